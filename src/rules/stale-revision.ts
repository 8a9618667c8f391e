import type { JudgedUse } from '../model/judged-use.js';
import { isSound } from '../windows/remedies.js';
import { readRepositoryName } from '../windows/repositories.js';
import { type DatedRevision, datedRevisions } from '../windows/revisions.js';
import { staleness } from '../windows/staleness.js';
import type { ImageUnderTest } from '../windows/verdicts.js';
import { formatVersion, versionOf } from '../windows/version.js';
import { pinning } from './support/fixes.js';
import { listed, placesOf, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
  pinned: string;
  newest: string;
  newestKb: string | null;
  newestDate: string;
  daysBehind: number;
  /** The reference with the newest revision or update; null where no such tag is known. */
  pin: string | null;
  /** One of Microsoft's base images, and not an image that stands on one. */
  isBase: boolean;
  /** Targets on which the newest revision was seen to fail until they are updated. */
  behind: string[];
  /** The newest tag that starts on them as they are. */
  until: string | null;
}

/** Images are refreshed each month: three months behind is no accident of the calendar. */
const DAYS = 90;

export const staleRevision = rule<Args>({
  id: 'stale-revision',
  level: 'notice',
  summary: 'Pinned to a revision or update that is more than 90 days behind the newest.',
  checkImage: (judged, context) => findingsOf(judged, context),
  describe: ({ image, pinned, newest, newestKb, newestDate, daysBehind, pin, isBase, behind, until }) => {
    const hosts = behind.length === 0 ? '' : `Bring ${listed(behind)} up to ${newest}, then `;
    const sentence = (verb: string, rest: string): string =>
      hosts === '' ? `${verb}${rest}` : `${hosts}${verb.toLowerCase()}${rest}`;
    return {
      title: `Pinned revision is ${daysBehind} days behind the newest`,
      problem: `${image} is ${pinned}, at least ${daysBehind} days behind ${newest}${newestKb === null ? '' : ` (${newestKb})`} of ${newestDate}, and lacks the security updates since.${behind.length === 0 ? '' : ` Images of ${newest} are known to fail on ${listed(behind)}.`}`,
      remedies: isBase
        ? [
            sentence('Pin', ` ${pin ?? `a tag of ${newest}`}`),
            ...(until === null
              ? []
              : [`Pin ${until}, the newest that is known to start on the hosts as they are`]),
            'Pin a tag without a revision',
          ]
        : [
            sentence(
              'Use',
              ` a tag that was built on a base image of ${newest} or later; rebuild the image if it is your own`,
            ),
          ],
      why: 'Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
    };
  },
});

function findingsOf(judged: JudgedUse, context: RuleContext): RawFinding<Args>[] {
  const { use } = judged;
  const { parsed } = use;
  // What the tag pins, not what a registry has behind a tag that moves.
  const pinned = use.reading?.versions[0];
  if (pinned === undefined || pinned.revision === null || parsed === null || use.bases.length > 0) return [];
  const { revision } = pinned;
  const stale = staleness(pinned, context.today);
  if (stale === null || stale.daysBehind <= DAYS) return [];
  const of = (revision: number | null): ImageUnderTest => ({
    os: 'windows',
    version: versionOf(pinned.build, revision),
    hostProcess: false,
    scratch: false,
    nanoServer: use.reading?.nanoServer === true,
  });
  // Where no revision of the release starts, other findings ask for another release, or for the host's own revision.
  const places = placesOf(judged);
  const running = places.filter((place) => isSound(place, of(null)));
  if (places.length > 0 && running.length === 0) return [];
  const behind = running.filter((place) => !isSound(place, of(stale.newest.revision)));
  const isBase = readRepositoryName(parsed).baseImage;
  const pinOf = (row: DatedRevision): string | null =>
    isBase ? pinTo(parsed.tag, row, use.reference) : null;
  const startable = datedRevisions(pinned.build).findLast(
    (row) => row.revision > revision && running.every((place) => isSound(place, of(row.revision))),
  );
  const pin = pinOf(stale.newest);
  const finding: RawFinding<Args> = {
    location: use.location,
    subject: imageSubject(judged, context),
    args: {
      image: shown(judged),
      pinned: formatVersion(pinned),
      newest: stale.newest.version,
      newestKb: stale.newest.kb,
      newestDate: stale.newest.date,
      daysBehind: stale.daysBehind,
      pin,
      isBase,
      behind: [...new Set(behind.map((o) => `${o.target.name} (${formatVersion(o.target.version)})`))],
      until: behind.length === 0 || startable === undefined ? null : pinOf(startable),
    },
    related: use.origins,
    fix: behind.length === 0 && pin !== null ? pinning(judged, pin) : null,
  };
  return [finding];
}

/** The same tag with the newest revision, or its update, in the place of the old one. */
function pinTo(
  tag: string | null,
  newest: { version: string; kb: string | null },
  reference: string | null,
): string | null {
  // A digest pins more than its tag says.
  if (tag === null || reference === null || reference.includes('@')) return null;
  const base = reference.slice(0, reference.length - tag.length);
  if (/10\.0\.\d{5}\.\d+/.test(tag)) return base + tag.replace(/10\.0\.\d{5}\.\d+/, newest.version);
  if (/KB\d+/i.test(tag) && newest.kb !== null) return base + tag.replace(/KB\d+/i, newest.kb);
  return null;
}
