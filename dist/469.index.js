export const id = 469;
export const ids = [469,636];
export const modules = {

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepCheckRun: () => (/* binding */ keepCheckRun)
});

// EXTERNAL MODULE: ./lib/reporters/github.js
var github = __webpack_require__(6491);
// EXTERNAL MODULE: ./lib/reporters/inert.js
var inert = __webpack_require__(8966);
// EXTERNAL MODULE: ./lib/reporters/root-causes.js
var root_causes = __webpack_require__(8145);
// EXTERNAL MODULE: ./lib/reporters/words.js
var words = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/reporters/check-annotations.js




/** More than these nobody reads, and each fifty cost a request. */
const MAX_ANNOTATIONS = 500;
/** The API takes 64 KB. */
const MAX_MESSAGE = 16_000;
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** One annotation for each root cause, gravest first; the last says how many findings there are beyond. */
function checkAnnotations(report) {
    const causes = (0,root_causes/* rootCauses */.F)(report);
    const cut = causes.length > MAX_ANNOTATIONS;
    const shown = cut ? causes.slice(0, MAX_ANNOTATIONS - 1) : causes;
    const annotations = shown.map((cause) => {
        const { line, endLine, col, endColumn } = (0,github/* columnsOf */.PL)(cause);
        return {
            path: (0,inert/* inertLog */.H_)(cause.path),
            start_line: line,
            end_line: endLine,
            ...(col === undefined || endColumn === undefined ? {} : { start_column: col, end_column: endColumn }),
            annotation_level: LEVELS[cause.level],
            title: (0,github/* annotationTitle */.qF)(cause),
            message: (0,inert/* crop */.B$)((0,github/* annotationText */.xr)(cause), MAX_MESSAGE) || '-',
        };
    });
    const rest = causes.slice(shown.length);
    if (rest.length === 0)
        return annotations;
    const { path, line } = rest[0];
    const more = (0,words/* count */.U9)(rest.flatMap(({ findings }) => findings).length, 'more finding');
    return [
        ...annotations,
        {
            path: (0,inert/* inertLog */.H_)(path),
            start_line: line,
            end_line: line,
            annotation_level: LEVELS[rest[0].level],
            title: more,
            message: `The job summary and the log tell of ${more}.`,
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
            ...output(batches.shift()),
        };
        const before = existing;
        await (0,github_client/* createOnce */.U)(async () => {
            id = (await octokit.rest.checks.create(created)).data.id;
        }, async () => {
            const found = await findRun(client, wish);
            if (found !== null && found !== before)
                id = found;
            return id;
        });
    }
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


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce),
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   lacksPermission: () => (/* binding */ lacksPermission),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _reporters_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8966);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
// Requests to GitHub's API: bounded in time, repeated where that can help, and never where it could do harm.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api says when to wait, and that going
// on without waiting may get the caller banned.


const RETRIES = 3;
const FIRST_WAIT_MS = 250;
/** Who is asked to wait longer than this is better served by a run without comment. */
const MAX_WAIT_MS = 20_000;
const REQUEST_MS = 15_000;
const PATIENCE = {
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    deadlineMs: 60_000,
};
/**
 * The client is loaded here, when there is a request to make: a run without one starts faster.
 * GITHUB_API_URL and the proxy's variables are read by it.
 */
async function connect(token, repository, patience = {}) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { wait, deadlineMs } = { ...PATIENCE, ...patience };
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = getOctokit(token, { userAgent: `wincompat/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}`, log: silent });
    const deadline = Date.now() + deadlineMs;
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 0;; attempt++) {
            const left = deadline - Date.now();
            if (left <= 0)
                throw new Error('GitHub did not answer in time');
            try {
                const signal = AbortSignal.timeout(Math.min(left, REQUEST_MS));
                return await request({ ...options, request: { ...options.request, signal } });
            }
            catch (error) {
                const pause = attempt < RETRIES ? pauseAfter(error, options.method, attempt) : null;
                if (pause === null || Date.now() + pause > deadline)
                    throw error;
                await wait(pause);
            }
        }
    });
    return { octokit, repository };
}
/** How long to wait before the request is made again; null where it must not be. */
function pauseAfter(error, method, attempt) {
    const { status, response } = error;
    const headers = response?.headers ?? {};
    const backOff = FIRST_WAIT_MS * 2 ** attempt;
    if (status === 429 || (status === 403 && isRateLimit(headers))) {
        const asked = secondsAsked(headers);
        const pause = asked === null ? backOff : asked * 1000;
        return pause > MAX_WAIT_MS ? null : pause;
    }
    // What was sent may have arrived: a POST is repeated by those who can look first.
    return isUncertain(error) && method !== 'POST' ? backOff : null;
}
function isRateLimit(headers) {
    return headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
}
function secondsAsked(headers) {
    const after = headers['retry-after'];
    if (after !== undefined)
        return /^\d{1,9}$/.test(String(after)) ? Number(after) : null;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(0, reset - Date.now() / 1000) : null;
}
/** Whether the request may have been carried out all the same: no answer, or one of a server in trouble. */
function isUncertain(error) {
    const { status, response } = error;
    return status !== undefined && (status >= 500 || response === undefined);
}
/**
 * Makes something once: where it cannot be told whether it was made, it is looked for before it is made again.
 * @param find what was made, or null
 */
async function createOnce(create, find) {
    try {
        await create();
    }
    catch (error) {
        if (!isUncertain(error))
            throw error;
        if ((await find()) === null)
            await create();
    }
}
/** Whether the token may not do it. GitHub says 404 instead of 403 where it may not even see it. */
function lacksPermission(error) {
    const { status, response, message } = error;
    if (/\blocked\b/.test(message))
        return false;
    return status === 404 || (status === 403 && !isRateLimit(response?.headers ?? {}));
}
/** What went wrong, in GitHub's words, inert. */
function reasonOf(error) {
    const { status, message, response } = error;
    const text = (0,_reporters_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLog */ .H_)(message.split(' - https://')[0], 200);
    return response === undefined || status === undefined ? text : `${status}: ${text}`;
}


/***/ })

};
