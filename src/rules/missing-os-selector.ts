import type { Run } from '../model/run.js';
import { selectedOs } from '../orchestrators/build-labels.js';
import { usualOrchestrator } from '../orchestrators/index.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
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
  words: ({ name, image, nodes }) =>
    nodes === undefined
      ? {
          title: 'Windows pod may land on a Linux node',
          message: `${name} runs the Windows image ${image}, and nothing keeps it from Linux nodes, where it cannot start. To fix it: add nodeSelector: {kubernetes.io/os: windows} to the pod, and spec.os: {name: windows}.`,
        }
      : {
          title: `Linux pod may land on ${listed(nodes, 'or')}`,
          message: `${name} runs the Linux image ${image}, and nothing keeps it from the Windows nodes of ${listed(nodes)}, where it cannot start. To fix it: taint those nodes, e.g. with os=windows:NoSchedule, and declare that as the target's taints; or add nodeSelector: {kubernetes.io/os: linux} to the pod.`,
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
