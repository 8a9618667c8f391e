export const id = 469;
export const ids = [469];
export const modules = {

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHelmValues: () => (/* binding */ readHelmValues)
/* harmony export */ });
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
/* harmony import */ var _windows_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6872);
/* harmony import */ var _windows_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3620);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2812);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(121);
// Images that a chart's values name by parts, where no template that could be read takes them up.





/** More images than this are no chart's. */
const MAX_IMAGES = 500;
const readHelmValues = (file, surroundings) => {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file.path);
    if (surroundings.open(`${folder === '' ? '' : `${folder}/`}Chart.yaml`) === null)
        return null;
    const reading = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .noReading */ .G)();
    const [values] = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlOf */ .hX)(file).documents;
    if (values === undefined)
        return reading;
    for (const mapping of (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .walkMappings */ .j6)(values)) {
        const image = imageIn(mapping);
        if (image === null || reading.uses.length === MAX_IMAGES)
            continue;
        const { place, reference } = image;
        reading.uses.push({
            kind: 'helm',
            role: 'run',
            location: file.location(place.start, place.end),
            raw: place.value,
            reference,
            partial: reference,
            unresolved: [],
            platform: null,
            origins: [],
            runs: [],
            unlessNamed: true,
        });
    }
    return reading;
};
/** A repository with a tag or a digest, whose name tells a Windows release: others may be of any system. */
function imageIn(mapping) {
    const [registry, repository, tag, digest] = ['registry', 'repository', 'tag', 'digest'].map((key) => (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .getScalar */ .tD)(mapping, key));
    if (repository == null || (tag == null && digest == null))
        return null;
    const name = registry?.value ? `${registry.value}/${repository.value}` : repository.value;
    const reference = `${name}${tag?.value ? `:${tag.value}` : ''}${digest?.value ? `@${digest.value}` : ''}`;
    const parsed = (0,_windows_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F)(reference);
    if (parsed === null || (0,_windows_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .W)(parsed).versions.length === 0)
        return null;
    return { place: tag?.value ? tag : digest?.value ? digest : repository, reference };
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

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ wasNeverMade),
/* harmony export */   pb: () => (/* binding */ isMadeFor),
/* harmony export */   sS: () => (/* binding */ productTokens)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _repositories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
// Which releases of Windows the images of products exist for: a tag that was never made helps nobody.
// Sources: microsoft/dotnet-framework-docker README.*.md (2026-07-14), dotnet/dotnet-docker
// documentation/supported-tags.md (2026-08-21), docker-library/official-images library/* (2026-08-22),
// PowerShell/PowerShell-Docker (2025-02-27), Azure/azure-functions-docker issues 265 and 621.


const WINDOWS_SERVER_2016 = 14393;
const WINDOWS_SERVER_2019 = 17763;
const WINDOWS_SERVER_2022 = 20348;
const WINDOWS_SERVER_2025 = 26100;
/** .NET Framework by the Windows build: the versions that have images, and what stands in for one that has none. */
const FRAMEWORK = {
    [WINDOWS_SERVER_2016]: {
        made: ['3.5', '4.6.2', '4.7', '4.7.1', '4.7.2', '4.8'],
        instead: { '4.8.1': '4.8' },
    },
    [WINDOWS_SERVER_2019]: { made: ['3.5', '4.7.2', '4.8'], instead: { '4.8.1': '4.8' } },
    [WINDOWS_SERVER_2022]: { made: ['3.5', '4.8', '4.8.1'], instead: {} },
    [WINDOWS_SERVER_2025]: { made: ['4.8.1'], instead: { '4.8': '4.8.1' } },
};
/** .NET by the Windows build: the first and the last major version with images. */
const DOTNET = {
    [WINDOWS_SERVER_2016]: { from: 0, to: 0 },
    [WINDOWS_SERVER_2019]: { from: 2, to: 9 },
    [WINDOWS_SERVER_2022]: { from: 3, to: 10 },
    [WINDOWS_SERVER_2025]: { from: 8, to: 99 },
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
    const { baseImage, flavour } = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryName */ .o2)(reference);
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
        const oldest = WINDOWS_SERVER_2022;
        const newest = /^library\/(?:nats|swift)$/.test(repository) ? WINDOWS_SERVER_2022 : WINDOWS_SERVER_2025;
        return release.build >= oldest && release.build <= newest;
    }
    if (/^(?:azure-functions\/|powershell$)/.test(repository)) {
        return repository === 'powershell'
            ? release.build <= WINDOWS_SERVER_2022
            : release.build === WINDOWS_SERVER_2019;
    }
    return true;
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
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference);
    if (name.retired !== null)
        return retagSuccessor(reference, release);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(reference.tag);
    if (release.tags.length === 0 || (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLinux */ .Re)(tokens)))
        return null;
    // Insider images have full versions for tags, and on ARM there is Windows Server 2019 alone.
    if (/[/-]insider$/.test(reference.repository) || (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .architectureIn */ .Th)(tokens) !== 'amd64')
        return null;
    const flavour = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .flavourOf */ .Rz)(name, tokens);
    const repository = repositoryFor(reference, name, release);
    if (repository === null || !(0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isMadeFor */ .pb)(reference, flavour, release))
        return null;
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersions */ .tx)(tokens, name.windows, (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWindowsWord */ .yG)(reference.repository));
    if (found.length === 0) {
        const tag = name.baseImage && bare(reference) ? tagOf(release, flavour) : null;
        const made = tag === null ? frameworkTag(reference, release) : [tag];
        return made === null ? null : `${repository}:${made.join('-')}`;
    }
    const exchanged = exchange(reference, found, release, flavour);
    return exchanged === null ? null : `${repository}:${exchanged}`;
}
/** Names that moved have no newer images: their successors do, where the tags are alike. */
function retagSuccessor(reference, release) {
    const successor = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference).retired?.repository ?? null;
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
    if (!/(?:^|\/)dotnet\/framework\/(?:sdk|aspnet|runtime|wcf)$/.test(repository))
        return null;
    if (tag === null || !/^\d[\d.]*$/.test(tag))
        return null;
    return (0,_product_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .productTokens */ .sS)(reference, [tag, 'windowsservercore', release.tags[0]], release.build);
}
/** All tokens that name the old version become one for the new, at the place and in the spelling of the first. */
function exchange(reference, found, release, flavour) {
    const named = found.filter((f) => f.version.build === found[0].version.build);
    // A full version beside the release's name only adds its revision.
    const kept = named.find((f) => f.spelling !== 'version') ?? named[0];
    if (kept.spelling === 'version' && !isBaseImage(reference))
        return null;
    const pieces = piecesOf(reference.tag);
    const replacement = replacementFor(kept, pieces[kept.from].text, release, flavour);
    if (replacement === null)
        return null;
    const dropped = (at) => named.some((f) => at >= f.from && at < f.to);
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIn */ .P0)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(reference.tag));
    const made = pieces.flatMap((piece, at) => {
        if (at === kept.from)
            return [{ ...piece, text: replacement }];
        return dropped(at) || piece.text.toLowerCase() === update ? [] : [piece];
    });
    // No product that is known by its releases has `_` in its tags.
    if (reference.tag.includes('_'))
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
    return (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference).flavour !== null;
}
function replacementFor(kept, spelt, release, flavour) {
    const year = /^ltsc(20\d\d)$/.exec(release.tags[0])?.[1];
    switch (kept.spelling) {
        case 'hyphened':
            return year === undefined ? null : `${spelt}-${year}`;
        case 'year':
            return year ?? null;
        case 'joined':
            // `windows1809` has no counterpart that could be guessed.
            return year === undefined || !/20(?:16|19|22|25)$/.test(spelt) ? null : `${spelt.slice(0, -4)}${year}`;
        default:
            return tagOf(release, flavour);
    }
}
/** Nano Server of Windows Server 2019 is tagged by its version. */
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
    const name = (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepositoryName */ .o2)(reference);
    const tokens = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k8)(reference.tag);
    const reading = {
        os: 'unknown',
        versions: [],
        hostProcessBase: name.hostProcessBase,
        nanoServer: (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .flavourOf */ .Rz)(name, tokens) === 'nanoserver',
        atLeast: null,
        floating: false,
        withdrawn: name.baseImage && (reference.tag === null || reference.tag === 'latest') && reference.digest === null,
        neverMade: false,
        retired: name.retired,
    };
    // A tag with words of both systems proves neither.
    if (!name.windows && (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLinux */ .Re)(tokens))
        return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysWindows */ .cS)(tokens) ? reading : { ...reading, os: 'linux' };
    // Its tag is a version of its own.
    if (name.hostProcessBase)
        return { ...reading, os: 'windows' };
    const found = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .findVersions */ .tx)(tokens, name.windows, (0,_repositories_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWindowsWord */ .yG)(reference.repository));
    if (!name.windows && found.length === 0 && !(0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .saysWindows */ .cS)(tokens))
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
    const update = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .updateIn */ .P0)(tokens);
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
