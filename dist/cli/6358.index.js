export const id = 6358;
export const ids = [6358];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ DeclaredPlacements)
/* harmony export */ });
/* harmony import */ var _node_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _node_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
// What a workload's selectors and tolerations show where they name what the configuration declares of its Windows hosts.


/** Labels that name a pool of nodes, a node, or Windows: nodes of another system do not share their values. */
const POOL = /pool|node-?group|node-?set|instance-?group|hostname|node[-_.]?name|\bos\b|os-?sku|win/i;
/** The labels and taints of targets, so that the cost of a workload does not grow with the number of targets. */
class DeclaredPlacements {
    /** The first target with a label; with a taint of a key, and of a key with a value. */
    #byLabel = new Map();
    #byTaint = new Map();
    /** @param targets those that the configuration declares */
    constructor(targets) {
        for (const [at, { name: target, labels, taints }] of targets.entries()) {
            for (const [key, value] of Object.entries((0,_node_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .selectableLabels */ .u7)({ name: target, labels }))) {
                const isPool = POOL.test(key) || /win/i.test(value);
                addFirst(this.#byLabel, labelOf(key, value), {
                    at,
                    target,
                    isPool,
                    does: `it selects ${key}=${value}`,
                });
            }
            for (const taint of taints) {
                const { key, value } = (0,_node_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTaint */ .kR)(taint);
                const declared = { at, target, isPool: false, does: `it tolerates the taint ${taint}` };
                addFirst(this.#byTaint, key, declared);
                addFirst(this.#byTaint, labelOf(key, value), declared);
            }
        }
    }
    /** @returns null where the workload names none of the targets' labels and taints */
    of(workload) {
        const selected = [...requiredLabels(workload).map((one) => this.#ofAll(one)), this.#ofTerms(workload)];
        const found = best([...selected, ...this.#tolerated(workload)]);
        if (found === null)
            return null;
        return { certain: found.isPool, because: `${found.does} of target ${found.target}` };
    }
    /** What one of several labels shows: something where each of them is declared. */
    #ofAll(alternatives) {
        const found = alternatives.map(([key, value]) => this.#byLabel.get(labelOf(key, value)) ?? null);
        return weakest(found);
    }
    /** Of the terms of an affinity one is enough, so that each must show something; within a term all hold. */
    #ofTerms({ affinityTerms }) {
        return weakest(affinityTerms.map((term) => best(term.map((one) => this.#ofAll(valuesOf(one))))));
    }
    /** Pods for Linux may tolerate any taint, but for one that is about Windows. */
    #tolerated({ tolerations }) {
        return tolerations.flatMap(({ key, operator, value = '' }) => {
            if (key === undefined)
                return [];
            const declared = this.#byTaint.get(operator === 'Exists' ? key : labelOf(key, value));
            return declared === undefined ? [] : { ...declared, isPool: /win/i.test(`${key} ${value}`) };
        });
    }
}
function addFirst(map, key, declared) {
    if (!map.has(key))
        map.set(key, declared);
}
/** Of the first target; of several of one, the first of the list. */
function firstOf(found) {
    return found.reduce((first, one) => (first === null || one.at < first.at ? one : first), null);
}
/** Of what holds all at once, the one that shows most. */
function best(found) {
    const known = found.filter((one) => one !== null);
    return firstOf(known.filter(({ isPool }) => isPool)) ?? firstOf(known);
}
/** Of what may hold, the one that shows least; null where there is none, or one shows nothing. */
function weakest(found) {
    const known = found.filter((one) => one !== null);
    if (known.length < found.length)
        return null;
    return firstOf(known.filter(({ isPool }) => !isPool)) ?? firstOf(known);
}
function labelOf(key, value) {
    return JSON.stringify([key, value]);
}
/** The labels that a workload asks for, beside its affinity: each of them must hold. */
function requiredLabels({ nodeSelector, nodeName, constraints }) {
    const prefix = /^(?:node|engine)\.labels\./i;
    return [
        ...Object.entries(nodeSelector).map((label) => [label]),
        ...(nodeName === null ? [] : [[[_node_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .HOSTNAME */ .yA, nodeName]]]),
        ...constraints.flatMap(({ key, operator, value }) => operator === '==' && prefix.test(key) ? [[[key.replace(prefix, ''), value]]] : []),
    ];
}
/** The labels of which a requirement asks for one; none where it asks for something else. */
function valuesOf({ key, operator, values, field }) {
    if (operator !== 'In')
        return [];
    const name = field === true ? (key === 'metadata.name' ? _node_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .HOSTNAME */ .yA : null) : key;
    return name === null ? [] : values.map((value) => [name, value]);
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imageRules: () => (/* binding */ imageRules),
  internalError: () => (/* reexport */ internalError),
  invalidFile: () => (/* reexport */ invalidFile),
  rules: () => (/* binding */ rules),
  unusedSuppression: () => (/* reexport */ unusedSuppression)
});

;// CONCATENATED MODULE: ./lib/text/location.js
// Places in files, as readers find them and reports show them.
/**
 * Another place, with what it says. Made field by field: of a spread with fields after it, V8 gives each object a hidden
 * class of its own, and thousands of findings have such places.
 */
function relatedPlace({ path, line, column, endLine, endColumn }, message) {
    return { path, line, column, endLine, endColumn, message };
}

// EXTERNAL MODULE: ./lib/windows/compatibility.js + 1 modules
var compatibility = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/windows/releases.js
var windows_releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/known-breakages.js
var known_breakages = __webpack_require__(4268);
// EXTERNAL MODULE: ./lib/windows/os-tokens.js
var os_tokens = __webpack_require__(8374);
// EXTERNAL MODULE: ./lib/windows/published-image.js + 1 modules
var published_image = __webpack_require__(378);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __webpack_require__(6617);
// EXTERNAL MODULE: ./lib/windows/retag.js
var retag = __webpack_require__(1194);
// EXTERNAL MODULE: ./lib/windows/revisions.js
var revisions = __webpack_require__(507);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/remedies.js
// What a finding may offer instead. Every offer is held here against all that is known of a pair: nothing is offered
// that the rules forbid, that was seen to fail, or that has never been tested.












/** Whether an image starts on a host as far as anything is known: by the rules, its revision, and the reports. */
function isSound({ host, isolation }, image) {
    const { verdict, rule } = (0,compatibility/* judge */.S4)(host, image, isolation);
    if (verdict !== 'supported' && verdict !== 'conditional')
        return false;
    // Of Windows Server 2016 another revision does not start: where the host's is known, the image must name it.
    if (rule === 'R3b' && host.version.revision !== null)
        return false;
    return (0,known_breakages/* knownBreakages */.B5)(host, image, isolation).length === 0;
}
/**
 * The same image for a host's release.
 * @param also places where it must start too, e.g. the targets of an image that a machine builds
 * @returns the newest that starts there; null where no such image is known
 */
function pinFor(reference, place, also = []) {
    const asked = forAnyArchitecture(reference);
    const candidates = windows_releases/* releases */.D8
        .filter((release) => mayRun(release, place.host))
        .flatMap((release) => candidatesOf(asked, release, place.host));
    const find = (at) => candidates.find(({ image }) => [at, ...also].every((one) => isSound(one, image)))?.reference;
    const sound = find(place);
    if (sound !== undefined)
        return { reference: sound, updateFirst: false };
    const updated = find(withUpdates(place));
    return updated === undefined ? null : { reference: updated, updateFirst: true };
}
/**
 * The same image for each place; where none is known, for each long-term release in support.
 * @returns only what starts on hosts as they are
 */
function pinsFor(reference, places) {
    const pins = places.length > 0
        ? places
            .map((place) => pinFor(reference, place))
            .map((pin) => (pin?.updateFirst ? null : pin?.reference))
        : windows_releases/* releases */.D8
            .filter((r) => r.kind === 'server' && r.channel === 'LTSC' && r.build > builds/* WINDOWS_SERVER_2016 */.eo)
            .map((release) => (0,retag/* retag */.s)(reference, release));
    return [...new Set(pins.filter((pin) => pin != null))];
}
/** The known failures of images that the rules allow at a place: why nothing is offered there. */
function obstaclesAt({ host, isolation }) {
    const found = windows_releases/* releases */.D8
        .filter((release) => mayRun(release, host))
        .map(({ build }) => ({
        os: 'windows',
        version: (0,windows_version/* versionOf */.E4)(build),
        hostProcess: false,
        scratch: false,
    }))
        .filter((image) => (0,compatibility/* judge */.S4)(host, image, isolation).verdict !== 'unsupported')
        .flatMap((image) => (0,known_breakages/* knownBreakages */.B5)(host, image, isolation));
    return [...new Map(found.map((one) => [one.thread, one])).values()];
}
/** Older releases than the host's own are offered where they are kept up to date. */
function mayRun(release, { version }) {
    if (release.images.length === 0 || release.build > version.build)
        return false;
    return release.channel === 'LTSC' || release.build === version.build;
}
/** The tag that moves with the release, then, of a base image, the tag of the host's own revision. */
function candidatesOf(reference, release, host) {
    const { version } = host;
    const moving = movingTag(reference, release);
    if (moving === null)
        return [];
    if ((0,published_image/* isForeign */.jq)(host, moving.architecture))
        return host.client && host.architecture === 'arm64' ? onArm(moving, release) : [];
    const { parsed, isBase, own } = moving;
    if (!isBase || release.build !== version.build || !(0,revisions/* isPublished */.HF)(version))
        return [own];
    const tag = (0,windows_version/* formatVersion */.qh)(version);
    return [own, { reference: `${parsed.familiar}:${tag}`, image: imageNamed({ ...parsed, tag }) }];
}
const ARM64 = /-arm64$/;
/** A base image for arm64 under the tag that its release has for amd64; what is no base image keeps its tag. */
function forAnyArchitecture(reference) {
    const { tag } = reference;
    if (tag === null || !ARM64.test(tag) || (0,repositories.readRepositoryName)(reference).flavour === null)
        return reference;
    return { ...reference, tag: tag.replace(ARM64, '') };
}
/** The image of a release for arm64, where Microsoft makes one. */
function onArm({ parsed, isBase }, release) {
    const { flavour } = (0,repositories.readRepositoryName)(parsed);
    if (!isBase || flavour === null || release.arm64Images?.includes(flavour) !== true)
        return [];
    const tag = `${(parsed.tag ?? '').replace(/-amd64$/, '')}-arm64`;
    return [{ reference: `${parsed.familiar}:${tag}`, image: imageNamed({ ...parsed, tag }) }];
}
/** The reference that was asked about last, with its tags by release: one after the other is asked about for each host. */
let last = null;
function movingTag(reference, release) {
    if (last?.reference !== reference)
        last = { reference, tags: new Map() };
    const known = last.tags.get(release);
    if (known !== undefined)
        return known;
    const moving = (0,retag/* retag */.s)(reference, release);
    const parsed = moving === null ? null : (0,windows_reference/* parseReference */.F)(moving);
    const made = moving === null || parsed === null
        ? null
        : {
            parsed,
            architecture: (0,os_tokens.architectureIn)((0,os_tokens.tokensOf)(parsed.tag)),
            isBase: (0,repositories.readRepositoryName)(parsed).baseImage,
            own: { reference: moving, image: imageNamed(parsed) },
        };
    last.tags.set(release, made);
    return made;
}
/** The image behind an offered reference: a tag of Microsoft that moves has the newest revision at least. */
function imageNamed(parsed) {
    const { versions, nanoServer, atLeast } = (0,tags/* readReference */.Wf)(parsed);
    const version = versions[0] ?? null;
    const moves = version !== null && version.revision === null && parsed.registry === 'mcr.microsoft.com';
    return {
        os: 'windows',
        version,
        hostProcess: false,
        scratch: false,
        nanoServer,
        atLeast: moves ? (0,revisions/* newestRevision */.Aw)(version.build) : atLeast,
    };
}
/** A host with the newest updates has a revision that is not known yet; no update brings it that of an image of 2016. */
function withUpdates({ host, isolation }) {
    return host.version.build === builds/* WINDOWS_SERVER_2016 */.eo
        ? { host, isolation }
        : { host: { ...host, version: (0,windows_version/* versionOf */.E4)(host.version.build) }, isolation };
}

// EXTERNAL MODULE: ./lib/windows/runners.js
var runners = __webpack_require__(5090);
// EXTERNAL MODULE: ./lib/windows/severity.js
var severity = __webpack_require__(2258);
// EXTERNAL MODULE: ./lib/windows/published-tags.js
var published_tags = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/text/phrases.js
var phrases = __webpack_require__(9861);
;// CONCATENATED MODULE: ./lib/rules/support/rule.js


/** Keeps a rule's argument type between `check` and `describe`, and hides it from the list of rules. */
function rule(definition) {
    return definition;
}
/** Whether the scope asks for one target only, and one fits. */
function satisfied(judged, context) {
    const fits = judged.outcomes.some((o) => (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown') && o.rule !== 'R3b');
    return fits && context.requireOf(judged.use.location.path) === 'any';
}
/** Where an image is to start: not the stages and the files that are only copied out of. */
function placesOf({ outcomes }) {
    return outcomes.filter((o) => o.verdict !== 'exempt');
}
/** An image use's reference as it is best shown. */
function shown(judged) {
    return judged.use.reference ?? judged.use.raw;
}

;// CONCATENATED MODULE: ./lib/rules/support/pin-remedies.js
// How tags are offered: one that is not known to exist, on that condition.



/** @returns the condition on which a reference is offered; empty for one that is known to exist */
function conditionOf(reference) {
    return isKnownToExist(reference) ? '' : ', if the publisher has it';
}
/** @returns e.g. `Pin A`, or `Pin A, if the publisher has it` */
function pinRemedy(reference) {
    return `Pin ${reference}${conditionOf(reference)}`;
}
/** One remedy for the tags that are known to exist, then one for the others. */
function pinRemedies(references) {
    const known = references.filter(isKnownToExist);
    const others = references.filter((reference) => !known.includes(reference));
    return [known, others]
        .filter((some) => some.length > 0)
        .map((some) => `Pin ${(0,phrases/* listed */.K)(some, 'or')}${conditionOf(some[0] ?? '')}`);
}
/** Whether a registry is known to have a tag, without asking it. */
function isKnownToExist(reference) {
    const parsed = (0,windows_reference/* parseReference */.F)(reference);
    return parsed !== null && (0,published_tags/* isKnownTag */.Ow)(parsed);
}

;// CONCATENATED MODULE: ./lib/rules/support/build-host-remedies.js
// What can be done where the machine that builds an image, or runs it for a pipeline, cannot start it.






/** The same image for the machine that builds it, where that still starts on all targets; null where there is none. */
function pinForBuild(judged, { host, rule }) {
    if (rule === compatibility/* NO_ARCHITECTURE */.C4)
        return null;
    const targets = placesOf(judged).filter((o) => (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown'));
    return pinOn(host, judged, targets);
}
/**
 * The same image for a machine that runs Docker.
 * @param also where it must start too
 * @returns null where there is none but itself, or where it starts only once the machine is updated
 */
function pinOn({ version, client, isolation }, { use: { parsed, reference } }, also = []) {
    if (parsed === null || version === null)
        return null;
    const pin = pinFor(parsed, { host: { version, client, runtime: 'docker' }, isolation }, also);
    return pin === null || pin.updateFirst || pin.reference === reference ? null : pin.reference;
}
/** @param pin see `pinForBuild` */
function buildHostRemedies({ host, version }, pin) {
    const pinned = pin === null ? [] : [pinRemedy(pin)];
    if (host.version === null)
        return [
            `Build it on ${(version === null ? undefined : (0,runners/* runnerFor */.OZ)(version.build)) ?? 'a Windows machine of the release of the image'}`,
            'Move the RUN instructions to a stage of a Linux image, and copy what they make with COPY --from',
        ];
    if (host.runner === null)
        return [...pinned, 'Build it on a host of the release of the image'];
    const runner = version === null ? undefined : (0,runners/* runnerFor */.OZ)(version.build);
    return runner === undefined
        ? [...pinned, 'Build it on a self-hosted runner with the release of the image']
        : [`Build it on ${runner}`, ...pinned];
}

;// CONCATENATED MODULE: ./lib/rules/support/fixes.js

/** A fix that puts a text in the place of one range. */
function fixes_replacement(range, text, title) {
    const { path, line, column, endLine, endColumn } = range;
    return { title, edits: [{ path, line, column, endLine, endColumn, text }] };
}
/**
 * The fix that pins another reference.
 * @returns null for a reference with variables, which only their values can change, and where the other is not known to
 * exist
 */
function pinning({ use }, reference) {
    return use.raw === use.reference && isKnownToExist(reference)
        ? fixes_replacement(use.location, reference, `Pin ${reference}`)
        : null;
}

// EXTERNAL MODULE: ./lib/rules/support/placed.js
var placed = __webpack_require__(7366);
;// CONCATENATED MODULE: ./lib/rules/support/subjects.js
// The subjects of findings about images and workloads.

/** The parts of a subject that say which image it is, and where in its file. */
function namedImage(judged, context) {
    return { reference: shown(judged), within: withinOf(judged, context), role: judged.use.role };
}
/** The parts of a subject that say which machine builds an image, or runs it for a pipeline. */
function namedMachine({ name, runner, version, isolation, }) {
    return { host: name, runner: runner !== null, hostBuild: version?.build ?? null, isolation };
}
/** The subject of a finding about an image. @param more what else tells such findings of the rule apart */
function imageSubject(judged, context, more = {}) {
    return { kind: 'image', ...namedImage(judged, context), ...more };
}
/** The subject of a finding about an image in one of the workloads that run it. */
function runSubject(judged, run, context) {
    return {
        kind: 'image',
        reference: shown(judged),
        within: workloadName(run, context),
        role: judged.use.role,
    };
}
/** The workload or build stage of the same file that names an image. Those of other files are not its own. */
function withinOf({ use }, context) {
    const { kind, foundIn, runs, location } = use;
    if (foundIn.kind === 'stage')
        return foundIn.name === null ? null : `stage ${foundIn.name}`;
    // A kustomization's image is run by the pods of other files.
    if (kind === 'kustomize')
        return null;
    const own = runs.find((run) => run.location.path === location.path);
    return own === undefined ? null : workloadName(own, context);
}
/**
 * The name of a workload, e.g. `Deployment web`; where its file has several of that name, as in other namespaces, with
 * its place among them: `Deployment web (2)`.
 */
function workloadName({ name, workload }, { uses }) {
    const ordinals = known.get(uses) ?? ordinalsOf(uses);
    known.set(uses, ordinals);
    const ordinal = ordinals.get(workload) ?? 1;
    return ordinal === 1 ? name : `${name} (${ordinal})`;
}
/** Every rule asks: it is counted once. */
const known = new WeakMap();
function ordinalsOf(uses) {
    // As the files have them, then as a RuntimeClass changes them: the same workloads in the same order.
    const asWritten = count(uses.flatMap(({ use }) => use.runs));
    const placed = count(uses.flatMap(({ runs, unconstrainedLinuxPods }) => [
        ...runs,
        ...unconstrainedLinuxPods.map(({ run }) => run),
    ]));
    return new Map([...placed, ...asWritten]);
}
function count(runs) {
    const counts = new Map();
    const ordinals = new Map();
    for (const { name, workload, location } of runs) {
        if (ordinals.has(workload))
            continue;
        const key = `${location.path}\0${name}`;
        const ordinal = (counts.get(key) ?? 0) + 1;
        counts.set(key, ordinal);
        ordinals.set(workload, ordinal);
    }
    return ordinals;
}
/** What a workload asks of its node: equal for those that ask for the same. */
function placementKey(workload) {
    const { os, nodeSelector, affinityTerms, tolerations, constraints, nodeName } = workload;
    const asked = [
        ...Object.entries(nodeSelector).map(([key, value]) => `${key}=${value}`),
        ...constraints.map(({ key, operator, value }) => `${key}${operator}${value}`),
        ...affinityTerms.map((term) => term.map(({ key, operator, values }) => `${key} ${operator} ${values.join(',')}`).join(' and ')),
        ...tolerations.map(({ key = '', operator = '', value = '', effect = '' }) => `tolerates ${key} ${operator} ${value}:${effect}`),
        ...(os === null ? [] : [`os ${os}`]),
        ...(nodeName === null ? [] : [`node ${nodeName}`]),
    ];
    return asked.sort().join('; ');
}

;// CONCATENATED MODULE: ./lib/rules/build-host-mismatch.js








const buildHostMismatch = rule({
    id: 'build-host-mismatch',
    level: 'error',
    summary: 'A build stage cannot start, or its image cannot be pulled, on the build host.',
    checkImage: (judged, context) => (judged.use.foundIn.kind === 'job' ? [] : judged.builds)
        .filter((build) => build.verdict === 'unsupported' && build.rule !== compatibility/* NO_IMAGE */.gX)
        .map((build) => findingOf(judged, build, context)),
    describe: ({ image, imageOs, imageInTitle, host, hostOs, isolation, starts, remedies, reason }) => ({
        title: `${imageInTitle} cannot be ${starts ? 'built' : 'pulled'} on ${host}`,
        problem: `${image} is ${imageOs}, and ${host} (${hostOs}), which builds it, cannot ${starts ? `start the containers of its RUN instructions${isolation}` : 'pull it'}.`,
        remedies,
        why: reason,
    }),
});
function findingOf(judged, outcome, context) {
    const { use } = judged;
    const { host, version } = outcome;
    const pin = pinForBuild(judged, outcome);
    const starts = outcome.starts && outcome.rule !== compatibility/* NO_ARCHITECTURE */.C4;
    return {
        location: use.location,
        subject: {
            kind: 'build',
            ...namedImage(judged, context),
            ...namedMachine(host),
            action: starts ? 'start' : 'pull',
            ...(version === null ? {} : { build: version.build }),
        },
        targets: [host],
        args: {
            image: shown(judged),
            ...build_host_mismatch_imageNamed(outcome),
            host: host.name,
            hostOs: host.version === null ? 'Linux' : (0,windows_releases/* releaseName */["do"])(host.version.build, host.client),
            isolation: host.version === null
                ? ''
                : ` under ${host.isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation`,
            starts,
            remedies: buildHostRemedies(outcome, pin),
            reason: [outcome.reason, takenFor(host), outcome.source === '' ? '' : `Source: ${outcome.source}`]
                .filter((part) => part !== '')
                .join(' '),
        },
        related: [...use.origins, relatedPlace(host.location, `it is built on ${host.name}`)],
        fix: pin === null ? null : pinning(judged, pin),
    };
}
function build_host_mismatch_imageNamed({ host, version }) {
    if (version !== null)
        return { imageOs: (0,placed/* osOf */.mJ)(version.build), imageInTitle: `${(0,windows_releases/* releaseName */["do"])(version.build)} image` };
    return host.version === null
        ? { imageOs: 'a Windows image', imageInTitle: 'Windows image' }
        : { imageOs: 'an image without an entry for this host', imageInTitle: 'Image' };
}
/** How it is known what a larger runner is. */
function takenFor({ name, runner }) {
    return runner?.byPrefix === undefined
        ? ''
        : `${name} is assumed to be a larger runner with the image of ${runner.byPrefix}; if it is not, declare it under 'build-hosts' by this name.`;
}

;// CONCATENATED MODULE: ./lib/rules/deprecated-label.js



/** Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io/docs/reference/labels-annotations-taints). */
const REPLACEMENTS = new Map([
    ['beta.kubernetes.io/os', 'kubernetes.io/os'],
    ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
    ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
    ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
    ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
]);
const deprecatedLabel = rule({
    id: 'deprecated-label',
    level: 'notice',
    summary: 'A Windows workload selects nodes by a label that Kubernetes has deprecated.',
    check: (context) => {
        const { uses, runtimeClasses } = context;
        // Several pods may share a selector through an alias or a RuntimeClass.
        const seen = new Set();
        return uses.flatMap(({ runs }) => runs.flatMap((run) => (run.labels ?? []).flatMap((label) => {
            const { workload, runtimeClass } = run;
            const { key, location } = label;
            const replacement = REPLACEMENTS.get(key);
            if (replacement === undefined)
                return [];
            const place = `${location.path}:${location.line}:${location.column}`;
            if (seen.has(place))
                return [];
            seen.add(place);
            const isOfClass = runtimeClass !== null && runtimeClasses.get(runtimeClass.name)?.labels?.includes(label) === true;
            const name = isOfClass ? `RuntimeClass ${runtimeClass.name}` : run.name;
            const fix = fixes_replacement(location, replacement, `Use ${replacement}`);
            return [
                {
                    location,
                    subject: {
                        kind: 'label',
                        workload: isOfClass ? name : workloadName(run, context),
                        key,
                    },
                    args: { name, label: key, replacement },
                    // A mapping must not have the same key twice.
                    fix: replacement in workload.nodeSelector ? null : fix,
                },
            ];
        })));
    },
    describe: ({ name, label, replacement }) => ({
        title: `${label} is deprecated`,
        problem: `${name} selects nodes by ${label}, which Kubernetes has deprecated: nodes may not have it, and the pod then stays pending.`,
        remedies: [`Use ${replacement} with the same value`],
        why: 'The kubelet sets the labels kubernetes.io/os, kubernetes.io/arch and node.kubernetes.io/windows-build; the beta labels are deprecated. Source: https://kubernetes.io/docs/reference/labels-annotations-taints/',
    }),
});

;// CONCATENATED MODULE: ./lib/rules/end-of-support.js




/** So long before the end the finding begins, as a notice. */
const NOTICE_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;
const endOfSupport = rule({
    id: 'end-of-support',
    level: 'warning',
    summary: 'The base image is past the end of its extended support, or within 180 days of it.',
    checkImage: (judged, context) => {
        const { use } = judged;
        const [version] = use.versions;
        // An image that is built here is reported at its Dockerfile's base.
        if (version === undefined || use.bases.length > 0)
            return [];
        const release = (0,windows_releases/* releaseOf */.l7)(version.build);
        const flavour = use.parsed === null ? null : (0,repositories.readRepositoryName)(use.parsed).flavour;
        const end = release?.imageEnds?.[flavour ?? ''] ?? release?.extendedEnd ?? null;
        if (release === undefined || end === null)
            return [];
        const daysLeft = (Date.parse(end) - Date.parse(context.today)) / DAY;
        if (daysLeft > NOTICE_DAYS)
            return [];
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context, { build: version.build }),
                level: daysLeft < 0 ? 'warning' : 'notice',
                args: { image: shown(judged), release: release.name, end, past: daysLeft < 0 },
                related: use.origins,
            },
        ];
    },
    describe: ({ image, release, end, past }) => ({
        title: past ? `${release} is out of support` : `${release} reaches end of support on ${end}`,
        problem: `${image}: base images of ${release} ${past ? 'have had no security updates since' : 'get their last security updates on'} ${end}.`,
        remedies: ['Move the image and its hosts to a supported release'],
        why: 'Microsoft publishes no security updates for a base image after the end of its extended support. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle',
    }),
});

;// CONCATENATED MODULE: ./lib/rules/floating-platform.js



const floatingPlatform = rule({
    id: 'floating-platform',
    level: 'warning',
    summary: 'A tag without a Windows release can move to another Windows build.',
    checkImage: (judged, context) => (floats(judged) ? [floating_platform_findingOf(judged, context)] : []),
    describe: ({ image, versions }) => ({
        title: 'Tag names no Windows version',
        problem: `${image}: the tag names no Windows release${versions.length === 0 ? '' : ` (today it has ${(0,phrases/* listed */.K)(versions)})`}. When its publisher moves it to the next release, the image no longer starts on the same hosts.`,
        remedies: [
            'Use a tag that names the release of your hosts, e.g. one that ends in -ltsc2022',
            'Pin a digest',
        ],
        why: 'A container with process isolation needs a host of a matching Windows build. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    }),
});
function floats({ use }) {
    return (use.os === 'windows' &&
        use.reference !== null &&
        use.role === 'run' &&
        use.reading?.floating === true &&
        // What other rules say of these comes first.
        !use.reading.withdrawn &&
        !(use.reading.neverMade && use.answer?.kind !== 'found') &&
        use.reading.retired === null &&
        use.parsed?.digest === null &&
        use.bases.length === 0 &&
        // A HostProcess container runs on whatever build it is.
        !(use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}
function floating_platform_findingOf(judged, context) {
    const { use } = judged;
    return {
        location: use.location,
        subject: imageSubject(judged, context),
        args: { image: shown(judged), versions: use.versions.map(windows_version/* formatVersion */.qh) },
        related: use.origins,
    };
}

;// CONCATENATED MODULE: ./lib/rules/image-not-found.js






const imageNotFound = rule({
    id: 'image-not-found',
    level: 'error',
    summary: 'There is no such image, according to its registry or, for images of Microsoft, the catalogue.',
    needs: ['registries'],
    checkImage: (judged, context) => {
        const { use } = judged;
        const source = missingBy(use);
        if (source === null)
            return [];
        // Of a reference with a variable that has no value, enough may be known to tell that there is no such image.
        const places = placesOf(judged);
        const nearest = source.host === null ? nearestSound(use.parsed, places) : [];
        const pins = use.parsed === null ? [] : [...pinsFor(use.parsed, places), ...nearest];
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context),
                args: {
                    image: shown(judged),
                    host: source.host,
                    byDigest: (use.parsed?.digest ?? null) !== null,
                    pins: [...new Set(pins)].filter((pin) => pin !== use.reference).sort(),
                },
                related: use.origins,
            },
        ];
    },
    describe: ({ image, host, byDigest, pins }) => ({
        title: 'Image does not exist',
        problem: `${image}: ${host === null ? 'Microsoft has published no image under this tag, according to the catalogue' : `${host} has no such ${byDigest ? 'digest' : 'tag or repository'}`}, so it cannot be pulled.`,
        remedies: [...pinRemedies(pins), 'Check the reference for a typing error or a tag that was removed'],
        why: null,
    }),
});
/** The nearest tag that was published, where it starts on the targets; none for a name that is not known. */
function nearestSound(parsed, places) {
    const nearest = parsed === null ? null : (0,tags/* nearestMade */.I$)(parsed);
    const made = (0,windows_reference/* parseReference */.F)(nearest ?? '');
    if (nearest === null || made === null)
        return [];
    return places.every((place) => isSound(place, imageNamed(made))) ? [nearest] : [];
}
/** The registry's answer counts; where it was not asked or did not answer, the catalogue. Null where neither misses it. */
function missingBy({ answer, reading, bases }) {
    if (answer?.kind === 'not-found')
        return { host: answer.host };
    return answer?.kind !== 'found' && bases.length === 0 && reading?.neverMade === true
        ? { host: null }
        : null;
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var outcome = __webpack_require__(5102);
;// CONCATENATED MODULE: ./lib/rules/internal-error.js


const internalError = rule({
    id: outcome/* INTERNAL_ERROR */.zR,
    level: 'error',
    summary: 'A part of wincompat failed, so not everything was checked.',
    check: (context) => distinct(context.internalErrors.all).map((error) => ({
        location: {
            path: error.path ?? anyFile(context),
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 1,
        },
        subject: { kind: 'part', part: error.part, path: error.path },
        args: error,
    })),
    describe: ({ part, path, message }) => ({
        title: 'Internal error: not everything was checked',
        problem: `The ${part} failed${path === null ? '' : ` on ${path}`}: ${message.replace(/\.$/, '')}. The findings of other parts are complete.`,
        remedies: [
            `Report it to the maintainers of wincompat, with this message${path === null ? '' : ' and the file'}`,
        ],
        why: null,
    }),
});
/** One finding for each part and file, however often the part failed there. */
function distinct(errors) {
    const byPlace = new Map();
    for (const error of errors) {
        const key = JSON.stringify([error.part, error.path]);
        if (!byPlace.has(key))
            byPlace.set(key, error);
    }
    return [...byPlace.values()];
}
/** Every report format needs a path: where no file is known, the first that has an image or a problem. */
function anyFile({ uses, problems, config }) {
    const [place] = [
        ...uses.slice(0, 1).map(({ use }) => use.location),
        ...problems.slice(0, 1).map(({ location }) => location),
        ...config.targets.slice(0, 1).map(({ location }) => location),
    ];
    return place?.path ?? 'wincompat.yml';
}

;// CONCATENATED MODULE: ./lib/rules/invalid-file.js

const invalidFile = rule({
    id: 'invalid-file',
    level: 'warning',
    summary: 'A file, or a part of one, could not be read; its images are not checked.',
    check: ({ problems }) => problems.map(({ location, message, problem }) => ({
        location,
        subject: { kind: 'file', problem: problem ?? message },
        args: { path: location.path, reason: message },
    })),
    describe: ({ path, reason }) => ({
        title: 'Not everything in this file was checked',
        problem: `${path}: ${reason.replace(/\.$/, '')}.`,
        remedies: [
            SYSTEM_CODE.test(reason) ? 'Let the user that runs the check read it' : 'Correct the file',
            "List the file under 'exclude' or 'ignore' in the configuration",
        ],
        why: null,
    }),
});
/** What the system refused, e.g. `(EACCES)`. */
const SYSTEM_CODE = /\(E[A-Z]+\)$/;

// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
;// CONCATENATED MODULE: ./lib/rules/support/targets.js
// Declared targets in titles, sentences and remedies.

/** Longer names are not part of a title. */
const MAX_TITLE_NAME = 30;
/** Targets in a title: the name of the only one, else how many there are. */
function inTitle(names) {
    const [name = ''] = names;
    if (names.length === 1 && name.length <= MAX_TITLE_NAME)
        return name;
    return `${names.length} target${names.length === 1 ? '' : 's'}`;
}
/** `aks (Windows Server 2022)`. */
function hostNamed({ name, version, client }) {
    return `${name} (${(0,windows_releases/* releaseName */["do"])(version.build, client)})`;
}
/** What to declare where targets are assumed to be servers, since a client has the same build and neither is declared. */
function clientRemedies(targets) {
    return [...new Set(targets)].flatMap(({ name, version, takenForServer }) => {
        if (takenForServer && (0,windows_releases/* isUnlisted */.fi)(version.build))
            return [`Declare 'client: true' for ${name} if it is Windows 11: it is assumed to be a server`];
        const client = takenForServer ? (0,windows_releases/* clientWithBuild */.ar)(version.build) : undefined;
        return client === undefined
            ? []
            : [
                `Declare 'client: true' for ${name} if it is ${client.name}: it is assumed to be ${(0,windows_releases/* releaseName */["do"])(version.build)}`,
            ];
    });
}

;// CONCATENATED MODULE: ./lib/rules/isolation-unavailable.js





const isolationUnavailable = rule({
    id: 'isolation-unavailable',
    level: 'error',
    summary: 'A workload requests Hyper-V isolation on a target that does not offer it.',
    needs: ['targets'],
    checkImage: (judged, context) => [...targetsByRun(judged)].map(([run, declared]) => isolation_unavailable_findingOf(judged, run, [...declared], context)),
    describe: ({ image, name, targets, remedy }) => {
        const [offers, has] = targets.length === 1 ? ['offers', 'it has'] : ['offer', 'they have'];
        return {
            title: `${inTitle(targets)} ${offers} no Hyper-V isolation`,
            problem: `${name} requests Hyper-V isolation for ${image}, and ${(0,phrases/* listed */.K)(targets)} ${offers} process isolation only.`,
            remedies: [remedy, `Declare 'isolation: [process, hyperv]' for ${(0,phrases/* listed */.K)(targets)} if ${has} Hyper-V`],
            why: 'Hyper-V isolation needs the Hyper-V role on the host. Source: https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
        };
    },
});
/** The targets that do not offer what each workload asks for. */
function targetsByRun({ use, byRun }) {
    const lackingByRun = new Map();
    for (const { run, outcomes } of byRun) {
        // It is asked for in one file: an image traced to its Dockerfile must not repeat it there.
        if (run.isolation === null || run.location.path !== use.location.path)
            continue;
        const lacking = outcomes.filter((o) => !o.isolationOffered && o.verdict !== 'exempt');
        if (lacking.length > 0)
            lackingByRun.set(run, new Set(lacking.map(({ target }) => target)));
    }
    return lackingByRun;
}
function isolation_unavailable_findingOf(judged, run, targets, context) {
    return {
        location: run.isolation?.location ?? judged.use.location,
        subject: runSubject(judged, run, context),
        args: {
            image: shown(judged),
            name: run.name,
            targets: targets.map(({ name }) => name),
            remedy: (0,orchestrators/* orchestratorOn */.eS)(targets[0] ?? { platform: null }, run.workload).withoutHyperV,
        },
        targets,
        related: targets.map(({ location, name }) => relatedPlace(location, `target ${name} offers process isolation only`)),
    };
}

;// CONCATENATED MODULE: ./lib/rules/support/once-per-place.js
/** The first finding of each place: a matrix, an anchor or several images of a service lead to the same one. */
function oncePerPlace(findings) {
    const byPlace = new Map();
    for (const finding of findings) {
        const { path, line, column } = finding.location;
        const place = `${line}:${column}:${path}`;
        if (!byPlace.has(place))
            byPlace.set(place, finding);
    }
    return [...byPlace.values()];
}

;// CONCATENATED MODULE: ./lib/rules/job-container-mismatch.js
// Sources: actions/runner, src/Runner.Worker/ContainerOperationProvider.cs: "Container operations are only supported
// on Linux runners" (actions/runner#904); "Container jobs in YAML pipelines" (learn.microsoft.com/azure/devops), for
// Windows: "the kernel version of the host and container must match".







/** What starts on no Windows runner, whatever its image. */
const REFUSALS = {
    job: {
        title: 'A job container',
        problem: (image) => `names the container ${image}`,
        remedies: [
            'Remove the container, and run the steps on the runner itself',
            'Start the container in a step with docker run',
        ],
        reason: 'GitHub runs the containers and services of jobs on Linux runners only. Source: https://github.com/actions/runner/issues/904',
    },
    action: {
        title: 'A container action',
        problem: (image) => `uses the container action ${image}`,
        remedies: ['Start the container in a step with docker run', 'Run the step in a job on a Linux runner'],
        reason: 'GitHub runs container actions on Linux runners only. Source: https://docs.github.com/actions/sharing-automations/creating-actions/about-custom-actions',
    },
    builder: {
        title: 'The builder container',
        problem: (image) => `uses ${image}, which starts BuildKit in a Linux container`,
        remedies: ["Set 'driver: docker' for the action", 'Remove the step, and build with docker build'],
        reason: 'BuildKit has no image for Windows containers. Source: https://github.com/docker/setup-buildx-action/issues/597',
    },
};
const jobContainerMismatch = rule({
    id: 'job-container-mismatch',
    level: 'error',
    summary: "The container of a pipeline's job or step cannot start on the machine that runs it.",
    check: ({ uses }) => oncePerPlace(uses.flatMap(findingsOf)),
    describe: ({ image, host, refused, build, pin, reason }) => {
        const refusal = refused === null ? null : REFUSALS[refused];
        return {
            title: `${refusal?.title ?? 'The container'} cannot start on ${host}`,
            problem: refusal === null
                ? `${image} is ${build}, and the job that runs it runs on ${host}.`
                : `The job runs on ${host} and ${refusal.problem(image)}.`,
            remedies: refusal?.remedies ?? [
                ...(pin === null ? [] : [pinRemedy(pin)]),
                'Run the job on a machine of the release of the image',
            ],
            why: reason,
        };
    },
});
function findingsOf(judged) {
    const { foundIn } = judged.use;
    if (foundIn.kind !== 'job')
        return [];
    const { refused } = foundIn;
    if (refused !== null) {
        const { reason } = REFUSALS[refused];
        return [...foundIn.hosts]
            .slice(0, 1)
            .map((host) => findingOn(judged, host, { refused, build: '', pin: null, reason }));
    }
    return judged.builds
        .filter(({ verdict, version }) => verdict === 'unsupported' && version !== null)
        .map(({ host, version, reason, source }) => findingOn(judged, host, {
        refused: null,
        build: version === null ? '' : (0,placed/* osOf */.mJ)(version.build),
        pin: pinOn(host, judged),
        reason: `${reason} Source: ${source}`,
    }));
}
function findingOn(judged, host, args) {
    const { location, raw, role } = judged.use;
    return {
        location,
        subject: {
            kind: 'build',
            reference: raw,
            within: null,
            role,
            ...namedMachine(host),
            action: 'job',
        },
        targets: [host],
        args: { image: args.refused === null ? shown(judged) : raw, host: host.name, ...args },
        related: [{ ...host.location, message: `the job asks for ${host.name}` }],
        fix: args.pin === null ? null : pinning(judged, args.pin),
    };
}

;// CONCATENATED MODULE: ./lib/rules/support/declared-at.js
const places = new WeakMap();
/** Where a target is declared: one object for each target, since thousands of findings name the same ones. */
function declaredAt(target) {
    const place = places.get(target) ?? {
        ...target.location,
        message: `target ${target.name} is declared here`,
    };
    places.set(target, place);
    return place;
}

;// CONCATENATED MODULE: ./lib/rules/support/known-reports.js
// Reports of failures that the compatibility rules do not cover, with the declared targets they concern.



/** The known failures of an image on the targets where it may run: each report once, with all its targets. */
function reportsOfImage({ outcomes }) {
    const byText = new Map();
    for (const { target, breakages } of outcomes) {
        for (const { thread, says, remedies, seen } of breakages) {
            const key = `${thread} ${says}`;
            const report = byText.get(key) ?? { thread, says, remedies, seen, targets: new Set() };
            byText.set(key, report);
            report.targets.add(target);
        }
    }
    return [...byText.values()].map((report) => ({ ...report, targets: [...report.targets] }));
}
/** The known failures of an image on the machines that build it: each report once, with all its machines. */
function reportsOfBuilds({ builds }) {
    const byText = new Map();
    for (const { host, breakages } of builds) {
        for (const breakage of breakages) {
            const key = `${breakage.thread} ${breakage.says}`;
            const report = byText.get(key) ?? { ...breakage, hosts: [] };
            byText.set(key, report);
            report.hosts.push(host);
        }
    }
    return [...byText.values()];
}
/** The known failures of hosts with process isolation, for any image that runs there. */
function reportsOfHosts(uses) {
    const targets = new Set(uses.flatMap(({ outcomes }) => outcomes.filter(runsInProcess).map(({ target }) => target)));
    return [...targets].flatMap((target) => {
        const { version, client, platform } = target;
        const runtime = platform === null ? 'docker' : (0,orchestrators/* orchestratorNamed */.sE)(platform).runtime;
        const trouble = (0,known_breakages/* knownTrouble */.zy)({ version, client, runtime }, 'process');
        return trouble === null ? [] : [{ ...trouble, targets: [target] }];
    });
}
function runsInProcess({ isolation, version, verdict }) {
    const runs = (0,severity/* severity */.y)(verdict) < (0,severity/* severity */.y)('unknown') && verdict !== 'exempt';
    return isolation === 'process' && version !== null && runs;
}

;// CONCATENATED MODULE: ./lib/rules/known-breakage.js






const knownBreakage = rule({
    id: 'known-breakage',
    level: 'warning',
    summary: 'The compatibility rules allow the image on the host, but the pair is known to fail.',
    needs: ['targets'],
    checkImage: imageFindings,
    // A failure of the host itself is reported once, at its declaration.
    check: ({ uses }) => reportsOfHosts(uses).flatMap(({ targets, remedies, ...report }) => targets.map((target) => ({
        location: target.location,
        subject: { kind: 'breakage', thread: report.thread, reference: null },
        args: { image: null, targets: [target], builders: [], fixes: remedies, ...report },
        targets: [target],
    }))),
    describe: ({ image, targets, builders, says, fixes, thread, seen }) => {
        const on = inTitle([...targets, ...builders].map(({ name }) => name));
        const ofRun = image === null ? 'Process isolation' : 'Image';
        return {
            title: `${builders.length > 0 ? 'The build of the image' : ofRun} is known to fail on ${on}`,
            problem: `${image === null ? '' : `${image} on `}${(0,phrases/* listed */.K)([...targets.map(hostNamed), ...builders.map(({ name }) => name)])}: ${says}`,
            remedies: image === null ? [...fixes, 'Use a Windows Server host'] : [...fixes, ...clientRemedies(targets)],
            why: `Reported failure${seen === null ? '' : ` of ${seen}`}. Source: ${thread}`,
        };
    },
});
/** One finding for each report, with all its targets. */
function imageFindings(judged, context) {
    const { use } = judged;
    // An image that is built here is reported at its Dockerfile's base.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    const ofBuilds = reportsOfBuilds(judged).map(({ remedies, hosts, ...report }) => ({
        location: use.location,
        subject: { kind: 'breakage', thread: report.thread, ...namedImage(judged, context) },
        args: { image: shown(judged), targets: [], builders: hosts, fixes: remedies, ...report },
        targets: hosts,
        related: [
            ...use.origins,
            ...hosts.map((host) => relatedPlace(host.location, `it is built on ${host.name}`)),
        ],
    }));
    const ofRuns = reportsOfImage(judged).map(({ remedies, ...report }) => ({
        location: use.location,
        subject: { kind: 'breakage', thread: report.thread, ...namedImage(judged, context) },
        args: { image: shown(judged), builders: [], fixes: remedies, ...report },
        targets: report.targets,
        related: [...use.origins, ...report.targets.map(declaredAt)],
    }));
    return [...ofRuns, ...ofBuilds];
}

;// CONCATENATED MODULE: ./lib/rules/linux-image-on-windows.js



const linuxImageOnWindows = rule({
    id: 'linux-image-on-windows',
    level: 'error',
    summary: 'A workload that selects Windows hosts runs a Linux image.',
    needs: ['registries'],
    checkImage: linux_image_on_windows_findingOf,
    describe: ({ image, names, targets, known }) => ({
        title: 'Linux image on a Windows host',
        problem: `${image} is a Linux image${known ? '' : ' according to its name'}, and ${(0,phrases/* listed */.K)(names)} ${names.length === 1 ? 'asks' : 'ask'} for a Windows host${targets.length === 0 ? '' : ` (${(0,phrases/* listed */.K)(targets)})`}, where it cannot start.`,
        remedies: [
            'Use a Windows image',
            'Change the selector or constraint to ask for Linux',
            ...(known ? [] : ['Run the check with --lookup always, if the image has a Windows entry']),
        ],
        why: 'A Windows host runs Windows containers only. Source: https://kubernetes.io/docs/concepts/windows/intro/',
    }),
});
/**
 * Reported where the workload names the image, also where it is built in this repository: the one or the other is to
 * change. The workload itself asks for Windows, so that needs no declared target.
 */
function linux_image_on_windows_findingOf(judged, context) {
    const { use, runs, outcomes } = judged;
    if (use.os !== 'linux' || use.role !== 'run' || runs.length === 0)
        return [];
    const targets = [...new Set(outcomes.map((o) => o.target))];
    const known = use.answer?.kind === 'found' || use.bases.length > 0;
    return [
        {
            location: use.location,
            subject: imageSubject(judged, context),
            // A name is no proof: a publisher may push a Windows entry under any tag.
            level: known ? 'error' : 'warning',
            args: {
                image: shown(judged),
                names: [...new Set(runs.map((run) => run.name))],
                targets: targets.map(hostNamed),
                known,
            },
            targets,
            related: [
                ...use.origins,
                ...use.bases.map((base) => ({ ...base.location, message: 'the image is built here on this base' })),
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/linux-pod-on-windows.js




const linuxPodOnWindows = rule({
    id: 'linux-pod-on-windows',
    level: 'warning',
    summary: 'A Linux pod may run on a declared Windows node: no selector or taint prevents it.',
    needs: ['targets'],
    check: linux_pod_on_windows_findingsOf,
    describe: ({ name, image, nodes }) => ({
        title: `Linux pod may run on ${inTitle(nodes)}`,
        problem: `${name} runs the Linux image ${image}, and no selector or taint excludes the Windows nodes of ${(0,phrases/* listed */.K)(nodes)}, where it cannot start.`,
        remedies: [
            `Taint those nodes with os=windows:NoSchedule, and declare 'taints: ["os=windows:NoSchedule"]' for ${(0,phrases/* listed */.K)(nodes)}`,
            "Add 'nodeSelector: {kubernetes.io/os: linux}' to the pod",
        ],
        why: 'The Kubernetes scheduler does not inspect the platform of images. Source: https://kubernetes.io/docs/concepts/windows/user-guide/#taints-and-tolerations',
    }),
});
/** One taint on the nodes keeps all of them away, so the target is what decides. */
function linux_pod_on_windows_findingsOf(context) {
    const { uses, runtimeClasses } = context;
    const reported = new Set();
    return uses.flatMap((judged) => judged.unconstrainedLinuxPods.flatMap(({ run, targets }) => {
        if (reported.has(run.workload) || (0,placed/* mayBringSelector */.vU)(run, runtimeClasses))
            return [];
        reported.add(run.workload);
        return [
            {
                location: run.location,
                subject: runSubject(judged, run, context),
                args: { name: run.name, image: shown(judged), nodes: targets.map(({ name }) => name) },
                targets,
                related: targets.map(({ location, name }) => ({
                    ...location,
                    message: `target ${name} declares no taint that excludes it`,
                    cause: true,
                })),
            },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/rules/support/lookups.js
// Images grouped by what their registries answered.

/** Uses whose registry gave one kind of answer, grouped: the first place stands for all, the others are related. */
function byAnswer(uses, kind, groupOf) {
    const groups = new Map();
    for (const judged of uses) {
        const { answer, location } = judged.use;
        if (answer?.kind !== kind)
            continue;
        const key = groupOf(answer);
        const group = groups.get(key);
        if (group === undefined) {
            const images = new Set([shown(judged)]);
            groups.set(key, { answer: answer, location, related: [], images });
            continue;
        }
        group.related.push({ ...location, message: 'so is this image' });
        group.images.add(shown(judged));
    }
    return [...groups.values()].map((group) => ({ ...group, images: group.images.size }));
}

;// CONCATENATED MODULE: ./lib/rules/lookup-failed.js


const lookupFailed = rule({
    id: 'lookup-failed',
    level: 'warning',
    summary: 'A registry lookup failed; the verdict is based on the tag alone.',
    needs: ['registries'],
    check({ uses, onLookupFailure }) {
        if (onLookupFailure === 'ignore')
            return [];
        return byAnswer(uses, 'failed', ({ host, reason }) => `${host} ${reason}`).map(({ answer, location, related, images }) => ({
            location,
            subject: { kind: 'registry', host: answer.host, problem: answer.reason },
            args: { host: answer.host, reason: answer.reason, images },
            related,
        }));
    },
    describe: ({ host, reason, images }) => ({
        title: `Registry ${host} did not answer`,
        problem: `${images === 1 ? 'This image was' : `${images} images were`} not looked up: ${reason} ${images === 1 ? 'Its' : 'Their'} Windows version is known from the tag alone, and a tag that does not exist is not detected.`,
        remedies: [
            'Correct the cause of the error, and run the check again',
            "Set 'on-lookup-failure: ignore' in the configuration to accept it, or 'fail' to fail the run",
        ],
        why: null,
    }),
});

// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
// EXTERNAL MODULE: ./lib/orchestrators/declared.js
var declared = __webpack_require__(295);
;// CONCATENATED MODULE: ./lib/rules/missing-os-selector.js






const missingOsSelector = rule({
    id: 'missing-os-selector',
    level: 'warning',
    summary: 'A Windows pod without a selector for its operating system may run on a Linux node.',
    checkWorkload([first], context) {
        // What is asked of the node is the same for all containers of a pod.
        if (first === undefined || first.judged.use.os !== 'windows' || !mayRunOnLinux(first.run, context))
            return [];
        const { judged, run } = first;
        return [
            {
                location: run.location,
                subject: runSubject(judged, run, context),
                args: { name: run.name, image: shown(judged) },
            },
        ];
    },
    describe: ({ name, image }) => ({
        title: 'Windows pod may run on a Linux node',
        problem: `${name} runs the Windows image ${image}, and no selector, affinity or spec.os excludes Linux nodes, where it cannot start.`,
        remedies: ["Add 'nodeSelector: {kubernetes.io/os: windows}' and 'os: {name: windows}' to the pod"],
        why: 'The Kubernetes scheduler does not inspect the platform of images. Source: https://kubernetes.io/docs/concepts/windows/user-guide/#ensuring-os-specific-workloads-land-on-the-appropriate-container-host',
    }),
});
function mayRunOnLinux(run, { config, runtimeClasses }) {
    const { workload } = run;
    if (!(0,orchestrators/* usualOrchestrator */.jP)(workload).mixesSystems)
        return false;
    const namesOs = run.saidBy.kind === 'pod' && run.saidBy.namesOs;
    if (namesOs || workload.nodeName !== null || (0,build_labels/* selectedOs */.CH)(workload) !== null)
        return false;
    if ((0,placed/* mayBringSelector */.vU)(run, runtimeClasses))
        return false;
    // Pools are named after what runs on them, and the declared hosts have labels of their own.
    const isNamedWindows = Object.entries(workload.nodeSelector).some(([key, value]) => /win/i.test(`${key}=${value}`));
    return !isNamedWindows && placementsOn(config.targets).of({ ...workload, tolerations: [] }) === null;
}
/** What all targets declare, gathered once: thousands of pods are compared with it. */
const gathered = new WeakMap();
function placementsOn(targets) {
    const known = gathered.get(targets) ?? new declared/* DeclaredPlacements */.F(targets);
    gathered.set(targets, known);
    return known;
}

;// CONCATENATED MODULE: ./lib/rules/missing-os-version.js


const missingOsVersion = rule({
    id: 'missing-os-version',
    level: 'warning',
    summary: 'A Windows image has no os.version, so every host can pull it, but not every host can start it.',
    checkImage(judged, context) {
        const { use } = judged;
        if (use.os !== 'windows' || isForHostProcess(judged) || !statesNone(judged))
            return [];
        const nothing = use.scratch === null ? [] : [{ ...use.scratch, message: 'the image is built from scratch here' }];
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context),
                args: { image: shown(judged), builtHere: use.builtHere },
                related: [...use.origins, ...nothing],
            },
        ];
    },
    describe: ({ image, builtHere }) => builtHere
        ? {
            title: 'Windows image has no os.version',
            problem: `${image} is built in this repository from 'scratch', so it has no os.version: every host pulls it, and it fails to start unless it is a HostProcess container.`,
            remedies: ['Build it on a Windows base image', 'Run it as a HostProcess container'],
            why: WHY,
        }
        : {
            title: 'Windows image has no os.version',
            problem: `${image} has a Windows entry without os.version, so hosts that cannot run it pull it too.`,
            remedies: [
                'Set the version when you create the image index: docker manifest annotate --os-version',
                'Build it with BuildKit on a Windows base image',
            ],
            why: WHY,
        },
});
const WHY = 'Hosts choose an entry of an image index by its os.version. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md';
function statesNone({ use }) {
    // What only a Dockerfile names is not run by anything that is known.
    if (use.scratch !== null)
        return use.builtHere && use.runs.some((run) => run.workload.os === 'windows');
    return (use.answer?.kind === 'found' &&
        use.answer.platforms.some(({ os, version }) => os === 'windows' && version === null));
}
/** Runs on whatever build it is. */
function isForHostProcess({ use }) {
    return (use.reading?.hostProcessBase === true || (use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}

;// CONCATENATED MODULE: ./lib/rules/support/shared-host.js
// Containers that share a host.


/** Builds of servers: what nodes are. */
const SERVER_BUILDS = windows_releases/* releases */.D8.filter((r) => r.kind === 'server').map((r) => r.build);
/**
 * Whether the host's build matters to it, and its own is known. What a kustomization replaces does not run, and
 * images of a chart's template may stand in branches that exclude each other.
 */
function isBoundToBuild({ judged: { use }, run }) {
    return ((0,orchestrators/* usualOrchestrator */.jP)(run.workload).sharesHost &&
        use.kind === 'kubernetes' &&
        use.versions.length > 0 &&
        !run.hostProcess &&
        use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv');
}

;// CONCATENATED MODULE: ./lib/rules/mixed-builds.js




const mixedBuilds = rule({
    id: 'mixed-builds',
    level: 'error',
    summary: 'The containers of one pod need different Windows builds.',
    checkWorkload(images, context) {
        const bound = images.filter(isBoundToBuild);
        if (bound.some(fitsNoTarget))
            return [];
        let hosts = SERVER_BUILDS;
        for (const [index, image] of bound.entries()) {
            const common = hosts.filter((host) => (0,placed/* startsOn */.XH)(host, image.judged.use.versions, image.run.workload));
            if (common.length > 0 || index === 0) {
                hosts = common;
                continue;
            }
            const others = bound.slice(0, index);
            return [
                {
                    location: image.run.location,
                    subject: {
                        kind: 'containers',
                        workload: workloadName(image.run, context),
                        references: [image, ...others].map(({ judged }) => shown(judged)),
                    },
                    args: { name: image.run.name, ...described(image), others: others.map(described) },
                    related: others.map((other) => ({
                        ...other.run.location,
                        message: `this container of the pod is ${described(other).os}`,
                    })),
                },
            ];
        }
        return [];
    },
    describe: ({ name, image, os, others }) => ({
        title: 'Containers of one pod need different hosts',
        problem: `${name}: ${image} is ${os}, and ${(0,phrases/* listed */.K)(others.map((other) => `${other.image} is ${other.os}`))}. No Windows host runs all of them under process isolation.`,
        remedies: ['Use images of one Windows release for all containers of the pod'],
        why: 'The containers of a pod share a host. Source: https://kubernetes.io/docs/concepts/windows/intro/',
    }),
});
/** Then os-version-mismatch says what to pin, and with it the pod is of one release. */
function fitsNoTarget({ outcomes }) {
    return outcomes.length > 0 && outcomes.every((o) => o.verdict === 'unsupported');
}
function described({ judged }) {
    const names = judged.use.versions.map(({ build }) => (0,placed/* osOf */.mJ)(build));
    return { image: shown(judged), os: (0,phrases/* listed */.K)([...new Set(names)], 'or') };
}

;// CONCATENATED MODULE: ./lib/rules/support/runners.js
/** Each place once, however many images are built there. */
function requestedRunners(uses) {
    const hosts = new Set(uses.flatMap(({ builds }) => builds.map(({ host }) => host)));
    return [...hosts].flatMap((host) => (host.runner === null ? [] : [{ host, runner: host.runner }]));
}

;// CONCATENATED MODULE: ./lib/rules/moving-runner.js




const movingRunner = rule({
    id: 'moving-runner',
    level: 'warning',
    summary: 'A runner label such as windows-latest moves to the next release, where the images no longer build.',
    check: ({ uses }) => requestedRunners(uses).flatMap(({ host, runner }) => runner.moves && host.version !== null
        ? [
            {
                location: host.location,
                subject: { kind: 'runner', label: host.name },
                args: {
                    label: host.name,
                    release: (0,windows_releases/* releaseName */["do"])(host.version.build),
                    pin: runner.byPrefix === undefined ? ((0,runners/* runnerFor */.OZ)(host.version.build) ?? null) : null,
                },
            },
        ]
        : []),
    describe: ({ label, release, pin }) => ({
        title: `${label} moves to the next release`,
        problem: `${label} is ${release} today. When GitHub moves the label to the next release, the Windows images that are built here no longer build.`,
        remedies: [`Use ${pin === null ? 'a label that names the release' : `runs-on: ${pin}`}`],
        why: 'GitHub moves a -latest label to a newer runner image within weeks of its announcement. Source: https://github.com/actions/runner-images#available-images',
    }),
});

// EXTERNAL MODULE: ./lib/text/once-per.js
var once_per = __webpack_require__(9968);
// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/rules/support/pins.js




/** Images whose pins are kept: thousands of uses name the same few. */
const MAX_KEPT = 2_000;
/** Pins by kind of host, for each image. */
const kept = new recent/* Recent */.g(MAX_KEPT);
const pinsOf = (0,once_per/* oncePer */.P)(({ familiar, tag, digest }) => {
    const key = `${familiar} ${tag} ${digest}`;
    const pins = kept.get(key) ?? new Map();
    kept.set(key, pins, 1);
    return pins;
});
/** The same image for a host's release, worked out once for each image and kind of host: see `pinFor`. */
function pinAt(reference, place) {
    const pins = pinsOf(reference);
    const key = placeKey(place);
    const known = pins.get(key);
    if (known !== undefined)
        return known;
    const pin = pinFor(reference, { host: place.host, isolation: place.isolation });
    pins.set(key, pin);
    return pin;
}
/** Equal for places where the same images start. Outcomes are shared by images, so that it is made once for each. */
const placeKey = (0,once_per/* oncePer */.P)(({ host, isolation }) => {
    const { version, client, runtime, runtimeVersion, architecture } = host;
    return `${(0,windows_version/* formatVersion */.qh)(version)} ${client} ${runtime} ${runtimeVersion?.join('.')} ${architecture} ${isolation}`;
});

;// CONCATENATED MODULE: ./lib/rules/no-matching-platform.js







/** So many platforms are named; hello-world has twenty. */
const NAMED = 8;
const noMatchingPlatform = rule({
    id: 'no-matching-platform',
    level: 'error',
    summary: 'A multi-platform image has no entry that fits a target: the pull fails.',
    needs: ['targets', 'registries'],
    checkImage: no_matching_platform_findingOf,
    describe: ({ image, platforms, targets, pins }) => {
        const more = platforms.length > NAMED ? ` and ${platforms.length - NAMED} more` : '';
        return {
            title: 'Image has no platform that fits the host',
            problem: platforms.length === 0
                ? `${image} has an index without an entry for any platform, so the pull fails on ${(0,phrases/* listed */.K)(targets)}.`
                : `${image} is published for ${platforms.slice(0, NAMED).join(', ')}${more}; none fits ${(0,phrases/* listed */.K)(targets)}, so the pull fails.`,
            remedies: [
                ...pinRemedies(pins),
                'Use a tag that is published for these hosts',
                'Build and push the missing platform',
            ],
            why: 'A host pulls the entry of an image index that has its operating system, architecture and Windows build. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md',
        };
    },
});
function no_matching_platform_findingOf(judged, context) {
    const { use } = judged;
    // Reported at the base image of the Dockerfile, where the image is built here; a Linux image is another mistake.
    if (use.os === 'linux' || use.bases.length > 0 || use.answer?.kind !== 'found')
        return [];
    const failing = judged.outcomes.filter((o) => o.rule === compatibility/* NO_ENTRY */.zd || o.rule === 'R0a');
    if (failing.length === 0 || satisfied(judged, context))
        return [];
    const targets = [...new Set(failing.map((o) => o.target))];
    const platforms = use.answer.platforms.map(({ os, architecture, version }) => `${os}/${architecture}${version === null ? '' : ` ${(0,windows_version/* formatVersion */.qh)(version)}`}`);
    return [
        {
            location: use.location,
            subject: imageSubject(judged, context),
            // The pull fails for a HostProcess container too, which runs on any build once it is there.
            level: use.runs.length > 0 && use.runs.every((run) => run.hostProcess) ? 'warning' : 'error',
            args: {
                image: shown(judged),
                platforms: [...new Set(platforms)],
                targets: targets.map(hostNamed),
                pins: no_matching_platform_pinsOf(judged, failing),
            },
            targets,
            related: use.origins,
        },
    ];
}
function no_matching_platform_pinsOf({ use: { parsed, reference } }, failing) {
    const pins = failing.flatMap((outcome) => {
        const pin = parsed === null ? null : pinAt(parsed, outcome);
        return pin === null || pin.updateFirst || pin.reference === reference ? [] : [pin.reference];
    });
    return [...new Set(pins)];
}

;// CONCATENATED MODULE: ./lib/rules/no-matrix.js


const noMatrix = rule({
    id: 'no-matrix',
    level: 'warning',
    summary: 'The repository has Windows images and the configuration no target: no image was checked.',
    check: ({ uses, config, configPath }) => {
        if (config.targets.length > 0)
            return [];
        const unchecked = uses.filter(isRunOnWindows);
        if (unchecked.length === 0)
            return [];
        return [
            {
                // The file to change, or to create.
                location: { path: configPath, line: 1, column: 1, endLine: 1, endColumn: 1 },
                subject: { kind: 'file', problem: 'no target is declared' },
                args: { images: unchecked.length },
                related: firstPerFile(unchecked),
            },
        ];
    },
    describe: ({ images }) => ({
        title: 'No target is declared, so Windows images were not checked',
        problem: `The repository uses ${images === 1 ? 'a Windows image' : `Windows images in ${images} places`}, and the configuration declares no host to check ${images === 1 ? 'it' : 'them'} against.`,
        remedies: [
            'Declare the hosts in the configuration, e.g. targets: {production: {host: ltsc2022}}',
            'Run wincompat init --print, which proposes a configuration',
        ],
        why: 'Under process isolation, a host starts only images of certain Windows builds. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    }),
});
/** Not those whose files name their host; the report lists none that only the arguments of a pipeline make. */
function isRunOnWindows({ use: { os, role, foundIn, runs } }) {
    const isNamed = runs.length > 0 && runs.every(({ workload }) => (0,orchestrators/* namesItsHost */.t2)(workload));
    return os === 'windows' && role === 'run' && !isNamed && (foundIn.kind !== 'stage' || foundIn.listed);
}
function firstPerFile(uses) {
    const byPath = new Map();
    for (const { use } of uses) {
        const { location } = use;
        if (!byPath.has(location.path))
            byPath.set(location.path, { ...location, message: 'this Windows image was not checked' });
    }
    return [...byPath.values()];
}

;// CONCATENATED MODULE: ./lib/rules/no-target.js



const noTarget = rule({
    id: 'no-target',
    level: 'warning',
    summary: 'No declared target matches the selectors, constraints or scope of a workload.',
    needs: ['targets'],
    checkImage: no_target_findingsOf,
    describe,
});
/** The containers of a pod share its placement, which is reported once. */
const reported = new WeakMap();
function no_target_findingsOf({ unschedulable }, context) {
    const seen = reported.get(context) ?? new Set();
    reported.set(context, seen);
    return unschedulable.flatMap(({ run, because }) => {
        if (seen.has(run.workload))
            return [];
        seen.add(run.workload);
        return {
            location: run.location,
            subject: { kind: 'placement', workload: workloadName(run, context), asks: placementKey(run.workload) },
            args: {
                name: run.name,
                because: because.map(({ target, reason }) => ({ target: target.name, reason })),
            },
            related: because.map(({ target, reason }) => relatedPlace(target.location, `target ${target.name}: ${reason}`)),
        };
    });
}
function describe({ name, because }) {
    const byReason = new Map();
    for (const { target, reason } of because) {
        const targets = byReason.get(reason);
        if (targets === undefined)
            byReason.set(reason, [target]);
        else
            targets.push(target);
    }
    const reasons = [...byReason].map(([reason, targets]) => `${(0,phrases/* listed */.K)(targets)}: ${reason}`);
    return {
        title: 'Workload cannot be scheduled on any declared target',
        problem: `${name} cannot be scheduled on any declared target, so its images are not checked${reasons.length > 0 ? `: ${(0,phrases/* listed */.K)(reasons, 'and', '; ')}` : ''}.`,
        remedies: [
            'Correct the selector or constraint',
            'Declare the target that the workload is meant for, with its labels and taints',
        ],
        why: null,
    };
}

;// CONCATENATED MODULE: ./lib/rules/support/mismatch-outcomes.js
// The targets on which an image of a Windows build cannot start.




/** What other rules report: revisions, images of another system, and those that do not exist. */
const REPORTED_ELSEWHERE = ['R3a', 'R3b', 'R0a', compatibility/* NO_ENTRY */.zd, compatibility/* NO_IMAGE */.gX];
/** What is the same for all images of the same outcomes: thousands of them share one list. */
const mismatchOf = (0,once_per/* oncePer */.P)((outcomes) => {
    const failing = outcomes.filter((o) => o.verdict === 'unsupported' && o.isolationOffered && !REPORTED_ELSEWHERE.includes(o.rule));
    const firsts = firstByTarget(failing);
    const sources = new Set(firsts.map((o) => o.source).filter((source) => source !== ''));
    return {
        failing,
        /** One outcome for each target. */
        firsts,
        build: failing.find((o) => o.version !== null)?.version?.build,
        isolation: [...new Set(failing.map((o) => o.isolation))].sort().join(', '),
        targets: firsts.map((o) => o.target),
        named: {
            build: firsts[0]?.version?.build ?? null,
            names: firsts.map((o) => o.target.name),
            targets: firsts.map(targetNamed),
            reasons: [...new Set(firsts.map((o) => o.reason)), ...[...sources].map((url) => `Source: ${url}`)],
        },
    };
});
/** Of each target the first outcome: several runs of an image may be scheduled there. */
function firstByTarget(failing) {
    const firsts = new Map();
    for (const outcome of failing)
        if (!firsts.has(outcome.target))
            firsts.set(outcome.target, outcome);
    return [...firsts.values()];
}
/** `aks (Windows Server 2022, 10.0.20348, process isolation)`. */
function targetNamed({ target: { name, version, client }, isolation }) {
    return `${name} (${(0,windows_releases/* releaseName */["do"])(version.build, client)}, ${(0,windows_version/* formatVersion */.qh)(version)}, ${isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation)`;
}

;// CONCATENATED MODULE: ./lib/model/judged-image.js
// What an image use means on the declared targets and build hosts.
/** The runs that have one of some outcomes. @param outcomes of this use */
function runsWith({ byRun }, outcomes) {
    const wanted = new Set(outcomes);
    const lists = new Set(byRun.map((one) => one.outcomes));
    const having = new Set([...lists].filter((list) => list.some((outcome) => wanted.has(outcome))));
    return byRun.filter((one) => having.has(one.outcomes)).map(({ run }) => run);
}

;// CONCATENATED MODULE: ./lib/rules/support/mismatch-places.js
// Where an image that cannot start is reported, and the other places that explain it.




/**
 * The place to change, and those that explain it.
 * @param failing outcomes of the image that fail
 */
function placesOfMismatch(judged, failing) {
    const request = isolationRequest(judged, failing);
    const image = request === null ? [] : [relatedPlace(judged.use.location, 'the image is named here')];
    return {
        location: request ?? judged.use.location,
        related: joined([image, ...explanations(judged, failing)]),
    };
}
/** Several lists as one; the list itself where it is the only one that has items, so that findings share it. */
function joined(lists) {
    const [first = [], ...others] = lists.filter((list) => list.length > 0);
    return others.length === 0 ? first : lists.flat();
}
const placesOfTargets = (0,once_per/* oncePer */.P)((failing) => [...new Set(failing.map(({ target }) => target))].map(declaredAt));
/** The place that asks for Hyper-V isolation, where that was to help and does not: the line that misleads. */
function isolationRequest(judged, failing) {
    const [request, ...others] = new Set(runsWith(judged, failing).map((run) => run.isolation));
    const misleads = request?.value === 'hyperv' && others.length === 0 && judged.use.kind !== 'dockerfile';
    return misleads ? request.location : null;
}
function explanations(judged, failing) {
    const { use, variants } = judged;
    // A manifest's own image is where the finding stands; a Dockerfile's is run from elsewhere.
    const runs = use.kind === 'dockerfile' ? runsWith(judged, failing) : [];
    return [
        use.origins,
        use.bases.map((base) => ({
            ...relatedPlace(base.location, 'the image is built here on this base'),
            cause: true,
        })),
        runs
            .filter((run) => run.workload.kind !== null)
            .map((run) => relatedPlace(run.location, `${run.name} runs this image`)),
        (variants ?? []).map((place) => relatedPlace(place, 'a variant of this image')),
        placesOfTargets(failing),
    ];
}

// EXTERNAL MODULE: ./lib/windows/variant-names.js
var variant_names = __webpack_require__(3170);
;// CONCATENATED MODULE: ./lib/rules/support/mismatch-remedies.js
// What can be done where an image cannot start on targets: another tag, another isolation, another target.











/**
 * @param failing the outcomes that fail, one for each target: the same list for images of the same outcomes
 * @returns the remedies, the best first, and the edit that makes the image start on all those targets, if there is one
 */
function mismatchRemedies(judged, failing) {
    const pins = mismatch_remedies_pinsOf(judged, failing);
    if (judged.variants !== undefined || isNamedForItsRelease(judged))
        return { remedies: variantsFor(failing, pins), fix: null };
    const fits = targetsThatFit(judged.outcomes, failing);
    const { hyperv, instead, clients } = withoutPins(failing);
    const remedies = [
        ...pins.map((pin) => mismatch_remedies_pinRemedy(pin, failing.length)),
        ...hyperv,
        ...(fits.length > 0 ? [`Run it on ${(0,phrases/* listed */.K)(fits, 'or')}, which it fits`] : []),
    ];
    return {
        remedies: [...(remedies.length > 0 ? remedies : instead()), ...clients],
        fix: fixOf(judged, pins, failing.length),
    };
}
/** Whether the path of a Dockerfile, or its stage, names the release of its image: it is a variant, even if the only one. */
function isNamedForItsRelease({ use }) {
    const { kind, foundIn, location, versions } = use;
    if (kind !== 'dockerfile' || foundIn.kind !== 'stage')
        return false;
    const named = (0,variant_names/* buildsNamedIn */.s)(`${location.path} ${foundIn.name ?? ''}`);
    return versions.some(({ build }) => named.includes(build));
}
/** Each variant is made for its own hosts: another base in it would take it from those. */
function variantsFor(failing, pins) {
    const targets = new Set(failing.map(({ target }) => target));
    const pinned = new Set(pins.flatMap((pin) => pin.targets));
    const others = [...targets].filter(({ name }) => !pinned.has(name));
    const releases = new Set(others.map(({ version, client }) => (0,windows_releases/* releaseName */["do"])(version.build, client)));
    const { hyperv, clients } = withoutPins(failing);
    return [
        ...pins.map(({ targets, reference }) => `Add a variant for ${(0,phrases/* listed */.K)(targets)} that is based on ${reference}${conditionOf(reference)}`),
        ...[...releases].map((release) => `Add a variant for ${release}`),
        ...hyperv,
        ...clients,
    ];
}
/** The remedies that do not depend on the image's name. */
const withoutPins = (0,once_per/* oncePer */.P)((failing) => {
    const hyperv = failing.filter(hypervHelps).map(({ target }) => target.name);
    return {
        hyperv: hyperv.length > 0 ? [`Use Hyper-V isolation on ${(0,phrases/* listed */.K)(hyperv)}`] : [],
        instead: () => lastResort(failing),
        clients: clientRemedies(failing.map(({ target }) => target)),
    };
});
/** The same repository and flavour for each target's own release; a tag that serves several stands once. */
function mismatch_remedies_pinsOf({ use }, failing) {
    const { parsed, reference } = use;
    if (parsed === null)
        return [];
    const pins = { now: new Map(), updated: new Map() };
    for (const { place, targets } of kindsOfPlaces(failing)) {
        const pin = pinAt(parsed, place);
        if (pin === null || pin.reference === reference)
            continue;
        const alike = pin.updateFirst ? pins.updated : pins.now;
        const known = alike.get(pin.reference) ?? { ...pin, targets: [] };
        alike.set(pin.reference, known);
        for (const target of targets)
            known.targets.push(target);
    }
    return [...pins.now.values(), ...pins.updated.values()];
}
/** Hundreds of targets are few kinds of hosts. */
const kindsOfPlaces = (0,once_per/* oncePer */.P)((failing) => {
    const kinds = new Map();
    for (const place of failing) {
        const kind = placeKey(place);
        const alike = kinds.get(kind) ?? { place, targets: [] };
        kinds.set(kind, alike);
        alike.targets.push(place.target.name);
    }
    return [...kinds.values()];
});
function mismatch_remedies_pinRemedy({ reference, targets, updateFirst }, all) {
    const where = targets.length === all ? '' : ` for ${(0,phrases/* listed */.K)(targets)}`;
    const action = updateFirst ? `Update ${(0,phrases/* listed */.K)(targets)}, and pin` : 'Pin';
    return `${action} ${reference}${where}${conditionOf(reference)}`;
}
/** Whether the target runs the image as it is under Hyper-V isolation. */
function hypervHelps({ target, isolation, version, host, rule }) {
    const isOffered = isolation !== 'hyperv' && target.isolation.includes('hyperv');
    if (rule === compatibility/* NO_ARCHITECTURE */.C4 || !isOffered || version === null)
        return false;
    const image = { os: 'windows', version, hostProcess: false, scratch: false };
    return isSound({ host, isolation: 'hyperv' }, image);
}
function targetsThatFit(outcomes, failing) {
    const known = fitting.get(failing) ?? fittingBeside(outcomes, failing);
    fitting.set(failing, known);
    return known;
}
/** By the list of those that fail, which is made of one list of outcomes. */
const fitting = new WeakMap();
function fittingBeside(outcomes, failing) {
    const fits = outcomes.filter((o) => (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown') && o.breakages.length === 0);
    const fails = new Set(failing.map(({ target }) => target));
    const targets = [...new Set(fits.map(({ target }) => target))];
    return targets.filter((target) => !fails.has(target)).map(({ name }) => name);
}
function lastResort(failing) {
    const threads = new Set(failing.flatMap((o) => obstaclesAt(o).map(({ thread }) => thread)));
    return threads.size > 0
        ? [
            `Run it on another host, or under Hyper-V isolation: the images that the compatibility rules allow there are known to fail (${(0,phrases/* listed */.K)([...threads])})`,
        ]
        : ['Rebuild it for the release of the host', 'Declare a target that it fits'];
}
/** A replacement that can be applied unchanged: one tag for all targets. */
function fixOf(judged, [pin, ...others], targets) {
    if (pin === undefined || others.length > 0 || pin.updateFirst || pin.targets.length < targets)
        return null;
    return pinning(judged, pin.reference);
}

;// CONCATENATED MODULE: ./lib/rules/support/unpinned.js


/**
 * Whether hosts of several builds may take an image that fits only some of them. Where it fits every host, or none, it
 * does not matter which one takes it.
 */
function isUnpinned({ judged, run, outcomes: all }) {
    // Hyper-V isolation and HostProcess containers are not bound to the host's build.
    const outcomes = all.filter((o) => (0,orchestrators/* orchestratorOn */.eS)(o.target, run.workload).choosesHost);
    if (run.hostProcess || outcomes.some((o) => o.isolation !== 'process' || o.verdict === 'exempt'))
        return false;
    if (new Set(outcomes.map((o) => o.target.version.build)).size < 2)
        return false;
    return outcomes.every(isUnknown)
        ? isComplete(judged.use)
        : outcomes.some(placed/* starts */.eK) && outcomes.some((o) => o.verdict === 'unsupported');
}
function isUnknown({ verdict }) {
    return verdict === 'unknown';
}
/** Where the reference itself is what leaves it open, another rule asks for a better one first. */
function isComplete({ reference, reading, answer }) {
    if (answer?.kind === 'found')
        return false;
    return reference !== null && !(reading?.floating || reading?.withdrawn || reading?.retired);
}

;// CONCATENATED MODULE: ./lib/rules/support/misplaced.js
// One mistake, one finding: an image that does not fit where its workload asks to run is reported by the rule whose line
// is to be changed.







const buildsOf = (0,once_per/* oncePer */.P)((workload) => (0,build_labels/* namedBuilds */.ZR)(workload));
/** Labels that a workload asks its host for, and that name builds on which the image does not start. */
function misplacedLabels(image) {
    const named = buildsOf(image.run.workload);
    if (named.length === 0 || !isJudged(image))
        return [];
    const versions = versionsOf(image.judged);
    return named.filter(({ builds }) => !builds.some((build) => (0,placed/* startsOn */.XH)(build, versions, image.run.workload)));
}
/** A declared host that takes the workload and fits its image tells more than the label's name. */
function isJudged({ judged, run, outcomes }) {
    return (judged.use.os === 'windows' &&
        versionsOf(judged).length > 0 &&
        !run.hostProcess &&
        judged.use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv' &&
        !outcomes.some((o) => o.isolation !== 'process' || (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown')));
}
/** Of a tag that names no release, what its publisher has behind it. */
function versionsOf({ use: { versions, reading, answer } }) {
    return versions.length > 0 || answer?.kind === 'found' ? versions : (reading?.entries ?? []);
}
/** Whether os-version-mismatch has a target to report at an image. */
function hasMismatch({ judged, outcomes }, context) {
    return mismatchOf(outcomes).failing.length > 0 && !satisfied(judged, context);
}
/**
 * Whether unpinned-placement reports an image: where it has a constraint to complete. At a workload without one, the
 * image is the line that both rules have, and os-version-mismatch reports it.
 */
function isUnpinnedFinding(image, context) {
    if (!isUnpinned(image))
        return false;
    const { workload } = image.run;
    return (workload.constraints.length > 0 || isOff('os-version-mismatch', context) || !hasMismatch(image, context));
}
/**
 * Whether placement-mismatch reports an image. One that is built here is reported at its Dockerfile's base, the line to
 * change, where a declared target shows that it cannot start.
 */
function isMisplacedFinding(image, context) {
    const { use } = image.judged;
    const isBuiltHere = use.bases.length > 0 || use.kind === 'dockerfile';
    return !isBuiltHere || isOff('os-version-mismatch', context) || !hasMismatch(image, context);
}
/** The outcomes of an image, without those of runs that rules on placement report; the very same list where there are none. */
function outcomesToReport(judged, context) {
    const kept = judged.byRun.filter(({ run, outcomes }) => !isReportedByPlacement({ judged, run, outcomes }, context));
    if (kept.length === judged.byRun.length)
        return judged.outcomes;
    return [...new Set(kept.flatMap(({ outcomes }) => outcomes))];
}
function isReportedByPlacement(image, context) {
    if (image.run.workload.kind === null)
        return false;
    if (!isOff('placement-mismatch', context) &&
        misplacedLabels(image).length > 0 &&
        isMisplacedFinding(image, context))
        return true;
    return !isOff('unpinned-placement', context) && isUnpinned(image) && isUnpinnedFinding(image, context);
}
function isOff(id, { config }) {
    return config.levels.get(id) === 'off';
}

;// CONCATENATED MODULE: ./lib/rules/os-version-mismatch.js











const osVersionMismatch = rule({
    id: 'os-version-mismatch',
    level: 'error',
    summary: 'The image cannot start on a target with the isolation mode used there.',
    needs: ['targets'],
    checkImage: os_version_mismatch_findingOf,
    describe: ({ image, build, names, targets, remedies, reasons }) => ({
        title: `${build === null ? 'Image' : `${(0,windows_releases/* releaseName */["do"])(build)} image`} cannot start on ${inTitle(names)}`,
        problem: `${image} is ${build === null ? 'an image of unknown version' : (0,placed/* osOf */.mJ)(build)} and cannot start on ${(0,phrases/* listed */.K)(targets)}.`,
        remedies,
        why: reasons.join(' '),
    }),
});
function os_version_mismatch_findingOf(judged, context) {
    const { use } = judged;
    // A workload's image that is built here is judged at its Dockerfile's base, the line to change.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    if (mismatchOf(judged.outcomes).failing.length === 0 || satisfied(judged, context))
        return [];
    const { failing, firsts, build, isolation, targets, named } = mismatchOf(outcomesToReport(judged, context));
    if (failing.length === 0)
        return [];
    const { remedies, fix } = mismatchRemedies(judged, firsts);
    const { location, related } = placesOfMismatch(judged, failing);
    return [
        {
            location,
            related,
            // Another build behind the same tag, or another isolation, is another mistake.
            subject: imageSubject(judged, context, { ...(build === undefined ? {} : { build }), isolation }),
            args: { image: shown(judged), ...named, remedies: [...remedies, ...selectorRemedies(judged)] },
            targets,
            fix,
        },
    ];
}
/** Selectors that several may name: runs of one image on hosts of several builds. */
const MAX_SELECTORS = 3;
/** What keeps workloads that may run on hosts of several builds on those that the image fits. */
function selectorRemedies(judged) {
    const pins = new Set();
    for (const { run, outcomes } of judged.byRun) {
        if (pins.size === MAX_SELECTORS)
            break;
        const image = { judged, run, outcomes };
        const build = run.workload.kind !== null && isUnpinned(image) ? (0,placed/* buildToStayOn */.ME)(image) : null;
        if (build !== null)
            pins.add((0,orchestrators/* usualOrchestrator */.jP)(run.workload).pinToBuild(build));
    }
    return [...pins];
}

;// CONCATENATED MODULE: ./lib/rules/placement-mismatch.js










const placementMismatch = rule({
    id: 'placement-mismatch',
    level: 'error',
    summary: 'A selector, constraint or label names a Windows build that the image does not start on.',
    checkWorkload: (images, context) => images.flatMap((image) => isMisplacedFinding(image, context)
        ? misplacedLabels(image).map((label) => placement_mismatch_findingOf(image, label, context))
        : []),
    describe: ({ name, image, imageOs, label, value, hostOs, right, pins }) => ({
        title: `${label} names ${isLinux(hostOs) ? 'Linux hosts for a Windows image' : 'another Windows build than the image'}`,
        problem: `${name} selects hosts of ${(0,phrases/* listed */.K)(hostOs, 'or')} by ${label} ${value}, and its image ${image} is ${(0,phrases/* listed */.K)(imageOs, 'or')}, which cannot start there${isLinux(hostOs) ? '' : ' under process isolation'}.`,
        remedies: [
            ...pinRemedies(pins),
            `Set ${label} to ${right ?? 'the build of the image'}`,
            ...(pins.length > 0 ? [] : [`Use an image of ${(0,phrases/* listed */.K)(hostOs, 'or')}`]),
        ],
        why: isLinux(hostOs)
            ? 'A Windows container needs a Windows host. Source: https://learn.microsoft.com/virtualization/windowscontainers/about/'
            : 'A container with process isolation needs a host of a matching Windows build. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    }),
});
/** The image is reported where a declared target shows that it cannot start, else the label. */
function placement_mismatch_findingOf(image, label, context) {
    const { judged, run, outcomes } = image;
    const place = (0,placed/* labelPlace */.QJ)(run, label.key);
    const { firsts, targets } = hasMismatch(image, context) ? mismatchOf(outcomes) : NONE;
    const { parsed } = judged.use;
    const pins = firsts.flatMap((outcome) => parsed === null ? [] : (pinAt(parsed, outcome)?.reference ?? []));
    return {
        location: targets.length > 0 ? run.location : place,
        subject: {
            kind: 'label',
            workload: workloadName(run, context),
            key: label.key,
            value: label.value,
            reference: shown(judged),
        },
        args: {
            name: run.name,
            image: shown(judged),
            imageOs: versionsOf(judged).map((v) => (0,placed/* osOf */.mJ)(v.build)),
            label: label.key,
            value: label.value,
            hostOs: label.builds.length === 0 ? [LINUX] : label.builds.map(placed/* osOf */.mJ),
            right: rightValue(label.key, image),
            pins: [...new Set(pins)],
        },
        targets,
        related: targets.length > 0
            ? [
                relatedPlace(place, 'the label is asked for here'),
                ...judged.use.origins,
                ...judged.use.bases.map(({ location }) => relatedPlace(location, 'the image is built here on this base')),
                ...targets.map(declaredAt),
            ]
            : [relatedPlace(run.location, 'the image is named here')],
    };
}
const NONE = { firsts: [], targets: [] };
const LINUX = 'Linux';
function isLinux(hostOs) {
    return hostOs[0] === LINUX;
}
function rightValue(key, { judged }) {
    const [version] = versionsOf(judged);
    return version === undefined ? null : (0,build_labels/* labelValue */.w)(key, version.build);
}

;// CONCATENATED MODULE: ./lib/rules/registry-not-allowed.js


const registryNotAllowed = rule({
    id: 'registry-not-allowed',
    level: 'notice',
    summary: 'A registry that the configuration does not list was not contacted.',
    needs: ['registries'],
    check: ({ uses }) => byAnswer(uses, 'not-allowed', ({ host }) => host).map(({ answer, location, related, images }) => ({
        location,
        subject: { kind: 'registry', host: answer.host },
        args: { host: answer.host, images },
        related,
    })),
    describe: ({ host, images }) => ({
        title: `Registry ${host} was not contacted`,
        problem: `${images === 1 ? 'This image was' : `${images} images were`} not looked up, since the configuration does not list ${host}.`,
        remedies: [`Add 'registries: {allow: [${host}]}' to the configuration`],
        why: 'A file of a pull request alone must not make the check contact a host.',
    }),
});

;// CONCATENATED MODULE: ./lib/rules/retired-repository.js


const retiredRepository = rule({
    id: 'retired-repository',
    level: 'warning',
    summary: 'A Docker Hub name that moved to the Microsoft Artifact Registry.',
    checkImage(judged, context) {
        const { location, reading, bases, origins } = judged.use;
        const retired = reading?.retired;
        if (!retired || bases.length > 0)
            return [];
        return [
            {
                location,
                subject: imageSubject(judged, context),
                args: { image: shown(judged), successor: retired.repository },
                related: origins,
            },
        ];
    },
    describe: ({ image, successor }) => successor === null
        ? {
            title: 'Docker Hub repository no longer exists',
            problem: `${image}: this Docker Hub repository no longer exists and has no Windows replacement.`,
            remedies: ['Build the image on a base image of mcr.microsoft.com/windows'],
            why: null,
        }
        : {
            title: 'Repository has moved to mcr.microsoft.com',
            problem: `${image}: Microsoft's Windows images left Docker Hub, and this repository is no longer updated.`,
            remedies: [`Use ${successor} with a tag that names the Windows release of your hosts`],
            why: null,
        },
});

;// CONCATENATED MODULE: ./lib/rules/retired-runner.js



const retiredRunner = rule({
    id: 'retired-runner',
    level: 'error',
    summary: 'A runner image that GitHub has retired: the job never starts.',
    check: ({ uses }) => requestedRunners(uses).flatMap(({ host, runner: { retired } }) => retired === null
        ? []
        : [
            {
                location: host.location,
                subject: { kind: 'runner', label: host.name },
                args: { label: host.name, retired },
            },
        ]),
    describe: ({ label, retired }) => ({
        title: `GitHub has retired the runner image ${label}`,
        problem: `GitHub retired ${label} on ${retired}: no hosted runner has this label, and the job never starts.`,
        remedies: [`Use runs-on: ${(0,phrases/* listed */.K)((0,runners/* currentRunners */.ZY)(), 'or')}`, 'Use a self-hosted runner with this label'],
        why: 'GitHub removes the runner images of old Windows releases. Source: https://github.com/actions/runner-images#available-images',
    }),
});

;// CONCATENATED MODULE: ./lib/rules/revision-mismatch.js







const revisionMismatch = rule({
    id: 'revision-mismatch',
    level: 'error',
    summary: 'On Windows Server 2016 with process isolation, image and host need the same revision.',
    needs: ['targets'],
    checkImage: (judged, context) => judged.use.bases.length > 0 || satisfied(judged, context)
        ? []
        : [...revision_mismatch_findingsOf(judged, context, true), ...revision_mismatch_findingsOf(judged, context, false)],
    describe: ({ image, imageVersion, targets, known, pins }) => {
        const where = inTitle(targets.map(({ name }) => name));
        const hosts = (0,phrases/* listed */.K)(targets.map(({ name, host }) => `${name} is ${host}`));
        const declare = `Declare ${targets.length === 1 ? 'the target with its full version' : 'the targets with their full versions'}: 10.0.14393.REVISION`;
        return {
            title: known
                ? `Revision of the image differs from that of ${where}`
                : `Revision cannot be compared with ${where}`,
            problem: `${image} is ${imageVersion}, and ${hosts}${known ? '' : '; a version without its revision cannot be compared'}.`,
            remedies: [
                ...(pins.length > 0
                    ? pinRemedies(pins)
                    : ["Pin a tag of the host's own revision: 10.0.14393.REVISION"]),
                ...(known ? [] : [declare]),
                'Use Hyper-V isolation',
            ],
            why: 'On Windows Server 2016, process isolation needs the same revision of image and host. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
        };
    },
});
/** @param known whether findings are asked for of revisions that differ, or of those that cannot be compared */
function revision_mismatch_findingsOf(judged, context, known) {
    const { use, outcomes } = judged;
    const failing = outcomes.filter((o) => o.rule === (known ? 'R3a' : 'R3b'));
    const version = failing.find((o) => o.version !== null)?.version ?? null;
    if (version === null)
        return [];
    const targets = [...new Set(failing.map((o) => o.target))];
    const pins = failing.flatMap((outcome) => {
        const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
        return pin === null || pin.updateFirst || pin.reference === use.reference ? [] : [pin.reference];
    });
    return [
        {
            location: use.location,
            subject: { kind: 'revision', ...namedImage(judged, context), known },
            level: known ? 'error' : 'warning',
            args: {
                image: shown(judged),
                imageVersion: (0,windows_version/* formatVersion */.qh)(version),
                targets: targets.map((target) => ({ name: target.name, host: (0,windows_version/* formatVersion */.qh)(target.version) })),
                known,
                pins: [...new Set(pins)],
            },
            targets,
            related: [...use.origins, ...targets.map(declaredAt)],
        },
    ];
}

;// CONCATENATED MODULE: ./lib/windows/staleness.js
// How far a pinned revision is behind the newest one that is known.

const staleness_DAY = 24 * 60 * 60 * 1000;
/**
 * @param today ISO date; what came out later is not known yet
 * @returns null where nothing can be said: no dated revision is newer, or none is known that is not older than the pin
 */
function staleness(pinned, today) {
    const { revision } = pinned;
    if (revision === null)
        return null;
    const dated = (0,revisions/* datedRevisions */.Nb)(pinned.build);
    const newest = dated.findLast((row) => row.date <= today);
    // Revisions come in order: one that is not in the list was out by the day of the next that is.
    const next = dated.find((row) => row.revision >= revision && row.date <= today);
    if (newest === undefined || next === undefined || newest.revision <= revision)
        return null;
    return {
        newest,
        pinnedBy: next.date,
        daysBehind: Math.round((Date.parse(newest.date) - Date.parse(next.date)) / staleness_DAY),
    };
}

;// CONCATENATED MODULE: ./lib/rules/support/newer-revision.js
// A revision that takes the place of an old one.




/**
 * @param pinned with its revision
 * @param outcomes where the image is to start
 * @returns null where no revision of the release starts: other findings ask for another release, or for the host's own revision
 */
function newerRevision({ use }, pinned, newest, outcomes) {
    const { parsed, reading, reference } = use;
    if (parsed === null)
        return null;
    const image = (revision) => ({
        os: 'windows',
        version: (0,windows_version/* versionOf */.E4)(pinned.build, revision),
        hostProcess: false,
        scratch: false,
        nanoServer: reading?.nanoServer === true,
    });
    const running = outcomes.filter((outcome) => isSound(outcome, image(null)));
    if (outcomes.length > 0 && running.length === 0)
        return null;
    const behind = running.filter((outcome) => !isSound(outcome, image(newest.revision)));
    const isBase = (0,repositories.readRepositoryName)(parsed).baseImage;
    const pinOf = (row) => (isBase ? pinTo(parsed.tag, row, reference) : null);
    const startable = (0,revisions/* datedRevisions */.Nb)(pinned.build).findLast((row) => row.revision > (pinned.revision ?? 0) &&
        running.every((outcome) => isSound(outcome, image(row.revision))));
    const until = behind.length === 0 || startable === undefined ? null : pinOf(startable);
    return { pin: pinOf(newest), isBase, behind, until };
}
/** The same tag with another revision, or its update, in the place of its own. */
function pinTo(tag, { version, kb }, reference) {
    // A digest pins more than its tag says.
    if (tag === null || reference === null || reference.includes('@'))
        return null;
    const base = reference.slice(0, reference.length - tag.length);
    if (/10\.0\.\d{5}\.\d+/.test(tag))
        return base + tag.replace(/10\.0\.\d{5}\.\d+/, version);
    if (/KB\d+/i.test(tag) && kb !== null)
        return base + tag.replace(/KB\d+/i, kb);
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/support/newer-revision-remedies.js


/** What can be done about an old revision, the best first. */
function newerRevisionRemedies({ newest, pin, isBase, behind, until }) {
    const first = (remedy) => behind.length === 0
        ? remedy
        : `Update ${(0,phrases/* listed */.K)(behind)} to ${newest}, then ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`;
    if (!isBase)
        return [
            first(`Use a tag that was built on a base image of ${newest} or later; rebuild the image if it is your own`),
        ];
    return [
        first(pin === null ? `Pin a tag of ${newest}` : pinRemedy(pin)),
        ...(until === null ? [] : [`Pin ${until}, the newest that is known to start there today`]),
        'Pin a tag without a revision',
    ];
}

;// CONCATENATED MODULE: ./lib/rules/stale-revision.js







/** Images are refreshed each month: three months behind is no accident of the calendar. */
const DAYS = 90;
const staleRevision = rule({
    id: 'stale-revision',
    level: 'notice',
    summary: 'Pinned to a revision or update that is more than 90 days behind the newest.',
    checkImage: stale_revision_findingOf,
    describe: stale_revision_describe,
});
function stale_revision_findingOf(judged, context) {
    const { use } = judged;
    // What the tag pins, not what a registry has behind a tag that moves.
    const pinned = use.reading?.versions[0];
    if (pinned === undefined || pinned.revision === null || use.bases.length > 0)
        return [];
    const stale = staleness(pinned, context.today);
    if (stale === null || stale.daysBehind <= DAYS)
        return [];
    const { newest, daysBehind } = stale;
    const newer = newerRevision(judged, pinned, newest, placesOf(judged));
    if (newer === null)
        return [];
    const { pin, isBase, behind, until } = newer;
    return [
        {
            location: use.location,
            subject: imageSubject(judged, context),
            args: {
                image: shown(judged),
                pinned: (0,windows_version/* formatVersion */.qh)(pinned),
                newest: newest.version,
                newestKb: newest.kb,
                newestDate: newest.date,
                daysBehind,
                pin,
                isBase,
                behind: [...new Set(behind.map((o) => `${o.target.name} (${(0,windows_version/* formatVersion */.qh)(o.target.version)})`))],
                until,
            },
            related: use.origins,
            fix: behind.length === 0 && pin !== null ? pinning(judged, pin) : null,
        },
    ];
}
function stale_revision_describe(args) {
    const { image, pinned, newest, newestKb, newestDate, daysBehind, pin, isBase, behind, until } = args;
    return {
        title: `Pinned revision is ${daysBehind} days behind the newest`,
        problem: `${image} is ${pinned}, at least ${daysBehind} days behind ${newest}${newestKb === null ? '' : ` (${newestKb})`} of ${newestDate}, and lacks the security updates released since.${behind.length === 0 ? '' : ` Images of ${newest} are known to fail on ${(0,phrases/* listed */.K)(behind)}.`}`,
        remedies: newerRevisionRemedies({ newest, pin, isBase, behind, until }),
        why: 'Base images are updated each month. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
    };
}

;// CONCATENATED MODULE: ./lib/rules/unpinned-placement.js








const unpinnedPlacement = rule({
    id: 'unpinned-placement',
    level: 'warning',
    summary: 'A Windows workload may be scheduled on hosts that cannot start its image; no selector excludes them.',
    needs: ['targets'],
    checkWorkload(images, context) {
        const unpinned = images.filter((image) => isUnpinnedFinding(image, context));
        // What is known says more than what is not.
        const image = unpinned.find(({ outcomes }) => outcomes.some(placed/* starts */.eK)) ?? unpinned[0];
        if (image === undefined)
            return [];
        const { judged, run, outcomes } = image;
        const { known, hosts, fits, targets, related } = unpinned_placement_placesOf(outcomes);
        const build = (0,placed/* buildToStayOn */.ME)(image) ?? '10.0.BUILD of the host that it is built for';
        return [
            {
                // The constraint that says too little, where there is one.
                location: (run.workload.constraints.length > 0 ? run.labels?.[0]?.location : undefined) ?? run.location,
                subject: runSubject(judged, run, context),
                // Of workloads that must start wherever they may run.
                ...(hasMismatch(image, context)
                    ? { level: 'error' }
                    : known
                        ? {}
                        : { level: 'notice' }),
                args: {
                    name: run.name,
                    image: shown(judged),
                    hosts,
                    fits,
                    pin: (0,orchestrators/* usualOrchestrator */.jP)(run.workload).pinToBuild(build),
                },
                targets,
                related,
            },
        ];
    },
    describe: ({ name, image, hosts, fits, pin }) => ({
        title: 'Workload may run on hosts of different Windows builds',
        problem: `${name} may run on ${(0,phrases/* listed */.K)(hosts, 'or')}, and ${fits.length === 0 ? `it is unknown on which of them ${image} starts` : `${image} starts on ${(0,phrases/* listed */.K)(fits)} only`}.`,
        remedies: fits.length === 0
            ? [
                'Run the check with registry lookups, which show whether the image has an entry for each build',
                `${pin}, if the image has one build only`,
            ]
            : [pin],
        why: 'Schedulers select a host by its operating system, not by its Windows build.',
    }),
});
/** What findings say of the hosts; thousands of workloads share one list of outcomes. */
const unpinned_placement_placesOf = (0,once_per/* oncePer */.P)((outcomes) => {
    const known = outcomes.some((o) => o.verdict !== 'unknown');
    return {
        known,
        hosts: outcomes.map(({ target }) => hostNamed(target)),
        fits: outcomes.filter(placed/* starts */.eK).map((o) => o.target.name),
        targets: outcomes.map((o) => o.target),
        related: outcomes.map(({ target }) => ({
            ...target.location,
            message: `target ${target.name} is ${(0,windows_version/* formatVersion */.qh)(target.version)}`,
            // What is said of all images of which nothing is known is said once.
            ...(known ? {} : { cause: true }),
        })),
    };
});

;// CONCATENATED MODULE: ./lib/rules/unresolved-image.js


const unresolvedImage = rule({
    id: 'unresolved-image',
    level: 'warning',
    summary: 'A Windows image whose version is a variable without a value.',
    checkImage(judged, context) {
        const { use } = judged;
        const { raw, unresolved: names, kind, cyclic, limit = null } = use;
        // Where a limit ends the reading, what hides behind it may be Windows.
        const mayBeWindows = use.os === 'windows' || (limit !== null && use.os !== 'linux');
        const isOpen = mayBeWindows && use.reference === null && use.versions.length === 0;
        if (!cyclic && !isOpen)
            return [];
        return [
            {
                location: use.location,
                subject: { kind: 'unresolved', raw, names, within: withinOf(judged, context), cyclic },
                args: { raw, names, kind, cyclic, limit },
                related: use.origins,
            },
        ];
    },
    describe: ({ raw, names, kind, cyclic, limit }) => {
        if (cyclic) {
            return {
                title: 'Image is built from itself',
                problem: `${raw}: this image is built from itself, directly or through other images of the repository, so it has no base image.`,
                remedies: ['Set the first FROM to the intended base image'],
                why: null,
            };
        }
        if (limit !== null) {
            return {
                title: 'Image reference is not expanded',
                problem: `${raw}: this reference is not expanded, since ${limit}, so the image is not checked.`,
                remedies: ['Write the reference with fewer or shorter variables'],
                why: null,
            };
        }
        const what = names.length === 0
            ? 'it is not a valid reference'
            : `${(0,phrases/* listed */.K)(names)} ${names.length === 1 ? 'has' : 'have'} no value`;
        return {
            title: "The image's Windows version is unknown",
            problem: `${raw} is a Windows image, and ${what}, so it cannot be checked.`,
            remedies: remediesOf(kind),
            why: null,
        };
    },
});
function remediesOf(kind) {
    if (kind === 'dockerfile')
        return [
            'Give the ARG a default',
            "List the values of the ARG under 'args' in the configuration of wincompat",
            "Pass a value in the 'build.args' of a compose file",
        ];
    if (kind === 'compose')
        return ['Set the variable in .env beside the file', 'Give the variable a default: ${NAME:-value}'];
    return ['Write the reference in full'];
}

;// CONCATENATED MODULE: ./lib/rules/unused-suppression.js

const unusedSuppression = rule({
    id: 'unused-suppression',
    level: 'notice',
    summary: 'A suppression that matches no finding, or that has an invalid format.',
    check: ({ unusedSuppressions }) => unusedSuppressions.map(({ location, text, by, idle, wrong }) => ({
        location,
        subject: {
            kind: 'suppression',
            by,
            text,
            // A baseline is one suppression, whatever it has that is gone.
            idle: by === 'baseline' ? [] : idle,
            // What follows may list the rules of this version.
            ...(wrong === null ? {} : { problem: wrong.replace(/: .*$/s, '') }),
        },
        args: { by, idle, wrong },
    })),
    describe: ({ by, idle, wrong }) => {
        if (by === 'baseline') {
            const named = idle.slice(0, unused_suppression_NAMED).join('; ');
            const more = idle.length > unused_suppression_NAMED ? ` and ${idle.length - unused_suppression_NAMED} more` : '';
            return {
                title: 'Baseline has findings that no longer exist',
                problem: `The baseline has findings that no longer exist: ${named}${more}.`,
                remedies: ['Write the baseline again with --write-baseline'],
                why: null,
            };
        }
        if (wrong !== null) {
            return {
                title: 'Suppression has an invalid format',
                problem: `${NAMES[by]} ${wrong.replace(/[.?]$/, '')}, so it suppresses nothing.`,
                remedies: [
                    by === 'comment'
                        ? "Write '# wincompat ignore=RULE -- reason', with 'until=YYYY-MM-DD' before '--' for a last day"
                        : "Write 'wincompat/ignore.RULE: reason'",
                    'Remove it',
                ],
                why: null,
            };
        }
        const what = idle.length === 0
            ? 'no finding'
            : `${(0,phrases/* listed */.K)(idle)}, which ${idle.length === 1 ? 'is' : 'are'} not found here`;
        return {
            title: 'Suppression is not needed',
            problem: `${NAMES[by]} suppresses ${what}.`,
            remedies: ['Remove it', ...(by === 'comment' ? ['Put it on the line above the finding'] : [])],
            why: null,
        };
    },
});
/** Entries of a baseline that are named before the others are counted. */
const unused_suppression_NAMED = 5;
const NAMES = {
    comment: 'This comment',
    annotation: 'This annotation',
    configuration: 'This entry of the configuration',
};

;// CONCATENATED MODULE: ./lib/rules/withdrawn-tag.js



const withdrawnTag = rule({
    id: 'withdrawn-tag',
    level: 'error',
    summary: '`latest`, or no tag, on a Windows base image: Microsoft withdrew it on 2019-04-16.',
    checkImage: (judged, context) => {
        const { reading, bases, parsed, location, origins } = judged.use;
        if (reading?.withdrawn !== true || bases.length > 0 || parsed === null || parsed.digest !== null)
            return [];
        return [
            {
                location,
                subject: imageSubject(judged, context),
                args: {
                    image: shown(judged),
                    tagged: parsed.tag !== null,
                    pins: pinsFor(parsed, placesOf(judged)).sort().reverse(),
                },
                related: origins,
            },
        ];
    },
    describe: ({ image, tagged, pins }) => ({
        title: tagged ? 'The tag latest does not exist' : 'A Windows base image needs a tag',
        problem: `${image} cannot be pulled: ${tagged ? 'the' : 'no tag means latest, and the'} Windows base images have no tag 'latest'.`,
        remedies: [
            pins.length > 0
                ? `Pin the release that your hosts run: ${pins.join(', ')}`
                : 'Pin the release that your hosts run',
        ],
        why: "Microsoft withdrew the tag 'latest' of its Windows base images on 2019-04-16.",
    }),
});

;// CONCATENATED MODULE: ./lib/rules/index.js
































/** Rules about images, and about the workloads that run them. */
const imageRules = [
    osVersionMismatch,
    buildHostMismatch,
    jobContainerMismatch,
    noMatchingPlatform,
    linuxImageOnWindows,
    placementMismatch,
    mixedBuilds,
    isolationUnavailable,
    revisionMismatch,
    withdrawnTag,
    imageNotFound,
    retiredRepository,
    unresolvedImage,
    retiredRunner,
    noMatrix,
    noTarget,
    unpinnedPlacement,
    missingOsSelector,
    linuxPodOnWindows,
    missingOsVersion,
    floatingPlatform,
    movingRunner,
    knownBreakage,
    endOfSupport,
    staleRevision,
    lookupFailed,
    registryNotAllowed,
    deprecatedLabel,
];
/** Every rule: those about images, and those about the check itself. */
const rules = [
    ...imageRules,
    unusedSuppression,
    invalidFile,
    internalError,
];


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ buildToStayOn),
/* harmony export */   QJ: () => (/* binding */ labelPlace),
/* harmony export */   XH: () => (/* binding */ startsOn),
/* harmony export */   eK: () => (/* binding */ starts),
/* harmony export */   mJ: () => (/* binding */ osOf),
/* harmony export */   oK: () => (/* binding */ placedImages),
/* harmony export */   vU: () => (/* binding */ mayBringSelector)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9842);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2258);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5421);





/**
 * The images of each workload, containers of one pod together. An image that is built here is reported where the
 * workload names it, and at its Dockerfile only where no file names it.
 */
function placedImages(uses) {
    const known = gathered.get(uses) ?? gather(uses);
    gathered.set(uses, known);
    return known;
}
/** Several rules ask: it is gathered once. */
const gathered = new WeakMap();
function gather(uses) {
    const workloads = new Map();
    const named = uses.filter(({ use }) => use.kind !== 'dockerfile');
    const toldThere = new Set(named.flatMap(({ use }) => use.bases));
    const unnamed = uses.filter(({ use }) => use.kind === 'dockerfile' && !toldThere.has(use));
    const patched = new Set(named.flatMap(({ runs }) => runs.flatMap(({ saidBy }) => (saidBy.kind === 'pod' ? (saidBy.unpatched ?? []) : []))));
    for (const judged of [...named, ...unnamed]) {
        for (const { run, outcomes } of judged.byRun) {
            if (run.workload.kind === null || judged.use.role !== 'run')
                continue;
            // What a kustomization patches is run as it is patched.
            if (patched.has(run.workload))
                continue;
            const images = workloads.get(run.workload) ?? [];
            workloads.set(run.workload, images);
            images.push({ judged, run, outcomes });
        }
    }
    return [...workloads.values()];
}
/** Where a workload asks for a label; where the reader does not tell, the place of its image. */
function labelPlace(run, key) {
    return run.labels.find((label) => label.key === key)?.location ?? run.location;
}
/** Whether a pod's RuntimeClass is one of the cluster, which may bring the selector that the pod lacks. */
function mayBringSelector({ runtimeClass }, known) {
    return runtimeClass !== null && !known.has(runtimeClass.name);
}
/**
 * Whether an image starts under process isolation on a server of a build.
 * @param versions of one image: the host takes the one that fits
 */
function startsOn(build, versions, workload) {
    const { runtime } = (0,_orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__/* .usualOrchestrator */ .jP)(workload);
    const host = { version: (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(build), client: false, runtime };
    return versions.some((version) => {
        const image = { os: 'windows', version, hostProcess: false, scratch: false };
        // Neither a label nor a pod says a revision, so builds alone are compared.
        return version.build === build || (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)((0,_windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(host, image, 'process').verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)('unknown');
    });
}
/** `Windows Server 2022 (build 20348)`. */
function osOf(build) {
    return `${(0,_windows_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseName */ ["do"])(build)} (build ${build})`;
}
function starts({ verdict }) {
    return (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)(verdict) < (0,_windows_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severity */ .y)('unknown');
}
/**
 * Of hosts of several builds the one to stay on: that whose kernel the image was made for, else the newest.
 * @returns `10.0.20348`; null where the image starts on none
 */
function buildToStayOn({ outcomes }) {
    const starting = outcomes.filter(starts);
    const sound = starting.filter(({ breakages }) => breakages.length === 0);
    const fitting = sound.length > 0 ? sound : starting;
    if (fitting.length === 0)
        return null;
    const own = fitting.find(({ target, version }) => version?.build === target.version.build);
    const newest = Math.max(...fitting.map(({ target }) => target.version.build));
    return (0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .qh)((0,_windows_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionOf */ .E4)(own?.target.version.build ?? newest));
}


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Computes once for each object what is asked of it often, e.g. of a list that many images share. */
function oncePer(compute) {
    const known = new WeakMap();
    return (thing) => {
        const found = known.get(thing) ?? { result: compute(thing) };
        known.set(thing, found);
        return found.result;
    };
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Recent)
/* harmony export */ });
/**
 * Keeps what was made of the last keys that were asked for, up to a weight: what can be made again need not stay in
 * memory for as long as a run lasts.
 */
class Recent {
    capacity;
    #kept = new Map();
    #weight = 0;
    /** @param capacity of all that is kept; the newest is kept even where it alone weighs more */
    constructor(capacity) {
        this.capacity = capacity;
    }
    get(key) {
        const found = this.#kept.get(key);
        if (found === undefined)
            return undefined;
        this.#kept.delete(key);
        this.#kept.set(key, found);
        return found.value;
    }
    set(key, value, weight) {
        this.#drop(key);
        this.#kept.set(key, { value, weight });
        this.#weight += weight;
        for (const oldest of this.#kept.keys()) {
            if (this.#weight <= this.capacity || oldest === key)
                return;
            this.#drop(oldest);
        }
    }
    /** Forgets everything. */
    clear() {
        this.#kept.clear();
        this.#weight = 0;
    }
    #drop(key) {
        this.#weight -= this.#kept.get(key)?.weight ?? 0;
        this.#kept.delete(key);
    }
}


/***/ }),

/***/ 3697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** A table's own value: a name of a stranger may be `constructor`, which every object has. */
function own(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WINDOWS_REPOSITORY: () => (/* binding */ WINDOWS_REPOSITORY),
/* harmony export */   flavourOf: () => (/* binding */ flavourOf),
/* harmony export */   hasWindowsWord: () => (/* binding */ hasWindowsWord),
/* harmony export */   mayNameLinuxRepository: () => (/* binding */ mayNameLinuxRepository),
/* harmony export */   readRepositoryName: () => (/* binding */ readRepositoryName),
/* harmony export */   tokensOfName: () => (/* binding */ tokensOfName)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3697);
// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.


const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];
/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/**
 * Docker Hub's official images that exist for Linux alone: distributions, and those that people most often expect
 * elsewhere. Source: docker-library/official-images, library/* (2026-08-22), none of which has a Windows architecture.
 */
const LINUX_ONLY_NAMES = 'almalinux|alpine|amazonlinux|archlinux|busybox|centos|debian|fedora|httpd|mariadb|memcached|mysql|nginx|oraclelinux|php|postgres|rabbitmq|redis|rockylinux|ruby|ubuntu';
const LINUX_ONLY = new RegExp(`^library/(?:${LINUX_ONLY_NAMES})$`);
const LINUX_ONLY_IMAGE = new RegExp(`\\bimage["']?:[ \\t]*["']?(?:docker\\.io/)?(?:library/)?(?:${LINUX_ONLY_NAMES})\\b`);
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];
/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED = {
    'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
    'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
    'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
    'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
    'microsoft/windows': { to: 'windows', windows: true },
    'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
    'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
    'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
    'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
    'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
    'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
    'microsoft/mssql-server-windows': { to: null, windows: true },
    'microsoft/mssql-server-windows-developer': { to: null, windows: true },
    'microsoft/mssql-server-windows-express': { to: null, windows: true },
    'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
    'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
    'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
    'microsoft/powershell': { to: 'powershell', windows: false },
    'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
    // The short names of early tutorials, which Docker looks for on Docker Hub.
    'windows/servercore': { to: 'windows/servercore', windows: true },
    'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};
/** Reads a repository's name. Registries are host names and so the same in either case. */
function readRepositoryName(reference) {
    const { repository } = reference;
    const registry = reference.registry.toLowerCase();
    const moved = registry === 'docker.io' ? ((0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(MOVED, repository) ?? null) : null;
    const atMicrosoft = MICROSOFT.includes(registry);
    const hostProcessBase = HOST_PROCESS_BASE.test(repository);
    const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
    const baseImage = moved === null &&
        (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
    return {
        windows: baseImage ||
            hostProcessBase ||
            moved?.windows === true ||
            WINDOWS_PRODUCT.test(repository) ||
            (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
            WINDOWS_REGISTRIES.includes(registry),
        linux: registry === 'docker.io' && LINUX_ONLY.test(repository),
        baseImage: baseImage && atMicrosoft,
        hostProcessBase,
        flavour: fullImage ? 'windows' : flavourIn(repository),
        retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
    };
}
/** Whether a text may name such an image of Linux alone: a search that rules files out. */
function mayNameLinuxRepository(text) {
    return LINUX_ONLY_IMAGE.test(text);
}
/** The base image that a name names: by its repository, else by its tag. */
function flavourOf(name, tokens) {
    if (name.flavour !== null)
        return name.flavour;
    if (tokens.some((token) => token.startsWith('nanoserver')))
        return 'nanoserver';
    return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}
function flavourIn(repository) {
    return (BASE_FLAVOUR.exec(repository)?.[1] ?? null);
}
/**
 * Two repositories held several images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`,
 * `2.2-aspnetcore-runtime` and `2.2-runtime-deps`. The successors are called by those words; the first pattern that is
 * found decides.
 */
const BY_TAG = {
    'microsoft/dotnet-framework': [[/(?:^|-)sdk(?:-|$)/, 'dotnet/framework/sdk']],
    'microsoft/dotnet': [
        [/(?:^|-)aspnetcore-runtime(?:-|$)/, 'dotnet/aspnet'],
        [/(?:^|-)runtime-deps(?:-|$)/, 'dotnet/runtime-deps'],
        [/(?:^|-)runtime(?:-|$)/, 'dotnet/runtime'],
    ],
};
function successorOf(repository, tag, to) {
    if (to === null)
        return null;
    const told = (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(BY_TAG, repository)?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
    return `mcr.microsoft.com/${told ?? to}`;
}
/** The words of the last part of a repository's name. */
function tokensOfName(repository) {
    return (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(repository.slice(repository.lastIndexOf('/') + 1));
}
/** Whether the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
function hasWindowsWord(repository) {
    return repository.split('/').some((part) => (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.saysWindows)((0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.tokensOf)(part)));
}
/** What a text has that names a Windows image by its repository. */
const WINDOWS_REPOSITORY = `windows|microsoft/|dotnet/framework|businesscentral|nanoserver|${WINDOWS_REGISTRIES.join('|').replaceAll('.', '\\.')}`;


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ isLinuxRunner),
/* harmony export */   OZ: () => (/* binding */ runnerFor),
/* harmony export */   ZY: () => (/* binding */ currentRunners),
/* harmony export */   mv: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(451);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
// Build machines that everybody has: GitHub's hosted runners, by the label that a job asks for.
// Source: actions/runner-images, README.md and images/windows/*-Readme.md (2026-08-21); announcements
// actions/runner-images#12677 (windows-latest is Windows Server 2025 since 2025-09) and #12045 (windows-2019 is gone).
// None has nested virtualization, so process isolation is all that they offer (actions/runner-images#183).


const RUNNERS = _releases_js__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.flatMap(({ build, kind, runners = [] }) => runners.map(({ label, moves = false, retired = null, architecture }) => ({
    label,
    version: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E4)(build),
    retired,
    moves,
    ...(kind === 'client' && { client: true }),
    ...(architecture !== undefined && { architecture }),
})));
/**
 * The runner behind a label. Larger runners have names of their organisation's choice, most of which begin with the label
 * of their image, e.g. `windows-2022-16core`: those are of the image that the name says.
 * Source: "Running jobs on larger runners" (docs.github.com); actions/runner-images#13122.
 * @returns undefined for labels of other systems and of runners of one's own
 */
function runnerOf(label) {
    const wanted = label.toLowerCase();
    const hosted = RUNNERS.find((runner) => runner.label === wanted);
    if (hosted !== undefined)
        return hosted;
    const image = RUNNERS.filter((runner) => wanted.startsWith(`${runner.label}-`)).sort((a, b) => b.label.length - a.label.length)[0];
    // An organisation's image lives as long as it likes.
    return image === undefined ? undefined : { ...image, label: wanted, byPrefix: image.label, retired: null };
}
/** Whether a label is that of a hosted runner of Linux, or begins with one. */
function isLinuxRunner(label) {
    return /^ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-|$)/i.test(label);
}
/** The label of a runner whose own build is an image's, e.g. `windows-2022`; undefined where there is none. */
function runnerFor(build) {
    return RUNNERS.find((r) => r.version.build === build && r.retired === null && !r.moves && r.architecture === undefined)?.label;
}
/** The labels of Windows Server that name a release and can be asked for, the newest first. */
function currentRunners() {
    return [...new Set(RUNNERS.map(({ version }) => version.build))].flatMap((build) => runnerFor(build) ?? []);
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ severity)
/* harmony export */ });
const SEVERITY = {
    exempt: 0,
    supported: 1,
    conditional: 2,
    unknown: 3,
    unsupported: 4,
};
/** Orders verdicts from harmless to fatal. */
function severity(verdict) {
    return SEVERITY[verdict];
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withoutReleases),
/* harmony export */   s: () => (/* binding */ buildsNamedIn)
/* harmony export */ });
/* harmony import */ var _os_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(451);
// Names of variants of one image: the same but for the Windows release in them.


/** Words that name a release, as the tags of base images do. */
const RELEASE_WORDS = new Set(_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8.flatMap((release) => release.tags.map((tag) => tag.toLowerCase())));
/** A year names a release only behind one of these: `windows-2022`. */
const BEFORE_YEAR = /^(?:windows|win|windowsserver|server|servercore|nanoserver|ws)$/i;
/** The years of those releases. */
const YEARS = new Set([...RELEASE_WORDS].flatMap((word) => /^ltsc(20\d\d)$/.exec(word)?.[1] ?? []));
/** What stands for a release: no path and no name has it. */
const RELEASE = '\0';
/**
 * A path or the name of a stage with its Windows releases taken out: equal for variants of one image.
 * @returns the text itself where it names no release
 */
function withoutReleases(text) {
    return partsOf(text)
        .map(({ before, release }) => (release === null ? before : before + RELEASE))
        .join('');
}
/** The builds of the releases that a path or the name of a stage names. */
function buildsNamedIn(text) {
    return partsOf(text).flatMap(({ release }) => release === null
        ? []
        : (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.findVersions)(['windows', release.toLowerCase()], true, true).map(({ version }) => version.build));
}
function partsOf(text) {
    const words = text.split(/([^A-Za-z0-9]+)/);
    return words.map((word, i) => {
        if (RELEASE_WORDS.has(word.toLowerCase()) || (YEARS.has(word) && BEFORE_YEAR.test(words[i - 2] ?? '')))
            return { before: '', release: word };
        const length = (0,_os_tokens_js__WEBPACK_IMPORTED_MODULE_0__.joinedRelease)(word.toLowerCase())?.length ?? 0;
        return length === 0
            ? { before: word, release: null }
            : { before: word.slice(0, -length), release: word.slice(-length) };
    });
}


/***/ })

};
