import type { Config } from './config.js';

/**
 * Lays a configuration over one that it extends: what has a name replaces what has the same name there, as a whole;
 * lists are joined, the own entries first; of single values the own counts.
 */
export function merge(own: Config, base: Config): Config {
  const { registries: mine } = own;
  const { registries: theirs } = base;
  return {
    extends: [],
    targets: byName(own.targets, base.targets, (target) => target.name),
    buildHosts: byName(own.buildHosts, base.buildHosts, ({ host }) => host.name),
    builds: byName(own.builds, base.builds, ({ image }) => image ?? ''),
    windowsImages: joined(own.windowsImages, base.windowsImages),
    args: new Map([...base.args, ...own.args]),
    levels: new Map([...base.levels, ...own.levels]),
    scopes: joined(own.scopes, base.scopes),
    ignore: joined(own.ignore, base.ignore),
    exclude: joined(own.exclude, base.exclude),
    notes: joined(own.notes, base.notes),
    registries: {
      allow: joined(mine.allow, theirs.allow),
      realms: joined(mine.realms, theirs.realms),
      insecure: joined(mine.insecure, theirs.insecure),
      mirrors: mirrorsOf(mine, theirs),
      allowUnlisted: mine.allowUnlisted ?? theirs.allowUnlisted,
    },
    onLookupFailure: own.onLookupFailure ?? base.onLookupFailure,
  };
}

/** What both have a mirror for, the own configuration says. */
function mirrorsOf(own: Config['registries'], base: Config['registries']): Config['registries']['mirrors'] {
  return byName(own.mirrors, base.mirrors, ({ of }) => `${of.host}/${of.prefix}`);
}

function byName<T>(own: readonly T[], base: readonly T[], nameOf: (one: T) => string): T[] {
  const names = new Set(own.map(nameOf));
  return [...own, ...base.filter((one) => !names.has(nameOf(one)))];
}

/** What is reached in two ways stands once. */
function joined<T>(own: readonly T[], base: readonly T[]): T[] {
  return [...new Set([...own, ...base])];
}
