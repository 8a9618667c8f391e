export const id = 263;
export const ids = [263];
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


/***/ })

};
