import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NO_REGISTRIES } from '../../src/model/registry-settings.js';
import { ask, QUICK } from './ask.js';
import { answer, DOCKER_LIST, errorBody, FaultServer, type Handler, index, inTurn } from './fault-server.js';

let server: FaultServer;
let insecure: string[];
beforeEach(async () => {
  server = await FaultServer.start();
  insecure = [server.host];
});
afterEach(() => server.stop());

const PATH = '/v2/base/manifests/1';
const good = JSON.stringify(index(['10.0.20348.1']));
const ok: Handler = answer(200, good, { 'content-type': DOCKER_LIST });
const reset: Handler = (request) => request.socket.destroy();
const cutOff: Handler = (_request, response) => {
  response.writeHead(200, { 'content-length': '500' });
  response.write('{"sche');
  setImmediate(() => response.destroy());
};
const drip: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': DOCKER_LIST });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};
const endless: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': DOCKER_LIST });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};

async function outcome(handler: Handler) {
  server.routes.set(PATH, handler);
  const { answers, requests } = await ask([`${server.host}/base:1`], { insecure });
  return { answer: answers[0]!, requests };
}

describe('a registry that has no such image', () => {
  it.each<[string, string, Record<string, string>]>([
    ['by the book', errorBody('MANIFEST_UNKNOWN'), {}],
    ['without a word', '', { 'docker-distribution-api-version': 'registry/2.0' }],
  ])('says so %s', async (_name, body, headers) => {
    expect(await outcome(answer(404, body, headers))).toEqual({
      answer: { kind: 'not-found', host: server.host },
      requests: 1,
    });
  });

  // A wrong host, a path that is not routed, the page of a proxy.
  it.each<[string, string]>([
    ['a page', '<html>not here</html>'],
    ['nothing', ''],
    ['JSON of another kind', '{"message":"no route"}'],
  ])('is not one that says 404 with %s', async (_name, body) => {
    expect((await outcome(answer(404, body))).answer).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/HTTP 404 from what is not a registry/),
    });
  });
});

// Stores of objects hand on what a client once uploaded.
it.each(['', 'UTF-8', 'none', 'Identity', 'aws-chunked'])(
  'an encoding that changes nothing is no matter: %j',
  async (encoding) => {
    const found = await outcome(
      answer(200, good, { 'content-type': DOCKER_LIST, 'content-encoding': encoding }),
    );
    expect(found.answer).toMatchObject({ kind: 'found' });
  },
);

describe('a registry that gives no answer', () => {
  it.each<[string, Handler, RegExp, number]>([
    ['401 without a challenge', answer(401), /private or does not exist/, 1],
    [
      '401 for good',
      answer(401, '', { 'www-authenticate': 'Basic realm="x"' }),
      /private or does not exist/,
      1,
    ],
    ['403', answer(403, errorBody('DENIED')), /private or does not exist/, 1],
    ['400', answer(400), /HTTP 400/, 1],
    ['429 without Retry-After', answer(429, errorBody('TOOMANYREQUESTS')), /too many requests/, 3],
    [
      '429 without JSON',
      answer(429, 'Too many requests. Please visit https://aka.ms/'),
      /too many requests/,
      3,
    ],
    ['429 with a short pause', answer(429, '', { 'retry-after': '0' }), /too many requests/, 3],
    ['429 with a pause beyond reason', answer(429, '', { 'retry-after': '86400' }), /too many requests/, 1],
    ['429 with a date', answer(429, '', { 'retry-after': 'Tue, 01 Jan 2999 00:00:00 GMT' }), /too many/, 1],
    ['500', answer(500, 'stack trace'), /server error \(HTTP 500\)/, 3],
    ['503', answer(503), /server error \(HTTP 503\)/, 3],
    ['a reset', reset, /could not be reached \(ECONNRESET\)/, 3],
    [
      'an answer that breaks off',
      cutOff,
      /could not be reached|closed the connection before the response was complete/,
      3,
    ],
    ['a slow drip', drip, /did not respond in time/, 1],
    ['no end', endless, /larger than/, 1],
    ['a promised size beyond reason', answer(200, ' '.repeat(5_000_000)), /larger than/, 1],
    ['truncated JSON', answer(200, good.slice(0, 50), { 'content-type': DOCKER_LIST }), /not valid JSON/, 1],
    [
      'HTML',
      answer(200, '<html>', { 'content-type': 'text/html' }),
      /a web page in the place of a manifest/,
      1,
    ],
    [
      'a signed manifest of schema 1',
      answer(200, '{"schemaVersion":1}', {
        'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws',
        'docker-content-digest': `sha256:${'0'.repeat(64)}`,
      }),
      /schema 1 manifest/,
      1,
    ],
    [
      'another document',
      answer(200, '{"a":1}', { 'content-type': 'application/json' }),
      /neither an image index/,
      1,
    ],
    [
      'a packed answer',
      answer(200, gzipSync(good), { 'content-encoding': 'gzip' }),
      /compressed response, which was not requested/,
      1,
    ],
    [
      'a wrong digest',
      answer(200, good, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }),
      /digest mismatch/,
      1,
    ],
    ['circles of redirects', answer(302, '', { location: PATH }), /redirects more than/, 5],
    ['a redirect to nowhere', answer(302, '', { location: 'http://' }), /invalid URL/, 1],
    ['a redirect to a file', answer(302, '', { location: 'file:///etc/passwd' }), /plain HTTP/, 1],
    [
      'a redirect to metadata',
      answer(302, '', { location: 'https://169.254.169.254/latest' }),
      /which is never contacted/,
      1,
    ],
    ['a redirect to this machine', answer(302, '', { location: 'https://localhost/x' }), /not public/, 2],
    ['a redirect over plain HTTP', answer(302, '', { location: 'http://127.0.0.1:1/x' }), /plain HTTP/, 1],
    ['a redirect with a password', answer(302, '', { location: 'https://a:b@example.com/' }), /user name/, 1],
  ])('%s', async (_name, handler, reason, requests) => {
    const result = await outcome(handler);
    expect(result.answer).toMatchObject({
      kind: 'failed',
      host: server.host,
      reason: expect.stringMatching(reason),
    });
    expect(result.requests).toBe(requests);
  });

  it('no such host', async () => {
    const { answers } = await ask(['no-such-host.invalid/base:1'], {
      registries: { ...NO_REGISTRIES, allow: ['no-such-host.invalid'] },
    });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: 'DNS: unknown host no-such-host.invalid.' });
  });

  it('nobody listens', async () => {
    const { host } = server;
    await server.stop();
    const { answers } = await ask([`${host}/base:1`], { insecure: [host] });
    expect(answers[0]).toMatchObject({ kind: 'failed', reason: expect.stringMatching(/ECONNREFUSED/) });
    server = await FaultServer.start();
  });

  it('quotes nothing of what the registry says', async () => {
    const evil = '::error::pwned\n::set-output name=x::y';
    const { answer: said } = await outcome(answer(500, evil, { 'x-evil': 'pwned', 'retry-after': 'pwned' }));
    expect(JSON.stringify(said)).not.toContain('pwned');
  });
});

describe('a registry that recovers', () => {
  it.each<[string, Handler]>([
    ['429', answer(429, '', { 'retry-after': '0' })],
    ['503', answer(503)],
    ['a reset', reset],
    ['an answer that breaks off', cutOff],
  ])('after %s is asked again', async (_name, fault) => {
    const { answer: said, requests } = await outcome(inTurn(fault, fault, ok));
    expect(said.kind).toBe('found');
    expect(requests).toBe(3);
  });
});

describe('a configuration', () => {
  const blobOf = async (handler: Handler) => {
    server.publishImage('base', '1', { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1' });
    const path = [...server.routes.keys()].find((key) => key.includes('/blobs/'))!;
    server.routes.set(path, handler);
    return (await ask([`${server.host}/base:1`], { insecure })).answers[0];
  };

  it.each<[string, Handler, RegExp]>([
    ['is missing', answer(404), /not its config blob/],
    ['has other bytes', answer(200, '{"os":"linux"}'), /digest mismatch/],
    ['is larger than promised', answer(200, ' '.repeat(10_000)), /larger than/],
    [
      'is behind a redirect to metadata',
      answer(307, '', { location: 'https://169.254.169.254/' }),
      /which is never contacted/,
    ],
  ])('that %s is a failure', async (_name, handler, reason) => {
    expect(await blobOf(handler)).toMatchObject({ kind: 'failed', reason: expect.stringMatching(reason) });
  });
});

it('what is not asked within the time of the run is not asked', async () => {
  const { answers, requests } = await ask([`${server.host}/base:1`], {
    insecure,
    retryPolicy: { ...QUICK, run: -1 },
  });
  expect(answers[0]).toMatchObject({
    kind: 'failed',
    reason: expect.stringMatching(/time limit for registry lookups is exceeded/),
  });
  expect(requests).toBe(0);
});

describe('many registries', () => {
  it('one whose connections all break is given up after its first question', async () => {
    const bad = await FaultServer.start();
    for (let tag = 0; tag < 20; tag++) bad.routes.set(`/v2/base/manifests/${tag}`, reset);
    const references = Array.from({ length: 20 }, (_, tag) => `${bad.host}/base:${tag}`);
    const { answers } = await ask(references, { insecure: [bad.host] });
    await bad.stop();
    expect(new Set(answers.map((a) => a?.kind))).toEqual(new Set(['failed']));
    expect(bad.seen).toHaveLength(3);
  });

  it('a bad one is given up, and the good one answers all', async () => {
    const bad = await FaultServer.start();
    const tags = Array.from({ length: 30 }, (_, i) => String(i));
    for (const tag of tags) {
      server.routes.set(`/v2/base/manifests/${tag}`, ok);
      bad.routes.set(`/v2/base/manifests/${tag}`, drip);
    }
    const references = tags.flatMap((tag) => [`${bad.host}/base:${tag}`, `${server.host}/base:${tag}`]);
    const { answers } = await ask(references, { insecure: [bad.host, server.host] });
    await bad.stop();
    expect(answers.filter((a) => a?.kind === 'found')).toHaveLength(30);
    expect(answers.filter((a) => a?.kind === 'failed')).toHaveLength(30);
    // One alone, then at most eight together, and the one that may slip in: after that no one is asked.
    expect(bad.seen.length).toBeLessThanOrEqual(1 + 8 + 1);
  });
});
