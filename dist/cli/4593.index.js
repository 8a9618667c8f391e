export const id = 4593;
export const ids = [4593,5421];
export const modules = {

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noReading)
/* harmony export */ });
// What one file says about images, as its reader gives it to the pipeline.
function noReading() {
    return {
        uses: [],
        builds: [],
        fileBuilds: [],
        problems: [],
        dockerfiles: [],
        runtimeClasses: [],
        kustomizations: [],
        skipped: [],
        includes: [],
        ignores: [],
    };
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ selectedOs),
/* harmony export */   ES: () => (/* binding */ osOfRuntimeClass),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   Z5: () => (/* binding */ ECS_FAMILY),
/* harmony export */   ZR: () => (/* binding */ namedBuilds),
/* harmony export */   eV: () => (/* binding */ HAND_MADE_BUILD_LABEL),
/* harmony export */   eZ: () => (/* binding */ PLACEMENT_WORDS),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL),
/* harmony export */   w: () => (/* binding */ labelValue)
/* harmony export */ });
/* unused harmony exports osOfLabel, osOfTerm */
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Labels of nodes whose value tells the node's Windows build, and what a workload that asks for one says of it.


/** Set by the kubelet. Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io). */
const BUILD_LABEL = 'node.kubernetes.io/windows-build';
/**
 * The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision
 * too. Source: "Windows container version compatibility" (learn.microsoft.com), "Kubernetes".
 */
const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';
/** Source: "Windows Server OS versions on AKS" (learn.microsoft.com/azure/aks). */
const aks = { valuesOf: (build) => (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build)?.aksSkus ?? [] };
const year = { valuesOf: yearsOf };
/** Node image types. Source: "Choosing your Windows Server node images" (cloud.google.com/kubernetes-engine). */
const gkeImage = {
    valuesOf: (build) => (yearsOf(build).length === 0 ? [] : ['windows_ltsc', 'windows_ltsc_containerd']),
};
/** The part of a task definition of Amazon ECS that names its host. */
const ECS_FAMILY = 'operatingSystemFamily';
/**
 * Families by the year of a long-term release, else by its version, with and without a desktop; of Windows Server 2016
 * there is one. Source: "Amazon ECS task definition parameters", Runtime platform (docs.aws.amazon.com).
 */
const ecsFamily = {
    valuesOf: (build) => {
        const { ids = [], ecsEditions: editions = ['CORE', 'FULL'] } = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build) ?? {};
        const years = yearsOf(build);
        const names = years.length > 0 ? years : ids;
        return names.flatMap((name) => editions.map((edition) => `WINDOWS_SERVER_${name}_${edition}`));
    },
};
/** The year of a long-term release; none for any other. */
function yearsOf(build) {
    const release = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build);
    const found = release === undefined ? null : (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .yearOf */ .lY)(release);
    return found === null ? [] : [found];
}
/** What the clouds set on their Windows nodes, or name them by, by key. */
const buildLabels = Object.assign(Object.create(null), {
    'kubernetes.azure.com/os-sku': aks,
    'kubernetes.azure.com/os-sku-effective': aks,
    'kubernetes.azure.com/os-sku-requested': aks,
    'cloud.google.com/gke-windows-os-version': year,
    'cloud.google.com/gke-os-distribution': gkeImage,
    [ECS_FAMILY]: ecsFamily,
});
/**
 * What a workload's selectors, required affinity and constraints say of the build of its node. Each must hold.
 * @returns only requests whose every value is known to be a build
 */
function namedBuilds(workload) {
    const requests = [
        ...Object.entries(workload.nodeSelector).map(([key, value]) => ({ key, values: [value] })),
        ...workload.constraints
            .filter((c) => c.operator === '==')
            .map((c) => ({ key: c.key, values: [c.value] })),
    ].flatMap(({ key, values }) => named(key, values));
    // Terms are alternatives: they say something together only where each of them says something.
    const terms = workload.affinityTerms.map((term) => term.flatMap((r) => (r.operator === 'In' && !r.field ? named(r.key, r.values) : [])).at(0));
    const [first] = terms;
    if (first === undefined || terms.includes(undefined))
        return requests;
    const all = terms.filter((term) => term !== undefined);
    return [
        ...requests,
        {
            key: first.key,
            value: [...new Set(all.map((term) => term.value))].join(', '),
            builds: [...new Set(all.flatMap((term) => term.builds))],
        },
    ];
}
function named(key, values) {
    if (buildLabels[key] !== undefined &&
        values.length > 0 &&
        values.every((v) => osOfLabel(key, v) === 'linux'))
        return [{ key, value: values.join(', '), builds: [] }];
    const builds = values.map((value) => buildsOf(key, value));
    if (builds.length === 0 || builds.some((found) => found.length === 0))
        return [];
    return [{ key, value: values.join(', '), builds: [...new Set(builds.flat())] }];
}
/** A year of a long-term release beside a word that says that it is Windows: `ltsc2019`, `windows-2022`, `WS2025`. */
const YEAR_OF_WINDOWS = /^(?:ltsc|ws|win(?:dows)?(?:[-_ ]?server)?(?:[-_ ]?ltsc)?)[-_ ]?(20\d\d)$/i;
/** A pool or a machine keeps its name whatever runs on it. */
const NAMES = /pool|group|host|name|node\.id/i;
function buildsOf(key, value) {
    const known = _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.filter((r) => r.kind === 'server').map((r) => r.build);
    if (key === HAND_MADE_BUILD_LABEL)
        return known.filter((build) => build === Number(/^\d{5}(?=\.|$)/.exec(value)?.[0]));
    const label = buildLabels[key];
    if (label !== undefined)
        return known.filter((build) => label.valuesOf(build).includes(value));
    if (NAMES.test(key))
        return [];
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(value);
    if (version !== null)
        return known.filter((build) => build === version.build);
    const written = YEAR_OF_WINDOWS.exec(value)?.[1];
    return written === undefined ? [] : known.filter((build) => yearsOf(build).includes(written));
}
/** The value of a label on a host of a build, the usual one; null where the label has no values that are known. */
function labelValue(key, build) {
    if (key === BUILD_LABEL)
        return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)((0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build));
    return buildLabels[key]?.valuesOf(build)[0] ?? null;
}
const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
const WINDOWS_LABELS = [BUILD_LABEL, HAND_MADE_BUILD_LABEL, 'cloud.google.com/gke-windows-os-version'];
/**
 * The operating system that a label asks for.
 * @returns null for a label that says nothing of it
 */
function osOfLabel(key, value) {
    if (OS_LABELS.includes(key))
        return value === 'windows' || value === 'linux' ? value : null;
    if (WINDOWS_LABELS.includes(key))
        return 'windows';
    if (buildLabels[key] === undefined)
        return null;
    return /^windows/i.test(value) ? 'windows' : 'linux';
}
/** What a file has that places a container on Windows without the word itself: keys that exist on Windows only. */
const PLACEMENT_WORDS = 'isolation|hostprocess|wcow|runtimeclass|credential_?spec';
/** The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor. */
const WINDOWS_HANDLER = /wcow|windows/i;
/** The operating system of the nodes that a RuntimeClass is for; null where it does not say. */
function osOfRuntimeClass({ handler, nodeSelector, }) {
    const selected = selectedOs({ nodeSelector, affinityTerms: [] });
    return selected ?? (WINDOWS_HANDLER.test(handler) ? 'windows' : null);
}
/** Whether a term of a node affinity holds on nodes of one operating system only. */
function osOfTerm(term) {
    for (const { key, operator, values, field } of term) {
        if (field)
            continue;
        if (operator === 'Exists' && WINDOWS_LABELS.includes(key))
            return 'windows';
        if (operator !== 'In' || values.length === 0)
            continue;
        const systems = new Set(values.map((value) => osOfLabel(key, value)));
        const [os] = systems;
        if (systems.size === 1 && os)
            return os;
    }
    return null;
}
/**
 * The operating system that a pod's selectors and required affinity leave: what the scheduler goes by.
 * Source: "Windows containers in Kubernetes", "Ensuring OS-specific workloads land on the appropriate container host".
 */
function selectedOs({ nodeSelector, affinityTerms, }) {
    for (const [key, value] of Object.entries(nodeSelector)) {
        const os = osOfLabel(key, value);
        if (os !== null)
            return os;
    }
    const systems = new Set(affinityTerms.map(osOfTerm));
    const [os] = systems;
    return systems.size === 1 && os ? os : null;
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forgetTrees),
/* harmony export */   O: () => (/* binding */ keptTrees)
/* harmony export */ });
/* harmony import */ var _recent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);
// Trees of YAML that are kept for those who ask again. They stand apart from the parser, which is loaded where a file
// needs it.

/** In nodes of a hundred bytes or two. */
const MAX_KEPT = 200_000;
const keptTrees = new _recent_js__WEBPACK_IMPORTED_MODULE_0__/* .Recent */ .g(MAX_KEPT);
/** Drops all: after the files are read, they are not needed. */
function forgetTrees() {
    keptTrees.clear();
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Recent)
/* harmony export */ });
/**
 * Keeps what was made of the last keys that were asked for, up to a weight: what can be made again need not stay in
 * memory for as long as a run lasts.
 */
class Recent {
    capacity;
    #kept = new Map();
    #weight = 0;
    /** @param capacity of all that is kept; the newest is kept even where it alone weighs more */
    constructor(capacity) {
        this.capacity = capacity;
    }
    get(key) {
        const found = this.#kept.get(key);
        if (found === undefined)
            return undefined;
        this.#kept.delete(key);
        this.#kept.set(key, found);
        return found.value;
    }
    set(key, value, weight) {
        this.#drop(key);
        this.#kept.set(key, { value, weight });
        this.#weight += weight;
        for (const oldest of this.#kept.keys()) {
            if (this.#weight <= this.capacity || oldest === key)
                return;
            this.#drop(oldest);
        }
    }
    /** Forgets everything. */
    clear() {
        this.#kept.clear();
        this.#weight = 0;
    }
    #drop(key) {
        this.#weight -= this.#kept.get(key)?.weight ?? 0;
        this.#kept.delete(key);
    }
}


/***/ }),

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ windowsSignIn),
/* harmony export */   HK: () => (/* binding */ linuxSignIn),
/* harmony export */   Tt: () => (/* binding */ windowsProgramIn),
/* harmony export */   cI: () => (/* binding */ WINDOWS_SIGN)
/* harmony export */ });
// What shows that an image is a Windows or a Linux image where its name does not: how it is built, and how it is run.
// Sources: "Dockerfile on Windows" and "Windows containers on Kubernetes" (learn.microsoft.com, kubernetes.io): shells,
// paths with a drive letter, named pipes and the built-in accounts exist on Windows only.
/** `C:\data`, `c:/app`; not the end of a scheme, `http://`. */
const DRIVE = /(?<![\w./\\-])[a-z]:[\\/](?!\/)/i;
const PIPE = /\\\\\.\\pipe\\|(?<![\w/])\/\/\.\/pipe\//i;
const ACCOUNT = /\bContainer(?:Administrator|User)\b/;
/** Shells that Linux does not have; PowerShell on Linux is called pwsh. */
const SHELL = /(?<![\w./\\-])(?:powershell(?:\.exe)?|pwsh\.exe|cmd\.exe|cmd(?=$|["']?[\s,]+["']?\/[cskq]\b))(?![\w.-])/i;
/** A program that is started by its name: `["app.exe"]`; on Linux it is another one's argument (`mono app.exe`). */
const PROGRAM = /^\s*(?:\[\s*)?["']?[\w.%$()+{}\\/:-]{1,200}\.exe(?![\w.-])/i;
const CMDLET = /\b(?:Install|Add)-WindowsFeature\b|\bdism(?:\.exe)? +\/online\b/i;
/** Package managers, shells and commands of Linux distributions. Options are bounded: a start may be in each one of another. */
const LINUX = /(?<![\w./\\-])(?:apt-get|apt|apk|yum|dnf|microdnf|tdnf|zypper|pacman) +(?:-\S{1,60} +){0,10}(?:add|install|update|upgrade|-S)\b|(?<![\w./\\-])(?:swupd +[a-z]|emerge +-|ch(?:mod|own) +[\w+-]|ln +-s|export +\w{1,60}=)|(?<![\w.])\/bin\/(?:ba|a|da)?sh\b/;
/** What a text must have so that one of the signs of Windows can be in it: a search that rules files out. */
const WINDOWS_SIGN = 'powershell|pwsh\\.exe|cmd\\.exe|cmd["\']?[\\s,-]+["\']?/[cskq]\\b|(?<=(?<![\\w./\\\\-])[a-z]):[\\\\/](?!/)|\\\\\\\\\\.\\\\|//\\./pipe|ContainerAdministrator|ContainerUser|WindowsFeature|escape=`|\\.exe\\b';
/**
 * What shows that a command, a path or an instruction is for Windows.
 * @returns the text that shows it, for a message; null where nothing does
 */
function windowsSignIn(text) {
    for (const sign of [SHELL, CMDLET, DRIVE, PIPE, ACCOUNT]) {
        const match = sign.exec(text);
        if (match !== null)
            return sign === DRIVE ? pathAt(text, match.index) : match[0];
    }
    return null;
}
/** The program of Windows that an entry point starts; null where it starts another one, or none that shows. */
function windowsProgramIn(entryPoint) {
    return PROGRAM.exec(entryPoint)?.[0].replace(/^[\s["']+/, '') ?? null;
}
/** What shows that an instruction runs on Linux; null where nothing does. */
function linuxSignIn(text) {
    return LINUX.exec(text)?.[0] ?? null;
}
/** Characters of a path in a message. */
const SHOWN = 40;
function pathAt(text, start) {
    return /^[^\s"'`,;]+/.exec(text.slice(start, start + SHOWN))?.[0] ?? text.slice(start, start + 2);
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
