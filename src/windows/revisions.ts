// The revisions that are known, with their updates and the days on which they were out. Sources stand in catalogue.json.

import catalogue from './catalogue.json' with { type: 'json' };
import { parseVersion, type WindowsVersion } from './version.js';

/** ISO date up to which releases and revisions are known. */
export const catalogueDate: string = catalogue.date;

export interface DatedRevision {
  version: string;
  revision: number;
  kb: string | null;
  /** ISO date: a day on which it was out already. */
  date: string;
}

let byBuild: Map<number, DatedRevision[]> | null = null;

/** The dated revisions of a build, the oldest first. Read once: thousands of images may be pinned. */
export function datedRevisions(build: number): readonly DatedRevision[] {
  byBuild ??= readAll();
  return byBuild.get(build) ?? [];
}

function readAll(): Map<number, DatedRevision[]> {
  const all = new Map<number, DatedRevision[]>();
  for (const { version, kb, date } of catalogue.revisions) {
    const parsed = parseVersion(version);
    if (date === null || parsed === null || parsed.revision === null) continue;
    const rows = all.get(parsed.build) ?? [];
    all.set(parsed.build, rows);
    rows.push({ version, revision: parsed.revision, kb, date });
  }
  return all;
}

/** The newest revision that was out on a day for certain; null where none is known. */
export function revisionOn(build: number, day: string): number | null {
  return datedRevisions(build).findLast((row) => row.date <= day)?.revision ?? null;
}

/** The newest revision that is known of a build; null where none is. */
export function newestRevision(build: number): number | null {
  return datedRevisions(build).at(-1)?.revision ?? null;
}

/** Whether a version is one that was published. */
export function isPublished(version: WindowsVersion): boolean {
  return PUBLISHED.has(`${version.build}.${version.revision}`);
}

const PUBLISHED = new Set(catalogue.revisions.map(({ version }) => version.replace('10.0.', '')));

/**
 * The revision that an update brought, e.g. of 17763 and `KB4493509`.
 * @param kb in either case
 * @returns null where the catalogue does not know the update, or knows it for another build
 */
export function revisionOfKb(build: number, kb: string): number | null {
  const wanted = kb.toUpperCase();
  const row = catalogue.revisions.find((r) => r.kb === wanted && r.version.startsWith(`10.0.${build}.`));
  return row === undefined ? null : (parseVersion(row.version)?.revision ?? null);
}
