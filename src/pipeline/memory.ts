// V8 lets garbage grow to several times of what is in use before it collects all of it: 2.5 GB where 650 MB are in
// use, for 80 MB of manifests. A runner that is shared, or a container with a limit, has less.

/** Bytes that the heap may grow by between two collections; small repositories never get there. */
const MAX_GROWTH = 160 * 1024 * 1024;

let afterLast = 0;

/**
 * Collects garbage where the heap has grown much since the last time.
 * @param forget drops what is kept for speed alone
 */
export async function freeMemory(forget?: () => void): Promise<void> {
  if (process.memoryUsage().heapUsed - afterLast < MAX_GROWTH) return;
  forget?.();
  const collect = await collector();
  collect();
  afterLast = process.memoryUsage().heapUsed;
}

/** The function that `node --expose-gc` shows; an action cannot choose the options that Node.js starts with. */
async function collector(): Promise<() => void> {
  const [v8, { runInNewContext }] = await Promise.all([import('node:v8'), import('node:vm')]);
  v8.setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
