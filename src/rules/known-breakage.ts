import type { JudgedUse, Outcome } from '../judge.js';
import { releaseName } from '../windows/releases.js';
import { listed, type RawFinding, rule, shown, takenForServers } from './rule.js';

interface Args {
  image: string;
  /** Each with its release. */
  targets: string[];
  says: string;
  /** What the targets are taken for; empty where they are declared. */
  assumed: string;
  thread: string;
  /** ISO date of the report; null where it has none. */
  seen: string | null;
}

export const knownBreakage = rule<Args>({
  id: 'known-breakage',
  level: 'warning',
  summary: 'The rules allow the pair, and it was seen to fail all the same.',
  needs: ['targets'],
  check: ({ uses }) => uses.flatMap(findingsOf),
  words: ({ image, targets, says, assumed, thread, seen }) => ({
    title: `Known to fail on ${listed(targets)}`,
    message: `${image} on ${listed(targets)}: ${says} Source: ${thread}${seen === null ? '' : ` (${seen})`}.${assumed}`,
  }),
});

/** One finding for each report, with all the targets that it speaks of. */
function findingsOf(judged: JudgedUse): RawFinding<Args>[] {
  const { use } = judged;
  // An image that is built here is told at its Dockerfile's base.
  if (use.bases.length > 0 && use.kind !== 'dockerfile') return [];
  const byThread = new Map<string, { says: string; seen: string | null; outcomes: Outcome[] }>();
  for (const outcome of judged.outcomes) {
    for (const { thread, says, seen } of outcome.breakages) {
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
        assumed: takenForServers(targets),
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
