import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { formatVersion } from '../../src/windows/version.js';
import { repository } from '../support/repository.js';
import { ask } from './ask.js';
import { answer, FaultServer, OCI_INDEX, together, withToken } from './fault-server.js';

let server: FaultServer;
let insecure: string[];
beforeEach(async () => {
  server = await FaultServer.start();
  insecure = [server.host];
});
afterEach(() => server.stop());

const versionsIn = (found: unknown) =>
  (found as { platforms: { version: Parameters<typeof formatVersion>[0] | null }[] }).platforms.map(
    ({ version }) => (version === null ? null : formatVersion(version)),
  );

describe('what a question costs', () => {
  it('one request for an index', async () => {
    const { digest } = server.publishIndex('base', '2022', ['10.0.20348.2402', '10.0.17763.1']);
    const { answers, requests } = await ask([`${server.host}/base:2022`], { insecure });
    expect(answers[0]).toMatchObject({ kind: 'found', index: true, evidence: 'registry', digest });
    expect(versionsIn(answers[0])).toEqual(['10.0.20348.2402', '10.0.17763.1']);
    expect(requests).toBe(1);
    expect(server.paths).toEqual(['/v2/base/manifests/2022']);
  });

  it('two for a single manifest, whose version is in its configuration', async () => {
    const { digest } = server.publishImage('app', '1', {
      os: 'windows',
      architecture: 'amd64',
      'os.version': '10.0.17763.1518',
    });
    const { answers, requests } = await ask([`${server.host}/app:1`], { insecure });
    expect(answers[0]).toMatchObject({ kind: 'found', index: false, digest });
    expect(versionsIn(answers[0])).toEqual(['10.0.17763.1518']);
    expect(requests).toBe(2);
  });

  it('latest where the reference has no tag, and the digest where it has both', async () => {
    const { digest } = server.publishIndex('base', 'latest', ['10.0.20348.1']);
    const references = [`${server.host}/base`, `${server.host}/base:gone@${digest}`];
    const { answers, requests } = await ask(references, { insecure });
    expect(answers.map((a) => a?.kind)).toEqual(['found', 'found']);
    expect(requests).toBe(2);
    expect(server.paths.sort()).toEqual(['/v2/base/manifests/latest', `/v2/base/manifests/${digest}`].sort());
  });

  it('one token for a repository and one challenge for a registry, however many ask together', async () => {
    const tags = Array.from({ length: 20 }, (_, i) => `t${i}`);
    for (const repository of ['one', 'two']) {
      for (const tag of tags) {
        server.publishIndex(repository, tag, ['10.0.20348.1']);
        const path = `/v2/${repository}/manifests/${tag}`;
        server.routes.set(
          path,
          withToken(`http://${server.host}/token`, `for-${repository}`, server.routes.get(path)!),
        );
      }
    }
    server.routes.set('/token', (_request, response, seen) => {
      const scope = new URL(seen.path, 'http://host').searchParams.get('scope');
      response.end(
        JSON.stringify({ token: `for-${/repository:(\w+):pull/.exec(scope!)![1]}`, expires_in: 300 }),
      );
    });
    const references = ['one', 'two'].flatMap((r) => tags.map((tag) => `${server.host}/${r}:${tag}`));
    const { answers, requests, secrets } = await ask(references, { insecure });
    expect(answers.every((a) => a?.kind === 'found')).toBe(true);
    expect(server.paths.filter((path) => path.startsWith('/token'))).toHaveLength(2);
    // Forty documents, two tokens, and the first question, which is answered with the challenge.
    expect(requests).toBe(43);
    expect(secrets).toEqual(expect.arrayContaining(['for-one', 'for-two']));
  });

  it('asks eight at once of one host, and no more', async () => {
    const tags = Array.from({ length: 41 }, (_, i) => `t${i}`);
    const eightTogether = together(8);
    for (const tag of tags) {
      server.publishIndex('base', tag, ['10.0.20348.1']);
      const path = `/v2/base/manifests/${tag}`;
      // The first goes alone.
      if (tag !== 't0') server.routes.set(path, eightTogether(server.routes.get(path)!));
    }
    await ask(
      tags.map((tag) => `${server.host}/base:${tag}`),
      { insecure },
    );
    expect(server.busiest).toBe(8);
  });

  it('follows an index inside an index one step, and no further', async () => {
    const inner = server.publishIndex('base', 'inner', ['10.0.26100.1']);
    server.publish('base', 'outer', {
      schemaVersion: 2,
      mediaType: OCI_INDEX,
      manifests: [{ mediaType: OCI_INDEX, size: 10, digest: inner.digest }],
    });
    const many = Array.from({ length: 5 }, () => ({ mediaType: OCI_INDEX, size: 10, digest: inner.digest }));
    server.publish('base', 'many', { schemaVersion: 2, mediaType: OCI_INDEX, manifests: many });
    const { answers } = await ask([`${server.host}/base:outer`, `${server.host}/base:many`], { insecure });
    expect(versionsIn(answers[0])).toEqual(['10.0.26100.1']);
    expect(answers[1]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/more than 4/) });
  });
});

it('of more references than a run asks about, the rest is told of', async () => {
  const from = (i: number) => `FROM --platform=windows/amd64 ${server.host}/base:t${i}\n`;
  const { notes, summary } = await repository({
    Dockerfile: Array.from({ length: 510 }, (_, i) => from(i)).join(''),
    'wincompat.yml': `registries: {insecure: ["${server.host}"]}\n`,
  }).check({ lookup: 'auto' });
  expect(summary.lookups).toBe(500);
  expect(notes).toContainEqual(expect.stringContaining('10 of 510 references were not looked up'));
});

describe('what is asked', () => {
  it('nothing of a registry that is not listed', async () => {
    const { answers, requests } = await ask([
      `${server.host}/base:1`,
      'localhost:5000/x:1',
      '169.254.169.254/x:1',
    ]);
    expect(answers.map((a) => a?.kind)).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
    expect(requests).toBe(0);
    expect(server.seen).toEqual([]);
  });

  it('a redirect is followed, with its own path', async () => {
    server.publishIndex('base', '2022', ['10.0.20348.2']);
    const moved = server.routes.get('/v2/base/manifests/2022')!;
    server.routes.set('/elsewhere', moved);
    server.routes.set('/v2/base/manifests/2022', answer(307, '', { location: '/elsewhere' }));
    const { answers } = await ask([`${server.host}/base:2022`], { insecure });
    expect(answers[0]).toMatchObject({ kind: 'found' });
  });
});
