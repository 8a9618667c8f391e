export const id = 9826;
export const ids = [9826];
export const modules = {

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ unexpected),
  t: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/text/day.js
var day = __webpack_require__(2821);
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/config/validate.js




/**
 * Reads a configuration file's tree by the schema.
 * @throws UsageError with every problem of the file, each with line and column and the nearest right word
 */
function validate(schema, node, file) {
    const problems = [];
    const fail = (at, message) => {
        const { line, column } = file.location(at.start, at.end);
        problems.push(`${file.path}:${line}:${column}: ${message}`);
        return undefined;
    };
    /** Of two equal keys one would be lost without a word. */
    const failTwins = ({ entries }) => {
        const first = new Map();
        for (const { key } of entries) {
            const twin = first.get(key.value);
            if (twin === undefined)
                first.set(key.value, key);
            else {
                const { line, column } = file.location(twin.start, twin.end);
                fail(key, `'${shorten(key.value)}' stands at ${file.path}:${line}:${column} already; put both into one.`);
            }
        }
    };
    const read = (piece, at, name) => {
        const value = (0,yaml/* follow */.e6)(at);
        switch (piece.kind) {
            case 'text': {
                if (value?.type !== 'scalar' || value.isNull)
                    return fail(at, `${name} must be a text.`);
                if (piece.values !== undefined && !piece.values.includes(value.value)) {
                    return fail(at, `${name}: ${unexpected(value.value, piece.values)}`);
                }
                if (piece.pattern !== undefined && !new RegExp(piece.pattern).test(value.value)) {
                    return fail(at, `${name}: '${shorten(value.value)}' is not of the form that is expected here. ${piece.about}`);
                }
                if (piece.day && !(0,day/* isDay */.N)(value.value))
                    return fail(at, `${name}: '${shorten(value.value)}' is no day of the form YYYY-MM-DD.`);
                return value.value;
            }
            case 'boolean': {
                const text = value?.type === 'scalar' ? value.value : '';
                return text === 'true' ? true : text === 'false' ? false : fail(at, `${name} must be true or false.`);
            }
            case 'list': {
                if (value?.type === 'sequence' && value.items.length === 0 && piece.some)
                    return fail(at, `${name} must not be empty; leave it out for what goes without saying.`);
                if (value?.type === 'sequence')
                    return (0,yaml/* items */.ld)(value).map((item) => read(piece.of, item, `an item of ${name}`));
                return piece.orOne ? [read(piece.of, at, name)] : fail(at, `${name} must be a list.`);
            }
            case 'map': {
                if (value?.type !== 'mapping')
                    return fail(at, `${name} must be a mapping.`);
                failTwins(value);
                return Object.fromEntries((0,yaml/* entries */.jO)(value).map((e) => [
                    e.key.value,
                    read(piece.of, e.value, `${name}.${shorten(e.key.value)}`),
                ]));
            }
            case 'object': {
                if (value?.type !== 'mapping')
                    return fail(at, `${name} must be a mapping.`);
                failTwins(value);
                const result = {};
                for (const { key, value: field } of (0,yaml/* entries */.jO)(value)) {
                    const inner = Object.hasOwn(piece.fields, key.value) ? piece.fields[key.value] : undefined;
                    if (inner === undefined)
                        fail(key, `unknown key ${unexpected(key.value, Object.keys(piece.fields))}`);
                    else
                        result[key.value] = read(inner, field, `${name}.${key.value}`);
                }
                for (const required of piece.required ?? []) {
                    if (!(required in result))
                        fail(at, `${name} needs a '${required}'. ${piece.fields[required]?.about ?? ''}`);
                }
                return result;
            }
        }
    };
    const result = node === null || isEmpty(node) ? {} : read(schema, node, 'the configuration');
    if (problems.length > 0)
        throw new options/* UsageError */.eb(problems.join('\n'));
    return result;
}
/** Says that a word is not one of those accepted, and which it may have been meant for. */
function unexpected(word, accepted) {
    const nearest = accepted
        .map((candidate) => ({ candidate, distance: leven(word.slice(0, 64), candidate) }))
        .sort((a, b) => a.distance - b.distance)[0];
    const hint = nearest !== undefined && nearest.distance <= Math.max(2, nearest.candidate.length / 3)
        ? ` Did you mean '${nearest.candidate}'?`
        : '';
    return `'${shorten(word)}' is not one of ${accepted.join(', ')}.${hint}`;
}
function isEmpty(node) {
    const value = (0,yaml/* follow */.e6)(node);
    return value === null || (value.type === 'scalar' && value.isNull);
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
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


/***/ })

};
