import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { configJsonSchema } from '../../scripts/json-schema.mjs';
import { loadConfig } from '../../src/config/load.js';
import { configSchema } from '../../src/config/schema.js';
import { rules } from '../../src/rules/index.js';
import { SourceFile } from '../../src/text/source-file.js';
import { repository } from '../support/repository.js';

let root: string;
beforeEach(() => {
  root = repository().root;
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('dist/cli/index.js'), ...args], { cwd: root, encoding: 'utf8' });

test('init writes a configuration that loads, and says what it guessed', () => {
  cpSync('examples/mixed-fleet', root, { recursive: true });
  rmSync(join(root, '.github/wincompat.yml'));
  const { status, stderr } = run('init');
  expect(status).toBe(0);
  expect(stderr).toMatch(/guessed: kubernetes-2022 runs Windows Server 2022/);
  const text = readFileSync(join(root, '.github/wincompat.yml'), 'utf8');
  const names = loadConfig(new SourceFile('wincompat.yml', text), []).targets.map((target) => target.name);
  expect(names).toEqual(['docker-2019', 'docker-2022', 'kubernetes-2019', 'kubernetes-2022']);
  expect(run('check', '--lookup', 'never').status).not.toBe(2);
});

test('init leaves a configuration alone', () => {
  writeFileSync(join(root, '.wincompat.yml'), 'targets: {}\n');
  const { status, stderr } = run('init');
  expect(status).toBe(2);
  expect(stderr).toMatch(/\.wincompat\.yml exists already/);
  expect(existsSync(join(root, '.github'))).toBe(false);
  expect(run('init', '--print').stdout).toMatch(/^# yaml-language-server/);
});

test('init of an empty folder gives an example', () => {
  expect(run('init').status).toBe(0);
  const text = readFileSync(join(root, '.github/wincompat.yml'), 'utf8');
  expect(loadConfig(new SourceFile('wincompat.yml', text), []).targets).toHaveLength(1);
});

test('targets reads files and standard input, and says what it does not understand', () => {
  writeFileSync(join(root, 'ver.txt'), '\ufeffMicrosoft Windows [Version 10.0.20348.2402]\r\n', 'utf16le');
  expect(run('targets', 'ver.txt').stdout).toBe(
    'targets:\n  windows-2022:\n    host: 10.0.20348.2402   # Windows Server 2022\n',
  );
  writeFileSync(join(root, 'other.txt'), 'hello');
  const { status, stdout, stderr } = run('targets', 'other.txt');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/other\.txt: this is not the output of a supported tool/);
});

test('the JSON Schema of the configuration is current, and agrees with the code', () => {
  const schema = configJsonSchema(
    configSchema,
    rules.map(({ id }) => id),
  );
  expect(JSON.parse(readFileSync('wincompat.schema.json', 'utf8'))).toEqual(schema);
  const valid = new Ajv({ allowUnionTypes: true }).compile(schema);
  expect(
    valid({
      targets: { a: { host: 'ltsc2022', isolation: 'process' } },
      ignore: [{ paths: ['a'], reason: 'b' }],
    }),
  ).toBe(true);
  expect(valid({ targets: { a: { host: 2022 } }, args: { V: ['1809', 1809] } })).toBe(true);
  expect(valid({ extends: 'ops/fleet.yml' })).toBe(true);
  expect(valid({ extends: ['ops/fleet.yml', 'contoso/policy/wincompat.yml@v1'] })).toBe(true);
  expect(valid({ extends: { path: 'ops/fleet.yml' } })).toBe(false);
  expect(valid({ targets: { a: {} } })).toBe(false);
  expect(valid({ target: {} })).toBe(false);
  expect(valid({ targets: { a: { host: 'x', platform: 'nomad' } } })).toBe(false);
});
