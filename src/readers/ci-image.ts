// Images that pipelines run their jobs in. They run on build machines, not on the declared targets.

import type { Build, BuildHost } from '../image-use.js';
import type { SourceFile } from '../text/source-file.js';
import { entries, follow, type YamlNode, type YamlScalar, yamlOf } from '../text/yaml.js';
import { parseReference } from '../windows/reference.js';
import { noReading, type Reading } from './reader.js';

/** Combinations of a matrix; GitHub itself allows no more. */
export const MAX_ROWS = 256;
/** Aliases and merge keys make a file's jobs many times longer than its text: this is what all of them may cost. */
const MAX_STEPS = 100_000;
/** Images that one place may stand for: more of them nobody tells apart. */
const MAX_TEXTS = 32;
/** A reference has 1,024 characters at most; its expressions may be longer than their values. */
const MAX_TEXT = 4_096;
const MAX_NAME = 200;
const MAX_SUBSTITUTIONS = 200;
const MAX_DEPTH = 10;

/** A place in a text that names a variable or an expression. */
export interface Mark {
  start: number;
  end: number;
  name: string;
}

/** A text with what is known of its variables put in. */
export interface Filled {
  text: string;
  /** Names without a value. */
  unresolved: string[];
}

/** Collects a file's images: each text of a place once, and no more of them than a person could have meant. */
export class CiImages {
  readonly #reading = noReading();
  readonly #texts = new Map<number, Set<string>>();
  readonly #mappings = new Map<YamlNode, ReadonlyMap<string, YamlNode>>();
  #steps = 0;

  constructor(private readonly file: SourceFile) {}

  /** Whether to go on. @param steps what the work costs */
  goesOn(steps: number): boolean {
    this.#steps += steps;
    if (this.#steps <= MAX_STEPS) return true;
    if (this.#reading.problems.length === 0) {
      const message = 'its jobs and images are more than are read, and the rest is left out';
      this.#reading.problems.push({ location: this.file.location(0, 0), message });
    }
    return false;
  }

  /** A mapping with what it merges; empty for anything else, and where there is no going on. */
  mapping(node: YamlNode | null | undefined): ReadonlyMap<string, YamlNode> {
    const own = follow(node);
    if (own?.type !== 'mapping') return new Map();
    const known = this.#mappings.get(own);
    if (known !== undefined) return known;
    const all = this.goesOn(1) ? entries(own) : [];
    const mapping = new Map(
      this.goesOn(all.length) ? all.map(({ key, value }) => [key.value, value] as const) : [],
    );
    this.#mappings.set(own, mapping);
    return mapping;
  }

  /** The image of a job, written as a text or as a mapping. @param key the mapping's key, e.g. `image` or `name` */
  scalar(node: YamlNode | null | undefined, key: string): YamlScalar | null {
    const value = follow(node);
    const scalar = value?.type === 'mapping' ? follow(this.mapping(value).get(key)) : value;
    return scalar?.type === 'scalar' && !scalar.isNull ? scalar : null;
  }

  /**
   * Puts values in the place of names, and values in the place of the names within those.
   * @param marksOf gives them in their order; only called with short texts
   */
  fill(template: string, marksOf: (text: string) => Mark[], lookup: (name: string) => string | null): Filled {
    const unresolved = new Set<string>();
    let left = MAX_SUBSTITUTIONS;
    const put = (text: string, within: string[]): string => {
      // Such a text is no reference, whatever is put in.
      if (text.length > MAX_TEXT || !this.goesOn(1 + (text.length >> 6))) return text;
      let out = '';
      let at = 0;
      for (const { start, end, name } of marksOf(text)) {
        if (out.length > MAX_TEXT) return out;
        const value = left-- > 0 && within.length < MAX_DEPTH && !within.includes(name) ? lookup(name) : null;
        out += text.slice(at, start);
        at = end;
        if (value === null) unresolved.add(name.slice(0, MAX_NAME));
        else out += put(value, [...within, name]);
      }
      return out + text.slice(at);
    };
    return { text: put(template, []), unresolved: [...unresolved] };
  }

  has(scalar: YamlScalar): boolean {
    return this.#texts.has(scalar.start);
  }

  /** What a step builds on the job's machine. */
  addBuild(build: Build): void {
    if (this.goesOn(1 + build.args.size)) this.#reading.builds.push(build);
  }

  /** A compose file whose services a step builds. */
  addComposeBuild(path: string, host: BuildHost): void {
    if (this.goesOn(1)) this.#reading.composeBuilds.push({ path, host });
  }

  /** @param jobHost the machine on which the image is to run as the job's container */
  add(scalar: YamlScalar, { text, unresolved }: Filled, jobHost: BuildHost | null = null): void {
    // What was left half done is nothing that the file says.
    if (this.#steps > MAX_STEPS || (text === '' && unresolved.length === 0)) return;
    const texts = this.#texts.get(scalar.start) ?? new Set();
    this.#texts.set(scalar.start, texts);
    const key = [text, ...unresolved].join('\0');
    if (texts.has(key) || texts.size === MAX_TEXTS) return;
    texts.add(key);
    this.#reading.uses.push({
      kind: 'workflow',
      role: 'build',
      location: this.file.location(scalar.start, scalar.end),
      raw: scalar.value,
      reference: unresolved.length === 0 && parseReference(text) !== null ? text : null,
      partial: text,
      unresolved,
      platform: null,
      origins: [],
      runs: [],
      ...(jobHost === null ? {} : { jobHost }),
    });
  }

  /** Null where the file says nothing of images: another reader may know it. */
  done(): Reading | null {
    const { uses, problems, builds, composeBuilds } = this.#reading;
    const found = uses.length + problems.length + builds.length + composeBuilds.length;
    return found === 0 ? null : this.#reading;
  }
}

/** What cannot be parsed is a problem, unless it is a template that becomes YAML only when it is rendered. */
export function brokenYaml(file: SourceFile): Reading | null {
  const problem = yamlOf(file).problems[0];
  if (problem === undefined || /\{%|<%/.test(file.text)) return null;
  const location = file.location(problem.offset, problem.offset);
  return { ...noReading(), problems: [{ location, message: problem.message }] };
}

/** What stands between an opening and the closing after it, e.g. between `${{` and `}}`. */
export function marksBetween(text: string, open: string, close: string): Mark[] {
  const marks: Mark[] = [];
  if (text.length > MAX_TEXT) return marks;
  for (let start = text.indexOf(open); start >= 0; ) {
    const stop = text.indexOf(close, start + open.length);
    if (stop < 0) break;
    const end = stop + close.length;
    marks.push({ start, end, name: text.slice(start + open.length, stop).trim() });
    start = text.indexOf(open, end);
  }
  return marks;
}

/** Every combination of one value for each name, the first ones of too many. */
export function combinations<T>(axes: Iterable<[string, T[]]>): Map<string, T>[] {
  let rows: Map<string, T>[] = [new Map()];
  for (const [name, values] of axes) {
    const next: Map<string, T>[] = [];
    for (const row of rows)
      for (const value of values.slice(0, MAX_ROWS - next.length)) next.push(new Map(row).set(name, value));
    rows = next;
  }
  return rows;
}
