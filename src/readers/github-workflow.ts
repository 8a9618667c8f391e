// GitHub Actions workflows: the containers of jobs and their services.

import { follow, getPath, items, type YamlNode, yamlOf } from '../text/yaml.js';
import { brokenYaml, CiImages, combinations, MAX_ROWS, type Mark, marksBetween } from './ci-image.js';
import type { Read } from './reader.js';

const MAX_AXES = 16;

export const readGithubWorkflow: Read = (file) => {
  if (!/\b(?:container|services)["']?[ \t]*:/.test(file.text) || !file.text.includes('jobs')) return null;
  const broken = brokenYaml(file);
  if (broken !== null) return broken;
  const images = new CiImages(file);
  const workflow = images.mapping(yamlOf(file).documents[0]);
  for (const node of images.mapping(workflow.get('jobs')).values()) {
    const job = images.mapping(node);
    const services = images.mapping(job.get('services'));
    if (!images.goesOn(1 + services.size)) break;
    let rows: Row[] | null = null;
    const rowsOfJob = (): Row[] => {
      rows ??= matrixRows(images.mapping(job.get('strategy')).get('matrix'), images);
      return rows;
    };
    for (const image of [job.get('container'), ...services.values()]) readImage(image, rowsOfJob, images);
  }
  return images.done();
};

/** One combination of a matrix: values by their lower-case names. */
type Row = Map<string, YamlNode>;

/** An expression that names a value of the job's matrix has that value in each combination; others have none here. */
function readImage(node: YamlNode | undefined, rowsOfJob: () => Row[], images: CiImages): void {
  const image = images.scalar(node, 'image');
  if (image === null) return;
  const names = marksOf(image.value).flatMap(({ name }) => matrixPath(name)?.[0] ?? []);
  const rows = names.length === 0 ? [] : rowsOfJob();
  const known = [...new Set(names)].filter((name) => images.goesOn(1) && rows.some((row) => row.has(name)));
  for (const row of known.length === 0 ? [new Map()] : rows) {
    if (!images.goesOn(known.length)) return;
    // Without the value a job has no container, or one that GitHub refuses.
    if (!known.every((name) => row.has(name))) continue;
    const filled = images.fill(image.value, marksOf, (name) => matrixValue(row, name, images));
    images.add(image, filled);
  }
}

function marksOf(text: string): Mark[] {
  return marksBetween(text, '${{', '}}');
}

/** `matrix.os` and `matrix.config.image` as their parts. */
function matrixPath(expression: string): [string, ...string[]] | null {
  const [context, name, ...rest] = expression.split('.');
  if (context?.toLowerCase() !== 'matrix' || name === undefined) return null;
  return [name, ...rest].every((part) => /^[\w-]+$/.test(part)) ? [name.toLowerCase(), ...rest] : null;
}

function matrixValue(row: Row, expression: string, images: CiImages): string | null {
  const path = matrixPath(expression);
  if (path === null) return null;
  const [name, ...rest] = path;
  // `container: ${{ matrix.container }}` may stand for the long form.
  return images.scalar(getPath(row.get(name), ...rest.slice(0, MAX_AXES)), 'image')?.value ?? null;
}

/** The combinations of a job's matrix, as GitHub makes them: lists multiplied, `exclude` taken out, `include` added. */
function matrixRows(node: YamlNode | undefined, images: CiImages): Row[] {
  const matrix = images.mapping(node);
  const lists = [...matrix]
    .filter(([key]) => key !== 'include' && key !== 'exclude')
    // A list that an expression makes is not known; the others are multiplied all the same.
    .map(([key, value]): [string, YamlNode[]] => [
      key.toLowerCase(),
      items(value).slice(0, MAX_ROWS).filter(isSet),
    ])
    .filter(([, values]) => values.length > 0)
    .slice(0, MAX_AXES);
  const axes = new Set(lists.map(([name]) => name));
  const excluded = listedRows(matrix.get('exclude'), images).filter((pattern) => pattern.size > 0);
  const included = listedRows(matrix.get('include'), images);
  const made = lists.length === 0 ? [] : combinations(lists);
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
  return items(node)
    .slice(0, MAX_ROWS)
    .map((item) => {
      const set = [...images.mapping(item)].slice(0, MAX_AXES).filter(([, value]) => isSet(value));
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
