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
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6220);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2837);
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9842);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8944);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _windows_hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5980);
/* harmony import */ var _windows_os_tokens_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8374);
/* harmony import */ var _windows_published_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(378);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6872);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(451);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3620);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5421);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7301);
// `wincompat image`: one image, its platforms, and what they mean on a host.

















const HELP = `Usage: wincompat image REF [options]

Looks up an image's platforms in its registry, and checks whether it starts on a host.

  --host VERSION         a host version in any form, e.g. ltsc2022, 10.0.20348, 'Windows 11 24H2'; repeatable
  --isolation NAME       process or hyperv (default: process on servers, hyperv on clients)
  --orchestrator NAME    kubernetes, swarm, docker or ecs: which entry of an index is pulled (default: docker)
  --lookup WHEN          auto or never; never uses the tag alone
  --plain-http           connect to the registry over plain HTTP
  --cache-dir DIR        cache registry responses there; must be outside the checkout
  --format NAME          tty or json (default: tty)

Exit: 0 it starts on every host; 1 it does not start on one, or does not exist; 2 wrong usage;
3 unknown: the registry did not answer, or the image's OS version is unknown.
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
    const orchestrator = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--orchestrator', values.orchestrator ?? 'docker', _model_target_js__WEBPACK_IMPORTED_MODULE_15__/* .ORCHESTRATOR_IDS */ .o);
    const isolation = values.isolation === undefined
        ? null
        : (0,_model_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('--isolation', values.isolation, ['process', 'hyperv']);
    const hosts = (values.host ?? []).map((host) => [host, hostOf(host)]);
    const { answer, requests } = lookup === 'never'
        ? { answer: null, requests: 0 }
        : await lookUp(reference, values['plain-http'] === true, values['cache-dir']);
    const described = describe(text, reference, answer, requests);
    const platforms = platformsOf(reference, answer);
    const { hostProcessBase, nanoServer, atLeast, neverMade } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .Wf)(reference);
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
    const { os, versions } = (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .Wf)(reference);
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
            osVersion: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_16__/* .formatVersion */ .qh)(version),
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
    return answer === null && (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_9__/* .readReference */ .Wf)(reference).neverMade
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
        version: version === null ? null : (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_16__/* .formatVersion */ .qh)(version),
        // A revision that bites is the reason already.
        knownBreakages: breakages
            .filter(({ says }) => says !== judgement.reason)
            .map(({ says, remedies, thread }) => ({ says, remedies, thread })),
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
        for (const { says, remedies, thread } of knownBreakages)
            lines.push(`  ${says}`, ...remedies.map((remedy) => `  fix: ${remedy}`), `  reported: ${thread}`);
    }
    return `${lines.map((line) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeForLog */ .zB)(line)).join('\n')}\n`;
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hp: () => (/* binding */ ZERO_REVISION),
  Q8: () => (/* binding */ hostProblem),
  ZT: () => (/* binding */ leavesKindOpen),
  o6: () => (/* binding */ parseHost)
});

// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/own.js
var own = __webpack_require__(3697);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/windows/host-names.js
// The names of releases as people and clouds write them: ltsc2022, windows-2022 (GitHub runners), WS2025,
// WINDOWS_SERVER_2022_CORE (ECS), WINDOWS_CORE_2019_x86_64 (EKS), OS_VERSION_LTSC2019 (GKE), Windows2022 (AKS),
// Windows 11 24H2, 20H2.


/** Words that do not tell one release from another. */
const NOISE = new Set([
    'microsoft os version edition image runs on ltsc sac core full servercore nanoserver datacenter standard azure',
    'pro professional enterprise education home iot',
].flatMap((line) => line.split(' ')));
/** What the words before the version say: which releases they may name, and whether those are clients. */
const PRODUCTS = {
    '': { client: null, prefix: '' },
    win: { client: null, prefix: '' },
    windows: { client: null, prefix: '' },
    server: { client: false, prefix: 'Windows Server' },
    ws: { client: false, prefix: 'Windows Server' },
    winserver: { client: false, prefix: 'Windows Server' },
    windowsserver: { client: false, prefix: 'Windows Server' },
    'win server': { client: false, prefix: 'Windows Server' },
    'windows server': { client: false, prefix: 'Windows Server' },
    'win 10': { client: true, prefix: 'Windows 10' },
    'windows 10': { client: true, prefix: 'Windows 10' },
    'win 11': { client: true, prefix: 'Windows 11' },
    'windows 11': { client: true, prefix: 'Windows 11' },
};
const MAX_LENGTH = 100;
/**
 * Reads a release's name.
 * @returns null where it names nothing that is known
 */
function namedRelease(text) {
    if (text.length > MAX_LENGTH)
        return null;
    const words = wordsOf(text);
    // `Windows 11` without a version is every one of them.
    const whole = productOf(words.join(' '));
    if (whole?.client === true)
        return { candidates: startingWith(whole.prefix), client: true };
    const last = words.at(-1);
    const before = words.slice(0, -1).join(' ');
    const product = productOf(before);
    if (last === undefined || product === undefined)
        return null;
    const longTerm = releases/* releases */.D8.find((r) => r.name === `Windows Server ${last}`);
    if (longTerm !== undefined) {
        if (product.client === true)
            return null;
        // A year after `windows` is a server's; alone, or as the tag ltsc2019, it stands for the build that a client shares.
        return { candidates: [longTerm], client: before === '' ? null : false };
    }
    const named = startingWith(product.prefix).filter((r) => r.ids.some((id) => id.toLowerCase() === last));
    // The tags of base images, 1809 or 20H2, are known as such: they name a build, even where a client shares it.
    const tagged = named.filter((r) => r.tags.some((tag) => tag.toLowerCase() === last));
    const candidates = tagged.length > 0 ? tagged : named;
    return candidates.length === 0 ? null : { candidates, client: product.client };
}
function productOf(words) {
    return (0,own/* own */.Z)(PRODUCTS, words);
}
function startingWith(prefix) {
    return releases/* releases */.D8.filter((r) => r.name.startsWith(prefix));
}
/** `WS2025` and `Windows2022` are two words each; `24H2` is one. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/_x86_64$|-vs\d{4}$/, '')
        .replace(/([a-z])(?=\d\d)/g, '$1 ')
        .split(/[\s_,-]/)
        .filter((word) => word !== '' && !NOISE.has(word));
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/hosts.js
// A host's version in every form in which Windows, its tools, the clouds and the orchestrators print it.




/** Why a revision of 0 is left out, for people who gave one: one or two sentences. */
const ZERO_REVISION = "revision 0 is ignored, since Environment.OSVersion of PowerShell and .NET prints it on every host. Use the version that 'ver' prints.";
/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
function leavesKindOpen(text, { client }) {
    return client === null && /\d{5}/.test(text);
}
/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const hosts_MAX_LENGTH = 8_192;
/** Forms that contain numbers, tried in this order. Each gives a build and perhaps a revision. */
const NUMERIC_FORMS = [
    // winver, Settings, `docker info`: Version 24H2 (OS Build 26100.4061)
    { form: /OS Build (\d{5})(?:\.(\d{1,5}))?(?!\d)/i, read: (m) => hosts_version(m[1], m[2]) },
    // A runner's notes: 10.0.20348 Build 5499. systeminfo repeats the build: 10.0.18362 N/A Build 18362
    {
        form: /10\.0\.(\d{5})[ \t]{1,40}(?:N\/A )?Build (\d{1,5})(?!\d)/i,
        read: (m) => hosts_version(m[1], m[1] === m[2] ? undefined : m[2]),
    },
    // The engine's and old nodes' kernel version, and BuildLabEx. The second number is the branch's, not the revision,
    // except on Windows Server 2016, where "Windows container version compatibility" itself uses it so.
    { form: /(?:^|\(|\s)(\d{5})\.(\d{1,5})\.(?:amd64|arm64|x86)fre/i, read: (m) => buildLab(m[1], m[2]) },
    { form: /(?:^|[^\d.])10\.0 (\d{5})(?![\d.])/, read: (m) => hosts_version(m[1], undefined) },
    // ver, kubectl's kernelVersion, (Get-ComputerInfo).OsVersion
    { form: /(?:^|[^\d.])10\.0\.(\d{5})(?:\.(\d{1,5}))?(?![\d.])/, read: (m) => hosts_version(m[1], m[2]) },
    // The title of an update: (KB5120233) (26100.33296)
    { form: /\((\d{5})\.(\d{1,5})\)/, read: (m) => hosts_version(m[1], m[2]) },
    // 20348, 20348.825, and the name of an AKS node image, whose last part is a date: 20348.825.220713
    {
        form: /^(?:AKSWindows-[\w-]{1,60}-)?(\d{5})(?:\.(\d{1,5})(?:\.\d{6})?)?$/i,
        read: (m) => hosts_version(m[1], m[2]),
    },
    // The registry: CurrentBuildNumber REG_SZ 20348
    {
        form: /CurrentBuild(?:Number)?\W{0,8}(?:REG_SZ)?\W{0,8}(\d{5})(?!\d)/i,
        read: (m) => hosts_version(m[1], undefined),
    },
];
/**
 * Reads a host version.
 * @param text a release (ltsc2022, Windows 11 24H2), a build, a version, or what ver, winver, systeminfo,
 *   kubectl, docker info and the registry print
 * @returns null where the text is not understood or not clear; `hostProblem` says which
 */
function parseHost(text) {
    if (text.length > hosts_MAX_LENGTH)
        return null;
    const trimmed = text.trim();
    for (const { form, read } of NUMERIC_FORMS) {
        const match = form.exec(trimmed);
        if (match === null)
            continue;
        const found = withRegistryRevision(read(match), trimmed);
        return found.build < builds/* WINDOWS_10_1507 */.io ? null : hostOf(found, kindByName(trimmed));
    }
    const named = namedRelease(trimmed);
    const [release, ...others] = named?.candidates ?? [];
    if (named == null || release === undefined || others.length > 0)
        return null;
    return hostOf((0,version/* versionOf */.E4)(release.build), named.client);
}
/**
 * Why `parseHost` does not read a text, and what it accepts instead.
 * @returns one or two sentences; for an ambiguous name with the releases that share it
 */
function hostProblem(text) {
    const trimmed = text.trim();
    const shown = trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
    if (trimmed.toLowerCase() === 'windows-latest') {
        return `'${shown}' can move to a newer Windows version. Write a fixed version, e.g. windows-2025.`;
    }
    const candidates = text.length > hosts_MAX_LENGTH ? [] : (namedRelease(trimmed)?.candidates ?? []);
    if (candidates.length > 1) {
        return `'${shown}' names more than one version of Windows: write ${either(candidates)}, or the build number.`;
    }
    return `'${shown}' is not a known host version. Write a release (ltsc2022, Windows Server 2022, Windows 11 24H2), a build (20348), a full version (10.0.20348.2402), or what ver, winver, kubectl or docker info print.`;
}
/** `'Windows Server 2025' or 'Windows 11, version 24H2'`: each is a text that `parseHost` reads. */
function either(candidates) {
    const names = candidates.map(({ name }) => `'${name}'`);
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
/** Nodes of Windows 11 call themselves "Windows 10 Pro": a build that only one kind has wins over the name. */
function hostOf(found, named) {
    const kinds = new Set(releases/* releases */.D8.filter((r) => r.build === found.build).map((r) => r.kind));
    const client = kinds.size === 1 ? kinds.has('client') : named;
    const host = { version: found, client, release: (0,releases/* releaseName */["do"])(found.build, client ?? false) };
    return found.revision === 0 ? { ...host, version: (0,version/* versionOf */.E4)(found.build), zeroRevision: true } : host;
}
function kindByName(text) {
    if (/\bserver\b/i.test(text))
        return false;
    return /\bwin(?:dows)?[ _-]?1[01]\b/i.test(text) ? true : null;
}
function hosts_version(build, revision) {
    return (0,version/* versionOf */.E4)(Number(build), revision === undefined ? null : Number(revision));
}
function buildLab(build, branch) {
    return hosts_version(build, Number(build) === builds/* WINDOWS_SERVER_2016 */.eo ? branch : undefined);
}
/** The registry keeps the revision apart: UBR REG_DWORD 0x967. */
function withRegistryRevision(found, text) {
    if (found.revision !== null)
        return found;
    const ubr = /\bUBR\W{0,8}(?:REG_DWORD)?\W{0,8}(0x[0-9a-f]{1,6}|\d{1,6})/i.exec(text);
    return ubr === null ? found : { ...found, revision: Number(ubr[1]) };
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ knownBreakages),
/* harmony export */   ES: () => (/* binding */ brokenHostProcessBuilds),
/* harmony export */   zy: () => (/* binding */ knownTrouble)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _revision_skew_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6003);
/* harmony import */ var _runtimes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9060);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5421);
// Pairs of image and host that the compatibility rules allow and that are reported to fail: dated facts from public
// issues, separate from the rules. Remove an entry when its issue is fixed in all supported versions.




const BREAKAGES = [
    {
        seen: '2025-11-24',
        thread: 'https://github.com/microsoft/hcsshim/issues/2566',
        says: 'Windows 11 25H2 is reported not to start Windows Server 2025 images with Docker 29, with process or Hyper-V isolation (0xc0370112).',
        remedies: ['Use a Windows Server 2022 image, which starts on these hosts'],
        matches: (host, image) => host.client && host.version.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_25H2 */ .Dx && image.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY,
    },
    {
        seen: '2026-08-18',
        thread: 'https://github.com/moby/moby/issues/53397',
        says: 'containerd 2.1.6 to 2.3.4, and Docker 29.0 to 29.7 with the containerd image store, refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest").',
        remedies: [
            'Use a runtime that accepts them: Docker with its default image store, or containerd before 2.1.6',
            "Declare the 'runtime' of the target",
        ],
        matches: (host, image, isolation) => 
        // The pull knows no isolation; a client that runs it under Hyper-V isolation has Docker's default store.
        ((0,_runtimes_js__WEBPACK_IMPORTED_MODULE_2__/* .refusesGenerationBefore */ .hD)(host) ?? (isolation === 'process' || host.runtime === 'containerd')) &&
            host.version.build > _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY &&
            image.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2022 */ .dv,
    },
];
/** A failure of a host under an isolation mode that does not depend on the image. */
function knownTrouble(host, isolation) {
    if (isolation !== 'process' || !host.client || host.version.build < _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_21H2 */ .fT)
        return null;
    return {
        seen: null,
        thread: 'https://github.com/microsoft/Windows-Containers/issues/302',
        says: 'process isolation on Windows 11 is supported for development and test only, and is reported to fail on some machines, e.g. with AMD processors.',
        remedies: ['Use Hyper-V isolation, the default on Windows 11'],
    };
}
/**
 * The known failures of building an image on the base image for HostProcess containers, which has no layer of Windows.
 * @param host the machine that runs docker build
 */
function brokenHostProcessBuilds({ version, client }) {
    if (version.build < (client ? _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_11_23H2 */ .Bb : _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY))
        return [];
    return [
        {
            seen: '2025-02-17',
            thread: 'https://github.com/microsoft/windows-host-process-containers-base-image/issues/14',
            says: 'docker build is reported to fail with error 0x3f1 on Windows 11 23H2 and later and on Windows Server 2025 where the base image is the one for HostProcess containers.',
            remedies: [
                'Build it on Linux: docker buildx build --platform windows/amd64',
                'Build it on a Windows Server 2022 host',
            ],
        },
    ];
}
/**
 * The known failures of a pair of image and host, for checks and for remedies. It does not check whether the
 * compatibility rules allow the pair.
 */
function knownBreakages(host, image, isolation) {
    const { version } = image;
    if (version === null || image.os !== 'windows' || image.hostProcess || image.scratch)
        return [];
    const skew = isolation === 'process' ? (0,_revision_skew_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionSkew */ .i)(host, image) : null;
    const reports = BREAKAGES.filter((breakage) => breakage.matches(host, version, isolation)).map(({ seen, thread, says, remedies }) => ({
        seen,
        thread,
        says: `${says.replace(/\.$/, '')} (${(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(version)} on ${(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .qh)(host.version)}).`,
        remedies,
    }));
    return skew === null
        ? reports
        : [{ seen: null, thread: skew.source, says: skew.reason, remedies: skew.remedies }, ...reports];
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

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 1 modules
var compatibility = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/windows/runtimes.js
var runtimes = __webpack_require__(9060);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/image-entries.js
// Which entry of a multi-platform image a host takes.
// Sources: containerd/platforms v1.0.0-rc.5, defaults_windows.go and platform_windows_compat.go (containerd);
// moby/moby daemon/internal/distribution/pull_v2_windows.go (classic Docker, the default image store on Windows).



/**
 * The entry that a host takes; neither store looks at revisions or isolation.
 * - containerd: of the entries that run under process isolation the highest version, compared as text; before 2.1.6
 *   the highest revision, whatever the build; one without a version comes last.
 * - Docker: the first of the host's own build that states a revision (it looks for `10.0.20348.`), else the first in the
 *   list that is not newer than the host.
 *   So Windows Server 2025 may get a 2019 image though the list has one for 2022 (docker/for-win#13986).
 * @param host of the amd64 architecture where none is declared
 * @returns null where no entry is for this host: the pull fails
 */
function entryFor(entries, { version: { build: hostBuild }, runtime, runtimeVersion = [], architecture = 'amd64' }) {
    const windows = entries.filter((entry) => entry.os === 'windows' && entry.architecture === architecture);
    if (runtime === 'containerd') {
        const fitting = windows.filter(({ version }) => version === null || (0,process_isolation/* processRuns */.Oi)(hostBuild, version.build));
        const byRevision = (0,runtimes/* ordersByRevision */.M9)(runtimeVersion);
        return (fitting.toSorted((a, b) => byRevision ? revisionOf(b) - revisionOf(a) : compareText(textOf(b), textOf(a)))[0] ?? null);
    }
    const notNewer = windows.filter(({ version }) => version === null || version.build <= hostBuild);
    const own = notNewer.find(({ version, assumed }) => version?.build === hostBuild && (version.revision !== null || assumed === true));
    return own ?? notNewer[0] ?? null;
}
/** -1 where there is none, as after every revision. */
function revisionOf({ version }) {
    return version?.revision ?? -1;
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
    const breakages = allowed ? (0,known_breakages/* knownBreakages */.B5)(host, image, isolation) : [];
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
            ? { ...(0,compatibility/* noArchitecture */.B_)([architecture], host.architecture ?? 'amd64'), version, breakages: [] }
            : judgeVersion(version);
    }
    const entry = entryFor(entries, host);
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
/** Servers are amd64 where nothing else is declared; the architecture of a client is unknown then. */
function isForeign(host, architecture) {
    const own = host.architecture ?? (host.client ? null : 'amd64');
    return own !== null && architecture !== '' && architecture !== own;
}
/** What a Linux image is to a Windows host. */
const LINUX_IMAGE = { os: 'linux', version: null, hostProcess: false, scratch: false };
function named({ version }) {
    return version === null ? 'one without os.version' : (0,windows_version/* formatVersion */.qh)(version);
}


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ ordersByRevision),
/* harmony export */   Sw: () => (/* binding */ parseRuntime),
/* harmony export */   gu: () => (/* binding */ RUNTIME_FORM),
/* harmony export */   hD: () => (/* binding */ refusesGenerationBefore)
/* harmony export */ });
// What is known of single versions of the runtimes that pull images: Docker's engine and containerd.
/** `docker 29.6.1`, `containerd 1.7.20`, `containerd`. */
const RUNTIME_FORM = '^(?:docker|containerd)(?: \\d{1,4}(?:\\.\\d{1,4}){0,2})?$';
/** @param text of the form RUNTIME_FORM */
function parseRuntime(text) {
    const [name, version = ''] = text.split(' ');
    return {
        name: name === 'docker' ? 'docker' : 'containerd',
        version: version === '' ? [] : version.split('.').map(Number),
    };
}
/** Versions of containerd that refuse Windows Server 2022 images on hosts past build 26100. */
const REFUSING = { from: [2, 1, 6], before: [2, 3, 5] };
/** The same of Docker, with the containerd image store. Its default store on Windows does not refuse them. */
const REFUSING_DOCKER = { from: [29, 0, 0], before: [29, 8, 0] };
/** Versions of containerd that order the entries of an index by revision alone. */
const BY_REVISION = { from: [0, 0, 0], before: [2, 1, 6] };
/**
 * Whether a runtime refuses to pull Windows Server 2022 images on hosts past build 26100. Which containerd/platforms a
 * version has decides: v1.0.0-rc.2 to rc.4 refuse them.
 * Source: https://github.com/moby/moby/issues/53397, and go.mod of the releases, read in November 2026.
 * @returns null where the version is not declared, or not in full and only some that it may be refuse them
 */
function refusesGenerationBefore({ runtime, runtimeVersion = [] }) {
    return isWithin(runtimeVersion, runtime === 'docker' ? REFUSING_DOCKER : REFUSING);
}
/**
 * Whether containerd orders the entries of an index by revision alone, as it did before 2.1.6.
 * Source: containerd/platforms v0.2.1 and v1.0.0-rc.1, defaults_windows.go, against rc.2.
 */
function ordersByRevision(version) {
    return isWithin(version, BY_REVISION) === true;
}
/** @param version its numbers; of those that are left out any may be meant. @returns null where that decides */
function isWithin(version, { from, before }) {
    const lowest = [...version, 0, 0, 0].slice(0, 3);
    const highest = [...version, Infinity, Infinity, Infinity].slice(0, 3);
    if (compare(lowest, from) >= 0 && compare(highest, before) < 0)
        return true;
    return compare(highest, from) < 0 || compare(lowest, before) >= 0 ? false : null;
}
function compare(a, b) {
    const at = a.findIndex((number, index) => number !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}


/***/ })

};
