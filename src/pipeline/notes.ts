// What a report says of the run itself: of the configuration, of what was left out, of what was assumed.

import { idleGlob, idleSettings } from '../config/idle.js';
import type { FileList } from '../discovery/walk.js';
import type { Reading } from '../model/reading.js';
import { MAX_ITEMS } from '../report/limits.js';
import type { Found } from './apply-rules.js';
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
  },
  setup: Setup,
): Promise<string[]> {
  const { files, repository, lookedUp, judged, found, accepted } = stages;
  return [
    ...(setup.options.policy?.notes() ?? []),
    ...notesOnConfiguration(setup),
    ...notesOnIdleSettings(files, repository, setup),
    ...notesOnLeftOut(repository.readings),
    ...lookedUp.notes,
    ...accepted.notes,
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
