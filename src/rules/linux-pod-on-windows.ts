import type { Run } from '../model/run.js';
import { mayBringSelector } from './support/placed.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { runSubject } from './support/subjects.js';
import { inTitle } from './support/targets.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
  /** The declared targets that nothing keeps it from. */
  nodes: string[];
}

export const linuxPodOnWindows = rule<Args>({
  id: 'linux-pod-on-windows',
  level: 'warning',
  summary: 'A Linux pod may run on a declared Windows node: no selector or taint prevents it.',
  needs: ['targets'],
  check: findingsOf,
  describe: ({ name, image, nodes }) => ({
    title: `Linux pod may run on ${inTitle(nodes)}`,
    problem: `${name} runs the Linux image ${image}, and no selector or taint excludes the Windows nodes of ${listed(nodes)}, where it cannot start.`,
    remedies: [
      `Taint those nodes with os=windows:NoSchedule, and declare 'taints: ["os=windows:NoSchedule"]' for ${listed(nodes)}`,
      "Add 'nodeSelector: {kubernetes.io/os: linux}' to the pod",
    ],
    why: 'The Kubernetes scheduler does not inspect the platform of images. Source: https://kubernetes.io/docs/concepts/windows/user-guide/#taints-and-tolerations',
  }),
});

/** One taint on the nodes keeps all of them away, so the target is what decides. */
function findingsOf(context: RuleContext): RawFinding<Args>[] {
  const { uses, runtimeClasses } = context;
  const reported = new Set<Run['workload']>();
  return uses.flatMap((judged) =>
    judged.unconstrainedLinuxPods.flatMap(({ run, targets }) => {
      if (reported.has(run.workload) || mayBringSelector(run, runtimeClasses)) return [];
      reported.add(run.workload);
      return [
        {
          location: run.location,
          subject: runSubject(judged, run, context),
          args: { name: run.name, image: shown(judged), nodes: targets.map(({ name }) => name) },
          targets,
          related: targets.map(({ location, name }) => ({
            ...location,
            message: `target ${name} declares no taint that excludes it`,
            cause: true as const,
          })),
        },
      ];
    }),
  );
}
