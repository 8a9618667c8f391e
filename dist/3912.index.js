export const id = 3912;
export const ids = [3912];
export const modules = {

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKustomize: () => (/* binding */ readKustomize)
});

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/readers/kubernetes.js
var kubernetes = __webpack_require__(2638);
;// CONCATENATED MODULE: ./lib/readers/json-patch.js
// JSON patches of kustomizations, as far as they change a pod. Source: RFC 6902, and RFC 6901 for its paths.


const MAX_OPERATIONS = 500;
const POD_FIELDS = new Set(['nodeSelector', 'tolerations', 'containers', 'affinity', 'os']);
/** One patch for each operation that sets something of a pod. */
function readJsonPatch(file, operations, target) {
    return (0,yaml/* items */.ld)(operations)
        .slice(0, MAX_OPERATIONS)
        .flatMap((operation) => {
        const path = ((0,yaml/* getText */.q4)(operation, 'path') ?? '').split('/').map(unescaped);
        const value = (0,yaml/* follow */.e6)((0,yaml/* get */.Jt)(operation, 'value'));
        if (value === null || !['add', 'replace'].includes((0,yaml/* getText */.q4)(operation, 'op') ?? ''))
            return [];
        const patch = {
            target,
            os: null,
            nodeSelector: {},
            tolerations: [],
            affinityTerms: [],
            runtimeClass: null,
            images: [],
            location: file.location(value.start, value.end),
        };
        const [field, last] = [path.at(-2), path.at(-1)];
        if (last === 'image' && value.type === 'scalar') {
            const container = holding('image', value);
            const pod = holding('containers', {
                type: 'sequence',
                items: [container],
                start: value.start,
                end: value.end,
            });
            return [{ ...patch, images: (0,kubernetes.readPodPart)(file, pod).images }];
        }
        if (last === 'runtimeClassName' && value.type === 'scalar') {
            return [{ ...patch, runtimeClass: { name: value.value, location: patch.location } }];
        }
        if (field === 'nodeSelector' && last !== undefined && value.type === 'scalar') {
            const os = /(?:^|\.)kubernetes\.io\/os$/.test(last) && /^(?:windows|linux)$/.test(value.value);
            const nodeSelector = { [last]: value.value };
            return [{ ...patch, nodeSelector, os: os ? value.value : null }];
        }
        const holder = holderOf(field, last, value);
        return holder === null ? [] : [{ ...patch, ...(0,kubernetes.readPodPart)(file, holder) }];
    });
}
/** `~1` is a slash and `~0` a tilde. */
function unescaped(part) {
    return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
/** A whole pod, or a mapping that has the field as a pod would. */
function holderOf(field, last, value) {
    if (last === 'spec')
        return value;
    if (last !== undefined && POD_FIELDS.has(last))
        return holding(last, value);
    // `/containers/0` and `/containers/-`: one container.
    const one = field === 'containers' || field === 'initContainers';
    return one
        ? holding(field, { type: 'sequence', items: [value], start: value.start, end: value.end })
        : null;
}
function holding(key, value) {
    const { start, end } = value;
    const name = { type: 'scalar', value: key, isNull: false, start, end: start };
    return { type: 'mapping', entries: [{ key: name, value }], start, end };
}

// EXTERNAL MODULE: ./lib/readers/paths.js
var paths = __webpack_require__(2812);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __webpack_require__(121);
;// CONCATENATED MODULE: ./lib/readers/kustomize.js
// Kustomizations: `images` gives other names, tags or digests to the images of the pods that they build on, and
// patches change those pods. Source: kubectl.docs.kubernetes.io/references/kustomize/kustomization/.







/** More of one list than this nobody writes. */
const MAX_ENTRIES = 500;
const readKustomize = (file, surroundings) => {
    const [root] = (0,yaml/* yamlOf */.hX)(file).documents;
    if (root === undefined)
        return null;
    const reading = (0,reader/* noReading */.G)();
    reading.kustomizations.push({
        path: file.path,
        resources: [...pathsOf(file, root, 'resources'), ...pathsOf(file, root, 'bases')],
        components: pathsOf(file, root, 'components'),
        patches: patchesOf(file, root, surroundings, reading),
        images: entriesOf(root, 'images').flatMap((image) => imageOf(file, image) ?? []),
    });
    return reading;
};
function entriesOf(root, key) {
    return (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(root, key)).slice(0, MAX_ENTRIES);
}
function pathsOf(file, root, key) {
    return entriesOf(root, key).flatMap((item) => {
        const path = (0,yaml/* follow */.e6)(item);
        return path?.type === 'scalar' ? ((0,paths/* resolveFrom */.d)((0,paths/* folderOf */.y)(file.path), path.value) ?? []) : [];
    });
}
function imageOf(file, image) {
    const name = (0,yaml/* getText */.q4)(image, 'name');
    const [newName, newTag, digest, suffix] = ['newName', 'newTag', 'digest', 'tagSuffix'].map((key) => (0,yaml/* getScalar */.tD)(image, key));
    const place = newTag ?? digest ?? newName;
    if (name === null || place == null)
        return null;
    const tag = newTag ? `:${newTag.value}${suffix?.value ?? ''}` : '';
    const text = `${newName?.value ?? name}${tag}${digest ? `@${digest.value}` : ''}`;
    return {
        name,
        use: {
            kind: 'kustomize',
            role: 'run',
            location: file.location(place.start, place.end),
            raw: place.value,
            reference: (0,reference/* parseReference */.F)(text) === null ? null : text,
            partial: text,
            unresolved: [],
            platform: null,
            origins: [],
            // Filled by the pods whose image it replaces.
            runs: [],
        },
    };
}
function patchesOf(file, root, surroundings, reading) {
    const wishes = [
        ...entriesOf(root, 'patches').map((item) => ({
            place: (0,yaml/* getScalar */.tD)(item, 'patch') ?? (0,yaml/* getScalar */.tD)(item, 'path'),
            item,
        })),
        ...entriesOf(root, 'patchesJson6902').map((item) => ({
            place: (0,yaml/* getScalar */.tD)(item, 'patch') ?? (0,yaml/* getScalar */.tD)(item, 'path'),
            item,
        })),
        ...entriesOf(root, 'patchesStrategicMerge').map((item) => {
            const place = (0,yaml/* follow */.e6)(item);
            return { place: place?.type === 'scalar' ? place : null, item: null };
        }),
    ];
    return wishes.flatMap(({ place, item }) => {
        const text = place === null ? null : textOf(file, place, surroundings, reading);
        return text === null ? [] : readPatch(text, (0,yaml/* get */.Jt)(item, 'target'));
    });
}
/** A patch stands in a file of its own, or in the kustomization: there at the place where it stands. */
function textOf(file, place, surroundings, reading) {
    if (place.value.includes('\n') || /^\s*[[{]/.test(place.value))
        return alone(file, place);
    const path = (0,paths/* resolveFrom */.d)((0,paths/* folderOf */.y)(file.path), place.value);
    const patch = path === null ? null : surroundings.open(path);
    // By itself it says only half of what its pod is.
    if (path !== null && patch !== null)
        reading.includes.push(path);
    return patch;
}
/** The file with everything else blanked: what is left keeps its lines and columns. */
function alone(file, { start, end }) {
    const from = file.text.lastIndexOf('\n', start - 1) + 1;
    const indent = /^[ \t]*$/.test(file.text.slice(from, start)) ? from : start;
    const blank = (text) => text.replace(/[^\n]/g, ' ');
    return new source_file/* SourceFile */.s(file.path, blank(file.text.slice(0, indent)) + file.text.slice(indent, end) + blank(file.text.slice(end)));
}
function readPatch(file, target) {
    return (0,yaml/* yamlOf */.hX)(file)
        .documents.slice(0, MAX_ENTRIES)
        .flatMap((document) => {
        const node = (0,yaml/* follow */.e6)(document);
        const wanted = { kind: (0,yaml/* getText */.q4)(target, 'kind'), name: (0,yaml/* getText */.q4)(target, 'name') };
        if (node?.type === 'sequence')
            return readJsonPatch(file, node, wanted);
        const pod = [...(0,yaml/* walkMappings */.j6)(document)].find(kubernetes.isPodPart);
        if (pod === undefined)
            return [];
        // Without a target the patch itself says whom it is for.
        const own = { kind: (0,yaml/* getText */.q4)(document, 'kind'), name: (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(document, 'metadata'), 'name') };
        const isAimed = target !== null;
        return {
            target: isAimed ? wanted : { kind: literal(own.kind), name: literal(own.name) },
            ...(0,kubernetes.readPodPart)(file, pod),
            location: file.location(pod.start, pod.start),
        };
    });
}
function literal(word) {
    return word === null ? null : word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ })

};
