// A chart: its values, those that its parents put over them, and the templates that its helpers define.

import { Recent } from '../../text/recent.js';
import type { SourceFile } from '../../text/source-file.js';
import { get, yamlOf } from '../../text/yaml.js';
import type { Surroundings } from '../reader.js';
import { parseTemplate, type Template } from './parse.js';
import type { Defines } from './render.js';
import {
  type Dict,
  dictOf,
  isDict,
  type Layer,
  NOTHING,
  text,
  UNKNOWN,
  type Value,
  Values,
} from './values.js';

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
/** Charts that are kept with their values: those of one release are read one after the other. */
const MAX_KEPT = 50;

export interface Chart {
  /** What `$` is in its templates. */
  root: Value;
  /** The templates that its helpers define. */
  defines: Defines;
  /** Why not all of its values are known, once: whoever reports it takes it out. */
  problems: string[];
}

/** A chart's values as they lie over each other, the upper ones first. */
interface Layers {
  own: readonly Layer[];
  globals: readonly Layer[];
  problems: readonly string[];
}

/** What was read of the charts of a repository. */
interface Known {
  charts: Recent<string, Chart | null>;
  layers: Recent<string, Layers>;
  helpers: Recent<SourceFile, Template>;
}

const known = new WeakMap<Surroundings, Known>();

function knownIn(surroundings: Surroundings): Known {
  const before = known.get(surroundings);
  if (before !== undefined) return before;
  const made = {
    charts: new Recent<string, Chart | null>(MAX_KEPT),
    layers: new Recent<string, Layers>(MAX_KEPT),
    helpers: new Recent<SourceFile, Template>(MAX_KEPT * HELPERS.length),
  };
  known.set(surroundings, made);
  return made;
}

/**
 * @param folder with a slash at its end
 * @returns null where it is no chart's
 * @throws OverBudget
 */
export function chartAt(folder: string, surroundings: Surroundings): Chart | null {
  const { charts } = knownIn(surroundings);
  const before = charts.get(folder);
  if (before !== undefined) return before;
  const chart = readChart(folder, surroundings);
  charts.set(folder, chart, 1);
  return chart;
}

function readChart(folder: string, surroundings: Surroundings): Chart | null {
  const about = surroundings.open(`${folder}Chart.yaml`);
  if (about === null) return null;
  const made = new Values(surroundings.budget);
  const { own, globals, problems } = layersOf(folder, surroundings);
  const values = globals.length === 0 ? made.in(own) : withGlobals(made.in(own), made.in(globals));
  const root = dictOf(
    new Map<string, Value>([
      // A chart without values has an empty mapping of them.
      ['Values', values === NOTHING ? dictOf(new Map()) : values],
      ['Chart', metadataOf(made.in(layerOf(about, surroundings, [])))],
      ['Release', RELEASE],
      ['Capabilities', UNKNOWN],
      ['Files', UNKNOWN],
      ['Template', UNKNOWN],
      ['Subcharts', UNKNOWN],
    ]),
  );
  return { root, defines: definesOf(folder, surroundings), problems: [...problems] };
}

/** What a user gives to Helm; its texts decide nothing here. */
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
function layersOf(folder: string, surroundings: Surroundings): Layers {
  const { layers } = knownIn(surroundings);
  const before = layers.get(folder);
  if (before !== undefined) return before;
  const problems: string[] = [];
  const own = layerOf(surroundings.open(`${folder}values.yaml`), surroundings, problems);
  const [above, name] = parentOf(folder);
  const isPart = name !== null && surroundings.open(`${above}Chart.yaml`) !== null;
  const upper = isPart ? layersOf(above, surroundings) : { own: [], globals: [], problems: [] };
  const under = (key: string): Layer[] =>
    upper.own.flatMap(({ file, node }) => {
      const inner = get(node, key);
      return inner === null ? [] : [{ file, node: inner }];
    });
  const made = {
    own: name === null ? own : [...under(name), ...own],
    globals: [...upper.globals, ...under('global')],
    problems: [...upper.problems, ...problems],
  };
  layers.set(folder, made, 1);
  return made;
}

/** The folder of the chart that a chart is a part of, and what it is called there; null where it stands alone. */
function parentOf(folder: string): [above: string, name: string | null] {
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

function layerOf(file: SourceFile | null, { budget }: Surroundings, problems: string[]): Layer[] {
  if (file === null) return [];
  const { documents, problems: found } = yamlOf(file, budget);
  for (const { message, offset } of found) {
    const { line } = file.location(offset, offset);
    problems.push(`the values of its chart cannot be read (${file.path}:${line}: ${message})`);
  }
  const [node] = documents;
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
  let keys: readonly string[] | null = null;
  return {
    kind: 'dict',
    keys() {
      keys ??= [...new Set([...upper.keys(), ...lower.keys()])];
      return keys;
    },
    get(key) {
      const found = upper.get(key);
      return found === NOTHING ? lower.get(key) : found;
    },
  };
}

/** Chart.yaml's fields, which templates begin with a capital. */
function metadataOf(fields: Value): Value {
  if (!isDict(fields)) return UNKNOWN;
  return {
    kind: 'dict',
    keys: () => fields.keys(),
    get: (key) => fields.get(`${key[0]?.toLowerCase() ?? ''}${key.slice(1)}`),
  };
}

function definesOf(folder: string, surroundings: Surroundings): Defines {
  // Names are the same in all charts of a release; a chart's own come first here.
  const folders = new Set([folder, `${folder}charts/common/`, folder.replace(/charts\/[^/]+\/$/, '')]);
  const templates = [...folders].flatMap((chart) =>
    HELPERS.flatMap((name) => {
      const file = surroundings.open(`${chart}templates/${name}`);
      return file === null ? [] : [helperOf(file, surroundings)];
    }),
  );
  return (name) => {
    for (const template of templates) {
      const parts = template.defines.get(name);
      if (parts !== undefined) return { template, parts };
    }
    return undefined;
  };
}

function helperOf(file: SourceFile, surroundings: Surroundings): Template {
  const { helpers } = knownIn(surroundings);
  const template = helpers.get(file) ?? parseTemplate(file.text, surroundings.budget);
  helpers.set(file, template, 1);
  return template;
}
