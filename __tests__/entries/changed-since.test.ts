// `--changed-since`: what was there before does not fail the run. Over a real repository of git's.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { repository } from '../support/repository.js';

let root: string;
beforeEach(() => {
  root = repository().root;
  git('init', '-q', '-b', 'main');
  write('wincompat.yml', 'targets: {win2019: {host: ltsc2019}}\n');
  write('old/Dockerfile', 'FROM contoso/old:1-nanoserver-ltsc2022\n');
  write('good/Dockerfile', 'FROM contoso/good:1-nanoserver-1809\n');
  commit();
});

function git(...args: string[]): void {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'pipe' });
}
function commit(): void {
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
}
function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}
function check(revision: string, ...more: string[]) {
  return checkWith({}, revision, ...more);
}
function checkWith(environment: NodeJS.ProcessEnv, revision: string, ...more: string[]) {
  const cli = resolve('dist/cli/index.js');
  const flags = ['--lookup', 'never', '--format', 'json', `--changed-since=${revision}`, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', ...flags], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  const report = stdout === '' ? null : (JSON.parse(stdout) as Report);
  const errors = report?.findings.filter(({ level }) => level === 'error') ?? [];
  return { status, stderr, errors: errors.map(({ path, preexisting }) => [path, preexisting]) };
}

describe('--changed-since', () => {
  it('passes what stood there before, and still reports it', () => {
    expect(check('main')).toMatchObject({ status: 0, errors: [['old/Dockerfile', true]] });
  });

  it.each<[string, () => void]>([
    ['committed', () => commit()],
    ['only in the index', () => git('add', '-A')],
    ['not known to git', () => {}],
  ])('fails for a new file that is %s', (_name, then) => {
    write('new dir/Dockerfile', 'FROM contoso/new:1-nanoserver-ltsc2022\n');
    git('branch', 'base');
    then();
    expect(check('base')).toMatchObject({
      status: 1,
      errors: [
        ['new dir/Dockerfile', false],
        ['old/Dockerfile', true],
      ],
    });
  });

  it('fails for a file that moved or changed', () => {
    git('branch', 'base');
    git('mv', 'old', 'moved');
    write('good/Dockerfile', 'FROM contoso/good:1-nanoserver-ltsc2022\n');
    commit();
    expect(check('base')).toMatchObject({
      status: 1,
      errors: [
        ['good/Dockerfile', false],
        ['moved/Dockerfile', false],
      ],
    });
  });

  it('fails for what a changed target breaks', () => {
    git('branch', 'base');
    write('wincompat.yml', 'targets: {win2019: {host: ltsc2019}, win2022: {host: ltsc2022}}\n');
    commit();
    expect(check('base').status).toBe(1);
  });

  it('is about the folder that is checked', () => {
    git('branch', 'base');
    write('sub/wincompat.yml', 'targets: {win2019: {host: ltsc2019}}\n');
    write('sub/Dockerfile', 'FROM contoso/sub:1-nanoserver-ltsc2022\n');
    commit();
    expect(check('base', 'sub').errors).toEqual([['Dockerfile', false]]);
  });

  it.each(['nowhere', '--output=/tmp/x', 'HEAD~99', ''])('says that git has no revision %j', (revision) => {
    const { status, stderr } = check(revision);
    expect(status).toBe(2);
    expect(stderr).toMatch(/changed-since: git has no revision .*fetch-depth: 0/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('reports everything as new where no temporary directory can be made', () => {
    const result = checkWith({ TMPDIR: join(root, 'nowhere'), TEMP: join(root, 'nowhere') }, 'main');
    expect(result).toMatchObject({ status: 1, errors: [['old/Dockerfile', undefined]] });
    expect(result.stderr).toContain('a temporary directory could not be created (ENOENT)');
  });
});
