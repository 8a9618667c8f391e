// Development containers: the image, or the Dockerfile that it is built from.

import type { Build } from '../image-use.js';
import { SourceFile } from '../text/source-file.js';
import { entries, follow, get, getPath, getScalar, getText, yamlOf } from '../text/yaml.js';
import { ciImageUse } from './ci-image.js';
import { folderOf, resolveFrom } from './paths.js';
import { noReading, type Read } from './reader.js';

export const readDevcontainer: Read = (file) => {
  const [settings] = yamlOf(new SourceFile(file.path, withoutComments(file.text))).documents;
  if (settings === undefined) return null;
  const reading = noReading();
  const image = getScalar(settings, 'image');
  if (image !== null) {
    const unresolved = [...image.value.matchAll(/\$\{([\w:]{1,100})\}/g)].map((match) => match[1]!);
    reading.uses.push(ciImageUse(file, image, image.value.replace(/\$\{[\w:]{1,100}\}/g, ''), unresolved));
  }
  const name = getText(get(settings, 'build'), 'dockerfile') ?? getText(settings, 'dockerFile');
  const dockerfile = name === null ? null : resolveFrom(folderOf(file.path), name);
  if (dockerfile === null) return reading;
  const args: Build['args'] = new Map(
    entries(getPath(settings, 'build', 'args')).flatMap(({ key, value }) => {
      const scalar = follow(value);
      if (scalar?.type !== 'scalar' || scalar.value.includes('${')) return [];
      const origin = {
        ...file.location(scalar.start, scalar.end),
        message: `the development container sets ${key.value} here`,
      };
      return [[key.value, { text: scalar.value, origins: [origin] }] as const];
    }),
  );
  const target = getText(get(settings, 'build'), 'target')?.toLowerCase() ?? null;
  reading.builds.push({
    dockerfile,
    args,
    target,
    platform: null,
    contexts: new Map(),
    image: null,
    run: null,
  });
  return reading;
};

/** Comments become spaces, so that every offset stays what it is. Strings are left alone. */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\n\r]/g, ' '),
  );
}
