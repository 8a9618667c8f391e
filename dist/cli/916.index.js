export const id = 916;
export const ids = [916,4593,5421];
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

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   i: () => (/* binding */ Collected)
/* harmony export */ });
/* harmony import */ var _model_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2351);
// What the renderings of a chart's templates bring, each pod once: most renderings print most pods alike.


/** Characters of a pod that are compared in a step. */
const COMPARED = 16;
/** Places of images of one object at which its annotation counts. */
const MAX_IMAGES = 200;
/** Places of one file that are named each as not rendered. */
const MAX_SKIPPED = 200;
class Collected {
    budget;
    reading = (0,_model_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .noReading */ .G)();
    #problems = new Set();
    #skipped = new Set();
    #ignores = new Map();
    #pods = new Set();
    #uses = new Map();
    /** Where images were printed, by pods. */
    #printed = new Set();
    constructor(budget) {
        this.budget = budget;
    }
    problem(problem) {
        // What is left of a budget differs from one rendering to the next; what is wrong does not.
        const key = `${problem.location.path}: ${problem.message.replace(/\d+/g, '0')}`;
        if (this.#problems.has(key))
            return;
        this.#problems.add(key);
        this.reading.problems.push(problem);
    }
    /** What is not rendered, once for its place. */
    skip(location, message) {
        const key = placeOf(location);
        if (this.#skipped.has(key) || this.#skipped.size >= MAX_SKIPPED)
            return;
        this.#skipped.add(key);
        this.reading.skipped.push({ location, message });
    }
    /** An annotation, once for its place. @param images those that its object runs */
    ignore(ignore, images) {
        const key = placeOf(ignore.location);
        const known = this.#ignores.get(key) ?? { ...ignore, images: [] };
        if (!this.#ignores.has(key))
            this.reading.ignores.push(known);
        this.#ignores.set(key, known);
        const places = new Set(known.images.map(placeOf));
        for (const image of images)
            if (known.images.length < MAX_IMAGES && !places.has(placeOf(image)))
                known.images.push(image);
    }
    /**
     * Adds the pods of one rendering.
     * @param which of them
     */
    add(uses, which) {
        const pods = new Map();
        for (const use of uses) {
            const pod = use.runs[0]?.workload ?? use;
            const images = pods.get(pod);
            if (images === undefined)
                pods.set(pod, [use]);
            else
                images.push(use);
        }
        for (const images of pods.values()) {
            const isPrinted = (use) => this.#printed.has(printedAt(use));
            if (which === 'new images' && images.every(isPrinted))
                continue;
            if (which === 'new pods' && images.some(isPrinted))
                continue;
            if (!this.#isNew(images))
                continue;
            if (which !== 'none')
                for (const use of images)
                    this.#addUse(use);
        }
    }
    /** From now on, what was added counts as printed. */
    close() {
        for (const use of this.#uses.values())
            for (const place of printedPlaces(use))
                this.#printed.add(place);
    }
    #isNew(images) {
        const pod = JSON.stringify(images.map(({ location, reference, runs }) => [
            placeOf(location),
            reference,
            runs.map(({ workload, runtimeClass, hostProcess, name }) => [
                workload,
                runtimeClass?.name,
                hostProcess,
                name,
            ]),
        ]));
        this.budget.spend(1 + Math.floor(pod.length / COMPARED));
        this.budget.make(pod.length);
        const isNew = !this.#pods.has(pod);
        this.#pods.add(pod);
        return isNew;
    }
    #addUse(use) {
        const key = `${placeOf(use.location)}:${use.reference}`;
        const known = this.#uses.get(key);
        if (known === undefined) {
            const own = { ...use, runs: [...use.runs], origins: [...use.origins] };
            this.#uses.set(key, own);
            this.reading.uses.push(own);
            return;
        }
        known.runs.push(...use.runs);
        known.origins = distinct((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)([known.origins, use.origins]));
    }
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
/** Where an image stands, and the pod that runs it. */
function printedAt(use) {
    return printedPlaces(use)[0] ?? placeOf(use.location);
}
function printedPlaces({ location, runs }) {
    return runs.map((run) => `${placeOf(location)} ${run.name}`);
}
/** Each place once. */
function distinct(origins) {
    return [...new Map(origins.map((origin) => [placeOf(origin), origin])).values()];
}


/***/ }),

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ definesOf),
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var _text_recent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(596);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7166);
// The templates that charts define. Names are the same in all charts of a release: of several with one name, Helm takes
// that of the file that lies least deep. Source: helm/helm pkg/engine/engine.go, sortTemplates.



/** Template files of one release, and folders in `templates`, of which more are not looked at. */
const MAX_FILES = 2_000;
const MAX_FOLDERS = 200;
/** Releases whose templates' names are kept, and templates that are. */
const MAX_RELEASES = 20;
const MAX_KEPT = 400;
/** Characters that are searched for names in a step. */
const CHARACTERS_PER_STEP = 64;
const DEFINE = /\{\{-?[ \t\r\n]*(?:define|block)[ \t\r\n]+["`]([^"`\n]{1,300})["`]/g;
const known = new WeakMap();
/**
 * The templates of a chart and of all that it depends on. They are searched when the first is asked for.
 * @param folder the outermost chart's
 */
function definesOf(folder, readerContext) {
    const { releases, templates } = knownIn(readerContext);
    const release = () => {
        const found = releases.get(folder) ?? searched(folder, readerContext);
        releases.set(folder, found, 1);
        return found;
    };
    return {
        find(name) {
            const path = release().files.get(name);
            const file = path === undefined ? null : readerContext.open(path);
            if (file === null)
                return undefined;
            const template = templates.get(file) ?? (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFile */ .C)(file, readerContext.budget);
            templates.set(file, template, 1);
            const parts = template.defines.get(name);
            return parts === undefined ? undefined : { template, parts };
        },
        whyAbsent() {
            const { absent } = release();
            return absent.length === 0
                ? null
                : `the repository does not have the chart ${absent.slice(0, 5).join(', ')}`;
        },
    };
}
function knownIn(readerContext) {
    const found = known.get(readerContext) ?? {
        releases: new _text_recent_js__WEBPACK_IMPORTED_MODULE_2__/* .Recent */ .g(MAX_RELEASES),
        templates: new _text_recent_js__WEBPACK_IMPORTED_MODULE_2__/* .Recent */ .g(MAX_KEPT),
    };
    known.set(readerContext, found);
    return found;
}
/** @throws OverBudget */
function searched(folder, readerContext) {
    const members = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(folder, readerContext);
    const paths = members.flatMap(({ folder: chart, depth }) => filesIn(`${chart}templates`, readerContext).map((path) => {
        // In the package that Helm renders, a part lies in `charts/NAME` of its parent.
        const slashes = 2 * depth + path.slice(chart.length).split('/').length;
        return { path, slashes };
    }));
    paths.sort((a, b) => a.slashes - b.slashes || (a.path < b.path ? -1 : 1));
    const files = new Map();
    for (const { path } of paths) {
        const file = readerContext.open(path);
        if (file === null)
            continue;
        readerContext.budget.spend(1 + Math.floor(file.text.length / CHARACTERS_PER_STEP));
        for (const [, name] of file.text.matchAll(DEFINE))
            if (name !== undefined && !files.has(name))
                files.set(name, path);
    }
    return { files, absent: (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_0__/* .absentFrom */ .aS)(members, readerContext) };
}
/** All files in a chart's `templates`, at any depth. */
function filesIn(folder, readerContext) {
    const files = [];
    const folders = [folder];
    for (const at of folders) {
        for (const name of readerContext.list(at)) {
            readerContext.budget.spend(1);
            if (!name.endsWith('/'))
                files.push(`${at}/${name}`);
            else if (folders.length < MAX_FOLDERS)
                folders.push(`${at}/${name.slice(0, -1)}`);
            if (files.length >= MAX_FILES)
                return files;
        }
    }
    return files;
}


/***/ }),

/***/ 7166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseFile),
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
// Go's text/template, as far as charts use it: text, actions, blocks, pipelines. Source: pkg.go.dev/text/template.
/** Blocks in blocks, and brackets in brackets. */
const MAX_DEPTH = 100;
/** A quote that nothing closes takes the rest: then nothing is read twice. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|`[^`]*`?|'(?:[^'\\\n]|\\.)*'?|:=|[|()=,]|[^\s|()=,"'`]+/g;
/** Characters that are looked through in the time of a step. */
const CHARACTERS_PER_STEP = 64;
/** What an action costs beside its tokens. */
const STEPS_PER_ACTION = 2;
/** What is kept of an action, in characters. */
const KEPT_OF_ACTION = 100;
/**
 * What is not understood becomes a part that says so.
 * @param budget pays for each action and each of its tokens
 * @param marks where the text comes from
 * @throws OverBudget
 */
function parseTemplate(text, budget, marks = []) {
    budget.spend(Math.ceil(text.length / CHARACTERS_PER_STEP));
    return { ...new Parser(text, budget).parse(), marks };
}
/** A template that is a file. @throws OverBudget */
function parseFile(file, budget) {
    const { length } = file.text;
    return parseTemplate(file.text, budget, [
        { at: 0, length, origins: [], place: { file, start: 0, end: length } },
    ]);
}
class Parser {
    text;
    budget;
    #actions;
    #action;
    #defines = new Map();
    #at = 0;
    #tooDeep = null;
    constructor(text, budget) {
        this.text = text;
        this.budget = budget;
        this.#actions = actionsOf(text);
        this.#action = this.#actions.next().value;
    }
    parse() {
        const parts = [];
        // An `end` too many closes nothing.
        while (this.#action !== undefined || this.#at < this.text.length) {
            for (const part of this.#block(0).parts)
                parts.push(part);
        }
        return { text: this.text, parts, defines: this.#defines, tooDeep: this.#tooDeep };
    }
    /** Parts up to `else` or `end`. */
    #block(depth) {
        const parts = [];
        for (;;) {
            const action = this.#action;
            const end = action?.start ?? this.text.length;
            this.#addText(parts, this.#at, action?.trimBefore ? trimmedEnd(this.text, this.#at, end) : end);
            if (action === undefined) {
                this.#at = this.text.length;
                return { parts, stop: null };
            }
            this.budget.spend(STEPS_PER_ACTION);
            this.budget.make(KEPT_OF_ACTION);
            this.#action = this.#actions.next().value;
            this.#at = action.trimAfter ? trimmedStart(this.text, action.end) : action.end;
            const word = /^[a-z]+\b/.exec(action.inside)?.[0] ?? '';
            if (word === 'end' || word === 'else')
                return { parts, stop: action.inside };
            if (depth > MAX_DEPTH) {
                this.#tooDeep ??= { start: action.start, end: action.end };
                parts.push(unclear(action));
                continue;
            }
            const part = this.#part(action, word, depth);
            if (part !== null)
                parts.push(part);
        }
    }
    #addText(parts, start, end) {
        if (end > start)
            parts.push({ kind: 'text', start, end });
    }
    #part(action, word, depth) {
        const { inside, start, end, isAlone } = action;
        if (inside === '' || inside.startsWith('/*'))
            return null;
        const rest = inside.slice(word.length).trim();
        switch (word) {
            case 'if':
                return this.#if(action, rest, depth);
            case 'with':
            case 'range':
                return this.#loop(action, word, rest, depth);
            case 'define':
            case 'block': {
                const { parts } = this.#block(depth + 1);
                const name = unquoted(tokensOf(rest)[0] ?? '');
                if (!this.#defines.has(name))
                    this.#defines.set(name, parts);
                return word === 'define' ? null : this.#include(rest, action);
            }
            case 'template':
                return this.#include(rest, action);
            case 'break':
            case 'continue':
                return null;
        }
        const set = /^\$(\w+)\s*:?=(?!=)/.exec(inside);
        if (set !== null) {
            const pipeline = this.#pipeline(inside.slice(set[0].length)) ?? UNKNOWN_PIPELINE;
            return { kind: 'set', name: set[1] ?? '', pipeline, start, end };
        }
        const pipeline = this.#pipeline(inside);
        return pipeline === null ? unclear(action) : { kind: 'print', pipeline, start, end, isAlone };
    }
    #if({ start, end }, first, depth) {
        const branches = [];
        let condition = this.#pipeline(first) ?? UNKNOWN_PIPELINE;
        while (true) {
            const { parts, stop } = this.#block(depth + 1);
            branches.push({ condition, parts });
            if (stop === null || !stop.startsWith('else'))
                break;
            const rest = stop.slice('else'.length).trim();
            condition = rest.startsWith('if') ? (this.#pipeline(rest.slice(2)) ?? UNKNOWN_PIPELINE) : null;
        }
        return { kind: 'if', branches, start, end };
    }
    #loop({ start, end }, kind, head, depth) {
        const declared = /^((?:\$\w+\s*(?:,\s*)?){1,2}):=/.exec(head);
        const variables = [...(declared?.[1] ?? '').matchAll(/\$(\w+)/g)].flatMap(([, name]) => name ?? []);
        const pipeline = this.#pipeline(head.slice(declared?.[0].length ?? 0)) ?? UNKNOWN_PIPELINE;
        const body = this.#block(depth + 1);
        const otherwise = body.stop?.startsWith('else') ? this.#block(depth + 1).parts : [];
        const parts = body.parts;
        if (kind === 'range')
            return { kind, pipeline, variables, parts, otherwise, start, end };
        return { kind: 'with', pipeline, variable: variables[0] ?? null, parts, otherwise, start, end };
    }
    #include(rest, { start, end, isAlone }) {
        const [name = '', ...others] = tokensOf(rest);
        const pipeline = others.length === 0 ? null : this.#pipeline(rest.slice(rest.indexOf(name) + name.length));
        return { kind: 'include', name: unquoted(name), pipeline, start, end, isAlone };
    }
    /** @returns null where it is no pipeline */
    #pipeline(text) {
        const tokens = tokensOf(text);
        this.budget.spend(tokens.length);
        if (tokens.length === 0)
            return null;
        const reader = { tokens, at: 0 };
        const pipeline = commands(reader, 0);
        return pipeline !== null && reader.at === tokens.length ? pipeline : null;
    }
}
/** A term that no function of charts is called by. */
const UNKNOWN_PIPELINE = [[{ kind: 'word', name: '' }]];
function unclear({ start, end, isAlone }) {
    return { kind: 'unclear', start, end, isAlone };
}
/** Every `{{ … }}`, in one pass; quotes hide what is in them, a comment ends with its own mark. */
function* actionsOf(text) {
    const lines = new Lines(text);
    const unclosed = new Map();
    for (let start = text.indexOf('{{'); start >= 0;) {
        const trimBefore = /^-\s/.test(text.slice(start + 2, start + 4));
        const from = start + (trimBefore ? 3 : 2);
        const close = closing(text, from, unclosed);
        if (close < 0)
            return;
        const trimAfter = /\s-$/.test(text.slice(Math.max(from, close - 2), close));
        const inside = text.slice(from, trimAfter ? close - 1 : close).trim();
        const end = close + 2;
        yield { start, end, inside, trimBefore, trimAfter, isAlone: lines.holdOnlyActions(start, end) };
        start = text.indexOf('{{', end);
    }
}
/** Lines that hold nothing but actions. A line as long as MAX_LINE is no such line. */
const ONLY_ACTIONS = /^[ \t]*(?:\{\{[^{}]*\}\}[ \t\r]*)+$/;
const MAX_LINE = 2_000;
/** The lines of a text, asked for from its start to its end. */
class Lines {
    text;
    #start = 0;
    /** The end of the line that begins at #start. */
    #next;
    /** The end of the line that an action ends on. */
    #end = -1;
    #last = null;
    constructor(text) {
        this.text = text;
        this.#next = this.#lineEnd(0);
    }
    /** Whether there is nothing but actions on the lines of an action. */
    holdOnlyActions(start, end) {
        const from = this.#startOf(start);
        const to = this.#endOf(end);
        if (this.#last?.start !== from || this.#last.end !== to) {
            const isAlone = to - from < MAX_LINE && ONLY_ACTIONS.test(this.text.slice(from, to).replace(/\n/g, ' '));
            this.#last = { start: from, end: to, isAlone };
        }
        return this.#last.isAlone;
    }
    #startOf(at) {
        while (this.#next < at) {
            this.#start = this.#next + 1;
            this.#next = this.#lineEnd(this.#start);
        }
        return this.#start;
    }
    #endOf(at) {
        if (this.#end < at)
            this.#end = this.#lineEnd(at);
        return this.#end;
    }
    #lineEnd(at) {
        const end = this.text.indexOf('\n', at);
        return end < 0 ? this.text.length : end;
    }
}
/**
 * The place of the `}}` that closes an action; -1 where there is none.
 * @param unclosed by quote, the end of what was searched in vain for one that closes
 */
function closing(text, from, unclosed) {
    const at = trimmedStart(text, from);
    if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        return end < 0 ? -1 : text.indexOf('}}', end);
    }
    for (let i = at; i < text.length; i++) {
        const char = text.charAt(i);
        if (char === '}' && text[i + 1] === '}')
            return i;
        if (char === '"' || char === '`' || char === "'") {
            const end = closingQuote(text, i, unclosed);
            if (end < 0)
                return text.indexOf('}}', i);
            i = end;
        }
    }
    return -1;
}
function closingQuote(text, start, unclosed) {
    const quote = text.charAt(start);
    if (start < (unclosed.get(quote) ?? 0))
        return -1;
    let at = start + 1;
    for (; at < text.length; at++) {
        if (text[at] === quote)
            return at;
        if (text[at] === '\\' && quote !== '`')
            at++;
        else if (text[at] === '\n' && quote !== '`')
            break;
    }
    unclosed.set(quote, at);
    return -1;
}
function trimmedEnd(text, start, end) {
    while (end > start && isSpace(text.charAt(end - 1)))
        end--;
    return end;
}
function trimmedStart(text, start) {
    while (start < text.length && isSpace(text.charAt(start)))
        start++;
    return start;
}
function isSpace(char) {
    return char === ' ' || char === '\n' || char === '\t' || char === '\r';
}
function tokensOf(text) {
    return text.match(TOKEN) ?? [];
}
function commands(reader, depth) {
    if (depth > MAX_DEPTH)
        return null;
    let command = [];
    const pipeline = [command];
    for (let token = reader.tokens[reader.at]; token !== undefined; token = reader.tokens[reader.at]) {
        if (token === ')')
            break;
        reader.at++;
        if (token === '|') {
            command = [];
            pipeline.push(command);
            continue;
        }
        const term = token === '(' ? group(reader, depth) : termOf(token);
        if (term === null)
            return null;
        command.push(term);
    }
    return pipeline.every(({ length }) => length > 0) ? pipeline : null;
}
function group(reader, depth) {
    const pipeline = commands(reader, depth + 1);
    if (pipeline === null || reader.tokens[reader.at] !== ')')
        return null;
    reader.at++;
    // `(…).field`: the tokens lose whether a space stood between, which does not occur in practice.
    const next = reader.tokens[reader.at];
    const fields = next !== undefined && /^\.[\w-]/.test(next) ? next.slice(1).split('.') : [];
    if (fields.length > 0)
        reader.at++;
    return { kind: 'group', pipeline, fields };
}
function termOf(token) {
    const first = token.charAt(0);
    if (first === '"' || first === '`' || first === "'")
        return isClosed(token, first) ? { kind: 'literal', text: unquoted(token), quoted: true } : null;
    if (/^-?\d/.test(token) || token === 'true' || token === 'false')
        return { kind: 'literal', text: token, quoted: false };
    if (first === '.')
        return { kind: 'path', root: '.', fields: fieldsOf(token.slice(1)) };
    if (first === '$') {
        const dot = token.indexOf('.');
        const root = dot < 0 ? token : token.slice(0, dot);
        return {
            kind: 'path',
            root: root === '$' ? '$' : root.slice(1),
            fields: dot < 0 ? [] : fieldsOf(token.slice(dot + 1)),
        };
    }
    return /^\w+$/.test(token) ? { kind: 'word', name: token } : null;
}
/** A quote that is escaped closes nothing. */
function isClosed(token, quote) {
    if (token.length < 2 || !token.endsWith(quote))
        return false;
    let at = token.length - 2;
    while (token[at] === '\\' && at > 0)
        at--;
    return quote === '`' || (token.length - at) % 2 === 0;
}
function fieldsOf(text) {
    return text === '' ? [] : text.split('.');
}
function unquoted(token) {
    if (token.startsWith('`'))
        return token.slice(1, -1);
    if (!/^["']/.test(token))
        return token;
    return token
        .slice(1, -1)
        .replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char === 't' ? '\t' : char));
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ TemplateFile)
});

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/readers/kubernetes/read.js + 1 modules
var read = __webpack_require__(4192);
// EXTERNAL MODULE: ./lib/readers/helm/chart.js
var chart = __webpack_require__(8041);
// EXTERNAL MODULE: ./lib/readers/helm/collected.js
var collected = __webpack_require__(3358);
// EXTERNAL MODULE: ./lib/readers/helm/defines.js
var defines = __webpack_require__(5301);
// EXTERNAL MODULE: ./lib/readers/helm/parse.js
var parse = __webpack_require__(7166);
// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
// EXTERNAL MODULE: ./lib/readers/helm/values.js
var helm_values = __webpack_require__(2351);
;// CONCATENATED MODULE: ./lib/readers/helm/places.js
// Where the places of a rendered template come from: a place of the template itself, or of the value or the other
// template that was printed there.


/** What is asked for is behind each other, or is asked for again: each piece is looked at a few times at most. */
class Places {
    printed;
    rendered;
    #places = new Map();
    #made = new WeakMap();
    #margins = new WeakMap();
    constructor(printed, rendered) {
        this.printed = printed;
        this.rendered = rendered;
    }
    /** Where a range of the output comes from; null where there is no such range. */
    of({ line, column, endLine, endColumn }) {
        const start = this.printed.lineStart(line - 1) + column - 1;
        const end = this.printed.lineStart(endLine - 1) + endColumn - 1;
        const key = `${start}-${end}`;
        const known = this.#places.get(key);
        if (known !== undefined)
            return known;
        const place = this.#find(start, end);
        this.#places.set(key, place);
        return place;
    }
    /** What is made of a list that many uses share, made once. */
    once(shared, make) {
        if (!this.#made.has(shared))
            this.#made.set(shared, make());
        return this.#made.get(shared);
    }
    #find(start, end) {
        const pieces = this.#piecesIn(start, end);
        const [first] = pieces;
        const last = pieces.at(-1);
        if (first === undefined || last === undefined)
            return null;
        const from = this.#sourceOf(first, start);
        const to = this.#sourceOf(last, end);
        if (from !== null && to !== null && to > from) {
            const origins = (0,helm_values/* union */.KC)(pieces.map((piece) => piece.origins));
            return { span: { start: from, end: to }, isOwn: true, origins, marks: [] };
        }
        const marks = pieces.flatMap((piece) => marksIn(piece, start, end));
        // What is said of the whole print, e.g. a switch, holds for its parts.
        const said = pieces.flatMap((piece) => piece.origins.filter(({ value }) => value === undefined));
        const origins = (0,helm_values/* union */.KC)([...marks.map((mark) => mark.origins), said]);
        return { span: first.source, isOwn: false, origins, marks };
    }
    /** Pieces stand in the order of the output: the first and the last are found by halving. */
    #piecesIn(start, end) {
        const { pieces } = this.rendered;
        const first = firstIndex(pieces, (piece) => piece.at + piece.length > start);
        const past = firstIndex(pieces, (piece) => piece.at >= end);
        return pieces.slice(first, past);
    }
    /**
     * The place in the template of a place in the output. What an action prints stands for the action as a whole;
     * an image inside of a longer print has no place of its own.
     */
    #sourceOf(piece, offset) {
        const inside = offset - piece.at;
        if (piece.isText)
            return piece.source.start + inside;
        const { start, end } = this.#marginsOf(piece);
        if (offset <= start)
            return piece.source.start;
        return offset >= end ? piece.source.end : null;
    }
    /** Where the first spaces and quotes of a piece end, and where its last begin. */
    #marginsOf(piece) {
        const known = this.#margins.get(piece);
        if (known !== undefined)
            return known;
        const { text } = this.rendered;
        const pieceEnd = piece.at + piece.length;
        let start = piece.at;
        while (start < pieceEnd && MARGIN.test(text.charAt(start)))
            start++;
        let end = pieceEnd;
        while (end > piece.at && MARGIN.test(text.charAt(end - 1)))
            end--;
        this.#margins.set(piece, { start, end });
        return { start, end };
    }
}
const MARGIN = /[\s"']/;
/** The marks of a piece that lie in a range of the output, as far as they do. */
function marksIn({ marks }, start, end) {
    const found = [];
    for (let i = firstIndex(marks, (mark) => mark.at + mark.length > start); i < marks.length; i++) {
        const mark = marks[i];
        if (mark === undefined || mark.at >= end)
            break;
        found.push(part(mark, Math.max(start, mark.at), Math.min(end, mark.at + mark.length)));
    }
    return found;
}
function part(mark, from, to) {
    const { place, at, length } = mark;
    if (place === null || place.end - place.start !== length)
        return mark;
    const start = place.start + from - at;
    return { ...mark, at: from, length: to - from, place: { ...place, start, end: start + to - from } };
}
/**
 * The value that decides which image it is: the last one that names a Windows release, else the last one.
 * @returns null where no value does
 */
function decidingOrigin(origins) {
    const values = origins.filter(({ value }) => value !== undefined);
    const names = ({ value = '' }) => (0,os_tokens.findVersions)((0,os_tokens.tokensOf)(value.slice(value.lastIndexOf('/') + 1)), true, true).length > 0;
    return values.findLast(names) ?? values.at(-1) ?? null;
}
/**
 * Where a text stands that was printed as a part of something longer.
 * @param raw the text
 * @returns null where it stands nowhere by itself
 */
function printedPlace(raw, marks) {
    const [first] = marks;
    const last = marks.at(-1);
    const from = first?.place ?? null;
    const to = last?.place ?? null;
    if (from === null || to === null || from.file !== to.file)
        return null;
    const isText = marks.every(({ origins }) => origins.length === 0);
    if (first === last) {
        // In a longer value, e.g. a block of YAML, it stands as it is.
        const at = from.file.text.indexOf(raw, from.start);
        return at >= 0 && at + raw.length <= from.end ? { ...from, start: at, end: at + raw.length } : null;
    }
    return isText && to.end > from.start && !from.file.text.slice(from.start, to.end).includes('\n')
        ? { ...from, end: to.end }
        : null;
}
/** The first index at which a test holds that holds of all that come after; the length where there is none. */
function firstIndex(list, test) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const item = list[middle];
        if (item !== undefined && !test(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
;// CONCATENATED MODULE: ./lib/readers/helm/marks.js
// Where the parts of a text that a template makes come from: a value's line, or a line of another template.
function shifted(marks, by) {
    return marks.map((mark) => ({ ...mark, at: mark.at + by }));
}
/** The marks of a part of a text, as places in that part. */
function slicedMarks(marks, start, end) {
    return marks.flatMap((mark) => {
        const from = Math.max(mark.at, start);
        const to = Math.min(mark.at + mark.length, end);
        return to <= from ? [] : [{ ...partOf(mark, from, to), at: from - start }];
    });
}
/** The marks of a text, each of whose lines is indented by so many spaces, behind so many characters. */
function indentedMarks(text, marks, spaces, before) {
    const indented = [];
    let next = 0;
    let lineStart = 0;
    for (let line = 1; next < marks.length && lineStart <= text.length; line++) {
        const lineEnd = text.indexOf('\n', lineStart) < 0 ? text.length : text.indexOf('\n', lineStart);
        for (let i = next; i < marks.length; i++) {
            const mark = marks[i];
            if (mark === undefined || mark.at > lineEnd)
                break;
            const from = Math.max(mark.at, lineStart);
            const to = Math.min(mark.at + mark.length, lineEnd);
            if (to > from)
                indented.push({ ...partOf(mark, from, to), at: from + before + line * spaces });
            if (i === next && mark.at + mark.length <= lineEnd)
                next++;
        }
        lineStart = lineEnd + 1;
    }
    return indented;
}
function partOf(mark, from, to) {
    const { place, at, length } = mark;
    const isWhole = from === at && to === at + length;
    if (isWhole || place === null)
        return { ...mark, at: from, length: to - from };
    // Only of what is in its file character by character is the place of a part known.
    const isExact = place.end - place.start === length;
    const start = place.start + (from - at);
    return {
        ...mark,
        at: from,
        length: to - from,
        place: isExact ? { ...place, start, end: start + to - from } : place,
    };
}

;// CONCATENATED MODULE: ./lib/readers/helm/yaml-block.js
// `toYaml`: values as YAML, in the block style that templates expect.


/** Deeper than the parser of the result reads. */
const MAX_DEPTH = 100;
/**
 * @param budget pays for each line before it is made
 * @returns null where a part of it is not known, or deeper than YAML is read
 * @throws OverBudget
 */
function toYaml(value, budget) {
    const writer = new Writer(budget);
    if (!writer.write(value, 0))
        return null;
    return (0,helm_values/* text */.Qq)(writer.lines.join('\n'), (0,helm_values/* originsOf */.TZ)([value]), false, writer.marks);
}
class Writer {
    budget;
    lines = [];
    marks = [];
    #length = 0;
    constructor(budget) {
        this.budget = budget;
    }
    write(value, depth) {
        if (typeof value === 'symbol' || depth > MAX_DEPTH)
            return false;
        if (value.kind === 'text')
            return this.#line(depth, '', value);
        if (value.kind === 'list') {
            if (value.items.length === 0)
                return this.#line(depth, '[]');
            return value.items.every((item) => this.#writeUnder('- ', item, depth));
        }
        const keys = value.keys();
        if (keys.length === 0)
            return this.#line(depth, '{}');
        return keys.every((key) => this.#writeUnder(`${JSON.stringify(key)}: `, value.get(key), depth));
    }
    #writeUnder(head, value, depth) {
        if (typeof value === 'symbol')
            return this.#line(depth, `${head}null`);
        if (value.kind === 'text')
            return this.#line(depth, head, value);
        const isEmpty = value.kind === 'list' ? value.items.length === 0 : value.keys().length === 0;
        if (isEmpty)
            return this.#line(depth, `${head}${value.kind === 'list' ? '[]' : '{}'}`);
        this.#line(depth, head.trimEnd());
        return this.write(value, depth + 1);
    }
    /** @returns true */
    #line(depth, head, value) {
        this.budget.spend(1);
        // Quoted, each character may take several; those are counted when they are known.
        this.budget.make(2 * depth + head.length + (value?.text.length ?? 0) + 1);
        const content = value === undefined ? '' : value.bare ? value.text : JSON.stringify(value.text);
        this.budget.make(content.length - (value?.text.length ?? 0));
        const line = `${'  '.repeat(depth)}${head}${content}`;
        if (value !== undefined) {
            // A text with escapes stands for itself as a whole.
            const quote = value.bare ? 0 : 1;
            const start = this.#length + line.length - content.length + quote;
            const length = content.length - 2 * quote;
            const marks = length === value.text.length ? value.marks : value.marks.slice(0, 1);
            for (const mark of shifted(marks, start))
                this.marks.push(length === value.text.length ? mark : { ...mark, at: start, length });
        }
        this.lines.push(line);
        this.#length += line.length + 1;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/readers/helm/functions.js
// Functions of charts' templates. Sources: pkg.go.dev/text/template#hdr-Functions, masterminds.github.io/sprig,
// helm.sh/docs/chart_template_guide/function_list.





/** Characters that are searched or compared in the time of a step, and those that are changed one by one. */
const CHARACTERS_PER_STEP = 256;
const CHANGED_PER_STEP = 16;
/** Deeper mappings than this are no chart's. */
const functions_MAX_DEPTH = 100;
/**
 * @param budget pays for what the function visits and for the texts that it makes, before it does
 * @returns what the function gives; not known where it is not among these, or one that it needs is not known
 * @throws OverBudget
 */
function call(name, args, budget) {
    const characters = args.reduce((sum, arg) => sum + ((0,helm_values/* isText */.KH)(arg) ? arg.text.length : 0), 0);
    budget.spend(1 + args.length + Math.floor(characters / CHARACTERS_PER_STEP));
    const lenient = Object.hasOwn(LENIENT, name) ? LENIENT[name] : undefined;
    if (lenient !== undefined)
        return lenient(budget, ...args);
    const strict = Object.hasOwn(STRICT, name) ? STRICT[name] : undefined;
    if (strict === undefined || args.some((arg) => arg === helm_values/* UNKNOWN */.HV))
        return helm_values/* UNKNOWN */.HV;
    return strict(budget, ...args);
}
/** Whether a function of templates is one of these. */
function isFunction(name) {
    return Object.hasOwn(LENIENT, name) || Object.hasOwn(STRICT, name);
}
/** Those that can answer though an argument is not known. */
const LENIENT = {
    and: (_, ...args) => pick(args, false),
    or: (_, ...args) => pick(args, true),
    coalesce: (_, ...args) => pick(args, true),
    not: (_, value = helm_values/* NOTHING */.K$) => inverse((0,helm_values/* isTrue */.Hn)(value)),
    empty: (_, value = helm_values/* NOTHING */.K$) => inverse((0,helm_values/* isTrue */.Hn)(value)),
    default: (_, fallback = helm_values/* NOTHING */.K$, value = helm_values/* NOTHING */.K$) => {
        const given = (0,helm_values/* isTrue */.Hn)(value);
        return given === null ? helm_values/* UNKNOWN */.HV : given ? value : fallback;
    },
    ternary: (_, yes = helm_values/* NOTHING */.K$, no = helm_values/* NOTHING */.K$, condition = helm_values/* NOTHING */.K$) => {
        const holds = (0,helm_values/* isTrue */.Hn)(condition);
        return holds === null ? helm_values/* UNKNOWN */.HV : holds ? yes : no;
    },
    dict: (_, ...args) => {
        const map = new Map();
        for (const [i, value] of args.entries())
            if (i % 2 === 1)
                map.set(stringOf(args[i - 1]), value);
        return (0,helm_values/* dictOf */.Mv)(map);
    },
    list: (_, ...args) => (0,helm_values/* listOf */.c3)(args),
    tuple: (_, ...args) => (0,helm_values/* listOf */.c3)(args),
    merge: (budget, ...args) => merged(args, budget),
    mustMerge: (budget, ...args) => merged(args, budget),
    mergeOverwrite: (budget, ...args) => merged(args.toReversed(), budget),
    mustMergeOverwrite: (budget, ...args) => merged(args.toReversed(), budget),
    set: (budget, dict, key, value = helm_values/* NOTHING */.K$) => {
        if (!(0,helm_values/* isDict */.Zm)(dict) || !(0,helm_values/* isText */.KH)(key))
            return helm_values/* UNKNOWN */.HV;
        budget.make(KEPT_OF_ITEM + key.text.length);
        dict.set(key.text, value);
        return dict;
    },
    required: (_, _message, value = helm_values/* NOTHING */.K$) => value,
    get: (_, value, key) => ((0,helm_values/* isDict */.Zm)(value) && (0,helm_values/* isText */.KH)(key) ? value.get(key.text) : helm_values/* UNKNOWN */.HV),
};
const STRICT = {
    quote: same,
    squote: same,
    toString: same,
    toYaml: (budget, value = helm_values/* NOTHING */.K$) => toYaml(value, budget) ?? helm_values/* UNKNOWN */.HV,
    toYamlPretty: (budget, value = helm_values/* NOTHING */.K$) => toYaml(value, budget) ?? helm_values/* UNKNOWN */.HV,
    // Values that a chart refuses by default are those that it is not installed with.
    fail: () => helm_values/* NOTHING */.K$,
    // Without a cluster, Helm finds nothing in it.
    lookup: () => (0,helm_values/* dictOf */.Mv)(new Map()),
    trim: (budget, value) => {
        if (!(0,helm_values/* isText */.KH)(value))
            return helm_values/* UNKNOWN */.HV;
        budget.spend(Math.floor(value.text.length / CHANGED_PER_STEP));
        budget.make(value.text.length);
        const start = value.text.length - value.text.trimStart().length;
        const trimmed = value.text.trim();
        return marked(trimmed, value.origins, slicedMarks(value.marks, start, start + trimmed.length), budget);
    },
    upper: mapped((s) => s.toUpperCase()),
    lower: mapped((s) => s.toLowerCase()),
    title: mapped((s) => s.replace(/\b[a-z]/g, (c) => c.toUpperCase())),
    int: same,
    int64: same,
    trimSuffix: mapped2((s, end) => (end !== '' && s.endsWith(end) ? s.slice(0, -end.length) : s)),
    trimPrefix: mapped2((s, start) => (s.startsWith(start) ? s.slice(start.length) : s)),
    trimAll: mapped2((s, chars) => trimmedOf(s, chars)),
    trunc: mapped2((s, length) => (Number(length) < 0 ? s.slice(Number(length)) : s.slice(0, Number(length)))),
    indent: (budget, depth, value) => indented(budget, depth, value, ''),
    nindent: (budget, depth, value) => indented(budget, depth, value, '\n'),
    replace: (budget, from, to, value) => {
        if (!(0,helm_values/* isText */.KH)(from) || !(0,helm_values/* isText */.KH)(to) || !(0,helm_values/* isText */.KH)(value))
            return helm_values/* UNKNOWN */.HV;
        if (from.text === '')
            return value;
        const times = occurrences(value.text, from.text, budget);
        budget.spend(times);
        budget.make(value.text.length + times * (to.text.length - from.text.length));
        return (0,helm_values/* text */.Qq)(value.text.replaceAll(from.text, () => to.text), (0,helm_values/* originsOf */.TZ)([value, to]));
    },
    print: (budget, ...args) => joinedText(args, '', budget),
    printf,
    join: (budget, separator, list) => (0,helm_values/* isText */.KH)(separator) && (0,helm_values/* isList */.Lv)(list) ? joinedText(list.items, separator.text, budget) : helm_values/* UNKNOWN */.HV,
    eq: (_, a = helm_values/* NOTHING */.K$, ...others) => compared(a, others, (x, y) => x === y),
    ne: (_, a = helm_values/* NOTHING */.K$, b = helm_values/* NOTHING */.K$) => compared(a, [b], (x, y) => x !== y),
    lt: (_, a = helm_values/* NOTHING */.K$, b = helm_values/* NOTHING */.K$) => compared(a, [b], (x, y) => Number(x) < Number(y)),
    le: (_, a = helm_values/* NOTHING */.K$, b = helm_values/* NOTHING */.K$) => compared(a, [b], (x, y) => Number(x) <= Number(y)),
    gt: (_, a = helm_values/* NOTHING */.K$, b = helm_values/* NOTHING */.K$) => compared(a, [b], (x, y) => Number(x) > Number(y)),
    ge: (_, a = helm_values/* NOTHING */.K$, b = helm_values/* NOTHING */.K$) => compared(a, [b], (x, y) => Number(x) >= Number(y)),
    contains: (budget, part, value) => (0,helm_values/* isText */.KH)(part) && (0,helm_values/* isText */.KH)(value) ? (0,helm_values/* truth */.Im)(occurrences(value.text, part.text, budget, 1) > 0) : helm_values/* UNKNOWN */.HV,
    hasPrefix: tested((s, start) => s.startsWith(start)),
    hasSuffix: tested((s, end) => s.endsWith(end)),
    hasKey: (_, value, key) => (0,helm_values/* isDict */.Zm)(value) && (0,helm_values/* isText */.KH)(key) ? (0,helm_values/* truth */.Im)(value.get(key.text) !== helm_values/* NOTHING */.K$) : (0,helm_values/* truth */.Im)(false),
    has: (budget, item, list) => {
        if (!(0,helm_values/* isList */.Lv)(list))
            return (0,helm_values/* truth */.Im)(false);
        budget.spend(list.items.length);
        return (0,helm_values/* truth */.Im)(list.items.some((one) => stringOf(one) === stringOf(item)));
    },
    kindIs: (_, kind, value = helm_values/* NOTHING */.K$) => ((0,helm_values/* isText */.KH)(kind) ? (0,helm_values/* truth */.Im)(kindOf(value) === kind.text) : helm_values/* UNKNOWN */.HV),
    typeIs: (_, kind, value = helm_values/* NOTHING */.K$) => ((0,helm_values/* isText */.KH)(kind) ? (0,helm_values/* truth */.Im)(kindOf(value) === kind.text) : helm_values/* UNKNOWN */.HV),
    index: (_, value = helm_values/* NOTHING */.K$, ...keys) => keys.reduce(indexed, value),
    dig: (_, ...args) => {
        const found = (0,helm_values.at)(args.at(-1) ?? helm_values/* NOTHING */.K$, args.slice(0, -2).map(stringOf));
        return found === helm_values/* NOTHING */.K$ ? (args.at(-2) ?? helm_values/* NOTHING */.K$) : found;
    },
    len: (_, value) => (0,helm_values/* isText */.KH)(value)
        ? count(value.text.length)
        : (0,helm_values/* isList */.Lv)(value)
            ? count(value.items.length)
            : (0,helm_values/* isDict */.Zm)(value)
                ? count(value.keys().length)
                : helm_values/* UNKNOWN */.HV,
    first: (_, list) => ((0,helm_values/* isList */.Lv)(list) ? (list.items[0] ?? helm_values/* NOTHING */.K$) : helm_values/* UNKNOWN */.HV),
    last: (_, list) => ((0,helm_values/* isList */.Lv)(list) ? (list.items.at(-1) ?? helm_values/* NOTHING */.K$) : helm_values/* UNKNOWN */.HV),
    concat: (budget, ...args) => {
        const lists = args.filter(helm_values/* isList */.Lv).map((list) => list.items);
        budget.spend(lists.reduce((sum, list) => sum + list.length, 0));
        return (0,helm_values/* listOf */.c3)(lists.flat());
    },
    append: (budget, list, item = helm_values/* NOTHING */.K$) => {
        if (!(0,helm_values/* isList */.Lv)(list))
            return helm_values/* UNKNOWN */.HV;
        budget.spend(list.items.length);
        return (0,helm_values/* listOf */.c3)([...list.items, item]);
    },
    uniq: same,
    compact: same,
    deepCopy: same,
    mustDeepCopy: same,
    mustUniq: same,
    mustCompact: same,
    sortAlpha: same,
    float64: same,
    atoi: same,
    toStrings: same,
    keys: (budget, value) => {
        if (!(0,helm_values/* isDict */.Zm)(value))
            return helm_values/* UNKNOWN */.HV;
        budget.spend(value.keys().length);
        return (0,helm_values/* listOf */.c3)(value.keys().map((key) => (0,helm_values/* text */.Qq)(key)));
    },
    splitList: (budget, separator, value) => {
        if (!(0,helm_values/* isText */.KH)(separator) || !(0,helm_values/* isText */.KH)(value) || separator.text === '')
            return helm_values/* UNKNOWN */.HV;
        budget.spend(occurrences(value.text, separator.text, budget));
        budget.make(value.text.length);
        return (0,helm_values/* listOf */.c3)(value.text.split(separator.text).map((part) => (0,helm_values/* text */.Qq)(part, value.origins)));
    },
    split: (budget, separator, value) => {
        if (!(0,helm_values/* isText */.KH)(separator) || !(0,helm_values/* isText */.KH)(value) || separator.text === '')
            return helm_values/* UNKNOWN */.HV;
        budget.spend(occurrences(value.text, separator.text, budget));
        budget.make(value.text.length);
        const parts = value.text.split(separator.text).map((part) => (0,helm_values/* text */.Qq)(part, value.origins));
        return (0,helm_values/* dictOf */.Mv)(new Map(parts.map((part, i) => [`_${i}`, part])));
    },
    values: (budget, value) => {
        if (!(0,helm_values/* isDict */.Zm)(value))
            return helm_values/* UNKNOWN */.HV;
        budget.spend(value.keys().length);
        return (0,helm_values/* listOf */.c3)(value.keys().map((key) => value.get(key)));
    },
    rest: (budget, list) => partOfList(list, budget, (items) => items.slice(1)),
    initial: (budget, list) => partOfList(list, budget, (items) => items.slice(0, -1)),
    reverse: (budget, list) => partOfList(list, budget, (items) => items.toReversed()),
    prepend: (budget, list, item = helm_values/* NOTHING */.K$) => partOfList(list, budget, (items) => [item, ...items]),
    until: (budget, count) => {
        const end = (0,helm_values/* isText */.KH)(count) ? Number(count.text) : Number.NaN;
        if (!Number.isInteger(end) || end < 0)
            return helm_values/* UNKNOWN */.HV;
        budget.make(KEPT_OF_ITEM * end);
        return (0,helm_values/* listOf */.c3)(Array.from({ length: end }, (_, i) => (0,helm_values/* text */.Qq)(String(i), [], true)));
    },
    add: (_, ...args) => summed(args),
    add1: (_, ...args) => summed([...args, (0,helm_values/* text */.Qq)('1')]),
    fromYaml: (budget, value) => parsed(value, budget),
    fromJson: (budget, value) => parsed(value, budget),
    fromYamlArray: (budget, value) => parsed(value, budget),
    pick: (_, value, ...keys) => (0,helm_values/* isDict */.Zm)(value) ? (0,helm_values/* dictOf */.Mv)(new Map(keys.map((key) => [stringOf(key), value.get(stringOf(key))]))) : helm_values/* UNKNOWN */.HV,
    omit: (budget, value, ...keys) => {
        if (!(0,helm_values/* isDict */.Zm)(value))
            return helm_values/* UNKNOWN */.HV;
        const out = new Set(keys.map(stringOf));
        budget.spend(value.keys().length);
        const left = value.keys().filter((key) => !out.has(key));
        return (0,helm_values/* dictOf */.Mv)(new Map(left.map((key) => [key, value.get(key)])));
    },
};
/** What is kept of an item of a list that is made here, in characters. */
const KEPT_OF_ITEM = 100;
function partOfList(list, budget, change) {
    if (!(0,helm_values/* isList */.Lv)(list))
        return helm_values/* UNKNOWN */.HV;
    budget.spend(list.items.length);
    return (0,helm_values/* listOf */.c3)(change(list.items));
}
function summed(args) {
    const sum = args.reduce((total, arg) => total + ((0,helm_values/* isText */.KH)(arg) ? Number(arg.text) : Number.NaN), 0);
    return Number.isSafeInteger(sum) ? (0,helm_values/* text */.Qq)(String(sum), (0,helm_values/* originsOf */.TZ)(args), true) : helm_values/* UNKNOWN */.HV;
}
/** A text as YAML, of which JSON is a part; its values have the places of the text. */
function parsed(value, budget) {
    if (!(0,helm_values/* isText */.KH)(value))
        return helm_values/* UNKNOWN */.HV;
    budget.make(value.text.length);
    const file = new source_file/* SourceFile */.s('', value.text);
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file, budget);
    const [node] = documents;
    if (problems.length > 0)
        return helm_values/* UNKNOWN */.HV;
    return node === undefined ? helm_values/* NOTHING */.K$ : new helm_values/* Values */.JL(budget).in([{ file, node, isAssumed: true }]);
}
function same(_budget, value = helm_values/* NOTHING */.K$) {
    return value;
}
/** The first that is true, or the first that is not; the last where there is none. */
function pick(args, wanted) {
    for (const arg of args) {
        const holds = (0,helm_values/* isTrue */.Hn)(arg);
        if (holds === null)
            return helm_values/* UNKNOWN */.HV;
        if (holds === wanted)
            return arg;
    }
    return args.at(-1) ?? helm_values/* NOTHING */.K$;
}
function inverse(holds) {
    return holds === null ? helm_values/* UNKNOWN */.HV : (0,helm_values/* truth */.Im)(!holds);
}
function mapped(change) {
    return mapped2((s) => change(s), 0);
}
/**
 * The text comes last, as what is piped in does.
 * @param change makes a text that is about as long as the one that it is given
 * @param argument 0 where there is none before the text
 */
function mapped2(change, argument = 1) {
    return (budget, ...args) => {
        const value = args[argument];
        const given = argument === 1 ? args[0] : (0,helm_values/* text */.Qq)('');
        if (!(0,helm_values/* isText */.KH)(given) || !(0,helm_values/* isText */.KH)(value))
            return helm_values/* UNKNOWN */.HV;
        budget.spend(Math.floor(value.text.length / CHANGED_PER_STEP));
        budget.make(value.text.length);
        return (0,helm_values/* text */.Qq)(change(value.text, given.text), value.origins);
    };
}
function tested(test) {
    return (_, argument, value) => (0,helm_values/* isText */.KH)(argument) && (0,helm_values/* isText */.KH)(value) ? (0,helm_values/* truth */.Im)(test(value.text, argument.text)) : helm_values/* UNKNOWN */.HV;
}
/** How often a text holds another, up to a number of times. */
function occurrences(s, part, budget, most = Number.POSITIVE_INFINITY) {
    // A search may compare the whole part at every place of the text.
    budget.spend(Math.floor((s.length / CHARACTERS_PER_STEP) * part.length));
    if (part === '')
        return s.length + 1;
    let times = 0;
    for (let at = s.indexOf(part); at >= 0 && times < most; at = s.indexOf(part, at + part.length))
        times++;
    return times;
}
function compared(a, others, test) {
    const plain = (value) => value === helm_values/* NOTHING */.K$ ? '' : typeof value !== 'symbol' && value.kind === 'text' ? value.text : null;
    const left = plain(a);
    const rights = others.map(plain);
    if (left === null || !rights.every((right) => right !== null))
        return helm_values/* UNKNOWN */.HV;
    return (0,helm_values/* truth */.Im)(rights.some((right) => test(left, right)));
}
function printf(budget, format, ...args) {
    if (!(0,helm_values/* isText */.KH)(format) || args.some((arg) => !(0,helm_values/* isText */.KH)(arg) && arg !== helm_values/* NOTHING */.K$))
        return helm_values/* UNKNOWN */.HV;
    let next = 0;
    const pieces = format.text.split(/(%[sdvq%])/).map((piece, i) => {
        if (i % 2 === 0)
            return piece;
        if (piece === '%%')
            return '%';
        const arg = args[next++];
        return (0,helm_values/* isText */.KH)(arg) ? arg : '';
    });
    budget.spend(pieces.length);
    budget.make(lengthOf(pieces));
    return chained(pieces, (0,helm_values/* originsOf */.TZ)(args), budget);
}
function joinedText(args, separator, budget) {
    budget.spend(args.length);
    if (!args.every(helm_values/* isText */.KH))
        return helm_values/* UNKNOWN */.HV;
    budget.make(lengthOf(args) + separator.length * args.length);
    return chained(args.flatMap((arg, i) => (i === 0 ? [arg] : [separator, arg])), (0,helm_values/* originsOf */.TZ)(args), budget);
}
function lengthOf(texts) {
    return texts.reduce((sum, one) => sum + (typeof one === 'string' ? one : one.text).length, 0);
}
function indexed(value, key) {
    if ((0,helm_values/* isDict */.Zm)(value))
        return value.get(stringOf(key));
    if ((0,helm_values/* isList */.Lv)(value))
        return value.items[Number(stringOf(key))] ?? helm_values/* NOTHING */.K$;
    return typeof value === 'symbol' ? value : helm_values/* UNKNOWN */.HV;
}
/** What is in the first of them, and of the others what it does not have. */
function merged(values, budget, depth = 0) {
    if (!values.every(helm_values/* isDict */.Zm) || depth > functions_MAX_DEPTH)
        return helm_values/* UNKNOWN */.HV;
    const dicts = [...new Set(values)];
    const [only] = dicts;
    if (only !== undefined && dicts.length === 1)
        return only;
    const found = new Map();
    for (const dict of dicts) {
        budget.spend(1 + dict.keys().length);
        for (const key of dict.keys()) {
            const value = dict.get(key);
            const before = found.get(key);
            if (value === helm_values/* NOTHING */.K$)
                continue;
            if (before === undefined)
                found.set(key, [value]);
            else
                before.push(value);
        }
    }
    const all = new Map();
    for (const [key, given] of found) {
        // Where one of several is no mapping, the first stands for itself.
        const isDeep = given.length > 1 && given.every(helm_values/* isDict */.Zm);
        all.set(key, isDeep ? merged(given, budget, depth + 1) : (given[0] ?? helm_values/* NOTHING */.K$));
    }
    return (0,helm_values/* dictOf */.Mv)(all);
}
function kindOf(value) {
    if (typeof value === 'symbol')
        return 'invalid';
    if (value.kind === 'list')
        return 'slice';
    if (value.kind === 'dict')
        return 'map';
    return !value.bare ? 'string' : /^(?:true|false)$/.test(value.text) ? 'bool' : 'float64';
}
/** Helm itself fails where the depth is no number, or below zero. */
function indented(budget, depth, value, before) {
    const spaces = Number(stringOf(depth) || 'none');
    if (!(0,helm_values/* isText */.KH)(value) || !Number.isInteger(spaces) || spaces < 0)
        return helm_values/* UNKNOWN */.HV;
    const lines = 1 + occurrences(value.text, '\n', budget);
    budget.spend(lines);
    budget.make(before.length + value.text.length + lines * spaces);
    const indent = ' '.repeat(spaces);
    const marks = indentedMarks(value.text, value.marks, spaces, before.length);
    return marked(`${before}${indent}${value.text.replaceAll('\n', `\n${indent}`)}`, value.origins, marks, budget);
}
/** What is kept of a mark, in characters. */
const KEPT_OF_MARK = 50;
function marked(content, origins, marks, budget) {
    budget.make(KEPT_OF_MARK * marks.length);
    return (0,helm_values/* text */.Qq)(content, origins, false, marks);
}
/** Texts behind each other, with the marks of all. */
function chained(pieces, origins, budget) {
    const marks = [];
    let length = 0;
    for (const piece of pieces) {
        if (typeof piece !== 'string')
            for (const mark of shifted(piece.marks, length))
                marks.push(mark);
        length += typeof piece === 'string' ? piece.length : piece.text.length;
    }
    const content = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
    return marked(content, origins, marks, budget);
}
function trimmedOf(s, chars) {
    const trimmed = new Set(chars.split(''));
    let start = 0;
    let end = s.length;
    while (start < end && trimmed.has(s.charAt(start)))
        start++;
    while (end > start && trimmed.has(s.charAt(end - 1)))
        end--;
    return s.slice(start, end);
}
function count(n) {
    return (0,helm_values/* text */.Qq)(String(n), [], true);
}
function stringOf(value) {
    return (0,helm_values/* isText */.KH)(value) ? value.text : '';
}

;// CONCATENATED MODULE: ./lib/readers/helm/render.js
// A template with its values put in. What is printed can be traced back to the place in the template that printed it.
var _a;





/** Stands where a value is not known; no file that people write has it. */
const UNKNOWN_MARK = '\ue000';
/** Blocks, brackets and templates inside of each other: all of them together must fit on the stack. */
const MAX_NESTING = 400;
/** Characters of a template's text that are parsed anew, or found as parsed before, in the time of a step. */
const render_CHARACTERS_PER_STEP = 256;
/**
 * @param defines templates by name, of this file and of the chart's helpers
 * @param root what `$` and the outermost `.` are
 * @param first whether of two branches, where the condition is not known, the first is taken
 * @param budget pays for each part that is printed, and for its text; where it is used up, the output ends
 * @param switches receives the values that decide which branches are printed
 */
function render(template, defines, root, first, budget, switches) {
    const shared = {
        defines,
        first,
        budget,
        switches,
        parsed: new Map(),
        at: NOWHERE,
        cut: null,
        nesting: 0,
        unknown: [],
        isUncertain: false,
        cause: null,
        assumed: [],
    };
    const page = new Page(template, root, shared, true);
    try {
        page.print(template.parts, root);
    }
    catch (error) {
        if (!(error instanceof text_budget/* OverBudget */.sg))
            throw error;
        shared.cut ??= { at: shared.at, reason: `the rest is skipped: rendering ${error.message}` };
    }
    const { cut, unknown, isUncertain } = shared;
    return { text: page.output.join(''), pieces: page.pieces, cut, unknown, isUncertain };
}
function isConjunction([command]) {
    const head = command?.[0];
    return head?.kind === 'word' && head.name === 'and';
}
const NOWHERE = { start: 0, end: 0 };
/** Actions that are not known, of one rendering, which are named each. */
const MAX_UNKNOWN = 50;
/** What is kept of a mark, in characters. */
const render_KEPT_OF_MARK = 50;
class Page {
    template;
    root;
    shared;
    isOutermost;
    output = [];
    pieces = [];
    #length = 0;
    #variables = new Map();
    constructor(template, root, shared, isOutermost = false) {
        this.template = template;
        this.root = root;
        this.shared = shared;
        this.isOutermost = isOutermost;
    }
    print(parts, dot) {
        if (!this.#enter())
            return;
        for (const part of parts) {
            if (this.isOutermost)
                this.shared.at = part;
            this.shared.budget.spend(1);
            this.#printPart(part, dot);
        }
        this.shared.nesting--;
    }
    /** @returns false where that is too deep; nothing must be left then */
    #enter() {
        const { shared } = this;
        if (shared.nesting < MAX_NESTING) {
            shared.nesting++;
            return true;
        }
        shared.cut ??= {
            at: shared.at,
            reason: `the output of this action is nested more than ${MAX_NESTING} deep`,
        };
        return false;
    }
    #printPart(part, dot) {
        switch (part.kind) {
            case 'text':
                this.#write(this.template.text.slice(part.start, part.end), part, true, [], []);
                break;
            case 'print':
                this.shared.cause = null;
                this.#writeValue(this.#evaluate(part.pipeline, dot), part);
                break;
            case 'unclear':
                this.shared.cause = 'it is not understood';
                this.#writeValue(helm_values/* UNKNOWN */.HV, part);
                break;
            case 'set':
                this.#variables.set(part.name, this.#evaluate(part.pipeline, dot));
                break;
            case 'include': {
                this.shared.cause = null;
                const context = part.pipeline === null ? dot : this.#evaluate(part.pipeline, dot);
                this.#writeValue(this.#include(part.name, context), part);
                break;
            }
            case 'if':
                this.#printBranch(part.branches, dot);
                break;
            case 'with': {
                const value = this.#evaluate(part.pipeline, dot);
                if (part.variable !== null)
                    this.#variables.set(part.variable, value);
                if (this.#holds(value))
                    this.print(part.parts, value);
                else
                    this.print(part.otherwise, dot);
                break;
            }
            case 'range':
                this.#range(part, dot);
        }
    }
    #holds(value) {
        const known = (0,helm_values/* isTrue */.Hn)(value);
        if (known === null)
            this.shared.isUncertain = true;
        return known ?? this.shared.first;
    }
    /** Prints the first branch whose condition holds. What the conditions of the others read may be a switch. */
    #printBranch(branches, dot) {
        const { shared } = this;
        const outer = shared.assumed;
        let taken = null;
        for (const { condition, parts } of branches) {
            if (condition === null) {
                taken ??= parts;
                break;
            }
            const [known, reads] = shared.switches.reading(() => this.#holds(this.#evaluate(condition, dot)));
            // Beside a switch that is on, others ask for what only an installation has, e.g. a key: they count as given.
            const holds = known || (isConjunction(condition) && shared.switches.areTurnedOn(reads));
            if (taken === null)
                shared.assumed = (0,helm_values/* union */.KC)([shared.assumed, shared.switches.assumedIn(reads)]);
            if (!holds || (taken === null && branches.length > 1))
                shared.switches.add(reads, holds, branches.length === 1);
            if (holds)
                taken ??= parts;
        }
        if (taken !== null)
            this.print(taken, dot);
        shared.assumed = outer;
    }
    #range(part, dot) {
        const rows = this.#rowsOf(this.#evaluate(part.pipeline, dot));
        const [a, b] = part.variables;
        let isEmpty = true;
        for (const [key, item] of rows) {
            isEmpty = false;
            this.shared.budget.spend(1);
            if (a !== undefined)
                this.#variables.set(a, b === undefined ? item : key);
            if (b !== undefined)
                this.#variables.set(b, item);
            this.print(part.parts, item);
        }
        if (isEmpty)
            this.print(part.otherwise, dot);
    }
    /** What a loop runs over. A list that is not known has one item that is not known. */
    *#rowsOf(value) {
        if (value === helm_values/* UNKNOWN */.HV)
            yield [helm_values/* UNKNOWN */.HV, helm_values/* UNKNOWN */.HV];
        if (typeof value === 'symbol' || value.kind === 'text')
            return;
        if (value.kind === 'dict')
            for (const key of value.keys().slice())
                yield [(0,helm_values/* text */.Qq)(key), value.get(key)];
        else
            for (const [i, item] of value.items.entries())
                yield [(0,helm_values/* text */.Qq)(String(i), [], true), item];
    }
    #writeValue(value, source) {
        const known = (0,helm_values/* isText */.KH)(value) ? value : null;
        // Within a line a text of several lines breaks it, unless it begins with a new one as `nindent` makes it.
        if (known !== null &&
            (source.isAlone || known.text.lastIndexOf('\n') <= 0 || known.text.startsWith('\n'))) {
            this.#write(known.text, source, false, known.origins, known.marks);
            return;
        }
        if (value === helm_values/* UNKNOWN */.HV)
            this.#noteUnknown();
        // A line of its own that is not known, e.g. a list of labels, is left out; within a line it leaves a mark.
        if (!source.isAlone)
            this.#write(UNKNOWN_MARK, source, false, [], []);
    }
    #noteUnknown() {
        const { unknown, cause, at: place } = this.shared;
        if (unknown.length < MAX_UNKNOWN)
            unknown.push({ at: place, reason: cause ?? 'its value is not known without Helm' });
    }
    #write(content, source, isText, origins, marks) {
        if (content === '')
            return;
        const { budget, assumed } = this.shared;
        budget.make(content.length + render_KEPT_OF_MARK * marks.length);
        this.output.push(content);
        this.pieces.push({
            at: this.#length,
            length: content.length,
            source,
            isText,
            origins: assumed.length === 0 ? origins : (0,helm_values/* union */.KC)([origins, assumed]),
            marks: marks.length === 0 ? marks : shifted(marks, this.#length),
        });
        this.#length += content.length;
    }
    #evaluate(pipeline, dot) {
        if (!this.#enter())
            return helm_values/* UNKNOWN */.HV;
        const value = this.#piped(pipeline, dot);
        this.shared.nesting--;
        return value;
    }
    #piped(pipeline, dot) {
        let value = null;
        for (const [head, ...rest] of pipeline) {
            this.shared.budget.spend(1 + rest.length);
            if (head === undefined)
                return helm_values/* UNKNOWN */.HV;
            const args = rest.map((term) => this.#term(term, dot));
            if (value !== null)
                args.push(value);
            if (head.kind === 'word')
                value = this.#call(head.name, args, dot);
            else if (args.length > 0)
                return helm_values/* UNKNOWN */.HV;
            else
                value = this.#term(head, dot);
        }
        return value ?? helm_values/* UNKNOWN */.HV;
    }
    #term(term, dot) {
        switch (term.kind) {
            case 'literal':
                return (0,helm_values/* text */.Qq)(term.text, [], !term.quoted);
            case 'group':
                return this.#at(this.#evaluate(term.pipeline, dot), term.fields);
            case 'word':
                return this.#call(term.name, [], dot);
            case 'path': {
                const root = term.root === '.'
                    ? dot
                    : term.root === '$'
                        ? this.root
                        : (this.#variables.get(term.root) ?? helm_values/* UNKNOWN */.HV);
                const value = this.#at(root, term.fields);
                this.shared.switches.note(value, root === this.root ? term.fields : []);
                return value;
            }
        }
    }
    #at(value, fields) {
        this.shared.budget.spend(fields.length);
        return (0,helm_values.at)(value, fields);
    }
    #call(name, args, dot) {
        if (name === 'nil')
            return helm_values/* NOTHING */.K$;
        if (name === 'include') {
            const [template, context = dot] = args;
            return (0,helm_values/* isText */.KH)(template) ? this.#include(template.text, context) : helm_values/* UNKNOWN */.HV;
        }
        if (name === 'tpl') {
            const [template, context = dot] = args;
            if (!(0,helm_values/* isText */.KH)(template))
                return helm_values/* UNKNOWN */.HV;
            this.shared.budget.spend(Math.ceil(template.text.length / render_CHARACTERS_PER_STEP));
            if (!template.text.includes('{{'))
                return template;
            const parsed = this.#parsed(template);
            return this.#renderInside(parsed, parsed.parts, context);
        }
        if (name === 'not')
            this.shared.switches.negate();
        if (name === 'eq' || name === 'ne')
            this.shared.switches.compare(args);
        if (!isFunction(name))
            this.shared.cause = `the function ${name} is not known here`;
        try {
            return call(name, args, this.shared.budget);
        }
        catch (error) {
            // A text that is too long is not made: what does not need it can still be rendered.
            if (!(error instanceof text_budget/* OverBudget */.sg) || error.what !== 'characters')
                throw error;
            this.shared.cut ??= { at: this.shared.at, reason: `a string that is built here ${error.message}` };
            return helm_values/* UNKNOWN */.HV;
        }
    }
    #parsed({ text: content, marks }) {
        const { parsed, budget } = this.shared;
        const template = parsed.get(content) ?? (0,parse/* parseTemplate */.Q)(content, budget, marks);
        parsed.set(content, template);
        if (template.tooDeep !== null) {
            this.shared.cut ??= { at: this.shared.at, reason: 'its blocks are nested too deeply' };
        }
        return template;
    }
    #include(name, dot) {
        const found = this.shared.defines.find(name);
        if (found !== undefined)
            return this.#renderInside(found.template, found.parts, dot);
        const reason = this.shared.defines.whyAbsent();
        this.shared.cause = `no template is named ${name}${reason === null ? '' : `, and ${reason}`}`;
        return helm_values/* UNKNOWN */.HV;
    }
    /** What another template prints, as a text with the origins of all its values. */
    #renderInside(template, parts, dot) {
        const page = new _a(template, dot, this.shared);
        page.print(parts, dot);
        this.shared.budget.make(page.#length);
        const content = page.output.join('');
        if (content === UNKNOWN_MARK)
            return helm_values/* UNKNOWN */.HV;
        const origins = (0,helm_values/* union */.KC)(page.pieces.map((piece) => piece.origins));
        return (0,helm_values/* text */.Qq)(content, origins, false, page.#marks());
    }
    /** Where the parts of what was printed come from. */
    #marks() {
        const { budget } = this.shared;
        const marks = [];
        for (const { at: start, length, source, isText: isOwn, origins, marks: inner } of this.pieces) {
            const own = isOwn ? shifted(slicedMarks(this.template.marks, source.start, source.end), start) : inner;
            const whole = origins.length === 0 ? [] : [{ at: start, length, origins, place: null }];
            const found = own.length > 0 ? own : whole;
            budget.make(render_KEPT_OF_MARK * found.length);
            for (const mark of found)
                marks.push(mark);
        }
        return marks;
    }
}
_a = Page;

;// CONCATENATED MODULE: ./lib/readers/helm/switches.js
// Switches: values that decide whether a part of a chart is rendered, e.g. `windows.enabled: false`. What is off by
// default is rendered once more as if it were on.

/** Values that the conditions of one template read of which more are not looked at. */
const MAX_READS = 200;
/** Names by which a value that no values file has is known as a switch. */
const SWITCH_NAME = /^(?:enabled?|create|install|deploy)$|windows/i;
/** Collects the switches of one rendering. */
class Switches {
    assumed;
    said;
    found = new Map();
    missing = new Set();
    /** Whether one that is on may hide what another one shows: a condition has another branch, or negates. */
    isExclusive = false;
    #reads = null;
    /** @param assumed those that are rendered as if they were on, and what is said of each */
    constructor(assumed = new Map(), said = new Map()) {
        this.assumed = assumed;
        this.said = said;
    }
    /** Does what decides a condition, and gives what it read. */
    reading(condition) {
        const outer = this.#reads;
        const own = { values: [], missing: [] };
        this.#reads = own;
        try {
            return [condition(), own];
        }
        finally {
            this.#reads = outer;
            if (outer !== null && outer.values.length + own.values.length <= MAX_READS) {
                outer.values.push(...own.values);
                outer.missing.push(...own.missing);
            }
        }
    }
    /** A value that was looked up. @param fields its path where that begins at the root */
    note(value, fields) {
        if (this.#reads === null || this.#reads.values.length >= MAX_READS)
            return;
        if ((0,helm_values/* isText */.KH)(value) && value.scalar !== null && isTruth(value)) {
            this.#reads.values.push({ text: value, other: null });
        }
        else if (value === helm_values/* NOTHING */.K$ && fields[0] === 'Values' && SWITCH_NAME.test(fields.at(-1) ?? '')) {
            this.#reads.missing.push(fields.slice(1).join('.'));
        }
    }
    /** Values that are compared: one of a values file is a switch where the other is a literal. */
    compare(values) {
        const reads = this.#reads;
        if (reads === null || reads.values.length >= MAX_READS)
            return;
        const literal = values.find((value) => (0,helm_values/* isText */.KH)(value) && value.origins.length === 0);
        if (!(0,helm_values/* isText */.KH)(literal))
            return;
        for (const value of values) {
            if ((0,helm_values/* isText */.KH)(value) && value.scalar !== null && value.text !== literal.text)
                reads.values.push({ text: value, other: literal.text });
        }
    }
    /** A condition negates a value. */
    negate() {
        if (this.#reads !== null)
            this.isExclusive = true;
    }
    /**
     * What a branch that is not printed depends on.
     * @param holds whether its condition did
     * @param isOnly whether it is the only branch
     */
    add({ values, missing }, holds, isOnly) {
        if (!isOnly && values.length > 0)
            this.isExclusive = true;
        for (const { text, other } of values) {
            const { scalar, origins } = text;
            const to = other ?? (text.text === 'false' ? 'true' : 'false');
            const [origin] = origins;
            // What is on by default is turned off only where another branch is printed then.
            if (scalar === null || origin === undefined || (to === 'false' && !holds))
                continue;
            const known = this.found.get(scalar) ?? [];
            this.found.set(scalar, known);
            if (!known.some((one) => one.to === to))
                known.push({ scalar, to, origin });
        }
        if (!holds && this.missing.size < MAX_READS)
            for (const path of missing)
                this.missing.add(path);
    }
    /** Whether switches are among what was read that are assumed to be on. */
    areTurnedOn({ values }) {
        if (this.assumed.size === 0)
            return false;
        return values.some(({ text: { scalar } }) => scalar !== null && this.assumed.get(scalar) === 'true');
    }
    /** What is said of the switches among what was read that are assumed to be on. */
    assumedIn({ values }) {
        if (this.said.size === 0)
            return [];
        return values.flatMap(({ text: { scalar } }) => (scalar === null ? [] : (this.said.get(scalar) ?? [])));
    }
}
function isTruth({ text, bare }) {
    return bare && (text === 'true' || text === 'false');
}

;// CONCATENATED MODULE: ./lib/readers/helm/variants.js
// What is off by default: renderings in which the switches that a chart has are on.



/** A switch may be behind another: so often, those that are found are turned on as well. */
const MAX_ROUNDS = 3;
/** Switches that are turned on each alone: where they exclude each other, all at once hide some. */
const MAX_ALONE = 12;
/** Values that no file has and that are set. */
const MAX_MISSING = 10;
/**
 * Renderings to try, one after the other: each collects the switches that it meets in turn.
 * @param plain the switches of the rendering with the chart's own values
 */
function* variantsOf(plain, readerContext) {
    const known = new Map(plain.found);
    const missing = new Set(plain.missing);
    let isExclusive = plain.isExclusive;
    const learn = ({ switches }) => {
        isExclusive ||= switches.isExclusive;
        for (const [scalar, ways] of switches.found)
            if (!known.has(scalar))
                known.set(scalar, ways);
        for (const path of switches.missing)
            missing.add(path);
    };
    for (let round = 0, size = 0; round < MAX_ROUNDS; round++) {
        const on = [...known.values()].flat().filter(isTurnedOn);
        if (on.length + missing.size === size)
            break;
        size = on.length + missing.size;
        const variant = variantWith(on, [...missing], readerContext);
        yield variant;
        learn(variant);
    }
    const ways = [...known.values()].flat();
    const others = [...known.values()].flatMap((list) => list.findLast(({ to }) => to !== 'false') ?? []);
    if (others.length > 1 && !others.every(isTurnedOn))
        yield variantWith(others, [], readerContext);
    // Where none hides another, all of them together have shown what there is.
    if (ways.every(isTurnedOn) && (ways.length === 1 || !isExclusive))
        return;
    for (const one of ways.slice(0, MAX_ALONE))
        yield variantWith([one], [], readerContext);
}
function isTurnedOn({ to }) {
    return to === 'true';
}
function variantWith(on, missing, readerContext) {
    const assumed = new Map(on.map(({ scalar, to }) => [scalar, to]));
    const said = new Map(on.map((one) => [one.scalar, saidOf(one)]));
    const set = missing.slice(0, MAX_MISSING);
    const layers = set.flatMap((path) => layerWith(path, readerContext));
    const isOther = !on.every(isTurnedOn);
    return { assumed, switches: new Switches(assumed, said), missing: set, layers, isOther, said: [] };
}
function saidOf({ scalar, to, origin }) {
    const { message, value: _, ...place } = origin;
    const path = message.replace(/ is set here$/, '');
    return { ...place, message: `${path} is ${scalar.value} here; it is rendered with ${to} in its place` };
}
/** A layer that sets the value of one path to true. */
function layerWith(path, { budget }) {
    const lines = path.split('.').map((field, i) => `${'  '.repeat(i)}${JSON.stringify(field)}:`);
    const file = new source_file/* SourceFile */.s('values', `${lines.join('\n')} true\n`);
    const [node] = (0,yaml/* yamlOf */.hX)(file, budget).documents;
    return node === undefined ? [] : [{ file, node, isAssumed: true }];
}

;// CONCATENATED MODULE: ./lib/readers/helm/render-file.js
// One template of a chart under the values of one installation: rendered, read as Kubernetes objects, and every image
// traced back to where it stands. What is not known then is left out, and said.











/** Each rendering may use this part of what is left of a file's budget, so that the next has some too. */
const HALF = 0.5;
/** What an action is called in a message, at most so long. */
const MAX_SHOWN = 80;
const NOTHING_ASSUMED = {
    assumed: new Map(),
    switches: new Switches(),
    missing: [],
    layers: [],
    isOther: false,
    said: [],
};
class TemplateFile {
    file;
    folder;
    readerContext;
    collected;
    #template;
    #defines;
    /** What its renderings printed. */
    #printed = new Set();
    /**
     * @param folder of the chart that the template is of
     * @param outermost of the chart that is installed
     * @param collected receives what is found
     * @throws OverBudget
     */
    constructor(file, folder, outermost, readerContext, collected) {
        this.file = file;
        this.folder = folder;
        this.readerContext = readerContext;
        this.collected = collected;
        const template = (0,parse/* parseFile */.C)(file, readerContext.budget);
        const others = (0,defines/* definesOf */.a)(outermost, readerContext);
        this.#template = template;
        this.#defines = {
            find(name) {
                const parts = template.defines.get(name);
                return parts === undefined ? others.find(name) : { template, parts };
            },
            whyAbsent: () => others.whyAbsent(),
        };
        if (template.tooDeep !== null)
            this.#report(template.tooDeep, 'its blocks are nested too deep to be read');
    }
    /**
     * Renders it under each installation, and under the first once more with what is off by default.
     * @param installations at least one
     * @throws OverBudget
     */
    readUnder(installations) {
        const offBy = installations.map((one) => (0,chart/* turnedOffBy */.Zk)(this.folder, one, this.readerContext));
        const on = installations.filter((_, i) => offBy[i] === null);
        const rendered = on.length > 0 ? on : installations.slice(0, 1);
        const [plain] = rendered;
        if (plain === undefined)
            return;
        // Off under all of them, it is rendered as if the first did not turn it off.
        const said = on.length > 0 ? [] : offBy.slice(0, 1).flatMap((origin) => origin ?? []);
        const switches = new Switches();
        for (const installation of rendered) {
            const own = installation === plain ? switches : new Switches();
            this.#readOne(installation, { ...NOTHING_ASSUMED, switches: own, said }, 'all');
        }
        if (!mayRunMore(this.file.text))
            return;
        this.collected.close();
        for (const variant of variantsOf(switches, this.readerContext))
            this.#readOne(plain, { ...variant, said }, variant.isOther ? 'new pods' : 'new images');
    }
    /**
     * Renders it under one installation, as far as another one prints something else.
     * @throws OverBudget
     */
    readBeside(plain, installation) {
        this.#readOne(plain, NOTHING_ASSUMED, 'none');
        this.#readOne(installation, NOTHING_ASSUMED, 'all');
    }
    #readOne(installation, variant, which) {
        const { assumed, layers } = variant;
        for (const root of (0,chart/* rootsOf */.RD)(this.folder, installation, this.readerContext, assumed, layers)) {
            // Where a condition is not known, both of its branches may come to be.
            for (const first of [true, false]) {
                const rendered = this.#render(root, first, variant.switches);
                this.#take(rendered, installation, variant, which);
                if (!rendered.isUncertain)
                    break;
            }
        }
    }
    #render(root, first, switches) {
        const { budget } = this.readerContext;
        return budget.within(budget.left(HALF), () => render(this.#template, this.#defines, root, first, budget, switches));
    }
    #take(rendered, installation, variant, which) {
        const { reading } = this.collected;
        if (rendered.cut !== null)
            this.#report(rendered.cut.at, rendered.cut.reason);
        // A variant that prints what another has printed brings no pod.
        if (isVariantOf(which) && this.#printed.has(rendered.text))
            return;
        this.#printed.add(rendered.text);
        const printed = new source_file/* SourceFile */.s(this.file.path, rendered.text);
        const manifest = (0,read.readManifest)(printed, this.readerContext.budget);
        const found = manifest?.reading.uses ?? [];
        for (const { at, reason } of rendered.unknown) {
            const action = this.#textOf(at);
            // A pod's labels decide little; what may hold its images or its selectors is said.
            if (found.length === 0 ? MAY_RUN.test(this.file.text) : MAY_HOLD_IMAGES.test(action))
                this.collected.skip(this.#locationOf(at), `${shown(action)} is not rendered: ${reason}`);
        }
        if (manifest === null)
            return;
        const places = new Places(printed, rendered);
        for (const { location, message } of manifest.cuts)
            this.#report(places.of(location)?.span ?? render_file_NOWHERE, message);
        const { runtimeClasses, ignores } = manifest.reading;
        if (reading.runtimeClasses.length === 0)
            reading.runtimeClasses.push(...runtimeClasses);
        const placed = found.flatMap((use) => {
            const at = this.#placed(places, use, installation, variant);
            return at === null ? [] : [{ printed: use, use: at }];
        });
        for (const ignore of ignores) {
            const images = placed.filter(({ printed: { location } }) => {
                this.readerContext.budget.spend(1);
                return location.line >= ignore.object.line && location.line <= ignore.object.endLine;
            });
            const elsewhere = images.map(({ use }) => use.location);
            for (const one of this.#ignoreOf(places, ignore))
                this.collected.ignore(one, elsewhere);
        }
        this.collected.add(placed.map(({ use }) => use), which);
    }
    /** The use unchanged in the chart; null where its image is not known. */
    #placed(places, use, installation, variant) {
        const place = places.of(use.location);
        if (place === null)
            return null;
        const own = this.#locationOf(place.span);
        const reference = (0,windows_reference/* parseReference */.F)(use.raw) === null ? null : use.raw;
        if (use.raw.includes(UNKNOWN_MARK) || reference === null) {
            const action = shown(this.#textOf(place.span));
            this.collected.skip(own, `the image ${action} is not known from the chart's values alone`);
            return null;
        }
        const at = this.#standsAt(place, use.raw, installation);
        const origins = (0,collected/* distinct */.d)(place.origins);
        return {
            ...use,
            kind: 'helm',
            ...at,
            reference,
            origins: [...origins, ...render_file_saidOf(own, origins, installation, variant)],
            runs: use.runs.map((run) => ({
                ...run,
                location: at.location,
                labels: this.#labelsOf(places, run.labels),
            })),
        };
    }
    /** The place where the reference is to be changed, and what is there. */
    #standsAt(place, raw, installation) {
        const { span, isOwn, origins, marks } = place;
        const deciding = decidingOrigin(origins);
        const isLaidOver = installation.layers.some(({ file }) => file.path === deciding?.path);
        if (isOwn && !isLaidOver)
            return { location: this.#locationOf(span), raw: this.#textOf(span) };
        const printed = isOwn ? null : printedPlace(raw, marks);
        if (printed !== null) {
            const { file, start, end } = printed;
            return { location: file.location(start, end), raw: file.text.slice(start, end) };
        }
        const value = deciding === null ? null : this.#valueAt(deciding);
        return value ?? { location: this.#locationOf(span), raw: this.#textOf(span) };
    }
    #valueAt({ path, line, column, endLine, endColumn }) {
        const file = this.readerContext.open(path);
        if (file === null || line !== endLine)
            return null;
        const start = file.lineStart(line - 1);
        const raw = file.text.slice(start + column - 1, start + endColumn - 1);
        return { location: { path, line, column, endLine, endColumn }, raw };
    }
    /** The labels that the template itself has; one that an action prints has no place of its own. */
    #labelsOf(places, labels) {
        return places.once(labels, () => labels.flatMap(({ key, location }) => {
            const place = places.of(location);
            if (place === null || !place.isOwn || this.#textOf(place.span) !== key)
                return [];
            return [{ key, location: this.#locationOf(place.span) }];
        }));
    }
    #ignoreOf(places, ignore) {
        const place = places.of(ignore.location);
        if (place === null || !place.isOwn)
            return [];
        const object = places.of(ignore.object);
        const span = object?.isOwn === true ? object.span : { start: 0, end: this.file.text.length };
        return [{ ...ignore, location: this.#locationOf(place.span), object: this.#locationOf(span) }];
    }
    #report(at, message) {
        this.collected.problem({ location: this.#locationOf(at), message });
    }
    #locationOf({ start, end }) {
        return this.file.location(start, end);
    }
    #textOf({ start, end }) {
        return this.file.text.slice(start, end);
    }
}
function isVariantOf(which) {
    return which === 'new images' || which === 'new pods';
}
const render_file_NOWHERE = { start: 0, end: 0 };
/** Whether what is off by default may run something: another kind of object has no pods. */
function mayRunMore(text) {
    return /containers|\bimage\b/i.test(text) || WORKLOAD.test(text) || !/^[ \t]*kind:/m.test(text);
}
const WORKLOAD = /^[ \t]*kind:[ \t]*["']?(?:Pod|Deployment|DaemonSet|StatefulSet|ReplicaSet|Job|CronJob|\{\{)/m;
/** What a template has that runs something, or may print something that does. */
const MAY_RUN = /containers|\bspec\b|\bimage\b/i;
/** Names of what holds images, or says where they run. */
const MAY_HOLD_IMAGES = /container|image|pod|spec|sidecar|selector|affinity|toleration/i;
function shown(action) {
    const line = action.replace(/\s+/g, ' ');
    return line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN)}…`;
}
/** What is said of a rendering that is not that of the chart's own values. */
function render_file_saidOf(at, origins, { layers }, { missing, said }) {
    const [layer] = layers;
    const start = layer?.node?.start ?? 0;
    const isNamed = layer === undefined || origins.some(({ path }) => path === layer.file.path);
    const laid = isNamed
        ? []
        : [{ ...layer.file.location(start, start), message: 'it is rendered with the values that stand here' }];
    const message = `it is rendered with ${missing.join(', ')} set to true, which no values file sets`;
    return [...said, ...laid, ...(missing.length === 0 ? [] : [{ ...at, message }])];
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
