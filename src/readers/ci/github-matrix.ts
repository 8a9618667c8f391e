// The matrix of a job in GitHub Actions, as GitHub multiplies it.
// Source: "Running variations of jobs in a workflow" (docs.github.com).

import { follow, items, type YamlNode } from '../../text/yaml.js';
import { type CiImages, combinations, MAX_ROWS } from './images.js';

const MAX_AXES = 16;

/** One combination of a matrix: values by their lower-case names. */
export type Row = Map<string, YamlNode>;

/** The combinations of a job's matrix: lists multiplied, `exclude` taken out, `include` added. */
export function matrixRows(node: YamlNode | undefined, images: CiImages): Row[] {
  const matrix = images.mapping(node);
  const all = [...matrix]
    .filter(([key]) => key !== 'include' && key !== 'exclude')
    // A list that an expression makes is not known; the others are multiplied all the same.
    .map(([key, value]): [string, YamlNode[]] => [
      key.toLowerCase(),
      images.atMost(items(value), MAX_ROWS, 'values of one name in a matrix', value).filter(isSet),
    ])
    .filter(([, values]) => values.length > 0);
  const lists = images.atMost(all, MAX_AXES, 'names in one matrix', node ?? null);
  const axes = new Set(lists.map(([name]) => name));
  const excluded = listedRows(matrix.get('exclude'), images).filter((pattern) => pattern.size > 0);
  const included = listedRows(matrix.get('include'), images);
  const { rows: made, count } = lists.length === 0 ? { rows: [], count: 0 } : combinations(lists);
  // GitHub refuses it.
  if (count > MAX_ROWS && node !== undefined)
    images.tellOf(`more than ${MAX_ROWS} combinations of a matrix`, node);
  if (!images.goesOn(made.length * (1 + ((excluded.length + included.length) >> 3)))) return [];
  const rows = made.filter((row) => !excluded.some((pattern) => agree(row, pattern, pattern.keys())));
  const originals = rows.map((row) => ({ row, before: new Map(row) }));
  for (const added of included) {
    const shared = [...added.keys()].filter((name) => axes.has(name));
    const extended = originals.filter(({ before }) => agree(before, added, shared));
    for (const { row } of extended) for (const [name, value] of added) row.set(name, value);
    if (extended.length === 0) rows.push(added);
  }
  return rows;
}

function listedRows(node: YamlNode | undefined, images: CiImages): Row[] {
  return images.atMost(items(node), MAX_ROWS, 'entries of include or exclude', node ?? null).map((item) => {
    const named = images.atMost([...images.mapping(item)], MAX_AXES, 'names in one matrix', item);
    const set = named.filter(([, value]) => isSet(value));
    return new Map(set.map(([key, value]) => [key.toLowerCase(), value]));
  });
}

function isSet(node: YamlNode): boolean {
  const value = follow(node);
  return value !== null && !(value.type === 'scalar' && (value.isNull || value.value === ''));
}

/** Whether both have the same text under each name. */
function agree(a: Row, b: Row, names: Iterable<string>): boolean {
  for (const name of names) {
    const [left, right] = [follow(a.get(name)), follow(b.get(name))];
    if (left?.type !== 'scalar' || right?.type !== 'scalar' || left.value !== right.value) return false;
  }
  return true;
}
