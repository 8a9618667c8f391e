// Forms of data from outside: one description both reads a value that anybody may have written and is its JSON
// Schema. What is read is put together anew from what the form names; all else is left behind.

/** A form that data must have. */
export interface Shape<T> {
  /**
   * @param at where the value stands, e.g. `images[3].line`, for messages
   * @throws Misshapen where the value has another form
   */
  read(value: unknown, at: string): T;
  /** JSON Schema, draft-07. */
  schema: Record<string, unknown>;
  /** The value may be left out of an object. */
  optional?: true;
}

export class Misshapen extends Error {
  override name = 'Misshapen';
}

/** A segment that is empty, `.` or `..`. */
const LEADING_OUT = /(?:^|[/\\])\.{0,2}(?:[/\\]|$)/;

const MAX_NUMBER = 1_000_000_000;

/** @param most characters */
export function text(most: number): Shape<string> {
  return {
    schema: { type: 'string', maxLength: most },
    read(value, at) {
      if (typeof value !== 'string') throw wrong(at, 'is not a text');
      if (value.length > most) throw wrong(at, `is longer than ${most} characters`);
      return value;
    },
  };
}

/** A path below the root, with forward slashes. */
export function path(most: number): Shape<string> {
  const { schema, read } = text(most);
  return {
    schema: { ...schema, not: { pattern: LEADING_OUT.source } },
    read(value, at) {
      const path = read(value, at);
      if (LEADING_OUT.test(path)) throw wrong(at, 'is not a path below the root');
      return path;
    },
  };
}

export function whole(least: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: MAX_NUMBER },
    read(value, at) {
      if (!Number.isInteger(value) || (value as number) < least || (value as number) > MAX_NUMBER) {
        throw wrong(at, `is not a whole number from ${least} to ${MAX_NUMBER}`);
      }
      return value as number;
    },
  };
}

export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read(value, at) {
    if (typeof value !== 'boolean') throw wrong(at, 'is neither true nor false');
    return value;
  },
};

export function one<const T extends string | number | boolean>(...accepted: readonly T[]): Shape<T> {
  return {
    schema: { enum: accepted },
    read(value, at) {
      const found = accepted.find((other) => other === value);
      if (found === undefined) throw wrong(at, `is not one of ${accepted.join(', ')}`);
      return found;
    },
  };
}

/** An object of which nothing is read, since nothing may rest on it. */
export const any: Shape<Record<string, unknown>> = { schema: { type: 'object' }, read: () => ({}) };

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (value, at) => (value === null ? null : shape.read(value, at)),
  };
}

export function optional<T>(shape: Shape<T>): Shape<T> & { optional: true } {
  return { ...shape, optional: true };
}

export function list<T>(most: number, of: Shape<T>): Shape<T[]> {
  return {
    schema: { type: 'array', maxItems: most, items: of.schema },
    read(value, at) {
      if (!Array.isArray(value)) throw wrong(at, 'is not a list');
      if (value.length > most) throw wrong(at, `has more than ${most} items`);
      return value.map((item, index) => of.read(item, `${at}[${index}]`));
    },
  };
}

type Fields = Record<string, Shape<unknown>>;
type Read<S> = S extends Shape<infer T> ? T : never;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends { optional: true } ? K : never }[keyof F];
type ObjectOf<F extends Fields> = { [K in Exclude<keyof F, OptionalKeys<F>>]: Read<F[K]> } & {
  [K in OptionalKeys<F>]?: Read<F[K]>;
};

/** Fields that are not named may be there: later versions add some. */
export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const entries = Object.entries(fields);
  return {
    schema: {
      type: 'object',
      required: entries.filter(([, shape]) => shape.optional !== true).map(([key]) => key),
      properties: Object.fromEntries(entries.map(([key, shape]) => [key, shape.schema])),
    },
    read(value, at) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw wrong(at, 'is not an object');
      }
      const given = value as Record<string, unknown>;
      return Object.fromEntries(
        entries
          .filter(([key, shape]) => shape.optional !== true || Object.hasOwn(given, key))
          .map(([key, shape]) => [
            key,
            shape.read(Object.hasOwn(given, key) ? given[key] : undefined, at === '' ? key : `${at}.${key}`),
          ]),
      ) as ObjectOf<F>;
    },
  };
}

/** An object whose field `kind` says which of several forms it has. */
export function variant<F extends Record<string, Fields>>(
  forms: F,
): Shape<{ [K in keyof F & string]: { kind: K } & ObjectOf<F[K]> }[keyof F & string]> {
  const kinds = Object.keys(forms);
  const byKind = new Map(
    Object.entries(forms).map(([kind, fields]) => [kind, object({ kind: one(kind), ...fields })]),
  );
  const kindOf = object({ kind: one(...kinds) });
  return {
    schema: { anyOf: [...byKind.values()].map(({ schema }) => schema) },
    read(value, at) {
      const { kind } = kindOf.read(value, at);
      return byKind.get(kind)?.read(value, at) as never;
    },
  };
}

function wrong(at: string, what: string): Misshapen {
  return new Misshapen(`${at === '' ? 'it' : at} ${what}`);
}
