export const id = 3014;
export const ids = [3014,5421];
export const modules = {

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3411);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(507);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7301);
// `wincompat version`: the program's version, and with -v what it knows of Windows and since when.





const HELP = `Usage: wincompat version [-v]

Prints the version. With -v, --verbose also the date of its catalogue of Windows releases and updates, and the newest
update of each release that it knows.
`;
async function run(args) {
    const { values } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .b)(args, { verbose: { type: 'boolean', short: 'v' } });
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResult */ .Zk)(`${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n${values.verbose === true ? catalogueText() : ''}`);
    return _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.clean;
}
function catalogueText() {
    const rows = _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8
        .filter(({ kind, images }) => kind === 'server' && images.length > 0)
        .flatMap(({ name, build }) => {
        const newest = (0,_windows_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .datedRevisions */ .Nb)(build).at(-1);
        return newest === undefined ? [] : [`  ${name}: ${newest.version} of ${newest.date}\n`];
    });
    return `catalogue of ${_windows_revisions_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogueDate */ .M4}\n${rows.join('')}`;
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ newestRevision),
/* harmony export */   Bm: () => (/* binding */ revisionOn),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Ki: () => (/* binding */ revisionOfKb),
/* harmony export */   M4: () => (/* binding */ catalogueDate),
/* harmony export */   Nb: () => (/* binding */ datedRevisions)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// The revisions that are known, with their updates and the days on which they were out. Sources stand in catalogue.json.


/** ISO date up to which releases and revisions are known. */
const catalogueDate = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6;
let byBuild = null;
/** The dated revisions of a build, the oldest first. Read once: thousands of images may be pinned. */
function datedRevisions(build) {
    byBuild ??= readAll();
    return byBuild.get(build) ?? [];
}
function readAll() {
    const all = new Map();
    for (const { version, kb, date } of _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW) {
        const parsed = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
        if (date === null || parsed === null || parsed.revision === null)
            continue;
        const rows = all.get(parsed.build) ?? [];
        all.set(parsed.build, rows);
        rows.push({ version, revision: parsed.revision, kb, date });
    }
    return all;
}
/** The newest revision that was out on a day for certain; null where none is known. */
function revisionOn(build, day) {
    return datedRevisions(build).findLast((row) => row.date <= day)?.revision ?? null;
}
/** The newest revision that is known of a build; null where none is. */
function newestRevision(build) {
    return datedRevisions(build).at(-1)?.revision ?? null;
}
/** Whether a version is one that was published. */
function isPublished(version) {
    return PUBLISHED.has(`${version.build}.${version.revision}`);
}
const PUBLISHED = new Set(_catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.map(({ version }) => version.replace('10.0.', '')));
/**
 * The revision that an update brought, e.g. of 17763 and `KB4493509`.
 * @param kb in either case
 * @returns null where the catalogue does not know the update, or knows it for another build
 */
function revisionOfKb(build, kb) {
    const wanted = kb.toUpperCase();
    const row = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.find((r) => r.kb === wanted && r.version.startsWith(`10.0.${build}.`));
    return row === undefined ? null : ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(row.version)?.revision ?? null);
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G6: () => (/* binding */ distinctVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
function parseVersion(text) {
    const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
    return match === null
        ? null
        : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}
/** A version of Windows 10.0, as every release since 2015 calls itself. */
function versionOf(build, revision = null) {
    return { major: 10, minor: 0, build, revision };
}
/** Each version once, in the order of their first place. */
function distinctVersions(versions) {
    return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}
/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
function formatVersion(version) {
    const { major, minor, build, revision } = version;
    return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}


/***/ })

};
