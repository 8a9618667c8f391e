export const id = 2638;
export const ids = [2638];
export const modules = {

/***/ 2638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isPodPart: () => (/* binding */ isPodPart),
/* harmony export */   readKubernetes: () => (/* binding */ readKubernetes),
/* harmony export */   readPodPart: () => (/* binding */ readPodPart)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
/* harmony import */ var _windows_build_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4321);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6872);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(121);
// Kubernetes objects. A pod is found by its shape (a mapping with a list of containers) wherever it stands,
// so every workload kind, lists, and custom resources that embed a pod are read alike.




const readKubernetes = (file) => {
    if (!file.text.includes('apiVersion') || !file.text.includes('kind'))
        return null;
    const { documents, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file);
    const objects = documents.filter(isObject);
    const broken = problems.filter((p) => looksLikeObject(p.document) && !isTemplate(p.document));
    if (objects.length === 0 && broken.length === 0)
        return null;
    const reading = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .noReading */ .G)();
    for (const { offset, message } of broken)
        reading.problems.push({ location: file.location(offset, offset), message });
    const budget = { containers: MAX_CONTAINERS, labels: MAX_CONTAINERS };
    if (file.text.includes(IGNORE))
        readIgnores(file, objects.flatMap(listed), reading);
    for (const object of objects.flatMap(listed))
        readObject(file, object, reading, budget);
    return reading;
};
const IGNORE = 'wincompat/ignore';
/** Annotations that suppress findings: of the objects themselves, or of pod templates in them. */
function readIgnores(file, objects, reading) {
    const ignores = [];
    reading.ignores = ignores;
    for (const object of objects) {
        for (const mapping of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .walkMappings */ .j6)(object)) {
            for (const { key, value } of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mapping, 'annotations')).slice(0, MAX_LIST)) {
                if (!key.value.startsWith(IGNORE))
                    continue;
                const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(value);
                ignores.push({
                    rule: key.value.slice(IGNORE.length).replace(/^\./, ''),
                    text: scalar?.type === 'scalar' ? scalar.value : '',
                    location: file.location(key.start, key.end),
                    object: file.location(object.start, object.end),
                });
                if (ignores.length < MAX_IGNORES)
                    continue;
                const message = `more than ${MAX_IGNORES} annotations that suppress findings`;
                reading.problems.push({ location: file.location(key.start, key.end), message });
                return;
            }
        }
    }
}
/** The items of a List stand for themselves. */
function listed(object) {
    const inside = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(object, 'kind')?.endsWith('List') ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(object, 'items')) : [];
    return inside.length > 0 ? inside : [object];
}
function isObject(document) {
    return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(document, 'apiVersion') !== null && (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(document, 'kind') !== null;
}
/** Whether images may be lost with it. */
function looksLikeObject(text) {
    return (/^apiVersion[ \t]*:/m.test(text) &&
        /^kind[ \t]*:/m.test(text) &&
        /\b(?:image|containers)[ \t]*:/.test(text));
}
/** Helm, Go and Jinja templates become YAML only when they are rendered. */
function isTemplate(text) {
    return text.includes('{{') || text.includes('{%') || text.includes('<%');
}
function readObject(file, object, reading, budget) {
    for (const mapping of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .walkMappings */ .j6)(object)) {
        if ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(mapping, 'kind') === 'RuntimeClass') {
            const runtimeClass = runtimeClassOf(file, mapping);
            if (runtimeClass !== null)
                reading.runtimeClasses.push(runtimeClass);
        }
        const size = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mapping, 'containers')).length;
        if (size === 0)
            continue;
        if (budget.containers < 0)
            return;
        budget.containers -= size;
        if (budget.containers < 0) {
            const message = `more than ${MAX_CONTAINERS} containers in one file`;
            reading.problems.push({ location: file.location(mapping.start, mapping.start), message });
            return;
        }
        readPod(file, object, mapping, reading, budget);
    }
}
/** Aliases can make of a small file a million pods: nobody writes more than this by hand. */
const MAX_CONTAINERS = 20_000;
/** The same for the lists that say where a pod may run. */
const MAX_LIST = 200;
/** Terms, expressions and values of one node affinity: each is held against each target. */
const MAX_AFFINITY = 2_000;
/** Annotations of one file that suppress findings. */
const MAX_IGNORES = 1_000;
const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];
/**
 * What a part of a pod says, in a patch: images, and where the pod may run.
 * @param spec a mapping that may hold any of a pod's fields
 */
function readPodPart(file, spec) {
    const reading = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .noReading */ .G)();
    readPod(file, spec, spec, reading, { labels: MAX_LIST });
    const { os, nodeSelector, tolerations, affinityTerms } = workloadOf(spec, () => { });
    const runtimeClass = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getScalar */ .tD)(spec, 'runtimeClassName');
    return {
        os,
        nodeSelector,
        tolerations,
        affinityTerms,
        runtimeClass: runtimeClass === null
            ? null
            : { name: runtimeClass.value, location: file.location(runtimeClass.start, runtimeClass.end) },
        images: reading.uses,
    };
}
/** The fields by which a pod, or a part of one, is known. */
function isPodPart(mapping) {
    const fields = [...CONTAINER_LISTS, 'nodeSelector', 'tolerations', 'runtimeClassName', 'affinity'];
    return fields.some((key) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mapping, key) !== null) || (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(mapping, 'os'), 'name') !== null;
}
function readPod(file, object, spec, reading, budget) {
    const workload = workloadOf(spec, () => {
        const message = `more than ${MAX_AFFINITY} terms, expressions and values in one node affinity`;
        reading.problems.push({ location: file.location(spec.start, spec.start), message });
    });
    const required = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
    // Past the bound a finding stands at the image.
    const labels = budget.labels < 0 ? [] : labelPlaces(file, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, 'nodeSelector'), required);
    budget.labels -= labels.length;
    const namesOs = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, 'os'), 'name') !== null;
    const runtimeClass = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getScalar */ .tD)(spec, 'runtimeClassName');
    const podHostProcess = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(spec, 'securityContext', 'windowsOptions'), 'hostProcess') === 'true';
    for (const list of CONTAINER_LISTS) {
        for (const container of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, list))) {
            const image = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getScalar */ .tD)(container, 'image');
            if (image === null)
                continue;
            const own = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(container, 'securityContext', 'windowsOptions'), 'hostProcess');
            const location = file.location(image.start, image.end);
            const run = {
                workload,
                isolation: null,
                runtimeClass: runtimeClass === null
                    ? null
                    : { name: runtimeClass.value, location: file.location(runtimeClass.start, runtimeClass.end) },
                hostProcess: own === null ? podHostProcess : own === 'true',
                name: nameOf(object),
                location,
                labels,
                namesOs,
            };
            reading.uses.push(useOf(image.value, location, run));
        }
    }
}
function useOf(raw, location, run) {
    // Placeholders of envsubst and the like are no references: Kubernetes itself expands nothing here.
    const reference = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F)(raw) === null ? null : raw;
    const unresolved = [...raw.matchAll(/\$\{?(\w{1,100})\}?/g)].map((match) => match[1]);
    return {
        kind: 'kubernetes',
        role: 'run',
        location,
        raw,
        reference,
        partial: raw.replace(/\$\{?\w{1,100}\}?/g, ''),
        unresolved,
        platform: null,
        origins: [],
        runs: [run],
    };
}
function nameOf(object) {
    const name = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(object, 'metadata'), 'name') ?? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(object, 'metadata'), 'generateName');
    const kind = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(object, 'kind') ?? 'object';
    return name === null ? kind : `${kind} ${name}`;
}
/** @param tooMany is called where the node affinity is not read to its end */
function workloadOf(spec, tooMany) {
    const required = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
    const nodeSelector = labelsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, 'nodeSelector'));
    const affinityTerms = [];
    let size = 0;
    for (const term of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(required, 'nodeSelectorTerms'))) {
        const requirements = requirementsOf(term);
        size += 1 + requirements.length + requirements.reduce((sum, r) => sum + r.values.length, 0);
        if (size > MAX_AFFINITY) {
            tooMany();
            break;
        }
        affinityTerms.push(requirements);
    }
    const os = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, 'os'), 'name');
    return {
        orchestrator: 'kubernetes',
        os: os === 'windows' || os === 'linux' ? os : impliedOs(spec, nodeSelector, affinityTerms),
        nodeSelector,
        affinityTerms,
        tolerations: tolerationsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, 'tolerations')),
        constraints: [],
        nodeName: (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(spec, 'nodeName'),
    };
}
/** What the selectors and the Windows-only fields say of the pod's operating system. */
function impliedOs(spec, nodeSelector, affinityTerms) {
    const selected = (0,_windows_build_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .selectedOs */ .CH)({ nodeSelector, affinityTerms });
    if (selected !== null)
        return selected;
    const podOptions = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(spec, 'securityContext', 'windowsOptions');
    const hasWindowsOptions = podOptions !== null ||
        (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, 'containers')).some((c) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(c, 'securityContext', 'windowsOptions') !== null);
    return hasWindowsOptions ? 'windows' : null;
}
/** The places of all labels that a pod asks its node for. */
function labelPlaces(file, nodeSelector, required) {
    const keys = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(nodeSelector)
        .slice(0, MAX_LIST)
        .map(({ key }) => key);
    for (const term of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(required, 'nodeSelectorTerms')).slice(0, MAX_LIST)) {
        for (const expression of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(term, 'matchExpressions')).slice(0, MAX_LIST)) {
            if (keys.length >= MAX_LIST)
                break;
            const key = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getScalar */ .tD)(expression, 'key');
            if (key !== null)
                keys.push(key);
        }
    }
    return keys.map((key) => ({ key: key.value, location: file.location(key.start, key.end) }));
}
/** A term's expressions and fields: all must hold. */
function requirementsOf(term) {
    return [...expressionsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(term, 'matchExpressions')), ...fieldsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(term, 'matchFields'))];
}
const fieldsOf = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerNode */ .rG)((node) => expressionsOf(node).map((field) => ({ ...field, field: true })));
const expressionsOf = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerNode */ .rG)((node) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node)
    .slice(0, MAX_LIST)
    .flatMap((expression) => {
    const key = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(expression, 'key');
    const operator = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(expression, 'operator');
    if (key === null || operator === null)
        return [];
    return [
        { key, operator: operator, values: textsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(expression, 'values')) },
    ];
}));
const textsOf = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerNode */ .rG)((node) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node)
    .slice(0, MAX_LIST)
    .map((item) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(item))
    .flatMap((item) => (item?.type === 'scalar' ? item.value : [])));
const tolerationsOf = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerNode */ .rG)((node) => {
    return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node)
        .slice(0, MAX_LIST)
        .map((item) => {
        const toleration = {};
        for (const field of ['key', 'operator', 'value', 'effect']) {
            const text = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(item, field);
            if (text !== null)
                toleration[field] = text;
        }
        return toleration;
    });
});
const labelsOf = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerNode */ .rG)((node) => {
    const labels = Object.create(null);
    for (const { key, value } of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .entries */ .jO)(node).slice(0, MAX_LIST)) {
        const scalar = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(value);
        if (scalar?.type === 'scalar')
            labels[key.value] = scalar.value;
    }
    return labels;
});
function runtimeClassOf(file, object) {
    const name = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getScalar */ .tD)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(object, 'metadata'), 'name');
    const handler = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(object, 'handler');
    if (name === null || handler === null)
        return null;
    return {
        name: name.value,
        handler,
        nodeSelector: labelsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(object, 'scheduling', 'nodeSelector')),
        tolerations: tolerationsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(object, 'scheduling', 'tolerations')),
        labels: labelPlaces(file, (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(object, 'scheduling', 'nodeSelector'), null),
        location: file.location(name.start, name.end),
    };
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ entries),
  e6: () => (/* binding */ follow),
  Jt: () => (/* binding */ get),
  Yn: () => (/* binding */ getPath),
  tD: () => (/* binding */ getScalar),
  q4: () => (/* binding */ getText),
  ld: () => (/* binding */ items),
  rG: () => (/* binding */ oncePerNode),
  j6: () => (/* binding */ walkMappings),
  hX: () => (/* binding */ yamlOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/text/yaml-lenient.js
// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.

/** What all attempts at one text may read together, in characters. */
const MAX_WORK = 32 * 1024 * 1024;
const MAX_ATTEMPTS = 1_000;
/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @throws what the parser says of the text as it was given
 */
function lenientEvents(given, maxDepth) {
    let text = given;
    let refused = null;
    for (let attempt = 0, work = 0; attempt < MAX_ATTEMPTS && work <= MAX_WORK; attempt++, work += text.length) {
        try {
            return { text, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth }) };
        }
        catch (error) {
            refused ??= error;
            const mended = error instanceof js_yaml/* YAMLException */.tB ? mend(text, error) : null;
            if (mended === null)
                break;
            text = mended;
        }
    }
    throw refused;
}
function mend(text, { reason, mark }) {
    const at = mark?.position ?? -1;
    if (reason === 'deficient indentation')
        return blank(text, endBefore(text, at), at);
    if (text[at] !== '#')
        return null;
    const end = text.indexOf('\n', at);
    return blank(text, at, end < 0 ? text.length : end);
}
/** Where the content before a line's first character ends: line ends, indentation and comments between are no content. */
function endBefore(text, at) {
    let end = at;
    for (;;) {
        while (end > 0 && ' \t\r\n'.includes(text[end - 1]))
            end--;
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const comment = commentIn(text.slice(start, end));
        if (comment < 0)
            return end;
        end = start + comment;
    }
}
/** Where a line's comment begins; a mark within quotes begins none. */
function commentIn(line) {
    for (const { index } of line.matchAll(/(?<![^ \t])#/g)) {
        const before = line.slice(0, index);
        if (isEven(before, '"') && isEven(before, "'"))
            return index;
    }
    return -1;
}
function isEven(text, quote) {
    return text.split(quote).length % 2 === 1;
}
function blank(text, from, to) {
    if (from >= to)
        return null;
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

;// CONCATENATED MODULE: ./lib/text/yaml.js
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree bounds the walk (see `walkMappings`).


const MAX_DEPTH = 100;
/** What merge keys bring into a mapping counts as if it were written there. */
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 20_000;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty: nothing that is looked for is as long. */
const MAX_VALUE = 1024 * 1024;
const parsed = new WeakMap();
/** A YAML (or JSON) file's documents; parsed once, however many readers ask. */
function yamlOf(file) {
    const known = parsed.get(file) ?? parseYaml(file.text);
    parsed.set(file, known);
    return known;
}
/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text) {
    try {
        return { documents: parseDocuments(text, 0), problems: [] };
    }
    catch (whole) {
        const parts = splitDocuments(text);
        if (parts.length === 1)
            return { documents: [], problems: [problemOf(whole, 0, text)] };
        const documents = [];
        const problems = [];
        const past = parts[MAX_DOCUMENTS];
        if (past !== undefined) {
            const message = `more than ${MAX_DOCUMENTS} documents in a file that is not valid as a whole`;
            problems.push({ message, offset: past.offset, document: text.slice(past.offset) });
        }
        for (const part of parts.slice(0, MAX_DOCUMENTS)) {
            try {
                documents.push(...parseDocuments(part.text, part.offset));
            }
            catch (error) {
                problems.push(problemOf(error, part.offset, part.text));
            }
        }
        return { documents, problems };
    }
}
/** The node behind an alias; null where the chain has no end. */
function follow(node) {
    let current = node ?? null;
    for (let hops = 0; current?.type === 'alias'; hops++) {
        if (hops === MAX_ALIAS_HOPS)
            return null;
        current = current.target;
    }
    return current;
}
/**
 * The value under a key, through aliases and merge keys (`<<`). An explicit key wins over a merged one,
 * the last of equal keys over the first, and of several merged mappings the first that has the key.
 */
function get(node, key) {
    const own = follow(node);
    if (own?.type !== 'mapping')
        return null;
    const entry = lookUp(own, key);
    if (entry !== undefined || lookUp(own, '<<') === undefined)
        return entry?.value ?? null;
    for (const mapping of withMerged(own)) {
        const merged = lookUp(mapping, key);
        if (merged !== undefined)
            return merged.value;
    }
    return null;
}
/** Mappings larger than this are searched by an index: thousands of aliases may ask the same one. */
const SMALL_MAPPING = 16;
const indexes = new WeakMap();
/** The last of a mapping's own entries under a key. */
function lookUp(mapping, key) {
    if (mapping.entries.length <= SMALL_MAPPING)
        return mapping.entries.findLast((e) => e.key.value === key);
    const index = indexes.get(mapping) ?? new Map(mapping.entries.map((e) => [e.key.value, e]));
    indexes.set(mapping, index);
    return index.get(key);
}
/** The node at a path of keys; null where one is missing. */
function getPath(node, ...keys) {
    let current = node ?? null;
    for (const key of keys)
        current = get(current, key);
    return current;
}
/** A scalar's node under a key; null where it is missing, null or not a scalar. */
function getScalar(node, key) {
    const value = follow(get(node, key));
    return value?.type === 'scalar' && !value.isNull ? value : null;
}
/** A scalar's text under a key. */
function getText(node, key) {
    return getScalar(node, key)?.value ?? null;
}
/** The items of a sequence, behind its alias; empty for anything else. */
function items(node) {
    const sequence = follow(node);
    return sequence?.type === 'sequence' ? sequence.items : [];
}
/** Thousands of aliases may point at one large mapping: its entries are gathered once. */
const gathered = new WeakMap();
/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
function entries(node) {
    const mapping = follow(node);
    if (mapping?.type !== 'mapping')
        return [];
    const known = gathered.get(mapping) ?? gather(mapping);
    gathered.set(mapping, known);
    return known;
}
function gather(node) {
    const found = new Map();
    for (const mapping of withMerged(node)) {
        const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
        for (const [key, entry] of own)
            if (key !== '<<' && !found.has(key))
                found.set(key, entry);
    }
    return [...found.values()];
}
/** What is made of a node, made once however many aliases point at it. */
function oncePerNode(make) {
    const made = new WeakMap();
    return (node) => {
        const own = follow(node);
        if (own === null)
            return make(null);
        const known = made.get(own) ?? make(own);
        made.set(own, known);
        return known;
    };
}
/** Every mapping of a tree, outermost first, each once however many aliases point at it. */
function* walkMappings(root) {
    const seen = new Set();
    const waiting = [root];
    while (waiting.length > 0) {
        const node = follow(waiting.pop());
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'mapping')
            yield node;
        const children = node.type === 'mapping' ? node.entries.map((e) => e.value) : node.items;
        for (let i = children.length - 1; i >= 0; i--)
            waiting.push(children[i]);
    }
}
/** A mapping and all that it merges, in the order in which keys are looked for; each once, whatever points at it. */
function withMerged(node) {
    const order = new Set();
    const waiting = [node];
    while (waiting.length > 0) {
        const mapping = follow(waiting.pop());
        if (mapping?.type !== 'mapping' || order.has(mapping))
            continue;
        order.add(mapping);
        const merged = mapping.entries
            .filter((e) => e.key.value === '<<')
            .flatMap((e) => {
            const value = follow(e.value);
            return value?.type === 'sequence' ? value.items : [e.value];
        });
        waiting.push(...merged.reverse());
    }
    return [...order];
}
function parseDocuments(given, base) {
    if (given.trim() === '')
        return [];
    const { text, events } = lenientEvents(given, MAX_DEPTH);
    const documents = [];
    const open = [];
    let anchors = new Map();
    let count = 0;
    let last = base;
    const merged = new Map();
    const countUp = (by, at) => {
        count += by;
        if (count <= MAX_NODES)
            return;
        const position = at - base;
        throw new js_yaml/* YAMLException */.tB(`more than ${MAX_NODES} nodes`, { buffer: '', position, line: 0, column: 0 });
    };
    /** How many entries the merge keys of a mapping bring into it. */
    const broughtIn = (mapping) => {
        const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
        const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
        let sum = 0;
        for (const one of from)
            sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
        return sum;
    };
    const place = (node, event) => {
        countUp(1, node.start);
        if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        }
        const parent = open.at(-1);
        if (parent === undefined || parent.node === null)
            documents.push(node);
        else if (parent.node.type === 'sequence')
            parent.node.items.push(node);
        else if ('key' in parent && parent.key === null)
            parent.key = keyOf(node);
        else if ('key' in parent) {
            parent.node.entries.push({ key: parent.key, value: node });
            parent.key = null;
        }
    };
    const tagOf = (event) => {
        const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
        return tag === '!reset' || tag === '!override' ? { tag } : {};
    };
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                anchors = new Map();
                open.push({ node: null });
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const node = {
                    type: 'mapping',
                    entries: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node, key: null });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const node = {
                    type: 'sequence',
                    items: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                const empty = event.valueStart < 0;
                const start = empty ? last : base + event.valueStart;
                const end = empty ? last : base + event.valueEnd;
                const value = empty || end - start > MAX_VALUE ? '' : String((0,js_yaml/* getScalarValue */.KE)(text, event) ?? '');
                const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
                place({ type: 'scalar', value, isNull, start, end, ...tagOf(event) }, event);
                last = end;
                break;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const start = base + event.anchorStart - 1;
                place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
                break;
            }
            case js_yaml/* EVENT_ID */.hy.POP: {
                const closed = open.pop();
                if (!closed?.node)
                    break;
                closed.node.end = last;
                if (closed.node.type !== 'mapping')
                    break;
                const brought = broughtIn(closed.node);
                if (brought === 0)
                    break;
                merged.set(closed.node, brought);
                countUp(brought, closed.node.start);
                break;
            }
        }
    }
    return documents;
}
/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node) {
    const at = follow(node);
    if (at?.type === 'scalar')
        return { ...at, start: node.start, end: node.end };
    return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}
function splitDocuments(text) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
        if (match.index > start)
            parts.push({ text: text.slice(start, match.index), offset: start });
        start = match.index;
    }
    parts.push({ text: text.slice(start), offset: start });
    return parts;
}
function problemOf(error, base, document) {
    const reason = error instanceof js_yaml/* YAMLException */.tB ? (error.reason ?? error.message) : 'too deeply nested';
    const position = error instanceof js_yaml/* YAMLException */.tB ? (error.mark?.position ?? 0) : 0;
    return { message: String(reason), offset: base + position, document };
}


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ selectedOs),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   ZR: () => (/* binding */ namedBuilds),
/* harmony export */   eV: () => (/* binding */ HAND_MADE_BUILD_LABEL),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL)
/* harmony export */ });
/* unused harmony exports osOfLabel, osOfTerm */
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Labels of nodes whose value tells the node's Windows build, and what a workload that asks for one says of it.


/** Set by the kubelet. Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io). */
const BUILD_LABEL = 'node.kubernetes.io/windows-build';
/**
 * The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision
 * too. Source: "Windows container version compatibility" (learn.microsoft.com), "Kubernetes".
 */
const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';
/** Source: "Windows Server OS versions on AKS" (learn.microsoft.com/azure/aks). */
const AKS_SKUS = {
    17763: ['Windows2019'],
    20348: ['Windows2022'],
    25398: ['WindowsAnnual'],
    26100: ['Windows2025', 'WindowsAnnual'],
};
const aks = { valuesOf: (build) => AKS_SKUS[build] ?? [] };
const YEARS = { 14393: '2016', 17763: '2019', 20348: '2022', 26100: '2025' };
const year = { valuesOf: (build) => (YEARS[build] === undefined ? [] : [YEARS[build]]) };
/** Node image types. Source: "Choosing your Windows Server node images" (cloud.google.com/kubernetes-engine). */
const gkeImage = {
    valuesOf: (build) => (YEARS[build] === undefined ? [] : ['windows_ltsc', 'windows_ltsc_containerd']),
};
/** What the clouds set on their Windows nodes, by key. */
const buildLabels = Object.assign(Object.create(null), {
    'kubernetes.azure.com/os-sku': aks,
    'kubernetes.azure.com/os-sku-effective': aks,
    'kubernetes.azure.com/os-sku-requested': aks,
    'cloud.google.com/gke-windows-os-version': year,
    'cloud.google.com/gke-os-distribution': gkeImage,
});
/**
 * What a workload's selectors, required affinity and constraints say of the build of its node. Each must hold.
 * @returns only wishes whose every value is known to be a build
 */
function namedBuilds(workload) {
    const wishes = [
        ...Object.entries(workload.nodeSelector).map(([key, value]) => ({ key, values: [value] })),
        ...workload.constraints
            .filter((c) => c.operator === '==')
            .map((c) => ({ key: c.key, values: [c.value] })),
    ].flatMap(({ key, values }) => named(key, values));
    // Terms are alternatives: they say something together only where each of them says something.
    const terms = workload.affinityTerms.map((term) => term.flatMap((r) => (r.operator === 'In' && !r.field ? named(r.key, r.values) : [])).at(0));
    const [first] = terms;
    if (first === undefined || terms.includes(undefined))
        return wishes;
    const all = terms.filter((term) => term !== undefined);
    return [
        ...wishes,
        {
            key: first.key,
            value: [...new Set(all.map((term) => term.value))].join(', '),
            builds: [...new Set(all.flatMap((term) => term.builds))],
        },
    ];
}
function named(key, values) {
    const builds = values.map((value) => buildsOf(key, value));
    if (builds.length === 0 || builds.some((found) => found.length === 0))
        return [];
    return [{ key, value: values.join(', '), builds: [...new Set(builds.flat())] }];
}
/** A year of a long-term release beside a word that says that it is Windows: `ltsc2019`, `windows-2022`, `WS2025`. */
const YEAR_OF_WINDOWS = /^(?:ltsc|ws|win(?:dows)?(?:[-_ ]?server)?(?:[-_ ]?ltsc)?)[-_ ]?(20(?:16|19|22|25))$/i;
/** A pool or a machine keeps its name whatever runs on it. */
const NAMES = /pool|group|host|name|node\.id/i;
function buildsOf(key, value) {
    const known = _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.filter((r) => r.kind === 'server').map((r) => r.build);
    if (key === HAND_MADE_BUILD_LABEL)
        return known.filter((build) => build === Number(/^\d{5}(?=\.|$)/.exec(value)?.[0]));
    const label = buildLabels[key];
    if (label !== undefined)
        return known.filter((build) => label.valuesOf(build).includes(value));
    if (NAMES.test(key))
        return [];
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(value);
    if (version !== null)
        return known.filter((build) => build === version.build);
    const written = YEAR_OF_WINDOWS.exec(value)?.[1];
    return known.filter((build) => YEARS[build] !== undefined && YEARS[build] === written);
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


/***/ })

};
