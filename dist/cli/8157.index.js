export const id = 8157;
export const ids = [8157];
export const modules = {

/***/ 8157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _report_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);
/* harmony import */ var _report_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2449);
/* harmony import */ var _rules_support_placed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7366);




const MAX_RELATED = _report_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ITEMS */ ._5.related;
/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
function runRules(rules, context) {
    const findings = [];
    const problems = [];
    const shared = new Shared();
    for (const rule of rules) {
        const configured = context.config.levels.get(rule.id);
        if (configured === 'off')
            continue;
        const run = new RuleRun(rule, context);
        for (const raw of run.findings())
            findings.push(...run.guarded(raw.location.path, () => [findingOf(rule, raw, configured, shared)]));
        problems.push(...run.cut());
    }
    return { findings: withoutDuplicates(findings), problems, cutPlaces: shared.cutPlaces };
}
/** Steps of a place, or a target, that a finding names: it is compared, written and hashed. */
const NAMED = 40;
/** One rule over all that it looks at. What is over the budget is left out, and counted. */
class RuleRun {
    rule;
    context;
    /** Where the budget was used up, and how often. */
    #cut = null;
    constructor(rule, context) {
        this.rule = rule;
        this.context = context;
    }
    /**
     * What the rule finds at each image, in each workload, and in the repository as a whole: one after the other, since
     * what a rule finds holds much more than the finding that is made of it.
     */
    *findings() {
        const { rule, context } = this;
        const { checkImage, checkWorkload, check } = rule;
        if (checkImage !== undefined)
            for (const judged of context.uses)
                yield* this.#paid(judged.use.location, judged.outcomes.length, () => checkImage(judged, context));
        if (checkWorkload !== undefined)
            for (const placed of this.guarded(null, () => (0,_rules_support_placed_js__WEBPACK_IMPORTED_MODULE_1__/* .placedImages */ .oK)(context.uses))) {
                const size = placed.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
                const [first] = placed;
                if (first !== undefined)
                    yield* this.#paid(first.run.location, size, () => checkWorkload(placed, context));
            }
        if (check !== undefined)
            yield* this.guarded(null, () => check(context));
    }
    guarded(path, work) {
        return this.context.internalErrors.guard(`rule ${this.rule.id}`, path, work, []);
    }
    /** A problem where the rule has not looked at everything. */
    cut() {
        if (this.#cut === null)
            return [];
        const { at, count } = this.#cut;
        const { id } = this.rule;
        return [
            {
                location: at,
                message: `rule ${id} takes more work than is done: ${count} images or workloads, from this one on, are not checked by it`,
                problem: `rule ${id} takes more work than is done`,
            },
        ];
    }
    #paid(at, outcomes, work) {
        return this.guarded(at.path, () => {
            const { budget } = this.context;
            // Where a rule was cut before, what it finds here would be dropped, too.
            const isVain = this.#cut !== null && !budget.has({ steps: NAMED * outcomes, characters: 0 });
            if (!isVain && budget.affords(1 + outcomes)) {
                const found = work();
                const named = found.reduce((sum, raw) => sum + namedBy(raw), 0);
                if (budget.affords(NAMED * named))
                    return found;
            }
            this.#cut = { at: this.#cut?.at ?? at, count: (this.#cut?.count ?? 0) + 1 };
            return [];
        });
    }
}
function namedBy({ targets, related }) {
    return (targets?.length ?? 0) + (related?.length ?? 0);
}
function findingOf(rule, raw, configured, shared) {
    const identity = {
        ruleId: rule.id,
        path: raw.location.path,
        subject: (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .boundSubject */ .HN)(raw.subject),
        targets: shared.names([...new Set((raw.targets ?? []).map((target) => target.name))]),
    };
    const { title, problem, remedies, why } = rule.describe(raw.args);
    return {
        ...identity,
        level: configured ?? raw.level ?? rule.level,
        title: shared.text(title),
        problem: shared.text(problem),
        remedies: shared.names(remedies),
        why: why === null ? null : shared.text(why),
        ...raw.location,
        related: shared.places(raw.related ?? []),
        fingerprint: (0,_report_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintOf */ .ax)(identity),
        fix: raw.fix ?? null,
        suppressed: null,
    };
}
/** Texts, lists and places of many findings are the same, e.g. where each target is declared: equal ones are one. */
class Shared {
    #texts = new Map();
    #lists = new Map();
    #places = new Map();
    #placeLists = new Map();
    #numbered = new WeakMap();
    /** Places that findings have no room for. */
    cutPlaces = 0;
    text(text) {
        return this.#first(this.#texts, text, () => text);
    }
    names(names) {
        return this.#first(this.#lists, JSON.stringify(names), () => names.map((name) => this.text(name)));
    }
    places(places) {
        this.cutPlaces += Math.max(0, places.length - MAX_RELATED);
        const known = places.slice(0, MAX_RELATED).map((place) => this.#place(place));
        return this.#first(this.#placeLists, known.map(({ id }) => id).join(), () => known.map(({ place }) => place));
    }
    #place(place) {
        const numbered = this.#numbered.get(place);
        if (numbered !== undefined)
            return numbered;
        const { path, line, column, endLine, endColumn, message, cause } = place;
        const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
        const known = this.#first(this.#places, key, () => ({ id: this.#places.size, place }));
        this.#numbered.set(place, known);
        return known;
    }
    #first(all, key, make) {
        const known = all.get(key) ?? make();
        all.set(key, known);
        return known;
    }
}
/**
 * One finding for those that differ in nothing but their related places: a Dockerfile that two jobs build on runners of
 * one label, a container that two overlays of a kustomization change alike.
 */
function withoutDuplicates(findings) {
    const distinct = [];
    /** By identity and place: indexes in the list above. Of one identity and place there is hardly ever more than one. */
    const known = new Map();
    for (const finding of findings) {
        const { fingerprint, line, column, endLine, endColumn, path } = finding;
        const key = `${fingerprint} ${line}:${column}-${endLine}:${endColumn} ${path}`;
        const indexes = known.get(key) ?? [];
        known.set(key, indexes);
        const index = indexes.find((at) => saysTheSame(distinct[at], finding));
        const equal = index === undefined ? undefined : distinct[index];
        if (index !== undefined && equal !== undefined) {
            distinct[index] = { ...equal, related: united(equal, finding) };
            continue;
        }
        indexes.push(distinct.length);
        distinct.push(finding);
    }
    return distinct;
}
function saysTheSame(one, other) {
    return one?.level === other.level && one.title === other.title && (0,_report_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(one) === (0,_report_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(other);
}
function united(one, other) {
    if (one.related.length >= MAX_RELATED)
        return one.related;
    const known = new Set(one.related.map((place) => JSON.stringify(place)));
    return [...one.related, ...other.related.filter((place) => !known.has(JSON.stringify(place)))];
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ boundSubject),
/* harmony export */   SH: () => (/* binding */ sortedTargets),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   oH: () => (/* binding */ boundPath),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _text_crop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3993);
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7591);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2542);
// A finding's identity: its rule, file, subject and targets. It holds when lines move and when words change.



/**
 * Cuts long texts and lists of a subject. Those that differ still differ when they are cut.
 * @returns a subject of at most a few kilobytes
 */
function boundSubject(subject) {
    const bounded = Object.entries(subject).map(([key, value]) => [key, boundValue(value)]);
    return Object.fromEntries(bounded);
}
function boundValue(value) {
    if (typeof value === 'string')
        return (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .boundText */ .O)(value, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_TEXT */ .cl);
    if (!Array.isArray(value))
        return value;
    const texts = value.map((text) => (0,_text_crop_js__WEBPACK_IMPORTED_MODULE_0__/* .boundText */ .O)(text, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_TEXT */ .cl));
    return texts.length <= _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_ITEMS */ .lc
        ? texts
        : [...texts.slice(0, _subject_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_ITEMS */ .lc - 1), `… ${(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)(value)}`];
}
/** A subject as one text, whatever the order of its fields. */
function subjectKey(subject) {
    return JSON.stringify(Object.entries(subject).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/**
 * The file that a finding is bound to; empty where its subject is not: a registry, or a part of wincompat, is reported
 * at the first of the files that it concerns, and that may be another one tomorrow.
 */
function boundPath({ path, subject }) {
    return subject.kind === 'registry' || subject.kind === 'part' ? '' : path;
}
/** Each target once, in a fixed order: how the configuration lists them does not matter. */
function sortedTargets(targets) {
    return [...new Set(targets)].sort();
}
/** @returns 32 hexadecimal digits */
function fingerprintOf(identity) {
    const { ruleId, subject, targets } = identity;
    return (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
}


/***/ })

};
