// Targets and image uses in the report's form.

import type { Config } from './config/config.js';
import { type JudgedUse, type Outcome, severity } from './judge.js';
import type { ReportImage, ReportTarget, ReportVerdict } from './report.js';
import { releaseName } from './windows/releases.js';
import { formatVersion } from './windows/version.js';

export function targetsOf(config: Config): ReportTarget[] {
  return config.targets.map(targetOf);
}

/** What only a pipeline's arguments make is held against build hosts, and not listed. */
export function imagesOf(judged: readonly JudgedUse[]): ReportImage[] {
  // Uses that share their outcomes share one list of verdicts, too.
  const known = new Map<readonly Outcome[], ReportVerdict[]>();
  const verdictsOf = (outcomes: readonly Outcome[]): ReportVerdict[] => {
    const verdicts = known.get(outcomes) ?? worstByTarget(outcomes).map(verdictOf);
    known.set(outcomes, verdicts);
    return verdicts;
  };
  return judged
    .filter(({ use }) => use.unlisted !== true)
    .map(({ use, outcomes }) => imageOf(use, verdictsOf(outcomes)));
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

function imageOf(use: JudgedUse['use'], verdicts: ReportVerdict[]): ReportImage {
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
    verdicts,
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
