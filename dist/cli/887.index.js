export const id = 887;
export const ids = [887,4521];
export const modules = {

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

/***/ 2219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient),
  n0: () => (/* binding */ bareHost)
});

// UNUSED EXPORTS: CONNECT_LIMIT

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
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
;// CONCATENATED MODULE: ./lib/registry/proxy.js
// Which proxy a request takes, as Docker and the other clients written in Go read the environment.
// Source: golang.org/x/net/http/httpproxy, config.go.


/**
 * The proxy for a URL; null where it is asked directly, as this machine always is.
 * @throws LookupFailure where the variable names no proxy that can be used
 */
function proxyFor(url, environment) {
    const [upper, lower] = url.protocol === 'https:' ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy'];
    const name = environment[upper] ? upper : lower;
    const named = environment[name]?.trim() ?? '';
    if (named === '' || isDirect(url, environment.NO_PROXY || environment.no_proxy || ''))
        return null;
    return parseProxy(named, name);
}
/** @param name of the variable, for the message: what it holds may have a password */
function parseProxy(text, name) {
    const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const proxy = URL.canParse(written) ? new URL(written) : null;
    if (proxy === null || proxy.hostname === '')
        throw new lookup_failure.LookupFailure(`${name} is not the URL of a proxy, e.g. http://proxy.corp:3128.`, 'unreachable');
    if (proxy.protocol === 'http:' || proxy.protocol === 'https:')
        return proxy;
    throw new lookup_failure.LookupFailure(`${name} names a proxy with ${proxy.protocol}//, which is not supported. Use an HTTP proxy.`, 'unreachable');
}
function isDirect(url, exceptions) {
    const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    if (host === 'localhost' || isLoopback(host))
        return true;
    return exceptions.split(/[\s,]+/).some((entry) => matches(entry.toLowerCase(), host, port));
}
function isLoopback(host) {
    return ((0,external_node_net_.isIP)(host) !== 0 && isWithin(host, (0,external_node_net_.isIP)(host) === 4 ? '127.0.0.0' : '::1', (0,external_node_net_.isIP)(host) === 4 ? 8 : 128));
}
/** An entry of NO_PROXY: `*`, a network, an address, a name with its subdomains, `.name` for these alone. */
function matches(entry, host, port) {
    if (entry === '')
        return false;
    if (entry === '*')
        return true;
    const network = /^(.+)\/(\d{1,3})$/.exec(entry);
    if (network !== null)
        return isWithin(host, network[1] ?? '', Number(network[2]));
    // An address of IPv6 has colons of its own, and a port only behind brackets.
    const parts = /^\[(.*)\](?::(\d+))?$/.exec(entry) ?? /^([^:]*)(?::(\d+))?$/.exec(entry) ?? [entry, entry];
    const [, wanted = '', wantedPort] = parts;
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    if ((0,external_node_net_.isIP)(wanted) !== 0 || (0,external_node_net_.isIP)(host) !== 0)
        return wanted === host;
    if (wanted.startsWith('*.'))
        return host.endsWith(wanted.slice(1));
    if (wanted.startsWith('.'))
        return host.endsWith(wanted);
    return host === wanted || host.endsWith(`.${wanted}`);
}
function isWithin(host, network, prefix) {
    const family = (0,external_node_net_.isIP)(network);
    if (family === 0 || family !== (0,external_node_net_.isIP)(host) || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

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
        return new lookup_failure.LookupFailure(`The certificate of ${host} is not trusted (${code}). Name the certificate of its authority in NODE_EXTRA_CA_CERTS, or set NODE_USE_SYSTEM_CA=1, with Node.js 24, to trust those of the system.`, 'unreachable');
    if (code === 'CERT_HAS_EXPIRED')
        return new lookup_failure.LookupFailure(`The certificate of ${host} has expired (${code}).`, 'unreachable');
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code === 'HOSTNAME_MISMATCH')
        return new lookup_failure.LookupFailure(`The certificate of ${host} is for another name (${code}).`, 'unreachable');
    if (OTHER_CERTIFICATE.test(code))
        return new lookup_failure.LookupFailure(`The certificate of ${host} is not valid (${code}).`, 'unreachable');
    if (PROTOCOL.test(code))
        return new lookup_failure.LookupFailure(`${host} did not answer in TLS (${code}). If it is a registry with plain HTTP, list it under registries.insecure, or use --plain-http with wincompat image.`, 'unreachable');
    return null;
}

;// CONCATENATED MODULE: ./lib/registry/http.js
// One HTTP request, guarded: to an allowed scheme, to an address that may be contacted, bounded in bytes and time.
// Node's own client and not fetch: it takes a resolver, follows no redirect and unpacks nothing by itself.










/** A host that lets a connection wait so long is not there. In milliseconds. */
const CONNECT_LIMIT = 3_000;
/** Connections kept open, per host and port. */
const SOCKETS_PER_HOST = 8;
/** Other values, which stores of objects hand on, change nothing of the content: its digest is computed. */
const COMPRESSED = /\b(?:x-)?(?:gzip|compress|deflate|br|zstd)\b/i;
/** Failures after which the host is not worth asking again: nothing answers. */
const UNREACHABLE = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'];
class HttpClient {
    policy;
    clock;
    certificates;
    /** How many requests were sent. */
    sent = 0;
    #routes = new Map();
    /** Ends connections to proxies, which an agent does not know until the proxy has answered. */
    #closing = new AbortController();
    constructor(policy, clock = registry_clock/* SYSTEM_CLOCK */.V, certificates = () => ({})) {
        this.policy = policy;
        this.clock = clock;
        this.certificates = certificates;
    }
    /**
     * Sends one request and reads its whole answer, whatever its status.
     * @throws LookupFailure where it may not be sent, or nothing whole comes back
     */
    async send(url, question) {
        const setting = question.setting ?? this.policy.settingFor(url);
        this.#guard(url, setting);
        const { agent, proxy, certificates } = await this.#routeTo(url);
        this.sent++;
        try {
            const answer = await exchange(url, question, { ...certificates, agent }, this.clock);
            if (proxy !== null && answer.status === PROXY_LOGIN)
                throw refusedBy(proxy, url.host, answer.status);
            return answer;
        }
        catch (error) {
            if (error instanceof AddressRefused)
                throw refusedAddress(url.host, error.address, setting);
            throw failureOf(error, url.host, proxy);
        }
    }
    /** Ends all connections, so that none keeps the process alive. A later request opens new ones. */
    close() {
        const closing = this.#closing;
        const agents = [...this.#routes.values()].map((route) => route.then(({ agent }) => agent.destroy()));
        // Only then what no agent knows: a socket that is destroyed twice is no error, one that is aborted can be.
        void Promise.allSettled(agents).then(() => closing.abort());
        this.#routes.clear();
        this.#closing = new AbortController();
    }
    #guard(url, setting) {
        const toAllow = `add 'registries: {${setting}}' to the configuration`;
        if (!this.policy.allowsScheme(url)) {
            throw new lookup_failure.LookupFailure(`${url.host} uses plain HTTP; ${toAllow} to allow that.`);
        }
        if (!this.policy.allowsPort(url)) {
            throw new lookup_failure.LookupFailure(`${url.host} is not a standard port; ${toAllow} to allow that.`);
        }
        if (url.username !== '' || url.password !== '')
            throw new lookup_failure.LookupFailure(`A URL of ${url.host} contains a user name.`);
        const literal = bareHost(url);
        if ((0,external_node_net_.isIP)(literal) !== 0 && !mayConnect(literal, this.policy.lists(url)))
            throw refusedAddress(url.host, literal, setting);
    }
    /** A proxy resolves names itself: behind one the list of hosts is the only guard. */
    #routeTo(url) {
        const known = this.#routes.get(url.origin);
        if (known !== undefined)
            return known;
        const route = this.#createRoute(url);
        this.#routes.set(url.origin, route);
        return route;
    }
    async #createRoute(url) {
        const options = { keepAlive: true, maxSockets: SOCKETS_PER_HOST };
        const toProxy = { ...options, signal: this.#closing.signal };
        const certificates = url.protocol === 'https:' ? this.certificates(url.host) : {};
        const proxy = proxyFor(url, process.env);
        if (proxy !== null && url.protocol === 'https:') {
            const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 1566));
            // The tunnel's own check takes an IP address for no name, and looks for `localhost` then.
            const checkServerIdentity = (_name, certificate) => (0,external_node_tls_.checkServerIdentity)(bareHost(url), certificate);
            return {
                agent: new HttpsProxyAgent(proxy, toProxy),
                proxy,
                certificates: { ...certificates, checkServerIdentity },
            };
        }
        if (proxy !== null) {
            const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(8947)]).then(__webpack_require__.bind(__webpack_require__, 8947));
            return { agent: new HttpProxyAgent(proxy, toProxy), proxy, certificates };
        }
        const guarded = { ...options, lookup: guardedLookup(this.policy.lists(url)) };
        return {
            agent: url.protocol === 'https:' ? new external_node_https_.Agent(guarded) : new external_node_http_.Agent(guarded),
            proxy,
            certificates,
        };
    }
}
/** A URL's host name, without the brackets of an IPv6 address. */
function bareHost(url) {
    return url.hostname.replace(/^\[|\]$/g, '');
}
/** The status by which a proxy asks who uses it. */
const PROXY_LOGIN = 407;
/** Resolves a name once and hands on what was checked, so that the answer cannot change in between. */
function guardedLookup(listed) {
    return (hostname, options, done) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return done(error, '', 0);
            const refused = addresses.find(({ address }) => !mayConnect(address, listed));
            if (refused !== undefined)
                return done(new AddressRefused(refused.address), '', 0);
            if (options.all === true)
                return done(null, addresses);
            const [first] = addresses;
            return first === undefined
                ? done(new lookup_failure.LookupFailure(`${hostname} has no IP address.`, 'host'), '', 0)
                : done(null, first.address, first.family);
        });
    };
}
/** A name that leads to where no connection may be opened. */
class AddressRefused extends Error {
    address;
    constructor(address) {
        super();
        this.address = address;
    }
}
function refusedAddress(host, address, setting) {
    const why = mayConnect(address, true)
        ? `resolves to an address that is not public; add 'registries: {${setting}}' to the configuration if it is your own`
        : 'resolves to a link-local, multicast or reserved address, which is never contacted; correct the name or its DNS record';
    return new lookup_failure.LookupFailure(`${host} ${why}.`, 'host');
}
function exchange(url, question, route, clock) {
    const { headers, method = 'GET', body, limit, deadline } = question;
    const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const options = {
        ...route,
        method,
        headers: { 'user-agent': 'wincompat', 'accept-encoding': 'identity', ...headers },
    };
    return new Promise((done, fail) => {
        const sent = request(url, options, (answer) => {
            if (COMPRESSED.test(answer.headers['content-encoding'] ?? '')) {
                return sent.destroy(new lookup_failure.LookupFailure(`${url.host} returned a compressed response, which was not requested.`));
            }
            const parts = [];
            let length = 0;
            answer.on('data', (part) => {
                length += part.length;
                parts.push(part);
                if (length > limit)
                    answer.destroy(new lookup_failure.LookupFailure(`An answer of ${url.host} is larger than ${limit} bytes.`));
            });
            answer.on('error', fail);
            answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts, length) }));
        });
        const callOff = clock.after(Math.max(0, deadline - clock.now()), () => {
            const failure = new lookup_failure.LookupFailure(`${url.host} did not respond in time.`, 'host');
            sent.destroy(failure);
            // A request that has no connection yet, e.g. since a proxy is silent, says nothing of its end.
            fail(failure);
        });
        sent.on('error', fail);
        sent.on('socket', (socket) => {
            if (!socket.connecting)
                return;
            const failure = new lookup_failure.LookupFailure(`${url.host} could not be reached within ${CONNECT_LIMIT / 1000} seconds.`, 'unreachable');
            const connected = clock.after(CONNECT_LIMIT, () => sent.destroy(failure));
            socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
            socket.once('close', connected);
        });
        // Of https-proxy-agent, before the tunnel is used.
        sent.on('proxyConnect', ({ statusCode }) => {
            if (url.protocol === 'https:' && statusCode !== 200)
                fail(new ProxyRefusal(statusCode));
        });
        sent.on('close', () => {
            callOff();
            // The person who has been answered by now is not reached by this.
            fail(new lookup_failure.LookupFailure(`${url.host} closed the connection before the response was complete.`, 'passing'));
        });
        sent.end(body);
    });
}
/** A proxy that makes no tunnel. */
class ProxyRefusal extends Error {
    status;
    constructor(status) {
        super();
        this.status = status;
    }
}
function refusedBy({ host: proxy }, host, status) {
    const why = status === PROXY_LOGIN ? 'asks for a login: put it into the URL of the proxy' : 'refused the request';
    return new lookup_failure.LookupFailure(`The proxy ${proxy}, through which ${host} is asked, ${why} (HTTP ${status}).`, 'host');
}
/** Behind a proxy, connections are made to it alone. */
function isConnecting(error) {
    return ['connect', 'getaddrinfo'].includes(error.syscall ?? '');
}
function failureOf(error, host, proxy) {
    if (error instanceof lookup_failure.LookupFailure)
        return error;
    if (proxy !== null && error instanceof ProxyRefusal)
        return refusedBy(proxy, host, error.status);
    if (proxy !== null && isConnecting(error)) {
        const code = error.code === undefined ? '' : ` (${error.code})`;
        return new lookup_failure.LookupFailure(`The proxy ${proxy.host}, through which ${host} is asked, could not be reached${code}.`, 'unreachable');
    }
    // A certificate that is refused, a reset, a name that does not resolve: each has its code.
    const code = error.code ?? '';
    if (code === 'ENOTFOUND')
        return new lookup_failure.LookupFailure(`DNS: unknown host ${host}.`, 'unreachable');
    const tls = tlsFailure(code, host);
    if (tls !== null)
        return tls;
    const known = /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
    return new lookup_failure.LookupFailure(`${host} could not be reached${known}.`, UNREACHABLE.includes(code) ? 'unreachable' : 'lost');
}


/***/ }),

/***/ 6902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LookupFailure: () => (/* binding */ LookupFailure),
/* harmony export */   asFailure: () => (/* binding */ asFailure)
/* harmony export */ });
/** Why a registry could not be asked: in a whole sentence, without text of the registry's. */
class LookupFailure extends Error {
    scope;
    wait;
    name = 'LookupFailure';
    /**
     * @param scope what it says of other questions: nothing; that this one may be asked again, since the host fails
     * (`passing`) or the network does (`lost`); the same, but not before `wait` milliseconds; that the host as a whole
     * fails; that no connection to the host can be made
     */
    constructor(message, scope = 'question', wait = 0) {
        super(message);
        this.scope = scope;
        this.wait = wait;
    }
}
/** For a rejection: what is another error is thrown on. */
function asFailure(error) {
    if (error instanceof LookupFailure)
        return error;
    throw error;
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ RegistryPolicy)
/* harmony export */ });
/* harmony import */ var _model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _model_registry_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(686);
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
    /** Hosts that the configuration allows, each for itself. */
    #allowed;
    /** All that the configuration names: it may be in a network of one's own, on any port. */
    #listed;
    #insecure;
    #realms;
    #allowUnlisted;
    constructor(settings) {
        const pairs = settings.realms.map((pair) => pair.split('=').map(_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r));
        const insecure = settings.insecure.map(_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r);
        this.#allowed = new Set([...settings.allow.map(_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r), ...insecure]);
        this.#allowUnlisted = settings.allowUnlisted === true;
        this.#realms = new Set([...BUILT_IN_REALMS, ...pairs.map((pair) => pair.join('='))]);
        this.#listed = new Set([...(0,_model_registry_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .namedHosts */ .$X)(settings), ...pairs.flat()]);
        // Who trusts a registry without TLS trusts the token service that it names for it, too.
        const theirs = pairs.flatMap(([registry = '', realm = '']) => (insecure.includes(registry) ? realm : []));
        this.#insecure = new Set([...insecure, ...theirs]);
    }
    /** @param registry as a reference names it, e.g. `docker.io` or `contoso.azurecr.io:443` */
    allows(registry) {
        const host = (0,_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(registry);
        return ALLOWED.includes(host) || this.#listed.has(host) || (this.#allowUnlisted && !PORT.test(host));
    }
    /** Whether the configuration names the host and port itself, so that it may be in a network of one's own. */
    lists(url) {
        return isIn(this.#listed, url);
    }
    /** Where a registry's API begins. */
    origin(registry) {
        const host = (0,_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(registry);
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
        return url.protocol === 'http:' && isIn(this.#insecure, url);
    }
    /**
     * Whether a token service may see what the registry's user logs in with: the registry itself, one that is declared for
     * it, and one that is allowed like the registry.
     */
    sharesCredentials(registry, realm) {
        if (realm.origin === this.origin(registry).origin)
            return true;
        const host = (0,_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(registry);
        if (this.#realms.has(`${host}=${realm.host}`))
            return this.allowsScheme(realm);
        return this.#allowed.has(host) && isIn(this.#allowed, realm) && this.allowsScheme(realm);
    }
    /** What to add to the configuration, so that a host may be asked at a URL. */
    settingFor(url) {
        return url.protocol === 'http:' ? `insecure: ["${url.host}"]` : `allow: ["${url.host}"]`;
    }
    /** What to add, so that a token service may be asked for a registry: all that is missing. */
    settingForRealm(registry, realm) {
        const pair = `realms: ["${(0,_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(registry)}=${realm.host}"]`;
        const isPlain = realm.protocol === 'http:' && !this.#insecure.has((0,_model_registry_name_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .r)(registry));
        return isPlain && !this.allowsScheme(realm) ? `insecure: ["${realm.host}"], ${pair}` : pair;
    }
}
/** With the port of the URL's scheme, or without one. */
function isIn(hosts, url) {
    return hosts.has(url.host) || hosts.has(`${url.hostname}:${portOf(url)}`);
}
function portOf(url) {
    return url.port || (url.protocol === 'http:' ? '80' : '443');
}


/***/ })

};
