import { escapeForHtml } from '../../text/escape.js';

/** Markup that is safe unchanged. Only `html` makes it, and whatever a report says passes through there as text. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type Content = string | number | Markup | readonly Markup[];

/** A template of HTML: values are text, and escaped, unless they are markup. Attributes must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(
    parts.map((part, index) => (index < values.length ? part + written(values[index]) : part)).join(''),
  );
}

export const NOTHING = new Markup('');

function written(value: Content | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeForHtml(value);
  return value instanceof Markup ? value.toString() : (value?.join('') ?? '');
}
