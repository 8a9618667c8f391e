// Images that a chart's values name by parts, where no template that could be read takes them up.

import type { ImageUse } from '../../model/image-use.js';
import { imageUse } from '../../model/image-use.js';
import { noReading } from '../../model/reading.js';
import { OverBudget } from '../../text/budget.js';
import { folderOf } from '../../text/paths.js';
import type { SourceFile } from '../../text/source-file.js';
import { getScalar, walkMappings, type YamlNode, type YamlScalar, yamlOf } from '../../text/yaml.js';
import { parseReference } from '../../windows/reference.js';
import { readReference } from '../../windows/tags.js';
import type { Read } from '../reader.js';

/** What is kept of an image, in characters. */
const KEPT_OF_IMAGE = 1_000;

export const readHelmValues: Read = (file, surroundings) => {
  const folder = folderOf(file.path);
  if (surroundings.open(`${folder === '' ? '' : `${folder}/`}Chart.yaml`) === null) return null;
  const reading = noReading();
  const cut = (offset: number, message: string): void => {
    reading.problems.push({ location: file.location(offset, offset), message });
  };
  const { documents, problems } = yamlOf(file, surroundings.budget);
  for (const { offset, message, isCut } of problems) if (isCut) cut(offset, message);
  const [values] = documents;
  if (values === undefined) return reading;
  let at = values.start;
  try {
    for (const mapping of walkMappings(values, surroundings.budget)) {
      at = mapping.start;
      const image = imageIn(mapping);
      if (image === null) continue;
      surroundings.budget.make(KEPT_OF_IMAGE);
      reading.uses.push(useOf(file, image));
    }
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    cut(at, `from here on, reading ${error.message}`);
  }
  return reading;
};

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

/** A repository with a tag or a digest, whose name tells a Windows release: others may be of any system. */
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
