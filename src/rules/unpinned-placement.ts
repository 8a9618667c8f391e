import { type Outcome, severity } from '../judge.js';
import { BUILD_LABEL } from '../windows/build-labels.js';
import { releaseName } from '../windows/releases.js';
import { formatVersion, versionOf } from '../windows/version.js';
import { type PlacedImage, placedImages } from './placed.js';
import { listed, rule, shown } from './rule.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
  kubernetes: boolean;
  /** The hosts that may take it, each with its release. */
  hosts: string[];
  /** Those of them that the image fits. */
  fits: string[];
  /** The build to ask for: the image's own where there is such a host, else the newest that it fits: `10.0.20348`. */
  build: string;
}

export const unpinnedPlacement = rule<Args>({
  id: 'unpinned-placement',
  level: 'warning',
  summary:
    'A Windows workload may land on declared hosts that its image fits and on others, and nothing says which.',
  needs: ['targets'],
  check: ({ uses }) =>
    placedImages(uses).flatMap((images) => {
      const image = images.find(isUnpinned);
      if (image === undefined) return [];
      const { judged, run, outcomes } = image;
      return [
        {
          // The constraint that says too little, where there is one.
          location:
            (run.workload.orchestrator === 'compose' ? run.labels?.[0]?.location : undefined) ?? run.location,
          args: {
            name: run.name,
            image: shown(judged),
            kubernetes: run.workload.orchestrator === 'kubernetes',
            hosts: outcomes.map(
              ({ target }) => `${target.name} (${releaseName(target.version.build, target.client)})`,
            ),
            fits: outcomes.filter(fits).map((o) => o.target.name),
            build: formatVersion(versionOf(buildFor(image))),
          },
          targets: outcomes.map((o) => o.target),
          related: outcomes.map(({ target }) => ({
            ...target.location,
            message: `target ${target.name} is ${formatVersion(target.version)}`,
          })),
        },
      ];
    }),
  words: ({ name, image, kubernetes, hosts, fits: some, build }) => {
    const todo = kubernetes
      ? `add the node selector ${BUILD_LABEL}: '${build}'`
      : `label the nodes with their build and add the placement constraint node.labels.OsVersion == ${build}`;
    return {
      title: 'Nothing says which Windows build runs this',
      message: `${name} may land on ${listed(hosts, 'or')}, and ${image} starts on ${listed(some)} only. To fix it: ${todo}. Why: schedulers look at the operating system of a host and not at its version.`,
    };
  },
});

/** Told of what is known to fit one host and not another: where it fits all, or none, any may take it. */
function isUnpinned({ run, outcomes: all }: PlacedImage): boolean {
  // Plain Docker schedules nothing, and Hyper-V isolation and HostProcess containers are not bound to the host's build.
  const outcomes = all.filter((o) => o.target.platform !== 'docker');
  if (run.hostProcess || outcomes.some((o) => o.isolation !== 'process' || o.verdict === 'exempt'))
    return false;
  return outcomes.some(fits) && outcomes.some((o) => o.verdict === 'unsupported');
}

/** Of hosts of several builds the one to stay on: that whose kernel the image was made for. */
function buildFor({ outcomes }: PlacedImage): number {
  const starting = outcomes.filter(fits);
  const sound = starting.filter(({ breakages }) => breakages.length === 0);
  const fitting = sound.length > 0 ? sound : starting;
  const own = fitting.find(({ target, version }) => version?.build === target.version.build);
  return (own ?? fitting.reduce(newer)).target.version.build;
}

function newer(a: Outcome, b: Outcome): Outcome {
  return b.target.version.build > a.target.version.build ? b : a;
}

function fits({ verdict }: Outcome): boolean {
  return severity(verdict) < severity('unknown');
}
