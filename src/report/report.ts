// The report: what a check found, as data. Every reporter reads this and nothing else.
// Its types come from its form (shape.ts), which is a contract (schemaVersion 1): fields may be added, never renamed.

import type { ValueOf } from '../schema/shape.js';
import type * as shape from './shape.js';

export type ReportTarget = ValueOf<typeof shape.target>;
/** At most one for each target. */
export type ReportVerdict = ValueOf<typeof shape.verdict>;
/** Images with equal verdicts share the list. */
export type ReportImage = ValueOf<typeof shape.image> & { verdicts: readonly ReportVerdict[] };
/** The text that takes the place of a range. */
export type Edit = ValueOf<typeof shape.edit>;
/** Edits that can be applied as they stand, all of them together; they may be in several files. */
export type Fix = ValueOf<typeof shape.fix>;
export type Finding = ValueOf<typeof shape.finding>;
export type Coverage = ValueOf<typeof shape.coverage>;
export type Summary = ValueOf<typeof shape.summary>;

/** What its JSON form has, with each value at its place; see shape.ts for the fields. */
export type Report = Pick<
  shape.SavedReport,
  'schemaVersion' | 'targets' | 'coverage' | 'summary' | 'unverified' | 'commit' | 'leftOut' | 'notes'
> & { images: readonly ReportImage[]; findings: readonly Finding[] };
