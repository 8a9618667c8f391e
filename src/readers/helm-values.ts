// Images that a chart's values name by parts, where no template that could be read takes them up.

import { getScalar, walkMappings, type YamlNode, yamlOf } from '../text/yaml.js';
import { parseReference } from '../windows/reference.js';
import { readReference } from '../windows/tags.js';
import { folderOf } from './paths.js';
import { noReading, type Read } from './reader.js';

/** More images than this are no chart's. */
const MAX_IMAGES = 500;

export const readHelmValues: Read = (file, surroundings) => {
  const folder = folderOf(file.path);
  if (surroundings.open(`${folder === '' ? '' : `${folder}/`}Chart.yaml`) === null) return null;
  const reading = noReading();
  const [values] = yamlOf(file).documents;
  if (values === undefined) return reading;
  for (const mapping of walkMappings(values)) {
    const image = imageIn(mapping);
    if (image === null || reading.uses.length === MAX_IMAGES) continue;
    const { place, reference } = image;
    reading.uses.push({
      kind: 'helm',
      role: 'run',
      location: file.location(place.start, place.end),
      raw: place.value,
      reference,
      partial: reference,
      unresolved: [],
      platform: null,
      origins: [],
      runs: [],
      unlessNamed: true,
    });
  }
  return reading;
};

/** A repository with a tag or a digest, whose name tells a Windows release: others may be of any system. */
function imageIn(
  mapping: YamlNode,
): { place: NonNullable<ReturnType<typeof getScalar>>; reference: string } | null {
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
