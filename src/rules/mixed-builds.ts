import { osOf, type PlacedImage, startsOn } from './support/placed.js';
import { listed, rule, shown } from './support/rule.js';
import { isBoundToBuild, SERVER_BUILDS } from './support/shared-host.js';
import { workloadName } from './support/subjects.js';

interface Container {
  image: string;
  /** What it is, e.g. `Windows Server 2022 (build 20348)`. */
  os: string;
}

interface Args extends Container {
  /** The pod's object, e.g. `Deployment web`. */
  name: string;
  /** Containers before it that share a host with each other, and none with it. */
  others: Container[];
}

export const mixedBuilds = rule<Args>({
  id: 'mixed-builds',
  level: 'error',
  summary: 'The containers of one pod need different Windows builds.',
  checkWorkload(images, context) {
    const bound = images.filter(isBoundToBuild);
    if (bound.some(fitsNoTarget)) return [];
    let hosts = SERVER_BUILDS;
    for (const [index, image] of bound.entries()) {
      const common = hosts.filter((host) => startsOn(host, image.judged.use.versions, image.run.workload));
      if (common.length > 0 || index === 0) {
        hosts = common;
        continue;
      }
      const others = bound.slice(0, index);
      return [
        {
          location: image.run.location,
          subject: {
            kind: 'containers',
            workload: workloadName(image.run, context),
            references: [image, ...others].map(({ judged }) => shown(judged)),
          },
          args: { name: image.run.name, ...described(image), others: others.map(described) },
          related: others.map((other) => ({
            ...other.run.location,
            message: `this container of the pod is ${described(other).os}`,
          })),
        },
      ];
    }
    return [];
  },
  describe: ({ name, image, os, others }) => ({
    title: 'Containers of one pod need different hosts',
    problem: `${name}: ${image} is ${os}, and ${listed(others.map((other) => `${other.image} is ${other.os}`))}. No Windows host runs all of them under process isolation.`,
    remedies: ['Use images of one Windows release for all containers of the pod'],
    why: 'The containers of a pod share a host. Source: https://kubernetes.io/docs/concepts/windows/intro/',
  }),
});

/** Then os-version-mismatch says what to pin, and with it the pod is of one release. */
function fitsNoTarget({ outcomes }: PlacedImage): boolean {
  return outcomes.length > 0 && outcomes.every((o) => o.verdict === 'unsupported');
}

function described({ judged }: PlacedImage): Container {
  const names = judged.use.versions.map(({ build }) => osOf(build));
  return { image: shown(judged), os: listed([...new Set(names)], 'or') };
}
