import type { JudgedUse } from '../judge.js';
import { type RawFinding, rule, shown } from './rule.js';

/** A service whose build asks for an isolation. Source: docker/compose#10056. */
interface BuildArgs {
  service: string;
}

type Args = TargetArgs | BuildArgs;

interface TargetArgs {
  image: string;
  name: string;
  target: string;
  kubernetes: boolean;
}

export const isolationUnavailable = rule<Args>({
  id: 'isolation-unavailable',
  level: 'error',
  summary: 'Hyper-V isolation is asked for where the target does not offer it.',
  needs: ['targets'],
  check: ({ uses }): RawFinding<Args>[] => [...targetFindings(uses), ...buildFindings(uses)],
  words: (args) => ('service' in args ? buildWords(args) : targetWords(args)),
});

function targetFindings(uses: readonly JudgedUse[]): RawFinding<TargetArgs>[] {
  return uses.flatMap((judged) =>
    judged.byRun
      // The wish stands in one file: an image traced to its Dockerfile must not repeat it there.
      .filter(({ run }) => run.isolation !== null && run.location.path === judged.use.location.path)
      .flatMap(({ run, outcomes }) => outcomes.map((o) => ({ run, o })))
      .filter(({ o }) => !o.isolationOffered && o.verdict !== 'exempt')
      .map(({ run, o }) => ({
        location: run.isolation?.location ?? judged.use.location,
        args: {
          image: shown(judged),
          name: run.name,
          target: o.target.name,
          kubernetes: o.target.platform === 'kubernetes' || run.workload.orchestrator === 'kubernetes',
        },
        targets: [o.target],
        related: [{ ...o.target.location, message: `target ${o.target.name} offers process isolation only` }],
      })),
  );
}

function targetWords({ image, name, target, kubernetes }: TargetArgs) {
  return {
    title: `${target} offers no Hyper-V isolation`,
    message: `${name} asks for Hyper-V isolation for ${image}, and ${target} offers process isolation only. To fix it: ${kubernetes ? 'Kubernetes itself has no Hyper-V isolation, so use an image of the host release' : 'use an image of the host release with process isolation'}, or declare 'isolation: [process, hyperv]' for ${target} if it has Hyper-V.`,
  };
}

/** Once for each place, however many images of the service there are. */
function buildFindings(uses: readonly JudgedUse[]): RawFinding<BuildArgs>[] {
  const seen = new Map<string, RawFinding<BuildArgs>>();
  for (const run of uses.flatMap(({ use }) => use.runs)) {
    const location = run.buildIsolation;
    if (location === undefined) continue;
    const key = `${location.path}:${location.line}:${location.column}`;
    if (!seen.has(key)) seen.set(key, { location, level: 'warning', args: { service: run.name } });
  }
  return [...seen.values()];
}

function buildWords({ service }: BuildArgs) {
  return {
    title: 'Compose ignores the isolation of a build',
    message: `${service}: Compose v2 passes no isolation to the builder, so 'build.isolation' changes nothing and the daemon's default counts. To fix it: take it out, and set "exec-opts": ["isolation=hyperv"] in daemon.json of the build host, or build with docker build --isolation.`,
  };
}
