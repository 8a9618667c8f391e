import type { Config } from './config/config.js';
import { type JudgedUse, type Outcome, severity } from './judge.js';
import type { Finding, Level, Report, ReportImage, ReportTarget, ReportVerdict } from './report.js';
import { releaseName } from './windows/releases.js';
import { formatVersion } from './windows/version.js';

/** Puts everything that a check came to into the report's fixed form and order. */
export function buildReport(result: {
  config: Config;
  judged: readonly JudgedUse[];
  findings: Finding[];
  files: number;
  lookups: number;
  unverified: boolean;
  notes: string[];
  durationMs: number;
}): Report {
  const images = result.judged.filter(({ use }) => use.unlisted !== true).map(imageOf);
  const findings = [...result.findings].sort(byPlace);
  const open = findings.filter((f) => f.suppressed === null);
  const count = (level: Level): number => open.filter((f) => f.level === level).length;
  return {
    schemaVersion: 1,
    targets: result.config.targets.map(targetOf),
    images,
    findings,
    summary: {
      files: result.files,
      images: images.length,
      windowsImages: images.filter((i) => i.os === 'windows').length,
      lookups: result.lookups,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      suppressed: findings.length - open.length,
      durationMs: Math.round(result.durationMs),
    },
    unverified: result.unverified,
    notes: result.notes,
  };
}

function targetOf(target: Config['targets'][number]): ReportTarget {
  return {
    name: target.name,
    host: formatVersion(target.version),
    release: releaseName(target.version.build, target.client),
    client: target.client,
    isolation: target.isolation,
    platform: target.platform,
  };
}

function imageOf({ use, outcomes }: JudgedUse): ReportImage {
  return {
    ...use.location,
    kind: use.kind,
    role: use.role,
    raw: use.raw,
    reference: use.reference,
    unresolved: use.unresolved,
    os: use.os,
    osVersions: use.versions.map(formatVersion),
    evidence: use.evidence,
    digest: use.parsed?.digest ?? (use.answer?.kind === 'found' ? use.answer.digest : null),
    verdicts: worstByTarget(outcomes).map(verdictOf),
  };
}

/** Several runs of one image can land on one target: the worst is what the target's cell must say. */
function worstByTarget(outcomes: readonly Outcome[]): Outcome[] {
  const worst = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const known = worst.get(outcome.target.name);
    if (known === undefined || severity(outcome.verdict) > severity(known.verdict))
      worst.set(outcome.target.name, outcome);
  }
  return [...worst.values()];
}

function verdictOf(outcome: Outcome): ReportVerdict {
  return {
    target: outcome.target.name,
    isolation: outcome.isolation,
    verdict: outcome.verdict,
    rule: outcome.rule,
    reason: outcome.reason,
    version: outcome.version === null ? null : formatVersion(outcome.version),
  };
}

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.level !== b.level) return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
  return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
}
