// A comparison with a commit ends in one time, and what keeps it from its end does not lose the report.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { filesChangedSince } from '../../src/discovery/changed-since.js';
import { checkOffline } from '../check-offline.js';
import { Repository } from './repository.js';

const OLD = 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n';
const NAMES = Array.from({ length: 8 }, (_, at) => `module-${at}`);

let repository: Repository;
const { PATH } = process.env;
beforeEach(() => {
  repository = Repository.create();
});
afterEach(() => {
  process.env.PATH = PATH;
  repository.remove();
});

/** A clock on which a step passes each time that it is looked at. */
function clock(step: number): () => number {
  let time = 0;
  return () => {
    time += step;
    return time;
  };
}

function withSubmodules(): string[] {
  for (const name of NAMES) {
    const module = repository.beside(name);
    mkdirSync(module.root);
    module.git('init', '-q', '-b', 'main');
    module.commit({ Dockerfile: OLD });
    repository.git('submodule', 'add', '-q', module.root, name);
  }
  repository.commit();
  return NAMES.map((name) => `${name}/Dockerfile`);
}

it('all repositories in each other have one time together', () => {
  const paths = withSubmodules();
  expect([...filesChangedSince(repository.root, 'HEAD', paths, clock(1))]).toEqual([]);
  expect(() => filesChangedSince(repository.root, 'HEAD', paths, clock(5_000))).toThrow(
    'took more than 60 seconds',
  );
});

it('the reading of many files counts, too', () => {
  const names = Array.from({ length: 100 }, (_, at) => `file-${at}`);
  repository.commit(Object.fromEntries(names.map((name) => [name, 'a'])));
  expect(() => filesChangedSince(repository.root, 'HEAD', names, clock(1_000))).toThrow(
    'took more than 60 seconds',
  );
});

it('patterns that are told apart from the files are read up to a size', () => {
  repository.commit({ a: 'a' });
  const exclude = join(repository.root, '.git/info/exclude');
  repository.write('new', 'a');
  writeFileSync(exclude, 'new\n');
  expect([...filesChangedSince(repository.root, 'HEAD', ['new'])]).toEqual([]);
  writeFileSync(exclude, `new\n${'#'.repeat(1024 * 1024)}`);
  expect([...filesChangedSince(repository.root, 'HEAD', ['new'])]).toEqual(['new']);
});

const report = async () => {
  const { findings, notes } = await checkOffline(repository.root, { changedSince: 'HEAD' });
  return {
    findings: findings.map(({ ruleId, preexisting }) => ({ ruleId, preexisting })),
    notes: notes.join('\n'),
  };
};
const FOUND = [{ ruleId: 'os-version-mismatch', preexisting: undefined }];
const files = { Dockerfile: OLD, 'wincompat.yml': 'targets: {t: {host: ltsc2022}}\n' };

it('a git that cannot be run leaves the report', async () => {
  repository.commit(files);
  const git = join(repository.folder, 'bin/git');
  mkdirSync(join(repository.folder, 'bin'));
  writeFileSync(git, '#!/nowhere/interpreter\n', { mode: 0o755 });
  process.env.PATH = join(repository.folder, 'bin');
  const { findings, notes } = await report();
  expect(findings).toEqual(FOUND);
  expect(notes).toContain(`${git} could not be run (`);
});

it('a revision that there is not is wrong usage, even where nothing is found', async () => {
  repository.commit({ a: 'a' });
  await expect(checkOffline(repository.root, { changedSince: 'nothing' })).rejects.toThrow(
    "git has no revision 'nothing'",
  );
});
