// The report's form in JSON, once: what a saved report is read by, what a report of our own is cut to, and what
// wincompat-report.schema.json is written from. The compiler holds it against the types of report.ts.

import {
  type Cuts,
  flag,
  list,
  object,
  one,
  optional,
  orIndex,
  orNull,
  type Shape,
  text,
  variant,
  whole,
} from '../schema/shape.js';
import { crop } from '../text/crop.js';
import type { Related } from '../text/location.js';
import { MAX_ITEMS, MAX_NUMBER, MAX_TEXT } from './limits.js';
import type { Edit, Finding, Fix, ReportImage, ReportTarget, ReportVerdict, Summary } from './report.js';
import { MAX_SUBJECT_ITEMS, MAX_SUBJECT_TEXT, type Subject } from './subject.js';

const name = text(MAX_TEXT.name);
const sentence = text(MAX_TEXT.sentence);
const message = text(MAX_TEXT.message);
const path = text(MAX_TEXT.path);
const reference = text(MAX_TEXT.reference);
const count = whole(0, MAX_NUMBER);
const place = whole(1, MAX_NUMBER);
const isolation = one('process', 'hyperv');
const role = one('run', 'build', 'source');
const level = one('error', 'warning', 'notice');
const names = (most: number): Shape<string[]> => list(most, name, (_, more) => `… and ${more + 1} more`);

/** Lines and columns count from 1; the end is exclusive. */
const location = { path, line: place, column: place, endLine: place, endColumn: place };

const target: Shape<ReportTarget> = object({
  name,
  host: name,
  release: name,
  client: flag,
  isolation: list(2, isolation),
  platform: orNull(one('kubernetes', 'swarm', 'docker')),
});

export const targets = list(MAX_ITEMS.targets, target);

const verdictFields = {
  target: name,
  isolation,
  verdict: one('supported', 'conditional', 'unsupported', 'unknown', 'exempt'),
  rule: name,
  version: orNull(name),
};
export const verdicts: Shape<ReportVerdict[]> = list(
  MAX_ITEMS.targets,
  object({ ...verdictFields, reason: sentence }),
);

const imageFields = {
  ...location,
  kind: one('dockerfile', 'compose', 'kubernetes', 'helm', 'kustomize', 'bake', 'workflow'),
  role,
  raw: reference,
  reference: orNull(reference),
  unresolved: names(MAX_ITEMS.parts),
  os: one('windows', 'linux', 'unknown'),
  osVersions: names(MAX_ITEMS.parts),
  evidence: one('registry', 'cache', 'tag', 'placement', 'none'),
  digest: orNull(name),
};
export const image: Shape<Omit<ReportImage, 'verdicts'>> = object(imageFields);

const related: Shape<Related> = object({ ...location, message: sentence, cause: optional(one(true)) });
const edit: Shape<Edit> = object({ ...location, text: sentence });
const remedies = <T>(of: Shape<T>, rest?: (last: T, more: number) => T) => list(MAX_ITEMS.remedies, of, rest);

/** Half of a fix is none: where a part of it does not fit, the finding has no fix. */
function fix(): Shape<Fix | null> {
  const shape: Shape<Fix | null> = orNull(object({ title: sentence, edits: list(MAX_ITEMS.edits, edit) }));
  return {
    ...shape,
    fit(value, cuts) {
      const own: Cuts = { texts: 0, items: 0 };
      const fitted = shape.fit(value, own);
      if (own.texts + own.items === 0) return fitted;
      cuts.items++;
      return null;
    },
  };
}

/** What decides about a finding comes first where the list is cut. */
function relatedList(): Shape<Related[]> {
  const shape = list(MAX_ITEMS.related, related, (last, more) => ({
    ...last,
    message: `${crop(last.message, 1_900)} (and ${more} more places)`,
  }));
  return {
    ...shape,
    fit: (places, cuts) =>
      shape.fit(
        places.length <= MAX_ITEMS.related
          ? places
          : [...places.filter(({ cause }) => cause), ...places.filter(({ cause }) => !cause)],
        cuts,
      ),
  };
}

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

const findingFields = {
  ...location,
  ruleId: name,
  level,
  title: sentence,
  problem: message,
  remedies: remedies(sentence, (_, more) => `… and ${more + 1} more`),
  why: orNull(message),
  targets: names(MAX_ITEMS.targets),
  subject: subjectShape,
  related: relatedList(),
  fingerprint: name,
  fix: fix(),
  suppressed: orNull(object({ by: name, reason: sentence })),
  preexisting: optional(flag),
};
export const finding: Shape<Finding> = object(findingFields);

export const summary: Shape<Summary> = object({
  files: count,
  images: count,
  windowsImages: count,
  lookups: count,
  errors: count,
  warnings: count,
  notices: count,
  suppressed: count,
  notChecked: optional(count),
  durationMs: count,
});

export const notes = list(MAX_ITEMS.notes, sentence, (_, more) => `${more + 1} more notes are left out.`);

const index = whole(0, MAX_ITEMS.shared);
const shared = <T>(shape: Shape<T>) => optional(list(MAX_ITEMS.shared, shape));
const savedVerdicts = list(MAX_ITEMS.targets, object({ ...verdictFields, reason: index }));

/** In JSON, reasons are stated once; so is what else repeats, where a report is large. */
export const reportShape = object({
  schemaVersion: one(1),
  targets,
  images: list(MAX_ITEMS.images, object({ ...imageFields, verdicts: orIndex(savedVerdicts, index) })),
  findings: list(
    MAX_ITEMS.findings,
    object({
      ...findingFields,
      title: orIndex(findingFields.title, index),
      problem: orIndex(findingFields.problem, index),
      remedies: remedies(orIndex(sentence, index)),
      why: orNull(orIndex(message, index)),
      /** Made of the parts, for those who read the JSON; a large report has the parts alone, and neither is read back. */
      message: optional(message),
      helpUrl: text(MAX_TEXT.path),
      targets: orIndex(findingFields.targets, index),
      related: orIndex(findingFields.related, index),
    }),
  ),
  summary,
  unverified: flag,
  leftOut: optional(object({ images: count, findings: count })),
  commit: optional(text(64)),
  notes,
  reasons: list(MAX_ITEMS.shared, sentence),
  verdictLists: shared(savedVerdicts),
  texts: shared(message),
  targetLists: shared(findingFields.targets),
  relatedLists: shared(findingFields.related),
});

/** A report as it is in JSON. */
export type SavedReport = ReturnType<typeof reportShape.read>;
