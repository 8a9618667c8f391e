export const id = 3676;
export const ids = [3676];
export const modules = {

/***/ 3676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyRegistryAnswers: () => (/* binding */ applyRegistryAnswers)
/* harmony export */ });
/* harmony import */ var _resolve_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3150);
/* harmony import */ var _resolve_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1559);
/* harmony import */ var _text_bases_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5421);





/**
 * What is known of images after their registries have answered, base images first.
 * @param budget what passing on the answers to what is built here may cost
 * @returns the uses in their order; the problem is that of what is not passed on
 */
function applyRegistryAnswers(uses, answerOf, budget) {
    const known = new Map();
    // Equal lists of base images are the same object, and stay so.
    const lists = new Map();
    const basesOf = ({ bases }) => {
        const list = lists.get(bases) ?? bases.flatMap((base) => known.get(base) ?? []);
        lists.set(bases, list);
        return list;
    };
    let cut = null;
    for (const use of (0,_text_bases_first_js__WEBPACK_IMPORTED_MODULE_2__/* .basesFirst */ .F)(uses, ({ bases }) => bases)) {
        const answer = answerOf(use);
        const own = { ...use, bases: basesOf(use), answer, ...saidBy(answer, use) };
        try {
            known.set(use, inherited(own, budget));
        }
        catch (error) {
            if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .OverBudget */ .sg))
                throw error;
            known.set(use, own);
            cut ??= use;
        }
    }
    const lookedUp = uses.flatMap((use) => known.get(use) ?? []);
    if (cut === null)
        return { uses: lookedUp, problems: [] };
    const message = 'registry results of base images are not applied to this image and those after it: the limit of steps is exceeded';
    return { uses: lookedUp, problems: [{ location: cut.location, message }] };
}
/** What an answer says of an image; where it says nothing, the name is the best that is known. */
function saidBy(answer, use) {
    if (answer?.kind !== 'found')
        return {};
    const os = osOf(use, answer);
    const versions = answer.platforms.flatMap(({ os, version, inside }) => os === 'windows' ? (version ?? inside ?? []) : []);
    if (versions.length === 0 && use.versions.length > 0)
        return { os };
    return { os, versions: (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctVersions */ .G6)(versions), evidence: answer.evidence };
}
/** What a registry has outweighs a name; where it has images of both systems, what the file says decides. */
function osOf(use, { platforms }) {
    const systems = new Set(platforms.map((platform) => platform.os));
    if (use.platform !== null)
        return use.os;
    const placement = (0,_resolve_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .placementOf */ .xc)(use);
    if (placement !== null) {
        // A Linux image that is sent to Windows hosts is judged there.
        if (placement === 'windows' && systems.has('windows'))
            return 'windows';
        return use.os;
    }
    if (systems.size === 1)
        return systems.has('windows') ? 'windows' : systems.has('linux') ? 'linux' : use.os;
    return use.os;
}
/** An image that is built here has the system and the versions of its base images. @throws OverBudget */
function inherited(use, budget) {
    if (use.bases.length === 0)
        return use;
    budget.spend(use.bases.length);
    const systems = use.bases.map((base) => base.os).filter((os) => os !== 'unknown');
    const os = use.platform !== null || systems.length === 0
        ? use.os
        : systems.includes('windows')
            ? 'windows'
            : 'linux';
    const known = use.bases.find((base) => base.versions.length > 0);
    if (known === undefined)
        return { ...use, os };
    return { ...use, os, versions: (0,_resolve_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .versionsOf */ .x)(use.bases, budget), evidence: known.evidence };
}


/***/ })

};
