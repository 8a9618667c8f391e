import { escapeForXmlAttribute } from '../text/escape.js';

/** `<name a="b">`. */
export function xmlTag(name: string, attributes: Record<string, string | number>, empty = false): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeForXmlAttribute(String(value))}"`,
  );
  return `<${name}${written.join('')}${empty ? '/' : ''}>`;
}
