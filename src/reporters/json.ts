import { jsonOf, ReportEncoder } from '../report/json.js';
import type { Report } from '../report/report.js';
import { jsonLines } from './support/json-lines.js';

/** The whole report: the form for other programs, and for `--from-report`. An image or a finding a line. */
export function* json(report: Report): Generator<string> {
  const encoder = new ReportEncoder(report);
  const { schemaVersion, targets, images, findings, coverage, summary, unverified, leftOut, commit, notes } =
    report;
  yield `{\n"schemaVersion": ${schemaVersion},\n"targets": `;
  yield* jsonLines(targets, jsonOf);
  yield ',\n"images": ';
  yield* jsonLines(images, (image) => encoder.image(image));
  yield ',\n"findings": ';
  yield* jsonLines(findings, (finding) => encoder.finding(finding));
  for (const [key, value] of Object.entries({ coverage, summary, unverified, leftOut, commit }))
    if (value !== undefined) yield `,\n${jsonOf(key)}: ${jsonOf(value)}`;
  yield ',\n"notes": ';
  yield* jsonLines(notes, jsonOf);
  for (const [key, items] of encoder.tables()) {
    yield `,\n${jsonOf(key)}: `;
    yield* jsonLines(items, (item) => item);
  }
  yield '\n}\n';
}
