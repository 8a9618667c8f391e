import { Recent } from '../../text/recent.js';
import type { ImageReference } from '../../windows/reference.js';
import { type Pin, type Place, pinFor } from '../../windows/remedies.js';
import { formatVersion } from '../../windows/version.js';

/** Pins that are kept: thousands of uses of one image on hundreds of targets ask for the same few. */
const MAX_KEPT = 20_000;
const kept = new Recent<string, { pin: Pin | null }>(MAX_KEPT);

/** The same image for a host's release, worked out once for each image and kind of host: see `pinFor`. */
export function pinAt(reference: ImageReference, { host, isolation }: Place): Pin | null {
  const { familiar, tag, digest } = reference;
  const key = `${familiar} ${tag} ${digest} ${placeKey({ host, isolation })}`;
  const known = kept.get(key) ?? { pin: pinFor(reference, { host, isolation }) };
  kept.set(key, known, 1);
  return known.pin;
}

/** Equal for places where the same images start. */
export function placeKey({ host, isolation }: Place): string {
  const { version, client, runtime, runtimeVersion, architecture } = host;
  return `${formatVersion(version)} ${client} ${runtime} ${runtimeVersion?.join('.')} ${architecture} ${isolation}`;
}
