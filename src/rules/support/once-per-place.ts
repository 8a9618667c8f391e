import type { RawFinding } from './rule.js';

/** The first finding of each place: a matrix, an anchor or several images of a service lead to the same one. */
export function oncePerPlace<Args>(findings: readonly RawFinding<Args>[]): RawFinding<Args>[] {
  const byPlace = new Map<string, RawFinding<Args>>();
  for (const finding of findings) {
    const { path, line, column } = finding.location;
    const place = `${line}:${column}:${path}`;
    if (!byPlace.has(place)) byPlace.set(place, finding);
  }
  return [...byPlace.values()];
}
