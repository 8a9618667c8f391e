// The fenced examples of a page in docs/rules: ```LANGUAGE PATH [wrong|right]. Without either word a file belongs to both.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../src/pipeline/check.js';
import type { Report } from '../../src/report/report.js';
import { FaultServer } from '../registry/fault-server.js';

export type Side = 'wrong' | 'right';

export interface Example {
  path: string;
  text: string;
}

export function examplesOf(page: string, side: Side): Example[] {
  const fences = page.matchAll(/^```\w+ (\S+)(?: (wrong|right))?\n(.*?)^```$/gms);
  return [...fences].flatMap(([, path, only, text]) =>
    only === undefined || only === side ? { path: path!, text: text! } : [],
  );
}

/** Stands for the registry of the tests, whose files a page gives under `registry/`. */
const REGISTRY = 'registry.example';

const CONFIG = 'wincompat.yml';
const WITHOUT_MATRIX = 'rules: {no-matrix: off}\n';

/** Pages declare targets only where their rule needs some: of the others, no-matrix is not the subject. */
function withoutNoMatrix(examples: readonly Example[]): readonly Example[] {
  const config = examples.find(({ path }) => path === CONFIG);
  if (config === undefined) return [...examples, { path: CONFIG, text: WITHOUT_MATRIX }];
  if (/^(targets|rules):/m.test(config.text)) return examples;
  const turnedOff = { path: CONFIG, text: config.text + WITHOUT_MATRIX };
  return examples.map((one) => (one === config ? turnedOff : one));
}

/**
 * Checks the files of an example, with a registry of its own where it names one.
 * @param id the rule that it is an example of
 */
export async function checkExample(written: readonly Example[], id = ''): Promise<Report> {
  const examples = id === 'no-matrix' ? written : withoutNoMatrix(written);
  const root = mkdtempSync(join(tmpdir(), 'wincompat-page-'));
  const server = examples.some(({ text }) => text.includes(REGISTRY)) ? await FaultServer.start() : null;
  try {
    for (const { path, text } of examples) {
      if (path.startsWith('registry/')) {
        server?.routes.set(path.slice('registry'.length), (_, response) => {
          response.writeHead(200, { 'content-type': mediaTypeOf(text) });
          response.end(text);
        });
        continue;
      }
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), server === null ? text : text.replaceAll(REGISTRY, server.host));
    }
    return await check({
      root,
      paths: [],
      config: null,
      lookup: server === null ? 'never' : 'auto',
      onLookupFailure: null,
      cacheDirectory: null,
      logins: new Map(),
      onSecret: () => {},
      failOn: 'error',
      today: '2026-11-23',
    });
  } finally {
    await server?.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

function mediaTypeOf(text: string): string {
  return /"mediaType": "([^"]+)"/.exec(text)?.[1] ?? 'text/plain';
}

export function readPage(id: string): string {
  return readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8');
}
