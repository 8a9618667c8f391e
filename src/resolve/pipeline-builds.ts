// What pipelines build by a file that says how: the services of compose files, the targets of bake files.

import type { Build, BuildHost } from '../model/build.js';
import type { Reading, ReadProblem } from '../model/reading.js';
import { OverBudget } from '../text/budget.js';
import type { HostGroups } from './host-groups.js';

/** Machines that build something of a file, apart by their system. */
interface Machines {
  readonly windows: Set<BuildHost>;
  readonly linux: Set<BuildHost>;
}

/** In the place of a name: all of a compose file, and the default of a bake file. */
const EVERYTHING = '';

/**
 * The builds of compose and bake files once more, on the machines of the pipelines that ask for them.
 * @param builds those of all files
 */
export function buildsOfPipelines(
  readings: readonly Reading[],
  builds: readonly Build[],
  hostGroups: HostGroups,
): { builds: Build[]; problems: ReadProblem[] } {
  const ordered = machinesByFile(readings);
  const problems: ReadProblem[] = [];
  if (ordered.size === 0) return { builds: [], problems };
  const withDefault = new Set(
    builds.flatMap(({ askedBy }) =>
      askedBy.kind === 'bake' && askedBy.names.has('default') ? askedBy.path : [],
    ),
  );
  const found = builds.flatMap((build): Build[] => {
    const part = partOf(build.askedBy);
    const byName = part === null ? undefined : ordered.get(part.path);
    if (part === null || byName === undefined) return [];
    const isInEverything = !withDefault.has(part.path) || part.names.has('default');
    const groups = [...part.names, ...(isInEverything ? [EVERYTHING] : [])].flatMap((name) => {
      const machines = byName.get(name);
      if (machines === undefined) return [];
      // On a machine of Linux only what is built for Windows is a Windows image.
      return build.platform?.startsWith('windows') ? [machines.windows, machines.linux] : [machines.windows];
    });
    const machines = groups.filter(({ size }) => size > 0);
    let hosts: ReadonlySet<BuildHost> | undefined = machines[0];
    if (hosts === undefined) return [];
    try {
      hosts = hostGroups.union(new Set(machines));
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      if (problems.length === 0) problems.push(tooMany(part.path));
    }
    return [{ ...build, image: null, askedBy: { kind: 'pipeline', hosts } }];
  });
  return { builds: found, problems };
}

/** By the path of a file and the name of what is built of it. */
function machinesByFile(readings: readonly Reading[]): ReadonlyMap<string, ReadonlyMap<string, Machines>> {
  const files = new Map<string, Map<string, Machines>>();
  for (const { fileBuilds } of readings) {
    for (const { path, host, names } of fileBuilds) {
      const byName = files.get(path) ?? new Map<string, Machines>();
      files.set(path, byName);
      for (const name of names.length === 0 ? [EVERYTHING] : names) {
        const machines = byName.get(name) ?? { windows: new Set(), linux: new Set() };
        byName.set(name, machines);
        (host.version === null ? machines.linux : machines.windows).add(host);
      }
    }
  }
  return files;
}

/** Where a build can be asked for, and by which names; null for one that no file has a name for. */
function partOf(askedBy: Build['askedBy']): { path: string; names: ReadonlySet<string> } | null {
  if (askedBy.kind === 'bake') return askedBy;
  if (askedBy.kind !== 'service' || askedBy.run === null) return null;
  return { path: askedBy.run.location.path, names: new Set([askedBy.name]) };
}

function tooMany(path: string): ReadProblem {
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { location, message: 'more machines than the limit build what is in this file and those after it' };
}
