export const id = 1471;
export const ids = [1471,4521];
export const modules = {

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showTags: () => (/* binding */ showTags)
/* harmony export */ });
/* harmony import */ var _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6902);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8944);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7301);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(888);
// `wincompat image --tags`: the tags of a repository, with the Windows version of each; with `--fits` those that start
// on a host. Most tags name their version; of the others a few are looked up.





/** So many tags that do not name their version are looked up. */
const MAX_LOOKUPS = 40;
async function showTags(reference, hosts, registries, format) {
    const listed = await registries.tags(reference).catch(_registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_0__.asFailure);
    if (listed instanceof _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_0__.LookupFailure) {
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .bi)(listed.message);
        return _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.unverified;
    }
    if (listed === null) {
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .bi)(`${reference.registry} has no repository ${reference.repository}.`);
        return _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings;
    }
    const { familiar } = reference;
    const tags = listed.tags.map((tag) => ({ ...reference, tag, digest: null }));
    const byName = tags.map((one) => (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .describeImage */ .h)(`${familiar}:${one.tag}`, one, null, hosts, 0));
    // Newer tags come last in most lists.
    const silent = tags.filter((_tag, at) => byName[at]?.evidence === 'none').toReversed();
    const asked = hosts.length === 0 ? [] : silent.slice(0, MAX_LOOKUPS);
    const answers = await registries.lookUp(new Map(asked.map((one) => [one.tag, one])));
    const all = tags.map((one, at) => {
        const answer = answers.get(one.tag);
        const known = byName[at];
        return answer === undefined ? known : (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .describeImage */ .h)(known.reference, one, answer, hosts, 0);
    });
    const shown = (hosts.length === 0 ? all : all.filter(startsEverywhere)).toSorted(newestFirst);
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(format === 'json'
        ? `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForJson */ .Xy)(JSON.stringify(shown, null, 2))}\n`
        : shown.map((one) => `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeForLog */ .zB)(inWords(one))}\n`).join(''));
    const left = silent.length - asked.length;
    if (hosts.length > 0 && left > 0)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .bi)(`${left} tags that do not name a Windows version were not looked up.`);
    if (!listed.isAll)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeProblem */ .bi)(`the repository has more tags: the first ${listed.tags.length} were read.`);
    return shown.length === 0 ? _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings : _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.clean;
}
function startsEverywhere({ hosts, exists }) {
    return (exists !== false && hosts.every(({ verdict }) => verdict === 'supported' || verdict === 'conditional'));
}
function inWords(report) {
    const newest = newestOf(report);
    return newest === undefined
        ? report.reference
        : `${report.reference}  ${newest.osVersion}  ${newest.release}`;
}
/** By the newest Windows version of each, then by name, in which numbers count as such. */
function newestFirst(a, b) {
    return (natural(newestOf(b)?.osVersion ?? '', newestOf(a)?.osVersion ?? '') || natural(b.reference, a.reference));
}
/** The platform with the newest Windows version. */
function newestOf({ platforms }) {
    const [newest] = platforms
        .filter(({ osVersion }) => osVersion !== null)
        .toSorted((a, b) => natural(b.osVersion ?? '', a.osVersion ?? ''));
    return newest;
}
const collator = new Intl.Collator('en', { numeric: true });
const natural = (a, b) => collator.compare(a, b);


/***/ }),

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
