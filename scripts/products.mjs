// Brings src/windows/products.json up to date with what the publishers list:
//   npm run products -- OFFICIAL DOTNET [--history]
// OFFICIAL and DOTNET are checkouts of docker-library/official-images and dotnet/versions; with --history, bare ones
// serve too, and what was ever published is added, not only what is published now.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { withTags } from './products-merge.mjs';
import { writeJson } from './write-json.mjs';

const FILE = 'src/windows/products.json';
/** Samples, and what is built of branches, is nothing to deploy. */
const NOT_PRODUCTS = /samples|nightly|\/(?:hello-\w+|hola-mundo)$/;

const [official, dotnet, mode] = process.argv.slice(2);
if (official === undefined || dotnet === undefined) {
  process.stderr.write('usage: npm run products -- OFFICIAL DOTNET [--history]\n');
  process.exit(2);
}

/** @type {Map<string, Set<string>>} */
const tags = new Map();
/** @type {Record<string, Record<string, string>>} */
const shared = {};

for await (const { path, text } of filesOf(official, 'library')) addOfficial(path, text);
for await (const { path, text } of filesOf(dotnet, 'build-info/docker'))
  if (/(?:dotnet-docker|framework-docker)-[a-z]+\.json$/.test(path)) addDotnet(text);

const table = JSON.parse(readFileSync(FILE, 'utf8'));
const lib = new URL('../lib/', import.meta.url).href;
/** @type {typeof import('../src/windows/product-images.js')} */
const grammar = await import(`${lib}windows/product-images.js`);
const repositories = withTags(table.repositories, tags, grammar);
const date = [official, dotnet].map(dateOf).sort().at(-1);
for (const [repository, lists] of Object.entries(table.shared))
  shared[repository] = { ...lists, ...shared[repository] };
writeJson(FILE, { ...table, date, repositories, shared });
if (JSON.stringify(repositories) !== JSON.stringify(table.repositories))
  process.stdout.write('Versions of products were added.\n');

/** @param {string} repository @returns the day of its newest commit */
function dateOf(repository) {
  const { stdout } = spawnSync('git', ['-C', repository, 'log', '-1', '--format=%cs'], { encoding: 'utf8' });
  return stdout.trim();
}

/**
 * The files of a folder, the newest version first.
 * @param {string} repository
 * @param {string} folder
 */
async function* filesOf(repository, folder) {
  const list =
    mode === '--history'
      ? ['log', '--raw', '--no-abbrev', '--no-renames', '--format=', '--', folder]
      : ['ls-tree', '-r', 'HEAD', '--', `${folder}/`];
  const listed = spawnSync('git', ['-C', repository, ...list], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (listed.status !== 0) throw new Error(`git ${list.join(' ')} in ${repository}: ${listed.stderr}`);
  /** @type {Map<string, string>} */
  const paths = new Map();
  for (const line of listed.stdout.split('\n')) {
    const [, blob, path] = /(?: |^)([0-9a-f]{40})(?: [AM])?\t(.+)$/.exec(line) ?? [];
    if (blob !== undefined && path !== undefined && !/^0+$/.test(blob) && !paths.has(blob))
      paths.set(blob, path);
  }
  const git = spawn('git', ['-C', repository, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  git.stdin.end(`${[...paths.keys()].join('\n')}\n`);
  let rest = Buffer.alloc(0);
  for await (const chunk of git.stdout) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const [blob = '', , size] = rest.subarray(0, end).toString().split(' ');
      const until = end + 1 + (size === undefined ? 0 : Number(size) + 1);
      if (rest.length < until) break;
      // A copy of a repository may lack a version.
      if (size !== undefined)
        yield { path: paths.get(blob) ?? '', text: rest.subarray(end + 1, until).toString() };
      rest = rest.subarray(until);
    }
  }
}

/**
 * One file of the official images: paragraphs of `Name: value`.
 * @param {string} path
 * @param {string} text
 */
function addOfficial(path, text) {
  if (!text.includes('windows')) return;
  for (const paragraph of text.split(/\n\s*\n/)) {
    const isWindows = /windows/.test(
      `${fieldOf(paragraph, 'Constraints')} ${fieldOf(paragraph, 'Architectures')}`,
    );
    if (isWindows) add(path, fieldOf(paragraph, 'Tags').split(/[,\s]+/));
  }
}

/**
 * @param {string} paragraph
 * @param {string} name
 */
function fieldOf(paragraph, name) {
  return new RegExp(`^${name}:((?:.*)(?:\n[ \t].*)*)`, 'm').exec(paragraph)?.[1]?.trim() ?? '';
}

/**
 * One list of Microsoft's images. Those of its first years have no `images` that name tags.
 * @param {string} text
 */
function addDotnet(text) {
  const list = JSON.parse(text);
  for (const { repo, images } of list.repos ?? []) {
    if (!Array.isArray(images) || NOT_PRODUCTS.test(repo)) continue;
    for (const { manifest, platforms } of images) {
      /** @type {{ simpleTags?: string[], osVersion?: string, osType?: string }[]} */
      const windows = (platforms ?? []).filter((/** @type {{ osVersion?: string }} */ one) =>
        /^(?:windowsservercore|nanoserver)/.test(one.osVersion ?? ''),
      );
      for (const { simpleTags = [] } of windows) add(repo, simpleTags);
      if (!/\bframework\b/.test(repo) || windows.length < (platforms ?? []).length) continue;
      for (const tag of manifest?.sharedTags ?? []) {
        if (/\d{8}/.test(tag)) continue;
        const variants = windows.map(({ osVersion }) => osVersion).join(' ');
        shared[repo] = { [tag]: variants, ...shared[repo] };
      }
    }
  }
}

/**
 * @param {string} repository
 * @param {readonly string[]} published
 */
function add(repository, published) {
  if (NOT_PRODUCTS.test(repository)) return;
  const known = tags.get(repository) ?? new Set();
  tags.set(repository, known);
  for (const tag of published) known.add(tag);
}
