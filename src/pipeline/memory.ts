// V8 lets garbage grow to several times of what is in use before it collects all of it: 2.5 GB where 650 MB are in
// use, for 80 MB of manifests. A runner that is shared, or a container with a limit, has less.

import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that the heap may grow by between two collections; small repositories never get there. */
const MAX_GROWTH = 160 * 1024 * 1024;

let afterLast = 0;
let collect: (() => void) | null = null;

/**
 * Collects garbage where the heap has grown much since the last time.
 * @param forget drops what is kept for speed alone
 */
export function freeMemory(forget?: () => void): void {
  const { used_heap_size: used } = v8.getHeapStatistics();
  if (used - afterLast < MAX_GROWTH) return;
  forget?.();
  collect ??= collector();
  collect();
  afterLast = v8.getHeapStatistics().used_heap_size;
}

/** The function that `node --expose-gc` shows; an action cannot choose the options that Node.js starts with. */
function collector(): () => void {
  v8.setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
