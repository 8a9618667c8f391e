// A report that an earlier run wrote. A run for a pull request of a fork is the fork's: what it left can be anything,
// so it is sized up before it is parsed, read by the report's form alone, and what can be counted is counted here.

import { readRegularFile } from '../discovery/open-regular.js';
import { UsageError } from '../model/usage-error.js';
import { Misshapen } from '../schema/shape.js';
import { jsonSize } from '../text/json-size.js';
import { decoded } from './json.js';
import { MAX_READ_BYTES, MAX_READ_DEPTH, MAX_READ_VALUES } from './limits.js';
import type { Report } from './report.js';
import { reportShape } from './shape.js';
import { summaryOf } from './summary.js';

/**
 * Reads a report that `--format json` or the action's `report-file` wrote.
 * @throws UsageError with what is wrong, and where
 */
export function readSavedReport(path: string): Report {
  const value = parsed(path);
  try {
    return counted(decoded(reportShape.read(value, '')));
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    throw problem(path, `is not a report of this version: ${error.message}`);
  }
}

function parsed(path: string): unknown {
  const json = readBounded(path);
  const { values, depth } = jsonSize(json);
  if (values > MAX_READ_VALUES) throw problem(path, `has more than ${MAX_READ_VALUES} values`);
  if (depth > MAX_READ_DEPTH) throw problem(path, `has more than ${MAX_READ_DEPTH} levels`);
  try {
    return JSON.parse(json.toString('utf8'));
  } catch {
    throw problem(path, 'is not JSON');
  }
}

/** An artifact can hold links, FIFOs and files of any size. */
function readBounded(path: string): Buffer {
  const bytes = readRegularFile(path, MAX_READ_BYTES);
  if (Buffer.isBuffer(bytes)) return bytes;
  throw problem(path, bytes.refused);
}

/** Of what is not listed, the summary says nothing here: its notes and its outcome do. */
function counted(report: Report): Report {
  const { images, findings, summary } = report;
  return { ...report, summary: { ...summary, ...summaryOf(images, findings) } };
}

function problem(path: string, what: string): UsageError {
  return new UsageError(`from-report: ${path} ${what}.`);
}
