import { labelValue, type NamedBuilds } from '../orchestrators/build-labels.js';
import { relatedPlace } from '../text/location.js';
import { declaredAt } from './support/declared-at.js';
import { mismatchOf } from './support/mismatch-outcomes.js';
import { hasMismatch, isMisplacedFinding, misplacedLabels, versionsOf } from './support/misplaced.js';
import { pinRemedies } from './support/pin-remedies.js';
import { pinAt } from './support/pins.js';
import { labelPlace, osOf, type PlacedImage } from './support/placed.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
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
  /** References for the hosts that are selected. */
  pins: string[];
}

export const placementMismatch = rule<Args>({
  id: 'placement-mismatch',
  level: 'error',
  summary: 'A selector, constraint or label names a Windows build that the image does not start on.',
  checkWorkload: (images, context) =>
    images.flatMap((image) =>
      isMisplacedFinding(image, context)
        ? misplacedLabels(image).map((label) => findingOf(image, label, context))
        : [],
    ),
  describe: ({ name, image, imageOs, label, value, hostOs, right, pins }) => ({
    title: `${label} names ${isLinux(hostOs) ? 'Linux hosts for a Windows image' : 'another Windows build than the image'}`,
    problem: `${name} selects hosts of ${listed(hostOs, 'or')} by ${label} ${value}, and its image ${image} is ${listed(imageOs, 'or')}, which cannot start there${isLinux(hostOs) ? '' : ' under process isolation'}.`,
    remedies: [
      ...pinRemedies(pins),
      `Set ${label} to ${right ?? 'the build of the image'}`,
      ...(pins.length > 0 ? [] : [`Use an image of ${listed(hostOs, 'or')}`]),
    ],
    why: isLinux(hostOs)
      ? 'A Windows container needs a Windows host. Source: https://learn.microsoft.com/virtualization/windowscontainers/about/'
      : 'A container with process isolation needs a host of a matching Windows build. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  }),
});

/** The image is reported where a declared target shows that it cannot start, else the label. */
function findingOf(image: PlacedImage, label: NamedBuilds, context: RuleContext): RawFinding<Args> {
  const { judged, run, outcomes } = image;
  const place = labelPlace(run, label.key);
  const { firsts, targets } = hasMismatch(image, context) ? mismatchOf(outcomes) : NONE;
  const { parsed } = judged.use;
  const pins = firsts.flatMap((outcome) =>
    parsed === null ? [] : (pinAt(parsed, outcome)?.reference ?? []),
  );
  return {
    location: targets.length > 0 ? run.location : place,
    subject: {
      kind: 'label',
      workload: workloadName(run, context),
      key: label.key,
      value: label.value,
      reference: shown(judged),
    },
    args: {
      name: run.name,
      image: shown(judged),
      imageOs: versionsOf(judged).map((v) => osOf(v.build)),
      label: label.key,
      value: label.value,
      hostOs: label.builds.length === 0 ? [LINUX] : label.builds.map(osOf),
      right: rightValue(label.key, image),
      pins: [...new Set(pins)],
    },
    targets,
    related:
      targets.length > 0
        ? [
            relatedPlace(place, 'the label is asked for here'),
            ...judged.use.origins,
            ...judged.use.bases.map(({ location }) =>
              relatedPlace(location, 'the image is built here on this base'),
            ),
            ...targets.map(declaredAt),
          ]
        : [relatedPlace(run.location, 'the image is named here')],
  };
}

const NONE = { firsts: [], targets: [] };

const LINUX = 'Linux';

function isLinux(hostOs: readonly string[]): boolean {
  return hostOs[0] === LINUX;
}

function rightValue(key: string, { judged }: PlacedImage): string | null {
  const [version] = versionsOf(judged);
  return version === undefined ? null : labelValue(key, version.build);
}
