export const id = 6692;
export const ids = [6692,695];
export const modules = {

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram)
/* harmony export */ });
/* unused harmony exports pathFolders, programIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _checked_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9890);
// Finds the programs that are started: by absolute path, and never among the files that are checked. Left to the
// system, a relative entry of PATH (or on Windows the working directory, before PATH) would be searched in them.



/**
 * Finds a program on PATH.
 * @param name without an ending
 * @param trees folders that hold files of a stranger: real paths
 * @returns null where no folder of PATH that may be searched has it
 */
function findProgram(name, environment, trees) {
    const working = (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(process.cwd());
    const folders = pathFolders(environment, process.platform).filter((folder) => !(0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckedOut */ .kU)(folder, trees) && (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(folder) !== working);
    const path = folders
        .map((folder) => programIn(folder, name, process.platform))
        .find((candidate) => isExecutable(candidate) && !leadsBack(candidate, trees, working));
    return path === undefined ? null : { path, environment: withPath(environment, folders) };
}
/** Whether a program is a link to a file that may be a stranger's. */
function leadsBack(program, trees, working) {
    return (0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckedOut */ .kU)(program, trees) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_checked_out_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(program)) === working;
}
/** The absolute entries of PATH, in order. */
function pathFolders(environment, platform) {
    const windows = platform === 'win32';
    const text = Object.entries(environment).find(([name]) => isPath(name, windows))?.[1] ?? '';
    return text
        .split(windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.delimiter)
        .map((entry) => (windows ? entry.replaceAll('"', '') : entry))
        .filter((entry) => (windows ? /^(?:[a-z]:[\\/]|\\\\)/i.test(entry) : entry.startsWith('/')));
}
/** On Windows only `.exe`: `.cmd` and `.bat` would be run by a shell, which reads its arguments anew. */
function programIn(folder, name, platform) {
    return platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`) : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name);
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
function withPath(environment, folders) {
    const windows = process.platform === 'win32';
    const others = Object.entries(environment).filter(([name]) => !isPath(name, windows));
    return {
        ...Object.fromEntries(others),
        PATH: folders.join(windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.delimiter),
        ...(windows ? { NoDefaultCurrentDirectoryInExePath: '1' } : {}),
    };
}
function isPath(name, windows) {
    return windows ? name.toUpperCase() === 'PATH' : name === 'PATH';
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LAYOUT),
/* harmony export */   refuseCheckedOut: () => (/* binding */ refuseCheckedOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9890);
/* harmony import */ var _discovery_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6203);
/* harmony import */ var _discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(493);
/* harmony import */ var _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2837);
// Where the cache may lie: not among the files that are checked. A record in it says which image a tag names, and what
// lies there could have been committed by the author of a pull request.





/** The folder of a cache directory that holds all records, named after their form. */
const LAYOUT = 'v1';
/**
 * Refuses a cache directory among the checked-out files.
 * @param directory absolute; need not exist
 * @param root the folder that is checked; absolute
 * @param working the working directory; absolute
 * @throws UsageError where it lies in them, through symbolic links too
 */
function refuseCheckedOut(directory, root, environment = process.env, working = process.cwd()) {
    const trees = (0,_discovery_work_trees_js__WEBPACK_IMPORTED_MODULE_3__.checkedOutTrees)(root, environment, working);
    const records = (0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, LAYOUT));
    const holdsTree = trees.some((tree) => (0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(tree, records));
    if (!(0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckedOut */ .kU)(directory, trees) && !(0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckedOut */ .kU)(records, trees) && !holdsTree)
        return;
    const isHomeInside = (0,_discovery_checked_out_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckedOut */ .kU)((0,_discovery_home_js__WEBPACK_IMPORTED_MODULE_2__/* .homeDirectory */ .R)(environment), trees);
    const elsewhere = environment.GITHUB_ACTIONS === 'true'
        ? '${{ runner.temp }}/wincompat'
        : isHomeInside
            ? '/var/cache/wincompat'
            : '~/.cache/wincompat';
    throw new _model_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cache-dir: ${directory} is inside the checked-out files, so its records may be part of the change that is checked. Use a directory outside, e.g. ${elsewhere}.`);
}


/***/ }),

/***/ 6692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askRegistries: () => (/* binding */ askRegistries),
  openRegistries: () => (/* binding */ openRegistries)
});

// EXTERNAL MODULE: ./lib/model/registry-settings.js
var registry_settings = __webpack_require__(686);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/model/registry-name.js
var registry_name = __webpack_require__(8136);
;// CONCATENATED MODULE: ./lib/registry/challenge.js
const MAX_LENGTH = 4_096;
/**
 * Reads a `WWW-Authenticate` header. Of several challenges the first that is understood counts.
 * The scope is left out on purpose: what is asked for is worked out here, not by the registry.
 * @returns null where there is none that can be answered, e.g. a realm that is no URL
 */
function parseChallenge(header) {
    if (header === undefined || header.length > MAX_LENGTH)
        return null;
    for (const [, scheme = '', rest = ''] of header.matchAll(/(?:^|,)\s*(bearer|basic)\b(.*?)(?=,\s*(?:bearer|basic)\b|$)/gi)) {
        if (scheme.toLowerCase() === 'basic')
            return { scheme: 'basic' };
        const params = parametersOf(rest);
        const realm = params.get('realm');
        if (realm !== undefined && URL.canParse(realm)) {
            return { scheme: 'bearer', realm: new URL(realm), service: params.get('service') ?? null };
        }
    }
    return null;
}
function parametersOf(text) {
    const params = new Map();
    for (const [, name = '', quoted, bare] of text.matchAll(/([a-z_]+)=(?:"([^"]*)"|([^\s",]+))/gi)) {
        if (!params.has(name.toLowerCase()))
            params.set(name.toLowerCase(), quoted ?? bare ?? '');
    }
    return params;
}

// EXTERNAL MODULE: ./lib/registry/http.js + 3 modules
var registry_http = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/registry/lookup-failure.js
var lookup_failure = __webpack_require__(6902);
;// CONCATENATED MODULE: ./lib/registry/overload.js

/**
 * What a status says of a server that has too much to do, or fails: it may be asked again.
 * @returns null for another status
 */
function overload(status, headers, host) {
    const wait = retryAfter(headers['retry-after']);
    if (status === 429)
        return new lookup_failure/* LookupFailure */.B(`${host}: too many requests (HTTP 429); log in to the registry, or run the check later.`, 'busy', wait);
    if (status < 500)
        return null;
    // Source: RFC 9110, 10.2.3: a server that is not available says how long.
    return new lookup_failure/* LookupFailure */.B(`${host}: server error (HTTP ${status}).`, wait > 0 ? 'busy' : 'passing', wait);
}
/** In milliseconds; the header has seconds or a date. 0 where it is missing or is neither. */
function retryAfter(header) {
    if (header === undefined)
        return 0;
    const seconds = Number(header);
    const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
    return Number.isFinite(wait) ? Math.max(0, wait) : 0;
}

;// CONCATENATED MODULE: ./lib/registry/authorization.js
// Logging in: who asks a registry says who they are only where trusted configuration lets them.
// Sources: the distribution project's specification "Token Authentication", and its OAuth2 form for refresh tokens.






const TOKEN_ANSWER_LIMIT = 64 * 1024;
const TOKEN_LIMIT = 16 * 1024;
/** The least that a token lives, where the service does not say. Source: the token specification, "expires_in". */
const TOKEN_LIFE_MS = 60_000;
/** Known beforehand, which saves the request that would be answered with a 401. Source: docs.docker.com/docker-hub. */
const KNOWN_CHALLENGES = new Map([
    [
        'docker.io',
        { scheme: 'bearer', realm: new URL('https://auth.docker.io/token'), service: 'registry.docker.io' },
    ],
]);
class Authorization {
    http;
    policy;
    credentials;
    onSecret;
    #challenges = new Map(KNOWN_CHALLENGES);
    #headers = new Map();
    #logins = new Map();
    /** @param onSecret told every password and token, so that a log can mask them */
    constructor(http, policy, credentials, onSecret) {
        this.http = http;
        this.policy = policy;
        this.credentials = credentials;
        this.onSecret = onSecret;
    }
    /**
     * The header to ask with, as far as the registry's challenge is known; null for none.
     * @throws LookupFailure where the token service gives no token
     */
    header(registry, repository, deadline) {
        const challenge = this.#challenges.get((0,registry_name/* canonicalHost */.r)(registry));
        if (challenge === undefined)
            return Promise.resolve(null);
        // One token a repository, also where many ask at once.
        const key = keyOf(registry, repository);
        const known = this.#headers.get(key);
        if (known !== undefined)
            return known.header;
        const header = this.#answer(challenge, registry, repository, deadline);
        this.#headers.set(key, { header, since: this.http.clock.now() });
        header.catch(() => this.#headers.delete(key));
        return header;
    }
    /**
     * Takes note of a 401.
     * @param sent the header that was sent, null for none
     * @returns whether asking again can help: the registry's challenge is known now, or the token was old
     */
    canAnswer(registry, repository, sent, answer) {
        if (sent !== null)
            return this.#forgetOld(keyOf(registry, repository));
        const challenge = parseChallenge(answer.headers['www-authenticate']);
        if (challenge === null)
            return false;
        this.#challenges.set((0,registry_name/* canonicalHost */.r)(registry), challenge);
        return true;
    }
    #forgetOld(key) {
        const known = this.#headers.get(key);
        // Another question may have renewed it already.
        if (known === undefined)
            return true;
        const old = this.http.clock.now() - known.since > TOKEN_LIFE_MS;
        if (old)
            this.#headers.delete(key);
        return old;
    }
    /** Whether there is a login for the repository, so that what its registry says may be private. */
    async hasLogin(registry, repository) {
        return (await this.#login(registry, repository)) !== null;
    }
    #login(registry, repository) {
        const key = keyOf(registry, repository);
        const known = this.#logins.get(key) ?? this.credentials(registry, repository);
        this.#logins.set(key, known);
        return known;
    }
    async #answer(challenge, registry, repository, deadline) {
        const login = await this.#login(registry, repository);
        if (challenge.scheme === 'bearer' && login?.kind === 'registry-token') {
            this.onSecret(login.token);
            return `Bearer ${login.token}`;
        }
        if (challenge.scheme === 'bearer')
            return `Bearer ${await this.#token(challenge, registry, repository, login, deadline)}`;
        return login?.kind === 'password' ? this.#basic(login) : null;
    }
    #basic({ username, password }) {
        const encoded = Buffer.from(`${username}:${password}`).toString('base64');
        this.onSecret(password);
        this.onSecret(encoded);
        return `Basic ${encoded}`;
    }
    async #token({ realm, service }, registry, repository, login, deadline) {
        const isShared = this.policy.sharesCredentials(registry, realm);
        const setting = this.policy.settingForRealm(registry, realm);
        const toTrust = `If that is its token service, add 'registries: {${setting}}' to the configuration.`;
        if ((0,external_node_net_.isIP)((0,registry_http/* bareHost */.n0)(realm)) !== 0 && !isShared)
            throw new lookup_failure/* LookupFailure */.B(`${registry} names an IP address, ${realm.host}, as its token service. ${toTrust}`);
        if (login !== null && !isShared)
            throw new lookup_failure/* LookupFailure */.B(`${registry} sends credentials to ${realm.host}. ${toTrust}`);
        const shared = isShared ? login : null;
        // Worked out here: a registry must not have a token made for something else.
        const query = new URLSearchParams({ scope: `repository:${repository}:pull` });
        if (service !== null)
            query.set('service', service);
        const answer = await this.#askForToken(realm, query, shared, {
            limit: TOKEN_ANSWER_LIMIT,
            deadline,
            setting,
        });
        const passing = overload(answer.status, answer.headers, realm.host);
        if (passing !== null)
            throw passing;
        if (answer.status !== 200) {
            const isRefused = answer.status === 401 || answer.status === 403;
            throw new lookup_failure/* LookupFailure */.B(!isRefused
                ? `${realm.host} returned no token for ${registry} (status ${answer.status}).`
                : login === null
                    ? `${realm.host} gives no token for ${registry} without credentials. Log in to it.`
                    : `${realm.host} rejects the credentials for ${registry}.`);
        }
        const token = tokenIn(answer.body);
        if (token === null)
            throw new lookup_failure/* LookupFailure */.B(`${realm.host} returned no valid token.`);
        this.onSecret(token);
        return token;
    }
    #askForToken(realm, query, login, bounds) {
        if (login?.kind === 'refresh-token') {
            this.onSecret(login.token);
            query.set('grant_type', 'refresh_token');
            query.set('client_id', 'wincompat');
            query.set('refresh_token', login.token);
            const headers = { 'content-type': 'application/x-www-form-urlencoded' };
            return this.http.send(realm, { ...bounds, method: 'POST', headers, body: query.toString() });
        }
        const url = new URL(realm);
        for (const [name, value] of query)
            url.searchParams.set(name, value);
        const headers = login?.kind === 'password' ? { authorization: this.#basic(login) } : {};
        return this.http.send(url, { ...bounds, headers });
    }
}
function tokenIn(body) {
    try {
        const { token, access_token: accessToken } = JSON.parse(body.toString('utf8'));
        // Some services send both, one of them empty.
        const found = token || accessToken;
        return typeof found === 'string' && found.length <= TOKEN_LIMIT && /^[\x21-\x7e]+$/.test(found)
            ? found
            : null;
    }
    catch {
        return null;
    }
}
function keyOf(registry, repository) {
    return `${(0,registry_name/* canonicalHost */.r)(registry)}/${repository}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/discovery/open-regular.js
var open_regular = __webpack_require__(2561);
// EXTERNAL MODULE: ./lib/registry/cache-directory.js
var cache_directory = __webpack_require__(695);
;// CONCATENATED MODULE: ./lib/registry/cache.js
// What registries said, kept between runs in one directory that a workflow may save and restore.
//   DIR/v1/public/            Docker Hub and the Microsoft Artifact Registry, asked without a login
//   DIR/v1/private/HOST/      everything else: leave it out of a cache that strangers can read
//     documents/sha256-…      a document's bytes: true for ever, and proved by hashing them again
//     tags/…                  which digest a tag named, and when: true for a while
// A cache that was restored can hold anything. Links in it are not followed: not to a file, and not to a folder.





/** So long a tag is taken to name the digest that it named. */
const TAG_LIFE_MS = 6 * 60 * 60 * 1000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const DIGEST = /^(sha256|sha512):([0-9a-f]+)$/;
/** Keeps nothing: what a run without a cache directory uses. */
const NO_CACHE = {
    digestOf: () => null,
    lastDigestOf: () => null,
    keepTag: () => { },
    document: () => null,
    keepDocument: () => { },
};
class RegistryCache {
    directory;
    onProblem;
    now;
    #unwritable = false;
    #scopes = new Map();
    /**
     * @param directory is made where it does not exist
     * @param onProblem told, in one sentence, of a file that is not what it claims to be
     * @param now the time, in milliseconds since 1970
     */
    constructor(directory, onProblem, now = Date.now) {
        this.directory = directory;
        this.onProblem = onProblem;
        this.now = now;
    }
    /** @param host null for facts that everybody may know */
    scope(host) {
        const parts = [cache_directory/* LAYOUT */.r, ...(host === null ? ['public'] : ['private', fileName(host)])];
        const folder = (0,external_node_path_.join)(this.directory, ...parts);
        const scope = this.#scopes.get(folder) ?? this.#open(folder, parts);
        this.#scopes.set(folder, scope);
        return scope;
    }
    #open(folder, parts) {
        const [tags, documents] = [(0,external_node_path_.join)(folder, 'tags'), (0,external_node_path_.join)(folder, 'documents')];
        const onTheWay = parts.map((_part, at) => (0,external_node_path_.join)(this.directory, ...parts.slice(0, at + 1)));
        const linked = [...onTheWay, tags, documents].find(isLinkOrFile);
        if (linked !== undefined) {
            this.onProblem(`The cache is not used: ${linked} is not a directory.`);
            return NO_CACHE;
        }
        return {
            digestOf: (repository, tag) => {
                const known = this.#readTag((0,external_node_path_.join)(tags, tagFile(repository, tag)), repository, tag);
                return known !== null && known.age <= TAG_LIFE_MS ? known.digest : null;
            },
            lastDigestOf: (repository, tag) => this.#readTag((0,external_node_path_.join)(tags, tagFile(repository, tag)), repository, tag),
            keepTag: (repository, tag, digest) => {
                const fact = { repository, tag, digest, seen: new Date(this.now()).toISOString() };
                this.#write(tags, tagFile(repository, tag), JSON.stringify(fact));
            },
            document: (digest) => this.#readDocument((0,external_node_path_.join)(documents, fileName(digest)), digest),
            keepDocument: (digest, bytes) => this.#write(documents, fileName(digest), bytes),
        };
    }
    #readTag(path, repository, tag) {
        const bytes = this.#read(path);
        if (bytes === null)
            return null;
        try {
            const fact = JSON.parse(bytes.toString('utf8'));
            const age = this.now() - Date.parse(String(fact.seen));
            if (fact.repository === repository &&
                fact.tag === tag &&
                DIGEST.test(String(fact.digest)) &&
                age >= 0) {
                return { digest: String(fact.digest), age };
            }
        }
        catch {
            // Reported below.
        }
        return this.#reject(path);
    }
    #readDocument(path, digest) {
        const bytes = this.#read(path);
        if (bytes === null)
            return null;
        return hasDigest(bytes, digest) ? bytes : this.#reject(path);
    }
    #read(path) {
        const bytes = (0,open_regular/* readRegularFile */.XF)(path, MAX_FILE_BYTES);
        if (Buffer.isBuffer(bytes))
            return bytes;
        return (0,open_regular/* isMissing */.b2)(bytes.code) ? null : this.#reject(path);
    }
    #reject(path) {
        this.onProblem(`The cached file ${path} is invalid; the image is looked up again.`);
        remove(path);
        return null;
    }
    /** Whole or not at all: another process may read or write the same file. */
    #write(folder, name, content) {
        if (this.#unwritable)
            return;
        const temporary = (0,external_node_path_.join)(folder, `.${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
        try {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
            (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(folder, name));
        }
        catch (error) {
            this.#unwritable = true;
            remove(temporary);
            this.onProblem(`The cache directory ${this.directory} could not be written (${error.code}).`);
        }
    }
}
/** Whether something other than a directory is there; a symbolic link to one counts as such. */
function isLinkOrFile(path) {
    return (0,open_regular/* entryAt */._f)(path)?.isDirectory() === false;
}
/** As far as it can be: what is left over does no harm. */
function remove(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // The directory itself may be none.
    }
}
/** Whether bytes have the digest, e.g. `sha256:…`, that they are asked for by. */
function hasDigest(bytes, digest) {
    const [, algorithm = '', hex = ''] = DIGEST.exec(digest) ?? [];
    return algorithm !== '' && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') === hex;
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
function tagFile(repository, tag) {
    return `${(0,external_node_crypto_.createHash)('sha256').update(`${repository}:${tag}`).digest('hex')}.json`;
}
function fileName(text) {
    return text.replace(/[^\w.-]/g, '-');
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
// EXTERNAL MODULE: ./lib/discovery/checked-out.js
var checked_out = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/discovery/home.js
var discovery_home = __webpack_require__(6203);
;// CONCATENATED MODULE: ./lib/registry/certificates.js
// Certificates that Docker and Podman are given for a registry: its authority's, and one's own.
// Sources: docs.docker.com/engine/security/certificates; containers/image, docs/containers-certs.d.5.md.






const MAX_BYTES = 256 * 1024;
/**
 * @param onProblem called with a file that could not be read, in one sentence
 * @param trees folders that hold files of a stranger, which nothing is trusted from: real paths
 */
function certificateStore(onProblem, trees, environment = process.env) {
    const read = (path) => {
        const bytes = (0,open_regular/* readRegularFile */.XF)(path, MAX_BYTES, 'follow');
        if (Buffer.isBuffer(bytes))
            return [bytes.toString('utf8')];
        onProblem(`The certificate ${path} could not be read, so it is not used.`);
        return [];
    };
    return (host) => {
        const folders = foldersOf(host, environment).filter((path) => !(0,checked_out/* isCheckedOut */.kU)(path, trees));
        const names = folders.flatMap(filesIn);
        const own = names.filter((name) => name.endsWith('.crt')).flatMap(read);
        const key = names.find((name) => name.endsWith('.key'));
        const cert = key?.replace(/\.key$/, '.cert') ?? '';
        const [mine, mineKey] = names.includes(cert) ? [...read(cert), ...read(key ?? '')] : [];
        return {
            ...(own.length === 0 ? {} : { ca: [...trustedAnyway(environment, read), ...own] }),
            ...(mine === undefined || mineKey === undefined ? {} : { cert: mine, key: mineKey }),
        };
    };
}
function filesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .sort()
            .map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch {
        // A file, or a folder of somebody else's: then nothing is declared for the host.
        return [];
    }
}
/** Docker on Windows leaves the colon out of the folder's name. */
function foldersOf(host, environment) {
    if (host.startsWith('.'))
        return [];
    const settings = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)((0,discovery_home/* homeDirectory */.R)(environment), '.config');
    const places = process.platform === 'win32'
        ? [(0,external_node_path_.join)(environment.ProgramData ?? '', 'docker', 'certs.d', host.replace(':', ''))]
        : [
            (0,external_node_path_.join)(settings, 'docker', 'certs.d', host),
            (0,external_node_path_.join)(settings, 'containers', 'certs.d', host),
            (0,external_node_path_.join)('/etc/docker/certs.d', host),
            (0,external_node_path_.join)('/etc/containers/certs.d', host),
        ];
    return places.filter((path) => (0,external_node_path_.isAbsolute)(path) && (0,external_node_fs_.existsSync)(path));
}
/** A list of authorities takes the place of Node's own, so that it must have those, too. */
function trustedAnyway(environment, read) {
    // Node.js 20 has no such function.
    const { getCACertificates } = external_node_tls_namespaceObject;
    if (getCACertificates !== undefined)
        return getCACertificates('default');
    const extra = environment.NODE_EXTRA_CA_CERTS;
    return [...external_node_tls_.rootCertificates, ...(extra ? read(extra) : [])];
}

;// CONCATENATED MODULE: ./lib/registry/auth-files.js
// Where `docker login` and `podman login` leave what they were given: files of one form in several places.
// Sources: docs.docker.com/reference/cli/docker/login ("Credential stores"); containers/image,
// docs/containers-auth.json.5.md.



const auth_files_MAX_BYTES = 1024 * 1024;
/**
 * The files that are there, the one that counts most first: what `REGISTRY_AUTH_FILE` names was chosen by the user,
 * Docker's own, then Podman's. None where it would be a file of the working directory.
 */
function readAuthFiles(environment, onProblem) {
    const home = (0,discovery_home/* homeDirectory */.R)(environment);
    const runtime = environment.XDG_RUNTIME_DIR;
    const settings = environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
    const podman = (path) => ({ path, hasNamespaces: true });
    const places = [
        ...(environment.REGISTRY_AUTH_FILE ? [podman(environment.REGISTRY_AUTH_FILE)] : []),
        { path: (0,external_node_path_.join)(environment.DOCKER_CONFIG || (0,external_node_path_.join)(home, '.docker'), 'config.json'), hasNamespaces: false },
        ...(runtime ? [podman((0,external_node_path_.join)(runtime, 'containers', 'auth.json'))] : []),
        podman((0,external_node_path_.join)(settings, 'containers', 'auth.json')),
    ];
    return places
        .filter(({ path }) => (0,external_node_path_.isAbsolute)(path))
        .flatMap(({ path, hasNamespaces }) => {
        const content = readFile(path, onProblem);
        return content === null ? [] : { ...content, path, hasNamespaces };
    });
}
function readFile(path, onProblem) {
    const bytes = (0,open_regular/* readRegularFile */.XF)(path, auth_files_MAX_BYTES, 'follow');
    if (!Buffer.isBuffer(bytes) && (0,open_regular/* isMissing */.b2)(bytes.code))
        return null;
    try {
        const content = Buffer.isBuffer(bytes) ? JSON.parse(bytes.toString('utf8')) : null;
        if (typeof content === 'object' && content !== null)
            return content;
    }
    catch {
        // Reported below: the parser's message would quote the file.
    }
    onProblem(`The file of logins ${path} could not be read, so its credentials are not used.`);
    return null;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/discovery/programs.js
var programs = __webpack_require__(8577);
;// CONCATENATED MODULE: ./lib/registry/credential-helper.js



const HELPER_DEADLINE_MS = 10_000;
const HELPER_ANSWER_LIMIT = 64 * 1024;
/**
 * Asks a credential helper, a program that the user's own configuration names, by its protocol: the host on its
 * input, JSON on its output. Source: github.com/docker/docker-credential-helpers, "Development".
 * @param trees folders that hold files of a stranger, so that no helper is started from there: real paths
 * @returns null where it has no login, or cannot be asked
 */
function askHelper(name, key, onProblem, trees, environment) {
    return new Promise((done) => {
        const fail = () => {
            onProblem(`The credential helper of Docker's configuration for ${key} returned no credentials.`);
            done(null);
        };
        if (!/^[\w.-]{1,100}$/.test(name))
            return fail();
        const helper = (0,programs/* findProgram */.Kp)(`docker-credential-${name}`, environment, trees);
        if (helper === null) {
            onProblem(`docker-credential-${name}, which Docker's configuration names for ${key}, is not on PATH outside the checked files.`);
            return done(null);
        }
        const child = (0,external_node_child_process_.execFile)(helper.path, ['get'], {
            // Some helpers are scripts, whose interpreter takes modules from the working directory.
            cwd: (0,external_node_path_.dirname)(helper.path),
            timeout: HELPER_DEADLINE_MS,
            killSignal: 'SIGKILL',
            maxBuffer: HELPER_ANSWER_LIMIT,
            windowsHide: true,
            env: helper.environment,
        }, (error, stdout) => {
            if (error !== null)
                return fail();
            try {
                const { Username: username, Secret: secret } = JSON.parse(stdout);
                if (typeof username !== 'string' || typeof secret !== 'string')
                    return fail();
                done(username === '<token>'
                    ? { kind: 'refresh-token', token: secret }
                    : { kind: 'password', username, password: secret });
            }
            catch {
                fail();
            }
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(key);
    });
}

;// CONCATENATED MODULE: ./lib/registry/credentials.js
// What the user logs in to a registry with: inputs of the action, else what `docker login` or `podman login` left behind.
// Every login belongs to one host and port, and to no other.




/** The key that `docker login` without a host writes. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';
/**
 * @param given logins that the run was started with; they come first
 * @param onProblem called with a login that could not be read, in one sentence without secrets
 * @param trees folders that hold files of a stranger, so that no helper is started from there: real paths
 * @param environment names the files of logins, and is the helpers' own
 */
function credentialStore(given, onProblem, trees = [], environment = process.env) {
    const logins = new Map([...given].map(([host, login]) => [(0,registry_name/* canonicalHost */.r)(host), { kind: 'password', ...login }]));
    const asked = new Map();
    const files = readAuthFiles(environment, onProblem).map((file) => {
        const isOthers = (0,checked_out/* isCheckedOut */.kU)(file.path, trees);
        const ask = (helper, key, expects) => {
            const problem = expects ? onProblem : () => { };
            if (isOthers) {
                problem(`The file of logins ${file.path} is in the checked-out files, so its credential helper for ${key} is not started.`);
                return Promise.resolve(null);
            }
            const question = `${helper} ${key}`;
            const known = asked.get(question) ?? askHelper(helper, key, problem, trees, environment);
            asked.set(question, known);
            return known;
        };
        return { file, ask };
    });
    return async (registry, repository) => {
        const host = (0,registry_name/* canonicalHost */.r)(registry);
        const login = logins.get(host);
        if (login !== undefined)
            return login;
        for (const { file, ask } of files) {
            const found = await loginIn(file, host, repository, ask);
            if (found !== null)
                return found;
        }
        return null;
    };
}
/**
 * A helper of the host's own, else the store for all hosts, else what the file itself has, as Docker does: a store is
 * asked about hosts that the file does not name, too, and where it has nothing, or is not installed, the file counts.
 * An empty helper stands for the file.
 * @see https://docs.docker.com/reference/cli/docker/login/ ("Credential stores")
 */
async function loginIn(file, host, repository, ask) {
    const own = keysFor(file.credHelpers, host)[0];
    const helper = own === undefined ? file.credsStore : ownValue(file.credHelpers, own);
    const keys = file.hasNamespaces ? namespacesFor(file.auths, host, repository) : keysFor(file.auths, host);
    const stored = keys.map((key) => loginOf(ownValue(file.auths, key))).find((login) => login !== null);
    if (typeof helper === 'string' && helper !== '') {
        const [key = host === 'docker.io' ? DOCKER_HUB_KEY : host] = own === undefined ? keys : [own];
        const isNamed = own !== undefined || keys.length > 0;
        const login = await ask(helper, key, isNamed && stored === undefined);
        if (login !== null)
            return login;
    }
    return stored ?? null;
}
/**
 * The keys that stand for a host, those that are written in the usual way first: with a scheme, a slash or a path they
 * mean the same. Source: docker/cli, ConvertToHostname of cli/config/credentials.
 */
function keysFor(record, host) {
    if (typeof record !== 'object' || record === null)
        return [];
    const usual = host === 'docker.io' ? [DOCKER_HUB_KEY, 'docker.io', 'index.docker.io'] : [host, `https://${host}`];
    const others = Object.keys(record).filter((key) => !usual.includes(key) && hostOf(key) === host);
    return [...usual.filter((key) => Object.hasOwn(record, key)), ...others];
}
/**
 * The keys that a repository is under, the most particular first. `harbor.corp/tea` is not for `harbor.corp/team`.
 * Source: containers-auth.json.5.md, "FORMAT".
 */
function namespacesFor(record, host, repository) {
    const namespaceOf = (key) => (/^v[12]$/.test(pathOf(key)) ? '' : pathOf(key));
    return keysFor(record, host)
        .filter((key) => namespaceOf(key) === '' || `${repository}/`.startsWith(`${namespaceOf(key)}/`))
        .sort((a, b) => namespaceOf(b).length - namespaceOf(a).length);
}
/** What a key has behind the host, without slashes at its ends. */
function pathOf(key) {
    return key
        .replace(/^https?:\/\//i, '')
        .replace(/^[^/]*\/?/, '')
        .replace(/\/+$/, '');
}
function hostOf(key) {
    const host = (0,registry_name/* canonicalHost */.r)(key.replace(/^https?:\/\//i, '').replace(/\/.*$/s, ''));
    return host === 'index.docker.io' ? 'docker.io' : host;
}
function loginOf(entry) {
    if (typeof entry !== 'object' || entry === null)
        return null;
    const { auth, username, password, identitytoken, registrytoken } = entry;
    if (isText(identitytoken))
        return { kind: 'refresh-token', token: identitytoken };
    if (isText(registrytoken))
        return { kind: 'registry-token', token: registrytoken };
    if (isText(username) && isText(password))
        return { kind: 'password', username, password };
    if (!isText(auth))
        return null;
    const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    return colon < 1
        ? null
        : { kind: 'password', username: text.slice(0, colon), password: text.slice(colon + 1) };
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function ownValue(record, key) {
    return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
        ? record[key]
        : undefined;
}

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./lib/registry/look-up-all.js
// Many references, each asked once: hosts side by side, and none waits for another.



const HOUR_MS = 60 * 60 * 1000;
const AT_ONCE_PER_HOST = 8;
/** After so many failures of a host in a row nothing more is asked of it. */
const HOST_FAILURES = 2;
/** One host's questions, and whether it still answers. */
class Host {
    name;
    client;
    /** The first question goes alone, until one is answered: its answer tells how to log in. */
    #limit = pLimit(1);
    #failures = 0;
    #hasAnswered = false;
    #down = null;
    constructor(name, client) {
        this.name = name;
        this.client = client;
    }
    ask(reference) {
        return this.#limit(async () => {
            const reason = this.client.isOver ? 'The time limit for registry lookups is exceeded.' : this.#down;
            if (reason !== null)
                return this.#lastKnown(reference, reason);
            try {
                const answer = await this.client.lookUp(reference);
                this.#answers();
                return answer;
            }
            catch (error) {
                if (!(error instanceof lookup_failure/* LookupFailure */.B))
                    throw error;
                this.#heed(error);
                return this.#lastKnown(reference, error.message);
            }
        });
    }
    #answers() {
        this.#failures = 0;
        this.#hasAnswered = true;
        this.#limit.concurrency = AT_ONCE_PER_HOST;
    }
    #heed({ scope, message }) {
        const isOfHost = scope === 'host' || scope === 'unreachable';
        if (!isOfHost)
            this.#answers();
        // One lost connection among many says little; the first one says all.
        else if (scope === 'unreachable' && !this.#hasAnswered)
            this.#down = message;
        else if (++this.#failures >= HOST_FAILURES)
            this.#down = message;
    }
    /** What the cache has of an image is better than its tag alone, however old it is. */
    async #lastKnown(reference, reason) {
        const known = await this.client.lastKnown(reference);
        if (known === null)
            return { kind: 'failed', host: this.name, reason };
        const hours = Math.ceil(known.age / HOUR_MS);
        return { ...known.answer, stale: { host: this.name, reason, hours } };
    }
}
/**
 * @param references by key; equal ones must have one key
 * @param onAnswer called with every answer, to show progress
 * @returns each reference's answer, by its key
 */
async function lookUpAll(client, references, onAnswer = () => { }) {
    const hosts = new Map();
    let answered = 0;
    const answers = [...references].map(async ([key, reference]) => {
        const name = (0,registry_name/* canonicalHost */.r)(reference.registry);
        const host = hosts.get(name) ?? new Host(name, client);
        hosts.set(name, host);
        const answer = await host.ask(reference);
        onAnswer(++answered, references.size);
        return [key, answer];
    });
    return new Map(await Promise.all(answers));
}

// EXTERNAL MODULE: ./lib/registry/policy.js
var registry_policy = __webpack_require__(1573);
// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/registry/documents.js
// The documents of a registry, read: image indexes, manifests, configurations. Pure.
// Sources: opencontainers/image-spec image-index.md, manifest.md, config.md; Docker's "Image Manifest V 2, Schema 2".


const INDEX_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFEST_TYPES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
/** What is asked for: all four, or a registry may answer with what it holds to be the right one for old clients. */
const ACCEPT = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');
const SCHEMA_1 = 'The registry returned a schema 1 manifest, which has no OS version.';
const MAX_ENTRIES = 1_000;
const documents_DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/**
 * @param body the document's bytes
 * @param contentType what the answer called itself; counts where the document does not say
 * @throws LookupFailure where it is neither an index nor a manifest
 */
function readDocument(body, contentType) {
    const document = parseObject(body, 'manifest');
    const [called = ''] = (contentType ?? '').split(';');
    const type = typeof document.mediaType === 'string' ? document.mediaType : called.trim();
    const isIndex = INDEX_TYPES.includes(type) || (!MANIFEST_TYPES.includes(type) && Array.isArray(document.manifests));
    const artifact = artifactIn(document);
    if (artifact !== null)
        throw notAnImage(artifact);
    if (isIndex)
        return readIndex(document);
    if (!MANIFEST_TYPES.includes(type) && !isObject(document.config)) {
        throw new lookup_failure/* LookupFailure */.B(document.schemaVersion === 1
            ? SCHEMA_1
            : 'The response is neither an image index nor an image manifest.');
    }
    const config = descriptorOf(document.config);
    if (config === null)
        throw new lookup_failure/* LookupFailure */.B('The manifest has no config descriptor.');
    return { kind: 'manifest', config };
}
/** Types of configurations of what is no image. Source: image-spec, "Guidelines for Artifact Usage"; helm.sh, wasm-to-oci. */
const ARTIFACTS = [
    [/helm/i, 'a Helm chart'],
    [/wasm/i, 'a WebAssembly module'],
    [/spdx|cyclonedx|sbom/i, 'an SBOM'],
    [/cosign|notary|in-toto|signature/i, 'a signature or attestation'],
];
/** What a manifest is of, where that is no container image; null for an image. */
function artifactIn({ artifactType, config }) {
    const types = [artifactType, isObject(config) ? config.mediaType : null].filter((type) => typeof type === 'string');
    const known = ARTIFACTS.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1];
    if (known !== undefined)
        return known;
    const isOther = typeof artifactType === 'string' || types.includes('application/vnd.oci.empty.v1+json');
    return isOther ? 'an OCI artifact' : null;
}
function notAnImage(artifact) {
    return new lookup_failure/* LookupFailure */.B(`It is ${artifact}, not a container image.`);
}
function readIndex(document) {
    if (!Array.isArray(document.manifests))
        throw new lookup_failure/* LookupFailure */.B('The image index has no list of manifests.');
    if (document.manifests.length > MAX_ENTRIES) {
        throw new lookup_failure/* LookupFailure */.B(`The image index has more than ${MAX_ENTRIES} entries.`);
    }
    const platforms = [];
    const nested = [];
    const incomplete = [];
    for (const entry of document.manifests.filter(isObject)) {
        const descriptor = descriptorOf(entry);
        if (descriptor === null)
            continue;
        const { digest } = descriptor;
        if (INDEX_TYPES.includes(String(entry.mediaType)))
            nested.push(descriptor);
        else if (isAttestation(entry))
            continue;
        else if (isObject(entry.platform)) {
            const platform = platformOf(entry.platform);
            if (platform.os === 'windows' && platform.version === null)
                incomplete.push({ at: platforms.length, digest });
            platforms.push({ ...platform, digest });
        }
        else if (MANIFEST_TYPES.includes(String(entry.mediaType))) {
            incomplete.push({ at: platforms.length, digest });
            platforms.push({ os: 'unknown', architecture: 'unknown', version: null, digest, unlisted: true });
        }
    }
    // wasm-to-oci and its kin publish an index for a platform of no machine.
    if (nested.length === 0 && platforms.length > 0 && platforms.every(isWebAssembly))
        throw notAnImage('a WebAssembly module');
    return { kind: 'index', platforms, nested, incomplete };
}
function isWebAssembly({ os, architecture }) {
    return architecture === 'wasm' || /^wasi/.test(os);
}
/** What BuildKit puts beside an image. Source: moby/buildkit, docs/attestations/attestation-storage.md. */
function isAttestation(entry) {
    const platform = isObject(entry.platform) ? entry.platform : {};
    const annotations = isObject(entry.annotations) ? entry.annotations : {};
    return (platform.os === 'unknown' ||
        platform.architecture === 'unknown' ||
        annotations['vnd.docker.reference.type'] !== undefined);
}
/**
 * The platform that an image's configuration states.
 * @param body the configuration blob of a single manifest
 * @throws LookupFailure where it is no configuration
 */
function readConfiguration(body) {
    return platformOf(parseObject(body, 'configuration'));
}
/**
 * The names in a list of tags.
 * @throws LookupFailure where the body is not a list of tags
 */
function readTags(body) {
    const { tags } = parseObject(body, 'list of tags');
    // A repository without tags has null in the place of a list.
    if (tags !== null && !Array.isArray(tags))
        throw new lookup_failure/* LookupFailure */.B('The list of tags is not valid.');
    return (tags ?? []).filter((tag) => typeof tag === 'string' && /^\w[\w.-]{0,127}$/.test(tag));
}
function platformOf(stated) {
    return {
        os: textOf(stated.os),
        architecture: textOf(stated.architecture),
        version: versionOf(stated['os.version']),
    };
}
function versionOf(stated) {
    return typeof stated === 'string' ? (0,version/* parseVersion */.ot)(stated) : null;
}
/** Words of a platform end up in messages: anything else than a short word is none. */
function textOf(stated) {
    return typeof stated === 'string' && /^[\w.-]{1,32}$/.test(stated) ? stated.toLowerCase() : 'unknown';
}
function descriptorOf(value) {
    if (!isObject(value) || typeof value.digest !== 'string' || !documents_DIGEST.test(value.digest))
        return null;
    return {
        digest: value.digest,
        size: typeof value.size === 'number' ? value.size : Number.POSITIVE_INFINITY,
    };
}
function parseObject(body, what) {
    try {
        const value = JSON.parse(body.toString('utf8'));
        if (isObject(value))
            return value;
    }
    catch {
        // Reported below: the parser's words would quote the registry.
    }
    throw new lookup_failure/* LookupFailure */.B(`The ${what} is not valid JSON.`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/registry/registry-client.js
// From a reference to the platforms that it is published for, with the fewest requests.
// Source: opencontainers/distribution-spec, spec.md ("Pulling manifests", "Pulling blobs").




const MANIFEST_LIMIT = 4 * 1024 * 1024;
const CONFIGURATION_LIMIT = 8 * 1024 * 1024;
/** Entries of an index whose configurations are looked into. */
const MAX_FOLLOWED = 8;
/** What a list of tags costs at most: ten requests. */
const MAX_TAG_PAGES = 10;
const TAGS_PER_PAGE = 1_000;
/** An index of indexes is allowed by the specification; publishers use a few at most. */
const MAX_NESTED = 4;
class RegistryClient {
    requests;
    policy;
    authorization;
    cache;
    constructor(requests, policy, authorization, cache) {
        this.requests = requests;
        this.policy = policy;
        this.authorization = authorization;
        this.cache = cache;
    }
    /** Whether the time that a run has for lookups is used up. */
    get isOver() {
        return this.requests.isOver;
    }
    /**
     * Asks for a reference's platforms: one request for an index, two for a single manifest, none where the cache knows.
     * @throws LookupFailure where the registry could not be asked
     */
    async lookUp(reference) {
        const { registry } = reference;
        if (!this.policy.allows(registry))
            return { kind: 'not-allowed', host: registry };
        const scope = await this.#scopeOf(reference);
        const root = await this.#manifest(reference, reference.digest ?? this.#cachedDigest(scope, reference), scope);
        if (root === null)
            return { kind: 'not-found', host: registry };
        if (reference.digest === null && !root.fromCache)
            scope.keepTag(reference.repository, tagOf(reference), root.digest);
        return this.#platformsOf(reference, root, scope);
    }
    /**
     * What the cache still has of a reference, however old its tag is. Asks nothing.
     * @returns null where it lacks a part
     */
    async lastKnown(reference) {
        const scope = { ...(await this.#scopeOf(reference)), isAll: true };
        const { digest, repository } = reference;
        const known = digest === null ? scope.lastDigestOf(repository, tagOf(reference)) : { digest, age: 0 };
        if (known === null)
            return null;
        try {
            const root = await this.#manifest(reference, known.digest, scope);
            return root === null
                ? null
                : { answer: await this.#platformsOf(reference, root, scope), age: known.age };
        }
        catch (error) {
            if (error instanceof lookup_failure/* LookupFailure */.B)
                return null;
            throw error;
        }
    }
    /** A reference's index or manifest as it was served. @throws LookupFailure @returns null where there is none */
    async raw(reference) {
        return (await this.#manifest(reference, reference.digest, await this.#scopeOf(reference)))?.bytes ?? null;
    }
    /**
     * The tags of a reference's repository, in the registry's order.
     * @returns null where there is no such repository; `isAll` is false where it has more than are asked for
     * @throws LookupFailure where the registry could not be asked
     */
    async tags({ registry, repository }) {
        const tags = [];
        let last = '';
        for (let page = 0; page < MAX_TAG_PAGES && last !== null; page++) {
            const url = this.#url(registry, `${repository}/tags/list`);
            url.searchParams.set('n', String(TAGS_PER_PAGE));
            if (last !== '')
                url.searchParams.set('last', last);
            const answer = await this.requests.get(url, registry, repository, MANIFEST_LIMIT);
            if (answer.status === 404)
                return null;
            tags.push(...readTags(answer.body));
            last = nextTag(answer.headers.link, url);
        }
        return { tags, isAll: last === null };
    }
    async #platformsOf(reference, root, scope) {
        const document = readDocument(root.bytes, root.contentType);
        if (document.kind === 'manifest') {
            const { platform, fromCache } = await this.#single(reference, document.config, root, scope);
            return found([platform], root, false, fromCache);
        }
        const nested = await this.#nested(reference, document.nested, scope);
        const platforms = await this.#completed(reference, document.platforms, document.incomplete, scope);
        return found([...platforms, ...nested.platforms], root, true, nested.fromCache);
    }
    async #scopeOf({ registry, repository }) {
        if (this.cache === null)
            return NO_CACHE;
        const host = (0,registry_name/* canonicalHost */.r)(registry);
        const isPublic = isForAll(host, repository) ||
            (host === 'docker.io' && !(await this.authorization.hasLogin(registry, repository)));
        return this.cache.scope(isPublic ? null : host);
    }
    #cachedDigest(scope, reference) {
        return scope.digestOf(reference.repository, tagOf(reference));
    }
    async #single({ registry, repository }, config, root, scope) {
        const cached = scope.document(config.digest);
        if (cached === null && scope.isAll === true)
            throw new lookup_failure/* LookupFailure */.B('The cache does not have it.');
        const bytes = cached ?? (await this.#blob(registry, repository, config));
        if (cached === null)
            scope.keepDocument(config.digest, bytes);
        return { platform: { ...readConfiguration(bytes), digest: root.digest }, fromCache: cached !== null };
    }
    /** Entries that state no version, or no platform, with what their configurations state: two requests for each. */
    async #completed(reference, platforms, incomplete, scope) {
        const known = new Map();
        await Promise.all(incomplete.slice(0, MAX_FOLLOWED).map(async ({ at, digest }) => {
            const stated = await this.#configurationOf(reference, digest, scope).catch(lookup_failure/* asFailure */.h);
            if (stated !== null && !(stated instanceof lookup_failure/* LookupFailure */.B))
                known.set(at, stated);
        }));
        return platforms.flatMap((platform, at) => {
            const stated = known.get(at);
            // What has no platform, and no configuration that says one, is no entry for any host.
            if (stated === undefined)
                return platform.unlisted === true ? [] : platform;
            if (platform.unlisted === true)
                return { ...platform, ...stated };
            return stated.version === null ? platform : { ...platform, inside: stated.version };
        });
    }
    async #configurationOf(reference, digest, scope) {
        const fetched = await this.#manifest(reference, digest, scope);
        if (fetched === null)
            return null;
        const document = readDocument(fetched.bytes, fetched.contentType);
        if (document.kind !== 'manifest')
            return null;
        const { digest: _own, ...stated } = (await this.#single(reference, document.config, fetched, scope))
            .platform;
        return stated;
    }
    async #nested(reference, descriptors, scope) {
        if (descriptors.length > MAX_NESTED)
            throw new lookup_failure/* LookupFailure */.B(`The image index has more than ${MAX_NESTED} nested indexes.`);
        const inner = await Promise.all(descriptors.map(({ digest }) => this.#manifest(reference, digest, scope)));
        const platforms = inner.flatMap((fetched) => {
            if (fetched === null)
                throw new lookup_failure/* LookupFailure */.B('The image index refers to a nested index that the registry does not have.');
            const document = readDocument(fetched.bytes, fetched.contentType);
            return document.kind === 'index' ? document.platforms : [];
        });
        return { platforms, fromCache: inner.every((fetched) => fetched?.fromCache === true) };
    }
    /** An index or manifest; null where the registry says that there is none. */
    async #manifest(reference, digest, scope) {
        const { registry, repository } = reference;
        const cached = digest === null ? null : scope.document(digest);
        if (digest !== null && cached !== null)
            return { bytes: cached, digest, contentType: undefined, fromCache: true };
        if (scope.isAll === true)
            throw new lookup_failure/* LookupFailure */.B('The cache does not have it.');
        const url = this.#url(registry, `${repository}/manifests/${digest ?? tagOf(reference)}`);
        const answer = await this.requests.get(url, registry, repository, MANIFEST_LIMIT);
        if (answer.status === 404) {
            if (isOfRegistry(answer))
                return null;
            throw new lookup_failure/* LookupFailure */.B(`${url.host}: HTTP 404 from what is not a registry. Check the host name, and that a proxy passes on /v2/.`);
        }
        if (digest !== null && !hasDigest(answer.body, digest))
            throw wrongDigest(registry);
        const fetched = {
            bytes: answer.body,
            digest: digest ?? digestOf(answer.body),
            contentType: answer.headers['content-type'],
            fromCache: false,
        };
        if (/^text\/html\b/i.test(fetched.contentType ?? ''))
            throw new lookup_failure/* LookupFailure */.B(`${registry} answered with a web page in the place of a manifest: what answers is a login page, or not a registry.`);
        // The digest of a signed one is that of its content without the signatures.
        if (/manifest\.v1\+(?:prettyjws|json)/.test(fetched.contentType ?? ''))
            throw new lookup_failure/* LookupFailure */.B(SCHEMA_1);
        const claimed = answer.headers['docker-content-digest'];
        if (typeof claimed === 'string' && /^sha(?:256|512):/.test(claimed) && !hasDigest(answer.body, claimed)) {
            throw wrongDigest(registry);
        }
        scope.keepDocument(fetched.digest, fetched.bytes);
        return fetched;
    }
    async #blob(registry, repository, { digest, size }) {
        const url = this.#url(registry, `${repository}/blobs/${digest}`);
        const answer = await this.requests.get(url, registry, repository, Math.min(size, CONFIGURATION_LIMIT));
        if (answer.status === 404)
            throw new lookup_failure/* LookupFailure */.B(`${registry} has the manifest, but not its config blob.`);
        if (!hasDigest(answer.body, digest))
            throw wrongDigest(registry);
        return answer.body;
    }
    #url(registry, path) {
        return new URL(`/v2/${path}`, this.policy.origin(registry));
    }
}
function found(platforms, root, index, restFromCache) {
    const evidence = root.fromCache && restFromCache ? 'cache' : 'registry';
    return { kind: 'found', evidence, digest: root.digest, index, platforms };
}
/**
 * Whether everybody may see a repository, so that what is said of it is no secret, with a login too: Microsoft's registry
 * has public images only, and so have the official images of Docker Hub, and those of Microsoft there.
 */
function isForAll(host, repository) {
    if (host === 'mcr.microsoft.com')
        return true;
    return host === 'docker.io' && /^(?:library|microsoft)\//.test(repository);
}
/** The tag that the next page begins behind. Source: distribution-spec, "Listing Tags". */
function nextTag(link, base) {
    const [, target = ''] = /^<([^>]*)>\s*;\s*rel="?next"?/i.exec(String(link ?? '')) ?? [];
    if (target === '' || !URL.canParse(target, base.href))
        return null;
    return new URL(target, base).searchParams.get('last') || null;
}
function tagOf(reference) {
    return reference.tag ?? 'latest';
}
/** Whether an error is in the form of registries, so that what it says is about the image. Source: distribution-spec, "Error Codes". */
function isOfRegistry({ headers, body }) {
    if (headers['docker-distribution-api-version'] !== undefined && body.length === 0)
        return true;
    try {
        const { errors } = JSON.parse(body.toString('utf8'));
        return Array.isArray(errors);
    }
    catch {
        return false;
    }
}
function wrongDigest(registry) {
    return new lookup_failure/* LookupFailure */.B(`${registry}: digest mismatch. The content does not match the digest of the reference.`);
}

// EXTERNAL MODULE: ./lib/registry/clock.js
var clock = __webpack_require__(7249);
;// CONCATENATED MODULE: ./lib/registry/pace.js
// How fast a registry is asked. Once it says "too many requests" it is asked one question at a time, each after the pause
// that it wants: many that retry side by side would only use up more of what is allowed.



class Pace {
    clock;
    policy;
    until;
    #isSlow = false;
    /** In a row, of what was asked alone; what was under way when the first came counts as one. */
    #refusals = 0;
    #notBefore = 0;
    #givenUp = null;
    #oneAtATime = pLimit(1);
    /** @param until when the run stops asking, on the clock */
    constructor(clock, policy, until) {
        this.clock = clock;
        this.policy = policy;
        this.until = until;
    }
    /** Asks in its turn. @returns its outcome; the failure by which the registry was given up, without asking, after that */
    async turn(ask) {
        if (!this.#isSlow)
            return this.#heed(await ask());
        return this.#oneAtATime(async () => {
            if (this.#givenUp !== null)
                return this.#givenUp;
            const wait = this.#notBefore - this.clock.now();
            if (wait > 0)
                await (0,clock/* pause */.v)(this.clock, wait);
            const outcome = await ask();
            if (isBusy(outcome))
                this.#refusals++;
            else
                this.#refusals = 0;
            return this.#heed(outcome);
        });
    }
    get isGivenUp() {
        return this.#givenUp !== null;
    }
    #heed(outcome) {
        if (!isBusy(outcome))
            return outcome;
        if (!this.#isSlow)
            this.#refusals = 1;
        this.#isSlow = true;
        const now = this.clock.now();
        const wait = Math.max(this.policy.pause * 2 ** (this.#refusals - 1), outcome.wait);
        this.#notBefore = Math.max(this.#notBefore, now + wait);
        const isTooLong = wait > Math.min(this.policy.longestPause, this.until - now);
        if (isTooLong || this.#refusals > this.policy.retries)
            this.#givenUp = outcome;
        return outcome;
    }
}
function isBusy(outcome) {
    return outcome instanceof lookup_failure/* LookupFailure */.B && outcome.scope === 'busy';
}

;// CONCATENATED MODULE: ./lib/registry/registry-requests.js
// Requests to registries: logged in where that is asked for, redirected, and made again where that may help.






const RETRY_POLICY = {
    run: 120_000,
    deadline: 15_000,
    retries: 2,
    pause: 500,
    longestPause: 10_000,
};
const MAX_REDIRECTS = 4;
class RegistryRequests {
    http;
    authorization;
    retryPolicy;
    /** When the run stops asking, on the clock of its requests. */
    #until;
    #paces = new Map();
    constructor(http, authorization, retryPolicy) {
        this.http = http;
        this.authorization = authorization;
        this.retryPolicy = retryPolicy;
        this.#until = http.clock.now() + retryPolicy.run;
    }
    /** Whether the time that a run has for lookups is used up. */
    get isOver() {
        return this.http.clock.now() >= this.#until;
    }
    /**
     * The answer, 200 or 404; asks again where that may help.
     * @param limit the most bytes that it may have
     * @throws LookupFailure
     */
    async get(url, registry, repository, limit) {
        const pace = this.#paceOf(registry);
        for (let attempt = 0;; attempt++) {
            const outcome = await pace.turn(() => this.#outcome(url, registry, repository, limit));
            if (!(outcome instanceof lookup_failure/* LookupFailure */.B))
                return outcome;
            const { scope, message } = outcome;
            if (scope !== 'busy' && scope !== 'passing' && scope !== 'lost')
                throw outcome;
            const isLast = attempt >= this.retryPolicy.retries || pace.isGivenUp;
            const wait = this.retryPolicy.pause * 2 ** attempt;
            if (isLast || wait > this.#until - this.http.clock.now())
                throw new lookup_failure/* LookupFailure */.B(message, scope === 'lost' ? 'unreachable' : 'host');
            // How long a busy registry is waited for, its pace decides.
            if (scope !== 'busy')
                await (0,clock/* pause */.v)(this.http.clock, wait);
        }
    }
    #outcome(url, registry, repository, limit) {
        const deadline = Math.min(this.http.clock.now() + this.retryPolicy.deadline, this.#until);
        return this.#authorized(url, registry, repository, limit, deadline).then((answer) => failureOf(answer, registry) ?? answer, lookup_failure/* asFailure */.h);
    }
    #paceOf(registry) {
        const host = (0,registry_name/* canonicalHost */.r)(registry);
        const pace = this.#paces.get(host) ?? new Pace(this.http.clock, this.retryPolicy, this.#until);
        this.#paces.set(host, pace);
        return pace;
    }
    /** Asks, and once more where the registry wants to know who asks. */
    async #authorized(url, registry, repository, limit, deadline) {
        const first = await this.authorization.header(registry, repository, deadline);
        const answer = await this.#follow(url, first, limit, deadline);
        if (answer.status !== 401 || !this.authorization.canAnswer(registry, repository, first, answer))
            return answer;
        const second = await this.authorization.header(registry, repository, deadline);
        // There is no login to answer with.
        if (second === null)
            return answer;
        return this.#follow(url, second, limit, deadline);
    }
    /** Follows redirects itself: each is guarded like the first request, and only the first host sees the login. */
    async #follow(start, authorization, limit, deadline) {
        let url = start;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
            const mine = authorization !== null && url.origin === start.origin;
            const headers = { accept: ACCEPT, ...(mine ? { authorization } : {}) };
            const answer = await this.http.send(url, { headers, limit, deadline });
            const to = answer.headers.location;
            if (answer.status < 300 || answer.status > 399 || to === undefined)
                return answer;
            if (!URL.canParse(to, url.href))
                throw new lookup_failure/* LookupFailure */.B(`${url.host} redirects to an invalid URL.`);
            const next = new URL(to, url);
            if (url.protocol === 'https:' && next.protocol !== 'https:') {
                throw new lookup_failure/* LookupFailure */.B(`${url.host} redirects from HTTPS to plain HTTP.`);
            }
            url = next;
        }
        throw new lookup_failure/* LookupFailure */.B(`${start.host} redirects more than ${MAX_REDIRECTS} times.`);
    }
}
/** @returns null for an answer that says something: the document, or that there is none */
function failureOf({ status, headers }, registry) {
    if (status === 200 || status === 404)
        return null;
    if (status === 401 || status === 403) {
        return new lookup_failure/* LookupFailure */.B(`${registry} denied access (HTTP ${status}): the image is private or does not exist. Log in to the registry, or check the name.`);
    }
    return (overload(status, headers, registry) ??
        new lookup_failure/* LookupFailure */.B(`${registry}: unexpected response (HTTP ${status}).`));
}

;// CONCATENATED MODULE: ./lib/registry/index.js
// The registry room's door: everything wired together for one run, loaded only when something is asked.










function openRegistries(run) {
    const policy = new registry_policy/* RegistryPolicy */.S(run.registries);
    const http = new registry_http/* HttpClient */.Qq(policy, run.clock, certificateStore(run.onProblem, run.trees));
    const credentials = credentialStore(run.logins, run.onProblem, run.trees);
    const authorization = new Authorization(http, policy, credentials, run.onSecret);
    const cache = run.cacheDirectory === null ? null : new RegistryCache(run.cacheDirectory, run.onProblem);
    const requests = new RegistryRequests(http, authorization, run.retryPolicy ?? RETRY_POLICY);
    const client = new RegistryClient(requests, policy, authorization, cache);
    const placeOf = (reference) => (0,registry_settings/* atMirror */.Do)(reference, run.registries.mirrors);
    return {
        lookUp: (references) => {
            const places = new Map([...references].map(([key, one]) => [key, placeOf(one)]));
            return lookUpAll(client, places, run.onAnswer);
        },
        lastKnown: async (references) => {
            const known = new Map();
            for (const [key, reference] of references) {
                const found = await client.lastKnown(placeOf(reference));
                if (found !== null)
                    known.set(key, found);
            }
            return known;
        },
        tags: (reference) => client.tags(placeOf(reference)),
        raw: (reference) => client.raw(placeOf(reference)),
        get requests() {
            return http.sent;
        },
        close: () => http.close(),
    };
}
/** @returns each reference's answer by its key, and how many requests it took */
async function askRegistries(references, run) {
    const registries = openRegistries(run);
    try {
        const answers = await registries.lookUp(references);
        return { answers, requests: registries.requests };
    }
    finally {
        registries.close();
    }
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   G6: () => (/* binding */ distinctVersions),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
function parseVersion(text) {
    const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
    return match === null
        ? null
        : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}
/** A version of Windows 10.0, as every release since 2015 calls itself. */
function versionOf(build, revision = null) {
    return { major: 10, minor: 0, build, revision };
}
/** Each version once, in the order of their first place. */
function distinctVersions(versions) {
    return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}
/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
function formatVersion(version) {
    const { major, minor, build, revision } = version;
    return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}


/***/ })

};
