export const id = 3897;
export const ids = [3897,4593,5421];
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

/***/ 60:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ASKS_NOTHING),
/* harmony export */   w: () => (/* binding */ unsaidRun)
/* harmony export */ });
// How an image is run: a pod of Kubernetes, a service of a compose file, a task of ECS, or nothing that a file says.
/** A workload that asks for nothing. */
const ASKS_NOTHING = {
    kind: null,
    os: null,
    nodeSelector: {},
    affinityTerms: [],
    tolerations: [],
    constraints: [],
    nodeName: null,
};
/** An image of which no file says how it is run. @param location the image's own */
function unsaidRun(location) {
    return {
        workload: ASKS_NOTHING,
        isolation: null,
        runtimeClass: null,
        hostProcess: false,
        name: 'image',
        location,
        labels: [],
        saidBy: { kind: 'nothing' },
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

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEcs: () => (/* binding */ readEcs)
});

// EXTERNAL MODULE: ./lib/model/image-use.js
var image_use = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/model/reading.js
var model_reading = __webpack_require__(7157);
// EXTERNAL MODULE: ./lib/model/run.js
var run = __webpack_require__(60);
// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
// EXTERNAL MODULE: ./lib/text/yaml-search.js
var yaml_search = __webpack_require__(6641);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/signs.js
var signs = __webpack_require__(8703);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/ecs/intrinsics.js
// CloudFormation's intrinsic functions, as far as the template itself has their values. Source: "Intrinsic function
// reference" (docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference).

const MAX_DEPTH = 20;
/** A longer text is no reference. */
const MAX_TEXT = 4_096;
const MAX_UNRESOLVED = 50;
/** In the place of a registry, an account or a repository: what is beside it, e.g. a tag, can still be read. */
const STANDS_FOR = 'x';
const NOTHING = { text: '', unresolved: [], origins: [] };
/** Values of one template. A task definition by itself has no functions, and every text is what it says. */
class Template {
    file;
    root;
    budget;
    /** @param root the document that has the parameters and mappings */
    constructor(file, root, budget) {
        this.file = file;
        this.root = root;
        this.budget = budget;
    }
    /**
     * The text that a value stands for.
     * @returns null for what is no text. @throws OverBudget
     */
    textOf(node) {
        const written = firstScalar(node);
        if (node === null || written === null)
            return null;
        const own = (0,yaml/* follow */.e6)(node);
        if (own?.type !== 'scalar' && callOf(node) === null)
            return null;
        const { text, unresolved, origins } = this.#evaluate(node, 0);
        return { text, unresolved: [...new Set(unresolved)].slice(0, MAX_UNRESOLVED), origins, written };
    }
    #evaluate(node, depth) {
        this.budget.spend(1);
        if (node === null || depth > MAX_DEPTH)
            return NOTHING;
        const call = callOf(node);
        if (call === null) {
            const own = (0,yaml/* follow */.e6)(node);
            return own?.type === 'scalar' ? { ...NOTHING, text: own.value } : unknown('a value that is no text');
        }
        const { name, argument } = call;
        const parts = (0,yaml/* items */.ld)(argument);
        switch (name) {
            case 'Ref':
                return this.#ref(scalarText(argument));
            case 'GetAtt':
                return this.#ref(scalarText(argument) || parts.map(scalarText).join('.'));
            case 'Sub':
                return this.#sub(parts[0] ?? argument, parts[1], depth);
            case 'Join':
                return this.#join(parts, depth);
            case 'FindInMap':
                return this.#findInMap(parts, depth);
            case 'Select':
                return this.#select(parts, depth);
            default:
                return unknown(`${name} ${scalarText(argument) || scalarText(parts[0] ?? null)}`.trim());
        }
    }
    /** A parameter has its default here; what makes a stack of the template may give it another value. */
    #ref(name) {
        const fallback = (0,yaml/* getScalar */.tD)((0,yaml/* getPath */.Yn)(this.root, 'Parameters', name), 'Default');
        if (fallback === null)
            return this.#isResource(name) ? { ...unknown(name), text: STANDS_FOR } : unknown(name);
        const place = this.file.location(fallback.start, fallback.end);
        const message = `the parameter ${name} has this default`;
        return {
            text: fallback.value,
            unresolved: [],
            origins: [{ ...place, message, value: fallback.value }],
        };
    }
    /** AWS sets it, or it is an attribute of what the template makes, e.g. of an image repository. */
    #isResource(name) {
        const [resource = ''] = name.split('.');
        return name.startsWith('AWS::') || (0,yaml/* getPath */.Yn)(this.root, 'Resources', resource) !== null;
    }
    /** `${Name}` is a parameter or one of the values beside the text; `${!Name}` is the text `${Name}`. */
    #sub(template, values, depth) {
        const text = scalarText(template).slice(0, MAX_TEXT);
        const parts = [];
        let at = 0;
        for (const { 0: mark, 1: literal, 2: name = '', index } of text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
            parts.push({ ...NOTHING, text: text.slice(at, index) });
            at = index + mark.length;
            const own = values === undefined ? null : (0,yaml/* get */.Jt)(values, name.trim());
            if (literal === '!')
                parts.push({ ...NOTHING, text: `\${${name}}` });
            else
                parts.push(own === null ? this.#ref(name.trim()) : this.#evaluate(own, depth + 1));
        }
        parts.push({ ...NOTHING, text: text.slice(at) });
        return joined(parts, '');
    }
    #join([separator, list], depth) {
        if (list === undefined || (0,yaml/* follow */.e6)(list)?.type !== 'sequence' || callOf(list) !== null)
            return unknown('a list that Join is given');
        const parts = (0,yaml/* items */.ld)(list).map((item) => this.#evaluate(item, depth + 1));
        return joined(parts, scalarText(separator ?? null));
    }
    #findInMap([map, first, second], depth) {
        const keys = [map, first, second].map((key) => this.#evaluate(key ?? null, depth + 1));
        const path = keys.map(({ text }) => text);
        const value = (0,yaml/* getScalar */.tD)((0,yaml/* getPath */.Yn)(this.root, 'Mappings', ...path.slice(0, 2)), path[2] ?? '');
        const missing = keys.flatMap(({ unresolved }) => unresolved);
        if (value === null || missing.length > 0)
            return unknown(`FindInMap ${path.join('.')}`);
        const place = this.file.location(value.start, value.end);
        const here = { ...place, message: 'the mapping has this value', value: value.value };
        return { text: value.value, unresolved: [], origins: [here, ...keys.flatMap(({ origins }) => origins)] };
    }
    #select([index, list], depth) {
        const item = (0,yaml/* items */.ld)(list)[Number(scalarText(index ?? null))];
        return item === undefined ? unknown('Select') : this.#evaluate(item, depth + 1);
    }
}
/** The function that a value calls; null where it is a value of its own. */
function callOf(node) {
    const own = (0,yaml/* follow */.e6)(node);
    if (own === null)
        return null;
    if (own.tag !== undefined) {
        const { tag, ...argument } = own;
        return { name: tag.slice(1), argument };
    }
    const [only, ...others] = own.type === 'mapping' ? (0,yaml/* entries */.jO)(own) : [];
    if (only === undefined || others.length > 0)
        return null;
    const name = /^(?:Fn::(\w+)|(Ref|Condition))$/.exec(only.key.value);
    return name === null ? null : { name: name[1] ?? name[2] ?? '', argument: only.value };
}
function unknown(name) {
    return { ...NOTHING, unresolved: [name.slice(0, 200)] };
}
function joined(parts, separator) {
    return {
        text: parts
            .map(({ text }) => text)
            .join(separator)
            .slice(0, MAX_TEXT),
        unresolved: parts.flatMap(({ unresolved }) => unresolved),
        origins: parts.flatMap(({ origins }) => origins),
    };
}
function scalarText(node) {
    const own = (0,yaml/* follow */.e6)(node);
    return own?.type === 'scalar' ? own.value : '';
}
/** Of a call the first text that it is given: that is what the file has for the value. */
function firstScalar(node) {
    let current = (0,yaml/* follow */.e6)(node);
    for (let depth = 0; current !== null && depth < MAX_DEPTH; depth++) {
        if (current.type === 'scalar')
            return current.isNull ? null : current;
        const inside = current.type === 'sequence' ? current.items : current.entries.map(({ value }) => value);
        const text = inside.map(yaml/* follow */.e6).find((one) => one?.type !== 'scalar' || /\w/.test(one.value));
        current = text ?? null;
    }
    return null;
}
/** The name under which a template or a task definition has a field: `image`, in CloudFormation `Image`. */
function field(node, name) {
    return (0,yaml/* get */.Jt)(node, name) ?? (0,yaml/* get */.Jt)(node, `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}
/** The place of a field's key; null where it is not there. */
function fieldKey(node, name) {
    const wanted = name.toLowerCase();
    return (0,yaml/* entries */.jO)(node).find(({ key }) => key.value.toLowerCase() === wanted)?.key ?? null;
}

;// CONCATENATED MODULE: ./lib/readers/ecs/read.js
// A task definition is found by its shape (a mapping with a list of container definitions), or in a CloudFormation
// template by its type, wherever it stands. Source: "RegisterTaskDefinition" (docs.aws.amazon.com/AmazonECS/latest/APIReference).












const TASK_DEFINITION = 'AWS::ECS::TaskDefinition';
/** What is kept of an image, in characters. */
const KEPT_OF_USE = 2_000;
/** Characters of a command or a path that are searched in a step, and of what shows the system in a message. */
const SEARCHED = 64;
const MAX_SIGN = 60;
const readEcs = (file, { budget }) => {
    const { documents, problems } = (0,yaml/* yamlOf */.hX)(file, budget);
    const reading = (0,model_reading/* noReading */.G)();
    // Templates of other tools become YAML only when they are rendered.
    const told = problems.filter(({ document, isCut }) => isCut === true || !/\{\{|\{%|<%/.test(document));
    for (const { offset, message } of told)
        reading.problems.push({ location: file.location(offset, offset), message });
    let count = 0;
    (0,reader/* keepingFound */.G)(reading, file, () => {
        for (const document of documents) {
            const tasks = new yaml_search/* YamlSearch */.i((mapping) => isTask(mapping), budget).in(document);
            count += tasks.length;
            const reader = new TaskReader(file, new Template(file, document, budget), budget, reading);
            for (const task of tasks)
                reader.read(task, nameOf(task, document));
        }
    });
    return count + reading.problems.length === 0 ? null : reading;
};
function isTask(mapping) {
    return (0,yaml/* getText */.q4)(mapping, 'Type') === TASK_DEFINITION || (0,yaml/* get */.Jt)(mapping, 'containerDefinitions') !== null;
}
/** By its family, else by what the template calls it. */
function nameOf(task, document) {
    const family = (0,yaml/* getText */.q4)(definitionOf(task), 'family') ?? (0,yaml/* getText */.q4)(definitionOf(task), 'Family');
    const resource = (0,yaml/* entries */.jO)((0,yaml/* get */.Jt)(document, 'Resources')).find(({ value }) => (0,yaml/* follow */.e6)(value) === task);
    const name = family ?? resource?.key.value ?? null;
    return (0,crop/* boundText */.O)(name === null ? 'task' : `task ${name}`, limits/* MAX_NAME */.zB);
}
/** In a template the definition is in the properties of its resource. */
function definitionOf(task) {
    return (0,yaml/* getText */.q4)(task, 'Type') === TASK_DEFINITION ? (0,yaml/* get */.Jt)(task, 'Properties') : task;
}
/** Reads the task definitions of one document. */
class TaskReader {
    file;
    template;
    budget;
    reading;
    constructor(file, template, budget, reading) {
        this.file = file;
        this.template = template;
        this.budget = budget;
        this.reading = reading;
    }
    /** @throws OverBudget */
    read(task, name) {
        const definition = definitionOf(task);
        const list = field(definition, 'containerDefinitions');
        if (definition === null || list === null)
            return;
        if ((0,yaml/* follow */.e6)(list)?.type !== 'sequence' || callOf(list) !== null) {
            this.#skip(list, `the container definitions of ${name} are not a list in the file`);
            return;
        }
        const containers = (0,yaml/* items */.ld)(list);
        this.budget.spend(1 + containers.length);
        const workload = this.#workload(definition, name);
        const labels = this.#labels(definition);
        const sign = this.#sign(definition, containers);
        for (const container of containers) {
            const call = callOf(container);
            if (call !== null)
                this.#skip(container, `a container of ${name} is the value of ${call.name}`);
            const image = this.template.textOf(field(container, 'image'));
            if (image === null || call !== null)
                continue;
            this.budget.make(KEPT_OF_USE);
            const { written, text, unresolved, origins } = image;
            const location = this.file.location(written.start, written.end);
            const run = {
                workload,
                isolation: null,
                runtimeClass: null,
                hostProcess: false,
                name,
                location,
                labels,
                saidBy: { kind: 'task' },
            };
            this.reading.uses.push((0,image_use/* imageUse */.Fe)({
                kind: 'ecs',
                location,
                raw: written.value,
                reference: unresolved.length === 0 && (0,reference/* parseReference */.F)(text) !== null ? text : null,
                partial: text,
                unresolved,
                origins,
                runs: [run],
                sign,
            }));
        }
    }
    #workload(definition, name) {
        const node = field(field(definition, 'runtimePlatform'), build_labels/* ECS_FAMILY */.Z5);
        const family = this.template.textOf(node);
        if (node === null || family === null)
            return { ...run/* ASKS_NOTHING */.Z, kind: 'task' };
        const workload = this.#onFamily(family);
        if (workload.os === 'windows' && (0,build_labels/* namedBuilds */.ZR)(workload).length === 0)
            this.#skip(node, `${name} names ${family.text}, which is no release of Windows that is known`);
        else if (workload.os === null)
            this.#skip(node, `the host of ${name} is not known: its ${build_labels/* ECS_FAMILY */.Z5} has no value here`);
        return workload;
    }
    #onFamily({ text, unresolved }) {
        if (unresolved.length > 0)
            return { ...run/* ASKS_NOTHING */.Z, kind: 'task' };
        const value = text.toUpperCase();
        const os = value.startsWith('WINDOWS') ? 'windows' : value === 'LINUX' ? 'linux' : null;
        const constraints = [{ key: build_labels/* ECS_FAMILY */.Z5, operator: '==', value }];
        return { ...run/* ASKS_NOTHING */.Z, kind: 'task', os, constraints };
    }
    #labels(definition) {
        const key = fieldKey(field(definition, 'runtimePlatform'), build_labels/* ECS_FAMILY */.Z5);
        return key === null ? [] : [{ key: build_labels/* ECS_FAMILY */.Z5, location: this.file.location(key.start, key.end) }];
    }
    /** What the commands and mounts of a task show of its operating system: its containers share a host. */
    #sign(definition, containers) {
        const texts = [
            ...containers.flatMap((container) => [
                ...['entryPoint', 'command'].flatMap((list) => (0,yaml/* items */.ld)(field(container, list))),
                // Its first item is `CMD` or `CMD-SHELL`.
                ...(0,yaml/* items */.ld)(field(field(container, 'healthCheck'), 'command')).slice(1),
                ...(0,yaml/* items */.ld)(field(container, 'mountPoints')).map((mount) => field(mount, 'containerPath')),
                field(container, 'workingDirectory'),
            ]),
            ...(0,yaml/* items */.ld)(field(definition, 'volumes')).map((volume) => field(field(volume, 'host'), 'sourcePath')),
        ];
        this.budget.spend(texts.length);
        for (const node of texts) {
            const scalar = (0,yaml/* follow */.e6)(node);
            if (scalar?.type !== 'scalar')
                continue;
            this.budget.spend(scalar.value.length / SEARCHED);
            const text = (0,signs/* windowsSignIn */.EP)(scalar.value);
            if (text !== null)
                return { os: 'windows', text: (0,crop/* crop */.B)(text, MAX_SIGN) };
        }
        return null;
    }
    #skip({ start, end }, message) {
        this.reading.skipped.push({ location: this.file.location(start, end), message });
    }
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keepingFound)
/* harmony export */ });
/* harmony import */ var _text_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);

/**
 * Does what fills a reading. Where that is over the budget, what was found before is kept, and a problem says so.
 * @param file what is read
 */
function keepingFound(reading, file, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof _text_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .OverBudget */ .sg))
            throw error;
        const message = `reading it ${error.message}, and the rest of it is skipped`;
        reading.problems.push({ location: file.location(0, 0), message });
    }
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
