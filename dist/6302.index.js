export const id = 6302;
export const ids = [6302];
export const modules = {

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./lib/report/fingerprint.js
var fingerprint = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(5032);
// EXTERNAL MODULE: ./lib/report/message.js
var message = __webpack_require__(2449);
// EXTERNAL MODULE: ./lib/rules/support/placed.js
var support_placed = __webpack_require__(7366);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
;// CONCATENATED MODULE: ./lib/pipeline/ruling/shared-parts.js
// Texts, lists and places of many findings are the same, e.g. where each target is declared: equal ones are one object.


const MAX_RELATED = limits/* MAX_ITEMS */._5.related;
/** Steps of an item of a list that no finding had before: it is compared, written and hashed. */
const LISTED = 40;
/** Characters that an item of a list is counted as. */
const ENTRY = 8;
/** The parts of all findings of a run. Each is kept once, and paid for where it is new. */
class SharedParts {
    budget;
    #texts = new Map();
    #lists = new Map();
    #places = new Map();
    #placeLists = new Map();
    #numbers = new interned/* Interned */.M();
    // What was made of a list, by the list itself: rules give one list to thousands of findings.
    #namesOf = new WeakMap();
    #placesOf = new WeakMap();
    #placeOf = new WeakMap();
    /** @param budget counts what is kept, as steps and as characters */
    constructor(budget) {
        this.budget = budget;
    }
    /** @throws OverBudget */
    text(text) {
        return first(this.#texts, text, () => {
            this.budget.make(text.length);
            return text;
        });
    }
    /** @throws OverBudget */
    texts(texts) {
        return first(this.#lists, JSON.stringify(texts), () => {
            this.#pay(texts);
            return texts.map((text) => this.text(text));
        });
    }
    /** The names of targets, each once. @throws OverBudget */
    names(targets) {
        const known = this.#namesOf.get(targets);
        if (known !== undefined)
            return known;
        this.#pay(targets);
        const names = this.texts([...new Set(targets.map(({ name }) => name))]);
        this.#namesOf.set(targets, names);
        return names;
    }
    /** Of some places those that a finding has room for. @throws OverBudget */
    places(places) {
        const known = this.#placesOf.get(places);
        if (known !== undefined)
            return known;
        const kept = places.slice(0, MAX_RELATED).map((place) => this.#place(place));
        this.#pay(kept);
        const key = kept.map((place) => this.#numbers.numberOf(place)).join();
        const list = first(this.#placeLists, key, () => kept);
        this.#placesOf.set(places, list);
        return list;
    }
    #place(place) {
        const known = this.#placeOf.get(place);
        if (known !== undefined)
            return known;
        const { path, line, column, endLine, endColumn, message, cause } = place;
        const key = `${line}:${column}-${endLine}:${endColumn} ${cause ?? ''} ${path} ${message}`;
        const one = first(this.#places, key, () => {
            this.budget.make(key.length);
            return place;
        });
        this.#placeOf.set(place, one);
        return one;
    }
    #pay({ length }) {
        this.budget.spend(LISTED * length);
        this.budget.make(ENTRY * length);
    }
}
function first(all, key, make) {
    const known = all.get(key) ?? make();
    all.set(key, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/pipeline/ruling/run-rules.js






/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
function runRules(rules, context) {
    const findings = [];
    const problems = [];
    const parts = new SharedParts(context.budget);
    let cutPlaces = 0;
    for (const rule of rules) {
        const configured = context.config.levels.get(rule.id);
        if (configured === 'off')
            continue;
        const run = new RuleRun(rule, configured, context, parts);
        for (const finding of run.findings())
            findings.push(finding);
        problems.push(...run.cut());
        cutPlaces += run.cutPlaces;
    }
    return { findings: withoutDuplicates(findings), problems, cutPlaces };
}
/** Characters that a finding is counted as beside the parts that it shares: its subject, its fix, its fingerprint. */
const FINDING = 800;
/** One rule over all that it looks at. What is over the budget is left out, and counted. */
class RuleRun {
    rule;
    configured;
    context;
    parts;
    /** Related places that findings have no room for. */
    cutPlaces = 0;
    /** Where the budget was used up, and how often. */
    #cut = null;
    constructor(rule, configured, context, parts) {
        this.rule = rule;
        this.configured = configured;
        this.context = context;
        this.parts = parts;
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
            for (const placed of this.#guarded(null, () => (0,support_placed/* placedImages */.oK)(context.uses))) {
                const size = placed.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
                const [first] = placed;
                if (first !== undefined)
                    yield* this.#paid(first.run.location, size, () => checkWorkload(placed, context));
            }
        if (check !== undefined)
            for (const raw of this.#guarded(null, () => check(context)))
                yield* this.#paid(raw.location, 0, () => [raw]);
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
                message: `rule ${id} takes more work than is done: ${count} images, workloads or files, from this one on, are not checked by it`,
                problem: `rule ${id} takes more work than is done`,
            },
        ];
    }
    /** What a rule finds in one piece, or nothing where the budget does not allow for all of it. */
    #paid(at, outcomes, work) {
        const { budget } = this.context;
        // Where the rule was cut before, what it finds here would be dropped, too.
        const isVain = this.#cut !== null && !budget.has({ steps: 1 + outcomes, characters: FINDING });
        try {
            if (isVain)
                return this.#leaveOut(at);
            budget.spend(1 + outcomes);
            return this.#guarded(at.path, work).flatMap((raw) => this.#guarded(raw.location.path, () => [this.#finding(raw)]));
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            return this.#leaveOut(at);
        }
    }
    #leaveOut(at) {
        this.#cut = { at: this.#cut?.at ?? at, count: (this.#cut?.count ?? 0) + 1 };
        return [];
    }
    /** @throws OverBudget */
    #guarded(path, work) {
        try {
            return work();
        }
        catch (error) {
            if (error instanceof text_budget/* OverBudget */.sg)
                throw error;
            this.context.internalErrors.record(`rule ${this.rule.id}`, path, error);
            return [];
        }
    }
    /** @throws OverBudget */
    #finding(raw) {
        const { rule, configured, context, parts } = this;
        context.budget.make(FINDING);
        const identity = {
            ruleId: rule.id,
            path: raw.location.path,
            subject: (0,fingerprint/* boundSubject */.HN)(raw.subject),
            targets: parts.names(raw.targets ?? NONE),
        };
        const { ruleId, path, subject, targets } = identity;
        const { line, column, endLine, endColumn } = raw.location;
        const { title, problem, remedies, why } = rule.describe(raw.args);
        const related = raw.related ?? NONE;
        // Field by field: of a spread with many fields after it, V8 gives each object a hidden class of its own.
        const finding = {
            ruleId,
            path,
            subject,
            targets,
            level: configured ?? raw.level ?? rule.level,
            title: parts.text(title),
            problem: parts.text(problem),
            remedies: parts.texts(remedies),
            why: why === null ? null : parts.text(why),
            line,
            column,
            endLine,
            endColumn,
            related: parts.places(related),
            fingerprint: (0,fingerprint/* fingerprintOf */.ax)(identity),
            fix: raw.fix ?? null,
            suppressed: null,
        };
        this.cutPlaces += Math.max(0, related.length - limits/* MAX_ITEMS */._5.related);
        return finding;
    }
}
/** One list for all that have none. */
const NONE = [];
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
    return one?.level === other.level && one.title === other.title && (0,message/* messageOf */.b)(one) === (0,message/* messageOf */.b)(other);
}
function united(one, other) {
    if (one.related.length >= limits/* MAX_ITEMS */._5.related)
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
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9968);
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
/** Each target once, in a fixed order: how the configuration lists them does not matter. Findings share their lists. */
const sortedTargets = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((targets) => [...new Set(targets)].sort());
/** @returns 32 hexadecimal digits */
function fingerprintOf(identity) {
    const { ruleId, subject, targets } = identity;
    return (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash */ .t)([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ buildToStayOn),
/* harmony export */   QJ: () => (/* binding */ labelPlace),
/* harmony export */   XH: () => (/* binding */ startsOn),
/* harmony export */   eK: () => (/* binding */ starts),
/* harmony export */   mJ: () => (/* binding */ osOf),
/* harmony export */   oK: () => (/* binding */ placedImages),
/* harmony export */   vU: () => (/* binding */ mayBringSelector)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2258);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5421);





/**
 * The images of each workload, containers of one pod together. An image that is built here is reported where the
 * workload names it, and at its Dockerfile only where no file names it.
 */
function placedImages(uses) {
    const known = gathered.get(uses) ?? gather(uses);
    gathered.set(uses, known);
    return known;
}
/** Several rules ask: it is gathered once. */
const gathered = new WeakMap();
function gather(uses) {
    const workloads = new Map();
    const named = uses.filter(({ use }) => use.kind !== 'dockerfile');
    const toldThere = new Set(named.flatMap(({ use }) => use.bases));
    const unnamed = uses.filter(({ use }) => use.kind === 'dockerfile' && !toldThere.has(use));
    const patched = new Set(named.flatMap(({ runs }) => runs.flatMap(({ saidBy }) => (saidBy.kind === 'pod' ? (saidBy.unpatched ?? []) : []))));
    for (const judged of [...named, ...unnamed]) {
        for (const { run, outcomes } of judged.byRun) {
            if (run.workload.kind === null || judged.use.role !== 'run')
                continue;
            // What a kustomization patches is run as it is patched.
            if (patched.has(run.workload))
                continue;
            const images = workloads.get(run.workload) ?? [];
            workloads.set(run.workload, images);
            images.push({ judged, run, outcomes });
        }
    }
    return [...workloads.values()];
}
/** Where a workload asks for a label; where the reader does not tell, the place of its image. */
function labelPlace(run, key) {
    return run.labels.find((label) => label.key === key)?.location ?? run.location;
}
/** Whether a pod's RuntimeClass is one of the cluster, which may bring the selector that the pod lacks. */
function mayBringSelector({ runtimeClass }, known) {
    return runtimeClass !== null && !known.has(runtimeClass.name);
}
/**
 * Whether an image starts under process isolation on a server of a build.
 * @param versions of one image: the host takes the one that fits
 */
function startsOn(build, versions, workload) {
    const { runtime } = (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .usualOrchestrator */ .jP)(workload);
    const host = { version: (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(build), client: false, runtime };
    return versions.some((version) => {
        const image = { os: 'windows', version, hostProcess: false, scratch: false };
        // Neither a label nor a pod says a revision, so builds alone are compared.
        return version.build === build || (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)((0,_windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(host, image, 'process').verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)('unknown');
    });
}
/** `Windows Server 2022 (build 20348)`. */
function osOf(build) {
    return `${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseName */ ["do"])(build)} (build ${build})`;
}
function starts({ verdict }) {
    return (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)(verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)('unknown');
}
/**
 * Of hosts of several builds the one to stay on: that whose kernel the image was made for, else the newest.
 * @returns `10.0.20348`; null where the image starts on none
 */
function buildToStayOn({ outcomes }) {
    const starting = outcomes.filter(starts);
    const sound = starting.filter(({ breakages }) => breakages.length === 0);
    const fitting = sound.length > 0 ? sound : starting;
    if (fitting.length === 0)
        return null;
    const own = fitting.find(({ target, version }) => version?.build === target.version.build);
    const newest = Math.max(...fitting.map(({ target }) => target.version.build));
    return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)((0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(own?.target.version.build ?? newest));
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interned)
/* harmony export */ });
/** Numbers for things that are the same: what is made for one serves all of its kind. */
class Interned {
    #numbers = new Map();
    /** @param key compared as a key of a Map is: texts by their content, objects by identity */
    numberOf(key) {
        const known = this.#numbers.get(key) ?? this.#numbers.size;
        this.#numbers.set(key, known);
        return known;
    }
}


/***/ })

};
