// Entries of an index that state no version, or no platform: their configurations are asked, and nothing else is.

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { repository } from '../support/repository.js';
import { ask } from './ask.js';
import { DOCKER_LIST, FaultServer } from './fault-server.js';

let server: FaultServer;
beforeEach(async () => {
  server = await FaultServer.start();
});
afterEach(() => server.stop());

/** An entry for a single manifest, which states what is given. */
function entry(version: string, platform?: object) {
  const configuration = { os: 'windows', architecture: 'amd64', 'os.version': version };
  const { digest, size, mediaType } = server.publishImage('base', `v${version}`, configuration);
  return { mediaType, digest, size, ...(platform === undefined ? {} : { platform }) };
}

function publish(...manifests: object[]): void {
  server.publish('base', '1', { schemaVersion: 2, mediaType: DOCKER_LIST, manifests });
}

const find = async () => {
  const { answers, requests } = await ask([`${server.host}/base:1`], { insecure: [server.host] });
  const [answer] = answers;
  return { requests, platforms: answer?.kind === 'found' ? answer.platforms : answer };
};
const WINDOWS = { os: 'windows', architecture: 'amd64' };

it('one that states all is not looked into', async () => {
  publish(entry('10.0.20348.1', { ...WINDOWS, 'os.version': '10.0.20348.1' }));
  expect((await find()).requests).toBe(1);
});

it('one without os.version keeps that, and has the version of its configuration beside it', async () => {
  publish(entry('10.0.17763.5', WINDOWS));
  const { requests, platforms } = await find();
  expect(requests).toBe(3);
  expect(platforms).toMatchObject([{ version: null, inside: { build: 17763, revision: 5 } }]);
});

it('one without a platform has that of its configuration', async () => {
  publish(entry('10.0.17763.5'), entry('10.0.20348.6'));
  const { requests, platforms } = await find();
  expect(requests).toBe(5);
  expect(platforms).toMatchObject([
    { os: 'windows', architecture: 'amd64', version: { build: 17763 }, unlisted: true },
    { os: 'windows', architecture: 'amd64', version: { build: 20348 }, unlisted: true },
  ]);
});

it('one that cannot be looked into is left as it is, and is no entry without a platform', async () => {
  const broken = { mediaType: 'application/vnd.docker.distribution.manifest.v2+json', size: 1 };
  publish(
    { ...broken, digest: `sha256:${'1'.repeat(64)}`, platform: WINDOWS },
    { ...broken, digest: `sha256:${'2'.repeat(64)}` },
  );
  const { platforms } = await find();
  expect(platforms).toHaveLength(1);
  expect(platforms).toMatchObject([{ os: 'windows', version: null }]);
});

it('an image that its index does not describe cannot start where its configuration says so', async () => {
  publish(entry('10.0.17763.5', WINDOWS));
  const report = await repository({
    'wincompat.yml': `targets: {prod: {host: ltsc2022, platform: docker}}\nregistries: {insecure: ["${server.host}"]}\n`,
    Dockerfile: `FROM --platform=windows/amd64 ${server.host}/base:1\n`,
  }).check({ lookup: 'auto' });
  expect(report.findings.map(({ ruleId }) => ruleId).sort()).toEqual([
    'missing-os-version',
    'os-version-mismatch',
  ]);
});
