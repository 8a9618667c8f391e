// The chain behind an image use: what `wincompat explain` shows.

import type { Description } from './message.js';

export interface Explanation {
  /** `path:line:column` */
  place: string;
  kind: string;
  role: string;
  raw: string;
  reference: string | null;
  unresolved: readonly string[];
  /** Places that gave a part of the reference, with what each says. */
  origins: Step[];
  os: string;
  osVersions: string[];
  /** What told the OS versions, in a sentence. */
  evidence: string;
  /** The Dockerfile's bases that it is built on here. */
  bases: string[];
  runs: {
    name: string;
    place: string;
    targets: TargetStep[];
  }[];
  builds: { host: string; verdict: string; rule: string; reason: string; source: string }[];
  findings: (Description & { ruleId: string; level: string; helpUrl: string; suppressed: string | null })[];
}

export interface Step {
  place: string;
  says: string;
}

export interface TargetStep {
  target: string;
  host: string;
  /** Null where it may land there; else what rules it out. */
  ruledOut: string | null;
  isolation: string | null;
  verdict: string | null;
  version: string | null;
  rule: string | null;
  reason: string | null;
  source: string | null;
}
