// What a report says of the run itself: of the configuration, of what was left out, of what was assumed.

import { idleGlob, idleSettings } from '../config/idle.js';
import type { FileList } from '../discovery/walk.js';
import type { Reading } from '../model/reading.js';
import { MAX_ITEMS } from '../report/limits.js';
import { listed } from '../text/phrases.js';
import { type Found, pathsNotChecked } from './apply-rules.js';
import type { Comparison } from './compare.js';
import type { Judged } from './judging/judge-uses.js';
import type { LookedUp } from './look-up.js';
import type { Repository } from './read.js';
import type { Setup } from './setup.js';
import type { Accepted } from './suppress.js';

/** The notes of all stages, in their order. */
export async function notesOf(
  stages: {
    readonly files: FileList;
    readonly repository: Repository;
    readonly lookedUp: LookedUp;
    readonly judged: Judged;
    readonly found: Found;
    readonly accepted: Accepted;
    readonly comparison: Comparison;
  },
  setup: Setup,
): Promise<string[]> {
  const { files, repository, lookedUp, judged, found, accepted, comparison } = stages;
  return [
    ...(setup.options.policy?.notes() ?? []),
    ...notesOnConfiguration(setup),
    ...notesOnIdleSettings(files, repository, setup),
    ...notesOnNotLookedAt(files, repository),
    ...notesOnLeftOut(repository.readings),
    ...lookedUp.notes,
    ...accepted.notes,
    ...comparison.notes,
    ...notesOnUnreported(found, accepted),
    ...notesOnUnresolved(lookedUp),
    ...notesOnCuts(found),
    ...(await notesOnHosts(judged, setup)),
  ];
}

async function notesOnHosts({ uses }: Judged, { config }: Setup): Promise<string[]> {
  if (config.targets.length === 0) return [];
  const { notesOnKinds, notesOnSwarm } = await import('./notes-on-hosts.js');
  return [...notesOnKinds(config), ...notesOnSwarm(uses)];
}

function notesOnConfiguration({ config, configFile, otherConfigs }: Setup): string[] {
  const notes = otherConfigs.map(
    (other) => `Configuration is read from ${configFile?.path}; ${other.path} is ignored.`,
  );
  notes.push(...config.notes);
  if (config.targets.length === 0) {
    notes.push(
      'No target is declared, so no image was checked against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.',
    );
  }
  return notes;
}

/** What the configuration says in vain. Where only some paths are checked, it may be about the others. */
function notesOnIdleSettings(
  files: FileList,
  { readings }: Repository,
  { config, exclusion, options, budgets }: Setup,
): string[] {
  if (options.paths.length > 0) return [];
  const excluded = exclusion.unused().map((glob) => idleGlob('exclude', glob));
  // A shared configuration is about other repositories, too.
  if (config.shared === true) return excluded;
  const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
  return [...excluded, ...idleSettings(config, files.paths, dockerfiles, budgets.matching)];
}

/** What is left out quietly is counted. */
function notesOnLeftOut(readings: readonly Reading[]): string[] {
  const count = readings.reduce((sum, reading) => sum + reading.passedOver, 0);
  if (count === 0) return [];
  const images = count === 1 ? '1 image' : `${count} images`;
  return [`${images} of Helm templates could not be resolved from the charts' values alone.`];
}

function notesOnCuts({ cutPlaces }: Found): string[] {
  if (cutPlaces === 0) return [];
  return [
    `A finding lists ${MAX_ITEMS.related} related places at most: ${cutPlaces === 1 ? '1 is' : `${cutPlaces} are`} left out.`,
  ];
}

/** What was not checked, by name. */
function notesOnNotLookedAt(files: FileList, { unclaimed, unread }: Repository): string[] {
  const because = (paths: readonly string[], why: string): string[] =>
    paths.length === 0
      ? []
      : [`Not checked, since ${paths.length === 1 ? 'it is' : 'they are'} ${why}: ${listed(paths)}.`];
  return [
    ...because(files.excluded, "excluded by the configuration's exclude"),
    ...because(unclaimed, 'in no format that wincompat reads'),
    ...because(files.elsewhere, 'reached by a symbolic link alone, or no regular file'),
    ...(unread.length === 0 ? [] : [`Not read: ${listed(unread, 'and', '; ')}.`]),
  ];
}

/** Where the rule that reports them is turned off or suppressed, files that were not checked are counted all the same. */
function notesOnUnreported(found: Found, { findings }: Accepted): string[] {
  const reported = new Set(
    findings.flatMap(({ ruleId, path, suppressed }) =>
      ruleId === INVALID_FILE && suppressed === null ? path : [],
    ),
  );
  const count = [...pathsNotChecked(found)].filter((path) => !reported.has(path)).length;
  if (count === 0) return [];
  const files = count === 1 ? '1 file or folder was' : `${count} files or folders were`;
  return [`${files} not checked in full, and ${INVALID_FILE} is turned off or suppressed there.`];
}

const INVALID_FILE = 'invalid-file';

/** An image of which neither the name nor the operating system is known is no finding, and was not checked. */
function notesOnUnresolved({ uses }: LookedUp): string[] {
  const unknown = uses.filter(
    ({ os, reference, limit, foundIn }) =>
      os === 'unknown' &&
      reference === null &&
      limit === undefined &&
      (foundIn.kind !== 'stage' || foundIn.listed),
  );
  if (unknown.length === 0) return [];
  const [references, are] =
    unknown.length === 1
      ? ['1 image reference has', 'it was']
      : [`${unknown.length} image references have`, 'they were'];
  return [
    `${references} variables without a value, and nothing shows whether the image is a Windows image, so ${are} not checked.`,
  ];
}
