// One mistake, one finding: an image that does not fit where its workload asks to run is reported by the rule whose line
// is to be changed.

import type { JudgedImage, Outcome } from '../../model/judged-image.js';
import type { Workload } from '../../model/workload.js';
import { type NamedBuilds, namedBuilds } from '../../orchestrators/build-labels.js';
import { oncePer } from '../../text/once-per.js';
import { severity } from '../../windows/severity.js';
import type { WindowsVersion } from '../../windows/version.js';
import { mismatchOf } from './mismatch-outcomes.js';
import { type PlacedImage, startsOn } from './placed.js';
import { type RuleContext, satisfied } from './rule.js';
import { isUnpinned } from './unpinned.js';

const buildsOf = oncePer((workload: Workload) => namedBuilds(workload));

/** Labels that a workload asks its host for, and that name builds on which the image does not start. */
export function misplacedLabels(image: PlacedImage): NamedBuilds[] {
  const named = buildsOf(image.run.workload);
  if (named.length === 0 || !isJudged(image)) return [];
  const versions = versionsOf(image.judged);
  return named.filter(({ builds }) => !builds.some((build) => startsOn(build, versions, image.run.workload)));
}

/** A declared host that takes the workload and fits its image tells more than the label's name. */
function isJudged({ judged, run, outcomes }: PlacedImage): boolean {
  return (
    judged.use.os === 'windows' &&
    versionsOf(judged).length > 0 &&
    !run.hostProcess &&
    judged.use.reading?.hostProcessBase !== true &&
    run.isolation?.value !== 'hyperv' &&
    !outcomes.some((o) => o.isolation !== 'process' || severity(o.verdict) < severity('unknown'))
  );
}

/** Of a tag that names no release, what its publisher has behind it. */
export function versionsOf({ use: { versions, reading, answer } }: JudgedImage): readonly WindowsVersion[] {
  return versions.length > 0 || answer?.kind === 'found' ? versions : (reading?.entries ?? []);
}

/** Whether os-version-mismatch has a target to report at an image. */
export function hasMismatch({ judged, outcomes }: PlacedImage, context: RuleContext): boolean {
  return mismatchOf(outcomes).failing.length > 0 && !satisfied(judged, context);
}

/**
 * Whether unpinned-placement reports an image: where it has a constraint to complete. At a workload without one, the
 * image is the line that both rules have, and os-version-mismatch reports it.
 */
export function isUnpinnedFinding(image: PlacedImage, context: RuleContext): boolean {
  if (!isUnpinned(image)) return false;
  const { workload } = image.run;
  return (
    workload.constraints.length > 0 || isOff('os-version-mismatch', context) || !hasMismatch(image, context)
  );
}

/**
 * Whether placement-mismatch reports an image. One that is built here is reported at its Dockerfile's base, the line to
 * change, where a declared target shows that it cannot start.
 */
export function isMisplacedFinding(image: PlacedImage, context: RuleContext): boolean {
  const { use } = image.judged;
  const isBuiltHere = use.bases.length > 0 || use.kind === 'dockerfile';
  return !isBuiltHere || isOff('os-version-mismatch', context) || !hasMismatch(image, context);
}

/** The outcomes of an image, without those of runs that rules on placement report; the very same list where there are none. */
export function outcomesToReport(judged: JudgedImage, context: RuleContext): readonly Outcome[] {
  const kept = judged.byRun.filter(
    ({ run, outcomes }) => !isReportedByPlacement({ judged, run, outcomes }, context),
  );
  if (kept.length === judged.byRun.length) return judged.outcomes;
  return [...new Set(kept.flatMap(({ outcomes }) => outcomes))];
}

function isReportedByPlacement(image: PlacedImage, context: RuleContext): boolean {
  if (image.run.workload.kind === null) return false;
  if (
    !isOff('placement-mismatch', context) &&
    misplacedLabels(image).length > 0 &&
    isMisplacedFinding(image, context)
  )
    return true;
  return !isOff('unpinned-placement', context) && isUnpinned(image) && isUnpinnedFinding(image, context);
}

function isOff(id: string, { config }: RuleContext): boolean {
  return config.levels.get(id) === 'off';
}
