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
  const ask = async (/** @type {Repository} */ candidate) => mayAsk() && (await shows(candidate));

  let smallest = await fewest(repository, ask);
  for (const separator of ['\n', '']) {
    for (const { path } of smallest) {
      const withText = (/** @type {readonly string[]} */ parts) =>
        smallest.map((file) => (file.path === path ? { ...file, text: parts.join(separator) } : file));
      const text = smallest.find((file) => file.path === path)?.text ?? '';
      const parts = await fewest(text.split(separator), (fewer) => ask(withText(fewer)));
      smallest = withText(parts);
    }
  }
  return smallest;
}

/**
 * Leaves out half of the parts, then quarters, down to single ones, as long as what is left still shows the fault.
 * @template T
 * @param {readonly T[]} all
 * @param {(fewer: readonly T[]) => Promise<boolean>} shows
 * @returns {Promise<readonly T[]>}
 */
async function fewest(all, shows) {
  let parts = all;
  for (
    let size = Math.ceil(parts.length / 2);
    size >= 1 && parts.length > 0;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let start = 0; start < parts.length; ) {
      const fewer = [...parts.slice(0, start), ...parts.slice(start + size)];
      if (await shows(fewer)) parts = fewer;
      else start += size;
    }
  }
  return parts;
}
