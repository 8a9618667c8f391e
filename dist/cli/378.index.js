export const id = 378;
export const ids = [378];
export const modules = {

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C4: () => (/* binding */ NO_ARCHITECTURE),
  zd: () => (/* binding */ NO_ENTRY),
  gX: () => (/* binding */ NO_IMAGE),
  S4: () => (/* binding */ judge),
  B_: () => (/* binding */ noArchitecture),
  Y_: () => (/* binding */ noEntry),
  $0: () => (/* binding */ noImage)
});

// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/revision-skew.js
var revision_skew = __webpack_require__(6003);
;// CONCATENATED MODULE: ./lib/windows/verdicts.js
// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

/** The pages and files that verdicts rest on. */
const SOURCES = {
    matrix: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    baseImages: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
    isolation: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
    faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
    platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
    kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
    hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    scratch: 'https://docs.docker.com/build/building/base-images/',
    platformsIssue: 'https://github.com/moby/moby/issues/53397',
};
/** A verdict with its source by name. */
function verdict(word, rule, reason, source) {
    return { verdict: word, rule, reason, source: SOURCES[source] };
}
/** The host's release with its build. */
function hostName(pair) {
    return withBuild(pair.h, pair.host.client);
}
/** The image's release with its build. */
function imageName(pair) {
    return withBuild(pair.i, false);
}
/** `Windows Server 2022 (build 20348)`; a build that no release has names itself. */
function withBuild(build, client) {
    const name = (0,releases/* releaseName */["do"])(build, client);
    return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/under-process-isolation.js
// Verdicts under process isolation, where containers share the host's kernel.
// Sources: "Windows container version compatibility" (learn.microsoft.com, 2025-01-23) for servers and Windows 11;
// "Isolation Modes", same site, for Windows 10.





const WINDOWS_SERVER_2016 = 14393;
const WINDOWS_10_1809 = 17763;
const WINDOWS_SERVER_2022 = 20348;
const ANNUAL_CHANNEL_23H2 = 25398;
const WINDOWS_SERVER_2025 = 26100;
/**
 * @param pair an image that is not newer than its host
 * @returns the verdict before what holds for every client host
 */
function underProcess(pair) {
    if (pair.host.client)
        return pair.h < WINDOWS_SERVER_2022 ? onWindows10(pair) : onWindows11(pair);
    if (pair.h === WINDOWS_SERVER_2016)
        return onWindowsServer2016(pair);
    const skew = (0,revision_skew/* revisionSkew */.i)(pair.host, pair.whole);
    if (skew !== null)
        return { verdict: 'conditional', ...skew };
    return pair.h < WINDOWS_SERVER_2022 ? onExactBuild(pair) : onStableAbi(pair);
}
/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair) {
    const [hr, ir] = [pair.host.version.revision, pair.image.revision];
    if (pair.i !== pair.h)
        return differentKernel(pair, 'R4a');
    if (hr === null || ir === null) {
        return verdict('conditional', 'R3b', `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} unknown.`, 'matrix');
    }
    return hr === ir
        ? verdict('supported', 'R3', `Image and host are Windows Server 2016 of the same revision, ${(0,version/* formatVersion */.qh)(pair.image)}.`, 'matrix')
        : verdict('unsupported', 'R3a', `Windows Server 2016 runs only images of its own revision, and ${(0,version/* formatVersion */.qh)(pair.image)} is not ${(0,version/* formatVersion */.qh)(pair.host.version)}.`, 'matrix');
}
function unknownRevision(hr, ir) {
    if (hr !== null)
        return "the image's is";
    return ir === null ? 'both are' : "the host's is";
}
/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair) {
    return pair.i === pair.h
        ? verdict('supported', 'R4', `Image and host have the same build: ${hostName(pair)}.`, 'matrix')
        : differentKernel(pair, 'R4a');
}
/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair) {
    const rule = pair.h >= WINDOWS_SERVER_2025 ? 'R7' : pair.h === ANNUAL_CHANNEL_23H2 ? 'R6' : 'R5';
    if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i))
        return differentKernel(pair, rule);
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    return onSharedKernel(pair, rule, rule === 'R6' ? 'portability' : 'matrix');
}
/** Documented as Hyper-V only; Docker 18.09 and later allow the host's own build on version 1809 and later. */
function onWindows10(pair) {
    return pair.i === pair.h && pair.h >= WINDOWS_10_1809
        ? verdict('conditional', 'R8', `Docker allows process isolation on ${hostName(pair)} for an image of the same build.`, 'isolation')
        : differentKernel(pair, 'R8');
}
function onWindows11(pair) {
    if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i))
        return differentKernel(pair, 'R9e');
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    const rule = pair.h < WINDOWS_SERVER_2025 ? 'R9' : pair.h === WINDOWS_SERVER_2025 ? 'R9b' : 'R9c';
    return onSharedKernel(pair, rule, 'matrix');
}
/** The code takes every build between the generations; the documentation names the images of long-term releases. */
function onSharedKernel(pair, rule, source) {
    return pair.i === WINDOWS_SERVER_2022 || pair.i === WINDOWS_SERVER_2025
        ? verdict('supported', rule, `${hostName(pair)} runs images of ${imageName(pair)}.`, source)
        : verdict('conditional', rule, `The runtimes accept ${imageName(pair)} on ${hostName(pair)}, a pair that Microsoft does not document.`, 'platforms');
}
/** A host past the newest long-term release, and an image of the generation before that one. */
function isPastStableAbi(pair) {
    return pair.h > WINDOWS_SERVER_2025 && pair.i < WINDOWS_SERVER_2025;
}
/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
function runtimesDisagree(pair) {
    return verdict('conditional', 'R9d', `On ${hostName(pair)} runtimes disagree about ${imageName(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`, 'platformsIssue');
}
/** Without builds: the finding that gives this reason has named them before. */
function differentKernel(pair, rule) {
    return verdict('unsupported', rule, `Process isolation shares the host's kernel, and ${(0,releases/* releaseName */["do"])(pair.h, pair.host.client)} does not run ${(0,releases/* releaseName */["do"])(pair.i)} images.`, 'matrix');
}

;// CONCATENATED MODULE: ./lib/windows/compatibility.js
// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.




/**
 * Judges one image on one host under one isolation.
 * Not judged here: what only the tag tells (a full Windows image of Windows Server 2025, Nano Server 2016: R12, R13),
 * the host's architecture (R14, which `noArchitecture` tells of machines that build), licences of servers and virtual machines without nested virtualization (R2b, R2c),
 * and dated failures of single versions of Docker or Windows.
 * @param host the target; its revision matters for Windows Server 2016 and for the pairs of revision-skew.ts
 * @returns the verdict, with the rule, the reason and the source that decided
 */
function judge(host, image, isolation) {
    if (image.os === 'linux') {
        return verdict('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
    }
    if (image.hostProcess) {
        return verdict('exempt', 'R0c', 'A HostProcess container runs on the host itself and is not bound to its build.', 'hostProcess');
    }
    if (image.scratch) {
        return verdict('exempt', 'scratch', 'An image made from scratch has no Windows version of its own.', 'scratch');
    }
    if (image.version === null) {
        return verdict('unknown', 'R0b', "The image's Windows version is unknown.", 'platforms');
    }
    const pair = {
        host,
        h: host.version.build,
        image: image.version,
        i: image.version.build,
        whole: image,
    };
    if (pair.i > pair.h) {
        return verdict('unsupported', 'R1', `${(0,releases/* releaseName */["do"])(pair.i)} is newer than ${(0,releases/* releaseName */["do"])(pair.h, host.client)}, and an image never runs on an older host, under either isolation.`, 'matrix');
    }
    const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
    return host.client ? asClient(judgement) : judgement;
}
/**
 * A host for which an image index has no entry: the pull fails, whatever the isolation.
 * @param listed the versions that there are, for the reason
 */
function noEntry(hostRelease, listed) {
    return verdict('unsupported', NO_ENTRY, `None of its Windows entries (${listed}) is for ${hostRelease}, so the pull fails.`, 'platforms');
}
/** What stands in the place of a rule's number where an image index has no entry for the host. */
const NO_ENTRY = 'entries';
/** An image that its publisher never made, as the catalogue knows: the pull fails on every host. */
function noImage() {
    return verdict('unsupported', NO_IMAGE, 'No such image was published for the release in its tag.', 'baseImages');
}
/** What stands in the place of a rule's number where there is no such image. */
const NO_IMAGE = 'missing';
/** A host of another architecture: Windows Server is for amd64, as Microsoft's images are but for a few of 2018. */
function noArchitecture(architectures, ofHost) {
    return verdict('unsupported', NO_ARCHITECTURE, `It is published for ${architectures.join(', ')} and the host is ${ofHost}, so the pull fails.`, 'baseImages');
}
/** The rule on architectures: what no tag and no isolation helps. */
const NO_ARCHITECTURE = 'R14';
/** Documented for every host from the image's build on; what refuses is the pull, which knows no isolation. */
function underHyperV(pair) {
    if (pair.host.orchestrator === 'kubernetes') {
        if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i)) {
            return verdict('unsupported', 'R2a', `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${imageName(pair)} on ${hostName(pair)}.`, 'kubernetes');
        }
        if (isPastStableAbi(pair))
            return runtimesDisagree(pair);
    }
    return verdict('supported', 'R2', `Under Hyper-V isolation ${hostName(pair)} runs images of its own build and older.`, 'matrix');
}
/** The licence of Windows 10 and 11 allows containers for development and test only, in either isolation. */
function asClient(judgement) {
    if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional')
        return judgement;
    const licence = judgement.rule === 'R2';
    return {
        verdict: 'conditional',
        rule: licence ? 'R11' : judgement.rule,
        reason: `${judgement.reason.replace(/\.$/, '')}; a client version of Windows is meant for development and test only.`,
        source: licence ? SOURCES.faq : judgement.source,
    };
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knownBreakages),
/* harmony export */   z: () => (/* binding */ knownTrouble)
/* harmony export */ });
/* harmony import */ var _revision_skew_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6003);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Pairs that the rules allow and that were seen to fail all the same: dated facts from public threads, kept apart
// from the rules. A thread that is closed for good is taken out here.


const WINDOWS_11 = 22000;
const WINDOWS_11_25H2 = 26200;
const SERVER_2022 = 20348;
const SERVER_2025 = 26100;
const BREAKAGES = [
    {
        seen: null,
        thread: 'https://github.com/microsoft/hcsshim/issues/2566',
        says: 'Windows 11 25H2 is reported not to start Windows Server 2025 images with Docker 29, in either isolation (0xc0370112), while Windows Server 2022 images do start.',
        matches: (host, image) => host.client && host.version.build === WINDOWS_11_25H2 && image.build === SERVER_2025,
    },
    {
        seen: '2026-08-18',
        thread: 'https://github.com/moby/moby/issues/53397',
        says: 'Docker and containerd with containerd/platforms before v1.0.0-rc.5 refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest"): update the runtime.',
        matches: (host, image, isolation) => isolation === 'process' && host.version.build > SERVER_2025 && image.build === SERVER_2022,
    },
];
/** What is wrong with a host under an isolation, whatever the image. */
function knownTrouble(host, isolation) {
    if (isolation !== 'process' || !host.client || host.version.build < WINDOWS_11)
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
    const skew = isolation === 'process' ? (0,_revision_skew_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionSkew */ .i)(host, image) : null;
    const reports = BREAKAGES.filter((breakage) => breakage.matches(host, version, isolation)).map(({ seen, thread, says }) => ({
        seen,
        thread,
        says: `${says.replace(/\.$/, '')} (${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version)} on ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(host.version)}).`,
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
    const entry = entryFor(entries, host.version.build, host.orchestrator === 'kubernetes' ? 'containerd' : 'docker');
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


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ revisionSkew)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);
// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.

/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;
/**
 * @param host under process isolation
 * @returns why the pair may fail, with its rule and source; null where nothing speaks against it or a revision is unknown
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
    const named = `${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)({ ...of, revision: i })}${exact ? '' : ' or later'}`;
    if (on.build === 17763 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020 && (exact || i > h)) {
        return {
            rule: 'R10a',
            reason: `${named} and ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(on)} are on different sides of the security update of February 2020 (17763.${FEBRUARY_2020}): 32-bit programs fail silently. Update the older of the two past it.`,
            source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    }
    // Nano Server was seen to start all the same.
    const bites = !image.nanoServer && i > h && (on.build === 26100 || (on.build === 17763 && i >= APRIL_2025));
    if (!bites)
        return null;
    return {
        rule: 'R10b',
        reason: `${named} is patched later than the host's ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(on)}, and such pairs are reported to fail with 0xc0370106: update the host; until then, images of its own revision or older start.`,
        source: 'https://github.com/microsoft/Windows-Containers/issues/591',
    };
}


/***/ })

};
