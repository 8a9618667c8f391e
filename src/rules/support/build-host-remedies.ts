// What can be done where the machine that builds an image, or runs it for a pipeline, cannot start it.

import type { BuildHost } from '../../model/build.js';
import type { BuildOutcome, JudgedImage, Outcome } from '../../model/judged-image.js';
import { NO_ARCHITECTURE } from '../../windows/compatibility.js';
import { pinFor } from '../../windows/remedies.js';
import { runnerFor } from '../../windows/runners.js';
import { severity } from '../../windows/severity.js';
import { pinRemedy } from './pin-remedies.js';
import { placesOf } from './rule.js';

/** The same image for the machine that builds it, where that still starts on all targets; null where there is none. */
export function pinForBuild(judged: JudgedImage, { host, rule }: BuildOutcome): string | null {
  if (rule === NO_ARCHITECTURE) return null;
  const targets = placesOf(judged).filter((o) => severity(o.verdict) < severity('unknown'));
  return pinOn(host, judged, targets);
}

/**
 * The same image for a machine that runs Docker.
 * @param also where it must start too
 * @returns null where there is none but itself, or where it starts only once the machine is updated
 */
export function pinOn(
  { version, client, isolation }: BuildHost,
  { use: { parsed, reference } }: JudgedImage,
  also: readonly Outcome[] = [],
): string | null {
  if (parsed === null || version === null) return null;
  const pin = pinFor(parsed, { host: { version, client, runtime: 'docker' }, isolation }, also);
  return pin === null || pin.updateFirst || pin.reference === reference ? null : pin.reference;
}

/** @param pin see `pinForBuild` */
export function buildHostRemedies({ host, version }: BuildOutcome, pin: string | null): string[] {
  const pinned = pin === null ? [] : [pinRemedy(pin)];
  if (host.version === null)
    return [
      `Build it on ${(version === null ? undefined : runnerFor(version.build)) ?? 'a Windows machine of the release of the image'}`,
      'Move the RUN instructions to a stage of a Linux image, and copy what they make with COPY --from',
    ];
  if (host.runner === null) return [...pinned, 'Build it on a host of the release of the image'];
  const runner = version === null ? undefined : runnerFor(version.build);
  return runner === undefined
    ? [...pinned, 'Build it on a self-hosted runner with the release of the image']
    : [`Build it on ${runner}`, ...pinned];
}
