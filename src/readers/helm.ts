// Templates of Helm charts, as far as their values get without Helm: rendered, read as Kubernetes objects, and every
// image traced back to where it stands in the template. What is not known then is left out, and counted.

import type { IgnoreAnnotation, ImageUse, LabelPlace } from '../image-use.js';
import type { Location } from '../report.js';
import type { Origin } from '../text/expand.js';
import { SourceFile } from '../text/source-file.js';
import { parseReference } from '../windows/reference.js';
import { chartAt } from './helm/chart.js';
import { parseTemplate } from './helm/parse.js';
import { type Piece, type Rendered, render, UNKNOWN_MARK } from './helm/render.js';
import { readKubernetes } from './kubernetes.js';
import { noReading, type Read } from './reader.js';

export const readHelm: Read = (file, surroundings) => {
  if (!file.text.includes('{{')) return null;
  const chart = chartsOf(file.path)
    .map((folder) => chartAt(folder, surroundings))
    .find((found) => found !== null);
  if (chart == null) return null;
  const template = parseTemplate(file.text);
  const defines = new Map(chart.defines);
  for (const [name, parts] of template.defines) defines.set(name, { template, parts });
  const reading = noReading();
  const placesSeen = new Set<string>();
  const unknown = new Set<string>();
  // Where a condition is not known, both of its branches may come to be.
  for (const first of [true, false]) {
    const rendered = render(template, defines, chart.root, first);
    const objects = readKubernetes(new SourceFile(file.path, rendered.text), surroundings);
    if (objects === null) continue;
    if (reading.runtimeClasses.length === 0) reading.runtimeClasses.push(...objects.runtimeClasses);
    const lines = new SourceFile(file.path, rendered.text);
    if (reading.ignores === undefined && objects.ignores !== undefined) {
      reading.ignores = objects.ignores.flatMap((ignore) => ignoreInTemplate(file, lines, rendered, ignore));
    }
    for (const use of objects.uses) {
      const placed = inTemplate(file, lines, rendered, use);
      if (placed === null) continue;
      const place = `${placed.location.line}:${placed.location.column}:${placed.reference}`;
      if (use.raw.includes(UNKNOWN_MARK) || placed.reference === null) unknown.add(place);
      else if (!placesSeen.has(place)) {
        placesSeen.add(place);
        reading.uses.push(placed);
      }
    }
  }
  reading.passedOver = unknown.size;
  return reading;
};

/** The folders that hold a `templates`, the nearest first. */
function chartsOf(path: string): string[] {
  return [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index)).reverse();
}

/** The use as it stands in the template; null where no place of it prints just this text. */
function inTemplate(file: SourceFile, lines: SourceFile, rendered: Rendered, use: ImageUse): ImageUse | null {
  const place = placeInTemplate(lines, rendered, use.location);
  if (place === null) return null;
  const { from, to, pieces } = place;
  const location = file.location(from, to);
  for (const run of use.runs) {
    run.location = location;
    run.labels = (run.labels ?? []).flatMap((label) => labelInTemplate(file, lines, rendered, label));
  }
  const origins = new Set(pieces.flatMap((piece) => piece.origins));
  return {
    ...use,
    kind: 'helm',
    location,
    raw: file.text.slice(from, to),
    reference: parseReference(use.raw) === null ? null : use.raw,
    origins: distinct([...origins]),
  };
}

/** A label that the template itself has; one that an action prints has no place of its own. */
function labelInTemplate(
  file: SourceFile,
  lines: SourceFile,
  rendered: Rendered,
  { key, location }: LabelPlace,
): LabelPlace[] {
  const place = placeInTemplate(lines, rendered, location);
  if (place === null || file.text.slice(place.from, place.to) !== key) return [];
  return [{ key, location: file.location(place.from, place.to) }];
}

function ignoreInTemplate(
  file: SourceFile,
  lines: SourceFile,
  rendered: Rendered,
  ignore: IgnoreAnnotation,
): IgnoreAnnotation[] {
  const place = placeInTemplate(lines, rendered, ignore.location);
  const object = placeInTemplate(lines, rendered, ignore.object);
  if (place === null) return [];
  return [
    {
      ...ignore,
      location: file.location(place.from, place.to),
      object: object === null ? file.location(0, file.text.length) : file.location(object.from, object.to),
    },
  ];
}

/** Where in the template a range of the output comes from; null where that is no one place. */
function placeInTemplate(
  lines: SourceFile,
  rendered: Rendered,
  at: Location,
): { from: number; to: number; pieces: Piece[] } | null {
  const start = lines.lineStart(at.line - 1) + at.column - 1;
  const end = lines.lineStart(at.endLine - 1) + at.endColumn - 1;
  const pieces = piecesIn(rendered.pieces, start, end);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = sourceOf(first, start, rendered);
  const to = sourceOf(last, end, rendered);
  return from === null || to === null || to <= from ? null : { from, to, pieces };
}

/** Pieces stand in the order of the output: the first is found by halving. */
function piecesIn(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at + pieces[middle]!.length <= start) low = middle + 1;
    else high = middle;
  }
  const found: Piece[] = [];
  for (let i = low; i < pieces.length && pieces[i]!.at < end; i++) found.push(pieces[i]!);
  return found;
}

/**
 * The place in the template of a place in the output. What an action prints stands for the action as a whole;
 * an image inside of a longer print has no place of its own.
 */
function sourceOf(piece: Piece, offset: number, { text }: Rendered): number | null {
  const inside = offset - piece.at;
  if (piece.isText) return piece.source.start + inside;
  const before = text.slice(piece.at, offset);
  const after = text.slice(offset, piece.at + piece.length);
  if (/^[\s"']*$/.test(before)) return piece.source.start;
  return /^[\s"']*$/.test(after) ? piece.source.end : null;
}

function distinct(origins: Origin[]): Origin[] {
  return [
    ...new Map(origins.map((origin) => [`${origin.path}:${origin.line}:${origin.column}`, origin])).values(),
  ];
}
