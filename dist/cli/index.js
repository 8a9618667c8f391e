#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/suppressions/subject.js
var subject = __nccwpck_require__(9808);
;// CONCATENATED MODULE: ./lib/apply-rules.js

/** Runs every rule that the configuration leaves on, and puts what they find into words. */
function applyRules(rules, context) {
    return rules.flatMap((rule) => {
        const level = context.config.levels.get(rule.id);
        if (level === 'off')
            return [];
        return rule.check(context).map((raw) => findingOf(rule, raw, level));
    });
}
function findingOf(rule, raw, configured) {
    const targets = (raw.targets ?? []).map((t) => t.name);
    return {
        ruleId: rule.id,
        level: configured ?? raw.level ?? rule.level,
        ...rule.words(raw.args),
        args: raw.args,
        ...raw.location,
        targets,
        related: raw.related ?? [],
        fingerprint: fingerprint(rule.id, raw.location.path, raw.args, targets),
        fix: raw.fix ?? null,
        suppressed: null,
    };
}
/** Stable while the finding's subject is: lines may move, so they are no part of it. */
function fingerprint(ruleId, path, args, targets) {
    // Loaded here and not above: the module costs a third of an empty run.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256')
        .update(JSON.stringify([ruleId, path, (0,subject/* subjectOf */.e)(args), targets]))
        .digest('hex')
        .slice(0, 32);
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
        return covering.length === 0 ? finding : expired(finding, covering[0]);
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
        return needed ? [] : [{ location: one.location, by: one.by, idle, wrong: null }];
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
    const idle = whole ? unused(configured, second.used, couldFind) : [];
    const findings = [...first.findings, ...second.findings, ...findingsOf(idle)];
    if (!options.baseline)
        return { findings, notes: [] };
    const { holdAgainstBaseline } = await __nccwpck_require__.e(/* import() */ 697).then(__nccwpck_require__.bind(__nccwpck_require__, 4697));
    const held = holdAgainstBaseline(findings, options.baseline, options.root, whole);
    return { findings: [...held.findings, ...findingsOf(held.leftovers)], notes: held.notes };
}
/** Most repositories have none: what reads them is loaded only where there are some. */
async function writtenIn({ commented, readings, ruleIds }) {
    const annotations = readings.flatMap((reading) => reading.ignores ?? []);
    const suppressions = [];
    const wrong = [];
    if (commented.length > 0) {
        const { commentsIn } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(826), __nccwpck_require__.e(403)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3784));
        for (const file of commented) {
            const inFile = commentsIn(file, ruleIds);
            suppressions.push(...inFile.suppressions);
            wrong.push(...inFile.wrong);
        }
    }
    if (annotations.length > 0) {
        const { fromAnnotations } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(826), __nccwpck_require__.e(310)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7310));
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
        covers({ path }) {
            if (last?.path !== path)
                last = { path, covered: matches(path) };
            return last.covered;
        },
    };
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __nccwpck_require__(5421);
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
    const { askRegistries } = await __nccwpck_require__.e(/* import() */ 85).then(__nccwpck_require__.bind(__nccwpck_require__, 7085));
    const { answers, requests } = await askRegistries(asked, {
        registries: config.registries,
        cacheDirectory: options.cacheDirectory,
        logins: options.logins,
        onSecret: options.onSecret,
        onProblem: (message) => notes.push(message),
    });
    for (const use of wanted)
        learn(use, answers.get(keyOf(use.parsed)) ?? null);
    const done = new Set();
    for (const use of uses)
        inherit(use, done);
    if (references.size > asked.size) {
        notes.push(`${references.size - asked.size} of ${references.size} references were not asked about: a run asks for ${MAX_REFERENCES} at most. Check folders apart.`);
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
    use.versions = (0,version/* distinctVersions */.G6)(versions);
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
    const versions = (0,version/* distinctVersions */.G6)(use.bases.flatMap((base) => base.versions));
    if (versions.length === 0)
        return;
    use.versions = versions;
    use.evidence = use.bases.find((base) => base.versions.length > 0).evidence;
}

// EXTERNAL MODULE: ./lib/judge.js + 1 modules
var judge = __nccwpck_require__(2562);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __nccwpck_require__(451);
;// CONCATENATED MODULE: ./lib/build-report.js



/** Puts everything that a check came to into the report's fixed form and order. */
function buildReport(result) {
    const images = result.judged.filter(({ use }) => use.unlisted !== true).map(imageOf);
    const findings = [...result.findings].sort(byPlace);
    const open = findings.filter((f) => f.suppressed === null);
    const count = (level) => open.filter((f) => f.level === level).length;
    return {
        schemaVersion: 1,
        targets: result.config.targets.map(targetOf),
        images,
        findings,
        summary: {
            files: result.files,
            images: images.length,
            windowsImages: images.filter((i) => i.os === 'windows').length,
            lookups: result.lookups,
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
            suppressed: findings.length - open.length,
            durationMs: Math.round(result.durationMs),
        },
        unverified: result.unverified,
        notes: result.notes,
    };
}
function targetOf(target) {
    return {
        name: target.name,
        host: (0,version/* formatVersion */.qh)(target.version),
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
        osVersions: use.versions.map(version/* formatVersion */.qh),
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
        version: outcome.version === null ? null : (0,version/* formatVersion */.qh)(outcome.version),
    };
}
const LEVELS = ['error', 'warning', 'notice'];
function byPlace(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    if (a.line !== b.line)
        return a.line - b.line;
    if (a.column !== b.column)
        return a.column - b.column;
    if (a.level !== b.level)
        return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
    return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/config/config.js
var config = __nccwpck_require__(8674);
;// CONCATENATED MODULE: ./lib/config/exclude.js
/** The matcher is loaded only where there is something to match. */
async function compileExclude(globs) {
    if (globs.length === 0)
        return { excludes: () => false, unused: () => [] };
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matchers = globs.map((glob) => ({ glob, matches: picomatch(glob, { dot: true }), used: false }));
    return {
        excludes(path) {
            // Every matcher is asked, since each that matches counts as used.
            const found = matchers.filter(({ matches }) => matches(path));
            for (const matcher of found)
                matcher.used = true;
            return found.length > 0;
        },
        unused: () => matchers.filter(({ used }) => !used).map(({ glob }) => glob),
    };
}

// EXTERNAL MODULE: ./lib/config/find.js
var find = __nccwpck_require__(7343);
;// CONCATENATED MODULE: ./lib/config/scopes.js
/** The matcher is loaded only where a configuration has globs. */
async function compileScopes(config) {
    const globs = config.scopes.length + config.ignore.length + config.buildHosts.length;
    if (globs === 0) {
        return {
            targetsOf: () => config.targets,
            requireOf: () => 'every',
            buildHostsOf: () => [],
            ignores: [],
        };
    }
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    const matcher = (globs) => picomatch(globs, { dot: true });
    const scopes = config.scopes.map((scope) => ({ ...scope, matches: matcher(scope.paths) }));
    const buildHosts = config.buildHosts.map(({ host, paths }) => ({ host, matches: matcher(paths) }));
    const ignores = config.ignore.map((ignore) => ({ ignore, matches: matcher(ignore.paths) }));
    const scopeOf = (path) => scopes.find((scope) => scope.matches(path));
    return {
        targetsOf(path) {
            const scope = scopeOf(path);
            return scope === undefined
                ? config.targets
                : config.targets.filter((t) => scope.targets.includes(t.name));
        },
        requireOf: (path) => scopeOf(path)?.require ?? 'every',
        buildHostsOf: (path) => buildHosts.filter(({ matches }) => matches(path)).map(({ host }) => host),
        ignores,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/options.js
var options = __nccwpck_require__(1097);
;// CONCATENATED MODULE: ./lib/discovery/walk.js



/** Folders that hold no files of the repository's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** A repository past this size is cut off here, and the report says so. */
const MAX_FILES = 200_000;
/**
 * Lists the regular files to look at. Symbolic links are not followed, so nothing outside the root is read.
 * @param root an absolute directory
 * @param wanted files and directories; empty for the whole root
 * @param claimed whether a file of this path is of interest; those that the user named always are
 * @param excluded files that are never listed, not even where the user named them
 * @throws UsageError where a wanted path does not exist or lies outside the root
 */
function listFiles(root, wanted, claimed, excluded = () => false) {
    const found = new Set();
    const named = new Set();
    const isWanted = (path) => !excluded(path) && claimed(path);
    let truncated = false;
    for (const path of wanted.length === 0 ? [root] : wanted) {
        const inside = (0,external_node_path_.relative)(root, path);
        if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`)) {
            throw new options/* UsageError */.eb(`${path}: lies outside the checked directory ${root}.`);
        }
        // The root itself may be a link: the user chose it.
        const stats = (path === root ? external_node_fs_.statSync : external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            throw new options/* UsageError */.eb(`${path}: there is no such file or directory.`);
        if (stats.isDirectory()) {
            truncated = walk(path, toSlashes(inside), isWanted, found) || truncated;
        }
        else if (stats.isFile() && !excluded(toSlashes(inside))) {
            found.add(toSlashes(inside));
            named.add(toSlashes(inside));
        }
    }
    return { paths: [...found].sort(byPath), named, truncated };
}
/** @returns true where the tree was too large to be walked to its end */
function walk(top, prefix, claimed, found) {
    let seen = 0;
    const waiting = [{ folder: top, prefix: prefix === '' ? '' : `${prefix}/` }];
    while (waiting.length > 0) {
        const at = waiting.pop();
        for (const entry of entriesOf(at.folder)) {
            if (entry.isDirectory()) {
                if (!SKIPPED_FOLDERS.has(entry.name)) {
                    waiting.push({ folder: `${at.folder}${external_node_path_.sep}${entry.name}`, prefix: `${at.prefix}${entry.name}/` });
                }
            }
            else if (entry.isFile()) {
                if (++seen > MAX_FILES)
                    return true;
                const path = at.prefix + entry.name;
                if (claimed(path))
                    found.add(path);
            }
        }
    }
    return false;
}
/** A folder that may not be read holds nothing that a reader could use. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function toSlashes(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
/** By code units: the same order on every machine, whatever its locale. */
function byPath(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/read-repository.js + 1 modules
var read_repository = __nccwpck_require__(1182);
// EXTERNAL MODULE: ./lib/readers/index.js
var readers = __nccwpck_require__(2336);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __nccwpck_require__(6872);
// EXTERNAL MODULE: ./lib/windows/tags.js + 3 modules
var tags = __nccwpck_require__(5725);
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
    // What a pipeline builds may be a test's image, or one of several: what is deployed must be said elsewhere.
    const asked = builds.some((build) => build.host === undefined)
        ? builds
        : [AS_IT_STANDS, ...builds];
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
            else {
                set.deploys ||= build.deploys !== false;
                set.onlyHosted = false;
            }
        }
    }
    return [...sets.values()];
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
var paths = __nccwpck_require__(2812);
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
function changesPlace({ os, runtimeClass, nodeSelector, tolerations }) {
    return (os !== null || runtimeClass !== null || Object.keys(nodeSelector).length > 0 || tolerations.length > 0);
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
        },
        location: patch.location,
        namesOs: run.namesOs === true || patch.os !== null,
        patches: run.patches ?? workload,
    };
}

// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __nccwpck_require__(8391);
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
            const here = { ...arg.value.location, message: `ARG ${arg.name} has its default here` };
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
            problems.push({ location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 }, message });
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
    return [...new Set(representative.values())].sort(resolve_byPlace).map((use) => graph.resolve(use));
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
function resolve_byPlace(a, b) {
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
                this.problems.push({ location, message });
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
    const versions = bases.length > 0 ? (0,version/* distinctVersions */.G6)(bases.flatMap((base) => base.versions)) : (reading?.versions ?? []);
    return {
        ...use,
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
var rules = __nccwpck_require__(6227);
// EXTERNAL MODULE: ./lib/rules/unused-suppression.js
var unused_suppression = __nccwpck_require__(9055);
;// CONCATENATED MODULE: ./lib/check.js
// The pipeline, top to bottom: discover, read, resolve, judge, apply rules, report.
















/**
 * Checks a directory.
 * @throws UsageError on wrong usage or configuration; nothing that a scanned file contains makes it throw
 */
async function check(options) {
    const started = performance.now();
    const { file: configFile, others } = options.ignoreConfig === true
        ? { file: null, others: [] }
        : (0,find/* findConfig */.u)(options.root, options.config, (0,read_repository/* opener */.S)(options.root));
    const config = await configOf(configFile);
    const scopes = await compileScopes(config);
    const exclusion = await compileExclude(config.exclude);
    const files = listFiles(options.root, options.paths, readers/* isClaimed */.g, exclusion.excludes);
    const { readings, commented, filesRead } = await (0,read_repository/* readRepository */.N)(options.root, files, (0,read_repository/* opener */.S)(options.root, exclusion.excludes), (0,external_node_path_.basename)(options.root), config);
    const problems = readings.flatMap((r) => r.problems);
    const uses = resolve(readings, config.builds, config.args, problems);
    const lookups = await lookUpImages(uses, config, options);
    const runtimeClasses = new Map(readings.flatMap((r) => r.runtimeClasses).map((r) => [r.name, r]));
    const onLookupFailure = options.onLookupFailure ?? config.onLookupFailure;
    const judged = (0,judge/* judgeUses */.E)(uses, config, runtimeClasses, scopes.targetsOf, scopes.buildHostsOf);
    const context = {
        uses: judged,
        config,
        problems,
        runtimeClasses,
        leftovers: [],
        today: options.today,
        requireOf: scopes.requireOf,
        onLookupFailure,
    };
    const asked = options.lookup !== 'never' && !uses.some((use) => use.answer?.kind === 'failed');
    const accepted = await applySuppressions(applyRules(rules/* rules */.a, context), { commented, readings, ignores: scopes.ignores, ruleIds: rules/* rules */.a.map((rule) => rule.id) }, options, (ruleId) => couldFind(ruleId, config, asked), (leftovers) => applyRules([unused_suppression/* unusedSuppression */.s], { ...context, leftovers }));
    const notes = [
        ...notesOf(config, configFile, others, files.truncated),
        // Where only some paths are checked, a glob may be about the others.
        ...(options.paths.length === 0 ? exclusion.unused() : []).map((glob) => `exclude: '${glob}' matches no file; correct it or take it out.`),
        ...passedOver(readings),
        ...lookups.notes,
        ...accepted.notes,
        ...notesOnSwarm(judged),
    ];
    return buildReport({
        config,
        judged,
        findings: accepted.findings,
        unverified: onLookupFailure === 'fail' && uses.some((use) => use.answer?.kind === 'failed'),
        files: filesRead,
        lookups: lookups.requests,
        notes,
        durationMs: performance.now() - started,
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
    const needs = rules/* rules */.a.find((rule) => rule.id === ruleId)?.needs ?? [];
    if (config.levels.get(ruleId) === 'off')
        return false;
    if (needs.includes('targets') && config.targets.length === 0)
        return false;
    return asked || !needs.includes('registries');
}
async function configOf(file) {
    if (file === null)
        return (0,config/* emptyConfig */.i)();
    const { loadConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(826), __nccwpck_require__.e(949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 949));
    return loadConfig(file, rules/* rules */.a.map((rule) => rule.id));
}
/** What is left out quietly is counted. */
function passedOver(readings) {
    const count = readings.reduce((sum, reading) => sum + reading.passedOver, 0);
    if (count === 0)
        return [];
    const images = count === 1 ? '1 image' : `${count} images`;
    return [`${images} of Helm templates could not be worked out from the charts' values alone.`];
}
function notesOf(config, configFile, others, truncated) {
    const notes = others.map((other) => `Configuration is read from ${configFile?.path}; ${other.path} is left aside.`);
    if (config.targets.length === 0) {
        notes.push('No target is declared, so no image was held against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.');
    }
    if (truncated)
        notes.push('The directory has more files than are looked at; name the folders to check.');
    return notes;
}


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4521);
/* harmony import */ var _commands_io_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4096);
/* harmony import */ var _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7301);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1097);
// The command line's entry: which command, then its exit code. Only the command that is asked for is loaded.




/** Every command beside `check`, which also answers where none is named. */
const COMMANDS = {
    init: {
        about: 'a configuration to begin with, guessed from the repository',
        load: () => __nccwpck_require__.e(/* import() */ 230).then(__nccwpck_require__.bind(__nccwpck_require__, 1230)),
    },
    targets: {
        about: 'the matrix, made from kubectl get nodes, docker info, ver ...',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1542)),
    },
    image: {
        about: 'one image: its platforms, and whether it starts on a host',
        load: () => __nccwpck_require__.e(/* import() */ 791).then(__nccwpck_require__.bind(__nccwpck_require__, 8791)),
    },
    rules: {
        about: 'the rules, or the page of one',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(826), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373)),
    },
};
const VERSION = '0.1.0';
async function main(args) {
    const [word = ''] = args;
    const named = word === 'check' || Object.hasOwn(COMMANDS, word);
    const rest = named ? args.slice(1) : args;
    if (rest.includes('--version'))
        return print(`${VERSION}\n`);
    const command = named && word !== 'check' ? await COMMANDS[word].load() : _commands_check_js__WEBPACK_IMPORTED_MODULE_0__;
    if (rest.includes('--help') || rest.includes('-h'))
        return print(named ? command.HELP : overview());
    return command.run(rest);
}
function overview() {
    const others = Object.entries(COMMANDS).map(([name, { about }]) => `  wincompat ${name.padEnd(10)} ${about}`);
    const commands = others.length === 0
        ? ''
        : `\nOther commands ('wincompat COMMAND --help' tells more):\n${others.join('\n')}\n`;
    return `wincompat: will the Windows containers of this repository start where they are deployed?\n\n${_commands_check_js__WEBPACK_IMPORTED_MODULE_0__.HELP}${commands}`;
}
async function print(text) {
    await (0,_commands_io_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResult */ .Zk)(text);
    return _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.clean;
}
// Whoever reads the output may stop early, as `head` does: that is no error.
process.stdout.on('error', () => process.exit());
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const expected = error instanceof _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb;
    const message = error instanceof Error ? error.message : String(error);
    const lines = expected ? message.split('\n') : [`this is a bug in wincompat, please report it: ${message}`];
    for (const line of lines)
        (0,_commands_io_js__WEBPACK_IMPORTED_MODULE_1__/* .writeProblem */ .bi)(line);
    process.exitCode = _commands_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 12 modules
var check = __nccwpck_require__(7578);
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __nccwpck_require__(1097);
// EXTERNAL MODULE: ./lib/discovery/read.js
var read = __nccwpck_require__(6176);
// EXTERNAL MODULE: ./lib/reporters/inert.js
var inert = __nccwpck_require__(8966);
;// CONCATENATED MODULE: ./lib/reporters/json.js

/** The report as it stands: the form for other programs, and for `merge`. */
function json(report) {
    return `${(0,inert/* inertJson */.nl)(JSON.stringify(report, null, 2))}\n`;
}

;// CONCATENATED MODULE: ./lib/reporters/index.js


const FORMATS = ['tty', 'json', 'github', 'markdown'];
/**
 * The report as text. Each format is loaded only when it is asked for.
 * @param surface with the checked directory, whose files excerpts are taken from
 */
async function render(format, report, surface) {
    switch (format) {
        case 'json':
            return json(report);
        case 'tty':
            return (await __nccwpck_require__.e(/* import() */ 101).then(__nccwpck_require__.bind(__nccwpck_require__, 7101))).tty(report, { ...surface, source: sourcesIn(surface.root) });
        case 'github':
            return (await __nccwpck_require__.e(/* import() */ 491).then(__nccwpck_require__.bind(__nccwpck_require__, 6491))).github(report);
        case 'markdown':
            return (await __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.bind(__nccwpck_require__, 333))).markdown(report);
    }
}
/** Reads each file once, and as carefully as the check did: what it refused must not be shown either. */
function sourcesIn(root) {
    const texts = new Map();
    return (path) => {
        if (!texts.has(path)) {
            const result = (0,read/* readText */.yR)(root, path);
            texts.set(path, 'text' in result ? result.text : undefined);
        }
        return texts.get(path);
    };
}

// EXTERNAL MODULE: ./lib/text/day.js
var day = __nccwpck_require__(2821);
// EXTERNAL MODULE: ./lib/commands/io.js
var io = __nccwpck_require__(4096);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __nccwpck_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/check.js
// `wincompat check`, the default command: flags -> check -> reporter -> exit code.







const HELP = `Usage: wincompat [check] [PATH...] [options]

  PATH                   files and directories; one directory is the root, else the working directory is
  --config FILE          the declared matrix (default: .github/wincompat.yml, wincompat.yml, .wincompat.yml)
  --format NAME          ${FORMATS.join(', ')} (default: tty)
  --output FILE          write the report there instead of to standard output
  --lookup WHEN          auto, always or never; never uses no network at all (default: auto)
  --cache-dir DIR        keep what registries say there, for the next run
  --on-lookup-failure X  warn, fail or ignore: what becomes of a run that could not ask a registry (default: warn)
  --fail-on LEVEL        error, warning, notice or never (default: error)
  --baseline FILE        findings that are known: they are counted, and do not fail the run
  --write-baseline FILE  write that file: all findings where there is none yet, else those of it that are left
  --force                with --write-baseline: take up new findings too
  --today YYYY-MM-DD     the day that support dates and expiries are held against

Exit: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage or configuration;
3 a registry could not be asked, and that must fail (--on-lookup-failure fail).
`;
const FLAGS = {
    config: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
    lookup: { type: 'string' },
    'cache-dir': { type: 'string' },
    'on-lookup-failure': { type: 'string' },
    'fail-on': { type: 'string' },
    baseline: { type: 'string' },
    'write-baseline': { type: 'string' },
    force: { type: 'boolean' },
    today: { type: 'string' },
};
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, FLAGS);
    const format = (0,lib_options/* choice */.Yq)('--format', values.format ?? 'tty', FORMATS);
    const options = optionsOf(positionals, values);
    const report = await (0,check/* check */.z)(options);
    const terminal = values.output === undefined && process.stdout.isTTY === true;
    const text = await render(format, report, {
        root: options.root,
        columns: terminal ? process.stdout.columns : null,
        color: terminal && !process.env.NO_COLOR,
    });
    if (values.output === undefined)
        await (0,io/* writeResult */.Zk)(text);
    else
        (0,io/* writeOutput */.zh)(values.output, text);
    if (format !== 'tty')
        for (const note of report.notes)
            (0,io/* writeProblem */.bi)(note);
    if ((0,lib_options/* fails */.c6)(report, options.failOn))
        return usage/* EXIT */.d.findings;
    return report.unverified ? usage/* EXIT */.d.unverified : usage/* EXIT */.d.clean;
}
function optionsOf(paths, values) {
    const absolute = paths.map((path) => (0,external_node_path_.resolve)(path));
    const root = absolute.length === 1 && (0,io/* isDirectory */.wd)(absolute[0]) ? absolute[0] : process.cwd();
    return {
        root,
        paths: absolute.filter((path) => path !== root),
        config: values.config === undefined ? null : (0,external_node_path_.resolve)(values.config),
        lookup: (0,lib_options/* choice */.Yq)('--lookup', values.lookup ?? 'auto', lib_options/* LOOKUPS */.CY),
        onLookupFailure: values['on-lookup-failure'] === undefined
            ? null
            : (0,lib_options/* choice */.Yq)('--on-lookup-failure', values['on-lookup-failure'], lib_options/* ON_LOOKUP_FAILURE */.k),
        cacheDirectory: values['cache-dir'] === undefined ? null : (0,external_node_path_.resolve)(values['cache-dir']),
        logins: new Map(),
        onSecret: () => { },
        failOn: (0,lib_options/* choice */.Yq)('--fail-on', values['fail-on'] ?? 'error', lib_options/* FAIL_ON */.d$),
        today: dayOf(values.today),
        baseline: baselineOf(values),
    };
}
function baselineOf(values) {
    const { baseline, 'write-baseline': written, force = false } = values;
    if (baseline !== undefined && written !== undefined) {
        throw new lib_options/* UsageError */.eb('--baseline and --write-baseline exclude each other: the second reads its file too.');
    }
    if (force && written === undefined)
        throw new lib_options/* UsageError */.eb('--force needs --write-baseline.');
    if (written !== undefined)
        return { path: (0,external_node_path_.resolve)(written), update: force ? 'grow' : 'shrink' };
    return baseline === undefined ? null : { path: (0,external_node_path_.resolve)(baseline), update: 'no' };
}
function dayOf(text) {
    const today = text ?? new Date().toISOString().slice(0, 10);
    if ((0,day/* isDay */.N)(today))
        return today;
    throw new lib_options/* UsageError */.eb(`--today: '${today.slice(0, 40)}' is no date of the form YYYY-MM-DD.`);
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   bi: () => (/* binding */ writeProblem),
/* harmony export */   wd: () => (/* binding */ isDirectory),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1097);
/* harmony import */ var _reporters_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8966);
// What the commands read from and write to, beside the files that are checked.



function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
}
/** Writes to standard output, and waits until a pipe has taken everything: exiting before would cut it off. */
function writeResult(text) {
    return new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())));
}
/** One line on standard error. */
function writeProblem(text) {
    process.stderr.write(`wincompat: ${(0,_reporters_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLog */ .H_)(text)}\n`);
}
/** @throws UsageError where the file cannot be written */
function writeOutput(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--output: ${path} could not be written (${error.code}).`);
    }
}


/***/ }),

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFlags),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1097);


/** Exit codes, for every command. */
const EXIT = { clean: 0, findings: 1, usage: 2, unverified: 3 };
/** A command's flags and the words beside them. @throws UsageError for a flag that the command does not have */
function parseFlags(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
    }
    catch (error) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${error.message} 'wincompat --help' lists the options.`);
    }
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ emptyConfig)
/* harmony export */ });
function emptyConfig() {
    return {
        targets: [],
        scopes: [],
        builds: [],
        buildHosts: [],
        args: new Map(),
        registries: { allow: [], realms: [], insecure: [], allowUnlisted: false },
        onLookupFailure: 'warn',
        levels: new Map(),
        ignore: [],
        exclude: [],
    };
}


/***/ }),

/***/ 7343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var _discovery_named_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6359);

const USUAL_PATHS = ['.github/wincompat.yml', 'wincompat.yml', '.wincompat.yml'];
/**
 * Finds the configuration file.
 * @param named a file named by the user, wherever it lies, or null for the usual places of the root
 * @param open opens a file of the root
 * @returns the file, and those that stand in another of the usual places and are left aside
 * @throws UsageError where the named file cannot be read
 */
function findConfig(root, named, open) {
    if (named !== null)
        return { file: (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamed */ .M)(root, named, 'configuration'), others: [] };
    const [file, ...others] = USUAL_PATHS.map(open).filter((found) => found !== null);
    return { file: file ?? null, others };
}


/***/ }),

/***/ 6359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1097);
/* harmony import */ var _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8001);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6176);





/**
 * Reads a file that the user named, wherever it lies. Places in it are shown like all others where it lies in the
 * root, and by its full path where it does not.
 * @param what it is called in an error, e.g. `baseline`
 * @returns null where it is not there and may be missing
 * @throws UsageError where it cannot be read
 */
function readNamed(root, named, what, mayBeMissing = false) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, named);
    if (mayBeMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
        return null;
    const result = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    if ('refused' in result) {
        throw new _options_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${named}: this ${what} file could not be read: it ${result.refused}.`);
    }
    return new _text_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceFile */ .s(shownPath(root, absolute), result.text);
}
/** A path as reports show it: relative to the root where it lies in it, with forward slashes. */
function shownPath(root, absolute) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute);
    return (inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? absolute : inside).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 6176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports MAX_FILE_BYTES, decode */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** Past this size a file is data, not a manifest that people wrote. */
const MAX_FILE_BYTES = 1024 * 1024;
/** Past this length a line is data, and costs parsers more than it can tell. */
const MAX_LINE_LENGTH = 64 * 1024;
// One buffer for all files: reading 20,000 small files is mostly the cost of allocating for them.
const buffer = Buffer.allocUnsafe(MAX_FILE_BYTES);
/**
 * Reads one regular file as text: UTF-8, or UTF-16 where its byte order mark says so. Never follows a
 * symbolic link and never blocks on a FIFO or a device.
 * @param root an absolute directory
 * @param path relative to it, with forward slashes
 * @returns the text without its byte order mark, or why it was refused
 */
function readText(root, path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`${root}/${path}`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return { refused: `could not be opened (${error.code ?? 'unknown error'})` };
    }
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            return { refused: 'is not a regular file' };
        if (stats.size > MAX_FILE_BYTES)
            return { refused: `is larger than ${MAX_FILE_BYTES} bytes` };
        let length = 0;
        while (length < stats.size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, stats.size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return decode(buffer.subarray(0, length));
    }
    catch (error) {
        return { refused: `could not be read (${error.code ?? 'unknown error'})` };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Decodes a file's bytes. Exported for its tests: the encodings are hard to tell apart in an editor. */
function decode(bytes) {
    let text;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        text = bytes.toString('utf16le', 2);
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) {
        text = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
            .swap16()
            .toString('utf16le');
    }
    else {
        if (bytes.includes(0))
            return { refused: 'is binary' };
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        text = bytes.toString('utf8', marked ? 3 : 0);
    }
    return hasLongLine(text) ? { refused: `has a line of more than ${MAX_LINE_LENGTH} characters` } : { text };
}
function hasLongLine(text) {
    if (text.length <= MAX_LINE_LENGTH)
        return false;
    for (let i = 0, start = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || code === 13)
            start = i + 1;
        else if (i - start >= MAX_LINE_LENGTH)
            return true;
    }
    return false;
}


/***/ }),

/***/ 2562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ judgeUses),
  y: () => (/* binding */ severity)
});

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 3 modules
var compatibility = __nccwpck_require__(9044);
// EXTERNAL MODULE: ./lib/windows/build-labels.js
var build_labels = __nccwpck_require__(4321);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/placement.js
// On which declared targets a workload may land, decided as the scheduler decides it.
// Sources: "Assigning Pods to Nodes" and "Taints and Tolerations" (kubernetes.io/docs/concepts/scheduling-eviction);
// moby/swarmkit manager/constraint/constraint.go. As there, a label that is not declared does not match.


const YES = { lands: true };
/**
 * Whether a workload may land on a target.
 * @returns with the first reason that speaks against it, to follow the target's name in a sentence
 */
function landing(workload, target) {
    if (workload.orchestrator === null)
        return YES;
    if (workload.orchestrator === 'kubernetes') {
        if (target.platform !== null && target.platform !== 'kubernetes')
            return no(`it is a ${target.platform} target`);
        return onNode(workload, target);
    }
    if (target.platform === 'kubernetes')
        return no('it is a kubernetes target');
    // Plain Docker ignores placement constraints.
    return target.platform === 'docker' ? YES : underConstraints(workload, target);
}
function onNode(workload, target) {
    const labels = nodeLabels(target);
    for (const [key, value] of Object.entries(workload.nodeSelector)) {
        if (!holds({ key, operator: 'In', values: [value] }, labels, target))
            return no(`label ${key} is not ${value}`);
    }
    const terms = workload.affinityTerms;
    if (terms.length > 0 &&
        !terms.some((term) => term.length > 0 && term.every((r) => holds(r, labels, target)))) {
        return no('no term of its required node affinity holds');
    }
    for (const taint of target.taints) {
        const parsed = parseTaint(taint);
        if (parsed.effect !== 'PreferNoSchedule' && !workload.tolerations.some((t) => tolerates(t, parsed))) {
            return no(`taint ${taint} is not tolerated`);
        }
    }
    if (workload.nodeName !== null && workload.nodeName !== labels[HOSTNAME])
        return no(`it is bound to the node ${workload.nodeName}`);
    // The scheduler does not look at spec.os; the node's kubelet refuses the pod ("Windows containers", Pod OS field).
    return workload.os === 'linux' ? no('it is a pod for Linux') : YES;
}
const HOSTNAME = 'kubernetes.io/hostname';
/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target) {
    return withAliases({
        'kubernetes.io/os': 'windows',
        'beta.kubernetes.io/os': 'windows',
        'kubernetes.io/arch': 'amd64',
        'beta.kubernetes.io/arch': 'amd64',
        // A target is a node, or a pool of them, of this name.
        [HOSTNAME]: target.name,
        // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
        [build_labels/* BUILD_LABEL */.qX]: (0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)),
        ...target.labels,
    });
}
/**
 * Labels that a node has under two names; one that is declared under either is there under both. Sources:
 * "Well-Known Labels, Annotations and Taints" (kubernetes.io); "Use labels in an AKS cluster" (learn.microsoft.com).
 */
const ALIASES = [
    ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
    ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
    ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
    ['agentpool', 'kubernetes.azure.com/agentpool'],
];
function withAliases(labels) {
    for (const [one, other] of ALIASES) {
        const value = labels[one] ?? labels[other];
        if (value === undefined)
            continue;
        labels[one] ??= value;
        labels[other] ??= value;
    }
    return labels;
}
/** Node affinity as k8s.io/component-helpers scheduling/corev1/nodeaffinity has it: an absent key is not in any list. */
function holds(requirement, labels, target) {
    const { key, operator, values } = requirement;
    if (requirement.field) {
        const named = key === 'metadata.name' && values.length === 1 && values[0] === labels[HOSTNAME];
        return operator === 'In' ? named : operator === 'NotIn' && key === 'metadata.name' && !named;
    }
    const spellings = Object.hasOwn(labels, key) ? [labels[key]] : impliedValues(key, target);
    switch (operator) {
        case 'In':
            return spellings.some((spelling) => values.includes(spelling));
        case 'NotIn':
            return !spellings.some((spelling) => values.includes(spelling));
        case 'Exists':
            return spellings.length > 0;
        case 'DoesNotExist':
            return spellings.length === 0;
        case 'Gt':
        case 'Lt': {
            const [value, bound] = [spellings[0], values[0]];
            if (value === undefined || bound === undefined || values.length > 1)
                return false;
            if (!isInteger(value) || !isInteger(bound))
                return false;
            return operator === 'Gt' ? BigInt(value) > BigInt(bound) : BigInt(value) < BigInt(bound);
        }
        default:
            return false;
    }
}
/** Values that a label which is not declared may have on such a node; none where there is no such label. */
function impliedValues(key, target) {
    const { build, revision } = target.version;
    if (key === build_labels/* HAND_MADE_BUILD_LABEL */.eV)
        return [String(build), ...(revision === null ? [] : [`${build}.${revision}`])];
    return target.client ? [] : (build_labels/* buildLabels */.S6[key]?.valuesOf(build) ?? []);
}
function isInteger(text) {
    return /^-?\d{1,18}$/.test(text);
}
function parseTaint(text) {
    const colon = text.lastIndexOf(':');
    const body = colon < 0 ? text : text.slice(0, colon);
    const equals = body.indexOf('=');
    return {
        key: equals < 0 ? body : body.slice(0, equals),
        value: equals < 0 ? '' : body.slice(equals + 1),
        effect: colon < 0 ? 'NoSchedule' : text.slice(colon + 1),
    };
}
/** As Toleration.ToleratesTaint of k8s.io/api/core/v1 has it: an empty effect or key stands for every one. */
function tolerates(toleration, taint) {
    if (toleration.effect && toleration.effect !== taint.effect)
        return false;
    if (toleration.key && toleration.key !== taint.key)
        return false;
    switch (toleration.operator || 'Equal') {
        case 'Exists':
            return true;
        case 'Equal':
            return (toleration.value ?? '') === taint.value;
        default:
            return false;
    }
}
function underConstraints(workload, target) {
    for (const { key, operator, value } of workload.constraints) {
        if (UNDECLARED.includes(key.toLowerCase())) {
            // NodeRole prints as worker or manager, and nothing else is ever equal to it.
            if (key.toLowerCase() !== 'node.role' || operator === '!=' || /^(?:worker|manager)$/i.test(value))
                continue;
        }
        const actual = swarmValues(key, target);
        const matches = actual?.some((text) => text.toLowerCase() === value.toLowerCase()) ?? false;
        // swarmkit places nothing by a key that it does not know, whatever the operator.
        if (actual === null || matches !== (operator === '=='))
            return no(`constraint ${key} ${operator} ${value} does not hold`);
    }
    return YES;
}
/** A node's role, name and address are not part of a target: they narrow nothing here. */
const UNDECLARED = ['node.id', 'node.hostname', 'node.ip', 'node.role'];
/**
 * How a node's value for a constraint's key may be written; '' where it has no such label, null where swarmkit
 * knows no such key. Keys are the same in either case, names of labels are not.
 */
function swarmValues(key, target) {
    const lower = key.toLowerCase();
    if (lower === 'node.platform.os')
        return ['windows'];
    // As a Windows engine reports it; swarmkit compares the text.
    if (lower === 'node.platform.arch')
        return ['x86_64'];
    const prefix = ['node.labels.', 'engine.labels.'].find((p) => lower.startsWith(p) && lower.length > p.length);
    if (prefix === undefined)
        return null;
    const label = key.slice(prefix.length);
    if (Object.hasOwn(target.labels, label))
        return [target.labels[label]];
    // The labels that "Windows container version compatibility" has people set on every node, under its names.
    if (label.toLowerCase() === 'os')
        return ['windows'];
    if (label.toLowerCase() !== 'osversion')
        return [''];
    return [(0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)), (0,version/* formatVersion */.qh)(target.version)];
}
function no(because) {
    return { lands: false, because };
}

// EXTERNAL MODULE: ./lib/windows/published-image.js + 1 modules
var published_image = __nccwpck_require__(378);
;// CONCATENATED MODULE: ./lib/judge.js
// Every image use against every declared target: which targets it may land on, and what it means there.



/** A Dockerfile's image of which no file says how it is run. */
const NOTHING_SAID = {
    orchestrator: null,
    os: null,
    nodeSelector: {},
    affinityTerms: [],
    tolerations: [],
    constraints: [],
    nodeName: null,
};
/**
 * @param targetsOf the targets that a path must run on, after the configuration's scopes
 * @param buildHostsOf the declared machines that build a Dockerfile
 */
function judgeUses(uses, config, runtimeClasses, targetsOf, buildHostsOf) {
    const place = placer(runtimeClasses);
    const anyDeclared = config.targets.length > 0;
    return uses.map((use) => ({
        ...judgeUse(use, targetsOf(use.location.path), anyDeclared, place),
        builds: judgeBuilds(use, buildHostsOf(use.location.path)),
    }));
}
function judgeUse(use, targets, anyDeclared, place) {
    const judged = { use, runs: [], outcomes: [], homeless: [] };
    if (use.os !== 'windows')
        return judged;
    for (const run of runsOf(use).map(place)) {
        judged.runs.push(run);
        const because = [];
        let landed = false;
        for (const target of targets) {
            if (run.workload.orchestrator === null && spokenFor(use, target))
                continue;
            const where = landing(run.workload, target);
            if (!where.lands) {
                because.push({ target, reason: where.because });
                continue;
            }
            landed = true;
            judged.outcomes.push(outcomeOf(use, run, target));
        }
        if (!landed && anyDeclared && run.workload.orchestrator !== null)
            judged.homeless.push({ run, because });
    }
    return judged;
}
/** A Dockerfile's image may also be run by what no file here says. */
function runsOf(use) {
    if (use.kind !== 'dockerfile')
        return use.runs;
    const unsaid = {
        workload: NOTHING_SAID,
        isolation: null,
        runtimeClass: null,
        hostProcess: false,
        name: 'image',
        location: use.location,
    };
    return use.role === 'run' ? [...use.runs, unsaid] : [unsaid];
}
/** Whether some file of the repository says how the image is run on the target's platform. */
function spokenFor(use, target) {
    return use.runs.some(({ workload }) => workload.orchestrator === 'kubernetes'
        ? target.platform === 'kubernetes' || target.platform === null
        : target.platform !== 'kubernetes');
}
/** Gives a run what its RuntimeClass adds: node labels, tolerations, and Hyper-V isolation by its handler. */
function placer(runtimeClasses) {
    // The containers of a pod share its workload, and still do when they are placed.
    const workloads = new Map();
    return (run) => {
        if (run.runtimeClass === null)
            return run;
        const runtimeClass = runtimeClasses.get(run.runtimeClass.name);
        const handler = runtimeClass?.handler ?? run.runtimeClass.name;
        // The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor.
        const hyperv = /hyper-?v|wcow-hypervisor/i.test(handler);
        const workload = workloads.get(run.workload) ?? {
            ...run.workload,
            nodeSelector: { ...run.workload.nodeSelector, ...runtimeClass?.nodeSelector },
            tolerations: [...run.workload.tolerations, ...(runtimeClass?.tolerations ?? [])],
        };
        workloads.set(run.workload, workload);
        return {
            ...run,
            isolation: hyperv ? { value: 'hyperv', location: run.runtimeClass.location } : run.isolation,
            workload,
            labels: [...(run.labels ?? []), ...(runtimeClass?.labels ?? [])],
        };
    };
}
function outcomeOf(use, run, target) {
    const isolation = run.isolation?.value ?? target.isolation[0] ?? 'process';
    const isolationOffered = isolation === 'process' || target.isolation.includes('hyperv');
    const common = { target, run, isolation, isolationOffered };
    if (use.role !== 'run') {
        const reason = use.role === 'source'
            ? 'Files are copied out of this image; it is not run.'
            : 'This build stage runs where the image is built, not on the targets.';
        return { ...common, verdict: 'exempt', rule: use.role, reason, source: '', version: null };
    }
    if (!isolationOffered) {
        const reason = `The workload asks for Hyper-V isolation, which ${target.name} does not offer.`;
        return { ...common, verdict: 'unsupported', rule: 'isolation', reason, source: '', version: null };
    }
    // A pod is started by Kubernetes, also on a target that does not say what it is.
    const orchestrator = target.platform ?? (run.workload.orchestrator === 'kubernetes' ? 'kubernetes' : null);
    const host = { version: target.version, client: target.client, orchestrator };
    // Of several builds of one name, each may be the one that runs.
    const leaves = leavesOf(use);
    const known = leaves.filter((leaf) => leaf.versions.length > 0 || leaf.answer?.kind === 'found');
    const worst = (known.length > 0 ? known : leaves)
        .map((leaf) => ({ ...common, ...judgeLeaf(leaf, run.hostProcess, host, isolation) }))
        .sort((a, b) => severity(b.verdict) - severity(a.verdict));
    return worst[0];
}
/**
 * Whether the machines that build a Dockerfile can: a stage with a RUN starts a container of its base; everything
 * else is only pulled, which classic Docker refuses for an image that is newer than its host.
 * Source: moby/moby, daemon/internal/distribution/pull_v2_windows.go, checkImageCompatibility.
 */
function judgeBuilds(use, declared) {
    if (use.build === undefined || use.os !== 'windows')
        return [];
    const { starts } = use.build;
    return [...use.build.hosts, ...declared].map((host) => {
        const under = { version: host.version, client: host.client, orchestrator: 'docker' };
        // Whatever is not newer can be pulled, and Hyper-V isolation runs just that.
        const judgements = leavesOf(use).map((leaf) => judgeLeaf(leaf, false, under, starts ? host.isolation : 'hyperv'));
        const [worst] = judgements.sort((a, b) => severity(b.verdict) - severity(a.verdict));
        return { host, starts, ...worst };
    });
}
/** The images of other hands that an image stands on: itself, where it is not built here. */
function leavesOf(use, seen = new Set()) {
    if (seen.has(use))
        return [];
    seen.add(use);
    const leaves = use.bases.flatMap((base) => leavesOf(base, seen));
    return leaves.length > 0 ? leaves : [use];
}
/** An image of other hands: by what its registry says, else by its tag. */
function judgeLeaf(leaf, asHostProcess, host, isolation) {
    const hostProcess = asHostProcess || (leaf.reading?.hostProcessBase ?? false);
    // Where the registry's documents state no version, the tag's is the best that is known.
    const version = leaf.versions[0] ?? null;
    if (leaf.answer?.kind !== 'found') {
        const image = { os: 'windows', version, hostProcess, scratch: leaf.scratch !== null };
        return { ...(0,compatibility/* judge */.S4)(host, image, isolation), version };
    }
    const [only, ...others] = leaf.answer.platforms;
    const platforms = only?.version === null && others.length === 0 ? [{ ...only, version }] : leaf.answer.platforms;
    return (0,published_image/* judgePublished */.a)(host, platforms, hostProcess, isolation);
}
const SEVERITY = {
    exempt: 0,
    supported: 1,
    conditional: 2,
    unknown: 3,
    unsupported: 4,
};
/** Orders verdicts from harmless to fatal. */
function severity(verdict) {
    return SEVERITY[verdict];
}


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ LOOKUPS),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   k: () => (/* binding */ ON_LOOKUP_FAILURE)
/* harmony export */ });
// What a run was asked to do, after flags, inputs and environment have been read. Shared by both entries.
/** Wrong usage or configuration: the message says where and what to do; the exit code is 2. */
class UsageError extends Error {
    name = 'UsageError';
}
const LEVELS = ['error', 'warning', 'notice'];
/**
 * Whether a report fails the run.
 * @returns true when a finding that is not suppressed stands at or above the level.
 */
function fails(report, failOn) {
    if (failOn === 'never')
        return false;
    const threshold = LEVELS.indexOf(failOn);
    return report.findings.some((f) => f.suppressed === null && LEVELS.indexOf(f.level) <= threshold);
}
/** The choice that the text names. @throws UsageError that lists what is accepted. */
function choice(name, value, accepted) {
    const found = accepted.find((a) => a === value);
    if (found === undefined) {
        throw new UsageError(`${name}: '${value.slice(0, 80)}' is not one of ${accepted.join(', ')}.`);
    }
    return found;
}
const LOOKUPS = ['auto', 'always', 'never'];
const ON_LOOKUP_FAILURE = ['warn', 'fail', 'ignore'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];


/***/ }),

/***/ 1182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ read_repository_opener),
  N: () => (/* binding */ readRepository)
});

// EXTERNAL MODULE: ./lib/discovery/read.js
var discovery_read = __nccwpck_require__(6176);
// EXTERNAL MODULE: ./lib/readers/file-names.js
var file_names = __nccwpck_require__(2793);
// EXTERNAL MODULE: ./lib/readers/index.js
var readers = __nccwpck_require__(2336);
// EXTERNAL MODULE: ./lib/readers/paths.js
var paths = __nccwpck_require__(2812);
// EXTERNAL MODULE: ./lib/readers/reader.js
var reader = __nccwpck_require__(121);
;// CONCATENATED MODULE: ./lib/suppressions/marks.js
/** Whether a text may have a comment that suppresses findings: cheap, since every file is asked. */
function mayHaveComments(text) {
    return text.includes('wincompat') && /wincompat:?[ \t]{1,8}ignore/.test(text);
}

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __nccwpck_require__(8001);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __nccwpck_require__(6872);
;// CONCATENATED MODULE: ./lib/read-repository.js
// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.








/**
 * Without one of these words a file names no Windows image and places none on Windows. `isolation` is a key
 * that compose files have on Windows only; the numbers are the releases that tags name.
 */
const WINDOWS_WORDS = /windows|nanoserver|servercore|ltsc|isolation|hostprocess|microsoft\/|dotnet\/framework|sitecore|1709|1803|1809|1903|1909|2004|2009|20h2|10\.0\.\d|wcow|runtimeclass\b|wincompat\/ignore/i;
async function readRepository(root, files, open, rootName, declared) {
    const surroundings = { open, rootName };
    const byPath = new Map();
    const ruledOut = [];
    const commented = [];
    let filesRead = 0;
    const loaded = new Map();
    const read = async (path, text) => {
        const file = new source_file/* SourceFile */.s(path, text);
        for (const reader of readers/* readers */.X) {
            if (!reader.claims(path) && !files.named.has(path))
                continue;
            const readFile = loaded.get(reader) ?? (await reader.load());
            loaded.set(reader, readFile);
            const reading = attempt(readFile, file, surroundings);
            if (reading === null)
                continue;
            byPath.set(path, reading);
            return;
        }
    };
    for (const path of files.paths) {
        const result = (0,discovery_read/* readText */.yR)(root, path);
        filesRead++;
        if ('text' in result && mayHaveComments(result.text))
            commented.push(new source_file/* SourceFile */.s(path, result.text));
        if ('refused' in result) {
            const problem = refusal(path, result.refused);
            if (problem !== null)
                byPath.set(path, problem);
        }
        else if (WINDOWS_WORDS.test(result.text) ||
            ((0,file_names/* isNamedCompose */.K1)(path) && reachesWords(path, result.text, open)) ||
            ((0,file_names/* isHelmTemplate */.jw)(path) && result.text.includes('image') && valuesHaveWords(path, open))) {
            await read(path, result.text);
        }
        else {
            ruledOut.push({ path, text: result.text });
        }
    }
    await readLinked(ruledOut, byPath, declared, read);
    return { readings: withoutParts(byPath), commented, filesRead };
}
/** What a file says by itself does not count where others include it: they say what its variables are. */
function withoutParts(byPath) {
    const readings = [...byPath.values()];
    for (const path of new Set(readings.flatMap((reading) => reading.includes))) {
        const part = byPath.get(path);
        if (part !== undefined)
            Object.assign(part, { ...(0,reader/* noReading */.G)(), problems: part.problems });
    }
    return readings;
}
/**
 * A file without any such word still matters where it is tied to one that has: a Dockerfile that a compose file
 * builds, a compose or bake file that builds a Windows Dockerfile or an image that is run, a manifest that runs an image built here, a Dockerfile
 * with an argument that the configuration gives.
 */
async function readLinked(ruledOut, byPath, declared, read) {
    let waiting = ruledOut;
    const args = [...declared.args.keys()];
    for (let round = 0; round < 4 && waiting.length > 0; round++) {
        const readings = [...byPath.values()];
        const builds = [...declared.builds, ...readings.flatMap((r) => r.builds)];
        const dockerfiles = new Set(builds.map((b) => b.dockerfile.toLowerCase()));
        const images = new Set(builds.flatMap((b) => repositoryOf(b.image)));
        const composeFolders = new Set([...byPath.keys()].filter(file_names/* isNamedCompose */.K1).map(paths/* folderOf */.y));
        const built = new Set(readings.flatMap((r) => r.kustomizations.flatMap((k) => [...k.resources, ...k.components])));
        const hasDockerfiles = readings.some((r) => r.dockerfiles.length > 0);
        const run = new Set(readings.flatMap((r) => r.uses.flatMap((use) => repositoryOf(use.reference))));
        const tied = ({ path, text }) => dockerfiles.has(path.toLowerCase()) ||
            built.has(path) ||
            ((0,file_names/* isKustomization */.Sv)(path) && built.has((0,paths/* folderOf */.y)(path))) ||
            ((0,file_names/* isNamedCompose */.K1)(path) && composeFolders.has((0,paths/* folderOf */.y)(path))) ||
            namesOne(text, images) ||
            args.some((name) => text.includes(name)) ||
            (hasDockerfiles && (0,file_names/* isDevcontainer */.rK)(path)) ||
            (mayBuild(path, text) && (hasDockerfiles || namesOne(text, run)));
        for (const { path, text } of waiting.filter(tied))
            await read(path, text);
        waiting = waiting.filter((file) => !tied(file));
        if (byPath.size === readings.length)
            return;
    }
}
/** Compose and bake files tell which Dockerfile makes an image. */
function mayBuild(path, text) {
    return (0,file_names/* isBake */.Wy)(path) || ((0,file_names/* isNamedCompose */.K1)(path) && text.includes('build'));
}
function repositoryOf(image) {
    const parsed = image === null ? null : (0,reference/* parseReference */.F)(image);
    return parsed === null ? [] : [parsed.repository.replace(/^library\//, '')];
}
/** Whether a text has one of these names of images, with or without a registry before it. */
function namesOne(text, images) {
    // A search for each is faster than cutting the text into words, while there are few.
    if (images.size < 20)
        return [...images].some((image) => text.includes(image));
    for (const [name] of text.matchAll(/[\w./-]+/g)) {
        for (let at = 0; at >= 0 && at < name.length; at = name.indexOf('/', at) + 1 || -1)
            if (images.has(name.slice(at)))
                return true;
    }
    return false;
}
/** A compose file may have its words in `.env`, in a file that it includes, or in a service that it extends. */
function reachesWords(path, text, open) {
    if (/^[ \t"']*(?:include|extends)["']?[ \t]*:/m.test(text))
        return true;
    const env = open(path.includes('/') ? `${(0,paths/* folderOf */.y)(path)}/.env` : '.env');
    return env !== null && WINDOWS_WORDS.test(env.text);
}
/** Whether the Windows words of a template may come from its chart's values. */
function valuesHaveWords(path, open) {
    const chart = path.slice(0, path.lastIndexOf('templates/'));
    const values = open(`${chart}values.yaml`);
    return values !== null && WINDOWS_WORDS.test(values.text);
}
/** A file that a parser chokes on must not take the results of the others with it. */
function attempt(read, file, surroundings) {
    try {
        return read(file, surroundings);
    }
    catch (error) {
        const message = `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
        return { ...(0,reader/* noReading */.G)(), problems: [{ location: file.location(0, 0), message }] };
    }
}
/** Binary files and links are none of ours; a file that people wrote and we refuse is told. */
function refusal(path, reason) {
    const isManifest = /\.(?:ya?ml|json)$/i.test(path) && !(0,file_names/* isNamedCompose */.K1)(path);
    if (isManifest || reason === 'is binary')
        return null;
    const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { ...(0,reader/* noReading */.G)(), problems: [{ location, message: `the file ${reason}` }] };
}
/**
 * Opens files of a root, each once, however many compose files share a `.env`.
 * @param excluded files that are not there for us
 */
function read_repository_opener(root, excluded = () => false) {
    const opened = new Map();
    return (path) => {
        if (excluded(path))
            return null;
        const known = opened.get(path);
        if (known !== undefined)
            return known;
        const result = (0,discovery_read/* readText */.yR)(root, path);
        const file = 'text' in result ? new source_file/* SourceFile */.s(path, result.text) : null;
        opened.set(path, file);
        return file;
    };
}


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ isAzurePipelines),
/* harmony export */   K1: () => (/* binding */ isNamedCompose),
/* harmony export */   Sv: () => (/* binding */ isKustomization),
/* harmony export */   Ug: () => (/* binding */ isGitlabCi),
/* harmony export */   Vo: () => (/* binding */ isYamlOrJson),
/* harmony export */   Wy: () => (/* binding */ isBake),
/* harmony export */   dz: () => (/* binding */ isGithubWorkflow),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate),
/* harmony export */   pZ: () => (/* binding */ isDockerfile),
/* harmony export */   rK: () => (/* binding */ isDevcontainer),
/* harmony export */   uj: () => (/* binding */ isYaml),
/* harmony export */   z2: () => (/* binding */ isHelmValues)
/* harmony export */ });
// Which files may be of which format, by their names alone.
const DOCKERFILE = /^(?:dockerfile|containerfile)(?:$|[._-])|[._-](?:dockerfile|containerfile)$/i;
/** Notes, tests and templates about Dockerfiles are not Dockerfiles. */
const ABOUT_DOCKERFILES = /\.(?:md|txt|go|cs|js|ts|json|ya?ml|py|rb|sh|ps1|html|tmpl|template|j2|erb|dockerignore|jinja|tpl|orig|bak|swp)$/i;
function isDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return DOCKERFILE.test(name) && !ABOUT_DOCKERFILES.test(name);
}
function isYaml(path) {
    return /\.ya?ml$/i.test(path);
}
function isYamlOrJson(path) {
    return isYaml(path) || /\.json$/i.test(path);
}
/** Whether Compose itself would pick the file up, or people would know it for one by its name. */
function isNamedCompose(path) {
    return /(?:^|\/)(?:docker-)?(?:compose|stack)(?:[._-][^/]*)?\.ya?ml$/i.test(path);
}
function isGithubWorkflow(path) {
    return /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function isGitlabCi(path) {
    return /\.gitlab-ci\.ya?ml$/i.test(path);
}
function isAzurePipelines(path) {
    return /(?:^|\/)(?:\.?azure-pipelines[^/]*|\.(?:azure-)?pipelines\/.+)\.ya?ml$/i.test(path);
}
function isDevcontainer(path) {
    return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}
function isHelmTemplate(path) {
    return /(?:^|\/)templates\/.+\.ya?ml$/i.test(path);
}
function isHelmValues(path) {
    return /(?:^|\/)values[^/]*\.ya?ml$/i.test(path);
}
function isBake(path) {
    return /(?:^|\/)(?:docker-bake[^/]*|[^/]+\.bake)\.(?:json|hcl)$/i.test(path);
}
function isKustomization(path) {
    return /(?:^|\/)kustomization\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readers),
/* harmony export */   g: () => (/* binding */ isClaimed)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2793);

/** Every format that is read, in the order in which they are asked: the first that reads a file keeps it. */
const readers = [
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfile */ .pZ, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(839), __nccwpck_require__.e(784)]).then(__nccwpck_require__.bind(__nccwpck_require__, 784))).readDockerfile },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isBake */ .Wy, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(300)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5300))).readBake },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGithubWorkflow */ .dz, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(117), __nccwpck_require__.e(663)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2663))).readGithubWorkflow },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitlabCi */ .Ug, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(194)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8194))).readGitlabCi },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isAzurePipelines */ .Fb, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(117), __nccwpck_require__.e(425)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9425))).readAzurePipelines },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDevcontainer */ .rK, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(208)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5208))).readDevcontainer },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isKustomization */ .Sv, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(638), __nccwpck_require__.e(912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3912))).readKustomize },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmTemplate */ .jw, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(638), __nccwpck_require__.e(175)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9175))).readHelm },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmValues */ .z2, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5469))).readHelmValues },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isYaml */ .uj, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(839), __nccwpck_require__.e(288)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8288))).readCompose },
    { claims: _file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlOrJson */ .Vo, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(638)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2638))).readKubernetes },
];
/** Every format but the Dockerfile has one of these endings: most files of a repository are ruled out by one look. */
const ENDINGS = /\.(?:ya?ml|json|hcl)$/i;
/** Whether any reader is interested in a file of this path. */
function isClaimed(path) {
    return (ENDINGS.test(path) || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDockerfile */ .pZ)(path)) && readers.some((reader) => reader.claims(path));
}


/***/ }),

/***/ 2812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ resolveFrom),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path relative to the root; '' for the root itself. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/**
 * Resolves a path that a file in `folder` names, written with either slash.
 * @returns the path relative to the root, or null where it is absolute, a URL, or leaves the root
 */
function resolveFrom(folder, path) {
    const slashes = path.replaceAll('\\', '/');
    if (slashes.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(slashes) || slashes.startsWith('~'))
        return null;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of slashes.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ noReading)
/* harmony export */ });
/** A reading to which a reader adds what it finds. */
function noReading() {
    return {
        uses: [],
        builds: [],
        composeBuilds: [],
        problems: [],
        dockerfiles: [],
        runtimeClasses: [],
        kustomizations: [],
        passedOver: 0,
        includes: [],
    };
}


/***/ }),

/***/ 8966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ crop),
/* harmony export */   Bn: () => (/* binding */ escapeProperty),
/* harmony export */   H_: () => (/* binding */ inertLog),
/* harmony export */   Ic: () => (/* binding */ inertMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   uf: () => (/* binding */ escapeData)
/* harmony export */ });
// Everything that a report quotes was written by someone else: names, references, paths, error texts. Before it is
// printed it is made inert for the place that it goes to: a log that GitHub's runner scans for commands, a
// terminal, or Markdown. One function per place; reporters print nothing from a report in any other way.
/** Controls (ANSI's ESC, line breaks), invisible and direction-changing characters, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * The first characters of a command in the two grammars that the runner knows: `::name::` at the start of a line,
 * and `##[name]` anywhere in it. Wrapping can make any place a line's start, so `::` is taken everywhere; and at the
 * end of a text, what it starts could be completed by what is printed behind it.
 */
const COMMAND_START = /:(?=:|$)|#(?=\[|$)/g;
/** Between two characters that mean something together only side by side. */
const ZERO_WIDTH = '\u200b';
/** Cuts a text to so many characters (UTF-16 units), visibly, and never through a surrogate pair. */
function crop(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
/**
 * Makes text inert for a log or a terminal: one line, nothing invisible, and nothing that either of the runner's
 * command grammars can parse.
 */
function inertLog(text, limit = 4000) {
    // A space and no zero-width character: the runner compares by culture, and then those are not there.
    return crop(visible(crop(text, limit)).replace(COMMAND_START, '$& '), limit);
}
/**
 * Makes text inert as Markdown prose, in a table cell or outside: no markup, no HTML, no link, no mention or
 * reference to an issue.
 */
function inertMarkdown(text, limit = 4000) {
    const line = crop(text, limit)
        .replace(/[\r\n]+/g, ' ')
        .trim();
    const unmarked = visible(line).replace(/[\\`*_~[\]]|^[-+=]/g, '\\$&');
    // The colons because Markdown is printed to logs too.
    return unlinked(unmarked).replace(/[&<>|$]|:(?=:|$)/g, (c) => `&#${c.charCodeAt(0)};`);
}
/** Makes text a Markdown code span that stays one, in a table cell or outside. */
function codeSpan(text, limit = 300) {
    // A pipe ends a table's cell even in a code span, and its escape would be shown outside of tables. A comment is
    // what tools look for as text, to find a place that they wrote.
    if (/[|<>]/.test(text))
        return `<code>${inertMarkdown(text, limit)}</code>`;
    const shown = unlinked(visible(crop(text, limit)).replaceAll('##[', '## ['));
    const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = shown === '' || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/**
 * Makes JSON text inert without changing what it says: the characters in question can only stand within its
 * strings, where an escape means the same.
 */
function inertJson(json) {
    return json.replace(/##\[/g, '##\\u005b').replace(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codeUnits);
}
/** Escapes the message of a workflow command. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Escapes the value of a workflow command's property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function visible(text) {
    return text.replace(INVISIBLE, (c) => SHORT_ESCAPES[c] ?? codeUnits(c));
}
function codeUnits(character) {
    return Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i))).join('');
}
function hex(unit) {
    return `\\u${unit.toString(16).padStart(4, '0')}`;
}
/** GitHub turns mentions, issue numbers and bare addresses into links, and notifies those mentioned. */
function unlinked(text) {
    return text
        .replace(/[@#]/g, `$&${ZERO_WIDTH}`)
        .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${ZERO_WIDTH}`);
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __nccwpck_require__(5777);
;// CONCATENATED MODULE: ./lib/rules/deprecated-label.js

/** Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io/docs/reference/labels-annotations-taints). */
const REPLACEMENTS = new Map([
    ['beta.kubernetes.io/os', 'kubernetes.io/os'],
    ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
    ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
    ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
    ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
]);
const deprecatedLabel = (0,rule/* rule */.Hu)({
    id: 'deprecated-label',
    level: 'notice',
    summary: 'A Windows workload selects nodes by a label that Kubernetes has deprecated.',
    check: ({ uses }) => {
        // Several pods may share a selector through an alias or a RuntimeClass.
        const seen = new Set();
        return uses.flatMap(({ runs }) => runs.flatMap(({ name, labels = [], workload }) => labels.flatMap(({ key, location }) => {
            const replacement = REPLACEMENTS.get(key);
            if (replacement === undefined)
                return [];
            const place = `${location.path}:${location.line}:${location.column}`;
            if (seen.has(place))
                return [];
            seen.add(place);
            const fix = { range: location, text: replacement, title: `Use ${replacement}` };
            return [
                {
                    location,
                    args: { name, label: key, replacement },
                    // A mapping must not have the same key twice.
                    fix: replacement in workload.nodeSelector ? null : fix,
                },
            ];
        })));
    },
    words: ({ name, label, replacement }) => ({
        title: `${label} is deprecated`,
        message: `${name} selects nodes by ${label}, which Kubernetes has deprecated and may stop to set. To fix it: use ${replacement}, with the same value.`,
    }),
});

// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __nccwpck_require__(451);
// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __nccwpck_require__(6617);
;// CONCATENATED MODULE: ./lib/rules/end-of-support.js



/** So long before the end the finding begins, as a notice. */
const NOTICE_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;
const endOfSupport = (0,rule/* rule */.Hu)({
    id: 'end-of-support',
    level: 'warning',
    summary: 'The base image is past the end of its extended support, or soon will be.',
    check: ({ uses, today }) => uses.flatMap((judged) => {
        const { use } = judged;
        // An image that is built here is told at its Dockerfile's base.
        const release = use.versions[0] === undefined ? undefined : (0,releases/* releaseOf */.l7)(use.versions[0].build);
        const flavour = use.parsed === null ? null : (0,repositories/* readRepositoryName */.o)(use.parsed).flavour;
        const end = release?.imageEnds?.[flavour ?? ''] ?? release?.extendedEnd ?? null;
        if (release === undefined || end === null || use.bases.length > 0)
            return [];
        const daysLeft = (Date.parse(end) - Date.parse(today)) / DAY;
        if (daysLeft > NOTICE_DAYS)
            return [];
        return [
            {
                location: use.location,
                level: daysLeft < 0 ? 'warning' : 'notice',
                args: { image: (0,rule/* shown */.SP)(judged), release: release.name, end, past: daysLeft < 0 },
                related: use.origins,
            },
        ];
    }),
    words: ({ image, release, end, past }) => ({
        title: past ? `${release} is out of support` : `${release} goes out of support on ${end}`,
        message: `${image}: base images of ${release} ${past ? 'have had no security updates since' : 'get their last security updates on'} ${end}. To fix it: move to a release in support, and the hosts with it.`,
    }),
});

// EXTERNAL MODULE: ./lib/windows/runners.js
var runners = __nccwpck_require__(5090);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/rules/floating-platform.js




const floatingPlatform = (0,rule/* rule */.Hu)({
    id: 'floating-platform',
    level: 'warning',
    summary: 'A tag or runner label that names no Windows release can change its build under you.',
    check: ({ uses }) => [...uses.filter(floats).map(tagFinding), ...runnerFindings(uses)],
    words: (args) => ('label' in args ? runnerWords(args) : tagWords(args)),
});
function floats({ use }) {
    return (use.os === 'windows' &&
        use.reference !== null &&
        use.role === 'run' &&
        use.reading?.floating === true &&
        // What other rules say of these comes first.
        !use.reading.withdrawn &&
        use.reading.retired === null &&
        use.parsed?.digest === null &&
        use.bases.length === 0 &&
        // A HostProcess container runs on whatever build it is.
        !(use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}
function tagFinding(judged) {
    const { use } = judged;
    return {
        location: use.location,
        args: { image: (0,rule/* shown */.SP)(judged), versions: use.versions.map(windows_version/* formatVersion */.qh) },
        related: use.origins,
    };
}
function tagWords({ image, versions }) {
    const today = versions.length === 0 ? '' : ` (today it has ${(0,rule/* listed */.KE)(versions)})`;
    return {
        title: 'Tag names no Windows version',
        message: `${image}: the tag names no Windows release${today}, so the publisher can put another build behind it, and what starts today may not start tomorrow. To fix it: use a tag that names the release of your hosts (…-ltsc2022), or pin a digest.`,
    };
}
/** Once for each place that asks for such a runner, where it builds Windows images. */
function runnerFindings(uses) {
    const hosts = uses.flatMap(({ builds }) => builds.flatMap(({ host }) => (host.runner?.moves ? [host] : [])));
    return [...new Set(hosts)].map((host) => ({
        location: host.location,
        args: {
            label: host.name,
            release: (0,releases/* releaseName */["do"])(host.version.build),
            pin: (0,runners/* runnerFor */.O)(host.version.build) ?? null,
        },
    }));
}
function runnerWords({ label, release, pin }) {
    return {
        title: `${label} moves to the next release`,
        message: `${label} is ${release} today and becomes the next release some day; the Windows images that are built here then no longer build. To fix it: ask for ${pin ?? 'a label that names the release'}.`,
    };
}

// EXTERNAL MODULE: ./lib/windows/tags.js + 3 modules
var tags = __nccwpck_require__(5725);
;// CONCATENATED MODULE: ./lib/rules/image-not-found.js



const imageNotFound = (0,rule/* rule */.Hu)({
    id: 'image-not-found',
    level: 'error',
    summary: 'The registry says that there is no such image.',
    needs: ['registries'],
    check: ({ uses }) => uses.flatMap((judged) => {
        const { use } = judged;
        if (use.answer?.kind !== 'not-found')
            return [];
        const pins = releases/* releases */.D8
            .filter((r) => r.kind === 'server' && r.channel === 'LTSC' && r.build >= 17763)
            .map((r) => (0,tags/* retag */.s)(use.parsed, r))
            .filter((pin) => pin !== null && pin !== use.reference);
        return [
            {
                location: use.location,
                args: {
                    image: (0,rule/* shown */.SP)(judged),
                    host: use.answer.host,
                    byDigest: use.parsed?.digest !== null,
                    pins: [...new Set(pins)].sort(),
                },
                related: use.origins,
            },
        ];
    }),
    words: ({ image, host, byDigest, pins }) => ({
        title: 'Image does not exist',
        message: `${image}: ${host} has no such ${byDigest ? 'digest' : 'tag or repository'}, so it cannot be pulled. To fix it: check the name for a typing error or a tag that was removed${pins.length > 0 ? `; for other releases it would be ${(0,rule/* listed */.KE)(pins, 'or')}` : ''}.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/invalid-file.js

const invalidFile = (0,rule/* rule */.Hu)({
    id: 'invalid-file',
    level: 'warning',
    summary: 'A file, or a part of one, could not be read; its images are not checked.',
    check: ({ problems }) => problems.map(({ location, message }) => ({ location, args: { path: location.path, reason: message } })),
    words: ({ path, reason }) => ({
        title: 'Not checked',
        message: `${path} was not checked from here on: ${reason.replace(/\.$/, '')}. To fix it: correct the file, or leave it out with an ignore entry of the configuration.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/isolation-unavailable.js

const isolationUnavailable = (0,rule/* rule */.Hu)({
    id: 'isolation-unavailable',
    level: 'error',
    summary: 'Hyper-V isolation is asked for where the target does not offer it.',
    needs: ['targets'],
    check: ({ uses }) => uses.flatMap((judged) => judged.outcomes
        // The wish stands in one file: an image traced to its Dockerfile must not repeat it there.
        .filter((o) => !o.isolationOffered && o.verdict !== 'exempt' && o.run.location.path === judged.use.location.path)
        .map((o) => ({
        location: o.run.isolation?.location ?? judged.use.location,
        args: {
            image: (0,rule/* shown */.SP)(judged),
            name: o.run.name,
            target: o.target.name,
            kubernetes: o.target.platform === 'kubernetes' || o.run.workload.orchestrator === 'kubernetes',
        },
        targets: [o.target],
        related: [
            { ...o.target.location, message: `target ${o.target.name} offers process isolation only` },
        ],
    }))),
    words: ({ image, name, target, kubernetes }) => ({
        title: `${target} offers no Hyper-V isolation`,
        message: `${name} asks for Hyper-V isolation for ${image}, and ${target} offers process isolation only. To fix it: ${kubernetes ? 'Kubernetes itself has no Hyper-V isolation, so use an image of the host release' : 'use an image of the host release with process isolation'}, or declare 'isolation: [process, hyperv]' for ${target} if it has Hyper-V.`,
    }),
});

// EXTERNAL MODULE: ./lib/judge.js + 1 modules
var judge = __nccwpck_require__(2562);
;// CONCATENATED MODULE: ./lib/windows/known-breakages.js
// Pairs that the rules allow and that were seen to fail all the same: dated facts from public threads, kept apart
// from the rules. A thread that is closed for good is taken out here.

const WINDOWS_11_25H2 = 26200;
const SERVER_2022 = 20348;
const SERVER_2025 = 26100;
const BREAKAGES = [
    {
        seen: null,
        thread: 'https://github.com/microsoft/hcsshim/issues/2566',
        says: 'Windows 11 25H2 was seen not to start Windows Server 2025 images with Docker 29, in either isolation (0xc0370112), while Windows Server 2022 images do start.',
        matches: (host, image) => host.client && host.version.build === WINDOWS_11_25H2 && image.build === SERVER_2025,
    },
    {
        seen: '2026-08-18',
        thread: 'https://github.com/moby/moby/issues/53397',
        says: 'Docker and containerd with containerd/platforms before v1.0.0-rc.5 refuse Windows Server 2022 images on hosts past build 26100 ("no matching manifest"): update the runtime.',
        matches: (host, image, isolation) => isolation === 'process' && host.version.build > SERVER_2025 && image.build === SERVER_2022,
    },
];
/** The reports that speak of a pair. Revisions that bite stand in revision-skew.ts, since they change the verdict. */
function knownBreakages(host, image, isolation) {
    return BREAKAGES.filter((breakage) => breakage.matches(host, image, isolation)).map(({ seen, thread, says }) => ({
        seen,
        thread,
        says: `${says.replace(/\.$/, '')} (${(0,windows_version/* formatVersion */.qh)(image)} on ${(0,windows_version/* formatVersion */.qh)(host.version)}).`,
    }));
}

;// CONCATENATED MODULE: ./lib/rules/known-breakage.js




/** Verdicts that rest on a report or a documented exception: see revision-skew.ts. */
const REVISION_SKEW = ['R10a', 'R10b'];
const knownBreakage = (0,rule/* rule */.Hu)({
    id: 'known-breakage',
    level: 'warning',
    summary: 'The rules allow the pair, and it was seen to fail all the same.',
    needs: ['targets'],
    check: ({ uses }) => uses.flatMap(findingsOf),
    words: ({ image, targets, says, thread, seen }) => ({
        title: `Known to fail on ${(0,rule/* listed */.KE)(targets)}`,
        message: `${image} on ${(0,rule/* listed */.KE)(targets)}: ${says} Source: ${thread}${seen === null ? '' : ` (${seen})`}.`,
    }),
});
/** One finding for each report, with all the targets that it speaks of. */
function findingsOf(judged) {
    const { use } = judged;
    // An image that is built here is told at its Dockerfile's base.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    const byThread = new Map();
    for (const outcome of judged.outcomes) {
        for (const { thread, says, seen } of reportsOf(outcome)) {
            const key = `${thread} ${says}`;
            const group = byThread.get(key) ?? { says, seen, outcomes: [] };
            byThread.set(key, group);
            group.outcomes.push(outcome);
        }
    }
    return [...byThread].map(([key, { says, seen, outcomes }]) => {
        const targets = [...new Set(outcomes.map((o) => o.target))];
        return {
            location: use.location,
            args: {
                image: (0,rule/* shown */.SP)(judged),
                targets: targets.map((t) => `${t.name} (${(0,releases/* releaseName */["do"])(t.version.build, t.client)})`),
                says,
                thread: key.slice(0, key.indexOf(' ')),
                seen,
            },
            targets,
            related: [
                ...use.origins,
                ...targets.map((t) => ({ ...t.location, message: `target ${t.name} is declared here` })),
            ],
        };
    });
}
function reportsOf(outcome) {
    const { version, verdict, target, isolation } = outcome;
    // Where the rules forbid the pair, or nothing is known, there is no exception to tell.
    if (version === null || (0,judge/* severity */.y)(verdict) >= (0,judge/* severity */.y)('unknown') || verdict === 'exempt')
        return [];
    const host = { version: target.version, client: target.client, orchestrator: target.platform };
    const skew = REVISION_SKEW.includes(outcome.rule)
        ? [{ thread: outcome.source, says: outcome.reason, seen: null }]
        : [];
    return [...skew, ...knownBreakages(host, version, isolation)];
}

;// CONCATENATED MODULE: ./lib/rules/lookup-failed.js

const lookupFailed = (0,rule/* rule */.Hu)({
    id: 'lookup-failed',
    level: 'warning',
    summary: 'A registry could not be asked; the verdict rests on the tag alone.',
    needs: ['registries'],
    check({ uses, onLookupFailure }) {
        if (onLookupFailure === 'ignore')
            return [];
        return (0,rule/* byAnswer */.CP)(uses, 'failed', ({ host, reason }) => `${host} ${reason}`).map(({ answer, location, related, images }) => ({
            location,
            args: { host: answer.host, reason: answer.reason, images },
            related,
        }));
    },
    words: ({ host, reason, images }) => ({
        title: `${host} could not be asked`,
        message: `${images === 1 ? 'This image was' : `${images} images were`} not looked up: ${reason} Until then the tag alone tells the Windows version, and a tag that does not exist goes unnoticed. To do: run the check again, or set on-lookup-failure.`,
    }),
});

// EXTERNAL MODULE: ./lib/windows/build-labels.js
var build_labels = __nccwpck_require__(4321);
// EXTERNAL MODULE: ./lib/windows/compatibility.js + 3 modules
var compatibility = __nccwpck_require__(9044);
;// CONCATENATED MODULE: ./lib/rules/placed.js




/**
 * The images of each workload, containers of one pod together. An image that is built here is told where the
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
    const patched = new Set(named.flatMap(({ runs }) => runs.flatMap((run) => run.patches ?? [])));
    for (const judged of [...named, ...unnamed]) {
        const outcomes = outcomesByRun(judged);
        for (const run of judged.runs) {
            if (run.workload.orchestrator === null || judged.use.role !== 'run')
                continue;
            // What a kustomization patches is run as it is patched.
            if (patched.has(run.workload))
                continue;
            const images = workloads.get(run.workload) ?? [];
            workloads.set(run.workload, images);
            images.push({ judged, run, outcomes: outcomes.get(run) ?? [] });
        }
    }
    return [...workloads.values()];
}
/** Where a workload asks for a label; where the reader does not tell, the place of its image. */
function labelPlace(run, key) {
    return run.labels?.find((label) => label.key === key)?.location ?? run.location;
}
function outcomesByRun({ outcomes }) {
    const byRun = new Map();
    for (const outcome of outcomes) {
        const known = byRun.get(outcome.run);
        if (known === undefined)
            byRun.set(outcome.run, [outcome]);
        else
            known.push(outcome);
    }
    return byRun;
}
/**
 * Whether an image starts under process isolation on a server of a build.
 * @param versions of one image: the host takes the one that fits
 */
function startsOn(build, versions, orchestrator) {
    const host = { version: (0,windows_version/* versionOf */.E4)(build), client: false, orchestrator };
    return versions.some((version) => {
        const image = { os: 'windows', version, hostProcess: false, scratch: false };
        // Neither a label nor a pod says a revision, so builds alone are compared.
        return version.build === build || (0,judge/* severity */.y)((0,compatibility/* judge */.S4)(host, image, 'process').verdict) < (0,judge/* severity */.y)('unknown');
    });
}
/** `Windows Server 2022 (build 20348)`. */
function osOf(build) {
    return `${(0,releases/* releaseName */["do"])(build)} (build ${build})`;
}

;// CONCATENATED MODULE: ./lib/rules/missing-os-selector.js



const missingOsSelector = (0,rule/* rule */.Hu)({
    id: 'missing-os-selector',
    level: 'warning',
    summary: 'A Windows pod without a selector for its operating system may land on a Linux node.',
    check: (context) => placedImages(context.uses).flatMap((images) => {
        // What is asked of the node is the same for all containers of a pod.
        const { judged, run } = images[0];
        if (!mayLandOnLinux(run, context))
            return [];
        return [{ location: run.location, args: { name: run.name, image: (0,rule/* shown */.SP)(judged) } }];
    }),
    words: ({ name, image }) => ({
        title: 'Windows pod may land on a Linux node',
        message: `${name} runs the Windows image ${image}, and nothing keeps it from Linux nodes, where it cannot start. To fix it: add nodeSelector: {kubernetes.io/os: windows} to the pod, and spec.os: {name: windows}.`,
    }),
});
function mayLandOnLinux(run, { config, runtimeClasses }) {
    const { workload } = run;
    if (workload.orchestrator !== 'kubernetes')
        return false;
    if (run.namesOs || workload.nodeName !== null || (0,build_labels/* selectedOs */.CH)(workload) !== null)
        return false;
    // A RuntimeClass of the cluster may bring the selector.
    if (run.runtimeClass !== null && !runtimeClasses.has(run.runtimeClass.name))
        return false;
    return !Object.entries(workload.nodeSelector).some(([key, value]) => 
    // Pools are named after what runs on them, and the declared hosts tell of others.
    /win/i.test(`${key}=${value}`) || config.targets.some(({ labels }) => labels[key] === value));
}

;// CONCATENATED MODULE: ./lib/rules/missing-os-version.js

const missingOsVersion = (0,rule/* rule */.Hu)({
    id: 'missing-os-version',
    level: 'warning',
    summary: 'A Windows image states no OS version, so every host pulls it and it fails at its start.',
    check: ({ uses }) => uses
        .filter((judged) => judged.use.os === 'windows' && !isForHostProcess(judged) && statesNone(judged))
        .map((judged) => ({
        location: judged.use.location,
        args: { image: (0,rule/* shown */.SP)(judged), madeHere: judged.use.madeHere },
        related: [
            ...judged.use.origins,
            ...(judged.use.scratch === null
                ? []
                : [{ ...judged.use.scratch, message: 'the image is built here on nothing' }]),
        ],
    })),
    words: ({ image, madeHere }) => ({
        title: 'Image states no OS version',
        message: madeHere
            ? `${image} is built here from 'scratch', so it carries no Windows version: every host pulls it, and it fails at its start unless it is a HostProcess container. To fix it: build it on a Windows base image, or run it as a HostProcess container.`
            : `${image} has a Windows entry without os.version, so every host takes it, also one that cannot run it. To fix it: set the version when the image index is made (docker manifest annotate --os-version), or build it with BuildKit on a Windows base image.`,
    }),
});
function statesNone({ use }) {
    // What only a Dockerfile names is not run by anything that is known.
    if (use.scratch !== null)
        return use.madeHere && use.runs.some((run) => run.workload.os === 'windows');
    return (use.answer?.kind === 'found' &&
        use.answer.platforms.some(({ os, version }) => os === 'windows' && version === null));
}
/** Runs on whatever build it is. */
function isForHostProcess({ use }) {
    return (use.reading?.hostProcessBase === true || (use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}

;// CONCATENATED MODULE: ./lib/rules/mixed-builds.js



const mixedBuilds = (0,rule/* rule */.Hu)({
    id: 'mixed-builds',
    level: 'error',
    summary: 'Containers of one pod need Windows builds that no host has at once.',
    check: ({ uses }) => placedImages(uses).flatMap((images) => {
        const bound = images.filter(isBound);
        if (bound.some(fitsNoTarget))
            return [];
        let hosts = HOSTS;
        for (const [index, image] of bound.entries()) {
            const common = hosts.filter((host) => startsOn(host, image.judged.use.versions, 'kubernetes'));
            if (common.length > 0 || index === 0) {
                hosts = common;
                continue;
            }
            const others = bound.slice(0, index);
            return [
                {
                    location: image.run.location,
                    args: { name: image.run.name, ...described(image), others: others.map(described) },
                    related: others.map((other) => ({
                        ...other.run.location,
                        message: `this container of the pod is ${described(other).os}`,
                    })),
                },
            ];
        }
        return [];
    }),
    words: ({ name, image, os, others }) => ({
        title: 'Containers of one pod need different hosts',
        message: `${name}: ${image} is ${os}, and ${(0,rule/* listed */.KE)(others.map((other) => `${other.image} is ${other.os}`))}. No Windows host runs all of them under process isolation, and the containers of a pod share one. To fix it: use images of one release for the whole pod.`,
    }),
});
/** Builds of servers: what nodes are. */
const HOSTS = releases/* releases */.D8.filter((r) => r.kind === 'server').map((r) => r.build);
/**
 * Whether the host's build matters to it, and its own is known. What a kustomization replaces does not run, and
 * images of a chart's template may stand in branches that exclude each other.
 */
function isBound({ judged: { use }, run }) {
    return (run.workload.orchestrator === 'kubernetes' &&
        use.kind === 'kubernetes' &&
        use.versions.length > 0 &&
        !run.hostProcess &&
        use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv');
}
/** Then os-version-mismatch says what to pin, and with it the pod is of one release. */
function fitsNoTarget({ outcomes }) {
    return outcomes.length > 0 && outcomes.every((o) => o.verdict === 'unsupported');
}
function described({ judged }) {
    const names = judged.use.versions.map(({ build }) => osOf(build));
    return { image: (0,rule/* shown */.SP)(judged), os: (0,rule/* listed */.KE)([...new Set(names)], 'or') };
}

;// CONCATENATED MODULE: ./lib/rules/no-matching-platform.js





/** So many platforms are named; hello-world has twenty. */
const NAMED = 8;
const noMatchingPlatform = (0,rule/* rule */.Hu)({
    id: 'no-matching-platform',
    level: 'error',
    summary: 'A multi-platform image has no entry that fits a target.',
    needs: ['targets', 'registries'],
    check: (context) => context.uses.flatMap((judged) => findingOf(judged, context)),
    words({ image, platforms, targets, pins }) {
        const more = platforms.length > NAMED ? ` and ${platforms.length - NAMED} more` : '';
        const todo = pins.length > 0
            ? `pin ${(0,rule/* listed */.KE)(pins, 'or')}, if the publisher has it`
            : 'use a tag that is published for these hosts, or build and push the missing platform';
        return {
            title: 'No platform of the image fits the host',
            message: `${image} is published for ${platforms.slice(0, NAMED).join(', ')}${more}; none fits ${(0,rule/* listed */.KE)(targets)}, so the pull fails. To fix it: ${todo}.`,
        };
    },
});
function findingOf(judged, context) {
    const { use } = judged;
    // Told at the base image of the Dockerfile, where the image is built here.
    if (use.bases.length > 0 || use.answer?.kind !== 'found')
        return [];
    const failing = judged.outcomes.filter((o) => o.rule === compatibility/* NO_ENTRY */.zd || o.rule === 'R0a');
    if (failing.length === 0 || (0,rule/* satisfied */.p7)(judged, context))
        return [];
    const targets = [...new Set(failing.map((o) => o.target))];
    const platforms = use.answer.platforms.map(({ os, architecture, version }) => `${os}/${architecture}${version === null ? '' : ` ${(0,windows_version/* formatVersion */.qh)(version)}`}`);
    return [
        {
            location: use.location,
            // The pull fails for a HostProcess container too, which runs on any build once it is there.
            level: use.runs.length > 0 && use.runs.every((run) => run.hostProcess) ? 'warning' : 'error',
            args: {
                image: (0,rule/* shown */.SP)(judged),
                platforms: [...new Set(platforms)],
                targets: targets.map((t) => `${t.name} (${(0,releases/* releaseName */["do"])(t.version.build, t.client)})`),
                pins: pinsFor(judged, targets),
            },
            targets,
            related: use.origins,
        },
    ];
}
function pinsFor({ use }, targets) {
    const pins = targets.flatMap((target) => {
        const release = (0,releases/* baseImageFor */.uY)(target.version.build);
        const pin = release === undefined || use.parsed === null ? null : (0,tags/* retag */.s)(use.parsed, release);
        return pin === null || pin === use.reference ? [] : [pin];
    });
    return [...new Set(pins)];
}

;// CONCATENATED MODULE: ./lib/rules/no-target.js

const noTarget = (0,rule/* rule */.Hu)({
    id: 'no-target',
    level: 'warning',
    summary: 'Selectors, constraints or scope leave no target for this workload, or no runner for this job.',
    needs: ['targets'],
    check: ({ uses }) => [...workloadFindings(uses), ...no_target_runnerFindings(uses)],
    words: (args) => ('label' in args ? no_target_runnerWords(args) : workloadWords(args)),
});
function workloadFindings(uses) {
    const seen = new Set();
    return uses.flatMap((judged) => judged.homeless
        // All containers of a pod share its placement: it is told once.
        .filter(({ run }) => !seen.has(run.workload) && seen.add(run.workload))
        .map(({ run, because }) => ({
        location: run.location,
        args: {
            name: run.name,
            because: because.map((b) => ({ target: b.target.name, reason: b.reason })),
        },
        related: because.map((b) => ({
            ...b.target.location,
            message: `target ${b.target.name}: ${b.reason}`,
        })),
    })));
}
function workloadWords({ name, because }) {
    const why = because.length > 0 ? ` (${because.map((b) => `${b.target}: ${b.reason}`).join('; ')})` : '';
    return {
        title: 'No declared target takes this workload',
        message: `${name}: none of the declared targets takes it, so it cannot be checked${why}. To fix it: correct the selector or constraint, or declare the target that it is meant for.`,
    };
}
/** Runners that are no more, where they are to build Windows images. */
function no_target_runnerFindings(uses) {
    const hosts = new Set(uses.flatMap(({ builds }) => builds.map(({ host }) => host)));
    return [...hosts].flatMap((host) => {
        const since = host.runner?.retired ?? null;
        return since === null ? [] : [{ location: host.location, args: { label: host.name, since } }];
    });
}
function no_target_runnerWords({ label, since }) {
    return {
        title: `No runner is called ${label}`,
        message: `The job waits for a runner that does not come: GitHub has had no ${label} since ${since}. To fix it: ask for a label that there is (windows-2022, windows-2025), or for a machine of your own.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/build-host-mismatch.js
// What os-version-mismatch says of the machines that build an image, rather than of those that run it.




/** One finding for each image and build host that do not fit. */
function buildHostFindings(judged) {
    const failing = judged.builds.filter((build) => build.verdict === 'unsupported');
    return failing.map((build) => build_host_mismatch_findingOf(judged, build));
}
function build_host_mismatch_findingOf(judged, build) {
    const { use } = judged;
    const { host, version } = build;
    const release = (0,releases/* baseImageFor */.uY)(host.version.build);
    const retagged = release === undefined || use.parsed === null ? null : (0,tags/* retag */.s)(use.parsed, release);
    const pin = retagged === use.reference ? null : retagged;
    return {
        location: use.location,
        targets: [host],
        args: {
            kind: 'build',
            image: (0,rule/* shown */.SP)(judged),
            imageOs: version === null
                ? 'an image without an entry for it'
                : `${(0,releases/* releaseName */["do"])(version.build)} (build ${version.build})`,
            host: host.name,
            hostOs: (0,releases/* releaseName */["do"])(host.version.build, host.client),
            isolation: host.isolation === 'hyperv' ? 'Hyper-V' : 'process',
            starts: build.starts,
            reason: build.reason,
            pin,
            runner: version === null ? null : ((0,runners/* runnerFor */.O)(version.build) ?? null),
            isRunner: host.runner !== null,
        },
        related: [...use.origins, { ...host.location, message: `it is built on ${host.name}` }],
        fix: fixOf(judged, pin),
    };
}
function fixOf({ use }, pin) {
    if (pin === null || use.raw !== use.reference)
        return null;
    return { range: use.location, text: pin, title: `Pin ${pin}` };
}
function buildHostWords(args) {
    const { image, imageOs, host, hostOs, isolation, starts, reason, pin, runner, isRunner } = args;
    const remedies = [
        ...(runner !== null && isRunner ? [`build it on ${runner}`] : []),
        ...(pin === null ? [] : [`pin ${pin}`]),
        ...(runner === null && isRunner
            ? ['build it on a machine of your own with the release of the image']
            : []),
        ...(isRunner ? [] : ['build it on a host of the release of the image']),
    ];
    const what = starts
        ? `start the containers of its RUN instructions under ${isolation} isolation`
        : 'pull it';
    return {
        title: `${imageOs} image cannot be built on ${host}`,
        message: `${image} is ${imageOs}, and ${host} (${hostOs}), which builds it, cannot ${what}. To fix it: ${(0,rule/* listed */.KE)(remedies, 'or')}. Why: ${reason}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/job-container.js
// What os-version-mismatch says of a container in which a job of a pipeline is to run.
// Source: actions/runner, src/Runner.Worker/ContainerOperationProvider.cs: "Container operations are only supported
// on Linux runners" (actions/runner#904).

/** One finding for each place that names a container for a job on a Windows runner, whatever image it comes to. */
function jobContainerFindings(uses) {
    const seen = new Set();
    return uses.flatMap((judged) => {
        const { jobHost, location } = judged.use;
        const place = `${location.path}:${location.line}:${location.column}`;
        if (jobHost === undefined || seen.has(place))
            return [];
        seen.add(place);
        return {
            location,
            targets: [jobHost],
            args: { kind: 'job', image: (0,rule/* shown */.SP)(judged), host: jobHost.name },
            related: [{ ...jobHost.location, message: `the job asks for ${jobHost.name}` }],
        };
    });
}
function jobContainerWords({ image, host }) {
    return {
        title: `No job container on ${host}`,
        message: `${image} cannot be started on ${host}: GitHub runs the containers and services of jobs on Linux runners only. To fix it: leave the container out and run the steps on the runner itself, or start the container in a step with docker run.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/os-version-mismatch.js








/** Rules of compatibility that other rules of this house report: revisions, and images of another system. */
const REPORTED_ELSEWHERE = ['R3a', 'R3b', 'R0a', compatibility/* NO_ENTRY */.zd];
const osVersionMismatch = (0,rule/* rule */.Hu)({
    id: 'os-version-mismatch',
    level: 'error',
    summary: 'The image cannot start on a target under the isolation that it gets there.',
    needs: ['targets'],
    check: (context) => [
        ...context.uses.flatMap((judged) => os_version_mismatch_findingOf(judged, context)),
        ...context.uses.flatMap(buildHostFindings),
        ...jobContainerFindings(context.uses),
    ],
    words(args) {
        if (args.kind === 'build')
            return buildHostWords(args);
        if (args.kind === 'job')
            return jobContainerWords(args);
        const { image, imageOs, failures, pins, hyperv, fits } = args;
        const [first] = failures;
        const where = failures.map((f) => `${f.target} (${f.host}, ${f.isolation} isolation)`);
        const remedies = [
            ...pins.map(({ reference, targets }) => targets.length === failures.length ? `pin ${reference}` : `pin ${reference} for ${(0,rule/* listed */.KE)(targets)}`),
            ...(hyperv.length > 0 ? [`use Hyper-V isolation on ${(0,rule/* listed */.KE)(hyperv)}`] : []),
            ...(fits.length > 0 ? [`run it on ${(0,rule/* listed */.KE)(fits, 'or')}, which it fits`] : []),
        ];
        const todo = remedies.length > 0
            ? `To fix it: ${(0,rule/* listed */.KE)(remedies, 'or')}.`
            : 'No declared target fits it: rebuild it for the host, or declare one.';
        return {
            title: `${imageOs} image does not start on ${failures.length === 1 ? first.target : `${failures.length} targets`}`,
            message: `${image} is ${imageOs} and cannot start on ${(0,rule/* listed */.KE)(where)}. ${todo} Why: ${[...new Set(failures.map((f) => f.reason))].join(' ')}`,
        };
    },
});
function os_version_mismatch_findingOf(judged, context) {
    const { use } = judged;
    // A workload's image that is built here is judged at its Dockerfile's base, the line to change.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    const failing = judged.outcomes.filter((o) => o.verdict === 'unsupported' && o.isolationOffered && !REPORTED_ELSEWHERE.includes(o.rule));
    if (failing.length === 0 || (0,rule/* satisfied */.p7)(judged, context))
        return [];
    const fitting = judged.outcomes.filter((o) => (0,judge/* severity */.y)(o.verdict) < (0,judge/* severity */.y)('unknown'));
    const wish = wishOf(judged, failing);
    const targets = unique(failing.map((o) => o.target));
    const pins = os_version_mismatch_pinsFor(judged, targets);
    const version = failing[0].version;
    const args = {
        kind: 'target',
        image: (0,rule/* shown */.SP)(judged),
        imageOs: version === null
            ? 'an image of unknown version'
            : `${(0,releases/* releaseName */["do"])(version.build)} (build ${version.build})`,
        failures: targets.map((target) => failureOn(target, failing.find((o) => o.target === target))),
        pins,
        hyperv: targets.filter((t) => hypervHelps(t, failing)).map((t) => t.name),
        fits: unique(fitting.map((o) => o.target))
            .filter((t) => !targets.includes(t))
            .map((t) => t.name),
    };
    return [
        {
            location: wish ?? use.location,
            args,
            targets,
            related: [
                ...(wish === null ? [] : [{ ...use.location, message: 'the image is named here' }]),
                ...relatedOf(judged, failing),
            ],
            fix: os_version_mismatch_fixOf(judged, pins, targets),
        },
    ];
}
/** The place that asks for Hyper-V isolation, where that was to help and does not: the line that misleads. */
function wishOf({ use }, failing) {
    const wishes = unique(failing.map((o) => o.run.isolation));
    const [wish] = wishes;
    return wishes.length === 1 && wish?.value === 'hyperv' && use.kind !== 'dockerfile' ? wish.location : null;
}
function failureOn(target, outcome) {
    return {
        target: target.name,
        host: `${(0,releases/* releaseName */["do"])(target.version.build, target.client)}, ${(0,windows_version/* formatVersion */.qh)(target.version)}`,
        isolation: outcome.isolation === 'hyperv' ? 'Hyper-V' : 'process',
        reason: outcome.reason,
    };
}
/** The same repository and flavour for each target's own release; a tag that serves several stands once. */
function os_version_mismatch_pinsFor({ use }, targets) {
    const pins = new Map();
    for (const target of targets) {
        const release = (0,releases/* baseImageFor */.uY)(target.version.build);
        const reference = use.parsed === null || release === undefined ? null : (0,tags/* retag */.s)(use.parsed, release);
        if (reference === null || reference === use.reference)
            continue;
        pins.set(reference, [...(pins.get(reference) ?? []), target.name]);
    }
    return [...pins].map(([reference, names]) => ({ reference, targets: names }));
}
function hypervHelps(target, failing) {
    const outcome = failing.find((o) => o.target === target);
    if (outcome.isolation === 'hyperv' || !target.isolation.includes('hyperv') || outcome.version === null)
        return false;
    const host = { version: target.version, client: target.client, orchestrator: target.platform };
    const image = { os: 'windows', version: outcome.version, hostProcess: false, scratch: false };
    return (0,judge/* severity */.y)((0,compatibility/* judge */.S4)(host, image, 'hyperv').verdict) < (0,judge/* severity */.y)('unknown');
}
/** A replacement that can be applied as it stands: one tag for all, and a reference without variables. */
function os_version_mismatch_fixOf({ use }, pins, targets) {
    const [pin] = pins;
    if (pin === undefined ||
        pins.length > 1 ||
        pin.targets.length < targets.length ||
        use.raw !== use.reference)
        return null;
    return { range: use.location, text: pin.reference, title: `Pin ${pin.reference}` };
}
function relatedOf({ use }, failing) {
    // A manifest's own image is where the finding stands; a Dockerfile's is run from elsewhere.
    const runs = use.kind === 'dockerfile' ? unique(failing.map((o) => o.run)) : [];
    return [
        ...use.origins,
        ...use.bases.map((base) => ({ ...base.location, message: 'the image is built here on this base' })),
        ...runs
            .filter((run) => run.workload.orchestrator !== null)
            .map((run) => ({ ...run.location, message: `${run.name} runs this image` })),
        ...unique(failing.map((o) => o.target)).map((t) => ({
            ...t.location,
            message: `target ${t.name} is declared here`,
        })),
    ];
}
function unique(things) {
    return [...new Set(things)];
}

;// CONCATENATED MODULE: ./lib/rules/placement-mismatch.js




const placementMismatch = (0,rule/* rule */.Hu)({
    id: 'placement-mismatch',
    level: 'error',
    summary: 'A selector, constraint or label names a Windows build that the image does not start on.',
    check: ({ uses }) => placedImages(uses).flatMap((images) => {
        const wishes = (0,build_labels/* namedBuilds */.ZR)(images[0].run.workload);
        if (wishes.length === 0)
            return [];
        return images.filter(isJudged).flatMap((image) => wishes
            .filter((wish) => !fitsOne(image, wish))
            .map((wish) => ({
            location: labelPlace(image.run, wish.key),
            args: {
                name: image.run.name,
                image: (0,rule/* shown */.SP)(image.judged),
                imageOs: image.judged.use.versions.map((v) => osOf(v.build)),
                label: wish.key,
                value: wish.value,
                hostOs: wish.builds.map(osOf),
            },
            related: [{ ...image.run.location, message: 'the image is named here' }],
        })));
    }),
    words: ({ name, image, imageOs, label, value, hostOs }) => ({
        title: `${label} names another build than the image's`,
        message: `${name} asks for nodes of ${(0,rule/* listed */.KE)(hostOs, 'or')} by ${label} ${value}, and its image ${image} is ${(0,rule/* listed */.KE)(imageOs, 'or')}, which does not start there under process isolation. To fix it: let the label name the build of the image, or use an image of the build that the label names.`,
    }),
});
/** A declared host that takes the workload and fits its image tells more than the label's name. */
function isJudged({ judged, run, outcomes }) {
    return (judged.use.versions.length > 0 &&
        !run.hostProcess &&
        judged.use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv' &&
        !outcomes.some((o) => o.isolation !== 'process' || (0,judge/* severity */.y)(o.verdict) < (0,judge/* severity */.y)('unknown')));
}
function fitsOne({ judged, run }, { builds }) {
    const orchestrator = run.workload.orchestrator === 'kubernetes' ? 'kubernetes' : 'swarm';
    return builds.some((build) => startsOn(build, judged.use.versions, orchestrator));
}

;// CONCATENATED MODULE: ./lib/rules/registry-not-allowed.js

const registryNotAllowed = (0,rule/* rule */.Hu)({
    id: 'registry-not-allowed',
    level: 'notice',
    summary: 'A registry that the configuration does not list was not contacted.',
    needs: ['registries'],
    check: ({ uses }) => (0,rule/* byAnswer */.CP)(uses, 'not-allowed', ({ host }) => host).map(({ answer, location, related, images }) => ({
        location,
        args: { host: answer.host, images },
        related,
    })),
    words: ({ host, images }) => ({
        title: `${host} was not asked`,
        message: `${images === 1 ? 'This image was' : `${images} images were`} not looked up, since ${host} is not listed: a file of a pull request alone must not make the check contact a host. To have it asked: add 'registries: {allow: [${host}]}' to the configuration.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/retired-repository.js

const retiredRepository = (0,rule/* rule */.Hu)({
    id: 'retired-repository',
    level: 'warning',
    summary: 'A Docker Hub name that moved to the Microsoft Artifact Registry.',
    check: ({ uses }) => uses.flatMap((judged) => {
        const retired = judged.use.reading?.retired;
        if (!retired || judged.use.bases.length > 0)
            return [];
        return [
            {
                location: judged.use.location,
                args: { image: (0,rule/* shown */.SP)(judged), successor: retired.repository },
                related: judged.use.origins,
            },
        ];
    }),
    words: ({ image, successor }) => ({
        title: 'Repository has moved',
        message: successor === null
            ? `${image}: this Docker Hub repository is gone and has no successor for Windows. To fix it: build the image on a Windows base image of mcr.microsoft.com/windows, or run the product elsewhere.`
            : `${image}: Microsoft's Windows images left Docker Hub, and this name is no longer updated. To fix it: use ${successor} with a tag that names the Windows release of your hosts.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/revision-mismatch.js


const revisionMismatch = (0,rule/* rule */.Hu)({
    id: 'revision-mismatch',
    level: 'error',
    summary: 'Windows Server 2016 under process isolation needs the same revision on both sides.',
    needs: ['targets'],
    check: (context) => context.uses.flatMap((judged) => judged.use.bases.length > 0 || (0,rule/* satisfied */.p7)(judged, context)
        ? []
        : judged.outcomes
            .filter((o) => (o.rule === 'R3a' || o.rule === 'R3b') && o.version !== null)
            .map((o) => ({
            location: judged.use.location,
            level: o.rule === 'R3a' ? 'error' : 'warning',
            args: {
                image: (0,rule/* shown */.SP)(judged),
                imageVersion: (0,windows_version/* formatVersion */.qh)(o.version),
                target: o.target.name,
                host: (0,windows_version/* formatVersion */.qh)(o.target.version),
                known: o.rule === 'R3a',
            },
            targets: [o.target],
            related: [
                ...judged.use.origins,
                { ...o.target.location, message: `target ${o.target.name} is declared here` },
            ],
        }))),
    words: ({ image, imageVersion, target, host, known }) => known
        ? {
            title: `Revision of the image is not that of ${target}`,
            message: `${image} is ${imageVersion} and ${target} is ${host}: on Windows Server 2016, process isolation needs the same revision on both sides. To fix it: pin the tag 10.0.14393.REVISION of the host's own revision, or use Hyper-V isolation.`,
        }
        : {
            title: `Revision cannot be compared with ${target}`,
            message: `${image} (${imageVersion}) on ${target} (${host}): on Windows Server 2016, process isolation needs the same revision on both sides, and one of the two does not name its own. To fix it: pin a tag that names the revision (10.0.14393.REVISION), declare the target with its full version, or use Hyper-V isolation.`,
        },
});

// EXTERNAL MODULE: ./lib/windows/catalogue.json
var catalogue = __nccwpck_require__(1281);
;// CONCATENATED MODULE: ./lib/windows/staleness.js
// How far a pinned revision is behind the newest one that is known.


const staleness_DAY = 24 * 60 * 60 * 1000;
/**
 * @param today ISO date; what came out later is not known yet
 * @returns null where nothing can be said: no dated revision is newer, or none is known that is not older than the pin
 */
function staleness(pinned, today) {
    const { revision } = pinned;
    if (revision === null)
        return null;
    const dated = datedRevisions().get(pinned.build) ?? [];
    const newest = dated.findLast((row) => row.date <= today);
    // Revisions come in order: one that is not in the list was out by the day of the next that is.
    const next = dated.find((row) => row.revision >= revision && row.date <= today);
    if (newest === undefined || next === undefined || newest.revision <= revision)
        return null;
    return {
        newest: { version: newest.version, kb: newest.kb, date: newest.date },
        pinnedBy: next.date,
        daysBehind: Math.round((Date.parse(newest.date) - Date.parse(next.date)) / staleness_DAY),
    };
}
let byBuild = null;
/** Read once: thousands of images may be pinned. */
function datedRevisions() {
    if (byBuild !== null)
        return byBuild;
    byBuild = new Map();
    for (const { version, kb, date } of catalogue/* revisions */.ZW) {
        const parsed = (0,windows_version/* parseVersion */.ot)(version);
        if (date === null || parsed === null || parsed.revision === null)
            continue;
        const rows = byBuild.get(parsed.build) ?? [];
        byBuild.set(parsed.build, rows);
        rows.push({ version, revision: parsed.revision, kb, date });
    }
    return byBuild;
}

;// CONCATENATED MODULE: ./lib/rules/stale-revision.js



/** Images are refreshed each month: three months behind is no accident of the calendar. */
const DAYS = 90;
const staleRevision = (0,rule/* rule */.Hu)({
    id: 'stale-revision',
    level: 'notice',
    summary: 'Pinned to a revision or update that is more than 90 days behind the newest.',
    check: ({ uses, today }) => uses.flatMap((judged) => stale_revision_findingOf(judged, today) ?? []),
    words: ({ image, pinned, newest, newestKb, newestDate, daysBehind, pin }) => ({
        title: `Pinned ${daysBehind} days behind`,
        message: `${image} is ${pinned}, at least ${daysBehind} days behind ${newest}${newestKb === null ? '' : ` (${newestKb})`} of ${newestDate}, and lacks the security updates since. To fix it: pin ${pin ?? `a tag of ${newest}`}, or a tag without a revision.`,
    }),
});
function stale_revision_findingOf(judged, today) {
    const { use } = judged;
    // What the tag pins, not what a registry has behind a tag that moves.
    const pinned = use.reading?.versions[0];
    if (pinned === undefined || use.parsed === null || use.bases.length > 0)
        return null;
    const stale = staleness(pinned, today);
    if (stale === null || stale.daysBehind <= DAYS)
        return null;
    const pin = pinTo(use.parsed.tag, stale.newest, use.reference);
    return {
        location: use.location,
        args: {
            image: (0,rule/* shown */.SP)(judged),
            pinned: (0,windows_version/* formatVersion */.qh)(pinned),
            newest: stale.newest.version,
            newestKb: stale.newest.kb,
            newestDate: stale.newest.date,
            daysBehind: stale.daysBehind,
            pin,
        },
        related: use.origins,
        fix: pin === null || use.raw !== use.reference
            ? null
            : { range: use.location, text: pin, title: `Pin ${pin}` },
    };
}
/** The same tag with the newest revision, or its update, in the place of the old one. */
function pinTo(tag, newest, reference) {
    // A digest pins more than its tag says.
    if (tag === null || reference === null || reference.includes('@'))
        return null;
    const base = reference.slice(0, reference.length - tag.length);
    if (/10\.0\.\d{5}\.\d+/.test(tag))
        return base + tag.replace(/10\.0\.\d{5}\.\d+/, newest.version);
    if (/KB\d+/i.test(tag) && newest.kb !== null)
        return base + tag.replace(/KB\d+/i, newest.kb);
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/unpinned-placement.js






const unpinnedPlacement = (0,rule/* rule */.Hu)({
    id: 'unpinned-placement',
    level: 'warning',
    summary: 'A Windows workload may land on declared hosts of different builds, and nothing says which.',
    needs: ['targets'],
    check: ({ uses }) => placedImages(uses).flatMap((images) => {
        const image = images.find(isUnpinned);
        if (image === undefined)
            return [];
        const { judged, run, outcomes } = image;
        const fitting = outcomes.filter(fits).map((o) => o.target.version.build);
        return [
            {
                location: run.location,
                args: {
                    name: run.name,
                    image: (0,rule/* shown */.SP)(judged),
                    kubernetes: run.workload.orchestrator === 'kubernetes',
                    hosts: outcomes.map(({ target }) => `${target.name} (${(0,releases/* releaseName */["do"])(target.version.build, target.client)})`),
                    fits: outcomes.filter(fits).map((o) => o.target.name),
                    build: fitting.length === 0 ? null : (0,windows_version/* formatVersion */.qh)((0,windows_version/* versionOf */.E4)(Math.max(...fitting))),
                },
                targets: outcomes.map((o) => o.target),
                related: outcomes.map(({ target }) => ({
                    ...target.location,
                    message: `target ${target.name} is ${(0,windows_version/* formatVersion */.qh)(target.version)}`,
                })),
            },
        ];
    }),
    words: ({ name, image, kubernetes, hosts, fits: some, build }) => {
        const where = build ?? '10.0.BUILD of the host that it is built for';
        const todo = kubernetes
            ? `add the node selector ${build_labels/* BUILD_LABEL */.qX}: '${where}'`
            : `label the nodes with their build and add the placement constraint node.labels.OsVersion == ${where}`;
        return {
            title: 'Nothing says which Windows build runs this',
            message: `${name} may land on ${(0,rule/* listed */.KE)(hosts, 'or')}, and ${some.length === 0 ? `on which of them ${image} starts is not known` : `${image} starts on ${(0,rule/* listed */.KE)(some)} only`}. To fix it: ${todo}. Why: schedulers look at the operating system of a host and not at its version.`,
        };
    },
});
/** Where it fits every host, or none, it does not matter which one takes it. */
function isUnpinned({ judged, run, outcomes: all }) {
    // Plain Docker schedules nothing, and Hyper-V isolation and HostProcess containers are not bound to the host's build.
    const outcomes = all.filter((o) => o.target.platform !== 'docker');
    if (run.hostProcess || outcomes.some((o) => o.isolation !== 'process' || o.verdict === 'exempt'))
        return false;
    if (new Set(outcomes.map((o) => o.target.version.build)).size < 2)
        return false;
    if (outcomes.every((o) => o.verdict === 'unknown')) {
        // Where the reference itself is what leaves it open, another rule asks for a better one first.
        const { reference, reading } = judged.use;
        return reference !== null && !(reading?.floating || reading?.withdrawn || reading?.retired);
    }
    return !outcomes.every(fits) && !outcomes.every((o) => o.verdict === 'unsupported');
}
function fits({ verdict }) {
    return (0,judge/* severity */.y)(verdict) < (0,judge/* severity */.y)('unknown');
}

;// CONCATENATED MODULE: ./lib/rules/unresolved-image.js

const unresolvedImage = (0,rule/* rule */.Hu)({
    id: 'unresolved-image',
    level: 'warning',
    summary: 'A Windows image whose version is a variable without a value.',
    check: ({ uses }) => uses
        .filter(({ use }) => use.cyclic || (use.os === 'windows' && use.reference === null && use.versions.length === 0))
        .map(({ use }) => ({
        location: use.location,
        args: { raw: use.raw, names: use.unresolved, kind: use.kind, cyclic: use.cyclic },
        related: use.origins,
    })),
    words: ({ raw, names, kind, cyclic }) => {
        if (cyclic) {
            return {
                title: 'Image is built from itself',
                message: `${raw}: this image is built from itself, directly or through other images of the repository, so its base cannot be told. To fix it: name the image that the chain is meant to begin with.`,
            };
        }
        const what = names.length === 0
            ? 'it is no valid reference'
            : `${(0,rule/* listed */.KE)(names)} ${names.length === 1 ? 'has' : 'have'} no value`;
        const where = kind === 'dockerfile'
            ? "give the ARG a default, pass it in a compose file's build.args, or list its values under args in the configuration of wincompat"
            : kind === 'compose'
                ? 'set it in .env beside the file, or give it a default with ${NAME:-value}'
                : 'write the reference out';
        return {
            title: 'Windows version cannot be told',
            message: `${raw}: this is a Windows image, but ${what}, so it cannot be checked. To fix it: ${where}.`,
        };
    },
});

// EXTERNAL MODULE: ./lib/rules/unused-suppression.js
var unused_suppression = __nccwpck_require__(9055);
;// CONCATENATED MODULE: ./lib/rules/withdrawn-tag.js



const withdrawnTag = (0,rule/* rule */.Hu)({
    id: 'withdrawn-tag',
    level: 'error',
    summary: '`latest`, or no tag, on a Windows base image: Microsoft withdrew it on 2019-04-16.',
    check: ({ uses }) => uses
        .filter(({ use }) => use.reading?.withdrawn === true && use.bases.length === 0 && use.parsed?.digest == null)
        .map((judged) => ({
        location: judged.use.location,
        args: {
            image: (0,rule/* shown */.SP)(judged),
            tagged: judged.use.parsed?.tag != null,
            pins: releases/* releases */.D8
                .filter((r) => r.kind === 'server' && r.channel === 'LTSC' && r.build >= 17763)
                .map((r) => (0,tags/* retag */.s)(judged.use.parsed, r))
                .filter((reference) => reference !== null)
                .sort()
                .reverse(),
        },
        related: judged.use.origins,
    })),
    words: ({ image, tagged, pins }) => ({
        title: tagged ? 'The tag latest does not exist' : 'A Windows base image needs a tag',
        message: `${image}: Microsoft withdrew the tag 'latest' of its Windows base images on 2019-04-16${tagged ? '' : ', and no tag means latest'}, so this cannot be pulled. To fix it: pin the release that your hosts run${pins.length > 0 ? `, e.g. ${pins.join(', ')}` : ''}.`,
    }),
});

;// CONCATENATED MODULE: ./lib/rules/index.js























/** Every rule, in the order of the report where place and level are equal. */
const rules = [
    osVersionMismatch,
    noMatchingPlatform,
    placementMismatch,
    mixedBuilds,
    isolationUnavailable,
    revisionMismatch,
    withdrawnTag,
    imageNotFound,
    retiredRepository,
    unresolvedImage,
    noTarget,
    unpinnedPlacement,
    missingOsSelector,
    missingOsVersion,
    floatingPlatform,
    knownBreakage,
    endOfSupport,
    staleRevision,
    lookupFailed,
    registryNotAllowed,
    deprecatedLabel,
    unused_suppression/* unusedSuppression */.s,
    invalidFile,
];


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ byAnswer),
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   p7: () => (/* binding */ satisfied)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2562);

/** Keeps a rule's argument type between `check` and `words`, and hides it from the list of rules. */
function rule(definition) {
    return definition;
}
/** Whether the scope asks for one target only, and one fits. */
function satisfied(judged, context) {
    const fits = judged.outcomes.some((o) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .y)(o.verdict) < (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severity */ .y)('unknown') && o.rule !== 'R3b');
    return fits && context.requireOf(judged.use.location.path) === 'any';
}
/** An image use's reference as it is best shown. */
function shown(judged) {
    return judged.use.reference ?? judged.use.raw;
}
/** Uses whose registry gave one kind of answer, grouped: the first place stands for all, the others are related. */
function byAnswer(uses, kind, groupOf) {
    const groups = new Map();
    for (const judged of uses) {
        const { answer, location } = judged.use;
        if (answer?.kind !== kind)
            continue;
        const key = groupOf(answer);
        const group = groups.get(key) ?? { answer: answer, places: [], images: new Set() };
        groups.set(key, group);
        group.places.push(location);
        group.images.add(shown(judged));
    }
    return [...groups.values()].map(({ answer, places: [location, ...others], images }) => ({
        answer,
        location: location,
        related: others.map((place) => ({ ...place, message: 'so is this image' })),
        images: images.size,
    }));
}
/** Joins words as a sentence does: `a`, `a and b`, `a, b and c`. */
function listed(words, last = 'and') {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ unusedSuppression)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5777);

const unusedSuppression = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .Hu)({
    id: 'unused-suppression',
    level: 'notice',
    summary: 'A suppression that nothing needs, or that cannot be understood and so suppresses nothing.',
    check: ({ leftovers }) => leftovers.map(({ location, ...args }) => ({ location, args })),
    words: ({ by, idle, wrong }) => {
        if (by === 'baseline') {
            const named = idle.slice(0, NAMED).join('; ');
            const more = idle.length > NAMED ? ` and ${idle.length - NAMED} more` : '';
            return {
                title: 'Baseline has findings that are gone',
                message: `The baseline has what is no longer found: ${named}${more}. To fix it: write it anew with --write-baseline.`,
            };
        }
        if (wrong !== null) {
            return {
                title: 'Suppression suppresses nothing',
                message: `${NAMES[by]} ${wrong.replace(/[.?]$/, '')}, so it suppresses nothing. To fix it: ${by === 'comment' ? "write '# wincompat ignore=RULE until=YYYY-MM-DD -- reason' (until may be left out)" : "write 'wincompat/ignore.RULE: reason'"}, or remove it.`,
            };
        }
        const what = idle.length === 0
            ? 'what is not found any more'
            : `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(idle)}, which ${idle.length === 1 ? 'is' : 'are'} not found here`;
        return {
            title: 'Suppression is not needed',
            message: `${NAMES[by]} suppresses ${what}. To fix it: remove it${by === 'comment' ? ', or put it on the line above the finding' : ''}.`,
        };
    },
});
/** Entries of a baseline that are named before the others are counted. */
const NAMED = 5;
const NAMES = {
    comment: 'This comment',
    annotation: 'This annotation',
    configuration: 'This entry of the configuration',
};


/***/ }),

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** What a finding is about, beside its rule and its file: an image, else what its rule names. */
function subjectOf(args) {
    return String(args.image ?? args.raw ?? args.name ?? args.host ?? '');
}


/***/ }),

/***/ 2821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    // A parser may take the 30th of February for a day in March.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SourceFile)
/* harmony export */ });
/** The text of one file, and the way from offsets to lines and columns. */
class SourceFile {
    path;
    text;
    #lineStarts = null;
    /**
     * @param path relative to the checked root, with forward slashes
     * @param text decoded, without a byte order mark
     */
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** The range of two offsets into the text. Offsets past the end are taken as the end. */
    location(start, end) {
        const from = this.#position(start);
        const to = this.#position(Math.max(start, end));
        return { path: this.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The offset at which a line begins. @param line from 0; lines past the end give the text's end */
    lineStart(line) {
        return this.#starts()[line] ?? this.text.length;
    }
    #position(offset) {
        const starts = this.#starts();
        const at = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - starts[low] + 1 };
    }
    #starts() {
        if (this.#lineStarts !== null)
            return this.#lineStarts;
        const starts = [0];
        for (let i = 0; i < this.text.length; i++) {
            const code = this.text.charCodeAt(i);
            // A carriage return ends a line on its own too, unless a line feed follows.
            if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ }),

/***/ 4321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ selectedOs),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   ZR: () => (/* binding */ namedBuilds),
/* harmony export */   eV: () => (/* binding */ HAND_MADE_BUILD_LABEL),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL)
/* harmony export */ });
/* unused harmony exports osOfLabel, osOfTerm */
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5421);
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
    if (buildLabels[key] !== undefined)
        return known.filter((build) => buildLabels[key].valuesOf(build).includes(value));
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


/***/ }),

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ NO_ENTRY),
  S4: () => (/* binding */ judge),
  Y_: () => (/* binding */ noEntry)
});

// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __nccwpck_require__(5321);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __nccwpck_require__(451);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/revision-skew.js
// Process isolation does not ask for equal revisions since version 1709, yet these pairs of the same build were
// seen to fail. Dated facts: they are conditions, not rules of the platform.

/** The update of February 2020 changed what both sides share; 17763.1039 is the first host revision with it. */
const FEBRUARY_2020 = 1039;
/** Images of Windows Server 2019 since 2025-04-24 need a host that is not behind. */
const APRIL_2025 = 7240;
/**
 * @param host under process isolation, Windows Server
 * @returns why the pair may fail, with its rule and source; null where nothing speaks against it or a revision is unknown
 */
function revisionSkew(host, image) {
    if (host.build !== image.build || host.revision === null || image.revision === null)
        return null;
    const [h, i] = [host.revision, image.revision];
    if (host.build === 17763 && h >= FEBRUARY_2020 !== i >= FEBRUARY_2020) {
        return {
            rule: 'R10a',
            reason: `${(0,version/* formatVersion */.qh)(image)} and ${(0,version/* formatVersion */.qh)(host)} stand on different sides of the security change of February 2020 (17763.1039): 32-bit programs fail silently.`,
            source: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    }
    const bites = (host.build === 26100 && i > h) || (host.build === 17763 && i > h && i >= APRIL_2025);
    if (!bites)
        return null;
    return {
        rule: 'R10b',
        reason: `${(0,version/* formatVersion */.qh)(image)} is patched later than the host's ${(0,version/* formatVersion */.qh)(host)}, and such pairs were seen to fail with 0xc0370106: update the host, or pin an older revision.`,
        source: 'https://github.com/microsoft/Windows-Containers/issues/591',
    };
}

;// CONCATENATED MODULE: ./lib/windows/verdicts.js
// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

/** The pages and files that verdicts rest on. */
const SOURCES = {
    matrix: 'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    isolation: 'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
    faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
    platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
    kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
    hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    scratch: 'https://docs.docker.com/build/building/base-images/',
    platformsIssue: 'https://github.com/moby/moby/issues/53397',
};
/** A verdict with its source by name. */
function verdict(word, rule, reason, source) {
    return { verdict: word, rule, reason, source: SOURCES[source] };
}
/** The host's release with its build. */
function hostName(pair) {
    return withBuild(pair.h, pair.host.client);
}
/** The image's release with its build. */
function imageName(pair) {
    return withBuild(pair.i, false);
}
/** `Windows Server 2022 (build 20348)`; a build that no release has names itself. */
function withBuild(build, client) {
    const name = (0,releases/* releaseName */["do"])(build, client);
    return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
}

;// CONCATENATED MODULE: ./lib/windows/under-process-isolation.js
// Verdicts under process isolation, where containers share the host's kernel.
// Sources: "Windows container version compatibility" (learn.microsoft.com, 2025-01-23) for servers and Windows 11;
// "Isolation Modes", same site, for Windows 10.





const WINDOWS_SERVER_2016 = 14393;
const WINDOWS_10_1809 = 17763;
const WINDOWS_SERVER_2022 = 20348;
const ANNUAL_CHANNEL_23H2 = 25398;
const WINDOWS_SERVER_2025 = 26100;
/**
 * @param pair an image that is not newer than its host
 * @returns the verdict before what holds for every client host
 */
function underProcess(pair) {
    if (pair.host.client)
        return pair.h < WINDOWS_SERVER_2022 ? onWindows10(pair) : onWindows11(pair);
    if (pair.h === WINDOWS_SERVER_2016)
        return onWindowsServer2016(pair);
    const skew = revisionSkew(pair.host.version, pair.image);
    if (skew !== null)
        return { verdict: 'conditional', ...skew };
    return pair.h < WINDOWS_SERVER_2022 ? onExactBuild(pair) : onStableAbi(pair);
}
/** Windows Server 2016 is the one release that holds the revision too. */
function onWindowsServer2016(pair) {
    const [hr, ir] = [pair.host.version.revision, pair.image.revision];
    if (pair.i !== pair.h)
        return differentKernel(pair, 'R4a');
    if (hr === null || ir === null) {
        return verdict('conditional', 'R3b', `Windows Server 2016 (build 14393) runs only images of its own revision, and ${unknownRevision(hr, ir)} known.`, 'matrix');
    }
    return hr === ir
        ? verdict('supported', 'R3', `Image and host are Windows Server 2016 of the same revision, ${(0,version/* formatVersion */.qh)(pair.image)}.`, 'matrix')
        : verdict('unsupported', 'R3a', `Windows Server 2016 runs only images of its own revision, and ${(0,version/* formatVersion */.qh)(pair.image)} is not ${(0,version/* formatVersion */.qh)(pair.host.version)}.`, 'matrix');
}
function unknownRevision(hr, ir) {
    if (hr !== null)
        return "the image's is not";
    return ir === null ? 'neither of the two is' : "the host's is not";
}
/** From version 1709 up to, not including, Windows Server 2022: the same build, any revision. */
function onExactBuild(pair) {
    return pair.i === pair.h
        ? verdict('supported', 'R4', `Image and host have the same build: ${hostName(pair)}.`, 'matrix')
        : differentKernel(pair, 'R4a');
}
/** Windows Server 2022 and later: the ABI between kernel and containers is stable. */
function onStableAbi(pair) {
    const rule = pair.h >= WINDOWS_SERVER_2025 ? 'R7' : pair.h === ANNUAL_CHANNEL_23H2 ? 'R6' : 'R5';
    if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i))
        return differentKernel(pair, rule);
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    return onSharedKernel(pair, rule, rule === 'R6' ? 'portability' : 'matrix');
}
/** Documented as Hyper-V only; Docker 18.09 and later allow the host's own build on version 1809 and later. */
function onWindows10(pair) {
    return pair.i === pair.h && pair.h >= WINDOWS_10_1809
        ? verdict('conditional', 'R8', `Docker allows process isolation on ${hostName(pair)} for an image of the same build.`, 'isolation')
        : differentKernel(pair, 'R8');
}
function onWindows11(pair) {
    if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i))
        return differentKernel(pair, 'R9e');
    if (isPastStableAbi(pair))
        return runtimesDisagree(pair);
    const rule = pair.h < WINDOWS_SERVER_2025 ? 'R9' : pair.h === WINDOWS_SERVER_2025 ? 'R9b' : 'R9c';
    return onSharedKernel(pair, rule, 'matrix');
}
/** The code takes every build between the generations; the documentation names the images of long-term releases. */
function onSharedKernel(pair, rule, source) {
    return pair.i === WINDOWS_SERVER_2022 || pair.i === WINDOWS_SERVER_2025
        ? verdict('supported', rule, `${hostName(pair)} runs images of ${imageName(pair)}.`, source)
        : verdict('conditional', rule, `The runtimes accept ${imageName(pair)} on ${hostName(pair)}, a pair that Microsoft does not document.`, 'platforms');
}
/** A host past the newest long-term release, and an image of the generation before that one. */
function isPastStableAbi(pair) {
    return pair.h > WINDOWS_SERVER_2025 && pair.i < WINDOWS_SERVER_2025;
}
/**
 * Hosts past Windows Server 2025: the documentation and containerd/platforms rc.5 keep Windows Server 2022 images;
 * hcsshim (osversion/platform_compat_windows.go) and containerd/platforms rc.2 to rc.4 refuse them.
 */
function runtimesDisagree(pair) {
    return verdict('conditional', 'R9d', `On ${hostName(pair)} the runtimes disagree over ${imageName(pair)}: containerd/platforms since v1.0.0-rc.5 accepts it, hcsshim and containerd/platforms rc.2 to rc.4, which Docker 29.6 and 29.7 have, refuse it.`, 'platformsIssue');
}
/** Without builds: the finding that gives this reason has named them before. */
function differentKernel(pair, rule) {
    return verdict('unsupported', rule, `Process isolation shares the host's kernel, and ${(0,releases/* releaseName */["do"])(pair.h, pair.host.client)} does not run ${(0,releases/* releaseName */["do"])(pair.i)} images.`, 'matrix');
}

;// CONCATENATED MODULE: ./lib/windows/compatibility.js
// Whether an image starts on a host. Rule numbers are those of docs/compatibility.md, which has the same table
// with every source; `source` names the one that decides.




/**
 * Judges one image on one host under one isolation.
 * Not judged here: what only the tag tells (a full Windows image of Windows Server 2025, Nano Server 2016: R12, R13),
 * the host's architecture (R14), licences of servers and virtual machines without nested virtualization (R2b, R2c),
 * and dated failures of single versions of Docker or Windows.
 * @param host the target; its revision matters for Windows Server 2016 and for the pairs of revision-skew.ts
 * @returns the verdict, with the rule, the reason and the source that decided
 */
function judge(host, image, isolation) {
    if (image.os === 'linux') {
        return verdict('unsupported', 'R0a', 'A Linux image does not run on a Windows host.', 'kubernetes');
    }
    if (image.hostProcess) {
        return verdict('exempt', 'R0c', 'A HostProcess container runs on the host itself and is not bound to its build.', 'hostProcess');
    }
    if (image.scratch) {
        return verdict('exempt', 'scratch', 'An image made from scratch has no Windows version of its own.', 'scratch');
    }
    if (image.version === null) {
        return verdict('unknown', 'R0b', 'Nothing tells the Windows version of this image.', 'platforms');
    }
    const pair = { host, h: host.version.build, image: image.version, i: image.version.build };
    if (pair.i > pair.h) {
        return verdict('unsupported', 'R1', `${(0,releases/* releaseName */["do"])(pair.i)} is newer than ${(0,releases/* releaseName */["do"])(pair.h, host.client)}, and an image never runs on an older host, in either isolation.`, 'matrix');
    }
    const judgement = isolation === 'hyperv' ? underHyperV(pair) : underProcess(pair);
    return host.client ? asClient(judgement) : judgement;
}
/**
 * A host for which an image index has no entry: the pull fails, whatever the isolation.
 * @param listed the versions that there are, for the reason
 */
function noEntry(hostRelease, listed) {
    return verdict('unsupported', NO_ENTRY, `None of its Windows entries (${listed}) is for ${hostRelease}, so the pull fails.`, 'platforms');
}
/** What stands in the place of a rule's number where an image index has no entry for the host. */
const NO_ENTRY = 'entries';
/** Documented for every host from the image's build on; what refuses is the pull, which knows no isolation. */
function underHyperV(pair) {
    if (pair.host.orchestrator === 'kubernetes') {
        if (!(0,process_isolation/* processRuns */.O)(pair.h, pair.i)) {
            return verdict('unsupported', 'R2a', `Kubernetes has no Hyper-V isolation of its own, and containerd refuses to pull ${imageName(pair)} on ${hostName(pair)}.`, 'kubernetes');
        }
        if (isPastStableAbi(pair))
            return runtimesDisagree(pair);
    }
    return verdict('supported', 'R2', `Under Hyper-V isolation ${hostName(pair)} runs images of its own build and older.`, 'matrix');
}
/** The licence of Windows 10 and 11 allows containers for development and test only, in either isolation. */
function asClient(judgement) {
    if (judgement.verdict !== 'supported' && judgement.verdict !== 'conditional')
        return judgement;
    const licence = judgement.rule === 'R2';
    return {
        verdict: 'conditional',
        rule: licence ? 'R11' : judgement.rule,
        reason: `${judgement.reason.replace(/\.$/, '')}; a client version of Windows is meant for development and test only.`,
        source: licence ? SOURCES.faq : judgement.source,
    };
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ processRuns),
/* harmony export */   _: () => (/* binding */ oldestImageFor)
/* harmony export */ });
// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.
/** Long-term releases since the ABI between kernel and containers is stable. A future one is added here. */
const STABLE_ABI_RELEASES = [20348, 26100];
const FIRST_STABLE_ABI = STABLE_ABI_RELEASES[0];
/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
function oldestImageFor(hostBuild) {
    if (hostBuild < FIRST_STABLE_ABI)
        return hostBuild;
    const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
    return STABLE_ABI_RELEASES[Math.max(generation - 1, 0)];
}
/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
function processRuns(hostBuild, imageBuild) {
    return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ judgePublished)
});

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 3 modules
var compatibility = __nccwpck_require__(9044);
// EXTERNAL MODULE: ./lib/windows/process-isolation.js
var process_isolation = __nccwpck_require__(5321);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/image-entries.js
// Which entry of a multi-platform image a host takes.
// Sources: containerd/platforms v1.0.0-rc.5, defaults_windows.go and platform_windows_compat.go (containerd);
// moby/moby daemon/internal/distribution/pull_v2_windows.go (classic Docker, the default image store on Windows).


/**
 * The entry that a host takes; neither store looks at revisions or isolation.
 * - containerd: of the entries that run under process isolation the highest version, compared as text; one without
 *   a version comes last.
 * - Docker: the first of the host's own build, else the first in the list that is not newer than the host.
 *   So Windows Server 2025 may get a 2019 image though the list has one for 2022 (docker/for-win#13986).
 * @param hostBuild of a host with the amd64 architecture
 * @returns null where no entry is for this host: the pull fails
 */
function entryFor(entries, hostBuild, store) {
    const windows = entries.filter((entry) => entry.os === 'windows' && entry.architecture === 'amd64');
    if (store === 'containerd') {
        const fitting = windows.filter(({ version }) => version === null || (0,process_isolation/* processRuns */.O)(hostBuild, version.build));
        return fitting.sort((a, b) => compareText(textOf(b), textOf(a)))[0] ?? null;
    }
    const notNewer = windows.filter(({ version }) => version === null || version.build <= hostBuild);
    return notNewer.find(({ version }) => version?.build === hostBuild) ?? notNewer[0] ?? null;
}
function textOf({ version }) {
    return version === null ? '' : (0,windows_version/* formatVersion */.qh)(version);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __nccwpck_require__(451);
;// CONCATENATED MODULE: ./lib/windows/published-image.js
// An image as a registry publishes it, on one host: the entry that the host takes, and whether that starts.




/**
 * @param entries in the order of the index; a single manifest is a list of one
 * @param hostProcess the container is not bound to the host's build, once its image is there
 */
function judgePublished(host, entries, hostProcess, isolation) {
    const judgeVersion = (version) => ({
        ...(0,compatibility/* judge */.S4)(host, { os: 'windows', version, hostProcess, scratch: false }, isolation),
        version,
    });
    const windows = entries.filter(({ os }) => os === 'windows');
    if (windows.length === 0)
        return { ...(0,compatibility/* judge */.S4)(host, LINUX, isolation), version: null };
    // A list of one is as good as none: its version tells more than that it is not for this host.
    if (entries.length === 1)
        return judgeVersion(windows[0].version);
    const entry = entryFor(entries, host.version.build, host.orchestrator === 'kubernetes' ? 'containerd' : 'docker');
    const listed = [...new Set(windows.map(named))].join(', ');
    if (entry === null)
        return { ...(0,compatibility/* noEntry */.Y_)((0,releases/* releaseName */["do"])(host.version.build, host.client), listed), version: null };
    const judgement = judgeVersion(entry.version);
    return {
        ...judgement,
        reason: `${judgement.reason} Of its Windows entries (${listed}) the host takes ${named(entry)}.`,
    };
}
const LINUX = { os: 'linux', version: null, hostProcess: false, scratch: false };
function named({ version }) {
    return version === null ? 'one without a version' : (0,windows_version/* formatVersion */.qh)(version);
}


/***/ }),

/***/ 6872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference)
/* harmony export */ });
const MAX_LENGTH = 1_024;
const MAX_REPOSITORY = 255;
/** One label of a host name; Docker also allows an address of IPv6 in brackets. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const IPV6 = /^\[[0-9a-f:]{2,45}\]$/i;
const PORT = /:(\d{1,5})$/;
const COMPONENT = /^[a-z0-9._-]+$/;
/** Separators inside a component are one dot, one or two underscores, or any number of hyphens. */
const MISPLACED_SEPARATOR = /^[._-]|[._-]$|\.[._-]|[_-]\.|_-|-_|___/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z][a-z0-9.+_-]{0,31}:[0-9a-f]{32,128}$/i;
/**
 * Takes a reference apart as Docker does, e.g. `localhost:5000/web:1.0@sha256:…`.
 * @param text a reference as it stands in a file, after variables
 * @returns null where it is none: upper case in the repository, an empty part, more than 1,024 characters
 */
function parseReference(text) {
    if (text.length === 0 || text.length > MAX_LENGTH)
        return null;
    const at = text.indexOf('@');
    const digest = at < 0 ? null : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    if (digest !== null && !DIGEST.test(digest))
        return null;
    // A colon after the last slash begins a tag; one before it is a port.
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const familiar = colon < 0 ? named : named.slice(0, colon);
    const tag = colon < 0 ? null : named.slice(colon + 1);
    if (tag !== null && !TAG.test(tag))
        return null;
    const slash = familiar.indexOf('/');
    const first = slash < 0 ? '' : familiar.slice(0, slash);
    // What stands before the first slash is a registry only where it cannot be a part of a repository's name.
    const hasRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const path = hasRegistry ? familiar.slice(slash + 1) : familiar;
    if (hasRegistry && !isRegistry(first))
        return null;
    if (path.length > MAX_REPOSITORY || !path.split('/').every(isComponent))
        return null;
    const registry = hasRegistry && !/^(?:index\.)?docker\.io$/i.test(first) ? first : 'docker.io';
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    return { registry, repository, tag, digest, familiar };
}
function isRegistry(text) {
    const host = text.replace(PORT, '');
    return IPV6.test(host) || host.split('.').every((label) => LABEL.test(label));
}
function isComponent(text) {
    return COMPONENT.test(text) && !MISPLACED_SEPARATOR.test(text);
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ releases),
/* harmony export */   Ki: () => (/* binding */ revisionOfKb),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   uY: () => (/* binding */ baseImageFor)
/* harmony export */ });
/* harmony import */ var _catalogue_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1281);
/* harmony import */ var _process_isolation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5321);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5421);



/** Every known release, servers first, the newest server first. Sources stand in catalogue.json. */
const releases = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8;
/** The release with a build. Builds that server and client share give the server, unless the client is asked for. */
function releaseOf(build, client = false) {
    const same = releases.filter((r) => r.build === build);
    return same.find((r) => (r.kind === 'client') === client) ?? same[0];
}
/** The release's name; a build that no release has is named by its number. */
function releaseName(build, client = false) {
    return releaseOf(build, client)?.name ?? `Windows build ${build}`;
}
/**
 * The newest release that has base images and runs under process isolation on a host.
 * @returns undefined where no base image fits, e.g. for Windows 10 22H2
 */
function baseImageFor(hostBuild) {
    const oldest = (0,_process_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .oldestImageFor */ ._)(hostBuild);
    return releases.find((r) => r.images.length > 0 && r.build <= hostBuild && r.build >= oldest);
}
/**
 * The revision that an update brought, e.g. of 17763 and `KB4493509`.
 * @param kb in either case
 * @returns null where the catalogue does not know the update, or knows it for another build
 */
function revisionOfKb(build, kb) {
    const wanted = kb.toUpperCase();
    const row = _catalogue_json__WEBPACK_IMPORTED_MODULE_0__/* .revisions */ .ZW.find((r) => r.kb === wanted && r.version.startsWith(`10.0.${build}.`));
    return row === undefined ? null : ((0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(row.version)?.revision ?? null);
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readRepositoryName),
/* harmony export */   y: () => (/* binding */ hasWindowsWord)
/* harmony export */ });
// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.
const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];
/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];
/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED = {
    'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
    'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
    'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
    'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
    'microsoft/windows': { to: 'windows', windows: true },
    'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
    'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
    'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
    'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
    'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
    'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
    'microsoft/mssql-server-windows': { to: null, windows: true },
    'microsoft/mssql-server-windows-developer': { to: null, windows: true },
    'microsoft/mssql-server-windows-express': { to: null, windows: true },
    'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
    'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
    'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
    'microsoft/powershell': { to: 'powershell', windows: false },
    'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
    // The short names of early tutorials, which Docker looks for on Docker Hub.
    'windows/servercore': { to: 'windows/servercore', windows: true },
    'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};
/** Reads a repository's name. Registries are host names and so the same in either case. */
function readRepositoryName(reference) {
    const { repository } = reference;
    const registry = reference.registry.toLowerCase();
    const moved = registry === 'docker.io' && Object.hasOwn(MOVED, repository) ? MOVED[repository] : null;
    const atMicrosoft = MICROSOFT.includes(registry);
    const hostProcessBase = HOST_PROCESS_BASE.test(repository);
    const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
    const baseImage = moved === null &&
        (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
    return {
        windows: baseImage ||
            hostProcessBase ||
            moved?.windows === true ||
            WINDOWS_PRODUCT.test(repository) ||
            (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
            WINDOWS_REGISTRIES.includes(registry),
        baseImage: baseImage && atMicrosoft,
        hostProcessBase,
        flavour: fullImage ? 'windows' : flavourIn(repository),
        retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
    };
}
function flavourIn(repository) {
    return (BASE_FLAVOUR.exec(repository)?.[1] ?? null);
}
/** `microsoft/dotnet-framework` held two images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`. */
function successorOf(repository, tag, to) {
    if (to === null)
        return null;
    const sdk = repository === 'microsoft/dotnet-framework' && /(?:^|-)sdk(?:-|$)/.test(tag ?? '');
    return `mcr.microsoft.com/${sdk ? 'dotnet/framework/sdk' : to}`;
}
/** Whether the last part of the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    const last = repository.slice(repository.lastIndexOf('/') + 1);
    return last
        .split(/[-_.]/)
        .some((word) => /^(?:win|windows|nanoserver|servercore|windowsservercore)$/.test(word));
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runnerFor),
/* harmony export */   m: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5421);
// Build machines that everybody has: GitHub's hosted runners, by the label that a job asks for.
// Source: actions/runner-images, README.md and images/windows/*-Readme.md (2026-08-21); announcements
// actions/runner-images#12677 (windows-latest is Windows Server 2025 since 2025-09) and #12045 (windows-2019 is gone).
// None has nested virtualization, so process isolation is all that they offer (actions/runner-images#183).

const RUNNERS = [
    { label: 'windows-latest', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: true },
    { label: 'windows-2025', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: false },
    { label: 'windows-2025-vs2026', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(26100), retired: null, moves: false },
    { label: 'windows-2022', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(20348), retired: null, moves: false },
    { label: 'windows-2019', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(17763), retired: '2025-06-30', moves: false },
    { label: 'windows-2016', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(14393), retired: '2022-04-01', moves: false },
];
/** @returns undefined for labels of other systems, of arm64 machines, and of runners of one's own */
function runnerOf(label) {
    const wanted = label.toLowerCase();
    return RUNNERS.find((runner) => runner.label === wanted);
}
/** The label of a runner whose own build is an image's, e.g. `windows-2022`; undefined where there is none. */
function runnerFor(build) {
    return RUNNERS.find((r) => r.version.build === build && r.retired === null && !r.moves)?.label;
}


/***/ }),

/***/ 5725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readReference),
  s: () => (/* reexport */ retag)
});

// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __nccwpck_require__(451);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __nccwpck_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/os-tokens.js
// The tokens of a tag that name an operating system or a Windows version. Tags are read by whole tokens:
// `4.8-20260714-…` is a date and `3.2004.1` a product's version, though both contain the digits of a release.
// Sources: "Windows container base images" and "Update Windows Server containers" (learn.microsoft.com) for the tags
// of base images; the README files of the products for theirs.


const LINUX = /^(?:linux|alpine|debian|ubuntu|stretch|buster|bullseye|bookworm|trixie|forky|xenial|bionic|focal|jammy|noble|mariner|azurelinux|amazonlinux|distroless|chiseled|centos|rockylinux|almalinux|fedora|rhel|oraclelinux|photon|wolfi|ubi)[\d.]*$/;
const WINDOWS = /^(?:windows|win|nanoserver|servercore|windowsservercore|windowsserver)$/;
const LTSC = /^ltsc(20\d\d)$/;
/** A word of Windows and a release in one token: `win2019`, `nanoserver1809`, `windowsservercoreltsc2022`. */
const JOINED = /^(windowsservercore|windowsserver|windows|win|nanoserver|nano|servercore)(?:ltsc)?(20\d\d|1709|1803|1809|1903|1909|20h2)$/;
const UPDATE = /^kb\d{7}$/;
/** `2019` by the tag `ltsc2019`. */
const BUILD_OF_YEAR = new Map(releases/* releases */.D8.flatMap((r) => r.tags.filter((tag) => LTSC.test(tag)).map((tag) => [tag.slice(4), r.build])));
/** `1809` and `20h2`, which are believed in a Windows context only: `2004` alone is anybody's version. */
const BUILD_OF_NUMBER = new Map(releases/* releases */.D8.flatMap((r) => r.tags.filter((tag) => /^\d/.test(tag)).map((tag) => [tag.toLowerCase(), r.build])));
/** A tag's tokens in lower case; `_` parts them too, as in `1809_arm`. */
function tokensOf(tag) {
    return (tag ?? '').toLowerCase().split(/[-_]/);
}
/** Whether a token names a Linux system, which settles the matter in every repository that has both. */
function saysLinux(tokens) {
    return tokens.some((token) => LINUX.test(token));
}
/** Whether a token is a word of Windows, with or without a version. */
function saysWindows(tokens) {
    return tokens.some((token) => WINDOWS.test(token));
}
/** The update that a tag names, e.g. `kb4493509`. */
function updateIn(tokens) {
    return tokens.find((token) => UPDATE.test(token));
}
/**
 * Every place where a tag names its Windows version, the one to believe first.
 * @param certain the repository holds nothing but Windows images
 * @param likely its name has a word of Windows in it
 */
function findVersions(tokens, certain, likely) {
    const inContext = certain || likely || saysWindows(tokens);
    const found = [];
    const numbers = [];
    let afterWindows = false;
    tokens.forEach((token, from) => {
        const add = (version, spelling, length = 1) => {
            found.push({ version, spelling, from, to: from + length });
        };
        const version = (0,windows_version/* parseVersion */.ot)(token);
        const channel = token === 'sac2016' ? '2016' : LTSC.exec(token)?.[1];
        const joined = JOINED.exec(token)?.[2];
        const build = BUILD_OF_YEAR.get(channel ?? joined ?? '') ??
            (joined === undefined ? undefined : BUILD_OF_NUMBER.get(joined));
        const split = token === 'ltsc' ? BUILD_OF_YEAR.get(tokens[from + 1] ?? '') : undefined;
        // A year is believed right after a word of Windows only: `2019` alone is a product's version.
        const year = afterWindows ? BUILD_OF_YEAR.get(token) : undefined;
        const number = inContext ? BUILD_OF_NUMBER.get(token) : undefined;
        if (version !== null && (certain || (inContext && isKnown(version.build))))
            add(version, 'version');
        else if (build !== undefined)
            add((0,windows_version/* versionOf */.E4)(build), joined === undefined ? 'channel' : 'joined');
        else if (split !== undefined)
            add((0,windows_version/* versionOf */.E4)(split), 'hyphened', 2);
        else if (year !== undefined)
            add((0,windows_version/* versionOf */.E4)(year), 'year');
        else if (number !== undefined)
            numbers.push({
                version: (0,windows_version/* versionOf */.E4)(number),
                spelling: 'number',
                from,
                to: from + 1,
                near: afterWindows,
            });
        afterWindows = WINDOWS.test(token) || (afterWindows && (token === 'server' || token === 'core'));
    });
    // A product's version may look like a release's number: one that follows a word of Windows is believed first, and
    // no number against a clearer token.
    numbers.sort((a, b) => Number(b.near) - Number(a.near));
    return [...found, ...numbers];
}
function isKnown(build) {
    return releases/* releases */.D8.some((release) => release.build === build);
}

// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __nccwpck_require__(6617);
;// CONCATENATED MODULE: ./lib/windows/product-tags.js
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

// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __nccwpck_require__(6872);
;// CONCATENATED MODULE: ./lib/windows/retag.js
// The tag of the same image for another release of Windows: what a finding tells people to pin instead.




const ARM = /^arm(?:32|64)?(?:v\d)?$/;
/**
 * The same repository and flavour for another release: the tokens that name the Windows version are exchanged.
 * Updates, revisions and digests are dropped, since they belong to the old release.
 * @param reference what the file has; the name is kept as it is spelt there
 * @returns null where the tag has no such token, or no such image is known to exist
 */
function retag(reference, release) {
    const name = (0,repositories/* readRepositoryName */.o)(reference);
    if (name.retired !== null)
        return retagSuccessor(reference, release);
    const tokens = tokensOf(reference.tag);
    if (release.tags.length === 0 || (!name.windows && saysLinux(tokens)))
        return null;
    // Insider images have full versions for tags, and on ARM there is Windows Server 2019 alone.
    if (/[/-]insider$/.test(reference.repository) || tokens.some((token) => ARM.test(token)))
        return null;
    const flavour = flavourOf(name, tokens);
    const repository = repositoryFor(reference, name, release);
    if (repository === null || !isMadeFor(reference, flavour, release))
        return null;
    const found = findVersions(tokens, name.windows, (0,repositories/* hasWindowsWord */.y)(reference.repository));
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
    const successor = (0,repositories/* readRepositoryName */.o)(reference).retired?.repository ?? null;
    if (successor === null || !/\/windows(?:\/|$)/.test(successor))
        return null;
    const moved = (0,windows_reference/* parseReference */.F)(`${successor}${reference.tag === null ? '' : `:${reference.tag}`}`);
    return moved === null ? null : retag(moved, release);
}
/** The full image is called `windows` up to 20H2 and `windows/server` since Windows Server 2022. */
function repositoryFor(reference, name, release) {
    const { familiar } = reference;
    if (name.flavour === null || release.images.includes(name.flavour))
        return familiar;
    return name.flavour === 'windows' && release.images.includes('server') ? `${familiar}/server` : null;
}
function flavourOf(name, tokens) {
    if (name.flavour !== null)
        return name.flavour;
    if (tokens.some((token) => token.startsWith('nanoserver')))
        return 'nanoserver';
    return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
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
    return productTokens(reference, [tag, 'windowsservercore', release.tags[0]], release.build);
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
    const update = updateIn(tokensOf(reference.tag));
    const made = pieces.flatMap((piece, at) => {
        if (at === kept.from)
            return [{ ...piece, text: replacement }];
        return dropped(at) || piece.text.toLowerCase() === update ? [] : [piece];
    });
    // No product that is known by its releases has `_` in its tags.
    if (reference.tag.includes('_'))
        return made.map((p, at) => (at === 0 ? '' : p.separator) + p.text).join('');
    const tokens = made.map((piece) => piece.text);
    return productTokens(reference, tokens, release.build)?.join('-') ?? null;
}
/** A tag's tokens as they are spelt, each with the separator before it. */
function piecesOf(tag) {
    const parts = tag.split(/([-_])/);
    return parts.flatMap((text, at) => (at % 2 === 0 ? [{ separator: parts[at - 1] ?? '', text }] : []));
}
/** Only the base images are known to have both spellings, `10.0.17763.437` and `ltsc2019`. */
function isBaseImage(reference) {
    return (0,repositories/* readRepositoryName */.o)(reference).flavour !== null;
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
/** Nano Server has tags of its own channel, where there are such. */
function tagOf(release, flavour) {
    const own = release.tags.find((tag) => tag === '1809' || tag === 'sac2016');
    return own !== undefined && flavour === 'nanoserver' ? own : release.tags[0];
}

;// CONCATENATED MODULE: ./lib/windows/tags.js
// What an image's name and tag tell of its Windows version.




/**
 * Reads what a reference's name tells, without asking a registry.
 * @returns `unknown` where the name proves neither system: most names of private and multi-platform images
 */
function readReference(reference) {
    const name = (0,repositories/* readRepositoryName */.o)(reference);
    const tokens = tokensOf(reference.tag);
    const reading = {
        os: 'unknown',
        versions: [],
        hostProcessBase: name.hostProcessBase,
        floating: false,
        withdrawn: name.baseImage && (reference.tag === null || reference.tag === 'latest') && reference.digest === null,
        retired: name.retired,
    };
    if (!name.windows && saysLinux(tokens))
        return { ...reading, os: 'linux' };
    // Its tag is a version of its own.
    if (name.hostProcessBase)
        return { ...reading, os: 'windows' };
    const found = findVersions(tokens, name.windows, (0,repositories/* hasWindowsWord */.y)(reference.repository));
    if (!name.windows && found.length === 0 && !saysWindows(tokens))
        return reading;
    const version = mostExact(found.map((f) => f.version), tokens);
    return {
        ...reading,
        os: 'windows',
        versions: version === null ? [] : [version],
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
    const update = updateIn(tokens);
    return update === undefined ? first : { ...first, revision: (0,releases/* revisionOfKb */.Ki)(first.build, update) };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G6: () => (/* binding */ distinctVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
function parseVersion(text) {
    const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
    return match === null
        ? null
        : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}
/** A version of Windows 10.0, as every release since 2015 calls itself. */
function versionOf(build, revision = null) {
    return { major: 10, minor: 0, build, revision };
}
/** Each version once, in the order of their first place. */
function distinctVersions(versions) {
    return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}
/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
function formatVersion(version) {
    const { major, minor, build, revision } = version;
    return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}


/***/ }),

/***/ 1281:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"D8":[{"name":"Windows Server 2025","build":26100,"kind":"server","channel":"LTSC","ids":["24H2"],"tags":["ltsc2025"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2029-10-09","extendedEnd":"2034-10-10","source":"lifecycle"},{"name":"Windows Server, version 23H2","build":25398,"kind":"server","channel":"AC","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":"2025-04-24","extendedEnd":"2025-10-24","source":"windows-server"},{"name":"Windows Server 2022","build":20348,"kind":"server","channel":"LTSC","ids":["21H2"],"tags":["ltsc2022"],"images":["servercore","nanoserver","server"],"mainstreamEnd":"2026-10-13","extendedEnd":"2031-10-14","source":"lifecycle"},{"name":"Windows Server, version 20H2","build":19042,"kind":"server","channel":"SAC","ids":["20H2","2009"],"tags":["20H2","2009"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2022-08-09","source":"lifecycle"},{"name":"Windows Server, version 2004","build":19041,"kind":"server","channel":"SAC","ids":["2004"],"tags":["2004"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-12-14","source":"lifecycle"},{"name":"Windows Server, version 1909","build":18363,"kind":"server","channel":"SAC","ids":["1909"],"tags":["1909"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2021-05-11","source":"lifecycle"},{"name":"Windows Server, version 1903","build":18362,"kind":"server","channel":"SAC","ids":["1903"],"tags":["1903"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":null,"extendedEnd":"2020-12-08","source":"lifecycle"},{"name":"Windows Server 2019","build":17763,"kind":"server","channel":"LTSC","ids":["1809"],"tags":["ltsc2019","1809"],"images":["servercore","nanoserver","windows"],"mainstreamEnd":"2024-01-09","extendedEnd":"2029-01-09","source":"lifecycle"},{"name":"Windows Server, version 1803","build":17134,"kind":"server","channel":"SAC","ids":["1803"],"tags":["1803"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-11-12","source":"lifecycle"},{"name":"Windows Server, version 1709","build":16299,"kind":"server","channel":"SAC","ids":["1709"],"tags":["1709"],"images":["servercore","nanoserver"],"mainstreamEnd":null,"extendedEnd":"2019-04-09","source":"lifecycle"},{"name":"Windows Server 2016","build":14393,"kind":"server","channel":"LTSC","ids":["1607"],"tags":["ltsc2016","sac2016"],"images":["servercore","nanoserver"],"mainstreamEnd":"2022-01-11","extendedEnd":"2027-01-11","imageEnds":{"nanoserver":"2018-10-09"},"source":"lifecycle"},{"name":"Windows 10, version 1507","build":10240,"kind":"client","channel":"client","ids":["1507"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1511","build":10586,"kind":"client","channel":"client","ids":["1511"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 10, version 1607","build":14393,"kind":"client","channel":"client","ids":["1607"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1703","build":15063,"kind":"client","channel":"client","ids":["1703"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1709","build":16299,"kind":"client","channel":"client","ids":["1709"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1803","build":17134,"kind":"client","channel":"client","ids":["1803"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1809","build":17763,"kind":"client","channel":"client","ids":["1809"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1903","build":18362,"kind":"client","channel":"client","ids":["1903"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 1909","build":18363,"kind":"client","channel":"client","ids":["1909"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 2004","build":19041,"kind":"client","channel":"client","ids":["2004"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 20H2","build":19042,"kind":"client","channel":"client","ids":["20H2","2009"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H1","build":19043,"kind":"client","channel":"client","ids":["21H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 21H2","build":19044,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 10, version 22H2","build":19045,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 21H2","build":22000,"kind":"client","channel":"client","ids":["21H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 22H2","build":22621,"kind":"client","channel":"client","ids":["22H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 23H2","build":22631,"kind":"client","channel":"client","ids":["23H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"},{"name":"Windows 11, version 24H2","build":26100,"kind":"client","channel":"client","ids":["24H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"builds"},{"name":"Windows 11, version 25H2","build":26200,"kind":"client","channel":"client","ids":["25H2"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"runner-images"},{"name":"Windows 11, version 26H1","build":28000,"kind":"client","channel":"client","ids":["26H1"],"tags":[],"images":[],"mainstreamEnd":null,"extendedEnd":null,"source":"unsourced"}],"ZW":[{"version":"10.0.14393.1770","kb":"KB4041691","date":null},{"version":"10.0.14393.1914","kb":"KB4051033","date":null},{"version":"10.0.14393.1944","kb":"KB4053579","date":null},{"version":"10.0.17763.437","kb":"KB4493509","date":null},{"version":"10.0.17763.1040","kb":"KB4546852","date":"2020-02-18"},{"version":"10.0.17763.1879","kb":"KB5001342","date":"2021-04-14"},{"version":"10.0.17763.1911","kb":"KB5001384","date":"2021-04-23"},{"version":"10.0.17763.1935","kb":"KB5003171","date":"2021-05-13"},{"version":"10.0.17763.1971","kb":"KB5003217","date":"2021-05-21"},{"version":"10.0.17763.1999","kb":"KB5003646","date":"2021-06-09"},{"version":"10.0.17763.2061","kb":"KB5004244","date":"2021-07-14"},{"version":"10.0.17763.2114","kb":"KB5005030","date":"2021-08-11"},{"version":"10.0.17763.2183","kb":"KB5005568","date":"2021-09-15"},{"version":"10.0.17763.2213","kb":"KB5005625","date":"2021-09-22"},{"version":"10.0.17763.2237","kb":"KB5006672","date":"2021-10-14"},{"version":"10.0.17763.2300","kb":"KB5007206","date":"2021-11-10"},{"version":"10.0.17763.2366","kb":"KB5008218","date":"2021-12-15"},{"version":"10.0.17763.2565","kb":"KB5010351","date":"2022-02-11"},{"version":"10.0.17763.2686","kb":"KB5011503","date":"2022-03-09"},{"version":"10.0.17763.2803","kb":"KB5012647","date":"2022-04-13"},{"version":"10.0.17763.2928","kb":"KB5013941","date":"2022-05-11"},{"version":"10.0.17763.3046","kb":"KB5014692","date":"2022-06-15"},{"version":"10.0.17763.3165","kb":"KB5015811","date":"2022-07-13"},{"version":"10.0.17763.3232","kb":"KB5015880","date":"2022-07-22"},{"version":"10.0.17763.3287","kb":"KB5016623","date":"2022-08-10"},{"version":"10.0.17763.3406","kb":"KB5017315","date":"2022-09-13"},{"version":"10.0.17763.3532","kb":"KB5018419","date":"2022-10-12"},{"version":"10.0.17763.3534","kb":"KB5020438","date":"2022-10-19"},{"version":"10.0.17763.3650","kb":"KB5019966","date":"2022-11-10"},{"version":"10.0.17763.3770","kb":"KB5021237","date":"2022-12-14"},{"version":"10.0.17763.3887","kb":"KB5022286","date":"2023-01-11"},{"version":"10.0.17763.4010","kb":"KB5022840","date":"2023-02-16"},{"version":"10.0.17763.4131","kb":"KB5023702","date":"2023-03-15"},{"version":"10.0.17763.4252","kb":"KB5025229","date":"2023-04-12"},{"version":"10.0.17763.4377","kb":"KB5026362","date":"2023-05-10"},{"version":"10.0.17763.4499","kb":"KB5027222","date":"2023-06-14"},{"version":"10.0.17763.4645","kb":"KB5028168","date":"2023-07-12"},{"version":"10.0.17763.4737","kb":"KB5029247","date":"2023-08-08"},{"version":"10.0.17763.4851","kb":"KB5030214","date":"2023-09-14"},{"version":"10.0.17763.4974","kb":"KB5031361","date":"2023-10-11"},{"version":"10.0.17763.5122","kb":"KB5032196","date":"2023-11-15"},{"version":"10.0.17763.5206","kb":"KB5033371","date":"2023-12-13"},{"version":"10.0.17763.5329","kb":"KB5034127","date":"2024-01-10"},{"version":"10.0.17763.5458","kb":"KB5034768","date":"2024-02-18"},{"version":"10.0.17763.5576","kb":"KB5035849","date":"2024-03-16"},{"version":"10.0.17763.5696","kb":"KB5036896","date":"2024-04-10"},{"version":"10.0.17763.5820","kb":"KB5037765","date":"2024-05-16"},{"version":"10.0.17763.5936","kb":"KB5039217","date":"2024-06-12"},{"version":"10.0.17763.6054","kb":"KB5040430","date":"2024-07-16"},{"version":"10.0.17763.6189","kb":"KB5041578","date":"2024-08-14"},{"version":"10.0.17763.6293","kb":"KB5043050","date":"2024-09-11"},{"version":"10.0.17763.6414","kb":"KB5044277","date":"2024-10-10"},{"version":"10.0.17763.6532","kb":"KB5046615","date":"2024-11-14"},{"version":"10.0.17763.6659","kb":"KB5048661","date":"2024-12-18"},{"version":"10.0.17763.6775","kb":"KB5050008","date":"2025-01-17"},{"version":"10.0.17763.6893","kb":"KB5052000","date":"2025-02-14"},{"version":"10.0.17763.7009","kb":"KB5053596","date":"2025-03-16"},{"version":"10.0.17763.7240","kb":"KB5058922","date":"2025-04-16"},{"version":"10.0.17763.7314","kb":"KB5058392","date":"2025-05-18"},{"version":"10.0.17763.7434","kb":"KB5060531","date":"2025-06-15"},{"version":"10.0.17763.7558","kb":"KB5062557","date":"2025-07-14"},{"version":"10.0.17763.7678","kb":"KB5063877","date":"2025-08-23"},{"version":"10.0.17763.7792","kb":"KB5065428","date":"2025-09-10"},{"version":"10.0.17763.7922","kb":"KB5070883","date":"2025-10-27"},{"version":"10.0.17763.8027","kb":"KB5068791","date":"2025-11-16"},{"version":"10.0.17763.8146","kb":"KB5071544","date":"2025-12-12"},{"version":"10.0.17763.8276","kb":"KB5073723","date":"2026-01-20"},{"version":"10.0.17763.8389","kb":"KB5075904","date":"2026-02-10"},{"version":"10.0.20348.587","kb":"KB5011497","date":"2022-03-22"},{"version":"10.0.20348.643","kb":"KB5012604","date":"2022-04-13"},{"version":"10.0.20348.681","kb":"KB5012637","date":"2022-04-26"},{"version":"10.0.20348.707","kb":"KB5013944","date":"2022-05-11"},{"version":"10.0.20348.768","kb":"KB5014678","date":"2022-06-15"},{"version":"10.0.20348.825","kb":"KB5015827","date":"2022-07-13"},{"version":"10.0.20348.859","kb":"KB5015879","date":"2022-07-22"},{"version":"10.0.20348.887","kb":"KB5016627","date":"2022-08-10"},{"version":"10.0.20348.1006","kb":"KB5017316","date":"2022-09-13"},{"version":"10.0.20348.1129","kb":"KB5018421","date":"2022-10-12"},{"version":"10.0.20348.1131","kb":"KB5020436","date":"2022-10-19"},{"version":"10.0.20348.1194","kb":"KB5018485","date":"2022-10-26"},{"version":"10.0.20348.1249","kb":"KB5019081","date":"2022-11-10"},{"version":"10.0.20348.1366","kb":"KB5021249","date":"2022-12-14"},{"version":"10.0.20348.1487","kb":"KB5022291","date":"2023-01-11"},{"version":"10.0.20348.1547","kb":"KB5022842","date":"2023-02-16"},{"version":"10.0.20348.1607","kb":"KB5023705","date":"2023-03-15"},{"version":"10.0.20348.1668","kb":"KB5025230","date":"2023-04-12"},{"version":"10.0.20348.1726","kb":"KB5026370","date":"2023-05-10"},{"version":"10.0.20348.1787","kb":"KB5027225","date":"2023-06-14"},{"version":"10.0.20348.1850","kb":"KB5028171","date":"2023-07-12"},{"version":"10.0.20348.1906","kb":"KB5029250","date":"2023-08-08"},{"version":"10.0.20348.1970","kb":"KB5030216","date":"2023-09-14"},{"version":"10.0.20348.2031","kb":"KB5031364","date":"2023-10-11"},{"version":"10.0.20348.2113","kb":"KB5032198","date":"2023-11-15"},{"version":"10.0.20348.2159","kb":"KB5033118","date":"2023-12-13"},{"version":"10.0.20348.2227","kb":"KB5034129","date":"2024-01-10"},{"version":"10.0.20348.2322","kb":"KB5034770","date":"2024-02-18"},{"version":"10.0.20348.2340","kb":"KB5035857","date":"2024-03-16"},{"version":"10.0.20348.2402","kb":"KB5036909","date":"2024-04-10"},{"version":"10.0.20348.2461","kb":"KB5037782","date":"2024-05-16"},{"version":"10.0.20348.2527","kb":"KB5039227","date":"2024-06-12"},{"version":"10.0.20348.2529","kb":"KB5041054","date":"2024-06-21"},{"version":"10.0.20348.2582","kb":"KB5040437","date":"2024-07-16"},{"version":"10.0.20348.2700","kb":"KB5042881","date":"2024-09-11"},{"version":"10.0.20348.2762","kb":"KB5044281","date":"2024-10-09"},{"version":"10.0.20348.2849","kb":"KB5046616","date":"2024-11-14"},{"version":"10.0.20348.2966","kb":"KB5048654","date":"2024-12-18"},{"version":"10.0.20348.3091","kb":"KB5049983","date":"2025-01-17"},{"version":"10.0.20348.3207","kb":"KB5051979","date":"2025-02-14"},{"version":"10.0.20348.3328","kb":"KB5053603","date":"2025-03-14"},{"version":"10.0.20348.3561","kb":"KB5058920","date":"2025-04-16"},{"version":"10.0.20348.3692","kb":"KB5058385","date":"2025-05-18"},{"version":"10.0.20348.3807","kb":"KB5060526","date":"2025-06-15"},{"version":"10.0.20348.3932","kb":"KB5062572","date":"2025-07-14"},{"version":"10.0.20348.4052","kb":"KB5063880","date":"2025-08-23"},{"version":"10.0.20348.4171","kb":"KB5065432","date":"2025-09-10"},{"version":"10.0.20348.4297","kb":"KB5070884","date":"2025-10-27"},{"version":"10.0.20348.4405","kb":"KB5068787","date":"2025-11-16"},{"version":"10.0.20348.4529","kb":"KB5071547","date":"2025-12-12"},{"version":"10.0.20348.4648","kb":"KB5073457","date":"2026-01-20"},{"version":"10.0.20348.4773","kb":"KB5075906","date":"2026-02-10"},{"version":"10.0.20348.4893","kb":"KB5078766","date":"2026-03-11"},{"version":"10.0.20348.5020","kb":"KB5082142","date":"2026-04-15"},{"version":"10.0.20348.5139","kb":"KB5087545","date":"2026-05-13"},{"version":"10.0.20348.5256","kb":"KB5094128","date":"2026-06-10"},{"version":"10.0.20348.5386","kb":"KB5099540","date":"2026-07-15"},{"version":"10.0.25398.830","kb":"KB5036910","date":"2024-04-11"},{"version":"10.0.25398.887","kb":"KB5037781","date":"2024-05-16"},{"version":"10.0.25398.950","kb":"KB5039236","date":"2024-06-12"},{"version":"10.0.25398.1009","kb":"KB5040438","date":"2024-07-16"},{"version":"10.0.25398.1085","kb":"KB5041573","date":"2024-08-14"},{"version":"10.0.25398.1128","kb":"KB5043055","date":"2024-09-11"},{"version":"10.0.25398.1189","kb":"KB5044288","date":"2024-10-09"},{"version":"10.0.25398.1251","kb":"KB5046618","date":"2024-11-14"},{"version":"10.0.25398.1308","kb":"KB5048653","date":"2024-12-18"},{"version":"10.0.25398.1369","kb":"KB5049984","date":"2025-01-17"},{"version":"10.0.25398.1425","kb":"KB5051980","date":"2025-02-14"},{"version":"10.0.25398.1486","kb":"KB5053599","date":"2025-03-14"},{"version":"10.0.25398.1551","kb":"KB5055527","date":"2025-04-16"},{"version":"10.0.25398.1611","kb":"KB5058384","date":"2025-05-18"},{"version":"10.0.25398.1665","kb":"KB5060118","date":"2025-06-15"},{"version":"10.0.25398.1732","kb":"KB5062570","date":"2025-07-14"},{"version":"10.0.25398.1791","kb":"KB5063899","date":"2025-08-23"},{"version":"10.0.25398.1849","kb":"KB5065425","date":"2025-09-10"},{"version":"10.0.25398.1916","kb":"KB5070879","date":"2025-10-27"},{"version":"10.0.25398.1965","kb":"KB5068779","date":"2025-11-16"},{"version":"10.0.25398.2025","kb":"KB5071542","date":"2025-12-12"},{"version":"10.0.25398.2092","kb":"KB5073450","date":"2026-01-20"},{"version":"10.0.25398.2149","kb":"KB5075897","date":"2026-02-10"},{"version":"10.0.25398.2207","kb":"KB5078734","date":"2026-03-11"},{"version":"10.0.25398.2274","kb":"KB5082060","date":"2026-04-15"},{"version":"10.0.25398.2330","kb":"KB5087541","date":"2026-05-13"},{"version":"10.0.26100.4061","kb":"KB5058411","date":"2025-05-18"},{"version":"10.0.26100.4349","kb":"KB5060842","date":"2025-06-15"},{"version":"10.0.26100.4656","kb":"KB5064489","date":"2025-07-14"},{"version":"10.0.26100.4946","kb":"KB5063878","date":"2025-08-23"},{"version":"10.0.26100.6584","kb":"KB5065426","date":"2025-09-10"},{"version":"10.0.26100.6905","kb":"KB5070881","date":"2025-10-27"},{"version":"10.0.26100.7171","kb":"KB5068861","date":"2025-11-16"},{"version":"10.0.26100.7462","kb":"KB5072033","date":"2025-12-12"},{"version":"10.0.26100.32230","kb":"KB5073379","date":"2026-01-20"},{"version":"10.0.26100.32370","kb":"KB5075899","date":"2026-02-10"},{"version":"10.0.26100.32522","kb":"KB5078740","date":"2026-03-11"},{"version":"10.0.26100.32690","kb":"KB5082063","date":"2026-04-15"},{"version":"10.0.26100.32860","kb":"KB5087539","date":"2026-05-13"},{"version":"10.0.26100.32995","kb":"KB5094125","date":"2026-06-10"},{"version":"10.0.26100.33158","kb":"KB5099536","date":"2026-07-15"},{"version":"10.0.26100.33296","kb":"KB5120233","date":"2026-08-12"}]}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
