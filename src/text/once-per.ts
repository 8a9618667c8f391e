/** Computes once for each object what is asked of it often, e.g. of a list that many images share. */
export function oncePer<T extends object, R>(compute: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, { result: R }>();
  return (thing) => {
    const found = known.get(thing) ?? { result: compute(thing) };
    known.set(thing, found);
    return found.result;
  };
}
