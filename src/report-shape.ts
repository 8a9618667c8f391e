// The report's form, once: what a saved report is read by, and what wincompat-report.schema.json is written from. The
// compiler holds it against the types of report.ts.

import type { Finding, Fix, Related, Report, ReportImage, ReportTarget, ReportVerdict } from './report.js';
import {
  any,
  flag,
  list,
  object,
  one,
  optional,
  orNull,
  path,
  type Shape,
  text,
  variant,
  whole,
} from './shape.js';
import { MAX_SUBJECT_ITEMS, MAX_SUBJECT_TEXT, type Subject } from './subject.js';

const MAX_TARGETS = 500;
const MAX_ITEMS = 20_000;
/** Of one image or finding. */
const MAX_PARTS = 5_000;
const MAX_NOTES = 1_000;

const name = text(300);
const words = text(20_000);
const count = whole(0);
const isolation = one('process', 'hyperv');
const role = one('run', 'build', 'source');
const level = one('error', 'warning', 'notice');
const targetNames = list(MAX_TARGETS, name);

/** Lines and columns count from 1; the end is exclusive. */
const location = {
  path: path(4_096),
  line: whole(1),
  column: whole(1),
  endLine: whole(1),
  endColumn: whole(1),
};

const target: Shape<ReportTarget> = object({
  name,
  host: name,
  release: name,
  client: flag,
  isolation: list(2, isolation),
  platform: orNull(one('kubernetes', 'swarm', 'docker')),
});

const verdict: Shape<ReportVerdict> = object({
  target: name,
  isolation,
  verdict: one('supported', 'conditional', 'unsupported', 'unknown', 'exempt'),
  rule: name,
  reason: words,
  version: orNull(name),
});

const image: Shape<ReportImage> = object({
  ...location,
  kind: one('dockerfile', 'compose', 'kubernetes', 'helm', 'kustomize', 'bake', 'workflow'),
  role,
  raw: words,
  reference: orNull(words),
  unresolved: list(MAX_PARTS, name),
  os: one('windows', 'linux', 'unknown'),
  osVersions: list(MAX_PARTS, name),
  evidence: one('registry', 'cache', 'tag', 'placement', 'none'),
  digest: orNull(name),
  verdicts: list(MAX_PARTS, verdict),
});

const related: Shape<Related> = object({
  ...location,
  // A configuration may lie elsewhere.
  path: text(4_096),
  message: words,
  cause: optional(one(true)),
});

const fix: Shape<Fix> = object({ range: object(location), text: words, title: words });

const subjectText = text(MAX_SUBJECT_TEXT);
const subjectTexts = list(MAX_SUBJECT_ITEMS, subjectText);
const within = orNull(subjectText);

/** fingerprint.ts cuts what is longer. */
export const subjectShape: Shape<Subject> = variant({
  image: { reference: subjectText, within, role, build: optional(count), isolation: optional(subjectText) },
  build: {
    reference: subjectText,
    within,
    role,
    host: subjectText,
    runner: flag,
    hostBuild: count,
    isolation: subjectText,
    action: one('start', 'pull', 'job'),
    build: optional(count),
  },
  containers: { workload: subjectText, references: subjectTexts },
  label: {
    workload: subjectText,
    key: subjectText,
    value: optional(subjectText),
    reference: optional(subjectText),
  },
  placement: { workload: subjectText, asks: subjectText },
  breakage: {
    thread: subjectText,
    reference: orNull(subjectText),
    within: optional(within),
    role: optional(role),
  },
  unresolved: { raw: subjectText, names: subjectTexts, within, cyclic: flag },
  revision: { reference: subjectText, within, role, known: flag },
  service: { name: subjectText },
  runner: { label: subjectText },
  registry: { host: subjectText, problem: optional(subjectText) },
  file: { problem: subjectText },
  suppression: {
    by: one('comment', 'annotation', 'configuration', 'baseline'),
    text: subjectText,
    idle: subjectTexts,
    problem: optional(subjectText),
  },
  part: { part: subjectText, path: orNull(subjectText) },
});

const finding: Shape<Finding> = object({
  ...location,
  ruleId: name,
  level,
  title: words,
  message: words,
  args: any,
  targets: targetNames,
  subject: subjectShape,
  related: list(MAX_PARTS, related),
  fingerprint: name,
  fix: orNull(fix),
  suppressed: orNull(object({ by: name, reason: words })),
  preexisting: optional(flag),
});

export const reportShape: Shape<Report> = object({
  schemaVersion: one(1),
  targets: list(MAX_TARGETS, target),
  images: list(MAX_ITEMS, image),
  findings: list(MAX_ITEMS, finding),
  summary: object({
    files: count,
    images: count,
    windowsImages: count,
    lookups: count,
    errors: count,
    warnings: count,
    notices: count,
    suppressed: count,
    durationMs: whole(0),
  }),
  unverified: flag,
  commit: optional(text(64)),
  notes: list(MAX_NOTES, words),
});
