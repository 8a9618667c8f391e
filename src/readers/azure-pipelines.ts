// Azure Pipelines: container resources, and the containers of jobs. A pool's image is a machine, not a container.

import { follow, items, type YamlMapping, type YamlNode, type YamlScalar, yamlOf } from '../text/yaml.js';
import { brokenYaml, CiImages, type Filled, MAX_ROWS, type Mark, marksBetween } from './ci-image.js';
import type { Read } from './reader.js';

const PIPELINE_KEYS = ['jobs', 'stages', 'steps', 'resources', 'pool', 'extends'];
/** The name of a container resource, of this file or of the one that takes this template up. */
const BARE_WORD = /^[\w.-]*$/;

export const readAzurePipelines: Read = (file) => {
  const { text } = file;
  if (!/\bcontainers?["']?[ \t]*:/.test(text) || !PIPELINE_KEYS.some((key) => text.includes(key)))
    return null;
  const broken = /^apiVersion[ \t]*:/m.test(text) ? null : brokenYaml(file);
  if (broken !== null) return broken;
  const images = new CiImages(file);
  const [document] = yamlOf(file).documents;
  const pipeline = images.mapping(document);
  if (!PIPELINE_KEYS.some((key) => pipeline.has(key)) || pipeline.has('apiVersion')) return null;

  const variablesOf = variableReader(images);
  const scopes = [variablesOf(pipeline.get('variables'))];
  for (const resource of items(images.mapping(pipeline.get('resources')).get('containers'))) {
    const image = images.scalar(images.mapping(resource).get('image'), '');
    if (image !== null && images.goesOn(1)) images.add(image, filled(image, scopes, images));
  }
  readJobs(document!, variablesOf, images);
  return images.done();
};

/** Variables by their lower-case names, the innermost first. */
type Scopes = ReadonlyMap<string, string>[];

/** Jobs stand in stages, and under conditions and loops that may hold either. */
function readJobs(pipeline: YamlNode, variablesOf: VariablesOf, images: CiImages): void {
  const seen = new Set<YamlNode>();
  const waiting: { node: YamlNode; scopes: Scopes }[] = [{ node: pipeline, scopes: [] }];
  while (waiting.length > 0) {
    let { node: next, scopes } = waiting.pop()!;
    const node = follow(next);
    if (node === null || node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    let children = node.type === 'sequence' ? node.items : [];
    if (node.type === 'mapping') {
      const own = new Map(node.entries.map(({ key, value }) => [key.value, value]));
      if (own.has('variables')) scopes = [variablesOf(own.get('variables')), ...scopes].slice(0, 10);
      if (own.has('job') || own.has('deployment') || own.has('steps'))
        readJob(node, scopes, variablesOf, images);
      children = [...own.values()];
    }
    for (const child of [...children].reverse()) waiting.push({ node: child, scopes });
  }
}

function readJob(node: YamlMapping, scopes: Scopes, variablesOf: VariablesOf, images: CiImages): void {
  const job = images.mapping(node);
  const image = images.scalar(job.get('container'), 'image');
  if (image === null || BARE_WORD.test(image.value)) return;
  const matrix = images.mapping(images.mapping(job.get('strategy')).get('matrix'));
  const rows = [...matrix.values()].slice(0, MAX_ROWS).map((row) => variablesOf(row));
  for (const row of rows.length === 0 ? [new Map<string, string>()] : rows) {
    if (!images.goesOn(1)) return;
    const result = filled(image, [row, ...scopes], images);
    if (result.unresolved.length > 0 || !BARE_WORD.test(result.text)) images.add(image, result);
  }
}

type VariablesOf = (node: YamlNode | undefined) => ReadonlyMap<string, string>;

/** Reads `variables`, a mapping or a list of names and values, once each; groups and templates have no values here. */
function variableReader(images: CiImages): VariablesOf {
  const known = new Map<YamlNode | null, ReadonlyMap<string, string>>();
  return (node) => {
    const own = follow(node);
    const before = known.get(own);
    if (before !== undefined) return before;
    const values = new Map<string, string>();
    const add = (name: string, value: YamlNode | undefined): void => {
      const scalar = follow(value);
      if (scalar?.type === 'scalar') values.set(name.toLowerCase(), scalar.value);
    };
    for (const item of items(own)) {
      const entry = images.mapping(item);
      const name = follow(entry.get('name'));
      if (name?.type === 'scalar') add(name.value, entry.get('value'));
    }
    for (const [name, value] of images.mapping(own)) add(name, value);
    known.set(own, values);
    return values;
  };
}

function filled(image: YamlScalar, scopes: Scopes, images: CiImages): Filled {
  return images.fill(image.value, marksOf, (name) => {
    const key = name.toLowerCase();
    return scopes.find((scope) => scope.has(key))?.get(key) ?? null;
  });
}

/** `$(name)`, `${{ variables.name }}`, and `$[ variables['name'] ]`, which is always a whole value. */
function marksOf(text: string): Mark[] {
  const whole = text.startsWith('$[') && text.endsWith(']');
  const marks = whole
    ? [{ start: 0, end: text.length, name: text.slice(2, -1).trim() }]
    : [...marksBetween(text, '${{', '}}'), ...marksBetween(text, '$(', ')')];
  let end = 0;
  return marks
    .sort((a, b) => a.start - b.start)
    .flatMap((mark) => {
      if (mark.start < end) return [];
      end = mark.end;
      return { ...mark, name: variableName(mark.name) };
    });
}

function variableName(expression: string): string {
  const match = /^variables(?:\.([\w.-]+)|\[[ ]?'([^']+)'[ ]?\])$/i.exec(expression);
  return match?.[1] ?? match?.[2] ?? expression;
}
