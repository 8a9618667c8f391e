export const id = 8043;
export const ids = [8043];
export const modules = {

/***/ 8043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notesOnKinds: () => (/* binding */ notesOnKinds),
/* harmony export */   notesOnLargerRunners: () => (/* binding */ notesOnLargerRunners),
/* harmony export */   notesOnServices: () => (/* binding */ notesOnServices),
/* harmony export */   notesOnSwarm: () => (/* binding */ notesOnSwarm)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _text_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5421);




/** Where a build alone is declared which a server and a client share, it is said what it is taken for. */
function notesOnKinds({ targets }) {
    return targets.flatMap(({ name, version, takenForServer }) => {
        if (takenForServer && (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnlisted */ .fi)(version.build))
            return [
                `Target ${name}: build ${version.build} is later than the releases that are known, and is assumed to be a server. Declare 'client: false' or 'client: true'.`,
            ];
        const client = takenForServer ? (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .clientWithBuild */ .ar)(version.build) : undefined;
        return client === undefined
            ? []
            : [
                `Target ${name}: ${(0,_windows_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)} is ${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version.build)} or ${client.name}, and is assumed to be the server. Declare 'client: false' or 'client: true'.`,
            ];
    });
}
/** Windows services of compose files where no declared target runs services: they are not checked, and no finding says so. */
function notesOnServices(judged, { targets }) {
    const services = new Set(judged
        .filter(({ use }) => use.os === 'windows')
        .flatMap(({ runs }) => runs)
        .filter(({ saidBy, workload }) => saidBy.kind === 'service' &&
        !targets.some((target) => (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .orchestratorOn */ .eS)(target, workload).runs(workload)))
        .map(({ name, location }) => `${name} (${location.path}:${location.line})`));
    if (services.size === 0)
        return [];
    return [`Not checked, since no declared target runs services of compose files: ${(0,_text_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)([...services])}.`];
}
/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
function notesOnSwarm(judged) {
    const services = new Set(judged.flatMap(({ byRun }) => byRun
        .filter(({ run }) => run.saidBy.kind === 'service' && !run.saidBy.namesImage)
        .filter(({ outcomes }) => outcomes.some(({ target }) => target.platform !== null && !(0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .orchestratorNamed */ .sE)(target.platform).buildsImages))
        .map(({ run }) => `${run.name} (${run.location.path}:${run.location.line})`)));
    if (services.size === 0)
        return [];
    const more = services.size > 5 ? ` and ${services.size - 5} more` : '';
    return [
        `Swarm ignores 'build' and needs an image, which ${[...services].slice(0, 5).join(', ')}${more} does not name.`,
    ];
}
/** Larger runners have names of their organisation's choice: what was taken for the image's is said. */
function notesOnLargerRunners(judged) {
    const runners = new Map();
    for (const { builds } of judged) {
        for (const { host } of builds) {
            const { name, location, runner } = host;
            if (runner?.byPrefix !== undefined && !runners.has(name))
                runners.set(name, `${name} (${location.path}:${location.line}) the image of ${runner.byPrefix}`);
        }
    }
    if (runners.size === 0)
        return [];
    return [
        `Larger runners are assumed to have the image that their name begins with: ${(0,_text_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)([...runners.values()])}. Declare one under 'build-hosts' by its name if it has another.`,
    ];
}


/***/ })

};
