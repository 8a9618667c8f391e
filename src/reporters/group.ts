/** Groups things by a key, groups and members in the order in which they come. Node 20 has no `Map.groupBy`. */
export function groupBy<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): T[][] {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}
