import { releaseName } from '../windows/releases.js';
import { runnerFor } from '../windows/runners.js';
import { rule } from './support/rule.js';
import { requestedRunners } from './support/runners.js';

interface Args {
  label: string;
  /** What it is today. */
  release: string;
  /** The label of that release; null where it has none. */
  pin: string | null;
}

export const movingRunner = rule<Args>({
  id: 'moving-runner',
  level: 'warning',
  summary:
    'A runner label such as windows-latest moves to the next release, where the images no longer build.',
  check: ({ uses }) =>
    requestedRunners(uses).flatMap(({ host, runner }) =>
      runner.moves && host.version !== null
        ? [
            {
              location: host.location,
              subject: { kind: 'runner' as const, label: host.name },
              args: {
                label: host.name,
                release: releaseName(host.version.build),
                pin: runner.byPrefix === undefined ? (runnerFor(host.version.build) ?? null) : null,
              },
            },
          ]
        : [],
    ),
  describe: ({ label, release, pin }) => ({
    title: `${label} moves to the next release`,
    problem: `${label} is ${release} today. When GitHub moves the label to the next release, the Windows images that are built here no longer build.`,
    remedies: [`Use ${pin === null ? 'a label that names the release' : `runs-on: ${pin}`}`],
    why: 'GitHub moves a -latest label to a newer runner image within weeks of its announcement. Source: https://github.com/actions/runner-images#available-images',
  }),
});
