// Measures what a person waits for, each as a ratio to a floor measured in the same run. Run it on Node 24:
// BENCH_NODE=/path/to/node24 npm run bench
// With --growth: how the cost grows with each dimension of a repository.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { BARE_FETCH, mixed, SLOW_FLOOR, startRegistries, writeImages } from './look-ups.mjs';
import { BARE_GETS, startRegistry } from './registry.mjs';

const growthAt = process.argv.indexOf('--growth');
if (growthAt >= 0) {
  const { growth } = await import('./growth.mjs');
  process.exit(growth(process.argv[growthAt + 1]) ? 0 : 1);
}

const node = process.env.BENCH_NODE ?? process.execPath;
const RUNS = Number(process.env.RUNS ?? 15);

/** @typedef {{ args: string[], env?: Record<string, string> }} Command */

/**
 * Runs all in turn, so that a change of the machine's speed meets all; gives medians in milliseconds.
 * @template {Command[]} C
 * @param {C} commands
 */
function medians(...commands) {
  /** @type {number[][]} */
  const times = commands.map(() => []);
  for (let i = 0; i < RUNS + 2; i++) {
    for (const [index, { args, env }] of commands.entries()) {
      const start = performance.now();
      const result = spawnSync(node, args, {
        env: { PATH: process.env.PATH, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      if (result.status === null || result.status > 1) throw new Error(`${args.join(' ')}: ${result.stderr}`);
      if (i >= 2) times[index]?.push(performance.now() - start);
    }
  }
  const middle = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
  return /** @type {{ [K in keyof C]: number }} */ (middle);
}

/**
 * @param {string} name
 * @param {number} goal
 * @param {Command} floor
 * @param {Command} subject
 */
function report(name, goal, floor, subject) {
  const [a, b] = medians(floor, subject);
  print(name, goal, a, b);
}

/**
 * What a part costs: each side without what its start costs.
 * @param {string} name
 * @param {number} goal
 * @param {Command} floor
 * @param {Command} floorStart
 * @param {Command} subject
 * @param {Command} subjectStart
 */
function reportPart(name, goal, floor, floorStart, subject, subjectStart) {
  const [a, b, c, d] = medians(floor, floorStart, subject, subjectStart);
  print(name, goal, a - b, c - d);
}

/**
 * @param {string} name
 * @param {number} goal
 * @param {number} floor milliseconds
 * @param {number} subject milliseconds
 */
function print(name, goal, floor, subject) {
  const ratio = subject / floor;
  const verdict = ratio <= goal ? 'ok' : 'over';
  process.stdout.write(
    `${name.padEnd(34)} ${floor.toFixed(0).padStart(6)} ms ${subject.toFixed(0).padStart(6)} ms  x${ratio.toFixed(2)}  goal x${goal} ${verdict}\n`,
  );
}

/**
 * 20,000 files, of which 1,000 have a name that readers ask for, of which 100 are about Windows.
 * @param {string} root
 */
function makeTree(root) {
  for (let i = 0; i < 20_000; i++) {
    const folder = join(root, `area${i % 40}`, `part${i % 400}`);
    if (i < 400) mkdirSync(folder, { recursive: true });
    const windows = i % 200 === 0;
    const relevant = i % 20 === 0;
    const [name, text] = !relevant
      ? [`file${i}.ts`, `export const n${i} = ${i};\n`.repeat(20)]
      : i % 60 === 0
        ? [
            `svc${i}.yaml`,
            windows
              ? manifest('windows', `mcr.microsoft.com/windows/servercore:ltsc2022`)
              : manifest('linux', 'nginx:1.27'),
          ]
        : [
            `Dockerfile.${i}`,
            windows
              ? dockerfile('mcr.microsoft.com/windows/nanoserver:ltsc2022')
              : dockerfile('debian:bookworm'),
          ];
    writeFileSync(join(folder, name), text);
  }
}

/** @param {string} image */
const dockerfile = (image) =>
  `FROM ${image} AS build\nRUN echo one && \\\n    echo two\nCOPY . /app\nFROM ${image}\nCOPY --from=build /app /app\nENTRYPOINT ["/app/run"]\n`;
/**
 * @param {string} os
 * @param {string} image
 */
const manifest = (os, image) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      nodeSelector:\n        kubernetes.io/os: ${os}\n      containers:\n        - name: web\n          image: ${image}\n          env:\n            - {name: A, value: b}\n`;

/** The least that any such tool must do: list the files, read those with a relevant name, search each for one word. */
const FLOOR = `
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
let found = 0;
const waiting = [process.argv[1]];
while (waiting.length > 0) {
  const folder = waiting.pop();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) waiting.push(path);
    else if (/dockerfile|\\.ya?ml$|\\.json$/i.test(entry.name) && readFileSync(path, 'utf8').includes('windows')) found++;
  }
}
console.log(found);
`;

const root = mkdtempSync(join(tmpdir(), 'wincompat-bench-'));
try {
  makeTree(root);
  const empty = join(root, 'area0', 'empty');
  mkdirSync(empty);
  process.stdout.write(
    `${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, medians of ${RUNS} runs: floor, wincompat, ratio\n`,
  );
  const nothing = { args: ['-e', '0'] };
  report('start of the command line', 1.6, nothing, {
    args: ['dist/cli/index.js', 'check', empty, '--lookup', 'never'],
  });
  report('start of the action', 3.5, nothing, {
    args: ['dist/index.js'],
    env: { GITHUB_WORKSPACE: empty, INPUT_LOOKUP: 'never' },
  });
  report(
    '20,000 files, 1,000 relevant',
    2,
    { args: ['-e', FLOOR, root] },
    { args: ['dist/cli/index.js', 'check', root, '--lookup', 'never', '--format', 'json'] },
  );
  const tags = Array.from({ length: 200 }, (_, i) => `t${i}`);
  const registry = await startRegistry(join(root, 'registry'), tags);
  if (registry === null) process.stdout.write('200 references: left out, docker-registry is not installed\n');
  else {
    const images = join(root, 'images');
    mkdirSync(images);
    for (const tag of tags) {
      const from = `FROM --platform=windows/amd64 ${registry.host}/team/app:${tag}\n`;
      writeFileSync(join(images, `Dockerfile.${tag}`), from);
    }
    writeFileSync(join(images, 'wincompat.yml'), `registries: {insecure: ["${registry.host}"]}\n`);
    const check = ['dist/cli/index.js', 'check', images, '--format', 'json'];
    reportPart(
      '200 references looked up',
      1.3,
      { args: ['-e', BARE_GETS, registry.host, ...tags] },
      nothing,
      { args: check },
      { args: [...check, '--lookup', 'never'] },
    );
    registry.stop();
  }
  const { hosts, stop } = await startRegistries();
  const healthy = join(root, 'healthy');
  writeImages(healthy, {
    insecure: hosts.healthy,
    images: Object.fromEntries(hosts.healthy.map((host) => [host, 100])),
  });
  const check = ['dist/cli/index.js', 'check', healthy, '--format', 'json'];
  reportPart(
    '300 references, three registries',
    1.15,
    { args: ['--input-type=module', '-e', BARE_FETCH, '100', ...hosts.healthy] },
    nothing,
    { args: check },
    { args: [...check, '--lookup', 'never'] },
  );
  const all = join(root, 'mixed');
  const images = mixed(hosts);
  writeImages(all, { insecure: Object.keys(images), images });
  const time = (/** @type {string[]} */ ...more) => {
    const started = performance.now();
    spawnSync(node, ['dist/cli/index.js', 'check', all, '--format', 'json', ...more], { stdio: 'ignore' });
    return performance.now() - started;
  };
  // The slow registry decides how long it takes, so that once is enough; without what it costs to read the files.
  print('a dead, a slow, a limited one', 1.1, SLOW_FLOOR, time() - time('--lookup', 'never'));
  stop();
} finally {
  rmSync(root, { recursive: true, force: true });
}
