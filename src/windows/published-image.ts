// An image as a registry publishes it, on one host: the entry that the host takes, and whether that starts.

import { judge, noArchitecture, noEntry } from './compatibility.js';
import { entryFor, type ImageEntry } from './image-entries.js';
import { type Breakage, knownBreakages } from './known-breakages.js';
import { releaseName } from './releases.js';
import type { HostUnderTest, ImageUnderTest, Isolation, Judgement } from './verdicts.js';
import { formatVersion, type WindowsVersion } from './version.js';

export interface PublishedJudgement extends Judgement {
  /** The version that was judged; null where the host takes no entry, or one that states none. */
  version: WindowsVersion | null;
  /** Known failures of a pair that the rules allow. */
  breakages: Breakage[];
}

/** What is known of an image beside its entries. */
export type ImageTraits = Pick<ImageUnderTest, 'hostProcess' | 'nanoServer' | 'atLeast' | 'singleManifest'>;

/** One image of one version on one host, with all that is known of the pair. */
export function judgeImage(
  host: HostUnderTest,
  image: ImageUnderTest,
  isolation: Isolation,
): PublishedJudgement {
  const judgement = judge(host, image, isolation);
  const allowed = judgement.verdict === 'supported' || judgement.verdict === 'conditional';
  const breakages = allowed ? knownBreakages(host, image, isolation) : [];
  return { ...judgement, version: image.version, breakages };
}

/**
 * @param entries in the order of the index; a single manifest is a list of one
 * @param traits a HostProcess container is not bound to the host's build, once its image is there
 */
export function judgePublished(
  host: HostUnderTest,
  entries: readonly ImageEntry[],
  traits: ImageTraits,
  isolation: Isolation,
): PublishedJudgement {
  const judgeVersion = (version: WindowsVersion | null): PublishedJudgement =>
    judgeImage(host, { os: 'windows', version, scratch: false, ...traits }, isolation);
  if (entries.length === 0)
    return { ...noEntry(releaseName(host.version.build, host.client), ''), version: null, breakages: [] };
  const windows = entries.filter(({ os }) => os === 'windows');
  if (windows.length === 0) return judgeImage(host, LINUX_IMAGE, isolation);
  const [only, ...others] = entries;
  // A list of one is as good as none: its version tells more than that it is not for this host.
  if (only !== undefined && others.length === 0) {
    const { architecture, inside = null } = only;
    const version = only.version ?? inside;
    return isForeign(host, architecture)
      ? { ...noArchitecture([architecture], host.architecture ?? 'amd64'), version, breakages: [] }
      : judgeVersion(version);
  }
  const entry = entryFor(entries, host);
  const architectures = [...new Set(windows.map(({ architecture }) => architecture))];
  if (entry === null && architectures.every((one) => isForeign(host, one)))
    return {
      ...noArchitecture(architectures, host.architecture ?? 'amd64'),
      version: windows[0]?.version ?? null,
      breakages: [],
    };
  const listed = namesOf(windows);
  if (entry === null)
    return {
      ...noEntry(releaseName(host.version.build, host.client), listed),
      version: null,
      breakages: [],
    };
  // What the entry does not state decides nothing of the pull, and still whether it starts.
  const judgement = judgeVersion(entry.version ?? entry.inside ?? null);
  return {
    ...judgement,
    reason: `${judgement.reason} Of its Windows entries (${listed}) the host pulls ${named(entry)}.`,
  };
}

/** Servers are amd64 where nothing else is declared; the architecture of a client is unknown then. */
export function isForeign(host: HostUnderTest, architecture: string): boolean {
  const own = host.architecture ?? (host.client ? null : 'amd64');
  return own !== null && architecture !== '' && architecture !== own;
}

/** What a Linux image is to a Windows host. */
export const LINUX_IMAGE = { os: 'linux', version: null, hostProcess: false, scratch: false } as const;

/** Of many entries the first, and how many more there are. */
function namesOf(entries: readonly ImageEntry[]): string {
  const names = [...new Set(entries.map(named))];
  const more = names.length - MAX_NAMED;
  return more > 1 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${more} more` : names.join(', ');
}

const MAX_NAMED = 10;

function named({ version }: ImageEntry): string {
  return version === null ? 'one without os.version' : formatVersion(version);
}
