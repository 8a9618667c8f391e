// What a report says of the run itself: of the configuration, of what was left out, of what was assumed.

import type { FileList } from '../discovery/walk.js';
import type { JudgedImage } from '../model/judged-image.js';
import type { Reading } from '../model/reading.js';
import { MAX_ITEMS } from '../report/limits.js';
import { listed } from '../text/phrases.js';
import { type Found, pathsNotChecked } from './apply-rules.js';
import type { Comparison } from './compare.js';
import type { Judged } from './judging/judge-uses.js';
import type { LookedUp } from './look-up.js';
import type { Repository } from './reading/repository.js';
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
    ...(await notesOnConfiguration(setup, accepted, judged)),
    ...(await notesOnIdleSettings(files, repository, setup)),
    ...notesOnNotLookedAt(files, repository),
    ...notesOnLeftOut(repository.readings),
    ...lookedUp.notes,
    ...accepted.notes,
    ...comparison.notes,
    ...notesOnUnreported(found, accepted),
    ...notesOnUnresolved(lookedUp),
    ...notesOnCuts(found),
    ...(await notesOnImages(judged, accepted, setup)),
  ];
}

/** Whether some image is compared with a host though no target is declared: with that which its own file names. */
async function isComparedAnyway(uses: readonly JudgedImage[]): Promise<boolean> {
  if (uses.length === 0) return false;
  const { namesHost } = await import('./notes-on-images.js');
  return uses.some(namesHost);
}

async function notesOnImages(judged: Judged, accepted: Accepted, setup: Setup): Promise<string[]> {
  if (setup.config.targets.length === 0 && judged.uses.length === 0) return [];
  const { notesOnImagesAndHosts } = await import('./notes-on-images.js');
  return notesOnImagesAndHosts(judged.uses, accepted, setup);
}

async function notesOnConfiguration(
  { config, configFile, otherConfigs }: Setup,
  { findings }: Accepted,
  { uses }: Judged,
): Promise<string[]> {
  const notes = otherConfigs.map(
    (other) => `Configuration is read from ${configFile?.path}; ${other.path} is ignored.`,
  );
  notes.push(...config.notes);
  const isReported = findings.some(({ ruleId, suppressed }) => ruleId === NO_MATRIX && suppressed === null);
  if (config.targets.length === 0 && !isReported && !(await isComparedAnyway(uses))) {
    notes.push(
      'No target is declared, so no image was checked against a host. Declare one in .github/wincompat.yml, e.g. targets: {production: {host: ltsc2022}}.',
    );
  }
  return notes;
}

/** What the configuration says in vain. Where only some paths are checked, it may be about the others. */
async function notesOnIdleSettings(
  files: FileList,
  { readings }: Repository,
  { config, configFile, exclusion, options, budgets }: Setup,
): Promise<string[]> {
  if (options.paths.length > 0 || configFile === null) return [];
  const { idleGlob, idleSettings } = await import('../config/idle.js');
  const excluded = exclusion.unused().map((glob) => idleGlob('exclude', glob));
  // A shared configuration is about other repositories, too.
  if (config.shared === true) return excluded;
  const dockerfiles = readings.flatMap((reading) => reading.dockerfiles);
  return [...excluded, ...idleSettings(config, files.paths, dockerfiles, budgets.matching)];
}

/** What could not be worked out is counted, and the first of it named with its reason. */
function notesOnLeftOut(readings: readonly Reading[]): string[] {
  const skipped = readings.flatMap((reading) => reading.skipped);
  if (skipped.length === 0) return [];
  const named = skipped
    .slice(0, MAX_NAMED)
    .map(({ location: { path, line }, message }) => `${path}:${line}: ${message}`);
  const places = skipped.length === 1 ? '1 place' : `${skipped.length} places`;
  const more = skipped.length > MAX_NAMED ? `; and ${skipped.length - MAX_NAMED} more` : '';
  return [`Not checked in ${places}: ${named.join('; ')}${more}.`];
}

/** Places that are not checked, of which more are only counted. */
const MAX_NAMED = 5;

function notesOnCuts({ cutPlaces }: Found): string[] {
  if (cutPlaces === 0) return [];
  return [
    `A finding lists ${MAX_ITEMS.related} related places at most: ${cutPlaces === 1 ? '1 is' : `${cutPlaces} are`} left out.`,
  ];
}

/** What was not checked, by name. */
function notesOnNotLookedAt(files: FileList, { unclaimed, unread, inOtherKinds }: Repository): string[] {
  const because = (paths: readonly string[], why: string, ofOne = why): string[] =>
    paths.length === 0
      ? []
      : [
          `Not checked, since ${paths.length === 1 ? `it is ${ofOne}` : `they are ${why}`}: ${listed(paths)}.`,
        ];
  return [
    ...because(files.excluded, "excluded by the configuration's exclude"),
    ...because(unclaimed, 'in a format that wincompat does not read'),
    ...because(
      files.elsewhere,
      'symbolic links or not regular files',
      'a symbolic link or not a regular file',
    ),
    ...(unread.length === 0
      ? []
      : [
          `Not read: ${listed(
            unread.map(({ path, reason }) => `${path}: ${reason}`),
            'and',
            '; ',
          )}.`,
        ]),
    ...(inOtherKinds.length === 0
      ? []
      : [
          `${inOtherKinds.length === 1 ? '1 Windows image is' : `${inOtherKinds.length} Windows images are`} named in files of kinds that are not read, and not checked: ${listed(inOtherKinds.map(({ path, line, image }) => `${path}:${line} (${image})`))}.`,
        ]),
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
const NO_MATRIX = 'no-matrix';

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
