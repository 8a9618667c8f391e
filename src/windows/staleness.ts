// How far a pinned revision is behind the newest one that is known.

import { type DatedRevision, datedRevisions } from './revisions.js';
import type { WindowsVersion } from './version.js';

export interface Staleness {
  /** The newest known revision of the build, with its update and a day on which it was out. */
  newest: DatedRevision;
  /** A day on which the pinned one was out already. */
  pinnedBy: string;
  daysBehind: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * @param today ISO date; what came out later is not known yet
 * @returns null where nothing can be said: no dated revision is newer, or none is known that is not older than the pin
 */
export function staleness(pinned: WindowsVersion, today: string): Staleness | null {
  const { revision } = pinned;
  if (revision === null) return null;
  const dated = datedRevisions(pinned.build);
  const newest = dated.findLast((row) => row.date <= today);
  // Revisions come in order: one that is not in the list was out by the day of the next that is.
  const next = dated.find((row) => row.revision >= revision && row.date <= today);
  if (newest === undefined || next === undefined || newest.revision <= revision) return null;
  return {
    newest,
    pinnedBy: next.date,
    daysBehind: Math.round((Date.parse(newest.date) - Date.parse(next.date)) / DAY),
  };
}
