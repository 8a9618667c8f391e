// Bake files: which Dockerfile is built with which arguments, and what the image is called.

import type { Build, BuildValue } from '../../model/build.js';
import type { OpenReading } from '../../model/reading.js';
import { noReading } from '../../model/reading.js';
import { basesFirst } from '../../text/bases-first.js';
import type { Budget } from '../../text/budget.js';
import { expand, type Value } from '../../text/expand.js';
import { folderOf, resolveFrom } from '../../text/paths.js';
import type { SourceFile } from '../../text/source-file.js';
import { follow, type YamlNode, yamlOf } from '../../text/yaml.js';
import { keepingFound, type Read } from '../reader.js';
import { type HclBlock, type HclObject, type HclValue, MAX_DEPTH, parseHcl } from './hcl.js';

/** Combinations of a target's matrix that are read. */
const MAX_COMBINATIONS = 64;
/** Characters that an argument of a target, or a tag, is counted as. */
const VALUE = 100;

export const readBake: Read = (file, { budget }) => {
  const reading = noReading();
  keepingFound(reading, file, () => readTargets(file, reading, budget));
  return reading;
};

function readTargets(file: SourceFile, reading: OpenReading, budget: Budget): void {
  const blocks = file.path.endsWith('.json')
    ? jsonBlocks(file, reading, budget)
    : hclBlocks(file, reading, budget);
  const targets = new Map(blocks.filter((b) => b.kind === 'target').map((b) => [b.labels[0] ?? '', b.body]));
  const variables = variablesOf(blocks, budget);
  const namesOf = namesOfTargets(blocks, budget);
  for (const [name, body] of inheritAll(targets, budget)) {
    // By convention such targets are only inherited from.
    if (name === '' || name.startsWith('_')) continue;
    const { rows, count } = combinations(body, variables, budget);
    if (count > rows.length) {
      const message = `the matrix of target ${name.slice(0, 100)} has ${count} combinations, of which ${rows.length} are read`;
      const problem = `the matrix of target ${name.slice(0, 100)} has too many combinations`;
      reading.problems.push({ location: file.location(0, 0), message, problem });
    }
    for (const row of rows) {
      const [args, tags] = [body.fields.get('args'), body.fields.get('tags')];
      const size =
        1 +
        (args?.type === 'object' ? args.fields.size : 0) +
        (tags?.type === 'list' ? tags.items.length : 0);
      budget.spend(size);
      budget.make(VALUE * size);
      const lookup: Values = { get: (key) => row.get(key) ?? variables.get(key) };
      for (const build of buildsOf(file, name, body, lookup))
        reading.builds.push({ ...build, askedBy: { kind: 'bake', path: file.path, names: namesOf(name) } });
    }
  }
}

/** What names stand for. */
interface Values {
  get(name: string): string | undefined;
}

function buildsOf(file: SourceFile, name: string, body: HclObject, values: Values): Omit<Build, 'askedBy'>[] {
  const text = (key: string): string | null => textOf(body.fields.get(key), values);
  const platforms = listOf(body.fields.get('platforms'), values);
  const context = resolveFrom(folderOf(file.path), text('context') ?? '.');
  const dockerfile = context === null ? null : resolveFrom(context, text('dockerfile') ?? 'Dockerfile');
  if (dockerfile === null || (platforms.length > 0 && platforms.every((p) => p.startsWith('linux'))))
    return [];
  const args = new Map<string, BuildValue>();
  const declared = body.fields.get('args');
  for (const [arg, value] of declared?.type === 'object' ? declared.fields : []) {
    const known = textOf(value, values);
    if (known === null) continue;
    const origins =
      value.type === 'string'
        ? [
            {
              ...file.location(value.start, value.end),
              message: `target ${name} sets ${arg} here`,
              value: known,
            },
          ]
        : [];
    args.set(arg, { text: known, origins });
  }
  const build = {
    dockerfile,
    args,
    target: text('target')?.toLowerCase() ?? null,
    platform: platforms.length === 1 ? (platforms[0] ?? null) : null,
    contexts: new Map(),
  };
  const tags = listOf(body.fields.get('tags'), values);
  return (tags.length === 0 ? [null] : tags).map((image) => ({ ...build, image }));
}

/** What each target has, over what it inherits; `args` are laid over each other name by name. */
function inheritAll(targets: ReadonlyMap<string, HclObject>, budget: Budget): Map<string, HclObject> {
  const groundsOf = (name: string): string[] => {
    const grounds = new Set(listOf(targets.get(name)?.fields.get('inherits'), new Map()));
    budget.spend(1 + grounds.size);
    return [...grounds].filter((ground) => targets.has(ground));
  };
  const done = new Map<string, HclObject>();
  for (const name of basesFirst(targets.keys(), groundsOf)) {
    // A target of a circle has nothing to give before it is done, but what it is written with.
    const layers = [...groundsOf(name), name].flatMap(
      (layer) => (layer === name ? undefined : done.get(layer)) ?? targets.get(layer) ?? [],
    );
    done.set(name, layers.length === 1 && layers[0] !== undefined ? layers[0] : laidOver(layers, budget));
  }
  // In the order of the file.
  return new Map(
    [...targets.keys()].flatMap((name) => {
      const body = done.get(name);
      return body === undefined ? [] : [[name, body]];
    }),
  );
}

function laidOver(layers: readonly HclObject[], budget: Budget): HclObject {
  const fields = new Map<string, HclValue>();
  for (const layer of layers) {
    budget.spend(layer.fields.size);
    for (const [key, value] of layer.fields) {
      const under = fields.get(key);
      const merges = key === 'args' && under?.type === 'object' && value.type === 'object';
      fields.set(key, merges ? merged(under, value, budget) : value);
    }
  }
  return { type: 'object', fields };
}

function merged(under: HclObject, over: HclObject, budget: Budget): HclObject {
  const size = under.fields.size + over.fields.size;
  budget.spend(size);
  budget.make(VALUE * size);
  return { type: 'object', fields: new Map([...under.fields, ...over.fields]) };
}

/** What a target can be asked for by: its own name, and each group that has it, itself or by another group. */
function namesOfTargets(
  blocks: readonly HclBlock[],
  budget: Budget,
): (target: string) => ReadonlySet<string> {
  const groupsOf = new Map<string, string[]>();
  for (const { kind, labels, body } of blocks) {
    if (kind !== 'group') continue;
    for (const member of listOf(body.fields.get('targets'), new Map())) {
      budget.spend(1);
      groupsOf.set(member, [...(groupsOf.get(member) ?? []), labels[0] ?? '']);
    }
  }
  return (target) => {
    const names = new Set([target]);
    // A set goes on with what is added while it is gone through.
    for (const name of names) {
      const groups = groupsOf.get(name) ?? [];
      budget.spend(1 + groups.length);
      for (const group of groups) names.add(group);
    }
    return names;
  };
}

function variablesOf(blocks: readonly HclBlock[], budget: Budget): Map<string, string> {
  const variables = new Map<string, string>();
  for (const { kind, labels, body } of blocks) {
    const value = kind === 'variable' ? textOf(body.fields.get('default'), variables) : null;
    if (value === null || labels[0] === undefined) continue;
    budget.make(value.length);
    variables.set(labels[0], value);
  }
  return variables;
}

type Row = ReadonlyMap<string, string>;

/** One set of values for each combination of the target's matrix, the first ones of too many; and how many there are. */
function combinations(body: HclObject, variables: Values, budget: Budget): { rows: Row[]; count: number } {
  const matrix = body.fields.get('matrix');
  let rows: Row[] = [new Map()];
  let count = 1;
  for (const [name, value] of matrix?.type === 'object' ? matrix.fields : []) {
    const values = listOf(value, variables);
    if (values.length === 0) continue;
    count *= values.length;
    budget.spend(rows.length * ((rows[0]?.size ?? 0) + values.length));
    const few = values.slice(0, MAX_COMBINATIONS);
    rows = rows
      .slice(0, Math.ceil(MAX_COMBINATIONS / few.length))
      .flatMap((row) => few.map((text) => new Map([...row, [name, text]])))
      .slice(0, MAX_COMBINATIONS);
  }
  return { rows, count };
}

/** A value's text; null where it is not known. */
function textOf(value: HclValue | undefined, values: Values): string | null {
  if (value?.type === 'name')
    return values.get(value.name) ?? (/^(?:\d+|true|false)$/.test(value.name) ? value.name : null);
  if (value?.type !== 'string') return null;
  const lookup = (name: string): Value | undefined => {
    const text = values.get(name);
    return text === undefined ? undefined : { text, missing: [], origins: [] };
  };
  // A call or a condition inside of `${…}` is not known; a name is.
  if (/\$\{(?!\s*\w+\s*\})/.test(value.text)) return null;
  const expanded = expand(value.text, lookup, { escape: '$$', patterns: false });
  return expanded.missing.length > 0 ? null : expanded.text;
}

function listOf(value: HclValue | undefined, values: Values): string[] {
  return value?.type === 'list' ? value.items.flatMap((item) => textOf(item, values) ?? []) : [];
}

function hclBlocks(file: SourceFile, reading: OpenReading, budget: Budget): HclBlock[] {
  const { blocks, tooDeep, unclosed } = parseHcl(file.text, budget);
  if (unclosed !== null)
    reading.problems.push({
      location: file.location(unclosed, unclosed),
      message: 'this bracket is not closed',
    });
  if (tooDeep !== null) {
    const message = `lists and objects are nested more than ${MAX_DEPTH} deep, and the inner ones are not read`;
    reading.problems.push({ location: file.location(tooDeep, tooDeep), message });
  }
  return blocks;
}

/** The JSON form has the same blocks as objects: `{"target": {"web": {…}}}`. */
function jsonBlocks(file: SourceFile, reading: OpenReading, budget: Budget): HclBlock[] {
  const { documents, problems } = yamlOf(file, budget);
  for (const { offset, message } of problems)
    reading.problems.push({ location: file.location(offset, offset), message });
  const root = jsonReader(budget)(documents[0] ?? null);
  if (root.type !== 'object') return [];
  return [...root.fields].flatMap(([kind, named]) =>
    named.type !== 'object'
      ? []
      : [...named.fields].flatMap(([label, body]) =>
          body.type === 'object' ? [{ kind, labels: [label], body }] : [],
        ),
  );
}

/** Reads a node once, however many aliases point at it; what holds itself is not known there. */
function jsonReader(budget: Budget): (node: YamlNode | null) => HclValue {
  const known = new Map<YamlNode, HclValue>();
  const read = (node: YamlNode | null): HclValue => {
    const value = follow(node);
    const before = value === null ? { type: 'unknown' as const } : known.get(value);
    if (value === null || before !== undefined) return before ?? { type: 'unknown' };
    known.set(value, { type: 'unknown' });
    budget.spend(1);
    const made = hclOf(value);
    known.set(value, made);
    return made;
  };
  const hclOf = (value: NonNullable<ReturnType<typeof follow>>): HclValue => {
    const { start, end } = value;
    if (value.type === 'scalar') return { type: 'string', text: value.value, start, end };
    if (value.type === 'sequence') return { type: 'list', items: value.items.map(read) };
    return { type: 'object', fields: new Map(value.entries.map((e) => [e.key.value, read(e.value)])) };
  };
  return read;
}
