export const id = 8791;
export const ids = [8791];
export const modules = {

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(493);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9015);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2837);
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(237);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8944);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2933);
/* harmony import */ var _windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5980);
/* harmony import */ var _windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8374);
/* harmony import */ var _windows_published_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(378);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6872);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(451);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3620);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5421);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7301);
// `wincompat image`: one image, its platforms, and what they mean on a host.
















const HELP = `Usage: wincompat image REF [options]

Looks up an image's platforms in its registry, and checks whether it starts on a host.

  --host VERSION         a host version in any form, e.g. ltsc2022, 10.0.20348, 'Windows 11 24H2'; repeatable
  --isolation NAME       process or hyperv (default: process on servers, hyperv on clients)
  --orchestrator NAME    kubernetes, swarm or docker: which entry of an index is pulled (default: docker)
  --lookup WHEN          auto or never; never uses the tag alone
  --plain-http           connect to the registry over plain HTTP
  --cache-dir DIR        keep the registry's responses there, for the next run; outside of the checkout
  --format NAME          tty or json (default: tty)

Exit: 0 it starts on every host; 1 it does not start on one, or does not exist; 2 wrong usage;
3 unknown: the registry did not answer, or nothing states the image's OS version.
`;
const FLAGS = {
    host: { type: 'string', multiple: true },
    isolation: { type: 'string' },
    orchestrator: { type: 'string' },
    lookup: { type: 'string' },
    'plain-http': { type: 'boolean' },
    'cache-dir': { type: 'string' },
    format: { type: 'string' },
};
async function run(args) {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .parseFlags */ .b)(args, FLAGS);
    const [text, ...rest] = positionals;
    if (text === undefined || rest.length > 0)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('wincompat image: name one image reference.');
    const reference = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_13__/* .parseReference */ .F)(text);
    if (reference === null)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`'${text.slice(0, 200)}' is not an image reference.`);
    const format = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--format', values.format ?? 'tty', ['tty', 'json']);
    const lookup = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--lookup', values.lookup ?? 'auto', ['auto', 'never']);
    const orchestrator = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--orchestrator', values.orchestrator ?? 'docker', [
        'kubernetes',
        'swarm',
        'docker',
    ]);
    const isolation = values.isolation === undefined
        ? null
        : (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--isolation', values.isolation, ['process', 'hyperv']);
    const hosts = (values.host ?? []).map((host) => [host, hostOf(host)]);
    const { answer, requests } = lookup === 'never'
        ? { answer: null, requests: 0 }
        : await lookUp(reference, values['plain-http'] === true, values['cache-dir']);
    const described = describe(text, reference, answer, requests);
    const platforms = platformsOf(reference, answer);
    const { hostProcessBase, nanoServer, atLeast, neverMade } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .W)(reference);
    const missing = answer?.kind !== 'found' && neverMade;
    const traits = { hostProcess: hostProcessBase, nanoServer, atLeast };
    const verdicts = hosts.map(([name, host]) => ({
        host: name,
        takenFor: takenFor(name, host),
        ...verdictOn(host, missing ? null : platforms, traits, isolation, (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_2__/* .orchestratorNamed */ .sE)(orchestrator).runtime),
    }));
    const report = { ...described, hosts: verdicts };
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .writeResult */ .Zk)(format === 'json' ? `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForJson */ .Xy)(JSON.stringify(report, null, 2))}\n` : inWords(report));
    if (verdicts.some((v) => v.verdict === 'unsupported') || missing || answer?.kind === 'not-found')
        return _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.findings;
    const isUnanswered = answer !== null && answer.kind !== 'found';
    const isUnknown = platforms.length === 0 || verdicts.some((v) => v.verdict === 'unknown');
    return isUnanswered || isUnknown ? _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.unverified : _usage_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .d.clean;
}
function hostOf(text) {
    const host = (0,_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHost */ .o6)(text);
    if (host === null)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`--host: ${(0,_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .hostProblem */ .Q8)(text)}`);
    if (host.zeroRevision)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .writeProblem */ .bi)(`--host ${text}: ${_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .ZERO_REVISION */ .Hp}`);
    return host;
}
function takenFor(text, host) {
    const other = (0,_windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__/* .leavesKindOpen */ .ZT)(text, host) ? (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .clientWithBuild */ .ar)(host.version.build) : undefined;
    return other === undefined ? null : `${host.release}, not ${other.name}, which has the same build`;
}
/** The user names the registry, so it may be asked, wherever it is. */
async function lookUp(reference, plainHttp, cache) {
    const [{ askRegistries }, { refuseCheckedOut }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2790).then(__webpack_require__.bind(__webpack_require__, 2790)),
        __webpack_require__.e(/* import() */ 695).then(__webpack_require__.bind(__webpack_require__, 695)),
    ]);
    const here = process.cwd();
    const cacheDirectory = cache === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cache);
    if (cacheDirectory !== null)
        refuseCheckedOut(cacheDirectory, here);
    const hosts = [reference.registry];
    const { answers, requests } = await askRegistries(new Map([['image', reference]]), {
        registries: { allow: hosts, realms: [], insecure: plainHttp ? hosts : [], allowUnlisted: false },
        cacheDirectory,
        trees: (0,_discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOutTrees */ .v)(here),
        logins: new Map(),
        onSecret: () => { },
        onProblem: _io_js__WEBPACK_IMPORTED_MODULE_10__/* .writeProblem */ .bi,
    });
    return { answer: answers.get('image') ?? null, requests };
}
/** The published platforms, or what the tag says. */
function platformsOf(reference, answer) {
    if (answer?.kind === 'found')
        return answer.platforms;
    const { os, versions } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .W)(reference);
    const architecture = (0,_windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_6__.architectureIn)((0,_windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_6__.tokensOf)(reference.tag));
    return versions.map((version) => ({ os, architecture, version, digest: '' }));
}
function describe(text, reference, answer, requests) {
    const platforms = platformsOf(reference, answer);
    return {
        reference: text,
        evidence: answer?.kind === 'found' ? answer.evidence : platforms.length > 0 ? 'tag' : 'none',
        digest: answer?.kind === 'found' ? answer.digest : reference.digest,
        platforms: platforms.map(({ os, architecture, version, digest }) => ({
            os,
            architecture,
            osVersion: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_15__/* .formatVersion */ .qh)(version),
            release: version === null ? null : (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_8__/* .releaseName */ ["do"])(version.build),
            digest: digest || null,
        })),
        requests,
        problem: problemOf(reference, answer),
    };
}
function problemOf(reference, answer) {
    if (answer?.kind === 'failed')
        return answer.reason;
    if (answer?.kind === 'not-found')
        return `${answer.host} has no such image.`;
    return answer === null && (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .W)(reference).neverMade
        ? 'Microsoft publishes no such image for that release, according to the built-in catalogue.'
        : null;
}
/** @param platforms null where the catalogue knows that there is no such image */
function verdictOn(host, platforms, traits, wanted, runtime) {
    const client = host.client ?? false;
    const isolation = wanted ?? (client ? 'hyperv' : 'process');
    const under = { version: host.version, client, runtime };
    const image = { os: 'windows', version: null, scratch: false, ...traits };
    const { version, breakages, ...judgement } = platforms === null
        ? { ...(0,_windows_compatibility_js__WEBPACK_IMPORTED_MODULE_4__/* .noImage */ .$0)(), version: null, breakages: [] }
        : platforms.length > 0
            ? (0,_windows_published_image_js__WEBPACK_IMPORTED_MODULE_7__/* .judgePublished */ .ad)(under, platforms, traits, isolation)
            : (0,_windows_published_image_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeImage */ .xQ)(under, image, isolation);
    return {
        ...judgement,
        isolation,
        version: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_15__/* .formatVersion */ .qh)(version),
        // A revision that bites is the reason already.
        knownBreakages: breakages
            .filter(({ says }) => says !== judgement.reason)
            .map(({ says, thread }) => ({ says, thread })),
    };
}
const SYMBOL = { supported: '✓', conditional: '~', unsupported: '✗', unknown: '?', exempt: '-' };
function inWords(report) {
    const evidence = {
        registry: 'from the registry',
        cache: 'from the cache',
        tag: 'from the tag alone',
        none: 'OS version unknown',
    };
    const lines = [
        report.reference,
        `  ${evidence[report.evidence]} (${report.requests} ${report.requests === 1 ? 'request' : 'requests'})`,
    ];
    if (report.digest !== null)
        lines.push(`  digest ${report.digest}`);
    if (report.problem !== null)
        lines.push(`  ${report.problem}`);
    for (const { os, architecture, osVersion, release } of report.platforms) {
        lines.push(`  ${os}/${architecture}${osVersion === null ? '' : `  ${osVersion}  ${release}`}`);
    }
    for (const { host, isolation, verdict, version, reason, rule, source, takenFor, knownBreakages, } of report.hosts) {
        lines.push('', `${SYMBOL[verdict]} ${host}, ${isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation: ${verdict}`);
        if (takenFor !== null)
            lines.push(`  assumed to be ${takenFor}`);
        if (report.platforms.length > 1 && version !== null)
            lines.push(`  takes ${version}`);
        lines.push(`  ${reason}`, `  rule ${rule}${source === '' ? '' : `, ${source}`}`);
        for (const { says, thread } of knownBreakages)
            lines.push(`  ${says}`, `  seen: ${thread}`);
    }
    return `${lines.map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB)(line)).join('\n')}\n`;
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knownBreakages),
/* harmony export */   z: () => (/* binding */ knownTrouble)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _revision_skew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5421);
// Pairs that the rules allow and that were seen to fail all the same: dated facts from public threads, kept apart
// from the rules. A thread that is closed for good is taken out here.



const BREAKAGES = [
    {
        seen: null,
        thread: 'https://github.com/microsoft/hcsshim/issues/2566',
        says: 'Windows 11 25H2 is reported not to start Windows Server 2025 images with Docker 29, in either isolation (0xc0370112), while Windows Server 2022 images do start.',
        matches: (host, image) => host.client && host.version.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_25H2 */ .Dx && image.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY,
    },
    {
        seen: '2026-08-18',
        thread: 'https://github.com/moby/moby/issues/53397',
        says: 'Docker and containerd with containerd/platforms before v1.0.0-rc.5 refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest"): update the runtime.',
        matches: (host, image, isolation) => isolation === 'process' &&
            host.version.build > _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY &&
            image.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv,
    },
];
/** What is wrong with a host under an isolation, whatever the image. */
function knownTrouble(host, isolation) {
    if (isolation !== 'process' || !host.client || host.version.build < _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_21H2 */ .fT)
        return null;
    return {
        seen: null,
        thread: 'https://github.com/microsoft/Windows-Containers/issues/302',
        says: 'process isolation on Windows 11 is meant for development and test, and is reported to fail on some machines, some with AMD processors among them (also issues 197 and 525). Containers get Hyper-V isolation there by default.',
    };
}
/**
 * Everything that is known to speak against a pair which the rules allow: the one place that is asked, whether an
 * image is checked or offered. It does not ask whether the rules allow the pair.
 */
function knownBreakages(host, image, isolation) {
    const { version } = image;
    if (version === null || image.os !== 'windows' || image.hostProcess || image.scratch)
        return [];
    const skew = isolation === 'process' ? (0,_revision_skew_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionSkew */ .i)(host, image) : null;
    const reports = BREAKAGES.filter((breakage) => breakage.matches(host, version, isolation)).map(({ seen, thread, says }) => ({
        seen,
        thread,
        says: `${says.replace(/\.$/, '')} (${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(version)} on ${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .qh)(host.version)}).`,
    }));
    return skew === null ? reports : [{ seen: null, thread: skew.source, says: skew.reason }, ...reports];
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ LINUX_IMAGE),
  jq: () => (/* binding */ isForeign),
  xQ: () => (/* binding */ judgeImage),
  ad: () => (/* binding */ judgePublished)
});

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 2 modules
var compatibility = __webpack_require__(2933);
// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/image-entries.js
// Which entry of a multi-platform image a host takes.
// Sources: containerd/platforms v1.0.0-rc.5, defaults_windows.go and platform_windows_compat.go (containerd);
// moby/moby daemon/internal/distribution/pull_v2_windows.go (classic Docker, the default image store on Windows).


/**
 * The entry that a host takes; neither store looks at revisions or isolation.
 * - containerd: of the entries that run under process isolation the highest version, compared as text; one without
 *   a version comes last.
 * - Docker: the first of the host's own build, else the first in the list that is not newer than the host.
 *   So Windows Server 2025 may get a 2019 image though the list has one for 2022 (docker/for-win#13986).
 * @param hostBuild of a host with the amd64 architecture
 * @returns null where no entry is for this host: the pull fails
 */
function entryFor(entries, hostBuild, store) {
    const windows = entries.filter((entry) => entry.os === 'windows' && entry.architecture === 'amd64');
    if (store === 'containerd') {
        const fitting = windows.filter(({ version }) => version === null || (0,process_isolation/* processRuns */.O)(hostBuild, version.build));
        return fitting.sort((a, b) => compareText(textOf(b), textOf(a)))[0] ?? null;
    }
    const notNewer = windows.filter(({ version }) => version === null || version.build <= hostBuild);
    return notNewer.find(({ version }) => version?.build === hostBuild) ?? notNewer[0] ?? null;
}
function textOf({ version }) {
    return version === null ? '' : (0,windows_version/* formatVersion */.qh)(version);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/windows/known-breakages.js
var known_breakages = __webpack_require__(4268);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/windows/published-image.js
// An image as a registry publishes it, on one host: the entry that the host takes, and whether that starts.





/** One image of one version on one host, with all that is known of the pair. */
function judgeImage(host, image, isolation) {
    const judgement = (0,compatibility/* judge */.S4)(host, image, isolation);
    const allowed = judgement.verdict === 'supported' || judgement.verdict === 'conditional';
    const breakages = allowed ? (0,known_breakages/* knownBreakages */.B)(host, image, isolation) : [];
    return { ...judgement, version: image.version, breakages };
}
/**
 * @param entries in the order of the index; a single manifest is a list of one
 * @param traits a HostProcess container is not bound to the host's build, once its image is there
 */
function judgePublished(host, entries, traits, isolation) {
    const judgeVersion = (version) => judgeImage(host, { os: 'windows', version, scratch: false, ...traits }, isolation);
    const windows = entries.filter(({ os }) => os === 'windows');
    if (windows.length === 0)
        return judgeImage(host, LINUX_IMAGE, isolation);
    const [only, ...others] = entries;
    // A list of one is as good as none: its version tells more than that it is not for this host.
    if (only !== undefined && others.length === 0) {
        const { architecture, version } = only;
        return isForeign(host, architecture)
            ? { ...(0,compatibility/* noArchitecture */.B_)([architecture], 'amd64'), version, breakages: [] }
            : judgeVersion(version);
    }
    const entry = entryFor(entries, host.version.build, host.runtime);
    const listed = [...new Set(windows.map(named))].join(', ');
    if (entry === null)
        return {
            ...(0,compatibility/* noEntry */.Y_)((0,releases/* releaseName */["do"])(host.version.build, host.client), listed),
            version: null,
            breakages: [],
        };
    const judgement = judgeVersion(entry.version);
    return {
        ...judgement,
        reason: `${judgement.reason} Of its Windows entries (${listed}) the host pulls ${named(entry)}.`,
    };
}
/** Servers are amd64; what a client is, nobody tells. */
function isForeign({ client }, architecture) {
    return !client && architecture !== '' && architecture !== 'amd64';
}
/** What a Linux image is to a Windows host. */
const LINUX_IMAGE = { os: 'linux', version: null, hostProcess: false, scratch: false };
function named({ version }) {
    return version === null ? 'one without os.version' : (0,windows_version/* formatVersion */.qh)(version);
}


/***/ })

};
