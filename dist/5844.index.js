export const id = 5844;
export const ids = [5844];
export const modules = {

/***/ 5844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepCheckRun: () => (/* binding */ keepCheckRun)
});

// EXTERNAL MODULE: ./lib/reporters/github.js
var github = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/reporters/support/root-causes.js
var root_causes = __webpack_require__(7137);
// EXTERNAL MODULE: ./lib/reporters/support/words.js
var words = __webpack_require__(4447);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
;// CONCATENATED MODULE: ./lib/github/check-annotations.js





/** Limit: each fifty annotations need a request. */
const MAX_ANNOTATIONS = 500;
/** The API takes 64 KB. */
const MAX_MESSAGE = 16_000;
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** One annotation for each root cause, most severe first; the last says how many findings there are beyond. */
function checkAnnotations(report) {
    const causes = (0,root_causes/* rootCauses */.F)(report);
    const cut = causes.length > MAX_ANNOTATIONS;
    const shown = cut ? causes.slice(0, MAX_ANNOTATIONS - 1) : causes;
    const annotations = shown.map((cause) => {
        const { line, endLine, col, endColumn } = (0,github/* columnsOf */.PL)(cause);
        return {
            path: (0,text_escape/* escapeForLog */.zB)(cause.path),
            start_line: line,
            end_line: endLine,
            ...(col === undefined || endColumn === undefined ? {} : { start_column: col, end_column: endColumn }),
            annotation_level: LEVELS[cause.level],
            title: (0,github/* annotationTitle */.qF)(cause),
            message: (0,crop/* crop */.B)((0,github/* annotationText */.xr)(cause), MAX_MESSAGE) || '-',
        };
    });
    const rest = causes.slice(shown.length);
    const [next] = rest;
    if (next === undefined)
        return annotations;
    const { path, line } = next;
    const more = (0,words/* count */.U9)(rest.flatMap(({ findings }) => findings).length, 'more finding');
    return [
        ...annotations,
        {
            path: (0,text_escape/* escapeForLog */.zB)(path),
            start_line: line,
            end_line: line,
            annotation_level: LEVELS[next.level],
            title: more,
            message: `The job summary and the log list ${more}.`,
        },
    ];
}

// EXTERNAL MODULE: ./lib/github/client.js
var github_client = __webpack_require__(636);
;// CONCATENATED MODULE: ./lib/github/check-run.js
// A check run of the report's own: more annotations than a step may make. It needs `checks: write`, and GitHub puts
// it under whichever workflow of the commit came first, so it is made on request only.


/** Of one request (docs.github.com, "Create a check run"). */
const BATCH = 50;
const PER_PAGE = 100;
/**
 * Makes the check run, or brings the one of an earlier attempt up to date. Annotations can be added to a check run and
 * never removed, so one that holds others than these is superseded by a new one.
 */
async function keepCheckRun(client, report, wish) {
    const { octokit, repository } = client;
    const wanted = checkAnnotations(report);
    const existing = await findRun(client, wish);
    const there = existing === null ? [] : await annotationsOf(client, existing);
    const keys = new Set(wanted.map(keyOf));
    const reusable = existing !== null && there.every((key) => keys.has(key));
    const missing = reusable ? wanted.filter((annotation) => !there.includes(keyOf(annotation))) : wanted;
    const batches = inBatches(missing);
    const state = { status: 'completed', conclusion: wish.conclusion };
    const output = (annotations) => ({
        output: { title: wish.title, summary: wish.summary, annotations },
    });
    let id = reusable ? existing : null;
    if (id === null) {
        const created = {
            ...repository,
            name: wish.name,
            head_sha: wish.commit,
            external_id: externalId(wish),
            ...(wish.run === null ? {} : { details_url: wish.run }),
            ...state,
            ...output(batches.shift() ?? []),
        };
        const before = existing;
        await (0,github_client.createOnce)(async () => {
            id = (await octokit.rest.checks.create(created)).data.id;
        }, async () => {
            const found = await findRun(client, wish);
            if (found !== null && found !== before)
                id = found;
            return id;
        });
    }
    if (id === null)
        return;
    for (const annotations of batches) {
        await octokit.rest.checks.update({ ...repository, check_run_id: id, ...state, ...output(annotations) });
    }
}
/** The newest of this name that is ours. */
async function findRun({ octokit, repository }, wish) {
    const { data } = await octokit.rest.checks.listForRef({
        ...repository,
        ref: wish.commit,
        check_name: wish.name,
        filter: 'latest',
        per_page: PER_PAGE,
    });
    return data.check_runs.find((run) => run.external_id === externalId(wish))?.id ?? null;
}
async function annotationsOf({ octokit, repository }, id) {
    const keys = [];
    const parameters = { ...repository, check_run_id: id, per_page: PER_PAGE };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.checks.listAnnotations, parameters)) {
        keys.push(...data.map(keyOf));
        if (keys.length > 10 * PER_PAGE)
            break;
    }
    return keys;
}
function keyOf({ path, start_line, message }) {
    return JSON.stringify([path, start_line, message]);
}
/** At least one, which may be empty. */
function inBatches(annotations) {
    const batches = [];
    for (let at = 0; at === 0 || at < annotations.length; at += BATCH)
        batches.push(annotations.slice(at, at + BATCH));
    return batches;
}
function externalId({ name }) {
    return `wincompat/${name}`.slice(0, 255);
}


/***/ })

};
