export const id = 779;
export const ids = [779];
export const modules = {

/***/ 2933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ NO_ENTRY),
  gX: () => (/* binding */ NO_IMAGE),
  S4: () => (/* binding */ judge),
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
        return verdict('conditional', 'R3b', `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} known.`, 'matrix');
    }
    return hr === ir
        ? verdict('supported', 'R3', `Image and host are Windows Server 2016 of the same revision, ${(0,version/* formatVersion */.qh)(pair.image)}.`, 'matrix')
        : verdict('unsupported', 'R3a', `Windows Server 2016 runs only images of its own revision, and ${(0,version/* formatVersion */.qh)(pair.image)} is not ${(0,version/* formatVersion */.qh)(pair.host.version)}.`, 'matrix');
}
function unknownRevision(hr, ir) {
    if (hr !== null)
        return "the image's is not";
    return ir === null ? 'neither of the two is' : "the host's is not";
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
    return verdict('conditional', 'R9d', `On ${hostName(pair)} the runtimes disagree over ${imageName(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`, 'platformsIssue');
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
 * the host's architecture (R14), licences of servers and virtual machines without nested virtualization (R2b, R2c),
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
        return verdict('unknown', 'R0b', 'Nothing tells the Windows version of this image.', 'platforms');
    }
    const pair = {
        host,
        h: host.version.build,
        image: image.version,
        i: image.version.build,
        whole: image,
    };
    if (pair.i > pair.h) {
        return verdict('unsupported', 'R1', `${(0,releases/* releaseName */["do"])(pair.i)} is newer than ${(0,releases/* releaseName */["do"])(pair.h, host.client)}, and an image never runs on an older host, in either isolation.`, 'matrix');
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
    return verdict('unsupported', NO_IMAGE, 'There is no such image for the release that its tag names.', 'baseImages');
}
/** What stands in the place of a rule's number where there is no such image. */
const NO_IMAGE = 'missing';
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
        says: 'Windows 11 25H2 was seen not to start Windows Server 2025 images with Docker 29, in either isolation (0xc0370112), while Windows Server 2022 images do start.',
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
        says: 'process isolation on Windows 11 is meant for development and test, and is reported to fail on some machines, some with AMD processors among them (also issues 197 and 525). Containers get Hyper-V isolation there where nothing else is asked for.',
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

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ wasNeverMade),
/* harmony export */   pb: () => (/* binding */ isMadeFor),
/* harmony export */   sS: () => (/* binding */ productTokens)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
// Which releases of Windows the images of products exist for: a tag that was never made helps nobody.
// Sources: microsoft/dotnet-framework-docker README.*.md (2026-07-14), dotnet/dotnet-docker
// documentation/supported-tags.md (2026-08-21), docker-library/official-images library/* (2026-08-22),
// PowerShell/PowerShell-Docker (2025-02-27), Azure/azure-functions-docker issues 265 and 621.


const WINDOWS_SERVER_2016 = 14393;
const WINDOWS_SERVER_2019 = 17763;
const WINDOWS_SERVER_2022 = 20348;
const WINDOWS_SERVER_2025 = 26100;
/** .NET Framework by the Windows build: the versions that have images, and what stands in for one that has none. */
const FRAMEWORK = {
    [WINDOWS_SERVER_2016]: {
        made: ['3.5', '4.6.2', '4.7', '4.7.1', '4.7.2', '4.8'],
        instead: { '4.8.1': '4.8' },
    },
    [WINDOWS_SERVER_2019]: { made: ['3.5', '4.7.2', '4.8'], instead: { '4.8.1': '4.8' } },
    [WINDOWS_SERVER_2022]: { made: ['3.5', '4.8', '4.8.1'], instead: {} },
    [WINDOWS_SERVER_2025]: { made: ['4.8.1'], instead: { '4.8': '4.8.1' } },
};
/** .NET by the Windows build: the first and the last major version with images. */
const DOTNET = {
    [WINDOWS_SERVER_2016]: { from: 0, to: 0 },
    [WINDOWS_SERVER_2019]: { from: 2, to: 9 },
    [WINDOWS_SERVER_2022]: { from: 3, to: 10 },
    [WINDOWS_SERVER_2025]: { from: 8, to: 99 },
};
/**
 * The tag's tokens as the product spells them for another release of Windows.
 * @param tokens the new tag, already with the new release's token
 * @returns null where the product has no image for that release; the tokens as they are for every other repository
 */
function productTokens(reference, tokens, build) {
    const version = tokens[0] ?? '';
    if (/(?:^|\/)dotnet\/framework\//.test(reference.repository)) {
        const known = FRAMEWORK[build];
        if (known === undefined || !/^\d/.test(version))
            return known === undefined ? null : tokens;
        const made = known.made.includes(version) ? version : known.instead[version];
        // Dated tags exist for the releases of that day only.
        return made === undefined ? null : [made, ...tokens.slice(1).filter((token) => !/^20\d{6}$/.test(token))];
    }
    if (/(?:^|\/)dotnet\/(?:core\/|nightly\/)?(?:runtime|aspnet|sdk|monitor)$/.test(reference.repository)) {
        const major = /^(\d{1,3})(?:\.|$)/.exec(version)?.[1];
        const range = DOTNET[build];
        if (major === undefined || range === undefined)
            return major === undefined ? tokens : null;
        return Number(major) >= range.from && Number(major) <= range.to ? tokens : null;
    }
    return tokens;
}
/**
 * Whether a tag of Microsoft's base images names a release for which there never was such an image: the full `windows`
 * ended with 20H2, and `windows/server` began with Windows Server 2022. What is not known is not denied.
 */
function wasNeverMade(reference, build) {
    const { baseImage, flavour } = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryName */ .o2)(reference);
    // Insider images have builds of their own.
    if (!baseImage || flavour === null || /[/-]insider$/.test(reference.repository))
        return false;
    const release = (0,_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build);
    return release !== undefined && release.images.length > 0 && !release.images.includes(flavour);
}
/** Docker Hub's official images with Windows variants; any other name without a registry may be a local image. */
const OFFICIAL = /^library\/(?:caddy|docker|eclipse-temurin|golang|haxe|hello-world|hylang|julia|mongo|nats|openjdk|pypy|python|swift|traefik)$/;
/**
 * Whether a product makes images for a release at all, whatever the product's version.
 * @param flavour the base image that the name speaks of
 */
function isMadeFor(reference, flavour, release) {
    const { registry, repository } = reference;
    if (flavour !== null && flavour !== 'windows' && !release.images.includes(flavour))
        return false;
    // Support of Nano Server 2016 ended in 2018, that of its release did not.
    if (release.imageEnds?.[flavour ?? ''] !== undefined)
        return false;
    if (registry === 'docker.io' && OFFICIAL.test(repository)) {
        // Their variants for releases before Windows Server 2022 were removed in 2025 and are no longer updated.
        const oldest = WINDOWS_SERVER_2022;
        const newest = /^library\/(?:nats|swift)$/.test(repository) ? WINDOWS_SERVER_2022 : WINDOWS_SERVER_2025;
        return release.build >= oldest && release.build <= newest;
    }
    if (/^(?:azure-functions\/|powershell$)/.test(repository)) {
        return repository === 'powershell'
            ? release.build <= WINDOWS_SERVER_2022
            : release.build === WINDOWS_SERVER_2019;
    }
    return true;
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ LINUX_IMAGE),
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
    // A list of one is as good as none: its version tells more than that it is not for this host.
    if (entries.length === 1)
        return judgeVersion(windows[0].version);
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
        reason: `${judgement.reason} Of its Windows entries (${listed}) the host takes ${named(entry)}.`,
    };
}
/** What a Linux image is to a Windows host. */
const LINUX_IMAGE = { os: 'linux', version: null, hostProcess: false, scratch: false };
function named({ version }) {
    return version === null ? 'one without a version' : (0,windows_version/* formatVersion */.qh)(version);
}


/***/ }),

/***/ 1194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ retag)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _product_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6818);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6872);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6617);
// The tag of the same image for another release of Windows: what a finding tells people to pin instead.




/**
 * The same repository and flavour for another release: the tokens that name the Windows version are exchanged.
 * Updates, revisions and digests are dropped, since they belong to the old release.
 * @param reference what the file has; the name is kept as it is spelt there
 * @returns null where the tag has no such token, or no such image is known to exist
 */
function retag(reference, release) {
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference);
    if (name.retired !== null)
        return retagSuccessor(reference, release);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(reference.tag);
    if (release.tags.length === 0 || (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLinux */ .Re)(tokens)))
        return null;
    // Insider images have full versions for tags, and on ARM there is Windows Server 2019 alone.
    if (/[/-]insider$/.test(reference.repository) || (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .architectureIn */ .Th)(tokens) !== 'amd64')
        return null;
    const flavour = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .flavourOf */ .Rz)(name, tokens);
    const repository = repositoryFor(reference, name, release);
    if (repository === null || !(0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFor */ .pb)(reference, flavour, release))
        return null;
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersions */ .tx)(tokens, name.windows, (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWindowsWord */ .yG)(reference.repository));
    if (found.length === 0) {
        const tag = name.baseImage && bare(reference) ? tagOf(release, flavour) : null;
        const made = tag === null ? frameworkTag(reference, release) : [tag];
        return made === null ? null : `${repository}:${made.join('-')}`;
    }
    const exchanged = exchange(reference, found, release, flavour);
    return exchanged === null ? null : `${repository}:${exchanged}`;
}
/** Names that moved have no newer images: their successors do, where the tags are alike. */
function retagSuccessor(reference, release) {
    const successor = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference).retired?.repository ?? null;
    if (successor === null || !/\/windows(?:\/|$)/.test(successor))
        return null;
    const moved = (0,_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F)(`${successor}${reference.tag === null ? '' : `:${reference.tag}`}`);
    return moved === null ? null : retag(moved, release);
}
/** The full image is called `windows` up to 20H2 and `windows/server` since Windows Server 2022. */
function repositoryFor(reference, name, release) {
    const { familiar } = reference;
    if (name.flavour === null || release.images.includes(name.flavour))
        return familiar;
    return name.flavour === 'windows' && release.images.includes('server') ? `${familiar}/server` : null;
}
function bare(reference) {
    return reference.tag === null || reference.tag === 'latest';
}
/** `4.8` is a list of releases; `4.8-windowsservercore-ltsc2019` is the one in it. */
function frameworkTag(reference, release) {
    const { repository, tag } = reference;
    if (!/(?:^|\/)dotnet\/framework\/(?:sdk|aspnet|runtime|wcf)$/.test(repository))
        return null;
    if (tag === null || !/^\d[\d.]*$/.test(tag))
        return null;
    return (0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .productTokens */ .sS)(reference, [tag, 'windowsservercore', release.tags[0]], release.build);
}
/** All tokens that name the old version become one for the new, at the place and in the spelling of the first. */
function exchange(reference, found, release, flavour) {
    const named = found.filter((f) => f.version.build === found[0].version.build);
    // A full version beside the release's name only adds its revision.
    const kept = named.find((f) => f.spelling !== 'version') ?? named[0];
    if (kept.spelling === 'version' && !isBaseImage(reference))
        return null;
    const pieces = piecesOf(reference.tag);
    const replacement = replacementFor(kept, pieces[kept.from].text, release, flavour);
    if (replacement === null)
        return null;
    const dropped = (at) => named.some((f) => at >= f.from && at < f.to);
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIn */ .P0)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(reference.tag));
    const made = pieces.flatMap((piece, at) => {
        if (at === kept.from)
            return [{ ...piece, text: replacement }];
        return dropped(at) || piece.text.toLowerCase() === update ? [] : [piece];
    });
    // No product that is known by its releases has `_` in its tags.
    if (reference.tag.includes('_'))
        return made.map((p, at) => (at === 0 ? '' : p.separator) + p.text).join('');
    const tokens = made.map((piece) => piece.text);
    return (0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .productTokens */ .sS)(reference, tokens, release.build)?.join('-') ?? null;
}
/** A tag's tokens as they are spelt, each with the separator before it. */
function piecesOf(tag) {
    const parts = tag.split(/([-_])/);
    return parts.flatMap((text, at) => (at % 2 === 0 ? [{ separator: parts[at - 1] ?? '', text }] : []));
}
/** Only the base images are known to have both spellings, `10.0.17763.437` and `ltsc2019`. */
function isBaseImage(reference) {
    return (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference).flavour !== null;
}
function replacementFor(kept, spelt, release, flavour) {
    const year = /^ltsc(20\d\d)$/.exec(release.tags[0])?.[1];
    switch (kept.spelling) {
        case 'hyphened':
            return year === undefined ? null : `${spelt}-${year}`;
        case 'year':
            return year ?? null;
        case 'joined':
            // `windows1809` has no counterpart that could be guessed.
            return year === undefined || !/20(?:16|19|22|25)$/.test(spelt) ? null : `${spelt.slice(0, -4)}${year}`;
        default:
            return tagOf(release, flavour);
    }
}
/** Nano Server of Windows Server 2019 is tagged by its version. */
function tagOf(release, flavour) {
    const own = release.tags.find((tag) => tag === '1809');
    return own !== undefined && flavour === 'nanoserver' ? own : release.tags[0];
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
            reason: `${named} and ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(on)} stand on different sides of the security change of February 2020 (17763.${FEBRUARY_2020}): 32-bit programs fail silently. Bring the older of the two past it.`,
            source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    }
    // Nano Server was seen to start all the same.
    const bites = !image.nanoServer && i > h && (on.build === 26100 || (on.build === 17763 && i >= APRIL_2025));
    if (!bites)
        return null;
    return {
        rule: 'R10b',
        reason: `${named} is patched later than the host's ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(on)}, and such pairs were seen to fail with 0xc0370106: update the host; until then, images of its own revision or older start.`,
        source: 'https://github.com/microsoft/Windows-Containers/issues/591',
    };
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ newestRevision),
/* harmony export */   Bm: () => (/* binding */ revisionOn),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Ki: () => (/* binding */ revisionOfKb),
/* harmony export */   Nb: () => (/* binding */ datedRevisions)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1281);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// The revisions that are known, with their updates and the days on which they were out. Sources stand in catalogue.json.


let byBuild = null;
/** The dated revisions of a build, the oldest first. Read once: thousands of images may be pinned. */
function datedRevisions(build) {
    byBuild ??= readAll();
    return byBuild.get(build) ?? [];
}
function readAll() {
    const all = new Map();
    for (const { version, kb, date } of _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW) {
        const parsed = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
        if (date === null || parsed === null || parsed.revision === null)
            continue;
        const rows = all.get(parsed.build) ?? [];
        all.set(parsed.build, rows);
        rows.push({ version, revision: parsed.revision, kb, date });
    }
    return all;
}
/** The newest revision that was out on a day for certain; null where none is known. */
function revisionOn(build, day) {
    return datedRevisions(build).findLast((row) => row.date <= day)?.revision ?? null;
}
/** The newest revision that is known of a build; null where none is. */
function newestRevision(build) {
    return datedRevisions(build).at(-1)?.revision ?? null;
}
/** Whether a version is one that was published. */
function isPublished(version) {
    return PUBLISHED.has(`${version.build}.${version.revision}`);
}
const PUBLISHED = new Set(_catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.map(({ version }) => version.replace('10.0.', '')));
/**
 * The revision that an update brought, e.g. of 17763 and `KB4493509`.
 * @param kb in either case
 * @returns null where the catalogue does not know the update, or knows it for another build
 */
function revisionOfKb(build, kb) {
    const wanted = kb.toUpperCase();
    const row = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.find((r) => r.kb === wanted && r.version.startsWith(`10.0.${build}.`));
    return row === undefined ? null : ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(row.version)?.revision ?? null);
}


/***/ }),

/***/ 3620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _product_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6818);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6617);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(507);
/* harmony import */ var _retag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1194);
// What an image's name and tag tell of its Windows version.





/**
 * Reads what a reference's name tells, without asking a registry.
 * @returns `unknown` where the name proves neither system: most names of private and multi-platform images
 */
function readReference(reference) {
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(reference.tag);
    const reading = {
        os: 'unknown',
        versions: [],
        hostProcessBase: name.hostProcessBase,
        nanoServer: (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .flavourOf */ .Rz)(name, tokens) === 'nanoserver',
        atLeast: null,
        floating: false,
        withdrawn: name.baseImage && (reference.tag === null || reference.tag === 'latest') && reference.digest === null,
        neverMade: false,
        retired: name.retired,
    };
    // A tag with words of both systems proves neither.
    if (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLinux */ .Re)(tokens))
        return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysWindows */ .cS)(tokens) ? reading : { ...reading, os: 'linux' };
    // Its tag is a version of its own.
    if (name.hostProcessBase)
        return { ...reading, os: 'windows' };
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersions */ .tx)(tokens, name.windows, (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWindowsWord */ .yG)(reference.repository));
    if (!name.windows && found.length === 0 && !(0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysWindows */ .cS)(tokens))
        return name.linux ? { ...reading, os: 'linux' } : reading;
    const version = mostExact(found.map((f) => f.version), tokens);
    return {
        ...reading,
        os: 'windows',
        versions: version === null ? [] : [version],
        atLeast: version === null || version.revision !== null ? null : revisionByDate(reference, version.build, tokens),
        neverMade: version !== null && reference.digest === null && (0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .wasNeverMade */ .R8)(reference, version.build),
        floating: version === null,
    };
}
/** The first version, with the revision that another token or an update gives it. */
function mostExact([first, ...others], tokens) {
    if (first === undefined || first.revision !== null)
        return first ?? null;
    const exact = others.find((other) => other.build === first.build && other.revision !== null);
    if (exact !== undefined)
        return exact;
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIn */ .P0)(tokens);
    return update === undefined ? first : { ...first, revision: (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOfKb */ .Ki)(first.build, update) };
}
/**
 * `4.8-20250513-windowsservercore-ltsc2019` was built on that day, on the base image of the update before it.
 * Source: microsoft/dotnet-framework-docker, README.*.md, which has such tags for each monthly update.
 */
function revisionByDate({ repository }, build, tokens) {
    if (!/(?:^|\/)dotnet\/framework\//.test(repository))
        return null;
    const date = tokens.map((token) => /^(20\d\d)(\d\d)(\d\d)$/.exec(token)).find((match) => match !== null);
    return date == null ? null : (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionOn */ .Bm)(build, date.slice(1).join('-'));
}


/***/ })

};
