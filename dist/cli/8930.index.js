export const id = 8930;
export const ids = [8930];
export const modules = {

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   idleGlob: () => (/* binding */ idleGlob),
/* harmony export */   idleSettings: () => (/* binding */ idleSettings)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5886);

/** What is said of a glob that no file belongs to. @param key where the configuration has it */
function idleGlob(key, glob) {
    return `${key}: '${glob}' matches no file; correct or remove it.`;
}
/**
 * What a configuration says that changes nothing, since it is about files or arguments that are not there.
 * @param paths all files that are looked at, relative to the root
 * @param budget what matching may cost: where it is used up, UsageError is thrown
 * @returns a sentence each
 */
function idleSettings(config, paths, dockerfiles, budget) {
    const { scopes, builds, buildHosts, args } = config;
    if (scopes.length + builds.length + buildHosts.length + args.size === 0)
        return [];
    const isIdle = (glob) => {
        const matches = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__.globMatcher)([glob], budget);
        return !paths.some(matches);
    };
    const idleGlobs = (key, globs) => globs.filter(isIdle).map((glob) => idleGlob(key, glob));
    const lower = new Set(paths.map((path) => path.toLowerCase()));
    const known = new Set(dockerfiles.flatMap(({ globalArgs }) => globalArgs.map(({ name }) => name)));
    return [
        ...scopes.flatMap((scope) => idleGlobs('scopes', scope.paths)),
        ...buildHosts.flatMap(({ host, paths: globs }) => idleGlobs(`build-hosts.${host.name}`, globs)),
        ...builds
            .filter(({ dockerfile }) => !lower.has(dockerfile.toLowerCase()))
            .map(({ image, dockerfile }) => `images: there is no ${dockerfile || 'Dockerfile'} that ${image} could be built from.`),
        ...[...args.keys()]
            .filter((name) => !known.has(name))
            .map((name) => `args: no Dockerfile that was read declares ${name} before its first FROM.`),
    ];
}


/***/ })

};
