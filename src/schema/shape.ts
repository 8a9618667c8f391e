// Forms of data from outside: one description reads a value that anybody may have written, cuts a value of our own to
// what can be read, and is the JSON Schema. What is read is put together anew from what the form names; all else is
// dropped.

import { crop } from '../text/crop.js';

/** A form that data must have. */
export interface Shape<T> {
  /**
   * @param at where the value stands, e.g. `images[3].line`, for messages
   * @throws Misshapen where the value has another form
   */
  read(value: unknown, at: string): T;
  /**
   * Cuts texts, lists and numbers to their limits, so that `read` takes the value.
   * @param cuts counts what is cut
   * @returns the same value where nothing is
   */
  fit(value: T, cuts: Cuts): T;
  /** JSON Schema, draft-07. */
  schema: Record<string, unknown>;
  /** The value may be left out of an object. */
  optional?: true;
}

/** How much was cut. */
export interface Cuts {
  texts: number;
  items: number;
}

export class Misshapen extends Error {
  override name = 'Misshapen';
}

/** @param most characters; a text that is cut ends in `…` */
export function text(most: number): Shape<string> {
  return {
    schema: { type: 'string', maxLength: most },
    read(value, at) {
      if (typeof value !== 'string') throw wrong(at, 'is not a string');
      if (value.length > most) throw wrong(at, `is longer than ${most} characters`);
      return value;
    },
    fit(value, cuts) {
      if (value.length <= most) return value;
      cuts.texts++;
      return crop(value, most);
    },
  };
}

export function whole(least: number, most: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read(value, at) {
      if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
        throw wrong(at, `is not a whole number from ${least} to ${most}`);
      }
      return value;
    },
    // JSON has no negative zero.
    fit: (value) => (Number.isNaN(value) ? least : Math.min(most, Math.max(least, Math.round(value))) + 0),
  };
}

export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read(value, at) {
    if (typeof value !== 'boolean') throw wrong(at, 'is neither true nor false');
    return value;
  },
  fit: (value) => value,
};

export function one<const T extends string | number | boolean>(...accepted: readonly T[]): Shape<T> {
  return {
    schema: { enum: accepted },
    read(value, at) {
      const found = accepted.find((other) => other === value);
      if (found === undefined) throw wrong(at, `is not one of ${accepted.join(', ')}`);
      return found;
    },
    fit: (value) => value,
  };
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (value, at) => (value === null ? null : shape.read(value, at)),
    fit: (value, cuts) => (value === null ? null : shape.fit(value, cuts)),
  };
}

export function optional<T>(shape: Shape<T>): Shape<T> & { optional: true } {
  return { ...shape, optional: true };
}

/** A value, or the index of one in a list that states it once. */
export function orIndex<T>(shape: Shape<T>, index: Shape<number>): Shape<T | number> {
  return {
    schema: { anyOf: [shape.schema, index.schema] },
    read: (value, at) => (typeof value === 'number' ? index.read(value, at) : shape.read(value, at)),
    fit: (value, cuts) => (typeof value === 'number' ? value : shape.fit(value, cuts)),
  };
}

/** @param rest what takes the place of the last item of a list that is cut, given how many more there were */
export function list<T>(
  most: number,
  of: Shape<T>,
  rest?: (last: T, more: number) => T,
): Shape<readonly T[]> {
  return {
    schema: { type: 'array', maxItems: most, items: of.schema },
    read(value, at) {
      if (!Array.isArray(value)) throw wrong(at, 'is not a list');
      if (value.length > most) throw wrong(at, `has more than ${most} items`);
      return value.map((item, index) => of.read(item, `${at}[${index}]`));
    },
    fit(value, cuts) {
      const more = value.length - most;
      const kept = value.slice(0, most);
      const last = kept.at(-1);
      if (more > 0) {
        cuts.items += more;
        if (last !== undefined && rest !== undefined) kept[kept.length - 1] = rest(last, more);
      }
      const fitted = kept.map((item) => of.fit(item, cuts));
      return fitted.length === value.length && fitted.every((item, at) => item === value[at])
        ? value
        : fitted;
    },
  };
}

type Fields = Record<string, Shape<unknown>>;
/** The type of what a form reads. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;
type OptionalKeys<F> = { [K in keyof F]: F[K] extends { optional: true } ? K : never }[keyof F];
type ObjectOf<F extends Fields> = Flat<
  { [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & { [K in OptionalKeys<F>]?: ValueOf<F[K]> }
>;
type Flat<T> = { [K in keyof T]: T[K] };

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
    fit(value, cuts) {
      const given: Record<string, unknown> = value;
      const changed: Record<string, unknown> = {};
      let same = true;
      for (const [key, shape] of entries) {
        if (given[key] === undefined) continue;
        const fitted = shape.fit(given[key], cuts);
        if (fitted === given[key]) continue;
        changed[key] = fitted;
        same = false;
      }
      return same ? value : ({ ...given, ...changed } as ObjectOf<F>);
    },
  };
}

/** An object whose field `kind` says which of several forms it has. */
export function variant<F extends Record<string, Fields>>(
  forms: F,
): Shape<{ [K in keyof F & string]: Flat<{ kind: K } & ObjectOf<F[K]>> }[keyof F & string]> {
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
    fit: (value, cuts) => (byKind.get(value.kind)?.fit(value, cuts) ?? value) as never,
  };
}

function wrong(at: string, what: string): Misshapen {
  return new Misshapen(`${at === '' ? 'it' : at} ${what}`);
}
