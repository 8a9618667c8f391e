import { replacement as replacementOf } from './support/fixes.js';
import { rule } from './support/rule.js';
import { workloadName } from './support/subjects.js';

interface Args {
  /** The workload, e.g. `Deployment web`, or the RuntimeClass. */
  name: string;
  label: string;
  replacement: string;
}

/** Source: "Well-Known Labels, Annotations and Taints" (kubernetes.io/docs/reference/labels-annotations-taints). */
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['beta.kubernetes.io/os', 'kubernetes.io/os'],
  ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
  ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
  ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
]);

export const deprecatedLabel = rule<Args>({
  id: 'deprecated-label',
  level: 'notice',
  summary: 'A Windows workload selects nodes by a label that Kubernetes has deprecated.',
  check: (context) => {
    const { uses, runtimeClasses } = context;
    // Several pods may share a selector through an alias or a RuntimeClass.
    const seen = new Set<string>();
    return uses.flatMap(({ runs }) =>
      runs.flatMap((run) =>
        (run.labels ?? []).flatMap((label) => {
          const { workload, runtimeClass } = run;
          const { key, location } = label;
          const replacement = REPLACEMENTS.get(key);
          if (replacement === undefined) return [];
          const place = `${location.path}:${location.line}:${location.column}`;
          if (seen.has(place)) return [];
          seen.add(place);
          const isOfClass =
            runtimeClass !== null && runtimeClasses.get(runtimeClass.name)?.labels?.includes(label) === true;
          const name = isOfClass ? `RuntimeClass ${runtimeClass.name}` : run.name;
          const fix = replacementOf(location, replacement, `Use ${replacement}`);
          return [
            {
              location,
              subject: {
                kind: 'label' as const,
                workload: isOfClass ? name : workloadName(run, context),
                key,
              },
              args: { name, label: key, replacement },
              // A mapping must not have the same key twice.
              fix: replacement in workload.nodeSelector ? null : fix,
            },
          ];
        }),
      ),
    );
  },
  describe: ({ name, label, replacement }) => ({
    title: `${label} is deprecated`,
    problem: `${name} selects nodes by ${label}, which Kubernetes has deprecated: nodes may not have it, and the pod then stays pending.`,
    remedies: [`Use ${replacement} with the same value`],
    why: 'The kubelet sets the labels kubernetes.io/os, kubernetes.io/arch and node.kubernetes.io/windows-build; the beta labels are deprecated. Source: https://kubernetes.io/docs/reference/labels-annotations-taints/',
  }),
});
