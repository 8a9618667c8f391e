import type { JudgedUse } from '../model/judged-use.js';
import type { Run } from '../model/run.js';
import type { DeclaredTarget } from '../model/target.js';
import { orchestratorOn } from '../orchestrators/index.js';
import { inTitle, listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { runSubject } from './support/subjects.js';

/** A service whose build asks for an isolation. Source: docker/compose#10056. */
interface BuildArgs {
  service: string;
}

type Args = TargetArgs | BuildArgs;

interface TargetArgs {
  image: string;
  name: string;
  /** Names of those that do not offer it. */
  targets: string[];
  remedy: string;
}

export const isolationUnavailable = rule<Args>({
  id: 'isolation-unavailable',
  level: 'error',
  summary: 'Hyper-V isolation is asked for where the target does not offer it.',
  needs: ['targets'],
  checkImage: (judged, context): RawFinding<Args>[] => targetFindings(judged, context),
  check: ({ uses }): RawFinding<Args>[] => buildFindings(uses),
  describe: (args) => ('service' in args ? describeBuild(args) : describeTargets(args)),
});

/** One finding for each workload that asks for it, with all the targets that do not offer it. */
function targetFindings(judged: JudgedUse, context: RuleContext): RawFinding<TargetArgs>[] {
  const byRun = new Map<Run, Set<DeclaredTarget>>();
  for (const { run, outcomes } of judged.byRun) {
    // It is asked for in one file: an image traced to its Dockerfile must not repeat it there.
    if (run.isolation === null || run.location.path !== judged.use.location.path) continue;
    const lacking = outcomes.filter((o) => !o.isolationOffered && o.verdict !== 'exempt');
    if (lacking.length > 0) byRun.set(run, new Set(lacking.map(({ target }) => target)));
  }
  return [...byRun].map(([run, declared]) => {
    const targets = [...declared];
    return {
      location: run.isolation?.location ?? judged.use.location,
      subject: runSubject(judged, run, context),
      args: {
        image: shown(judged),
        name: run.name,
        targets: targets.map(({ name }) => name),
        remedy: orchestratorOn(targets[0] ?? { platform: null }, run.workload).withoutHyperV,
      },
      targets,
      related: targets.map(({ location, name }) => ({
        ...location,
        message: `target ${name} offers process isolation only`,
      })),
    };
  });
}

function describeTargets({ image, name, targets, remedy }: TargetArgs) {
  const [offers, has] = targets.length === 1 ? ['offers', 'it has'] : ['offer', 'they have'];
  return {
    title: `${inTitle(targets)} ${offers} no Hyper-V isolation`,
    problem: `${name} asks for Hyper-V isolation for ${image}, and ${listed(targets)} ${offers} process isolation only.`,
    remedies: [remedy, `Declare 'isolation: [process, hyperv]' for ${listed(targets)} if ${has} Hyper-V`],
    why: 'Hyper-V isolation needs the Hyper-V role on the host. Source: https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
  };
}

/** Once for each place, however many images of the service there are. */
function buildFindings(uses: readonly JudgedUse[]): RawFinding<BuildArgs>[] {
  const seen = new Map<string, RawFinding<BuildArgs>>();
  for (const run of uses.flatMap(({ use }) => use.runs)) {
    const location = run.saidBy.kind === 'service' ? run.saidBy.buildIsolation : null;
    if (location === null) continue;
    const key = `${location.path}:${location.line}:${location.column}`;
    if (seen.has(key)) continue;
    const subject = { kind: 'service', name: run.name } as const;
    seen.set(key, { location, subject, level: 'warning', args: { service: run.name } });
  }
  return [...seen.values()];
}

function describeBuild({ service }: BuildArgs) {
  return {
    title: 'Compose ignores the isolation of a build',
    problem: `${service}: Compose v2 passes no isolation to the builder, so 'build.isolation' has no effect and the default of the daemon applies.`,
    remedies: [
      `Remove 'build.isolation', and set "exec-opts": ["isolation=hyperv"] in daemon.json of the build host`,
      'Build the image with docker build --isolation',
    ],
    why: 'Source: https://github.com/docker/compose/issues/10056',
  };
}
