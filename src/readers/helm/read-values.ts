// Images that a chart's values name by parts, where no template that could be read takes them up.

import type { ImageUse } from '../../model/image-use.js';
import { imageUse } from '../../model/image-use.js';
import { noReading } from '../../model/reading.js';
import { type Budget, OverBudget } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import { getScalar, walkMappings, type YamlNode, type YamlScalar, yamlOf } from '../../text/yaml.js';
import { parseReference } from '../../windows/reference.js';
import { readReference } from '../../windows/tags.js';
import type { Read, ReaderContext } from '../reader.js';
import { isChart } from './chart.js';
import { isValuesFile } from './values-files.js';

/** What is kept of an image, in characters. */
const KEPT_OF_IMAGE = 1_000;

export const readHelmValues: Read = (file, readerContext) => {
  if (chartOf(file.path, readerContext) === null) return null;
  const reading = noReading();
  const cut = (offset: number, message: string): void => {
    reading.problems.push({ location: file.location(offset, offset), message });
  };
  const { documents, problems } = yamlOf(file, readerContext.budget);
  for (const { offset, message, isCut } of problems) if (isCut) cut(offset, message);
  const [values] = documents;
  if (values === undefined) return reading;
  readImages(file, values, readerContext.budget, reading.uses, cut);
  return reading;
};

/**
 * The images that values name by parts.
 * @param uses takes them up one by one
 * @param cut receives the place where the budget ends
 */
export function readImages(
  file: SourceFile,
  values: YamlNode,
  budget: Budget,
  uses: ImageUse[],
  cut: (offset: number, message: string) => void,
): void {
  let at = values.start;
  try {
    for (const mapping of walkMappings(values, budget)) {
      at = mapping.start;
      const image = imageIn(mapping);
      if (image === null) continue;
      budget.make(KEPT_OF_IMAGE);
      uses.push(useOf(file, image));
    }
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    cut(at, `the rest is skipped: reading ${error.message}`);
  }
}

/** The folder of the chart that values lie beside, or in the folder `values` of. */
function chartOf(path: string, readerContext: ReaderContext): string | null {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const folders = [
    ...(name === 'values.yaml' || isValuesFile(name) ? [folder] : []),
    ...(/(?:^|\/)values\/$/.test(folder) ? [folder.replace(/values\/$/, '')] : []),
  ];
  return folders.find((at) => isChart(at, readerContext)) ?? null;
}

interface Image {
  place: YamlScalar;
  reference: string;
}

function useOf(file: SourceFile, { place, reference }: Image): ImageUse {
  return imageUse({
    kind: 'helm',
    location: file.location(place.start, place.end),
    raw: place.value,
    reference,
    foundIn: { kind: 'values' },
  });
}

/** A repository with a tag or a digest, whose name shows a Windows release: others may be of any system. */
function imageIn(mapping: YamlNode): Image | null {
  const [registry, repository, tag, digest] = ['registry', 'repository', 'tag', 'digest'].map((key) =>
    getScalar(mapping, key),
  );
  if (repository == null || (tag == null && digest == null)) return null;
  const name = registry?.value ? `${registry.value}/${repository.value}` : repository.value;
  const reference = `${name}${tag?.value ? `:${tag.value}` : ''}${digest?.value ? `@${digest.value}` : ''}`;
  const parsed = parseReference(reference);
  if (parsed === null || readReference(parsed).versions.length === 0) return null;
  return { place: tag?.value ? tag : digest?.value ? digest : repository, reference };
}
