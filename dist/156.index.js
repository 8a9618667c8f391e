export const id = 156;
export const ids = [156,636];
export const modules = {

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


/***/ }),

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   q: () => (/* binding */ ownName)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(636);
// One comment of a pull request, kept up to date: found by its marker and its author, edited in place (an edit sends
// no mail), never sent where there is nothing to say and never was.

const PER_PAGE = 100;
const MAX_COMMENTS = 3000;
/**
 * @param marker the beginning of the comment's body, which tells it from all others
 * @param body begins with the marker
 * @param unchanged whether a body says the same
 * @param create whether it is sent where there is none yet
 */
async function keepComment(client, number, wish) {
    const { octokit, repository } = client;
    const find = () => findComment(client, number, wish.marker);
    const found = await find();
    if (found === null) {
        if (!wish.create)
            return 'none';
        const parameters = { ...repository, issue_number: number, body: wish.body };
        await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .U)(() => octokit.rest.issues.createComment(parameters), find);
        return 'created';
    }
    if (wish.unchanged(found.body))
        return 'unchanged';
    await octokit.rest.issues.updateComment({ ...repository, comment_id: found.id, body: wish.body });
    return 'updated';
}
/** Anybody can write the marker: the comment must be the token's own. */
async function findComment(client, number, marker) {
    const { octokit, repository } = client;
    let author = null;
    let listed = 0;
    const parameters = { ...repository, issue_number: number, per_page: PER_PAGE };
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, parameters)) {
        for (const { id, body, user } of data) {
            if (!body?.startsWith(marker))
                continue;
            author ??= await ownName(client);
            if (user?.login === author)
                return { id, body };
        }
        listed += data.length;
        if (listed >= MAX_COMMENTS)
            break;
    }
    return null;
}
/** Who the token is. Workflows' own tokens belong to a bot, which is also the answer where the question is refused. */
async function ownName({ octokit }) {
    try {
        const answer = await octokit.graphql('query { viewer { login } }');
        return answer.viewer.login;
    }
    catch {
        return 'github-actions[bot]';
    }
}


/***/ })

};
