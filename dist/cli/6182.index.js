export const id = 6182;
export const ids = [6182,5421,9842];
export const modules = {

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  explainAt: () => (/* binding */ explainAt),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discovery/named.js
var discovery_named = __webpack_require__(6359);
// EXTERNAL MODULE: ./lib/model/options.js
var model_options = __webpack_require__(9015);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/pipeline/check.js + 15 modules
var check = __webpack_require__(7690);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
// EXTERNAL MODULE: ./lib/report/help-url.js
var help_url = __webpack_require__(9411);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/pipeline/explain.js
// The whole chain behind a line: how its reference came about, what told the OS version, where it may land and what
// ruled the other targets out, which rule of which source gave each verdict, and what was found.




/**
 * @returns one explanation for each image use that is on the line; where none does, for each that the line gave a
 * part of: an argument's default, a line of `.env`, the isolation or selector of a workload
 */
function explain(inspection, path, line) {
    const on = (at) => at.path === path && at.line <= line && line <= at.endLine;
    const here = inspection.judged.filter(({ use }) => on(use.location));
    const found = here.length > 0
        ? here
        : inspection.judged.filter(({ use, runs }) => use.origins.some(on) ||
            runs.some((run) => [run.location, run.isolation?.location, run.runtimeClass?.location].some((at) => at !== undefined && on(at))));
    return found.map((judged) => explanationOf(judged, inspection));
}
function explanationOf(judged, inspection) {
    const { use } = judged;
    return {
        place: placeOf(use.location),
        kind: use.kind,
        role: use.role,
        raw: use.raw,
        reference: use.reference,
        unresolved: use.unresolved,
        origins: use.origins.map((origin) => ({ place: placeOf(origin), says: origin.message })),
        os: use.os,
        osVersions: use.versions.map(version/* formatVersion */.qh),
        evidence: evidenceOf(judged),
        bases: use.bases.map((base) => placeOf(base.location)),
        runs: judged.byRun.map(({ run, outcomes }) => ({
            name: run.name,
            place: placeOf(run.location),
            targets: inspection.targets.map((target) => {
                const outcome = outcomes.find((o) => o.target === target);
                const base = {
                    target: target.name,
                    host: `${(0,releases/* releaseName */["do"])(target.version.build, target.client)}, ${(0,version/* formatVersion */.qh)(target.version)}`,
                };
                if (outcome !== undefined)
                    return { ...base, ...verdictOf(run, outcome) };
                const where = (0,orchestrators/* schedule */._)(run.workload, target);
                const scoped = inspection.targetsOf(use.location.path).includes(target);
                const because = !scoped
                    ? `no scope asks for ${use.location.path} on it`
                    : where.schedulable
                        ? 'another file of the repository runs the image there'
                        : where.because;
                return { ...base, ruledOut: because, ...NO_VERDICT };
            }),
        })),
        builds: judged.builds.map(({ host, verdict, rule, reason, source }) => ({
            host: host.name,
            verdict,
            rule,
            reason,
            source,
        })),
        findings: inspection.report.findings
            .filter((finding) => concerns(finding, use.location))
            .map(({ ruleId, level, title, problem, remedies, why, suppressed }) => ({
            ruleId,
            level,
            title,
            problem,
            remedies,
            why,
            helpUrl: (0,help_url/* rulePage */.g)(ruleId),
            suppressed: suppressed === null ? null : `${suppressed.by}: ${suppressed.reason}`,
        })),
    };
}
const NO_VERDICT = { isolation: null, verdict: null, version: null, rule: null, reason: null, source: null };
function verdictOf(run, outcome) {
    const asked = run.isolation;
    const origin = asked === null ? "the target's default" : `requested at ${placeOf(asked.location)}`;
    return {
        ruledOut: null,
        isolation: `${outcome.isolation}, ${origin}`,
        verdict: outcome.verdict,
        version: outcome.version === null ? null : (0,version/* formatVersion */.qh)(outcome.version),
        rule: outcome.rule,
        reason: outcome.reason,
        source: outcome.source === '' ? null : outcome.source,
    };
}
function evidenceOf({ use }) {
    if (use.bases.length > 0)
        return 'it is built in this repository and has the OS versions of its base image';
    switch (use.answer?.kind) {
        case 'found': {
            const what = use.answer.index
                ? `an image index of ${use.answer.platforms.length} entries`
                : 'a single manifest';
            return `from the ${use.answer.evidence}: ${what}, ${use.answer.digest}`;
        }
        case 'not-found':
            return `${use.answer.host} has no such image, so the tag alone is used`;
        case 'failed':
            return `the tag alone, since the registry lookup failed: ${use.answer.reason}`;
        case 'not-allowed':
            return `the tag alone, since ${use.answer.host} is not listed under registries.allow`;
        case undefined:
            return {
                registry: 'the registry',
                cache: 'the cache',
                tag: tagOf(use),
                placement: 'where it runs; the OS version is unknown',
                dockerfile: `its Dockerfile (${use.sign?.text ?? ''}); the OS version is unknown`,
                config: 'windows-images of the configuration; the OS version is unknown',
                none: 'nothing',
            }[use.evidence];
    }
}
function tagOf({ parsed, versions: [version] }) {
    if (parsed?.tag == null || version === undefined)
        return 'the tag';
    return `the tag '${parsed.tag}', which names ${(0,releases/* releaseName */["do"])(version.build)}`;
}
function concerns(finding, location) {
    const same = (place) => place.path === location.path && place.line === location.line;
    return same(finding) || finding.related.some(same);
}
function placeOf({ path, line, column }) {
    return `${path}:${line}:${column}`;
}

// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/reporters/support/finding-lines.js
var finding_lines = __webpack_require__(577);
;// CONCATENATED MODULE: ./lib/reporters/support/explanation.js


const ROLES = {
    run: 'run the image',
    build: 'build on the image',
    source: 'copy files from the image',
};
const SYMBOLS = {
    supported: '✓',
    conditional: '~',
    unsupported: '✗',
    unknown: '?',
    exempt: '-',
};
/** The chain behind a line and what was found there, for a terminal or a log. */
function explanation(explained) {
    const lines = chain(explained);
    for (const finding of explained.findings) {
        const { ruleId, level, title, suppressed } = finding;
        lines.push('', `  ${level} ${title} [${ruleId}]${suppressed === null ? '' : ` (suppressed by ${suppressed})`}`, ...(0,finding_lines/* findingLines */.hq)(finding).map(({ label, text }) => `        ${`${label} ${text}`.trim()}`));
        lines.push(`        'wincompat rules ${ruleId}' shows how to fix and how to suppress it`);
    }
    return `${lines.map((line) => (0,text_escape/* escapeForLog */.zB)(line)).join('\n')}\n`;
}
/** How the reference came about, what told its version, and what became of it on each target. Not escaped. */
function chain(explained) {
    const { place, kind, role, raw, reference, unresolved, origins, os, osVersions, evidence, bases } = explained;
    const lines = [`${place}  ${raw}`, `  a ${kind} file uses it, to ${ROLES[role] ?? role}`];
    if (reference !== null && reference !== raw)
        lines.push(`  expanded: ${reference}`);
    if (unresolved.length > 0)
        lines.push(`  variables without a value: ${unresolved.join(', ')}`);
    lines.push(...origins.map((origin) => `    ${origin.place} ${origin.says}`));
    lines.push(...bases.map((base) => `  built in this repository on the image at ${base}`));
    lines.push(`  system: ${os}; OS version: ${osVersions.join(', ') || 'not known'}; detected from: ${evidence}`);
    if (os !== 'windows' && explained.runs.length === 0)
        lines.push('  not checked against targets: no evidence of a Windows image');
    for (const run of explained.runs) {
        lines.push('', `  ${run.name}${run.place === place ? '' : ` (${run.place})`}`);
        if (run.targets.length === 0)
            lines.push("    no target is declared: 'wincompat init' proposes some");
        for (const step of run.targets) {
            if (step.ruledOut !== null)
                lines.push(`    - ${step.target} (${step.host}): not scheduled there: ${step.ruledOut}`);
            else {
                const version = step.version === null ? '' : `, judged as ${step.version}`;
                lines.push(`    ${SYMBOLS[step.verdict ?? 'unknown'] ?? '?'} ${step.target} (${step.host}): ${step.verdict}`);
                lines.push(`        isolation: ${step.isolation}${version}`, `        ${step.reason}`);
                lines.push(`        rule ${step.rule}${step.source === null ? '' : `, ${step.source}`}`);
            }
        }
    }
    for (const { host, verdict, reason, rule, source } of explained.builds) {
        lines.push('', `  ${SYMBOLS[verdict] ?? '?'} built on ${host}: ${verdict}`, `        ${reason}`, `        rule ${rule}${source === '' ? '' : `, ${source}`}`);
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/commands/check-options.js
var check_options = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/commands/io.js + 1 modules
var io = __webpack_require__(5111);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/explain.js
// `wincompat explain`: the whole chain behind a line.











const HELP = `Usage: wincompat explain PATH:LINE [check's options] [--format tty|json]

Explains the images on a line: how each reference was resolved, where its OS version comes from, on which targets it can
be scheduled and why not on the others, and which compatibility rule gave each verdict. On a line that sets a part of a
reference, e.g. an ARG's default, all images that use it are explained. Run it in the root of the repository.
`;
async function run(args) {
    const { values, positionals } = (0,usage/* parseFlags */.b)(args, check_options/* CHECK_FLAGS */.P);
    const [place, ...rest] = positionals;
    if (place === undefined || rest.length > 0) {
        throw new usage_error/* UsageError */.e('wincompat explain: name one line as PATH:LINE.');
    }
    return explainAt(place, (0,check_options/* optionsFrom */.z)([], values), values.format);
}
/** Also what `check --explain` does. @param place `PATH:LINE`, a column behind it is skipped */
async function explainAt(place, options, wanted = 'tty') {
    const [, named, line] = /^(.+?):(\d{1,7})(?::\d+)?$/.exec(place) ?? [];
    if (named === undefined)
        throw new usage_error/* UsageError */.e(`'${place.slice(0, 200)}' is not of the form PATH:LINE.`);
    const format = (0,model_options/* choice */.Yq)('--format', wanted, ['tty', 'json']);
    const path = (0,discovery_named/* shownPath */.pS)(options.root, (0,external_node_path_.resolve)(options.root, named.replaceAll('\\', '/')));
    const explanations = explain(await (0,check/* inspect */.N)(options), path, Number(line));
    if (explanations.length === 0) {
        throw new usage_error/* UsageError */.e(`${path}:${line}: no image was found there. Files without any sign of Windows are not read; 'wincompat check --format json' lists the images that were found.`);
    }
    const text = format === 'json'
        ? `${(0,text_escape/* escapeForJson */.Xy)(JSON.stringify(explanations, null, 2))}\n`
        : explanations.map(explanation).join('\n');
    await (0,io/* writeResult */.Zk)(text);
    return usage/* EXIT */.d.clean;
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ selectedOs),
/* harmony export */   ES: () => (/* binding */ osOfRuntimeClass),
/* harmony export */   S6: () => (/* binding */ buildLabels),
/* harmony export */   Z5: () => (/* binding */ ECS_FAMILY),
/* harmony export */   ZR: () => (/* binding */ namedBuilds),
/* harmony export */   eV: () => (/* binding */ HAND_MADE_BUILD_LABEL),
/* harmony export */   eZ: () => (/* binding */ PLACEMENT_WORDS),
/* harmony export */   qX: () => (/* binding */ BUILD_LABEL),
/* harmony export */   w: () => (/* binding */ labelValue)
/* harmony export */ });
/* unused harmony exports osOfLabel, osOfTerm */
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Labels of nodes whose value tells the node's Windows build, and what a workload that asks for one says of it.


/** Set by the kubelet. Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io). */
const BUILD_LABEL = 'node.kubernetes.io/windows-build';
/**
 * The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision
 * too. Source: "Windows container version compatibility" (learn.microsoft.com), "Kubernetes".
 */
const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';
/** Source: "Windows Server OS versions on AKS" (learn.microsoft.com/azure/aks). */
const aks = { valuesOf: (build) => (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build)?.aksSkus ?? [] };
const year = { valuesOf: yearsOf };
/** Node image types. Source: "Choosing your Windows Server node images" (cloud.google.com/kubernetes-engine). */
const gkeImage = {
    valuesOf: (build) => (yearsOf(build).length === 0 ? [] : ['windows_ltsc', 'windows_ltsc_containerd']),
};
/** The part of a task definition of Amazon ECS that names its host. */
const ECS_FAMILY = 'operatingSystemFamily';
/**
 * Families by the year of a long-term release, else by its version, with and without a desktop; of Windows Server 2016
 * there is one. Source: "Amazon ECS task definition parameters", Runtime platform (docs.aws.amazon.com).
 */
const ecsFamily = {
    valuesOf: (build) => {
        const { ids = [], ecsEditions: editions = ['CORE', 'FULL'] } = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build) ?? {};
        const years = yearsOf(build);
        const names = years.length > 0 ? years : ids;
        return names.flatMap((name) => editions.map((edition) => `WINDOWS_SERVER_${name}_${edition}`));
    },
};
/** The year of a long-term release; none for any other. */
function yearsOf(build) {
    const release = (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseOf */ .l7)(build);
    const found = release === undefined ? null : (0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .yearOf */ .lY)(release);
    return found === null ? [] : [found];
}
/** What the clouds set on their Windows nodes, or name them by, by key. */
const buildLabels = Object.assign(Object.create(null), {
    'kubernetes.azure.com/os-sku': aks,
    'kubernetes.azure.com/os-sku-effective': aks,
    'kubernetes.azure.com/os-sku-requested': aks,
    'cloud.google.com/gke-windows-os-version': year,
    'cloud.google.com/gke-os-distribution': gkeImage,
    [ECS_FAMILY]: ecsFamily,
});
/**
 * What a workload's selectors, required affinity and constraints say of the build of its node. Each must hold.
 * @returns only requests whose every value is known to be a build
 */
function namedBuilds(workload) {
    const requests = [
        ...Object.entries(workload.nodeSelector).map(([key, value]) => ({ key, values: [value] })),
        ...workload.constraints
            .filter((c) => c.operator === '==')
            .map((c) => ({ key: c.key, values: [c.value] })),
    ].flatMap(({ key, values }) => named(key, values));
    // Terms are alternatives: they say something together only where each of them says something.
    const terms = workload.affinityTerms.map((term) => term.flatMap((r) => (r.operator === 'In' && !r.field ? named(r.key, r.values) : [])).at(0));
    const [first] = terms;
    if (first === undefined || terms.includes(undefined))
        return requests;
    const all = terms.filter((term) => term !== undefined);
    return [
        ...requests,
        {
            key: first.key,
            value: [...new Set(all.map((term) => term.value))].join(', '),
            builds: [...new Set(all.flatMap((term) => term.builds))],
        },
    ];
}
function named(key, values) {
    if (buildLabels[key] !== undefined &&
        values.length > 0 &&
        values.every((v) => osOfLabel(key, v) === 'linux'))
        return [{ key, value: values.join(', '), builds: [] }];
    const builds = values.map((value) => buildsOf(key, value));
    if (builds.length === 0 || builds.some((found) => found.length === 0))
        return [];
    return [{ key, value: values.join(', '), builds: [...new Set(builds.flat())] }];
}
/** A year of a long-term release beside a word that says that it is Windows: `ltsc2019`, `windows-2022`, `WS2025`. */
const YEAR_OF_WINDOWS = /^(?:ltsc|ws|win(?:dows)?(?:[-_ ]?server)?(?:[-_ ]?ltsc)?)[-_ ]?(20\d\d)$/i;
/** A pool or a machine keeps its name whatever runs on it. */
const NAMES = /pool|group|host|name|node\.id/i;
function buildsOf(key, value) {
    const known = _windows_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.filter((r) => r.kind === 'server').map((r) => r.build);
    if (key === HAND_MADE_BUILD_LABEL)
        return known.filter((build) => build === Number(/^\d{5}(?=\.|$)/.exec(value)?.[0]));
    const label = buildLabels[key];
    if (label !== undefined)
        return known.filter((build) => label.valuesOf(build).includes(value));
    if (NAMES.test(key))
        return [];
    const version = (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(value);
    if (version !== null)
        return known.filter((build) => build === version.build);
    const written = YEAR_OF_WINDOWS.exec(value)?.[1];
    return written === undefined ? [] : known.filter((build) => yearsOf(build).includes(written));
}
/** The value of a label on a host of a build, the usual one; null where the label has no values that are known. */
function labelValue(key, build) {
    if (key === BUILD_LABEL)
        return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)((0,_windows_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build));
    return buildLabels[key]?.valuesOf(build)[0] ?? null;
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
/** What a file has that places a container on Windows without the word itself: keys that exist on Windows only. */
const PLACEMENT_WORDS = 'isolation|hostprocess|wcow|runtimeclass|credential_?spec';
/** The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor. */
const WINDOWS_HANDLER = /wcow|windows/i;
/** The operating system of the nodes that a RuntimeClass is for; null where it does not say. */
function osOfRuntimeClass({ handler, nodeSelector, }) {
    const selected = selectedOs({ nodeSelector, affinityTerms: [] });
    return selected ?? (WINDOWS_HANDLER.test(handler) ? 'windows' : null);
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

/***/ 9842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nM: () => (/* binding */ asksForWindows),
  dB: () => (/* binding */ deployableTo),
  dJ: () => (/* reexport */ isLasting),
  mixesSystems: () => (/* binding */ mixesSystems),
  t2: () => (/* binding */ namesItsHost),
  sE: () => (/* binding */ orchestratorNamed),
  eS: () => (/* binding */ orchestratorOn),
  _: () => (/* binding */ schedule),
  takesLinuxPods: () => (/* binding */ takesLinuxPods),
  jP: () => (/* binding */ usualOrchestrator)
});

// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
;// CONCATENATED MODULE: ./lib/orchestrators/orchestrator.js
// What an orchestrator is to the rest: which workloads are its own, where it schedules them, what pulls their images, and
// what to write to keep them on hosts of one build. A new orchestrator is one file that implements this.
const SCHEDULABLE = { schedulable: true };
function unschedulable(because) {
    return { schedulable: false, because };
}

;// CONCATENATED MODULE: ./lib/orchestrators/docker.js
// Docker on one host: docker run and Docker Compose.

const docker = {
    id: 'docker',
    runs: ({ kind }) => kind === 'service',
    // Placement constraints are Swarm's: docker compose up ignores them.
    schedule: () => SCHEDULABLE,
    runtime: 'docker',
    choosesHost: false,
    readsConstraints: false,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    namesHosts: false,
    buildsImages: true,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host, with process isolation',
    pinToBuild: (build) => `Run it on a host of build ${build}`,
};

;// CONCATENATED MODULE: ./lib/orchestrators/ecs.js
// Where Amazon ECS runs a task. Its definition names the release of its hosts, so it needs no declared target.
// Sources: "Amazon ECS task definition parameters", Runtime platform, and "Amazon ECS task placement" (docs.aws.amazon.com).


const ecs = {
    id: 'ecs',
    runs: ({ kind }) => kind === 'task',
    schedule: onInstance,
    runtime: 'docker',
    choosesHost: true,
    readsConstraints: true,
    sharesHost: true,
    mixesSystems: false,
    hostsAreServers: true,
    namesHosts: true,
    buildsImages: false,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host: ECS supports process isolation only',
    pinToBuild: (build) => `Set ${build_labels/* ECS_FAMILY */.Z5} in the task's runtimePlatform to the release of ${build}`,
};
function onInstance({ os, constraints }, target) {
    for (const { key, operator, value } of constraints) {
        const declared = Object.hasOwn(target.labels, key) ? target.labels[key] : undefined;
        const values = declared === undefined ? (build_labels/* buildLabels */.S6[key]?.valuesOf(target.version.build) ?? []) : [declared];
        if (values.includes(value) !== (operator === '=='))
            return unschedulable(`${key} ${operator === '==' ? 'is' : 'is not'} ${value}`);
    }
    return os === 'linux' ? unschedulable('the task is for Linux') : SCHEDULABLE;
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/orchestrators/node-labels.js
var node_labels = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/orchestrators/node-syntax.js
var node_syntax = __webpack_require__(977);
;// CONCATENATED MODULE: ./lib/orchestrators/kubernetes.js
// Where Kubernetes schedules a pod, decided as its scheduler and the kubelet decide it.
// Sources: "Assigning Pods to Nodes" and "Taints and Tolerations" (kubernetes.io/docs/concepts/scheduling-eviction).
// As there, a label that is not declared does not match.





const kubernetes = {
    id: 'kubernetes',
    runs: ({ kind }) => kind === 'pod',
    schedule: onNode,
    runtime: 'containerd',
    choosesHost: true,
    readsConstraints: false,
    sharesHost: true,
    mixesSystems: true,
    hostsAreServers: true,
    namesHosts: false,
    buildsImages: false,
    labelSyntax: 'kubernetes',
    withoutHyperV: 'Use an image of the release of the host: Kubernetes supports process isolation only',
    pinToBuild: (build) => `Add the node selector ${build_labels/* BUILD_LABEL */.qX}: '${build}'`,
};
function onNode(workload, target) {
    if (workload.refused !== undefined)
        return unschedulable(workload.refused);
    const labels = nodeLabels(target);
    for (const [key, value] of Object.entries(workload.nodeSelector)) {
        if (!holds({ key, operator: 'In', values: [value] }, labels, target))
            return unschedulable(`label ${key} is not ${value}`);
    }
    const terms = workload.affinityTerms;
    if (terms.length > 0 &&
        !terms.some((term) => term.length > 0 && term.every((r) => holds(r, labels, target)))) {
        return unschedulable('no term of its required node affinity matches');
    }
    for (const taint of target.taints) {
        const written = (0,node_syntax/* parseTaint */.kR)(taint);
        const parsed = { ...written, effect: written.effect || 'NoSchedule' };
        // A pod that names its node is not scheduled; the node's kubelet holds it against this effect alone.
        const counts = workload.nodeName === null ? parsed.effect !== 'PreferNoSchedule' : parsed.effect === 'NoExecute';
        if (counts &&
            !PASSING_TAINTS.has(parsed.key) &&
            !workload.tolerations.some((t) => tolerates(t, parsed))) {
            return unschedulable(`taint ${taint} is not tolerated`);
        }
    }
    if (workload.nodeName !== null && workload.nodeName !== labels[node_labels/* HOSTNAME */.yA])
        return unschedulable(`its nodeName is ${workload.nodeName}`);
    // The scheduler does not look at spec.os; the node's kubelet refuses the pod ("Windows containers", Pod OS field).
    return workload.os === 'linux' ? unschedulable('the pod is for Linux') : SCHEDULABLE;
}
/** Labels that every node has by itself, then those that are declared. */
function nodeLabels(target) {
    return (0,node_labels/* withAliases */.Pu)({
        'kubernetes.io/os': 'windows',
        'beta.kubernetes.io/os': 'windows',
        'kubernetes.io/arch': target.architecture ?? 'amd64',
        'beta.kubernetes.io/arch': target.architecture ?? 'amd64',
        // A target is a node, or a pool of them, of this name.
        [node_labels/* HOSTNAME */.yA]: target.name,
        // The kubelet sets major.minor.build (pkg/kubelet/winstats/version.go).
        [build_labels/* BUILD_LABEL */.qX]: (0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)),
        ...target.labels,
    });
}
/** Node affinity as k8s.io/component-helpers scheduling/corev1/nodeaffinity has it: an absent key is not in any list. */
function holds(requirement, labels, target) {
    const { key, operator, values } = requirement;
    if (requirement.field) {
        const named = key === 'metadata.name' && values.length === 1 && values[0] === labels[node_labels/* HOSTNAME */.yA];
        return operator === 'In' ? named : operator === 'NotIn' && key === 'metadata.name' && !named;
    }
    const declared = Object.hasOwn(labels, key) ? labels[key] : undefined;
    const spellings = declared === undefined ? impliedValues(key, target) : [declared];
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
/**
 * Taints that controllers and autoscalers set on a node for a while: no property of a node pool. Sources: "Taints and
 * Tolerations" (kubernetes.io), kubernetes/autoscaler cluster-autoscaler/utils/taints.
 */
const PASSING_TAINTS = new Set([
    'node.kubernetes.io/unschedulable',
    'node.kubernetes.io/not-ready',
    'node.kubernetes.io/unreachable',
    'node.kubernetes.io/memory-pressure',
    'node.kubernetes.io/disk-pressure',
    'node.kubernetes.io/pid-pressure',
    'node.kubernetes.io/network-unavailable',
    'node.kubernetes.io/out-of-service',
    'node.cloudprovider.kubernetes.io/uninitialized',
    'ToBeDeletedByClusterAutoscaler',
    'DeletionCandidateOfClusterAutoscaler',
]);
/** Whether a taint is of the node itself, not of its state. */
function isLasting(taint) {
    return !PASSING_TAINTS.has((0,node_syntax/* parseTaint */.kR)(taint).key);
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
        // Since Kubernetes 1.35, where the feature gate TaintTolerationComparisonOperators is on: without it the API server
        // refuses such a pod. Source: https://kep.k8s.io/5471
        case 'Gt':
        case 'Lt': {
            const bound = toleration.value ?? '';
            if (!isInteger(taint.value) || !isInteger(bound))
                return false;
            return toleration.operator === 'Gt'
                ? BigInt(taint.value) > BigInt(bound)
                : BigInt(taint.value) < BigInt(bound);
        }
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/orchestrators/swarm.js
// Where Docker Swarm schedules a service, decided by its placement constraints.
// Source: moby/swarmkit manager/constraint/constraint.go. As there, a label that is not declared does not match.


const swarm = {
    id: 'swarm',
    runs: ({ kind }) => kind === 'service',
    schedule: underConstraints,
    runtime: 'docker',
    choosesHost: true,
    readsConstraints: true,
    sharesHost: false,
    mixesSystems: false,
    hostsAreServers: false,
    namesHosts: false,
    // docker stack deploy ignores `build` (docker/cli, cli/compose/types).
    buildsImages: false,
    labelSyntax: 'free',
    withoutHyperV: 'Use an image of the release of the host, with process isolation',
    pinToBuild: (build) => `Label the nodes with their build and add the placement constraint node.labels.OsVersion == ${build}`,
};
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
            return unschedulable(`constraint ${key} ${operator} ${value} does not hold`);
    }
    return SCHEDULABLE;
}
const NODE_LABELS = 'node.labels.';
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
        return [target.architecture === 'arm64' ? 'aarch64' : 'x86_64'];
    const prefix = [NODE_LABELS, 'engine.labels.'].find((p) => lower.startsWith(p) && lower.length > p.length);
    if (prefix === undefined)
        return null;
    const label = key.slice(prefix.length);
    const declared = Object.hasOwn(target.labels, label) ? target.labels[label] : undefined;
    if (declared !== undefined)
        return [declared];
    // The labels that "Windows container version compatibility" has people set on every node, under its names: of the
    // node, and where a target declares another spelling, that one is the only one.
    const name = label.toLowerCase();
    const isSpelledOtherwise = Object.keys(target.labels).some((one) => one.toLowerCase() === name);
    if (prefix !== NODE_LABELS || isSpelledOtherwise)
        return [''];
    if (name === 'os')
        return ['windows'];
    if (name !== 'osversion')
        return [''];
    return [(0,version/* formatVersion */.qh)((0,version/* versionOf */.E4)(target.version.build)), (0,version/* formatVersion */.qh)(target.version)];
}

;// CONCATENATED MODULE: ./lib/orchestrators/index.js






const byId = { kubernetes: kubernetes, swarm: swarm, docker: docker, ecs: ecs };

function orchestratorNamed(id) {
    return byId[id];
}
/**
 * The orchestrator of a workload where no target decides it: of several that run such workloads the one that schedules
 * them; Docker for an image of which no file says how it is run.
 */
function usualOrchestrator(workload) {
    return Object.values(byId).find((one) => one.runs(workload)) ?? docker;
}
/** The orchestrator that runs a workload on a target: the declared one, else the workload's usual one. */
function orchestratorOn({ platform }, workload) {
    return platform === null ? usualOrchestrator(workload) : byId[platform];
}
/** Whether a workload can be scheduled on a target. An image of which no file says how it is run may run anywhere. */
function schedule(workload, target) {
    if (workload.kind === null)
        return SCHEDULABLE;
    const orchestrator = orchestratorOn(target, workload);
    return orchestrator.runs(workload)
        ? orchestrator.schedule(workload, target)
        : unschedulable(`it is a ${orchestrator.id} target`);
}
/**
 * The targets that a workload may be deployed to at all: one with placement constraints is meant for Swarm where a
 * target of Swarm is declared, and Docker would ignore them.
 */
function deployableTo(workload, targets) {
    if (workload.constraints.length === 0)
        return targets;
    const readsConstraints = ({ platform }) => {
        const orchestrator = orchestratorOn({ platform }, workload);
        return orchestrator.readsConstraints && orchestrator.runs(workload);
    };
    const isDeclared = targets.some((target) => target.platform !== null && readsConstraints(target));
    return isDeclared ? targets.filter(readsConstraints) : targets;
}
/** Whether a workload names the release of its host, by which it is judged where no target is declared for it. */
function namesItsHost(workload) {
    return usualOrchestrator(workload).namesHosts && (0,build_labels/* namedBuilds */.ZR)(workload).length > 0;
}
/** Whether a target is one of an orchestrator that has nodes of both systems. */
function mixesSystems({ platform }) {
    return platform !== null && byId[platform].mixesSystems;
}
/** Whether the nodes of a target take every workload of their orchestrator that names no operating system. */
function takesLinuxPods({ platform, taints }) {
    if (platform === null || !byId[platform].mixesSystems)
        return false;
    return taints.filter(isLasting).every((taint) => taint.endsWith(':PreferNoSchedule'));
}
/** Whether a workload asks for a Windows host by what it says: a Linux image in it is a mistake. */
function asksForWindows({ os, constraints }) {
    return (os === 'windows' ||
        constraints.some(({ key, operator, value }) => operator === '==' &&
            value.toLowerCase() === 'windows' &&
            /^node\.(?:platform|labels)\.os$/i.test(key)));
}


/***/ }),

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ withAliases),
/* harmony export */   u7: () => (/* binding */ selectableLabels),
/* harmony export */   yA: () => (/* binding */ HOSTNAME)
/* harmony export */ });
// The labels by which workloads name a declared node or pool: its own, under each of their names, and its host name.
/** A target is a node, or a pool of them, of this name. */
const HOSTNAME = 'kubernetes.io/hostname';
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
/** The labels, with each that has two names under both. */
function withAliases(labels) {
    const all = { ...labels };
    for (const [one, other] of ALIASES) {
        const value = all[one] ?? all[other];
        if (value === undefined)
            continue;
        all[one] ??= value;
        all[other] ??= value;
    }
    return all;
}
/** What a workload may select a target by: the declared labels, and the target's name as that of a node. */
function selectableLabels({ name, labels }) {
    return withAliases({ [HOSTNAME]: name, ...labels });
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ TAINT_EFFECTS),
/* harmony export */   NB: () => (/* binding */ labelKeyProblem),
/* harmony export */   iR: () => (/* binding */ taintProblem),
/* harmony export */   kR: () => (/* binding */ parseTaint),
/* harmony export */   zV: () => (/* binding */ labelValueProblem)
/* harmony export */ });
// The grammar of labels and taints of Kubernetes nodes. Sources: "Labels and Selectors" (kubernetes.io),
// k8s.io/apimachinery/pkg/util/validation (IsQualifiedName, IsValidLabelValue) and kubectl's ParseTaints
// (kubernetes/kubernetes, staging/src/k8s.io/kubectl/pkg/cmd/taint/utils.go).
/** What a taint does to pods that do not tolerate it. */
const TAINT_EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const MAX_PREFIX = 253;
const MAX_NAME = 63;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** A DNS subdomain. */
const PREFIX = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
/**
 * Why a text is no key of a label or taint.
 * @returns the rest of a sentence, or null for a valid key
 */
function labelKeyProblem(text) {
    const slash = text.indexOf('/');
    const prefix = slash < 0 ? null : text.slice(0, slash);
    const name = text.slice(slash + 1);
    if (prefix !== null && (prefix.length > MAX_PREFIX || !PREFIX.test(prefix)))
        return 'needs a DNS name in lower case before its slash, e.g. example.com/pool';
    return isName(name)
        ? null
        : `needs a name of 1 to ${MAX_NAME} letters, digits, '-', '_' and '.', which begins and ends with a letter or digit`;
}
/**
 * Why a text is no value of a label or taint; the empty text is one.
 * @returns the rest of a sentence, or null for a valid value
 */
function labelValueProblem(text) {
    return text === '' || isName(text)
        ? null
        : `may have at most ${MAX_NAME} letters, digits, '-', '_' and '.', and begins and ends with a letter or digit`;
}
function isName(text) {
    return text.length <= MAX_NAME && NAME.test(text);
}
/**
 * What is wrong with a taint, written `key=value:Effect` or `key:Effect`.
 * @returns null for a valid taint; the effect is '' where there is none
 */
function taintProblem(text) {
    const { key, value, effect } = parseTaint(text);
    const wrongKey = labelKeyProblem(key);
    if (wrongKey !== null)
        return { part: 'key', text: key, why: wrongKey };
    const wrongValue = labelValueProblem(value);
    if (wrongValue !== null)
        return { part: 'value', text: value, why: wrongValue };
    return TAINT_EFFECTS.some((known) => known === effect) ? null : { part: 'effect', text: effect };
}
/** @param text as `kubectl taint` takes it. @returns its parts; '' for one that is not there */
function parseTaint(text) {
    const [, key = '', value = '', effect = ''] = /^([^=:]*)(?:=([^:]*))?(?::(.*))?$/s.exec(text) ?? [];
    return { key, value, effect };
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

/** Characters of an id; those of rules are much shorter. */
const MAX_ID = 300;
/**
 * The page that explains a rule. It is made of the id and never read from a saved report, which may be anybody's.
 * @returns a URL that is safe in Markdown and HTML, whatever the id is
 */
function rulePage(id) {
    // Lone surrogates have no encoding; brackets end a link in Markdown.
    const name = encodeURIComponent(id.slice(0, MAX_ID).replace(/\p{Cs}/gu, '\ufffd')).replace(/[()!'*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .y}/blob/v1/docs/rules/${name}.md`;
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   c9: () => (/* binding */ reasonLines),
/* harmony export */   gb: () => (/* binding */ remedyLines),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _report_help_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);
// A finding in the order in which a reader needs it: what to write, where it is explained, then what is wrong and why.

/** Each remedy, the best first. */
function remedyLines({ remedies }) {
    return remedies.map((text, index) => ({ label: index === 0 ? 'Fix:' : 'Or:', text }));
}
/** What is wrong, and the rule of the platform behind it. */
function reasonLines({ problem, why }) {
    return [{ label: '', text: problem }, ...(why === null ? [] : [{ label: 'Why:', text: why }])];
}
/** All but the title. What follows the link may be cut off. */
function findingLines(finding) {
    return [
        ...remedyLines(finding),
        { label: 'See:', text: (0,_report_help_url_js__WEBPACK_IMPORTED_MODULE_0__/* .rulePage */ .g)(finding.ruleId) },
        ...reasonLines(finding),
    ];
}
/** Title and lines in one line, for formats that have one text for each finding. */
function onOneLine(finding) {
    const lines = findingLines(finding).map(({ label, text }) => `${label} ${text}${label === 'Fix:' || label === 'Or:' ? '.' : ''}`.trimStart());
    return [`${finding.title}.`, ...lines].join(' ');
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
