import type { JudgedImage, Outcome } from '../../model/judged-image.js';
import type { Run, RuntimeClass } from '../../model/run.js';
import { usualOrchestrator } from '../../orchestrators/index.js';
import type { Location } from '../../text/location.js';
import { judge } from '../../windows/compatibility.js';
import { releaseName } from '../../windows/releases.js';
import { severity } from '../../windows/severity.js';
import { formatVersion, versionOf, type WindowsVersion } from '../../windows/version.js';

/** An image in a workload that a scheduler places. */
export interface PlacedImage {
  judged: JudgedImage;
  run: Run;
  /** What becomes of it on the targets that may take it. */
  outcomes: readonly Outcome[];
}

/**
 * The images of each workload, containers of one pod together. An image that is built here is reported where the
 * workload names it, and at its Dockerfile only where no file names it.
 */
export function placedImages(uses: readonly JudgedImage[]): PlacedImage[][] {
  const known = gathered.get(uses) ?? gather(uses);
  gathered.set(uses, known);
  return known;
}

/** Several rules ask: it is gathered once. */
const gathered = new WeakMap<readonly JudgedImage[], PlacedImage[][]>();

function gather(uses: readonly JudgedImage[]): PlacedImage[][] {
  const workloads = new Map<Run['workload'], PlacedImage[]>();
  const named = uses.filter(({ use }) => use.kind !== 'dockerfile');
  const toldThere = new Set(named.flatMap(({ use }) => use.bases));
  const unnamed = uses.filter(({ use }) => use.kind === 'dockerfile' && !toldThere.has(use));
  const patched = new Set(
    named.flatMap(({ runs }) =>
      runs.flatMap(({ saidBy }) => (saidBy.kind === 'pod' ? (saidBy.unpatched ?? []) : [])),
    ),
  );
  for (const judged of [...named, ...unnamed]) {
    for (const { run, outcomes } of judged.byRun) {
      if (run.workload.kind === null || judged.use.role !== 'run') continue;
      // What a kustomization patches is run as it is patched.
      if (patched.has(run.workload)) continue;
      const images = workloads.get(run.workload) ?? [];
      workloads.set(run.workload, images);
      images.push({ judged, run, outcomes });
    }
  }
  return [...workloads.values()];
}

/** Where a workload asks for a label; where the reader does not tell, the place of its image. */
export function labelPlace(run: Run, key: string): Location {
  return run.labels.find((label) => label.key === key)?.location ?? run.location;
}

/** Whether a pod's RuntimeClass is one of the cluster, which may bring the selector that the pod lacks. */
export function mayBringSelector({ runtimeClass }: Run, known: ReadonlyMap<string, RuntimeClass>): boolean {
  return runtimeClass !== null && !known.has(runtimeClass.name);
}

/**
 * Whether an image starts under process isolation on a server of a build.
 * @param versions of one image: the host takes the one that fits
 */
export function startsOn(
  build: number,
  versions: readonly WindowsVersion[],
  workload: Run['workload'],
): boolean {
  const { runtime } = usualOrchestrator(workload);
  const host = { version: versionOf(build), client: false, runtime };
  return versions.some((version) => {
    const image = { os: 'windows' as const, version, hostProcess: false, scratch: false };
    // Neither a label nor a pod says a revision, so builds alone are compared.
    return version.build === build || severity(judge(host, image, 'process').verdict) < severity('unknown');
  });
}

/** `Windows Server 2022 (build 20348)`. */
export function osOf(build: number): string {
  return `${releaseName(build)} (build ${build})`;
}

export function starts({ verdict }: Outcome): boolean {
  return severity(verdict) < severity('unknown');
}

/**
 * Of hosts of several builds the one to stay on: that whose kernel the image was made for, else the newest.
 * @returns `10.0.20348`; null where the image starts on none
 */
export function buildToStayOn({ outcomes }: PlacedImage): string | null {
  const starting = outcomes.filter(starts);
  const sound = starting.filter(({ breakages }) => breakages.length === 0);
  const fitting = sound.length > 0 ? sound : starting;
  if (fitting.length === 0) return null;
  const own = fitting.find(({ target, version }) => version?.build === target.version.build);
  const newest = Math.max(...fitting.map(({ target }) => target.version.build));
  return formatVersion(versionOf(own?.target.version.build ?? newest));
}
