// Sources: actions/runner, src/Runner.Worker/ContainerOperationProvider.cs: "Container operations are only supported
// on Linux runners" (actions/runner#904); "Container jobs in YAML pipelines" (learn.microsoft.com/azure/devops), for
// Windows: "the kernel version of the host and container must match".

import type { BuildHost } from '../model/build.js';
import type { JobOrigin } from '../model/image-use.js';
import type { JudgedImage } from '../model/judged-image.js';
import { pinOn } from './support/build-host-remedies.js';
import { pinning } from './support/fixes.js';
import { oncePerPlace } from './support/once-per-place.js';
import { pinRemedy } from './support/pin-remedies.js';
import { osOf } from './support/placed.js';
import { type RawFinding, rule, shown } from './support/rule.js';
import { namedMachine } from './support/subjects.js';

interface Args {
  /** As written: a matrix may make several images of it. */
  image: string;
  host: string;
  refused: JobOrigin['refused'];
  /** What the image is, e.g. `Windows Server 2019 (build 17763)`; empty where no image starts. */
  build: string;
  pin: string | null;
  reason: string;
}

/** What starts on no Windows runner, whatever its image. */
const REFUSALS: Record<
  NonNullable<JobOrigin['refused']>,
  { title: string; problem: (image: string) => string; remedies: string[]; reason: string }
> = {
  job: {
    title: 'A job container',
    problem: (image) => `names the container ${image}`,
    remedies: [
      'Remove the container, and run the steps on the runner itself',
      'Start the container in a step with docker run',
    ],
    reason:
      'GitHub runs the containers and services of jobs on Linux runners only. Source: https://github.com/actions/runner/issues/904',
  },
  action: {
    title: 'A container action',
    problem: (image) => `uses the container action ${image}`,
    remedies: ['Start the container in a step with docker run', 'Run the step in a job on a Linux runner'],
    reason:
      'GitHub runs container actions on Linux runners only. Source: https://docs.github.com/actions/sharing-automations/creating-actions/about-custom-actions',
  },
  builder: {
    title: 'The builder container',
    problem: (image) => `uses ${image}, which starts BuildKit in a Linux container`,
    remedies: ["Set 'driver: docker' for the action", 'Remove the step, and build with docker build'],
    reason:
      'BuildKit has no image for Windows containers. Source: https://github.com/docker/setup-buildx-action/issues/597',
  },
};

export const jobContainerMismatch = rule<Args>({
  id: 'job-container-mismatch',
  level: 'error',
  summary: "The container of a pipeline's job or step cannot start on the machine that runs it.",
  check: ({ uses }) => oncePerPlace(uses.flatMap(findingsOf)),
  describe: ({ image, host, refused, build, pin, reason }) => {
    const refusal = refused === null ? null : REFUSALS[refused];
    return {
      title: `${refusal?.title ?? 'The container'} cannot start on ${host}`,
      problem:
        refusal === null
          ? `${image} is ${build}, and the job that runs it runs on ${host}.`
          : `The job runs on ${host} and ${refusal.problem(image)}.`,
      remedies: refusal?.remedies ?? [
        ...(pin === null ? [] : [pinRemedy(pin)]),
        'Run the job on a machine of the release of the image',
      ],
      why: reason,
    };
  },
});

function findingsOf(judged: JudgedImage): RawFinding<Args>[] {
  const { foundIn } = judged.use;
  if (foundIn.kind !== 'job') return [];
  const { refused } = foundIn;
  if (refused !== null) {
    const { reason } = REFUSALS[refused];
    return [...foundIn.hosts]
      .slice(0, 1)
      .map((host) => findingOn(judged, host, { refused, build: '', pin: null, reason }));
  }
  return judged.builds
    .filter(({ verdict, version }) => verdict === 'unsupported' && version !== null)
    .map(({ host, version, reason, source }) =>
      findingOn(judged, host, {
        refused: null,
        build: version === null ? '' : osOf(version.build),
        pin: pinOn(host, judged),
        reason: `${reason} Source: ${source}`,
      }),
    );
}

function findingOn(
  judged: JudgedImage,
  host: BuildHost,
  args: Pick<Args, 'refused' | 'build' | 'pin' | 'reason'>,
): RawFinding<Args> {
  const { location, raw, role } = judged.use;
  return {
    location,
    subject: {
      kind: 'build',
      reference: raw,
      within: null,
      role,
      ...namedMachine(host),
      action: 'job',
    },
    targets: [host],
    args: { image: args.refused === null ? shown(judged) : raw, host: host.name, ...args },
    related: [{ ...host.location, message: `the job asks for ${host.name}` }],
    fix: args.pin === null ? null : pinning(judged, args.pin),
  };
}
