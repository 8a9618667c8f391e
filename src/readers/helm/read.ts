// Templates of Helm charts, as far as their values get without Helm.

import type { Read, ReaderContext } from '../reader.js';
import { isChart } from './chart.js';
import { Collected } from './collected.js';
import { outermostOf } from './dependencies.js';
import { TemplateFile } from './render-file.js';
import { installationsOf } from './values-files.js';
import { problemsOfValues } from './values-problems.js';

export const readHelm: Read = (file, readerContext) => {
  const folder = chartOf(file.path, readerContext);
  if (folder === null) return null;
  const outermost = outermostOf(folder, readerContext);
  const { installations, left } = installationsOf(outermost, readerContext);
  const collected = new Collected(readerContext.budget);
  const location = file.location(0, 0);
  for (const problem of problemsOfValues(folder, outermost, left, readerContext))
    collected.problem({ location, ...problem });
  new TemplateFile(file, folder, outermost, readerContext, collected).readUnder(installations);
  // The texts of a reading are parts of what was rendered, all of which they would keep in memory.
  return structuredClone(collected.reading);
};

/** The chart that a template is of: of the folders that hold a `templates`, the nearest that is a chart's. */
function chartOf(path: string, readerContext: ReaderContext): string | null {
  const folders = [...path.matchAll(/(?<=^|\/)templates\//g)].map((match) => path.slice(0, match.index));
  return folders.reverse().find((folder) => isChart(folder, readerContext)) ?? null;
}
