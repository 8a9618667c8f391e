// Which entry of a multi-platform image a host takes.
// Sources: containerd/platforms v1.0.0-rc.5, defaults_windows.go and platform_windows_compat.go (containerd);
// moby/moby daemon/internal/distribution/pull_v2_windows.go (classic Docker, the default image store on Windows).

import { processRuns } from './process-isolation.js';
import { ordersByRevision } from './runtimes.js';
import type { HostUnderTest } from './verdicts.js';
import { formatVersion, type WindowsVersion } from './version.js';

/** One platform that an image is published for. */
export interface ImageEntry {
  os: string;
  architecture: string;
  /** Null where the entry states none, which matches every host. */
  version: WindowsVersion | null;
  /** Known without its registry, which states a revision, too. */
  assumed?: true;
  /** The version that the configuration of the image states, where the entry states none: no store looks there first. */
  inside?: WindowsVersion;
  /** The index has no platform for it: it is that of the configuration. containerd looks there, Docker does not. */
  unlisted?: true;
}

/** What of a host decides which entry it takes. */
export type StoringHost = Pick<HostUnderTest, 'version' | 'runtime' | 'runtimeVersion' | 'architecture'>;

/**
 * The entry that a host takes; neither store looks at revisions or isolation.
 * - containerd: of the entries that run under process isolation the highest version, compared as text; before 2.1.6
 *   the highest revision, whatever the build; one without a version comes last, and then one without a platform.
 * - Docker: the first of the host's own build that states a revision (it looks for `10.0.20348.`), else the first in the
 *   list that is not newer than the host.
 *   So Windows Server 2025 may get a 2019 image though the list has one for 2022 (docker/for-win#13986).
 * @param host of the amd64 architecture where none is declared
 * @returns null where no entry is for this host: the pull fails
 */
export function entryFor<E extends ImageEntry>(
  entries: readonly E[],
  { version: { build: hostBuild }, runtime, runtimeVersion = [], architecture = 'amd64' }: StoringHost,
): E | null {
  const windows = entries.filter((entry) => entry.os === 'windows' && entry.architecture === architecture);
  if (runtime === 'containerd') {
    const fitting = windows.filter(
      ({ version }) => version === null || processRuns(hostBuild, version.build),
    );
    const byRevision = ordersByRevision(runtimeVersion);
    return (
      fitting.toSorted(
        (a, b) =>
          Number(a.unlisted ?? false) - Number(b.unlisted ?? false) ||
          (byRevision ? revisionOf(b) - revisionOf(a) : compareText(textOf(b), textOf(a))),
      )[0] ?? null
    );
  }
  const notNewer = windows.filter(
    ({ version, unlisted }) => unlisted !== true && (version === null || version.build <= hostBuild),
  );
  const own = notNewer.find(
    ({ version, assumed }) => version?.build === hostBuild && (version.revision !== null || assumed === true),
  );
  return own ?? notNewer[0] ?? null;
}

/** -1 where there is none, as after every revision. */
function revisionOf({ version }: ImageEntry): number {
  return version?.revision ?? -1;
}

function textOf({ version }: ImageEntry): string {
  return version === null ? '' : formatVersion(version);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
