// The subjects of findings about images and workloads.

import type { BuildHost } from '../../model/build.js';
import type { Role } from '../../model/image-use.js';
import type { JudgedImage } from '../../model/judged-image.js';
import type { Run } from '../../model/run.js';
import type { BuildSubject, ImageSubject } from '../../report/subject.js';
import { type RuleContext, shown } from './rule.js';

type Uses = Pick<RuleContext, 'uses'>;

/** An image where it is named. */
export interface NamedImage {
  reference: string;
  within: string | null;
  role: Role;
}

/** The parts of a subject that say which image it is, and where in its file. */
export function namedImage(judged: JudgedImage, context: Uses): NamedImage {
  return { reference: shown(judged), within: withinOf(judged, context), role: judged.use.role };
}

/** The parts of a subject that say which machine builds an image, or runs it for a pipeline. */
export function namedMachine({
  name,
  runner,
  version,
  isolation,
}: BuildHost): Pick<BuildSubject, 'host' | 'runner' | 'hostBuild' | 'isolation'> {
  return { host: name, runner: runner !== null, hostBuild: version?.build ?? null, isolation };
}

/** The subject of a finding about an image. @param more what else tells such findings of the rule apart */
export function imageSubject(
  judged: JudgedImage,
  context: Uses,
  more: Pick<ImageSubject, 'build' | 'isolation'> = {},
): ImageSubject {
  return { kind: 'image', ...namedImage(judged, context), ...more };
}

/** The subject of a finding about an image in one of the workloads that run it. */
export function runSubject(judged: JudgedImage, run: Run, context: Uses): ImageSubject {
  return {
    kind: 'image',
    reference: shown(judged),
    within: workloadName(run, context),
    role: judged.use.role,
  };
}

/** The workload or build stage of the same file that names an image. Those of other files are not its own. */
export function withinOf({ use }: JudgedImage, context: Uses): string | null {
  const { kind, foundIn, runs, location } = use;
  if (foundIn.kind === 'stage') return foundIn.name === null ? null : `stage ${foundIn.name}`;
  // A kustomization's image is run by the pods of other files.
  if (kind === 'kustomize') return null;
  const own = runs.find((run) => run.location.path === location.path);
  return own === undefined ? null : workloadName(own, context);
}

/**
 * The name of a workload, e.g. `Deployment web`; where its file has several of that name, as in other namespaces, with
 * its place among them: `Deployment web (2)`.
 */
export function workloadName({ name, workload }: Run, { uses }: Uses): string {
  const ordinals = known.get(uses) ?? ordinalsOf(uses);
  known.set(uses, ordinals);
  const ordinal = ordinals.get(workload) ?? 1;
  return ordinal === 1 ? name : `${name} (${ordinal})`;
}

type Ordinals = Map<Run['workload'], number>;

/** Every rule asks: it is counted once. */
const known = new WeakMap<readonly JudgedImage[], Ordinals>();

function ordinalsOf(uses: readonly JudgedImage[]): Ordinals {
  // As the files have them, then as a RuntimeClass changes them: the same workloads in the same order.
  const asWritten = count(uses.flatMap(({ use }) => use.runs));
  const placed = count(
    uses.flatMap(({ runs, unconstrainedLinuxPods }) => [
      ...runs,
      ...unconstrainedLinuxPods.map(({ run }) => run),
    ]),
  );
  return new Map([...placed, ...asWritten]);
}

function count(runs: readonly Run[]): Ordinals {
  const counts = new Map<string, number>();
  const ordinals: Ordinals = new Map();
  for (const { name, workload, location } of runs) {
    if (ordinals.has(workload)) continue;
    const key = `${location.path}\0${name}`;
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    ordinals.set(workload, ordinal);
  }
  return ordinals;
}

/** What a workload asks of its node: equal for those that ask for the same. */
export function placementKey(workload: Run['workload']): string {
  const { os, nodeSelector, affinityTerms, tolerations, constraints, nodeName } = workload;
  const asked = [
    ...Object.entries(nodeSelector).map(([key, value]) => `${key}=${value}`),
    ...constraints.map(({ key, operator, value }) => `${key}${operator}${value}`),
    ...affinityTerms.map((term) =>
      term.map(({ key, operator, values }) => `${key} ${operator} ${values.join(',')}`).join(' and '),
    ),
    ...tolerations.map(
      ({ key = '', operator = '', value = '', effect = '' }) =>
        `tolerates ${key} ${operator} ${value}:${effect}`,
    ),
    ...(os === null ? [] : [`os ${os}`]),
    ...(nodeName === null ? [] : [`node ${nodeName}`]),
  ];
  return asked.sort().join('; ');
}
