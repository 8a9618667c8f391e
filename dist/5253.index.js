export const id = 5253;
export const ids = [5253];
export const modules = {

/***/ 5253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./lib/model/internal-errors.js
var internal_errors = __webpack_require__(3654);
// EXTERNAL MODULE: ./lib/text/budget.js
var text_budget = __webpack_require__(5210);
;// CONCATENATED MODULE: ./lib/resolve/append.js
/** Adds to a list of a map of lists. */
function append(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./lib/resolve/builds.js
// Which build arguments each Dockerfile is built with: the sets that compose files and the like give, else its own
// defaults. Values that the configuration declares win over both, and of several each is tried.
/** A Dockerfile that no file builds: its own defaults. */
const AS_IT_STANDS = {
    args: new Map(),
    target: null,
    platform: null,
    contexts: new Map(),
    image: null,
    askedBy: null,
};
/** More combinations of the configuration's `args` than this tell nothing that fewer do not. */
const MAX_COMBINATIONS = 64;
/** Characters that a set is counted as, beside its key. */
const SET = 500;
/**
 * @param builds those that name this Dockerfile
 * @param declared values for build arguments from the configuration: they win over those of the files
 * @param budget what all of it may cost: the sets that it does not allow for are left out
 */
function buildSets(dockerfile, builds, declared, budget) {
    const sets = new Map();
    // No other argument reaches a FROM.
    const names = [...new Set(dockerfile.globalArgs.map((arg) => arg.name))];
    const varied = names.flatMap((name) => {
        const values = declared.get(name);
        return values === undefined ? [] : [{ name, values }];
    });
    const combined = varied.reduce((product, { values }) => product * values.length, 1);
    let cut = combined > MAX_COMBINATIONS
        ? `the configuration's args have ${combined} combinations here, of which ${MAX_COMBINATIONS} are checked`
        : null;
    // What a pipeline builds may be a test's image, or one of several: what is deployed must be said elsewhere, unless
    // the Dockerfile cannot be built without the values that the pipeline has for it.
    const needed = argsWithoutValue(dockerfile).filter((name) => !declared.has(name));
    const suffices = (build) => build.askedBy.kind !== 'pipeline' || (needed.length > 0 && needed.every((name) => build.args.has(name)));
    const counts = new Set(builds.filter(suffices));
    counts.add(AS_IT_STANDS);
    const asked = counts.size > 1 ? builds : [AS_IT_STANDS, ...builds];
    // Short names for the texts of arguments, which may be as long as a file.
    const numbers = new Map();
    const numberOf = (text) => {
        const known = numbers.get(text) ?? numbers.size;
        numbers.set(text, known);
        return known;
    };
    for (const [done, build] of asked.entries()) {
        const { askedBy } = build;
        for (const args of combinations(build.args, askedBy?.kind === 'configuration' ? [] : varied)) {
            if (!budget.affords(1 + names.length + build.contexts.size + (varied.length > 0 ? args.size : 0))) {
                cut = `it is built by ${asked.length} files and services, of which ${done} are checked`;
                return { sets: [...sets.values()], cut };
            }
            const key = [
                build.target ?? '',
                build.platform ?? '',
                ...[...build.contexts].flatMap(([name, value]) => [numberOf(name), numberOf(value.text)]),
                '',
                ...names.map((name) => numberOf(args.get(name)?.text)),
            ].join('\0');
            const known = sets.get(key);
            if (known === undefined && !budget.affords(0, SET + key.length)) {
                cut = `it is built in more ways than are checked (${sets.size})`;
                return { sets: [...sets.values()], cut };
            }
            const set = known ?? emptySet(build, args);
            sets.set(key, set);
            if (build.image !== null)
                set.images.add(build.image);
            if (askedBy?.kind === 'service' && askedBy.run !== null)
                set.runs.push(askedBy.run);
            if (askedBy?.kind === 'pipeline')
                set.hosts.add(askedBy.hosts);
            if (counts.has(build)) {
                set.deploys ||= askedBy?.kind !== 'devcontainer';
                set.onlyHosted = false;
            }
        }
    }
    return { sets: [...sets.values()], cut };
}
function emptySet({ target, platform, contexts }, args) {
    return {
        args,
        target,
        platform,
        contexts,
        images: new Set(),
        runs: [],
        hosts: new Set(),
        deploys: false,
        onlyHosted: true,
    };
}
/** Arguments without a default that a FROM uses. */
function argsWithoutValue({ globalArgs, stages }) {
    const used = new Set(stages.flatMap(({ image }) => image.raw.match(/\w+/g) ?? []));
    return globalArgs.filter(({ name, value }) => value === null && used.has(name)).map(({ name }) => name);
}
/** Made one after the other: of too many, the first ones. */
function combinations(given, varied) {
    let sets = [given];
    for (const { name, values } of varied) {
        const few = sets.slice(0, Math.ceil(MAX_COMBINATIONS / Math.max(1, values.length)));
        sets = few
            .flatMap((set) => values.slice(0, MAX_COMBINATIONS).map((text) => new Map([...set, [name, { text, origins: [] }]])))
            .slice(0, MAX_COMBINATIONS);
    }
    return sets;
}

// EXTERNAL MODULE: ./lib/text/interned.js
var interned = __webpack_require__(8134);
;// CONCATENATED MODULE: ./lib/resolve/host-groups.js

const NONE = new Set();
/** Joins groups of machines. Images that the same groups build share one set: a pipeline builds thousands of them. */
class HostGroups {
    budget;
    #numbers = new interned/* Interned */.M();
    #unions = new Map();
    constructor(budget) {
        this.budget = budget;
    }
    /** @throws OverBudget */
    union(groups) {
        const [only] = groups;
        if (only === undefined || groups.size === 1)
            return only ?? NONE;
        this.budget.spend(groups.size);
        const key = [...groups].map((group) => this.#numbers.numberOf(group)).join();
        const known = this.#unions.get(key);
        if (known !== undefined)
            return known;
        const hosts = new Set();
        for (const group of groups) {
            this.budget.spend(group.size);
            for (const host of group)
                hosts.add(host);
        }
        this.budget.make(key.length + 32 * hosts.size);
        this.#unions.set(key, hosts);
        return hosts;
    }
}

// EXTERNAL MODULE: ./lib/model/image-use.js
var image_use = __webpack_require__(5382);
// EXTERNAL MODULE: ./lib/text/expand.js
var expand = __webpack_require__(8391);
// EXTERNAL MODULE: ./lib/windows/reference.js
var reference = __webpack_require__(6872);
;// CONCATENATED MODULE: ./lib/resolve/stages.js
// One Dockerfile under one set of build arguments: its FROM lines expanded as BuildKit does it.



/** Set by BuildKit itself; which value they get depends on the build, not on the files. */
const PLATFORM_ARGS = [
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
];
/** Steps of an argument, a stage or an image that files are taken from; characters in a step where one is expanded. */
const LINE = 5;
const EXPANDED = 4;
/** Characters that an image is counted as, beside its name. */
const IMAGE = 800;
/**
 * Resolves a Dockerfile as one build sees it.
 * @param hosts the machines that build it so
 * @throws OverBudget
 */
function resolveStages(dockerfile, build, hosts, budget) {
    const { target } = build;
    const expandWith = (text, lookup) => {
        budget.spend(LINE + text.length / EXPANDED);
        const value = (0,expand/* expand */.f)(text, lookup, dockerfile.dialect, budget);
        budget.spend(value.text.length / EXPANDED);
        return value;
    };
    const values = globalValues(dockerfile, build.args, expandWith);
    const lookup = (name) => values.get(name);
    const expandText = (text) => expandWith(text, lookup);
    const found = [];
    const started = new Set();
    const stages = new Map();
    const bases = [];
    const last = target === null ? -1 : dockerfile.stages.findIndex((stage, i) => (stage.name ?? String(i)) === target);
    const stageNames = new Set(dockerfile.stages.map((stage) => stage.name));
    dockerfile.stages.forEach((stage, index) => {
        // The classic builder, which is what Windows has, builds every stage up to the wanted one.
        const builders = last >= 0 && index > last ? NO_HOSTS : hosts;
        const add = (text, value, platform, role) => {
            budget.make(IMAGE + value.text.length);
            const one = { image: useOf(text, value, values, platform, role), stage, hosts: builders };
            found.push(one);
            return one;
        };
        let base = null;
        const written = expandText(stage.image.raw);
        // A context of the build stands for a name, even for one that is an image.
        const context = build.contexts.get(written.text.toLowerCase());
        const image = context === undefined ? written : { ...context, missing: [] };
        const parent = stageNamed(stage.image.raw, image, stages, values, expandWith);
        if (parent !== undefined)
            base = parent;
        else if (context?.text === '')
            base = null;
        else if (image.text.toLowerCase() === 'scratch')
            base = { scratch: stage.image.location };
        else if (!isTemplate(stage.image.raw)) {
            const asked = stage.platform === null ? null : expandText(stage.platform);
            const platform = asked === null ? (build.platform ?? '') : asked.text.toLowerCase();
            const limit = image.limit ?? asked?.limit;
            const value = limit === undefined ? image : { ...image, limit };
            base = { use: add(stage.image, value, /^(?:windows|linux)/.test(platform) ? platform : null, 'build') };
        }
        for (const source of stage.sources) {
            const value = expandText(source.raw);
            const name = value.text.toLowerCase();
            const given = build.contexts.get(name);
            if (stageNames.has(name) || /^\d+$/.test(name) || name === 'scratch' || isTemplate(source.raw))
                continue;
            if (given?.text === '')
                continue;
            add(source, given === undefined ? value : { ...given, missing: [] }, null, 'source');
        }
        if (stage.hasRun && base !== null && 'use' in base)
            started.add(base.use);
        bases.push(base);
        if (stage.name !== null)
            stages.set(stage.name, base);
        stages.set(String(index), base);
    });
    const built = (target === null ? undefined : stages.get(target)) ?? bases.at(-1) ?? null;
    const used = new Map(found.map((one) => {
        const { image, stage, hosts } = one;
        const foundIn = {
            kind: 'stage',
            name: stage.name,
            hosts,
            starts: started.has(one),
            listed: !build.onlyHosted,
        };
        if (built === null || !('use' in built) || built.use !== one)
            return [one, { ...image, foundIn }];
        return [one, { ...image, foundIn, role: build.deploys ? 'run' : image.role, runs: build.runs }];
    }));
    const base = built !== null && 'use' in built ? used.get(built.use) : undefined;
    return {
        uses: [...used.values()],
        base: base !== undefined ? { use: base } : built !== null && 'scratch' in built ? built : null,
    };
}
const NO_HOSTS = new Set();
function globalValues(dockerfile, args, expand) {
    const values = new Map();
    for (const arg of dockerfile.globalArgs) {
        const given = args.get(arg.name);
        if (given !== undefined) {
            values.set(arg.name, { ...given, missing: [] });
        }
        else if (arg.value !== null) {
            const raw = arg.value.raw === arg.name ? '' : arg.value.raw;
            const value = expand(raw, (name) => values.get(name));
            const message = `ARG ${arg.name} has its default here`;
            const here = { ...arg.value.location, message, value: value.text };
            values.set(arg.name, { ...value, origins: [here, ...value.origins] });
        }
    }
    return values;
}
/** The stage that a FROM names, if it names one; platform arguments are tried for both systems. */
function stageNamed(raw, image, stages, values, expand) {
    if (image.missing.length === 0)
        return stages.get(image.text.toLowerCase());
    if (!image.missing.every((name) => PLATFORM_ARGS.includes(name)))
        return undefined;
    for (const os of ['windows', 'linux']) {
        const platform = new Map([
            ['TARGETPLATFORM', `${os}/amd64`],
            ['TARGETOS', os],
            ['TARGETARCH', 'amd64'],
            ['TARGETVARIANT', ''],
        ]);
        const lookup = (name) => {
            const text = platform.get(name);
            return values.get(name) ?? (text === undefined ? undefined : { text, missing: [], origins: [] });
        };
        const found = stages.get(expand(raw, lookup).text.toLowerCase());
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function useOf(text, value, values, platform, role) {
    const { limit } = value;
    const known = limit === undefined && value.missing.length === 0 && (0,reference/* parseReference */.F)(value.text) !== null;
    return (0,image_use/* imageUse */.Fe)({
        kind: 'dockerfile',
        role,
        location: text.location,
        raw: text.raw,
        reference: known ? value.text : null,
        partial: value.text,
        unresolved: known ? [] : value.missing.length > 0 ? value.missing : emptyIn(text.raw, values),
        platform,
        origins: value.origins,
        ...(limit === undefined ? {} : { limit }),
    });
}
/** Where every variable has a value and still no reference comes out, one of them is empty. */
function emptyIn(raw, values) {
    const names = [...raw.matchAll(/\$\{?(\w{1,100})/g)].flatMap(([, name]) => name ?? []);
    return [...new Set(names)].filter((name) => values.get(name)?.text === '');
}
/** Files that a template engine has yet to fill in. */
function isTemplate(raw) {
    return raw.includes('{{') || raw.includes('<%');
}

;// CONCATENATED MODULE: ./lib/resolve/build-all.js
// Every Dockerfile of a repository in each way in which it is built.





/** What one Dockerfile may cost, however many files build it. */
const DOCKERFILE = { steps: 500_000, characters: 20_000_000 };
/** How a problem of a Dockerfile's many builds is named, however many they are. */
const TOO_MANY_WAYS = 'it is built in too many ways';
/**
 * Resolves each Dockerfile in each way in which it is built.
 * @param builds those that the configuration declares
 * @param args values for build arguments from the configuration: they win over those of the files
 */
function buildAll(readings, builds, args, budget, internalErrors) {
    const fromFiles = [...builds, ...readings.flatMap((reading) => reading.builds)];
    const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
    const byDockerfile = build_all_assign([...fromFiles, ...composeBuilds(readings, fromFiles)], dockerfiles);
    const uses = [];
    const made = [];
    const problems = [];
    const hostGroups = new HostGroups(budget);
    const left = [];
    const buildOne = (dockerfile) => {
        const { sets, cut } = buildSets(dockerfile, byDockerfile.get(dockerfile) ?? [], args, budget);
        if (cut !== null)
            problems.push({ location: startOf(dockerfile), message: cut, problem: TOO_MANY_WAYS });
        let done = 0;
        try {
            for (const set of sets) {
                const stages = resolveStages(dockerfile, set, hostGroups.union(set.hosts), budget);
                for (const use of stages.uses)
                    uses.push(use);
                for (const image of set.images)
                    made.push({ image, base: stages.base });
                done++;
            }
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg) || done === 0)
                throw error;
            const message = `it is built in ${sets.length} ways, of which ${done} are checked`;
            problems.push({ location: startOf(dockerfile), message, problem: TOO_MANY_WAYS });
        }
    };
    for (const dockerfile of dockerfiles) {
        try {
            budget.within(DOCKERFILE, () => buildOne(dockerfile));
        }
        catch (error) {
            if (error instanceof text_budget/* OverBudget */.sg)
                left.push(dockerfile);
            else
                internalErrors.record('resolving of Dockerfiles', startOf(dockerfile).path, error);
        }
    }
    const [first] = left;
    if (first !== undefined) {
        problems.push({
            location: startOf(first),
            message: `the Dockerfiles of this repository take more work than is done: ${left.length} of ${dockerfiles.length}, this one among them, are not checked`,
            problem: 'the Dockerfiles take more work than is done',
        });
    }
    return { uses, made, problems };
}
/** What a compose file builds is built on the machines of the pipelines that call for it. */
function composeBuilds(readings, builds) {
    const hosts = new Map();
    for (const { composeBuilds } of readings) {
        for (const { path, host } of composeBuilds) {
            const known = hosts.get(path) ?? new Set();
            hosts.set(path, known);
            known.add(host);
        }
    }
    return builds.flatMap((build) => {
        const run = build.askedBy.kind === 'service' ? build.askedBy.run : null;
        const here = run === null ? undefined : hosts.get(run.location.path);
        return here === undefined ? [] : [{ ...build, image: null, askedBy: { kind: 'pipeline', hosts: here } }];
    });
}
/** Builds by the Dockerfile that they name; a name that differs in case alone is the same file on Windows. */
function build_all_assign(builds, dockerfiles) {
    const byPath = new Map();
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path.toLowerCase(), dockerfile);
    for (const dockerfile of dockerfiles)
        byPath.set(dockerfile.path, dockerfile);
    const assigned = new Map();
    for (const build of builds) {
        const dockerfile = byPath.get(build.dockerfile) ?? byPath.get(build.dockerfile.toLowerCase());
        if (dockerfile !== undefined)
            append(assigned, dockerfile, build);
    }
    return assigned;
}
/** Where what concerns a Dockerfile as a whole is reported; one that stands in a compose file, at that file. */
function startOf({ path }) {
    return { path: path.replace(/\0.*$/s, ''), line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// EXTERNAL MODULE: ./lib/text/bases-first.js
var bases_first = __webpack_require__(834);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
// EXTERNAL MODULE: ./lib/model/limits.js
var limits = __webpack_require__(2645);
// EXTERNAL MODULE: ./lib/text/crop.js
var crop = __webpack_require__(3993);
;// CONCATENATED MODULE: ./lib/resolve/crop-use.js
// What files name is cut here, once it has been read: no image is judged by a part of its name.


/** A use with its texts cut. Names that differ still do. */
function croppedUse(use) {
    return {
        ...use,
        raw: (0,crop/* boundText */.O)(use.raw, limits/* MAX_REFERENCE */.Pc),
        partial: (0,crop/* boundText */.O)(use.partial, limits/* MAX_REFERENCE */.Pc),
        reference: use.reference === null ? null : (0,crop/* boundText */.O)(use.reference, limits/* MAX_REFERENCE */.Pc),
        unresolved: someNames(use.unresolved),
    };
}
/** The distinct names of a long list, each cut, and how many more there are. */
function someNames(names) {
    if (names.length === 0)
        return names;
    const distinct = names.length > limits/* MAX_PARTS */.kz ? [...new Set(names)] : names;
    const shown = distinct.slice(0, limits/* MAX_PARTS */.kz - 1).map((name) => (0,crop/* crop */.B)(name, limits/* MAX_NAME */.zB));
    const more = distinct.length - shown.length;
    return more > 1 ? [...shown, `… and ${more} more`] : distinct.map((name) => (0,crop/* crop */.B)(name, limits/* MAX_NAME */.zB));
}

// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
;// CONCATENATED MODULE: ./lib/resolve/origins.js

/**
 * Marks the place that decides an image's Windows version: the deepest one whose value names a version, else the
 * deepest one that gives the whole tag. A variable for the registry or for the product's version decides nothing.
 * @param tag of the expanded reference
 */
function withCause(origins, tag) {
    const decides = (test) => origins.findLast(({ value }) => value !== undefined && test(tagIn(value)));
    const cause = decides((text) => (0,os_tokens.findVersions)((0,os_tokens.tokensOf)(text), true, true).length > 0) ??
        decides((text) => text !== '' && text === tag);
    return origins.map((origin) => {
        const { value: _, ...related } = origin;
        return origin === cause ? { ...related, cause: true } : related;
    });
}
/** A value may be a whole reference, a tag, or a part of one. */
function tagIn(value) {
    const name = value.slice(value.lastIndexOf('/') + 1).replace(/@.*$/, '');
    return name.slice(name.indexOf(':') + 1);
}

;// CONCATENATED MODULE: ./lib/resolve/describe.js
// What one image use is, by its name, the workloads that run it, and the images that it is built on.




const NO_BASES = { images: [], versions: [] };
/**
 * @param made the ways in which it is made in this repository; empty where it is not
 * @param traced how it is run by what is built on it, too, and whether it is built from itself
 */
function describe(use, bases, made, traced) {
    const parsed = (0,reference/* parseReference */.F)(use.reference ?? '');
    const reading = readPartial(use, parsed);
    const nothing = made.find((base) => base !== null && 'scratch' in base);
    const versions = bases.images.length > 0 ? bases.versions : (reading?.versions ?? []);
    return {
        ...croppedUse(use),
        origins: withCause(use.origins, parsed?.tag ?? null),
        runs: traced.runs,
        parsed,
        reading,
        bases: bases.images,
        madeHere: made.length > 0,
        scratch: nothing === undefined || bases.images.length > 0 ? null : nothing.scratch,
        cyclic: traced.cyclic,
        os: osOf(use, reading, bases.images),
        versions,
        evidence: versions.length > 0 ? 'tag' : use.runs.some((run) => run.workload.os !== null) ? 'placement' : 'none',
    };
}
/** Reads the name; where a variable is missing, as much of it as is known. */
function readPartial(use, parsed) {
    if (parsed !== null)
        return (0,tags/* readReference */.W)(parsed);
    const trimmed = withoutSeparators(use.partial);
    const partial = (0,reference/* parseReference */.F)(trimmed.replace(/:[._-]+/, ':'));
    if (partial === null)
        return null;
    const reading = (0,tags/* readReference */.W)(partial);
    // No tag here means that it is missing, not that there is none; and where the registry is, Docker Hub is not meant.
    return { ...reading, withdrawn: false, retired: use.partial.startsWith('/') ? null : reading.retired };
}
/** Without the separators at both ends, which stand beside values that are missing. */
function withoutSeparators(text) {
    const separators = ':@/._-';
    let start = 0;
    let end = text.length;
    while (start < end && separators.includes(text.charAt(start)))
        start++;
    while (start < end && separators.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function osOf(use, reading, bases) {
    if (use.platform?.startsWith('windows'))
        return 'windows';
    if (use.platform?.startsWith('linux'))
        return 'linux';
    const built = bases.map((base) => base.os).filter((os) => os !== 'unknown');
    if (built.length > 0)
        return built.includes('windows') ? 'windows' : 'linux';
    // A Dockerfile's base is not Windows because a pod runs the image: the pod's selector may be the mistake.
    const placed = use.kind === 'dockerfile'
        ? undefined
        : use.runs.find((run) => run.workload.os !== null || run.hostProcess);
    const placement = placed?.hostProcess === true ? 'windows' : (placed?.workload.os ?? 'unknown');
    // A tag like `win-fix` on a pod for Linux nodes is about Windows; one that names a release of Windows is Windows.
    if (reading?.os === 'windows' && reading.floating && placement === 'linux')
        return 'linux';
    return reading === null || reading.os === 'unknown' ? placement : reading.os;
}

// EXTERNAL MODULE: ./lib/resolve/versions.js
var versions = __webpack_require__(1559);
;// CONCATENATED MODULE: ./lib/resolve/graph.js
// Images that are built in this repository, traced to the base image of their Dockerfile.






/** Ways in which an image of one name is built: each is another base of all that name it. */
const MAX_BASES = 50;
/** Characters that a run is counted as which an image has from the one that is built on it. */
const RUN = 1_000;
/** Steps of a use, beside its bases; and characters of its origins in a step. */
const USE = 5;
const ORIGIN = 16;
/** The images made in this repository, and what each use of an image resolves to. */
class Graph {
    representative;
    budget;
    #made = new Map();
    #madeOf = new Map();
    #resolved = new Map();
    /** Uses where a circle closes: the inner ones, which stay without a base. */
    #closing = new Map();
    /** The base images of each list of ways to make an image, for all uses of that image. */
    #bases = new Map();
    #problems = [];
    /** @param representative for each use the one that stands for it */
    constructor(made, representative, budget) {
        this.representative = representative;
        this.budget = budget;
        for (const { image, base } of made) {
            const parsed = (0,reference/* parseReference */.F)(image);
            if (parsed === null)
                continue;
            for (const key of keysOf(parsed))
                append(this.#made, key, base);
        }
    }
    /** @returns for each use what it resolves to; those that take too much are left as they are written */
    resolve(uses) {
        const order = (0,bases_first/* basesFirst */.F)(uses, (use) => this.#usesBelow(this.#madeHere(use)));
        const { runs, cyclic } = this.#trace(order);
        const left = [];
        for (const use of order) {
            const traced = { runs: runs.get(use) ?? use.runs, cyclic: cyclic.has(use) };
            const made = this.#madeHere(use);
            try {
                this.#pay(use);
                this.#resolved.set(use, describe(use, this.#basesOf(made), made, traced));
            }
            catch (error) {
                if (!(error instanceof text_budget/* OverBudget */.sg))
                    throw error;
                left.push(use);
                this.#resolved.set(use, describe(use, NO_BASES, [], traced));
            }
        }
        const [first] = left;
        if (first !== undefined) {
            this.#problems.push({
                location: first.location,
                message: `the images of this repository take more work than is done: what ${left.length} of them, from this one on, are based on is not known`,
                problem: 'the images take more work to resolve than is done',
            });
        }
        return { uses: uses.flatMap((use) => this.#resolved.get(use) ?? []), problems: this.#problems };
    }
    /** What runs an image runs its bases. @returns the runs of those, and the images that are built from themselves */
    #trace(order) {
        const runs = new Map();
        const cyclic = new Set();
        const done = new Set();
        let isCut = false;
        for (const use of order) {
            done.add(use);
            for (const base of this.#usesBelow(this.#madeHere(use))) {
                if (!done.has(base) || base === use)
                    cyclic.add(base);
                const known = runs.get(base) ?? new Set(base.runs);
                runs.set(base, known);
                const added = use.runs.filter((run) => !known.has(run));
                if (this.budget.affords(use.runs.length, RUN * added.length)) {
                    for (const run of added)
                        known.add(run);
                }
                else if (!isCut) {
                    isCut = true;
                    const message = 'more workloads run the images that are built on this one than are followed';
                    this.#problems.push({ location: base.location, message });
                }
            }
        }
        return { runs: new Map([...runs].map(([use, all]) => [use, [...all]])), cyclic };
    }
    #pay(use) {
        const written = use.origins.reduce((sum, { value }) => sum + (value?.length ?? 0), use.partial.length);
        this.budget.spend(USE + written / ORIGIN);
    }
    #basesOf(made) {
        if (made.length === 0)
            return NO_BASES;
        const known = this.#bases.get(made);
        if (known !== undefined)
            return known;
        const below = this.#usesBelow(made);
        this.budget.spend(below.length);
        const images = below.map((use) => this.#resolved.get(use) ?? this.#inner(use));
        const bases = { images, versions: (0,versions/* versionsOf */.x)(images, this.budget) };
        // What closes a circle is another base for the others.
        if (below.every((use) => this.#resolved.has(use)))
            this.#bases.set(made, bases);
        return bases;
    }
    /** An image that is built from itself has no base: the inner use stays without one. */
    #inner(use) {
        const known = this.#closing.get(use) ?? describe(use, NO_BASES, [], { runs: use.runs, cyclic: false });
        this.#closing.set(use, known);
        return known;
    }
    #usesBelow(made) {
        const uses = made.flatMap((base) => base !== null && 'use' in base ? (this.representative.get(base.use) ?? base.use) : []);
        return [...new Set(uses)];
    }
    /** By name and tag, else by name alone: a pipeline may give the tag. */
    #madeHere(use) {
        const known = this.#madeOf.get(use);
        if (known !== undefined)
            return known;
        const parsed = (0,reference/* parseReference */.F)(use.reference ?? '');
        const key = parsed === null ? undefined : keysOf(parsed).find((one) => this.#made.has(one));
        const made = key === undefined ? [] : this.#waysToMake(key, use);
        this.#madeOf.set(use, made);
        return made;
    }
    /** Cut for all that name the image, and reported where the first of them does. */
    #waysToMake(key, use) {
        const made = this.#made.get(key) ?? [];
        if (made.length <= MAX_BASES)
            return made;
        this.#problems.push({
            location: use.location,
            message: `${key} is built in ${made.length} ways, of which ${MAX_BASES} are checked`,
            problem: `${key} is built in too many ways`,
        });
        const some = made.slice(0, MAX_BASES);
        this.#made.set(key, some);
        return some;
    }
}
/** The names by which an image that is built here is found: with its tag, and without. */
function keysOf(parsed) {
    const name = `${parsed.registry}/${parsed.repository}`;
    return [`${name}:${parsed.tag ?? 'latest'}`, name];
}

// EXTERNAL MODULE: ./lib/text/paths.js
var paths = __webpack_require__(2155);
;// CONCATENATED MODULE: ./lib/resolve/reach.js
// What kustomizations build on, over any number of others between them. Files are numbered in the order in which a
// walk meets them, so that all below a kustomization is a range, or a few where several build on the same.
// Source: Agrawal, Borgida, Jagadish: Efficient Management of Transitive Relationships, 1989.

class Reach {
    hasPods;
    budget;
    #numbers = new Map();
    #byFolder;
    #takenUpBy = new Map();
    #known = new Map();
    #underWay = new Set();
    /**
     * @param hasPods whether a file of this path matters
     * @param budget pays for each step of the walk
     */
    constructor(all, hasPods, budget) {
        this.hasPods = hasPods;
        this.budget = budget;
        this.#byFolder = new Map(all.map((kustomization) => [(0,paths/* folderOf */.yS)(kustomization.path), kustomization]));
        for (const kustomization of all) {
            for (const folder of kustomization.components) {
                const users = this.#takenUpBy.get(folder);
                if (users === undefined)
                    this.#takenUpBy.set(folder, [kustomization]);
                else
                    users.push(kustomization);
            }
        }
    }
    /**
     * The files that a kustomization builds on, those of its bases, and for a component those of who takes it up.
     * @returns whether a file is one of them
     * @throws OverBudget
     */
    of(kustomization) {
        const users = this.#takenUpBy.get((0,paths/* folderOf */.yS)(kustomization.path)) ?? [];
        const ranges = this.#joined([kustomization, ...users].flatMap((one) => this.#rangesOf(one)));
        return (path) => {
            const number = this.#numbers.get(path);
            return number !== undefined && isIn(number, ranges);
        };
    }
    #rangesOf(start) {
        const known = this.#known.get(start);
        if (known !== undefined)
            return known;
        const open = [this.#visit(start)];
        for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
            const path = visit.kustomization.resources[visit.next++];
            if (path === undefined) {
                open.pop();
                this.#underWay.delete(visit.kustomization);
                const ranges = this.#joined(visit.ranges);
                this.#known.set(visit.kustomization, ranges);
                if (open.length === 0)
                    return ranges;
                addAll(open.at(-1)?.ranges ?? [], ranges);
                continue;
            }
            this.budget.spend(1);
            if (this.hasPods(path))
                visit.ranges.push(this.#numbered(path));
            const inner = this.#byFolder.get(path);
            if (inner === undefined)
                continue;
            const ranges = this.#known.get(inner);
            if (ranges !== undefined) {
                this.budget.spend(ranges.length);
                addAll(visit.ranges, ranges);
            }
            else if (!this.#underWay.has(inner)) {
                // Kustomize itself refuses those that build on each other in a circle.
                open.push(this.#visit(inner));
            }
        }
        return [];
    }
    #visit(kustomization) {
        this.#underWay.add(kustomization);
        return { kustomization, next: 0, ranges: [] };
    }
    #numbered(path) {
        const number = this.#numbers.get(path) ?? this.#numbers.size;
        this.#numbers.set(path, number);
        return [number, number];
    }
    /** Ranges that touch or overlap as one, in their order. */
    #joined(ranges) {
        this.budget.spend(ranges.length);
        const joined = [];
        for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
            const before = joined.at(-1);
            if (before === undefined || first > before[1] + 1)
                joined.push([first, last]);
            else
                before[1] = Math.max(before[1], last);
        }
        return joined;
    }
}
function addAll(ranges, more) {
    for (const range of more)
        ranges.push(range);
}
/** Whether a number is in one of sorted ranges. */
function isIn(number, ranges) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const [first, last] = ranges[middle] ?? [0, -1];
        if (number < first)
            high = middle;
        else if (number > last)
            low = middle + 1;
        else
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/resolve/kustomize.js
// What kustomizations make of the pods that they build on: each pod is run as it stands, and as each kustomization
// changes it; images of patches, and those that replace others, are run as those pods are.




/** What all kustomizations of a run may cost. */
const ALLOWED = { steps: 10_000_000, characters: 100_000_000 };
/** Each run that is added is compared with each target later. */
const STEPS_PER_RUN = 200;
/**
 * @param budget pays for each pod that is looked at and each run that is added
 * @returns the uses with the runs that kustomizations make of pods, and the images that they bring
 */
function applyKustomizations(uses, kustomizations, budget = new text_budget/* Budget */.__()) {
    if (kustomizations.length === 0)
        return { uses, problems: [] };
    const problems = [];
    return budget.within(ALLOWED, () => {
        const work = new Work(uses, kustomizations, budget);
        for (const kustomization of kustomizations) {
            try {
                work.apply(kustomization);
            }
            catch (error) {
                if (!(error instanceof text_budget/* OverBudget */.sg))
                    throw error;
                work.addAlone(kustomization);
                const location = { path: kustomization.path, line: 1, column: 1, endLine: 1, endColumn: 1 };
                problems.push({
                    location,
                    message: 'the pods that kustomizations change are more than are followed',
                });
            }
        }
        return { uses: [...uses.map((use) => work.withRuns(use)), ...work.added], problems };
    });
}
class Work {
    budget;
    added = [];
    /** The runs that are made of a pod's, by its use. */
    #changed = new Map();
    #pods;
    #byImage = new Map();
    /** By what the workload is called, e.g. `Deployment web`, and `* web`. */
    #byName = new Map();
    #reach;
    constructor(uses, all, budget) {
        this.budget = budget;
        this.#pods = uses
            .filter((use) => use.kind === 'kubernetes')
            .map((use, index) => ({ use, runs: use.runs, index }));
        for (const pod of this.#pods) {
            append(this.#byImage, (0,reference/* parseReference */.F)(pod.use.raw)?.familiar, pod);
            for (const name of new Set(pod.runs.map((run) => run.name))) {
                append(this.#byName, name, pod);
                append(this.#byName, `${ANY_KIND}${name.slice(name.indexOf(' '))}`, pod);
            }
        }
        const paths = new Set(this.#pods.map(({ use }) => use.location.path));
        this.#reach = new Reach(all, (path) => paths.has(path), budget);
    }
    /** @throws OverBudget; then nothing is applied */
    apply(kustomization) {
        const { patches, images } = kustomization;
        if (patches.length + images.length === 0)
            return;
        const isReached = this.#reach.of(kustomization);
        const added = [];
        const made = new Map();
        const matched = patches.map((patch) => {
            const matches = matcherOf(patch.target);
            const pods = this.#named(patch.target).filter(({ use, runs }) => {
                this.budget.spend(1);
                return isReached(use.location.path) && runs.some((run) => matches(run.name));
            });
            for (const pod of changesPlace(patch) ? pods : []) {
                this.budget.spend(STEPS_PER_RUN * pod.runs.length);
                const runs = made.get(pod) ?? [...pod.runs];
                made.set(pod, runs.map((run) => (matches(run.name) ? patched(run, patch) : run)));
            }
            return { patch, pod: pods[0] };
        });
        for (const { patch, pod } of matched) {
            const runs = pod === undefined ? [] : (made.get(pod) ?? pod.runs);
            for (const image of patch.images)
                added.push(this.#run(image, runs.length > 0 ? runs : image.runs));
        }
        for (const { name, use } of images) {
            const all = this.#byImage.get(name) ?? [];
            this.budget.spend(all.length);
            const named = all.filter((pod) => isReached(pod.use.location.path));
            // What it builds on may be elsewhere, or found by another way: then the name has to do.
            const pods = named.length > 0 ? named : all;
            added.push(this.#run(use, pods.flatMap((pod) => made.get(pod) ?? pod.runs)));
        }
        for (const [pod, runs] of made) {
            const changed = runs.filter((run, i) => run !== pod.runs[i]);
            if (changed.length > 0)
                this.#changed.set(pod.use, [...(this.#changed.get(pod.use) ?? []), changed]);
        }
        for (const use of added)
            this.added.push(use);
    }
    /** A pod's use, with the runs that kustomizations make of it. */
    withRuns(use) {
        const changed = this.#changed.get(use);
        return changed === undefined ? use : { ...use, runs: [...use.runs, ...changed.flat()] };
    }
    /** Its images, with nothing said of the pods that run them. */
    addAlone({ patches, images }) {
        const uses = [...images.map(({ use }) => use), ...patches.flatMap((patch) => patch.images)];
        for (const use of uses)
            this.added.push({ ...use, kind: 'kustomize', runs: [] });
    }
    /** The pods that a patch may be for: those of one name, or any. */
    #named({ kind, name }) {
        if (name === null || !isPlain(name))
            return this.#pods;
        const isAny = kind === null || !isPlain(kind);
        return this.#byName.get(`${isAny ? ANY_KIND : plain(kind)} ${plain(name)}`) ?? [];
    }
    /** A replaced image keeps the place of its workload; a patch's own stands in the patch. */
    #run(image, runs) {
        this.budget.spend(STEPS_PER_RUN * runs.length);
        return { ...image, kind: 'kustomize', runs: [...runs] };
    }
}
/** Stands for every kind in the index by name. */
const ANY_KIND = '*';
/** A regular expression that stands for one word. */
function isPlain(pattern) {
    return !/[*+?^${}()|[\]]/.test(pattern.replace(/\\./g, ''));
}
function plain(pattern) {
    return pattern.replace(/\\([.*+?^${}()|[\]\\])/g, '$1');
}
/** Longer names are no object's: Kubernetes takes 253 characters. */
const MAX_NAME = 600;
/** Kind and name are regular expressions of the kustomization's author: taken as plain words where they are none. */
function matcherOf({ kind, name }) {
    const matches = (wanted, word) => {
        if (wanted === null || plain(wanted) === word)
            return true;
        // Only what cannot take long is tried: words with dots and stars.
        return /^[\w.*|-]{1,100}$/.test(wanted) && wanted.split('|').some((part) => simpleMatch(part, word));
    };
    return (runName) => {
        if (runName.length > MAX_NAME)
            return false;
        const space = runName.indexOf(' ');
        return (matches(kind, space < 0 ? runName : runName.slice(0, space)) &&
            matches(name, space < 0 ? '' : runName.slice(space + 1)));
    };
}
/** `.*` for anything, the rest as it stands. */
function simpleMatch(pattern, word) {
    const parts = pattern.split('.*');
    let at = 0;
    for (const [i, part] of parts.entries()) {
        const found = i === parts.length - 1 ? word.length - part.length : word.indexOf(part, at);
        if (found < at || !word.startsWith(part, found) || (i === 0 && found !== 0))
            return false;
        at = found + part.length;
    }
    return parts.length > 1 || at === word.length;
}
function changesPlace({ os, runtimeClass, nodeSelector, tolerations, affinityTerms }) {
    const lists = [Object.keys(nodeSelector), tolerations, affinityTerms];
    return os !== null || runtimeClass !== null || lists.some((list) => list.length > 0);
}
function patched(run, patch) {
    const { workload, saidBy } = run;
    return {
        ...run,
        runtimeClass: patch.runtimeClass ?? run.runtimeClass,
        workload: {
            ...workload,
            os: patch.os ?? workload.os,
            nodeSelector: { ...workload.nodeSelector, ...patch.nodeSelector },
            tolerations: [...workload.tolerations, ...patch.tolerations],
            affinityTerms: patch.affinityTerms.length > 0 ? patch.affinityTerms : workload.affinityTerms,
        },
        location: patch.location,
        saidBy: {
            kind: 'pod',
            namesOs: patch.os !== null || (saidBy.kind === 'pod' && saidBy.namesOs),
            unpatched: (saidBy.kind === 'pod' ? saidBy.unpatched : null) ?? workload,
        },
    };
}

;// CONCATENATED MODULE: ./lib/resolve/merge-uses.js
// The same reference at the same place, reached by several builds or through an anchor, is one use.



function mergeUses(uses, budget) {
    const groups = new Map();
    // Names may be long, and many: their numbers are not.
    const names = new interned/* Interned */.M();
    for (const use of uses) {
        const { path, line, column } = use.location;
        const key = `${names.numberOf(path)}:${line}:${column}:${names.numberOf(use.reference ?? use.partial)}`;
        const group = groups.get(key) ?? new Group();
        groups.set(key, group);
        group.add(use);
    }
    const hostGroups = new HostGroups(budget);
    const representative = new Map();
    const merged = [];
    const problems = [];
    for (const group of groups.values()) {
        const { use, isCut } = group.merged(hostGroups);
        merged.push(use);
        for (const one of group.uses)
            representative.set(one, use);
        if (!isCut || problems.length > 0)
            continue;
        const message = 'more machines build this image, and those after it, than are checked';
        problems.push({ location: use.location, message });
    }
    return { uses: merged.sort(byPlace), representative, problems };
}
/** Uses that are the same. */
class Group {
    uses = [];
    #runs = new Set();
    #hosts = new Set();
    add(use) {
        this.uses.push(use);
        for (const run of use.runs)
            this.#runs.add(run);
        if (use.foundIn.kind === 'stage')
            this.#hosts.add(use.foundIn.hosts);
    }
    /** @returns one use with what all of them say; cut, where that is more machines than the budget allows for */
    merged(hostGroups) {
        const [first] = this.uses;
        if (first === undefined)
            throw new Error('a group of uses is empty');
        if (this.uses.length === 1)
            return { use: first, isCut: false };
        const role = this.uses.some((use) => use.role === 'run') ? 'run' : first.role;
        const limit = this.uses.find((use) => use.limit !== undefined)?.limit;
        const { foundIn, isCut } = this.#foundIn(first.foundIn, hostGroups);
        return {
            use: { ...first, role, runs: [...this.#runs], foundIn, ...(limit === undefined ? {} : { limit }) },
            isCut,
        };
    }
    #foundIn(first, hostGroups) {
        if (first.kind !== 'stage')
            return { foundIn: first, isCut: false };
        const stages = this.uses.flatMap(({ foundIn }) => (foundIn.kind === 'stage' ? foundIn : []));
        const joined = {
            ...first,
            starts: stages.some(({ starts }) => starts),
            listed: stages.some(({ listed }) => listed),
        };
        try {
            return { foundIn: { ...joined, hosts: hostGroups.union(this.#hosts) }, isCut: false };
        }
        catch (error) {
            if (!(error instanceof text_budget/* OverBudget */.sg))
                throw error;
            return { foundIn: joined, isCut: true };
        }
    }
}
function byPlace(a, b) {
    if (a.location.path !== b.location.path)
        return a.location.path < b.location.path ? -1 : 1;
    if (a.location.line !== b.location.line)
        return a.location.line - b.location.line;
    if (a.location.column !== b.location.column)
        return a.location.column - b.location.column;
    return (a.reference ?? a.partial) < (b.reference ?? b.partial) ? -1 : 1;
}
/** Values that a template takes up stand there, with the template's workload. */
function withoutValuesInTemplates(uses) {
    if (!uses.some(({ foundIn }) => foundIn.kind === 'values'))
        return uses;
    const placeOf = ({ path, line, column }) => `${path}:${line}:${column}`;
    const named = new Set(uses.flatMap((use) => use.origins.map(placeOf)));
    return uses.filter(({ foundIn, location }) => foundIn.kind !== 'values' || !named.has(placeOf(location)));
}

;// CONCATENATED MODULE: ./lib/resolve/resolve.js
// From what the files say to what it means: every image use with its operating system and its OS versions,
// and images that are built in this repository traced to the base image of their Dockerfile.






/**
 * @param builds those that the configuration declares
 * @param args values for build arguments, from the configuration: they win over those of the files
 * @param budget what all of it may cost
 * @param internalErrors takes up Dockerfiles at which resolving fails
 */
function resolve(readings, builds, args, budget = new text_budget/* Budget */.__(), internalErrors = new internal_errors/* InternalErrors */.B()) {
    const kustomized = applyKustomizations(withoutValuesInTemplates(readings.flatMap((reading) => reading.uses)), readings.flatMap((reading) => reading.kustomizations), budget);
    const built = buildAll(readings, builds, args, budget, internalErrors);
    const merged = mergeUses([...kustomized.uses, ...built.uses], budget);
    const resolved = new Graph(built.made, merged.representative, budget).resolve(merged.uses);
    return {
        uses: resolved.uses,
        problems: [...kustomized.problems, ...built.problems, ...merged.problems, ...resolved.problems],
    };
}


/***/ }),

/***/ 8391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ COMPOSE),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5210);
// Variable expansion as Dockerfiles and compose files have it: one small language with two dialects.

const COMPOSE = { escape: '$$', patterns: false };
/** Longer results are cut off: `ARG A=$A$A` doubles at each step. */
const MAX_LENGTH = 8 * 1024;
const MAX_DEPTH = 100;
const MAX_ORIGINS = 20;
const MAX_MISSING = 50;
/** Matching a pattern at every place of a text is quadratic; tags and names are no longer than this. */
const MAX_PATTERN_TEXT = 256;
/** Characters that are compared with a pattern in the time of a step. */
const COMPARISONS_PER_STEP = 50;
const TOO_DEEP = `variables are nested more than ${MAX_DEPTH} deep`;
const TOO_LONG = `a value has more than ${MAX_LENGTH} characters`;
const LONG_MATCH = `a pattern is matched with more than ${MAX_PATTERN_TEXT} characters`;
const COSTLY_PATTERNS = 'the patterns take more work than is done';
/** What the patterns of one file's texts may cost where no budget is given. */
const ALONE = { steps: 100_000, characters: 0 };
const budgets = new WeakMap();
/**
 * Expands a text. A variable without a value expands to nothing and its name is kept in `missing`.
 * @param lookup a variable's value, or undefined where it has none
 * @param budget pays for patterns; a variable whose pattern is too much has no value
 */
function expand(template, lookup, dialect, budget) {
    return new Expansion(template, lookup, dialect, budget ?? budgetOf(dialect)).run();
}
function budgetOf(dialect) {
    const budget = budgets.get(dialect) ?? new _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .__(ALONE);
    budgets.set(dialect, budget);
    return budget;
}
class Expansion {
    template;
    lookup;
    dialect;
    budget;
    #at = 0;
    #missing = new Set();
    #origins = new Set();
    #limit;
    constructor(template, lookup, dialect, budget) {
        this.template = template;
        this.lookup = lookup;
        this.dialect = dialect;
        this.budget = budget;
    }
    run() {
        const text = this.#words(null, 0);
        if (text.length > MAX_LENGTH)
            this.#limit ??= TOO_LONG;
        const limit = this.#limit === undefined ? {} : { limit: this.#limit };
        return {
            text: text.slice(0, MAX_LENGTH),
            missing: [...this.#missing],
            origins: [...this.#origins],
            ...limit,
        };
    }
    /** Reads up to the closing character (or the end) and gives the expanded text. */
    #words(close, depth) {
        const { template, dialect } = this;
        let out = '';
        let braces = 0;
        while (this.#at < template.length && out.length <= MAX_LENGTH) {
            const c = template.charAt(this.#at);
            // Compose counts the braces of a default; a shell ends at the first that closes.
            if (this.#isCompose && close === '}' && c === '{')
                braces++;
            if (c === '}' && braces > 0)
                braces--;
            else if (c === close || (close === '/' && c === '}'))
                break;
            if (c === dialect.escape && this.#at + 1 < template.length) {
                out += template.charAt(this.#at + 1);
                this.#at += 2;
            }
            else if (dialect.escape === '$$' && c === '$' && template[this.#at + 1] === '$') {
                out += '$';
                this.#at += 2;
            }
            else if (dialect.escape !== '$$' && c === "'" && close !== '"') {
                const end = template.indexOf("'", this.#at + 1);
                const stop = end < 0 ? template.length : end;
                out += template.slice(this.#at + 1, stop);
                this.#at = stop + 1;
            }
            else if (dialect.escape !== '$$' && c === '"' && close !== '"') {
                this.#at++;
                out += this.#words('"', depth + 1);
                this.#at++;
            }
            else if (c === '$') {
                out += this.#variable(depth);
            }
            else {
                out += c;
                this.#at++;
            }
        }
        return out;
    }
    get #isCompose() {
        return this.dialect.escape === '$$';
    }
    #variable(depth) {
        const start = this.#at++; // the dollar sign
        if (this.template[this.#at] !== '{') {
            const name = this.#name();
            return name === '' ? '$' : this.#take(this.lookup(name), name);
        }
        this.#at++;
        const name = this.#name();
        const isTooDeep = depth >= MAX_DEPTH;
        if (name === '' || isTooDeep) {
            if (isTooDeep)
                this.#skipNested();
            else
                this.#skipToClose();
            return this.#miss(name || this.template.slice(start, Math.min(this.#at, start + 40)));
        }
        const text = this.#operator(name, depth);
        // Compose refuses `${NAME/a/b}` and braces without an end as invalid templates.
        const invalid = this.#isCompose && this.template[this.#at] !== '}';
        this.#skipToClose();
        return invalid ? this.#miss(name) : text;
    }
    #miss(name) {
        if (this.#missing.size < MAX_MISSING)
            this.#missing.add(name);
        return '';
    }
    #operator(name, depth) {
        const value = this.lookup(name);
        const rest = this.template.slice(this.#at, this.#at + 2);
        const colon = rest.startsWith(':');
        const operator = colon ? rest[1] : rest[0];
        const isSet = value !== undefined && !(colon && value.text === '');
        if (operator === '-' || operator === '+' || operator === '?') {
            this.#at += colon ? 2 : 1;
            const takeWord = operator === '-' ? !isSet : operator === '+' && isSet;
            if (takeWord)
                return this.#words('}', depth + 1);
            this.#skipWord(depth);
            return operator === '+' ? '' : this.#take(isSet ? value : undefined, name);
        }
        const text = this.#take(value, name);
        if (!this.dialect.patterns || (operator !== '#' && operator !== '%' && operator !== '/'))
            return text;
        this.#at++;
        const twice = this.template[this.#at] === operator;
        if (twice)
            this.#at++;
        if (operator === '/') {
            const pattern = this.#words('/', depth + 1);
            if (this.template[this.#at] === '/')
                this.#at++;
            const by = this.#words('}', depth + 1);
            if (!this.#affords(text, pattern, text.length))
                return this.#miss(name);
            return replace(text, pattern, by, twice);
        }
        const pattern = this.#words('}', depth + 1);
        if (!this.#affords(text, pattern, 1))
            return this.#miss(name);
        return operator === '#' ? trimStart(text, pattern, twice) : trimEnd(text, pattern, twice);
    }
    /** Whether a pattern may still be matched so many times at all ends of a text. */
    #affords(text, pattern, times) {
        const comparisons = times * (text.length + 1) * (pattern.length + 1);
        const isShort = text.length <= MAX_PATTERN_TEXT;
        const affords = isShort && this.budget.affords(comparisons / COMPARISONS_PER_STEP);
        if (!affords)
            this.#limit ??= isShort ? COSTLY_PATTERNS : LONG_MATCH;
        return affords;
    }
    #take(value, name) {
        if (value === undefined)
            return this.#miss(name);
        for (const missing of value.missing)
            this.#miss(missing);
        this.#limit ??= value.limit;
        // A set: a value that is used twice has its origins once.
        for (const origin of value.origins)
            if (this.#origins.size < MAX_ORIGINS)
                this.#origins.add(origin);
        return value.text;
    }
    #name() {
        const start = this.#at;
        if (this.#isCompose && /\d/.test(this.template[start] ?? ''))
            return '';
        while (this.#at < this.template.length && /\w/.test(this.template.charAt(this.#at)))
            this.#at++;
        return this.template.slice(start, this.#at);
    }
    /** A word that is not taken must not leave its missing names behind. */
    #skipWord(depth) {
        const missing = [...this.#missing];
        const origins = [...this.#origins];
        const limit = this.#limit;
        this.#words('}', depth + 1);
        this.#limit = limit;
        this.#missing.clear();
        for (const name of missing)
            this.#missing.add(name);
        this.#origins.clear();
        for (const origin of origins)
            this.#origins.add(origin);
    }
    /** Skips what is nested too deep, so that what follows is read. */
    #skipNested() {
        this.#limit ??= TOO_DEEP;
        const { template, dialect } = this;
        for (let open = 1; this.#at < template.length && open > 0; this.#at++) {
            const char = template.charAt(this.#at);
            if (char === dialect.escape)
                this.#at++;
            else if (char === '$' && template[this.#at + 1] === '{')
                open++;
            else if (char === '}')
                open--;
        }
    }
    #skipToClose() {
        const end = this.template.indexOf('}', this.#at);
        this.#at = end < 0 ? this.template.length : end + 1;
    }
}
function trimStart(text, pattern, longest) {
    const ends = endsOf(text, pattern);
    return text.slice((longest ? ends.at(-1) : ends[0]) ?? 0);
}
/** A suffix matches a pattern as the reversed prefix matches the reversed pattern. */
function trimEnd(text, pattern, longest) {
    return reversed(trimStart(reversed(text), reversed(pattern), longest));
}
function reversed(text) {
    return text.split('').reverse().join('');
}
function replace(text, pattern, by, all) {
    let out = '';
    let at = 0;
    while (at < text.length && out.length <= MAX_LENGTH) {
        const length = endsOf(text.slice(at), pattern).at(-1) ?? 0;
        if (length === 0) {
            out += text.charAt(at++);
        }
        else {
            out += by;
            at += length;
            if (!all)
                break;
        }
    }
    return out + text.slice(at);
}
/** The lengths of all prefixes of a text that match a shell pattern of `*`, `?` and plain characters, in order. */
function endsOf(text, pattern) {
    // reached[i]: the pattern so far matches the first i characters.
    let reached = [true, ...Array(text.length).fill(false)];
    for (const p of pattern.split('')) {
        const next = [];
        for (let i = 0; i <= text.length; i++) {
            next.push(p === '*'
                ? reached[i] === true || (i > 0 && next[i - 1] === true)
                : i > 0 && reached[i - 1] === true && (p === '?' || p === text[i - 1]));
        }
        reached = next;
    }
    return reached.flatMap((matches, i) => (matches ? [i] : []));
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Interned)
/* harmony export */ });
/** Numbers for things that are the same: what is made for one serves all of its kind. */
class Interned {
    #numbers = new Map();
    /** @param key compared as a key of a Map is: texts by their content, objects by identity */
    numberOf(key) {
        const known = this.#numbers.get(key) ?? this.#numbers.size;
        this.#numbers.set(key, known);
        return known;
    }
}


/***/ })

};
