// Templates of Helm charts, as far as plain substitution gets without Helm: values.yaml and Chart.yaml are put in
// line by line, so that every image stays on its line. What is not known then is left out quietly.

import type { ImageUse, LabelPlace } from '../image-use.js';
import type { Related } from '../report.js';
import { SourceFile } from '../text/source-file.js';
import { follow, getPath, type YamlNode, yamlOf } from '../text/yaml.js';
import { parseReference } from '../windows/reference.js';
import { type HelmValue, lookup, substitute } from './helm-template.js';
import { readKubernetes } from './kubernetes.js';
import { noReading, type Read } from './reader.js';

export const readHelm: Read = (file, surroundings) => {
  if (!file.text.includes('{{')) return null;
  const chart = chartsOf(file.path).find((folder) => surroundings.open(`${folder}Chart.yaml`) !== null);
  const about = chart === undefined ? null : surroundings.open(`${chart}Chart.yaml`);
  if (about === null) return null;
  const values = surroundings.open(`${chart}values.yaml`);
  const reading = noReading();
  const placesSeen = new Set<string>();
  // Where a condition is not known, both of its branches may come to be.
  for (const first of [true, false]) {
    const { text, unknown } = substitute(file.text, (path) => valueAt(path, values, about), first);
    const rendered = readKubernetes(new SourceFile(file.path, text), surroundings);
    if (rendered === null) continue;
    if (reading.ignores === undefined && rendered.ignores !== undefined) reading.ignores = rendered.ignores;
    if (reading.runtimeClasses.length === 0) reading.runtimeClasses.push(...rendered.runtimeClasses);
    for (const use of rendered.uses) {
      for (const run of use.runs) run.labels = run.labels?.filter((label) => isWritten(file, label)) ?? [];
      const placed = use.raw.includes(unknown) ? null : inTemplate(file, use, values);
      const place = `${placed?.location.line}:${placed?.location.column}`;
      if (placed === null || placesSeen.has(place)) continue;
      placesSeen.add(place);
      reading.uses.push(placed);
    }
  }
  return reading;
};

/** The folders that hold a `templates`, the nearest first. */
function chartsOf(path: string): string[] {
  return [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index)).reverse();
}

function valueAt(path: readonly string[], values: SourceFile | null, about: SourceFile): HelmValue {
  const [root, ...rest] = path;
  if (root === 'Values' && values !== null) return valueBehind(getPath(yamlOf(values).documents[0], ...rest));
  const field = rest[0] ?? '';
  if (root === 'Chart')
    return valueBehind(getPath(yamlOf(about).documents[0], field[0]?.toLowerCase() + field.slice(1)));
  // What Helm itself would be told; its text decides nothing here.
  return root === 'Release' ? 'release-name' : null;
}

function valueBehind(node: YamlNode | null): HelmValue {
  const value = follow(node);
  if (value === null) return null;
  return value.type === 'scalar' ? (value.isNull ? null : value.value) : value;
}

/** A scalar that is quoted, and whatever actions hold; a comment may follow. */
const QUOTED = /^(["'])((?:\{\{[^{}]{0,500}\}\}|(?!\{\{[^{}]{0,500}\}\}|\1).)*)\1(?:\s|$)/;
/** One that is not. Anchors, aliases, block scalars and half an action are left out. */
const PLAIN = /^(?![&*|>!"'])(?:\{\{[^{}]{0,500}\}\}|(?!\{\{|\s#).)+/;

/** The use as it stands in the template: its line is the same, its columns and its text are the template's. */
function inTemplate(file: SourceFile, use: ImageUse, values: SourceFile | null): ImageUse | null {
  const start = file.lineStart(use.location.line - 1);
  const line = file.text.slice(start, file.lineStart(use.location.line)).trimEnd();
  const written = /^(\s*(?:- +)?["']?image["']?\s*:\s*)(\S.*)$/.exec(line);
  if (written === null || parseReference(use.raw) === null) return null;
  const quoted = QUOTED.exec(written[2]!);
  const raw = quoted?.[2] ?? PLAIN.exec(written[2]!)?.[0];
  if (raw === undefined) return null;
  const column = start + written[1]!.length + (quoted === null ? 0 : 1);
  const location = file.location(column, column + raw.length);
  for (const run of use.runs) run.location = location;
  return { ...use, kind: 'helm', location, raw, reference: use.raw, origins: originsOf(raw, values) };
}

/** Whether the label stands in the template as it does in what was rendered. */
function isWritten(file: SourceFile, { key, location }: LabelPlace): boolean {
  const start = file.lineStart(location.line - 1) + location.column - 1;
  return file.text.startsWith(key, start);
}

/** The lines of values.yaml that a template's text takes its values from. */
function originsOf(raw: string, values: SourceFile | null): Related[] {
  if (values === null) return [];
  return lookup(raw).flatMap((path) => {
    const node = path[0] === 'Values' ? follow(getPath(yamlOf(values).documents[0], ...path.slice(1))) : null;
    if (node?.type !== 'scalar') return [];
    return [{ ...values.location(node.start, node.end), message: `${path.slice(1).join('.')} is set here` }];
  });
}
