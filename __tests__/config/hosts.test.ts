// What a declared host may say of its labels, taints and revision.

import { describe, expect, it, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.js';
import { SourceFile } from '../../src/text/source-file.js';
import { formatVersion } from '../../src/windows/version.js';
import { repository } from '../support/repository.js';

const load = (text: string) => loadConfig(new SourceFile('wincompat.yml', text), []);
const withTaint = (taint: string) => () =>
  load(`targets:\n  a:\n    host: ltsc2022\n    taints:\n      - ${JSON.stringify(taint)}\n`);

describe('a taint', () => {
  it.each([
    'os=windows:NoSchedule',
    'os=windows:PreferNoSchedule',
    'os:NoExecute',
    'os=:NoExecute',
    'node.kubernetes.io/os=windows_2022.1-a:NoSchedule',
    `${'a'.repeat(63)}=${'b'.repeat(63)}:NoSchedule`,
  ])('%s is one', (taint) => {
    expect(withTaint(taint)().targets[0]?.taints).toEqual([taint]);
  });

  it.each<[string, RegExp]>([
    ['os=windows:NoSchedul', /'NoSchedul' is not a taint effect.* Did you mean 'os=windows:NoSchedule'\?$/],
    ['os=windows:noschedule', /Did you mean 'os=windows:NoSchedule'\?$/],
    ['os=windows:NOEXECUTE', /Did you mean 'os=windows:NoExecute'\?$/],
    ['os:PreferNoSchedul', /Did you mean 'os:PreferNoSchedule'\?$/],
    ['os=windows', /it has no effect.* Did you mean 'os=windows:NoSchedule'\?$/],
    ['os=windows:', /it has no effect.* Did you mean 'os=windows:NoSchedule'\?$/],
    [
      'os=windows:Evict',
      /'Evict' is not a taint effect; effects are NoSchedule, PreferNoSchedule, NoExecute\.$/,
    ],
    ['', /its key '' needs a name .*e\.g\. os=windows:NoSchedule\.$/],
    [':', /its key '' needs a name /],
    ['=windows:NoSchedule', /its key '' needs a name /],
    [':NoSchedule', /its key '' needs a name /],
    ['os name=windows:NoSchedule', /its key 'os name' needs a name /],
    ['Example.com/os=windows:NoSchedule', /needs a DNS name in lower case before its slash/],
    ['/os=windows:NoSchedule', /needs a DNS name in lower case before its slash/],
    ['os=win dows:NoSchedule', /its value 'win dows' may have at most 63/],
    ['os=-windows:NoSchedule', /its value '-windows' may have at most 63/],
    ['os=a=b:NoSchedule', /its value 'a=b' may have at most 63/],
    [`${'a'.repeat(64)}:NoSchedule`, /needs a name of 1 to 63/],
    ['os=windows:NoSchedule:NoExecute', /is not a taint effect/],
    ['os=windows:NoSchedule\n', /is not a taint effect/],
    ['constructor', /it has no effect/],
  ])('%j is none, and the message says where and what was meant', (taint, message) => {
    expect(withTaint(taint)).toThrow(/^wincompat\.yml:5:10: target a: taint '/);
    expect(withTaint(taint)).toThrow(message);
  });

  it('is wrong at its own line, each with its own message', () => {
    const text =
      'targets:\n  a:\n    host: ltsc2022\n    taints: ["x:NoSchedul"]\n  b:\n    host: ltsc2022\n    taints: ["y:NoExecut"]\n';
    expect(() => load(text)).toThrow(/^wincompat\.yml:4:15: .*\nwincompat\.yml:7:15: /);
  });
});

describe('a label', () => {
  const withLabel =
    (key: string, value: string, platform = '') =>
    () =>
      load(
        `targets:\n  a:\n    host: ltsc2022\n${platform}    labels: {${JSON.stringify(key)}: ${JSON.stringify(value)}}\n`,
      );

  it.each([
    ['agentpool', 'win22', ''],
    ['kubernetes.azure.com/agentpool', '', ''],
    ['pool', 'any text at all', '    platform: swarm\n'],
    ['pool', 'any text at all', '    platform: docker\n'],
  ])('%s: %s is one%s', (key, value, platform) => {
    expect(withLabel(key, value, platform)().targets[0]?.labels).toEqual({ [key]: value });
  });

  it.each<[string, string, string, RegExp]>([
    [
      'agent pool',
      'x',
      '',
      /^wincompat\.yml:4:15: target a: label 'agent pool': a key of Kubernetes needs a name/,
    ],
    ['agentpool', 'win 22', '', /label 'agentpool': the value 'win 22' may have at most 63/],
    ['agentpool', 'x'.repeat(64), '    platform: kubernetes\n', /may have at most 63/],
    ['Contoso/pool', 'x', '    platform: kubernetes\n', /needs a DNS name in lower case/],
    ['os version', 'x', '    platform: swarm\n', /its key must not contain spaces or '='/],
    ['', 'x', '', /a name under the configuration\.targets\.a\.labels must not be empty/],
  ])('%j: %j is none%s', (key, value, platform, message) => {
    expect(withLabel(key, value, platform)).toThrow(message);
  });
});

test.each([
  ['targets: {"": {host: ltsc2022}}', 12, 'a name under the configuration.targets must not be empty'],
  ['targets: {" ": {host: ltsc2022}}', 12, 'a name under the configuration.targets must not be empty'],
  [
    'targets: {"a\\nb": {host: ltsc2022}}',
    12,
    'a name under the configuration.targets must not contain control characters',
  ],
  ['build-hosts: {"": {host: ltsc2022}}', 16, 'a name under the configuration.build-hosts must not be empty'],
  ['args: {"": x}', 9, 'a name under the configuration.args must not be empty'],
  ['exclude: [""]', 12, 'an item of the configuration.exclude must not be empty'],
  ['ignore: [{paths: [" "], reason: x}]', 20, 'paths must not be empty'],
  ['ignore: [{paths: [a], reason: ""}]', 32, 'reason must not be empty'],
  ['targets: {a: {host: ltsc2022, isolation: proces}}', 42, "Did you mean 'process'?"],
  ['targets: {a: {host: ltsc2022, platform: kubernets}}', 41, "Did you mean 'kubernetes'?"],
  ['build-hosts: {a: {host: ltsc2022, taints: [x]}}', 35, "unknown key 'taints'"],
])('%s is wrong at column %d', (text, column, message) => {
  expect(() => load(`${text}\n`)).toThrow(`wincompat.yml:1:${column}: `);
  expect(() => load(`${text}\n`)).toThrow(message);
});

describe('revision 0', () => {
  it.each(['10.0.20348.0', 'Microsoft Windows NT 10.0.20348.0', '20348.0', '10.0.20348.0000'])(
    'of %s is left out, and that is said',
    (host) => {
      const config = load(`targets:\n  a: {host: "${host}"}\nbuild-hosts:\n  b: {host: "${host}"}\n`);
      expect(
        [...config.targets, ...config.buildHosts.map((b) => b.host)].map(
          ({ version }) => version && formatVersion(version),
        ),
      ).toEqual(['10.0.20348', '10.0.20348']);
      expect(config.notes).toEqual([
        expect.stringMatching(/^wincompat\.yml:2:14: target a: revision 0 is ignored/),
        expect.stringMatching(/^wincompat\.yml:4:14: build host b: revision 0 is ignored/),
      ]);
    },
  );

  test('is never compared, also where another file declares it', async () => {
    const { findings, notes } = await repository({
      'wincompat.yml': 'extends: base.yml\n',
      'base.yml': 'targets:\n  old: {host: 10.0.14393.0}\n',
      Dockerfile: 'FROM mcr.microsoft.com/windows/servercore:10.0.14393.2906\n',
    }).check();
    const revision = findings.find((f) => f.ruleId === 'revision-mismatch');
    expect(revision).toMatchObject({ level: 'warning', title: 'Revision cannot be compared with old' });
    expect(notes).toContainEqual(expect.stringMatching(/^base\.yml:2:15: target old: revision 0 is ignored/));
  });
});
