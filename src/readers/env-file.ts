import { COMPOSE, expand, type Value } from '../text/expand.js';
import type { SourceFile } from '../text/source-file.js';

const MAX_VARIABLES = 5_000;

/**
 * Reads a `.env` file as Compose does: `NAME=value`, `export NAME=value`, comments, quotes, and references
 * to variables of the lines above.
 * @returns values by name, each with the line that gave it
 */
export function readEnvFile(file: SourceFile): Map<string, Value> {
  const values = new Map<string, Value>();
  let offset = 0;
  for (const line of file.text.split(/(?<=\n)/)) {
    const assignment = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:][ \t]*/.exec(line);
    if (assignment !== null && values.size < MAX_VARIABLES) {
      const start = assignment[0].length;
      const { text, literal } = unquote(line.slice(start).replace(/[\r\n]+$/, ''));
      const name = assignment[1]!;
      const inner = literal
        ? { text, missing: [], origins: [] }
        : expand(text, (n) => values.get(n), COMPOSE);
      const location = file.location(offset + start, offset + line.trimEnd().length);
      values.set(name, {
        text: inner.text,
        missing: inner.missing,
        origins: [{ ...location, message: `${name} is set here`, value: inner.text }, ...inner.origins],
      });
    }
    offset += line.length;
  }
  return values;
}

function unquote(value: string): { text: string; literal: boolean } {
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    if (end > 0) return { text: value.slice(1, end), literal: quote === "'" };
  }
  const comment = /(?:^|\s)#/.exec(value);
  return { text: (comment === null ? value : value.slice(0, comment.index)).trim(), literal: false };
}
