import { oncePer } from '../../text/once-per.js';
import { Recent } from '../../text/recent.js';
import type { ImageReference } from '../../windows/reference.js';
import { type Pin, type Place, pinFor } from '../../windows/remedies.js';
import { formatVersion } from '../../windows/version.js';

/** Images whose pins are kept: thousands of uses name the same few. */
const MAX_KEPT = 2_000;
/** Pins by kind of host, for each image. */
const kept = new Recent<string, Map<string, Pin | null>>(MAX_KEPT);

const pinsOf = oncePer(({ familiar, tag, digest }: ImageReference) => {
  const key = `${familiar} ${tag} ${digest}`;
  const pins = kept.get(key) ?? new Map<string, Pin | null>();
  kept.set(key, pins, 1);
  return pins;
});

/** The same image for a host's release, worked out once for each image and kind of host: see `pinFor`. */
export function pinAt(reference: ImageReference, place: Place): Pin | null {
  const pins = pinsOf(reference);
  const key = placeKey(place);
  const known = pins.get(key);
  if (known !== undefined) return known;
  const pin = pinFor(reference, { host: place.host, isolation: place.isolation });
  pins.set(key, pin);
  return pin;
}

/** Equal for places where the same images start. Outcomes are shared by images, so that it is made once for each. */
export const placeKey = oncePer(({ host, isolation }: Place): string => {
  const { version, client, runtime, runtimeVersion, architecture } = host;
  return `${formatVersion(version)} ${client} ${runtime} ${runtimeVersion?.join('.')} ${architecture} ${isolation}`;
});
