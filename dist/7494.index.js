export const id = 7494;
export const ids = [7494];
export const modules = {

/***/ 7494:
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

;// CONCATENATED MODULE: ./lib/rules/support/fixes.js
/** A fix that puts a text in the place of one range. */
function fixes_replacement(range, text, title) {
    const { path, line, column, endLine, endColumn } = range;
    return { title, edits: [{ path, line, column, endLine, endColumn, text }] };
}
/** The fix that pins another reference; null for a reference with variables, which only their values can change. */
function pinning({ use }, reference) {
    return use.raw === use.reference ? fixes_replacement(use.location, reference, `Pin ${reference}`) : null;
}

// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/severity.js
var severity = __webpack_require__(2258);
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
/** What to declare where targets are assumed to be servers, since a client has the same build and neither is declared. */
function clientRemedies(targets) {
    return [...new Set(targets)].flatMap(({ name, version, takenForServer }) => {
        const client = takenForServer ? (0,releases/* clientWithBuild */.ar)(version.build) : undefined;
        return client === undefined
            ? []
            : [
                `Declare 'client: true' for ${name} if it is ${client.name}: it is assumed to be ${(0,releases/* releaseName */["do"])(version.build)}`,
            ];
    });
}
/** Longer names are not part of a title. */
const MAX_TITLE_NAME = 30;
/** Targets in a title: the name of the only one, else how many there are. */
function inTitle(names) {
    const [name = ''] = names;
    return names.length === 1 && name.length <= MAX_TITLE_NAME ? name : countOf(names.length, 'target');
}
/** `1 target`, `2 targets`. */
function countOf(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** `aks (Windows Server 2022)`. */
function hostNamed({ name, version, client }) {
    return `${name} (${(0,releases/* releaseName */["do"])(version.build, client)})`;
}
/** Where an image is to start: not the stages and the files that are only copied out of. */
function placesOf({ outcomes }) {
    return outcomes.filter((o) => o.verdict !== 'exempt');
}
/** An image use's reference as it is best shown. */
function shown(judged) {
    return judged.use.reference ?? judged.use.raw;
}
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

;// CONCATENATED MODULE: ./lib/rules/support/subjects.js
// The subjects of findings about images and workloads.

/** The parts of a subject that say which image it is, and where in its file. */
function namedImage(judged, context) {
    return { reference: shown(judged), within: withinOf(judged, context), role: judged.use.role };
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
    const placed = count(uses.flatMap(({ runs, strays }) => [...runs, ...strays.map(({ run }) => run)]));
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
        problem: `${name} selects nodes by ${label}, which Kubernetes has deprecated: nodes may come without it, and the pod then stays pending.`,
        remedies: [`Use ${replacement} with the same value`],
        why: 'Source: https://kubernetes.io/docs/reference/labels-annotations-taints/',
    }),
});

// EXTERNAL MODULE: ./lib/windows/repositories.js
var repositories = __webpack_require__(6617);
;// CONCATENATED MODULE: ./lib/rules/end-of-support.js




/** So long before the end the finding begins, as a notice. */
const NOTICE_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;
const endOfSupport = rule({
    id: 'end-of-support',
    level: 'warning',
    summary: 'The base image is past the end of its extended support, or soon will be.',
    checkImage: (judged, context) => {
        const { use } = judged;
        const [version] = use.versions;
        // An image that is built here is reported at its Dockerfile's base.
        if (version === undefined || use.bases.length > 0)
            return [];
        const release = (0,releases/* releaseOf */.l7)(version.build);
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
        title: past ? `${release} is out of support` : `${release} goes out of support on ${end}`,
        problem: `${image}: base images of ${release} ${past ? 'have had no security updates since' : 'get their last security updates on'} ${end}.`,
        remedies: ['Move the image, and the hosts with it, to a release in support'],
        why: 'Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle',
    }),
});

// EXTERNAL MODULE: ./lib/windows/runners.js
var runners = __webpack_require__(5090);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/rules/floating-platform.js





const floatingPlatform = rule({
    id: 'floating-platform',
    level: 'warning',
    summary: 'A tag or runner label that names no Windows release can change its build under you.',
    checkImage: (judged, context) => (floats(judged) ? [tagFinding(judged, context)] : []),
    check: ({ uses }) => runnerFindings(uses),
    describe: (args) => ('label' in args ? describeRunner(args) : describeTag(args)),
});
function floats({ use }) {
    return (use.os === 'windows' &&
        use.reference !== null &&
        use.role === 'run' &&
        use.reading?.floating === true &&
        // What other rules say of these comes first.
        !use.reading.withdrawn &&
        use.reading.retired === null &&
        use.parsed?.digest === null &&
        use.bases.length === 0 &&
        // A HostProcess container runs on whatever build it is.
        !(use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}
function tagFinding(judged, context) {
    const { use } = judged;
    return {
        location: use.location,
        subject: imageSubject(judged, context),
        args: { image: shown(judged), versions: use.versions.map(windows_version/* formatVersion */.qh) },
        related: use.origins,
    };
}
function describeTag({ image, versions }) {
    const today = versions.length === 0 ? '' : ` (today it has ${(0,phrases/* listed */.K)(versions)})`;
    return {
        title: 'Tag names no Windows version',
        problem: `${image}: the tag names no Windows release${today}. When its publisher moves it to the next release, the image no longer starts on the same hosts.`,
        remedies: [
            'Use a tag that names the release of your hosts, e.g. one that ends in -ltsc2022',
            'Pin a digest',
        ],
        why: 'Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    };
}
/** Once for each place that asks for such a runner, where it builds Windows images. */
function runnerFindings(uses) {
    const hosts = uses.flatMap(({ builds }) => builds.flatMap(({ host }) => (host.runner?.moves ? [host] : [])));
    return [...new Set(hosts)].map((host) => ({
        location: host.location,
        subject: { kind: 'runner', label: host.name },
        args: {
            label: host.name,
            release: (0,releases/* releaseName */["do"])(host.version.build),
            pin: (0,runners/* runnerFor */.O)(host.version.build) ?? null,
        },
    }));
}
function describeRunner({ label, release, pin }) {
    return {
        title: `${label} moves to the next release`,
        problem: `${label} is ${release} today. GitHub moves the label to the next release, and the Windows images that are built here then no longer build.`,
        remedies: [`Use ${pin === null ? 'a label that names the release' : `runs-on: ${pin}`}`],
        why: 'Source: https://github.com/actions/runner-images#available-images',
    };
}

// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
// EXTERNAL MODULE: ./lib/windows/compatibility.js + 2 modules
var compatibility = __webpack_require__(2933);
// EXTERNAL MODULE: ./lib/windows/known-breakages.js
var known_breakages = __webpack_require__(4268);
// EXTERNAL MODULE: ./lib/windows/reference.js
var windows_reference = __webpack_require__(6872);
// EXTERNAL MODULE: ./lib/windows/retag.js
var retag = __webpack_require__(1194);
// EXTERNAL MODULE: ./lib/windows/revisions.js
var revisions = __webpack_require__(507);
// EXTERNAL MODULE: ./lib/windows/tags.js
var tags = __webpack_require__(3620);
;// CONCATENATED MODULE: ./lib/windows/remedies.js
// What a finding may offer instead. Every offer is held here against all that is known of a pair: nothing is offered
// that the rules forbid, that was seen to fail, or that nobody has seen.










/** Whether an image starts on a host as far as anything is known: by the rules, its revision, and the reports. */
function isSound({ host, isolation }, image) {
    const { verdict, rule } = (0,compatibility/* judge */.S4)(host, image, isolation);
    if (verdict !== 'supported' && verdict !== 'conditional')
        return false;
    // Of Windows Server 2016 another revision does not start: where the host's is known, the image must name it.
    if (rule === 'R3b' && host.version.revision !== null)
        return false;
    return (0,known_breakages/* knownBreakages */.B)(host, image, isolation).length === 0;
}
/**
 * The same image for a host's release.
 * @param also places where it must start too, e.g. the targets of an image that a machine builds
 * @returns the newest that starts there; null where no such image is known
 */
function pinFor(reference, place, also = []) {
    const candidates = releases/* releases */.D8
        .filter((release) => mayRun(release, place.host))
        .flatMap((release) => candidatesOf(reference, release, place.host));
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
        : releases/* releases */.D8
            .filter((r) => r.kind === 'server' && r.channel === 'LTSC' && r.build > builds/* WINDOWS_SERVER_2016 */.eo)
            .map((release) => (0,retag/* retag */.s)(reference, release));
    return [...new Set(pins.filter((pin) => pin != null))];
}
/** The reports that speak against images which the rules allow at a place: why nothing is offered there. */
function obstaclesAt({ host, isolation }) {
    const found = releases/* releases */.D8
        .filter((release) => mayRun(release, host))
        .map(({ build }) => ({
        os: 'windows',
        version: (0,windows_version/* versionOf */.E4)(build),
        hostProcess: false,
        scratch: false,
    }))
        .filter((image) => (0,compatibility/* judge */.S4)(host, image, isolation).verdict !== 'unsupported')
        .flatMap((image) => (0,known_breakages/* knownBreakages */.B)(host, image, isolation));
    return [...new Map(found.map((one) => [one.thread, one])).values()];
}
/** Older releases than the host's own are offered where they are kept up to date. */
function mayRun(release, { version }) {
    if (release.images.length === 0 || release.build > version.build)
        return false;
    return release.channel === 'LTSC' || release.build === version.build;
}
/** The tag that moves with the release, then, of a base image, the tag of the host's own revision. */
function candidatesOf(reference, release, { version }) {
    const moving = (0,retag/* retag */.s)(reference, release);
    const parsed = moving === null ? null : (0,windows_reference/* parseReference */.F)(moving);
    if (moving === null || parsed === null)
        return [];
    const own = { reference: moving, image: imageNamed(parsed) };
    const isBase = (0,repositories.readRepositoryName)(parsed).baseImage;
    if (!isBase || release.build !== version.build || !(0,revisions/* isPublished */.HF)(version))
        return [own];
    const tag = (0,windows_version/* formatVersion */.qh)(version);
    return [own, { reference: `${parsed.familiar}:${tag}`, image: imageNamed({ ...parsed, tag }) }];
}
/** The image behind an offered reference: a tag of Microsoft that moves has the newest revision at least. */
function imageNamed(parsed) {
    const { versions, nanoServer, atLeast } = (0,tags/* readReference */.W)(parsed);
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

;// CONCATENATED MODULE: ./lib/rules/image-not-found.js



const imageNotFound = rule({
    id: 'image-not-found',
    level: 'error',
    summary: 'There is no such image: the registry says so, or of a base image the catalogue.',
    needs: ['registries'],
    checkImage: (judged, context) => {
        const { use } = judged;
        const source = missingBy(use);
        if (source === null)
            return [];
        // Of a reference with a variable that has no value, enough may be known to tell that there is no such image.
        const pins = use.parsed === null ? [] : pinsFor(use.parsed, placesOf(judged));
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context),
                args: {
                    image: shown(judged),
                    host: source.host,
                    byDigest: (use.parsed?.digest ?? null) !== null,
                    pins: pins.filter((pin) => pin !== use.reference).sort(),
                },
                related: use.origins,
            },
        ];
    },
    describe: ({ image, host, byDigest, pins }) => ({
        title: 'Image does not exist',
        problem: `${image}: ${host === null ? 'according to the catalogue of base images, Microsoft publishes no such image for that release' : `${host} has no such ${byDigest ? 'digest' : 'tag or repository'}`}, so it cannot be pulled.`,
        remedies: [
            ...(pins.length > 0 ? [`Pin ${(0,phrases/* listed */.K)(pins, 'or')}`] : []),
            'Check the reference for a typing error or a tag that was removed',
        ],
        why: null,
    }),
});
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
        problem: `The ${part} failed${path === null ? '' : ` on ${path}`}: ${message.replace(/\.$/, '')}. What other parts found is complete.`,
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
        remedies: ['Correct the file', "List the file under 'exclude' or 'ignore' in the configuration"],
        why: null,
    }),
});

// EXTERNAL MODULE: ./lib/orchestrators/index.js + 4 modules
var orchestrators = __webpack_require__(237);
;// CONCATENATED MODULE: ./lib/rules/isolation-unavailable.js



const isolationUnavailable = rule({
    id: 'isolation-unavailable',
    level: 'error',
    summary: 'Hyper-V isolation is asked for where the target does not offer it.',
    needs: ['targets'],
    checkImage: (judged, context) => targetFindings(judged, context),
    check: ({ uses }) => buildFindings(uses),
    describe: (args) => ('service' in args ? describeBuild(args) : describeTargets(args)),
});
/** One finding for each workload that asks for it, with all the targets that do not offer it. */
function targetFindings(judged, context) {
    const byRun = new Map();
    for (const { run, outcomes } of judged.byRun) {
        // It is asked for in one file: an image traced to its Dockerfile must not repeat it there.
        if (run.isolation === null || run.location.path !== judged.use.location.path)
            continue;
        const lacking = outcomes.filter((o) => !o.isolationOffered && o.verdict !== 'exempt');
        if (lacking.length > 0)
            byRun.set(run, new Set(lacking.map(({ target }) => target)));
    }
    return [...byRun].map(([run, declared]) => {
        const targets = [...declared];
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
            related: targets.map(({ location, name }) => ({
                ...location,
                message: `target ${name} offers process isolation only`,
            })),
        };
    });
}
function describeTargets({ image, name, targets, remedy }) {
    const [offers, has] = targets.length === 1 ? ['offers', 'it has'] : ['offer', 'they have'];
    return {
        title: `${inTitle(targets)} ${offers} no Hyper-V isolation`,
        problem: `${name} asks for Hyper-V isolation for ${image}, and ${(0,phrases/* listed */.K)(targets)} ${offers} process isolation only.`,
        remedies: [remedy, `Declare 'isolation: [process, hyperv]' for ${(0,phrases/* listed */.K)(targets)} if ${has} Hyper-V`],
        why: 'Hyper-V isolation needs the Hyper-V role on the host. Source: https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    };
}
/** Once for each place, however many images of the service there are. */
function buildFindings(uses) {
    const seen = new Map();
    for (const run of uses.flatMap(({ use }) => use.runs)) {
        const location = run.saidBy.kind === 'service' ? run.saidBy.buildIsolation : null;
        if (location === null)
            continue;
        const key = `${location.path}:${location.line}:${location.column}`;
        if (seen.has(key))
            continue;
        const subject = { kind: 'service', name: run.name };
        seen.set(key, { location, subject, level: 'warning', args: { service: run.name } });
    }
    return [...seen.values()];
}
function describeBuild({ service }) {
    return {
        title: 'Compose ignores the isolation of a build',
        problem: `${service}: Compose v2 passes no isolation to the builder, so 'build.isolation' has no effect and the default of the daemon applies.`,
        remedies: [
            `Remove 'build.isolation', and set "exec-opts": ["isolation=hyperv"] in daemon.json of the build host`,
            'Build the image with docker build --isolation',
        ],
        why: 'Source: https://github.com/docker/compose/issues/10056',
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

;// CONCATENATED MODULE: ./lib/rules/known-breakage.js






const knownBreakage = rule({
    id: 'known-breakage',
    level: 'warning',
    summary: 'The rules allow the pair, and it was seen to fail all the same.',
    needs: ['targets'],
    checkImage: findingsOf,
    check: ({ uses }) => troublesOf(uses),
    describe: ({ image, names, targets, says, remedies, thread, seen }) => ({
        title: image === null
            ? `Process isolation is known to fail on ${inTitle(names)}`
            : `Image is known to fail on ${inTitle(names)}`,
        problem: `${image === null ? '' : `${image} on `}${(0,phrases/* listed */.K)(targets)}: ${says}`,
        remedies,
        why: `Source: ${thread}${seen === null ? '' : ` (${seen})`}`,
    }),
});
/** One finding for each report, with all the targets that it speaks of. */
function findingsOf(judged, context) {
    const { use } = judged;
    // An image that is built here is reported at its Dockerfile's base.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    const byThread = new Map();
    for (const outcome of judged.outcomes) {
        for (const { thread, says, seen } of outcome.breakages) {
            const key = `${thread} ${says}`;
            const group = byThread.get(key) ?? { thread, says, seen, outcomes: [] };
            byThread.set(key, group);
            group.outcomes.push(outcome);
        }
    }
    return [...byThread.values()].map(({ thread, says, seen, outcomes }) => {
        const targets = [...new Set(outcomes.map((o) => o.target))];
        return {
            location: use.location,
            subject: { kind: 'breakage', thread, ...namedImage(judged, context) },
            args: {
                image: shown(judged),
                names: targets.map(({ name }) => name),
                targets: targets.map(hostNamed),
                says,
                remedies: [
                    'Update the host, or use an image that is not newer than it: the thread says what helped others',
                    ...clientRemedies(targets),
                ],
                thread,
                seen,
            },
            targets,
            related: [...use.origins, ...targets.map(declaredAt)],
        };
    });
}
/** What a host itself is known for is told once, where it is declared. */
function troublesOf(uses) {
    const targets = new Set(uses.flatMap(({ outcomes }) => outcomes.filter(runsInProcess).map(({ target }) => target)));
    return [...targets].flatMap((target) => {
        const { version, client, platform } = target;
        const runtime = platform === null ? 'docker' : (0,orchestrators/* orchestratorNamed */.sE)(platform).runtime;
        const trouble = (0,known_breakages/* knownTrouble */.z)({ version, client, runtime }, 'process');
        if (trouble === null)
            return [];
        const remedies = [
            'Use Hyper-V isolation, or a server, where it fails: the thread says what helped others',
        ];
        const args = { image: null, names: [target.name], targets: [hostNamed(target)], remedies, ...trouble };
        const subject = {
            kind: 'breakage',
            thread: trouble.thread,
            reference: null,
        };
        return [{ location: target.location, subject, args, targets: [target] }];
    });
}
function runsInProcess({ isolation, version, verdict }) {
    const runs = (0,severity/* severity */.y)(verdict) < (0,severity/* severity */.y)('unknown') && verdict !== 'exempt';
    return isolation === 'process' && version !== null && runs;
}

;// CONCATENATED MODULE: ./lib/rules/lookup-failed.js

const lookupFailed = rule({
    id: 'lookup-failed',
    level: 'warning',
    summary: 'A registry could not be asked; the verdict rests on the tag alone.',
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
        problem: `${images === 1 ? 'This image was' : `${images} images were`} not looked up: ${reason} Their Windows version is known from the tag alone, and a tag that does not exist is not detected.`,
        remedies: [
            'Correct what the error names, and run the check again',
            "Set 'on-lookup-failure: ignore' in the configuration to accept it, or 'fail' to fail the run",
        ],
        why: null,
    }),
});

// EXTERNAL MODULE: ./lib/orchestrators/build-labels.js
var build_labels = __webpack_require__(8549);
;// CONCATENATED MODULE: ./lib/rules/missing-os-selector.js




const missingOsSelector = rule({
    id: 'missing-os-selector',
    level: 'warning',
    summary: 'A Windows pod without a selector for its operating system may land on a Linux node.',
    checkWorkload([first], context) {
        // What is asked of the node is the same for all containers of a pod.
        if (first === undefined || first.judged.use.os !== 'windows' || !mayLandOnLinux(first.run, context))
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
    check: (context) => linuxPods(context),
    describe: ({ name, image, nodes }) => nodes === undefined
        ? {
            title: 'Windows pod may run on a Linux node',
            problem: `${name} runs the Windows image ${image}, and neither a selector, an affinity nor spec.os keeps it off Linux nodes, where it cannot start.`,
            remedies: ["Add 'nodeSelector: {kubernetes.io/os: windows}' and 'os: {name: windows}' to the pod"],
            why: 'Source: https://kubernetes.io/docs/concepts/windows/user-guide/#ensuring-os-specific-workloads-land-on-the-appropriate-container-host',
        }
        : {
            title: `Linux pod may run on ${inTitle(nodes)}`,
            problem: `${name} runs the Linux image ${image}, and neither a selector nor a taint keeps it off the Windows nodes of ${(0,phrases/* listed */.K)(nodes)}, where it cannot start.`,
            remedies: [
                `Taint those nodes with os=windows:NoSchedule, and declare 'taints: ["os=windows:NoSchedule"]' for ${(0,phrases/* listed */.K)(nodes)}`,
                "Add 'nodeSelector: {kubernetes.io/os: linux}' to the pod",
            ],
            why: 'Source: https://kubernetes.io/docs/concepts/windows/user-guide/#taints-and-tolerations',
        },
});
/** One taint on the nodes keeps all of them away, so the target is what decides. */
function linuxPods(context) {
    const { uses, runtimeClasses } = context;
    const told = new Set();
    return uses.flatMap((judged) => judged.strays.flatMap(({ run, targets }) => {
        if (told.has(run.workload) || bringsItsOwn(run, runtimeClasses))
            return [];
        told.add(run.workload);
        return [
            {
                location: run.location,
                subject: runSubject(judged, run, context),
                args: { name: run.name, image: shown(judged), nodes: targets.map(({ name }) => name) },
                targets,
                related: targets.map(({ location, name }) => ({
                    ...location,
                    message: `target ${name} declares no taint that keeps it away`,
                    cause: true,
                })),
            },
        ];
    }));
}
/** A RuntimeClass of the cluster may bring the selector. */
function bringsItsOwn({ runtimeClass }, known) {
    return runtimeClass !== null && !known.has(runtimeClass.name);
}
function mayLandOnLinux(run, { config, runtimeClasses }) {
    const { workload } = run;
    if (!(0,orchestrators/* usualOrchestrator */.jP)(workload).mixesSystems)
        return false;
    if ((run.saidBy.kind === 'pod' && run.saidBy.namesOs) ||
        workload.nodeName !== null ||
        (0,build_labels/* selectedOs */.CH)(workload) !== null)
        return false;
    if (bringsItsOwn(run, runtimeClasses))
        return false;
    return !Object.entries(workload.nodeSelector).some(([key, value]) => 
    // Pools are named after what runs on them, and the declared hosts tell of others.
    /win/i.test(`${key}=${value}`) || config.targets.some(({ labels }) => labels[key] === value));
}

;// CONCATENATED MODULE: ./lib/rules/missing-os-version.js


const missingOsVersion = rule({
    id: 'missing-os-version',
    level: 'warning',
    summary: 'A Windows image states no OS version, so every host pulls it and it fails at its start.',
    checkImage(judged, context) {
        const { use } = judged;
        if (use.os !== 'windows' || isForHostProcess(judged) || !statesNone(judged))
            return [];
        const nothing = use.scratch === null ? [] : [{ ...use.scratch, message: 'the image is built here on nothing' }];
        return [
            {
                location: use.location,
                subject: imageSubject(judged, context),
                args: { image: shown(judged), madeHere: use.madeHere },
                related: [...use.origins, ...nothing],
            },
        ];
    },
    describe: ({ image, madeHere }) => madeHere
        ? {
            title: 'Windows image has no os.version',
            problem: `${image} is built in this repository from 'scratch', so it has no os.version: every host pulls it, and it fails to start unless it is a HostProcess container.`,
            remedies: ['Build it on a Windows base image', 'Run it as a HostProcess container'],
            why: WHY,
        }
        : {
            title: 'Windows image has no os.version',
            problem: `${image} has a Windows entry without os.version, so every host pulls it, also one that cannot run it.`,
            remedies: [
                'Set the version when the image index is made: docker manifest annotate --os-version',
                'Build it with BuildKit on a Windows base image',
            ],
            why: WHY,
        },
});
const WHY = 'Hosts choose an entry of an image index by its os.version. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md';
function statesNone({ use }) {
    // What only a Dockerfile names is not run by anything that is known.
    if (use.scratch !== null)
        return use.madeHere && use.runs.some((run) => run.workload.os === 'windows');
    return (use.answer?.kind === 'found' &&
        use.answer.platforms.some(({ os, version }) => os === 'windows' && version === null));
}
/** Runs on whatever build it is. */
function isForHostProcess({ use }) {
    return (use.reading?.hostProcessBase === true || (use.runs.length > 0 && use.runs.every((run) => run.hostProcess)));
}

// EXTERNAL MODULE: ./lib/rules/support/placed.js
var placed = __webpack_require__(7366);
;// CONCATENATED MODULE: ./lib/rules/mixed-builds.js





const mixedBuilds = rule({
    id: 'mixed-builds',
    level: 'error',
    summary: 'Containers of one pod need Windows builds that no host has at once.',
    checkWorkload(images, context) {
        const bound = images.filter(isBound);
        if (bound.some(fitsNoTarget))
            return [];
        let hosts = HOSTS;
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
/** Builds of servers: what nodes are. */
const HOSTS = releases/* releases */.D8.filter((r) => r.kind === 'server').map((r) => r.build);
/**
 * Whether the host's build matters to it, and its own is known. What a kustomization replaces does not run, and
 * images of a chart's template may stand in branches that exclude each other.
 */
function isBound({ judged: { use }, run }) {
    return ((0,orchestrators/* usualOrchestrator */.jP)(run.workload).sharesHost &&
        use.kind === 'kubernetes' &&
        use.versions.length > 0 &&
        !run.hostProcess &&
        use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv');
}
/** Then os-version-mismatch says what to pin, and with it the pod is of one release. */
function fitsNoTarget({ outcomes }) {
    return outcomes.length > 0 && outcomes.every((o) => o.verdict === 'unsupported');
}
function described({ judged }) {
    const names = judged.use.versions.map(({ build }) => (0,placed/* osOf */.mJ)(build));
    return { image: shown(judged), os: (0,phrases/* listed */.K)([...new Set(names)], 'or') };
}

// EXTERNAL MODULE: ./lib/text/recent.js
var recent = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/rules/support/pins.js



/** Pins that are kept: thousands of uses of one image on hundreds of targets ask for the same few. */
const MAX_KEPT = 20_000;
const kept = new recent/* Recent */.g(MAX_KEPT);
/** The same image for a host's release, worked out once for each image and kind of host: see `pinFor`. */
function pinAt(reference, { host, isolation }) {
    const { familiar, tag, digest } = reference;
    const where = `${(0,windows_version/* formatVersion */.qh)(host.version)} ${host.client} ${host.runtime} ${isolation}`;
    const key = `${familiar} ${tag} ${digest} ${where}`;
    const known = kept.get(key) ?? { pin: pinFor(reference, { host, isolation }) };
    kept.set(key, known, 1);
    return known.pin;
}

;// CONCATENATED MODULE: ./lib/rules/no-matching-platform.js





/** So many platforms are named; hello-world has twenty. */
const NAMED = 8;
const noMatchingPlatform = rule({
    id: 'no-matching-platform',
    level: 'error',
    summary: 'An image has no entry for the system or build of a target: the pull fails.',
    needs: ['targets', 'registries'],
    checkImage: (judged, context) => judged.use.os === 'linux' ? linuxFindings(judged, context) : findingOf(judged, context),
    describe(args) {
        if (args.kind === 'linux')
            return describeLinux(args);
        const { image, platforms, targets, pins } = args;
        const more = platforms.length > NAMED ? ` and ${platforms.length - NAMED} more` : '';
        return {
            title: 'Image has no platform that fits the host',
            problem: `${image} is published for ${platforms.slice(0, NAMED).join(', ')}${more}; none fits ${(0,phrases/* listed */.K)(targets)}, so the pull fails.`,
            remedies: [
                ...(pins.length > 0 ? [`Pin ${(0,phrases/* listed */.K)(pins, 'or')} if it is published`] : []),
                'Use a tag that is published for these hosts',
                'Build and push the missing platform',
            ],
            why: 'A host pulls the entry of an image index that has its operating system, architecture and Windows build. Source: https://github.com/opencontainers/image-spec/blob/main/image-index.md',
        };
    },
});
/**
 * Told where the workload names the image, also where it is built here: the one or the other is to change. The workload
 * itself asks for Windows, so that needs no declared target.
 */
function linuxFindings(judged, context) {
    const { use, runs, outcomes } = judged;
    if (runs.length === 0 || use.role !== 'run')
        return [];
    const targets = [...new Set(outcomes.map((o) => o.target))];
    const names = [...new Set(runs.map((run) => run.name))];
    return [
        {
            location: use.location,
            subject: imageSubject(judged, context),
            args: {
                kind: 'linux',
                image: shown(judged),
                names,
                targets: targets.map(hostNamed),
            },
            targets,
            related: [
                ...use.origins,
                ...use.bases.map((base) => ({ ...base.location, message: 'the image is built here on this base' })),
            ],
        },
    ];
}
function describeLinux({ image, names, targets }) {
    const host = `a Windows host${targets.length === 0 ? '' : ` (${(0,phrases/* listed */.K)(targets)})`}`;
    return {
        title: 'Linux image on a Windows host',
        problem: `${image} is a Linux image, and ${(0,phrases/* listed */.K)(names)} ${names.length === 1 ? 'asks' : 'ask'} for ${host}, where it cannot start.`,
        remedies: ['Use a Windows image', 'Change the selector or constraint to ask for Linux'],
        why: null,
    };
}
function findingOf(judged, context) {
    const { use } = judged;
    // Reported at the base image of the Dockerfile, where the image is built here.
    if (use.bases.length > 0 || use.answer?.kind !== 'found')
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
                kind: 'entries',
                image: shown(judged),
                platforms: [...new Set(platforms)],
                targets: targets.map(hostNamed),
                pins: pinsOf(judged, failing),
            },
            targets,
            related: use.origins,
        },
    ];
}
function pinsOf({ use }, failing) {
    const pins = failing.flatMap((outcome) => {
        const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
        return pin === null || pin.updateFirst || pin.reference === use.reference ? [] : [pin.reference];
    });
    return [...new Set(pins)];
}

;// CONCATENATED MODULE: ./lib/rules/no-target.js


const noTarget = rule({
    id: 'no-target',
    level: 'warning',
    summary: 'Selectors, constraints or scope leave no target for this workload, or no runner for this job.',
    needs: ['targets'],
    checkImage: (judged, context) => workloadFindings(judged, context),
    check: ({ uses }) => no_target_runnerFindings(uses),
    describe: (args) => ('label' in args ? no_target_describeRunner(args) : describeWorkload(args)),
});
/** The containers of a pod share its placement, which is reported once. */
const reported = new WeakMap();
function workloadFindings({ homeless }, context) {
    const seen = reported.get(context) ?? new Set();
    reported.set(context, seen);
    return homeless.flatMap(({ run, because }) => {
        if (seen.has(run.workload))
            return [];
        seen.add(run.workload);
        return {
            location: run.location,
            subject: { kind: 'placement', workload: workloadName(run, context), asks: placementOf(run.workload) },
            args: {
                name: run.name,
                because: because.map(({ target, reason }) => ({ target: target.name, reason })),
            },
            related: because.map(({ target, reason }) => ({
                ...target.location,
                message: `target ${target.name}: ${reason}`,
            })),
        };
    });
}
/** What a workload asks of its node: equal for those that ask for the same. */
function placementOf(workload) {
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
function describeWorkload({ name, because }) {
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
/** Runners that are no more, where they are to build Windows images. */
function no_target_runnerFindings(uses) {
    const hosts = new Set(uses.flatMap(({ builds }) => builds.map(({ host }) => host)));
    return [...hosts].flatMap((host) => {
        const since = host.runner?.retired ?? null;
        if (since === null)
            return [];
        const subject = { kind: 'runner', label: host.name };
        return [{ location: host.location, subject, args: { label: host.name, since } }];
    });
}
function no_target_describeRunner({ label, since }) {
    return {
        title: `GitHub has retired the runner image ${label}`,
        problem: `GitHub has retired ${label} on ${since}: no runner has this label, and the job never starts.`,
        remedies: ['Use runs-on: windows-2022 or windows-2025', 'Use a self-hosted runner with this label'],
        why: 'Source: https://github.com/actions/runner-images#available-images',
    };
}

;// CONCATENATED MODULE: ./lib/model/judged-use.js
// What an image use means on the declared targets and build hosts.
/** The runs that have one of some outcomes. @param outcomes of this use */
function runsWith({ byRun }, outcomes) {
    const wanted = new Set(outcomes);
    const lists = new Set(byRun.map((one) => one.outcomes));
    const having = new Set([...lists].filter((list) => list.some((outcome) => wanted.has(outcome))));
    return byRun.filter((one) => having.has(one.outcomes)).map(({ run }) => run);
}

;// CONCATENATED MODULE: ./lib/rules/build-host-mismatch.js
// What os-version-mismatch says of the machines that build an image, rather than of those that run it.








/** One finding for each image and build host that do not fit. */
function buildHostFindings(judged, context) {
    const failing = judged.builds.filter((build) => build.verdict === 'unsupported' && build.rule !== compatibility/* NO_IMAGE */.gX);
    return failing.map((build) => build_host_mismatch_findingOf(judged, build, context));
}
function build_host_mismatch_findingOf(judged, build, context) {
    const { use } = judged;
    const { host, version } = build;
    // What is built here must go on starting where it does.
    const places = placesOf(judged).filter((o) => (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown'));
    const under = { version: host.version, client: host.client, runtime: 'docker' };
    const offered = use.parsed === null || build.rule === compatibility/* NO_ARCHITECTURE */.C4
        ? null
        : pinFor(use.parsed, { host: under, isolation: host.isolation }, places);
    const pin = offered === null || offered.updateFirst || offered.reference === use.reference ? null : offered.reference;
    const starts = build.starts && build.rule !== compatibility/* NO_ARCHITECTURE */.C4;
    return {
        location: use.location,
        subject: {
            kind: 'build',
            ...namedImage(judged, context),
            host: host.name,
            runner: host.runner !== null,
            hostBuild: host.version.build,
            isolation: host.isolation,
            action: starts ? 'start' : 'pull',
            ...(version === null ? {} : { build: version.build }),
        },
        targets: [host],
        args: {
            kind: 'build',
            image: shown(judged),
            imageOs: version === null
                ? 'an image without an entry for it'
                : `${(0,releases/* releaseName */["do"])(version.build)} (build ${version.build})`,
            release: version === null ? 'This' : (0,releases/* releaseName */["do"])(version.build),
            host: host.name,
            hostOs: (0,releases/* releaseName */["do"])(host.version.build, host.client),
            isolation: host.isolation === 'hyperv' ? 'Hyper-V' : 'process',
            starts,
            reason: build.reason,
            pin,
            runner: version === null ? null : ((0,runners/* runnerFor */.O)(version.build) ?? null),
            isRunner: host.runner !== null,
        },
        related: [...use.origins, { ...host.location, message: `it is built on ${host.name}` }],
        fix: pin === null ? null : pinning(judged, pin),
    };
}
function build_host_mismatch_describeBuild(args) {
    const { image, imageOs, release, host, hostOs, isolation, starts, reason, pin, runner, isRunner } = args;
    const remedies = [
        ...(runner !== null && isRunner ? [`Build it on ${runner}`] : []),
        ...(pin === null ? [] : [`Pin ${pin}`]),
        ...(runner === null && isRunner
            ? ['Build it on a self-hosted runner with the release of the image']
            : []),
        ...(isRunner ? [] : ['Build it on a host of the release of the image']),
    ];
    const what = starts
        ? `start the containers of its RUN instructions under ${isolation} isolation`
        : 'pull it';
    return {
        title: `${release} image cannot be ${starts ? 'built' : 'pulled'} on ${host}`,
        problem: `${image} is ${imageOs}, and ${host} (${hostOs}), which builds it, cannot ${what}.`,
        remedies,
        why: reason,
    };
}

;// CONCATENATED MODULE: ./lib/rules/job-container.js
// What os-version-mismatch says of a container in which a job of a pipeline is to run.
// Source: actions/runner, src/Runner.Worker/ContainerOperationProvider.cs: "Container operations are only supported
// on Linux runners" (actions/runner#904).
/** One finding for each place that names a container for a job on a Windows runner, whatever image it comes to. */
function jobContainerFindings(uses) {
    const seen = new Set();
    return uses.flatMap(({ use: { foundIn, location, raw, role } }) => {
        const place = `${location.path}:${location.line}:${location.column}`;
        if (foundIn.kind !== 'job' || seen.has(place))
            return [];
        const jobHost = foundIn.host;
        seen.add(place);
        return {
            location,
            subject: {
                kind: 'build',
                reference: raw,
                within: null,
                role,
                host: jobHost.name,
                runner: true,
                hostBuild: jobHost.version.build,
                isolation: jobHost.isolation,
                action: 'job',
            },
            targets: [jobHost],
            args: { kind: 'job', image: raw, host: jobHost.name },
            related: [{ ...jobHost.location, message: `the job asks for ${jobHost.name}` }],
        };
    });
}
function describeJob({ image, host }) {
    return {
        title: `A job container cannot start on ${host}`,
        problem: `The job runs on ${host} and names the container ${image}.`,
        remedies: [
            'Remove the container, and run the steps on the runner itself',
            'Start the container in a step with docker run',
        ],
        why: 'GitHub runs the containers and services of jobs on Linux runners only. Source: https://github.com/actions/runner/issues/904',
    };
}

;// CONCATENATED MODULE: ./lib/rules/os-version-mismatch.js













/** What other rules of this house report: revisions, images of another system, and those that do not exist. */
const REPORTED_ELSEWHERE = ['R3a', 'R3b', 'R0a', compatibility/* NO_ENTRY */.zd, compatibility/* NO_IMAGE */.gX];
const osVersionMismatch = rule({
    id: 'os-version-mismatch',
    level: 'error',
    summary: 'The image cannot start on a target under the isolation that it gets there.',
    needs: ['targets'],
    checkImage: (judged, context) => [
        ...os_version_mismatch_findingOf(judged, context),
        ...buildHostFindings(judged, context),
    ],
    check: ({ uses }) => jobContainerFindings(uses),
    describe(args) {
        if (args.kind === 'build')
            return build_host_mismatch_describeBuild(args);
        if (args.kind === 'job')
            return describeJob(args);
        const { image, imageOs, release, failures, reasons, sources } = args;
        const where = failures.map((f) => `${f.target} (${f.host}, ${f.isolation} isolation)`);
        return {
            title: `${release} image cannot start on ${inTitle(failures.map((f) => f.target))}`,
            problem: `${image} is ${imageOs} and cannot start on ${(0,phrases/* listed */.K)(where)}.`,
            remedies: remediesOf(args),
            why: [...reasons, ...sources.map((source) => `Source: ${source}`)].join(' '),
        };
    },
});
function remediesOf({ failures, pins, hyperv, fits, reports, clients }) {
    const remedies = [
        ...pins.map(({ reference, targets, updateFirst }) => {
            const where = targets.length === failures.length ? '' : ` for ${(0,phrases/* listed */.K)(targets)}`;
            return updateFirst
                ? `Bring ${(0,phrases/* listed */.K)(targets)} up to date, and pin ${reference}${where}`
                : `Pin ${reference}${where}`;
        }),
        ...(hyperv.length > 0 ? [`Use Hyper-V isolation on ${(0,phrases/* listed */.K)(hyperv)}`] : []),
        ...(fits.length > 0 ? [`Run it on ${(0,phrases/* listed */.K)(fits, 'or')}, which it fits`] : []),
    ];
    if (remedies.length > 0)
        return [...remedies, ...clients];
    return reports.length > 0
        ? [
            `Run it on another host, or under Hyper-V isolation: the images that the compatibility rules allow there are known to fail (${(0,phrases/* listed */.K)(reports)})`,
            ...clients,
        ]
        : ['Rebuild it for the release of the host', 'Declare a target that it fits', ...clients];
}
function os_version_mismatch_findingOf(judged, context) {
    const { use } = judged;
    // A workload's image that is built here is judged at its Dockerfile's base, the line to change.
    if (use.bases.length > 0 && use.kind !== 'dockerfile')
        return [];
    const failing = judged.outcomes.filter((o) => o.verdict === 'unsupported' && o.isolationOffered && !REPORTED_ELSEWHERE.includes(o.rule));
    if (failing.length === 0 || satisfied(judged, context))
        return [];
    const fitting = judged.outcomes.filter((o) => (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown') && o.breakages.length === 0);
    const wish = wishOf(judged, failing);
    const firsts = firstByTarget(failing);
    const targets = firsts.map((o) => o.target);
    const failingOn = new Set(targets);
    const pins = os_version_mismatch_pinsOf(judged, firsts);
    const version = failing[0]?.version ?? null;
    const hyperv = firsts.filter(hypervHelps).map((o) => o.target.name);
    const fits = unique(fitting.map((o) => o.target)).filter((t) => !failingOn.has(t));
    const isStuck = pins.length + hyperv.length + fits.length === 0;
    const args = {
        kind: 'target',
        image: shown(judged),
        imageOs: version === null
            ? 'an image of unknown version'
            : `${(0,releases/* releaseName */["do"])(version.build)} (build ${version.build})`,
        release: version === null ? 'This' : (0,releases/* releaseName */["do"])(version.build),
        failures: firsts.map(failureOf),
        pins,
        hyperv,
        fits: fits.map((t) => t.name),
        clients: clientRemedies(targets),
        reasons: unique(firsts.map((o) => o.reason)),
        sources: unique(firsts.map((o) => o.source)).filter((source) => source !== ''),
        reports: isStuck ? unique(firsts.flatMap((o) => obstaclesAt(o).map(({ thread }) => thread))) : [],
    };
    return [
        {
            location: wish ?? use.location,
            subject: subjectOf(judged, failing, context),
            args,
            targets,
            related: [
                ...(wish === null ? [] : [{ ...use.location, message: 'the image is named here' }]),
                ...relatedOf(judged, failing),
            ],
            fix: fixOf(judged, pins, targets),
        },
    ];
}
/** The builds and isolations that fail: another build behind the same tag is another mistake. */
function subjectOf(judged, failing, context) {
    const isolations = unique(failing.map((o) => o.isolation));
    const build = failing.find((o) => o.version !== null)?.version?.build;
    return imageSubject(judged, context, {
        ...(build === undefined ? {} : { build }),
        isolation: isolations.sort().join(', '),
    });
}
/** The place that asks for Hyper-V isolation, where that was to help and does not: the line that misleads. */
function wishOf(judged, failing) {
    const { use } = judged;
    const wishes = unique(runsWith(judged, failing).map((run) => run.isolation));
    const [wish] = wishes;
    return wishes.length === 1 && wish?.value === 'hyperv' && use.kind !== 'dockerfile' ? wish.location : null;
}
/** Of each target the first outcome: several runs of an image may land on it. */
function firstByTarget(failing) {
    const firsts = new Map();
    for (const outcome of failing)
        if (!firsts.has(outcome.target))
            firsts.set(outcome.target, outcome);
    return [...firsts.values()];
}
function failureOf({ target, ...outcome }) {
    return {
        target: target.name,
        host: `${(0,releases/* releaseName */["do"])(target.version.build, target.client)}, ${(0,windows_version/* formatVersion */.qh)(target.version)}`,
        isolation: outcome.isolation === 'hyperv' ? 'Hyper-V' : 'process',
    };
}
/** The same repository and flavour for each target's own release; a tag that serves several stands once. */
function os_version_mismatch_pinsOf({ use }, firsts) {
    const pins = new Map();
    for (const outcome of firsts) {
        const pin = use.parsed === null ? null : pinAt(use.parsed, outcome);
        if (pin === null || pin.reference === use.reference)
            continue;
        const key = `${pin.reference} ${pin.updateFirst}`;
        const known = pins.get(key) ?? { ...pin, targets: [] };
        pins.set(key, known);
        known.targets.push(outcome.target.name);
    }
    return [...pins.values()];
}
function hypervHelps({ target, isolation, version, host, rule }) {
    if (rule === compatibility/* NO_ARCHITECTURE */.C4 ||
        isolation === 'hyperv' ||
        !target.isolation.includes('hyperv') ||
        version === null)
        return false;
    const image = { os: 'windows', version, hostProcess: false, scratch: false };
    return isSound({ host, isolation: 'hyperv' }, image);
}
/** A replacement that can be applied as it stands: one tag for all, and a reference without variables. */
function fixOf(judged, pins, targets) {
    const [pin] = pins;
    if (pin === undefined || pins.length > 1 || pin.updateFirst || pin.targets.length < targets.length)
        return null;
    return pinning(judged, pin.reference);
}
function relatedOf(judged, failing) {
    const { use, variants } = judged;
    // A manifest's own image is where the finding stands; a Dockerfile's is run from elsewhere.
    const runs = use.kind === 'dockerfile' ? runsWith(judged, failing) : [];
    return [
        ...use.origins,
        ...use.bases.map((base) => ({
            ...base.location,
            message: 'the image is built here on this base',
            cause: true,
        })),
        ...runs
            .filter((run) => run.workload.kind !== null)
            .map((run) => ({ ...run.location, message: `${run.name} runs this image` })),
        ...(variants ?? []).map((place) => ({ ...place, message: 'a variant of this image' })),
        ...unique(failing.map((o) => o.target)).map(declaredAt),
    ];
}
function unique(things) {
    return [...new Set(things)];
}

;// CONCATENATED MODULE: ./lib/rules/placement-mismatch.js





const placementMismatch = rule({
    id: 'placement-mismatch',
    level: 'error',
    summary: 'A selector, constraint or label names a Windows build that the image does not start on.',
    checkWorkload: (images, context) => {
        const named = images[0] === undefined ? [] : (0,build_labels/* namedBuilds */.ZR)(images[0].run.workload);
        if (named.length === 0)
            return [];
        return images.filter(isJudged).flatMap((image) => named
            .filter((label) => !fitsOne(image, label))
            .map((label) => ({
            location: (0,placed/* labelPlace */.QJ)(image.run, label.key),
            subject: {
                kind: 'label',
                workload: workloadName(image.run, context),
                key: label.key,
                value: label.value,
                reference: shown(image.judged),
            },
            args: {
                name: image.run.name,
                image: shown(image.judged),
                imageOs: image.judged.use.versions.map((v) => (0,placed/* osOf */.mJ)(v.build)),
                label: label.key,
                value: label.value,
                hostOs: label.builds.map(placed/* osOf */.mJ),
            },
            related: [{ ...image.run.location, message: 'the image is named here' }],
        })));
    },
    describe: ({ name, image, imageOs, label, value, hostOs }) => ({
        title: `${label} names another Windows build than the image`,
        problem: `${name} asks for nodes of ${(0,phrases/* listed */.K)(hostOs, 'or')} by ${label} ${value}, and its image ${image} is ${(0,phrases/* listed */.K)(imageOs, 'or')}, which cannot start there under process isolation.`,
        remedies: [`Set ${label} to the build of the image`, `Use an image of ${(0,phrases/* listed */.K)(hostOs, 'or')}`],
        why: 'Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
    }),
});
/** A declared host that takes the workload and fits its image tells more than the label's name. */
function isJudged({ judged, run, outcomes }) {
    return (judged.use.versions.length > 0 &&
        !run.hostProcess &&
        judged.use.reading?.hostProcessBase !== true &&
        run.isolation?.value !== 'hyperv' &&
        !outcomes.some((o) => o.isolation !== 'process' || (0,severity/* severity */.y)(o.verdict) < (0,severity/* severity */.y)('unknown')));
}
function fitsOne({ judged, run }, { builds }) {
    return builds.some((build) => (0,placed/* startsOn */.XH)(build, judged.use.versions, run.workload));
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
            problem: `${image}: this Docker Hub repository is gone and has no successor for Windows.`,
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

;// CONCATENATED MODULE: ./lib/rules/revision-mismatch.js




const revisionMismatch = rule({
    id: 'revision-mismatch',
    level: 'error',
    summary: 'Windows Server 2016 under process isolation needs the same revision on both sides.',
    needs: ['targets'],
    checkImage: (judged, context) => judged.use.bases.length > 0 || satisfied(judged, context)
        ? []
        : [...revision_mismatch_findingsOf(judged, context, true), ...revision_mismatch_findingsOf(judged, context, false)],
    describe({ image, imageVersion, targets, known }) {
        const where = inTitle(targets.map(({ name }) => name));
        const pin = `Pin a tag of the host's own revision: 10.0.14393.REVISION`;
        return known
            ? {
                title: `Revision of the image differs from that of ${where}`,
                problem: `${image} is ${imageVersion}, and ${(0,phrases/* listed */.K)(targets.map(({ name, host }) => `${name} is ${host}`))}.`,
                remedies: [pin, HYPERV],
                why: revision_mismatch_WHY,
            }
            : {
                title: `Revision cannot be compared with ${where}`,
                problem: `${image} is ${imageVersion}, and ${(0,phrases/* listed */.K)(targets.map(({ name, host }) => `${name} is ${host}`))}: one of the two names no revision.`,
                remedies: [
                    pin,
                    `Declare ${targets.length === 1 ? 'the target with its full version' : 'the targets with their full versions'}: 10.0.14393.REVISION`,
                    HYPERV,
                ],
                why: revision_mismatch_WHY,
            };
    },
});
const HYPERV = 'Use Hyper-V isolation';
const revision_mismatch_WHY = 'On Windows Server 2016, process isolation needs the same revision on both sides. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility';
/** @param known whether findings are asked for of revisions that differ, or of those that cannot be compared */
function revision_mismatch_findingsOf(judged, context, known) {
    const { use, outcomes } = judged;
    const failing = outcomes.filter((o) => o.rule === (known ? 'R3a' : 'R3b'));
    const version = failing.find((o) => o.version !== null)?.version ?? null;
    if (version === null)
        return [];
    const targets = [...new Set(failing.map((o) => o.target))];
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

;// CONCATENATED MODULE: ./lib/rules/stale-revision.js








/** Images are refreshed each month: three months behind is no accident of the calendar. */
const DAYS = 90;
const staleRevision = rule({
    id: 'stale-revision',
    level: 'notice',
    summary: 'Pinned to a revision or update that is more than 90 days behind the newest.',
    checkImage: (judged, context) => stale_revision_findingsOf(judged, context),
    describe: ({ image, pinned, newest, newestKb, newestDate, daysBehind, pin, isBase, behind, until }) => {
        const hosts = behind.length === 0 ? '' : `Bring ${(0,phrases/* listed */.K)(behind)} up to ${newest}, then `;
        const sentence = (verb, rest) => hosts === '' ? `${verb}${rest}` : `${hosts}${verb.toLowerCase()}${rest}`;
        return {
            title: `Pinned revision is ${daysBehind} days behind the newest`,
            problem: `${image} is ${pinned}, at least ${daysBehind} days behind ${newest}${newestKb === null ? '' : ` (${newestKb})`} of ${newestDate}, and lacks the security updates since.${behind.length === 0 ? '' : ` Images of ${newest} are known to fail on ${(0,phrases/* listed */.K)(behind)}.`}`,
            remedies: isBase
                ? [
                    sentence('Pin', ` ${pin ?? `a tag of ${newest}`}`),
                    ...(until === null
                        ? []
                        : [`Pin ${until}, the newest that is known to start on the hosts as they are`]),
                    'Pin a tag without a revision',
                ]
                : [
                    sentence('Use', ` a tag that was built on a base image of ${newest} or later; rebuild the image if it is your own`),
                ],
            why: 'Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
        };
    },
});
function stale_revision_findingsOf(judged, context) {
    const { use } = judged;
    const { parsed } = use;
    // What the tag pins, not what a registry has behind a tag that moves.
    const pinned = use.reading?.versions[0];
    if (pinned === undefined || pinned.revision === null || parsed === null || use.bases.length > 0)
        return [];
    const { revision } = pinned;
    const stale = staleness(pinned, context.today);
    if (stale === null || stale.daysBehind <= DAYS)
        return [];
    const of = (revision) => ({
        os: 'windows',
        version: (0,windows_version/* versionOf */.E4)(pinned.build, revision),
        hostProcess: false,
        scratch: false,
        nanoServer: use.reading?.nanoServer === true,
    });
    // Where no revision of the release starts, other findings ask for another release, or for the host's own revision.
    const places = placesOf(judged);
    const running = places.filter((place) => isSound(place, of(null)));
    if (places.length > 0 && running.length === 0)
        return [];
    const behind = running.filter((place) => !isSound(place, of(stale.newest.revision)));
    const isBase = (0,repositories.readRepositoryName)(parsed).baseImage;
    const pinOf = (row) => isBase ? pinTo(parsed.tag, row, use.reference) : null;
    const startable = (0,revisions/* datedRevisions */.Nb)(pinned.build).findLast((row) => row.revision > revision && running.every((place) => isSound(place, of(row.revision))));
    const pin = pinOf(stale.newest);
    const finding = {
        location: use.location,
        subject: imageSubject(judged, context),
        args: {
            image: shown(judged),
            pinned: (0,windows_version/* formatVersion */.qh)(pinned),
            newest: stale.newest.version,
            newestKb: stale.newest.kb,
            newestDate: stale.newest.date,
            daysBehind: stale.daysBehind,
            pin,
            isBase,
            behind: [...new Set(behind.map((o) => `${o.target.name} (${(0,windows_version/* formatVersion */.qh)(o.target.version)})`))],
            until: behind.length === 0 || startable === undefined ? null : pinOf(startable),
        },
        related: use.origins,
        fix: behind.length === 0 && pin !== null ? pinning(judged, pin) : null,
    };
    return [finding];
}
/** The same tag with the newest revision, or its update, in the place of the old one. */
function pinTo(tag, newest, reference) {
    // A digest pins more than its tag says.
    if (tag === null || reference === null || reference.includes('@'))
        return null;
    const base = reference.slice(0, reference.length - tag.length);
    if (/10\.0\.\d{5}\.\d+/.test(tag))
        return base + tag.replace(/10\.0\.\d{5}\.\d+/, newest.version);
    if (/KB\d+/i.test(tag) && newest.kb !== null)
        return base + tag.replace(/KB\d+/i, newest.kb);
    return null;
}

// EXTERNAL MODULE: ./lib/text/once-per.js
var once_per = __webpack_require__(9968);
;// CONCATENATED MODULE: ./lib/rules/unpinned-placement.js






const unpinnedPlacement = rule({
    id: 'unpinned-placement',
    level: 'warning',
    summary: 'A Windows workload may land on declared hosts that its image fits and on others, and nothing says which.',
    needs: ['targets'],
    checkWorkload(images, context) {
        const unpinned = images.filter(isUnpinned);
        // What is known says more than what is not.
        const image = unpinned.find(({ outcomes }) => outcomes.some(fits)) ?? unpinned[0];
        if (image === undefined)
            return [];
        const { judged, run, outcomes } = image;
        const { known, hosts, fitting, targets, related } = unpinned_placement_placesOf(outcomes);
        return [
            {
                // The constraint that says too little, where there is one.
                location: (run.workload.constraints.length > 0 ? run.labels?.[0]?.location : undefined) ?? run.location,
                subject: runSubject(judged, run, context),
                ...(known ? {} : { level: 'notice' }),
                args: {
                    name: run.name,
                    image: shown(judged),
                    hosts,
                    fits: fitting,
                    pin: (0,orchestrators/* usualOrchestrator */.jP)(run.workload).pinToBuild(buildFor(image) ?? '10.0.BUILD of the host that it is built for'),
                },
                targets,
                related,
            },
        ];
    },
    describe: ({ name, image, hosts, fits: some, pin }) => {
        const isUnknown = some.length === 0;
        return {
            title: 'Workload may run on hosts of different Windows builds',
            problem: `${name} may run on ${(0,phrases/* listed */.K)(hosts, 'or')}, and ${isUnknown ? `it is not known on which of them ${image} starts` : `${image} starts on ${(0,phrases/* listed */.K)(some)} only`}.`,
            remedies: isUnknown
                ? [
                    'Run the check with registry lookups, which show whether the image has an entry for each build',
                    `${pin}, if the image has one build only`,
                ]
                : [pin],
            why: 'Schedulers choose a host by its operating system and not by its version.',
        };
    },
});
/** What findings say of the hosts; thousands of workloads share one list of outcomes. */
const unpinned_placement_placesOf = (0,once_per/* oncePer */.P)((outcomes) => {
    const known = outcomes.some((o) => o.verdict !== 'unknown');
    return {
        known,
        hosts: outcomes.map(({ target }) => hostNamed(target)),
        fitting: outcomes.filter(fits).map((o) => o.target.name),
        targets: outcomes.map((o) => o.target),
        related: outcomes.map(({ target }) => ({
            ...target.location,
            message: `target ${target.name} is ${(0,windows_version/* formatVersion */.qh)(target.version)}`,
            // What is said of all images of which nothing is known is said once.
            ...(known ? {} : { cause: true }),
        })),
    };
});
/** Of hosts of several builds the one to stay on: that whose kernel the image was made for. */
function buildFor({ outcomes }) {
    const starting = outcomes.filter(fits);
    const sound = starting.filter(({ breakages }) => breakages.length === 0);
    const fitting = sound.length > 0 ? sound : starting;
    if (fitting.length === 0)
        return null;
    const own = fitting.find(({ target, version }) => version?.build === target.version.build);
    const newest = Math.max(...fitting.map(({ target }) => target.version.build));
    return (0,windows_version/* formatVersion */.qh)((0,windows_version/* versionOf */.E4)(own?.target.version.build ?? newest));
}
/** Where it fits every host, or none, it does not matter which one takes it. */
function isUnpinned({ judged, run, outcomes: all }) {
    // Hyper-V isolation and HostProcess containers are not bound to the host's build.
    const outcomes = all.filter((o) => (0,orchestrators/* orchestratorOn */.eS)(o.target, run.workload).choosesHost);
    if (run.hostProcess || outcomes.some((o) => o.isolation !== 'process' || o.verdict === 'exempt'))
        return false;
    if (new Set(outcomes.map((o) => o.target.version.build)).size < 2)
        return false;
    if (outcomes.every((o) => o.verdict === 'unknown')) {
        // Where the reference itself is what leaves it open, another rule asks for a better one first.
        const { reference, reading, answer } = judged.use;
        if (answer?.kind === 'found')
            return false;
        return reference !== null && !(reading?.floating || reading?.withdrawn || reading?.retired);
    }
    return outcomes.some(fits) && outcomes.some((o) => o.verdict === 'unsupported');
}
function fits({ verdict }) {
    return (0,severity/* severity */.y)(verdict) < (0,severity/* severity */.y)('unknown');
}

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
                remedies: ['Name the base image that the chain is meant to begin with'],
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
            ? 'it is no valid reference'
            : `${(0,phrases/* listed */.K)(names)} ${names.length === 1 ? 'has' : 'have'} no value`;
        return {
            title: "The image's Windows version is unknown",
            problem: `${raw} is a Windows image, and ${what}, so it cannot be checked.`,
            remedies: unresolved_image_remediesOf(kind),
            why: null,
        };
    },
});
function unresolved_image_remediesOf(kind) {
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
    summary: 'A suppression that nothing needs, or that cannot be understood and so suppresses nothing.',
    check: ({ leftovers }) => leftovers.map(({ location, text, by, idle, wrong }) => ({
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
                title: 'Baseline has findings that are gone',
                problem: `The baseline has findings that no longer exist: ${named}${more}.`,
                remedies: ['Write the baseline again with --write-baseline'],
                why: null,
            };
        }
        if (wrong !== null) {
            return {
                title: 'Suppression suppresses nothing',
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
    noMatchingPlatform,
    placementMismatch,
    mixedBuilds,
    isolationUnavailable,
    revisionMismatch,
    withdrawnTag,
    imageNotFound,
    retiredRepository,
    unresolvedImage,
    noTarget,
    unpinnedPlacement,
    missingOsSelector,
    missingOsVersion,
    floatingPlatform,
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
/* harmony export */   QJ: () => (/* binding */ labelPlace),
/* harmony export */   XH: () => (/* binding */ startsOn),
/* harmony export */   mJ: () => (/* binding */ osOf),
/* harmony export */   oK: () => (/* binding */ placedImages)
/* harmony export */ });
/* harmony import */ var _orchestrators_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);
/* harmony import */ var _windows_compatibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2933);
/* harmony import */ var _windows_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(451);
/* harmony import */ var _windows_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2258);
/* harmony import */ var _windows_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5421);





/**
 * The images of each workload, containers of one pod together. An image that is built here is told where the
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


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runnerFor),
/* harmony export */   m: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5124);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);
// Build machines that everybody has: GitHub's hosted runners, by the label that a job asks for.
// Source: actions/runner-images, README.md and images/windows/*-Readme.md (2026-08-21); announcements
// actions/runner-images#12677 (windows-latest is Windows Server 2025 since 2025-09) and #12045 (windows-2019 is gone).
// None has nested virtualization, so process isolation is all that they offer (actions/runner-images#183).


const RUNNERS = [
    { label: 'windows-latest', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2025 */ .YY), retired: null, moves: true },
    { label: 'windows-2025', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2025 */ .YY), retired: null, moves: false },
    { label: 'windows-2025-vs2026', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2025 */ .YY), retired: null, moves: false },
    { label: 'windows-2022', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2022 */ .dv), retired: null, moves: false },
    { label: 'windows-2019', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2019 */ .l2), retired: '2025-06-30', moves: false },
    { label: 'windows-2016', version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_SERVER_2016 */ .eo), retired: '2022-04-01', moves: false },
    ...['windows-11-arm', 'windows-11-vs2026-arm'].map((label) => ({
        label,
        version: (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .WINDOWS_11_25H2 */ .Dx),
        retired: null,
        moves: false,
        client: true,
        architecture: 'arm64',
    })),
];
/** @returns undefined for labels of other systems and of runners of one's own */
function runnerOf(label) {
    const wanted = label.toLowerCase();
    return RUNNERS.find((runner) => runner.label === wanted);
}
/** The label of a runner whose own build is an image's, e.g. `windows-2022`; undefined where there is none. */
function runnerFor(build) {
    return RUNNERS.find((r) => r.version.build === build && r.retired === null && !r.moves && r.architecture === undefined)?.label;
}


/***/ })

};
