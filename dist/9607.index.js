export const id = 9607;
export const ids = [9607];
export const modules = {

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readContext: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _discovery_open_regular_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2561);
// What the run was started by, from the runner's environment and the event's payload. The payload is GitHub's JSON,
// but its branch names and the like are a stranger's choice: only numbers, commits and names of repositories are
// taken from it, each in the form that it must have.

/** Payloads end at 25 MB (docs.github.com, webhook events and payloads). */
const MAX_PAYLOAD = 26_000_000;
const NAME = /^[\w.-]{1,100}$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** @param env the environment that the runner gives to an action */
function readContext(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const payload = readPayload(env.GITHUB_EVENT_PATH);
    const repository = repositoryOf(env.GITHUB_REPOSITORY);
    const server = serverOf(env.GITHUB_SERVER_URL);
    const pull = event.startsWith('pull_request')
        ? pullOf(payload, env.GITHUB_REPOSITORY ?? '', env.GITHUB_ACTOR)
        : null;
    const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? '') ? env.GITHUB_RUN_ID : null;
    return {
        event,
        repository,
        server,
        commit: pull?.headSha ?? commitOf(env.GITHUB_SHA),
        run: repository && runId ? `${server}/${repository.owner}/${repository.repo}/actions/runs/${runId}` : null,
        pull,
        finishedRun: event === 'workflow_run' ? finishedRunOf(get(payload, 'workflow_run')) : null,
        job: `${env.GITHUB_WORKFLOW ?? ''}/${env.GITHUB_JOB ?? ''}`,
    };
}
/** Reads a run's payload; whatever is wrong with it, there is none. */
function readPayload(path) {
    if (!path)
        return null;
    const bytes = (0,_discovery_open_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .XF)(path, MAX_PAYLOAD, 'follow');
    if (!Buffer.isBuffer(bytes))
        return null;
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return null;
    }
}
function pullOf(payload, repository, actor) {
    const pull = get(payload, 'pull_request');
    const number = get(pull, 'number');
    const headSha = commitOf(get(pull, 'head', 'sha'));
    if (!isNumber(number) || headSha === null)
        return null;
    // The repository that a pull request comes from may be gone.
    const from = get(pull, 'head', 'repo', 'full_name');
    const own = typeof from === 'string' && from.toLowerCase() === repository.toLowerCase();
    const baseSha = commitOf(get(pull, 'base', 'sha'));
    return { number, headSha, baseSha, fromFork: !own, readOnly: !own || actor === 'dependabot[bot]' };
}
function finishedRunOf(run) {
    const headSha = commitOf(get(run, 'head_sha'));
    const owner = get(run, 'head_repository', 'owner', 'login');
    const branch = get(run, 'head_branch');
    const event = get(run, 'event');
    if (headSha === null || typeof owner !== 'string' || !NAME.test(owner))
        return null;
    // A branch may have any name; it goes nowhere but into a request's query.
    if (typeof branch !== 'string' || branch.length > 255)
        return null;
    return { headSha, head: `${owner}:${branch}`, event: typeof event === 'string' ? event : '' };
}
function repositoryOf(text) {
    const [owner = '', repo = '', ...more] = (text ?? '').split('/');
    return NAME.test(owner) && NAME.test(repo) && more.length === 0 ? { owner, repo } : null;
}
function serverOf(text) {
    return text && URL.canParse(text) && /^https?:\/\//i.test(text)
        ? text.replace(/\/+$/, '')
        : 'https://github.com';
}
function commitOf(value) {
    return typeof value === 'string' && COMMIT.test(value) ? value : null;
}
function isNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}
function get(value, ...path) {
    return path.reduce((at, key) => typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? at[key]
        : undefined, value);
}


/***/ })

};
