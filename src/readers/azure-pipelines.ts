// Azure Pipelines: container resources, and the containers of jobs. A pool's image is a machine, not a container.

import { entries, get, getScalar, items, walkMappings, yamlOf } from '../text/yaml.js';
import { ciImageUse, imageScalar } from './ci-image.js';
import { noReading, type Read } from './reader.js';

const MAX_MAPPINGS = 20_000;

export const readAzurePipelines: Read = (file) => {
  const [pipeline] = yamlOf(file).documents;
  const isPipeline = ['jobs', 'stages', 'steps', 'resources', 'pool', 'extends'].some(
    (key) => get(pipeline, key) !== null,
  );
  if (pipeline === undefined || !isPipeline || get(pipeline, 'apiVersion') !== null) return null;
  const reading = noReading();
  const resources = items(get(get(pipeline, 'resources'), 'containers'));
  const aliases = new Set(resources.map((resource) => getScalar(resource, 'container')?.value));
  const images = resources.map((resource) => getScalar(resource, 'image'));
  let left = MAX_MAPPINGS;
  for (const mapping of walkMappings(pipeline)) {
    if (left-- === 0) break;
    const job = entries(mapping).some(
      ({ key }) => key.value === 'job' || key.value === 'deployment' || key.value === 'steps',
    );
    const image = job ? imageScalar(get(mapping, 'container'), 'image') : null;
    // A job's container may be the name of a resource.
    if (image !== null && !aliases.has(image.value)) images.push(image);
  }
  for (const image of images) {
    if (image === null) continue;
    const unresolved = [...image.value.matchAll(/\$[({[]{1,2}\s*([\w. -]{1,100}?)\s*[)}\]]{1,2}/g)].map(
      (match) => match[1]!,
    );
    const text = image.value.replace(/\$[({[]{1,2}\s*[\w. -]{1,100}?\s*[)}\]]{1,2}/g, '');
    reading.uses.push(ciImageUse(file, image, text, unresolved));
  }
  return reading;
};
