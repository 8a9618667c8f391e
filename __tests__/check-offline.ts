import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckOptions } from '../src/model/options.js';
import { check } from '../src/pipeline/check.js';
import type { Report } from '../src/report/report.js';

/** Writes files by their paths; folders are made. */
export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Options of a check that uses no network, on a day that is always the same. */
export function offline(root: string, over: Partial<CheckOptions> = {}): CheckOptions {
  return {
    root,
    paths: [],
    config: null,
    lookup: 'never',
    onLookupFailure: null,
    cacheDirectory: null,
    logins: new Map(),
    onSecret: () => {},
    failOn: 'error',
    today: '2026-11-23',
    ...over,
  };
}

/** A check that uses no network, on a day that is always the same. */
export function checkOffline(root: string, over: Partial<CheckOptions> = {}): Promise<Report> {
  return check(offline(root, over));
}
