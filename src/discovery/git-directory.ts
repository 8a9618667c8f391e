// The git directory of a folder, and the few of its files that are needed. Its configuration is never one of them: it
// can name commands (filters, hooks, fsmonitor, remotes of partial clones), and there is no way to have git read only
// the rest of it.

import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { realPath } from './checked-out.js';
import { isMissing, readRegularFile } from './open-regular.js';

export interface GitDirectory {
  /** The work tree that it belongs to: a real path. */
  readonly top: string;
  /** What this work tree has for itself: HEAD and the index. */
  readonly own: string;
  /** What it shares with other work trees: objects and refs. */
  readonly common: string;
}

const MAX_SMALL_FILE = 1024 * 1024;
/** Of a file that says one thing: a ref, or a path. */
const MAX_LINE = 8 * 1024;
const MAX_PACKED_REFS = 64 * 1024 * 1024;
/** A repository with more refs than these packs them. */
const MAX_LOOSE_REFS = 50_000;
const MAX_REF_DEPTH = 20;
/** More directories than these are borrowed from by mistake, or to keep a reader busy. */
const MAX_ALTERNATES = 100;

/** What git takes for a ref's name, and a little less (git-check-ref-format). */
const REF_NAME = /^refs\/(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\0-\x20\x7f~^:?*[\\]+(?<![./])$/;
const SYMBOLIC = 'ref: ';
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Finds the nearest git directory upwards, as git does, except that a bare repository that lies among the files counts
 * for nothing: it is files of the repository that they are in.
 * @returns null where the folder is in no git work tree
 */
export function findGitDirectory(folder: string): GitDirectory | null {
  for (let at = realPath(folder); ; at = dirname(at)) {
    const found = gitDirectoryOf(at);
    if (found !== null || dirname(at) === at) return found;
  }
}

/** @returns null where the folder has no git directory of its own */
export function gitDirectoryOf(top: string): GitDirectory | null {
  const entry = join(top, '.git');
  if (!existsSync(entry)) return null;
  const own = isFolder(entry) ? realPath(entry) : linkedFrom(entry, top);
  if (own === null || readLine(join(own, 'HEAD')) === null) return null;
  // A linked work tree names the directory that it shares.
  const shared = readLine(join(own, 'commondir'));
  const common = shared === null ? own : resolve(own, shared);
  return isFolder(join(common, 'objects')) ? { top, own, common } : null;
}

/** Submodules and linked work trees have a file in its place: `gitdir: PATH`. */
function linkedFrom(file: string, top: string): string | null {
  const path = readLine(file)?.match(/^gitdir: (.+)$/)?.[1];
  if (path === undefined || isRemote(path)) return null;
  const own = isAbsolute(path) ? path : join(top, path);
  return isFolder(own) ? realPath(own) : null;
}

/** What HEAD says: `ref: refs/…` or a commit's id; null where it is neither, as where refs are kept in tables. */
export function readHead(own: string): string | null {
  const text = readLine(join(own, 'HEAD')) ?? '';
  const isRef = text.startsWith(SYMBOLIC) && REF_NAME.test(text.slice(SYMBOLIC.length));
  return isRef || ID.test(text) ? text : null;
}

/** All refs that are stored as files, by name; none of a repository that keeps them in tables (reftable). */
export function readRefs({ common }: GitDirectory): Map<string, string> {
  const ids = new Map<string, string>();
  const symbolic = new Map<string, string>();
  const packed = readRegularFile(join(common, 'packed-refs'), MAX_PACKED_REFS);
  if (Buffer.isBuffer(packed)) {
    for (const line of packed.toString('utf8').split('\n')) {
      const [id = '', name = ''] = line.split(' ', 2);
      if (ID.test(id) && REF_NAME.test(name)) ids.set(name, id);
    }
  }
  for (const name of looseRefs(common)) {
    const text = readLine(join(common, name));
    if (text === null || !REF_NAME.test(name)) continue;
    if (ID.test(text)) ids.set(name, text);
    else if (text.startsWith(SYMBOLIC)) symbolic.set(name, text.slice(SYMBOLIC.length));
  }
  // One that stands for another, e.g. refs/remotes/origin/HEAD, stands for an id here.
  for (const [name, target] of symbolic) {
    const id = ids.get(target);
    if (id === undefined) ids.delete(name);
    else ids.set(name, id);
  }
  return ids;
}

function looseRefs(common: string): string[] {
  const names: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of entriesOf(join(common, folder))) {
      if (names.length >= MAX_LOOSE_REFS) return;
      const name = `${folder}/${entry.name}`;
      if (entry.isFile()) names.push(name);
      else if (entry.isDirectory() && depth < MAX_REF_DEPTH) visit(name, depth + 1);
    }
  };
  visit('refs', 0);
  return names;
}

/** Whether object ids are SHA-256; else they are SHA-1. Looked for as text: git is not asked to read this file. */
export function usesSha256({ common }: GitDirectory): boolean {
  const bytes = readRegularFile(join(common, 'config'), MAX_SMALL_FILE, 'follow');
  return Buffer.isBuffer(bytes) && /^\s*objectformat\s*=\s*"?sha256"?\s*$/im.test(bytes.toString('utf8'));
}

/** Whether refs are kept in tables, which are not read. */
export function usesReftable({ common }: GitDirectory): boolean {
  return isFolder(join(common, 'reftable'));
}

/** Whether history is cut off, as `fetch-depth` of actions/checkout does by default. */
export function isShallow({ common }: GitDirectory): boolean {
  return existsSync(join(common, 'shallow'));
}

/**
 * Whether git may be pointed at the objects. Objects may be borrowed from other directories; the files that name
 * those are read by git whole, whatever they are.
 */
export function hasPlainAlternates(objects: string, seen = new Set<string>()): boolean {
  if (seen.has(objects)) return true;
  if (seen.add(objects).size > MAX_ALTERNATES) return false;
  const file = join(objects, 'info', 'alternates');
  const bytes = readRegularFile(file, MAX_SMALL_FILE);
  if (!Buffer.isBuffer(bytes)) return isMissing(bytes.code);
  const others = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return others.every((other) => !isRemote(other) && hasPlainAlternates(resolve(objects, other), seen));
}

/** On Windows such a path makes a connection, with the user's login. */
function isRemote(path: string): boolean {
  return process.platform === 'win32' && /^[\\/]{2}/.test(path);
}

/** The text of a file of one line; null where it cannot be read. Links are not followed. */
export function readLine(path: string): string | null {
  const bytes = readRegularFile(path, MAX_LINE);
  return Buffer.isBuffer(bytes) ? bytes.toString('utf8').trimEnd() : null;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
