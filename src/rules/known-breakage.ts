import type { JudgedUse, Outcome } from '../model/judged-use.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import { type Breakage, knownTrouble } from '../windows/known-breakages.js';
import { severity } from '../windows/severity.js';
import { declaredAt } from './support/declared-at.js';
import {
  clientRemedies,
  hostNamed,
  inTitle,
  listed,
  type RawFinding,
  type RuleContext,
  rule,
  shown,
} from './support/rule.js';
import { namedImage } from './support/subjects.js';

interface Args {
  /** Null where every image is concerned. */
  image: string | null;
  names: string[];
  /** The same, each with its release. */
  targets: string[];
  says: string;
  remedies: string[];
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
  describe: ({ image, names, targets, says, remedies, thread, seen }) => ({
    title:
      image === null
        ? `Process isolation is known to fail on ${inTitle(names)}`
        : `Image is known to fail on ${inTitle(names)}`,
    problem: `${image === null ? '' : `${image} on `}${listed(targets)}: ${says}`,
    remedies,
    why: `Source: ${thread}${seen === null ? '' : ` (${seen})`}`,
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
        names: targets.map(({ name }) => name),
        targets: targets.map(hostNamed),
        says,
        remedies: [
          'Update the host, or use an image that is not newer than it: the thread says what helped others',
          ...clientRemedies(targets),
        ],
        thread,
        seen,
      },
      targets,
      related: [...use.origins, ...targets.map(declaredAt)],
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
    const remedies = [
      'Use Hyper-V isolation, or a server, where it fails: the thread says what helped others',
    ];
    const args = { image: null, names: [target.name], targets: [hostNamed(target)], remedies, ...trouble };
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
