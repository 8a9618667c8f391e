export const id = 7981;
export const ids = [7981];
export const modules = {

/***/ 3381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ NO_ARCHITECTURE),
  zd: () => (/* binding */ NO_ENTRY),
  gX: () => (/* binding */ NO_IMAGE),
  S4: () => (/* binding */ judge),
  B_: () => (/* binding */ noArchitecture),
  Y_: () => (/* binding */ noEntry),
  $0: () => (/* binding */ noImage),
  Iq: () => (/* binding */ onLinux)
});

// UNUSED EXPORTS: ON_LINUX

// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/revision-skew.js
var revision_skew = __webpack_require__(6003);
// EXTERNAL MODULE: ./lib/windows/verdicts.js
var verdicts = __webpack_require__(155);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/under-process-isolation.js
// Verdicts under process isolation, where containers share the host's kernel.
// Sources: "Windows container version compatibility" (learn.microsoft.com, 2025-01-23) for servers and Windows 11;
// "Isolation Modes", same site, for Windows 10.






/**
 * @param pair an image that is not newer than its host
 * @returns the verdict before what holds for every client host
 */
function underProcess(pair) {
    if (pair.host.client)
        return pair.h < builds/* WINDOWS_SERVER_2022 */.dv ? onWindows10(pair) : onWindows11(pair);
    if (pair.h === builds/* WINDOWS_SERVER_2016 */.eo)
        return onWindowsServer2016(pair);
    const skew = (0,revision_skew/* revisionSkew */.i)(pair.host, pair.whole);
    if (skew !== null)
        return { verdict: 'conditional', ...skew };
    return pair.h < builds/* WINDOWS_SERVER_2022 */.dv ? onExactBuild(pair) : onStableAbi(pair);
}
/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair) {
    const [hr, ir] = [pair.host.version.revision, pair.image.revision];
    if (pair.i !== pair.h)
        return differentKernel(pair, 'R4a');
    if (hr === null || ir === null) {
        return (0,verdicts/* verdict */.WJ)('conditional', 'R3b', `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} unknown.`, 'matrix');
    }
    return hr === ir
        ? (0,verdicts/* verdict */.WJ)('supported', 'R3', `Image and host are Windows Server 2016 of the same revision, ${(0,version/* formatVersion */.qh)(pair.image)}.`, 'matrix')
        : (0,verdicts/* verdict */.WJ)('unsupported', 'R3a', `Windows Server 2016 runs only images of its own revision, and ${(0,version/* formatVersion */.qh)(pair.image)} is not ${(0,version/* formatVersion */.qh)(pair.host.version)}.`, 'matrix');
}
function unknownRevision(hr, ir) {
    if (hr !== null)
        return "the image's is";
    return ir === null ? 'both are' : "the host's is";
}
/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair) {
    return pair.i === pair.h
        ? (0,verdicts/* verdict */.WJ)('supported', 'R4', `Image and host have the same build: ${(0,verdicts/* hostName */.Sm)(pair)}.`, 'matrix')
        : differentKernel(pair, 'R4a');
}
/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair) {
    const rule = pair.h >= builds/* WINDOWS_SERVER_2025 */.YY ? 'R7' : pair.h === builds/* WINDOWS_SERVER_23H2 */.Mp ? 'R6' : 'R5';
    if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i))
        return differentKernel(pair, rule);
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    return onSharedKernel(pair, rule, rule === 'R6' ? 'portability' : 'matrix');
}
/** Documented as Hyper-V only; Docker 18.09 and later allow the host's own build on version 1809 and later. */
function onWindows10(pair) {
    return pair.i === pair.h && pair.h >= builds/* WINDOWS_SERVER_2019 */.l2
        ? (0,verdicts/* verdict */.WJ)('conditional', 'R8', `Docker allows process isolation on ${(0,verdicts/* hostName */.Sm)(pair)} for an image of the same build.`, 'isolation')
        : differentKernel(pair, 'R8');
}
function onWindows11(pair) {
    if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i))
        return differentKernel(pair, 'R9e');
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    const rule = pair.h < builds/* WINDOWS_SERVER_2025 */.YY ? 'R9' : pair.h === builds/* WINDOWS_SERVER_2025 */.YY ? 'R9b' : 'R9c';
    return onSharedKernel(pair, rule, 'matrix');
}
/** The code takes every build between the generations; the documentation names the images of long-term releases. */
function onSharedKernel(pair, rule, source) {
    return (0,process_isolation/* hasStableAbi */.yP)(pair.i)
        ? (0,verdicts/* verdict */.WJ)('supported', rule, `${(0,verdicts/* hostName */.Sm)(pair)} runs images of ${(0,verdicts/* imageName */.tO)(pair)}.`, source)
        : (0,verdicts/* verdict */.WJ)('conditional', rule, `The runtimes accept ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)}, a pair that Microsoft does not document.`, 'platforms');
}
/** A host past the long-term release of its generation, and an image of the generation before that one. */
function isPastStableAbi(pair) {
    const generation = (0,process_isolation/* generationOf */.gS)(pair.h);
    return generation !== null && pair.h > generation && pair.i < generation;
}
/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
function runtimesDisagree(pair) {
    return (0,verdicts/* verdict */.WJ)('conditional', 'R9d', `On ${(0,verdicts/* hostName */.Sm)(pair)} runtimes disagree about ${(0,verdicts/* imageName */.tO)(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`, 'platformsIssue');
}
/** Without builds: the finding that gives this reason has named them before. */
function differentKernel(pair, rule) {
    return (0,verdicts/* verdict */.WJ)('unsupported', rule, `Process isolation shares the host's kernel, and ${(0,releases/* releaseName */["do"])(pair.h, pair.host.client)} does not run ${(0,releases/* releaseName */["do"])(pair.i)} images.`, 'matrix');
}

;// CONCATENATED MODULE: ./lib/windows/compatibility.js
// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.




/**
 * Judges one image on one host under one isolation.
 * Not judged here: what only the tag shows (a full Windows image of Windows Server 2025, Nano Server 2016: R12, R13),
 * the host's architecture (R14, which `noArchitecture` tells of machines that build), licences of servers and virtual machines without nested virtualization (R2b, R2c),
 * and dated failures of single versions of Docker or Windows.
 * @param host the target; its revision matters for Windows Server 2016 and for the pairs of revision-skew.ts
 * @returns the verdict, with the rule, the reason and the source that decided
 */
function judge(host, image, isolation) {
    if (image.os === 'linux') {
        return (0,verdicts/* verdict */.WJ)('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
    }
    if (image.hostProcess) {
        return (0,verdicts/* verdict */.WJ)('exempt', 'R0c', 'A HostProcess container runs directly on the host, on any build.', 'hostProcess');
    }
    if (image.scratch) {
        return (0,verdicts/* verdict */.WJ)('exempt', 'scratch', 'An image built from scratch has no Windows version.', 'scratch');
    }
    if (image.version === null) {
        return (0,verdicts/* verdict */.WJ)('unknown', 'R0b', "The image's Windows version is unknown.", 'platforms');
    }
    const pair = {
        host,
        h: host.version.build,
        image: image.version,
        i: image.version.build,
        whole: image,
    };
    if (pair.i > pair.h) {
        return (0,verdicts/* verdict */.WJ)('unsupported', 'R1', `${(0,releases/* releaseName */["do"])(pair.i)} is newer than ${(0,releases/* releaseName */["do"])(pair.h, host.client)}, and no isolation mode runs an image on an older host.`, 'matrix');
    }
    const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
    return host.client ? asClient(judgement) : judgement;
}
/**
 * A host for which an image index has no entry: the pull fails, whatever the isolation.
 * @param listed the versions that there are, for the reason; empty for an index without entries
 */
function noEntry(hostRelease, listed) {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_ENTRY, listed === ''
        ? `Its index has no entry for any host, so the pull fails.`
        : `None of its Windows entries (${listed}) is for ${hostRelease}, so the pull fails.`, 'platforms');
}
/** What is in the place of a rule's number where an image index has no entry for the host. */
const NO_ENTRY = 'entries';
/** An image that its publisher never made, as the catalogue knows: the pull fails on every host. */
function noImage() {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_IMAGE, 'No such image was published for the release in its tag.', 'baseImages');
}
/** What is in the place of a rule's number where there is no such image. */
const NO_IMAGE = 'missing';
/**
 * A Windows image on a machine of Linux, which can build one for another system.
 * @param starts whether a container of it is started, as by a RUN; files can be copied into any image
 */
function onLinux(starts) {
    return starts
        ? (0,verdicts/* verdict */.WJ)('unsupported', ON_LINUX, 'A Windows container needs a Windows kernel, and the machine runs Linux.', 'crossBuild')
        : (0,verdicts/* verdict */.WJ)('exempt', ON_LINUX, 'A stage without RUN starts no container.', 'crossBuild');
}
/** What is in the place of a rule's number where a machine of Linux builds the image. */
const ON_LINUX = 'linux';
/** A host of another architecture: Windows Server is for amd64, as Microsoft's images are but for a few of 2018. */
function noArchitecture(architectures, ofHost) {
    return (0,verdicts/* verdict */.WJ)('unsupported', NO_ARCHITECTURE, `It is published for ${architectures.join(', ')} and the host is ${ofHost}, so the pull fails.`, 'baseImages');
}
/** The rule on architectures: what no tag and no isolation helps. */
const NO_ARCHITECTURE = 'R14';
/** Documented for every host from the image's build on; what refuses is the pull, which knows no isolation. */
function underHyperV(pair) {
    if (pair.host.runtime === 'containerd') {
        if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i) && pair.whole.singleManifest === true) {
            return (0,verdicts/* verdict */.WJ)('conditional', 'R2a', `containerd refuses ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)} in an image index only, and this image is a single manifest: it starts with a RuntimeClass for Hyper-V isolation of a third party.`, 'singleManifest');
        }
        if (!(0,process_isolation/* processRuns */.Oi)(pair.h, pair.i)) {
            return (0,verdicts/* verdict */.WJ)('unsupported', 'R2a', `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${(0,verdicts/* imageName */.tO)(pair)} on ${(0,verdicts/* hostName */.Sm)(pair)}.`, 'kubernetes');
        }
        if (isPastStableAbi(pair))
            return runtimesDisagree(pair);
    }
    return (0,verdicts/* verdict */.WJ)('supported', 'R2', `Under Hyper-V isolation ${(0,verdicts/* hostName */.Sm)(pair)} runs images of the same build or older.`, 'matrix');
}
/** The licence of Windows 10 and 11 allows containers for development and test only, in either isolation. */
function asClient(judgement) {
    if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional')
        return judgement;
    const licence = judgement.rule === 'R2';
    return {
        verdict: 'conditional',
        rule: licence ? 'R11' : judgement.rule,
        reason: `${judgement.reason.replace(/\.$/, '')}; Microsoft supports client versions of Windows for development and test only.`,
        source: licence ? verdicts/* SOURCES */.Hl.faq : judgement.source,
    };
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

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_TAG: () => (/* binding */ WINDOWS_TAG),
/* harmony export */   architectureIn: () => (/* binding */ architectureIn),
/* harmony export */   findVersions: () => (/* binding */ findVersions),
/* harmony export */   joinedRelease: () => (/* binding */ joinedRelease),
/* harmony export */   mayNameLinux: () => (/* binding */ mayNameLinux),
/* harmony export */   piecesOf: () => (/* binding */ piecesOf),
/* harmony export */   saysChannel: () => (/* binding */ saysChannel),
/* harmony export */   saysCrossBuild: () => (/* binding */ saysCrossBuild),
/* harmony export */   saysLinux: () => (/* binding */ saysLinux),
/* harmony export */   saysWindows: () => (/* binding */ saysWindows),
/* harmony export */   tokensOf: () => (/* binding */ tokensOf),
/* harmony export */   updateIn: () => (/* binding */ updateIn)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// The tokens of a tag that name an operating system or a Windows version. Tags are read by whole tokens:
// `4.8-20260714-…` is a date and `3.2004.1` a product's version, though both contain the digits of a release.
// Sources: "Windows container base images" and "Update Windows Server containers" (learn.microsoft.com) for the tags
// of base images; the README files of the products for theirs.


const LINUX_NAMES = 'linux|alpine|debian|ubuntu|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|mariner|azurelinux|amazonlinux|distroless|chiseled|centos|rockylinux|almalinux|fedora|rhel|oraclelinux|photon|wolfi|ubi';
const LINUX = new RegExp(`^(?:${LINUX_NAMES})[\\d.]*$`);
/** What may be the tag of a Linux image, anywhere in a text. */
const LINUX_TAG = new RegExp(`[:_-](?:${LINUX_NAMES})`, 'i');
const WINDOWS_NAMES = 'windows|win|nanoserver|servercore|windowsservercore|windowsserver';
const WINDOWS = new RegExp(`^(?:${WINDOWS_NAMES})$`);
/** Words that may stand between a word of Windows and its release: `windows-nano-2025`, `windows-amd64-2022`. */
const BETWEEN = /^(?:server|core|nano|amd64|x64|x86)$/;
const LTSC = /^ltsc(20\d\d)$/;
const UPDATE = /^kb\d{7}$/;
/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build])));
/**
 * `1809`, `20h2` and `21h2`, which are believed in a Windows context only: `2004` alone is anybody's version. Containers
 * are of servers, so `21h2` is Windows Server 2022. Source for names of the H2 form: GitLab Runner's helper images.
 */
const BUILD_OF_NUMBER = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8
    .filter(({ kind }) => kind === 'server')
    .flatMap((r) => [...r.tags.filter((tag) => /^\d/.test(tag)), ...r.ids.filter((id) => /H\d$/.test(id))].map((name) => [name.toLowerCase(), r.build])));
const JOINED_NAMES = `${WINDOWS_NAMES}|nano|ws`;
const JOINED_RELEASES = [...BUILD_OF_YEAR.keys(), ...BUILD_OF_NUMBER.keys()].join('|');
/** A word of Windows and a release in one token: `win2019`, `servercore21H2`, `windowsservercoreltsc2022`. */
const JOINED = new RegExp(`^(${JOINED_NAMES})(?:ltsc)?(${JOINED_RELEASES})$`);
/** What a text has that names a Windows image by its tag. */
const WINDOWS_TAG = `windows|nanoserver|servercore|ltsc|sac2016|(?<![a-z\\d])win(?![a-z])|(?<![a-z\\d])(?:${JOINED_NAMES})(?:${JOINED_RELEASES})|10\\.0\\.[1-9]\\d{4}`;
/**
 * A tag's tokens as they are written. `_` parts them as `-` does (`1809_arm`), and so does a dot beside a word of
 * Windows or a release (`6.4.0-windows.ltsc2022`); the dots of a version do not.
 */
function piecesOf(tag) {
    const parts = tag.split(/([-_])/);
    return parts.flatMap((text, at) => at % 2 === 0 ? dottedPieces({ separator: parts[at - 1] ?? '', text }) : []);
}
function dottedPieces(piece) {
    if (!piece.text.includes('.'))
        return [piece];
    const pieces = [];
    for (const text of piece.text.split('.')) {
        const last = pieces.at(-1);
        if (last === undefined)
            pieces.push({ separator: piece.separator, text });
        else if (isOfWindows(last.text) || isOfWindows(text))
            pieces.push({ separator: '.', text });
        else
            last.text += `.${text}`;
    }
    return pieces;
}
function isOfWindows(text) {
    const token = text.toLowerCase();
    return WINDOWS.test(token) || LTSC.test(token) || JOINED.test(token);
}
/** A tag's tokens in lower case. */
function tokensOf(tag) {
    return piecesOf((tag ?? '').toLowerCase()).map(({ text }) => text);
}
/** The architecture that a tag names (`1809_arm`, `1809-arm32v7`), as Go names it; without a word that of nearly all. */
function architectureIn(tokens) {
    const word = tokens.find((token) => /^arm(?:32|64)?(?:v\d)?$/.test(token));
    return word === undefined ? 'amd64' : word.startsWith('arm64') ? 'arm64' : 'arm';
}
/** Whether a text may have a tag that names a Linux system: a search that rules files out. */
function mayNameLinux(text) {
    return LINUX_TAG.test(text);
}
/** Whether a token names a Linux system, which settles the matter in every repository that has both. */
function saysLinux(tokens) {
    return tokens.some((token) => LINUX.test(token));
}
/** Whether a token is a word of Windows. */
function saysWindows(tokens) {
    return tokens.some((token) => WINDOWS.test(token));
}
/** Whether a token has the form of a long-term release's: `ltsc2019`, and one that is not known yet. */
function saysChannel(tokens) {
    return tokens.some((token) => LTSC.test(token));
}
/**
 * Words of images that run on Linux and build for Windows: `x86_64-pc-windows-gnu`, `windows-mono`.
 * Sources: cross-rs/cross, fyne-io/fyne-cross-images, therecipe/qt, game-ci/docker (Docker Hub).
 */
const CROSS_BUILD = /^(?:mingw(?:32|64|w64)?|gnu|cross|xwin|wine\d*|mono|il2cpp|static|pc)$/;
/** Whether a name or tag is that of an image which may build for Windows on Linux. */
function saysCrossBuild(tokens) {
    return tokens.some((token) => CROSS_BUILD.test(token));
}
/** The release at the end of a token that joins it to a word of Windows: `2019` of `win2019`; null where there is none. */
function joinedRelease(token) {
    return JOINED.exec(token)?.[2] ?? null;
}
/** The update that a tag names, e.g. `kb4493509`. */
function updateIn(tokens) {
    return tokens.find((token) => UPDATE.test(token));
}
/**
 * Every place where a tag names its Windows version, the one to believe first.
 * @param certain the repository holds nothing but Windows images
 * @param likely its name has a word of Windows in it
 */
function findVersions(tokens, certain, likely) {
    const inContext = certain || likely || saysWindows(tokens);
    const found = [];
    const numbers = [];
    let afterWindows = false;
    tokens.forEach((token, from) => {
        const add = (version, spelling, length = 1) => {
            found.push({ version, spelling, from, to: from + length });
        };
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(token);
        const channel = token === 'sac2016' ? '2016' : LTSC.exec(token)?.[1];
        const joined = JOINED.exec(token)?.[2];
        const build = BUILD_OF_YEAR.get(channel ?? joined ?? '') ??
            (joined === undefined ? undefined : BUILD_OF_NUMBER.get(joined));
        // `ltsc-2019`
        const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
        // A year is believed right after a word of Windows only: `2019` alone is a product's version.
        const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
        const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
        if (version !== null && (inContext || (version.revision !== null && isKnown(version.build))))
            add(version, 'version');
        else if (build !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build), joined === undefined ? 'channel' : 'joined');
        else if (split !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(split), 'hyphened', 2);
        else if (year !== undefined)
            add((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(year), 'year');
        else if (number !== undefined)
            numbers.push({
                version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(number),
                spelling: 'number',
                from,
                to: from + 1,
                near: afterWindows,
            });
        afterWindows = WINDOWS.test(token) || (afterWindows && BETWEEN.test(token));
    });
    // A product's version may look like a release's number: one that follows a word of Windows is believed first, and
    // no number against a clearer token.
    numbers.sort((a, b) => Number(b.near) - Number(a.near));
    return [...found, ...numbers];
}
function isKnown(build) {
    return _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.some((release) => release.build === build);
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
 *   the highest revision, whatever the build; one without a version comes last, and then one without a platform.
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
        return (fitting.toSorted((a, b) => Number(a.unlisted ?? false) - Number(b.unlisted ?? false) ||
            (byRevision ? revisionOf(b) - revisionOf(a) : compareText(textOf(b), textOf(a))))[0] ?? null);
    }
    const notNewer = windows.filter(({ version, unlisted }) => unlisted !== true && (version === null || version.build <= hostBuild));
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
    if (entries.length === 0)
        return { ...(0,compatibility/* noEntry */.Y_)((0,releases/* releaseName */["do"])(host.version.build, host.client), ''), version: null, breakages: [] };
    const windows = entries.filter(({ os }) => os === 'windows');
    if (windows.length === 0)
        return judgeImage(host, LINUX_IMAGE, isolation);
    const [only, ...others] = entries;
    // A list of one is as good as none: its version tells more than that it is not for this host.
    if (only !== undefined && others.length === 0) {
        const { architecture, inside = null } = only;
        const version = only.version ?? inside;
        return isForeign(host, architecture)
            ? { ...(0,compatibility/* noArchitecture */.B_)([architecture], host.architecture ?? 'amd64'), version, breakages: [] }
            : judgeVersion(version);
    }
    const entry = entryFor(entries, host);
    const architectures = [...new Set(windows.map(({ architecture }) => architecture))];
    if (entry === null && architectures.every((one) => isForeign(host, one)))
        return {
            ...(0,compatibility/* noArchitecture */.B_)(architectures, host.architecture ?? 'amd64'),
            version: windows[0]?.version ?? null,
            breakages: [],
        };
    const listed = namesOf(windows);
    if (entry === null)
        return {
            ...(0,compatibility/* noEntry */.Y_)((0,releases/* releaseName */["do"])(host.version.build, host.client), listed),
            version: null,
            breakages: [],
        };
    // What the entry does not state decides nothing of the pull, and still whether it starts.
    const judgement = judgeVersion(entry.version ?? entry.inside ?? null);
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
/** Of many entries the first, and how many more there are. */
function namesOf(entries) {
    const names = [...new Set(entries.map(named))];
    const more = names.length - MAX_NAMED;
    return more > 1 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${more} more` : names.join(', ');
}
const MAX_NAMED = 10;
function named({ version }) {
    return version === null ? 'one without os.version' : (0,windows_version/* formatVersion */.qh)(version);
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ revisionSkew)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5124);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.


/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;
/**
 * @param host under process isolation
 * @returns why the pair may fail, with its rule and source; null where no failure is known or a revision is unknown
 */
function revisionSkew(host, image) {
    const [on, of] = [host.version, image.version];
    if (host.client || of === null || on.build !== of.build || on.revision === null)
        return null;
    const h = on.revision;
    const i = of.revision ?? image.atLeast ?? null;
    if (i === null)
        return null;
    const exact = of.revision !== null;
    const named = `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)({ ...of, revision: i })}${exact ? '' : ' or later'}`;
    if (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2019 */ .l2 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020 && (exact || i > h)) {
        return {
            rule: 'R10a',
            reason: `${named} and ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(on)} are not both before or both after the security update of February 2020 (17763.${FEBRUARY_2020}): 32-bit programs fail silently.`,
            remedies: ['Update the older of image and host to a revision after that update'],
            source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    }
    // Nano Server images are reported to start.
    const bites = !image.nanoServer &&
        i > h &&
        (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2025 */ .YY || (on.build === _builds_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOWS_SERVER_2019 */ .l2 && i >= APRIL_2025));
    if (!bites)
        return null;
    return {
        rule: 'R10b',
        reason: `${named} is patched later than the host's ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(on)}, and such pairs are reported to fail with 0xc0370106.`,
        remedies: ['Update the host', 'Use an image of the revision of the host or older'],
        source: 'https://github.com/microsoft/Windows-Containers/issues/591',
    };
}


/***/ })

};
