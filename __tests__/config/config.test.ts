import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.js';
import { SourceFile } from '../../src/text/source-file.js';

const RULES = ['os-version-mismatch', 'withdrawn-tag'];
const load = (text: string) => loadConfig(new SourceFile('wincompat.yml', text), RULES);

test('a target has the defaults of its host', () => {
  const { targets } = load(
    'targets:\n  a: {host: ltsc2022}\n  b: {host: Windows 11 24H2}\n  c: {host: 26100, client: true, isolation: process}\n',
  );
  expect(targets.map((t) => [t.name, t.version.build, t.client, t.isolation, t.location.line])).toEqual([
    ['a', 20348, false, ['process'], 2],
    ['b', 26100, true, ['hyperv'], 3],
    ['c', 26100, true, ['process'], 4],
  ]);
});

test('globs of files that are left out', () => {
  expect(load('exclude: ["charts/v1.*/**"]\n').exclude).toEqual(['charts/v1.*/**']);
});

test.each([[''], ['# nothing yet\n'], ['targets: {}\n']])('%j declares nothing', (text) => {
  expect(load(text).targets).toEqual([]);
});

test('of very many mistakes the first are reported, and how many more there are', () => {
  const text = Array.from({ length: 500 }, (_, i) => `wrong${i}: x\n`).join('');
  const fiftyOne = /^wincompat\.yml:1:1: .*'wrong0'.*\n(?:.*\n){49}… and 450 more\.$/;
  expect(() => load(text)).toThrow(fiftyOne);
});

describe('wrong files are answered with the place and the nearest right word', () => {
  test.each([
    ['target:\n  a: {host: ltsc2022}\n', /^wincompat\.yml:1:1: .*'target'.*Did you mean 'targets'\?/],
    ['targets:\n  a: {hots: ltsc2022}\n', /^wincompat\.yml:2:7: .*'hots'.*Did you mean 'host'\?/],
    ['targets:\n  a: {platform: docker}\n', /^wincompat\.yml:2:6: .*needs a 'host'/],
    [
      'targets:\n  a: {host: ltsc2023}\n',
      /^wincompat\.yml:2:13: target a: 'ltsc2023' is not a known host version/,
    ],
    ['targets:\n  a: {host: 23H2}\n', /more than one version of Windows/],
    ['targets:\n  a: {host: ltsc2022, platform: kubernets}\n', /:2:33: .*Did you mean 'kubernetes'\?/],
    ['targets:\n  a: {host: 22631, client: false}\n', /:2:28: .*is a client version; leave 'client' out/],
    ['exclude: charts\n', /:1:10: .*list/],
    ['targets: [a]\n', /:1:10: .*must be a mapping/],
    ['rules: {withdrawn-tags: off}\n', /:1:25: rule 'withdrawn-tags'.*Did you mean 'withdrawn-tag'\?/],
    ['rules: {withdrawn-tag: fatal}\n', /:1:24: .*'fatal' is not one of off, notice, warning, error/],
    [
      'targets: {a: {host: ltsc2022}}\nscopes: [{paths: [x], targets: [b]}]\n',
      /:2:32: target 'b' is not one of a/,
    ],
    ['ignore: [{paths: [x], rules: [withdrawn-tag]}]\n', /needs a 'reason'/],
    ['ignore: [{paths: [x], reason: y, until: tomorrow}]\n', /:1:41: .*'tomorrow'/],
    ['ignore: [{paths: [x], reason: y, until: 2026-13-45}]\n', /:1:41: .*'2026-13-45' is not a date/],
    ['ignore: [{paths: [x], reason: y, until: 2027-02-29}]\n', /:1:41: .*is not a date/],
    [
      'targets: {a: {host: ltsc2022}}\nrules: {}\ntargets: {b: {host: ltsc2019}}\n',
      /:3:1: 'targets' is set at wincompat\.yml:1:1 already/,
    ],
    [
      'targets:\n  a: {host: ltsc2022}\n  a: {host: ltsc2019}\n',
      /:3:3: 'a' is set at wincompat\.yml:2:3 already/,
    ],
    ['targets: {a: {host: ltsc2022, isolation: []}}\n', /:1:42: .*must not be empty/],
    ['targets: {a: [\n', /^wincompat\.yml:\d+:\d+: this is not valid YAML/],
  ])('%j', (text, message) => {
    expect(() => load(text)).toThrow(message);
  });

  test('every problem of a file is told at once', () => {
    expect(() => load('a: 1\nb: 2\n')).toThrow(/:1:1: .*\n.*:2:1: /);
    expect(() => load('targets: {a: {host: x}, b: {host: y}}\nrules: {z: off}\n')).toThrow(
      /:1:21: .*\n.*:1:35: .*\n.*:2:12: /,
    );
  });
});

test('names that objects have by themselves are ordinary names', () => {
  const { targets } = load(
    'targets:\n  constructor: {host: ltsc2022, platform: swarm, labels: {__proto__: x}}\n',
  );
  expect(targets.map((t) => t.name)).toEqual(['constructor']);
  expect(() => load('__proto__: 1\n')).toThrow(/unknown key '__proto__'/);
});
