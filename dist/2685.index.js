export const id = 2685;
export const ids = [2685,4817,2062];
export const modules = {

/***/ 2685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineOf: () => (/* binding */ baselineOf),
/* harmony export */   policyOf: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _config_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7343);
/* harmony import */ var _discovery_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6359);
/* harmony import */ var _discovery_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6176);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2837);
/* harmony import */ var _file_unavailable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4926);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2062);
// Whose configuration counts on a pull request. A fork's author is a stranger: their change of the configuration
// counts once it is merged, so the base commit's is read through the API. Where that cannot be, the checked-out one
// counts without what would reach beyond the files, and the run says so.







const CHECKED_OUT = { read: null, trusted: true, notes: () => [] };
/**
 * Tells where a run on GitHub takes its configuration from.
 * @param root the checked-out files
 * @param named the configuration that the workflow names, or null for the usual places
 */
async function policyOf({ event, pull, repository }, api, root, named) {
    if (!event.startsWith('pull_request'))
        return CHECKED_OUT;
    // The person who may push to the repository may change its configuration, except where secrets are at hand.
    if (pull !== null && !pull.fromFork && event !== 'pull_request_target')
        return CHECKED_OUT;
    const shown = named === null ? null : (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, named));
    // What lies outside of the checked-out files is the workflow's own.
    if (shown !== null && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(shown))
        return CHECKED_OUT;
    const paths = shown === null ? _config_find_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL_PATHS */ .IO : [shown];
    if (pull === null || repository === null || pull.baseSha === null) {
        return fallback('the event names no base commit');
    }
    return ofBase(pull.baseSha, pull, repository, api, root, paths, named);
}
/**
 * The baseline as the configuration's commit has it; null where it has none, so that nothing is known.
 * @throws UsageError where it cannot be reported
 */
async function baselineOf({ read }, root, baseline) {
    if (!baseline)
        return null;
    const path = (0,_discovery_named_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(root, baseline.path);
    if (read === null || path === baseline.path)
        return baseline;
    try {
        const text = await read(path);
        return text === null ? null : { ...baseline, text };
    }
    catch (error) {
        if (!(error instanceof _file_unavailable_js__WEBPACK_IMPORTED_MODULE_5__/* .FileUnavailable */ .p))
            throw error;
        throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`baseline: ${path} of the base commit could not be read: ${error.message}.`);
    }
}
async function ofBase(commit, { fromFork }, repository, api, root, paths, named) {
    const texts = new Map();
    const changed = new Set();
    const read = async (path) => {
        const known = texts.get(path);
        if (known !== undefined)
            return known;
        const text = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__.readGitHubFile)(api, repository, path, commit);
        texts.set(path, text);
        const head = (0,_discovery_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(root, path);
        if (unix('text' in head ? head.text : null) !== unix(text))
            changed.add(path);
        return text;
    };
    try {
        const found = [];
        for (const path of paths)
            found.push(await read(path));
        if (found.every((text) => text === null)) {
            if (!(await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .canReadCommit */ .g)(api, repository, commit)))
                return fallback('the token cannot read it');
            if (named !== null)
                return fallback(`it has no ${named}`);
        }
    }
    catch (error) {
        if (error instanceof _file_unavailable_js__WEBPACK_IMPORTED_MODULE_5__/* .FileUnavailable */ .p)
            return fallback(error.message);
        throw error;
    }
    const why = fromFork ? 'it comes from a fork' : 'pull_request_target has access to secrets';
    const notes = () => changed.size === 0
        ? []
        : [
            `This pull request changes the configuration (${[...changed].sort().join(', ')}). Since ${why}, the change takes effect once it is merged: this run uses the base commit ${commit.slice(0, 7)}.`,
        ];
    return { read, trusted: true, notes };
}
function fallback(why) {
    const note = `The configuration of the base commit could not be read: ${why}. This run uses the checked-out one, which the pull request may have changed, without its registries. The job needs the permission 'contents: read'.`;
    return { read: null, trusted: false, notes: () => [note] };
}
/** A checkout on Windows may have other line ends than the repository. */
function unix(text) {
    return text?.replaceAll('\r\n', '\n') ?? null;
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FileUnavailable)
/* harmony export */ });
/** A file of a repository could not be read; the message says why, without a full stop. */
class FileUnavailable extends Error {
    name = 'FileUnavailable';
}


/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ canReadCommit),
/* harmony export */   readGitHubFile: () => (/* binding */ readGitHubFile)
/* harmony export */ });
/* harmony import */ var _discovery_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);
/* harmony import */ var _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6902);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3411);
/* harmony import */ var _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4926);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4817);
// One file of a repository at one commit, tag or branch, through GitHub's API: bounded in bytes and time.





/** Base64 with a line break after each 60 characters, and what the API says beside it. */
const MAX_ANSWER = Math.ceil(_discovery_read_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ * 1.4) + 16 * 1024;
/**
 * @param path relative to the repository's root, valid
 * @param ref a commit, tag or branch, valid
 * @returns null where there is no such file, or the token cannot read it: GitHub does not tell which
 * @throws FileUnavailable
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
async function readGitHubFile(api, { owner, repo }, path, ref) {
    const segments = path.split('/').map(encodeURIComponent).join('/');
    const answer = await get(api, `repos/${owner}/${repo}/contents/${segments}?ref=${encodeURIComponent(ref)}`);
    return answer === null ? null : textOf(answer);
}
/**
 * Whether the token may read the files of a commit: then a file that is not found is not there.
 * @throws FileUnavailable
 * @see https://docs.github.com/en/rest/git/commits#get-a-commit-object
 */
async function canReadCommit(api, { owner, repo }, commit) {
    return (await get(api, `repos/${owner}/${repo}/git/commits/${commit}`)) !== null;
}
async function get(api, path) {
    const requests = (0,_requests_js__WEBPACK_IMPORTED_MODULE_2__.requestsOf)(api);
    const headers = {
        accept: 'application/vnd.github+json',
        'user-agent': `wincompat/${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}`,
        'x-github-api-version': '2022-11-28',
        ...(api.token === null ? {} : { authorization: `Bearer ${api.token}` }),
    };
    try {
        const answer = await requests.send(new URL(path, requests.base), { headers, limit: MAX_ANSWER });
        if (answer.status === 200)
            return answer;
        return answer.status === 404 ? null : refuse(answer, api);
    }
    catch (error) {
        if (error instanceof _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LookupFailure */ .B)
            throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p(error.message.replace(/\.$/, ''));
        throw error;
    }
    finally {
        requests.close();
    }
}
function refuse({ status, headers }, { token }) {
    if (status === 429 || headers['x-ratelimit-remaining'] === '0') {
        const remedy = token === null ? '; a token (GITHUB_TOKEN) raises it' : '';
        throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p(`GitHub's rate limit is exceeded${remedy}`);
    }
    if (status === 401)
        throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p('GitHub does not accept the token');
    if (status === 403)
        throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p("the token lacks the permission 'contents: read'");
    throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p(`GitHub's API returned HTTP ${status}`);
}
function textOf({ body }) {
    let file;
    try {
        file = JSON.parse(body.toString('utf8'));
    }
    catch {
        throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p("GitHub's API returned invalid JSON");
    }
    if (file?.type !== 'file')
        throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p('it is not a file');
    // Past 1 MB the API leaves the content out.
    if (file.encoding !== 'base64' || typeof file.content !== 'string')
        throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p('it is too large');
    const result = (0,_discovery_read_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(Buffer.from(file.content, 'base64'));
    if ('refused' in result)
        throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p(`it ${result.refused}`);
    return result.text;
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ApiRequests: () => (/* binding */ ApiRequests),
/* harmony export */   requestsOf: () => (/* binding */ requestsOf)
/* harmony export */ });
/* harmony import */ var _model_registry_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);
/* harmony import */ var _registry_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7249);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2219);
/* harmony import */ var _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6902);
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1573);
/* harmony import */ var _file_unavailable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4926);
// Requests to GitHub's API, for those who read files and for Octokit alike: through the code base's guarded HTTP client,
// to the API's own host alone, each within 15 seconds and all of a run together within 60. A request is over when its
// whole answer is there: one that comes byte by byte does not keep the run longer.






const REQUEST_MS = 15_000;
const ALL_REQUESTS_MS = 60_000;
/** A repository that was renamed answers with its new address. */
const MAX_REDIRECTS = 3;
class ApiRequests {
    clock;
    /** Where paths of the API begin, with a slash at its end. */
    base;
    #http;
    #left = ALL_REQUESTS_MS;
    /** @throws FileUnavailable where the environment names no address of an API */
    constructor({ url }, clock = _registry_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM_CLOCK */ .V) {
        this.clock = clock;
        if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
            throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_5__/* .FileUnavailable */ .p('GITHUB_API_URL is not a valid URL');
        }
        this.base = new URL(`${url.replace(/\/+$/, '')}/`);
        const { host, protocol } = this.base;
        const insecure = protocol === 'http:' ? [host] : [];
        this.#http = new _registry_http_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpClient */ .Qq(new _registry_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .RegistryPolicy */ .S({ ..._model_registry_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_REGISTRIES */ .m8, allow: [host], insecure }), clock);
    }
    /** Whether the time of all requests is used up. */
    get isOver() {
        return this.#left <= 0;
    }
    /**
     * Sends a request, follows redirects on the API's own host, and reads the whole answer.
     * @throws LookupFailure where no whole answer comes in time, or a redirect leads elsewhere
     */
    send(url, question) {
        return this.#timed(async (deadline) => {
            let at = url;
            for (let hops = 0;; hops++) {
                // The token is among the headers, and for the API's own host alone.
                if (at.origin !== this.base.origin)
                    throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LookupFailure */ .B(`${this.base.host} redirects to another host, ${at.host}.`);
                const answer = await this.#http.send(at, { ...question, deadline });
                const next = redirection(answer, at, question.method ?? 'GET');
                if (next === null)
                    return answer;
                if (hops >= MAX_REDIRECTS)
                    throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LookupFailure */ .B(`${at.host} has too many redirects.`);
                at = next;
            }
        });
    }
    /** Waits, as part of the time of all requests. @returns false, at once, where that has too little left */
    async pause(milliseconds) {
        if (milliseconds >= this.#left)
            return false;
        this.#left -= milliseconds;
        await (0,_registry_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(this.clock, milliseconds);
        return true;
    }
    /** Ends all connections, so that none keeps the process alive. */
    close() {
        this.#http.close();
    }
    async #timed(send) {
        const { host } = this.base;
        if (this.isOver)
            throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LookupFailure */ .B(`${host} was not requested: the time limit for requests is exceeded.`);
        const begin = this.clock.now();
        try {
            return await send(begin + Math.min(this.#left, REQUEST_MS));
        }
        finally {
            this.#left -= this.clock.now() - begin;
        }
    }
}
const known = new WeakMap();
/**
 * The requests of a run: all requests through one API share its time limit.
 * @throws FileUnavailable where the environment names no address of an API
 */
function requestsOf(api) {
    const requests = known.get(api) ?? new ApiRequests(api);
    known.set(api, requests);
    return requests;
}
/** Only 307 and 308 say that the same is to be asked elsewhere, whatever the method. */
function redirection({ status, headers }, from, method) {
    if (![301, 302, 307, 308].includes(status))
        return null;
    const to = headers.location ?? '';
    if (!URL.canParse(to, from.href) || (method !== 'GET' && status < 307))
        throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LookupFailure */ .B(`${from.host} redirects ${method} in a way that cannot be followed (HTTP ${status}).`);
    return new URL(to, from);
}


/***/ })

};
