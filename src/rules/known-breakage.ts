import type { BuildHost } from '../model/build.js';
import type { JudgedImage } from '../model/judged-image.js';
import type { DeclaredTarget } from '../model/target.js';
import { relatedPlace } from '../text/location.js';
import { declaredAt } from './support/declared-at.js';
import { reportsOfBuilds, reportsOfHosts, reportsOfImage } from './support/known-reports.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { namedImage } from './support/subjects.js';
import { clientRemedies, hostNamed, inTitle } from './support/targets.js';

interface Args {
  /** Null where every image is concerned. */
  image: string | null;
  targets: DeclaredTarget[];
  /** The machines that build the image, where its build is concerned. */
  builders: readonly BuildHost[];
  says: string;
  fixes: readonly string[];
  thread: string;
  /** ISO date of the report; null where it has none. */
  seen: string | null;
}

export const knownBreakage = rule<Args>({
  id: 'known-breakage',
  level: 'warning',
  summary: 'The compatibility rules allow the image on the host, but the pair is known to fail.',
  needs: ['targets'],
  checkImage: imageFindings,
  // A failure of the host itself is reported once, at its declaration.
  check: ({ uses }) =>
    reportsOfHosts(uses).flatMap(({ targets, remedies, ...report }) =>
      targets.map((target) => ({
        location: target.location,
        subject: { kind: 'breakage' as const, thread: report.thread, reference: null },
        args: { image: null, targets: [target], builders: [], fixes: remedies, ...report },
        targets: [target],
      })),
    ),
  describe: ({ image, targets, builders, says, fixes, thread, seen }) => {
    const on = inTitle([...targets, ...builders].map(({ name }) => name));
    const ofRun = image === null ? 'Process isolation' : 'Image';
    return {
      title: `${builders.length > 0 ? 'The build of the image' : ofRun} is known to fail on ${on}`,
      problem: `${image === null ? '' : `${image} on `}${listed([...targets.map(hostNamed), ...builders.map(({ name }) => name)])}: ${says}`,
      remedies:
        image === null ? [...fixes, 'Use a Windows Server host'] : [...fixes, ...clientRemedies(targets)],
      why: `Reported failure${seen === null ? '' : ` of ${seen}`}. Source: ${thread}`,
    };
  },
});

/** One finding for each report, with all its targets. */
function imageFindings(judged: JudgedImage, context: RuleContext): RawFinding<Args>[] {
  const { use } = judged;
  // An image that is built here is reported at its Dockerfile's base.
  if (use.bases.length > 0 && use.kind !== 'dockerfile') return [];
  const ofBuilds = reportsOfBuilds(judged).map(({ remedies, hosts, ...report }) => ({
    location: use.location,
    subject: { kind: 'breakage' as const, thread: report.thread, ...namedImage(judged, context) },
    args: { image: shown(judged), targets: [], builders: hosts, fixes: remedies, ...report },
    targets: hosts,
    related: [
      ...use.origins,
      ...hosts.map((host) => relatedPlace(host.location, `it is built on ${host.name}`)),
    ],
  }));
  const ofRuns = reportsOfImage(judged).map(({ remedies, ...report }) => ({
    location: use.location,
    subject: { kind: 'breakage' as const, thread: report.thread, ...namedImage(judged, context) },
    args: { image: shown(judged), builders: [], fixes: remedies, ...report },
    targets: report.targets,
    related: [...use.origins, ...report.targets.map(declaredAt)],
  }));
  return [...ofRuns, ...ofBuilds];
}
