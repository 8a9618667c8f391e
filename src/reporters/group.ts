/** Groups things by a key, groups and members in the order in which they come. Node 20 has no `Map.groupBy`. */
export function groupBy<T, K>(
  things: Iterable<T>,
  keyOf: (thing: T, index: number) => K,
): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  let index = 0;
  for (const thing of things) {
    const key = keyOf(thing, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
