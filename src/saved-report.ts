// A report that an earlier run wrote. A run for a stranger's pull request is the stranger's: what it left behind can
// be anything, so it is taken apart and put together again from what a report is made of, within limits. Fields that
// are not known are left behind, and what can be counted is counted here.

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UsageError } from './options.js';
import type {
  Finding,
  Fix,
  Location,
  Related,
  Report,
  ReportImage,
  ReportTarget,
  ReportVerdict,
} from './report.js';

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_TARGETS = 500;
const MAX_ITEMS = 20_000;
/** Of one image or finding. */
const MAX_PARTS = 5_000;
const MAX_NAME = 300;
const MAX_TEXT = 20_000;
const MAX_PATH = 4_096;
const MAX_NUMBER = 1_000_000_000;

/**
 * Reads a report that `--format json` or the action's `report-file` wrote.
 * @throws UsageError that says what is wrong with it, and where
 */
export function readSavedReport(path: string): Report {
  return parseReport(readBounded(path));
}

function readBounded(path: string): string {
  let file: number;
  try {
    // An artifact can hold links, and a FIFO would never end.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    file = openSync(path, flags);
  } catch (error) {
    throw new UsageError(`from-report: ${path} could not be opened (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UsageError(`from-report: ${path} is not a regular file.`);
    if (stats.size > MAX_BYTES)
      throw new UsageError(`from-report: ${path} is larger than ${MAX_BYTES} bytes.`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** @throws UsageError where the text is no report of this version */
export function parseReport(text: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError('from-report: the file is not JSON.');
  }
  return reportFrom(new Part(value, ''));
}

function reportFrom(part: Part): Report {
  if (part.get('schemaVersion').value !== 1)
    throw part.get('schemaVersion').wrong('is not 1, the version that this wincompat reads');
  const images = part.get('images').list(MAX_ITEMS, imageFrom);
  const findings = part.get('findings').list(MAX_ITEMS, findingFrom);
  const summary = part.get('summary');
  const open = findings.filter((finding) => finding.suppressed === null);
  const count = (level: Finding['level']): number => open.filter((f) => f.level === level).length;
  const commit = part.get('commit');
  return {
    schemaVersion: 1,
    targets: part.get('targets').list(MAX_TARGETS, targetFrom),
    images,
    findings,
    summary: {
      files: summary.get('files').number(0),
      images: images.length,
      windowsImages: images.filter(({ os }) => os === 'windows').length,
      lookups: summary.get('lookups').number(0),
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      suppressed: findings.length - open.length,
      durationMs: summary.get('durationMs').number(0),
    },
    unverified: part.get('unverified').flag(),
    ...(commit.value === undefined ? {} : { commit: commit.text(64) }),
    notes: part.get('notes').list(100, (note) => note.text(MAX_TEXT)),
  };
}

function targetFrom(part: Part): ReportTarget {
  return {
    name: part.get('name').text(MAX_NAME),
    host: part.get('host').text(MAX_NAME),
    release: part.get('release').text(MAX_NAME),
    client: part.get('client').flag(),
    isolation: part.get('isolation').list(2, (isolation) => isolation.one('process', 'hyperv')),
    platform: part.get('platform').orNull((platform) => platform.one('kubernetes', 'swarm', 'docker')),
  };
}

function imageFrom(part: Part): ReportImage {
  return {
    ...locationFrom(part),
    kind: part
      .get('kind')
      .one('dockerfile', 'compose', 'kubernetes', 'helm', 'kustomize', 'bake', 'workflow'),
    role: part.get('role').one('run', 'build', 'source'),
    raw: part.get('raw').text(MAX_TEXT),
    reference: part.get('reference').orNull((reference) => reference.text(MAX_TEXT)),
    unresolved: part.get('unresolved').list(MAX_PARTS, (name) => name.text(MAX_NAME)),
    os: part.get('os').one('windows', 'linux', 'unknown'),
    osVersions: part.get('osVersions').list(MAX_PARTS, (version) => version.text(MAX_NAME)),
    evidence: part.get('evidence').one('registry', 'cache', 'tag', 'placement', 'none'),
    digest: part.get('digest').orNull((digest) => digest.text(MAX_NAME)),
    verdicts: part.get('verdicts').list(MAX_TARGETS, verdictFrom),
  };
}

function verdictFrom(part: Part): ReportVerdict {
  return {
    target: part.get('target').text(MAX_NAME),
    isolation: part.get('isolation').one('process', 'hyperv'),
    verdict: part.get('verdict').one('supported', 'conditional', 'unsupported', 'unknown', 'exempt'),
    rule: part.get('rule').text(MAX_NAME),
    reason: part.get('reason').text(MAX_TEXT),
    version: part.get('version').orNull((version) => version.text(MAX_NAME)),
  };
}

/** A rule that this version does not know is text like any other. */
function findingFrom(part: Part): Finding {
  const preexisting = part.get('preexisting');
  return {
    ...locationFrom(part),
    ruleId: part.get('ruleId').text(MAX_NAME),
    level: part.get('level').one('error', 'warning', 'notice'),
    title: part.get('title').text(MAX_TEXT),
    message: part.get('message').text(MAX_TEXT),
    // Of any shape, so nothing may rest on it.
    args: {},
    targets: part.get('targets').list(MAX_TARGETS, (target) => target.text(MAX_NAME)),
    related: part.get('related').list(MAX_PARTS, relatedFrom),
    fingerprint: part.get('fingerprint').text(MAX_NAME),
    fix: part.get('fix').orNull(fixFrom),
    suppressed: part.get('suppressed').orNull((suppressed) => ({
      by: suppressed.get('by').text(MAX_NAME),
      reason: suppressed.get('reason').text(MAX_TEXT),
    })),
    ...(preexisting.value === undefined ? {} : { preexisting: preexisting.flag() }),
  };
}

function relatedFrom(part: Part): Related {
  const message = part.get('message').text(MAX_TEXT);
  const cause = part.get('cause');
  return {
    ...locationFrom(part),
    message,
    ...(cause.value !== undefined && cause.flag() ? { cause: true as const } : {}),
  };
}

function fixFrom(part: Part): Fix {
  return {
    range: locationFrom(part.get('range')),
    text: part.get('text').text(MAX_TEXT),
    title: part.get('title').text(MAX_TEXT),
  };
}

function locationFrom(part: Part): Location {
  return {
    path: part.get('path').path(),
    line: part.get('line').number(1),
    column: part.get('column').number(1),
    endLine: part.get('endLine').number(1),
    endColumn: part.get('endColumn').number(1),
  };
}

/** A value of the file, and where it stands there. */
class Part {
  constructor(
    readonly value: unknown,
    private readonly at: string,
  ) {}

  wrong(what: string): UsageError {
    return new UsageError(`from-report: ${this.at || 'the report'} ${what}.`);
  }

  get(key: string): Part {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      throw this.wrong('is not an object');
    const value = Object.hasOwn(this.value, key) ? (this.value as Record<string, unknown>)[key] : undefined;
    return new Part(value, this.at === '' ? key : `${this.at}.${key}`);
  }

  text(most: number): string {
    if (typeof this.value !== 'string') throw this.wrong('is not a text');
    if (this.value.length > most) throw this.wrong(`is longer than ${most} characters`);
    return this.value;
  }

  number(least: number): number {
    const { value } = this;
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > MAX_NUMBER)
      throw this.wrong(`is not a whole number from ${least} to ${MAX_NUMBER}`);
    return value as number;
  }

  flag(): boolean {
    if (typeof this.value !== 'boolean') throw this.wrong('is neither true nor false');
    return this.value;
  }

  one<T extends string>(...accepted: readonly T[]): T {
    const found = accepted.find((other) => other === this.value);
    if (found === undefined) throw this.wrong(`is not one of ${accepted.join(', ')}`);
    return found;
  }

  orNull<T>(read: (part: Part) => T): T | null {
    return this.value === null ? null : read(this);
  }

  list<T>(most: number, read: (part: Part) => T): T[] {
    if (!Array.isArray(this.value)) throw this.wrong('is not a list');
    if (this.value.length > most) throw this.wrong(`has more than ${most} items`);
    return this.value.map((item, index) => read(new Part(item, `${this.at}[${index}]`)));
  }

  /** Links are made of paths: none may lead out of the repository. */
  path(): string {
    const path = this.text(MAX_PATH);
    if (path.split(/[/\\]/).some((segment) => segment === '' || segment === '.' || segment === '..'))
      throw this.wrong('is not a path below the root');
    return path;
  }
}
