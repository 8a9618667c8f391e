// A configuration with what it extends: each file is read once, bounded in depth and number, and merged own first.

import { readPolicy } from '../discovery/named.js';
import { FileUnavailable } from '../github/file-unavailable.js';
import type { CheckOptions } from '../model/options.js';
import { UsageError } from '../model/usage-error.js';
import { SourceFile } from '../text/source-file.js';
import type { Base, Config } from './config.js';
import { checkTargets, loadLayer } from './load.js';
import { merge } from './merge.js';
import { configurationError } from './problems.js';
import { parseBase } from './reference.js';

const MAX_DEPTH = 3;
const MAX_FILES = 20;

type Options = Pick<CheckOptions, 'root' | 'lookup' | 'policy' | 'github'>;

/** A repository that configurations are read from: the checked one, or another at one ref. */
interface Origin {
  /** Null for the checked one. */
  other: { owner: string; repo: string; ref: string } | null;
  read(path: string): Promise<string | null>;
}

/**
 * Merges into a configuration what it extends.
 * @param file the file that it was read from
 * @throws UsageError where a file is missing, must not be read, is wrong, or leads back to itself
 */
export async function extendConfig(
  config: Config,
  file: SourceFile,
  options: Options,
  ruleIds: readonly string[],
): Promise<Config> {
  const own: Origin = {
    other: null,
    read:
      options.policy?.read ?? (async (path) => readPolicy(options.root, path, 'configuration')?.text ?? null),
  };
  const loaded = new Map<string, Config>();

  const withBases = async (at: Config, origin: Origin, chain: string[]): Promise<Config> => {
    let merged: Config = { ...at, extends: [] };
    const wrong: string[] = [];
    // The last that is named lies over those before it.
    for (const base of at.extends.toReversed()) {
      try {
        merged = merge(merged, await load(base, origin, chain));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        wrong.unshift(error.message);
      }
    }
    if (wrong.length > 0) throw configurationError(wrong.flatMap((message) => message.split('\n')));
    return merged;
  };

  const load = async (base: Base, from: Origin, chain: string[]): Promise<Config> => {
    const fail = (what: string): never => {
      const { path, line, column } = base.location;
      throw new UsageError(`${path}:${line}:${column}: extends: '${base.text.slice(0, 200)}' ${what}.`);
    };
    const reference = parseBase(base.text);
    if ('wrong' in reference) return fail(reference.wrong);
    const { repository, path, ref } = reference;
    const origin =
      repository === null || ref === null ? from : originAt({ ...repository, ref }, options, fail);
    const name = nameOf(origin, path);
    if (chain.includes(name)) return fail(`extends itself: ${[...chain, name].join(' -> ')}`);
    const known = loaded.get(name);
    if (known !== undefined) return known;
    if (chain.length > MAX_DEPTH)
      return fail(`is more than ${MAX_DEPTH} levels deep; reference it from a file nearer to the top`);
    if (loaded.size >= MAX_FILES) return fail(`is one of more than ${MAX_FILES} files; merge some of them`);
    const text = await origin.read(path).catch((error: unknown) => {
      if (error instanceof FileUnavailable) return fail(`could not be read: ${error.message}`);
      throw error;
    });
    if (text === null) return fail(missing(origin));
    const layer = loadLayer(new SourceFile(name, text), ruleIds);
    const config = await withBases(origin.other === null ? layer : shared(layer), origin, [...chain, name]);
    loaded.set(name, config);
    return config;
  };

  const merged = await withBases(config, own, [file.path]);
  checkTargets(merged);
  return { ...merged, shared: true };
}

function originAt(
  other: NonNullable<Origin['other']>,
  { lookup, policy, github }: Options,
  fail: (what: string) => never,
): Origin {
  const ofAnother = 'is a file of another repository';
  if (lookup === 'never') return fail(`${ofAnother}, and --lookup never forbids network requests`);
  if (policy?.trusted === false) return fail(`${ofAnother}, which a configuration from a fork must not name`);
  if (github === undefined) return fail(`${ofAnother}, which this run does not ask for`);
  return {
    other,
    async read(path) {
      const { readGitHubFile } = await import('../github/read-file.js');
      return readGitHubFile(github, other, path, other.ref);
    },
  };
}

/** The file as a message names it: as it is written under `extends`. */
function nameOf({ other }: Origin, path: string): string {
  return other === null ? path : `${other.owner}/${other.repo}/${path}@${other.ref}`;
}

function missing({ other }: Origin): string {
  return other === null
    ? 'does not exist; write a path relative to the root, or owner/repo/path@ref for a file of another repository'
    : 'does not exist, or the token cannot read it: a private repository needs a GITHUB_TOKEN with read access';
}

function shared(layer: Config): Config {
  return { ...layer, ignore: layer.ignore.map((ignore) => ({ ...ignore, shared: true })) };
}
