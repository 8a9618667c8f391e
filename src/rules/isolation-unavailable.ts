import type { JudgedImage } from '../model/judged-image.js';
import type { Run } from '../model/run.js';
import type { DeclaredTarget } from '../model/target.js';
import { orchestratorOn } from '../orchestrators/index.js';
import { relatedPlace } from '../text/location.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { runSubject } from './support/subjects.js';
import { inTitle } from './support/targets.js';

interface Args {
  image: string;
  name: string;
  /** Names of those that do not offer it. */
  targets: string[];
  remedy: string;
}

export const isolationUnavailable = rule<Args>({
  id: 'isolation-unavailable',
  level: 'error',
  summary: 'A workload requests Hyper-V isolation on a target that does not offer it.',
  needs: ['targets'],
  checkImage: (judged, context) =>
    [...targetsByRun(judged)].map(([run, declared]) => findingOf(judged, run, [...declared], context)),
  describe: ({ image, name, targets, remedy }) => {
    const [offers, has] = targets.length === 1 ? ['offers', 'it has'] : ['offer', 'they have'];
    return {
      title: `${inTitle(targets)} ${offers} no Hyper-V isolation`,
      problem: `${name} requests Hyper-V isolation for ${image}, and ${listed(targets)} ${offers} process isolation only.`,
      remedies: [remedy, `Declare 'isolation: [process, hyperv]' for ${listed(targets)} if ${has} Hyper-V`],
      why: 'Hyper-V isolation needs the Hyper-V role on the host. Source: https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
    };
  },
});

/** The targets that do not offer what each workload asks for. */
function targetsByRun({ use, byRun }: JudgedImage): Map<Run, Set<DeclaredTarget>> {
  const lackingByRun = new Map<Run, Set<DeclaredTarget>>();
  for (const { run, outcomes } of byRun) {
    // It is asked for in one file: an image traced to its Dockerfile must not repeat it there.
    if (run.isolation === null || run.location.path !== use.location.path) continue;
    const lacking = outcomes.filter((o) => !o.isolationOffered && o.verdict !== 'exempt');
    if (lacking.length > 0) lackingByRun.set(run, new Set(lacking.map(({ target }) => target)));
  }
  return lackingByRun;
}

function findingOf(
  judged: JudgedImage,
  run: Run,
  targets: DeclaredTarget[],
  context: RuleContext,
): RawFinding<Args> {
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
    related: targets.map(({ location, name }) =>
      relatedPlace(location, `target ${name} offers process isolation only`),
    ),
  };
}
