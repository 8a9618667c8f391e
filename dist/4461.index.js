export const id = 4461;
export const ids = [4461];
export const modules = {

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extendConfig: () => (/* binding */ extendConfig)
});

// EXTERNAL MODULE: ./lib/discovery/named.js
var named = __webpack_require__(6359);
// EXTERNAL MODULE: ./lib/github/file-unavailable.js
var file_unavailable = __webpack_require__(4926);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/config/load.js + 5 modules
var config_load = __webpack_require__(5479);
;// CONCATENATED MODULE: ./lib/config/merge.js
/**
 * Lays a configuration over one that it extends: what has a name replaces what has the same name there, as a whole;
 * lists are joined, the own entries first; of single values the own counts.
 */
function merge(own, base) {
    const { registries: mine } = own;
    const { registries: theirs } = base;
    return {
        extends: [],
        targets: byName(own.targets, base.targets, (target) => target.name),
        buildHosts: byName(own.buildHosts, base.buildHosts, ({ host }) => host.name),
        builds: byName(own.builds, base.builds, ({ image }) => image ?? ''),
        windowsImages: joined(own.windowsImages, base.windowsImages),
        args: new Map([...base.args, ...own.args]),
        levels: new Map([...base.levels, ...own.levels]),
        scopes: joined(own.scopes, base.scopes),
        ignore: joined(own.ignore, base.ignore),
        exclude: joined(own.exclude, base.exclude),
        notes: joined(own.notes, base.notes),
        registries: {
            allow: joined(mine.allow, theirs.allow),
            realms: joined(mine.realms, theirs.realms),
            insecure: joined(mine.insecure, theirs.insecure),
            mirrors: mirrorsOf(mine, theirs),
            allowUnlisted: mine.allowUnlisted ?? theirs.allowUnlisted,
        },
        onLookupFailure: own.onLookupFailure ?? base.onLookupFailure,
    };
}
/** What both have a mirror for, the own configuration says. */
function mirrorsOf(own, base) {
    return byName(own.mirrors, base.mirrors, ({ of }) => `${of.host}/${of.prefix}`);
}
function byName(own, base, nameOf) {
    const names = new Set(own.map(nameOf));
    return [...own, ...base.filter((one) => !names.has(nameOf(one)))];
}
/** What is reached in two ways stands once. */
function joined(own, base) {
    return [...new Set([...own, ...base])];
}

// EXTERNAL MODULE: ./lib/config/problems.js
var problems = __webpack_require__(784);
;// CONCATENATED MODULE: ./lib/config/reference.js
// What `extends` names: a file of the same repository, or owner/repo/path@ref of another on GitHub.
/** Names as GitHub gives them, and refs as git-check-ref-format(1) has them, without what no one uses. */
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const REPOSITORY = /^[\w.-]{1,100}$/;
const REF = /^[A-Za-z0-9][\w.+-]{0,100}(?:\/[\w+-][\w.+-]{0,100}){0,5}$/;
const SEGMENT = /^[\w.+ -]{1,100}$/;
const MAX_LENGTH = 300;
/** @returns why it is none, as the rest of a sentence, where it is none */
function parseBase(text) {
    if (text.length > MAX_LENGTH)
        return { wrong: `is longer than ${MAX_LENGTH} characters` };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        return { wrong: 'is a URL; a file of another repository is written owner/repo/path@ref' };
    }
    const at = text.lastIndexOf('@');
    if (at < 0) {
        const path = text.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
        return isPath(path)
            ? { repository: null, path, ref: null }
            : { wrong: 'is not a path inside this repository, relative to its root' };
    }
    const ref = text.slice(at + 1);
    const [owner = '', repo = '', ...segments] = text.slice(0, at).split('/');
    const path = segments.join('/');
    const valid = OWNER.test(owner) &&
        REPOSITORY.test(repo) &&
        !isDots(repo) &&
        isPath(path) &&
        REF.test(ref) &&
        !/\.\.|\.lock(?:\/|$)|\.$/.test(ref);
    return valid
        ? { repository: { owner, repo }, path, ref }
        : { wrong: 'is not of the form owner/repo/path@ref' };
}
function isPath(path) {
    return path.split('/').every((segment) => SEGMENT.test(segment) && !isDots(segment));
}
function isDots(segment) {
    return segment === '.' || segment === '..';
}

;// CONCATENATED MODULE: ./lib/config/extends.js
// A configuration with what it extends: each file is read once, bounded in depth and number, and merged own first.








const MAX_DEPTH = 3;
const MAX_FILES = 20;
/**
 * Merges into a configuration what it extends.
 * @param file the file that it was read from
 * @throws UsageError where a file is missing, must not be read, is wrong, or leads back to itself
 */
async function extendConfig(config, file, options, ruleIds) {
    const own = {
        other: null,
        read: options.policy?.read ?? (async (path) => (0,named/* readPolicy */.T4)(options.root, path, 'configuration')?.text ?? null),
    };
    const loaded = new Map();
    const withBases = async (at, origin, chain) => {
        let merged = { ...at, extends: [] };
        const wrong = [];
        // The last that is named lies over those before it.
        for (const base of at.extends.toReversed()) {
            try {
                merged = merge(merged, await load(base, origin, chain));
            }
            catch (error) {
                if (!(error instanceof usage_error/* UsageError */.e))
                    throw error;
                wrong.unshift(error.message);
            }
        }
        if (wrong.length > 0)
            throw (0,problems/* configurationError */.D)(wrong.flatMap((message) => message.split('\n')));
        return merged;
    };
    const load = async (base, from, chain) => {
        const fail = (what) => {
            const { path, line, column } = base.location;
            throw new usage_error/* UsageError */.e(`${path}:${line}:${column}: extends: '${base.text.slice(0, 200)}' ${what}.`);
        };
        const reference = parseBase(base.text);
        if ('wrong' in reference)
            return fail(reference.wrong);
        const { repository, path, ref } = reference;
        const origin = repository === null || ref === null ? from : originAt({ ...repository, ref }, options, fail);
        const name = nameOf(origin, path);
        if (chain.includes(name))
            return fail(`extends itself: ${[...chain, name].join(' -> ')}`);
        const known = loaded.get(name);
        if (known !== undefined)
            return known;
        if (chain.length > MAX_DEPTH)
            return fail(`is more than ${MAX_DEPTH} levels deep; reference it from a file nearer to the top`);
        if (loaded.size >= MAX_FILES)
            return fail(`is one of more than ${MAX_FILES} files; merge some of them`);
        const text = await origin.read(path).catch((error) => {
            if (error instanceof file_unavailable/* FileUnavailable */.p)
                return fail(`could not be read: ${error.message}`);
            throw error;
        });
        if (text === null)
            return fail(missing(origin));
        const layer = (0,config_load.loadLayer)(new source_file/* SourceFile */.s(name, text), ruleIds);
        const config = await withBases(origin.other === null ? layer : shared(layer), origin, [...chain, name]);
        loaded.set(name, config);
        return config;
    };
    const merged = await withBases(config, own, [file.path]);
    (0,config_load.checkTargets)(merged);
    return { ...merged, shared: true };
}
function originAt(other, { lookup, policy, github }, fail) {
    const ofAnother = 'is a file of another repository';
    if (lookup === 'never')
        return fail(`${ofAnother}, and --lookup never forbids network requests`);
    if (policy?.trusted === false)
        return fail(`${ofAnother}, which a configuration from a fork must not name`);
    if (github === undefined)
        return fail(`${ofAnother}, which this run does not ask for`);
    return {
        other,
        async read(path) {
            const { readGitHubFile } = await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(2062)]).then(__webpack_require__.bind(__webpack_require__, 2062));
            return readGitHubFile(github, other, path, other.ref);
        },
    };
}
/** The file as a message names it: as it is written under `extends`. */
function nameOf({ other }, path) {
    return other === null ? path : `${other.owner}/${other.repo}/${path}@${other.ref}`;
}
function missing({ other }) {
    return other === null
        ? 'does not exist; write a path relative to the root, or owner/repo/path@ref for a file of another repository'
        : 'does not exist, or the token cannot read it: a private repository needs a GITHUB_TOKEN with read access';
}
function shared(layer) {
    return { ...layer, ignore: layer.ignore.map((ignore) => ({ ...ignore, shared: true })) };
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


/***/ })

};
