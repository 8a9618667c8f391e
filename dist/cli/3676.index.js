export const id = 3676;
export const ids = [3676];
export const modules = {

/***/ 3676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyRegistryAnswers: () => (/* binding */ applyRegistryAnswers)
/* harmony export */ });
/* harmony import */ var _resolve_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3150);
/* harmony import */ var _resolve_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1559);
/* harmony import */ var _text_bases_first_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5210);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5421);





/**
 * What is known of images after their registries have answered, base images first.
 * @param budget what passing on the answers to what is built here may cost
 * @returns the uses in their order; the problem is that of what is not passed on
 */
function applyRegistryAnswers(uses, answerOf, budget) {
    const known = new Map();
    // Equal lists of base images are the same object, and stay so.
    const lists = new Map();
    const basesOf = ({ bases }) => {
        const list = lists.get(bases) ?? bases.flatMap((base) => known.get(base) ?? []);
        lists.set(bases, list);
        return list;
    };
    let cut = null;
    for (const use of (0,_text_bases_first_js__WEBPACK_IMPORTED_MODULE_2__/* .basesFirst */ .F)(uses, ({ bases }) => bases)) {
        const answer = answerOf(use);
        const own = { ...use, bases: basesOf(use), answer, ...saidBy(answer, use) };
        try {
            known.set(use, inherited(own, budget));
        }
        catch (error) {
            if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .OverBudget */ .sg))
                throw error;
            known.set(use, own);
            cut ??= use;
        }
    }
    const lookedUp = uses.flatMap((use) => known.get(use) ?? []);
    if (cut === null)
        return { uses: lookedUp, problems: [] };
    const message = 'registry results of base images are not applied to this image and those after it: the limit of steps is exceeded';
    return { uses: lookedUp, problems: [{ location: cut.location, message }] };
}
/** What an answer says of an image; where it says nothing, the name is the best that is known. */
function saidBy(answer, use) {
    if (answer?.kind !== 'found')
        return {};
    const os = osOf(use, answer);
    const versions = answer.platforms.flatMap(({ os, version, inside }) => os === 'windows' ? (version ?? inside ?? []) : []);
    if (versions.length === 0 && use.versions.length > 0)
        return { os };
    return { os, versions: (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctVersions */ .G6)(versions), evidence: answer.evidence };
}
/** What a registry has outweighs a name; where it has images of both systems, what the file says decides. */
function osOf(use, { platforms }) {
    const systems = new Set(platforms.map((platform) => platform.os));
    if (use.platform !== null)
        return use.os;
    const placement = (0,_resolve_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .placementOf */ .xc)(use);
    if (placement !== null) {
        // A Linux image that is sent to Windows hosts is judged there.
        if (placement === 'windows' && systems.has('windows'))
            return 'windows';
        return use.os;
    }
    if (systems.size === 1)
        return systems.has('windows') ? 'windows' : systems.has('linux') ? 'linux' : use.os;
    return use.os;
}
/** An image that is built here has the system and the versions of its base images. @throws OverBudget */
function inherited(use, budget) {
    if (use.bases.length === 0)
        return use;
    budget.spend(use.bases.length);
    const systems = use.bases.map((base) => base.os).filter((os) => os !== 'unknown');
    const os = use.platform !== null || systems.length === 0
        ? use.os
        : systems.includes('windows')
            ? 'windows'
            : 'linux';
    const known = use.bases.find((base) => base.versions.length > 0);
    if (known === undefined)
        return { ...use, os };
    return { ...use, os, versions: (0,_resolve_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .versionsOf */ .x)(use.bases, budget), evidence: known.evidence };
}


/***/ }),

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


/***/ })

};
