import type { JudgedUse, Outcome } from '../judge.js';
import { severity } from '../judge.js';
import type { HostUnderTest } from '../windows/compatibility.js';
import { knownBreakages, knownTrouble } from '../windows/known-breakages.js';
import { releaseName } from '../windows/releases.js';
import { listed, type RawFinding, rule, shown } from './rule.js';

interface Args {
  /** Null where every image is concerned. */
  image: string | null;
  /** Each with its release. */
  targets: string[];
  says: string;
  thread: string;
  /** ISO date of the report; null where it has none. */
  seen: string | null;
}

/** Verdicts that rest on a report or a documented exception: see revision-skew.ts. */
const REVISION_SKEW = ['R10a', 'R10b'];

export const knownBreakage = rule<Args>({
  id: 'known-breakage',
  level: 'warning',
  summary: 'The rules allow the pair, and it was seen to fail all the same.',
  needs: ['targets'],
  check: ({ uses }) => [...uses.flatMap(findingsOf), ...troublesOf(uses)],
  words: ({ image, targets, says, thread, seen }) => ({
    title: image === null ? `Process isolation on ${listed(targets)}` : `Known to fail on ${listed(targets)}`,
    message: `${image === null ? '' : `${image} on `}${listed(targets)}: ${says} Source: ${thread}${seen === null ? '' : ` (${seen})`}.`,
  }),
});

/** One finding for each report, with all the targets that it speaks of. */
function findingsOf(judged: JudgedUse): RawFinding<Args>[] {
  const { use } = judged;
  // An image that is built here is told at its Dockerfile's base.
  if (use.bases.length > 0 && use.kind !== 'dockerfile') return [];
  const byThread = new Map<string, { says: string; seen: string | null; outcomes: Outcome[] }>();
  for (const outcome of judged.outcomes) {
    for (const { thread, says, seen } of reportsOf(outcome)) {
      const key = `${thread} ${says}`;
      const group = byThread.get(key) ?? { says, seen, outcomes: [] };
      byThread.set(key, group);
      group.outcomes.push(outcome);
    }
  }
  return [...byThread].map(([key, { says, seen, outcomes }]) => {
    const targets = [...new Set(outcomes.map((o) => o.target))];
    return {
      location: use.location,
      args: {
        image: shown(judged),
        targets: targets.map((t) => `${t.name} (${releaseName(t.version.build, t.client)})`),
        says,
        thread: key.slice(0, key.indexOf(' ')),
        seen,
      },
      targets,
      related: [
        ...use.origins,
        ...targets.map((t) => ({ ...t.location, message: `target ${t.name} is declared here` })),
      ],
    };
  });
}

/** What a host itself is known for is told once, where it is declared. */
function troublesOf(uses: readonly JudgedUse[]): RawFinding<Args>[] {
  const outcomes = new Map<Outcome['target'], Outcome>();
  for (const outcome of uses.flatMap((judged) => judged.outcomes)) {
    if (outcome.version !== null && outcome.isolation === 'process' && runs(outcome))
      outcomes.set(outcome.target, outcome);
  }
  return [...outcomes].flatMap(([target, { isolation }]) => {
    const trouble = knownTrouble(hostOf(target), isolation);
    if (trouble === null) return [];
    const name = `${target.name} (${releaseName(target.version.build, target.client)})`;
    return [
      { location: target.location, args: { image: null, targets: [name], ...trouble }, targets: [target] },
    ];
  });
}

/** Where the rules forbid the pair, or nothing is known, there is no exception to tell. */
function runs({ version, verdict }: Outcome): boolean {
  return version !== null && severity(verdict) < severity('unknown') && verdict !== 'exempt';
}

function hostOf(target: Outcome['target']): HostUnderTest {
  return { version: target.version, client: target.client, orchestrator: target.platform };
}

function reportsOf(outcome: Outcome): { thread: string; says: string; seen: string | null }[] {
  const { version, target, isolation } = outcome;
  if (version === null || !runs(outcome)) return [];
  const skew = REVISION_SKEW.includes(outcome.rule)
    ? [{ thread: outcome.source, says: outcome.reason, seen: null }]
    : [];
  return [...skew, ...knownBreakages(hostOf(target), version, isolation)];
}
