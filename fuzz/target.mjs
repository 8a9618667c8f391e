// The target: a repository on the disk is checked, its report written in every format, and what was written is read
// back. Only this file imports from the project. Needs lib/ (npm run build).

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { faultsOfMessage, faultsOfReport, faultsOfText, gist, template, thrown } from './oracles.mjs';

/**
 * @typedef {import('./mutate.mjs').Repository} Repository
 * @typedef {import('./oracles.mjs').Fault} Fault
 * @typedef {import('../src/report/report.js').Report} Report
 * What came of one repository. The features are what a report is about: a new one makes an input worth keeping.
 * @typedef {{ faults: Fault[], features: string[], written: string | null, steps?: number }} Outcome
 */

const lib = new URL('../lib/', import.meta.url).href;
/** @type {typeof import('../src/pipeline/check.js')} */
const { inspect } = await import(`${lib}pipeline/check.js`);
/** @type {typeof import('../src/commands/check.js')} */
const { run } = await import(`${lib}commands/check.js`);
/** @type {typeof import('../src/model/usage-error.js')} */
const { UsageError } = await import(`${lib}model/usage-error.js`);
/** @type {typeof import('../src/reporters/index.js')} */
const { FORMATS, render } = await import(`${lib}reporters/index.js`);
/** @type {typeof import('../src/report/saved-report.js')} */
const { readSavedReport } = await import(`${lib}report/saved-report.js`);
/** @type {typeof import('../src/discovery/read.js')} */
const { readText } = await import(`${lib}discovery/read.js`);

const TODAY = '2026-11-23';
/** Files with a part of their own, where a repository has them. */
const BASELINE = 'baseline.json';
const SAVED = 'report.json';
/** Steps that the check of so small a repository may cost: a fifth of what the budgets allow for any. */
const MAX_STEPS = 20_000_000;

/**
 * @param {Repository} repository
 * @param {(phase: string) => void} onPhase called before each part of the work
 * @returns {Promise<Outcome>}
 */
export async function examine(repository, onPhase) {
  const folder = mkdtempSync(join(tmpdir(), 'wincompat-fuzz-'));
  try {
    const root = join(folder, 'root');
    mkdirSync(root);
    for (const file of repository) write(root, file);
    const length = repository.reduce((sum, { text }) => sum + text.length, 0);
    const checked = await checkTwice(root, join(folder, 'written.json'), length, onPhase);
    const saved = await showSaved(join(root, SAVED), length, onPhase);
    return {
      faults: distinct([...checked.faults, ...saved.faults]),
      ...(checked.steps === undefined ? {} : { steps: checked.steps }),
      features: [...new Set([...checked.features, ...saved.features])],
      written: checked.written,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} root @param {import('./mutate.mjs').File} file */
function write(root, { path, text, encoding = 'utf8' }) {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const target = join(root, ...parts);
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, Buffer.from(text, encoding));
  } catch {
    // A name that the file system refuses, or a file where a folder must be: a repository cannot have it either.
  }
}

/**
 * Once in process and once by the command, which must come to the same.
 * @param {string} root @param {string} output @param {number} length @param {(phase: string) => void} onPhase
 * @returns {Promise<Outcome>}
 */
async function checkTwice(root, output, length, onPhase) {
  const hasBaseline = existsSync(join(root, BASELINE));
  onPhase('check');
  const checked = await caught('check', () =>
    inspect({
      root,
      paths: [],
      config: null,
      lookup: 'never',
      onLookupFailure: null,
      cacheDirectory: null,
      logins: new Map(),
      onSecret: () => {},
      failOn: 'error',
      today: TODAY,
      baseline: hasBaseline ? { path: join(root, BASELINE), update: 'no' } : null,
    }),
  );
  onPhase('command');
  const flags = ['--lookup', 'never', '--today', TODAY, '--format', 'json', '--output', output];
  const baseline = hasBaseline ? ['--baseline', join(root, BASELINE)] : [];
  const exit = await caught('command', () => run([root, ...flags, ...baseline]));
  if (!('value' in checked)) {
    const differs = 'value' in exit || exit.message !== checked.message;
    return outcome(
      [...checked.faults, ...(differs ? [unequal('the command', 'usage')] : [])],
      [checked.message],
    );
  }
  if (!('value' in exit)) return outcome([...exit.faults, unequal('the command', 'usage')]);

  const { report, steps } = checked.value;
  const tooMany = steps > MAX_STEPS ? [{ oracle: 'steps', where: 'check', detail: `${steps} steps` }] : [];
  const expected = exitCodeOf(report);
  const exitFaults =
    exit.value === expected ? [] : [unequal('exit code', `${exit.value} where ${expected} is due`)];
  onPhase('report');
  const text = readFileSync(output, 'utf8');
  const own = [...(await render('json', report, { root: null, columns: null, color: false }))].join('');
  const again = isDeepStrictEqual(lasting(JSON.parse(text)), lasting(JSON.parse(own)));
  const place = faultsOfReport(report, root, textsIn(root));
  onPhase('read back');
  const back = await caught('read back', async () => readSavedReport(output));
  const backFaults =
    'value' in back
      ? isDeepStrictEqual(plain(back.value), plain(report))
        ? []
        : [unequal('read back', 'report')]
      : [{ oracle: 'read back', where: template(back.message), detail: back.message.slice(0, 500) }];
  return {
    faults: [
      ...tooMany,
      ...exitFaults,
      ...(again ? [] : [unequal('the command', 'report')]),
      ...place,
      ...backFaults,
      ...(await faultsOfFormats(report, root, length, onPhase)),
    ],
    features: featuresOf(report),
    written: text,
    steps,
  };
}

/** The exit code that README.md promises. @param {Report} report */
function exitCodeOf({ findings, unverified }) {
  const errors = findings.filter(({ level, suppressed }) => level === 'error' && suppressed === null);
  if (errors.some(({ ruleId }) => ruleId !== 'internal-error')) return 1;
  return errors.length > 0 ? 2 : unverified ? 3 : 0;
}

/** A report that someone else wrote. @param {string} path @param {number} length @param {(phase: string) => void} onPhase */
async function showSaved(path, length, onPhase) {
  if (!existsSync(path)) return outcome([]);
  onPhase('saved report');
  const saved = await caught('saved report', async () => readSavedReport(path));
  if (!('value' in saved)) return outcome(saved.faults, [saved.message]);
  return outcome(await faultsOfFormats(saved.value, null, length, onPhase));
}

/** @param {Report} report @param {string | null} root @param {number} length @param {(phase: string) => void} onPhase */
async function faultsOfFormats(report, root, length, onPhase) {
  /** @type {Fault[]} */
  const faults = [];
  for (const format of FORMATS) {
    onPhase(format);
    const text = await caught(format, async () =>
      [...(await render(format, report, { root, columns: null, color: false }))].join(''),
    );
    faults.push(...('value' in text ? faultsOfText(format, text.value, length) : text.faults));
  }
  return faults;
}

/**
 * @template T
 * @param {string} where
 * @param {() => Promise<T>} work
 * @returns {Promise<{ value: T } | { message: string, faults: Fault[] }>}
 */
async function caught(where, work) {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof UsageError)
      return { message: error.message, faults: faultsOfMessage(error.message) };
    return { message: String(error), faults: [thrown(error, where)] };
  }
}

/** One fault of each kind: a report can have thousands of the same. @param {Fault[]} faults */
function distinct(faults) {
  const byKind = new Map(faults.map((fault) => [`${fault.oracle}: ${fault.where}`, fault]));
  return [...byKind.values()];
}

/** @param {Fault[]} faults @param {string[]} messages @returns {Outcome} */
function outcome(faults, messages = []) {
  return { faults, features: messages.map(gist), written: null };
}

/** @param {string} what @param {string} detail @returns {Fault} */
function unequal(what, detail) {
  return { oracle: 'unequal', where: `${what}: ${detail}`, detail };
}

/** A report without what differs from run to run. @param {Report} report */
function lasting(report) {
  return { ...report, summary: { ...report.summary, durationMs: 0 } };
}

/** A report as plain data, without what differs from run to run. @param {Report} report */
function plain(report) {
  return JSON.parse(JSON.stringify(lasting(report)));
}

/** @param {Report} report */
function featuresOf({ images, findings, notes }) {
  return [
    ...images.map((image) => {
      const verdicts = image.verdicts.map(({ rule, verdict }) => `${rule} ${verdict}`).slice(0, 3);
      return [image.kind, image.role, image.os, image.evidence, image.reference === null, ...verdicts].join(
        ' ',
      );
    }),
    ...findings.map(
      (f) =>
        `${f.ruleId} ${f.level} ${f.suppressed?.by ?? ''} ${f.related.length > 0} ${f.fix !== null} ${/\.\w+$/.exec(f.path)?.[0]}`,
    ),
    ...findings.filter((f) => f.ruleId === 'invalid-file').map((f) => gist(f.problem)),
    ...notes.map(gist),
  ];
}

/** @param {string} root @returns {(path: string) => string | undefined} */
function textsIn(root) {
  /** @type {Map<string, string | undefined>} */
  const texts = new Map();
  return (path) => {
    if (!texts.has(path)) {
      const result = readText(root, path);
      texts.set(path, 'text' in result ? result.text : undefined);
    }
    return texts.get(path);
  };
}
