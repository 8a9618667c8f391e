export const id = 263;
export const ids = [263];
export const modules = {

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverTogether: () => (/* binding */ coverTogether)
/* harmony export */ });
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2258);
// Dockerfiles that are variants of one image: the same path but for the Windows release in it, or one FROM line that
// is built with several values. Together they cover the matrix: none of them must run on every target.


/** Words of a path that name a release, as base images' tags do. */
const RELEASE_WORDS = new Set(_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
const YEAR = /^20(?:16|19|22|25)$/;
/**
 * Takes a variant off the targets that another one fits; a target that none fits stays with one of them alone.
 * Only where no file says how the image is run: what a pod or a service runs must fit where that lands.
 */
function coverTogether(judged) {
    const groups = new Map();
    for (const one of judged) {
        const key = keyOf(one);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    const changed = new Map();
    for (const group of groups.values()) {
        if (new Set(group.map(buildOf)).size < 2)
            continue;
        const newest = group.reduce((best, other) => (buildOf(other) > buildOf(best) ? other : best));
        const lists = new Set(group.map(({ outcomes }) => outcomes));
        const fitted = new Set([...lists].flatMap((list) => list.filter(fits).map((o) => o.target)));
        // Where none fits, the newest variant is the one to make the missing one from.
        const covered = oncePerList((list) => list.filter(fits));
        const orMissing = oncePerList((list) => list.filter((o) => fits(o) || !fitted.has(o.target)));
        const named = group.slice(0, MAX_NAMED);
        for (const one of group) {
            const variants = named.filter((other) => other !== one).map((other) => other.use.location);
            changed.set(one, { ...restricted(one, one === newest ? orMissing : covered), variants });
        }
    }
    return judged.map((one) => changed.get(one) ?? one);
}
/** A use with fewer outcomes for what no workload runs; what one runs keeps all. */
function restricted(judged, stays) {
    const byRun = judged.byRun.map(({ run, outcomes }) => ({
        run,
        outcomes: run.workload.kind === null ? stays(outcomes) : outcomes,
    }));
    const lists = new Set(byRun.map(({ outcomes }) => outcomes));
    const [only] = lists;
    return {
        ...judged,
        byRun,
        outcomes: only !== undefined && lists.size === 1 ? only : [...new Set([...lists].flat())],
    };
}
/** What is made of a list of outcomes, made once however many uses share it. */
function oncePerList(make) {
    const made = new Map();
    return (outcomes) => {
        const known = made.get(outcomes) ?? make(outcomes);
        made.set(outcomes, known);
        return known;
    };
}
/** Variants that are named beside one of them; a line may be built in thousands of ways. */
const MAX_NAMED = 10;
function fits(outcome) {
    return (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .y)(outcome.verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .y)('unknown');
}
/** Null for what is no image of a Dockerfile, or has no version. */
function keyOf({ use }) {
    if (use.kind !== 'dockerfile' || use.role !== 'run' || use.versions.length === 0)
        return null;
    const { path, line } = use.location;
    const pattern = patternOf(path);
    // Of one line, other repositories are other images: Server Core and Nano Server.
    return pattern === path ? `${path}:${line} ${use.parsed?.repository ?? ''}` : pattern;
}
/** The path with its releases taken out. */
function patternOf(path) {
    const words = path.split(/([^A-Za-z0-9]+)/);
    return words
        .map((word, i) => {
        const before = words[i - 2] ?? '';
        const names = RELEASE_WORDS.has(word.toLowerCase()) || (YEAR.test(word) && BEFORE_YEAR.test(before));
        return names ? '\0' : word;
    })
        .join('');
}
function buildOf({ use }) {
    return use.versions.reduce((newest, { build }) => Math.max(newest, build), 0);
}


/***/ })

};
