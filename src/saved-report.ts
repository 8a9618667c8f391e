// A report that an earlier run wrote. A run for a stranger's pull request is the stranger's: what it left behind can
// be anything, so it is read by the report's form alone, and what can be counted is counted here.

import { readRegularFile } from './discovery/open-regular.js';
import { UsageError } from './options.js';
import type { Finding, Report } from './report.js';
import { reportShape } from './report-shape.js';
import { Misshapen } from './shape.js';

const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Reads a report that `--format json` or the action's `report-file` wrote.
 * @throws UsageError that says what is wrong with it, and where
 */
export function readSavedReport(path: string): Report {
  const value = parsed(path);
  try {
    return counted(reportShape.read(value, ''));
  } catch (error) {
    if (!(error instanceof Misshapen)) throw error;
    throw problem(path, `is no report of this version: ${error.message}`);
  }
}

function parsed(path: string): unknown {
  const text = readBounded(path);
  try {
    return JSON.parse(text);
  } catch {
    throw problem(path, 'is not JSON');
  }
}

/** An artifact can hold links, FIFOs and files of any size. */
function readBounded(path: string): string {
  const bytes = readRegularFile(path, MAX_BYTES);
  if (Buffer.isBuffer(bytes)) return bytes.toString('utf8');
  throw problem(path, bytes.refused);
}

function counted(report: Report): Report {
  const { images, findings, summary } = report;
  const open = findings.filter((finding) => finding.suppressed === null);
  const count = (level: Finding['level']): number => open.filter((f) => f.level === level).length;
  return {
    ...report,
    summary: {
      ...summary,
      images: images.length,
      windowsImages: images.filter(({ os }) => os === 'windows').length,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      suppressed: findings.length - open.length,
    },
  };
}

function problem(path: string, what: string): UsageError {
  return new UsageError(`from-report: ${path} ${what}.`);
}
