// How far a pinned revision is behind the newest one that is known.

import catalogue from './catalogue.json' with { type: 'json' };
import { parseVersion, type WindowsVersion } from './version.js';

export interface Staleness {
  /** The newest known revision of the build, with its update and a day on which it was out. */
  newest: { version: string; kb: string | null; date: string };
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
  const dated = datedRevisions().get(pinned.build) ?? [];
  const newest = dated.findLast((row) => row.date <= today);
  // Revisions come in order: one that is not in the list was out by the day of the next that is.
  const next = dated.find((row) => row.revision >= revision && row.date <= today);
  if (newest === undefined || next === undefined || newest.revision <= revision) return null;
  return {
    newest: { version: newest.version, kb: newest.kb, date: newest.date },
    pinnedBy: next.date,
    daysBehind: Math.round((Date.parse(newest.date) - Date.parse(next.date)) / DAY),
  };
}

interface DatedRevision {
  version: string;
  revision: number;
  kb: string | null;
  date: string;
}

let byBuild: Map<number, DatedRevision[]> | null = null;

/** Read once: thousands of images may be pinned. */
function datedRevisions(): ReadonlyMap<number, DatedRevision[]> {
  if (byBuild !== null) return byBuild;
  byBuild = new Map();
  for (const { version, kb, date } of catalogue.revisions) {
    const parsed = parseVersion(version);
    if (date === null || parsed === null || parsed.revision === null) continue;
    const rows = byBuild.get(parsed.build) ?? [];
    byBuild.set(parsed.build, rows);
    rows.push({ version, revision: parsed.revision, kb, date });
  }
  return byBuild;
}
