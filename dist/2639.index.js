export const id = 2639;
export const ids = [2639];
export const modules = {

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ph: () => (/* binding */ NO_BASES),
  q0: () => (/* binding */ describe),
  xc: () => (/* binding */ placementOf)
});

// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
;// CONCATENATED MODULE: ./lib/resolve/crop-use.js
// What files name is cut here, once it has been read: no image is judged by a part of its name.


/** The texts of a use, cut. Names that differ still do. */
function croppedNames(use) {
    return {
        raw: (0,crop/* boundText */.O)(use.raw, limits/* MAX_REFERENCE */.Pc),
        partial: (0,crop/* boundText */.O)(use.partial, limits/* MAX_REFERENCE */.Pc),
        reference: use.reference === null ? null : (0,crop/* boundText */.O)(use.reference, limits/* MAX_REFERENCE */.Pc),
        unresolved: someNames(use.unresolved),
    };
}
/** The distinct names of a long list, each cut, and how many more there are. */
function someNames(names) {
    if (names.length === 0)
        return names;
    const distinct = names.length > limits/* MAX_PARTS */.kz ? [...new Set(names)] : names;
    const shown = distinct.slice(0, limits/* MAX_PARTS */.kz - 1).map((name) => (0,crop/* crop */.B)(name, limits/* MAX_NAME */.zB));
    const more = distinct.length - shown.length;
    return more > 1 ? [...shown, `… and ${more} more`] : distinct.map((name) => (0,crop/* crop */.B)(name, limits/* MAX_NAME */.zB));
}

// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
;// CONCATENATED MODULE: ./lib/resolve/origins.js

/**
 * Marks the place that decides an image's Windows version: the deepest one whose value names a version, else the
 * deepest one that gives the whole tag. A variable for the registry or for the product's version decides nothing.
 * @param tag of the expanded reference
 */
function withCause(origins, tag) {
    const decides = (test) => origins.findLast(({ value }) => value !== undefined && test(tagIn(value)));
    const cause = decides((text) => (0,os_tokens.findVersions)((0,os_tokens.tokensOf)(text), true, true).length > 0) ??
        decides((text) => text !== '' && text === tag);
    return origins.map((origin) => {
        const { value: _, ...related } = origin;
        return origin === cause ? { ...related, cause: true } : related;
    });
}
/** A value may be a whole reference, a tag, or a part of one. */
function tagIn(value) {
    const name = value.slice(value.lastIndexOf('/') + 1).replace(/@.*$/, '');
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./lib/resolve/describe.js
// What one image use is, by its name, the workloads that run it, and the images that it is built on.



const NO_BASES = { images: [], versions: [] };
/**
 * @param made the ways in which it is made in this repository; empty where it is not
 * @param traced how it is run by what is built on it, too, and whether it is built from itself
 */
function describe(use, bases, made, traced, declared) {
    const parsed = declared.parse(use.reference ?? '');
    const reading = readPartial(use, parsed, declared);
    const nothing = made.find((base) => base !== null && 'scratch' in base);
    const versions = bases.images.length > 0 ? bases.versions : (reading?.versions ?? []);
    const isDeclared = parsed !== null && declared.isWindows(parsed);
    const { os, evidence } = systemOf(use, reading, bases.images, isDeclared, traced.sibling);
    const { raw, reference, partial, unresolved } = croppedNames(use);
    // Field by field: of a spread with many fields after it, V8 gives each object a hidden class of its own.
    return {
        kind: use.kind,
        role: use.role,
        location: use.location,
        raw,
        reference,
        partial,
        unresolved,
        platform: use.platform,
        sign: use.sign,
        foundIn: use.foundIn,
        ...(use.limit === undefined ? {} : { limit: use.limit }),
        origins: withCause(use.origins, parsed?.tag ?? null),
        runs: traced.runs,
        parsed,
        reading,
        bases: bases.images,
        answer: null,
        builtHere: made.length > 0,
        builtAs: traced.builtAs.length === 0 ? NO_NAMES : traced.builtAs,
        scratch: nothing === undefined || bases.images.length > 0 ? null : nothing.scratch,
        cyclic: traced.cyclic,
        os,
        versions,
        evidence: versions.length > 0 ? 'tag' : evidence,
        suspicion: os === 'windows' ? null : suspicionOf(use, reading, declared),
    };
}
/** One list for all images that have none. */
const NO_NAMES = [];
/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use, parsed, declared) {
    if (parsed !== null)
        return (0,tags/* readReference */.Wf)(parsed);
    const trimmed = withoutSeparators(use.partial);
    const partial = declared.parse(trimmed.replace(/:[._-]+/, ':'));
    if (partial === null)
        return null;
    const reading = (0,tags/* readReference */.Wf)(partial);
    // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
    return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}
/** Without the separators at both ends, which stand beside values that are missing. */
function withoutSeparators(text) {
    const separators = ':@/._-';
    let start = 0;
    let end = text.length;
    while (start < end && separators.includes(text.charAt(start)))
        start++;
    while (start < end && separators.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
/** What decides the operating system, the strongest first. */
function systemOf(use, reading, bases, isDeclared, sibling) {
    if (use.platform?.startsWith('windows'))
        return { os: 'windows', evidence: 'placement' };
    if (use.platform?.startsWith('linux'))
        return { os: 'linux', evidence: 'placement' };
    const beside = use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none';
    const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
    if (built.length > 0)
        return { os: built.includes('windows') ? 'windows' : 'linux', evidence: beside };
    if (isDeclared)
        return { os: 'windows', evidence: 'config' };
    const placement = placementOf(use);
    const named = reading?.os ?? 'unknown';
    // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
    if (named === 'windows' && reading?.floating === true && placement === 'linux')
        return { os: 'linux', evidence: 'placement' };
    // So is a word of Windows on what builds for Windows on Linux, where the repository may have images of both.
    if (named === 'windows' && reading?.certain === false && reading.floating && use.sign?.os === 'linux')
        return { os: 'linux', evidence: 'dockerfile' };
    if (named !== 'unknown')
        return { os: named, evidence: beside };
    if (placement !== null)
        return { os: placement, evidence: 'placement' };
    if (sibling !== null)
        return { os: sibling, evidence: beside };
    if (use.sign === null)
        return { os: 'unknown', evidence: 'none' };
    return { os: use.sign.os, evidence: use.kind === 'dockerfile' ? 'dockerfile' : 'placement' };
}
/** A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake. */
function placementOf(use) {
    if (use.kind === 'dockerfile')
        return null;
    const placed = use.runs.find((run) => run.workload.os !== null || run.hostProcess);
    return placed?.hostProcess === true ? 'windows' : (placed?.workload.os ?? null);
}
function suspicionOf(use, reading, declared) {
    if (reading?.suspect === true)
        return 'its name has a word of Windows';
    if (reading?.os === 'linux' && placementOf(use) === 'windows')
        return 'it runs on Windows';
    return declared.hint(use);
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);

/** Characters that a version in a list is counted as. */
const VERSION = 16;
/**
 * The versions of several images, each once. Images of the same versions share the list.
 * @throws OverBudget
 */
function versionsOf(images, budget) {
    const lists = new Set(images.map(({ versions }) => versions).filter((versions) => versions.length > 0));
    const [only] = lists;
    if (only === undefined || lists.size === 1)
        return only ?? [];
    const count = [...lists].reduce((sum, { length }) => sum + length, 0);
    budget.spend(count);
    const versions = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctVersions */ .G6)([...lists].flat());
    // The first list may say it all.
    if (versions.length === only.length)
        return only;
    budget.make(VERSION * versions.length);
    return versions;
}


/***/ }),

/***/ 834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ basesFirst)
/* harmony export */ });
// The order in which what is known of base images reaches the images that are built on them. Walked without recursion:
// such a chain is as long as a repository makes it.
/**
 * @param basesOf what a thing is based on; a circle ends where it closes
 * @returns all of them and what they are based on, each once and behind its bases
 */
function basesFirst(things, basesOf) {
    const order = [];
    const seen = new Set();
    for (const start of things) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const open = [{ thing: start, bases: basesOf(start), next: 0 }];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const base = top.bases[top.next++];
            if (base === undefined) {
                order.push(top.thing);
                open.pop();
            }
            else if (!seen.has(base)) {
                seen.add(base);
                open.push({ thing: base, bases: basesOf(base), next: 0 });
            }
        }
    }
    return order;
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

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** A table's own value: a name of a stranger may be `constructor`, which every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_REPOSITORY: () => (/* binding */ WINDOWS_REPOSITORY),
/* harmony export */   flavourOf: () => (/* binding */ flavourOf),
/* harmony export */   hasWindowsWord: () => (/* binding */ hasWindowsWord),
/* harmony export */   mayNameLinuxRepository: () => (/* binding */ mayNameLinuxRepository),
/* harmony export */   readRepositoryName: () => (/* binding */ readRepositoryName),
/* harmony export */   tokensOfName: () => (/* binding */ tokensOfName)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3697);
// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.


const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];
/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/**
 * Docker Hub's official images that exist for Linux alone: distributions, and those that people most often expect
 * elsewhere. Source: docker-library/official-images, library/* (2026-08-22), none of which has a Windows architecture.
 */
const LINUX_ONLY_NAMES = 'almalinux|alpine|amazonlinux|archlinux|busybox|centos|debian|fedora|httpd|mariadb|memcached|mysql|nginx|oraclelinux|php|postgres|rabbitmq|redis|rockylinux|ruby|ubuntu';
const LINUX_ONLY = new RegExp(`^library/(?:${LINUX_ONLY_NAMES})$`);
const LINUX_ONLY_IMAGE = new RegExp(`\\bimage["']?:[ \\t]*["']?(?:docker\\.io/)?(?:library/)?(?:${LINUX_ONLY_NAMES})\\b`);
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];
/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED = {
    'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
    'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
    'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
    'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
    'microsoft/windows': { to: 'windows', windows: true },
    'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
    'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
    'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
    'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
    'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
    'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
    'microsoft/mssql-server-windows': { to: null, windows: true },
    'microsoft/mssql-server-windows-developer': { to: null, windows: true },
    'microsoft/mssql-server-windows-express': { to: null, windows: true },
    'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
    'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
    'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
    'microsoft/powershell': { to: 'powershell', windows: false },
    'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
    // The short names of early tutorials, which Docker looks for on Docker Hub.
    'windows/servercore': { to: 'windows/servercore', windows: true },
    'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};
/** Reads a repository's name. Registries are host names and so the same in either case. */
function readRepositoryName(reference) {
    const { repository } = reference;
    const registry = reference.registry.toLowerCase();
    const moved = registry === 'docker.io' ? ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(MOVED, repository) ?? null) : null;
    const atMicrosoft = MICROSOFT.includes(registry);
    const hostProcessBase = HOST_PROCESS_BASE.test(repository);
    const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
    const baseImage = moved === null &&
        (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
    return {
        windows: baseImage ||
            hostProcessBase ||
            moved?.windows === true ||
            WINDOWS_PRODUCT.test(repository) ||
            (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
            WINDOWS_REGISTRIES.includes(registry),
        linux: registry === 'docker.io' && LINUX_ONLY.test(repository),
        baseImage: baseImage && atMicrosoft,
        hostProcessBase,
        flavour: fullImage ? 'windows' : flavourIn(repository),
        retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
    };
}
/** Whether a text may name such an image of Linux alone: a search that rules files out. */
function mayNameLinuxRepository(text) {
    return LINUX_ONLY_IMAGE.test(text);
}
/** The base image that a name names: by its repository, else by its tag. */
function flavourOf(name, tokens) {
    if (name.flavour !== null)
        return name.flavour;
    if (tokens.some((token) => token.startsWith('nanoserver')))
        return 'nanoserver';
    return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}
function flavourIn(repository) {
    return (BASE_FLAVOUR.exec(repository)?.[1] ?? null);
}
/**
 * Two repositories held several images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`,
 * `2.2-aspnetcore-runtime` and `2.2-runtime-deps`. The successors are called by those words; the first pattern that is
 * found decides.
 */
const BY_TAG = {
    'microsoft/dotnet-framework': [[/(?:^|-)sdk(?:-|$)/, 'dotnet/framework/sdk']],
    'microsoft/dotnet': [
        [/(?:^|-)aspnetcore-runtime(?:-|$)/, 'dotnet/aspnet'],
        [/(?:^|-)runtime-deps(?:-|$)/, 'dotnet/runtime-deps'],
        [/(?:^|-)runtime(?:-|$)/, 'dotnet/runtime'],
    ],
};
function successorOf(repository, tag, to) {
    if (to === null)
        return null;
    const told = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(BY_TAG, repository)?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
    return `mcr.microsoft.com/${told ?? to}`;
}
/** The words of the last part of a repository's name. */
function tokensOfName(repository) {
    return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(repository.slice(repository.lastIndexOf('/') + 1));
}
/** Whether the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    return repository.split('/').some((part) => (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(part)));
}
/** What a text has that names a Windows image by its repository. */
const WINDOWS_REPOSITORY = `windows|microsoft/|dotnet/framework|businesscentral|nanoserver|${WINDOWS_REGISTRIES.join('|').replaceAll('.', '\\.')}`;


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
