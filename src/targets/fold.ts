// Equal hosts become one target, with the labels and taints that they have in common.

import { isLasting, orchestratorNamed } from '../orchestrators/index.js';
import { type Host, parseHost } from '../windows/hosts.js';
import { clientWithBuild, releaseName, releaseOf } from '../windows/releases.js';
import { formatVersion, type WindowsVersion } from '../windows/version.js';
import type { HostFacts } from './host-facts.js';

export interface ProposedTarget {
  name: string;
  host: string;
  /** Whether it is a client, where the version alone does not tell; null where it does. */
  client: boolean | null;
  release: string;
  /** The client that it may be as well, since nothing shows; null where something does. */
  orClient: string | null;
  platform: HostFacts['platform'];
  isolation: HostFacts['isolation'];
  labels: Record<string, string>;
  taints: string[];
  /** How many hosts it stands for. */
  hosts: number;
}

export interface Proposal {
  targets: ProposedTarget[];
  linux: number;
  /** Windows hosts whose version is not reported, by name. */
  unknown: string[];
  /** Windows hosts that state revision 0, which is left out, by name. */
  zeroRevision: string[];
}

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
const LEFT_OUT =
  /^(?:(?:beta\.)?kubernetes\.io\/(?:os|arch|hostname|instance-type)|node\.kubernetes\.io\/(?:windows-build|instance-type|exclude-.*)|(?:topology|failure-domain\.beta)\.(?:kubernetes\.io|.*)\/.*|.*\.csi\..*|kubernetes\.azure\.com\/(?:cluster|consolidated-.*|kubelet-.*|node-image-version|nodepool-.*|storage.*|network-.*|nodenetwork-.*|podnetwork-.*|role|ebpf-.*)|eks\.amazonaws\.com\/(?:nodegroup-image|sourceLaunchTemplate.*|capacityType)|k8s\.io\/cloud-provider-.*|storageprofile|storagetier)$/;

/** Hosts that become one target. */
interface Group {
  version: WindowsVersion;
  client: boolean | null;
  first: HostFacts;
  others: HostFacts[];
}

/** The first text that has a version; where its revision is 0, the first with a revision of that build. */
function bestOf(versions: readonly string[]): Host | null {
  const hosts = versions.flatMap((text) => parseHost(text) ?? []);
  const [first = null] = hosts;
  if (first?.zeroRevision !== true) return first;
  const { build } = first.version;
  return hosts.find(({ version }) => version.build === build && version.revision !== null) ?? first;
}

export function foldHosts(hosts: readonly HostFacts[]): Proposal {
  const proposal: Proposal = { targets: [], linux: 0, unknown: [], zeroRevision: [] };
  const groups = new Map<string, Group>();
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
    if (parsed.zeroRevision) proposal.zeroRevision.push(host.name ?? 'a host');
    const client = clientOf(host, parsed.client);
    const key = JSON.stringify([
      formatVersion(parsed.version),
      client,
      host.platform,
      host.isolation,
      poolOf(host.labels),
      host.taints.filter(isLasting).sort(),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { version: parsed.version, client, first: host, others: [] });
    else group.others.push(host);
  }
  const names = new Set<string>();
  for (const { version, client, first, others } of groups.values()) {
    const areServers = first.platform !== null && orchestratorNamed(first.platform).hostsAreServers;
    const shared = areServers ? undefined : clientWithBuild(version.build);
    proposal.targets.push({
      name: unique(nameOf(first, version, client), names),
      host: formatVersion(version),
      client: client === true ? (isToldBy(version) ? null : true) : shared === undefined ? null : false,
      release: releaseName(version.build, client ?? false),
      orClient: client === null ? (shared?.name ?? null) : null,
      platform: first.platform,
      isolation: first.isolation,
      labels: commonLabels(first, others),
      taints: first.taints.filter(isLasting),
      hosts: 1 + others.length,
    });
  }
  return proposal;
}

function isToldBy(version: WindowsVersion): boolean {
  return parseHost(formatVersion(version))?.client !== null;
}

/** Another text may tell what the most exact one does not: `Windows Server 2025` beside 10.0.26100. */
function clientOf(host: HostFacts, told: boolean | null): boolean | null {
  if (told !== null) return told;
  const words = host.versions.join(' ');
  if (/windows server|server datacenter|server standard/i.test(words)) return false;
  if (/windows 1[01]\b/i.test(words)) return true;
  return null;
}

function commonLabels(first: HostFacts, others: readonly HostFacts[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(first.labels)
      .filter(([key, value]) => !LEFT_OUT.test(key) && others.every((other) => other.labels[key] === value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function poolOf(labels: Record<string, string>): string | null {
  for (const label of POOL_LABELS) if (labels[label]) return labels[label];
  return null;
}

/** The pool's name, else the platform with the release: `kubernetes-windows-2022`, `windows-11-25h2`. */
function nameOf(host: HostFacts, version: WindowsVersion, client: boolean | null): string {
  const tag = releaseOf(version.build, client ?? false)?.tags.find((t) => t.startsWith('ltsc'));
  const release =
    tag !== undefined && client !== true
      ? tag.replace('ltsc', 'windows-')
      : releaseName(version.build, client ?? false);
  const wanted = poolOf(host.labels) ?? (host.platform === null ? release : `${host.platform}-${release}`);
  const slug = wanted
    .toLowerCase()
    .replace(/version/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-+|-+$/g, '') || 'windows';
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n++) candidate = `${name}-${n}`;
  taken.add(candidate);
  return candidate;
}
