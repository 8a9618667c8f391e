// Which references a registry is asked about, and what its answer outweighs.

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FaultServer } from '../registry/fault-server.js';
import { repository } from '../support/repository.js';

let server: FaultServer;
beforeEach(async () => {
  server = await FaultServer.start();
});
afterEach(() => server.stop());

const pod = (image: string, rest = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${rest}  containers:\n  - {name: c, image: "${image}"}\n`;
const WINDOWS = '  nodeSelector: {kubernetes.io/os: windows}\n';

/** @param named whether the configuration names the registry */
async function check(files: Record<string, string>, named = true, lookup: 'auto' | 'always' = 'auto') {
  const registries = named ? `registries: {insecure: ["${server.host}"]}\n` : '';
  const config = `targets: {t: {host: ltsc2022, platform: kubernetes}}\n${registries}`;
  const report = await repository({ 'wincompat.yml': config, ...files }).check({ lookup });
  return {
    asked: server.paths.map((path) => path.replace(/^\/v2\/|\/(?:manifests|blobs).*/g, '')),
    images: report.images.map(({ os, osVersions }) => `${os} ${osVersions.join(' ')}`.trim()),
    findings: report.findings.map(({ ruleId, level }) => `${ruleId} ${level}`),
    notes: report.notes,
  };
}

test('a tag of Linux on a Windows pod: the registry decides', async () => {
  server.publishIndex('httpd', '2.4-alpine', ['10.0.20348.1']);
  const { asked, images, findings } = await check({
    'p.yaml': pod(`${server.host}/httpd:2.4-alpine`, WINDOWS),
  });
  expect(asked).toEqual(['httpd']);
  expect(images).toEqual(['windows 10.0.20348.1']);
  expect(findings).toEqual([]);
});

test('and says that it is a Linux image', async () => {
  server.publishImage('httpd', '2.4-alpine', { os: 'linux', architecture: 'amd64' });
  const { findings } = await check({ 'p.yaml': pod(`${server.host}/httpd:2.4-alpine`, WINDOWS) });
  expect(findings).toEqual(['linux-image-on-windows error']);
});

test('a name that says nothing, on a registry that is named', async () => {
  server.publishIndex('app', '1', ['10.0.17763.1']);
  const { asked, images, findings } = await check({ 'p.yaml': pod(`${server.host}/app:1`) });
  expect(asked).toEqual(['app']);
  expect(images).toEqual(['windows 10.0.17763.1']);
  expect(findings).toContain('os-version-mismatch error');
});

test('a name with a word of Windows that may be that of a Linux image', async () => {
  server.publishImage('windows-agent', '1', { os: 'linux', architecture: 'amd64' });
  const { asked, images } = await check({ 'p.yaml': pod(`${server.host}/windows-agent:1`) });
  expect(new Set(asked)).toEqual(new Set(['windows-agent']));
  expect(images).toEqual(['linux']);
});

test('a Dockerfile that shows Windows', async () => {
  server.publishIndex('base', '1', ['10.0.17763.1']);
  const text = `FROM ${server.host}/base:1\nSHELL ["powershell", "-Command"]\nRUN dir\n`;
  const { asked, findings } = await check({ Dockerfile: text });
  expect(asked).toEqual(['base']);
  expect(findings).toContain('os-version-mismatch error');
});

test('with --lookup always every reference of every file', async () => {
  server.publishIndex('app', '1', ['10.0.20348.1']);
  const { asked } = await check({ Dockerfile: `FROM ${server.host}/app:1\n` }, true, 'always');
  expect(asked).toEqual(['app']);
});

test('what could not be compared with a target is named', async () => {
  const { notes, findings } = await repository({
    'wincompat.yml': 'targets: {t: {host: ltsc2022, platform: kubernetes}}\n',
    'p.yaml': pod('contoso/app:1', WINDOWS),
    'compose.yaml': 'services: {web: {image: "contoso/web:1-ltsc2019"}}\n',
  })
    .check()
    .then((report) => ({ ...report, findings: report.findings.map(({ ruleId }) => ruleId) }));
  expect(findings).toEqual([]);
  expect(notes).toEqual([
    expect.stringMatching(
      /^Not checked, since the OS version of the image is unknown: contoso\/app:1 \(p\.yaml:7\)/,
    ),
    'Not checked, since no declared target runs services of compose files: service web (compose.yaml:1).',
  ]);
});
