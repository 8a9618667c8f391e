import type { Outcome } from '../model/judged-use.js';
import { orchestratorOn, usualOrchestrator } from '../orchestrators/index.js';
import { oncePer } from '../text/once-per.js';
import { severity } from '../windows/severity.js';
import { formatVersion, versionOf } from '../windows/version.js';
import type { PlacedImage } from './support/placed.js';
import { hostNamed, listed, rule, shown } from './support/rule.js';
import { runSubject } from './support/subjects.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
  /** The hosts that may take it, each with its release. */
  hosts: string[];
  /** Those of them that the image fits. */
  fits: string[];
  /** What keeps it on hosts of the build of those, or of the newest. */
  pin: string;
}

export const unpinnedPlacement = rule<Args>({
  id: 'unpinned-placement',
  level: 'warning',
  summary:
    'A Windows workload may land on declared hosts that its image fits and on others, and nothing says which.',
  needs: ['targets'],
  checkWorkload(images, context) {
    const unpinned = images.filter(isUnpinned);
    // What is known says more than what is not.
    const image = unpinned.find(({ outcomes }) => outcomes.some(fits)) ?? unpinned[0];
    if (image === undefined) return [];
    const { judged, run, outcomes } = image;
    const { known, hosts, fitting, targets, related } = placesOf(outcomes);
    return [
      {
        // The constraint that says too little, where there is one.
        location:
          (run.workload.constraints.length > 0 ? run.labels?.[0]?.location : undefined) ?? run.location,
        subject: runSubject(judged, run, context),
        ...(known ? {} : { level: 'notice' as const }),
        args: {
          name: run.name,
          image: shown(judged),
          hosts,
          fits: fitting,
          pin: usualOrchestrator(run.workload).pinToBuild(
            buildFor(image) ?? '10.0.BUILD of the host that it is built for',
          ),
        },
        targets,
        related,
      },
    ];
  },
  describe: ({ name, image, hosts, fits: some, pin }) => {
    const isUnknown = some.length === 0;
    return {
      title: 'Workload may run on hosts of different Windows builds',
      problem: `${name} may run on ${listed(hosts, 'or')}, and ${isUnknown ? `it is not known on which of them ${image} starts` : `${image} starts on ${listed(some)} only`}.`,
      remedies: isUnknown
        ? [
            'Run the check with registry lookups, which show whether the image has an entry for each build',
            `${pin}, if the image has one build only`,
          ]
        : [pin],
      why: 'Schedulers choose a host by its operating system and not by its version.',
    };
  },
});

/** What findings say of the hosts; thousands of workloads share one list of outcomes. */
const placesOf = oncePer((outcomes: readonly Outcome[]) => {
  const known = outcomes.some((o) => o.verdict !== 'unknown');
  return {
    known,
    hosts: outcomes.map(({ target }) => hostNamed(target)),
    fitting: outcomes.filter(fits).map((o) => o.target.name),
    targets: outcomes.map((o) => o.target),
    related: outcomes.map(({ target }) => ({
      ...target.location,
      message: `target ${target.name} is ${formatVersion(target.version)}`,
      // What is said of all images of which nothing is known is said once.
      ...(known ? {} : { cause: true as const }),
    })),
  };
});

/** Of hosts of several builds the one to stay on: that whose kernel the image was made for. */
function buildFor({ outcomes }: PlacedImage): string | null {
  const starting = outcomes.filter(fits);
  const sound = starting.filter(({ breakages }) => breakages.length === 0);
  const fitting = sound.length > 0 ? sound : starting;
  if (fitting.length === 0) return null;
  const own = fitting.find(({ target, version }) => version?.build === target.version.build);
  const newest = Math.max(...fitting.map(({ target }) => target.version.build));
  return formatVersion(versionOf(own?.target.version.build ?? newest));
}

/** Where it fits every host, or none, it does not matter which one takes it. */
function isUnpinned({ judged, run, outcomes: all }: PlacedImage): boolean {
  // Hyper-V isolation and HostProcess containers are not bound to the host's build.
  const outcomes = all.filter((o) => orchestratorOn(o.target, run.workload).choosesHost);
  if (run.hostProcess || outcomes.some((o) => o.isolation !== 'process' || o.verdict === 'exempt'))
    return false;
  if (new Set(outcomes.map((o) => o.target.version.build)).size < 2) return false;
  if (outcomes.every((o) => o.verdict === 'unknown')) {
    // Where the reference itself is what leaves it open, another rule asks for a better one first.
    const { reference, reading, answer } = judged.use;
    if (answer?.kind === 'found') return false;
    return reference !== null && !(reading?.floating || reading?.withdrawn || reading?.retired);
  }
  return outcomes.some(fits) && outcomes.some((o) => o.verdict === 'unsupported');
}

function fits({ verdict }: Outcome): boolean {
  return severity(verdict) < severity('unknown');
}
