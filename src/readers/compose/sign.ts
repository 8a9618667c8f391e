// What a service's command, mounts and user show of the operating system of its image.

import type { Sign } from '../../model/image-use.js';
import { crop } from '../../text/crop.js';
import type { SourceFile } from '../../text/source-file.js';
import { follow, get, getText, items, type YamlNode } from '../../text/yaml.js';
import { windowsSignIn } from '../../windows/signs.js';
import type { Scan } from './scan.js';
import { type Layer, textAt, valuesAt } from './service.js';

/** Characters that are searched in a step. */
const SEARCHED = 64;
/** Characters of what shows the system, in a message. */
const MAX_SIGN = 60;

/** @returns null where nothing shows it: a host path with a drive letter is Docker Desktop's, whatever the container */
export function signOf(layers: readonly Layer[], scan: Scan): Sign | null {
  const { budget } = scan.readerContext;
  for (const text of textsOf(layers, scan)) {
    budget.spend(1 + text.length / SEARCHED);
    const sign = windowsSignIn(text);
    if (sign !== null) return { os: 'windows', text: crop(sign, MAX_SIGN) };
  }
  return null;
}

function* textsOf(layers: readonly Layer[], scan: Scan): Generator<string> {
  for (const key of ['user', 'working_dir']) yield textAt(layers, key);
  for (const key of ['entrypoint', 'command']) {
    for (const { file, value } of valuesAt(layers, key)) yield* commandIn(value, file, scan);
  }
  // A list begins with `CMD` or `CMD-SHELL`.
  for (const { file, value } of valuesAt(layers, 'healthcheck', 'test'))
    yield* commandIn(value, file, scan, 1);
  for (const { file, value } of valuesAt(layers, 'volumes')) {
    for (const item of scan.atMost(items(value), file, value)) {
      const scalar = follow(item);
      if (scalar?.type === 'scalar') yield inContainer(scalar.value);
      else if (get(item, 'target') !== null) yield getText(item, 'target') ?? '';
    }
  }
}

function* commandIn(value: YamlNode, file: SourceFile, scan: Scan, from = 0): Generator<string> {
  if (value.type === 'scalar') yield value.value;
  else
    for (const item of scan.atMost(items(value).slice(from), file, value)) {
      const scalar = follow(item);
      if (scalar?.type === 'scalar') yield scalar.value;
    }
}

/** The part of `SOURCE:TARGET[:MODE]` that is a path in the container; '' where a volume has no source. */
function inContainer(volume: string): string {
  const afterDrive = /^[a-z]:[\\/]/i.test(volume) ? 2 : 0;
  const colon = volume.indexOf(':', afterDrive);
  return colon < 0 ? volume : volume.slice(colon + 1);
}
