// Every command of the command line, with hostile words as its arguments and in the files that it reads: nothing of it
// is printed as a command of a CI system, and nothing moves a terminal's cursor. The committed bundle is run.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { commandsIn } from '../../fuzz/oracles.mjs';
import { FORMATS } from '../../src/reporters/index.js';
import { CONTROLS } from '../reporters/helpers.js';

// Each test starts processes, on a machine that may do other work, too.
jest.setTimeout(120_000);

const BUNDLE = resolve('dist/cli/index.js');
const ATTACKS = [
  '\n::error file=README.md,line=1::forged\n::stop-commands::x',
  'a ##[add-mask]b ##vso[task.complete]c ##teamcity[x] ##\u200b[error]d',
  '\u001b]0;title\u0007\u009b31m\u202egnp\u2066\r::debug::x',
  '\nsection_start:1560896352:x\r\u001b[0Kx \ufeff::error::y',
  '::set-output name=outcome::success',
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-injection-'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write(
    'wincompat.yml',
    `targets: {${JSON.stringify(ATTACKS[1])}: {host: ltsc2022, platform: kubernetes}}\n`,
  );
  for (const [index, attack] of ATTACKS.entries()) {
    // No path has a NUL or a slash in a name.
    write(`${attack}/Dockerfile`, 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n');
    write(`pod-${index}.yaml`, pod(attack));
    write(`compose-${index}/compose.yaml`, compose(attack));
    write(`broken-${index}/compose.yaml`, `services: {"${attack}": {image: [windows\n`);
  }
  write(
    'nodes.json',
    JSON.stringify({
      kind: 'NodeList',
      items: ATTACKS.map((attack) => ({
        kind: 'Node',
        metadata: { name: attack, labels: { 'kubernetes.io/os': 'windows', [attack]: attack, pool: attack } },
        spec: { taints: [{ key: attack, value: attack, effect: 'NoSchedule' }] },
        status: {
          nodeInfo: { kernelVersion: '10.0.20348.2402', operatingSystem: 'windows', osImage: attack },
        },
      })),
    }),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function pod(attack: string): string {
  const text = JSON.stringify(attack);
  return `apiVersion: v1
kind: ${JSON.stringify(`Pod${attack}`)}
metadata: {name: ${text}, annotations: {wincompat/ignore.no-target: ${text}, "wincompat/ignore.nothing": ${text}}}
spec:
  nodeSelector: {kubernetes.io/os: windows, node.kubernetes.io/windows-build: ${JSON.stringify(`10.0.17763${attack}`)}, ${text}: ${text}}
  containers: [{name: ${text}, image: "mcr.microsoft.com/windows/servercore:ltsc2019"}, {name: b, image: ${JSON.stringify(`mcr.microsoft.com/windows/servercore:${attack}`)}}]
`;
}

function compose(attack: string): string {
  const text = JSON.stringify(attack);
  return `services:\n  ${text}:\n    image: ${JSON.stringify(`mcr.microsoft.com/windows/servercore:\${${attack.replace(/[^\w]/g, '')}}`)}\n    isolation: ${text}\n    deploy: {placement: {constraints: [${JSON.stringify(`node.labels.${attack}==${attack}`)}]}}\n`;
}

interface Run {
  status: number | null;
  output: string;
}

function run(args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [BUNDLE, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const streams = { stdout: '', stderr: '' };
    child.stdout.on('data', (part) => (streams.stdout += part));
    child.stderr.on('data', (part) => (streams.stderr += part));
    child.on('close', (status) => done({ status, output: `${streams.stdout}\n${streams.stderr}` }));
  });
}

async function expectNoCommand(args: readonly string[], own = /^(?!)/): Promise<Run> {
  const result = await run(args);
  expect(commandsIn(result.output).filter((command) => !own.test(command))).toEqual([]);
  expect(result.output).not.toMatch(CONTROLS);
  expect(result.output).not.toMatch(/bug in wincompat|\n\s+at /);
  return result;
}

const OFFLINE = ['--lookup', 'never'];

describe('files', () => {
  it.each(FORMATS)('are checked and shown as %s', async (format) => {
    const own = format === 'github' ? /^(?:error|warning|notice)$/ : undefined;
    const { status, output } = await expectNoCommand(['check', '.', '--format', format, ...OFFLINE], own);
    expect(status).toBe(1);
    expect(output).toContain('ltsc2019');
  });

  it.each(FORMATS)('are shown as %s from a saved report', async (format) => {
    expect(
      (await run(['check', '.', '--format', 'json', '--output', 'report.json', ...OFFLINE])).status,
    ).toBe(1);
    const own = format === 'github' ? /^(?:error|warning|notice)$/ : undefined;
    const { output } = await expectNoCommand(
      ['check', '--from-report', 'report.json', '--format', format],
      own,
    );
    expect(output).toContain('ltsc2019');
  });

  it.each<[number, string[]]>([
    [0, ['explain', 'pod-0.yaml:6', ...OFFLINE]],
    [0, ['explain', 'pod-1.yaml:6', '--format', 'json', ...OFFLINE]],
    [0, ['init', '--print']],
    // No node has such labels.
    [2, ['targets', 'nodes.json']],
  ])('end with %i where they are read by %j', async (expected, args) => {
    const { status } = await expectNoCommand(args);
    expect(status).toBe(expected);
  });
});

describe.each(ATTACKS.map((attack, index) => [index, attack] as const))('attack %i', (_, attack) => {
  it.each<[string, (attack: string) => string[]]>([
    ['a command', (text) => [text]],
    ['a path', (text) => ['check', join(root, text), ...OFFLINE]],
    ['a flag', (text) => ['check', `--${text}`]],
    ['a choice', (text) => ['check', '--format', text]],
    ['a saved report', (text) => ['check', '--from-report', text]],
    ['a configuration', (text) => ['check', '.', '--config', text]],
    ['an output', (text) => ['check', '.', '--output', `${text}/none/x`, ...OFFLINE]],
    ['a place', (text) => ['explain', `${text}:1`, ...OFFLINE]],
    ['an image', (text) => ['image', text, '--lookup', 'never']],
    ['a host', (text) => ['image', 'x', '--host', text, '--lookup', 'never']],
    ['a rule', (text) => ['rules', text]],
    ['a file of hosts', (text) => ['targets', text]],
    ['a folder', (text) => ['init', join(root, text, 'none')]],
  ])('is no command as %s on the command line', async (_name, args) => {
    await expectNoCommand(args(attack));
  });
});
