import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { CheckOptions } from '../../src/model/options.js';
import { type Inspection, inspect } from '../../src/pipeline/check.js';
import type { Report } from '../../src/report/report.js';
import { offline } from '../check-offline.js';

/** Files of a temporary folder, which is gone when the test ends. */
export interface Repository {
  readonly root: string;
  /** Writes a file; its folders are made. */
  write(path: string, content: string | Buffer): void;
  /** Checks without network, on a day that is always the same. */
  check(over?: Partial<CheckOptions>): Promise<Report>;
  /** The same, with the steps that it took. */
  inspect(over?: Partial<CheckOptions>): Promise<Inspection>;
}

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** @param files contents by path */
export function repository(files: Readonly<Record<string, string | Buffer>> = {}): Repository {
  const root = mkdtempSync(join(tmpdir(), 'wincompat-'));
  roots.push(root);
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    root,
    write,
    check: async (over) => (await inspect(offline(root, over))).report,
    inspect: (over) => inspect(offline(root, over)),
  };
}
