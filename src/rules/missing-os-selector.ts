import type { Run } from '../model/run.js';
import { selectedOs } from '../orchestrators/build-labels.js';
import { usualOrchestrator } from '../orchestrators/index.js';
import { inTitle, listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { runSubject } from './support/subjects.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
  /** Of a Linux pod: the declared targets that nothing keeps it from. */
  nodes?: string[];
}

export const missingOsSelector = rule<Args>({
  id: 'missing-os-selector',
  level: 'warning',
  summary: 'A Windows pod without a selector for its operating system may land on a Linux node.',
  checkWorkload([first], context): RawFinding<Args>[] {
    // What is asked of the node is the same for all containers of a pod.
    if (first === undefined || first.judged.use.os !== 'windows' || !mayLandOnLinux(first.run, context))
      return [];
    const { judged, run } = first;
    return [
      {
        location: run.location,
        subject: runSubject(judged, run, context),
        args: { name: run.name, image: shown(judged) },
      },
    ];
  },
  check: (context): RawFinding<Args>[] => linuxPods(context),
  describe: ({ name, image, nodes }) =>
    nodes === undefined
      ? {
          title: 'Windows pod may run on a Linux node',
          problem: `${name} runs the Windows image ${image}, and neither a selector, an affinity nor spec.os keeps it off Linux nodes, where it cannot start.`,
          remedies: ["Add 'nodeSelector: {kubernetes.io/os: windows}' and 'os: {name: windows}' to the pod"],
          why: 'Source: https://kubernetes.io/docs/concepts/windows/user-guide/#ensuring-os-specific-workloads-land-on-the-appropriate-container-host',
        }
      : {
          title: `Linux pod may run on ${inTitle(nodes)}`,
          problem: `${name} runs the Linux image ${image}, and neither a selector nor a taint keeps it off the Windows nodes of ${listed(nodes)}, where it cannot start.`,
          remedies: [
            `Taint those nodes with os=windows:NoSchedule, and declare 'taints: ["os=windows:NoSchedule"]' for ${listed(nodes)}`,
            "Add 'nodeSelector: {kubernetes.io/os: linux}' to the pod",
          ],
          why: 'Source: https://kubernetes.io/docs/concepts/windows/user-guide/#taints-and-tolerations',
        },
});

/** One taint on the nodes keeps all of them away, so the target is what decides. */
function linuxPods(context: RuleContext): RawFinding<Args>[] {
  const { uses, runtimeClasses } = context;
  const told = new Set<Run['workload']>();
  return uses.flatMap((judged) =>
    judged.strays.flatMap(({ run, targets }) => {
      if (told.has(run.workload) || bringsItsOwn(run, runtimeClasses)) return [];
      told.add(run.workload);
      return [
        {
          location: run.location,
          subject: runSubject(judged, run, context),
          args: { name: run.name, image: shown(judged), nodes: targets.map(({ name }) => name) },
          targets,
          related: targets.map(({ location, name }) => ({
            ...location,
            message: `target ${name} declares no taint that keeps it away`,
            cause: true as const,
          })),
        },
      ];
    }),
  );
}

/** A RuntimeClass of the cluster may bring the selector. */
function bringsItsOwn({ runtimeClass }: Run, known: RuleContext['runtimeClasses']): boolean {
  return runtimeClass !== null && !known.has(runtimeClass.name);
}

function mayLandOnLinux(run: Run, { config, runtimeClasses }: RuleContext): boolean {
  const { workload } = run;
  if (!usualOrchestrator(workload).mixesSystems) return false;
  if (
    (run.saidBy.kind === 'pod' && run.saidBy.namesOs) ||
    workload.nodeName !== null ||
    selectedOs(workload) !== null
  )
    return false;
  if (bringsItsOwn(run, runtimeClasses)) return false;
  return !Object.entries(workload.nodeSelector).some(
    ([key, value]) =>
      // Pools are named after what runs on them, and the declared hosts tell of others.
      /win/i.test(`${key}=${value}`) || config.targets.some(({ labels }) => labels[key] === value),
  );
}
