// Makes an input that shows a fault as small as it gets: delta debugging over files, then lines, then characters.

/**
 * @typedef {import('./mutate.mjs').Repository} Repository
 * @typedef {import('./mutate.mjs').File} File
 */

/**
 * @param {Repository} repository that shows the fault
 * @param {(candidate: Repository) => Promise<boolean>} shows whether a smaller one still does
 * @param {() => boolean} mayAsk whether it may be asked once more
 * @returns {Promise<Repository>} the smallest that was found
 */
export async function minimise(repository, shows, mayAsk) {
  let smallest = await fewest(repository, shows, mayAsk);
  for (const separator of ['\n', '']) {
    for (const at of smallest.keys()) {
      const withText = (/** @type {readonly string[]} */ parts) =>
        smallest.map((file, index) => (index === at ? { ...file, text: parts.join(separator) } : file));
      const parts = (smallest[at]?.text ?? '').split(separator);
      smallest = withText(await fewest(parts, (fewer) => shows(withText(fewer)), mayAsk));
    }
  }
  return smallest;
}

/**
 * Leaves out half of the parts, then quarters, down to single ones, as long as what is left still shows the fault.
 * @template T
 * @param {readonly T[]} all
 * @param {(fewer: readonly T[]) => Promise<boolean>} shows
 * @param {() => boolean} mayAsk
 * @returns {Promise<readonly T[]>}
 */
async function fewest(all, shows, mayAsk) {
  let parts = all;
  for (let size = all.length; size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < parts.length; ) {
      // Before the parts are copied: of a long text that is most of the work.
      if (!mayAsk()) return parts;
      const fewer = [...parts.slice(0, start), ...parts.slice(start + size)];
      if (await shows(fewer)) parts = fewer;
      else start += size;
    }
  }
  return parts;
}
