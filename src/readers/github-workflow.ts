// GitHub Actions workflows: the containers of jobs and their services.

import type { SourceFile } from '../text/source-file.js';
import {
  entries,
  follow,
  get,
  getPath,
  items,
  type YamlNode,
  type YamlScalar,
  yamlOf,
} from '../text/yaml.js';
import { ciImageUse, imageScalar } from './ci-image.js';
import { noReading, type Read, type Reading } from './reader.js';

/** More combinations of a matrix than this are no images that people would tell apart. */
const MAX_VALUES = 32;

export const readGithubWorkflow: Read = (file) => {
  if (!/^[ \t]*(?:container|services)[ \t]*:/m.test(file.text)) return null;
  const reading = noReading();
  for (const { value: job } of entries(get(yamlOf(file).documents[0], 'jobs'))) {
    const images = [
      imageScalar(get(job, 'container'), 'image'),
      ...entries(get(job, 'services')).map((service) => imageScalar(service.value, 'image')),
    ];
    for (const image of images) if (image !== null) readImage(file, image, job, reading);
  }
  return reading;
};

const EXPRESSION = /\$\{\{\s*([^{}]{1,200}?)\s*\}\}/g;

/** An expression that names a list of the job's own matrix has each value of the list; any other has none here. */
function readImage(file: SourceFile, image: YamlScalar, job: YamlNode, reading: Reading): void {
  let texts = [image.value];
  const unresolved: string[] = [];
  for (const [expression, name] of image.value.matchAll(EXPRESSION)) {
    const values = matrixValues(job, name!);
    if (values.length === 0) unresolved.push(name!);
    const instead = values.length === 0 ? [''] : values;
    texts = texts
      .flatMap((text) => instead.map((value) => text.replace(expression, () => value)))
      .slice(0, MAX_VALUES);
  }
  for (const text of new Set(texts)) reading.uses.push(ciImageUse(file, image, text, unresolved));
}

function matrixValues(job: YamlNode, expression: string): string[] {
  const name = /^matrix\.([\w-]+)$/.exec(expression)?.[1];
  if (name === undefined) return [];
  const matrix = getPath(job, 'strategy', 'matrix');
  const listed = [
    ...items(get(matrix, name)),
    ...items(get(matrix, 'include')).map((item) => get(item, name)),
  ];
  return listed.flatMap((item) => {
    const scalar = follow(item);
    return scalar?.type === 'scalar' && !scalar.isNull && !scalar.value.includes('${{') ? scalar.value : [];
  });
}
