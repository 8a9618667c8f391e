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
// EXTERNAL MODULE: ./lib/config/node-labels.js
var node_labels = __webpack_require__(866);
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
// EXTERNAL MODULE: ./lib/text/yaml.js + 2 modules
var yaml = __webpack_require__(4128);
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


/***/ })

};
