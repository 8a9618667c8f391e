import type { DeclaredTarget } from '../../model/target.js';
import type { Related } from '../../text/location.js';

const places = new WeakMap<DeclaredTarget, Related>();

/** Where a target is declared: one object for each target, since thousands of findings name the same ones. */
export function declaredAt(target: DeclaredTarget): Related {
  const place = places.get(target) ?? {
    ...target.location,
    message: `target ${target.name} is declared here`,
  };
  places.set(target, place);
  return place;
}
