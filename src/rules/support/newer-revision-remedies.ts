import type { NewerRevision } from './newer-revision.js';
import { pinRemedy } from './pin-remedies.js';
import { listed } from './rule.js';

interface Offer extends Pick<NewerRevision, 'pin' | 'isBase' | 'until'> {
  /** The version to move to. */
  newest: string;
  /** Targets, each with its version, that need an update first. */
  behind: readonly string[];
}

/** What can be done about an old revision, the best first. */
export function newerRevisionRemedies({ newest, pin, isBase, behind, until }: Offer): string[] {
  const first = (remedy: string): string =>
    behind.length === 0
      ? remedy
      : `Update ${listed(behind)} to ${newest}, then ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`;
  if (!isBase)
    return [
      first(
        `Use a tag that was built on a base image of ${newest} or later; rebuild the image if it is your own`,
      ),
    ];
  return [
    first(pin === null ? `Pin a tag of ${newest}` : pinRemedy(pin)),
    ...(until === null ? [] : [`Pin ${until}, the newest that is known to start there today`]),
    'Pin a tag without a revision',
  ];
}
