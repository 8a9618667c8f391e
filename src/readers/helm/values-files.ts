// The values files that lie beside a chart, each of which is laid over its values.yaml as `helm -f` does.

import { follow } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';
import { type Installation, layerOf, plainInstallation } from './chart.js';

/** Values files of one chart that are rendered: each renders all of its templates once more. */
export const MAX_VALUES_FILES = 30;

const OWN = 'values.yaml';

/** `values-prod.yaml`, `values.prod.yaml`, `prod-values.yaml`, but not a chart's own `values.yaml`. */
export function isValuesFile(name: string): boolean {
  return name !== OWN && /^(?:values(?:[-_.].+)?|.+[-_.]values)\.ya?ml$/i.test(name);
}

/**
 * The values files beside a chart, and in its folder `values`.
 * @param folder the chart's, with a slash at its end
 * @returns their paths, in the order of their names
 */
export function valuesFilesOf(folder: string, readerContext: ReaderContext): readonly string[] {
  const beside = readerContext.list(folder.replace(/\/$/, '')).filter(isValuesFile);
  const inside = readerContext
    .list(`${folder}values`)
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => `values/${name}`);
  return [...beside, ...inside].map((name) => folder + name);
}

export interface Installations {
  readonly installations: readonly Installation[];
  /** Values files that are not rendered, since there are more than are. */
  readonly left: readonly string[];
}

/**
 * The ways in which a chart is installed, as far as its own folder tells: with its own values, and with each of the
 * values files beside it.
 * @param folder the outermost chart's
 */
export function installationsOf(folder: string, readerContext: ReaderContext): Installations {
  const files = valuesFilesOf(folder, readerContext);
  const over = files.slice(0, MAX_VALUES_FILES).flatMap((path) => {
    const layers = layerOf(readerContext.open(path), readerContext);
    const isMapping = layers.some(({ node }) => follow(node)?.type === 'mapping');
    return isMapping ? [{ folder, layers, globals: [] }] : [];
  });
  return { installations: [plainInstallation(folder), ...over], left: files.slice(MAX_VALUES_FILES) };
}
