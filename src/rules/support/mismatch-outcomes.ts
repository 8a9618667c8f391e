// The targets on which an image of a Windows build cannot start.

import type { Outcome } from '../../model/judged-image.js';
import type { DeclaredTarget } from '../../model/target.js';
import { oncePer } from '../../text/once-per.js';
import { NO_ENTRY, NO_IMAGE } from '../../windows/compatibility.js';
import { releaseName } from '../../windows/releases.js';
import { formatVersion } from '../../windows/version.js';

/** What other rules report: revisions, images of another system, and those that do not exist. */
const REPORTED_ELSEWHERE = ['R3a', 'R3b', 'R0a', NO_ENTRY, NO_IMAGE];

/** What is the same for all images of the same outcomes: thousands of them share one list. */
export const mismatchOf = oncePer((outcomes: readonly Outcome[]) => {
  const failing = outcomes.filter(
    (o) => o.verdict === 'unsupported' && o.isolationOffered && !REPORTED_ELSEWHERE.includes(o.rule),
  );
  const firsts = firstByTarget(failing);
  const sources = new Set(firsts.map((o) => o.source).filter((source) => source !== ''));
  return {
    failing,
    /** One outcome for each target. */
    firsts,
    build: failing.find((o) => o.version !== null)?.version?.build,
    isolation: [...new Set(failing.map((o) => o.isolation))].sort().join(', '),
    targets: firsts.map((o) => o.target),
    named: {
      build: firsts[0]?.version?.build ?? null,
      names: firsts.map((o) => o.target.name),
      targets: firsts.map(targetNamed),
      reasons: [...new Set(firsts.map((o) => o.reason)), ...[...sources].map((url) => `Source: ${url}`)],
    },
  };
});

/** Of each target the first outcome: several runs of an image may be scheduled there. */
function firstByTarget(failing: readonly Outcome[]): Outcome[] {
  const firsts = new Map<DeclaredTarget, Outcome>();
  for (const outcome of failing) if (!firsts.has(outcome.target)) firsts.set(outcome.target, outcome);
  return [...firsts.values()];
}

/** `aks (Windows Server 2022, 10.0.20348, process isolation)`. */
function targetNamed({ target: { name, version, client }, isolation }: Outcome): string {
  return `${name} (${releaseName(version.build, client)}, ${formatVersion(version)}, ${isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation)`;
}
