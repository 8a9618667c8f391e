import type { JudgedImage } from '../model/judged-image.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';
import { hostNamed } from './support/targets.js';

interface Args {
  image: string;
  /** The workloads, e.g. `Deployment web`. */
  names: string[];
  targets: string[];
  /** By its registry, or by the Linux base that it is built on here; else by its name alone. */
  known: boolean;
}

export const linuxImageOnWindows = rule<Args>({
  id: 'linux-image-on-windows',
  level: 'error',
  summary: 'A workload that selects Windows hosts runs a Linux image.',
  needs: ['registries'],
  checkImage: findingOf,
  describe: ({ image, names, targets, known }) => ({
    title: 'Linux image on a Windows host',
    problem: `${image} is a Linux image${known ? '' : ' according to its name'}, and ${listed(names)} ${names.length === 1 ? 'asks' : 'ask'} for a Windows host${targets.length === 0 ? '' : ` (${listed(targets)})`}, where it cannot start.`,
    remedies: [
      'Use a Windows image',
      'Change the selector or constraint to ask for Linux',
      ...(known ? [] : ['Run the check with --lookup always, if the image has a Windows entry']),
    ],
    why: 'A Windows host runs Windows containers only. Source: https://kubernetes.io/docs/concepts/windows/intro/',
  }),
});

/**
 * Reported where the workload names the image, also where it is built in this repository: the one or the other is to
 * change. The workload itself asks for Windows, so that needs no declared target.
 */
function findingOf(judged: JudgedImage, context: RuleContext): RawFinding<Args>[] {
  const { use, runs, outcomes } = judged;
  if (use.os !== 'linux' || use.role !== 'run' || runs.length === 0) return [];
  const targets = [...new Set(outcomes.map((o) => o.target))];
  const known = use.answer?.kind === 'found' || use.bases.length > 0;
  return [
    {
      location: use.location,
      subject: imageSubject(judged, context),
      // A name is no proof: a publisher may push a Windows entry under any tag.
      level: known ? 'error' : 'warning',
      args: {
        image: shown(judged),
        names: [...new Set(runs.map((run) => run.name))],
        targets: targets.map(hostNamed),
        known,
      },
      targets,
      related: [
        ...use.origins,
        ...use.bases.map((base) => ({ ...base.location, message: 'the image is built here on this base' })),
      ],
    },
  ];
}
