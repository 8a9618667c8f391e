export const id = 6182;
export const ids = [6182];
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
// EXTERNAL MODULE: ./lib/pipeline/check.js + 36 modules
var check = __webpack_require__(4200);
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


/***/ })

};
