export const id = 263;
export const ids = [263,5421];
export const modules = {

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverTogether: () => (/* binding */ coverTogether)
/* harmony export */ });
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6872);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2258);
/* harmony import */ var _windows_variant_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3170);
// Variants of one image, each for another Windows release: Dockerfiles whose paths differ in the release alone, stages of
// one Dockerfile whose names do, one FROM line that is built with several values, and what the repository runs of the
// same name under other tags. Together they cover the matrix: none of them must run on every target.



/**
 * Makes a variant exempt on the targets that another one fits; a target that none fits stays with one of them alone.
 * Only where no file says how the image is run: what a pod or a service runs must fit where that lands.
 */
function coverTogether(judged) {
    const byName = groupsOf(judged, (one) => keyOf(one) ?? []);
    const together = cover(judged, byName, newestOf);
    // What is run under the name may be built elsewhere: a Dockerfile here keeps what nothing fits.
    return cover(together, groupsOf(together, repositoriesOf), () => null);
}
function newestOf(group) {
    return group.reduce((best, other) => (buildOf(other) > buildOf(best) ? other : best));
}
function groupsOf(judged, keysOf) {
    const groups = new Map();
    for (const one of judged) {
        for (const key of [keysOf(one)].flat()) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [one]);
            else
                group.push(one);
        }
    }
    return [...groups.values()].filter((group) => new Set(group.map(buildOf)).size > 1);
}
/** @param lacking the variant of a group that stays with the targets that none fits; null where each one does */
function cover(judged, groups, lacking) {
    const changed = new Map();
    for (const group of groups) {
        const reported = lacking(group);
        const covering = new Map();
        for (const one of group)
            for (const { target } of one.outcomes.filter(fits))
                if (!covering.has(target))
                    covering.set(target, placeOf(one));
        const without = (isReported) => oncePerList((list) => list.map((outcome) => {
            const by = fits(outcome) ? undefined : covering.get(outcome.target);
            if (by !== undefined)
                return exempt(outcome, `The variant ${by} of this image is for ${outcome.target.name}.`);
            if (fits(outcome) || isReported || reported === null)
                return outcome;
            return exempt(outcome, `No variant of this image fits ${outcome.target.name}, which is reported at ${placeOf(reported)}.`);
        }));
        const ofReported = without(true);
        const ofOthers = without(false);
        const named = group.slice(0, MAX_NAMED);
        for (const one of group) {
            if (one.use.kind !== 'dockerfile')
                continue;
            const before = changed.get(one) ?? one;
            const variants = named.filter((other) => other !== one).map((other) => other.use.location);
            changed.set(one, {
                ...restricted(before, one === reported ? ofReported : ofOthers),
                variants: [...(before.variants ?? []), ...variants].slice(0, MAX_NAMED),
            });
        }
    }
    return judged.map((one) => changed.get(one) ?? one);
}
/** A use with other outcomes for what no workload runs; what one runs keeps them. */
function restricted(judged, stays) {
    const byRun = judged.byRun.map(({ run, outcomes }) => ({
        run,
        outcomes: run.workload.kind === null ? stays(outcomes) : outcomes,
    }));
    const lists = new Set(byRun.map(({ outcomes }) => outcomes));
    const [only] = lists;
    return {
        ...judged,
        byRun,
        outcomes: only !== undefined && lists.size === 1 ? only : [...new Set([...lists].flat())],
    };
}
/** What is made of a list of outcomes, made once however many uses share it. */
function oncePerList(make) {
    const made = new Map();
    return (outcomes) => {
        const known = made.get(outcomes) ?? make(outcomes);
        made.set(outcomes, known);
        return known;
    };
}
/** Variants that are named beside one of them; a line may be built in thousands of ways. */
const MAX_NAMED = 10;
function exempt(outcome, reason) {
    return { ...outcome, verdict: 'exempt', rule: 'variant', reason, source: '', breakages: [] };
}
function fits(outcome) {
    return (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .y)(outcome.verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .y)('unknown') && outcome.rule !== 'variant';
}
/** Null for what is no image of a Dockerfile, or has no version. */
function keyOf({ use }) {
    const { kind, role, versions, foundIn, location, parsed } = use;
    if (kind !== 'dockerfile' || role !== 'run' || versions.length === 0)
        return null;
    const pattern = (0,_windows_variant_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutReleases */ .f)(location.path);
    if (pattern !== location.path)
        return pattern;
    if (foundIn.kind === 'stage' && foundIn.variant !== null)
        return `${location.path} ${foundIn.variant}`;
    // Of one line, other repositories are other images: Server Core and Nano Server.
    return `${location.path}:${location.line} ${parsed?.repository ?? ''}`;
}
/** The repositories that a Dockerfile's image is built for, or the one that a workload runs an image of. */
function repositoriesOf({ use }) {
    if (use.role !== 'run' || use.versions.length === 0)
        return [];
    if (use.kind === 'dockerfile')
        return use.builtAs;
    return use.parsed === null || use.builtHere ? [] : [(0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(use.parsed)];
}
function placeOf({ use: { location } }) {
    return `${location.path}:${location.line}`;
}
function buildOf({ use }) {
    return use.versions.reduce((newest, { build }) => Math.max(newest, build), 0);
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

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ severity)
/* harmony export */ });
const SEVERITY = {
    exempt: 0,
    supported: 1,
    conditional: 2,
    unknown: 3,
    unsupported: 4,
};
/** Orders verdicts from harmless to fatal. */
function severity(verdict) {
    return SEVERITY[verdict];
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutReleases),
/* harmony export */   s: () => (/* binding */ buildsNamedIn)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
// Names of variants of one image: the same but for the Windows release in them.


/** Words that name a release, as the tags of base images do. */
const RELEASE_WORDS = new Set(_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
/** The years of those releases. */
const YEARS = new Set([...RELEASE_WORDS].flatMap((word) => /^ltsc(20\d\d)$/.exec(word)?.[1] ?? []));
/** What stands for a release: no path and no name has it. */
const RELEASE = '\0';
/**
 * A path or the name of a stage with its Windows releases taken out: equal for variants of one image.
 * @returns the text itself where it names no release
 */
function withoutReleases(text) {
    return partsOf(text)
        .map(({ before, release }) => (release === null ? before : before + RELEASE))
        .join('');
}
/** The builds of the releases that a path or the name of a stage names. */
function buildsNamedIn(text) {
    return partsOf(text).flatMap(({ release }) => release === null
        ? []
        : (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(['windows', release.toLowerCase()], true, true).map(({ version }) => version.build));
}
function partsOf(text) {
    const words = text.split(/([^A-Za-z0-9]+)/);
    return words.map((word, i) => {
        if (RELEASE_WORDS.has(word.toLowerCase()) || (YEARS.has(word) && BEFORE_YEAR.test(words[i - 2] ?? '')))
            return { before: '', release: word };
        const length = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.joinedRelease)(word.toLowerCase())?.length ?? 0;
        return length === 0
            ? { before: word, release: null }
            : { before: word.slice(0, -length), release: word.slice(-length) };
    });
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
