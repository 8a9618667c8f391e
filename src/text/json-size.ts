/** What a JSON text costs its reader. */
export interface JsonSize {
  bytes: number;
  /** Commas, colons and opening brackets: about as many as there are keys and values. */
  values: number;
  /** Objects and lists within each other. */
  depth: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Sizes JSON up without parsing it, in one pass. @param json UTF-8; what is no JSON is sized up, too */
export function jsonSize(json: Uint8Array): JsonSize {
  let values = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case QUOTE:
        at = endOfString(json, at + 1);
        break;
      case 0x5b: // [
      case 0x7b: // {
        values++;
        depth = Math.max(depth, ++open);
        break;
      case 0x5d: // ]
      case 0x7d: // }
        open--;
        break;
      case 0x2c: // ,
      case 0x3a: // :
        values++;
    }
  }
  return { bytes: json.length, values, depth };
}

function endOfString(json: Uint8Array, start: number): number {
  let at = start;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}
