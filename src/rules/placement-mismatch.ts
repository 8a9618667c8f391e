import type { JudgedImage } from '../model/judged-image.js';
import { labelValue, type NamedBuilds, namedBuilds } from '../orchestrators/build-labels.js';
import { severity } from '../windows/severity.js';
import type { WindowsVersion } from '../windows/version.js';
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
  /** The label's value for the image; null where that is not known. */
  right: string | null;
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
            imageOs: versionsOf(image.judged).map((v) => osOf(v.build)),
            label: label.key,
            value: label.value,
            hostOs: label.builds.length === 0 ? [LINUX] : label.builds.map(osOf),
            right: rightValue(label.key, image),
          },
          related: [{ ...image.run.location, message: 'the image is named here' }],
        })),
    );
  },
  describe: ({ name, image, imageOs, label, value, hostOs, right }) => ({
    title: `${label} names ${isLinux(hostOs) ? 'Linux hosts for a Windows image' : 'another Windows build than the image'}`,
    problem: `${name} selects hosts of ${listed(hostOs, 'or')} by ${label} ${value}, and its image ${image} is ${listed(imageOs, 'or')}, which cannot start there${isLinux(hostOs) ? '' : ' under process isolation'}.`,
    remedies: [
      `Set ${label} to ${right ?? 'the build of the image'}`,
      `Use an image of ${listed(hostOs, 'or')}`,
    ],
    why: isLinux(hostOs)
      ? 'A Windows container needs a Windows host. Source: https://learn.microsoft.com/virtualization/windowscontainers/about/'
      : 'A container with process isolation needs a host of a matching Windows build. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  }),
});

const LINUX = 'Linux';

function isLinux(hostOs: readonly string[]): boolean {
  return hostOs[0] === LINUX;
}

/** A declared host that takes the workload and fits its image tells more than the label's name. */
function isJudged({ judged, run, outcomes }: PlacedImage): boolean {
  return (
    judged.use.os === 'windows' &&
    versionsOf(judged).length > 0 &&
    !run.hostProcess &&
    judged.use.reading?.hostProcessBase !== true &&
    run.isolation?.value !== 'hyperv' &&
    !outcomes.some((o) => o.isolation !== 'process' || severity(o.verdict) < severity('unknown'))
  );
}

/** Of a tag that names no release, what its publisher has behind it. */
function versionsOf({ use: { versions, reading, answer } }: JudgedImage): readonly WindowsVersion[] {
  return versions.length > 0 || answer?.kind === 'found' ? versions : (reading?.entries ?? []);
}

function rightValue(key: string, { judged }: PlacedImage): string | null {
  const [version] = versionsOf(judged);
  return version === undefined ? null : labelValue(key, version.build);
}

function fitsOne({ judged, run }: PlacedImage, { builds }: NamedBuilds): boolean {
  return builds.some((build) => startsOn(build, versionsOf(judged), run.workload));
}
