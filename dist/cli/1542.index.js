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
// EXTERNAL MODULE: ./lib/config/node-labels.js + 1 modules
var node_labels = __webpack_require__(9426);
// EXTERNAL MODULE: ./lib/model/usage-error.js
var usage_error = __webpack_require__(2837);
// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
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
/** The first text that has a version; where its revision is 0, the first with a revision of that build. */
function bestOf(versions) {
    const hosts = versions.flatMap((text) => (0,windows_hosts/* parseHost */.o6)(text) ?? []);
    const [first = null] = hosts;
    if (first?.zeroRevision !== true)
        return first;
    const { build } = first.version;
    return hosts.find(({ version }) => version.build === build && version.revision !== null) ?? first;
}
function foldHosts(hosts) {
    const proposal = { targets: [], linux: 0, unknown: [], zeroRevision: [] };
    const groups = new Map();
    for (const host of hosts) {
        if (host.os === 'linux') {
            proposal.linux++;
            continue;
        }
        const parsed = bestOf(host.versions);
        if (parsed === null) {
            proposal.unknown.push(host.name ?? 'a host');
            continue;
        }
        if (parsed.zeroRevision)
            proposal.zeroRevision.push(host.name ?? 'a host');
        const client = clientOf(host, parsed.client);
        const key = JSON.stringify([
            (0,windows_version/* formatVersion */.qh)(parsed.version),
            client,
            host.platform,
            host.isolation,
            poolOf(host.labels),
            host.taints.filter(orchestrators/* isLasting */.dJ).sort(),
        ]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { version: parsed.version, client, first: host, others: [] });
        else
            group.others.push(host);
    }
    const names = new Set();
    for (const { version, client, first, others } of groups.values()) {
        const areServers = first.platform !== null && (0,orchestrators/* orchestratorNamed */.sE)(first.platform).hostsAreServers;
        const shared = areServers ? undefined : (0,releases/* clientWithBuild */.ar)(version.build);
        proposal.targets.push({
            name: unique(nameOf(first, version, client), names),
            host: (0,windows_version/* formatVersion */.qh)(version),
            client: client === true ? (isToldBy(version) ? null : true) : shared === undefined ? null : false,
            release: (0,releases/* releaseName */["do"])(version.build, client ?? false),
            orClient: client === null ? (shared?.name ?? null) : null,
            platform: first.platform,
            isolation: first.isolation,
            labels: commonLabels(first, others),
            taints: first.taints.filter(orchestrators/* isLasting */.dJ),
            hosts: 1 + others.length,
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
function commonLabels(first, others) {
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
// EXTERNAL MODULE: ./lib/text/yaml.js + 3 modules
var yaml = __webpack_require__(4649);
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
        // Constraints reach both: engine.labels those of the daemon, node.labels those of the swarm.
        for (const path of [
            ['Description', 'Engine', 'Labels'],
            ['Spec', 'Labels'],
        ]) {
            const own = (0,yaml/* follow */.e6)((0,yaml/* getPath */.Yn)(node, ...path));
            for (const { key, value } of own?.type === 'mapping' ? (0,yaml/* entries */.jO)(own) : []) {
                const text = scalarOf(value);
                if (text !== null)
                    labels[key.value] = text;
            }
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
            taints: block(part, 'Taints'),
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
    const heading = lines[start] ?? '';
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
/** @returns the hosts that the text names; null where no tool is known that prints such a text */
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
    // A log, or columns of several nodes: which version is a host's is not known.
    if (versionsIn(one).size > 1)
        return null;
    return one !== '' && (0,windows_hosts/* parseHost */.o6)(one) !== null ? [hostFacts({ versions: [one] })] : null;
}
/** The Windows versions in a text of no supported tool, each in its most exact form. */
function versionsIn(text) {
    const found = new Set([...text.matchAll(/(?<![\d.])10\.0\.\d{5}(?:\.\d{1,5})?(?![\d.])/g)].map(([one]) => one));
    return new Set([...found].filter((one) => ![...found].some((other) => other.startsWith(`${one}.`))));
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
            const doubt = target.orClient === null
                ? ''
                : `   # the version does not distinguish server from client: true if this is ${target.orClient}`;
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

// EXTERNAL MODULE: ./lib/text/escape.js
var text_escape = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/text/phrases.js
var phrases = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/commands/io.js + 1 modules
var io = __webpack_require__(5111);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/targets.js
// `wincompat targets`: a matrix, made from what the tools of a cluster or a host print.











const HELP = `Usage: wincompat targets [FILE...|-]

Prints the 'targets' of a configuration from the output of these tools, in files or on standard input:
  kubectl get nodes -o json | wincompat targets
  docker info | wincompat targets
  ver | wincompat targets

Supported: ${UNDERSTOOD}.
Equal hosts become one target; Linux hosts are skipped.
`;
const MAX_BYTES = 64 * 1024 * 1024;
async function run(args) {
    const { positionals } = (0,usage/* parseFlags */.b)(args, {});
    const inputs = positionals.length === 0 ? ['-'] : positionals;
    const { targets, linux, unknown, zeroRevision } = foldHosts(inputs.flatMap(hostsIn));
    if (linux > 0)
        (0,io/* writeProblem */.bi)(`${linux} Linux ${linux === 1 ? 'host is' : 'hosts are'} left out.`);
    for (const name of unknown) {
        (0,io/* writeProblem */.bi)(`${name}: the Windows version is not in this output. Run 'docker info' or 'ver' on the host and add its output.`);
    }
    for (const name of zeroRevision)
        (0,io/* writeProblem */.bi)(`${name}: ${windows_hosts/* ZERO_REVISION */.Hp}`);
    if (targets.length === 0)
        throw new usage_error/* UsageError */.e('No Windows host with a version was found, so there is no target to print.');
    // All that comes from the tools is in double quotes, where YAML has JSON's escapes.
    await (0,io/* writeResult */.Zk)((0,text_escape/* escapeForJson */.Xy)(targetsYaml(targets)));
    return usage/* EXIT */.d.clean;
}
function hostsIn(path) {
    const text = read(path);
    const hosts = recogniseHosts(text);
    if (hosts === null) {
        const versions = [...versionsIn(text)];
        const several = versions.length > 1
            ? ` It has several Windows versions (${(0,phrases/* listed */.K)(versions)}), and not which is a host's.`
            : '';
        throw new usage_error/* UsageError */.e(`${path === '-' ? 'standard input' : path}: this is not the output of a supported tool.${several} Supported: ${UNDERSTOOD}.`);
    }
    const wrong = hosts.flatMap(problemsOf);
    if (wrong.length > 0)
        throw new usage_error/* UsageError */.e(wrong.map((problem) => `${path}: ${problem}`).join('\n'));
    return hosts;
}
/** Taints and labels that no cluster has: what would be printed of them is no configuration. */
function problemsOf({ name, os, platform, labels, taints }) {
    if (os !== 'windows')
        return [];
    const problems = [
        ...taints.map(node_labels/* describeTaintProblem */.F),
        ...Object.entries(labels).map(([key, value]) => (0,node_labels/* describeLabelProblem */.H)(key, value, platform)),
    ];
    return problems.flatMap((problem) => problem === null ? [] : [`node ${name ?? 'without a name'}: ${problem}`]);
}
function read(path) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path === '-' ? 0 : path);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${path} could not be read (${error.code}).`);
    }
    if (bytes.length > MAX_BYTES)
        throw new usage_error/* UsageError */.e(`${path} has more than ${MAX_BYTES} bytes.`);
    // PowerShell writes UTF-16 into files.
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le', 2);
    return bytes.toString('utf8').replace(/^\ufeff/, '');
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ describeLabelProblem),
  F: () => (/* binding */ describeTaintProblem)
});

// EXTERNAL MODULE: ./lib/orchestrators/index.js + 5 modules
var orchestrators = __webpack_require__(9842);
;// CONCATENATED MODULE: ./lib/orchestrators/node-syntax.js
// The grammar of labels and taints of Kubernetes nodes. Sources: "Labels and Selectors" (kubernetes.io),
// k8s.io/apimachinery/pkg/util/validation (IsQualifiedName, IsValidLabelValue) and kubectl's ParseTaints
// (kubernetes/kubernetes, staging/src/k8s.io/kubectl/pkg/cmd/taint/utils.go).
/** What a taint does to pods that do not tolerate it. */
const TAINT_EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const MAX_PREFIX = 253;
const MAX_NAME = 63;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** A DNS subdomain. */
const PREFIX = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
/**
 * Why a text is no key of a label or taint.
 * @returns the rest of a sentence, or null for a valid key
 */
function labelKeyProblem(text) {
    const slash = text.indexOf('/');
    const prefix = slash < 0 ? null : text.slice(0, slash);
    const name = text.slice(slash + 1);
    if (prefix !== null && (prefix.length > MAX_PREFIX || !PREFIX.test(prefix)))
        return 'needs a DNS name in lower case before its slash, e.g. example.com/pool';
    return isName(name)
        ? null
        : `needs a name of 1 to ${MAX_NAME} letters, digits, '-', '_' and '.', which begins and ends with a letter or digit`;
}
/**
 * Why a text is no value of a label or taint; the empty text is one.
 * @returns the rest of a sentence, or null for a valid value
 */
function labelValueProblem(text) {
    return text === '' || isName(text)
        ? null
        : `may have at most ${MAX_NAME} letters, digits, '-', '_' and '.', and begins and ends with a letter or digit`;
}
function isName(text) {
    return text.length <= MAX_NAME && NAME.test(text);
}
/**
 * What is wrong with a taint, written `key=value:Effect` or `key:Effect`.
 * @returns null for a valid taint; the effect is '' where there is none
 */
function taintProblem(text) {
    const colon = text.indexOf(':');
    const body = colon < 0 ? text : text.slice(0, colon);
    const equals = body.indexOf('=');
    const key = equals < 0 ? body : body.slice(0, equals);
    const value = equals < 0 ? '' : body.slice(equals + 1);
    const wrongKey = labelKeyProblem(key);
    if (wrongKey !== null)
        return { part: 'key', text: key, why: wrongKey };
    const wrongValue = labelValueProblem(value);
    if (wrongValue !== null)
        return { part: 'value', text: value, why: wrongValue };
    const effect = colon < 0 ? '' : text.slice(colon + 1);
    return TAINT_EFFECTS.some((known) => known === effect) ? null : { part: 'effect', text: effect };
}

// EXTERNAL MODULE: ./lib/config/words.js + 1 modules
var words = __webpack_require__(4544);
;// CONCATENATED MODULE: ./lib/config/node-labels.js
// What is wrong with the taints and labels of a declared host, in a whole sentence with the nearest right word.



/** @returns null for a taint that Kubernetes takes */
function describeTaintProblem(taint) {
    const problem = taintProblem(taint);
    if (problem === null)
        return null;
    const shown = (0,words/* shorten */.ml)(taint);
    if (problem.part !== 'effect')
        return `taint '${shown}': its ${problem.part} '${(0,words/* shorten */.ml)(problem.text)}' ${problem.why}. A taint is written key=value:Effect or key:Effect, e.g. os=windows:NoSchedule.`;
    const body = taint.slice(0, taint.length - problem.text.length).replace(/:$/, '');
    const meant = problem.text === '' ? 'NoSchedule' : (0,words/* nearest */.pA)(problem.text, TAINT_EFFECTS);
    const hint = meant === null ? '' : ` Did you mean '${(0,words/* shorten */.ml)(`${body}:${meant}`)}'?`;
    const what = problem.text === '' ? 'it has no effect' : `'${(0,words/* shorten */.ml)(problem.text)}' is not a taint effect`;
    return `taint '${shown}': ${what}; effects are ${TAINT_EFFECTS.join(', ')}.${hint}`;
}
/**
 * @param platform labels of Swarm and Docker are of any form, those of Kubernetes are not; null is held against
 *   Kubernetes, whose files can land there
 * @returns null for a label that the platform takes
 */
function describeLabelProblem(key, value, platform) {
    if (platform !== null && (0,orchestrators/* orchestratorNamed */.sE)(platform).labelSyntax === 'free') {
        return key.trim() === '' || /[\s=]/.test(key)
            ? `label '${(0,words/* shorten */.ml)(key)}': its key must not contain spaces or '='.`
            : null;
    }
    const other = platform === null ? " (for Swarm labels, set 'platform: swarm')" : '';
    const wrongKey = labelKeyProblem(key);
    if (wrongKey !== null)
        return `label '${(0,words/* shorten */.ml)(key)}': a key of Kubernetes ${wrongKey}${other}.`;
    const wrongValue = labelValueProblem(value);
    return wrongValue === null
        ? null
        : `label '${(0,words/* shorten */.ml)(key)}': the value '${(0,words/* shorten */.ml)(value)}' ${wrongValue}${other}.`;
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pA: () => (/* binding */ nearest),
  ml: () => (/* binding */ shorten),
  os: () => (/* binding */ unexpected)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./lib/config/words.js
// Words that are not expected, and what they may have been meant for.

/** The accepted word that a wrong one may have been meant for; null where none is near. */
function nearest(word, accepted) {
    const lower = word.slice(0, 64).toLowerCase();
    const [best] = accepted
        .map((candidate) => ({ candidate, distance: leven(lower, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    return best !== undefined && best.distance <= Math.max(2, best.candidate.length / 3)
        ? best.candidate
        : null;
}
/** Says that a word is not one of those accepted, and which it may have been meant for. */
function unexpected(word, accepted) {
    const meant = nearest(word, accepted);
    const hint = meant === null ? '' : ` Did you mean '${meant}'?`;
    return `'${shorten(word)}' is not one of ${accepted.join(', ')}.${hint}`;
}
/** A text as a message quotes it: on one line, at most 60 characters of it. */
function shorten(text) {
    const line = text.replace(/\p{Cc}/gu, '?');
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hp: () => (/* binding */ ZERO_REVISION),
  Q8: () => (/* binding */ hostProblem),
  ZT: () => (/* binding */ leavesKindOpen),
  o6: () => (/* binding */ parseHost)
});

// EXTERNAL MODULE: ./lib/windows/builds.js
var builds = __webpack_require__(5124);
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
    // The tags of base images, 1809 or 20H2, are known as such: they name a build, even where a client shares it.
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




/** Why a revision of 0 is left out, for people who gave one: one or two sentences. */
const ZERO_REVISION = "revision 0 is ignored, since Environment.OSVersion of PowerShell and .NET prints it on every host. Use the version that 'ver' prints.";
/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
function leavesKindOpen(text, { client }) {
    return client === null && /\d{5}/.test(text);
}
/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const hosts_MAX_LENGTH = 8_192;
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
        return found.build < builds/* WINDOWS_10_1507 */.io ? null : hostOf(found, kindByName(trimmed));
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
        return `'${shown}' can move to a newer Windows version. Write a fixed version, e.g. windows-2025.`;
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
    const host = { version: found, client, release: (0,releases/* releaseName */["do"])(found.build, client ?? false) };
    return found.revision === 0 ? { ...host, version: (0,version/* versionOf */.E4)(found.build), zeroRevision: true } : host;
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
    return hosts_version(build, Number(build) === builds/* WINDOWS_SERVER_2016 */.eo ? branch : undefined);
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
