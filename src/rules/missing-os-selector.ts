import type { Run } from '../image-use.js';
import { selectedOs } from '../windows/build-labels.js';
import { placedImages } from './placed.js';
import { type RuleContext, rule, shown } from './rule.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
}

export const missingOsSelector = rule<Args>({
  id: 'missing-os-selector',
  level: 'warning',
  summary: 'A Windows pod without a selector for its operating system may land on a Linux node.',
  check: (context) =>
    placedImages(context.uses).flatMap((images) => {
      // What is asked of the node is the same for all containers of a pod.
      const { judged, run } = images[0]!;
      if (judged.use.os !== 'windows' || !mayLandOnLinux(run, context)) return [];
      return [{ location: run.location, args: { name: run.name, image: shown(judged) } }];
    }),
  words: ({ name, image }) => ({
    title: 'Windows pod may land on a Linux node',
    message: `${name} runs the Windows image ${image}, and nothing keeps it from Linux nodes, where it cannot start. To fix it: add nodeSelector: {kubernetes.io/os: windows} to the pod, and spec.os: {name: windows}.`,
  }),
});

function mayLandOnLinux(run: Run, { config, runtimeClasses }: RuleContext): boolean {
  const { workload } = run;
  if (workload.orchestrator !== 'kubernetes') return false;
  if (run.namesOs || workload.nodeName !== null || selectedOs(workload) !== null) return false;
  // A RuntimeClass of the cluster may bring the selector.
  if (run.runtimeClass !== null && !runtimeClasses.has(run.runtimeClass.name)) return false;
  return !Object.entries(workload.nodeSelector).some(
    ([key, value]) =>
      // Pools are named after what runs on them, and the declared hosts tell of others.
      /win/i.test(`${key}=${value}`) || config.targets.some(({ labels }) => labels[key] === value),
  );
}
