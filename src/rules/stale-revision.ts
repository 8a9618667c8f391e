import type { JudgedImage } from '../model/judged-image.js';
import type { Description } from '../report/message.js';
import { staleness } from '../windows/staleness.js';
import { formatVersion } from '../windows/version.js';
import { pinning } from './support/fixes.js';
import { type NewerRevision, newerRevision } from './support/newer-revision.js';
import { newerRevisionRemedies } from './support/newer-revision-remedies.js';
import { listed, placesOf, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args extends Pick<NewerRevision, 'pin' | 'isBase' | 'until'> {
  image: string;
  pinned: string;
  newest: string;
  newestKb: string | null;
  newestDate: string;
  daysBehind: number;
  /** Targets, each with its version, on which the newest revision is known to fail until they are updated. */
  behind: string[];
}

/** Images are refreshed each month: three months behind is no accident of the calendar. */
const DAYS = 90;

export const staleRevision = rule<Args>({
  id: 'stale-revision',
  level: 'notice',
  summary: 'Pinned to a revision or update that is more than 90 days behind the newest.',
  checkImage: findingOf,
  describe,
});

function findingOf(judged: JudgedImage, context: RuleContext): RawFinding<Args>[] {
  const { use } = judged;
  // What the tag pins, not what a registry has behind a tag that moves.
  const pinned = use.reading?.versions[0];
  if (pinned === undefined || pinned.revision === null || use.bases.length > 0) return [];
  const stale = staleness(pinned, context.today);
  if (stale === null || stale.daysBehind <= DAYS) return [];
  const { newest, daysBehind } = stale;
  const newer = newerRevision(judged, pinned, newest, placesOf(judged));
  if (newer === null) return [];
  const { pin, isBase, behind, until } = newer;
  return [
    {
      location: use.location,
      subject: imageSubject(judged, context),
      args: {
        image: shown(judged),
        pinned: formatVersion(pinned),
        newest: newest.version,
        newestKb: newest.kb,
        newestDate: newest.date,
        daysBehind,
        pin,
        isBase,
        behind: [...new Set(behind.map((o) => `${o.target.name} (${formatVersion(o.target.version)})`))],
        until,
      },
      related: use.origins,
      fix: behind.length === 0 && pin !== null ? pinning(judged, pin) : null,
    },
  ];
}

function describe(args: Args): Description {
  const { image, pinned, newest, newestKb, newestDate, daysBehind, pin, isBase, behind, until } = args;
  return {
    title: `Pinned revision is ${daysBehind} days behind the newest`,
    problem: `${image} is ${pinned}, at least ${daysBehind} days behind ${newest}${newestKb === null ? '' : ` (${newestKb})`} of ${newestDate}, and lacks the security updates released since.${behind.length === 0 ? '' : ` Images of ${newest} are known to fail on ${listed(behind)}.`}`,
    remedies: newerRevisionRemedies({ newest, pin, isBase, behind, until }),
    why: 'Base images are updated each month. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers',
  };
}
