export const id = 9827;
export const ids = [9827,5421];
export const modules = {

/***/ 9827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesOf: () => (/* binding */ imagesOf),
/* harmony export */   targetsOf: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2258);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5421);
// Targets and image uses in the report's form.



function targetsOf(config) {
    return config.targets.map(targetOf);
}
/** With their verdicts. What only a pipeline's arguments make is compared with build hosts, and not listed. */
function imagesOf(judged) {
    const lists = new VerdictLists();
    return judged
        .filter(({ use: { foundIn } }) => foundIn.kind !== 'stage' || foundIn.listed)
        .map(({ use, outcomes }) => ({
        path: use.location.path,
        line: use.location.line,
        column: use.location.column,
        endLine: use.location.endLine,
        endColumn: use.location.endColumn,
        kind: use.kind,
        role: use.role,
        raw: use.raw,
        reference: use.reference,
        unresolved: use.unresolved,
        os: use.os,
        osVersions: use.versions.map(_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh),
        evidence: use.evidence,
        digest: use.parsed?.digest ?? (use.answer?.kind === 'found' ? use.answer.digest : null),
        verdicts: lists.of(outcomes),
    }));
}
function targetOf(target) {
    return {
        name: target.name,
        host: (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(target.version),
        release: (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseName */ ["do"])(target.version.build, target.client),
        client: target.client,
        isolation: target.isolation,
        platform: target.platform,
    };
}
/** The verdicts of image uses. Equal lists are one list, since thousands of uses can have the same ones. */
class VerdictLists {
    #byOutcomes = new Map();
    #verdicts = new Map();
    #lists = new Map();
    of(outcomes) {
        const known = this.#byOutcomes.get(outcomes);
        if (known !== undefined)
            return known;
        const shared = worstByTarget(outcomes).map((outcome) => this.#sharedVerdict(outcome));
        const key = shared.map(({ id }) => id).join();
        const list = this.#lists.get(key) ?? shared.map(({ verdict }) => verdict);
        this.#lists.set(key, list);
        this.#byOutcomes.set(outcomes, list);
        return list;
    }
    #sharedVerdict({ target, isolation, verdict, rule, reason, version }) {
        const made = {
            target: target.name,
            isolation,
            verdict,
            rule,
            reason,
            version: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version),
        };
        const key = JSON.stringify(Object.values(made));
        const shared = this.#verdicts.get(key) ?? { id: this.#verdicts.size, verdict: made };
        this.#verdicts.set(key, shared);
        return shared;
    }
}
/** Several runs of one image can land on one target: the worst is what the target's cell must say. */
function worstByTarget(outcomes) {
    const worst = new Map();
    for (const outcome of outcomes) {
        const known = worst.get(outcome.target.name);
        if (known === undefined || (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .y)(outcome.verdict) > (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severity */ .y)(known.verdict))
            worst.set(outcome.target.name, outcome);
    }
    return [...worst.values()];
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ severity)
/* harmony export */ });
const SEVERITY = {
    exempt: 0,
    supported: 1,
    conditional: 2,
    unknown: 3,
    unsupported: 4,
};
/** Orders verdicts from harmless to fatal. */
function severity(verdict) {
    return SEVERITY[verdict];
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
