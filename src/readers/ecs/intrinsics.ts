// CloudFormation's intrinsic functions, as far as the template itself has their values. Source: "Intrinsic function
// reference" (docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference).

import type { Budget } from '../../text/budget.js';
import type { Origin } from '../../text/expand.js';
import type { SourceFile } from '../../text/source-file.js';
import {
  entries,
  follow,
  get,
  getPath,
  getScalar,
  items,
  type YamlNode,
  type YamlScalar,
} from '../../text/yaml.js';

const MAX_DEPTH = 20;
/** A longer text is no reference. */
const MAX_TEXT = 4_096;
const MAX_UNRESOLVED = 50;
/** In the place of a registry, an account or a repository: what is beside it, e.g. a tag, can still be read. */
const STANDS_FOR = 'x';

/** A text of a template, with what is known of it put in. */
export interface Evaluated {
  /** What is not known is left out, or has a letter in its place where it is no version. */
  readonly text: string;
  /** What has no value in the template, e.g. `ImageTag` or `AWS::Region`. */
  readonly unresolved: readonly string[];
  readonly origins: readonly Origin[];
  /** The text that the file has for it. */
  readonly written: YamlScalar;
}

/** A function with its argument, in the short form (`!Ref Tag`) or the long one (`{Ref: Tag}`). */
interface Call {
  readonly name: string;
  readonly argument: YamlNode;
}

type Part = Pick<Evaluated, 'text' | 'unresolved' | 'origins'>;

const NOTHING: Part = { text: '', unresolved: [], origins: [] };

/** Values of one template. A task definition by itself has no functions, and every text is what it says. */
export class Template {
  /** @param root the document that has the parameters and mappings */
  constructor(
    private readonly file: SourceFile,
    private readonly root: YamlNode,
    private readonly budget: Budget,
  ) {}

  /**
   * The text that a value stands for.
   * @returns null for what is no text. @throws OverBudget
   */
  textOf(node: YamlNode | null): Evaluated | null {
    const written = firstScalar(node);
    if (node === null || written === null) return null;
    const own = follow(node);
    if (own?.type !== 'scalar' && callOf(node) === null) return null;
    const { text, unresolved, origins } = this.#evaluate(node, 0);
    return { text, unresolved: [...new Set(unresolved)].slice(0, MAX_UNRESOLVED), origins, written };
  }

  #evaluate(node: YamlNode | null, depth: number): Part {
    this.budget.spend(1);
    if (node === null || depth > MAX_DEPTH) return NOTHING;
    const call = callOf(node);
    if (call === null) {
      const own = follow(node);
      return own?.type === 'scalar' ? { ...NOTHING, text: own.value } : unknown('a value that is no text');
    }
    const { name, argument } = call;
    const parts = items(argument);
    switch (name) {
      case 'Ref':
        return this.#ref(scalarText(argument));
      case 'GetAtt':
        return this.#ref(scalarText(argument) || parts.map(scalarText).join('.'));
      case 'Sub':
        return this.#sub(parts[0] ?? argument, parts[1], depth);
      case 'Join':
        return this.#join(parts, depth);
      case 'FindInMap':
        return this.#findInMap(parts, depth);
      case 'Select':
        return this.#select(parts, depth);
      default:
        return unknown(`${name} ${scalarText(argument) || scalarText(parts[0] ?? null)}`.trim());
    }
  }

  /** A parameter has its default here; what makes a stack of the template may give it another value. */
  #ref(name: string): Part {
    const fallback = getScalar(getPath(this.root, 'Parameters', name), 'Default');
    if (fallback === null)
      return this.#isResource(name) ? { ...unknown(name), text: STANDS_FOR } : unknown(name);
    const place = this.file.location(fallback.start, fallback.end);
    const message = `the parameter ${name} has this default`;
    return {
      text: fallback.value,
      unresolved: [],
      origins: [{ ...place, message, value: fallback.value }],
    };
  }

  /** AWS sets it, or it is an attribute of what the template makes, e.g. of an image repository. */
  #isResource(name: string): boolean {
    const [resource = ''] = name.split('.');
    return name.startsWith('AWS::') || getPath(this.root, 'Resources', resource) !== null;
  }

  /** `${Name}` is a parameter or one of the values beside the text; `${!Name}` is the text `${Name}`. */
  #sub(template: YamlNode, values: YamlNode | undefined, depth: number): Part {
    const text = scalarText(template).slice(0, MAX_TEXT);
    const parts: Part[] = [];
    let at = 0;
    for (const { 0: mark, 1: literal, 2: name = '', index } of text.matchAll(/\$\{(!?)([^{}]*)\}/g)) {
      parts.push({ ...NOTHING, text: text.slice(at, index) });
      at = index + mark.length;
      const own = values === undefined ? null : get(values, name.trim());
      if (literal === '!') parts.push({ ...NOTHING, text: `\${${name}}` });
      else parts.push(own === null ? this.#ref(name.trim()) : this.#evaluate(own, depth + 1));
    }
    parts.push({ ...NOTHING, text: text.slice(at) });
    return joined(parts, '');
  }

  #join([separator, list]: readonly YamlNode[], depth: number): Part {
    if (list === undefined || follow(list)?.type !== 'sequence' || callOf(list) !== null)
      return unknown('a list that Join is given');
    const parts = items(list).map((item) => this.#evaluate(item, depth + 1));
    return joined(parts, scalarText(separator ?? null));
  }

  #findInMap([map, first, second]: readonly YamlNode[], depth: number): Part {
    const keys = [map, first, second].map((key) => this.#evaluate(key ?? null, depth + 1));
    const path = keys.map(({ text }) => text);
    const value = getScalar(getPath(this.root, 'Mappings', ...path.slice(0, 2)), path[2] ?? '');
    const missing = keys.flatMap(({ unresolved }) => unresolved);
    if (value === null || missing.length > 0) return unknown(`FindInMap ${path.join('.')}`);
    const place = this.file.location(value.start, value.end);
    const here = { ...place, message: 'the mapping has this value', value: value.value };
    return { text: value.value, unresolved: [], origins: [here, ...keys.flatMap(({ origins }) => origins)] };
  }

  #select([index, list]: readonly YamlNode[], depth: number): Part {
    const item = items(list)[Number(scalarText(index ?? null))];
    return item === undefined ? unknown('Select') : this.#evaluate(item, depth + 1);
  }
}

/** The function that a value calls; null where it is a value of its own. */
export function callOf(node: YamlNode | null): Call | null {
  const own = follow(node);
  if (own === null) return null;
  if (own.tag !== undefined) {
    const { tag, ...argument } = own;
    return { name: tag.slice(1), argument };
  }
  const [only, ...others] = own.type === 'mapping' ? entries(own) : [];
  if (only === undefined || others.length > 0) return null;
  const name = /^(?:Fn::(\w+)|(Ref|Condition))$/.exec(only.key.value);
  return name === null ? null : { name: name[1] ?? name[2] ?? '', argument: only.value };
}

function unknown(name: string): Part {
  return { ...NOTHING, unresolved: [name.slice(0, 200)] };
}

function joined(parts: readonly Part[], separator: string): Part {
  return {
    text: parts
      .map(({ text }) => text)
      .join(separator)
      .slice(0, MAX_TEXT),
    unresolved: parts.flatMap(({ unresolved }) => unresolved),
    origins: parts.flatMap(({ origins }) => origins),
  };
}

function scalarText(node: YamlNode | null): string {
  const own = follow(node);
  return own?.type === 'scalar' ? own.value : '';
}

/** Of a call the first text that it is given: that is what the file has for the value. */
function firstScalar(node: YamlNode | null): YamlScalar | null {
  let current = follow(node);
  for (let depth = 0; current !== null && depth < MAX_DEPTH; depth++) {
    if (current.type === 'scalar') return current.isNull ? null : current;
    const inside: readonly YamlNode[] =
      current.type === 'sequence' ? current.items : current.entries.map(({ value }) => value);
    const text = inside.map(follow).find((one) => one?.type !== 'scalar' || /\w/.test(one.value));
    current = text ?? null;
  }
  return null;
}

/** The name under which a template or a task definition has a field: `image`, in CloudFormation `Image`. */
export function field(node: YamlNode | null, name: string): YamlNode | null {
  return get(node, name) ?? get(node, `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}

/** The place of a field's key; null where it is not there. */
export function fieldKey(node: YamlNode | null, name: string): YamlScalar | null {
  const wanted = name.toLowerCase();
  return entries(node).find(({ key }) => key.value.toLowerCase() === wanted)?.key ?? null;
}
