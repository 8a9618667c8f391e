// Helmfiles, as far as they are literal: no template of theirs is rendered. Source: helmfile.readthedocs.io/en/latest.

import { folderOf } from '../../../text/paths.js';
import { SourceFile } from '../../../text/source-file.js';
import { follow, get, getScalar, getText, items, type YamlNode, yamlOf } from '../../../text/yaml.js';
import type { ReaderContext } from '../../reader.js';
import { pathFrom, type Release, ReleaseReader } from './release.js';

/** Lines of nothing but actions become empty: the places of all others stay. */
export function withoutActions(file: SourceFile): SourceFile {
  const text = file.text.replace(/^[ \t]*\{\{[^\n]*\}\}[ \t]*$/gm, (line) => ' '.repeat(line.length));
  return new SourceFile(file.path, text);
}

/** The releases of a helmfile whose lines of actions are empty. */
export function releasesOfHelmfile(file: SourceFile, readerContext: ReaderContext): Release[] {
  const { documents } = yamlOf(file, readerContext.budget);
  return documents.flatMap((document) =>
    items(get(document, 'releases')).flatMap((item) => releaseOf(item, file, readerContext) ?? []),
  );
}

function releaseOf(item: YamlNode, file: SourceFile, readerContext: ReaderContext): Release | null {
  const chart = getText(item, 'chart');
  if (chart === null) return null;
  const folder = folderOf(file.path);
  const reader = new ReleaseReader(file, readerContext, item);
  for (const value of items(get(item, 'values'))) {
    const own = follow(value);
    if (own?.type === 'mapping') reader.addMapping(own);
    else if (own?.type === 'scalar' && /\{\{|\.gotmpl$/.test(own.value))
      reader.leave(own, 'templates of helmfiles are not rendered');
    else if (own?.type === 'scalar') reader.addFile(own, [pathFrom(folder, own.value)]);
  }
  for (const set of items(get(item, 'set')))
    reader.addParameter(getScalar(set, 'name'), getScalar(set, 'value'));
  if (chart.includes('{{')) reader.leave(item, 'templates of helmfiles are not rendered');
  // Only a path begins with a dot or leads to a chart's folder; anything else is a chart of a repository.
  return reader.release(chart, [pathFrom(folder, chart)]);
}
