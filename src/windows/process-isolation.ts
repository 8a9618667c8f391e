// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.

import { WINDOWS_SERVER_2022 } from './builds.js';
import { longTermSince, type Release, releases } from './releases.js';

/** Long-term releases since the ABI between kernel and containers is stable, the oldest first. */
const STABLE_ABI_RELEASES = longTermSince(WINDOWS_SERVER_2022);

/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
export function oldestImageFor(hostBuild: number): number {
  if (hostBuild < WINDOWS_SERVER_2022) return hostBuild;
  const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
  return STABLE_ABI_RELEASES[generation - 1] ?? WINDOWS_SERVER_2022;
}

/** Whether a build is that of a long-term release with the stable ABI, which the documentation names. */
export function hasStableAbi(build: number): boolean {
  return STABLE_ABI_RELEASES.includes(build);
}

/** The long-term release that a build is of, or follows; null for one before the stable ABI. */
export function generationOf(build: number): number | null {
  return STABLE_ABI_RELEASES.findLast((release) => release <= build) ?? null;
}

/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
export function processRuns(hostBuild: number, imageBuild: number): boolean {
  return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}

/**
 * The newest release that has base images and runs under process isolation on a host.
 * @returns undefined where no base image fits, e.g. for Windows 10 22H2
 */
export function baseImageFor(hostBuild: number): Release | undefined {
  const oldest = oldestImageFor(hostBuild);
  return releases.find((r) => r.images.length > 0 && r.build <= hostBuild && r.build >= oldest);
}
