// Images that pipelines run their jobs in. They run on build machines, not on the declared targets.

import type { Build, BuildHost } from '../../model/build.js';
import { imageUse } from '../../model/image-use.js';
import { noReading, type Reading } from '../../model/reading.js';
import type { Budget } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, type YamlNode, type YamlScalar, yamlOf } from '../../text/yaml.js';
import { parseReference } from '../../windows/reference.js';
import { type BuildCommand, buildCommands } from './build-command.js';

/** Combinations of a matrix; GitHub itself allows no more. */
export const MAX_ROWS = 256;
/** Steps of the budget in one that is counted here: a job, a combination, an image. */
const STEP = 10;
/** Images that one place may stand for: more of them nobody tells apart. */
const MAX_TEXTS = 32;
/** A reference has 1,024 characters at most; its expressions may be longer than their values. */
const MAX_TEXT = 4_096;
const MAX_NAME = 200;
const MAX_SUBSTITUTIONS = 200;
const MAX_DEPTH = 10;
/** Problems of one file that are reported: what follows is of the same kinds. */
const MAX_TOLD = 20;
const LONG_TEXT = `a text has more than ${MAX_TEXT} characters`;
const DEEP_TEXT = `variables are nested more than ${MAX_DEPTH} deep`;
const MANY_MARKS = `one text has more than ${MAX_SUBSTITUTIONS} of them`;
/** Characters of a script in a step. */
const SCRIPT = 64;

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

/**
 * Collects a file's images: each text of a place once. Aliases and merge keys make a file's jobs many times longer than
 * its text: what is over the budget is left out, and a problem says so.
 */
export class CiImages {
  readonly #reading = noReading();
  readonly #texts = new Map<number, Set<string>>();
  readonly #mappings = new Map<YamlNode, ReadonlyMap<string, YamlNode>>();
  readonly #commands = new Map<string, readonly BuildCommand[]>();
  readonly #composeBuilds = new Map<BuildHost, Set<string>>();
  readonly #told = new Set<string>();
  #isOver = false;

  constructor(
    private readonly file: SourceFile,
    private readonly budget: Budget,
  ) {}

  /** Whether to go on. @param steps what the work costs */
  goesOn(steps: number): boolean {
    if (!this.#isOver && this.budget.affords(STEP * steps)) return true;
    this.#isOver = true;
    this.#tell('its jobs and images take more work than is done, and the rest is left out', 0);
    return false;
  }

  /** The first of a list; that there are more is a problem. @param what they are, in the plural @param at where */
  atMost<T>(list: readonly T[], most: number, what: string, at: YamlNode | null = null): readonly T[] {
    if (list.length <= most) return list;
    this.#tell(`more than ${most} ${what}`, at?.start ?? 0);
    return list.slice(0, most);
  }

  /** The builds of a script, which is taken apart once however many combinations of a matrix run it. */
  commandsOf(script: string): readonly BuildCommand[] {
    const known = this.#commands.get(script);
    if (known !== undefined) return known;
    const commands = this.goesOn(1 + script.length / SCRIPT) ? buildCommands(script) : [];
    this.#commands.set(script, commands);
    return commands;
  }

  /** Reports that something was not read to its end, once in a file. */
  tellOf(message: string, { start }: YamlNode): void {
    this.#tell(message, start);
  }

  #tell(message: string, offset: number): void {
    if (this.#told.has(message) || this.#told.size === MAX_TOLD) return;
    this.#told.add(message);
    this.#reading.problems.push({ location: this.file.location(offset, offset), message });
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
    let limit: string | undefined;
    const put = (text: string, within: string[]): string => {
      if (!this.goesOn(1 + (text.length >> 6))) return text;
      if (text.length > MAX_TEXT) {
        // Without a mark nothing would be put in.
        if (/[$%]|\{\{/.test(text)) limit ??= LONG_TEXT;
        return text;
      }
      let out = '';
      let at = 0;
      for (const { start, end, name } of marksOf(text)) {
        if (out.length > MAX_TEXT) {
          limit ??= LONG_TEXT;
          return out;
        }
        const isCircle = within.includes(name);
        if (!isCircle && within.length >= MAX_DEPTH) limit ??= DEEP_TEXT;
        if (left-- <= 0) limit ??= MANY_MARKS;
        const value = limit === undefined && !isCircle ? lookup(name) : null;
        out += text.slice(at, start);
        at = end;
        if (value === null) unresolved.add(name.slice(0, MAX_NAME));
        else out += put(value, [...within, name]);
      }
      return out + text.slice(at);
    };
    const text = put(template, []);
    if (limit !== undefined) this.#tell(`not all of its variables are expanded, since ${limit}`, 0);
    return { text, unresolved: [...unresolved] };
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
    const paths = this.#composeBuilds.get(host) ?? new Set();
    this.#composeBuilds.set(host, paths);
    if (paths.has(path) || !this.goesOn(1)) return;
    paths.add(path);
    this.#reading.composeBuilds.push({ path, host });
  }

  /** @param jobHost the machine on which the image is to run as the job's container */
  add(scalar: YamlScalar, { text, unresolved }: Filled, jobHost: BuildHost | null = null): void {
    // What was left half done is nothing that the file says.
    if (this.#isOver || (text === '' && unresolved.length === 0)) return;
    const texts = this.#texts.get(scalar.start) ?? new Set();
    this.#texts.set(scalar.start, texts);
    const key = [text, ...unresolved].join('\0');
    if (texts.has(key)) return;
    if (texts.size === MAX_TEXTS) {
      this.#tell(`one reference expands to more than ${MAX_TEXTS} images`, scalar.start);
      return;
    }
    texts.add(key);
    this.#reading.uses.push(
      imageUse({
        kind: 'workflow',
        role: 'build',
        location: this.file.location(scalar.start, scalar.end),
        raw: scalar.value,
        reference: unresolved.length === 0 && parseReference(text) !== null ? text : null,
        partial: text,
        unresolved,
        foundIn: jobHost === null ? { kind: 'file' } : { kind: 'job', host: jobHost },
      }),
    );
  }

  /** Null where the file says nothing of images: another reader may know it. */
  done(): Reading | null {
    const { uses, problems, builds, composeBuilds } = this.#reading;
    const found = uses.length + problems.length + builds.length + composeBuilds.length;
    return found === 0 ? null : this.#reading;
  }
}

/** What cannot be parsed is a problem, unless it is a template that becomes YAML only when it is rendered. */
export function brokenYaml(file: SourceFile, budget: Budget): Reading | null {
  const { problems } = yamlOf(file, budget);
  const problem = problems.find(({ isCut }) => isCut) ?? problems[0];
  if (problem === undefined || (problem.isCut !== true && /\{%|<%/.test(file.text))) return null;
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

/** Every combination of one value for each name, the first ones of too many: then there are more than `MAX_ROWS`. */
export function combinations<T>(axes: readonly (readonly [string, readonly T[]])[]): {
  rows: Map<string, T>[];
  count: number;
} {
  let rows: Map<string, T>[] = [new Map()];
  let count = 1;
  for (const [name, values] of axes) {
    count *= values.length;
    const next: Map<string, T>[] = [];
    for (const row of rows)
      for (const value of values.slice(0, MAX_ROWS - next.length)) next.push(new Map(row).set(name, value));
    rows = next;
  }
  return { rows, count };
}
