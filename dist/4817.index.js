export const id = 4817;
export const ids = [4817];
export const modules = {

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
/* harmony import */ var _registry_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7249);
/* harmony import */ var _registry_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
/* harmony import */ var _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6902);
/* harmony import */ var _registry_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1573);
/* harmony import */ var _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4926);
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
    constructor({ url }, clock = _registry_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V) {
        this.clock = clock;
        if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
            throw new _file_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .FileUnavailable */ .p('GITHUB_API_URL is not a valid URL');
        }
        this.base = new URL(`${url.replace(/\/+$/, '')}/`);
        const { host, protocol } = this.base;
        const insecure = protocol === 'http:' ? [host] : [];
        this.#http = new _registry_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Q(new _registry_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .RegistryPolicy */ .S({ allow: [host], realms: [], insecure, allowUnlisted: false }), clock);
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
                    throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LookupFailure */ .B(`${this.base.host} redirects to another host, ${at.host}.`);
                const answer = await this.#http.send(at, { ...question, deadline });
                const next = redirection(answer, at, question.method ?? 'GET');
                if (next === null)
                    return answer;
                if (hops >= MAX_REDIRECTS)
                    throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LookupFailure */ .B(`${at.host} has too many redirects.`);
                at = next;
            }
        });
    }
    /** Waits, as part of the time of all requests. @returns false, at once, where that has too little left */
    async pause(milliseconds) {
        if (milliseconds >= this.#left)
            return false;
        this.#left -= milliseconds;
        await (0,_registry_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(this.clock, milliseconds);
        return true;
    }
    /** Ends all connections, so that none keeps the process alive. */
    close() {
        this.#http.close();
    }
    async #timed(send) {
        const { host } = this.base;
        if (this.isOver)
            throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LookupFailure */ .B(`${host} was not requested: the time limit for requests is exceeded.`);
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
        throw new _registry_lookup_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LookupFailure */ .B(`${from.host} redirects ${method} in a way that cannot be followed (HTTP ${status}).`);
    return new URL(to, from);
}


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SYSTEM_CLOCK),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
// The time that requests are held against. Handed in, so that tests need not wait for it.
const SYSTEM_CLOCK = {
    now: () => performance.now(),
    after(milliseconds, act) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
    },
};
function pause(clock, milliseconds) {
    return new Promise((done) => {
        clock.after(milliseconds, done);
    });
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/registry/addresses.js
// Addresses that a name from a stranger's pull request must not lead to.

/** Never a registry, whatever is listed: link-local (cloud metadata among them), multicast and reserved addresses. */
const NEVER = blockList([
    ['0.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 3],
    ['::', 128],
    ['fe80::', 10],
    ['ff00::', 8],
    ['fd00:ec2::254', 128],
]);
/** Networks of one's own: only for a registry that the configuration names. Source: IANA's special-purpose registries. */
const PRIVATE = blockList([
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['::1', 128],
    ['64:ff9b:1::', 48],
    ['fc00::', 7],
    ['fec0::', 10],
]);
/** An IPv4 address inside an IPv6 one (NAT64, 6to4): judged by what it leads to. */
const EMBEDDED = /^(?:64:ff9b::|2002:)/i;
function blockList(networks) {
    const list = new external_node_net_.BlockList();
    for (const [address, prefix] of networks)
        list.addSubnet(address, prefix, (0,external_node_net_.isIPv6)(address) ? 'ipv6' : 'ipv4');
    return list;
}
/**
 * Whether a connection to an address may be opened.
 * @param address as the resolver gives it; IPv4 inside IPv6 (`::ffff:…`) counts as IPv4
 * @param listed the configuration names the host, so a network of one's own is meant
 */
function mayConnect(address, listed) {
    const family = (0,external_node_net_.isIPv6)(address) ? 'ipv6' : 'ipv4';
    if (NEVER.check(address, family) || EMBEDDED.test(address))
        return false;
    return listed || !PRIVATE.check(address, family);
}

// EXTERNAL MODULE: ./lib/registry/clock.js
var registry_clock = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/registry/lookup-failure.js
var lookup_failure = __webpack_require__(6902);
;// CONCATENATED MODULE: ./lib/registry/tls-failures.js

/** Source: nodejs.org/api/tls.html, "X.509 certificate error codes". */
const UNTRUSTED = /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT(?:_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|CERT_UNTRUSTED|INVALID_CA)$/;
const OTHER_CERTIFICATE = /^(?:CERT_|CRL_|ERROR_IN_CERT_|ERROR_IN_CRL_|UNABLE_TO_(?:GET_CRL|DECRYPT_|DECODE_)|ERR_TLS_|HOSTNAME_MISMATCH|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)/;
const PROTOCOL = /^(?:EPROTO|ERR_SSL_\w+)$/;
/**
 * Why a host was not reached over TLS. It stays so for every question to the host, so none is asked again.
 * @param code of Node's error
 * @returns null where TLS is not the reason
 */
function tlsFailure(code, host) {
    if (UNTRUSTED.test(code))
        return new lookup_failure/* LookupFailure */.B(`The certificate of ${host} is not trusted (${code}). Name the certificate of its authority in NODE_EXTRA_CA_CERTS, or set NODE_USE_SYSTEM_CA=1, with Node.js 24, to trust those of the system.`, 'host');
    if (code === 'CERT_HAS_EXPIRED')
        return new lookup_failure/* LookupFailure */.B(`The certificate of ${host} has expired (${code}).`, 'host');
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH')
        return new lookup_failure/* LookupFailure */.B(`The certificate of ${host} is for another name (${code}).`, 'host');
    if (OTHER_CERTIFICATE.test(code))
        return new lookup_failure/* LookupFailure */.B(`The certificate of ${host} is not valid (${code}).`, 'host');
    if (PROTOCOL.test(code))
        return new lookup_failure/* LookupFailure */.B(`${host} did not answer in TLS (${code}). If it is a registry with plain HTTP, list it under registries.insecure, or use --plain-http with wincompat image.`, 'host');
    return null;
}

;// CONCATENATED MODULE: ./lib/registry/http.js
// One HTTP request, guarded: to an allowed scheme, to an address that may be contacted, bounded in bytes and time.
// Node's own client and not fetch: it takes a resolver, follows no redirect and unpacks nothing by itself.








/** Connections kept open, per host and port. */
const SOCKETS_PER_HOST = 8;
/** Other values, which stores of objects hand on, change nothing of the content: its digest is computed. */
const COMPRESSED = /\b(?:x-)?(?:gzip|compress|deflate|br|zstd)\b/i;
/** Failures after which the host is not worth asking again: unknown host, or no response. */
const HOST_IS_DOWN = ['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EAI_AGAIN'];
class HttpClient {
    policy;
    clock;
    /** How many requests were sent. */
    sent = 0;
    #agents = new Map();
    /** Ends connections to proxies, which an agent does not know until the proxy has answered. */
    #closing = new AbortController();
    constructor(policy, clock = registry_clock/* SYSTEM_CLOCK */.V) {
        this.policy = policy;
        this.clock = clock;
    }
    /**
     * Sends one request and reads its whole answer, whatever its status.
     * @throws LookupFailure where it may not be sent, or nothing whole comes back
     */
    async send(url, question) {
        this.#guard(url);
        const agent = await this.#agentFor(url);
        this.sent++;
        try {
            return await exchange(url, question, agent, this.clock);
        }
        catch (error) {
            throw failureOf(error, url.host);
        }
    }
    /** Ends all connections, so that none keeps the process alive. A later request opens new ones. */
    close() {
        const closing = this.#closing;
        const agents = [...this.#agents.values()].map((agent) => agent.then((a) => a.destroy()));
        // Only then what no agent knows: a socket that is destroyed twice is no error, one that is aborted can be.
        void Promise.allSettled(agents).then(() => closing.abort());
        this.#agents.clear();
        this.#closing = new AbortController();
    }
    #guard(url) {
        if (!this.policy.allowsScheme(url)) {
            throw new lookup_failure/* LookupFailure */.B(`${url.host} uses plain HTTP; list it under registries.insecure to allow that.`);
        }
        if (!this.policy.allowsPort(url)) {
            throw new lookup_failure/* LookupFailure */.B(`${url.host} is not a standard port; list it under registries.allow to allow that.`);
        }
        if (url.username !== '' || url.password !== '')
            throw new lookup_failure/* LookupFailure */.B(`A URL of ${url.host} contains a user name.`);
        const literal = url.hostname.replace(/^\[|\]$/g, '');
        if ((0,external_node_net_.isIP)(literal) !== 0 && !mayConnect(literal, this.policy.lists(url)))
            throw refusedAddress(url.host, literal);
    }
    /** A proxy resolves names itself: behind one the list of hosts is the only guard. */
    #agentFor(url) {
        const known = this.#agents.get(url.origin);
        if (known !== undefined)
            return known;
        const agent = this.#createAgent(url);
        this.#agents.set(url.origin, agent);
        return agent;
    }
    async #createAgent(url) {
        const options = { keepAlive: true, maxSockets: SOCKETS_PER_HOST };
        const toProxy = { ...options, signal: this.#closing.signal };
        const proxy = await proxyFor(url);
        if (proxy !== null && url.protocol === 'https:') {
            return new (await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 1566))).HttpsProxyAgent(proxy, toProxy);
        }
        if (proxy !== null)
            return new (await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(8947)]).then(__webpack_require__.bind(__webpack_require__, 8947))).HttpProxyAgent(proxy, toProxy);
        const guarded = { ...options, lookup: guardedLookup(this.policy.lists(url)) };
        return url.protocol === 'https:' ? new external_node_https_.Agent(guarded) : new external_node_http_.Agent(guarded);
    }
}
async function proxyFor(url) {
    const wanted = /^(?:https?|all)_proxy$/i;
    if (!Object.keys(process.env).some((name) => wanted.test(name)))
        return null;
    const { getProxyForUrl } = await __webpack_require__.e(/* import() */ 8182).then(__webpack_require__.bind(__webpack_require__, 8182));
    return getProxyForUrl(url.href) || null;
}
/** Resolves a name once and hands on what was checked, so that the answer cannot change in between. */
function guardedLookup(listed) {
    return (hostname, options, done) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return done(error, '', 0);
            const refused = addresses.find(({ address }) => !mayConnect(address, listed));
            if (refused !== undefined)
                return done(refusedAddress(hostname, refused.address), '', 0);
            if (options.all === true)
                return done(null, addresses);
            const [first] = addresses;
            return first === undefined
                ? done(new lookup_failure/* LookupFailure */.B(`${hostname} has no IP address.`, 'host'), '', 0)
                : done(null, first.address, first.family);
        });
    };
}
function refusedAddress(host, address) {
    const why = mayConnect(address, true)
        ? 'resolves to an address that is not public; list it under registries.allow if it is your own'
        : 'resolves to a link-local, multicast or reserved address, which is never contacted; correct the name or its DNS record';
    return new lookup_failure/* LookupFailure */.B(`${host} ${why}.`, 'host');
}
function exchange(url, question, agent, clock) {
    const { headers, method = 'GET', body, limit, deadline } = question;
    const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const options = {
        agent,
        method,
        headers: { 'user-agent': 'wincompat', 'accept-encoding': 'identity', ...headers },
    };
    return new Promise((done, fail) => {
        const sent = request(url, options, (answer) => {
            if (COMPRESSED.test(answer.headers['content-encoding'] ?? '')) {
                return sent.destroy(new lookup_failure/* LookupFailure */.B(`${url.host} returned a compressed response, which was not requested.`));
            }
            const parts = [];
            let length = 0;
            answer.on('data', (part) => {
                length += part.length;
                parts.push(part);
                if (length > limit)
                    answer.destroy(new lookup_failure/* LookupFailure */.B(`An answer of ${url.host} is larger than ${limit} bytes.`));
            });
            answer.on('error', fail);
            answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts, length) }));
        });
        const callOff = clock.after(Math.max(0, deadline - clock.now()), () => {
            const failure = new lookup_failure/* LookupFailure */.B(`${url.host} did not respond in time.`, 'host');
            sent.destroy(failure);
            // A request that has no connection yet, e.g. since a proxy is silent, says nothing of its end.
            fail(failure);
        });
        sent.on('error', fail);
        sent.on('close', () => {
            callOff();
            // The person who has been answered by now is not reached by this.
            fail(new lookup_failure/* LookupFailure */.B(`${url.host} closed the connection before the response was complete.`, 'passing'));
        });
        sent.end(body);
    });
}
function failureOf(error, host) {
    if (error instanceof lookup_failure/* LookupFailure */.B)
        return error;
    // A certificate that is refused, a reset, a name that does not resolve: each has its code.
    const code = error.code ?? '';
    if (code === 'ENOTFOUND')
        return new lookup_failure/* LookupFailure */.B(`DNS: unknown host ${host}.`, 'host');
    const tls = tlsFailure(code, host);
    if (tls !== null)
        return tls;
    const known = /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
    return new lookup_failure/* LookupFailure */.B(`${host} could not be reached${known}.`, HOST_IS_DOWN.includes(code) ? 'host' : 'passing');
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LookupFailure)
/* harmony export */ });
/** Why a registry could not be asked: in a whole sentence, without text of the registry's. */
class LookupFailure extends Error {
    scope;
    name = 'LookupFailure';
    /**
     * @param scope what it says of other questions: nothing; that this one may be asked again; or that the host as
     * a whole does not answer
     */
    constructor(message, scope = 'question') {
        super(message);
        this.scope = scope;
    }
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   S: () => (/* binding */ RegistryPolicy)
/* harmony export */ });
// Which hosts may be contacted, and which may see a password. Decided by trusted configuration alone:
// an image reference comes from the author of the pull request.
const DOCKER_HUB = 'docker.io';
/** Where Docker Hub's registry answers: `docker.io` is only its name. */
const DOCKER_HUB_API = 'registry-1.docker.io';
/** Asked without being listed: what Windows base images come from. */
const ALLOWED = ['mcr.microsoft.com', DOCKER_HUB];
/**
 * Registries whose token service is another host of the same owner.
 * Sources: Docker Hub's and GitLab's registry documentation ("Token authentication").
 */
const BUILT_IN_REALMS = ['docker.io=auth.docker.io', 'registry.gitlab.com=gitlab.com'];
/** A host with a port of its own must be listed with it. */
const PORT = /:\d+$/;
class RegistryPolicy {
    #listed;
    #insecure;
    #realms;
    #allowUnlisted;
    constructor({ allow, realms, insecure, allowUnlisted }) {
        this.#allowUnlisted = allowUnlisted;
        this.#insecure = new Set(insecure.map(canonical));
        this.#listed = new Set([...allow.map(canonical), ...this.#insecure]);
        this.#realms = new Set([...BUILT_IN_REALMS, ...realms].map((pair) => pair.split('=').map(canonical).join('=')));
    }
    /** @param registry as a reference names it, e.g. `docker.io` or `contoso.azurecr.io:443` */
    allows(registry) {
        const host = canonical(registry);
        return ALLOWED.includes(host) || this.#listed.has(host) || (this.#allowUnlisted && !PORT.test(host));
    }
    /** Whether the configuration names the host and port itself, so that it may be in a network of one's own. */
    lists(url) {
        return this.#listed.has(url.host) || this.#listed.has(`${url.hostname}:${portOf(url)}`);
    }
    /** Where a registry's API begins. */
    origin(registry) {
        const host = canonical(registry);
        const scheme = this.#insecure.has(host) ? 'http' : 'https';
        return new URL(`${scheme}://${host === DOCKER_HUB ? DOCKER_HUB_API : host}`);
    }
    /** Where a redirect or a token service may lead: to what is listed, else to the usual port. */
    allowsPort(url) {
        return url.port === '' || this.lists(url);
    }
    /** Plain HTTP only where a host is listed as insecure, with that port. */
    allowsScheme(url) {
        if (url.protocol === 'https:')
            return true;
        return (url.protocol === 'http:' &&
            (this.#insecure.has(url.host) || this.#insecure.has(`${url.hostname}:${portOf(url)}`)));
    }
    /** Whether a token service may see what the registry's user logs in with. */
    sharesCredentials(registry, realm) {
        if (realm.origin === this.origin(registry).origin)
            return true;
        return this.#realms.has(`${canonical(registry)}=${realm.host}`);
    }
}
/** Host names are the same in either case; a default port is the same as none. */
function canonical(host) {
    return host.trim().toLowerCase().replace(/:443$/, '');
}
function portOf(url) {
    return url.port || (url.protocol === 'http:' ? '80' : '443');
}


/***/ })

};
