// GitHub's published description of its API (openapi.schema.json, written by scripts/github-openapi.mjs), as a judge
// of both sides: of what the action asks, and of what the tests' server answers.

import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  enum?: unknown[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Operation {
  operationId: string;
  parameters: { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema }[];
  body?: Schema;
  answer: { status: number; schema: Schema };
}

const description = JSON.parse(readFileSync(new URL('./openapi.schema.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  schemas: Record<string, Schema>;
};

// Parameters arrive as text. Formats are the server's affair, and unknown keywords OpenAPI's.
const ajv = new Ajv({ strict: false, coerceTypes: false, validateFormats: false, allErrors: true });
const coercing = new Ajv({ strict: false, coerceTypes: true, validateFormats: false });
ajv.addSchema({ schemas: description.schemas }, 'github');

export interface Asked {
  id: string;
  operation: Operation;
  path: Record<string, string>;
}

/** The operation that a request is for, or null where the API has none such (among those that the action uses). */
export function operationOf(method: string, pathname: string): Asked | null {
  const segments = pathname.split('/');
  for (const [template, operations] of Object.entries(description.paths)) {
    const operation = operations[method.toLowerCase()];
    const names = template.split('/');
    const rest = names.at(-1) === '{path}' ? segments.slice(names.length - 1).join('/') : null;
    const given = rest === null ? segments : [...segments.slice(0, names.length - 1), rest];
    if (operation === undefined || given.length !== names.length) continue;
    const path: Record<string, string> = {};
    const fits = names.every((name, index) => {
      if (!name.startsWith('{')) return name === given[index];
      path[name.slice(1, -1)] = decodeURIComponent(given[index]!);
      return given[index] !== '';
    });
    if (fits) return { id: operation.operationId, operation, path };
  }
  return null;
}

/** What the API would not understand of a request. */
export function mistakesOf({ operation, path }: Asked, query: URLSearchParams, body: unknown): string[] {
  const given: Record<string, string> = { ...path, ...Object.fromEntries(query) };
  const known = new Set(operation.parameters.map(({ name }) => name));
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  const wrong = operation.parameters.flatMap(({ name, required, schema }) => {
    const value = given[name];
    if (value === undefined) return required ? [`${name} is missing`] : [];
    const holder = { value };
    const isRight = coercing.compile({ type: 'object', properties: { value: schema } });
    return isRight(holder) ? [] : [`${name} may not be '${value}'`];
  });
  return [
    ...unknown.map((name) => `there is no parameter ${name}`),
    ...wrong,
    ...(operation.body === undefined ? [] : bodyMistakes(operation.body, body)),
  ];
}

function bodyMistakes(schema: Schema, body: unknown): string[] {
  const isRight = compiled(schema);
  const unknown = unknownKeys(schema, body, '');
  return isRight(body) ? unknown : [...unknown, ajv.errorsText(isRight.errors, { dataVar: 'body' })];
}

/** GitHub passes over what it does not know, so a misspelled key would go unnoticed. */
function unknownKeys(schema: Schema, value: unknown, at: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownKeys(schema.items ?? {}, item, `${at}[${index}]`));
  }
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = schema.properties![key];
    return inner === undefined ? [`body${at}.${key} is unknown`] : unknownKeys(inner, item, `${at}.${key}`);
  });
}

/**
 * An answer as GitHub gives it: the fields that matter, and the others that it must have besides.
 * @throws where it is none
 */
export function answerTo(
  { id, operation: { answer } }: Asked,
  fields: unknown,
): { status: number; body: unknown } {
  const body = filledUp(answer.schema, fields);
  const isRight = compiled(answer.schema);
  if (!isRight(body)) throw new Error(`the tests' answer to ${id}: ${ajv.errorsText(isRight.errors)}`);
  return { status: answer.status, body };
}

const validators = new Map<Schema, ValidateFunction>();

function compiled(schema: Schema): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/');
  const made = ajv.compile(JSON.parse(text) as Schema);
  validators.set(schema, made);
  return made;
}

/** Required fields get the plainest value there is. */
function filledUp(given: Schema, fields: unknown): unknown {
  const schema = followed(given, fields);
  if (Array.isArray(fields)) return fields.map((item) => filledUp(schema.items ?? {}, item));
  if (schema.type === 'object' || schema.properties !== undefined) {
    const own = (fields ?? {}) as Record<string, unknown>;
    const keys = new Set([...(schema.required ?? []), ...Object.keys(own)]);
    return Object.fromEntries(
      [...keys].map((key) => [key, filledUp(schema.properties?.[key] ?? {}, own[key])]),
    );
  }
  if (fields !== undefined) return fields;
  if (schema.nullable) return null;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      return schema.format === 'uri' ? 'https://api.github.com/x' : 'x';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return null;
  }
}

/** What a schema refers to; of several the one that has the given type, or the fields that are required. */
function followed(schema: Schema, fields: unknown): Schema {
  if (schema.$ref !== undefined)
    return followed(description.schemas[schema.$ref.split('/').at(-1)!]!, fields);
  const several = schema.oneOf ?? schema.anyOf;
  if (several !== undefined) {
    const resolved = several.map((one) => followed(one, fields));
    const type = (fields as { type?: unknown } | undefined)?.type;
    return (
      resolved.find(({ properties }) => type !== undefined && properties?.type?.enum?.includes(type)) ??
      resolved[0]!
    );
  }
  if (schema.allOf !== undefined) {
    const parts = schema.allOf.map((part) => followed(part, fields));
    return {
      type: 'object',
      ...(schema.nullable ? { nullable: true } : {}),
      properties: Object.assign({}, ...parts.map(({ properties }) => properties ?? {})) as Record<
        string,
        Schema
      >,
      required: parts.flatMap(({ required }) => required ?? []),
    };
  }
  return schema;
}
