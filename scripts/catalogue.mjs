// Brings src/windows/catalogue.json up to date: npm run catalogue [-- REGISTRY [FILE]]
// Asks the Microsoft Artifact Registry for the tags of windows/servercore, which has a tag for each revision and update.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import {
  merged,
  newReleases,
  newRevisions,
  newUpdates,
  withdrawnReleases,
  withoutUpdate,
} from './catalogue-merge.mjs';
import { writeJson } from './write-json.mjs';

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
    const text = await textOf(answer);
    tags.push(...(JSON.parse(text).tags ?? []));
    path = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1] ?? null;
  }
  return tags;
}

/**
 * @param {string[]} tags
 * @param {boolean} withTimes whether it matters when the images were made
 * @returns {Promise<import('./catalogue-merge.mjs').Tagged[]>}
 */
async function imagesOf(tags, withTimes) {
  const found = [];
  for (const tag of tags) {
    const answer = await ask(`/v2/${REPOSITORY}/manifests/${tag}`, {
      method: withTimes ? 'GET' : 'HEAD',
      headers: { accept: ACCEPT },
    });
    const created = withTimes ? await createdAt(await textOf(answer)) : null;
    found.push({ tag, digest: answer.headers.get('docker-content-digest'), created });
  }
  return found;
}

/**
 * When an image was made, by its configuration.
 * @param {string} document its manifest, or an index of which the first manifest counts
 * @returns {Promise<string | null>}
 */
async function createdAt(document) {
  const { manifests, config } = document === '' ? {} : JSON.parse(document);
  const inner = manifests?.[0]?.digest;
  if (typeof inner === 'string') {
    const answer = await ask(`/v2/${REPOSITORY}/manifests/${inner}`, { headers: { accept: ACCEPT } });
    return createdAt(await textOf(answer));
  }
  if (typeof config?.digest !== 'string') return null;
  const { created } = JSON.parse(await textOf(await ask(`/v2/${REPOSITORY}/blobs/${config.digest}`)));
  return typeof created === 'string' ? created : null;
}

/** @param {Response} answer */
async function textOf(answer) {
  const text = await answer.text();
  if (text.length > MAX_BYTES) throw new Error(`${answer.url}: more than ${MAX_BYTES} bytes`);
  return text;
}

const catalogue = JSON.parse(readFileSync(file, 'utf8'));
const tags = await tagsOf(REPOSITORY);
const revisions = newRevisions(catalogue, tags);
const open = withoutUpdate(catalogue, tags);
// Only revisions whose update is not known need the updates.
const updates = revisions.length + open.length === 0 ? [] : newUpdates(catalogue, tags);
const next = merged(
  catalogue,
  {
    revisions: [
      ...(await imagesOf(revisions, true)),
      ...(updates.length === 0 ? [] : await imagesOf(open, false)),
    ],
    updates: await imagesOf(updates, false),
  },
  new Date().toISOString().slice(0, 10),
);
const valid = new Ajv().compile(JSON.parse(readFileSync('src/windows/catalogue.schema.json', 'utf8')));
if (!valid(next)) throw new Error(`the catalogue would not be valid: ${JSON.stringify(valid.errors?.[0])}`);
if (next === catalogue) {
  process.stdout.write('The catalogue is up to date.\n');
} else {
  writeJson(file, next);
  const late = open.length === 0 ? '' : ', and updates of revisions that had none';
  process.stdout.write(`${revisions.length} new: ${revisions.join(', ')}${late}\n`);
}
for (const name of withdrawnReleases(catalogue, tags))
  process.stdout.write(`The registry has no image of ${name} any more: check its row.\n`);
for (const tag of newReleases(catalogue, tags))
  process.stdout.write(`The registry has ${tag}, of a release that the catalogue lacks: add its row.\n`);
