export const id = 5373;
export const ids = [5373];
export const modules = {

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HELP: () => (/* binding */ HELP),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4544);
/* harmony import */ var _model_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9015);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2837);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6358);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8944);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5111);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7301);
// `wincompat rules`: what can be found, and the page of one rule.










const HELP = `Usage: wincompat rules [ID] [--format text|json]

  ID       print the page of this rule: examples, and how to fix and suppress it;
           without it: every rule with its level and summary

Exit: 0; 2 for an unknown rule.
`;
const FORMATS = ['text', 'json'];
async function run(args) {
    const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .b)(args, { format: { type: 'string' } });
    const format = (0,_model_options_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)('--format', values.format ?? 'text', FORMATS);
    const [id, ...others] = positionals;
    if (others.length > 0)
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('rules: name one rule, or none for the list of them.');
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .writeResult */ .Zk)(id === undefined ? listOf(format) : pageOf(id, format));
    return _usage_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.clean;
}
function listOf(format) {
    const list = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules]
        .map(({ id, level, summary }) => ({ id, level, summary }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    if (format === 'json')
        return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeForJson */ .Xy)(JSON.stringify(list, null, 2))}\n`;
    const width = Math.max(...list.map(({ id }) => id.length));
    return list
        .map(({ id, level, summary }) => `${id.padEnd(width)}  ${level.padEnd('warning'.length)}  ${summary}\n`)
        .join('');
}
function pageOf(id, format) {
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.find((one) => one.id === id);
    if (rule === undefined) {
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`rules: ${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_9__/* .unexpected */ .os)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_3__.rules.map((one) => one.id))}`);
    }
    const page = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pages(), `${id}.md`), 'utf8');
    const { level, summary } = rule;
    return format === 'json'
        ? `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeForJson */ .Xy)(JSON.stringify({ id, level, summary, page }, null, 2))}\n`
        : page;
}
/** The bundle has the pages beside it (scripts/bundle.mjs); what tsc wrote reads those of the repository. */
function pages() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'rules');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', '..', 'docs', 'rules');
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pA: () => (/* binding */ nearest),
  ml: () => (/* binding */ shorten),
  os: () => (/* binding */ unexpected)
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

;// CONCATENATED MODULE: ./lib/config/words.js
// Words that are not expected, and what they may have been meant for.

/** The accepted word that a wrong one may have been meant for; null where none is near. */
function nearest(word, accepted) {
    const lower = word.slice(0, 64).toLowerCase();
    const [best] = accepted
        .map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3)
        ? best.candidate
        : null;
}
/** Says that a word is not one of those accepted, and which it may have been meant for. */
function unexpected(word, accepted) {
    const meant = nearest(word, accepted);
    const hint = meant === null ? '' : ` Did you mean '${meant}'?`;
    return `'${shorten(word)}' is not one of ${accepted.join(', ')}.${hint}`;
}
/** A text as a message quotes it: on one line, at most 60 characters of it. */
function shorten(text) {
    const line = text.replace(/\p{Cc}/gu, '?');
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}


/***/ })

};
