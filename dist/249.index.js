export const id = 249;
export const ids = [249,638];
export const modules = {

/***/ 4249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readHelm: () => (/* binding */ readHelm)
});

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/text/yaml.js
var yaml = __webpack_require__(5220);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
;// CONCATENATED MODULE: ./lib/readers/helm-template.js
// The part of Go's templates that charts use for plain values: `{{ .Values.a.b | default "x" | quote }}`.

/** Stands where a value is not known; no file that people write has it. */
const UNKNOWN = '\ue000';
const ACTION = /\{\{([^{}]{0,500})\}\}/g;
/** A line that holds nothing but actions. */
const ONLY_ACTIONS = /^\s*(?:\{\{[^{}]{0,500}\}\}\s*)+$/;
const PATH = /\$?\.(?:Values|Chart|Release)(?:\.[\w-]+)+/g;
const WORDS = /"[^"]*"|'[^']*'|`[^`]*`|[^\s"'`]+/g;
const MAX_TREE = 200;
const MAX_ACTION = 500;
const FUNCTIONS = new Set('default quote squote toString trim tpl toYaml nindent indent printf'.split(' '));
/**
 * Puts values in, line for line.
 * @param first whether of two branches, where the condition is not known, the first alone is kept
 * @returns the text, and the character that stands where a value is not known
 */
function substitute(text, valueAt, first) {
    const scopes = [];
    const lines = onOneLine(text)
        .split(/(?<=\n)/)
        .map((line) => {
        const end = /\r?\n$/.exec(line)?.[0] ?? '';
        const only = ONLY_ACTIONS.test(line);
        const put = line.slice(0, line.length - end.length).replace(ACTION, (_, written) => {
            const action = written.replace(/^-/, '').replace(/-$/, '').trim();
            if (control(action, scopes, valueAt, first)) {
                // Inside of a line a block is not followed: what it makes of the line is not known.
                const unclear = !only && /^(?:if|with|range|else|end)\b/.test(action);
                return unclear ? UNKNOWN : '';
            }
            const dot = scopes.findLast((scope) => scope.dot !== undefined)?.dot ?? null;
            const value = evaluate(action, dot, valueAt);
            if (only)
                return value === null || typeof value === 'string' ? '' : indented(action, flow(value));
            return typeof value === 'string' && !/[\r\n]/.test(value) ? value : UNKNOWN;
        });
        const kept = scopes.some((scope) => scope.skip === true)
            ? ''
            : only
                ? put.trimEnd().replace(/^\s*\0/, '')
                : put;
        return kept + end;
    });
    return { text: lines.join(''), unknown: UNKNOWN };
}
/** Actions and comments that are spread over lines stand on their first one; empty lines follow. */
function onOneLine(text) {
    let result = '';
    let at = 0;
    while (true) {
        const start = text.indexOf('{{', at);
        const isComment = /^\{\{(?:- )?\/\*/.test(text.slice(start, start + 6));
        const inside = start >= 0 && isComment ? text.indexOf('*/', start) : start;
        const close = inside < 0 ? -1 : text.indexOf('}}', inside);
        if (close < 0)
            return result + text.slice(at);
        const action = text.slice(start, close + 2);
        const ends = action.match(/\r?\n/g)?.join('') ?? '';
        const isAction = isComment || (action.length < MAX_ACTION && !/[{}]/.test(action.slice(2, -2)));
        result += text.slice(at, start);
        if (isComment)
            result += ends;
        else
            result += isAction && ends !== '' ? action.replace(/\s*\n\s*/g, ' ') + ends : action;
        at = close + 2;
    }
}
/** `nindent 8` says how deep a tree stands; the line's own indentation does not count then. */
function indented(action, tree) {
    const depth = /\bn?indent\s+(\d{1,2})/.exec(action)?.[1];
    return depth === undefined ? tree : `\0${' '.repeat(Number(depth))}${tree}`;
}
/** The paths of values that a text names. */
function lookup(text) {
    return [...text.matchAll(PATH)].map(([path]) => path.replace(/^\$?\./, '').split('.'));
}
/** Keeps track of blocks. @returns whether the action is one that prints nothing */
function control(action, scopes, valueAt, first) {
    const word = /^[\w/]*/.exec(action)[0];
    const rest = action.slice(word.length).trim();
    const path = /^\$?\.[\w.-]+$/.test(rest) ? (lookup(rest)[0] ?? null) : null;
    if (word === 'end')
        scopes.pop();
    else if (word === 'with')
        scopes.push({ dot: path, skip: path === null ? null : !isTrue(valueAt(path)), taken: false });
    else if (word === 'if')
        scopes.push({ dot: undefined, skip: isFalse(rest, valueAt), taken: false });
    else if (word === 'range' || word === 'define' || word === 'block')
        scopes.push({ dot: null, skip: null, taken: false });
    else if (word === 'else')
        otherBranch(scopes.at(-1), rest, valueAt, first);
    else
        return action.startsWith('/*') || /^\$\w+(?:\s*,\s*\$\w+)?\s*:?=/.test(action) || action === '';
    return true;
}
function otherBranch(scope, rest, valueAt, first) {
    if (scope === undefined)
        return;
    if (scope.dot !== undefined)
        scope.dot = null;
    if (scope.skip === null && first)
        scope.taken = true;
    if (scope.skip === false)
        scope.taken = true;
    if (scope.taken)
        scope.skip = true;
    // After a condition that is not known nothing is certain.
    else if (scope.skip === true)
        scope.skip = rest === '' ? false : rest.startsWith('if ') ? isFalse(rest.slice(3), valueAt) : null;
}
/** Whether a condition does not hold; null where it is not one of the plain ones. */
function isFalse(condition, valueAt) {
    const [word = '', ...operands] = condition.match(WORDS) ?? [];
    const values = operands.map((operand) => evaluate(operand, null, valueAt));
    const [a, b] = values;
    if (operands.length === 0 && word.includes('.Values.'))
        return !isTrue(evaluate(word, null, valueAt));
    if (word === 'not' && operands.length === 1 && operands[0].includes('.Values.'))
        return isTrue(a ?? null);
    if (operands.length !== 2 || typeof a !== 'string' || typeof b !== 'string')
        return null;
    switch (word) {
        case 'eq':
            return a !== b;
        case 'ne':
            return a === b;
        case 'hasPrefix':
            return !b.startsWith(a);
        case 'hasSuffix':
            return !b.endsWith(a);
        case 'contains':
            return !b.includes(a);
        default:
            return null;
    }
}
/** What Go's templates take for true. A value that is not there is false. */
function isTrue(value) {
    if (value === null || typeof value === 'string')
        return value !== null && !['', 'false', '0'].includes(value);
    return value.type === 'mapping' ? value.entries.length > 0 : value.items.length > 0;
}
/** A term and what it is piped through; null where one of them is not among those that are known. */
function evaluate(action, dot, valueAt) {
    const [first = '', ...pipes] = action.split('|').map((part) => part.trim());
    if (![first, ...pipes].every((term) => isPlain(term, dot)))
        return null;
    let value = call(first, null, dot, valueAt);
    for (const pipe of pipes)
        value = call(pipe, { value }, dot, valueAt);
    return value;
}
/** What another function gives is not known, which is not the same as a value that is not there. */
function isPlain(term, dot) {
    const words = term.match(WORDS) ?? [];
    const operands = FUNCTIONS.has(words[0] ?? '') ? words.slice(1) : words.slice(0, 1);
    if (!FUNCTIONS.has(words[0] ?? '') && words.length > 1)
        return false;
    return operands.every((word) => /^["'`]|^-?\d+$/.test(word) ||
        /^\$?\.(?:Values|Chart|Release)(?:\.[\w-]+)+$/.test(word) ||
        (dot !== null && /^\.[\w.-]*$/.test(word)));
}
function call(term, piped, dot, valueAt) {
    const words = term.match(WORDS) ?? [];
    const operand = (word) => {
        if (word === undefined)
            return piped?.value ?? null;
        if (/^["'`]/.test(word))
            return word.slice(1, -1);
        if (/^-?\d+$/.test(word))
            return word;
        if (word === '.')
            return dot === null ? null : valueAt(dot);
        const path = lookup(word)[0];
        if (path !== undefined)
            return valueAt(path);
        return dot !== null && /^\.[\w.-]+$/.test(word) ? valueAt([...dot, ...word.slice(1).split('.')]) : null;
    };
    switch (words[0]) {
        case 'default': {
            const value = operand(words[2]);
            return value === null || value === '' ? operand(words[1]) : value;
        }
        case 'quote':
        case 'squote':
        case 'toString':
        case 'trim':
        case 'tpl':
        case 'toYaml':
            return operand(words[1]);
        case 'nindent':
        case 'indent':
            return piped?.value ?? null;
        case 'printf': {
            const values = words.slice(2).map(operand);
            const format = operand(words[1]);
            if (typeof format !== 'string' || values.some((value) => typeof value !== 'string'))
                return null;
            let at = 0;
            return format.replace(/%[sdv]/g, () => String(values[at++] ?? ''));
        }
        default:
            return words.length === 1 && piped === null ? operand(words[0]) : null;
    }
}
/** A tree of values on one line, so that `toYaml` stays on its own. */
function flow(value, left = { nodes: MAX_TREE }) {
    const node = (0,yaml/* follow */.e6)(value);
    if (node === null || left.nodes-- <= 0)
        return 'null';
    if (node.type === 'scalar')
        return node.isNull ? 'null' : JSON.stringify(node.value);
    if (node.type === 'sequence')
        return `[${(0,yaml/* items */.ld)(node)
            .map((item) => flow(item, left))
            .join(', ')}]`;
    return `{${(0,yaml/* entries */.jO)(node)
        .map((e) => `${JSON.stringify(e.key.value)}: ${flow(e.value, left)}`)
        .join(', ')}}`;
}

// EXTERNAL MODULE: ./lib/readers/kubernetes.js
var kubernetes = __webpack_require__(2638);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/helm.js
// Templates of Helm charts, as far as plain substitution gets without Helm: values.yaml and Chart.yaml are put in
// line by line, so that every image stays on its line. What is not known then is left out quietly.






const readHelm = (file, surroundings) => {
    if (!file.text.includes('{{'))
        return null;
    const chart = chartsOf(file.path).find((folder) => surroundings.open(`${folder}Chart.yaml`) !== null);
    const about = chart === undefined ? null : surroundings.open(`${chart}Chart.yaml`);
    if (about === null)
        return null;
    const values = surroundings.open(`${chart}values.yaml`);
    const reading = (0,reader/* noReading */.G)();
    const placesSeen = new Set();
    // Where a condition is not known, both of its branches may come to be.
    for (const first of [true, false]) {
        const { text, unknown } = substitute(file.text, (path) => valueAt(path, values, about), first);
        const rendered = (0,kubernetes.readKubernetes)(new source_file/* SourceFile */.s(file.path, text), surroundings);
        if (rendered === null)
            continue;
        if (reading.runtimeClasses.length === 0)
            reading.runtimeClasses.push(...rendered.runtimeClasses);
        for (const use of rendered.uses) {
            const placed = use.raw.includes(unknown) ? null : inTemplate(file, use, values);
            const place = `${placed?.location.line}:${placed?.location.column}`;
            if (placed === null || placesSeen.has(place))
                continue;
            placesSeen.add(place);
            reading.uses.push(placed);
        }
    }
    return reading;
};
/** The folders that hold a `templates`, the nearest first. */
function chartsOf(path) {
    return [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index)).reverse();
}
function valueAt(path, values, about) {
    const [root, ...rest] = path;
    if (root === 'Values' && values !== null)
        return valueBehind((0,yaml/* getPath */.Yn)((0,yaml/* yamlOf */.hX)(values).documents[0], ...rest));
    const field = rest[0] ?? '';
    if (root === 'Chart')
        return valueBehind((0,yaml/* getPath */.Yn)((0,yaml/* yamlOf */.hX)(about).documents[0], field[0]?.toLowerCase() + field.slice(1)));
    // What Helm itself would be told; its text decides nothing here.
    return root === 'Release' ? 'release-name' : null;
}
function valueBehind(node) {
    const value = (0,yaml/* follow */.e6)(node);
    if (value === null)
        return null;
    return value.type === 'scalar' ? (value.isNull ? null : value.value) : value;
}
/** A scalar that is quoted, and whatever actions hold; a comment may follow. */
const QUOTED = /^(["'])((?:\{\{[^{}]{0,500}\}\}|(?!\{\{[^{}]{0,500}\}\}|\1).)*)\1(?:\s|$)/;
/** One that is not. Anchors, aliases, block scalars and half an action are left out. */
const PLAIN = /^(?![&*|>!"'])(?:\{\{[^{}]{0,500}\}\}|(?!\{\{|\s#).)+/;
/** The use as it stands in the template: its line is the same, its columns and its text are the template's. */
function inTemplate(file, use, values) {
    const start = file.lineStart(use.location.line - 1);
    const line = file.text.slice(start, file.lineStart(use.location.line)).trimEnd();
    const written = /^(\s*(?:- +)?["']?image["']?\s*:\s*)(\S.*)$/.exec(line);
    if (written === null || (0,reference/* parseReference */.F)(use.raw) === null)
        return null;
    const quoted = QUOTED.exec(written[2]);
    const raw = quoted?.[2] ?? PLAIN.exec(written[2])?.[0];
    if (raw === undefined)
        return null;
    const column = start + written[1].length + (quoted === null ? 0 : 1);
    const location = file.location(column, column + raw.length);
    for (const run of use.runs)
        run.location = location;
    return { ...use, kind: 'helm', location, raw, reference: use.raw, origins: originsOf(raw, values) };
}
/** The lines of values.yaml that a template's text takes its values from. */
function originsOf(raw, values) {
    if (values === null)
        return [];
    return lookup(raw).flatMap((path) => {
        const node = path[0] === 'Values' ? (0,yaml/* follow */.e6)((0,yaml/* getPath */.Yn)((0,yaml/* yamlOf */.hX)(values).documents[0], ...path.slice(1))) : null;
        if (node?.type !== 'scalar')
            return [];
        return [{ ...values.location(node.start, node.end), message: `${path.slice(1).join('.')} is set here` }];
    });
}


/***/ }),

/***/ 2638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKubernetes: () => (/* binding */ readKubernetes)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5220);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6872);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(121);
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
    const reading = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .noReading */ .G)();
    for (const { offset, message } of broken)
        reading.problems.push({ location: file.location(offset, offset), message });
    const budget = { containers: MAX_CONTAINERS };
    for (const object of objects.flatMap(listed))
        readObject(file, object, reading, budget);
    return reading;
};
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
        readPod(file, object, mapping, reading);
    }
}
/** Aliases can make of a small file a million pods: nobody writes more than this by hand. */
const MAX_CONTAINERS = 20_000;
/** The same for the lists that say where a pod may run. */
const MAX_LIST = 200;
/** Terms, expressions and values of one node affinity: each is held against each target. */
const MAX_AFFINITY = 2_000;
const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];
function readPod(file, object, spec, reading) {
    const workload = workloadOf(spec, () => {
        const message = `more than ${MAX_AFFINITY} terms, expressions and values in one node affinity`;
        reading.problems.push({ location: file.location(spec.start, spec.start), message });
    });
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
            };
            reading.uses.push(useOf(image.value, location, run));
        }
    }
}
function useOf(raw, location, run) {
    // Placeholders of envsubst and the like are no references: Kubernetes itself expands nothing here.
    const reference = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F)(raw) === null ? null : raw;
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
        const requirements = requirementsOf((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(term, 'matchExpressions'));
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
const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
/** What the selectors and the Windows-only fields say of the pod's operating system. */
function impliedOs(spec, nodeSelector, affinityTerms) {
    const selected = OS_LABELS.map((label) => nodeSelector[label]).find((value) => value !== undefined);
    if (selected === 'windows' || selected === 'linux')
        return selected;
    if ('node.kubernetes.io/windows-build' in nodeSelector)
        return 'windows';
    const requires = (os) => affinityTerms.length > 0 &&
        affinityTerms.every((term) => term.some((r) => OS_LABELS.includes(r.key) && r.operator === 'In' && r.values.every((v) => v === os)));
    if (requires('windows'))
        return 'windows';
    if (requires('linux'))
        return 'linux';
    const podOptions = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(spec, 'securityContext', 'windowsOptions');
    const hasWindowsOptions = podOptions !== null ||
        (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .get */ .Jt)(spec, 'containers')).some((c) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getPath */ .Yn)(c, 'securityContext', 'windowsOptions') !== null);
    return hasWindowsOptions ? 'windows' : null;
}
const requirementsOf = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerNode */ .rG)((node) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(node)
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
        location: file.location(name.start, name.end),
    };
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   Yn: () => (/* binding */ getPath),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   hX: () => (/* binding */ yamlOf),
/* harmony export */   j6: () => (/* binding */ walkMappings),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   q4: () => (/* binding */ getText),
/* harmony export */   rG: () => (/* binding */ oncePerNode),
/* harmony export */   tD: () => (/* binding */ getScalar)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree bounds the walk (see `walkMappings`).

const MAX_DEPTH = 100;
/** What merge keys bring into a mapping counts as if it were written there. */
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 1_000;
const MAX_ALIAS_HOPS = 20;
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
function parseDocuments(text, base) {
    if (text.trim() === '')
        return [];
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
        throw new js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB(`more than ${MAX_NODES} nodes`, { buffer: '', position, line: 0, column: 0 });
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
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { maxDepth: MAX_DEPTH })) {
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT:
                anchors = new Map();
                open.push({ node: null });
                break;
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
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
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE: {
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
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR: {
                const empty = event.valueStart < 0;
                const start = empty ? last : base + event.valueStart;
                const end = empty ? last : base + event.valueEnd;
                const value = empty ? '' : String((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) ?? '');
                const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
                place({ type: 'scalar', value, isNull, start, end, ...tagOf(event) }, event);
                last = end;
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const start = base + event.anchorStart - 1;
                place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP: {
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
    const reason = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.reason ?? error.message) : 'too deeply nested';
    const position = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? (error.mark?.position ?? 0) : 0;
    return { message: String(reason), offset: base + position, document };
}


/***/ })

};
