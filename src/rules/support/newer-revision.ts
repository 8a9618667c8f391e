// A revision that takes the place of an old one.

import type { JudgedImage, Outcome } from '../../model/judged-image.js';
import { isSound } from '../../windows/remedies.js';
import { readRepositoryName } from '../../windows/repositories.js';
import { type DatedRevision, datedRevisions } from '../../windows/revisions.js';
import type { ImageUnderTest } from '../../windows/verdicts.js';
import { versionOf, type WindowsVersion } from '../../windows/version.js';

export interface NewerRevision {
  /** The reference with the newest revision or update; null where no such tag is known. */
  pin: string | null;
  /** One of Microsoft's base images, and not an image that is based on one. */
  isBase: boolean;
  /** Outcomes on targets on which the newest revision is known to fail until they are updated. */
  behind: readonly Outcome[];
  /** The newest tag that starts on those as they are; null where there are none, or no such tag is known. */
  until: string | null;
}

/**
 * @param pinned with its revision
 * @param outcomes where the image is to start
 * @returns null where no revision of the release starts: other findings ask for another release, or for the host's own revision
 */
export function newerRevision(
  { use }: JudgedImage,
  pinned: WindowsVersion,
  newest: DatedRevision,
  outcomes: readonly Outcome[],
): NewerRevision | null {
  const { parsed, reading, reference } = use;
  if (parsed === null) return null;
  const image = (revision: number | null): ImageUnderTest => ({
    os: 'windows',
    version: versionOf(pinned.build, revision),
    hostProcess: false,
    scratch: false,
    nanoServer: reading?.nanoServer === true,
  });
  const running = outcomes.filter((outcome) => isSound(outcome, image(null)));
  if (outcomes.length > 0 && running.length === 0) return null;
  const behind = running.filter((outcome) => !isSound(outcome, image(newest.revision)));
  const isBase = readRepositoryName(parsed).baseImage;
  const pinOf = (row: DatedRevision): string | null => (isBase ? pinTo(parsed.tag, row, reference) : null);
  const startable = datedRevisions(pinned.build).findLast(
    (row) =>
      row.revision > (pinned.revision ?? 0) &&
      running.every((outcome) => isSound(outcome, image(row.revision))),
  );
  const until = behind.length === 0 || startable === undefined ? null : pinOf(startable);
  return { pin: pinOf(newest), isBase, behind, until };
}

/** The same tag with another revision, or its update, in the place of its own. */
function pinTo(
  tag: string | null,
  { version, kb }: Pick<DatedRevision, 'version' | 'kb'>,
  reference: string | null,
): string | null {
  // A digest pins more than its tag says.
  if (tag === null || reference === null || reference.includes('@')) return null;
  const base = reference.slice(0, reference.length - tag.length);
  if (/10\.0\.\d{5}\.\d+/.test(tag)) return base + tag.replace(/10\.0\.\d{5}\.\d+/, version);
  if (/KB\d+/i.test(tag) && kb !== null) return base + tag.replace(/KB\d+/i, kb);
  return null;
}
