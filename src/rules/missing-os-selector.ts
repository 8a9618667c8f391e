import type { Run } from '../model/run.js';
import { selectedOs } from '../orchestrators/build-labels.js';
import { DeclaredPlacements } from '../orchestrators/declared.js';
import { usualOrchestrator } from '../orchestrators/index.js';
import { mayBringSelector } from './support/placed.js';
import { type RuleContext, rule, shown } from './support/rule.js';
import { runSubject } from './support/subjects.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
}

export const missingOsSelector = rule<Args>({
  id: 'missing-os-selector',
  level: 'warning',
  summary: 'A Windows pod without a selector for its operating system may run on a Linux node.',
  checkWorkload([first], context) {
    // What is asked of the node is the same for all containers of a pod.
    if (first === undefined || first.judged.use.os !== 'windows' || !mayRunOnLinux(first.run, context))
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
  describe: ({ name, image }) => ({
    title: 'Windows pod may run on a Linux node',
    problem: `${name} runs the Windows image ${image}, and no selector, affinity or spec.os excludes Linux nodes, where it cannot start.`,
    remedies: ["Add 'nodeSelector: {kubernetes.io/os: windows}' and 'os: {name: windows}' to the pod"],
    why: 'The Kubernetes scheduler does not inspect the platform of images. Source: https://kubernetes.io/docs/concepts/windows/user-guide/#ensuring-os-specific-workloads-land-on-the-appropriate-container-host',
  }),
});

function mayRunOnLinux(run: Run, { config, runtimeClasses }: RuleContext): boolean {
  const { workload } = run;
  if (!usualOrchestrator(workload).mixesSystems) return false;
  const namesOs = run.saidBy.kind === 'pod' && run.saidBy.namesOs;
  if (namesOs || workload.nodeName !== null || selectedOs(workload) !== null) return false;
  if (mayBringSelector(run, runtimeClasses)) return false;
  // Pools are named after what runs on them, and the declared hosts have labels of their own.
  const isNamedWindows = Object.entries(workload.nodeSelector).some(([key, value]) =>
    /win/i.test(`${key}=${value}`),
  );
  return !isNamedWindows && placementsOn(config.targets).of({ ...workload, tolerations: [] }) === null;
}

type Hosts = RuleContext['config']['targets'];

/** What all targets declare, gathered once: thousands of pods are compared with it. */
const gathered = new WeakMap<Hosts, DeclaredPlacements>();

function placementsOn(targets: Hosts): DeclaredPlacements {
  const known = gathered.get(targets) ?? new DeclaredPlacements(targets);
  gathered.set(targets, known);
  return known;
}
