import type { Level } from '../../model/options.js';
import type { Report, ReportImage } from '../../report/report.js';
import { oncePer } from '../../text/once-per.js';
import { listed } from '../../text/phrases.js';
import type { RootCause } from './root-causes.js';
import { count, problems } from './words.js';

/** What a reviewer reads if nothing else. */
export interface Headline {
  gravest: 'error' | 'warning' | 'none';
  title: string;
  /** `3 errors, 1 warning`: what is new, where that was asked for. */
  found: string;
  /** How that was narrowed down, or nothing. */
  where: string;
  /** What is left out of `found` since it was there already, or nothing. */
  before: string;
}

/** @param escaped makes the name of a target fit for the place where the text is printed */
export function headline(
  report: Report,
  causes: readonly RootCause[],
  escaped: (name: string) => string,
): Headline {
  const all = causes.flatMap(({ findings }) => findings);
  const fresh = all.filter((finding) => finding.preexisting !== true);
  const compared = all.some((finding) => finding.preexisting !== undefined);
  const old = all.filter((finding) => finding.preexisting === true);
  const errors = fresh.filter(({ level }) => level === 'error');
  const targets = [...new Set(errors.flatMap((finding) => finding.targets))];
  const found = problems(tally(fresh));
  const unchecked = isUnchecked(report);
  const title =
    targets.length > 0
      ? `Windows containers will not start on ${targets.length > 3 ? `${targets.length} of ${count(report.targets.length, 'target')}` : listed(targets.map(escaped))}`
      : errors.length === 0 && unchecked
        ? NOT_CHECKED
        : fresh.length > 0
          ? `${found} in Windows images`
          : old.length > 0
            ? 'No new findings'
            : allClear(report);
  return {
    gravest:
      errors.length > 0
        ? 'error'
        : unchecked || tally(fresh).warnings > 0 || tally(all).errors > 0
          ? 'warning'
          : 'none',
    title,
    found,
    where: compared ? ' in files that this change touches,' : '',
    before: old.length > 0 ? `; ${problems(tally(old))} already existed` : '',
  };
}

export function tally(
  findings: readonly { level: Level }[],
): Record<'errors' | 'warnings' | 'notices', number> {
  const of = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') };
}

const NOT_CHECKED = 'Windows images were not checked: no target is declared';

/** Windows images that are run, and no host to check them against. */
function isUnchecked({ targets, images }: Report): boolean {
  return targets.length === 0 && images.some(({ os, role }) => os === 'windows' && role === 'run');
}

/** Never more than is known: an image that could not be judged is no image that starts. */
function allClear({ summary, targets, images }: Report): string {
  const { notChecked = 0 } = summary;
  if (notChecked > 0)
    return `No failure found; ${notChecked} ${notChecked === 1 ? 'file was' : 'files were'} not checked in full`;
  if (summary.windowsImages === 0) return 'No Windows images found';
  if (targets.length === 0) return 'No problem found, and no target declared';
  const isUnknown = oncePer((verdicts: ReportImage['verdicts']) =>
    verdicts.some(({ verdict }) => verdict === 'unknown'),
  );
  const unknown = images.filter(({ verdicts }) => isUnknown(verdicts));
  return unknown.length > 0
    ? `No failure found; ${count(unknown.length, 'image use')} could not be judged`
    : 'Windows containers start on every target';
}
