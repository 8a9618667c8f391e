/** Characters that XML 1.0 has no place for (section 2.2, Char), and those that change a line's direction or hide. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\p{Cc}\p{Cf}]/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Makes text inert as an attribute's value or an element's text. */
export function xmlText(text: string): string {
  return text
    .replace(NOT_XML, (c) => (c === '\n' || c === '\t' ? c : '\ufffd'))
    .replace(/[&<>"']/g, (c) => ESCAPES[c]!);
}

/** `<name a="b">` with its attributes made inert. */
export function xmlTag(name: string, attributes: Record<string, string | number>, empty = false): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${xmlText(String(value)).replace(/[\n\t]/g, ' ')}"`,
  );
  return `<${name}${written.join('')}${empty ? '/' : ''}>`;
}
