// Argo CD's Application, and the template of an ApplicationSet. Values by parameters lie over valuesObject, that over
// values, and those over valueFiles. Source: argo-cd.readthedocs.io/en/stable/user-guide/helm, …/multiple_sources.

import { inlineFile } from '../../../text/inline.js';
import type { SourceFile } from '../../../text/source-file.js';
import { follow, get, getPath, getScalar, getText, items, type YamlNode } from '../../../text/yaml.js';
import type { ReaderContext } from '../../reader.js';
import { layerOf } from '../chart.js';
import { pathFrom, type Release, ReleaseReader } from './release.js';

/** @param object of the kind Application or ApplicationSet */
export function releasesOfArgo(object: YamlNode, file: SourceFile, readerContext: ReaderContext): Release[] {
  const isSet = getText(object, 'kind') === 'ApplicationSet';
  const spec = isSet ? getPath(object, 'spec', 'template', 'spec') : get(object, 'spec');
  const sources = items(get(spec, 'sources'));
  const [single] = [get(spec, 'source')].flatMap((source) => source ?? []);
  const all = sources.length > 0 ? sources : single === undefined ? [] : [single];
  return all.flatMap((source) => releaseOf(source, file, readerContext) ?? []);
}

function releaseOf(source: YamlNode, file: SourceFile, readerContext: ReaderContext): Release | null {
  const path = getText(source, 'path');
  const helm = get(source, 'helm');
  const chart = path ?? getText(source, 'chart') ?? getText(source, 'repoURL');
  if (chart === null && helm === null) return null;
  const folder = path === null ? null : pathFrom('', path);
  const reader = new ReleaseReader(file, readerContext, source);
  const mayBeMissing = getText(helm, 'ignoreMissingValueFiles') === 'true';
  for (const item of items(get(helm, 'valueFiles'))) {
    const named = follow(item);
    if (named?.type === 'scalar') reader.addFile(named, [valuesPath(named.value, folder)], mayBeMissing);
  }
  const values = getScalar(helm, 'values');
  if (values !== null) reader.addLayers(layerOf(inlineFile(file, values), readerContext));
  reader.addMapping(get(helm, 'valuesObject'));
  for (const item of items(get(helm, 'parameters')))
    reader.addParameter(getScalar(item, 'name'), getScalar(item, 'value'));
  return reader.release(chart ?? 'of this source', [folder]);
}

/** From the chart's folder; from the root with a slash at its start, or with another source of this repository. */
function valuesPath(path: string, folder: string | null): string | null {
  const fromRoot = /^(?:\/|\$[\w-]+\/)(.*)$/s.exec(path)?.[1];
  if (fromRoot !== undefined) return pathFrom('', fromRoot);
  return folder === null ? null : pathFrom(folder, path);
}
