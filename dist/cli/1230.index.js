export const id = 1230;
export const ids = [1230,5421];
export const modules = {

/***/ 1230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7343);
/* harmony import */ var _discovery_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2837);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7690);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8944);
/* harmony import */ var _windows_process_isolation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5321);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5421);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7301);
// `wincompat init`: a configuration to begin with, made from what the repository says of its hosts.












const HELP = `Usage: wincompat init [DIR] [--force] [--print]

Proposes .github/wincompat.yml from the images of the repository, and prints what it guessed.
  --force   overwrite an existing configuration
  --print   print it instead of writing it

To list your actual hosts: kubectl get nodes -o json | wincompat targets
`;
const SCHEMA = 'https://raw.githubusercontent.com/wincompat/wincompat/v1/wincompat.schema.json';
async function run(args) {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_9__/* .parseFlags */ .b)(args, {
        force: { type: 'boolean' },
        print: { type: 'boolean' },
    });
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(positionals[0] ?? '.');
    if (positionals.length > 1 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e('wincompat init: name one directory, or none.');
    if (!values.force && !values.print) {
        const { file } = await (0,_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfig */ .u0)({ root, config: null });
        if (file !== null)
            throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`${file.path} exists already. To see the proposal: --print; to overwrite ${_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .PROPOSED_PATH */ .TQ}: --force.`);
    }
    const guesses = guessesFrom(await read(root));
    const text = configuration(guesses);
    for (const guess of guesses)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .writeProblem */ .bi)(`guessed: ${guess.name} runs ${guess.release}, since ${guess.because}.`);
    if (guesses.length === 0)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .writeProblem */ .bi)('no Windows image that names a release was found, so the target is an example.');
    if (values.print) {
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .writeResult */ .Zk)(text);
        return _usage_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.clean;
    }
    (0,_discovery_links_js__WEBPACK_IMPORTED_MODULE_3__.refuseToWriteThroughLinks)('wincompat init', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .PROPOSED_PATH */ .TQ), root);
    write((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .PROPOSED_PATH */ .TQ), text);
    (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .writeProblem */ .bi)(`${_config_find_js__WEBPACK_IMPORTED_MODULE_2__/* .PROPOSED_PATH */ .TQ} was written: correct the hosts, then run 'wincompat check'.`);
    return _usage_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.clean;
}
/** Reads the repository with no configuration: only images count. */
function read(root) {
    return (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z)({
        root,
        paths: [],
        config: null,
        ignoreConfig: true,
        lookup: 'never',
        onLookupFailure: null,
        cacheDirectory: null,
        logins: new Map(),
        onSecret: () => { },
        failOn: 'never',
        today: new Date().toISOString().slice(0, 10),
    });
}
const PLATFORMS = {
    kubernetes: 'kubernetes',
    helm: 'kubernetes',
    kustomize: 'kubernetes',
    compose: 'docker',
};
/** One target for each platform and each release that its images stand on; Dockerfiles alone say no platform. */
function guessesFrom({ images }) {
    const guesses = new Map();
    const running = images.filter((image) => image.os === 'windows' && image.role === 'run');
    const deployed = running.filter((image) => image.kind in PLATFORMS && image.osVersions.length > 0);
    for (const image of deployed.length > 0 ? deployed : running) {
        const platform = PLATFORMS[image.kind] ?? null;
        for (const text of image.osVersions) {
            const build = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_11__/* .parseVersion */ .ot)(text)?.build;
            const host = build === undefined ? undefined : (0,_windows_process_isolation_js__WEBPACK_IMPORTED_MODULE_6__/* .baseImageFor */ .uY)(build)?.tags[0];
            if (build === undefined || host === undefined)
                continue;
            const name = `${platform ?? 'production'}-${host.replace('ltsc', '')}`;
            const known = guesses.get(name);
            if (known !== undefined)
                known.count++;
            else {
                // It ends up in a comment of one line.
                const place = `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeForLog */ .zB)(image.path, 300)}:${image.line}`;
                guesses.set(name, {
                    name,
                    host,
                    release: (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseName */ ["do"])(build),
                    platform,
                    because: '',
                    count: 1,
                    place,
                });
            }
        }
    }
    return [...guesses.values()]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ count, place, ...guess }) => ({
        ...guess,
        because: count === 1
            ? `the image at ${place} is based on it`
            : `${count} images are based on it, e.g. at ${place}`,
    }));
}
function configuration(guesses) {
    const lines = [
        `# yaml-language-server: $schema=${SCHEMA}`,
        '# Where the containers of this repository run. Hosts are guessed from the images: replace them with your own.',
        'targets:',
    ];
    for (const { name, host, platform, because } of guesses) {
        lines.push(`  ${name}:`, `    host: ${host}   # guessed: ${because}`);
        if (platform !== null)
            lines.push(`    platform: ${platform}   # kubernetes, swarm, docker or ecs`);
    }
    if (guesses.length === 0)
        lines.push('  production:', '    host: ltsc2022   # an example: ltsc2019, ltsc2025, 10.0.20348.2402, Windows 11 24H2');
    return `${lines.join('\n')}\n`;
}
function write(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .e(`${path} could not be written (${error.code}).`);
    }
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ processRuns),
/* harmony export */   gS: () => (/* binding */ generationOf),
/* harmony export */   uY: () => (/* binding */ baseImageFor),
/* harmony export */   yP: () => (/* binding */ hasStableAbi)
/* harmony export */ });
/* unused harmony export oldestImageFor */
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.


/** Long-term releases since the ABI between kernel and containers is stable, the oldest first. */
const STABLE_ABI_RELEASES = (0,_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .longTermSince */ .hs)(_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv);
/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
function oldestImageFor(hostBuild) {
    if (hostBuild < _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv)
        return hostBuild;
    const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
    return STABLE_ABI_RELEASES[generation - 1] ?? _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv;
}
/** Whether a build is that of a long-term release with the stable ABI, which the documentation names. */
function hasStableAbi(build) {
    return STABLE_ABI_RELEASES.includes(build);
}
/** The long-term release that a build is of, or follows; null for one before the stable ABI. */
function generationOf(build) {
    return STABLE_ABI_RELEASES.findLast((release) => release <= build) ?? null;
}
/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
function processRuns(hostBuild, imageBuild) {
    return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}
/**
 * The newest release that has base images and runs under process isolation on a host.
 * @returns undefined where no base image fits, e.g. for Windows 10 22H2
 */
function baseImageFor(hostBuild) {
    const oldest = oldestImageFor(hostBuild);
    return _releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.find((r) => r.images.length > 0 && r.build <= hostBuild && r.build >= oldest);
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
