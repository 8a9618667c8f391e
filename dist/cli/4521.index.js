export const id = 4521;
export const ids = [4521];
export const modules = {

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LookupFailure: () => (/* binding */ LookupFailure),
/* harmony export */   asFailure: () => (/* binding */ asFailure)
/* harmony export */ });
/** Why a registry could not be asked: in a whole sentence, without text of the registry's. */
class LookupFailure extends Error {
    scope;
    wait;
    name = 'LookupFailure';
    /**
     * @param scope what it says of other questions: nothing; that this one may be asked again, since the host fails
     * (`passing`) or the network does (`lost`); the same, but not before `wait` milliseconds; that the host as a whole
     * fails; that no connection to the host can be made
     */
    constructor(message, scope = 'question', wait = 0) {
        super(message);
        this.scope = scope;
        this.wait = wait;
    }
}
/** For a rejection: what is another error is thrown on. */
function asFailure(error) {
    if (error instanceof LookupFailure)
        return error;
    throw error;
}


/***/ })

};
