import type { JudgedUse, Outcome } from '../model/judged-use.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import { type Breakage, knownTrouble } from '../windows/known-breakages.js';
import { severity } from '../windows/severity.js';
import {
  hostNamed,
  listed,
  type RawFinding,
  type RuleContext,
  rule,
  shown,
  takenForServers,
} from './support/rule.js';
import { namedImage } from './support/subjects.js';

interface Args {
  /** Null where every image is concerned. */
  image: string | null;
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
  checkImage: findingsOf,
  check: ({ uses }) => troublesOf(uses),
  words: ({ image, targets, says, assumed, thread, seen }) => ({
    title: image === null ? `Process isolation on ${listed(targets)}` : `Known to fail on ${listed(targets)}`,
    message: `${image === null ? '' : `${image} on `}${listed(targets)}: ${says} Source: ${thread}${seen === null ? '' : ` (${seen})`}.${assumed}`,
  }),
});

/** One finding for each report, with all the targets that it speaks of. */
function findingsOf(judged: JudgedUse, context: RuleContext): RawFinding<Args>[] {
  const { use } = judged;
  // An image that is built here is reported at its Dockerfile's base.
  if (use.bases.length > 0 && use.kind !== 'dockerfile') return [];
  const byThread = new Map<string, Breakage & { outcomes: Outcome[] }>();
  for (const outcome of judged.outcomes) {
    for (const { thread, says, seen } of outcome.breakages) {
      const key = `${thread} ${says}`;
      const group = byThread.get(key) ?? { thread, says, seen, outcomes: [] };
      byThread.set(key, group);
      group.outcomes.push(outcome);
    }
  }
  return [...byThread.values()].map(({ thread, says, seen, outcomes }) => {
    const targets = [...new Set(outcomes.map((o) => o.target))];
    return {
      location: use.location,
      subject: { kind: 'breakage', thread, ...namedImage(judged, context) },
      args: {
        image: shown(judged),
        targets: targets.map(hostNamed),
        says,
        assumed: takenForServers(targets),
        thread,
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
  const targets = new Set(
    uses.flatMap(({ outcomes }) => outcomes.filter(runsInProcess).map(({ target }) => target)),
  );
  return [...targets].flatMap((target) => {
    const { version, client, platform } = target;
    const runtime = platform === null ? 'docker' : orchestratorNamed(platform).runtime;
    const trouble = knownTrouble({ version, client, runtime }, 'process');
    if (trouble === null) return [];
    const args = { image: null, targets: [hostNamed(target)], assumed: '', ...trouble };
    const subject = {
      kind: 'breakage' as const,
      thread: trouble.thread,
      reference: null,
    };
    return [{ location: target.location, subject, args, targets: [target] }];
  });
}

function runsInProcess({ isolation, version, verdict }: Outcome): boolean {
  const runs = severity(verdict) < severity('unknown') && verdict !== 'exempt';
  return isolation === 'process' && version !== null && runs;
}
