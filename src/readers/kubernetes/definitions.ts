// Custom resource definitions are schemas: they run nothing, make up half of all lines of many repositories, and mention
// containers, Windows and images in their descriptions.

const DEFINITION = /^kind:[ \t]*["']?CustomResourceDefinition\b/m;
const START_OF_DOCUMENT = /^(?=---)/m;
const LINE_BREAKS = /^---|[\r\n]+/g;
/** What a template needs to stay whole: a block may begin in one document and end in another. */
const LINE_BREAKS_AND_BLOCKS =
  /^---|[\r\n]+|\{\{-? *(?:if|else|end|range|with|define|block)\b(?:[^}]|\}(?!\}))*\}\}/g;

/**
 * A file without its custom resource definitions.
 * @returns the text with empty lines in their place, so that the lines of all else stay what they are
 */
export function withoutDefinitions(path: string, text: string): string {
  if (!/\.ya?ml$/i.test(path) || !DEFINITION.test(text)) return text;
  const kept = /(?:^|\/)templates\//.test(path) ? LINE_BREAKS_AND_BLOCKS : LINE_BREAKS;
  return text
    .split(START_OF_DOCUMENT)
    .map((part) => (DEFINITION.test(part) ? (part.match(kept)?.join('') ?? '') : part))
    .join('');
}
