// What became of every image reference: how many are Windows, Linux or unknown, and which places were not checked.

import type { FileList } from '../discovery/walk.js';
import type { SkippedPlace } from '../model/coverage.js';
import type { Coverage, ReportImage } from '../report/report.js';
import type { Found } from './apply-rules.js';
import type { Repository } from './reading/repository.js';
import type { Setup } from './setup.js';

/** @param images all that were read, before a report is cut */
export function coverageOf(
  images: readonly ReportImage[],
  stages: { readonly files: FileList; readonly repository: Repository; readonly found: Found },
  { internalErrors }: Setup,
): Coverage {
  const { plainReferences } = stages.repository;
  const count = (system: ReportImage['os']): number =>
    images.filter(({ os }) => os === system).length + plainReferences[system];
  const [windows, linux, unknown] = [count('windows'), count('linux'), count('unknown')];
  const failed = internalErrors.all.flatMap(({ path, part, message }) =>
    path === null ? [] : [{ path, line: 1, reason: `${part} failed: ${message}` }],
  );
  const skipped = inOrder([...skippedPlaces(stages), ...failed]);
  return { references: windows + linux + unknown + skipped.length, windows, linux, unknown, skipped };
}

function skippedPlaces({
  files,
  repository,
  found,
}: Parameters<typeof coverageOf>[1]): readonly SkippedPlace[] {
  const { readings, unclaimed, unread, data, inOtherKinds } = repository;
  const whole = (paths: readonly string[], reason: string): SkippedPlace[] =>
    paths.map((path) => ({ path, line: 1, reason }));
  return [
    ...whole(files.excluded, "excluded by the configuration's exclude"),
    ...whole(files.elsewhere, 'a symbolic link or not a regular file'),
    ...whole(unclaimed, 'in a format that wincompat does not read'),
    ...unread,
    ...data,
    ...inOtherKinds.map(({ path, line, image }) => ({
      path,
      line,
      reason: `${image} is named in a kind of file that is not read`,
    })),
    ...[...readings.flatMap(({ skipped }) => skipped), ...found.problems].map(({ location, message }) => ({
      path: location.path,
      line: location.line,
      reason: message,
    })),
  ];
}

/** By place, each once: a chart is rendered with several values. */
function inOrder(places: readonly SkippedPlace[]): SkippedPlace[] {
  const distinct = new Map(places.map((place) => [`${place.path}\0${place.line}\0${place.reason}`, place]));
  return [...distinct.values()].sort((a, b) =>
    a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1,
  );
}
