// A chart: its values, those that its parents put over them, and the templates that its helpers define.

import type { SourceFile } from '../../text/source-file.js';
import { get, type YamlNode, yamlOf } from '../../text/yaml.js';
import type { Surroundings } from '../reader.js';
import { type Part, parseTemplate, type Template } from './parse.js';
import { dictOf, type Layer, NOTHING, text, UNKNOWN, type Value, valueIn } from './values.js';

/** Where charts keep what they define, by convention. */
const HELPERS = [
  '_helpers.tpl',
  '_helper.tpl',
  '_images.tpl',
  '_image.tpl',
  '_names.tpl',
  '_common.tpl',
  '_utils.tpl',
  '_helpers.yaml',
];
/** Charts inside charts inside charts. */
const MAX_LEVELS = 5;

export interface Chart {
  /** With a slash at its end; '' for the root. */
  folder: string;
  /** What `$` is in its templates. */
  root: Value;
  defines: Map<string, { template: Template; parts: Part[] }>;
}

const charts = new WeakMap<Surroundings, Map<string, Chart | null>>();

/** @param folder with a slash at its end; @returns null where it is no chart's */
export function chartAt(folder: string, surroundings: Surroundings): Chart | null {
  const known = charts.get(surroundings) ?? new Map<string, Chart | null>();
  charts.set(surroundings, known);
  const before = known.get(folder);
  if (before !== undefined) return before;
  const chart = readChart(folder, surroundings);
  known.set(folder, chart);
  return chart;
}

function readChart(folder: string, surroundings: Surroundings): Chart | null {
  const about = surroundings.open(`${folder}Chart.yaml`);
  if (about === null) return null;
  const { layers, globals } = layersOf(folder, surroundings, 0);
  const values = globals.length === 0 ? valueIn(layers) : withGlobals(valueIn(layers), valueIn(globals));
  const root = dictOf(
    new Map<string, Value>([
      // A chart without values has an empty mapping of them.
      ['Values', values === NOTHING ? dictOf(new Map()) : values],
      ['Chart', metadataOf(about)],
      ['Release', RELEASE],
      ['Capabilities', UNKNOWN],
      ['Files', UNKNOWN],
      ['Template', UNKNOWN],
      ['Subcharts', UNKNOWN],
    ]),
  );
  return { folder, root, defines: definesOf(folder, surroundings) };
}

/** What Helm itself would be told; its texts decide nothing here. */
const RELEASE = dictOf(
  new Map<string, Value>([
    ['Name', text('release-name')],
    ['Namespace', text('default')],
    ['Service', text('Helm')],
    ['IsInstall', text('true', [], true)],
    ['IsUpgrade', text('false', [], true)],
    ['Revision', text('1', [], true)],
  ]),
);

/** A parent's values for its part lie over the part's own. */
function layersOf(
  folder: string,
  surroundings: Surroundings,
  level: number,
): { layers: Layer[]; globals: Layer[] } {
  const own = fileLayer(surroundings.open(`${folder}values.yaml`));
  const parent = /^(.*?)charts\/([^/]+)\/$/s.exec(folder.slice(parentStart(folder)));
  if (parent === null || level > MAX_LEVELS) return { layers: own, globals: [] };
  const above = `${folder.slice(0, parentStart(folder))}${parent[1]}`;
  if (surroundings.open(`${above}Chart.yaml`) === null) return { layers: own, globals: [] };
  const upper = layersOf(above, surroundings, level + 1);
  const under = (layers: Layer[], key: string): Layer[] =>
    layers.flatMap(({ file, node }) => {
      const inner: YamlNode | null = get(node, key);
      return inner === null ? [] : [{ file, node: inner }];
    });
  return {
    layers: [...under(upper.layers, parent[2]!), ...own],
    globals: [...upper.globals, ...under(upper.layers, 'global')],
  };
}

/** Where the innermost chart that may hold this one begins. */
function parentStart(folder: string): number {
  const inner = folder.lastIndexOf('charts/', folder.length - 2);
  const outer = inner <= 0 ? -1 : folder.lastIndexOf('charts/', inner - 1);
  return outer < 0 ? 0 : folder.indexOf('/', outer + 'charts/'.length) + 1;
}

function fileLayer(file: SourceFile | null): Layer[] {
  const node = file === null ? undefined : yamlOf(file).documents[0];
  return file === null || node === undefined ? [] : [{ file, node }];
}

/** `global` is the same in all charts of a release: the outermost says it first. */
function withGlobals(values: Value, globals: Value): Value {
  if (typeof values !== 'object' || values.kind !== 'dict') return values;
  const own = values.get('global');
  const both =
    typeof own === 'object' && own.kind === 'dict' && typeof globals === 'object' && globals.kind === 'dict';
  const merged: Value = both
    ? {
        kind: 'dict',
        keys: () => [...new Set([...globals.keys(), ...own.keys()])],
        get: (key) => (globals.get(key) === NOTHING ? own.get(key) : globals.get(key)),
      }
    : globals;
  return {
    kind: 'dict',
    keys: () => [...new Set([...values.keys(), 'global'])],
    get: (key) => (key === 'global' ? merged : values.get(key)),
  };
}

/** Chart.yaml's fields, which templates begin with a capital. */
function metadataOf(about: SourceFile): Value {
  const fields = valueIn(fileLayer(about));
  if (typeof fields !== 'object' || fields.kind !== 'dict') return UNKNOWN;
  return {
    kind: 'dict',
    keys: () => fields.keys(),
    get: (key) => fields.get(`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`),
  };
}

function definesOf(folder: string, surroundings: Surroundings): Chart['defines'] {
  const defines: Chart['defines'] = new Map();
  // Names are the same in all charts of a release; a chart's own come first here.
  const folders = [folder, `${folder}charts/common/`, folder.replace(/charts\/[^/]+\/$/, '')];
  for (const chart of new Set(folders)) {
    for (const name of HELPERS) {
      const file = surroundings.open(`${chart}templates/${name}`);
      if (file === null) continue;
      const template = parseTemplate(file.text);
      for (const [key, parts] of template.defines)
        if (!defines.has(key)) defines.set(key, { template, parts });
    }
  }
  return defines;
}
