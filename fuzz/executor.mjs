// One worker at a time, which is ended and replaced where an input does not come to its end.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {import('./mutate.mjs').Repository} Repository
 * @typedef {import('./oracles.mjs').Fault} Fault
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * What a worker reports of a repository, or what became of the worker.
 * @typedef {{ faults: Fault[], features: string[], written: string | null, cpuMs: number, steps?: number }} Result
 * Slow is a matter of processor time, a hang one of time on the clock.
 * @typedef {{ slowMs: number, hangMs: number, memoryMb: number }} Limits
 */

const WORKER = fileURLToPath(new URL('./worker.mjs', import.meta.url));
/** What V8 prints where memory runs out; the process ends by a signal then. */
const OUT_OF_MEMORY = /heap out of memory|Reached heap limit/;
const MAX_COMPLAINT = 4_000;

export class Executor {
  #target;
  #limits;
  /** @type {ChildProcess | null} */
  #worker = null;
  /** The start of what the worker printed on standard error. */
  #complaint = '';

  /**
   * @param {URL} target a module that exports `examine`, as target.mjs does
   * @param {Limits} limits
   */
  constructor(target, limits) {
    this.#target = target;
    this.#limits = limits;
  }

  /**
   * @param {Repository} repository
   * @param {number} hangMs
   * @returns {Promise<Result>} with a fault where it was slow, did not end, or took all memory
   */
  async examine(repository, hangMs = this.#limits.hangMs) {
    const worker = this.#worker ?? (await this.#start());
    this.#worker = worker;
    const result = await this.#answer(worker, repository, hangMs);
    if (result.cpuMs <= this.#limits.slowMs || this.#worker === null) return result;
    // Many steps in all that time are work to be spared; few are work that no budget counts.
    const detail = `${Math.round(result.cpuMs)} ms of processor time, ${result.steps ?? 'no'} steps counted`;
    const slow = { oracle: 'slow', where: 'whole', detail };
    return { ...result, faults: [...result.faults, slow] };
  }

  close() {
    this.#worker?.kill('SIGKILL');
    this.#worker = null;
  }

  /** @param {ChildProcess} worker @param {Repository} repository @param {number} hangMs @returns {Promise<Result>} */
  #answer(worker, repository, hangMs) {
    return new Promise((resolve) => {
      let phase = 'start';
      const finish = (/** @type {Result} */ result) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('exit', onExit);
        resolve(result);
      };
      const lose = (/** @type {string} */ oracle, /** @type {string} */ detail) => {
        this.close();
        finish({ faults: [{ oracle, where: phase, detail }], features: [], written: null, cpuMs: hangMs });
      };
      const onMessage = (/** @type {any} */ message) => {
        if (message.phase !== undefined) phase = message.phase;
        if (message.outcome !== undefined) finish(message.outcome);
      };
      const onExit = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
        lose(
          OUT_OF_MEMORY.test(this.#complaint) ? 'out-of-memory' : 'crash',
          `the worker ended (${signal ?? code}): ${this.#complaint}`,
        );
      const timer = setTimeout(() => lose('hang', `no end after ${hangMs} ms`), hangMs);
      worker.on('message', onMessage).on('exit', onExit);
      worker.send([...repository]);
    });
  }

  /** @returns {Promise<ChildProcess>} that has loaded its target */
  #start() {
    this.#complaint = '';
    const worker = fork(WORKER, [this.#target.href], {
      execArgv: [`--max-old-space-size=${this.#limits.memoryMb}`],
      // No network: nothing listens on that port.
      env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, GITHUB_API_URL: 'http://127.0.0.1:1' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    worker.stderr?.on('data', (chunk) => {
      this.#complaint = (this.#complaint + chunk).slice(0, MAX_COMPLAINT);
    });
    return new Promise((resolve, reject) => {
      const onExit = () => reject(new Error(`the target does not start: ${this.#complaint}`));
      worker.once('exit', onExit);
      worker.once('message', () => {
        worker.off('exit', onExit);
        resolve(worker);
      });
    });
  }
}
