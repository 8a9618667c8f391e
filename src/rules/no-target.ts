import type { JudgedUse } from '../model/judged-use.js';
import type { Run } from '../model/run.js';
import { listed, type RawFinding, type RuleContext, rule } from './support/rule.js';
import { workloadName } from './support/subjects.js';

interface WorkloadArgs {
  name: string;
  because: { target: string; reason: string }[];
}

interface RunnerArgs {
  label: string;
  since: string;
}

type Args = WorkloadArgs | RunnerArgs;

export const noTarget = rule<Args>({
  id: 'no-target',
  level: 'warning',
  summary: 'Selectors, constraints or scope leave no target for this workload, or no runner for this job.',
  needs: ['targets'],
  checkImage: (judged, context): RawFinding<Args>[] => workloadFindings(judged, context),
  check: ({ uses }): RawFinding<Args>[] => runnerFindings(uses),
  describe: (args) => ('label' in args ? describeRunner(args) : describeWorkload(args)),
});

/** The containers of a pod share its placement, which is reported once. */
const reported = new WeakMap<RuleContext, Set<Run['workload']>>();

function workloadFindings({ homeless }: JudgedUse, context: RuleContext): RawFinding<WorkloadArgs>[] {
  const seen = reported.get(context) ?? new Set();
  reported.set(context, seen);
  return homeless.flatMap(({ run, because }) => {
    if (seen.has(run.workload)) return [];
    seen.add(run.workload);
    return {
      location: run.location,
      subject: { kind: 'placement', workload: workloadName(run, context), asks: placementOf(run.workload) },
      args: {
        name: run.name,
        because: because.map(({ target, reason }) => ({ target: target.name, reason })),
      },
      related: because.map(({ target, reason }) => ({
        ...target.location,
        message: `target ${target.name}: ${reason}`,
      })),
    };
  });
}

/** What a workload asks of its node: equal for those that ask for the same. */
function placementOf(workload: Run['workload']): string {
  const { os, nodeSelector, affinityTerms, tolerations, constraints, nodeName } = workload;
  const asked = [
    ...Object.entries(nodeSelector).map(([key, value]) => `${key}=${value}`),
    ...constraints.map(({ key, operator, value }) => `${key}${operator}${value}`),
    ...affinityTerms.map((term) =>
      term.map(({ key, operator, values }) => `${key} ${operator} ${values.join(',')}`).join(' and '),
    ),
    ...tolerations.map(
      ({ key = '', operator = '', value = '', effect = '' }) =>
        `tolerates ${key} ${operator} ${value}:${effect}`,
    ),
    ...(os === null ? [] : [`os ${os}`]),
    ...(nodeName === null ? [] : [`node ${nodeName}`]),
  ];
  return asked.sort().join('; ');
}

function describeWorkload({ name, because }: WorkloadArgs) {
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

/** Runners that are no more, where they are to build Windows images. */
function runnerFindings(uses: readonly JudgedUse[]): RawFinding<RunnerArgs>[] {
  const hosts = new Set(uses.flatMap(({ builds }) => builds.map(({ host }) => host)));
  return [...hosts].flatMap((host) => {
    const since = host.runner?.retired ?? null;
    if (since === null) return [];
    const subject = { kind: 'runner', label: host.name } as const;
    return [{ location: host.location, subject, args: { label: host.name, since } }];
  });
}

function describeRunner({ label, since }: RunnerArgs) {
  return {
    title: `GitHub has retired the runner image ${label}`,
    problem: `GitHub has retired ${label} on ${since}: no runner has this label, and the job never starts.`,
    remedies: ['Use runs-on: windows-2022 or windows-2025', 'Use a self-hosted runner with this label'],
    why: 'Source: https://github.com/actions/runner-images#available-images',
  };
}
