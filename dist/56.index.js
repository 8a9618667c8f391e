export const id = 56;
export const ids = [56];
export const modules = {

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
const PER_PAGE = 100;
/** GitHub lists no more files than these (docs.github.com, "List pull requests files"). */
const MAX_FILES = 3000;
/**
 * The files that a pull request changes, by their new names and by their old ones.
 * @returns null where there are more than GitHub lists
 */
async function changedFiles({ octokit, repository }, number) {
    const files = new Set();
    let listed = 0;
    const parameters = { ...repository, pull_number: number, per_page: PER_PAGE };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, parameters)) {
        for (const { filename, previous_filename: before } of data) {
            files.add(filename);
            if (before !== undefined)
                files.add(before);
        }
        listed += data.length;
        if (listed >= MAX_FILES)
            return null;
    }
    return files;
}


/***/ })

};
