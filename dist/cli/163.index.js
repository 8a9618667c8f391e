export const id = 163;
export const ids = [163];
export const modules = {

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/fingerprint.js
var fingerprint = __webpack_require__(8539);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(1097);
;// CONCATENATED MODULE: ./lib/internal-errors.js
// The boundary around one part of wincompat: an exception that no code foresees is recorded, and the other parts go on.

const MAX_MESSAGE = 300;
/**
 * Runs one part.
 * @param part what to name when it fails, e.g. `rule os-version-mismatch`
 * @param path the file that it works on, relative to the root; null where none is known
 * @param errors takes up what was thrown
 * @returns what the work returns, or `otherwise` where it throws
 * @throws UsageError what is wrong with the usage or the configuration ends the run
 */
function attempt(part, path, errors, work, otherwise) {
    try {
        return work();
    }
    catch (error) {
        recordInternalError(errors, part, path, error);
        return otherwise;
    }
}
/**
 * Takes up what a part has thrown: once for each part and file, however often it fails there.
 * @param error anything that can be thrown
 * @throws UsageError where that is what was thrown
 */
function recordInternalError(errors, part, path, error) {
    if (error instanceof options/* UsageError */.eb)
        throw error;
    // The same part fails at one image of a file after the other.
    const last = errors.at(-1);
    if (last?.part === part && last.path === path)
        return;
    errors.push({ part, path, message: messageOf(error) });
}
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    // The lines after the first may be a stack trace.
    const [line = ''] = text.trimStart().split(/[\r\n\u2028\u2029]/, 1);
    return line.slice(0, MAX_MESSAGE).replace(/\p{Cc}+/gu, ' ');
}

// EXTERNAL MODULE: ./lib/rules/placed.js
var placed = __webpack_require__(5454);
;// CONCATENATED MODULE: ./lib/apply-rules.js



/** Of one finding, when those of its duplicates are added. */
const MAX_RELATED = 100;
/**
 * Runs every rule that the configuration leaves on, and puts what they find into words. Where a rule fails at one
 * image or workload, that is added to the context's `internalErrors`, and its other findings stand.
 */
function applyRules(rules, context) {
    const findings = rules.flatMap((rule) => {
        const configured = context.config.levels.get(rule.id);
        if (configured === 'off')
            return [];
        return rawFindingsOf(rule, context).flatMap((raw) => guarded(rule, raw.location.path, context, () => [findingOf(rule, raw, configured)]));
    });
    return withoutDuplicates(findings);
}
/** What a rule finds at each image, in each workload, and in the repository as a whole. */
function rawFindingsOf(rule, context) {
    const { checkImage, checkWorkload, check } = rule;
    const { uses } = context;
    const images = checkImage === undefined
        ? []
        : uses.flatMap((judged) => guarded(rule, judged.use.location.path, context, () => checkImage(judged, context)));
    const workloads = checkWorkload === undefined
        ? []
        : guarded(rule, null, context, () => (0,placed/* placedImages */.oK)(uses)).flatMap((placed) => guarded(rule, placed[0]?.run.location.path ?? null, context, () => checkWorkload(placed, context)));
    const whole = check === undefined ? [] : guarded(rule, null, context, () => check(context));
    return [...images, ...workloads, ...whole];
}
function guarded(rule, path, context, work) {
    return attempt(`rule ${rule.id}`, path, context.internalErrors, work, []);
}
function findingOf(rule, raw, configured) {
    const identity = {
        ruleId: rule.id,
        path: raw.location.path,
        subject: (0,fingerprint/* boundSubject */.HN)(raw.subject),
        targets: [...new Set((raw.targets ?? []).map((target) => target.name))],
    };
    return {
        ...identity,
        level: configured ?? raw.level ?? rule.level,
        ...rule.words(raw.args),
        args: raw.args,
        ...raw.location,
        related: raw.related ?? [],
        fingerprint: (0,fingerprint/* fingerprintOf */.ax)(identity),
        fix: raw.fix ?? null,
        suppressed: null,
    };
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
function saysTheSame(one, { level, title, message }) {
    return one?.level === level && one.title === title && one.message === message;
}
function united(one, other) {
    if (one.related.length >= MAX_RELATED)
        return one.related;
    const known = new Set(one.related.map((place) => JSON.stringify(place)));
    return [...one.related, ...other.related.filter((place) => !known.has(JSON.stringify(place)))];
}

;// CONCATENATED MODULE: ./lib/suppressions/suppression.js
/**
 * Marks the findings that a suppression covers. One whose last day is over marks nothing, and the finding says so.
 * @param today ISO date
 */
function suppress(findings, suppressions, today) {
    const used = new Map();
    if (suppressions.length === 0)
        return { findings: [...findings], used };
    const near = new Map();
    for (const one of suppressions) {
        if (one.by !== 'configuration')
            near.set(one.location.path, [...(near.get(one.location.path) ?? []), one]);
    }
    const everywhere = suppressions.filter((one) => one.by === 'configuration');
    const marked = findings.map((finding) => {
        if (finding.suppressed !== null)
            return finding;
        const covering = [...(near.get(finding.path) ?? []), ...everywhere].filter(({ rules, covers }) => (rules.length === 0 || rules.includes(finding.ruleId)) && covers(finding));
        for (const one of covering)
            used.set(one, (used.get(one) ?? new Set()).add(finding.ruleId));
        const active = covering.find((one) => one.until === null || today <= one.until);
        if (active !== undefined) {
            return { ...finding, suppressed: { by: active.by, reason: active.reason } };
        }
        const [over] = covering;
        return over === undefined ? finding : expired(finding, over);
    });
    return { findings: marked, used };
}
function expired(finding, { by, until, location }) {
    const what = by === 'configuration' ? 'entry of the configuration' : by;
    // Before the way out, where a message has one.
    const [said, ...rest] = finding.message.split(/(?= To fix it: )/);
    return {
        ...finding,
        message: `${said} It was suppressed by ${location.path}:${location.line}, and that expired on ${until}.${rest.join('')}`,
        related: [...finding.related, { ...location, message: `this ${what} suppressed it until ${until}` }],
    };
}
/**
 * The suppressions that no finding needs.
 * @param couldFind whether this run could have found what a rule looks for
 */
function unused(suppressions, used, couldFind) {
    return suppressions.flatMap((one) => {
        const met = used.get(one) ?? new Set();
        const idle = one.rules.filter((id) => !met.has(id) && couldFind(id));
        const needed = one.rules.length === 0 ? met.size > 0 : idle.length === 0;
        return needed ? [] : [{ location: one.location, text: one.text, by: one.by, idle, wrong: null }];
    });
}

;// CONCATENATED MODULE: ./lib/apply-suppressions.js

/**
 * Marks the findings that comments, annotations, the configuration or the baseline accept. None is dropped.
 * @param couldFind whether this run could have found what a rule looks for
 * @param findingsOf puts what is wrong with suppressions into findings; only the configuration accepts those
 * @throws UsageError for a baseline that cannot be read or written
 */
async function applySuppressions(found, sources, options, couldFind, findingsOf) {
    const { suppressions, wrong } = await writtenIn(sources);
    const configured = sources.ignores.map(configuredBy);
    const first = suppress(found, [...suppressions, ...configured], options.today);
    const about = findingsOf([...wrong, ...unused(suppressions, first.used, couldFind)]);
    const second = suppress(about, configured, options.today);
    // What a part of the root does not have, the rest may.
    const whole = options.paths.length === 0;
    for (const [one, ids] of first.used)
        second.used.set(one, new Set([...ids, ...(second.used.get(one) ?? [])]));
    const own = configured.filter((_, index) => sources.ignores[index]?.ignore.shared !== true);
    const idle = whole ? unused(own, second.used, couldFind) : [];
    const findings = [...first.findings, ...second.findings, ...findingsOf(idle)];
    if (!options.baseline)
        return { findings, notes: [] };
    const { holdAgainstBaseline } = await __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 4697));
    const held = holdAgainstBaseline(findings, options.baseline, options.root, whole);
    return { findings: [...held.findings, ...findingsOf(held.leftovers)], notes: held.notes };
}
/** Most repositories have none: what reads them is loaded only where there are some. */
async function writtenIn({ commented, readings, ruleIds }) {
    const annotations = readings.flatMap((reading) => reading.ignores ?? []);
    const suppressions = [];
    const wrong = [];
    if (commented.length > 0) {
        const { commentsIn } = await __webpack_require__.e(/* import() */ 3784).then(__webpack_require__.bind(__webpack_require__, 3784));
        for (const file of commented) {
            const inFile = commentsIn(file, ruleIds);
            suppressions.push(...inFile.suppressions);
            wrong.push(...inFile.wrong);
        }
    }
    if (annotations.length > 0) {
        const { fromAnnotations } = await __webpack_require__.e(/* import() */ 7310).then(__webpack_require__.bind(__webpack_require__, 7310));
        const annotated = fromAnnotations(annotations, ruleIds);
        suppressions.push(...annotated.suppressions);
        wrong.push(...annotated.wrong);
    }
    return { suppressions, wrong };
}
function configuredBy({ ignore, matches }) {
    // Findings of one file come one after the other: a glob is held against it once.
    let last = null;
    return {
        ...ignore,
        by: 'configuration',
        text: `paths: ${ignore.paths.join(', ')}; rules: ${ignore.rules.join(', ')}; reason: ${ignore.reason}`,
        covers({ path }) {
            if (last?.path !== path)
                last = { path, covered: matches(path) };
            return last.covered;
        },
    };
}

// EXTERNAL MODULE: ./lib/discovery/checked-out.js
var checked_out = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/ask-registries.js
// Which references a registry is asked about, and what its answers make of the image uses.


/** More different references than this are not asked about: the run says so. */
const MAX_REFERENCES = 500;
/**
 * Asks for every reference that may be Windows and is not built here, each once, and gives the uses their answers.
 * @param uses are changed: OS, OS versions and evidence become the registry's where it knows
 * @returns how many requests were sent, and remarks on the run
 */
async function lookUpImages(uses, config, options) {
    const wanted = options.lookup === 'never' ? [] : uses.filter((use) => isAsked(use, options.lookup));
    if (wanted.length === 0)
        return { requests: 0, notes: [] };
    const references = new Map();
    for (const { parsed } of wanted)
        references.set(keyOf(parsed), parsed);
    const asked = new Map([...references].slice(0, MAX_REFERENCES));
    const notes = [];
    const { askRegistries } = await __webpack_require__.e(/* import() */ 2790).then(__webpack_require__.bind(__webpack_require__, 2790));
    const { answers, requests } = await askRegistries(asked, {
        registries: { ...config.registries, allowUnlisted: config.registries.allowUnlisted === true },
        cacheDirectory: options.cacheDirectory,
        trees: (0,checked_out/* checkedOutTrees */.vu)(options.root),
        logins: options.logins,
        onSecret: options.onSecret,
        onProblem: (message) => notes.push(message),
        onAnswer: options.onAnswer,
    });
    for (const use of wanted)
        learn(use, answers.get(keyOf(use.parsed)) ?? null);
    const done = new Set();
    for (const use of uses)
        inherit(use, done);
    if (references.size > asked.size) {
        notes.push(`${references.size - asked.size} of ${references.size} references were not looked up: a run looks up ${MAX_REFERENCES} at most. Check folders separately.`);
    }
    return { requests, notes };
}
function isAsked(use, lookup) {
    // A withdrawn tag is known not to be there.
    if (use.parsed === null || use.madeHere || use.cyclic || use.reading?.withdrawn === true)
        return false;
    return lookup === 'always' || use.os === 'windows';
}
/** Equal for references that name the same thing, however they are written. A digest outdoes the tag beside it. */
function keyOf({ registry, repository, tag, digest }) {
    return `${registry.toLowerCase()}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}
function learn(use, answer) {
    use.answer = answer;
    if (answer?.kind !== 'found')
        return;
    use.os = osOf(use, answer);
    const versions = answer.platforms.flatMap(({ os, version }) => os === 'windows' && version !== null ? [version] : []);
    // Where the registry's documents state no version, the tag stays the best that is known.
    if (versions.length === 0 && use.versions.length > 0)
        return;
    use.versions = (0,windows_version/* distinctVersions */.G6)(versions);
    use.evidence = answer.evidence;
}
/** What a file says of the platform stands; else the platforms that there are decide. */
function osOf(use, { platforms }) {
    if (use.platform !== null || isPlaced(use))
        return use.os;
    const systems = new Set(platforms.map((platform) => platform.os));
    if (systems.size === 1)
        return systems.has('windows') ? 'windows' : systems.has('linux') ? 'linux' : use.os;
    return use.os;
}
function isPlaced(use) {
    return use.kind !== 'dockerfile' && use.runs.some((run) => run.workload.os !== null || run.hostProcess);
}
/** An image that is built here is what it stands on. */
function inherit(use, done) {
    if (use.bases.length === 0 || done.has(use))
        return;
    done.add(use);
    for (const base of use.bases)
        inherit(base, done);
    const systems = use.bases.map((base) => base.os).filter((os) => os !== 'unknown');
    if (use.platform === null && systems.length > 0)
        use.os = systems.includes('windows') ? 'windows' : 'linux';
    const versions = (0,windows_version/* distinctVersions */.G6)(use.bases.flatMap((base) => base.versions));
    if (versions.length === 0)
        return;
    use.versions = versions;
    use.evidence = use.bases.find((base) => base.versions.length > 0).evidence;
}

// EXTERNAL MODULE: ./lib/judge.js
var judge = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/report-images.js
// Targets and image uses in the report's form.



function targetsOf(config) {
    return config.targets.map(targetOf);
}
/** What only a pipeline's arguments make is held against build hosts, and not listed. */
function imagesOf(judged) {
    return judged.filter(({ use }) => use.unlisted !== true).map(imageOf);
}
function targetOf(target) {
    return {
        name: target.name,
        host: (0,windows_version/* formatVersion */.qh)(target.version),
        release: (0,releases/* releaseName */["do"])(target.version.build, target.client),
        client: target.client,
        isolation: target.isolation,
        platform: target.platform,
    };
}
function imageOf({ use, outcomes }) {
    return {
        ...use.location,
        kind: use.kind,
        role: use.role,
        raw: use.raw,
        reference: use.reference,
        unresolved: use.unresolved,
        os: use.os,
        osVersions: use.versions.map(windows_version/* formatVersion */.qh),
        evidence: use.evidence,
        digest: use.parsed?.digest ?? (use.answer?.kind === 'found' ? use.answer.digest : null),
        verdicts: worstByTarget(outcomes).map(verdictOf),
    };
}
/** Several runs of one image can land on one target: the worst is what the target's cell must say. */
function worstByTarget(outcomes) {
    const worst = new Map();
    for (const outcome of outcomes) {
        const known = worst.get(outcome.target.name);
        if (known === undefined || (0,judge/* severity */.y)(outcome.verdict) > (0,judge/* severity */.y)(known.verdict))
            worst.set(outcome.target.name, outcome);
    }
    return [...worst.values()];
}
function verdictOf(outcome) {
    return {
        target: outcome.target.name,
        isolation: outcome.isolation,
        verdict: outcome.verdict,
        rule: outcome.rule,
        reason: outcome.reason,
        version: outcome.version === null ? null : (0,windows_version/* formatVersion */.qh)(outcome.version),
    };
}

// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
;// CONCATENATED MODULE: ./lib/resolve/builds.js
// Which build arguments each Dockerfile is built with: the sets that compose files and the like give, else its own
// defaults. Values that the configuration declares win over both, and of several each is tried.
/** A Dockerfile that no file builds: its own defaults. */
const AS_IT_STANDS = {
    args: new Map(),
    target: null,
    platform: null,
    contexts: new Map(),
    image: null,
    run: null,
};
/** More combinations of the configuration's `args` than this tell nobody anything. */
const MAX_COMBINATIONS = 64;
/**
 * @param builds those that name this Dockerfile
 * @param declared values for build arguments from the configuration: they win over those of the files
 */
function buildSets(dockerfile, builds, declared) {
    const sets = new Map();
    // No other argument reaches a FROM.
    const names = [...new Set(dockerfile.globalArgs.map((arg) => arg.name))];
    // What a pipeline builds may be a test's image, or one of several: what is deployed must be said elsewhere, unless
    // the Dockerfile cannot be built without the values that the pipeline has for it.
    const needed = argsWithoutValue(dockerfile).filter((name) => !declared.has(name));
    const suffices = (build) => build.host === undefined || (needed.length > 0 && needed.every((name) => build.args.has(name)));
    const counts = new Set(builds.filter(suffices));
    counts.add(AS_IT_STANDS);
    const asked = counts.size > 1 ? builds : [AS_IT_STANDS, ...builds];
    for (const build of asked) {
        for (const args of combinations(dockerfile, build.args, build.pinned ? new Map() : declared)) {
            const key = JSON.stringify([
                build.target,
                build.platform,
                [...build.contexts].map(([name, value]) => [name, value.text]),
                names.map((name) => args.get(name)?.text ?? null),
            ]);
            const set = sets.get(key) ?? {
                args,
                target: build.target,
                platform: build.platform,
                contexts: build.contexts,
                images: new Set(),
                runs: [],
                hosts: [],
                deploys: false,
                onlyHosted: true,
            };
            sets.set(key, set);
            if (build.image !== null)
                set.images.add(build.image);
            if (build.run !== null)
                set.runs.push(build.run);
            if (build.host !== undefined)
                set.hosts.push(build.host);
            if (counts.has(build)) {
                set.deploys ||= build.deploys !== false;
                set.onlyHosted = false;
            }
        }
    }
    return [...sets.values()];
}
/** Arguments without a default that a FROM uses. */
function argsWithoutValue({ globalArgs, stages }) {
    return globalArgs
        .filter(({ name, value }) => value === null && stages.some(({ image }) => image.raw.includes(name)))
        .map(({ name }) => name);
}
function combinations(dockerfile, given, declared) {
    let sets = [given];
    for (const arg of dockerfile.globalArgs) {
        const values = declared.get(arg.name);
        if (values === undefined)
            continue;
        sets = sets.flatMap((set) => values.map((text) => new Map([...set, [arg.name, { text, origins: [] }]])));
        sets.length = Math.min(sets.length, MAX_COMBINATIONS);
    }
    return sets;
}

// EXTERNAL MODULE: ./lib/readers/paths.js
var paths = __webpack_require__(2812);
;// CONCATENATED MODULE: ./lib/resolve/kustomize.js
// What kustomizations make of the pods that they build on: each pod is run as it stands, and as each kustomization
// changes it; images of patches, and those that replace others, are run as those pods are.


/** Pods times patches and images: nobody writes more by hand. */
const MAX_WORK = 200_000;
/** Runs that all of them may add. */
const MAX_RUNS = 50_000;
/** @returns the uses, with the images that kustomizations bring, and the runs that they make of pods */
function applyKustomizations(uses, kustomizations, problems) {
    const work = new Work(uses, kustomizations);
    let isTold = false;
    for (const kustomization of kustomizations) {
        if (work.apply(kustomization))
            continue;
        work.addAlone(kustomization);
        if (isTold)
            continue;
        isTold = true;
        const location = { path: kustomization.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
        problems.push({ location, message: 'the pods that kustomizations change are more than are followed' });
    }
    return [...uses, ...work.added];
}
class Work {
    all;
    added = [];
    /** Each pod with its runs as the manifests have them. */
    #pods;
    #byFolder;
    #left = MAX_WORK;
    #runsLeft = MAX_RUNS;
    constructor(uses, all) {
        this.all = all;
        this.#pods =
            all.length === 0
                ? []
                : uses
                    .filter((use) => use.kind === 'kubernetes')
                    .map((use) => ({ use, runs: [...use.runs], name: (0,reference/* parseReference */.F)(use.raw)?.familiar }));
        this.#byFolder = new Map(all.map((k) => [(0,paths/* folderOf */.y)(k.path), k]));
    }
    /** @returns false where that would be too much */
    apply(kustomization) {
        const { patches, images } = kustomization;
        if (patches.length + images.length === 0)
            return true;
        this.#left -= this.#pods.length * (1 + patches.length + images.length);
        if (this.#left < 0)
            return false;
        const reached = reachedBy(kustomization, this.all, this.#byFolder);
        const mine = this.#pods.filter(({ use }) => reached.has(use.location.path));
        const matchers = patches.map((patch) => ({ patch, matches: matcherOf(patch.target) }));
        const made = new Map(mine.map((pod) => [pod, pod.runs.map((run) => patchedBy(run, matchers))]));
        for (const [pod, runs] of made) {
            const changed = runs.filter((run, i) => run !== pod.runs[i]);
            this.#runsLeft -= changed.length;
            if (this.#runsLeft < 0)
                return false;
            pod.use.runs.push(...changed);
        }
        for (const { patch, matches } of matchers) {
            const found = mine.find(({ runs }) => runs.some((run) => matches(run.name)));
            const runs = found === undefined ? [] : made.get(found);
            for (const image of patch.images)
                this.#add(image, runs.length > 0 ? runs : image.runs);
        }
        for (const { name, use } of images) {
            const named = mine.filter((pod) => pod.name === name);
            // What it builds on may be elsewhere, or found by another way: then the name has to do.
            const pods = named.length > 0 ? named : this.#pods.filter((pod) => pod.name === name);
            this.#add(use, pods.flatMap((pod) => made.get(pod) ?? pod.runs));
            if (this.#runsLeft < 0)
                return false;
        }
        return true;
    }
    /** Its images, with nothing said of the pods that run them. */
    addAlone({ patches, images }) {
        const uses = [...images.map(({ use }) => use), ...patches.flatMap((patch) => patch.images)];
        for (const use of uses)
            this.added.push({ ...use, kind: 'kustomize', runs: [] });
    }
    #add(image, runs) {
        this.#runsLeft -= runs.length;
        if (this.#runsLeft < 0)
            return;
        // A replaced image keeps the place of its workload; a patch's own stands in the patch.
        this.added.push({ ...image, kind: 'kustomize', runs: [...runs] });
    }
}
/** The files that a kustomization builds on, those of its bases, and for a component those of who takes it up. */
function reachedBy(start, all, byFolder) {
    const reached = new Set();
    const folder = (0,paths/* folderOf */.y)(start.path);
    const waiting = [start, ...all.filter(({ components }) => components.includes(folder))];
    const seen = new Set(waiting);
    for (const { resources } of waiting) {
        for (const path of resources) {
            reached.add(path);
            const inner = byFolder.get(path);
            if (inner !== undefined && !seen.has(inner)) {
                seen.add(inner);
                waiting.push(inner);
            }
        }
    }
    return reached;
}
/** Kind and name are regular expressions of the kustomization's author: taken as plain words where they are none. */
function matcherOf({ kind, name }) {
    const matches = (wanted, word) => {
        if (wanted === null)
            return true;
        const plain = wanted.replace(/\\([.*+?^${}()|[\]\\])/g, '$1');
        if (plain === word)
            return true;
        // Only what cannot take long is tried: words with dots and stars.
        return /^[\w.*|-]{1,100}$/.test(wanted) && wanted.split('|').some((part) => simpleMatch(part, word));
    };
    return (runName) => {
        const space = runName.indexOf(' ');
        return (matches(kind, space < 0 ? runName : runName.slice(0, space)) &&
            matches(name, space < 0 ? '' : runName.slice(space + 1)));
    };
}
/** `.*` for anything, the rest as it stands. */
function simpleMatch(pattern, word) {
    const parts = pattern.split('.*');
    let at = 0;
    for (const [i, part] of parts.entries()) {
        const found = i === parts.length - 1 ? word.length - part.length : word.indexOf(part, at);
        if (found < at || !word.startsWith(part, found) || (i === 0 && found !== 0))
            return false;
        at = found + part.length;
    }
    return parts.length > 1 || at === word.length;
}
/** @returns the same run where no patch changes where it lands */
function patchedBy(run, matchers) {
    return matchers.reduce((changed, { patch, matches }) => changesPlace(patch) && matches(run.name) ? patched(changed, patch) : changed, run);
}
function changesPlace({ os, runtimeClass, nodeSelector, tolerations, affinityTerms }) {
    const lists = [Object.keys(nodeSelector), tolerations, affinityTerms];
    return os !== null || runtimeClass !== null || lists.some((list) => list.length > 0);
}
function patched(run, patch) {
    const { workload } = run;
    return {
        ...run,
        runtimeClass: patch.runtimeClass ?? run.runtimeClass,
        workload: {
            ...workload,
            os: patch.os ?? workload.os,
            nodeSelector: { ...workload.nodeSelector, ...patch.nodeSelector },
            tolerations: [...workload.tolerations, ...patch.tolerations],
            affinityTerms: patch.affinityTerms.length > 0 ? patch.affinityTerms : workload.affinityTerms,
        },
        location: patch.location,
        namesOs: run.namesOs === true || patch.os !== null,
        patches: run.patches ?? workload,
    };
}

// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
;// CONCATENATED MODULE: ./lib/resolve/origins.js

/**
 * Marks the place that decides an image's Windows version: the deepest one whose value names a version, else the
 * deepest one that gives the whole tag. A variable for the registry or for the product's version decides nothing.
 * @param tag of the expanded reference
 */
function withCause(origins, tag) {
    const decides = (test) => origins.findLast(({ value }) => value !== undefined && test(tagIn(value)));
    const cause = decides((text) => (0,os_tokens.findVersions)((0,os_tokens.tokensOf)(text), true, true).length > 0) ??
        decides((text) => text !== '' && text === tag);
    return origins.map((origin) => {
        const { value: _, ...related } = origin;
        return origin === cause ? { ...related, cause: true } : related;
    });
}
/** A value may be a whole reference, a tag, or a part of one. */
function tagIn(value) {
    const name = value.slice(value.lastIndexOf('/') + 1).replace(/@.*$/, '');
    return name.slice(name.indexOf(':') + 1);
}

// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
;// CONCATENATED MODULE: ./lib/resolve/stages.js
// One Dockerfile under one set of build arguments: its FROM lines expanded as BuildKit does it.


/** Set by BuildKit itself; which value they get depends on the build, not on the files. */
const PLATFORM_ARGS = [
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
];
/** Resolves a Dockerfile as one build sees it. */
function resolveStages(dockerfile, build) {
    const { target } = build;
    const values = globalValues(dockerfile, build.args);
    const lookup = (name) => values.get(name);
    const expandText = (text) => (0,expand/* expand */.f)(text, lookup, dockerfile.dialect);
    const stages = new Map();
    const uses = [];
    const bases = [];
    const last = target === null ? -1 : dockerfile.stages.findIndex((stage, i) => (stage.name ?? String(i)) === target);
    const stageNames = new Set(dockerfile.stages.map((stage) => stage.name));
    dockerfile.stages.forEach((stage, index) => {
        let base = null;
        // The classic builder, which is what Windows has, builds every stage up to the wanted one.
        const hosts = last >= 0 && index > last ? [] : build.hosts;
        const written = expandText(stage.image.raw);
        // A context of the build stands for a name, even for one that is an image.
        const context = build.contexts.get(written.text.toLowerCase());
        const image = context === undefined ? written : { ...context, missing: [] };
        const parent = stageNamed(stage.image.raw, image, stages, dockerfile, values);
        if (parent !== undefined)
            base = parent;
        else if (context?.text === '')
            base = null;
        else if (image.text.toLowerCase() === 'scratch')
            base = { scratch: stage.image.location };
        else if (!isTemplate(stage.image.raw)) {
            const platform = stage.platform === null ? (build.platform ?? '') : expandText(stage.platform).text.toLowerCase();
            const use = useOf(stage.image, image, values, /^(?:windows|linux)/.test(platform) ? platform : null);
            if (stage.name !== null)
                use.stage = stage.name;
            use.build = { hosts: new Set(hosts), starts: false };
            uses.push(use);
            base = { use };
        }
        for (const source of stage.sources) {
            const value = expandText(source.raw);
            const name = value.text.toLowerCase();
            const given = build.contexts.get(name);
            if (stageNames.has(name) || /^\d+$/.test(name) || name === 'scratch' || isTemplate(source.raw))
                continue;
            if (given?.text === '')
                continue;
            const image = given === undefined ? value : { ...given, missing: [] };
            uses.push({
                ...useOf(source, image, values, null),
                role: 'source',
                ...(stage.name === null ? {} : { stage: stage.name }),
                build: { hosts: new Set(hosts), starts: false },
            });
        }
        if (stage.hasRun && base !== null && 'use' in base && base.use.build !== undefined)
            base.use.build.starts = true;
        bases.push(base);
        if (stage.name !== null)
            stages.set(stage.name, base);
        stages.set(String(index), base);
    });
    for (const use of uses)
        use.unlisted = build.onlyHosted;
    const built = (target === null ? undefined : stages.get(target)) ?? bases.at(-1) ?? null;
    if (build.deploys && built !== null && 'use' in built)
        built.use.role = 'run';
    return { uses, base: built };
}
function globalValues(dockerfile, args) {
    const values = new Map();
    for (const arg of dockerfile.globalArgs) {
        const given = args.get(arg.name);
        if (given !== undefined) {
            values.set(arg.name, { text: given.text, missing: [], origins: given.origins });
        }
        else if (arg.value !== null) {
            const raw = arg.value.raw === arg.name ? '' : arg.value.raw;
            const value = (0,expand/* expand */.f)(raw, (name) => values.get(name), dockerfile.dialect);
            const message = `ARG ${arg.name} has its default here`;
            const here = { ...arg.value.location, message, value: value.text };
            values.set(arg.name, { ...value, origins: [here, ...value.origins] });
        }
    }
    return values;
}
/** The stage that a FROM names, if it names one; platform arguments are tried for both systems. */
function stageNamed(raw, image, stages, dockerfile, values) {
    if (image.missing.length === 0)
        return stages.get(image.text.toLowerCase());
    if (!image.missing.every((name) => PLATFORM_ARGS.includes(name)))
        return undefined;
    for (const os of ['windows', 'linux']) {
        const platform = {
            TARGETPLATFORM: `${os}/amd64`,
            TARGETOS: os,
            TARGETARCH: 'amd64',
            TARGETVARIANT: '',
        };
        const lookup = (name) => values.get(name) ??
            (name in platform ? { text: platform[name], missing: [], origins: [] } : undefined);
        const found = stages.get((0,expand/* expand */.f)(raw, lookup, dockerfile.dialect).text.toLowerCase());
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function useOf(text, value, values, platform) {
    const known = value.missing.length === 0 && (0,reference/* parseReference */.F)(value.text) !== null;
    return {
        kind: 'dockerfile',
        role: 'build',
        location: text.location,
        raw: text.raw,
        reference: known ? value.text : null,
        partial: value.text,
        unresolved: known ? [] : value.missing.length > 0 ? value.missing : emptyIn(text.raw, values),
        platform,
        origins: value.origins,
        runs: [],
    };
}
/** Where every variable has a value and still no reference comes out, one of them is empty. */
function emptyIn(raw, values) {
    const names = [...raw.matchAll(/\$\{?(\w{1,100})/g)].map((match) => match[1]);
    return [...new Set(names)].filter((name) => values.get(name)?.text === '');
}
/** Files that a template engine has yet to fill in. */
function isTemplate(raw) {
    return raw.includes('{{') || raw.includes('<%');
}

;// CONCATENATED MODULE: ./lib/resolve/resolve.js
// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.







/**
 * @param args values for build arguments that the files do not give, from the configuration
 * @param problems takes up what is not resolved to its end
 * @returns every image use, in the order of path, line and column
 */
function resolve(readings, builds, args, problems = []) {
    const made = [];
    const allBuilds = [...builds, ...readings.flatMap((r) => r.builds)];
    allBuilds.push(...composeBuilds(readings, allBuilds));
    const dockerfiles = readings.flatMap((r) => r.dockerfiles);
    const byDockerfile = resolve_assign(allBuilds, dockerfiles);
    const uses = applyKustomizations(withoutNamed(readings.flatMap((r) => r.uses)), readings.flatMap((r) => r.kustomizations), problems);
    for (const dockerfile of dockerfiles) {
        const sets = buildSets(dockerfile, byDockerfile.get(dockerfile) ?? [], args);
        const affordable = Math.max(1, Math.floor(resolve_MAX_WORK / sizeOf(dockerfile)));
        if (sets.length > affordable) {
            const message = `it is built in ${sets.length} ways, of which ${affordable} are checked`;
            const path = dockerfile.path.replace(/\0.*$/s, '');
            problems.push({
                location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
                message,
                problem: 'it is built in too many ways',
            });
        }
        for (const set of sets.slice(0, affordable)) {
            const stages = resolveStages(dockerfile, set);
            addAll(uses, stages.uses);
            if (stages.base !== null && 'use' in stages.base)
                addAll(stages.base.use.runs, set.runs);
            addAll(made, [...set.images].map((image) => ({ image, base: stages.base })));
        }
    }
    const representative = merge(uses);
    const graph = new Graph(made, representative, problems);
    return [...new Set(representative.values())].sort(byPlace).map((use) => graph.resolve(use));
}
/** Ways to build a Dockerfile, times its lines that count: nobody writes more by hand. */
const resolve_MAX_WORK = 20_000;
/** How often workloads may be counted for images that they run without naming them. */
const resolve_MAX_RUNS = 50_000;
/** Ways in which an image of one name is built. */
const MAX_BASES = 50;
function sizeOf({ globalArgs, stages }) {
    return globalArgs.length + stages.reduce((sum, stage) => sum + 1 + stage.sources.length, 1);
}
/** Without the limit that a call has for its arguments. */
function addAll(list, more) {
    for (const one of more)
        list.push(one);
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}
/** Values that a template takes up stand there, with the template's workload. */
function withoutNamed(uses) {
    if (!uses.some((use) => use.unlessNamed))
        return uses;
    const placeOf = ({ path, line, column }) => `${path}:${line}:${column}`;
    const named = new Set(uses.flatMap((use) => use.origins.map(placeOf)));
    return uses.filter((use) => !use.unlessNamed || !named.has(placeOf(use.location)));
}
/** What a compose file builds is built on the machine of a pipeline that calls for it. */
function composeBuilds(readings, builds) {
    return readings
        .flatMap((reading) => reading.composeBuilds)
        .flatMap(({ path, host }) => builds
        .filter((build) => build.run?.location.path === path)
        .map((build) => ({ ...build, image: null, run: null, host })));
}
function mergeBuilds(a, b) {
    if (a === undefined || a === b)
        return b;
    for (const host of b.hosts)
        a.hosts.add(host);
    a.starts ||= b.starts;
    return a;
}
function tooManyRuns({ location }) {
    return { location, message: `more than ${resolve_MAX_RUNS} pairs of an image and a workload that runs it` };
}
/** Builds by the Dockerfile that they name; a name that differs in case alone is the same file on Windows. */
function resolve_assign(builds, dockerfiles) {
    const byPath = new Map();
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path.toLowerCase(), dockerfile);
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path, dockerfile);
    const assigned = new Map();
    for (const build of builds) {
        const dockerfile = byPath.get(build.dockerfile) ?? byPath.get(build.dockerfile.toLowerCase());
        if (dockerfile === undefined)
            continue;
        append(assigned, dockerfile, build);
    }
    return assigned;
}
/**
 * The same reference at the same place, reached by several builds or through an anchor, is one use.
 * @returns for each use the one that stands for it
 */
function merge(uses) {
    const byKey = new Map();
    const representative = new Map();
    for (const use of uses) {
        const { path, line, column } = use.location;
        const key = JSON.stringify([path, line, column, use.reference ?? use.partial]);
        const known = byKey.get(key) ?? { use, runs: new Set() };
        byKey.set(key, known);
        representative.set(use, known.use);
        for (const run of use.runs)
            known.runs.add(run);
        if (use.role === 'run')
            known.use.role = 'run';
        if (use.unlisted !== true)
            known.use.unlisted = false;
        if (use.build !== undefined)
            known.use.build = mergeBuilds(known.use.build, use.build);
    }
    for (const { use, runs } of byKey.values())
        use.runs = [...runs];
    return representative;
}
function byPlace(a, b) {
    if (a.location.path !== b.location.path)
        return a.location.path < b.location.path ? -1 : 1;
    if (a.location.line !== b.location.line)
        return a.location.line - b.location.line;
    if (a.location.column !== b.location.column)
        return a.location.column - b.location.column;
    return (a.reference ?? a.partial) < (b.reference ?? b.partial) ? -1 : 1;
}
/** Images of a repository that are built one on the other. */
const MAX_DEPTH = 200;
/** The images made in this repository, and what each use of an image resolves to. */
class Graph {
    representative;
    problems;
    #bases = new Map();
    #resolved = new Map();
    #underWay = new Set();
    #cyclic = new Set();
    #left = resolve_MAX_RUNS;
    #cut = new Set();
    /** The runs of each base, to find one among thousands. */
    #runs = new Map();
    constructor(made, representative, problems) {
        this.representative = representative;
        this.problems = problems;
        for (const { image, base } of made) {
            const parsed = (0,reference/* parseReference */.F)(image);
            if (parsed === null)
                continue;
            for (const key of keysOf(parsed))
                append(this.#bases, key, base);
        }
    }
    resolve(use) {
        const known = this.#resolved.get(use);
        if (known !== undefined)
            return known;
        // An image that is built from itself has no base: the inner use stays without one.
        const cyclic = this.#underWay.has(use);
        if (cyclic)
            this.#cyclic.add(use);
        this.#underWay.add(use);
        const parsed = (0,reference/* parseReference */.F)(use.reference ?? '');
        const tooDeep = this.#underWay.size > MAX_DEPTH;
        if (tooDeep)
            this.problems.push({ location: use.location, message: `more than ${MAX_DEPTH} images stand on it` });
        const made = parsed === null || cyclic || tooDeep ? [] : this.#madeHere(parsed, use);
        const bases = made.flatMap((base) => base !== null && 'use' in base ? this.resolve(this.representative.get(base.use) ?? base.use) : []);
        const resolved = describe(use, parsed, [...new Set(bases)], made);
        for (const base of resolved.bases) {
            const known = this.#runs.get(base) ?? new Set(base.runs);
            this.#runs.set(base, known);
            for (const run of use.runs) {
                if (known.has(run) || this.#left < 0)
                    continue;
                known.add(run);
                base.runs.push(run);
                if (--this.#left < 0)
                    this.problems.push(tooManyRuns(base));
            }
        }
        if (cyclic)
            return resolved;
        this.#underWay.delete(use);
        resolved.cyclic = this.#cyclic.has(use);
        this.#resolved.set(use, resolved);
        return resolved;
    }
    /** By name and tag, else by name alone: a pipeline may give the tag. */
    #madeHere(parsed, { location }) {
        for (const key of keysOf(parsed)) {
            const bases = this.#bases.get(key);
            if (bases === undefined)
                continue;
            if (bases.length > MAX_BASES && !this.#cut.has(key)) {
                const message = `${key} is built in ${bases.length} ways, of which ${MAX_BASES} are checked`;
                this.problems.push({ location, message, problem: `${key} is built in too many ways` });
                this.#cut.add(key);
            }
            return bases.slice(0, MAX_BASES);
        }
        return [];
    }
}
function keysOf(parsed) {
    const name = `${parsed.registry}/${parsed.repository}`;
    return [`${name}:${parsed.tag ?? 'latest'}`, name];
}
function describe(use, parsed, bases, made) {
    const reading = readPartial(use, parsed);
    const nothing = made.find((base) => base !== null && 'scratch' in base);
    const versions = bases.length > 0 ? (0,windows_version/* distinctVersions */.G6)(bases.flatMap((base) => base.versions)) : (reading?.versions ?? []);
    return {
        ...use,
        origins: withCause(use.origins, parsed?.tag ?? null),
        parsed,
        reading,
        bases,
        madeHere: made.length > 0,
        answer: null,
        scratch: nothing === undefined || bases.length > 0 ? null : nothing.scratch,
        cyclic: false,
        os: resolve_osOf(use, reading, bases),
        versions,
        evidence: versions.length > 0 ? 'tag' : use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none',
    };
}
/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use, parsed) {
    if (parsed !== null)
        return (0,tags/* readReference */.W)(parsed);
    const trimmed = use.partial.replace(/^[:@/._-]+/, '').replace(/[:@/._-]+$/, '');
    const partial = (0,reference/* parseReference */.F)(trimmed.replace(/:[._-]+/, ':'));
    if (partial === null)
        return null;
    const reading = (0,tags/* readReference */.W)(partial);
    // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
    return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}
function resolve_osOf(use, reading, bases) {
    if (use.platform?.startsWith('windows'))
        return 'windows';
    if (use.platform?.startsWith('linux'))
        return 'linux';
    const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
    if (built.length > 0)
        return built.includes('windows') ? 'windows' : 'linux';
    // A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake.
    const placed = use.kind === 'dockerfile'
        ? undefined
        : use.runs.find((run) => run.workload.os !== null || run.hostProcess);
    const placement = placed === undefined ? 'unknown' : placed.hostProcess ? 'windows' : placed.workload.os;
    // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
    if (reading?.os === 'windows' && reading.floating && placement === 'linux')
        return 'linux';
    return reading === null || reading.os === 'unknown' ? placement : reading.os;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 27 modules
var rules = __webpack_require__(2558);
// EXTERNAL MODULE: ./lib/rules/internal-error.js
var internal_error = __webpack_require__(6069);
// EXTERNAL MODULE: ./lib/rules/unused-suppression.js
var unused_suppression = __webpack_require__(9055);
;// CONCATENATED MODULE: ./lib/variants.js
// Dockerfiles that are variants of one image: the same path but for the Windows release in it, or one FROM line that
// is built with several values. Together they cover the matrix: none of them must run on every target.


/** Words of a path that name a release, as base images' tags do. */
const RELEASE_WORDS = new Set(releases/* releases */.D8.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
const YEAR = /^20(?:16|19|22|25)$/;
/**
 * Takes a variant off the targets that another one fits; a target that none fits stays with one of them alone.
 * Only where no file says how the image is run: what a pod or a service runs must fit where that lands.
 */
function coverTogether(judged) {
    const groups = new Map();
    for (const one of judged) {
        const key = variants_keyOf(one);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    const changed = new Map();
    for (const group of groups.values()) {
        if (new Set(group.map(buildOf)).size < 2)
            continue;
        const newest = group.reduce((best, other) => (buildOf(other) > buildOf(best) ? other : best));
        const fitted = new Set(group.flatMap(({ outcomes }) => outcomes.filter(fits).map((o) => o.target)));
        const named = group.slice(0, MAX_NAMED);
        for (const one of group) {
            // Where nobody fits, the newest variant is the one to make the missing one from.
            const stays = (o) => o.run.workload.orchestrator !== null || fits(o) || (!fitted.has(o.target) && one === newest);
            const variants = named.filter((other) => other !== one).map((other) => other.use.location);
            changed.set(one, { ...one, outcomes: one.outcomes.filter(stays), variants });
        }
    }
    return judged.map((one) => changed.get(one) ?? one);
}
/** Variants that are named beside one of them; a line may be built in thousands of ways. */
const MAX_NAMED = 10;
function fits(outcome) {
    return (0,judge/* severity */.y)(outcome.verdict) < (0,judge/* severity */.y)('unknown');
}
/** Null for what is no image of a Dockerfile, or has no version. */
function variants_keyOf({ use }) {
    if (use.kind !== 'dockerfile' || use.role !== 'run' || use.versions.length === 0)
        return null;
    const { path, line } = use.location;
    const pattern = patternOf(path);
    // Of one line, other repositories are other images: Server Core and Nano Server.
    return pattern === path ? `${path}:${line} ${use.parsed?.repository ?? ''}` : pattern;
}
/** The path with its releases taken out. */
function patternOf(path) {
    const words = path.split(/([^A-Za-z0-9]+)/);
    return words
        .map((word, i) => {
        const before = words[i - 2] ?? '';
        const names = RELEASE_WORDS.has(word.toLowerCase()) || (YEAR.test(word) && BEFORE_YEAR.test(before));
        return names ? '\0' : word;
    })
        .join('');
}
function buildOf({ use }) {
    return Math.max(...use.versions.map((version) => version.build));
}

;// CONCATENATED MODULE: ./lib/assess.js
// What the readings mean: resolve, look up, judge, apply rules, accept what is suppressed. Loaded only when
// something was read: a repository without Windows is done before.












async function assess({ readings, commented }, config, scopes, options) {
    const problems = readings.flatMap((r) => r.problems);
    const uses = resolve(readings, config.builds, config.args, problems);
    const lookups = await lookUpImages(uses, config, options);
    const runtimeClasses = new Map(readings.flatMap((r) => r.runtimeClasses).map((r) => [r.name, r]));
    const onLookupFailure = options.onLookupFailure ?? config.onLookupFailure ?? 'warn';
    const judged = coverTogether((0,judge/* judgeUses */.E)(uses, config, runtimeClasses, scopes.targetsOf, scopes.buildHostsOf));
    const context = {
        uses: judged,
        config,
        problems,
        runtimeClasses,
        internalErrors: [],
        leftovers: [],
        today: options.today,
        requireOf: scopes.requireOf,
        onLookupFailure,
    };
    const isUnanswered = uses.some((use) => use.answer?.kind === 'failed');
    const asked = options.lookup !== 'never' && !isUnanswered;
    const accepted = await applySuppressions(applyRules(rules.rules.filter((rule) => rule !== internal_error/* internalError */.W), context), { commented, readings, ignores: scopes.ignores, ruleIds: rules.rules.map((rule) => rule.id) }, options, (ruleId) => couldFind(ruleId, config, asked), (leftovers) => applyRules([unused_suppression/* unusedSuppression */.s], { ...context, leftovers }));
    return {
        judged,
        targets: targetsOf(config),
        images: imagesOf(judged),
        // Last, since it reports what failed before it, and nothing suppresses it.
        findings: [...accepted.findings, ...applyRules([internal_error/* internalError */.W], context)],
        lookups: lookups.requests,
        unverified: onLookupFailure === 'fail' && isUnanswered,
        notes: [...lookups.notes, ...accepted.notes, ...notesOnKinds(config), ...notesOnSwarm(judged)],
    };
}
/** Where a build alone is declared which a server and a client share, it is said what it is taken for. */
function notesOnKinds({ targets }) {
    return targets.flatMap(({ name, version, takenForServer }) => {
        const client = takenForServer ? (0,releases/* clientWithBuild */.ar)(version.build) : undefined;
        return client === undefined
            ? []
            : [
                `Target ${name}: ${(0,windows_version/* formatVersion */.qh)(version)} is ${(0,releases/* releaseName */["do"])(version.build)} or ${client.name}, and is assumed to be the server. Declare 'client: false' or 'client: true'.`,
            ];
    });
}
/**
 * What `docker stack deploy` passes over: it ignores `build` (docker/cli, cli/compose/types), and then has no image.
 * `isolation` it passes on to the service.
 */
function notesOnSwarm(judged) {
    const services = new Set(judged.flatMap(({ outcomes }) => outcomes
        .filter(({ run, target }) => run.builtOnly === true && target.platform === 'swarm')
        .map(({ run }) => `${run.name} (${run.location.path}:${run.location.line})`)));
    if (services.size === 0)
        return [];
    const more = services.size > 5 ? ` and ${services.size - 5} more` : '';
    return [
        `Swarm ignores 'build' and needs an image, which ${[...services].slice(0, 5).join(', ')}${more} does not name.`,
    ];
}
/**
 * Whether a rule has what it needs in this run; a suppression of one that has not is no idle one.
 * @param asked registries were, and all of them answered
 */
function couldFind(ruleId, config, asked) {
    const needs = rules.rules.find((rule) => rule.id === ruleId)?.needs ?? [];
    if (config.levels.get(ruleId) === 'off')
        return false;
    if (needs.includes('targets') && config.targets.length === 0)
        return false;
    return asked || !needs.includes('registries');
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ boundSubject),
/* harmony export */   SH: () => (/* binding */ sortedTargets),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   oH: () => (/* binding */ boundPath),
/* harmony export */   ow: () => (/* binding */ subjectKey)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1615);
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
        return boundText(value);
    if (!Array.isArray(value))
        return value;
    const texts = value.map(boundText);
    return texts.length <= _subject_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECT_ITEMS */ .lc
        ? texts
        : [...texts.slice(0, _subject_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECT_ITEMS */ .lc - 1), `… ${hash(value)}`];
}
function boundText(text) {
    return text.length <= _subject_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECT_TEXT */ .cl ? text : `${text.slice(0, _subject_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUBJECT_TEXT */ .cl - 34)}… ${hash(text)}`;
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
    return hash([ruleId, boundPath(identity), subjectKey(subject), sortedTargets(targets)]);
}
function hash(value) {
    // Loaded here and not above: the module costs a third of an empty run.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 1615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ MAX_SUBJECT_TEXT),
/* harmony export */   lc: () => (/* binding */ MAX_SUBJECT_ITEMS),
/* harmony export */   qy: () => (/* binding */ describeSubject)
/* harmony export */ });
// What a finding is about: what tells two findings of one rule in one file apart, and still holds when lines move.
// No line, column, count, date or other place is part of it.
/** Longer texts of a subject are cut (fingerprint.ts), and a hash of the whole keeps them apart. */
const MAX_SUBJECT_TEXT = 300;
/** The same for lists. */
const MAX_SUBJECT_ITEMS = 20;
/** In a few words, for lists of subjects. */
function describeSubject(subject) {
    switch (subject.kind) {
        case 'image':
        case 'revision':
            return within(subject.reference, subject.within);
        case 'build':
            return `${within(subject.reference, subject.within)} on ${subject.host}`;
        case 'containers':
            return subject.workload;
        case 'label':
            return `${subject.key}${subject.value === undefined ? '' : `=${subject.value}`} of ${subject.workload}`;
        case 'placement':
            return subject.workload;
        case 'breakage':
            return subject.reference === null ? subject.thread : within(subject.reference, subject.within ?? null);
        case 'unresolved':
            return within(subject.raw, subject.within);
        case 'service':
            return subject.name;
        case 'runner':
            return subject.label;
        case 'registry':
            return subject.host;
        case 'file':
            return subject.problem;
        case 'suppression':
            return subject.text;
        case 'part':
            return subject.part;
    }
}
function within(name, place) {
    return place === null ? name : `${name} (${place})`;
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ COMPOSE),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
// Variable expansion as Dockerfiles and compose files have it: one small language with two dialects.
const COMPOSE = { escape: '$$', patterns: false };
/** Longer results are cut off: `ARG A=$A$A` doubles at each step. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 20;
const MAX_ORIGINS = 20;
const MAX_MISSING = 50;
/** Matching a pattern at every place of a text is quadratic; tags and names are no longer than this. */
const MAX_PATTERN_TEXT = 256;
/** All that the patterns of one Dockerfile may cost, in comparisons; what comes after is not known. */
const MAX_COMPARISONS = 5_000_000;
const comparisons = new WeakMap();
/**
 * Expands a text. A variable without a value expands to nothing and its name is kept in `missing`.
 * @param lookup a variable's value, or undefined where it has none
 */
function expand(template, lookup, dialect) {
    return new Expansion(template, lookup, dialect).run();
}
class Expansion {
    template;
    lookup;
    dialect;
    #at = 0;
    #missing = new Set();
    #origins = new Set();
    constructor(template, lookup, dialect) {
        this.template = template;
        this.lookup = lookup;
        this.dialect = dialect;
    }
    run() {
        const text = this.#words(null, 0).slice(0, MAX_LENGTH);
        return { text, missing: [...this.#missing], origins: [...this.#origins] };
    }
    /** Reads up to the closing character (or the end) and gives the expanded text. */
    #words(close, depth) {
        const { template, dialect } = this;
        let out = '';
        let braces = 0;
        while (this.#at < template.length && out.length <= MAX_LENGTH) {
            const c = template[this.#at];
            // Compose counts the braces of a default; a shell ends at the first that closes.
            if (this.#isCompose && close === '}' && c === '{')
                braces++;
            if (c === '}' && braces > 0)
                braces--;
            else if (c === close || (close === '/' && c === '}'))
                break;
            if (c === dialect.escape && this.#at + 1 < template.length) {
                out += template[this.#at + 1];
                this.#at += 2;
            }
            else if (dialect.escape === '$$' && c === '$' && template[this.#at + 1] === '$') {
                out += '$';
                this.#at += 2;
            }
            else if (dialect.escape !== '$$' && c === "'" && close !== '"') {
                const end = template.indexOf("'", this.#at + 1);
                const stop = end < 0 ? template.length : end;
                out += template.slice(this.#at + 1, stop);
                this.#at = stop + 1;
            }
            else if (dialect.escape !== '$$' && c === '"' && close !== '"') {
                this.#at++;
                out += this.#words('"', depth + 1);
                this.#at++;
            }
            else if (c === '$') {
                out += this.#variable(depth);
            }
            else {
                out += c;
                this.#at++;
            }
        }
        return out;
    }
    get #isCompose() {
        return this.dialect.escape === '$$';
    }
    #variable(depth) {
        const start = this.#at++; // the dollar sign
        if (this.template[this.#at] !== '{') {
            const name = this.#name();
            return name === '' ? '$' : this.#take(this.lookup(name), name);
        }
        this.#at++;
        const name = this.#name();
        // No name, or nested deeper than anybody writes: what stands here is not known.
        if (name === '' || depth > MAX_DEPTH) {
            this.#skipToClose();
            return this.#miss(name || this.template.slice(start, Math.min(this.#at, start + 40)));
        }
        const text = this.#operator(name, depth);
        // Compose refuses `${NAME/a/b}` and braces without an end as invalid templates.
        const invalid = this.#isCompose && this.template[this.#at] !== '}';
        this.#skipToClose();
        return invalid ? this.#miss(name) : text;
    }
    #miss(name) {
        if (this.#missing.size < MAX_MISSING)
            this.#missing.add(name);
        return '';
    }
    #operator(name, depth) {
        const value = this.lookup(name);
        const rest = this.template.slice(this.#at, this.#at + 2);
        const colon = rest.startsWith(':');
        const operator = colon ? rest[1] : rest[0];
        const isSet = value !== undefined && !(colon && value.text === '');
        if (operator === '-' || operator === '+' || operator === '?') {
            this.#at += colon ? 2 : 1;
            const takeWord = operator === '-' ? !isSet : operator === '+' && isSet;
            if (takeWord)
                return this.#words('}', depth + 1);
            this.#skipWord(depth);
            return operator === '+' ? '' : this.#take(isSet ? value : undefined, name);
        }
        const text = this.#take(value, name);
        if (!this.dialect.patterns || (operator !== '#' && operator !== '%' && operator !== '/'))
            return text;
        this.#at++;
        const twice = this.template[this.#at] === operator;
        if (twice)
            this.#at++;
        if (operator === '/') {
            const pattern = this.#words('/', depth + 1);
            if (this.template[this.#at] === '/')
                this.#at++;
            const by = this.#words('}', depth + 1);
            if (!this.#affords(text, pattern, text.length))
                return this.#miss(name);
            return replace(text, pattern, by, twice);
        }
        const pattern = this.#words('}', depth + 1);
        if (!this.#affords(text, pattern, 1))
            return this.#miss(name);
        return operator === '#' ? trimStart(text, pattern, twice) : trimEnd(text, pattern, twice);
    }
    /** Whether a pattern may still be matched so many times at all ends of a text. */
    #affords(text, pattern, times) {
        const spent = (comparisons.get(this.dialect) ?? 0) + times * (text.length + 1) * (pattern.length + 1);
        comparisons.set(this.dialect, spent);
        return text.length <= MAX_PATTERN_TEXT && spent <= MAX_COMPARISONS;
    }
    #take(value, name) {
        if (value === undefined)
            return this.#miss(name);
        for (const missing of value.missing)
            this.#miss(missing);
        // A set: a value that is used twice has its origins once.
        for (const origin of value.origins)
            if (this.#origins.size < MAX_ORIGINS)
                this.#origins.add(origin);
        return value.text;
    }
    #name() {
        const start = this.#at;
        if (this.#isCompose && /\d/.test(this.template[start] ?? ''))
            return '';
        while (this.#at < this.template.length && /\w/.test(this.template[this.#at]))
            this.#at++;
        return this.template.slice(start, this.#at);
    }
    /** A word that is not taken must not leave its missing names behind. */
    #skipWord(depth) {
        const missing = [...this.#missing];
        const origins = [...this.#origins];
        this.#words('}', depth + 1);
        this.#missing.clear();
        for (const name of missing)
            this.#missing.add(name);
        this.#origins.clear();
        for (const origin of origins)
            this.#origins.add(origin);
    }
    #skipToClose() {
        const end = this.template.indexOf('}', this.#at);
        this.#at = end < 0 ? this.template.length : end + 1;
    }
}
function trimStart(text, pattern, longest) {
    const ends = endsOf(text, pattern);
    return text.slice((longest ? ends.at(-1) : ends[0]) ?? 0);
}
/** A suffix matches a pattern as the reversed prefix matches the reversed pattern. */
function trimEnd(text, pattern, longest) {
    return reversed(trimStart(reversed(text), reversed(pattern), longest));
}
function reversed(text) {
    return text.split('').reverse().join('');
}
function replace(text, pattern, by, all) {
    let out = '';
    let at = 0;
    while (at < text.length && out.length <= MAX_LENGTH) {
        const length = endsOf(text.slice(at), pattern).at(-1) ?? 0;
        if (length === 0) {
            out += text[at++];
        }
        else {
            out += by;
            at += length;
            if (!all)
                break;
        }
    }
    return out + text.slice(at);
}
/** The lengths of all prefixes of a text that match a shell pattern of `*`, `?` and plain characters, in order. */
function endsOf(text, pattern) {
    // reached[i]: the pattern so far matches the first i characters.
    let reached = [true, ...Array(text.length).fill(false)];
    for (const p of pattern.split('')) {
        const next = [];
        for (let i = 0; i <= text.length; i++) {
            next.push(p === '*'
                ? reached[i] || (i > 0 && next[i - 1])
                : i > 0 && reached[i - 1] && (p === '?' || p === text[i - 1]));
        }
        reached = next;
    }
    return reached.flatMap((matches, i) => (matches ? [i] : []));
}


/***/ })

};
