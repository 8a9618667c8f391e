import type { JudgedImage } from '../model/judged-image.js';
import { namesItsHost } from '../orchestrators/index.js';
import type { Related } from '../text/location.js';
import { rule } from './support/rule.js';

interface Args {
  /** Image uses, not different images. */
  images: number;
}

export const noMatrix = rule<Args>({
  id: 'no-matrix',
  level: 'warning',
  summary: 'The repository has Windows images and the configuration no target: no image was checked.',
  check: ({ uses, config, configPath }) => {
    if (config.targets.length > 0) return [];
    const unchecked = uses.filter(isRunOnWindows);
    if (unchecked.length === 0) return [];
    return [
      {
        // The file to change, or to create.
        location: { path: configPath, line: 1, column: 1, endLine: 1, endColumn: 1 },
        subject: { kind: 'file', problem: 'no target is declared' },
        args: { images: unchecked.length },
        related: firstPerFile(unchecked),
      },
    ];
  },
  describe: ({ images }) => ({
    title: 'No target is declared, so Windows images were not checked',
    problem: `The repository uses ${images === 1 ? 'a Windows image' : `Windows images in ${images} places`}, and the configuration declares no host to check ${images === 1 ? 'it' : 'them'} against.`,
    remedies: [
      'Declare the hosts in the configuration, e.g. targets: {production: {host: ltsc2022}}',
      'Run wincompat init --print, which proposes a configuration',
    ],
    why: 'Under process isolation, a host starts only images of certain Windows builds. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  }),
});

/** Not those whose files name their host; the report lists none that only the arguments of a pipeline make. */
function isRunOnWindows({ use: { os, role, foundIn, runs } }: JudgedImage): boolean {
  const isNamed = runs.length > 0 && runs.every(({ workload }) => namesItsHost(workload));
  return os === 'windows' && role === 'run' && !isNamed && (foundIn.kind !== 'stage' || foundIn.listed);
}

function firstPerFile(uses: readonly JudgedImage[]): Related[] {
  const byPath = new Map<string, Related>();
  for (const { use } of uses) {
    const { location } = use;
    if (!byPath.has(location.path))
      byPath.set(location.path, { ...location, message: 'this Windows image was not checked' });
  }
  return [...byPath.values()];
}
