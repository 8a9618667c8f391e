// The report: what a check found, as data. Every reporter reads this and nothing else.
// Its JSON form (shape.ts) is a contract (schemaVersion 1): fields may be added, never renamed.

import type { Evidence, ImageKind, Role } from '../model/image-use.js';
import type { Level } from '../model/options.js';
import type { Location, Related } from '../text/location.js';
import type { Isolation, Verdict } from '../windows/compatibility.js';
import type { Description } from './message.js';
import type { Subject } from './subject.js';

export interface ReportTarget {
  name: string;
  /** `10.0.BUILD` or `10.0.BUILD.REVISION`. */
  host: string;
  /** The release's full name, e.g. `Windows Server 2022`. */
  release: string;
  client: boolean;
  /** The isolations that the target offers; the first is what a workload gets that asks for nothing. */
  isolation: Isolation[];
  platform: 'kubernetes' | 'swarm' | 'docker' | null;
}

export interface ReportVerdict {
  target: string;
  isolation: Isolation;
  verdict: Verdict;
  /** The number of the compatibility rule that decided, e.g. `R7`. */
  rule: string;
  reason: string;
  /** The OS version that was judged: of a multi-platform image that of the entry which the host takes. */
  version: string | null;
}

export interface ReportImage extends Location {
  kind: ImageKind;
  role: Role;
  /** As written in the file. */
  raw: string;
  /** Fully expanded, as a user would type it; null where a value is missing. */
  reference: string | null;
  /** Names of the variables without a value. */
  unresolved: readonly string[];
  os: 'windows' | 'linux' | 'unknown';
  osVersions: string[];
  evidence: Evidence;
  digest: string | null;
  /** At most one for each target. Images with equal verdicts share the list. */
  verdicts: readonly ReportVerdict[];
}

/** The text that takes the place of a range. */
export interface Edit extends Location {
  text: string;
}

/** Edits that can be applied as they stand, all of them together; they may be in several files. */
export interface Fix {
  title: string;
  edits: readonly Edit[];
}

export interface Finding extends Location, Description {
  ruleId: string;
  level: Level;
  /** Each once. */
  targets: string[];
  /** What it is about: no line, count, date or other place is part of it. */
  subject: Subject;
  related: Related[];
  /** A hash of the rule, the file, the subject and the targets: the same when lines move. */
  fingerprint: string;
  fix: Fix | null;
  suppressed: { by: string; reason: string } | null;
  /** Neither it nor what decided it stands in a file that changed; left out where changes were not asked for. */
  preexisting?: boolean;
}

export interface Summary {
  files: number;
  images: number;
  windowsImages: number;
  lookups: number;
  errors: number;
  warnings: number;
  notices: number;
  suppressed: number;
  /** Files and folders of which not all was checked, whatever becomes of their findings; left out for none. */
  notChecked?: number;
  durationMs: number;
}

export interface Report {
  schemaVersion: 1;
  targets: ReportTarget[];
  images: ReportImage[];
  findings: Finding[];
  summary: Summary;
  /** A registry could not be asked, and the configuration says that this fails the run. */
  unverified: boolean;
  /** The commit that was checked, where a run on GitHub knows it. */
  commit?: string;
  /** How many images and findings are counted in the summary and are not listed, since a report has limits. */
  leftOut?: { images: number; findings: number };
  /** Remarks on the run itself, e.g. that no target is declared. */
  notes: string[];
}
