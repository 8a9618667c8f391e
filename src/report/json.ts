// A report as JSON and back. Each verdict's reason is stated once, and in a large report also what else repeats; in
// memory they are the same texts and lists, shared.

import { Misshapen } from '../schema/shape.js';
import { crop } from '../text/crop.js';
import { escapeForJson } from '../text/escape.js';
import { jsonSize } from '../text/json-size.js';
import { oncePer } from '../text/once-per.js';
import { rulePage } from './help-url.js';
import { MAX_PLAIN_VERDICTS, MAX_TEXT, MIN_VALUE_BYTES } from './limits.js';
import { messageOf } from './message.js';
import type { Finding, Report, ReportImage, ReportVerdict } from './report.js';
import type { SavedReport } from './shape.js';

/** A value as JSON on one line, fit for a log. */
export function jsonOf(value: unknown): string {
  return escapeForJson(JSON.stringify(value));
}

/** A finding with what follows from its parts: those who read JSON need not put it together. */
export function withDerived(finding: Finding): Finding & { message: string; helpUrl: string } {
  return { ...finding, message: croppedMessageOf(finding), helpUrl: rulePage(finding.ruleId) };
}

function croppedMessageOf(finding: Finding): string {
  return crop(messageOf(finding), MAX_TEXT.message);
}

/**
 * JSON of two objects as one, neither of them empty. Thousands of objects that are put together by a spread would each
 * have a hidden class of their own, which takes more memory than they do.
 */
function jsonOfBoth(one: object, other: object): string {
  return `${jsonOf(one).slice(0, -1)},${jsonOf(other).slice(1)}`;
}

/** Bytes of a value in a list; many short values count for more, since a reader needs memory for each. */
export function jsonCost(json: string): number {
  const { bytes, values } = jsonSize(Buffer.from(json));
  return Math.max(bytes + 2, (values + 1) * MIN_VALUE_BYTES);
}

/** Puts images and findings into JSON, one after the other, and keeps what they share. */
export class ReportEncoder {
  /** Whether texts and lists that repeat are stated once: the form of large reports. */
  readonly isCompact: boolean;
  readonly #reasons = new Table();
  readonly #verdictLists = new Table();
  readonly #texts = new Table();
  readonly #targetLists = new Table();
  readonly #relatedLists = new Table();
  readonly #verdictsOf = oncePer((verdicts: ReportImage['verdicts']) => this.#encodedVerdicts(verdicts));

  constructor({ images, leftOut }: Pick<Report, 'images' | 'leftOut'>) {
    const verdicts = images.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
    this.isCompact = verdicts > MAX_PLAIN_VERDICTS || leftOut !== undefined;
  }

  image({ verdicts, ...image }: ReportImage): string {
    return `${jsonOf(image).slice(0, -1)},"verdicts":${this.#verdictsOf(verdicts)}}`;
  }

  finding(finding: Finding): string {
    const { title, problem, remedies, why, targets, related, ...rest } = finding;
    const helpUrl = rulePage(finding.ruleId);
    return this.isCompact
      ? jsonOfBoth(rest, {
          helpUrl,
          title: this.#texts.indexOf(title),
          problem: this.#texts.indexOf(problem),
          remedies: remedies.map((remedy) => this.#texts.indexOf(remedy)),
          why: why === null ? null : this.#texts.indexOf(why),
          targets: this.#targetLists.indexOf(targets),
          related: this.#relatedLists.indexOf(related),
        })
      : jsonOfBoth(rest, {
          helpUrl,
          title,
          problem,
          remedies,
          why,
          message: croppedMessageOf(finding),
          targets,
          related,
        });
  }

  /** The lists that the images and findings so far refer to, by key, each of JSON values. */
  *tables(): Generator<[key: string, items: Iterable<string>]> {
    yield ['reasons', this.#reasons.items()];
    if (!this.isCompact) return;
    yield ['verdictLists', this.#verdictLists.items()];
    yield ['texts', this.#texts.items()];
    yield ['targetLists', this.#targetLists.items()];
    yield ['relatedLists', this.#relatedLists.items()];
  }

  /** What those lists cost, as `jsonCost` counts it. */
  get sharedCost(): number {
    const lists = [this.#reasons, this.#verdictLists, this.#texts, this.#targetLists, this.#relatedLists];
    return lists.reduce((sum, { cost }) => sum + cost, 0);
  }

  #encodedVerdicts(verdicts: readonly ReportVerdict[]): string {
    const encoded = verdicts.map((verdict) => ({
      ...verdict,
      reason: this.#reasons.indexOf(verdict.reason),
    }));
    return this.isCompact ? String(this.#verdictLists.indexOf(encoded)) : jsonOf(encoded);
  }
}

/** Values that are stated once and referred to by their index. */
class Table {
  readonly #values: (string | readonly object[] | readonly string[])[] = [];
  /** By the value itself: many findings share their lists. */
  readonly #known = new Map<unknown, number>();
  /** Of lists, by their JSON. */
  readonly #indexes = new Map<string, number>();
  cost = 0;

  /** JSON of each. */
  *items(): Generator<string> {
    for (const value of this.#values) yield jsonOf(value);
  }

  indexOf(value: string | readonly object[] | readonly string[]): number {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const json = jsonOf(value);
    const index = this.#indexes.get(json) ?? this.#values.length;
    if (index === this.#values.length) {
      this.#values.push(value);
      this.cost += jsonCost(json);
    }
    // Equal texts are one key already.
    if (typeof value !== 'string') this.#indexes.set(json, index);
    this.#known.set(value, index);
    return index;
  }
}

/**
 * The report that JSON of its form stands for.
 * @throws Misshapen where an index has no value
 */
export function decoded(saved: SavedReport): Report {
  const { images, findings, reasons, verdictLists, texts, targetLists, relatedLists, ...rest } = saved;
  const withReasons = (list: readonly SavedVerdict[], at: string): ReportVerdict[] =>
    list.map((verdict) => ({ ...verdict, reason: itemOf('reasons', reasons, verdict.reason, at) }));
  const lists = verdictLists?.map((list, at) => withReasons(list, `verdictLists[${at}]`));
  return {
    ...rest,
    images: images.map(({ verdicts, ...image }, at) => ({
      ...image,
      verdicts:
        typeof verdicts === 'number'
          ? itemOf('verdictLists', lists, verdicts, `images[${at}].verdicts`)
          : withReasons(verdicts, `images[${at}].verdicts`),
    })),
    findings: findings.map(({ message: _, helpUrl: __, ...finding }, index) => {
      const { title, problem, remedies, why, targets, related } = finding;
      const at = `findings[${index}]`;
      const textOf = (value: string | number, field: string): string =>
        typeof value === 'number' ? itemOf('texts', texts, value, `${at}.${field}`) : value;
      return {
        ...finding,
        title: textOf(title, 'title'),
        problem: textOf(problem, 'problem'),
        remedies: remedies.map((remedy) => textOf(remedy, 'remedies')),
        why: why === null ? null : textOf(why, 'why'),
        targets:
          typeof targets === 'number'
            ? itemOf('targetLists', targetLists, targets, `${at}.targets`)
            : targets,
        related:
          typeof related === 'number'
            ? itemOf('relatedLists', relatedLists, related, `${at}.related`)
            : related,
      };
    }),
  };
}

type SavedVerdict = NonNullable<SavedReport['verdictLists']>[number][number];

function itemOf<T>(name: string, items: readonly T[] | undefined, index: number, at: string): T {
  const item = items?.[index];
  if (item === undefined) throw new Misshapen(`${at} refers to an item that ${name} does not have`);
  return item;
}
