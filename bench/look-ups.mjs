// Look-ups against what they cost at least: registries in a process of their own, on loopback.
// Run as a program, it is those registries, and prints their hosts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const HEALTHY = 3;
/** How long the slow registry takes for each answer, in milliseconds. */
const DELAY = 500;
const SLOW_IMAGES = 60;

const INDEX = JSON.stringify({
  schemaVersion: 2,
  mediaType: LIST,
  manifests: [
    {
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      size: 1000,
      digest: `sha256:${'0'.repeat(64)}`,
      platform: { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.2402' },
    },
  ],
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {(answer: import('node:http').RequestListener) => Promise<string>} */
  const serve = (answer) =>
    new Promise((done) => {
      const server = createServer(answer).listen(0, '127.0.0.1', () =>
        done(`127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`),
      );
    });
  /** @param {import('node:http').ServerResponse} response */
  const found = (response) => response.writeHead(200, { 'content-type': LIST }).end(INDEX);
  const healthy = await Promise.all(
    Array.from({ length: HEALTHY }, () => serve((_request, response) => found(response))),
  );
  const slow = await serve((_request, response) => setTimeout(() => found(response), DELAY));
  const limited = await serve((_request, response) => response.writeHead(429, { 'retry-after': '1' }).end());
  process.stdout.write(`${JSON.stringify({ healthy, slow, limited, dead: '127.0.0.1:9' })}\n`);
}

/** @returns {Promise<{ hosts: { healthy: string[], slow: string, limited: string, dead: string }, stop: () => void }>} */
export async function startRegistries() {
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout, 'data');
  return { hosts: JSON.parse(String(line)), stop: () => server.kill() };
}

/**
 * A Dockerfile for each of so many images of a host, in a folder of its own.
 * @param {string} folder
 * @param {{ insecure: string[], images: Record<string, number> }} of
 */
export function writeImages(folder, { insecure, images }) {
  for (const [host, count] of Object.entries(images)) {
    const at = join(folder, host.replace(':', '-'));
    mkdirSync(at, { recursive: true });
    for (let i = 0; i < count; i++) {
      const reference = `${host}/team/app${i % 13}:t${i}`;
      writeFileSync(join(at, `Dockerfile.${i}`), `FROM --platform=windows/amd64 ${reference}\n`);
    }
  }
  writeFileSync(join(folder, 'wincompat.yml'), `registries: {insecure: ${JSON.stringify(insecure)}}\n`);
}

/** @param {{ slow: string, limited: string, dead: string, healthy: string[] }} hosts */
export function mixed({ healthy, slow, limited, dead }) {
  const [one = ''] = healthy;
  return { [one]: 100, [slow]: SLOW_IMAGES, [limited]: 50, [dead]: 50 };
}

/** The slow registry's first question goes alone, the others eight at once. In milliseconds. */
export const SLOW_FLOOR = DELAY * (1 + Math.ceil((SLOW_IMAGES - 1) / 8));

/** The same questions by fetch, eight at once of a host. */
export const BARE_FETCH = `
const [count, ...hosts] = process.argv.slice(1);
await Promise.all(hosts.map(async (host) => {
  let next = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    while (next < Number(count)) {
      const i = next++;
      const answer = await fetch('http://' + host + '/v2/team/app' + (i % 13) + '/manifests/t' + i, { headers: { accept: '${LIST}' } });
      await answer.json();
    }
  }));
}));
`;
