export const id = 636;
export const ids = [636,4817];
export const modules = {

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: () => (/* binding */ connect),
/* harmony export */   createOnce: () => (/* binding */ createOnce),
/* harmony export */   lacksPermission: () => (/* binding */ lacksPermission),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4817);
// Requests to GitHub's API: bounded in time, repeated where that can help, and never where it could do harm.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api says when to wait, and that going
// on without waiting may get the caller banned.



const RETRIES = 3;
const FIRST_WAIT_MS = 250;
/** Who is asked to wait longer than this is better served by a run without comment. */
const MAX_WAIT_MS = 20_000;
/** A page of a hundred files comes with their patches. */
const MAX_ANSWER = 64 * 1024 * 1024;
/** Answers that have no body (fetch.spec.whatwg.org, "null body status"). */
const WITHOUT_BODY = [204, 205, 304];
/**
 * The client is loaded here, when there is a request to make: a run without one starts faster.
 * @param requests send what the client asks: it has no connection of its own, whose end could not be reported
 */
async function connect(api, repository, requests = (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__.requestsOf)(api)) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = getOctokit(api.token, {
        baseUrl: api.url,
        userAgent: `wincompat/${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        log: silent,
        request: { fetch: fetchThrough(requests) },
    });
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 0;; attempt++) {
            try {
                return await request(options);
            }
            catch (error) {
                const pause = attempt < RETRIES ? pauseAfter(error, options.method, attempt) : null;
                if (pause === null || !(await requests.pause(pause)))
                    throw error;
            }
        }
    });
    return { octokit, repository };
}
/**
 * What Octokit calls instead of the global `fetch`. A signal in its options would be lost on the way, since its hooks
 * are given the options from before; and an answer that breaks off would be taken for an empty one.
 */
function fetchThrough(requests) {
    return async (url, init) => {
        const { method = 'GET', headers = {}, body } = init;
        const question = { method, headers, limit: MAX_ANSWER, ...(body === undefined ? {} : { body }) };
        return responseOf(await requests.send(new URL(url), question), url);
    };
}
function responseOf({ status, headers, body }, url) {
    const pairs = Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((text) => [name, text]));
    const response = new Response(WITHOUT_BODY.includes(status) ? null : new Uint8Array(body), {
        status,
        headers: pairs,
    });
    return Object.defineProperty(response, 'url', { value: url });
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
 * Makes something once: where it cannot be reported whether it was made, it is looked for before it is made again.
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
/** What went wrong, in GitHub's words, fit for a log. */
function reasonOf(error) {
    const { status, message, response } = error;
    const [said = ''] = message.split(' - https://');
    const text = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeForLog */ .zB)(said.replace(/\.$/, ''), 200);
    return response === undefined || status === undefined ? text : `${status}: ${text}`;
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
