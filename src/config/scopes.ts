import type { BuildHost } from '../model/build.js';
import type { DeclaredTarget } from '../model/target.js';
import type { Budget } from '../text/budget.js';
import type { Config, Ignore } from './config.js';
import { globMatcher } from './glob.js';

/** An ignore entry, and what its globs match. */
export interface CompiledIgnore {
  ignore: Ignore;
  matches: (path: string) => boolean;
}

/** The configuration's globs, compiled. */
export interface Scopes {
  /** The targets that a path must run on: those of the first scope that matches, else all. One list for each scope. */
  targetsOf(path: string): readonly DeclaredTarget[];
  requireOf(path: string): 'every' | 'any';
  /** The declared machines that build a Dockerfile. Equal lists are the same object. */
  buildHostsOf(path: string): readonly BuildHost[];
  ignores: CompiledIgnore[];
}

/** @param budget what matching may cost: where it is used up, UsageError is thrown */
export function compileScopes(config: Config, budget: Budget): Scopes {
  const everywhere = { targets: () => config.targets, require: 'every' as const };
  const scopes = config.scopes.map(({ paths, targets, require }) => {
    let chosen: DeclaredTarget[] | null = null;
    const targetsOfScope = (): DeclaredTarget[] => {
      const names = new Set(targets);
      chosen ??= config.targets.filter(({ name }) => names.has(name));
      return chosen;
    };
    return { targets: targetsOfScope, require, matches: globMatcher(paths, budget) };
  });
  const scopeOf = oncePerPath((path) => scopes.find(({ matches }) => matches(path)) ?? everywhere);
  const buildHosts = config.buildHosts.map(({ host, paths }) => ({
    host,
    matches: globMatcher(paths, budget),
  }));
  const lists = new Map<string, readonly BuildHost[]>();
  const buildHostsOf = oncePerPath((path) => {
    const found = buildHosts.flatMap(({ matches }, index) => (matches(path) ? index : []));
    const list = lists.get(found.join()) ?? found.flatMap((index) => buildHosts[index]?.host ?? []);
    lists.set(found.join(), list);
    return list;
  });
  return {
    targetsOf: (path) => scopeOf(path).targets(),
    requireOf: (path) => scopeOf(path).require,
    buildHostsOf,
    ignores: config.ignore.map((ignore) => ({
      ignore,
      matches: oncePerPath(globMatcher(ignore.paths, budget)),
    })),
  };
}

/** A file has many images, and is matched once. */
function oncePerPath<T>(make: (path: string) => T): (path: string) => T {
  const made = new Map<string, T>();
  return (path) => {
    const known = made.get(path);
    if (known !== undefined || made.has(path)) return known as T;
    const result = make(path);
    made.set(path, result);
    return result;
  };
}
