// The order in which what is known of base images reaches the images that are built on them. Walked without recursion:
// such a chain is as long as a repository makes it.

/**
 * @param basesOf what a thing is based on; a circle ends where it closes
 * @returns all of them and what they are based on, each once and behind its bases
 */
export function basesFirst<T>(things: Iterable<T>, basesOf: (thing: T) => readonly T[]): T[] {
  const order: T[] = [];
  const seen = new Set<T>();
  for (const start of things) {
    if (seen.has(start)) continue;
    seen.add(start);
    const open = [{ thing: start, bases: basesOf(start), next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const base = top.bases[top.next++];
      if (base === undefined) {
        order.push(top.thing);
        open.pop();
      } else if (!seen.has(base)) {
        seen.add(base);
        open.push({ thing: base, bases: basesOf(base), next: 0 });
      }
    }
  }
  return order;
}
