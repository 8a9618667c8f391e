// What registries said, kept between runs in one directory that a workflow may save and restore.
//   DIR/v1/public/            Docker Hub and the Microsoft Artifact Registry, asked without a login
//   DIR/v1/private/HOST/      everything else: leave it out of a cache that strangers can read
//     documents/sha256-…      a document's bytes: true for ever, and proved by hashing them again
//     tags/…                  which digest a tag named, and when: true for a while
// A cache that was restored can hold anything. Links in it are not followed: not to a file, and not to a folder.

import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt, isMissing, readRegularFile } from '../discovery/open-regular.js';
import { LAYOUT } from './cache-directory.js';

/** So long a tag is taken to name the digest that it named. */
const TAG_LIFE_MS = 6 * 60 * 60 * 1000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const DIGEST = /^(sha256|sha512):([0-9a-f]+)$/;

/** Facts of one registry. */
export interface CacheScope {
  digestOf(repository: string, tag: string): string | null;
  /** The same, however old; the age is in milliseconds. */
  lastDigestOf(repository: string, tag: string): KnownTag | null;
  keepTag(repository: string, tag: string, digest: string): void;
  document(digest: string): Buffer | null;
  keepDocument(digest: string, bytes: Buffer): void;
}

export interface KnownTag {
  readonly digest: string;
  readonly age: number;
}

/** Keeps nothing: what a run without a cache directory uses. */
export const NO_CACHE: CacheScope = {
  digestOf: () => null,
  lastDigestOf: () => null,
  keepTag: () => {},
  document: () => null,
  keepDocument: () => {},
};

export class RegistryCache {
  #unwritable = false;
  readonly #scopes = new Map<string, CacheScope>();

  /**
   * @param directory is made where it does not exist
   * @param onProblem told, in one sentence, of a file that is not what it claims to be
   * @param now the time, in milliseconds since 1970
   */
  constructor(
    private readonly directory: string,
    private readonly onProblem: (message: string) => void,
    private readonly now: () => number = Date.now,
  ) {}

  /** @param host null for facts that everybody may know */
  scope(host: string | null): CacheScope {
    const parts = [LAYOUT, ...(host === null ? ['public'] : ['private', fileName(host)])];
    const folder = join(this.directory, ...parts);
    const scope = this.#scopes.get(folder) ?? this.#open(folder, parts);
    this.#scopes.set(folder, scope);
    return scope;
  }

  #open(folder: string, parts: readonly string[]): CacheScope {
    const [tags, documents] = [join(folder, 'tags'), join(folder, 'documents')];
    const onTheWay = parts.map((_part, at) => join(this.directory, ...parts.slice(0, at + 1)));
    const linked = [...onTheWay, tags, documents].find(isLinkOrFile);
    if (linked !== undefined) {
      this.onProblem(`The cache is not used: ${linked} is not a directory.`);
      return NO_CACHE;
    }
    return {
      digestOf: (repository, tag) => {
        const known = this.#readTag(join(tags, tagFile(repository, tag)), repository, tag);
        return known !== null && known.age <= TAG_LIFE_MS ? known.digest : null;
      },
      lastDigestOf: (repository, tag) => this.#readTag(join(tags, tagFile(repository, tag)), repository, tag),
      keepTag: (repository, tag, digest) => {
        const fact = { repository, tag, digest, seen: new Date(this.now()).toISOString() };
        this.#write(tags, tagFile(repository, tag), JSON.stringify(fact));
      },
      document: (digest) => this.#readDocument(join(documents, fileName(digest)), digest),
      keepDocument: (digest, bytes) => this.#write(documents, fileName(digest), bytes),
    };
  }

  #readTag(path: string, repository: string, tag: string): KnownTag | null {
    const bytes = this.#read(path);
    if (bytes === null) return null;
    try {
      const fact = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
      const age = this.now() - Date.parse(String(fact.seen));
      if (
        fact.repository === repository &&
        fact.tag === tag &&
        DIGEST.test(String(fact.digest)) &&
        age >= 0
      ) {
        return { digest: String(fact.digest), age };
      }
    } catch {
      // Reported below.
    }
    return this.#reject(path);
  }

  #readDocument(path: string, digest: string): Buffer | null {
    const bytes = this.#read(path);
    if (bytes === null) return null;
    return hasDigest(bytes, digest) ? bytes : this.#reject(path);
  }

  #read(path: string): Buffer | null {
    const bytes = readRegularFile(path, MAX_FILE_BYTES);
    if (Buffer.isBuffer(bytes)) return bytes;
    return isMissing(bytes.code) ? null : this.#reject(path);
  }

  #reject(path: string): null {
    this.onProblem(`The cached file ${path} is invalid; the image is looked up again.`);
    remove(path);
    return null;
  }

  /** Whole or not at all: another process may read or write the same file. */
  #write(folder: string, name: string, content: string | Buffer): void {
    if (this.#unwritable) return;
    const temporary = join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(temporary, content, { flag: 'wx' });
      renameSync(temporary, join(folder, name));
    } catch (error) {
      this.#unwritable = true;
      remove(temporary);
      this.onProblem(
        `The cache directory ${this.directory} could not be written (${(error as NodeJS.ErrnoException).code}).`,
      );
    }
  }
}

/** Whether something other than a directory is there; a symbolic link to one counts as such. */
function isLinkOrFile(path: string): boolean {
  return entryAt(path)?.isDirectory() === false;
}

/** As far as it can be: what is left over does no harm. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The directory itself may be none.
  }
}

/** Whether bytes have the digest, e.g. `sha256:…`, that they are asked for by. */
export function hasDigest(bytes: Buffer, digest: string): boolean {
  const [, algorithm = '', hex = ''] = DIGEST.exec(digest) ?? [];
  return algorithm !== '' && createHash(algorithm).update(bytes).digest('hex') === hex;
}

export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function tagFile(repository: string, tag: string): string {
  return `${createHash('sha256').update(`${repository}:${tag}`).digest('hex')}.json`;
}

function fileName(text: string): string {
  return text.replace(/[^\w.-]/g, '-');
}
