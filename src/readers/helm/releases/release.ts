// A release as a file of the repository declares it: a chart, and the values that it is installed with.

import type { Open } from '../../../model/reading.js';
import { resolveFrom } from '../../../text/paths.js';
import type { SourceFile } from '../../../text/source-file.js';
import type { YamlMapping, YamlNode, YamlScalar } from '../../../text/yaml.js';
import { follow, yamlOf } from '../../../text/yaml.js';
import type { ReaderContext } from '../../reader.js';
import { layerOf } from '../chart.js';
import type { Layer } from '../values.js';

export interface Release {
  /** Where it is declared. */
  readonly at: YamlNode;
  /** The chart as it is written. */
  readonly chart: string;
  /** Folders that may be the chart's, with a slash at their end; none for a chart of a registry. */
  readonly folders: readonly string[];
  /** Values over the chart's own, the upper ones first. */
  readonly layers: readonly Layer[];
  /** Whether the chart's own values.yaml does not count. */
  readonly isWithoutOwn: boolean;
  /** What of it is not applied, each with its place. */
  readonly left: readonly { readonly at: YamlNode; readonly reason: string }[];
}

/** A release while it is read: layers are added from the lowest on. */
export class ReleaseReader {
  /** The upper ones last. */
  readonly #layers: Layer[] = [];
  readonly #left: Open<Release>['left'] = [];

  constructor(
    readonly file: SourceFile,
    readonly readerContext: ReaderContext,
    private readonly at: YamlNode,
  ) {}

  /** Values that stand in the file as a mapping. */
  addMapping(node: YamlNode | null): void {
    if (follow(node)?.type === 'mapping') this.addLayers([{ file: this.file, node }]);
  }

  /** @param layers the upper ones first @throws OverBudget */
  addLayers(layers: readonly Layer[]): void {
    this.readerContext.budget.spend(layers.length);
    for (const layer of layers.toReversed()) this.#layers.push(layer);
  }

  /** A values file. @param paths where it may be; the first that is there counts */
  addFile(named: YamlNode, paths: readonly (string | null)[], mayBeMissing = false): void {
    for (const path of paths) {
      const file = path === null ? null : this.readerContext.open(path);
      if (file === null) continue;
      const layers = layerOf(file, this.readerContext);
      if (yamlOf(file, this.readerContext.budget).problems.length > 0 || isTemplate(layers))
        this.leave(named, 'the values file is no plain YAML');
      else this.addLayers(layers);
      return;
    }
    if (!mayBeMissing) this.leave(named, 'the values file is not in the repository');
  }

  /** One value by its path, e.g. `image.tag` as `--set` has it. */
  addParameter(name: YamlScalar | null, value: YamlScalar | null): void {
    if (name === null || value === null) return;
    if (/[[\]]/.test(name.value)) {
      this.leave(name, 'items of lists are not set');
      return;
    }
    const fields = name.value.split(/(?<!\\)\./).map((field) => field.replaceAll('\\.', '.'));
    if (fields.length > MAX_FIELDS) return;
    this.readerContext.budget.spend(STEPS_PER_FIELD * fields.length);
    this.readerContext.budget.make(MADE * fields.length);
    this.addLayers([{ file: this.file, node: nested(fields, value) }]);
  }

  leave(at: YamlNode, reason: string): void {
    this.readerContext.budget.spend(STEPS_PER_FIELD);
    this.#left.push({ at, reason });
  }

  release(chart: string, folders: readonly (string | null)[], isWithoutOwn = false): Release {
    const { at } = this;
    const named = folders.flatMap((folder) => (folder === null ? [] : folder === '' ? '' : `${folder}/`));
    return { at, chart, folders: named, layers: this.#layers.toReversed(), isWithoutOwn, left: this.#left };
  }
}

/** What a mapping that is made for a field costs, in steps and in characters of memory. */
const STEPS_PER_FIELD = 10;
const MADE = 500;
/** A longer path sets nothing that a chart has. */
const MAX_FIELDS = 50;

/** A mapping in mappings with a value at the end of a path, which keeps its place in its file. */
function nested(fields: readonly string[], value: YamlScalar): YamlNode {
  const { start, end } = value;
  return fields.reduceRight<YamlNode>((inner, field): YamlMapping => {
    const key: YamlScalar = { type: 'scalar', value: field, isNull: false, start, end: start };
    return { type: 'mapping', entries: [{ key, value: inner }], start, end };
  }, value);
}

function isTemplate(layers: readonly Layer[]): boolean {
  return layers.some(({ file }) => file.text.includes('{{'));
}

/** A path of the repository, from its root or from a folder of it; null where it leads out, or names no path. */
export function pathFrom(folder: string, path: string): string | null {
  return path.includes('{{') || path.length > MAX_PATH ? null : resolveFrom(folder, path);
}

const MAX_PATH = 4_096;
