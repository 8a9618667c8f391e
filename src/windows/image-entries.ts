// Which entry of a multi-platform image a host takes.
// Sources: containerd/platforms v1.0.0-rc.5, defaults_windows.go and platform_windows_compat.go (containerd);
// moby/moby daemon/internal/distribution/pull_v2_windows.go (classic Docker, the default image store on Windows).

import { processRuns } from './process-isolation.js';
import type { Runtime } from './verdicts.js';
import { formatVersion, type WindowsVersion } from './version.js';

/** One platform that an image is published for. */
export interface ImageEntry {
  os: string;
  architecture: string;
  /** Null where the entry states none, which matches every host. */
  version: WindowsVersion | null;
}

/**
 * The entry that a host takes; neither store looks at revisions or isolation.
 * - containerd: of the entries that run under process isolation the highest version, compared as text; one without
 *   a version comes last.
 * - Docker: the first of the host's own build, else the first in the list that is not newer than the host.
 *   So Windows Server 2025 may get a 2019 image though the list has one for 2022 (docker/for-win#13986).
 * @param hostBuild of a host with the amd64 architecture
 * @returns null where no entry is for this host: the pull fails
 */
export function entryFor<E extends ImageEntry>(
  entries: readonly E[],
  hostBuild: number,
  store: Runtime,
): E | null {
  const windows = entries.filter((entry) => entry.os === 'windows' && entry.architecture === 'amd64');
  if (store === 'containerd') {
    const fitting = windows.filter(
      ({ version }) => version === null || processRuns(hostBuild, version.build),
    );
    return fitting.sort((a, b) => compareText(textOf(b), textOf(a)))[0] ?? null;
  }
  const notNewer = windows.filter(({ version }) => version === null || version.build <= hostBuild);
  return notNewer.find(({ version }) => version?.build === hostBuild) ?? notNewer[0] ?? null;
}

function textOf({ version }: ImageEntry): string {
  return version === null ? '' : formatVersion(version);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
