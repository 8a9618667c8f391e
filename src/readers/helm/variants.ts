// What is off by default: renderings in which the switches that a chart has are on.

import type { Origin } from '../../text/expand.js';
import { SourceFile } from '../../text/source-file.js';
import { type YamlScalar, yamlOf } from '../../text/yaml.js';
import type { ReaderContext } from '../reader.js';
import type { Variant } from './render-file.js';
import { type Switch, Switches } from './switches.js';
import type { Layer } from './values.js';

/** A switch may be behind another: so often, those that are found are turned on as well. */
const MAX_ROUNDS = 3;
/** Switches that are turned on each alone: where they exclude each other, all at once hide some. */
const MAX_ALONE = 12;
/** Values that no file has and that are set. */
const MAX_MISSING = 10;

/**
 * Renderings to try, one after the other: each collects the switches that it meets in turn.
 * @param plain the switches of the rendering with the chart's own values
 */
export function* variantsOf(plain: Switches, readerContext: ReaderContext): Generator<Variant> {
  const known = new Map<YamlScalar, Switch[]>(plain.found);
  const missing = new Set(plain.missing);
  let isExclusive = plain.isExclusive;
  const learn = ({ switches }: Variant): void => {
    isExclusive ||= switches.isExclusive;
    for (const [scalar, ways] of switches.found) if (!known.has(scalar)) known.set(scalar, ways);
    for (const path of switches.missing) missing.add(path);
  };
  for (let round = 0, size = 0; round < MAX_ROUNDS; round++) {
    const on = [...known.values()].flat().filter(isTurnedOn);
    if (on.length + missing.size === size) break;
    size = on.length + missing.size;
    const variant = variantWith(on, [...missing], readerContext);
    yield variant;
    learn(variant);
  }
  const ways = [...known.values()].flat();
  const others = [...known.values()].flatMap((list) => list.findLast(({ to }) => to !== 'false') ?? []);
  if (others.length > 1 && !others.every(isTurnedOn)) yield variantWith(others, [], readerContext);
  // Where none hides another, all of them together have shown what there is.
  if (ways.every(isTurnedOn) && (ways.length === 1 || !isExclusive)) return;
  for (const one of ways.slice(0, MAX_ALONE)) yield variantWith([one], [], readerContext);
}

function isTurnedOn({ to }: Switch): boolean {
  return to === 'true';
}

function variantWith(
  on: readonly Switch[],
  missing: readonly string[],
  readerContext: ReaderContext,
): Variant {
  const assumed = new Map(on.map(({ scalar, to }) => [scalar, to]));
  const said = new Map(on.map((one) => [one.scalar, saidOf(one)]));
  const set = missing.slice(0, MAX_MISSING);
  const layers = set.flatMap((path) => layerWith(path, readerContext));
  const isOther = !on.every(isTurnedOn);
  return { assumed, switches: new Switches(assumed, said), missing: set, layers, isOther, said: [] };
}

function saidOf({ scalar, to, origin }: Switch): Origin {
  const { message, value: _, ...place } = origin;
  const path = message.replace(/ is set here$/, '');
  return { ...place, message: `${path} is ${scalar.value} here; it is rendered with ${to} in its place` };
}

/** A layer that sets the value of one path to true. */
function layerWith(path: string, { budget }: ReaderContext): Layer[] {
  const lines = path.split('.').map((field, i) => `${'  '.repeat(i)}${JSON.stringify(field)}:`);
  const file = new SourceFile('values', `${lines.join('\n')} true\n`);
  const [node] = yamlOf(file, budget).documents;
  return node === undefined ? [] : [{ file, node, isAssumed: true }];
}
