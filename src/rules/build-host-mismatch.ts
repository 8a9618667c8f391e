import type { BuildHost } from '../model/build.js';
import type { BuildOutcome, JudgedImage } from '../model/judged-image.js';
import { relatedPlace } from '../text/location.js';
import { NO_ARCHITECTURE, NO_IMAGE } from '../windows/compatibility.js';
import { releaseName } from '../windows/releases.js';
import { buildHostRemedies, pinForBuild } from './support/build-host-remedies.js';
import { pinning } from './support/fixes.js';
import { osOf } from './support/placed.js';
import { type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { namedImage, namedMachine } from './support/subjects.js';

interface Args {
  image: string;
  /** What the image is, e.g. `Windows Server 2019 (build 17763)`. */
  imageOs: string;
  /** In the title, e.g. `Windows Server 2019 image`. */
  imageInTitle: string;
  host: string;
  /** The host's release. */
  hostOs: string;
  /** As words of the sentence, e.g. ` under process isolation`. */
  isolation: string;
  /** A container of it is started by a RUN; else it is pulled. */
  starts: boolean;
  remedies: string[];
  reason: string;
}

export const buildHostMismatch = rule<Args>({
  id: 'build-host-mismatch',
  level: 'error',
  summary: 'A build stage cannot start, or its image cannot be pulled, on the build host.',
  checkImage: (judged, context) =>
    (judged.use.foundIn.kind === 'job' ? [] : judged.builds)
      .filter((build) => build.verdict === 'unsupported' && build.rule !== NO_IMAGE)
      .map((build) => findingOf(judged, build, context)),
  describe: ({ image, imageOs, imageInTitle, host, hostOs, isolation, starts, remedies, reason }) => ({
    title: `${imageInTitle} cannot be ${starts ? 'built' : 'pulled'} on ${host}`,
    problem: `${image} is ${imageOs}, and ${host} (${hostOs}), which builds it, cannot ${starts ? `start the containers of its RUN instructions${isolation}` : 'pull it'}.`,
    remedies,
    why: reason,
  }),
});

function findingOf(judged: JudgedImage, outcome: BuildOutcome, context: RuleContext): RawFinding<Args> {
  const { use } = judged;
  const { host, version } = outcome;
  const pin = pinForBuild(judged, outcome);
  const starts = outcome.starts && outcome.rule !== NO_ARCHITECTURE;
  return {
    location: use.location,
    subject: {
      kind: 'build',
      ...namedImage(judged, context),
      ...namedMachine(host),
      action: starts ? 'start' : 'pull',
      ...(version === null ? {} : { build: version.build }),
    },
    targets: [host],
    args: {
      image: shown(judged),
      ...imageNamed(outcome),
      host: host.name,
      hostOs: host.version === null ? 'Linux' : releaseName(host.version.build, host.client),
      isolation:
        host.version === null
          ? ''
          : ` under ${host.isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation`,
      starts,
      remedies: buildHostRemedies(outcome, pin),
      reason: [outcome.reason, takenFor(host), outcome.source === '' ? '' : `Source: ${outcome.source}`]
        .filter((part) => part !== '')
        .join(' '),
    },
    related: [...use.origins, relatedPlace(host.location, `it is built on ${host.name}`)],
    fix: pin === null ? null : pinning(judged, pin),
  };
}

function imageNamed({ host, version }: BuildOutcome): Pick<Args, 'imageOs' | 'imageInTitle'> {
  if (version !== null)
    return { imageOs: osOf(version.build), imageInTitle: `${releaseName(version.build)} image` };
  return host.version === null
    ? { imageOs: 'a Windows image', imageInTitle: 'Windows image' }
    : { imageOs: 'an image without an entry for this host', imageInTitle: 'Image' };
}

/** How it is known what a larger runner is. */
function takenFor({ name, runner }: BuildHost): string {
  return runner?.byPrefix === undefined
    ? ''
    : `${name} is assumed to be a larger runner with the image of ${runner.byPrefix}; if it is not, declare it under 'build-hosts' by this name.`;
}
