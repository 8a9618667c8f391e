// Labels of nodes whose value tells the node's Windows build, and what a workload that asks for one says of it.

import type { Requirement, Workload } from '../model/workload.js';
import { releaseOf, releases, yearOf } from '../windows/releases.js';
import { formatVersion, parseVersion, versionOf } from '../windows/version.js';

/** Set by the kubelet. Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io). */
export const BUILD_LABEL = 'node.kubernetes.io/windows-build';

/**
 * The label that people set by hand before the kubelet had one: the build, and on Windows Server 2016 the revision
 * too. Source: "Windows container version compatibility" (learn.microsoft.com), "Kubernetes".
 */
export const HAND_MADE_BUILD_LABEL = 'beta.kubernetes.io/osbuild';

interface BuildLabel {
  /** The values that a server's node of this build may have; empty where it has no such label. */
  valuesOf(build: number): string[];
}

/** Source: "Windows Server OS versions on AKS" (learn.microsoft.com/azure/aks). */
const aks: BuildLabel = { valuesOf: (build) => releaseOf(build)?.aksSkus ?? [] };

const year: BuildLabel = { valuesOf: yearsOf };
/** Node image types. Source: "Choosing your Windows Server node images" (cloud.google.com/kubernetes-engine). */
const gkeImage: BuildLabel = {
  valuesOf: (build) => (yearsOf(build).length === 0 ? [] : ['windows_ltsc', 'windows_ltsc_containerd']),
};

/** The part of a task definition of Amazon ECS that names its host. */
export const ECS_FAMILY = 'operatingSystemFamily';
/**
 * Families by the year of a long-term release, else by its version, with and without a desktop; of Windows Server 2016
 * there is one. Source: "Amazon ECS task definition parameters", Runtime platform (docs.aws.amazon.com).
 */
const ecsFamily: BuildLabel = {
  valuesOf: (build) => {
    const { ids = [], ecsEditions: editions = ['CORE', 'FULL'] } = releaseOf(build) ?? {};
    const years = yearsOf(build);
    const names = years.length > 0 ? years : ids;
    return names.flatMap((name) => editions.map((edition) => `WINDOWS_SERVER_${name}_${edition}`));
  },
};

/** The year of a long-term release; none for any other. */
function yearsOf(build: number): string[] {
  const release = releaseOf(build);
  const found = release === undefined ? null : yearOf(release);
  return found === null ? [] : [found];
}

/** What the clouds set on their Windows nodes, or name them by, by key. */
export const buildLabels: Readonly<Record<string, BuildLabel>> = Object.assign(Object.create(null), {
  'kubernetes.azure.com/os-sku': aks,
  'kubernetes.azure.com/os-sku-effective': aks,
  'kubernetes.azure.com/os-sku-requested': aks,
  'cloud.google.com/gke-windows-os-version': year,
  'cloud.google.com/gke-os-distribution': gkeImage,
  [ECS_FAMILY]: ecsFamily,
});

/** A request for nodes of certain builds. */
export interface NamedBuilds {
  key: string;
  value: string;
  /** Empty for hosts of Linux. */
  builds: number[];
}

/**
 * What a workload's selectors, required affinity and constraints say of the build of its node. Each must hold.
 * @returns only requests whose every value is known to be a build
 */
export function namedBuilds(workload: Workload): NamedBuilds[] {
  const requests = [
    ...Object.entries(workload.nodeSelector).map(([key, value]) => ({ key, values: [value] })),
    ...workload.constraints
      .filter((c) => c.operator === '==')
      .map((c) => ({ key: c.key, values: [c.value] })),
  ].flatMap(({ key, values }) => named(key, values));
  // Terms are alternatives: they say something together only where each of them says something.
  const terms = workload.affinityTerms.map((term) =>
    term.flatMap((r) => (r.operator === 'In' && !r.field ? named(r.key, r.values) : [])).at(0),
  );
  const [first] = terms;
  if (first === undefined || terms.includes(undefined)) return requests;
  const all = terms.filter((term) => term !== undefined);
  return [
    ...requests,
    {
      key: first.key,
      value: [...new Set(all.map((term) => term.value))].join(', '),
      builds: [...new Set(all.flatMap((term) => term.builds))],
    },
  ];
}

function named(key: string, values: readonly string[]): NamedBuilds[] {
  if (
    buildLabels[key] !== undefined &&
    values.length > 0 &&
    values.every((v) => osOfLabel(key, v) === 'linux')
  )
    return [{ key, value: values.join(', '), builds: [] }];
  const builds = values.map((value) => buildsOf(key, value));
  if (builds.length === 0 || builds.some((found) => found.length === 0)) return [];
  return [{ key, value: values.join(', '), builds: [...new Set(builds.flat())] }];
}

/** A year of a long-term release beside a word that says that it is Windows: `ltsc2019`, `windows-2022`, `WS2025`. */
const YEAR_OF_WINDOWS = /^(?:ltsc|ws|win(?:dows)?(?:[-_ ]?server)?(?:[-_ ]?ltsc)?)[-_ ]?(20\d\d)$/i;
/** A pool or a machine keeps its name whatever runs on it. */
const NAMES = /pool|group|host|name|node\.id/i;

function buildsOf(key: string, value: string): number[] {
  const known = releases.filter((r) => r.kind === 'server').map((r) => r.build);
  if (key === HAND_MADE_BUILD_LABEL)
    return known.filter((build) => build === Number(/^\d{5}(?=\.|$)/.exec(value)?.[0]));
  const label = buildLabels[key];
  if (label !== undefined) return known.filter((build) => label.valuesOf(build).includes(value));
  if (NAMES.test(key)) return [];
  const version = parseVersion(value);
  if (version !== null) return known.filter((build) => build === version.build);
  const written = YEAR_OF_WINDOWS.exec(value)?.[1];
  return written === undefined ? [] : known.filter((build) => yearsOf(build).includes(written));
}

/** The value of a label on a host of a build, the usual one; null where the label has no values that are known. */
export function labelValue(key: string, build: number): string | null {
  if (key === BUILD_LABEL) return formatVersion(versionOf(build));
  return buildLabels[key]?.valuesOf(build)[0] ?? null;
}

const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];
const WINDOWS_LABELS = [BUILD_LABEL, HAND_MADE_BUILD_LABEL, 'cloud.google.com/gke-windows-os-version'];

/**
 * The operating system that a label asks for.
 * @returns null for a label that says nothing of it
 */
export function osOfLabel(key: string, value: string): 'windows' | 'linux' | null {
  if (OS_LABELS.includes(key)) return value === 'windows' || value === 'linux' ? value : null;
  if (WINDOWS_LABELS.includes(key)) return 'windows';
  if (buildLabels[key] === undefined) return null;
  return /^windows/i.test(value) ? 'windows' : 'linux';
}

/** What a file has that places a container on Windows without the word itself: keys that exist on Windows only. */
export const PLACEMENT_WORDS = 'isolation|hostprocess|wcow|runtimeclass|credential_?spec';

/** The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor. */
const WINDOWS_HANDLER = /wcow|windows/i;

/** The operating system of the nodes that a RuntimeClass is for; null where it does not say. */
export function osOfRuntimeClass({
  handler,
  nodeSelector,
}: {
  readonly handler: string;
  readonly nodeSelector: Readonly<Record<string, string>>;
}): 'windows' | 'linux' | null {
  const selected = selectedOs({ nodeSelector, affinityTerms: [] });
  return selected ?? (WINDOWS_HANDLER.test(handler) ? 'windows' : null);
}

/** Whether a term of a node affinity holds on nodes of one operating system only. */
export function osOfTerm(term: readonly Requirement[]): 'windows' | 'linux' | null {
  for (const { key, operator, values, field } of term) {
    if (field) continue;
    if (operator === 'Exists' && WINDOWS_LABELS.includes(key)) return 'windows';
    if (operator !== 'In' || values.length === 0) continue;
    const systems = new Set(values.map((value) => osOfLabel(key, value)));
    const [os] = systems;
    if (systems.size === 1 && os) return os;
  }
  return null;
}

/**
 * The operating system that a pod's selectors and required affinity leave: what the scheduler goes by.
 * Source: "Windows containers in Kubernetes", "Ensuring OS-specific workloads land on the appropriate container host".
 */
export function selectedOs({
  nodeSelector,
  affinityTerms,
}: Pick<Workload, 'nodeSelector' | 'affinityTerms'>) {
  for (const [key, value] of Object.entries(nodeSelector)) {
    const os = osOfLabel(key, value);
    if (os !== null) return os;
  }
  const systems = new Set(affinityTerms.map(osOfTerm));
  const [os] = systems;
  return systems.size === 1 && os ? os : null;
}
