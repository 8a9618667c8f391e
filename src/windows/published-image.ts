// An image as a registry publishes it, on one host: the entry that the host takes, and whether that starts.

import { type HostUnderTest, type Isolation, type Judgement, judge, noEntry } from './compatibility.js';
import { entryFor, type ImageEntry } from './image-entries.js';
import { releaseName } from './releases.js';
import { formatVersion, type WindowsVersion } from './version.js';

export interface PublishedJudgement extends Judgement {
  /** The version that was judged; null where the host takes no entry, or one that states none. */
  version: WindowsVersion | null;
}

/**
 * @param entries in the order of the index; a single manifest is a list of one
 * @param hostProcess the container is not bound to the host's build, once its image is there
 */
export function judgePublished(
  host: HostUnderTest,
  entries: readonly ImageEntry[],
  hostProcess: boolean,
  isolation: Isolation,
): PublishedJudgement {
  const judgeVersion = (version: WindowsVersion | null): PublishedJudgement => ({
    ...judge(host, { os: 'windows', version, hostProcess, scratch: false }, isolation),
    version,
  });
  const windows = entries.filter(({ os }) => os === 'windows');
  if (windows.length === 0) return judgeLinux(host, isolation);
  // A list of one is as good as none: its version tells more than that it is not for this host.
  if (entries.length === 1) return judgeVersion(windows[0]!.version);
  const entry = entryFor(
    entries,
    host.version.build,
    host.orchestrator === 'kubernetes' ? 'containerd' : 'docker',
  );
  const listed = [...new Set(windows.map(named))].join(', ');
  if (entry === null)
    return { ...noEntry(releaseName(host.version.build, host.client), listed), version: null };
  const judgement = judgeVersion(entry.version);
  return {
    ...judgement,
    reason: `${judgement.reason} Of its Windows entries (${listed}) the host takes ${named(entry)}.`,
  };
}

/** An image for Linux alone. */
export function judgeLinux(host: HostUnderTest, isolation: Isolation): PublishedJudgement {
  const image = { os: 'linux', version: null, hostProcess: false, scratch: false } as const;
  return { ...judge(host, image, isolation), version: null };
}

function named({ version }: ImageEntry): string {
  return version === null ? 'one without a version' : formatVersion(version);
}
