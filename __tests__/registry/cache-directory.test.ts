// A record of the cache says which image a tag names. One that was committed must not turn an error green.

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run as image } from '../../src/commands/image.js';
import { UsageError } from '../../src/model/usage-error.js';
import { digestOf, RegistryCache } from '../../src/registry/cache.js';
import { refuseCheckedOut } from '../../src/registry/cache-directory.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { ask } from './ask.js';
import { FaultServer, index } from './fault-server.js';

let folder: string;
let root: string;
const working = process.cwd();
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'wincompat-cache-')));
  root = join(folder, 'repository');
  mkdirSync(join(root, 'svc'), { recursive: true });
});
afterEach(() => {
  process.chdir(working);
  rmSync(folder, { recursive: true, force: true });
});

const HOME = '/home/somebody';
const refused = (directory: string, at = root, environment: NodeJS.ProcessEnv = {}, cwd = '/srv/other') => {
  try {
    refuseCheckedOut(directory, at, { HOME, ...environment }, cwd);
    return null;
  } catch (error) {
    return error instanceof UsageError ? error.message : error;
  }
};
const link = (target: string, name: string) => {
  symlinkSync(target, join(folder, name));
  return join(folder, name);
};
const IS_INSIDE = /^cache-dir: .* is inside the checked-out files, .* Use a directory outside, e\.g\. /;

describe('a cache directory', () => {
  it.each<[string, () => string]>([
    ['is the root', () => root],
    ['lies in the root', () => join(root, '.cache')],
    ['lies deep in the root, where nothing is yet', () => join(root, 'a/b/c')],
    ['is written with ..', () => join(folder, 'else', '..', 'repository', 'x')],
    ['is a link into the root', () => link(join(root, 'svc'), 'link')],
    ['lies behind a link into the root', () => join(link(root, 'link'), 'not/there')],
    [
      'holds its records by a link into the root',
      () => {
        mkdirSync(join(folder, 'cache'));
        symlinkSync(join(root, 'svc'), join(folder, 'cache/v1'));
        return join(folder, 'cache');
      },
    ],
    [
      'lies behind a link, in more folders than there may be links',
      () => join(link(root, 'link'), 'x/'.repeat(60)),
    ],
    ['is a link that leads nowhere yet', () => link(join(root, 'later'), 'link')],
  ])('that %s is refused', (_name, directory) => {
    expect(refused(directory())).toMatch(IS_INSIDE);
  });

  it('whose records would hold the root is refused', () => {
    mkdirSync(join(folder, 'v1/public'), { recursive: true });
    expect(refused(folder, join(folder, 'v1/public'))).toMatch(IS_INSIDE);
    expect(refused(folder, join(folder, 'v1'))).toMatch(IS_INSIDE);
  });

  it('in the work tree around the root is refused', () => {
    expect(refused(join(root, '.cache'), join(root, 'svc'))).toBeNull();
    mkdirSync(join(root, '.git'));
    expect(refused(join(root, '.cache'), join(root, 'svc'))).toMatch(IS_INSIDE);
    expect(refused(join(folder, '.cache'), join(root, 'svc'))).toBeNull();
  });

  it('in the workspace of GitHub is refused, with the place to use', () => {
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root };
    const elsewhere = join(folder, 'elsewhere');
    expect(refused(join(root, 'x'), elsewhere, environment)).toContain('e.g. ${{ runner.temp }}/wincompat');
    expect(refused(join(folder, '_temp/wincompat'), elsewhere, environment)).toBeNull();
  });

  it.each(['repository-cache', '.cache/wincompat', '_temp'])('%s beside the root is used', (name) => {
    expect(refused(join(folder, name))).toBeNull();
  });

  it('in a home directory that is a repository of its own is used, but not for files of that', () => {
    const environment = { HOME: folder };
    const cache = join(folder, '.cache/wincompat');
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(root, '.git'));
    expect(refused(cache, root, environment)).toBeNull();
    expect(refused(cache, folder, environment)).toMatch(IS_INSIDE);
    rmSync(join(root, '.git'), { recursive: true });
    expect(refused(cache, root, environment)).toMatch(IS_INSIDE);
    expect(refused(cache, root, environment)).toContain('e.g. /var/cache/wincompat.');
  });

  it.each(['CI', 'GITHUB_ACTIONS', 'TF_BUILD'])(
    'in a home directory of a pipeline (%s) is refused',
    (name) => {
      mkdirSync(join(folder, '.git'));
      mkdirSync(join(root, '.git'));
      const environment = { HOME: folder, [name]: 'true' };
      expect(refused(join(folder, '.cache/wincompat'), root, environment)).toMatch(IS_INSIDE);
    },
  );

  it('in a repository around that of the root is refused', () => {
    mkdirSync(join(root, 'svc/.git'));
    writeFileSync(join(root, '.git'), 'gitdir: elsewhere\n');
    expect(refused(join(root, '.cache'), join(root, 'svc'))).toMatch(IS_INSIDE);
    expect(refused(join(folder, '.cache'), join(root, 'svc'))).toBeNull();
  });

  it('of files without a repository is refused between the root and the working directory', () => {
    const svc = join(root, 'svc');
    expect(refused(join(root, 'cache'), svc, {}, root)).toMatch(IS_INSIDE);
    expect(refused(join(root, 'cache'), svc, {}, join(root, 'tools'))).toMatch(IS_INSIDE);
    expect(refused(join(folder, 'cache'), svc, {}, root)).toBeNull();
    expect(refused(join(root, 'cache'), svc, { HOME: root }, root)).toBeNull();
    expect(refused(join(root, 'cache'), svc, { HOME: '' }, '/')).toBeNull();
    mkdirSync(join(svc, '.git'));
    expect(refused(join(root, 'cache'), svc, {}, root)).toBeNull();
  });

  it('in another work tree of the repository is refused', () => {
    const git = (...parameters: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...parameters], {
        cwd: root,
      });
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'x');
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    git('worktree', 'add', '-q', first);
    git('worktree', 'add', '-q', second);
    for (const at of [root, first, second])
      for (const tree of [root, first, second]) expect(refused(join(tree, '.cache'), at)).toMatch(IS_INSIDE);
    for (const at of [root, first]) expect(refused(join(folder, '.cache'), at)).toBeNull();
  });

  it('is refused by a check and by wincompat image, before anything is asked', async () => {
    writeFiles(root, { Dockerfile: 'FROM contoso/app:1\n' });
    const cacheDirectory = join(root, '.cache');
    await expect(checkOffline(root, { cacheDirectory })).rejects.toThrow(IS_INSIDE);
    process.chdir(root);
    await expect(image(['127.0.0.1:1/app:1', '--cache-dir', '.cache'])).rejects.toThrow(IS_INSIDE);
    expect(existsSync(cacheDirectory)).toBe(false);
  });
});

describe('what a cache holds', () => {
  let server: FaultServer;
  let cache: string;
  beforeEach(async () => {
    server = await FaultServer.start();
    server.publishIndex('base', '1', ['10.0.20348.1']);
    cache = join(folder, 'cache');
    await find();
  });
  afterEach(() => server.stop());

  const find = () => ask([`${server.host}/base:1`], { insecure: [server.host], cacheDirectory: cache });
  const kept = () => join(cache, 'v1/private', server.host.replace(':', '-'));
  const only = (part: string) =>
    join(kept(), part, execFileSync('ls', [join(kept(), part)], { encoding: 'utf8' }).trim());

  it.each<[string, (at: string) => void]>([
    ['a link to a device without end', (at) => symlinkSync('/dev/zero', at)],
    ['a FIFO', (at) => void execFileSync('mkfifo', [at])],
    [
      'of a size beyond reason',
      (at) => {
        writeFileSync(at, '');
        truncateSync(at, 3 * 1024 ** 3);
      },
    ],
    [
      'a link to what would be right',
      (at) => {
        execFileSync('cp', [join(folder, 'right'), join(folder, 'copy')]);
        symlinkSync(join(folder, 'copy'), at);
      },
    ],
  ])('is not read where it is %s', async (_name, make) => {
    for (const part of ['tags', 'documents']) {
      const at = only(part);
      execFileSync('mv', [at, join(folder, 'right')]);
      make(at);
      const { answers, requests, problems } = await find();
      expect(answers[0]).toMatchObject({ kind: 'found', evidence: 'registry' });
      expect(requests).toBe(1);
      expect(problems).toEqual([expect.stringContaining('is invalid; the image is looked up again')]);
      execFileSync('rm', ['-rf', at]);
      execFileSync('mv', [join(folder, 'right'), at]);
    }
  });

  it.each(['v1', 'v1/private', 'HOST', 'HOST/tags', 'HOST/documents'])(
    'is not read where %s is a link',
    async (name) => {
      const at = join(cache, name.replace('HOST', `v1/private/${server.host.replace(':', '-')}`));
      execFileSync('mv', [at, join(folder, 'moved')]);
      symlinkSync(join(folder, 'moved'), at);
      const before = execFileSync('find', [join(folder, 'moved')], { encoding: 'utf8' });
      const { answers, requests, problems } = await find();
      expect(answers[0]).toMatchObject({ kind: 'found', evidence: 'registry' });
      expect(requests).toBe(1);
      expect(problems).toEqual([expect.stringContaining('The cache is not used')]);
      expect(execFileSync('find', [join(folder, 'moved')], { encoding: 'utf8' })).toBe(before);
    },
  );

  it('is reported once, however many references there are', async () => {
    rmSync(join(cache, 'v1'), { recursive: true });
    writeFileSync(join(cache, 'v1'), '');
    server.publishIndex('base', '2', ['10.0.20348.1']);
    const references = ['1', '2'].map((tag) => `${server.host}/base:${tag}`);
    const { problems } = await ask(references, { insecure: [server.host], cacheDirectory: cache });
    expect(problems).toHaveLength(1);
  });

  it('as a committed record is what this is about: it is believed wherever it lies', () => {
    const bytes = Buffer.from(JSON.stringify(index(['10.0.17763.1'])));
    const forged = new RegistryCache(join(root, '.cache'), () => {}).scope(null);
    forged.keepDocument(digestOf(bytes), bytes);
    forged.keepTag('windows/servercore', 'ltsc2022', digestOf(bytes));
    const read = new RegistryCache(join(root, '.cache'), () => {}).scope(null);
    expect(read.digestOf('windows/servercore', 'ltsc2022')).toBe(digestOf(bytes));
    expect(refused(join(root, '.cache'))).toMatch(IS_INSIDE);
  });
});
