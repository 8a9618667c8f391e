import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestOf, RegistryCache } from '../../src/registry/cache.js';
import { ask } from './ask.js';
import { answer, FaultServer, type Handler } from './fault-server.js';

let server: FaultServer;
let directory: string;
beforeEach(async () => {
  server = await FaultServer.start();
  directory = mkdtempSync(join(tmpdir(), 'wincompat-cache-'));
});
afterEach(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

const files = () =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
/** Makes what the cache knows of tags older. */
function age(hours: number): void {
  for (const name of files().filter((one) => one.includes('/tags/'))) {
    const fact = JSON.parse(readFileSync(join(directory, name), 'utf8')) as { seen: string };
    const seen = new Date(Date.parse(fact.seen) - hours * 60 * 60 * 1000).toISOString();
    writeFileSync(join(directory, name), JSON.stringify({ ...fact, seen }));
  }
}
const find = (references: string[]) =>
  ask(references, { insecure: [server.host], cacheDirectory: directory });

describe('a warm cache', () => {
  it('answers without a request, for an index and for a single manifest', async () => {
    server.publishIndex('base', '2022', ['10.0.20348.2402']);
    server.publishImage('app', '1', { os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1' });
    const references = [`${server.host}/base:2022`, `${server.host}/app:1`];
    const cold = await find(references);
    expect(cold.requests).toBe(3);
    const warm = await find(references);
    expect(warm.requests).toBe(0);
    expect(warm.problems).toEqual([]);
    expect(warm.answers).toEqual(cold.answers.map((a) => ({ ...a, evidence: 'cache' })));
  });

  it('is asked again for a tag that has grown old, and not for its documents', async () => {
    server.publishIndex('base', '2022', ['10.0.20348.1']);
    const at = (time: string) =>
      new RegistryCache(
        directory,
        () => {},
        () => Date.parse(time),
      ).scope(null);
    at('2026-01-01T00:00:00Z').keepTag('base', '2022', `sha256:${'a'.repeat(64)}`);
    expect(at('2026-01-01T05:59:00Z').digestOf('base', '2022')).not.toBeNull();
    expect(at('2026-01-01T06:01:00Z').digestOf('base', '2022')).toBeNull();
  });

  it('is used, however old, where its registry cannot be asked', async () => {
    server.publishIndex('base', '2022', ['10.0.20348.2402']);
    server.publishImage('app', '1', { os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1' });
    const references = [`${server.host}/base:2022`, `${server.host}/app:1`, `${server.host}/other:1`];
    const cold = await find(references.slice(0, 2));
    age(7);
    server.routes.clear();
    const failing: Handler = answer(503);
    for (const [path, tag] of [
      ['base', '2022'],
      ['app', '1'],
      ['other', '1'],
    ])
      server.routes.set(`/v2/${path}/manifests/${tag}`, failing);
    const { answers } = await find(references);
    const stale = { host: server.host, reason: expect.stringContaining('server error'), hours: 8 };
    expect(answers.slice(0, 2)).toEqual(cold.answers.map((a) => ({ ...a, evidence: 'cache', stale })));
    expect(answers[2]).toMatchObject({ kind: 'failed' });
  });

  it('that lacks a part of an image is none', async () => {
    server.publishImage('app', '1', { os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1' });
    await find([`${server.host}/app:1`]);
    age(7);
    for (const name of files()
      .filter((one) => one.includes('documents/'))
      .slice(0, 1))
      rmSync(join(directory, name));
    server.routes.set('/v2/app/manifests/1', answer(503));
    expect((await find([`${server.host}/app:1`])).answers[0]).toMatchObject({ kind: 'failed' });
  });

  it('does not remember that there was nothing', async () => {
    expect((await find([`${server.host}/base:new`])).answers[0]?.kind).toBe('not-found');
    server.publishIndex('base', 'new', ['10.0.20348.1']);
    expect((await find([`${server.host}/base:new`])).answers[0]?.kind).toBe('found');
  });

  it('keeps apart what not everybody may know', async () => {
    server.publishIndex('base', '2022', ['10.0.20348.1']);
    await find([`${server.host}/base:2022`]);
    expect(files().some((name) => name.startsWith('v1/private/127.0.0.1-'))).toBe(true);
    expect(files().some((name) => name.startsWith('v1/public'))).toBe(false);
  });
});

describe('a file that is not what it should be', () => {
  beforeEach(async () => {
    server.publishIndex('base', '2022', ['10.0.20348.1']);
    await find([`${server.host}/base:2022`]);
  });
  const spoil = (part: 'documents' | 'tags', change: (content: string) => string) => {
    const name = files().find((file) => file.includes(`/${part}/`))!;
    writeFileSync(join(directory, name), change(readFileSync(join(directory, name), 'utf8')));
  };

  it.each<[string, 'documents' | 'tags', (content: string) => string]>([
    ['a document with other bytes', 'documents', (c) => c.replace('10.0.20348.1', '10.0.26100.1')],
    ['an empty document', 'documents', () => ''],
    ['a tag without JSON', 'tags', () => '{'],
    ['a tag of another repository', 'tags', (c) => c.replace('"base"', '"evil"')],
    ['a tag from the future', 'tags', (c) => c.replace(/"seen":"\d{4}/, '"seen":"2999')],
    ['a tag without a digest', 'tags', (c) => c.replace('sha256:', '../../')],
  ])('is reported and fetched again: %s', async (_name, part, change) => {
    spoil(part, change);
    const { answers, problems, requests } = await find([`${server.host}/base:2022`]);
    expect(answers[0]).toMatchObject({ kind: 'found', evidence: 'registry' });
    expect(requests).toBe(1);
    expect(problems).toEqual([expect.stringContaining('is invalid; the image is looked up again')]);
    expect((await find([`${server.host}/base:2022`])).requests).toBe(0);
  });

  it('as a whole directory is reported once, and nothing is lost', async () => {
    rmSync(directory, { recursive: true });
    writeFileSync(directory, 'a file');
    const { answers, problems } = await find([`${server.host}/base:2022`, `${server.host}/base:2022`]);
    expect(answers[0]).toMatchObject({ kind: 'found' });
    expect(problems).toEqual([expect.stringMatching(/could not be written \((?:ENOTDIR|EEXIST)\)/)]);
  });
});

it('several processes may write it together', () => {
  const bytes = Buffer.from('x'.repeat(200_000));
  const digest = digestOf(bytes);
  const script = `
    import { RegistryCache } from '${join(process.cwd(), 'lib/registry/cache.js')}';
    const scope = new RegistryCache(${JSON.stringify(directory)}, (p) => { throw new Error(p); }).scope(null);
    for (let i = 0; i < 50; i++) {
      scope.keepDocument('${digest}', Buffer.from('x'.repeat(200_000)));
      if (scope.document('${digest}') === null) throw new Error('half a file was read');
    }`;
  if (!existsSync('lib/registry/cache.js')) execFileSync('npx', ['tsc', '-p', '.']);
  const run = `for i in 1 2 3 4; do node --input-type=module -e "$SCRIPT" & done; for job in $(jobs -p); do wait $job || exit 1; done`;
  execFileSync('bash', ['-c', run], { env: { ...process.env, SCRIPT: script } });
  expect(new RegistryCache(directory, () => {}).scope(null).document(digest)).toEqual(bytes);
  expect(files().filter((name) => /\/\.[^/]*$/.test(name))).toEqual([]);
});
