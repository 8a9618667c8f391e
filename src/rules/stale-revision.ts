import type { JudgedUse } from '../judge.js';
import { staleness } from '../windows/staleness.js';
import { formatVersion } from '../windows/version.js';
import { type RawFinding, rule, shown } from './rule.js';

interface Args {
  image: string;
  pinned: string;
  newest: string;
  newestKb: string | null;
  newestDate: string;
  daysBehind: number;
  /** The reference with the newest revision or update; null where its tag is of another form. */
  pin: string | null;
}

/** Images are refreshed each month: three months behind is no accident of the calendar. */
const DAYS = 90;

export const staleRevision = rule<Args>({
  id: 'stale-revision',
  level: 'notice',
  summary: 'Pinned to a revision or update that is more than 90 days behind the newest.',
  check: ({ uses, today }) => uses.flatMap((judged) => findingOf(judged, today) ?? []),
  words: ({ image, pinned, newest, newestKb, newestDate, daysBehind, pin }) => ({
    title: `Pinned ${daysBehind} days behind`,
    message: `${image} is ${pinned}, at least ${daysBehind} days behind ${newest}${newestKb === null ? '' : ` (${newestKb})`} of ${newestDate}, and lacks the security updates since. To fix it: pin ${pin ?? `a tag of ${newest}`}, or a tag without a revision.`,
  }),
});

function findingOf(judged: JudgedUse, today: string): RawFinding<Args> | null {
  const { use } = judged;
  // What the tag pins, not what a registry has behind a tag that moves.
  const pinned = use.reading?.versions[0];
  if (pinned === undefined || use.parsed === null || use.bases.length > 0) return null;
  const stale = staleness(pinned, today);
  if (stale === null || stale.daysBehind <= DAYS) return null;
  const pin = pinTo(use.parsed.tag, stale.newest, use.reference);
  return {
    location: use.location,
    args: {
      image: shown(judged),
      pinned: formatVersion(pinned),
      newest: stale.newest.version,
      newestKb: stale.newest.kb,
      newestDate: stale.newest.date,
      daysBehind: stale.daysBehind,
      pin,
    },
    related: use.origins,
    fix:
      pin === null || use.raw !== use.reference
        ? null
        : { range: use.location, text: pin, title: `Pin ${pin}` },
  };
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
