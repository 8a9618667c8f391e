export const id = 3056;
export const ids = [3056];
export const modules = {

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles),
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf)
/* harmony export */ });
const PER_PAGE = 100;
/** GitHub lists no more files than these (docs.github.com, "List pull requests files"). */
const MAX_FILES = 3000;
const MAX_PULLS = 300;
/**
 * The files that a pull request changes, by their new names and by their old ones.
 * @returns null where there are more than GitHub lists
 */
async function changedFiles({ octokit, repository }, number) {
    const files = [];
    let listed = 0;
    const parameters = { ...repository, pull_number: number, per_page: PER_PAGE };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.listFiles, parameters)) {
        for (const { filename, previous_filename: before, patch } of data) {
            files.push({ path: filename, patch: patch ?? null });
            if (before !== undefined)
                files.push({ path: before, patch: null });
        }
        listed += data.length;
        if (listed >= MAX_FILES)
            return null;
    }
    return files;
}
/**
 * The open pull request that a finished run was for. The event does not name it where it comes from a fork, and what
 * the run left behind is not believed: the commit at its tip must be the one that the run was for.
 * @returns null where there is none, e.g. because new commits have been pushed since
 */
async function pullRequestOf({ octokit, repository }, run) {
    const parameters = { ...repository, state: 'open', head: run.head, per_page: PER_PAGE };
    let listed = 0;
    for await (const { data } of octokit.paginate.iterator(octokit.rest.pulls.list, parameters)) {
        const pull = data.find(({ head }) => head.sha === run.headSha);
        if (pull !== undefined) {
            const { owner, repo } = repository;
            const own = pull.head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
            return {
                number: pull.number,
                headSha: run.headSha,
                baseSha: pull.base.sha,
                fromFork: !own,
                // The token is this run's, and not the pull request's.
                readOnly: false,
            };
        }
        listed += data.length;
        if (listed >= MAX_PULLS)
            break;
    }
    return null;
}


/***/ })

};
