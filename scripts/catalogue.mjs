// Brings src/windows/catalogue.json up to date: npm run catalogue [-- REGISTRY [FILE]]
// Asks the Microsoft Artifact Registry for the tags of windows/servercore, which has a tag for each revision and update.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { merged, newRevisions, newUpdates } from './catalogue-merge.mjs';

const [registry = 'https://mcr.microsoft.com', file = 'src/windows/catalogue.json'] = process.argv.slice(2);
const REPOSITORY = 'windows/servercore';
const MAX_PAGES = 100;
const MAX_BYTES = 8 * 1024 * 1024;
const ACCEPT =
  'application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json';

/**
 * @param {string} path
 * @param {RequestInit} [options]
 */
async function ask(path, options = {}) {
  const answer = await fetch(new URL(path, registry), { signal: AbortSignal.timeout(30_000), ...options });
  if (!answer.ok) throw new Error(`${path}: status ${answer.status}`);
  return answer;
}

/**
 * @param {string} repository
 * @returns {Promise<string[]>}
 */
async function tagsOf(repository) {
  const tags = [];
  /** @type {string | null} */
  let path = `/v2/${repository}/tags/list`;
  for (let page = 0; path !== null; page++) {
    if (page >= MAX_PAGES) throw new Error(`more than ${MAX_PAGES} pages of tags`);
    const answer = await ask(path);
    const text = await answer.text();
    if (text.length > MAX_BYTES) throw new Error(`${path}: more than ${MAX_BYTES} bytes`);
    tags.push(...(JSON.parse(text).tags ?? []));
    path = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1] ?? null;
  }
  return tags;
}

/** @param {string[]} tags */
async function digestsOf(tags) {
  const found = [];
  for (const tag of tags) {
    const answer = await ask(`/v2/${REPOSITORY}/manifests/${tag}`, {
      method: 'HEAD',
      headers: { accept: ACCEPT },
    });
    found.push({ tag, digest: answer.headers.get('docker-content-digest') });
  }
  return found;
}

const catalogue = JSON.parse(readFileSync(file, 'utf8'));
const tags = await tagsOf(REPOSITORY);
const revisions = newRevisions(catalogue, tags);
// Only new revisions need their updates.
const updates = revisions.length === 0 ? [] : newUpdates(catalogue, tags);
const next = merged(
  catalogue,
  { revisions: await digestsOf(revisions), updates: await digestsOf(updates) },
  new Date().toISOString().slice(0, 10),
);
const valid = new Ajv().compile(JSON.parse(readFileSync('src/windows/catalogue.schema.json', 'utf8')));
if (!valid(next)) throw new Error(`the catalogue would not be valid: ${JSON.stringify(valid.errors?.[0])}`);
if (next === catalogue) {
  process.stdout.write('The catalogue is up to date.\n');
} else {
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
  process.stdout.write(`${revisions.length} new: ${revisions.join(', ')}\n`);
}
