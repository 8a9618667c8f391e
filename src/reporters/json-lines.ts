/** A JSON array with an item a line. @param encode the JSON of an item, without line breaks */
export function* jsonLines<T>(items: Iterable<T>, encode: (item: T) => string): Generator<string> {
  let before = '[\n';
  for (const item of items) {
    yield before + encode(item);
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
