// Images that pipelines run their jobs in. They run on build machines, not on the declared targets.

import type { Build, BuildHost } from '../../model/build.js';
import { imageUse, type JobOrigin } from '../../model/image-use.js';
import { type FileBuild, noReading, type Reading } from '../../model/reading.js';
import type { Budget } from '../../text/budget.js';
import type { SourceFile } from '../../text/source-file.js';
import { entries, follow, type YamlNode, type YamlScalar, yamlOf } from '../../text/yaml.js';
import { parseReference } from '../../windows/reference.js';
import { type BuildCommand, buildCommands } from './build-command.js';

/** Combinations of a matrix; GitHub itself allows no more. */
export const MAX_ROWS = 256;
/** Steps of the budget in one that is counted here: a job, a combination, an image. */
const STEP = 10;
/** Images that one place may stand for: more than these cannot be distinguished. */
const MAX_TEXTS = 32;
/** A reference has 1,024 characters at most; its expressions may be longer than their values. */
const MAX_TEXT = 4_096;
const MAX_NAME = 200;
const MAX_SUBSTITUTIONS = 200;
const MAX_DEPTH = 10;
/** Problems of one file that are reported: what follows is of the same kinds. */
const MAX_TOLD = 20;
/** Places of one file that could not be worked out, of which more are not listed. */
const MAX_SKIPPED = 200;
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
  /** By place and text: the machines that run the image. */
  readonly #texts = new Map<number, Map<string, Set<BuildHost>>>();
  readonly #mappings = new Map<YamlNode, ReadonlyMap<string, YamlNode>>();
  readonly #commands = new Map<string, readonly BuildCommand[]>();
  readonly #groups = new Map<BuildHost, ReadonlySet<BuildHost>>();
  readonly #fileBuilds = new Set<string>();
  readonly #parts = new Map<string, CiImages>();
  readonly #told = new Set<string>();
  readonly #skipped = new Set<string>();
  #isOver = false;

  constructor(
    private readonly file: SourceFile,
    private readonly budget: Budget,
    private readonly reading = noReading(),
  ) {}

  /** The same for another file of which this one takes jobs or steps: what is found there belongs to this reading. */
  in(file: SourceFile): CiImages {
    const known = this.#parts.get(file.path) ?? new CiImages(file, this.budget, this.reading);
    this.#parts.set(file.path, known);
    return known;
  }

  /** Another file has been read as a part of this one: what it says by itself does not count. */
  include({ path }: SourceFile): void {
    if (!this.reading.includes.includes(path)) this.reading.includes.push(path);
  }

  /** Whether to go on. @param steps what the work costs */
  goesOn(steps: number): boolean {
    if (!this.#isOver && this.budget.affords(STEP * steps)) return true;
    this.#isOver = true;
    this.#tell('its jobs and images exceed the limit of steps; the rest is skipped', 0);
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

  /** Reports that files include each other deeper than their provider allows. @param what they do */
  tellOfDepth(what: string, most: number): void {
    this.#tell(`${what} more than ${most} deep, and the inner ones are not read`, 0);
  }

  /** Reports what could not be worked out, once at each place. @param at null for the whole file */
  skip(at: YamlScalar | null, message: string): void {
    const { file, reading } = this;
    const key = `${at?.start} ${message}`;
    if (this.#skipped.has(key) || this.#skipped.size === MAX_SKIPPED || !this.goesOn(1)) return;
    this.#skipped.add(key);
    reading.skipped.push({ location: file.location(at?.start ?? 0, at?.end ?? 0), message });
  }

  #tell(message: string, offset: number): void {
    if (this.#told.has(message) || this.#told.size === MAX_TOLD) return;
    this.#told.add(message);
    this.reading.problems.push({ location: this.file.location(offset, offset), message });
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
    if (this.goesOn(1 + build.args.size)) this.reading.builds.push(build);
  }

  /** A machine as a group of its own, always the same. */
  groupOf(host: BuildHost): ReadonlySet<BuildHost> {
    const group = this.#groups.get(host) ?? new Set([host]);
    this.#groups.set(host, group);
    return group;
  }

  /** A compose or bake file of which a step builds something. */
  addFileBuild({ kind, path, host, names }: FileBuild): void {
    const key = JSON.stringify([path, host.name, host.location.line, ...names]);
    if (this.#fileBuilds.has(key) || !this.goesOn(1 + names.length)) return;
    this.#fileBuilds.add(key);
    this.reading.fileBuilds.push({ kind, path, host, names });
  }

  /**
   * An image of a job or a step.
   * @param machine what runs it: a machine, `own` for those that the configuration declares, null for none of Windows
   * @param refused why it starts on no such machine, whatever the image; null where it may
   */
  add(
    scalar: Pick<YamlScalar, 'start' | 'end' | 'value'>,
    { text, unresolved }: Filled,
    machine: BuildHost | 'own' | null = null,
    refused: JobOrigin['refused'] = null,
  ): void {
    // What was left half done is nothing that the file says.
    if (this.#isOver || (text === '' && unresolved.length === 0)) return;
    const texts = this.#texts.get(scalar.start) ?? new Map<string, Set<BuildHost>>();
    this.#texts.set(scalar.start, texts);
    const key = [text, ...unresolved].join('\0');
    const known = texts.get(key);
    if (known !== undefined) {
      if (machine !== null && machine !== 'own') known.add(machine);
      return;
    }
    if (texts.size === MAX_TEXTS) {
      this.#tell(`one reference expands to more than ${MAX_TEXTS} images`, scalar.start);
      return;
    }
    const hosts = new Set(machine === null || machine === 'own' ? [] : [machine]);
    texts.set(key, hosts);
    this.reading.uses.push(
      imageUse({
        kind: 'workflow',
        role: 'build',
        location: this.file.location(scalar.start, scalar.end),
        raw: scalar.value,
        reference: unresolved.length === 0 && parseReference(text) !== null ? text : null,
        partial: text,
        unresolved,
        // BuildKit's image is for Linux.
        platform: refused === 'builder' ? 'linux/amd64' : null,
        foundIn: machine === null ? { kind: 'file' } : { kind: 'job', hosts, refused },
      }),
    );
  }

  /** An image that a command of a script runs or pulls. @param written as the script has it */
  addRun(script: YamlScalar, written: string, filled: Filled, host: BuildHost): void {
    const start = this.file.text.indexOf(written, script.start);
    const isThere = start >= 0 && start + written.length <= script.end;
    this.add(isThere ? { start, end: start + written.length, value: written } : script, filled, host);
  }

  /** Null where the file says nothing of images: another reader may know it. */
  done(): Reading | null {
    const { uses, problems, builds, fileBuilds, skipped } = this.reading;
    const found = uses.length + problems.length + builds.length + fileBuilds.length + skipped.length;
    return found === 0 ? null : this.reading;
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
