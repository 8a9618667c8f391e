// Which files differ from a commit, in all the ways that a work tree can lie on a disk.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filesChangedSince } from '../../src/discovery/changed-since.js';
import { UsageError } from '../../src/model/usage-error.js';
import { Repository } from './repository.js';

let repository: Repository;
beforeEach(() => {
  repository = Repository.create();
});
afterEach(() => repository.remove());

const changed = (paths: string[], revision = 'base', root = repository.root) =>
  [...filesChangedSince(root, revision, paths)].sort();
const base = (files: Record<string, string | Buffer>) => {
  repository.commit(files);
  repository.git('branch', 'base');
};

describe('a file', () => {
  it('is changed where its content is, committed, staged or neither', () => {
    base({ same: 'a', committed: 'a', staged: 'a', unstaged: 'a', both: 'a' });
    repository.commit({ committed: 'b' });
    repository.write('staged', 'b');
    repository.write('both', 'b');
    repository.git('add', 'staged', 'both');
    repository.write('both', 'a');
    repository.write('unstaged', 'b');
    const all = ['same', 'committed', 'staged', 'unstaged', 'both'];
    expect(changed(all)).toEqual(['committed', 'staged', 'unstaged']);
  });

  it('is changed where it is new or gone, and by a new name', () => {
    base({ old: 'a', gone: 'a' });
    renameSync(join(repository.root, 'old'), join(repository.root, 'moved'));
    rmSync(join(repository.root, 'gone'));
    repository.write('untracked/deep/file', 'a');
    const all = ['old', 'moved', 'gone', 'untracked/deep/file', 'never/there'];
    expect(changed(all)).toEqual(['gone', 'moved', 'old', 'untracked/deep/file']);
  });

  it('is the same with another mode, and another as a link', () => {
    base({ script: 'a', target: 'a', link: 'target' });
    chmodSync(join(repository.root, 'script'), 0o755);
    rmSync(join(repository.root, 'link'));
    symlinkSync('target', join(repository.root, 'link'));
    expect(changed(['script', 'link'])).toEqual(['link']);
  });

  it.each([['a\nb', ':(top)x', '-x', '*', ' spaced ', 'a"b\\c', 'ü/日本', '--', ':!a']])(
    'may have any name',
    (...names) => {
      base(Object.fromEntries(names.map((name) => [name, 'a'])));
      expect(changed(names)).toEqual([]);
      for (const name of names) repository.write(name, 'b');
      expect(changed(names)).toEqual([...names].sort());
    },
  );

  it('is found among many', () => {
    const names = Array.from({ length: 900 }, (_, at) => `some/folder/with/a/long/name/file-${at}`);
    base(Object.fromEntries(names.map((name) => [name, name])));
    repository.write('some/folder/with/a/long/name/file-899', 'b');
    expect(changed(names)).toEqual(['some/folder/with/a/long/name/file-899']);
  });
});

it.each(['a/b', 'x'.repeat(5_000), 'x/'.repeat(3_000), 'nul\0', '.', '', '..', 'owner/repo/x.yml@v1'])(
  'a path that is no file is no change: %j',
  (path) => {
    base({ a: 'a' });
    expect(changed([path, 'a'])).toEqual([]);
  },
);

describe('line ends and encodings', () => {
  it('that a checkout gives are no change', () => {
    base({ lf: 'a\nb\n', crlf: 'a\r\nb\r\n', changed: 'a\n' });
    repository.write('lf', 'a\r\nb\r\n');
    repository.write('crlf', 'a\nb\n');
    repository.write('changed', 'b\r\n');
    expect(changed(['lf', 'crlf', 'changed'])).toEqual(['changed']);
  });

  it('of a work tree with core.autocrlf are no change', () => {
    repository.git('config', 'core.autocrlf', 'true');
    base({ file: 'a\r\nb\r\n' });
    expect(repository.git('cat-file', '-s', 'HEAD:file')).toBe('4');
    expect(changed(['file'])).toEqual([]);
  });

  it('of UTF-16 that git keeps as UTF-8 are no change', () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
    base({ '.gitattributes': 'file working-tree-encoding=UTF-16\n', file: utf16('a\r\nü\r\n') });
    expect(changed(['file'])).toEqual([]);
    repository.write('file', utf16('b\r\n'));
    expect(changed(['file'])).toEqual(['file']);
  });
});

describe('what git ignores', () => {
  it('is not new', () => {
    base({ '.gitignore': '.env\n/out/\n', 'sub/.gitignore': 'local.yaml\n' });
    repository.write('.git/info/exclude', 'mine\n');
    const all = ['.env', 'out/a', 'sub/local.yaml', 'mine', 'new', ':(top)x', 'out/*'];
    for (const path of all) repository.write(path, 'a');
    expect(changed(all)).toEqual([':(top)x', 'new']);
  });

  it.each<[string, () => void]>([
    ['committed', () => repository.git('commit', '-q', '-m', 'x')],
    ['added', () => {}],
    [
      'committed, in a checkout without an index',
      () => {
        repository.git('commit', '-q', '-m', 'x');
        rmSync(join(repository.root, '.git/index'));
      },
    ],
  ])('is new where it is %s all the same', (_name, then) => {
    base({ other: 'a' });
    repository.write('.gitignore', '*\n');
    repository.write('Dockerfile', 'a');
    repository.git('add', '-f', 'Dockerfile', '.gitignore');
    then();
    expect(changed(['Dockerfile'])).toEqual(['Dockerfile']);
  });
});

describe('a root', () => {
  it('may be a folder of the work tree, and files may lie beside it', () => {
    base({ 'sub/a': 'a', 'sub/b': 'a', 'c.yml': 'a' });
    repository.write('sub/b', 'b');
    const root = join(repository.root, 'sub');
    expect(changed(['a', 'b', join(repository.root, 'c.yml')], 'base', root)).toEqual(['b']);
    const outside = repository.write('c.yml', 'b');
    expect(changed(['a', outside, '/etc/hostname'], 'base', root)).toEqual([outside]);
  });

  it('may be a link, and files may be reached through linked folders', () => {
    base({ 'sub/a': 'a' });
    symlinkSync('sub', join(repository.root, 'linked'));
    symlinkSync(join(repository.root, 'sub'), join(repository.folder, 'root-link'));
    expect(changed(['a'], 'base', join(repository.folder, 'root-link'))).toEqual([]);
    expect(changed(['linked/a'])).toEqual([]);
    repository.write('sub/a', 'b');
    expect(changed(['linked/a', 'sub/a'])).toEqual(['linked/a', 'sub/a']);
  });

  it('may be a linked work tree', () => {
    base({ a: 'a', b: 'a' });
    repository.git('worktree', 'add', '-q', '../tree', '-b', 'other');
    const tree = repository.beside('tree');
    tree.commit({ b: 'b' });
    expect(changed(['a', 'b'], 'base', tree.root)).toEqual(['b']);
    expect(changed(['a', 'b'], 'HEAD~1', tree.root)).toEqual(['b']);
  });

  it('may be a submodule, whose commits are its own', () => {
    const inner = withSubmodule();
    inner.write('file', 'b');
    expect(changed(['file'], 'HEAD', inner.root)).toEqual(['file']);
    expect(changed(['file'], 'HEAD~1', inner.root)).toEqual(['file']);
  });

  it('in no repository is wrong usage', () => {
    rmSync(join(repository.root, '.git'), { recursive: true });
    expect(() => changed(['a'])).toThrow(/is not in a git work tree/);
  });
});

function withSubmodule(): Repository {
  const source = repository.beside('source');
  mkdirSync(source.root);
  source.git('init', '-q', '-b', 'main');
  source.commit({ file: 'first', other: 'a' });
  source.commit({ file: 'a' });
  repository.git('submodule', '--quiet', 'add', '../source', 'vendor/inner');
  base({ own: 'a' });
  return repository.beside('root/vendor/inner');
}

describe('a submodule', () => {
  it('is compared with the commit that the base has of it', () => {
    const inner = withSubmodule();
    const all = ['own', 'vendor/inner/file', 'vendor/inner/other'];
    expect(changed(all)).toEqual([]);
    inner.write('file', 'b');
    expect(changed(all)).toEqual(['vendor/inner/file']);
    inner.commit();
    repository.commit();
    expect(changed(all)).toEqual(['vendor/inner/file']);
  });

  it.each<[string, (inner: Repository) => void]>([
    ['is new', () => repository.git('update-ref', 'refs/heads/base', emptyCommit())],
    ['has lost that commit', (inner) => rmSync(join(gitDirectoryOf(inner), 'objects'), { recursive: true })],
    ['is another repository now', () => repository.git('rm', '-q', '--cached', 'vendor/inner')],
  ])('that %s counts as changed', (_name, spoil) => {
    const inner = withSubmodule();
    inner.write('file', 'b');
    spoil(inner);
    expect(changed(['vendor/inner/file'])).toEqual(['vendor/inner/file']);
  });
});

const gitDirectoryOf = (inner: Repository) => inner.git('rev-parse', '--absolute-git-dir');
const emptyCommit = () =>
  repository.git('commit-tree', '-m', 'x', repository.git('hash-object', '-t', 'tree', '-w', '/dev/null'));

describe('a revision', () => {
  it('may be named in all ways', () => {
    base({ a: 'a' });
    const id = repository.git('rev-parse', 'base');
    repository.git('tag', '-a', 'v1', '-m', 'x');
    repository.git('update-ref', 'refs/remotes/origin/main', id);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    repository.git('update-ref', 'refs/pull/7/base', id);
    repository.git('pack-refs', '--all');
    repository.git('branch', 'loose');
    repository.commit({ a: 'b' });
    const names = ['base', 'v1', 'origin/main', 'origin', 'refs/pull/7/base', 'loose', 'HEAD~1', 'HEAD^'];
    for (const name of [...names, id, id.slice(0, 9), `${id}^{}`]) {
      expect([name, changed(['a'], name)]).toEqual([name, ['a']]);
    }
    expect(changed(['a'], 'HEAD')).toEqual([]);
  });

  it('that moved is the newest one, packed or not', () => {
    base({ a: 'a' });
    repository.git('pack-refs', '--all');
    repository.commit({ a: 'b' });
    repository.git('branch', '-f', 'base');
    expect(changed(['a'])).toEqual([]);
  });

  it.each(['', ' ', 'nowhere', 'HEAD~99', '--all', '-h', 'a\0b', 'main:a', 'HEAD^{tree}', '../..'])(
    'that is none is wrong usage: %j',
    (revision) => {
      base({ a: 'a' });
      expect(() => changed(['a'], revision)).toThrow(/git has no revision .* fetch-depth: 0/);
    },
  );

  it.each(['@{u}', 'main@{yesterday}', 'HEAD@{1}'])(
    'that takes settings or a log of the repository is named as such: %s',
    (revision) => {
      base({ a: 'a' });
      expect(() => changed(['a'], revision)).toThrow(/reflogs are not read\. Name the branch or commit\.$/);
    },
  );

  it('is a whole commit id where refs are kept in tables', () => {
    base({ a: 'a' });
    const id = repository.git('rev-parse', 'HEAD');
    repository.write('.git/HEAD', 'ref: refs/heads/.invalid\n');
    rmSync(join(repository.root, '.git/refs'), { recursive: true });
    repository.write('.git/refs/heads', 'this repository uses the reftable format\n');
    repository.write('.git/reftable/tables.list', '');
    repository.write('a', 'b');
    expect(changed(['a'], id)).toEqual(['a']);
    expect(() => changed(['a'], 'base')).toThrow(/\(reftable\) are not read\. Give the whole commit id\.$/);
  });

  it('of a SHA-256 repository is known', () => {
    repository.remove();
    repository = Repository.create('--object-format=sha256');
    base({ a: 'a', b: 'a' });
    repository.write('b', 'b');
    expect(changed(['a', 'b'])).toEqual(['b']);
  });

  it('beyond a shallow clone is reported as such', () => {
    base({ a: 'a' });
    repository.commit({ a: 'b' });
    const url = `file://${repository.root}`;
    repository.git('clone', '-q', '--depth=1', url, '../shallow');
    const shallow = join(repository.folder, 'shallow');
    expect(changed(['a'], 'HEAD', shallow)).toEqual([]);
    expect(() => changed(['a'], 'HEAD~1', shallow)).toThrow(/a shallow clone.* fetch-depth: 0/);
  });

  it('of a clone that borrows its objects is known', () => {
    base({ a: 'a', b: 'a' });
    repository.git('clone', '-q', '--shared', '.', '../borrower');
    writeFileSync(join(repository.folder, 'borrower', 'b'), 'b');
    expect(changed(['a', 'b'], 'origin/base', join(repository.folder, 'borrower'))).toEqual(['b']);
  });

  it('of a partial clone is known as far as its trees are here', () => {
    base({ 'sub/a': 'a', 'sub/b': 'a' });
    repository.commit({ 'sub/b': 'b' });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const url = `file://${repository.root}`;
    repository.git('clone', '-q', '--filter=blob:none', url, '../blobless');
    expect(changed(['sub/a', 'sub/b'], 'HEAD~1', join(repository.folder, 'blobless'))).toEqual(['sub/b']);
    repository.git('clone', '-q', '--filter=tree:0', '--no-checkout', url, '../treeless');
    expect(() => changed(['sub/a'], 'HEAD~1', join(repository.folder, 'treeless'))).toThrow(
      /are not all here\. .*without 'filter'/,
    );
  });
});

it('a repository of another user is read, since nothing in it is believed', () => {
  base({ a: 'a', b: 'a' });
  repository.write('b', 'b');
  if (process.getuid?.() !== 0) return expect(changed(['a', 'b'])).toEqual(['b']);
  execFileSync('chown', ['-R', '12345', repository.root]);
  expect(() => repository.git('-c', 'safe.directory=', 'rev-parse', 'HEAD')).toThrow(/dubious ownership/);
  expect(changed(['a', 'b'])).toEqual(['b']);
});

it('nothing is left behind', () => {
  base({ a: 'a' });
  const before = execFileSync('find', [repository.root, '-printf', '%p %T@\n'], { encoding: 'utf8' });
  changed(['a', 'new']);
  expect(execFileSync('find', [repository.root, '-printf', '%p %T@\n'], { encoding: 'utf8' })).toBe(before);
  expect(readFileSync(join(repository.root, 'a'), 'utf8')).toBe('a');
});

it('what is wrong is wrong usage', () => {
  base({ a: 'a' });
  expect(() => changed(['a'], 'nowhere')).toThrow(UsageError);
});
