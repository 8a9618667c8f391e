// A target with planted faults: an error that a campaign must find, and two that end or hold its process.

/**
 * @param {import('../../fuzz/mutate.mjs').Repository} repository
 * @returns {Promise<import('../../fuzz/target.mjs').Outcome>}
 */
export async function examine(repository) {
  for (const { path, text } of repository) {
    if (text.includes('never ends')) for (;;);
    if (path.endsWith('Dockerfile') && text.includes('ONBUILD')) {
      return {
        faults: [{ oracle: 'exception', where: 'planted', detail: text }],
        features: [],
        written: null,
      };
    }
    if (text.includes('is killed')) process.kill(process.pid, 'SIGKILL');
  }
  return { faults: [], features: [`${repository.length} files`], written: null };
}
