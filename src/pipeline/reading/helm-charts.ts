// Charts as Helm itself renders them (--helm): what it prints counts beside what was read of the templates, and in the
// place of what could not be worked out there.

import { join } from 'node:path';
import type { Helm } from '../../discovery/helm.js';
import type { SkippedPlace } from '../../model/coverage.js';
import type { ImageUse } from '../../model/image-use.js';
import { noReading, type Reading } from '../../model/reading.js';
import type { Run } from '../../model/run.js';
import { isChartFile } from '../../readers/helm/index.js';
import { MAX_VALUES_FILES, valuesFilesOf } from '../../readers/helm/values-files.js';
import { readManifest } from '../../readers/kubernetes/read.js';
import type { ReaderContext } from '../../readers/reader.js';
import type { Location } from '../../text/location.js';
import { SourceFile } from '../../text/source-file.js';

/** Steps that starting Helm is counted as. */
const STEPS_PER_RUN = 10_000;
/** Charts of one run: each is a program that is started, once for each of its values files. */
const MAX_CHARTS = 200;

/**
 * Renders the charts of a repository, and adds what their templates name.
 * @param paths all files
 * @param byPath what was read so far; the readings of templates are replaced
 * @returns the charts that Helm could not render, and why
 */
export function renderCharts(
  root: string,
  paths: readonly string[],
  byPath: Map<string, Reading>,
  context: ReaderContext,
  helm: Helm,
): SkippedPlace[] {
  const folders = paths.filter(isChartFile).map((path) => path.replace(/Chart\.yaml$/, ''));
  const outermost = folders.filter(
    (folder) => !folders.some((other) => folder !== other && folder.startsWith(`${other}charts/`)),
  );
  const skipped: SkippedPlace[] = [];
  const skip = (folder: string, reason: string): void => {
    skipped.push({ path: `${folder}Chart.yaml`, line: 1, reason });
  };
  for (const folder of outermost.slice(MAX_CHARTS))
    skip(folder, `more than ${MAX_CHARTS} charts are not rendered`);
  for (const folder of outermost.slice(0, MAX_CHARTS)) {
    const values = valuesFilesOf(folder, context).slice(0, MAX_VALUES_FILES);
    const found = new Map<string, ImageUse[]>();
    let isComplete = true;
    for (const over of [[], ...values.map((path) => [path])]) {
      if (!context.budget.affords(STEPS_PER_RUN)) {
        isComplete = false;
        skip(folder, 'the limit of steps is exceeded');
        break;
      }
      const rendered = helm.template(
        join(root, folder),
        over.map((path) => join(root, path)),
      );
      if ('failed' in rendered) {
        isComplete = false;
        skip(folder, over.length === 0 ? rendered.failed : `with ${over[0]}, ${rendered.failed}`);
      } else if (!readOutput(rendered.text, folder, context, found)) {
        isComplete = false;
        skip(folder, 'what Helm prints exceeds the limit of steps');
      }
    }
    for (const [path, uses] of found) byPath.set(path, merged(byPath.get(path), uses, isComplete));
  }
  return skipped;
}

/**
 * Each object of the output is behind the name of its template. Source: helm.sh/docs/helm/helm_template.
 * @returns false where the budget did not do for all of it
 */
function readOutput(
  text: string,
  folder: string,
  context: ReaderContext,
  found: Map<string, ImageUse[]>,
): boolean {
  for (const part of text.split(/^---[ \t]*$/m)) {
    const source = /^# Source: [^/\n]+\/(\S+)[ \t]*$/m.exec(part)?.[1];
    if (source === undefined) continue;
    const template = context.open(folder + source);
    const path = template === null ? `${folder}Chart.yaml` : folder + source;
    if (!context.budget.affords(part.length)) return false;
    const uses = readManifest(new SourceFile(path, part), context.budget)?.reading.uses ?? [];
    const at = placeIn(template ?? new SourceFile(path, ''));
    const known = found.get(path) ?? [];
    found.set(path, known);
    for (const use of uses) known.push(placed(use, at));
  }
  return true;
}

/** The first image of the template: which of them it is, the output does not show. */
function placeIn(template: SourceFile): Location {
  const key = /(?<![\w-])image["']?[ \t]*:/.exec(template.text);
  return key === null ? template.location(0, 0) : template.location(key.index, key.index + key[0].length);
}

function placed(use: ImageUse, at: Location): ImageUse {
  const runs = use.runs.map(
    (run): Run => ({
      ...run,
      location: at,
      labels: run.labels.map(({ key }) => ({ key, location: at })),
      isolation: run.isolation === null ? null : { ...run.isolation, location: at },
      runtimeClass: run.runtimeClass === null ? null : { ...run.runtimeClass, location: at },
    }),
  );
  return { ...use, kind: 'helm', location: at, runs };
}

/** What was read of a template stays where Helm agrees: it has the place of the value. */
function merged(own: Reading | undefined, uses: readonly ImageUse[], isComplete: boolean): Reading {
  const reading = own ?? noReading();
  const kept = isComplete ? reading.uses.filter(({ reference }) => reference !== null) : reading.uses;
  const known = new Set(kept.map(keyOf));
  const added: ImageUse[] = [];
  for (const use of uses) {
    const key = keyOf(use);
    if (known.has(key)) continue;
    known.add(key);
    added.push(use);
  }
  return {
    ...reading,
    uses: [...kept, ...added],
    ...(isComplete ? { skipped: [], problems: [] } : {}),
  };
}

/** Equal for images of one name that are run alike. */
function keyOf({ reference, raw, runs }: ImageUse): string {
  const asked = runs.map(
    ({ workload: { os, nodeSelector, affinityTerms, tolerations }, isolation, hostProcess }) => [
      os,
      nodeSelector,
      affinityTerms,
      tolerations,
      isolation?.value ?? null,
      hostProcess,
    ],
  );
  return JSON.stringify([reference ?? raw, asked]);
}
