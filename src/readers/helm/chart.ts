// A chart: its values, those that are laid over them, and the templates that it and its dependencies define.

import type { Origin } from '../../text/expand.js';
import { Recent } from '../../text/recent.js';
import type { SourceFile } from '../../text/source-file.js';
import { follow, get, yamlOf } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';
import { dependenciesOf, parentOf } from './dependencies.js';
import {
  type Assumed,
  type Dict,
  dictFrom,
  dictOf,
  isDict,
  type Layer,
  NOTHING,
  text,
  UNKNOWN,
  type Value,
  Values,
} from './values.js';

/** Values of charts that are kept: those of one release are read one after the other. */
const MAX_KEPT = 100;
/** A chart may be a part of another under several names; each is rendered. */
const MAX_NAMES = 10;

/** A chart with the values that it is installed with. */
export interface Installation {
  /** The folder of the outermost chart, with a slash at its end; '' for the root. */
  readonly folder: string;
  /** Values over the chart's own, the upper ones first. */
  readonly layers: readonly Layer[];
  /** Whether its own values.yaml does not count. */
  readonly isWithoutOwn?: boolean;
  /** `global` values of the chart that it is a part of, the upper ones first. */
  readonly globals: readonly Layer[];
}

/** A chart's values as they lie over each other, the upper ones first. */
export interface Layers {
  readonly own: readonly Layer[];
  readonly globals: readonly Layer[];
}

const kept = new WeakMap<ReaderContext, Recent<string, readonly Layers[]>>();
const numbers = new WeakMap<Installation, number>();
let installations = 0;

/** The chart by itself, with its own values. */
export function plainInstallation(folder: string): Installation {
  return { folder, layers: [], globals: [] };
}

export function isChart(folder: string, readerContext: ReaderContext): boolean {
  return readerContext.open(`${folder}Chart.yaml`) !== null;
}

/**
 * What `$` is in the templates of a chart: one for each name under which the chart is a part of the one installed.
 * @param folder the chart's, with a slash at its end
 * @param assumed values that are rendered as if they were others
 * @param more values that no file has, over all others
 * @throws OverBudget
 */
export function rootsOf(
  folder: string,
  installation: Installation,
  readerContext: ReaderContext,
  assumed?: Assumed,
  more: readonly Layer[] = [],
): readonly Value[] {
  const about = readerContext.open(`${folder}Chart.yaml`);
  if (about === null) return [];
  return layersOf(folder, installation, readerContext).map(({ own, globals }) => {
    const made = new Values(readerContext.budget, assumed);
    const top = made.in([...more, ...own]);
    const values = globals.length === 0 ? top : withGlobals(top, made.in(globals));
    return dictOf(
      new Map<string, Value>([
        // A chart without values has an empty mapping of them.
        ['Values', values === NOTHING ? dictOf(new Map()) : values],
        ['Chart', metadataOf(made.in(layerOf(about, readerContext)))],
        ['Release', releaseValue()],
        ['Capabilities', UNKNOWN],
        ['Files', UNKNOWN],
        ['Template', UNKNOWN],
        ['Subcharts', UNKNOWN],
      ]),
    );
  });
}

/** What a user gives to Helm; its texts decide nothing here. */
function releaseValue(): Dict {
  return dictOf(
    new Map<string, Value>([
      ['Name', text('release-name')],
      ['Namespace', text('default')],
      ['Service', text('Helm')],
      ['IsInstall', text('true', [], true)],
      ['IsUpgrade', text('false', [], true)],
      ['Revision', text('1', [], true)],
    ]),
  );
}

/** A parent's values for its part lie over the part's own. @throws OverBudget */
export function layersOf(
  folder: string,
  installation: Installation,
  readerContext: ReaderContext,
): readonly Layers[] {
  const known = kept.get(readerContext) ?? new Recent<string, readonly Layers[]>(MAX_KEPT);
  kept.set(readerContext, known);
  const number = numbers.get(installation) ?? ++installations;
  numbers.set(installation, number);
  const key = `${number} ${folder}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = makeLayers(folder, installation, readerContext);
  known.set(key, made, 1);
  return made;
}

function makeLayers(
  folder: string,
  installation: Installation,
  readerContext: ReaderContext,
): readonly Layers[] {
  const isBare = folder === installation.folder && installation.isWithoutOwn === true;
  const own = isBare ? [] : layerOf(readerContext.open(`${folder}values.yaml`), readerContext);
  if (folder === installation.folder) {
    return [{ own: [...installation.layers, ...own], globals: installation.globals }];
  }
  const [above, name] = parentOf(folder);
  if (name === null || !isChart(above, readerContext)) return [{ own, globals: [] }];
  const names = namesIn(above, name, readerContext);
  return layersOf(above, installation, readerContext)
    .flatMap((upper) =>
      names.map((called) => ({
        own: [...under(upper.own, called), ...own],
        globals: [...upper.globals, ...under(upper.own, 'global')],
      })),
    )
    .slice(0, MAX_NAMES);
}

/** What a part of a chart is called there: by its aliases, else by its own name. */
function namesIn(above: string, name: string, readerContext: ReaderContext): readonly string[] {
  const named = dependenciesOf(above, readerContext).filter((dependency) => dependency.name === name);
  return named.length === 0 ? [name] : [...new Set(named.map(({ alias }) => alias ?? name))];
}

/**
 * The value that keeps a part of a chart, or a chart that it is a part of, from being rendered.
 * @returns null where it is rendered
 * @throws OverBudget
 */
export function turnedOffBy(
  folder: string,
  installation: Installation,
  readerContext: ReaderContext,
): Origin | null {
  if (folder === installation.folder) return null;
  const [above, name] = parentOf(folder);
  if (name === null || !isChart(above, readerContext)) return null;
  const named = dependenciesOf(above, readerContext).filter((dependency) => dependency.name === name);
  const [first] = named;
  const upper = layersOf(above, installation, readerContext).flatMap(({ own }) => own);
  // Under several names it is rendered where one of them is on.
  const off = named.map(({ conditions }) => falseAt(conditions, upper));
  const origin = first === undefined || off.includes(null) ? null : (off[0] ?? null);
  return origin ?? turnedOffBy(above, installation, readerContext);
}

/** The first value at one of some paths, where it is false. */
function falseAt(paths: readonly string[], layers: readonly Layer[]): Origin | null {
  for (const path of paths) {
    const found = path
      .split('.')
      .slice(0, MAX_FIELDS)
      .reduce(under, [...layers]);
    const [layer] = found;
    const scalar = follow(layer?.node);
    if (layer === undefined || scalar?.type !== 'scalar' || !/^(?:true|false)$/.test(scalar.value)) continue;
    if (scalar.value === 'true') return null;
    const message = `${path} is false here; it is rendered with true in its place`;
    return { ...layer.file.location(scalar.start, scalar.end), message };
  }
  return null;
}

/** A longer path leads to no value. */
const MAX_FIELDS = 50;

/** The layers of what is under a key. */
export function under(layers: readonly Layer[], key: string): Layer[] {
  return layers.flatMap((layer) => {
    const inner = get(layer.node, key);
    return inner === null ? [] : [{ ...layer, node: inner }];
  });
}

/** A values file; none where it is not there, or empty. */
export function layerOf(file: SourceFile | null, { budget }: ReaderContext): Layer[] {
  if (file === null) return [];
  const [node] = yamlOf(file, budget).documents;
  return node === undefined ? [] : [{ file, node }];
}

/** `global` is the same in all charts of a release: the outermost comes first. */
function withGlobals(values: Value, globals: Value): Value {
  if (!isDict(values)) return values;
  const own = values.get('global');
  const both = isDict(own) && isDict(globals) ? dictOver(globals, own) : globals;
  const top = dictOf(new Map([['global', both]]));
  return dictOver(top, values);
}

/** A mapping, and under it another that has what is not in it. */
function dictOver(upper: Dict, lower: Dict): Dict {
  return dictFrom(
    () => [...new Set([...upper.keys(), ...lower.keys()])],
    (key) => {
      const found = upper.get(key);
      return found === NOTHING ? lower.get(key) : found;
    },
  );
}

/** Chart.yaml's fields, which templates begin with a capital. */
function metadataOf(fields: Value): Value {
  if (!isDict(fields)) return UNKNOWN;
  return dictFrom(
    () => fields.keys(),
    (key) => fields.get(`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`),
  );
}
