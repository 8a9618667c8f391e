// The report's form in JSON, once: what a saved report is read by, what a report of our own is cut to, and what
// wincompat-report.schema.json and the types of report.ts and subject.ts come from.

import type { SkippedPlace } from '../model/coverage.js';
import { EVIDENCE, IMAGE_KINDS, ROLES } from '../model/image-use.js';
import { LEVELS } from '../model/options.js';
import { ORCHESTRATOR_IDS } from '../model/target.js';
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
import { COMPATIBILITY_RULES, ISOLATIONS, VERDICTS } from '../windows/verdicts.js';
import { MAX_ITEMS, MAX_NUMBER, MAX_TEXT } from './limits.js';
import { MAX_SUBJECT_ITEMS, MAX_SUBJECT_TEXT } from './subject.js';

const name = text(MAX_TEXT.name);
const sentence = text(MAX_TEXT.sentence);
const message = text(MAX_TEXT.message);
const path = text(MAX_TEXT.path);
const reference = text(MAX_TEXT.reference);
const count = whole(0, MAX_NUMBER);
const place = whole(1, MAX_NUMBER);
const isolation = one(...ISOLATIONS);
const role = one(...ROLES);
const level = one(...LEVELS);
const names = (most: number) => list(most, name, (_, more) => `… and ${more + 1} more`);

/** Lines and columns count from 1; the end is exclusive. */
const location = { path, line: place, column: place, endLine: place, endColumn: place };

export const target = object({
  name,
  /** `10.0.BUILD` or `10.0.BUILD.REVISION`. */
  host: name,
  /** The release's full name, e.g. `Windows Server 2022`. */
  release: name,
  client: flag,
  /** The isolations that the target offers; the first is what a workload gets that asks for nothing. */
  isolation: list(2, isolation),
  platform: orNull(one(...ORCHESTRATOR_IDS)),
});

export const targets = list(MAX_ITEMS.targets, target);

const verdictFields = {
  target: name,
  isolation,
  verdict: one(...VERDICTS),
  /** What decided, e.g. the compatibility rule `R7`. */
  rule: one(...COMPATIBILITY_RULES),
  /** The OS version that was judged: of a multi-platform image that of the entry which the host takes. */
  version: orNull(name),
};
export const verdict = object({ ...verdictFields, reason: sentence });
export const verdicts = list(MAX_ITEMS.targets, verdict);

const imageFields = {
  ...location,
  kind: one(...IMAGE_KINDS),
  role,
  /** As written in the file. */
  raw: reference,
  /** Fully expanded, as a user would type it; null where a value is missing. */
  reference: orNull(reference),
  /** Names of the variables without a value. */
  unresolved: names(MAX_ITEMS.parts),
  os: one('windows', 'linux', 'unknown'),
  osVersions: names(MAX_ITEMS.parts),
  evidence: one(...EVIDENCE),
  digest: orNull(name),
};
/** Its verdicts are read apart: images share them. */
export const image = object(imageFields);

const related: Shape<Related> = object({ ...location, message: sentence, cause: optional(one(true)) });
export const edit = object({ ...location, text: sentence });
const remedies = <T>(of: Shape<T>, rest?: (last: T, more: number) => T) => list(MAX_ITEMS.remedies, of, rest);

export const fix = object({ title: sentence, edits: list(MAX_ITEMS.edits, edit) });

/** Half of a fix is none: where a part of it does not fit, the finding has no fix. */
function wholeOrNone<T>(of: Shape<T>): Shape<T | null> {
  const shape = orNull(of);
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
function relatedList(): Shape<readonly Related[]> {
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
export const subjectShape = variant({
  /** An image where it is named. */
  image: {
    /** Expanded; as written where a value is missing. */
    reference: subjectText,
    /** The workload or the build stage that names it, e.g. `Deployment web`; null where it has no name. */
    within,
    /** Whether it is run, or only its build needs it. */
    role,
    /** The Windows build, where the mistake lies in it: behind a tag that moves, another build is another mistake. */
    build: optional(count),
    /** The isolation under which it fails, where the mistake depends on it. */
    isolation: optional(subjectText),
  },
  /** An image on a machine that builds it, or that is to run it as the container of a job. */
  build: {
    reference: subjectText,
    within,
    role,
    /** The machine's name. */
    host: subjectText,
    /** It is a CI runner; else the configuration declares it. */
    runner: flag,
    /** Its Windows build; null where it runs Linux. */
    hostBuild: orNull(count),
    isolation: subjectText,
    /** `start` a container of it, `pull` it, or run a `job` in it. */
    action: one('start', 'pull', 'job'),
    /** The image's own Windows build; left out where it is unknown. */
    build: optional(count),
  },
  /** Several containers of one pod. */
  containers: { workload: subjectText, references: subjectTexts },
  /** A label that a workload asks its node for. */
  label: {
    workload: subjectText,
    key: subjectText,
    /** Left out where the key alone is the mistake. */
    value: optional(subjectText),
    /** The image that does not fit the label. */
    reference: optional(subjectText),
  },
  /** Where a workload asks to run: its selector, affinity, tolerations and constraints, in a fixed order. */
  placement: { workload: subjectText, asks: subjectText },
  /** A known failure of a pair of image and host, or of a host. */
  breakage: {
    /** The URL of the thread that reports it. */
    thread: subjectText,
    /** Null where every image is concerned. */
    reference: orNull(subjectText),
    within: optional(within),
    role: optional(role),
  },
  /** A reference that is not complete: as written, with the variables without a value, or built from itself. */
  unresolved: { raw: subjectText, names: subjectTexts, within, cyclic: flag },
  /** The revision of an image, which must be that of its host; `known` where both revisions are known, and so differ. */
  revision: { reference: subjectText, within, role, known: flag },
  /** A service of a compose file. */
  service: { name: subjectText },
  /** A label of a CI runner. */
  runner: { label: subjectText },
  /** A registry, whatever the file, with why it was not asked where there is more than one reason. */
  registry: { host: subjectText, problem: optional(subjectText) },
  /** What is wrong with a file. */
  file: { problem: subjectText },
  suppression: {
    by: one('comment', 'annotation', 'configuration', 'baseline'),
    /** As it is written. */
    text: subjectText,
    /** Those of its rules that find nothing. */
    idle: subjectTexts,
    /** Why it is not understood; left out where it is. */
    problem: optional(subjectText),
  },
  /** A part of wincompat itself, with the file that it failed on; null where none is known. */
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
  /** Each once. */
  targets: names(MAX_ITEMS.targets),
  /** What it is about: no line, count, date or other place is part of it. */
  subject: subjectShape,
  related: relatedList(),
  /** A hash of the rule, the file, the subject and the targets: the same when lines move. */
  fingerprint: name,
  fix: wholeOrNone(fix),
  suppressed: orNull(object({ by: name, reason: sentence })),
  /** Neither it nor what decided it is in a file that changed; left out where changes were not asked for. */
  preexisting: optional(flag),
};
export const finding = object(findingFields);

export const summary = object({
  files: count,
  images: count,
  windowsImages: count,
  lookups: count,
  errors: count,
  warnings: count,
  notices: count,
  suppressed: count,
  /** Files and folders of which not all was checked, whatever becomes of their findings; left out for none. */
  notChecked: optional(count),
  durationMs: count,
});

const skippedPlace: Shape<SkippedPlace> = object({ path, line: place, reason: sentence });

/** What became of the image references. Left out in reports of versions that did not count them. */
export const coverage = object({
  /** Of the others the sum: a place that was skipped counts as one. */
  references: count,
  windows: count,
  linux: count,
  unknown: count,
  /** What was not checked, each with the reason. */
  skipped: list(MAX_ITEMS.skipped, skippedPlace, (last, more) => ({
    ...last,
    reason: `${crop(last.reason, 1_900)} (and ${more} more places)`,
  })),
});

export const notes = list(MAX_ITEMS.notes, sentence, (_, more) => `${more + 1} more notes are omitted.`);

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
  coverage: optional(coverage),
  summary,
  /** A registry could not be asked, and the configuration says that this fails the run. */
  unverified: flag,
  /** How many images and findings are counted in the summary and are not listed, since a report has limits. */
  leftOut: optional(object({ images: count, findings: count })),
  /** The commit that was checked, where a run on GitHub knows it. */
  commit: optional(text(64)),
  /** Remarks on the run itself, e.g. that no target is declared. */
  notes,
  reasons: list(MAX_ITEMS.shared, sentence),
  verdictLists: shared(savedVerdicts),
  texts: shared(message),
  targetLists: shared(findingFields.targets),
  relatedLists: shared(findingFields.related),
});

/** A report as it is in JSON. */
export type SavedReport = ReturnType<typeof reportShape.read>;
