// Bake files: which Dockerfile is built with which arguments, and what the image is called.

import type { Build } from '../image-use.js';
import { expand, type Value } from '../text/expand.js';
import type { SourceFile } from '../text/source-file.js';
import { follow, items, type YamlNode, yamlOf } from '../text/yaml.js';
import { type HclBlock, type HclObject, type HclValue, parseHcl } from './hcl.js';
import { folderOf, resolveFrom } from './paths.js';
import { noReading, type Read } from './reader.js';

/** More combinations of a matrix than this tell nobody anything. */
const MAX_COMBINATIONS = 64;
/** Arguments and tags of all targets, with their combinations: what many inherit counts for each. */
const MAX_VALUES = 50_000;

export const readBake: Read = (file) => {
  const blocks = file.path.endsWith('.json') ? jsonBlocks(file) : parseHcl(file.text);
  const targets = new Map(blocks.filter((b) => b.kind === 'target').map((b) => [b.labels[0] ?? '', b.body]));
  const variables = variablesOf(blocks);
  const reading = noReading();
  const done = new Map<string, HclObject>();
  let left = MAX_VALUES;
  for (const name of targets.keys()) {
    // By convention such targets are only inherited from.
    if (name === '' || name.startsWith('_')) continue;
    const body = inherited(name, targets, done);
    for (const values of combinations(body, variables)) {
      const [args, tags] = [body.fields.get('args'), body.fields.get('tags')];
      left -=
        1 +
        (args?.type === 'object' ? args.fields.size : 0) +
        (tags?.type === 'list' ? tags.items.length : 0);
      if (left < 0) {
        const message = `more than ${MAX_VALUES} arguments and tags of targets`;
        reading.problems.push({ location: file.location(0, 0), message });
        return reading;
      }
      reading.builds.push(...buildsOf(file, name, body, values));
    }
  }
  return reading;
};

type Values = ReadonlyMap<string, string>;

function buildsOf(file: SourceFile, name: string, body: HclObject, values: Values): Build[] {
  const text = (key: string): string | null => textOf(body.fields.get(key), values);
  const platforms = listOf(body.fields.get('platforms'), values);
  const context = resolveFrom(folderOf(file.path), text('context') ?? '.');
  const dockerfile = context === null ? null : resolveFrom(context, text('dockerfile') ?? 'Dockerfile');
  if (dockerfile === null || (platforms.length > 0 && platforms.every((p) => p.startsWith('linux'))))
    return [];
  const args: Build['args'] = new Map();
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
    platform: platforms.length === 1 ? platforms[0]! : null,
    contexts: new Map(),
    run: null,
  };
  const tags = listOf(body.fields.get('tags'), values);
  return (tags.length === 0 ? [null] : tags).map((image) => ({ ...build, image }));
}

/**
 * What a target has, over what it inherits; `args` are laid over each other name by name.
 * @param done targets that are through; one that is under way stands in it as it is, so that circles end
 */
function inherited(
  name: string,
  targets: ReadonlyMap<string, HclObject>,
  done: Map<string, HclObject>,
): HclObject {
  const own = targets.get(name);
  const known = done.get(name);
  if (own === undefined || known !== undefined) return known ?? { type: 'object', fields: new Map() };
  done.set(name, own);
  const fields = new Map<string, HclValue>();
  const grounds = new Set(listOf(own.fields.get('inherits'), new Map()));
  for (const layer of [...[...grounds].map((ground) => inherited(ground, targets, done)), own]) {
    for (const [key, value] of layer.fields) {
      const under = fields.get(key);
      const merged = key === 'args' && under?.type === 'object' && value.type === 'object';
      fields.set(
        key,
        merged ? { type: 'object', fields: new Map([...under.fields, ...value.fields]) } : value,
      );
    }
  }
  const result: HclObject = { type: 'object', fields };
  done.set(name, result);
  return result;
}

function variablesOf(blocks: readonly HclBlock[]): Map<string, string> {
  const variables = new Map<string, string>();
  for (const { kind, labels, body } of blocks) {
    const value = kind === 'variable' ? textOf(body.fields.get('default'), variables) : null;
    if (value !== null && labels[0] !== undefined) variables.set(labels[0], value);
  }
  return variables;
}

/** One set of values for each combination of the target's matrix. */
function combinations(body: HclObject, variables: Values): Values[] {
  const matrix = body.fields.get('matrix');
  let sets: Values[] = [variables];
  for (const [name, value] of matrix?.type === 'object' ? matrix.fields : []) {
    const values = listOf(value, variables);
    if (values.length === 0) continue;
    sets = sets
      .flatMap((set) => values.map((text) => new Map([...set, [name, text]])))
      .slice(0, MAX_COMBINATIONS);
  }
  return sets;
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

/** The JSON form has the same blocks as objects: `{"target": {"web": {…}}}`. */
function jsonBlocks(file: SourceFile): HclBlock[] {
  const root = fromJson(yamlOf(file).documents[0] ?? null);
  if (root.type !== 'object') return [];
  return [...root.fields].flatMap(([kind, named]) =>
    named.type !== 'object'
      ? []
      : [...named.fields].flatMap(([label, body]) =>
          body.type === 'object' ? [{ kind, labels: [label], body }] : [],
        ),
  );
}

function fromJson(node: YamlNode | null): HclValue {
  const value = follow(node);
  if (value === null) return { type: 'unknown' };
  if (value.type === 'scalar')
    return { type: 'string', text: value.value, start: value.start, end: value.end };
  if (value.type === 'sequence') return { type: 'list', items: items(value).map(fromJson) };
  return { type: 'object', fields: new Map(value.entries.map((e) => [e.key.value, fromJson(e.value)])) };
}
