/**
 * A text in pieces, each made when it is asked for: the whole can be longer than one string may be (512 MiB). A string
 * itself is not accepted, since its pieces would be its characters.
 */
export type Chunks = Iterable<string> & object;

/** All pieces as one text: for what is known to be short. */
export function joined(chunks: Chunks): string {
  return [...chunks].join('');
}
