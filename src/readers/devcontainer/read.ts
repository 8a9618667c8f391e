// Development containers: the image, or the Dockerfile that it is built from.

import type { Build, BuildValue } from '../../model/build.js';
import { noReading } from '../../model/reading.js';
import { folderOf, resolveFrom } from '../../text/paths.js';
import { SourceFile } from '../../text/source-file.js';
import { follow, get, getPath, getScalar, getText, type YamlNode, yamlOf } from '../../text/yaml.js';
import { brokenYaml, CiImages, type Filled, marksBetween } from '../ci/images.js';
import type { Read } from '../reader.js';

export const readDevcontainer: Read = (file, { budget }) => {
  if (!/"(?:image|build|dockerFile)"/.test(file.text)) return null;
  const plain = new SourceFile(file.path, withoutComments(file.text));
  const broken = brokenYaml(plain, budget);
  if (broken !== null) return broken;
  const [settings] = yamlOf(plain).documents;
  const images = new CiImages(file, budget);
  const image = getScalar(settings, 'image');
  if (image !== null) images.add(image, filled(image.value, images));
  const build = buildOf(file, settings ?? null, images);
  const { builds, ...found } = images.done() ?? noReading();
  const reading = { ...found, builds: build === null ? builds : [...builds, build] };
  const { uses, problems } = reading;
  return uses.length + reading.builds.length + problems.length === 0 ? null : reading;
};

function buildOf(file: SourceFile, settings: YamlNode | null, images: CiImages): Build | null {
  const name = getText(get(settings, 'build'), 'dockerfile') ?? getText(settings, 'dockerFile');
  // Its path starts at this file, whatever the context is.
  const dockerfile = name === null ? null : resolveFrom(folderOf(file.path), name);
  if (dockerfile === null) return null;
  const args = new Map<string, BuildValue>();
  for (const [key, value] of images.mapping(getPath(settings, 'build', 'args'))) {
    const scalar = follow(value);
    if (scalar?.type !== 'scalar') continue;
    const { text, unresolved } = filled(scalar.value, images);
    if (!images.goesOn(0)) break;
    if (unresolved.length > 0) continue;
    const message = `the development container sets ${key} here`;
    args.set(key, { text, origins: [{ ...file.location(scalar.start, scalar.end), message, value: text }] });
  }
  const target = getText(get(settings, 'build'), 'target')?.toLowerCase() ?? null;
  return {
    dockerfile,
    args,
    target,
    platform: null,
    contexts: new Map(),
    image: null,
    askedBy: { kind: 'devcontainer' },
  };
}

/** `${localEnv:NAME:default}` has its default; other names have no value here. */
function filled(text: string, images: CiImages): Filled {
  return images.fill(
    text,
    (of) => marksBetween(of, '${', '}'),
    (name) => {
      const [source, variable, ...rest] = name.split(':');
      const hasDefault = source === 'localEnv' && variable !== undefined && rest.length > 0;
      return hasDefault ? rest.join(':') : null;
    },
  );
}

/** Comments become spaces, so that every offset stays what it is. Strings are left alone. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') {
      for (at++; at < text.length && text[at] !== '"' && text[at] !== '\n'; at++) if (text[at] === '\\') at++;
    } else if (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = commentEnd(text, at);
      parts.push(text.slice(kept, at), text.slice(at, end).replace(/[^\n\r]/g, ' '));
      kept = end;
      at = end - 1;
    }
  }
  return parts.join('') + text.slice(kept);
}

/** A comment that is never closed takes the rest. */
function commentEnd(text: string, start: number): number {
  if (text[start + 1] === '*') {
    const close = text.indexOf('*/', start + 2);
    return close < 0 ? text.length : close + 2;
  }
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
