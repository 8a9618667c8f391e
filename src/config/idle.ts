import type { Dockerfile } from '../model/dockerfile.js';
import type { Budget } from '../text/budget.js';
import type { Config } from './config.js';
import { globMatcher } from './glob.js';

/** What is said of a glob that no file belongs to. @param key where the configuration has it */
export function idleGlob(key: string, glob: string): string {
  return `${key}: '${glob}' matches no file; correct or remove it.`;
}

/**
 * What a configuration says that changes nothing, since it is about files or arguments that are not there.
 * @param paths all files that are looked at, relative to the root
 * @param budget what matching may cost: where it is used up, UsageError is thrown
 * @returns a sentence each
 */
export function idleSettings(
  config: Config,
  paths: readonly string[],
  dockerfiles: readonly Dockerfile[],
  budget: Budget,
): string[] {
  const { scopes, builds, buildHosts, args } = config;
  if (scopes.length + builds.length + buildHosts.length + args.size === 0) return [];
  const isIdle = (glob: string): boolean => {
    const matches = globMatcher([glob], budget);
    return !paths.some(matches);
  };
  const idleGlobs = (key: string, globs: readonly string[]): string[] =>
    globs.filter(isIdle).map((glob) => idleGlob(key, glob));
  const lower = new Set(paths.map((path) => path.toLowerCase()));
  const known = new Set(dockerfiles.flatMap(({ globalArgs }) => globalArgs.map(({ name }) => name)));
  return [
    ...scopes.flatMap((scope) => idleGlobs('scopes', scope.paths)),
    ...buildHosts.flatMap(({ host, paths: globs }) => idleGlobs(`build-hosts.${host.name}`, globs)),
    ...builds
      .filter(({ dockerfile }) => !lower.has(dockerfile.toLowerCase()))
      .map(
        ({ image, dockerfile }) =>
          `images: there is no ${dockerfile || 'Dockerfile'} that ${image} could be built from.`,
      ),
    ...[...args.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `args: no Dockerfile that was read declares ${name} before its first FROM.`),
  ];
}
