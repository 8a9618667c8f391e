export const id = 2997;
export const ids = [2997];
export const modules = {

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _report_help_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9411);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5421);
// The whole chain behind a line: how its reference came about, what told the OS version, where it may land and what
// ruled the other targets out, which rule of which source gave each verdict, and what was found.




/**
 * @returns one explanation for each image use that is on the line; where none does, for each that the line gave a
 * part of: an argument's default, a line of `.env`, the isolation or selector of a workload
 */
function explain(inspection, path, line) {
    const on = (at) => at.path === path && at.line <= line && line <= at.endLine;
    const here = inspection.judged.filter(({ use }) => on(use.location));
    const found = here.length > 0
        ? here
        : inspection.judged.filter(({ use, runs }) => use.origins.some(on) ||
            runs.some((run) => [run.location, run.isolation?.location, run.runtimeClass?.location].some((at) => at !== undefined && on(at))));
    return found.map((judged) => explanationOf(judged, inspection));
}
function explanationOf(judged, inspection) {
    const { use } = judged;
    return {
        place: placeOf(use.location),
        kind: use.kind,
        role: use.role,
        raw: use.raw,
        reference: use.reference,
        unresolved: use.unresolved,
        origins: use.origins.map((origin) => ({ place: placeOf(origin), says: origin.message })),
        os: use.os,
        osVersions: use.versions.map(_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh),
        evidence: evidenceOf(judged),
        bases: use.bases.map((base) => placeOf(base.location)),
        runs: judged.byRun.map(({ run, outcomes }) => ({
            name: run.name,
            place: placeOf(run.location),
            targets: inspection.targets.map((target) => {
                const outcome = outcomes.find((o) => o.target === target);
                const base = {
                    target: target.name,
                    host: `${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(target.version.build, target.client)}, ${(0,_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(target.version)}`,
                };
                if (outcome !== undefined)
                    return { ...base, ...verdictOf(run, outcome) };
                const where = (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .schedule */ ._)(run.workload, target);
                const scoped = inspection.targetsOf(use.location.path).includes(target);
                const because = !scoped
                    ? `no scope asks for ${use.location.path} on it`
                    : where.schedulable
                        ? 'another file of the repository runs the image there'
                        : where.because;
                return { ...base, ruledOut: because, ...NO_VERDICT };
            }),
        })),
        builds: judged.builds.map(({ host, verdict, rule, reason, source }) => ({
            host: host.name,
            verdict,
            rule,
            reason,
            source,
        })),
        findings: inspection.report.findings
            .filter((finding) => concerns(finding, use.location))
            .map(({ ruleId, level, title, problem, remedies, why, suppressed }) => ({
            ruleId,
            level,
            title,
            problem,
            remedies,
            why,
            helpUrl: (0,_report_help_url_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(ruleId),
            suppressed: suppressed === null ? null : `${suppressed.by}: ${suppressed.reason}`,
        })),
    };
}
const NO_VERDICT = { isolation: null, verdict: null, version: null, rule: null, reason: null, source: null };
function verdictOf(run, outcome) {
    const asked = run.isolation;
    const origin = asked === null ? "the target's default" : `requested at ${placeOf(asked.location)}`;
    return {
        ruledOut: null,
        isolation: `${outcome.isolation}, ${origin}`,
        verdict: outcome.verdict,
        version: outcome.version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(outcome.version),
        rule: outcome.rule,
        reason: outcome.reason,
        source: outcome.source === '' ? null : outcome.source,
    };
}
function evidenceOf({ use }) {
    if (use.bases.length > 0)
        return 'it is built in this repository and has the OS versions of its base image';
    switch (use.answer?.kind) {
        case 'found': {
            const what = use.answer.index
                ? `an image index of ${use.answer.platforms.length} entries`
                : 'a single manifest';
            return `from the ${use.answer.evidence}: ${what}, ${use.answer.digest}`;
        }
        case 'not-found':
            return `${use.answer.host} has no such image, so the tag alone is used`;
        case 'failed':
            return `the tag alone, since the registry lookup failed: ${use.answer.reason}`;
        case 'not-allowed':
            return `the tag alone, since ${use.answer.host} is not listed under registries.allow`;
        case undefined:
            return {
                registry: 'the registry',
                cache: 'the cache',
                tag: tagOf(use),
                placement: 'where it runs; the OS version is unknown',
                dockerfile: `its Dockerfile (${use.sign?.text ?? ''}); the OS version is unknown`,
                config: 'windows-images of the configuration; the OS version is unknown',
                none: 'nothing',
            }[use.evidence];
    }
}
function tagOf({ parsed, versions: [version] }) {
    if (parsed?.tag == null || version === undefined)
        return 'the tag';
    return `the tag '${parsed.tag}', which names ${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version.build)}`;
}
function concerns(finding, location) {
    const same = (place) => place.path === location.path && place.line === location.line;
    return same(finding) || finding.related.some(same);
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}


/***/ })

};
