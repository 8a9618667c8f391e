// A real registry on loopback with many image indexes, to measure lookups against.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';

/**
 * @param {string} folder
 * @param {string[]} tags
 * @returns null where docker-registry is not installed
 */
export async function startRegistry(folder, tags) {
  if (spawnSync('docker-registry', ['--version']).status !== 0) return null;
  const host = '127.0.0.1:50555';
  mkdirSync(join(folder, 'data'), { recursive: true });
  const config = {
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: host },
    validation: { disabled: true },
  };
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
  const server = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
  while (!(await fetch(`http://${host}/v2/`).catch(() => null)))
    await new Promise((done) => setTimeout(done, 50));
  for (const tag of tags) await push(host, tag);
  return { host, stop: () => server.kill() };
}

/**
 * @param {string} host
 * @param {string} tag
 */
async function push(host, tag) {
  const platform = { architecture: 'amd64', os: 'windows', 'os.version': '10.0.20348.2402' };
  const body = JSON.stringify({ schemaVersion: 2, mediaType: LIST, manifests: [], annotations: { tag } });
  const child = await pushChild(host, platform);
  const list = { ...JSON.parse(body), manifests: [{ ...child, platform }] };
  const answer = await fetch(`http://${host}/v2/team/app/manifests/${tag}`, {
    method: 'PUT',
    headers: { 'content-type': LIST },
    body: JSON.stringify(list),
  });
  if (!answer.ok) throw new Error(`push ${tag}: ${answer.status} ${await answer.text()}`);
}

/** @type {Map<string, { mediaType: string, size: number, digest: string }>} */
const children = new Map();

/**
 * One child serves all indexes.
 * @param {string} host
 * @param {Record<string, string>} platform
 */
async function pushChild(host, platform) {
  const key = JSON.stringify(platform);
  const pushed = children.get(key);
  if (pushed !== undefined) return pushed;
  const { createHash } = await import('node:crypto');
  /** @param {string} bytes */
  const digest = (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const blob = JSON.stringify({ ...platform, rootfs: { type: 'layers', diff_ids: [] } });
  const upload = await fetch(`http://${host}/v2/team/app/blobs/uploads/`, { method: 'POST' });
  const to = new URL(upload.headers.get('location') ?? '', `http://${host}`);
  to.searchParams.set('digest', digest(blob));
  await fetch(to, { method: 'PUT', body: blob, headers: { 'content-type': 'application/octet-stream' } });
  const mediaType = 'application/vnd.docker.distribution.manifest.v2+json';
  const config = {
    mediaType: 'application/vnd.docker.container.image.v1+json',
    size: blob.length,
    digest: digest(blob),
  };
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType, config, layers: [] });
  await fetch(`http://${host}/v2/team/app/manifests/${digest(manifest)}`, {
    method: 'PUT',
    body: manifest,
    headers: { 'content-type': mediaType },
  });
  const descriptor = { mediaType, size: manifest.length, digest: digest(manifest) };
  children.set(key, descriptor);
  return descriptor;
}

/** The same questions, bare: eight at once over connections that are kept. */
export const BARE_GETS = `
const http = require('node:http');
const [host, ...tags] = process.argv.slice(1);
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
let left = tags.length;
for (const tag of tags) {
  http.get('http://' + host + '/v2/team/app/manifests/' + tag, { agent, headers: { accept: '${LIST}' } }, (answer) => {
    if (answer.statusCode !== 200) throw new Error(answer.statusCode);
    let body = '';
    answer.on('data', (part) => (body += part));
    answer.on('end', () => {
      JSON.parse(body);
      if (--left === 0) agent.destroy();
    });
  });
}
`;
