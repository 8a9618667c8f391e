import { isDay } from '../text/day.js';
import type { SourceFile } from '../text/source-file.js';
import { entries, follow, items, type YamlMapping, type YamlNode } from '../text/yaml.js';
import { globProblem } from './glob.js';
import { configurationError } from './problems.js';
import type { Schema } from './schema.js';
import { shorten, unexpected } from './words.js';

/** The value that the schema's piece describes, as far as TypeScript can tell it. */
export type Shape<S> = S extends { kind: 'text'; values: readonly (infer V)[] }
  ? V
  : S extends { kind: 'text' }
    ? string
    : S extends { kind: 'boolean' }
      ? boolean
      : S extends { kind: 'list'; of: infer O }
        ? Shape<O>[]
        : S extends { kind: 'map'; of: infer O }
          ? Record<string, Shape<O>>
          : S extends { kind: 'object'; fields: infer F }
            ? { [K in keyof F]?: Shape<F[K]> }
            : unknown;

/**
 * Reads a configuration file's tree by the schema.
 * @throws UsageError with the problems of the file (the first of very many), each with line and column and the nearest right word
 */
export function validate<S extends Schema>(schema: S, node: YamlNode | null, file: SourceFile): Shape<S> {
  const problems: string[] = [];
  const fail = (at: YamlNode, message: string): undefined => {
    const { line, column } = file.location(at.start, at.end);
    problems.push(`${file.path}:${line}:${column}: ${message}`);
    return undefined;
  };

  /** Of two equal keys one would be lost without a word. */
  const failTwins = ({ entries }: YamlMapping): void => {
    const first = new Map<string, YamlNode>();
    for (const { key } of entries) {
      const twin = first.get(key.value);
      if (twin === undefined) first.set(key.value, key);
      else {
        const { line, column } = file.location(twin.start, twin.end);
        fail(
          key,
          `'${shorten(key.value)}' is set at ${file.path}:${line}:${column} already; put both into one.`,
        );
      }
    }
  };

  const read = (piece: Schema, at: YamlNode, name: string): unknown => {
    const value = follow(at);
    switch (piece.kind) {
      case 'text': {
        if (value?.type !== 'scalar' || value.isNull) return fail(at, `${name} must be a string.`);
        if (piece.some && value.value.trim() === '') return fail(at, `${name} must not be empty.`);
        if (piece.values !== undefined && !piece.values.includes(value.value)) {
          return fail(at, `${name}: ${unexpected(value.value, piece.values)}`);
        }
        if (piece.pattern !== undefined && !new RegExp(piece.pattern).test(value.value)) {
          return fail(at, `${name}: '${shorten(value.value)}' has the wrong format. ${piece.about}`);
        }
        const globWrong = piece.glob ? globProblem(value.value) : null;
        if (globWrong !== null) return fail(at, `${name}: the glob '${shorten(value.value)}' ${globWrong}.`);
        if (piece.day && !isDay(value.value))
          return fail(at, `${name}: '${shorten(value.value)}' is not a date of the form YYYY-MM-DD.`);
        return value.value;
      }
      case 'boolean': {
        const text = value?.type === 'scalar' ? value.value : '';
        return text === 'true' ? true : text === 'false' ? false : fail(at, `${name} must be true or false.`);
      }
      case 'list': {
        if (value?.type === 'sequence' && value.items.length === 0 && piece.some)
          return fail(at, `${name} must not be empty; remove it to use the default.`);
        if (value?.type === 'sequence')
          return items(value).map((item) => read(piece.of, item, `an item of ${name}`));
        return piece.orOne ? [read(piece.of, at, name)] : fail(at, `${name} must be a list.`);
      }
      case 'map': {
        if (value?.type !== 'mapping') return fail(at, `${name} must be a mapping.`);
        failTwins(value);
        for (const { key } of entries(value)) {
          const problem = nameProblem(key.value);
          if (problem !== null) fail(key, `a name under ${name} ${problem}.`);
        }
        return Object.fromEntries(
          entries(value).map((e) => [
            e.key.value,
            read(piece.of, e.value, `${name}.${shorten(e.key.value)}`),
          ]),
        );
      }
      case 'object': {
        if (value?.type !== 'mapping') return fail(at, `${name} must be a mapping.`);
        failTwins(value);
        const result: Record<string, unknown> = {};
        for (const { key, value: field } of entries(value)) {
          const inner = Object.hasOwn(piece.fields, key.value) ? piece.fields[key.value] : undefined;
          if (inner === undefined)
            fail(key, `unknown key ${unexpected(key.value, Object.keys(piece.fields))}`);
          else result[key.value] = read(inner, field, `${name}.${key.value}`);
        }
        for (const required of piece.required ?? []) {
          if (!(required in result))
            fail(at, `${name} needs a '${required}'. ${piece.fields[required]?.about ?? ''}`);
        }
        return result;
      }
    }
  };

  const result = node === null || isEmpty(node) ? {} : read(schema, node, 'the configuration');
  if (problems.length > 0) throw configurationError(problems);
  return result as Shape<S>;
}

/** Names stand in reports and are compared with names of nodes. @returns the rest of a sentence, or null */
function nameProblem(text: string): string | null {
  if (text.trim() === '') return 'must not be empty';
  if (/\p{Cc}/u.test(text)) return 'must not contain control characters';
  return text.length > MAX_NAME ? `must not be longer than ${MAX_NAME} characters` : null;
}

/** What a report holds of a name. */
const MAX_NAME = 300;

function isEmpty(node: YamlNode): boolean {
  const value = follow(node);
  return value === null || (value.type === 'scalar' && value.isNull);
}
