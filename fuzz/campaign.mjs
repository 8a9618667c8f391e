// A fuzzing campaign: mutated repositories are given to a target one after the other; each new fault is minimised and saved, and
// inputs that lead somewhere new are kept to be mutated further. All that is tried follows from the seed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Executor } from './executor.mjs';
import { minimise } from './minimise.mjs';
import { mutate } from './mutate.mjs';
import { Random } from './random.mjs';

/**
 * @typedef {import('./mutate.mjs').Repository} Repository
 * @typedef {import('./oracles.mjs').Fault} Fault
 * @typedef {import('./executor.mjs').Limits} Limits
 * @typedef {object} Campaign
 * @property {URL} target a module that exports `examine`, as target.mjs does
 * @property {readonly Repository[]} seeds
 * @property {number} seed
 * @property {() => boolean} isOver asked before each input
 * @property {number} workers how many run at a time, each with random numbers of its own
 * @property {Limits} limits
 * @property {string | null} out the folder that finds are saved in
 * @property {(find: Find) => void} onFind
 * A fault with the first input that showed it, and how often it was met.
 * @typedef {{ fault: Fault, repository: Repository, seed: number, execution: number, count: number }} Find
 */

const SEEDS_APART = 1_000_003;
const MAX_CORPUS = 4_000;
/** What is kept is mutated again and again, so it must be quick to examine: in characters, and in steps counted. */
const KEPT = { length: 16 * 1024, steps: 200_000 };
/** What has been written is read again, where it is short. */
const MAX_WRITTEN = 16 * 1024;
/** How much is spent on making one input small. */
const MINIMISING = { attempts: 2_000, milliseconds: 30_000 };
/** Faults without a place of their own: what they have in common shows in the minimised input alone. */
const PLACELESS = new Set(['slow', 'hang', 'out-of-memory', 'steps']);
const MAX_PLACELESS = 12;

/**
 * @param {Campaign} campaign
 * @returns {Promise<{ executions: number, corpus: number, finds: Find[] }>}
 */
export async function runCampaign(campaign) {
  /** @type {Map<string, Find>} */
  const finds = new Map();
  const workers = Array.from({ length: campaign.workers }, (_, index) =>
    fuzz(campaign, campaign.seed + index * SEEDS_APART, finds),
  );
  const done = await Promise.all(workers);
  return {
    executions: done.reduce((sum, { executions }) => sum + executions, 0),
    corpus: done.reduce((sum, { corpus }) => sum + corpus, 0),
    finds: [...finds.values()],
  };
}

/** @param {Campaign} campaign @param {number} seed @param {Map<string, Find>} finds */
async function fuzz(campaign, seed, finds) {
  const executor = new Executor(campaign.target, campaign.limits);
  const random = new Random(seed);
  const corpus = [...campaign.seeds];
  /** @type {Set<string>} */
  const known = new Set();
  let executions = 0;
  try {
    for (; !campaign.isOver(); executions++) {
      const repository = campaign.seeds[executions] ?? mutate(corpus, random);
      const result = await executor.examine(repository);
      const news = result.features.filter((feature) => !known.has(feature));
      for (const feature of news) known.add(feature);
      if (news.length > 0 && isQuick(repository, result) && corpus.length < MAX_CORPUS) {
        corpus.push(repository);
        const { written } = result;
        if (written !== null && written.length < MAX_WRITTEN)
          corpus.push([{ path: 'report.json', text: written }]);
      }
      for (const fault of result.faults)
        await take(fault, repository, { seed, execution: executions }, executor, finds, campaign);
    }
  } finally {
    executor.close();
  }
  return { executions, corpus: corpus.length };
}

/** @param {Repository} repository @param {import('./executor.mjs').Result} result */
function isQuick(repository, { faults, steps = 0 }) {
  const length = repository.reduce((sum, { text }) => sum + text.length, 0);
  return faults.length === 0 && length <= KEPT.length && steps <= KEPT.steps;
}

/**
 * Counts a fault that is known; minimises and saves one that is not.
 * @param {Fault} fault @param {Repository} repository @param {{ seed: number, execution: number }} origin
 * @param {Executor} executor @param {Map<string, Find>} finds @param {Campaign} campaign
 */
async function take(fault, repository, origin, executor, finds, campaign) {
  const key = keyOf(fault);
  const isPlaceless = PLACELESS.has(fault.oracle);
  const same = [...finds.values()].filter((find) => keyOf(find.fault) === key);
  if (same[0] !== undefined && same.length >= (isPlaceless ? MAX_PLACELESS : 1)) {
    same[0].count++;
    return;
  }
  /** @type {Find} */
  const fresh = { fault, repository, ...origin, count: 1 };
  // Known from here on: another worker may meet it while it is minimised.
  if (!isPlaceless) finds.set(key, fresh);
  // A part of the time tells a hang from all that is quick.
  const hangMs = fault.oracle === 'hang' ? campaign.limits.hangMs / 5 : campaign.limits.hangMs;
  const shows = async (/** @type {Repository} */ candidate) =>
    (await executor.examine(candidate, hangMs)).faults.some((other) => keyOf(other) === key);
  fresh.repository = await minimise(repository, shows, limits());
  if (isPlaceless) {
    const kinds = fresh.repository.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort();
    const exact = `${key} ${kinds.join(' ')}`;
    const other = finds.get(exact);
    if (other !== undefined) {
      other.count++;
      return;
    }
    finds.set(exact, fresh);
  }
  if (campaign.out !== null) save(fresh, campaign.out, finds.size);
  campaign.onFind(fresh);
}

/** @returns {() => boolean} true until enough has been spent */
function limits() {
  const started = performance.now();
  let left = MINIMISING.attempts;
  return () => left-- > 0 && performance.now() - started < MINIMISING.milliseconds;
}

/** @param {Fault} fault */
function keyOf({ oracle, where }) {
  return `${oracle}: ${where}`;
}

/** @param {Find} find @param {string} out @param {number} number */
function save({ fault, repository, seed, execution }, out, number) {
  const words = keyOf(fault)
    .replace(/[^\w.]+/g, '-')
    .slice(0, 60);
  const folder = join(out, `${String(number).padStart(2, '0')}-${words}`);
  mkdirSync(folder, { recursive: true });
  const origin = `seed ${seed}, execution ${execution}`;
  writeFileSync(join(folder, 'README'), `${keyOf(fault)}\n${origin}\n\n${fault.detail}\n`);
  // Names that a file system refuses are in here, too.
  writeFileSync(join(folder, 'input.json'), `${JSON.stringify(repository, null, 2)}\n`);
  for (const { path, text, encoding = 'utf8' } of repository) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    const target = join(folder, 'input', ...parts);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, Buffer.from(text, encoding));
    } catch {
      // input.json has it.
    }
  }
}
