import type { Dockerfile } from '../image-use.js';
import type { Config } from './config.js';

/** What is said of a glob that no file belongs to. @param key where the configuration has it */
export function idleGlob(key: string, glob: string): string {
  return `${key}: '${glob}' matches no file; correct it or take it out.`;
}

/**
 * What a configuration says that changes nothing, since it is about files or arguments that are not there.
 * @param paths all files that are looked at, relative to the root
 * @returns a sentence each
 */
export async function idleSettings(
  config: Config,
  paths: readonly string[],
  dockerfiles: readonly Dockerfile[],
): Promise<string[]> {
  const { scopes, builds, buildHosts, args } = config;
  if (scopes.length + builds.length + buildHosts.length + args.size === 0) return [];
  const { default: picomatch } = await import('picomatch');
  const isIdle = (glob: string): boolean => {
    const matches = picomatch(glob, { dot: true });
    return !paths.some((path) => matches(path));
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
