// Which image builds share a host's kernel.
// Source: containerd/platforms v1.0.0-rc.5, platform_windows_compat.go, and "Windows container version
// compatibility" (learn.microsoft.com, 2025-01-23), which agree except where compatibility.ts says otherwise.

import { WINDOWS_SERVER_2022, WINDOWS_SERVER_2025 } from './builds.js';

/** Long-term releases since the ABI between kernel and containers is stable. A future one is added here. */
const STABLE_ABI_RELEASES = [WINDOWS_SERVER_2022, WINDOWS_SERVER_2025] as const;

/**
 * The oldest image build that a host runs under process isolation, revisions apart. Before Windows Server 2022 that is the host's
 * own build; since then a host of one long-term generation also runs the generation before.
 */
export function oldestImageFor(hostBuild: number): number {
  const [first] = STABLE_ABI_RELEASES;
  if (hostBuild < first) return hostBuild;
  const generation = STABLE_ABI_RELEASES.findLastIndex((build) => build <= hostBuild);
  return STABLE_ABI_RELEASES[generation - 1] ?? first;
}

/**
 * Whether the builds fit under process isolation, whatever the host's edition and the revisions: the check that
 * containerd makes at the pull and hcsshim at the start.
 */
export function processRuns(hostBuild: number, imageBuild: number): boolean {
  return imageBuild <= hostBuild && imageBuild >= oldestImageFor(hostBuild);
}
