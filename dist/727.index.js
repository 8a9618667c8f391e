export const id = 727;
export const ids = [727];
export const modules = {

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


/***/ })

};
