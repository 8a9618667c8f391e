// What os-version-mismatch says of the machines that build an image, rather than of those that run it.

import type { BuildOutcome, JudgedUse } from '../model/judged-use.js';
import type { Description } from '../report/message.js';
import { NO_ARCHITECTURE, NO_IMAGE } from '../windows/compatibility.js';
import { releaseName } from '../windows/releases.js';
import { pinFor } from '../windows/remedies.js';
import { runnerFor } from '../windows/runners.js';
import { severity } from '../windows/severity.js';
import { pinning } from './support/fixes.js';
import { placesOf, type RawFinding, type RuleContext, shown } from './support/rule.js';
import { namedImage } from './support/subjects.js';

export interface BuildArgs {
  kind: 'build';
  image: string;
  imageOs: string;
  /** For the title. */
  release: string;
  host: string;
  /** The host's release, and how it isolates. */
  hostOs: string;
  isolation: string;
  /** A container of it is started by a RUN; else it is pulled. */
  starts: boolean;
  reason: string;
  pin: string | null;
  /** Another runner's label that fits the image, or null. */
  runner: string | null;
  isRunner: boolean;
}

/** One finding for each image and build host that do not fit. */
export function buildHostFindings(judged: JudgedUse, context: RuleContext): RawFinding<BuildArgs>[] {
  const failing = judged.builds.filter((build) => build.verdict === 'unsupported' && build.rule !== NO_IMAGE);
  return failing.map((build) => findingOf(judged, build, context));
}

function findingOf(judged: JudgedUse, build: BuildOutcome, context: RuleContext): RawFinding<BuildArgs> {
  const { use } = judged;
  const { host, version } = build;
  // What is built here must go on starting where it does.
  const places = placesOf(judged).filter((o) => severity(o.verdict) < severity('unknown'));
  const under = { version: host.version, client: host.client, runtime: 'docker' as const };
  const offered =
    use.parsed === null || build.rule === NO_ARCHITECTURE
      ? null
      : pinFor(use.parsed, { host: under, isolation: host.isolation }, places);
  const pin =
    offered === null || offered.updateFirst || offered.reference === use.reference ? null : offered.reference;
  const starts = build.starts && build.rule !== NO_ARCHITECTURE;
  return {
    location: use.location,
    subject: {
      kind: 'build',
      ...namedImage(judged, context),
      host: host.name,
      runner: host.runner !== null,
      hostBuild: host.version.build,
      isolation: host.isolation,
      action: starts ? 'start' : 'pull',
      ...(version === null ? {} : { build: version.build }),
    },
    targets: [host],
    args: {
      kind: 'build',
      image: shown(judged),
      imageOs:
        version === null
          ? 'an image without an entry for it'
          : `${releaseName(version.build)} (build ${version.build})`,
      release: version === null ? 'This' : releaseName(version.build),
      host: host.name,
      hostOs: releaseName(host.version.build, host.client),
      isolation: host.isolation === 'hyperv' ? 'Hyper-V' : 'process',
      starts,
      reason: build.reason,
      pin,
      runner: version === null ? null : (runnerFor(version.build) ?? null),
      isRunner: host.runner !== null,
    },
    related: [...use.origins, { ...host.location, message: `it is built on ${host.name}` }],
    fix: pin === null ? null : pinning(judged, pin),
  };
}

export function describeBuild(args: BuildArgs): Description {
  const { image, imageOs, release, host, hostOs, isolation, starts, reason, pin, runner, isRunner } = args;
  const remedies = [
    ...(runner !== null && isRunner ? [`Build it on ${runner}`] : []),
    ...(pin === null ? [] : [`Pin ${pin}`]),
    ...(runner === null && isRunner
      ? ['Build it on a self-hosted runner with the release of the image']
      : []),
    ...(isRunner ? [] : ['Build it on a host of the release of the image']),
  ];
  const what = starts
    ? `start the containers of its RUN instructions under ${isolation} isolation`
    : 'pull it';
  return {
    title: `${release} image cannot be ${starts ? 'built' : 'pulled'} on ${host}`,
    problem: `${image} is ${imageOs}, and ${host} (${hostOs}), which builds it, cannot ${what}.`,
    remedies,
    why: reason,
  };
}
