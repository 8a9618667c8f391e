// The parser of Dockerfiles is large, and few need it. What needs it while it is not loaded says so, and is done again.

type Parse = typeof import('./parse.js').parse;

let loaded: Parse | null = null;

/** A Dockerfile has to be parsed, and the parser is not loaded: load it and read the file again. */
export class ParserNeeded extends Error {}

export async function loadParser(): Promise<void> {
  loaded = (await import('./parse.js')).parse;
}

/** @throws ParserNeeded */
export function parser(): Parse {
  if (loaded === null) throw new ParserNeeded('the parser of Dockerfiles is not loaded');
  return loaded;
}
