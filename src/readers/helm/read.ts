// Templates of Helm charts, as far as their values get without Helm: rendered, read as Kubernetes objects, and every
// image traced back to where it stands in the template. What is not known then is left out, and counted.

import type { ImageUse } from '../../model/image-use.js';
import type { IgnoreAnnotation, ReadProblem } from '../../model/reading.js';
import { noReading } from '../../model/reading.js';
import type { LabelPlace } from '../../model/run.js';
import type { Origin } from '../../text/expand.js';
import { SourceFile } from '../../text/source-file.js';
import { parseReference } from '../../windows/reference.js';
import { readManifest } from '../kubernetes/read.js';
import type { Read, Surroundings } from '../reader.js';
import { type Chart, chartAt } from './chart.js';
import { parseTemplate, type Span } from './parse.js';
import { Places } from './places.js';
import { type Defines, render, UNKNOWN_MARK } from './render.js';

/** Both branches of what is not known are rendered and read: for each half of a file's budget, as far as it goes. */
const HALF = 0.5;

export const readHelm: Read = (file, surroundings) => {
  if (!file.text.includes('{{')) return null;
  const chart = chartOf(file.path, surroundings);
  if (chart === null) return null;
  const { budget } = surroundings;
  const template = parseTemplate(file.text, budget);
  const defines: Defines = (name) => {
    const parts = template.defines.get(name);
    return parts === undefined ? chart.defines(name) : { template, parts };
  };
  const reading = noReading();
  const problems = new Map<string, ReadProblem>();
  const report = ({ start, end }: Span, message: string): void => {
    if (!problems.has(message)) problems.set(message, { location: file.location(start, end), message });
  };
  for (const message of chart.problems.splice(0)) report(NOWHERE, message);
  if (template.tooDeep !== null) report(template.tooDeep, 'its blocks are nested too deep to be read');
  const placesSeen = new Set<string>();
  const unknown = new Set<string>();
  // Where a condition is not known, both of its branches may come to be.
  for (const first of [true, false]) {
    const rendered = budget.within(budget.left(HALF), () =>
      render(template, defines, chart.root, first, budget),
    );
    if (rendered.cut !== null) report(rendered.cut.at, rendered.cut.reason);
    const printed = new SourceFile(file.path, rendered.text);
    const manifest = readManifest(printed, budget);
    if (manifest === null) continue;
    const places = new Places(printed, rendered);
    for (const { location, message } of manifest.cuts) report(places.of(location)?.span ?? NOWHERE, message);
    const objects = manifest.reading;
    if (reading.runtimeClasses.length === 0) reading.runtimeClasses.push(...objects.runtimeClasses);
    if (reading.ignores.length === 0)
      reading.ignores = objects.ignores.flatMap((ignore) => ignoreInTemplate(file, places, ignore));
    for (const use of objects.uses) {
      const placed = inTemplate(file, places, use);
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
  reading.problems.push(...problems.values());
  // The texts of a reading are parts of what was rendered, all of which they would keep in memory.
  return structuredClone(reading);
};

const NOWHERE: Span = { start: 0, end: 0 };

/** The chart that a template is of: of the folders that hold a `templates`, the nearest that is a chart's. */
function chartOf(path: string, surroundings: Surroundings): Chart | null {
  const folders = [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index));
  for (const folder of folders.reverse()) {
    const chart = chartAt(folder, surroundings);
    if (chart !== null) return chart;
  }
  return null;
}

/** The use as it stands in the template; null where no place of it prints just this text. */
function inTemplate(file: SourceFile, places: Places, use: ImageUse): ImageUse | null {
  const place = places.of(use.location);
  if (place === null) return null;
  const { start, end } = place.span;
  const location = file.location(start, end);
  return {
    ...use,
    kind: 'helm',
    location,
    raw: file.text.slice(start, end),
    reference: parseReference(use.raw) === null ? null : use.raw,
    origins: distinct(place.origins),
    runs: use.runs.map((run) => ({ ...run, location, labels: labelsInTemplate(file, places, run.labels) })),
  };
}

/** The labels that the template itself has; one that an action prints has no place of its own. */
function labelsInTemplate(file: SourceFile, places: Places, labels: readonly LabelPlace[]): LabelPlace[] {
  return places.once(labels, () =>
    labels.flatMap(({ key, location }) => {
      const span = places.of(location)?.span;
      if (span === undefined || file.text.slice(span.start, span.end) !== key) return [];
      return [{ key, location: file.location(span.start, span.end) }];
    }),
  );
}

function ignoreInTemplate(file: SourceFile, places: Places, ignore: IgnoreAnnotation): IgnoreAnnotation[] {
  const span = places.of(ignore.location)?.span;
  if (span === undefined) return [];
  const object = places.of(ignore.object)?.span ?? { start: 0, end: file.text.length };
  return [
    {
      ...ignore,
      location: file.location(span.start, span.end),
      object: file.location(object.start, object.end),
    },
  ];
}

function distinct(origins: readonly Origin[]): Origin[] {
  return [
    ...new Map(origins.map((origin) => [`${origin.path}:${origin.line}:${origin.column}`, origin])).values(),
  ];
}
