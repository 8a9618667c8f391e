export const id = 3620;
export const ids = [3620,8374,6617];
export const modules = {

/***/ 8374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   architectureIn: () => (/* binding */ architectureIn),
/* harmony export */   findVersions: () => (/* binding */ findVersions),
/* harmony export */   mayNameLinux: () => (/* binding */ mayNameLinux),
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
const WINDOWS = /^(?:windows|win|nanoserver|servercore|windowsservercore|windowsserver)$/;
const LTSC = /^ltsc(20\d\d)$/;
/** A word of Windows and a release in one token: `win2019`, `nanoserver1809`, `windowsservercoreltsc2022`. */
const JOINED = /^(windowsservercore|windowsserver|windows|win|nanoserver|nano|servercore)(?:ltsc)?(20\d\d|1709|1803|1809|1903|1909|20h2)$/;
const UPDATE = /^kb\d{7}$/;
/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build])));
/** `1809` and `20h2`, which are believed in a Windows context only: `2004` alone is anybody's version. */
const BUILD_OF_NUMBER = new Map(_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap((r) => r.tags.filter((tag) => /^\d/.test(tag)).map((tag) => [tag.toLowerCase(), r.build])));
/** A tag's tokens in lower case; `_` parts them too, as in `1809_arm`. */
function tokensOf(tag) {
    return (tag ?? '').toLowerCase().split(/[-_]/);
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
/** Whether a token is a word of Windows, with or without a version. */
function saysWindows(tokens) {
    return tokens.some((token) => WINDOWS.test(token));
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
        const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
        // A year is believed right after a word of Windows only: `2019` alone is a product's version.
        const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
        const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
        if (version !== null && (certain || (inContext && isKnown(version.build))))
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
        afterWindows = WINDOWS.test(token) || (afterWindows && (token === 'server' || token === 'core'));
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

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ wasNeverMade),
/* harmony export */   pb: () => (/* binding */ isMadeFor),
/* harmony export */   sS: () => (/* binding */ productTokens)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5124);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
// Which releases of Windows the images of products exist for: a tag that was never made helps nobody.
// Sources: microsoft/dotnet-framework-docker README.*.md (2026-07-14), dotnet/dotnet-docker
// documentation/supported-tags.md (2026-08-21), docker-library/official-images library/* (2026-08-22),
// PowerShell/PowerShell-Docker (2025-02-27), Azure/azure-functions-docker issues 265 and 621.



/** .NET Framework by the Windows build: the versions that have images, and what stands in for one that has none. */
const FRAMEWORK = {
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2016 */ .eo]: {
        made: ['3.5', '4.6.2', '4.7', '4.7.1', '4.7.2', '4.8'],
        instead: { '4.8.1': '4.8' },
    },
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2019 */ .l2]: { made: ['3.5', '4.7.2', '4.8'], instead: { '4.8.1': '4.8' } },
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2022 */ .dv]: { made: ['3.5', '4.8', '4.8.1'], instead: {} },
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2025 */ .YY]: { made: ['4.8.1'], instead: { '4.8': '4.8.1' } },
};
/** .NET by the Windows build: the first and the last major version with images. */
const DOTNET = {
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2016 */ .eo]: { from: 0, to: 0 },
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2019 */ .l2]: { from: 2, to: 9 },
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2022 */ .dv]: { from: 3, to: 10 },
    [_builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2025 */ .YY]: { from: 8, to: 99 },
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
    const { baseImage, flavour } = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_1__.readRepositoryName)(reference);
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
        const oldest = _builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2022 */ .dv;
        const newest = /^library\/(?:nats|swift)$/.test(repository) ? _builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2022 */ .dv : _builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2025 */ .YY;
        return release.build >= oldest && release.build <= newest;
    }
    if (/^(?:azure-functions\/|powershell$)/.test(repository)) {
        return repository === 'powershell'
            ? release.build <= _builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2022 */ .dv
            : release.build === _builds_js__WEBPACK_IMPORTED_MODULE_2__/* .WINDOWS_SERVER_2019 */ .l2;
    }
    return true;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   flavourOf: () => (/* binding */ flavourOf),
/* harmony export */   hasWindowsWord: () => (/* binding */ hasWindowsWord),
/* harmony export */   mayNameLinuxRepository: () => (/* binding */ mayNameLinuxRepository),
/* harmony export */   readRepositoryName: () => (/* binding */ readRepositoryName)
/* harmony export */ });
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
    const moved = registry === 'docker.io' && Object.hasOwn(MOVED, repository) ? (MOVED[repository] ?? null) : null;
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
/** The base image that a name speaks of: by its repository, else by its tag. */
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
    const told = BY_TAG[repository]?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
    return `mcr.microsoft.com/${told ?? to}`;
}
/** Whether the last part of the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    const last = repository.slice(repository.lastIndexOf('/') + 1);
    return last
        .split(/[-_.]/)
        .some((word) => /^(?:win|windows|nanoserver|servercore|windowsservercore)$/.test(word));
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
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.readRepositoryName)(reference);
    if (name.retired !== null)
        return retagSuccessor(reference, release);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(reference.tag);
    if (release.tags.length === 0 || (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysLinux)(tokens)))
        return null;
    // Insider images have full versions for tags, and on ARM there is Windows Server 2019 alone.
    if (/[/-]insider$/.test(reference.repository) || (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.architectureIn)(tokens) !== 'amd64')
        return null;
    const flavour = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.flavourOf)(name, tokens);
    const repository = repositoryFor(reference, name, release);
    if (repository === null || !(0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFor */ .pb)(reference, flavour, release))
        return null;
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(tokens, name.windows, (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.hasWindowsWord)(reference.repository));
    if (found.length === 0) {
        const tag = name.baseImage && bare(reference) ? tagOf(release, flavour) : undefined;
        const made = tag === undefined ? frameworkTag(reference, release) : [tag];
        return made === null ? null : `${repository}:${made.join('-')}`;
    }
    const exchanged = exchange(reference, found, release, flavour);
    return exchanged === null ? null : `${repository}:${exchanged}`;
}
/** Names that moved have no newer images: their successors do, where the tags are alike. */
function retagSuccessor(reference, release) {
    const successor = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.readRepositoryName)(reference).retired?.repository ?? null;
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
    const [releaseTag] = release.tags;
    if (releaseTag === undefined || !/(?:^|\/)dotnet\/framework\/(?:sdk|aspnet|runtime|wcf)$/.test(repository))
        return null;
    if (tag === null || !/^\d[\d.]*$/.test(tag))
        return null;
    return (0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .productTokens */ .sS)(reference, [tag, 'windowsservercore', releaseTag], release.build);
}
/** All tokens that name the old version become one for the new, at the place and in the spelling of the first. */
function exchange(reference, found, release, flavour) {
    const { tag } = reference;
    const [first] = found;
    if (first === undefined || tag === null)
        return null;
    const named = found.filter((f) => f.version.build === first.version.build);
    // A full version beside the release's name only adds its revision.
    const kept = named.find((f) => f.spelling !== 'version') ?? first;
    if (kept.spelling === 'version' && !isBaseImage(reference))
        return null;
    const pieces = piecesOf(tag);
    const replacement = replacementFor(kept, pieces[kept.from]?.text ?? '', release, flavour);
    if (replacement === null)
        return null;
    const dropped = (at) => named.some((f) => at >= f.from && at < f.to);
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.updateIn)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(tag));
    const made = pieces.flatMap((piece, at) => {
        if (at === kept.from)
            return [{ ...piece, text: replacement }];
        return dropped(at) || piece.text.toLowerCase() === update ? [] : [piece];
    });
    // No product that is known by its releases has `_` in its tags.
    if (tag.includes('_'))
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
    return (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.readRepositoryName)(reference).flavour !== null;
}
function replacementFor(kept, spelt, release, flavour) {
    const year = /^ltsc(20\d\d)$/.exec(release.tags[0] ?? '')?.[1];
    switch (kept.spelling) {
        case 'hyphened':
            return year === undefined ? null : `${spelt}-${year}`;
        case 'year':
            return year ?? null;
        case 'joined':
            // `windows1809` has no counterpart that could be guessed.
            return year === undefined || !/20(?:16|19|22|25)$/.test(spelt) ? null : `${spelt.slice(0, -4)}${year}`;
        default:
            return tagOf(release, flavour) ?? null;
    }
}
/** Nano Server of Windows Server 2019 is tagged by its version. Undefined for a release without images. */
function tagOf(release, flavour) {
    const own = release.tags.find((tag) => tag === '1809');
    return own !== undefined && flavour === 'nanoserver' ? own : release.tags[0];
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
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.readRepositoryName)(reference);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(reference.tag);
    const reading = {
        os: 'unknown',
        versions: [],
        hostProcessBase: name.hostProcessBase,
        nanoServer: (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.flavourOf)(name, tokens) === 'nanoserver',
        atLeast: null,
        floating: false,
        withdrawn: name.baseImage && (reference.tag === null || reference.tag === 'latest') && reference.digest === null,
        neverMade: false,
        retired: name.retired,
    };
    // A tag with words of both systems proves neither.
    if (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysLinux)(tokens))
        return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)(tokens) ? reading : { ...reading, os: 'linux' };
    // Its tag is a version of its own.
    if (name.hostProcessBase)
        return { ...reading, os: 'windows' };
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(tokens, name.windows, (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__.hasWindowsWord)(reference.repository));
    if (!name.windows && found.length === 0 && !(0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)(tokens))
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
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.updateIn)(tokens);
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
