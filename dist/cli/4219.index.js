export const id = 4219;
export const ids = [4219];
export const modules = {

/***/ 4219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGitHubFile: () => (/* binding */ readGitHubFile)
});

// UNUSED EXPORTS: canReadCommit

// EXTERNAL MODULE: ./lib/discovery/read.js
var read = __webpack_require__(6176);
// EXTERNAL MODULE: ./lib/registry/lookup-failure.js
var lookup_failure = __webpack_require__(6902);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/github/file-unavailable.js
var file_unavailable = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/model/registry-settings.js
var registry_settings = __webpack_require__(686);
// EXTERNAL MODULE: ./lib/registry/clock.js
var registry_clock = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/registry/http.js + 3 modules
var http = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/registry/policy.js
var policy = __webpack_require__(1573);
;// CONCATENATED MODULE: ./lib/github/requests.js
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
    constructor({ url }, clock = registry_clock/* SYSTEM_CLOCK */.V) {
        this.clock = clock;
        if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
            throw new file_unavailable/* FileUnavailable */.p('GITHUB_API_URL is not a valid URL');
        }
        this.base = new URL(`${url.replace(/\/+$/, '')}/`);
        const { host, protocol } = this.base;
        const insecure = protocol === 'http:' ? [host] : [];
        this.#http = new http/* HttpClient */.Qq(new policy/* RegistryPolicy */.S({ ...registry_settings/* NO_REGISTRIES */.m8, allow: [host], insecure }), clock);
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
                    throw new lookup_failure.LookupFailure(`${this.base.host} redirects to another host, ${at.host}.`);
                const answer = await this.#http.send(at, { ...question, deadline });
                const next = redirection(answer, at, question.method ?? 'GET');
                if (next === null)
                    return answer;
                if (hops >= MAX_REDIRECTS)
                    throw new lookup_failure.LookupFailure(`${at.host} has too many redirects.`);
                at = next;
            }
        });
    }
    /** Waits, as part of the time of all requests. @returns false, at once, where that has too little left */
    async pause(milliseconds) {
        if (milliseconds >= this.#left)
            return false;
        this.#left -= milliseconds;
        await (0,registry_clock/* pause */.v)(this.clock, milliseconds);
        return true;
    }
    /** Ends all connections, so that none keeps the process alive. */
    close() {
        this.#http.close();
    }
    async #timed(send) {
        const { host } = this.base;
        if (this.isOver)
            throw new lookup_failure.LookupFailure(`${host} was not requested: the time limit for requests is exceeded.`);
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
        throw new lookup_failure.LookupFailure(`${from.host} redirects ${method} in a way that cannot be followed (HTTP ${status}).`);
    return new URL(to, from);
}

;// CONCATENATED MODULE: ./lib/github/read-file.js
// One file of a repository at one commit, tag or branch, through GitHub's API: bounded in bytes and time.





/** Base64 with a line break after each 60 characters, and what the API says beside it. */
const MAX_ANSWER = Math.ceil(read/* MAX_FILE_BYTES */.gZ * 1.4) + 16 * 1024;
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
    const requests = requestsOf(api);
    const headers = {
        accept: 'application/vnd.github+json',
        'user-agent': `wincompat/${version/* VERSION */.x}`,
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
        if (error instanceof lookup_failure.LookupFailure)
            throw new file_unavailable/* FileUnavailable */.p(error.message.replace(/\.$/, ''));
        throw error;
    }
    finally {
        requests.close();
    }
}
function refuse({ status, headers }, { token }) {
    if (status === 429 || headers['x-ratelimit-remaining'] === '0') {
        const remedy = token === null ? '; a token (GITHUB_TOKEN) raises it' : '';
        throw new file_unavailable/* FileUnavailable */.p(`GitHub's rate limit is exceeded${remedy}`);
    }
    if (status === 401)
        throw new file_unavailable/* FileUnavailable */.p('GitHub does not accept the token');
    if (status === 403)
        throw new file_unavailable/* FileUnavailable */.p("the token lacks the permission 'contents: read'");
    throw new file_unavailable/* FileUnavailable */.p(`GitHub's API returned HTTP ${status}`);
}
function textOf({ body }) {
    let file;
    try {
        file = JSON.parse(body.toString('utf8'));
    }
    catch {
        throw new file_unavailable/* FileUnavailable */.p("GitHub's API returned invalid JSON");
    }
    if (file?.type !== 'file')
        throw new file_unavailable/* FileUnavailable */.p('it is not a file');
    // Past 1 MB the API leaves the content out.
    if (file.encoding !== 'base64' || typeof file.content !== 'string')
        throw new file_unavailable/* FileUnavailable */.p('it is too large');
    const result = (0,read/* decode */.D4)(Buffer.from(file.content, 'base64'));
    if ('refused' in result)
        throw new file_unavailable/* FileUnavailable */.p(`it ${result.refused}`);
    return result.text;
}


/***/ })

};
