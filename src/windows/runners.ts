// Build machines that everybody has: GitHub's hosted runners, by the label that a job asks for.
// Source: actions/runner-images, README.md and images/windows/*-Readme.md (2026-08-21); announcements
// actions/runner-images#12677 (windows-latest is Windows Server 2025 since 2025-09) and #12045 (windows-2019 is gone).
// None has nested virtualization, so process isolation is all that they offer (actions/runner-images#183).

import { releases } from './releases.js';
import { versionOf, type WindowsVersion } from './version.js';

export interface Runner {
  label: string;
  version: WindowsVersion;
  /** The day from which no runner answers to the label; null while there are some. */
  retired: string | null;
  /** The label names no release, and so moves to the next one. */
  moves: boolean;
  /** Windows 11, and not Windows Server. */
  client?: true;
  /** Left out for amd64. */
  architecture?: 'arm64';
  /** The hosted runner's label that the label of a larger one begins with; left out for hosted ones. */
  byPrefix?: string;
}

const RUNNERS: readonly Runner[] = releases.flatMap(({ build, kind, runners = [] }) =>
  runners.map(
    ({ label, moves = false, retired = null, architecture }): Runner => ({
      label,
      version: versionOf(build),
      retired,
      moves,
      ...(kind === 'client' && { client: true }),
      ...(architecture !== undefined && { architecture }),
    }),
  ),
);

/**
 * The runner behind a label. Larger runners have names of their organisation's choice, most of which begin with the label
 * of their image, e.g. `windows-2022-16core`: those are of the image that the name says.
 * Source: "Running jobs on larger runners" (docs.github.com); actions/runner-images#13122.
 * @returns undefined for labels of other systems and of runners of one's own
 */
export function runnerOf(label: string): Runner | undefined {
  const wanted = label.toLowerCase();
  const hosted = RUNNERS.find((runner) => runner.label === wanted);
  if (hosted !== undefined) return hosted;
  const image = RUNNERS.filter((runner) => wanted.startsWith(`${runner.label}-`)).sort(
    (a, b) => b.label.length - a.label.length,
  )[0];
  // An organisation's image lives as long as it likes.
  return image === undefined ? undefined : { ...image, label: wanted, byPrefix: image.label, retired: null };
}

/** Whether a label is that of a hosted runner of Linux, or begins with one. */
export function isLinuxRunner(label: string): boolean {
  return /^ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-|$)/i.test(label);
}

/** The label of a runner whose own build is an image's, e.g. `windows-2022`; undefined where there is none. */
export function runnerFor(build: number): string | undefined {
  return RUNNERS.find(
    (r) => r.version.build === build && r.retired === null && !r.moves && r.architecture === undefined,
  )?.label;
}

/** The labels of Windows Server that name a release and can be asked for, the newest first. */
export function currentRunners(): string[] {
  return [...new Set(RUNNERS.map(({ version }) => version.build))].flatMap((build) => runnerFor(build) ?? []);
}
