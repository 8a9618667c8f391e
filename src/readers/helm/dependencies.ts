// The charts that a chart depends on: in its folder `charts`, or elsewhere in the repository by a path.
// Source: helm.sh/docs/topics/charts#chart-dependencies.

import { resolveFrom } from '../../text/paths.js';
import { get, getText, items, yamlOf } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';

/** Dependencies of one chart, and charts of one release, of which more are not looked at. */
const MAX_DEPENDENCIES = 200;

/** Paths of one condition of which more are not looked at. */
const MAX_CONDITIONS = 20;

export interface Dependency {
  readonly name: string;
  readonly alias: string | null;
  /** Paths of values of which the first that there is says whether it is rendered; empty where it always is. */
  readonly conditions: readonly string[];
  /** The repository as it is written; null where none is. */
  readonly repository: string | null;
  /** The folder that a `file://` repository names, with a slash at its end; null for any other. */
  readonly folder: string | null;
}

/** A chart of a release. */
export interface Member {
  readonly folder: string;
  /** How deep it lies under the outermost chart. */
  readonly depth: number;
  /** The chart that depends on it by a path, and as what; null for one in a folder `charts`, and for the outermost. */
  readonly by: { readonly parent: Member; readonly names: readonly string[] } | null;
}

/**
 * What a chart says of its dependencies, in Chart.yaml or in the requirements.yaml of old ones.
 * @param folder with a slash at its end
 */
export function dependenciesOf(folder: string, readerContext: ReaderContext): readonly Dependency[] {
  return ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
    const file = readerContext.open(`${folder}${name}`);
    if (file === null) return [];
    const [root] = yamlOf(file, readerContext.budget).documents;
    const listed = items(get(root, 'dependencies')).slice(0, MAX_DEPENDENCIES);
    readerContext.budget.spend(listed.length);
    return listed.flatMap((item) => {
      const called = getText(item, 'name');
      if (called === null) return [];
      const repository = getText(item, 'repository');
      const conditions = (getText(item, 'condition') ?? '')
        .split(',')
        .flatMap((path) => path.trim() || [])
        .slice(0, MAX_CONDITIONS);
      const alias = getText(item, 'alias');
      return [{ name: called, alias, conditions, repository, folder: pathOf(folder, repository) }];
    });
  });
}

function pathOf(folder: string, repository: string | null): string | null {
  const path = /^file:\/\/(.*)$/s.exec(repository ?? '')?.[1];
  const resolved = path === undefined ? null : resolveFrom(folder.replace(/\/$/, ''), path);
  return resolved === null || resolved === '' ? null : `${resolved}/`;
}

/**
 * A chart and all that it depends on, as far as they are in the repository.
 * @param folder the outermost chart's
 * @throws OverBudget
 */
export function membersOf(folder: string, readerContext: ReaderContext): readonly Member[] {
  const members = new Map<string, Member>([[folder, { folder, depth: 0, by: null }]]);
  for (const member of members.values()) {
    const depth = member.depth + 1;
    const inside = partsOf(member.folder, readerContext).map((part) => ({ folder: part, depth, by: null }));
    const named = dependenciesOf(member.folder, readerContext);
    const elsewhere = named.flatMap(({ folder: path, name, alias }) => {
      const isInside = inside.some((part) => part.folder === `${member.folder}charts/${name}/`);
      const found = path ?? (isInside ? null : besideOf(member.folder, name, readerContext));
      return found === null ? [] : { folder: found, depth, by: { parent: member, names: [alias ?? name] } };
    });
    for (const part of [...inside, ...elsewhere]) {
      if (members.size >= MAX_DEPENDENCIES) return [...members.values()];
      if (members.has(part.folder) || readerContext.open(`${part.folder}Chart.yaml`) === null) continue;
      members.set(part.folder, part);
    }
  }
  return [...members.values()];
}

/** Folders beside a chart's in which the charts that it depends on are looked for. */
const MAX_BESIDE = 50;

/**
 * A chart that another gets from a repository of charts, and that stands beside it in this one: in the same folder, or
 * in one beside that, e.g. `library/common` for `charts/web`.
 */
function besideOf(folder: string, name: string, readerContext: ReaderContext): string | null {
  if (!/^[\w.-]{1,100}$/.test(name)) return null;
  const parent = folder.replace(/[^/]+\/$/, '');
  const above = parent.replace(/[^/]+\/$/, '');
  if (parent === folder) return null;
  const folders = readerContext.list(above.replace(/\/$/, '')).filter((entry) => entry.endsWith('/'));
  const beside = parent === above ? [] : folders.slice(0, MAX_BESIDE).map((entry) => above + entry);
  for (const candidate of [parent, ...beside]) {
    const file = readerContext.open(`${candidate}${name}/Chart.yaml`);
    const [root] = file === null ? [] : yamlOf(file, readerContext.budget).documents;
    if (root !== undefined && getText(root, 'name') === name) return `${candidate}${name}/`;
  }
  return null;
}

/** The folders in a chart's `charts`. */
function partsOf(folder: string, readerContext: ReaderContext): readonly string[] {
  return readerContext
    .list(`${folder}charts`)
    .filter((name) => name.endsWith('/'))
    .map((name) => `${folder}charts/${name}`);
}

/** Dependencies of a chart, or of one that it depends on, that are not in the repository: their names. */
export function absentFrom(members: readonly Member[], readerContext: ReaderContext): readonly string[] {
  const present = new Set(members.map(({ folder }) => folder.slice(0, -1).split('/').at(-1)));
  const names = members.flatMap(({ folder }) =>
    dependenciesOf(folder, readerContext).flatMap(({ name, folder: path }) => {
      const isThere = path !== null && members.some((member) => member.folder === path);
      return isThere || present.has(name) ? [] : name;
    }),
  );
  return [...new Set(names)];
}

/** The folder of the chart that a chart is a part of, and what it is called there; null where it stands alone. */
export function parentOf(folder: string): [above: string, name: string | null] {
  const start = parentStart(folder);
  const match = /^(.*?)charts\/([^/]+)\/$/s.exec(folder.slice(start));
  return match === null ? ['', null] : [`${folder.slice(0, start)}${match[1]}`, match[2] ?? null];
}

/** Where the innermost chart that may hold this one begins. */
function parentStart(folder: string): number {
  const inner = folder.lastIndexOf('charts/', folder.length - 2);
  const outer = inner <= 0 ? -1 : folder.lastIndexOf('charts/', inner - 1);
  return outer < 0 ? 0 : folder.indexOf('/', outer + 'charts/'.length) + 1;
}

/** The outermost chart that a chart is a part of: it is installed as a whole. */
export function outermostOf(folder: string, readerContext: ReaderContext): string {
  let outermost = folder;
  for (let [above, name] = parentOf(folder); name !== null; [above, name] = parentOf(outermost)) {
    if (readerContext.open(`${above}Chart.yaml`) === null) break;
    outermost = above;
  }
  return outermost;
}
