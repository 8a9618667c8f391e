import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Progress } from '../../src/commands/progress.js';

const { CI, TERM } = process.env;
let written: string[];
let time: number;

beforeEach(() => {
  written = [];
  time = 1_000;
  delete process.env.CI;
  process.env.TERM = 'xterm';
});

afterEach(() => {
  for (const [name, value] of Object.entries({ CI, TERM })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

function progress(isTTY = true): Progress {
  const write = (text: string): boolean => written.push(text) > 0;
  return new Progress({ isTTY, write } as NodeJS.WriteStream, () => time);
}

it('shows nothing of what is done at once, and then no more than a person can read', () => {
  const line = progress();
  for (const [at, done] of [
    [1_400, 1],
    [1_500, 2],
    [1_550, 3],
    [1_600, 4],
  ] as const) {
    time = at;
    line.show('querying registries', done, 10);
  }
  line.clear();
  line.clear();
  expect(written).toEqual([
    '\r\x1b[2Kquerying registries: 2 of 10',
    '\r\x1b[2Kquerying registries: 4 of 10',
    '\r\x1b[2K',
  ]);
});

it.each([
  ['a pipe', false, {}],
  ['a terminal that knows no lines', true, { TERM: 'dumb' }],
  ['a pipeline', true, { CI: 'true' }],
])('writes nothing to %s', (_name, isTTY, environment) => {
  Object.assign(process.env, environment);
  const line = progress(isTTY);
  time = 9_000;
  line.show('querying registries', 1, 2);
  line.clear();
  expect(written).toEqual([]);
});
