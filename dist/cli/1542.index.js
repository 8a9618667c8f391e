export const id = 1542;
export const ids = [1542];
export const modules = {

/***/ 1542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HELP: () => (/* binding */ HELP),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/options.js
var options = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/windows/hosts.js + 1 modules
var windows_hosts = __webpack_require__(5980);
// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
// EXTERNAL MODULE: ./lib/windows/version.js
var windows_version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/targets/fold.js
// Equal hosts become one target, with the labels and taints that they have in common.



/** Labels that a cloud or a cluster puts on each pool of nodes, in the order in which they name a target best. */
const POOL_LABELS = [
    'kubernetes.azure.com/agentpool',
    'agentpool',
    'eks.amazonaws.com/nodegroup',
    'alpha.eksctl.io/nodegroup-name',
    'cloud.google.com/gke-nodepool',
    'karpenter.sh/nodepool',
    'pool',
];
/** Labels that are implied by the host, or differ from node to node and from day to day. */
const LEFT_OUT = /^(?:(?:beta\.)?kubernetes\.io\/(?:os|arch|hostname|instance-type)|node\.kubernetes\.io\/(?:windows-build|instance-type|exclude-.*)|(?:topology|failure-domain\.beta)\.(?:kubernetes\.io|.*)\/.*|.*\.csi\..*|kubernetes\.azure\.com\/(?:cluster|consolidated-.*|kubelet-.*|node-image-version|nodepool-.*|storage.*|network-.*|nodenetwork-.*|podnetwork-.*|role|ebpf-.*)|eks\.amazonaws\.com\/(?:nodegroup-image|sourceLaunchTemplate.*|capacityType)|k8s\.io\/cloud-provider-.*|storageprofile|storagetier)$/;
function foldHosts(hosts) {
    const proposal = { targets: [], linux: 0, unknown: [] };
    const groups = new Map();
    for (const host of hosts) {
        if (host.os === 'linux') {
            proposal.linux++;
            continue;
        }
        const parsed = host.versions.map(windows_hosts/* parseHost */.o6).find((found) => found !== null);
        if (parsed === undefined || parsed === null) {
            proposal.unknown.push(host.name ?? 'a host');
            continue;
        }
        const client = clientOf(host, parsed.client);
        const key = JSON.stringify([
            (0,windows_version/* formatVersion */.qh)(parsed.version),
            client,
            host.platform,
            host.isolation,
            poolOf(host.labels),
            [...host.taints].sort(),
        ]);
        const group = groups.get(key) ?? { version: parsed.version, client, members: [] };
        groups.set(key, group);
        group.members.push(host);
    }
    const names = new Set();
    for (const { version, client, members } of groups.values()) {
        const [first] = members;
        const labels = commonLabels(members);
        // Nodes of Kubernetes are servers.
        const shared = first.platform === 'kubernetes' ? undefined : (0,releases/* clientWithBuild */.ar)(version.build);
        proposal.targets.push({
            name: unique(nameOf(first, version, client), names),
            host: (0,windows_version/* formatVersion */.qh)(version),
            client: client === true ? (isToldBy(version) ? null : true) : shared === undefined ? null : false,
            release: (0,releases/* releaseName */["do"])(version.build, client ?? false),
            orClient: client === null ? (shared?.name ?? null) : null,
            platform: first.platform,
            isolation: first.isolation,
            labels,
            taints: first.taints,
            hosts: members.length,
        });
    }
    return proposal;
}
function isToldBy(version) {
    return (0,windows_hosts/* parseHost */.o6)((0,windows_version/* formatVersion */.qh)(version))?.client !== null;
}
/** Another text may tell what the most exact one does not: `Windows Server 2025` beside 10.0.26100. */
function clientOf(host, told) {
    if (told !== null)
        return told;
    const words = host.versions.join(' ');
    if (/windows server|server datacenter|server standard/i.test(words))
        return false;
    if (/windows 1[01]\b/i.test(words))
        return true;
    return null;
}
function commonLabels(members) {
    const [first, ...others] = members;
    return Object.fromEntries(Object.entries(first.labels)
        .filter(([key, value]) => !LEFT_OUT.test(key) && others.every((other) => other.labels[key] === value))
        .sort(([a], [b]) => (a < b ? -1 : 1)));
}
function poolOf(labels) {
    for (const label of POOL_LABELS)
        if (labels[label])
            return labels[label];
    return null;
}
/** The pool's name, else the platform with the release: `kubernetes-windows-2022`, `windows-11-25h2`. */
function nameOf(host, version, client) {
    const tag = (0,releases/* releaseOf */.l7)(version.build, client ?? false)?.tags.find((t) => t.startsWith('ltsc'));
    const release = tag !== undefined && client !== true
        ? tag.replace('ltsc', 'windows-')
        : (0,releases/* releaseName */["do"])(version.build, client ?? false);
    const wanted = poolOf(host.labels) ?? (host.platform === null ? release : `${host.platform}-${release}`);
    const slug = wanted
        .toLowerCase()
        .replace(/version/g, '')
        .replace(/[^a-z0-9]+/g, '-');
    return slug.replace(/^-+|-+$/g, '') || 'windows';
}
function unique(name, taken) {
    let candidate = name;
    for (let n = 2; taken.has(candidate); n++)
        candidate = `${name}-${n}`;
    taken.add(candidate);
    return candidate;
}

// EXTERNAL MODULE: ./lib/text/source-file.js
var source_file = __webpack_require__(8001);
// EXTERNAL MODULE: ./lib/text/yaml.js + 1 modules
var yaml = __webpack_require__(7305);
;// CONCATENATED MODULE: ./lib/targets/host-facts.js
function hostFacts(known) {
    return {
        name: null,
        os: 'windows',
        versions: [],
        platform: null,
        isolation: null,
        labels: {},
        taints: [],
        ...known,
    };
}

;// CONCATENATED MODULE: ./lib/targets/docker.js
// Hosts of Docker and Swarm: `docker info`, as text and as JSON, and `docker node inspect`.


/** `docker info --format '{{json .}}'`; null for another document. */
function dockerInfo(document) {
    if ((0,yaml/* getText */.q4)(document, 'ServerVersion') === null || (0,yaml/* getText */.q4)(document, 'OSType') === null)
        return null;
    const swarm = (0,yaml/* getText */.q4)((0,yaml/* get */.Jt)(document, 'Swarm'), 'LocalNodeState') === 'active';
    return hostFacts({
        name: (0,yaml/* getText */.q4)(document, 'Name'),
        os: (0,yaml/* getText */.q4)(document, 'OSType') === 'windows' ? 'windows' : 'linux',
        versions: ['OperatingSystem', 'OSVersion', 'KernelVersion'].flatMap((key) => (0,yaml/* getText */.q4)(document, key) ?? []),
        platform: swarm ? 'swarm' : 'docker',
        isolation: isolationOf((0,yaml/* getText */.q4)(document, 'Isolation')),
        labels: labelsOf((0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'Labels')).flatMap((item) => scalarOf(item) ?? [])),
    });
}
/** What `docker info` prints without a format; null for another text. */
function dockerInfoText(text) {
    const field = (name) => new RegExp(`^\\s*${name}: *(.+?)\\s*$`, 'm').exec(text)?.[1] ?? null;
    const os = field('OSType');
    if (os === null || field('Server Version') === null)
        return null;
    const version = ['Operating System', 'OS Version', 'Kernel Version'].flatMap((name) => field(name) ?? []);
    return hostFacts({
        name: field('Name'),
        os: os === 'windows' ? 'windows' : 'linux',
        versions: version,
        platform: field('Swarm') === 'active' ? 'swarm' : 'docker',
        isolation: isolationOf(field('Default Isolation')),
    });
}
/** `docker node inspect`: nodes with their labels. Their Windows version it does not tell, unless a label does. */
function swarmNodes(document) {
    return (0,yaml/* items */.ld)(document)
        .filter((node) => (0,yaml/* getPath */.Yn)(node, 'Description', 'Platform') !== null)
        .map((node) => {
        const labels = {};
        const spec = (0,yaml/* follow */.e6)((0,yaml/* getPath */.Yn)(node, 'Spec', 'Labels'));
        for (const { key, value } of spec?.type === 'mapping' ? (0,yaml/* entries */.jO)(spec) : []) {
            const text = scalarOf(value);
            if (text !== null)
                labels[key.value] = text;
        }
        const told = Object.entries(labels).find(([key]) => /^os-?version$/i.test(key))?.[1];
        return hostFacts({
            name: (0,yaml/* getText */.q4)((0,yaml/* getPath */.Yn)(node, 'Description'), 'Hostname'),
            os: (0,yaml/* getText */.q4)((0,yaml/* getPath */.Yn)(node, 'Description', 'Platform'), 'OS') === 'windows' ? 'windows' : 'linux',
            versions: told === undefined ? [] : [told],
            platform: 'swarm',
            labels,
        });
    });
}
function isolationOf(text) {
    return text === 'hyperv' || text === 'process' ? text : null;
}
function labelsOf(lines) {
    const pairs = lines.filter((line) => line.includes('='));
    return Object.fromEntries(pairs.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
function scalarOf(node) {
    const value = (0,yaml/* follow */.e6)(node);
    return value?.type === 'scalar' ? value.value : null;
}

;// CONCATENATED MODULE: ./lib/targets/kubernetes-nodes.js
// Nodes of Kubernetes, as kubectl prints them: objects (`get -o json` or `-o yaml`), `describe`, and `get -o wide`.


/** Node objects of a document: itself, or the items of a list. Empty where it is something else. */
function nodesOf(document) {
    const kind = (0,yaml/* getText */.q4)(document, 'kind');
    const objects = kind === 'Node' ? [document] : kind?.endsWith('List') ? (0,yaml/* items */.ld)((0,yaml/* get */.Jt)(document, 'items')) : [];
    return objects
        .filter((object) => (0,yaml/* getText */.q4)(object, 'kind') === 'Node' || (0,yaml/* getPath */.Yn)(object, 'status', 'nodeInfo') !== null)
        .map(nodeOf);
}
function nodeOf(object) {
    const info = (0,yaml/* getPath */.Yn)(object, 'status', 'nodeInfo');
    const labels = textsOf((0,yaml/* getPath */.Yn)(object, 'metadata', 'labels'));
    const os = (0,yaml/* getText */.q4)(info, 'operatingSystem') ?? labels['kubernetes.io/os'] ?? 'linux';
    return hostFacts({
        name: (0,yaml/* getText */.q4)((0,yaml/* getPath */.Yn)(object, 'metadata'), 'name'),
        os: os === 'windows' ? 'windows' : 'linux',
        versions: present((0,yaml/* getText */.q4)(info, 'kernelVersion'), labels['node.kubernetes.io/windows-build'], (0,yaml/* getText */.q4)(info, 'osImage')),
        platform: 'kubernetes',
        labels,
        taints: (0,yaml/* items */.ld)((0,yaml/* getPath */.Yn)(object, 'spec', 'taints')).map((taint) => {
            const value = (0,yaml/* getText */.q4)(taint, 'value');
            return `${(0,yaml/* getText */.q4)(taint, 'key') ?? ''}${value ? `=${value}` : ''}:${(0,yaml/* getText */.q4)(taint, 'effect') ?? ''}`;
        }),
    });
}
/** `kubectl describe node`: one or several. */
function describedNodes(text) {
    return text
        .split(/^(?=Name:[ \t])/m)
        .filter((part) => /^Name:/.test(part) && /^System Info:/m.test(part))
        .map((part) => {
        const os = /^ *Operating System: *(\w+)/m.exec(part)?.[1];
        return hostFacts({
            name: /^Name: *(\S+)/.exec(part)?.[1] ?? null,
            os: os === 'windows' ? 'windows' : 'linux',
            versions: present(/^ *Kernel Version: *(.+)$/m.exec(part)?.[1], /^ *OS Image: *(.+)$/m.exec(part)?.[1]),
            platform: 'kubernetes',
            labels: Object.fromEntries(block(part, 'Labels').flatMap((line) => {
                const equals = line.indexOf('=');
                return equals < 0 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
            })),
            taints: block(part, 'Taints').filter((line) => line.includes(':')),
        });
    });
}
/** The value of a key and the indented lines that follow it. */
function block(text, key) {
    const match = new RegExp(`^${key}:[ \\t]*(.*(?:\\r?\\n[ \\t]{5,}\\S.*)*)`, 'm').exec(text);
    return (match?.[1] ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && line !== '<none>');
}
/** `kubectl get nodes -o wide`: columns begin where their headings do. */
function wideNodes(text) {
    const lines = text.split(/\r?\n/);
    const start = lines.findIndex((line) => /^NAME\s+STATUS\s.*KERNEL-VERSION/.test(line));
    if (start < 0)
        return [];
    const heading = lines[start];
    const column = (line, name) => {
        const from = heading.indexOf(name);
        const next = /\S/.exec(heading.slice(from + name.length));
        const to = next === null ? line.length : from + name.length + next.index;
        return from < 0 ? '' : line.slice(from, to).trim();
    };
    return lines
        .slice(start + 1)
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const image = column(line, 'OS-IMAGE');
        return hostFacts({
            name: column(line, 'NAME'),
            os: /windows/i.test(image) ? 'windows' : 'linux',
            versions: present(column(line, 'KERNEL-VERSION'), image),
            platform: 'kubernetes',
        });
    });
}
function textsOf(node) {
    const texts = {};
    const own = (0,yaml/* follow */.e6)(node);
    if (own?.type !== 'mapping')
        return texts;
    for (const { key, value } of (0,yaml/* entries */.jO)(own)) {
        const scalar = (0,yaml/* follow */.e6)(value);
        if (scalar?.type === 'scalar')
            texts[key.value] = scalar.value;
    }
    return texts;
}
function present(...texts) {
    return texts.flatMap((text) => (text ? [text.trim()] : []));
}

;// CONCATENATED MODULE: ./lib/targets/recognise.js
// Which tool printed a text, by its shape.






/** What is understood, for people who gave something else. */
const UNDERSTOOD = "'kubectl get nodes -o json' (or -o yaml, -o wide), 'kubectl describe nodes', 'docker info' (or with --format '{{json .}}'), 'docker node inspect', 'ver', 'systeminfo', BuildLabEx of the registry";
/** @returns the hosts that the text speaks of; null where no tool is known that prints such a text */
function recogniseHosts(text) {
    const wide = wideNodes(text);
    if (wide.length > 0)
        return wide;
    const described = describedNodes(text);
    if (described.length > 0)
        return described;
    const info = dockerInfoText(text);
    if (info !== null)
        return [info];
    const inside = documentsIn(text);
    if (inside !== null)
        return inside;
    const one = text.trim();
    return one !== '' && (0,windows_hosts/* parseHost */.o6)(one) !== null ? [hostFacts({ versions: [one] })] : null;
}
/** JSON or YAML, one document after another. */
function documentsIn(text) {
    if (!/^\s*(?:[[{]|apiVersion:|---|kind:)/.test(text))
        return null;
    // What `docker info` prints on several hosts is one object a line.
    const parts = /^\s*\{.*\}\s*\n\s*\{/.test(text) ? text.split(/\n(?=\{)/) : [text];
    const found = parts.flatMap((part) => (0,yaml/* yamlOf */.hX)(new source_file/* SourceFile */.s('input', part)).documents.flatMap((document) => {
        const nodes = nodesOf(document);
        if (nodes.length > 0)
            return nodes;
        const info = dockerInfo(document);
        return info === null ? swarmNodes(document) : [info];
    }));
    return found.length > 0 ? found : null;
}

;// CONCATENATED MODULE: ./lib/targets/to-yaml.js
/** The `targets` of a configuration, as YAML that people will edit. */
function targetsYaml(targets) {
    const lines = ['targets:'];
    for (const target of targets) {
        const count = target.hosts === 1 ? '' : `, ${target.hosts} hosts`;
        lines.push(`  ${target.name}:`, `    host: ${target.host}   # ${target.release}${count}`);
        if (target.client !== null) {
            const doubt = target.orClient === null ? '' : `   # the version does not tell: true if this is ${target.orClient}`;
            lines.push(`    client: ${target.client}${doubt}`);
        }
        if (target.platform !== null)
            lines.push(`    platform: ${target.platform}`);
        if (target.isolation !== null)
            lines.push(`    isolation: ${target.isolation}`);
        const labels = Object.entries(target.labels);
        if (labels.length > 0) {
            lines.push('    labels:', ...labels.map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`));
        }
        if (target.taints.length > 0)
            lines.push(`    taints: [${target.taints.map((t) => JSON.stringify(t)).join(', ')}]`);
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/commands/io.js
var io = __webpack_require__(4096);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/targets.js
// `wincompat targets`: a matrix, made from what the tools of a cluster or a host print.







const HELP = `Usage: wincompat targets [FILE...|-]

Prints the 'targets' of a configuration, made from what is in the files or on standard input:
  kubectl get nodes -o json | wincompat targets
  docker info | wincompat targets
  ver | wincompat targets

Understood are ${UNDERSTOOD}.
Equal hosts become one target; Linux hosts are left out.
`;
const MAX_BYTES = 64 * 1024 * 1024;
async function run(args) {
    const { positionals } = (0,usage/* parseFlags */.b)(args, {});
    const inputs = positionals.length === 0 ? ['-'] : positionals;
    const { targets, linux, unknown } = foldHosts(inputs.flatMap(hostsIn));
    if (linux > 0)
        (0,io/* writeProblem */.bi)(`${linux} Linux ${linux === 1 ? 'host is' : 'hosts are'} left out.`);
    for (const name of unknown) {
        (0,io/* writeProblem */.bi)(`${name}: its Windows version is not told here. Run 'docker info' or 'ver' on it and give that, too.`);
    }
    if (targets.length === 0)
        throw new options/* UsageError */.eb('No Windows host with a version was found, so there is no target to print.');
    await (0,io/* writeResult */.Zk)(targetsYaml(targets));
    return usage/* EXIT */.d.clean;
}
function hostsIn(path) {
    const text = read(path);
    const hosts = recogniseHosts(text);
    if (hosts === null) {
        throw new options/* UsageError */.eb(`${path === '-' ? 'standard input' : path}: this is the output of no tool that is understood. Understood are ${UNDERSTOOD}.`);
    }
    return hosts;
}
function read(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path === '-' ? 0 : path);
    }
    catch (error) {
        throw new options/* UsageError */.eb(`${path} could not be read (${error.code}).`);
    }
    if (bytes.length > MAX_BYTES)
        throw new options/* UsageError */.eb(`${path} has more than ${MAX_BYTES} bytes.`);
    // PowerShell writes UTF-16 into files.
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le', 2);
    return bytes.toString('utf8').replace(/^\ufeff/, '');
}


/***/ }),

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ entries),
  e6: () => (/* binding */ follow),
  Jt: () => (/* binding */ get),
  Yn: () => (/* binding */ getPath),
  tD: () => (/* binding */ getScalar),
  q4: () => (/* binding */ getText),
  ld: () => (/* binding */ items),
  rG: () => (/* binding */ oncePerNode),
  j6: () => (/* binding */ walkMappings),
  hX: () => (/* binding */ yamlOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/text/yaml-lenient.js
// YAML as the tools read it that the files are for: libyaml and go-yaml take continuation lines that stand too far
// left, in brackets and in quotes, and a comment right behind a value. The standard refuses both (6.1, 6.6, 8.1), and
// so does js-yaml. What it stumbles over is blanked out, so that every offset stays what it is; a value in quotes gets spaces where
// its lines meet.

/** What all attempts at one text may read together, in characters. */
const MAX_WORK = 32 * 1024 * 1024;
const MAX_ATTEMPTS = 1_000;
/**
 * The events of a text, and the text that they are of: as long as the given one, and the same at every value.
 * @throws what the parser says of the text as it was given
 */
function lenientEvents(given, maxDepth) {
    let text = given;
    let refused = null;
    for (let attempt = 0, work = 0; attempt < MAX_ATTEMPTS && work <= MAX_WORK; attempt++, work += text.length) {
        try {
            return { text, events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth }) };
        }
        catch (error) {
            refused ??= error;
            const mended = error instanceof js_yaml/* YAMLException */.tB ? mend(text, error) : null;
            if (mended === null)
                break;
            text = mended;
        }
    }
    throw refused;
}
function mend(text, { reason, mark }) {
    const at = mark?.position ?? -1;
    if (reason === 'deficient indentation')
        return blank(text, endBefore(text, at), at);
    if (text[at] !== '#')
        return null;
    const end = text.indexOf('\n', at);
    return blank(text, at, end < 0 ? text.length : end);
}
/** Where the content before a line's first character ends: line ends, indentation and comments between are no content. */
function endBefore(text, at) {
    let end = at;
    for (;;) {
        while (end > 0 && ' \t\r\n'.includes(text[end - 1]))
            end--;
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const comment = commentIn(text.slice(start, end));
        if (comment < 0)
            return end;
        end = start + comment;
    }
}
/** Where a line's comment begins; a mark within quotes begins none. */
function commentIn(line) {
    for (const { index } of line.matchAll(/(?<![^ \t])#/g)) {
        const before = line.slice(0, index);
        if (isEven(before, '"') && isEven(before, "'"))
            return index;
    }
    return -1;
}
function isEven(text, quote) {
    return text.split(quote).length % 2 === 1;
}
function blank(text, from, to) {
    if (from >= to)
        return null;
    return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

;// CONCATENATED MODULE: ./lib/text/yaml.js
// YAML with positions: js-yaml's events, folded into a tree that keeps the offsets of every node.
// Aliases stay references to the anchored node, so a bomb of aliases costs nothing until it is walked;
// whoever walks a tree bounds the walk (see `walkMappings`).


const MAX_DEPTH = 100;
/** What merge keys bring into a mapping counts as if it were written there. */
const MAX_NODES = 200_000;
const MAX_DOCUMENTS = 20_000;
const MAX_ALIAS_HOPS = 20;
/** A longer value is data, and reads as empty: nothing that is looked for is as long. */
const MAX_VALUE = 1024 * 1024;
const parsed = new WeakMap();
/** A YAML (or JSON) file's documents; parsed once, however many readers ask. */
function yamlOf(file) {
    const known = parsed.get(file) ?? parseYaml(file.text);
    parsed.set(file, known);
    return known;
}
/** A document that cannot be read is a problem; the others are kept. */
function parseYaml(text) {
    try {
        return { documents: parseDocuments(text, 0), problems: [] };
    }
    catch (whole) {
        const parts = splitDocuments(text);
        if (parts.length === 1)
            return { documents: [], problems: [problemOf(whole, 0, text)] };
        const documents = [];
        const problems = [];
        const past = parts[MAX_DOCUMENTS];
        if (past !== undefined) {
            const message = `more than ${MAX_DOCUMENTS} documents in a file that is not valid as a whole`;
            problems.push({ message, offset: past.offset, document: text.slice(past.offset) });
        }
        for (const part of parts.slice(0, MAX_DOCUMENTS)) {
            try {
                documents.push(...parseDocuments(part.text, part.offset));
            }
            catch (error) {
                problems.push(problemOf(error, part.offset, part.text));
            }
        }
        return { documents, problems };
    }
}
/** The node behind an alias; null where the chain has no end. */
function follow(node) {
    let current = node ?? null;
    for (let hops = 0; current?.type === 'alias'; hops++) {
        if (hops === MAX_ALIAS_HOPS)
            return null;
        current = current.target;
    }
    return current;
}
/**
 * The value under a key, through aliases and merge keys (`<<`). An explicit key wins over a merged one,
 * the last of equal keys over the first, and of several merged mappings the first that has the key.
 */
function get(node, key) {
    const own = follow(node);
    if (own?.type !== 'mapping')
        return null;
    const entry = lookUp(own, key);
    if (entry !== undefined || lookUp(own, '<<') === undefined)
        return entry?.value ?? null;
    for (const mapping of withMerged(own)) {
        const merged = lookUp(mapping, key);
        if (merged !== undefined)
            return merged.value;
    }
    return null;
}
/** Mappings larger than this are searched by an index: thousands of aliases may ask the same one. */
const SMALL_MAPPING = 16;
const indexes = new WeakMap();
/** The last of a mapping's own entries under a key. */
function lookUp(mapping, key) {
    if (mapping.entries.length <= SMALL_MAPPING)
        return mapping.entries.findLast((e) => e.key.value === key);
    const index = indexes.get(mapping) ?? new Map(mapping.entries.map((e) => [e.key.value, e]));
    indexes.set(mapping, index);
    return index.get(key);
}
/** The node at a path of keys; null where one is missing. */
function getPath(node, ...keys) {
    let current = node ?? null;
    for (const key of keys)
        current = get(current, key);
    return current;
}
/** A scalar's node under a key; null where it is missing, null or not a scalar. */
function getScalar(node, key) {
    const value = follow(get(node, key));
    return value?.type === 'scalar' && !value.isNull ? value : null;
}
/** A scalar's text under a key. */
function getText(node, key) {
    return getScalar(node, key)?.value ?? null;
}
/** The items of a sequence, behind its alias; empty for anything else. */
function items(node) {
    const sequence = follow(node);
    return sequence?.type === 'sequence' ? sequence.items : [];
}
/** Thousands of aliases may point at one large mapping: its entries are gathered once. */
const gathered = new WeakMap();
/** All entries of a mapping, merged ones included, explicit keys first; empty for anything else. */
function entries(node) {
    const mapping = follow(node);
    if (mapping?.type !== 'mapping')
        return [];
    const known = gathered.get(mapping) ?? gather(mapping);
    gathered.set(mapping, known);
    return known;
}
function gather(node) {
    const found = new Map();
    for (const mapping of withMerged(node)) {
        const own = new Map(mapping.entries.map((entry) => [entry.key.value, entry]));
        for (const [key, entry] of own)
            if (key !== '<<' && !found.has(key))
                found.set(key, entry);
    }
    return [...found.values()];
}
/** What is made of a node, made once however many aliases point at it. */
function oncePerNode(make) {
    const made = new WeakMap();
    return (node) => {
        const own = follow(node);
        if (own === null)
            return make(null);
        const known = made.get(own) ?? make(own);
        made.set(own, known);
        return known;
    };
}
/** Every mapping of a tree, outermost first, each once however many aliases point at it. */
function* walkMappings(root) {
    const seen = new Set();
    const waiting = [root];
    while (waiting.length > 0) {
        const node = follow(waiting.pop());
        if (node === null || node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'mapping')
            yield node;
        const children = node.type === 'mapping' ? node.entries.map((e) => e.value) : node.items;
        for (let i = children.length - 1; i >= 0; i--)
            waiting.push(children[i]);
    }
}
/** A mapping and all that it merges, in the order in which keys are looked for; each once, whatever points at it. */
function withMerged(node) {
    const order = new Set();
    const waiting = [node];
    while (waiting.length > 0) {
        const mapping = follow(waiting.pop());
        if (mapping?.type !== 'mapping' || order.has(mapping))
            continue;
        order.add(mapping);
        const merged = mapping.entries
            .filter((e) => e.key.value === '<<')
            .flatMap((e) => {
            const value = follow(e.value);
            return value?.type === 'sequence' ? value.items : [e.value];
        });
        waiting.push(...merged.reverse());
    }
    return [...order];
}
function parseDocuments(given, base) {
    if (given.trim() === '')
        return [];
    const { text, events } = lenientEvents(given, MAX_DEPTH);
    const documents = [];
    const open = [];
    let anchors = new Map();
    let count = 0;
    let last = base;
    const merged = new Map();
    const countUp = (by, at) => {
        count += by;
        if (count <= MAX_NODES)
            return;
        const position = at - base;
        throw new js_yaml/* YAMLException */.tB(`more than ${MAX_NODES} nodes`, { buffer: '', position, line: 0, column: 0 });
    };
    /** How many entries the merge keys of a mapping bring into it. */
    const broughtIn = (mapping) => {
        const values = mapping.entries.filter((entry) => entry.key.value === '<<').map((entry) => entry.value);
        const from = new Set(values.flatMap((value) => [value, ...items(value)]).map(follow));
        let sum = 0;
        for (const one of from)
            sum += 1 + (one?.type === 'mapping' ? one.entries.length + (merged.get(one) ?? 0) : 0);
        return sum;
    };
    const place = (node, event) => {
        countUp(1, node.start);
        if (node.type !== 'alias' && (event.anchorStart ?? -1) >= 0) {
            anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
        }
        const parent = open.at(-1);
        if (parent === undefined || parent.node === null)
            documents.push(node);
        else if (parent.node.type === 'sequence')
            parent.node.items.push(node);
        else if ('key' in parent && parent.key === null)
            parent.key = keyOf(node);
        else if ('key' in parent) {
            parent.node.entries.push({ key: parent.key, value: node });
            parent.key = null;
        }
    };
    const tagOf = (event) => {
        const tag = event.tagStart < 0 ? '' : text.slice(event.tagStart, event.tagEnd);
        return tag === '!reset' || tag === '!override' ? { tag } : {};
    };
    for (const event of events) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                anchors = new Map();
                open.push({ node: null });
                break;
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const node = {
                    type: 'mapping',
                    entries: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node, key: null });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const node = {
                    type: 'sequence',
                    items: [],
                    start: base + event.start,
                    end: base + event.start,
                    ...tagOf(event),
                };
                place(node, event);
                open.push({ node });
                break;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                const empty = event.valueStart < 0;
                const start = empty ? last : base + event.valueStart;
                const end = empty ? last : base + event.valueEnd;
                const value = empty || end - start > MAX_VALUE ? '' : String((0,js_yaml/* getScalarValue */.KE)(text, event) ?? '');
                const isNull = empty || (event.style === 1 && /^(?:~|null|Null|NULL|)$/.test(value));
                place({ type: 'scalar', value, isNull, start, end, ...tagOf(event) }, event);
                last = end;
                break;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const name = text.slice(event.anchorStart, event.anchorEnd);
                const start = base + event.anchorStart - 1;
                place({ type: 'alias', target: anchors.get(name) ?? null, start, end: base + event.anchorEnd }, {});
                break;
            }
            case js_yaml/* EVENT_ID */.hy.POP: {
                const closed = open.pop();
                if (!closed?.node)
                    break;
                closed.node.end = last;
                if (closed.node.type !== 'mapping')
                    break;
                const brought = broughtIn(closed.node);
                if (brought === 0)
                    break;
                merged.set(closed.node, brought);
                countUp(brought, closed.node.start);
                break;
            }
        }
    }
    return documents;
}
/** A key as text. Mappings and sequences as keys cannot be looked up by name: they get one that matches nothing. */
function keyOf(node) {
    const at = follow(node);
    if (at?.type === 'scalar')
        return { ...at, start: node.start, end: node.end };
    return { type: 'scalar', value: '\0', isNull: false, start: node.start, end: node.end };
}
function splitDocuments(text) {
    const parts = [];
    let start = 0;
    for (const match of text.matchAll(/^---(?=\s|$)/gm)) {
        if (match.index > start)
            parts.push({ text: text.slice(start, match.index), offset: start });
        start = match.index;
    }
    parts.push({ text: text.slice(start), offset: start });
    return parts;
}
function problemOf(error, base, document) {
    const reason = error instanceof js_yaml/* YAMLException */.tB ? (error.reason ?? error.message) : 'too deeply nested';
    const position = error instanceof js_yaml/* YAMLException */.tB ? (error.mark?.position ?? 0) : 0;
    return { message: String(reason), offset: base + position, document };
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q8: () => (/* binding */ hostProblem),
  ZT: () => (/* binding */ leavesKindOpen),
  o6: () => (/* binding */ parseHost)
});

// EXTERNAL MODULE: ./lib/windows/releases.js
var releases = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/windows/host-names.js
// The names of releases as people and clouds write them: ltsc2022, windows-2022 (GitHub runners), WS2025,
// WINDOWS_SERVER_2022_CORE (ECS), WINDOWS_CORE_2019_x86_64 (EKS), OS_VERSION_LTSC2019 (GKE), Windows2022 (AKS),
// Windows 11 24H2, 20H2.

/** Words that do not tell one release from another. */
const NOISE = new Set([
    'microsoft os version edition image runs on ltsc sac core full servercore nanoserver datacenter standard azure',
    'pro professional enterprise education home iot',
].flatMap((line) => line.split(' ')));
/** What the words before the version say: which releases they may name, and whether those are clients. */
const PRODUCTS = {
    '': { client: null, prefix: '' },
    win: { client: null, prefix: '' },
    windows: { client: null, prefix: '' },
    server: { client: false, prefix: 'Windows Server' },
    ws: { client: false, prefix: 'Windows Server' },
    winserver: { client: false, prefix: 'Windows Server' },
    windowsserver: { client: false, prefix: 'Windows Server' },
    'win server': { client: false, prefix: 'Windows Server' },
    'windows server': { client: false, prefix: 'Windows Server' },
    'win 10': { client: true, prefix: 'Windows 10' },
    'windows 10': { client: true, prefix: 'Windows 10' },
    'win 11': { client: true, prefix: 'Windows 11' },
    'windows 11': { client: true, prefix: 'Windows 11' },
};
const MAX_LENGTH = 100;
/**
 * Reads a release's name.
 * @returns null where it names nothing that is known
 */
function namedRelease(text) {
    if (text.length > MAX_LENGTH)
        return null;
    const words = wordsOf(text);
    // `Windows 11` without a version is every one of them.
    const whole = productOf(words.join(' '));
    if (whole?.client === true)
        return { candidates: startingWith(whole.prefix), client: true };
    const last = words.at(-1);
    const before = words.slice(0, -1).join(' ');
    const product = productOf(before);
    if (last === undefined || product === undefined)
        return null;
    const longTerm = releases/* releases */.D8.find((r) => r.name === `Windows Server ${last}`);
    if (longTerm !== undefined) {
        if (product.client === true)
            return null;
        // A year after `windows` is a server's; alone, or as the tag ltsc2019, it stands for the build that a client shares.
        return { candidates: [longTerm], client: before === '' ? null : false };
    }
    const named = startingWith(product.prefix).filter((r) => r.ids.some((id) => id.toLowerCase() === last));
    // The tags of base images, 1809 or 20H2, are known as such: they name a build, whoever else shares it.
    const tagged = named.filter((r) => r.tags.some((tag) => tag.toLowerCase() === last));
    const candidates = tagged.length > 0 ? tagged : named;
    return candidates.length === 0 ? null : { candidates, client: product.client };
}
function productOf(words) {
    return Object.hasOwn(PRODUCTS, words) ? PRODUCTS[words] : undefined;
}
function startingWith(prefix) {
    return releases/* releases */.D8.filter((r) => r.name.startsWith(prefix));
}
/** `WS2025` and `Windows2022` are two words each; `24H2` is one. */
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/_x86_64$|-vs\d{4}$/, '')
        .replace(/([a-z])(?=\d\d)/g, '$1 ')
        .split(/[\s_,-]/)
        .filter((word) => word !== '' && !NOISE.has(word));
}

// EXTERNAL MODULE: ./lib/windows/version.js
var version = __webpack_require__(5421);
;// CONCATENATED MODULE: ./lib/windows/hosts.js
// A host's version in every form in which Windows, its tools, the clouds and the orchestrators print it.



/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
function leavesKindOpen(text, { client }) {
    return client === null && /\d{5}/.test(text);
}
/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const hosts_MAX_LENGTH = 8_192;
const WINDOWS_SERVER_2016 = 14393;
/** Windows 10, version 1507: nothing older runs containers. */
const OLDEST_BUILD = 10240;
/** Forms that contain numbers, tried in this order. Each gives a build and perhaps a revision. */
const NUMERIC_FORMS = [
    // winver, Settings, `docker info`: Version 24H2 (OS Build 26100.4061)
    { form: /OS Build (\d{5})(?:\.(\d{1,5}))?(?!\d)/i, read: (m) => hosts_version(m[1], m[2]) },
    // A runner's notes: 10.0.20348 Build 5499. systeminfo repeats the build: 10.0.18362 N/A Build 18362
    {
        form: /10\.0\.(\d{5})[ \t]{1,40}(?:N\/A )?Build (\d{1,5})(?!\d)/i,
        read: (m) => hosts_version(m[1], m[1] === m[2] ? undefined : m[2]),
    },
    // The engine's and old nodes' kernel version, and BuildLabEx. The second number is the branch's, not the revision,
    // except on Windows Server 2016, where "Windows container version compatibility" itself uses it so.
    { form: /(?:^|\(|\s)(\d{5})\.(\d{1,5})\.(?:amd64|arm64|x86)fre/i, read: (m) => buildLab(m[1], m[2]) },
    { form: /(?:^|[^\d.])10\.0 (\d{5})(?![\d.])/, read: (m) => hosts_version(m[1], undefined) },
    // ver, kubectl's kernelVersion, (Get-ComputerInfo).OsVersion
    { form: /(?:^|[^\d.])10\.0\.(\d{5})(?:\.(\d{1,5}))?(?![\d.])/, read: (m) => hosts_version(m[1], m[2]) },
    // The title of an update: (KB5120233) (26100.33296)
    { form: /\((\d{5})\.(\d{1,5})\)/, read: (m) => hosts_version(m[1], m[2]) },
    // 20348, 20348.825, and the name of an AKS node image, whose last part is a date: 20348.825.220713
    {
        form: /^(?:AKSWindows-[\w-]{1,60}-)?(\d{5})(?:\.(\d{1,5})(?:\.\d{6})?)?$/i,
        read: (m) => hosts_version(m[1], m[2]),
    },
    // The registry: CurrentBuildNumber REG_SZ 20348
    {
        form: /CurrentBuild(?:Number)?\W{0,8}(?:REG_SZ)?\W{0,8}(\d{5})(?!\d)/i,
        read: (m) => hosts_version(m[1], undefined),
    },
];
/**
 * Reads a host version.
 * @param text a release (ltsc2022, Windows 11 24H2), a build, a version, or what ver, winver, systeminfo,
 *   kubectl, docker info and the registry print
 * @returns null where the text is not understood or not clear; `hostProblem` says which
 */
function parseHost(text) {
    if (text.length > hosts_MAX_LENGTH)
        return null;
    const trimmed = text.trim();
    for (const { form, read } of NUMERIC_FORMS) {
        const match = form.exec(trimmed);
        if (match === null)
            continue;
        const found = withRegistryRevision(read(match), trimmed);
        return found.build < OLDEST_BUILD ? null : hostOf(found, kindByName(trimmed));
    }
    const named = namedRelease(trimmed);
    const [release, ...others] = named?.candidates ?? [];
    if (named == null || release === undefined || others.length > 0)
        return null;
    return hostOf((0,version/* versionOf */.E4)(release.build), named.client);
}
/**
 * Why `parseHost` does not read a text, and what it accepts instead.
 * @returns one or two sentences; for an ambiguous name with the releases that share it
 */
function hostProblem(text) {
    const trimmed = text.trim();
    const shown = trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
    if (trimmed.toLowerCase() === 'windows-latest') {
        return `'${shown}' moves to the next Windows version from time to time. Write the version that you mean, e.g. windows-2025.`;
    }
    const candidates = text.length > hosts_MAX_LENGTH ? [] : (namedRelease(trimmed)?.candidates ?? []);
    if (candidates.length > 1) {
        return `'${shown}' names more than one version of Windows: write ${either(candidates)}, or the build number.`;
    }
    return `'${shown}' is not a known host version. Write a release (ltsc2022, Windows Server 2022, Windows 11 24H2), a build (20348), a full version (10.0.20348.2402), or what ver, winver, kubectl or docker info print.`;
}
/** `'Windows Server 2025' or 'Windows 11, version 24H2'`: each is a text that `parseHost` reads. */
function either(candidates) {
    const names = candidates.map(({ name }) => `'${name}'`);
    return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
/** Nodes of Windows 11 call themselves "Windows 10 Pro": a build that only one kind has wins over the name. */
function hostOf(found, named) {
    const kinds = new Set(releases/* releases */.D8.filter((r) => r.build === found.build).map((r) => r.kind));
    const client = kinds.size === 1 ? kinds.has('client') : named;
    return { version: found, client, release: (0,releases/* releaseName */["do"])(found.build, client ?? false) };
}
function kindByName(text) {
    if (/\bserver\b/i.test(text))
        return false;
    return /\bwin(?:dows)?[ _-]?1[01]\b/i.test(text) ? true : null;
}
function hosts_version(build, revision) {
    return (0,version/* versionOf */.E4)(Number(build), revision === undefined ? null : Number(revision));
}
function buildLab(build, branch) {
    return hosts_version(build, Number(build) === WINDOWS_SERVER_2016 ? branch : undefined);
}
/** The registry keeps the revision apart: UBR REG_DWORD 0x967. */
function withRegistryRevision(found, text) {
    if (found.revision !== null)
        return found;
    const ubr = /\bUBR\W{0,8}(?:REG_DWORD)?\W{0,8}(0x[0-9a-f]{1,6}|\d{1,6})/i.exec(text);
    return ubr === null ? found : { ...found, revision: Number(ubr[1]) };
}


/***/ })

};
