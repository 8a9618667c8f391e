import type { BuildHost } from '../image-use.js';
import type { Config, DeclaredTarget, Ignore } from './config.js';

/** An ignore entry, and what its globs match. */
export interface CompiledIgnore {
  ignore: Ignore;
  matches: (path: string) => boolean;
}

/** The configuration's globs, compiled. */
export interface Scopes {
  /** The targets that a path must run on: those of the first scope that matches, else all. */
  targetsOf(path: string): DeclaredTarget[];
  requireOf(path: string): 'every' | 'any';
  /** The declared machines that build a Dockerfile. */
  buildHostsOf(path: string): BuildHost[];
  ignores: CompiledIgnore[];
}

/** The matcher is loaded only where a configuration has globs. */
export async function compileScopes(config: Config): Promise<Scopes> {
  const globs = config.scopes.length + config.ignore.length + config.buildHosts.length;
  if (globs === 0) {
    return {
      targetsOf: () => config.targets,
      requireOf: () => 'every',
      buildHostsOf: () => [],
      ignores: [],
    };
  }
  const { default: picomatch } = await import('picomatch');
  const matcher = (globs: string[]): ((path: string) => boolean) => picomatch(globs, { dot: true });
  const scopes = config.scopes.map((scope) => ({ ...scope, matches: matcher(scope.paths) }));
  const buildHosts = config.buildHosts.map(({ host, paths }) => ({ host, matches: matcher(paths) }));
  const ignores = config.ignore.map((ignore) => ({ ignore, matches: matcher(ignore.paths) }));
  const scopeOf = (path: string) => scopes.find((scope) => scope.matches(path));
  return {
    targetsOf(path) {
      const scope = scopeOf(path);
      return scope === undefined
        ? config.targets
        : config.targets.filter((t) => scope.targets.includes(t.name));
    },
    requireOf: (path) => scopeOf(path)?.require ?? 'every',
    buildHostsOf: (path) => buildHosts.filter(({ matches }) => matches(path)).map(({ host }) => host),
    ignores,
  };
}
