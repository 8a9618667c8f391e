import { type NamedBuilds, namedBuilds } from '../orchestrators/build-labels.js';
import { severity } from '../windows/severity.js';
import { labelPlace, osOf, type PlacedImage, startsOn } from './support/placed.js';
import { listed, rule, shown } from './support/rule.js';
import { workloadName } from './support/subjects.js';

interface Args {
  /** The workload, e.g. `Deployment web`. */
  name: string;
  image: string;
  /** What the image is, e.g. `Windows Server 2022 (build 20348)`. */
  imageOs: string[];
  label: string;
  value: string;
  /** What the label names. */
  hostOs: string[];
}

export const placementMismatch = rule<Args>({
  id: 'placement-mismatch',
  level: 'error',
  summary: 'A selector, constraint or label names a Windows build that the image does not start on.',
  checkWorkload: (images, context) => {
    const named = images[0] === undefined ? [] : namedBuilds(images[0].run.workload);
    if (named.length === 0) return [];
    return images.filter(isJudged).flatMap((image) =>
      named
        .filter((label) => !fitsOne(image, label))
        .map((label) => ({
          location: labelPlace(image.run, label.key),
          subject: {
            kind: 'label' as const,
            workload: workloadName(image.run, context),
            key: label.key,
            value: label.value,
            reference: shown(image.judged),
          },
          args: {
            name: image.run.name,
            image: shown(image.judged),
            imageOs: image.judged.use.versions.map((v) => osOf(v.build)),
            label: label.key,
            value: label.value,
            hostOs: label.builds.map(osOf),
          },
          related: [{ ...image.run.location, message: 'the image is named here' }],
        })),
    );
  },
  describe: ({ name, image, imageOs, label, value, hostOs }) => ({
    title: `${label} names another Windows build than the image`,
    problem: `${name} asks for nodes of ${listed(hostOs, 'or')} by ${label} ${value}, and its image ${image} is ${listed(imageOs, 'or')}, which cannot start there under process isolation.`,
    remedies: [`Set ${label} to the build of the image`, `Use an image of ${listed(hostOs, 'or')}`],
    why: 'Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  }),
});

/** A declared host that takes the workload and fits its image tells more than the label's name. */
function isJudged({ judged, run, outcomes }: PlacedImage): boolean {
  return (
    judged.use.versions.length > 0 &&
    !run.hostProcess &&
    judged.use.reading?.hostProcessBase !== true &&
    run.isolation?.value !== 'hyperv' &&
    !outcomes.some((o) => o.isolation !== 'process' || severity(o.verdict) < severity('unknown'))
  );
}

function fitsOne({ judged, run }: PlacedImage, { builds }: NamedBuilds): boolean {
  return builds.some((build) => startsOn(build, judged.use.versions, run.workload));
}
