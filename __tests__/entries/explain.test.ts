import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Explanation } from '../../src/report/explanation.js';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('dist/cli/index.js'), ...args, '--lookup', 'never'], {
    cwd: resolve('examples/mixed-fleet'),
    encoding: 'utf8',
  });

test('an image of variables is explained from its parts to its findings', () => {
  const { status, stdout } = run('explain', 'web/Dockerfile:11');
  expect(status).toBe(0);
  const order = [
    'expanded: mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019',
    'web/Dockerfile:3:13 ARG WINDOWS has its default here',
    "OS version: 10.0.17763; detected from: the tag '4.8-windowsservercore-ltsc2019', which names Windows Server 2019",
    '✗ aks-win22 (Windows Server 2022, 10.0.20348.2402): unsupported',
    "isolation: process, the target's default",
    'rule R5, https://',
    'cannot start on 2 targets [os-version-mismatch]',
    "'wincompat rules os-version-mismatch' shows",
  ].map((words) => stdout.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('targets that are ruled out are named with what rules them out', () => {
  const [explanation] = JSON.parse(
    run('explain', './deploy/web.yaml:16:3', '--format', 'json').stdout,
  ) as Explanation[];
  const [deployment] = explanation!.runs;
  expect(deployment?.name).toBe('Deployment web');
  expect(deployment?.targets.map((t) => [t.target, t.verdict, t.ruledOut])).toEqual([
    ['aks-win22', 'supported', null],
    ['swarm-2019', null, 'it is a swarm target'],
    ['build-2025', null, 'it is a docker target'],
  ]);
});

test('a line that gives images a part explains each of them', () => {
  const places = (place: string) =>
    (JSON.parse(run('explain', place, '--format', 'json').stdout) as Explanation[]).map((one) => one.place);
  expect(places('web/Dockerfile:3')).toEqual(['web/Dockerfile:5:6', 'web/Dockerfile:11:6']);
  expect(places(resolve('examples/mixed-fleet/web/Dockerfile:11'))).toEqual(['web/Dockerfile:11:6']);
});

test('check --explain is the same', () => {
  expect(run('check', '--explain', 'web/Dockerfile:11').stdout).toBe(
    run('explain', 'web/Dockerfile:11').stdout,
  );
});

test.each([
  [['explain'], /name one line/],
  [['explain', 'web/Dockerfile'], /not of the form/],
  [['explain', 'web/Dockerfile:1'], /no image was found there/],
  [['explain', 'web/Dockerfile:11', '--format', 'sarif'], /tty, json/],
])('wrong usage %j', (args, words) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(words);
});
