// What os-version-mismatch says of a container in which a job of a pipeline is to run.
// Source: actions/runner, src/Runner.Worker/ContainerOperationProvider.cs: "Container operations are only supported
// on Linux runners" (actions/runner#904).

import type { JudgedUse } from '../model/judged-use.js';
import type { Description } from '../report/message.js';
import type { RawFinding } from './support/rule.js';

export interface JobArgs {
  kind: 'job';
  /** As written: a matrix may make several images of it. */
  image: string;
  host: string;
}

/** One finding for each place that names a container for a job on a Windows runner, whatever image it comes to. */
export function jobContainerFindings(uses: readonly JudgedUse[]): RawFinding<JobArgs>[] {
  const seen = new Set<string>();
  return uses.flatMap(({ use: { foundIn, location, raw, role } }) => {
    const place = `${location.path}:${location.line}:${location.column}`;
    if (foundIn.kind !== 'job' || seen.has(place)) return [];
    const jobHost = foundIn.host;
    seen.add(place);
    return {
      location,
      subject: {
        kind: 'build',
        reference: raw,
        within: null,
        role,
        host: jobHost.name,
        runner: true,
        hostBuild: jobHost.version.build,
        isolation: jobHost.isolation,
        action: 'job',
      },
      targets: [jobHost],
      args: { kind: 'job', image: raw, host: jobHost.name },
      related: [{ ...jobHost.location, message: `the job asks for ${jobHost.name}` }],
    };
  });
}

export function describeJob({ image, host }: JobArgs): Description {
  return {
    title: `A job container cannot start on ${host}`,
    problem: `The job runs on ${host} and names the container ${image}.`,
    remedies: [
      'Remove the container, and run the steps on the runner itself',
      'Start the container in a step with docker run',
    ],
    why: 'GitHub runs the containers and services of jobs on Linux runners only. Source: https://github.com/actions/runner/issues/904',
  };
}
