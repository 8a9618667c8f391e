// GitLab pipelines: the image of the whole file, of `default`, and of each job, and their services.

import { COMPOSE, expand, type Value } from '../text/expand.js';
import { entries, follow, get, getText, items, type YamlNode, yamlOf } from '../text/yaml.js';
import { ciImageUse, imageScalar } from './ci-image.js';
import { noReading, type Read } from './reader.js';

export const readGitlabCi: Read = (file) => {
  const [pipeline] = yamlOf(file).documents;
  if (pipeline === undefined) return null;
  const reading = noReading();
  const global = variablesOf(pipeline);
  const jobs = entries(pipeline)
    .filter(({ key }) => key.value !== 'variables')
    .map(({ value }) => value);
  for (const holder of [pipeline, ...jobs]) {
    const variables = new Map([...global, ...variablesOf(holder)]);
    const images = [get(holder, 'image'), ...items(get(holder, 'services'))];
    for (const image of images) {
      const scalar = imageScalar(image, 'name');
      if (scalar === null) continue;
      const value = expand(scalar.value, (name) => variables.get(name), COMPOSE);
      reading.uses.push(ciImageUse(file, scalar, value.text, value.missing));
    }
  }
  return reading;
};

/** `variables`, each a text or a mapping with a `value`. */
function variablesOf(holder: YamlNode): Map<string, Value> {
  return new Map(
    entries(get(holder, 'variables')).flatMap(({ key, value }) => {
      const scalar = follow(value);
      const text = scalar?.type === 'scalar' ? scalar.value : getText(scalar, 'value');
      return text === null ? [] : [[key.value, { text, missing: [], origins: [] }] as const];
    }),
  );
}
