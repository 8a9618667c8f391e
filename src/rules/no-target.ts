import type { JudgedImage } from '../model/judged-image.js';
import type { Run } from '../model/run.js';
import type { Description } from '../report/message.js';
import { relatedPlace } from '../text/location.js';
import { listed, type RawFinding, type RuleContext, rule } from './support/rule.js';
import { placementKey, workloadName } from './support/subjects.js';

interface Args {
  name: string;
  because: { target: string; reason: string }[];
}

export const noTarget = rule<Args>({
  id: 'no-target',
  level: 'warning',
  summary: 'No declared target matches the selectors, constraints or scope of a workload.',
  needs: ['targets'],
  checkImage: findingsOf,
  describe,
});

/** The containers of a pod share its placement, which is reported once. */
const reported = new WeakMap<RuleContext, Set<Run['workload']>>();

function findingsOf({ unschedulable }: JudgedImage, context: RuleContext): RawFinding<Args>[] {
  const seen = reported.get(context) ?? new Set();
  reported.set(context, seen);
  return unschedulable.flatMap(({ run, because }) => {
    if (seen.has(run.workload)) return [];
    seen.add(run.workload);
    return {
      location: run.location,
      subject: { kind: 'placement', workload: workloadName(run, context), asks: placementKey(run.workload) },
      args: {
        name: run.name,
        because: because.map(({ target, reason }) => ({ target: target.name, reason })),
      },
      related: because.map(({ target, reason }) =>
        relatedPlace(target.location, `target ${target.name}: ${reason}`),
      ),
    };
  });
}

function describe({ name, because }: Args): Description {
  const byReason = new Map<string, string[]>();
  for (const { target, reason } of because) {
    const targets = byReason.get(reason);
    if (targets === undefined) byReason.set(reason, [target]);
    else targets.push(target);
  }
  const reasons = [...byReason].map(([reason, targets]) => `${listed(targets)}: ${reason}`);
  return {
    title: 'Workload cannot be scheduled on any declared target',
    problem: `${name} cannot be scheduled on any declared target, so its images are not checked${reasons.length > 0 ? `: ${listed(reasons, 'and', '; ')}` : ''}.`,
    remedies: [
      'Correct the selector or constraint',
      'Declare the target that the workload is meant for, with its labels and taints',
    ],
    why: null,
  };
}
