import { currentRunners } from '../windows/runners.js';
import { listed, rule } from './support/rule.js';
import { requestedRunners } from './support/runners.js';

interface Args {
  label: string;
  /** ISO date. */
  retired: string;
}

export const retiredRunner = rule<Args>({
  id: 'retired-runner',
  level: 'error',
  summary: 'A runner image that GitHub has retired: the job never starts.',
  check: ({ uses }) =>
    requestedRunners(uses).flatMap(({ host, runner: { retired } }) =>
      retired === null
        ? []
        : [
            {
              location: host.location,
              subject: { kind: 'runner' as const, label: host.name },
              args: { label: host.name, retired },
            },
          ],
    ),
  describe: ({ label, retired }) => ({
    title: `GitHub has retired the runner image ${label}`,
    problem: `GitHub retired ${label} on ${retired}: no hosted runner has this label, and the job never starts.`,
    remedies: [`Use runs-on: ${listed(currentRunners(), 'or')}`, 'Use a self-hosted runner with this label'],
    why: 'GitHub removes the runner images of old Windows releases. Source: https://github.com/actions/runner-images#available-images',
  }),
});
