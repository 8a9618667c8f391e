// Flux's HelmRelease. Source: fluxcd.io/flux/components/helm/helmreleases, fluxcd.io/flux/components/source/helmcharts.

import { folderOf } from '../../../text/paths.js';
import type { SourceFile } from '../../../text/source-file.js';
import { follow, get, getPath, getText, items, type YamlNode } from '../../../text/yaml.js';
import type { ReaderContext } from '../../reader.js';
import { pathFrom, type Release, ReleaseReader } from './release.js';

/** @param object of the kind HelmRelease */
export function releasesOfFlux(object: YamlNode, file: SourceFile, readerContext: ReaderContext): Release[] {
  const spec = get(object, 'spec');
  const template = getPath(spec, 'chart', 'spec');
  // The Helm operator of Flux 1 had the path of a chart in git beside its URL.
  const chart =
    getText(template, 'chart') ??
    getText(get(spec, 'chart'), 'path') ??
    getText(get(spec, 'chartRef'), 'name') ??
    // A patch of a release that stands elsewhere has values alone.
    (get(spec, 'values') === null ? null : 'of the release that this one changes');
  const source = getText(get(template, 'sourceRef'), 'kind');
  if (chart === null) return [];
  const reader = new ReleaseReader(file, readerContext, object);
  const files = items(get(template, 'valuesFiles')).map(follow);
  for (const named of files) if (named?.type === 'scalar') reader.addFile(named, [pathFrom('', named.value)]);
  for (const from of items(get(spec, 'valuesFrom')))
    reader.leave(from, 'values of ConfigMaps and Secrets are not applied');
  const rendered = get(spec, 'postRenderers');
  if (rendered !== null) reader.leave(rendered, 'postRenderers are not applied');
  reader.addMapping(get(spec, 'values'));
  const isPath = source !== 'HelmRepository' && get(spec, 'chart') !== null;
  const folders = isPath ? [pathFrom('', chart), pathFrom(folderOf(file.path), chart)] : [];
  return [reader.release(chart, folders, files.length > 0)];
}
