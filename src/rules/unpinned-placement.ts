import type { Outcome } from '../model/judged-image.js';
import { usualOrchestrator } from '../orchestrators/index.js';
import { oncePer } from '../text/once-per.js';
import { formatVersion } from '../windows/version.js';
import { hasMismatch, isUnpinnedFinding } from './support/misplaced.js';
import { buildToStayOn, starts } from './support/placed.js';
import { listed, rule, shown } from './support/rule.js';
import { runSubject } from './support/subjects.js';
import { hostNamed } from './support/targets.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
  /** The hosts that may take it, each with its release. */
  hosts: string[];
  /** Those of them that the image fits; empty where that is not known. */
  fits: string[];
  /** What keeps it on hosts of the build of those, or of the newest. */
  pin: string;
}

export const unpinnedPlacement = rule<Args>({
  id: 'unpinned-placement',
  level: 'warning',
  summary:
    'A Windows workload may be scheduled on hosts that cannot start its image; no selector excludes them.',
  needs: ['targets'],
  checkWorkload(images, context) {
    const unpinned = images.filter((image) => isUnpinnedFinding(image, context));
    // What is known says more than what is not.
    const image = unpinned.find(({ outcomes }) => outcomes.some(starts)) ?? unpinned[0];
    if (image === undefined) return [];
    const { judged, run, outcomes } = image;
    const { known, hosts, fits, targets, related } = placesOf(outcomes);
    const build = buildToStayOn(image) ?? '10.0.BUILD of the host that it is built for';
    return [
      {
        // The constraint that says too little, where there is one.
        location:
          (run.workload.constraints.length > 0 ? run.labels?.[0]?.location : undefined) ?? run.location,
        subject: runSubject(judged, run, context),
        // Of workloads that must start wherever they may run.
        ...(hasMismatch(image, context)
          ? { level: 'error' as const }
          : known
            ? {}
            : { level: 'notice' as const }),
        args: {
          name: run.name,
          image: shown(judged),
          hosts,
          fits,
          pin: usualOrchestrator(run.workload).pinToBuild(build),
        },
        targets,
        related,
      },
    ];
  },
  describe: ({ name, image, hosts, fits, pin }) => ({
    title: 'Workload may run on hosts of different Windows builds',
    problem: `${name} may run on ${listed(hosts, 'or')}, and ${fits.length === 0 ? `it is unknown on which of them ${image} starts` : `${image} starts on ${listed(fits)} only`}.`,
    remedies:
      fits.length === 0
        ? [
            'Run the check with registry lookups, which show whether the image has an entry for each build',
            `${pin}, if the image has one build only`,
          ]
        : [pin],
    why: 'Schedulers select a host by its operating system, not by its Windows build.',
  }),
});

/** What findings say of the hosts; thousands of workloads share one list of outcomes. */
const placesOf = oncePer((outcomes: readonly Outcome[]) => {
  const known = outcomes.some((o) => o.verdict !== 'unknown');
  return {
    known,
    hosts: outcomes.map(({ target }) => hostNamed(target)),
    fits: outcomes.filter(starts).map((o) => o.target.name),
    targets: outcomes.map((o) => o.target),
    related: outcomes.map(({ target }) => ({
      ...target.location,
      message: `target ${target.name} is ${formatVersion(target.version)}`,
      // What is said of all images of which nothing is known is said once.
      ...(known ? {} : { cause: true as const }),
    })),
  };
});
