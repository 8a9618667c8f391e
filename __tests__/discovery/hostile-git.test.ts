// No command of a checked tree is started. Each route is tried with a git of one's own first (the control): where that
// leaves the marker behind, the route exists, and the check must not take it.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filesChangedSince } from '../../src/discovery/changed-since.js';
import { Repository } from './repository.js';

let repository: Repository;
const environment = { ...process.env };
beforeEach(() => {
  repository = Repository.create();
  repository.commit({ Dockerfile: 'a\n', other: 'a\n', '.gitattributes': '* filter=x diff=x\n' });
  repository.write('Dockerfile', 'b\n');
  repository.write('new', 'a\n');
});
afterEach(() => {
  process.env = { ...environment };
  repository.remove();
});

const PATHS = ['Dockerfile', 'other', 'new'];
const check = (root = repository.root, revision = 'HEAD') =>
  [...filesChangedSince(root, revision, PATHS)].sort();
/** git as a user runs it, whatever it says. */
const control = (parameters: string[], cwd = repository.root) => {
  spawnSync('git', parameters, { cwd, env: process.env, timeout: 300_000 });
};

describe('a configuration of the git directory', () => {
  const config = (key: string, value: string) => repository.git('config', key, value);
  const script = (path: string, text = repository.touch) => {
    const at = repository.write(path, `#!/bin/sh\n${text}\n`);
    chmodSync(at, 0o755);
    return at;
  };

  it.each<[string, () => void, string[]]>([
    ['a clean filter', () => config('filter.x.clean', repository.touch), ['diff', 'HEAD']],
    ['a filter process', () => config('filter.x.process', repository.touch), ['diff', 'HEAD']],
    ['fsmonitor', () => config('core.fsmonitor', script('.git/monitor')), ['status']],
    [
      'a hook',
      () => {
        script('.git/elsewhere/post-index-change');
        config('core.hooksPath', join(repository.root, '.git/elsewhere'));
      },
      ['add', '-A'],
    ],
    ['an external diff', () => config('diff.external', script('.git/diff')), ['diff', 'HEAD']],
    ['a diff driver', () => config('diff.x.command', script('.git/diff')), ['diff', 'HEAD']],
    ['a text conversion', () => config('diff.x.textconv', script('.git/diff')), ['diff', 'HEAD']],
    ['an alias', () => config('alias.changed', `!${repository.touch}`), ['changed']],
    [
      'an included file',
      () => {
        config('include.path', join(repository.root, 'evil'));
        repository.write('evil', `[filter "x"]\n\tclean = "${repository.touch}"\n`);
      },
      ['diff', 'HEAD'],
    ],
    [
      'the configuration of a work tree',
      () => {
        config('extensions.worktreeConfig', 'true');
        repository.git('config', '--worktree', 'filter.x.clean', repository.touch);
      },
      ['diff', 'HEAD'],
    ],
    [
      'another work tree',
      () => {
        mkdirSync(join(repository.root, 'sub'));
        config('core.worktree', join(repository.root, 'sub'));
        config('filter.x.clean', repository.touch);
        for (const path of ['.gitattributes', 'Dockerfile'])
          cpSync(join(repository.root, path), join(repository.root, 'sub', path));
      },
      ['diff', 'HEAD'],
    ],
  ])('starts nothing by %s', (_name, spoil, parameters) => {
    spoil();
    control(parameters);
    expect(repository.wasRun()).toBe(true);
    expect(check()).toEqual(['Dockerfile', 'new']);
    expect(repository.wasRun()).toBe(false);
  });

  it.each<[string, (touch: string) => Record<string, string>]>([
    [
      'a remote helper',
      (touch) => ({
        'remote.o.url': `ext::sh -c ${touch.replaceAll(' ', '% ')}`,
        'protocol.ext.allow': 'always',
      }),
    ],
    [
      'an upload-pack',
      (touch) => ({ 'remote.o.url': '/', 'remote.o.uploadpack': touch, 'protocol.file.allow': 'always' }),
    ],
    ['a program for SSH', (touch) => ({ 'remote.o.url': 'ssh://host/x', 'core.sshCommand': touch })],
    ['a proxy', (touch) => ({ 'remote.o.url': 'git://host/x', 'core.gitProxy': touch.split(';')[0] ?? '' })],
  ])('starts nothing for objects that a partial clone lacks: %s', (_name, settings) => {
    const id = repository.git('rev-parse', 'HEAD');
    config('core.repositoryFormatVersion', '1');
    config('extensions.partialClone', 'o');
    config('remote.o.promisor', 'true');
    // It must end by itself: git waits for what it says.
    const touch = script('.git/remote', repository.touch.replace('cat;true', 'exit 1'));
    for (const [key, value] of Object.entries(settings(touch))) config(key, value);
    const tree = repository.git('rev-parse', 'HEAD^{tree}');
    rmSync(join(repository.root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    control(['cat-file', '-p', tree]);
    expect(repository.wasRun()).toBe(true);
    expect(() => check(repository.root, id)).toThrow(/are not all here/);
    expect(() => check(repository.root, 'f'.repeat(40))).toThrow(/git has no revision/);
    expect(repository.wasRun()).toBe(false);
  });

  it('is not read at all: what git refuses is no matter', () => {
    repository.write('.git/config', '[core]\n\trepositoryformatversion = 99\n[broken');
    expect(() => repository.git('rev-parse', 'HEAD')).toThrow();
    expect(check()).toEqual(['Dockerfile', 'new']);
  });
});

describe('a git directory among the files', () => {
  /** What a commit can hold: a bare repository as plain files, whose configuration makes it no bare one. */
  const plant = (folder: string, worktree = '.') => {
    const at = join(repository.root, folder);
    mkdirSync(at);
    renameSync(join(repository.root, '.git'), join(repository.folder, 'kept'));
    cpSync(join(repository.folder, 'kept'), at, { recursive: true });
    renameSync(join(repository.folder, 'kept'), join(repository.root, '.git'));
    writeFileSync(
      join(at, 'config'),
      `[core]\n\tworktree = ${worktree}\n\tbare = false\n\trepositoryformatversion = 0\n[filter "x"]\n\tclean = "${repository.touch}"\n`,
    );
    for (const path of ['.gitattributes', 'Dockerfile', 'other'])
      cpSync(join(repository.root, path), join(at, path));
    return at;
  };

  it('counts for nothing as the root: its files are those of the repository around it', () => {
    const root = plant('svc');
    control(['diff', 'HEAD', '--'], root);
    expect(repository.wasRun()).toBe(true);
    expect(check(root)).toEqual(['Dockerfile', 'other']);
    repository.git('-c', 'filter.x.clean=cat', 'add', '-A');
    repository.git('-c', 'filter.x.clean=cat', 'commit', '-q', '-m', 'x');
    expect(check(root)).toEqual([]);
    expect(repository.wasRun()).toBe(false);
  });

  it('starts nothing where a .git file leads to it', () => {
    const planted = plant('evil');
    const root = join(repository.root, 'svc');
    mkdirSync(root);
    writeFileSync(join(root, '.git'), 'gitdir: ../evil\n');
    writeFileSync(join(planted, 'config'), `[core]\n\tfsmonitor = "${repository.touch}"\n`);
    control(['status'], root);
    expect(repository.wasRun()).toBe(true);
    check(root);
    expect(filesChangedSince(repository.root, 'HEAD', ['svc/Dockerfile', 'Dockerfile'])).toContain(
      'Dockerfile',
    );
    expect(repository.wasRun()).toBe(false);
  });

  it('starts nothing as a submodule', () => {
    plant('vendor', '..');
    const inner = join(repository.root, 'vendor');
    mkdirSync(join(inner, '.git'));
    for (const part of ['HEAD', 'objects', 'refs', 'config', 'index'])
      renameSync(join(inner, part), join(inner, '.git', part));
    const id = repository.git('rev-parse', 'HEAD');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${id},vendor`);
    repository.git('-c', 'filter.x.clean=cat', 'commit', '-q', '-m', 'x');
    writeFileSync(join(inner, 'Dockerfile'), 'c\n');
    control(['diff', 'HEAD'], inner);
    expect(repository.wasRun()).toBe(true);
    const paths = ['vendor/Dockerfile', 'vendor/other'];
    expect([...filesChangedSince(repository.root, 'HEAD', paths)]).toEqual(['vendor/Dockerfile']);
    expect(repository.wasRun()).toBe(false);
  });
});

describe('a program that is called git', () => {
  const fake = (folder: string) => {
    const at = join(repository.root, folder, 'git');
    mkdirSync(join(repository.root, folder), { recursive: true });
    writeFileSync(at, `#!/bin/sh\n${repository.touch}\n`);
    chmodSync(at, 0o755);
  };
  const working = process.cwd();
  afterEach(() => process.chdir(working));

  it.each<[string, () => string]>([
    ['the working directory as "."', () => '.'],
    ['the working directory as an empty entry', () => ''],
    ['a relative entry', () => 'bin'],
    ['an absolute entry in the root', () => join(repository.root, 'bin')],
    ['an absolute entry that is the working directory', () => repository.root],
    [
      'a link to a folder in the root',
      () => {
        symlinkSync(join(repository.root, 'bin'), join(repository.folder, 'link'));
        return join(repository.folder, 'link');
      },
    ],
  ])('is not started from %s', (_name, entry) => {
    for (const folder of ['.', 'bin']) fake(folder);
    process.chdir(repository.root);
    process.env.PATH = `${entry()}${delimiter}${environment.PATH}`;
    control(['status']);
    expect(repository.wasRun()).toBe(true);
    expect(check()).toEqual(['Dockerfile', 'new']);
    expect(repository.wasRun()).toBe(false);
  });

  it('is not started from the work tree around the root, nor from the workspace', () => {
    fake('node_modules/.bin');
    process.env.PATH = `${join(repository.root, 'node_modules/.bin')}${delimiter}${environment.PATH}`;
    mkdirSync(join(repository.root, 'svc'));
    expect(check(join(repository.root, 'svc'))).toEqual([]);
    rmSync(join(repository.root, '.git'), { recursive: true });
    process.env.GITHUB_WORKSPACE = repository.root;
    const other = Repository.create();
    other.commit();
    expect(check(other.root)).toEqual([]);
    other.remove();
    expect(repository.wasRun()).toBe(false);
  });

  it('is not started by a link from elsewhere, nor from the repository of the working directory', () => {
    fake('bin');
    const links = join(repository.folder, 'links');
    mkdirSync(links);
    symlinkSync(join(repository.root, 'bin/git'), join(links, 'git'));
    process.env.PATH = `${links}${delimiter}${environment.PATH}`;
    expect(check()).toEqual(['Dockerfile', 'new']);
    const other = Repository.create();
    other.commit();
    mkdirSync(join(repository.root, 'svc'));
    process.chdir(join(repository.root, 'svc'));
    process.env.PATH = `${join(repository.root, 'bin')}${delimiter}${environment.PATH}`;
    expect(check(other.root)).toEqual([]);
    other.remove();
    expect(repository.wasRun()).toBe(false);
  });

  it('is not started from another work tree of the repository', () => {
    fake('bin');
    const tree = repository.beside('tree');
    repository.git('worktree', 'add', '-q', tree.root, '-b', 'other');
    process.env.PATH = `${join(repository.root, 'bin')}${delimiter}${environment.PATH}`;
    expect(check(tree.root)).toEqual([]);
    expect(repository.wasRun()).toBe(false);
  });

  it('is missing where no folder of PATH is left', () => {
    fake('bin');
    process.env.PATH = `bin${delimiter}.${delimiter}${join(repository.root, 'bin')}`;
    expect(() => check()).toThrow(/git was not found on PATH/);
    delete process.env.PATH;
    expect(() => check()).toThrow(/git was not found on PATH/);
  });
});

it('variables of the environment do not reach git', () => {
  const other = Repository.create();
  process.env.GIT_DIR = join(other.root, '.git');
  process.env.GIT_TRACE = join(repository.folder, 'marker');
  process.env.GIT_CONFIG_COUNT = '1';
  process.env.GIT_CONFIG_KEY_0 = 'core.fsmonitor';
  process.env.GIT_CONFIG_VALUE_0 = repository.touch;
  process.env.GIT_INDEX_FILE = join(other.root, '.git', 'none');
  control(['status']);
  expect(repository.wasRun()).toBe(true);
  expect(check()).toEqual(['Dockerfile', 'new']);
  expect(repository.wasRun()).toBe(false);
  other.remove();
});

describe('what has no end', () => {
  it.each<[string, string, RegExp | null]>([
    ['objects/info/alternates', '/dev/zero', /alternates .* not a regular file/],
    ['packed-refs', '/dev/zero', null],
    ['refs/heads/endless', '/dev/zero', null],
    ['info/exclude', '/dev/zero', null],
    ['index', '/dev/zero', null],
    ['config', '/dev/zero', null],
  ])('is not read as %s of the git directory', (path, target, refusal) => {
    const at = join(repository.root, '.git', path);
    const id = repository.git('rev-parse', 'HEAD');
    for (const make of [() => symlinkSync(target, at), () => execFileSync('mkfifo', [at])]) {
      rmSync(at, { force: true });
      make();
      if (refusal === null) expect(check(repository.root, id)).toEqual(['Dockerfile', 'new']);
      else expect(() => check()).toThrow(refusal);
    }
  });

  it('is not followed as alternates that name each other, or more than anybody has', () => {
    const folders = Array.from({ length: 90 }, (_, at) => join(repository.folder, 'borrowed', String(at)));
    for (const folder of folders) {
      mkdirSync(join(folder, 'info'), { recursive: true });
      writeFileSync(join(folder, 'info/alternates'), `${folders.join('\n')}\n`);
    }
    repository.write('.git/objects/info/alternates', `${folders.join('\n')}\n`);
    expect(check()).toEqual(['Dockerfile', 'new']);
    const many = Array.from({ length: 20_000 }, (_, at) => `/nowhere/${at}`);
    repository.write('.git/objects/info/alternates', `${many.join('\n')}\n`);
    expect(() => check()).toThrow(/lists too many directories/);
  });

  it('is not read as alternates of alternates', () => {
    const borrowed = join(repository.folder, 'borrowed');
    mkdirSync(join(borrowed, 'info'), { recursive: true });
    symlinkSync('/dev/zero', join(borrowed, 'info/alternates'));
    repository.write('.git/objects/info/alternates', `${borrowed}\n`);
    expect(() => check()).toThrow(/alternates .* not a regular file/);
  });

  it('is not read as .gitignore', () => {
    const at = join(repository.root, '.gitignore');
    execFileSync('mkfifo', [at]);
    expect(check()).toEqual(['Dockerfile', 'new']);
    rmSync(at);
    symlinkSync('/dev/zero', at);
    expect(check()).toEqual(['Dockerfile', 'new']);
  });

  it('is not read as a file of the work tree', () => {
    rmSync(join(repository.root, 'other'));
    symlinkSync('/dev/zero', join(repository.root, 'other'));
    rmSync(join(repository.root, 'Dockerfile'));
    execFileSync('mkfifo', [join(repository.root, 'Dockerfile')]);
    expect(check()).toEqual(['Dockerfile', 'new', 'other']);
  });
});
