// git, asked about commits without a command of the repository being started. git reads no configuration of the
// repository, of the user or of the system: it is given an empty git directory, made for one run, that borrows the
// repository's objects and holds a copy of its refs. So there is no filter, hook, fsmonitor, alias, pager or remote
// that it could start, whatever the configuration keys of its next version are; objects that a partial clone lacks are
// not fetched, since there is no remote; and whose the repository is (safe.directory) does not matter.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { type Deadline, NotCompared, tookTooLong, withSystem } from './comparison.js';
import { type GitDirectory, hasPlainAlternates, readHead, readRefs, usesSha256 } from './git-directory.js';
import { entryAt, readRegularFile } from './open-regular.js';
import type { Program } from './programs.js';

/** An entry of a commit's tree. */
export interface TreeEntry {
  /** `100644` and `100755` for files, `120000` for symbolic links, `160000` for submodules. */
  readonly mode: string;
  readonly id: string;
}

interface Run {
  readonly input?: string;
  readonly cwd?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly timeLimit?: 'short' | 'long';
}

/** For what is done without where it takes longer. */
const SHORT_TIMEOUT_MS = 10_000;
const MAX_IGNORE_BYTES = 1024 * 1024;
const MAX_INDEX_BYTES = 512 * 1024 * 1024;
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Windows takes 32,767 characters for a whole command line. */
const MAX_ARGUMENTS = 24_000;
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export class Git {
  /** @param empty the git directory that git is given */
  private constructor(
    private readonly program: Program,
    private readonly directory: GitDirectory,
    private readonly empty: string,
    private readonly deadline: Deadline,
  ) {}

  /**
   * Hands git to `use`, and cleans up.
   * @param revision the refs that it may name are copied
   * @param deadline of the whole comparison, of which this may be a part
   * @throws UsageError where the repository's objects cannot be read safely
   * @throws NotCompared where the system refuses what is needed
   */
  static with<T>(
    program: Program,
    directory: GitDirectory,
    revision: string,
    deadline: Deadline,
    use: (git: Git) => T,
  ): T {
    if (!hasPlainAlternates(join(directory.common, 'objects'))) {
      throw new UsageError(
        'changed-since: objects/info/alternates of the git directory is not a regular file, or lists too many directories.',
      );
    }
    const unusable = 'a temporary directory could not be created';
    const empty = withSystem(unusable, () => mkdtempSync(join(resolve(tmpdir()), 'wincompat-git-')));
    try {
      withSystem(unusable, () => furnish(empty, directory, !FULL_ID.test(revision)));
      return use(new Git(program, directory, empty, deadline));
    } finally {
      removeQuietly(empty);
    }
  }

  /** The id of the commit that a revision names; null where there is none. */
  commit(revision: string): string | null {
    if (revision.includes('\0')) return null;
    const parameters = ['--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { status, stdout } = this.#run(['rev-parse', ...parameters]);
    const id = stdout.trim();
    return status === 0 && FULL_ID.test(id) ? id : null;
  }

  /**
   * What a commit has at paths.
   * @param paths relative to the work tree, with forward slashes
   * @returns only those that it has; null where a part of its tree is missing, as in a partial clone
   */
  entries(commit: string, paths: readonly string[]): Map<string, TreeEntry> | null {
    const entries = new Map<string, TreeEntry>();
    for (const some of inBatches(paths)) {
      const { status, stdout } = this.#run(['ls-tree', '-z', '--full-tree', commit, '--', ...some]);
      if (status !== 0) return null;
      for (const line of stdout.split('\0')) {
        const [, mode, id, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        if (mode !== undefined && id !== undefined && path !== undefined) entries.set(path, { mode, id });
      }
    }
    return entries;
  }

  /**
   * Which files are ignored by `.gitignore`, and not in the index all the same.
   * @param paths relative to the work tree, with forward slashes; none behind a link or in a submodule
   * @returns none where git does not say: its patterns can be made to match for hours
   */
  ignored(paths: readonly string[]): Set<string> {
    if (!this.#ignoreFiles(paths).every(isReadable)) return new Set();
    const index = join(this.directory.own, 'index');
    const { status, stdout } = this.#run(['check-ignore', '-z', '--stdin'], {
      timeLimit: 'short',
      // This command takes no literal path specifications; one that begins with a dot has no magic either.
      input: paths.map((path) => `./${path}`).join('\0'),
      cwd: this.directory.top,
      environment: {
        GIT_LITERAL_PATHSPECS: '0',
        GIT_WORK_TREE: this.directory.top,
        GIT_INDEX_FILE: isRegular(index, MAX_INDEX_BYTES) ? index : join(this.empty, 'index'),
      },
    });
    const found = status === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
    return new Set(found.map((path) => path.slice('./'.length)));
  }

  #ignoreFiles(paths: readonly string[]): string[] {
    const folders = new Set<string>();
    for (const path of paths) {
      for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at);
    }
    return [...folders].map((folder) => join(this.directory.top, folder, '.gitignore'));
  }

  /**
   * @param run with timeLimit `short`, a run that does not end in time is one without a status
   * @throws NotCompared where git cannot be run, or does not end
   */
  #run(parameters: readonly string[], run: Run = {}): { status: number | null; stdout: string } {
    const { input = '', cwd = this.empty, environment = {}, timeLimit = 'long' } = run;
    const timeout = this.deadline.atMost(timeLimit === 'short' ? SHORT_TIMEOUT_MS : Number.POSITIVE_INFINITY);
    const fixed = ['--no-pager', `--git-dir=${this.empty}`, '-c', 'safe.bareRepository=explicit'];
    const { status, stdout, error } = spawnSync(this.program.path, [...fixed, ...parameters], {
      cwd,
      env: { ...this.#environment(), ...environment },
      input,
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      timeout,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    const { code = null } = (error ?? {}) as NodeJS.ErrnoException;
    if (code === null || (code === 'ETIMEDOUT' && timeLimit === 'short')) return { status, stdout };
    if (code === 'ETIMEDOUT') throw tookTooLong();
    throw new NotCompared(`${this.program.path} could not be run (${code})`);
  }

  #environment(): NodeJS.ProcessEnv {
    const inherited = Object.entries(this.program.environment).filter(([name]) => !/^GIT_/i.test(name));
    return {
      ...Object.fromEntries(inherited),
      HOME: this.empty,
      XDG_CONFIG_HOME: this.empty,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: join(this.empty, 'no-configuration'),
      GIT_ATTR_NOSYSTEM: '1',
      GIT_OBJECT_DIRECTORY: join(this.directory.common, 'objects'),
      // Another object must not stand in for the one that is asked for.
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      // There is no remote to fetch from; these two hold should a later git know one.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    };
  }
}

/** Makes a folder a git directory: HEAD, refs and a configuration that says nothing but the kind of ids. */
function furnish(empty: string, directory: GitDirectory, withRefs: boolean): void {
  mkdirSync(join(empty, 'refs'));
  mkdirSync(join(empty, 'info'));
  const sha256 = '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n';
  writeFileSync(join(empty, 'config'), usesSha256(directory) ? sha256 : '');
  writeFileSync(join(empty, 'HEAD'), `${readHead(directory.own) ?? 'ref: refs/heads/main'}\n`);
  const exclude = readRegularFile(join(directory.common, 'info', 'exclude'), MAX_IGNORE_BYTES);
  // Without it more files count as changed.
  if (Buffer.isBuffer(exclude)) writeFileSync(join(empty, 'info', 'exclude'), exclude);
  if (!withRefs) return;
  const refs = [...readRefs(directory)].map(([name, id]) => `${id} ${name}\n`);
  writeFileSync(join(empty, 'packed-refs'), refs.join(''));
}

function isRegular(path: string, most: number): boolean {
  const stats = entryAt(path);
  return stats?.isFile() === true && stats.size <= most;
}

/** What is left of a temporary directory is no reason to lose what was found. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The system removes it.
  }
}

/** Whether git may read a `.gitignore`: it does so whole, whatever it is. */
function isReadable(path: string): boolean {
  const stats = entryAt(path);
  return stats === undefined || (stats.isFile() && stats.size <= MAX_IGNORE_BYTES);
}

function inBatches(paths: readonly string[]): string[][] {
  const batches: string[][] = [];
  let size = MAX_ARGUMENTS;
  for (const path of paths) {
    size += path.length + 3;
    if (size > MAX_ARGUMENTS) {
      batches.push([]);
      size = path.length + 3;
    }
    batches.at(-1)?.push(path);
  }
  return batches;
}
