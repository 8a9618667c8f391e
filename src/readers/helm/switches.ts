// Switches: values that decide whether a part of a chart is rendered, e.g. `windows.enabled: false`. What is off by
// default is rendered once more as if it were on.

import type { Origin } from '../../text/expand.js';
import type { YamlScalar } from '../../text/yaml.js';
import { type Assumed, isText, NOTHING, type Text, type Value } from './values.js';

/** Values that the conditions of one template read of which more are not looked at. */
const MAX_READS = 200;
/** Names by which a value that no values file has is known as a switch. */
const SWITCH_NAME = /^(?:enabled?|create|install|deploy)$|windows/i;

/** What a condition reads that could be another value. */
export interface Reads {
  /** Values, each with what would turn the condition; null for a truth value, which has one other. */
  readonly values: readonly { readonly text: Text; readonly other: string | null }[];
  /** Paths under `.Values` at which there is nothing. */
  readonly missing: readonly string[];
}

/** A value that is off, and what it is when it is on. */
export interface Switch {
  readonly scalar: YamlScalar;
  readonly to: string;
  readonly origin: Origin;
}

/** Collects the switches of one rendering. */
export class Switches {
  readonly found = new Map<YamlScalar, Switch[]>();
  readonly missing = new Set<string>();
  /** Whether one that is on may hide what another one shows: a condition has another branch, or negates. */
  isExclusive = false;
  #reads: { values: { text: Text; other: string | null }[]; missing: string[] } | null = null;

  /** @param assumed those that are rendered as if they were on, and what is said of each */
  constructor(
    readonly assumed: Assumed = new Map(),
    private readonly said: ReadonlyMap<YamlScalar, Origin> = new Map(),
  ) {}

  /** Does what decides a condition, and gives what it read. */
  reading<T>(condition: () => T): [T, Reads] {
    const outer = this.#reads;
    const own: NonNullable<typeof outer> = { values: [], missing: [] };
    this.#reads = own;
    try {
      return [condition(), own];
    } finally {
      this.#reads = outer;
      if (outer !== null && outer.values.length + own.values.length <= MAX_READS) {
        outer.values.push(...own.values);
        outer.missing.push(...own.missing);
      }
    }
  }

  /** A value that was looked up. @param fields its path where that begins at the root */
  note(value: Value, fields: readonly string[]): void {
    if (this.#reads === null || this.#reads.values.length >= MAX_READS) return;
    if (isText(value) && value.scalar !== null && isTruth(value)) {
      this.#reads.values.push({ text: value, other: null });
    } else if (value === NOTHING && fields[0] === 'Values' && SWITCH_NAME.test(fields.at(-1) ?? '')) {
      this.#reads.missing.push(fields.slice(1).join('.'));
    }
  }

  /** Values that are compared: one of a values file is a switch where the other is a literal. */
  compare(values: readonly Value[]): void {
    const reads = this.#reads;
    if (reads === null || reads.values.length >= MAX_READS) return;
    const literal = values.find((value) => isText(value) && value.origins.length === 0);
    if (!isText(literal)) return;
    for (const value of values) {
      if (isText(value) && value.scalar !== null && value.text !== literal.text)
        reads.values.push({ text: value, other: literal.text });
    }
  }

  /** A condition negates a value. */
  negate(): void {
    if (this.#reads !== null) this.isExclusive = true;
  }

  /**
   * What a branch that is not printed depends on.
   * @param holds whether its condition did
   * @param isOnly whether it is the only branch
   */
  add({ values, missing }: Reads, holds: boolean, isOnly: boolean): void {
    if (!isOnly && values.length > 0) this.isExclusive = true;
    for (const { text, other } of values) {
      const { scalar, origins } = text;
      const to = other ?? (text.text === 'false' ? 'true' : 'false');
      const [origin] = origins;
      // What is on by default is turned off only where another branch is printed then.
      if (scalar === null || origin === undefined || (to === 'false' && !holds)) continue;
      const known = this.found.get(scalar) ?? [];
      this.found.set(scalar, known);
      if (!known.some((one) => one.to === to)) known.push({ scalar, to, origin });
    }
    if (!holds && this.missing.size < MAX_READS) for (const path of missing) this.missing.add(path);
  }

  /** Whether switches are among what was read that are assumed to be on. */
  areTurnedOn({ values }: Reads): boolean {
    if (this.assumed.size === 0) return false;
    return values.some(({ text: { scalar } }) => scalar !== null && this.assumed.get(scalar) === 'true');
  }

  /** What is said of the switches among what was read that are assumed to be on. */
  assumedIn({ values }: Reads): readonly Origin[] {
    if (this.said.size === 0) return [];
    return values.flatMap(({ text: { scalar } }) => (scalar === null ? [] : (this.said.get(scalar) ?? [])));
  }
}

function isTruth({ text, bare }: Text): boolean {
  return bare && (text === 'true' || text === 'false');
}
