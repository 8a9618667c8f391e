// Which of the checked files differ from a commit. git says what the commit has; the files of the work tree are read and
// hashed here, since git would put them through filters, which are commands of the repository's configuration.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { isWithin, realPath } from './checked-out.js';
import { Deadline } from './comparison.js';
import { Git, type TreeEntry } from './git.js';
import {
  findGitDirectory,
  type GitDirectory,
  gitDirectoryOf,
  isShallow,
  usesReftable,
} from './git-directory.js';
import { entryAt, readRegularFile } from './open-regular.js';
import { findProgram, type Program } from './programs.js';
import { checkedOutTrees } from './work-trees.js';

/** What is larger is no file that is read, and counts as changed. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** No system has longer ones. */
const MAX_PATH = 4096;
/** Submodules are compared one by one, with several runs of git each. */
const MAX_NESTED = 100;

/**
 * Finds which files differ from a revision: changed, new to git or moved. Files that differ in line ends alone are the
 * same, files that are ignored and not in git are not new, and files of a submodule are compared with its own commit.
 * @param root the folder that paths are relative to; absolute
 * @param paths those that are asked about: as reports have them
 * @param now the clock: milliseconds from any beginning, never set back
 * @throws UsageError where git does not know the revision, e.g. in a shallow clone
 * @throws NotCompared where git does not answer in time, or the system refuses what it needs
 */
export function filesChangedSince(
  root: string,
  revision: string,
  paths: Iterable<string>,
  now: () => number = () => performance.now(),
): Set<string> {
  const deadline = new Deadline(now);
  const directory = findGitDirectory(root);
  if (directory === null) throw new UsageError(`changed-since: ${root} is not in a git work tree.`);
  const program = findProgram('git', process.env, checkedOutTrees(root));
  if (program === null) {
    throw new UsageError('changed-since: git was not found on PATH outside the checked files.');
  }
  const byPlace = groupedBy(new Set(paths), (path) =>
    path.length > MAX_PATH || path.includes('\0') ? null : placeIn(directory.top, resolve(root, path)),
  );
  byPlace.delete(null);
  const changed = Git.with(program, directory, revision, deadline, (git) => {
    const commit = git.commit(revision);
    if (commit === null) throw new UsageError(unknownRevision(revision, directory));
    return new Comparison(program, deadline).changed(git, directory, commit, namesIn(byPlace));
  });
  return new Set([...changed].flatMap((place) => byPlace.get(place) ?? []));
}

/** Where a file lies in the work tree, with forward slashes; null where it lies elsewhere. Folders may be links. */
function placeIn(top: string, absolute: string): string | null {
  const real = join(realPath(dirname(absolute)), basename(absolute));
  return isWithin(real, top) && real !== top ? relative(top, real).split(sep).join('/') : null;
}

class Comparison {
  /** How many submodules have been compared. */
  #nested = 0;

  constructor(
    private readonly program: Program,
    private readonly deadline: Deadline,
  ) {}

  /** @param places relative to the work tree, with forward slashes */
  changed(git: Git, directory: GitDirectory, commit: string, places: readonly string[]): Set<string> {
    const { top } = directory;
    const withGit = new Map<string, boolean>();
    const inside = groupedBy(places, (place) => nestedRepository(top, place, withGit));
    const own = inside.get(null) ?? [];
    const nested = namesIn(inside);
    const there = git.entries(commit, [...own, ...nested]);
    if (there === null) {
      throw new UsageError(
        `changed-since: the files of commit ${commit.slice(0, 12)} are not all here. In a workflow, check out without 'filter'.`,
      );
    }
    const found = new Set<string>();
    const added: string[] = [];
    for (const place of own) {
      this.deadline.check();
      const entry = there.get(place);
      const path = join(top, place);
      if (entry !== undefined && !isSame(path, entry)) found.add(place);
      if (entry === undefined && entryAt(path) !== undefined) added.push(place);
    }
    for (const place of withoutIgnored(git, added)) found.add(place);
    for (const folder of nested) {
      const within = inside.get(folder) ?? [];
      for (const place of this.#changedIn(top, folder, there.get(folder), within)) found.add(place);
    }
    return found;
  }

  /** The files of a submodule; all of them where its commit is not known. */
  #changedIn(
    top: string,
    folder: string,
    entry: TreeEntry | undefined,
    places: readonly string[],
  ): readonly string[] {
    const directory = gitDirectoryOf(join(top, folder));
    if (entry?.mode !== '160000' || directory === null || ++this.#nested > MAX_NESTED) return places;
    try {
      return Git.with(this.program, directory, entry.id, this.deadline, (git) => {
        const commit = git.commit(entry.id);
        if (commit === null) return places;
        const inner = places.map((place) => place.slice(folder.length + 1));
        return [...this.changed(git, directory, commit, inner)].map((place) => `${folder}/${place}`);
      });
    } catch (error) {
      if (error instanceof UsageError) return places;
      throw error;
    }
  }
}

/** Leaves out what git is reported to ignore, unless it was committed or added all the same. */
function withoutIgnored(git: Git, places: readonly string[]): string[] {
  if (places.length === 0) return [];
  const head = git.commit('HEAD');
  const committed = head === null ? new Map() : (git.entries(head, places) ?? new Map());
  const others = places.filter((place) => !committed.has(place));
  // In the checkout of a pull request there are none, so its `.gitignore` decides nothing.
  const ignored = others.length === 0 ? new Set() : git.ignored(others);
  return places.filter((place) => !ignored.has(place));
}

/**
 * The outermost folder on the way to a file that has a git directory of its own; null where none has.
 * @param known adds which folders have one
 */
function nestedRepository(top: string, place: string, known: Map<string, boolean>): string | null {
  for (let end = place.indexOf('/'); end !== -1; end = place.indexOf('/', end + 1)) {
    const folder = place.slice(0, end);
    const has = known.get(folder) ?? existsSync(join(top, folder, '.git'));
    known.set(folder, has);
    if (has) return folder;
  }
  return null;
}

function isSame(path: string, { mode, id }: TreeEntry): boolean {
  if (!mode.startsWith('100')) return false;
  const bytes = readRegularFile(path, MAX_FILE_BYTES);
  return Buffer.isBuffer(bytes) && formsInGit(bytes).some((form) => blobId(form, id.length) === id);
}

/** A file's bytes, and what git may have made of them when it was added: other line ends, or UTF-8 of UTF-16. */
function formsInGit(bytes: Buffer): Buffer[] {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = utf16 ? bytes.toString('utf16le', 2) : bytes.toString('latin1');
  const forms = [text, text.replaceAll('\r\n', '\n'), text.replace(/\r?\n/g, '\r\n')];
  return [bytes, ...forms.map((form) => Buffer.from(form, utf16 ? 'utf8' : 'latin1'))];
}

/** @param length of the id: 40 for SHA-1, 64 for SHA-256 */
function blobId(bytes: Buffer, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function unknownRevision(revision: string, directory: GitDirectory): string {
  const named = `changed-since: git has no revision '${revision.slice(0, 100)}' here`;
  if (revision.includes('@{'))
    return `${named}: upstreams and reflogs are not read. Name the branch or commit.`;
  if (usesReftable(directory))
    return `${named}: refs in tables (reftable) are not read. Give the whole commit id.`;
  const shallow = isShallow(directory) ? ', which is a shallow clone' : '';
  return `${named}${shallow}. In a workflow, check out with fetch-depth: 0.`;
}

function groupedBy<T>(items: Iterable<T>, keyOf: (item: T) => string | null): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function namesIn(groups: ReadonlyMap<string | null, unknown>): string[] {
  return [...groups.keys()].filter((name) => name !== null);
}
