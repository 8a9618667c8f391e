// Runs a target on one repository after the other, in a process that its parent can end: memory that runs out can take
// the whole process with it, and a thread would end the campaign too.

import { argv } from 'node:process';

const { examine } = await import(/** @type {string} */ (argv[2]));
const send = (/** @type {unknown} */ message) => process.send?.(message);

process.on('message', async (/** @type {import('./mutate.mjs').Repository} */ repository) => {
  const before = cpuMs();
  const outcome = await examine(repository, (/** @type {string} */ phase) => send({ phase }));
  send({ outcome: { ...outcome, cpuMs: cpuMs() - before } });
});
process.on('disconnect', () => process.exit());
send({ ready: true });

/** Processor time since the start, in milliseconds: other work on the machine does not count. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
