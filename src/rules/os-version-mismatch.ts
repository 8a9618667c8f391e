import type { JudgedImage } from '../model/judged-image.js';
import { usualOrchestrator } from '../orchestrators/index.js';
import { releaseName } from '../windows/releases.js';
import { mismatchOf } from './support/mismatch-outcomes.js';
import { placesOfMismatch } from './support/mismatch-places.js';
import { mismatchRemedies } from './support/mismatch-remedies.js';
import { outcomesToReport } from './support/misplaced.js';
import { buildToStayOn, osOf } from './support/placed.js';
import { listed, type RawFinding, type RuleContext, rule, satisfied, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';
import { inTitle } from './support/targets.js';
import { isUnpinned } from './support/unpinned.js';

interface Args {
  image: string;
  /** The image's build; null where it is not known. */
  build: number | null;
  /** Names of the targets, and each with its host and isolation. */
  names: string[];
  targets: string[];
  remedies: string[];
  /** The compatibility rules that decided, and where they are from. */
  reasons: string[];
}

export const osVersionMismatch = rule<Args>({
  id: 'os-version-mismatch',
  level: 'error',
  summary: 'The image cannot start on a target with the isolation mode used there.',
  needs: ['targets'],
  checkImage: findingOf,
  describe: ({ image, build, names, targets, remedies, reasons }) => ({
    title: `${build === null ? 'Image' : `${releaseName(build)} image`} cannot start on ${inTitle(names)}`,
    problem: `${image} is ${build === null ? 'an image of unknown version' : osOf(build)} and cannot start on ${listed(targets)}.`,
    remedies,
    why: reasons.join(' '),
  }),
});

function findingOf(judged: JudgedImage, context: RuleContext): RawFinding<Args>[] {
  const { use } = judged;
  // A workload's image that is built here is judged at its Dockerfile's base, the line to change.
  if (use.bases.length > 0 && use.kind !== 'dockerfile') return [];
  if (mismatchOf(judged.outcomes).failing.length === 0 || satisfied(judged, context)) return [];
  const { failing, firsts, build, isolation, targets, named } = mismatchOf(outcomesToReport(judged, context));
  if (failing.length === 0) return [];
  const { remedies, fix } = mismatchRemedies(judged, firsts);
  const { location, related } = placesOfMismatch(judged, failing);
  return [
    {
      location,
      related,
      // Another build behind the same tag, or another isolation, is another mistake.
      subject: imageSubject(judged, context, { ...(build === undefined ? {} : { build }), isolation }),
      args: { image: shown(judged), ...named, remedies: [...remedies, ...selectorRemedies(judged)] },
      targets,
      fix,
    },
  ];
}

/** Selectors that several may name: runs of one image on hosts of several builds. */
const MAX_SELECTORS = 3;

/** What keeps workloads that may run on hosts of several builds on those that the image fits. */
function selectorRemedies(judged: JudgedImage): string[] {
  const pins = new Set<string>();
  for (const { run, outcomes } of judged.byRun) {
    if (pins.size === MAX_SELECTORS) break;
    const image = { judged, run, outcomes };
    const build = run.workload.kind !== null && isUnpinned(image) ? buildToStayOn(image) : null;
    if (build !== null) pins.add(usualOrchestrator(run.workload).pinToBuild(build));
  }
  return [...pins];
}
