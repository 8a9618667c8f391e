import { rule, shown } from './rule.js';

interface Args {
  image: string;
  name: string;
  target: string;
  kubernetes: boolean;
}

export const isolationUnavailable = rule<Args>({
  id: 'isolation-unavailable',
  level: 'error',
  summary: 'Hyper-V isolation is asked for where the target does not offer it.',
  needs: ['targets'],
  check: ({ uses }) =>
    uses.flatMap((judged) =>
      judged.outcomes
        // The wish stands in one file: an image traced to its Dockerfile must not repeat it there.
        .filter(
          (o) =>
            !o.isolationOffered && o.verdict !== 'exempt' && o.run.location.path === judged.use.location.path,
        )
        .map((o) => ({
          location: o.run.isolation?.location ?? judged.use.location,
          args: {
            image: shown(judged),
            name: o.run.name,
            target: o.target.name,
            kubernetes: o.target.platform === 'kubernetes' || o.run.workload.orchestrator === 'kubernetes',
          },
          targets: [o.target],
          related: [
            { ...o.target.location, message: `target ${o.target.name} offers process isolation only` },
          ],
        })),
    ),
  words: ({ image, name, target, kubernetes }) => ({
    title: `${target} offers no Hyper-V isolation`,
    message: `${name} asks for Hyper-V isolation for ${image}, and ${target} offers process isolation only. To fix it: ${kubernetes ? 'Kubernetes itself has no Hyper-V isolation, so use an image of the host release' : 'use an image of the host release with process isolation'}, or declare 'isolation: [process, hyperv]' for ${target} if it has Hyper-V.`,
  }),
});
