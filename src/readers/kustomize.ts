// Kustomizations: `images` gives other names, tags or digests to the images of the pods that they build on.

import { get, getScalar, items, yamlOf } from '../text/yaml.js';
import { parseReference } from '../windows/reference.js';
import { noReading, type Read } from './reader.js';

export const readKustomize: Read = (file) => {
  if (!file.text.includes('images')) return null;
  const [kustomization] = yamlOf(file).documents;
  if (kustomization === undefined) return null;
  const reading = noReading();
  for (const image of items(get(kustomization, 'images'))) {
    const name = getScalar(image, 'name')?.value;
    const [newName, newTag, digest] = ['newName', 'newTag', 'digest'].map((key) => getScalar(image, key));
    const place = newTag ?? digest ?? newName;
    if (name === undefined || place == null) continue;
    const tag = digest ? `@${digest.value}` : newTag ? `:${newTag.value}` : '';
    const text = `${newName?.value ?? name}${tag}`;
    reading.uses.push({
      kind: 'kustomize',
      role: 'run',
      location: file.location(place.start, place.end),
      raw: place.value,
      reference: parseReference(text) === null ? null : text,
      partial: text,
      unresolved: [],
      platform: null,
      origins: [],
      replaces: name,
      // Filled by the pods whose image it replaces.
      runs: [],
    });
  }
  return reading;
};
