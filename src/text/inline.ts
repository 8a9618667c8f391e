import type { SourceFile } from './source-file.js';
import type { YamlScalar } from './yaml.js';

/** A file that is in a value of another, from the start of its first line, whose indentation is that of the others. */
export function inlineFile(file: SourceFile, { start, end }: YamlScalar): SourceFile {
  const from = file.text.lastIndexOf('\n', start - 1) + 1;
  const isIndented = /^[ \t]*$/.test(file.text.slice(from, start));
  return file.part(isIndented ? from : start, end);
}
