import { rule } from './rule.js';

interface Args {
  name: string;
  because: { target: string; reason: string }[];
}

export const noTarget = rule<Args>({
  id: 'no-target',
  level: 'warning',
  summary: 'Selectors, constraints or scope leave no declared target for this workload.',
  needs: ['targets'],
  check: ({ uses }) => {
    const seen = new Set<unknown>();
    return uses.flatMap((judged) =>
      judged.homeless
        // All containers of a pod share its placement: it is told once.
        .filter(({ run }) => !seen.has(run.workload) && seen.add(run.workload))
        .map(({ run, because }) => ({
          location: run.location,
          args: {
            name: run.name,
            because: because.map((b) => ({ target: b.target.name, reason: b.reason })),
          },
          related: because.map((b) => ({
            ...b.target.location,
            message: `target ${b.target.name}: ${b.reason}`,
          })),
        })),
    );
  },
  words: ({ name, because }) => ({
    title: 'No declared target takes this workload',
    message: `${name}: none of the declared targets takes it, so it cannot be checked${because.length > 0 ? ` (${because.map((b) => `${b.target}: ${b.reason}`).join('; ')})` : ''}. To fix it: correct the selector or constraint, or declare the target that it is meant for.`,
  }),
});
