export const id = 7310;
export const ids = [7310];
export const modules = {

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


/***/ }),

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromAnnotations: () => (/* binding */ fromAnnotations)
/* harmony export */ });
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8279);
// Annotations of Kubernetes objects that suppress: `wincompat/ignore.RULE: reason`.

/**
 * @param annotations as the readers found them
 * @returns suppressions of all findings within their objects
 */
function fromAnnotations(annotations, ruleIds) {
    const found = { suppressions: [], wrong: [] };
    for (const { rule, text, location, object, images = [] } of annotations) {
        const written = `wincompat/ignore.${rule}: ${text}`;
        // The whole value is the reason, unless it says until when.
        const terms = (0,_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .readTerms */ .K)(rule === '' ? [] : [rule], /^until=|^--(?:\s|$)/.test(text) ? text : `-- ${text}`, ruleIds);
        if ('wrong' in terms) {
            found.wrong.push({ location, text: written, by: 'annotation', idle: [], wrong: terms.wrong });
            continue;
        }
        found.suppressions.push({
            ...terms,
            by: 'annotation',
            location,
            text: written,
            elsewhere: images.map(({ path }) => path),
            covers: (at) => [object, ...images].some((range) => isIn(at, range)),
        });
    }
    return found;
}
function isIn(at, range) {
    return at.path === range.path && at.line >= range.line && at.line <= range.endLine;
}


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readTerms)
/* harmony export */ });
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5102);
/* harmony import */ var _text_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2821);
// What a comment and an annotation say after their rules: `until=YYYY-MM-DD -- reason`.



/** These tell of files and of suppressions themselves: only the configuration can accept them. */
const NEVER = ['invalid-file', 'unused-suppression'];
/** What a comment may say; more of it is cut off. */
const MAX_TEXT = 2_000;
const MAX_RULES = 20;
/**
 * @param rules ids, as written
 * @param text `until=YYYY-MM-DD -- reason`, the first part optional
 */
function readTerms(rules, text, ruleIds) {
    const cut = text.slice(0, MAX_TEXT);
    const separator = /(?:^|\s)--(?=\s|$)/.exec(cut);
    const before = (separator === null ? cut : cut.slice(0, separator.index)).trim();
    const reason = separator === null ? '' : cut.slice(separator.index + separator[0].length).trim();
    if (rules.length === 0)
        return { wrong: 'names no rule' };
    if (rules.length > MAX_RULES)
        return { wrong: `names more than ${MAX_RULES} rules` };
    for (const id of rules) {
        if (!ruleIds.includes(id))
            return { wrong: `names an unknown rule: ${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpected */ .os)(id, ruleIds)}` };
        if (id === _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .INTERNAL_ERROR */ .zR)
            return { wrong: `cannot suppress ${id}: nothing can` };
        if (NEVER.includes(id))
            return { wrong: `cannot suppress ${id}: only the configuration can` };
    }
    let until = null;
    for (const word of before.split(/\s+/).filter((w) => w !== '')) {
        const day = /^until=(.*)$/.exec(word)?.[1];
        if (day === undefined)
            return { wrong: `has '${short(word)}' where until=YYYY-MM-DD or -- and a reason belong` };
        if (!(0,_text_day_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(day))
            return { wrong: `has '${short(day)}', which is not a date of the form YYYY-MM-DD` };
        until = day;
    }
    if (!/[\p{L}\p{N}]/u.test(reason))
        return { wrong: "has no reason (write ' -- ' and the reason)" };
    return { rules: [...rules], until, reason };
}
function short(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}


/***/ })

};
