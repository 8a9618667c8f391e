// Registries that are reached only under another name: what is asked, and what a reference under a mirror is taken for.

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { atMirror, behindMirror, type Mirror, placeNamed } from '../../src/model/registry-settings.js';
import { parseReference, repositoryOf } from '../../src/windows/reference.js';
import { repository } from '../support/repository.js';
import { FaultServer } from './fault-server.js';

const mirrors = (pairs: Record<string, string>): Mirror[] =>
  Object.entries(pairs).map(([of, at]) => ({ of: placeNamed(of), at: placeNamed(at) }));

const AIR_GAP = mirrors({
  'mcr.microsoft.com': 'harbor.corp/mcr-proxy',
  'mcr.microsoft.com/windows': 'harbor.corp/windows-base',
  'docker.io': 'hub.corp:8443',
  'ghcr.io/contoso': 'harbor.corp',
});

describe('a reference and its mirror', () => {
  it.each([
    ['mcr.microsoft.com/dotnet/sdk:8.0', 'harbor.corp/mcr-proxy/dotnet/sdk'],
    ['mcr.microsoft.com/windows/servercore:ltsc2022', 'harbor.corp/windows-base/servercore'],
    ['MCR.microsoft.com:443/windows/nanoserver:1809', 'harbor.corp/windows-base/nanoserver'],
    ['golang:1.25', 'hub.corp:8443/library/golang'],
    ['docker.io/contoso/web:1', 'hub.corp:8443/contoso/web'],
    ['ghcr.io/contoso/web:1', 'harbor.corp/web'],
    ['ghcr.io/other/web:1', 'ghcr.io/other/web'],
    ['mcr.microsoft.com:8443/windows/servercore:1', 'mcr.microsoft.com:8443/windows/servercore'],
  ])('%s is asked at %s', (written, asked) => {
    expect(repositoryOf(atMirror(parseReference(written)!, AIR_GAP))).toBe(asked);
  });

  it.each([
    ['harbor.corp/mcr-proxy/dotnet/sdk:8.0', 'mcr.microsoft.com/dotnet/sdk'],
    ['harbor.corp/windows-base/servercore:ltsc2022', 'mcr.microsoft.com/windows/servercore'],
    ['HARBOR.corp/windows-base/nanoserver:1809', 'mcr.microsoft.com/windows/nanoserver'],
    ['hub.corp:8443/golang:1.25', 'docker.io/library/golang'],
    ['hub.corp:8443/library/golang:1.25', 'docker.io/library/golang'],
    ['harbor.corp/mcr-proxy-2/dotnet/sdk:8.0', 'ghcr.io/contoso/mcr-proxy-2/dotnet/sdk'],
    ['registry.corp/mcr-proxy/dotnet/sdk:8.0', 'registry.corp/mcr-proxy/dotnet/sdk'],
  ])('%s is the same as %s', (written, meant) => {
    const reference = parseReference(written)!;
    const behind = behindMirror(reference, AIR_GAP);
    expect(repositoryOf(behind)).toBe(meant);
    expect([behind.familiar, behind.tag]).toEqual([reference.familiar, reference.tag]);
  });
});

describe('a check behind a mirror', () => {
  let server: FaultServer;
  beforeEach(async () => {
    server = await FaultServer.start();
  });
  afterEach(() => server.stop());
  const config = (pairs: string) => `
targets: {old: {host: ltsc2019}}
registries: {insecure: ["${server.host}"], mirrors: {${pairs}}}
`;

  it('asks there, once for both names, and nowhere else', async () => {
    server.publishIndex('mcr-proxy/windows/servercore', 'ltsc2022', ['10.0.20348.4000']);
    const report = await repository({
      'a/Dockerfile': 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n',
      'b/Dockerfile': `FROM ${server.host}/mcr-proxy/windows/servercore:ltsc2022\n`,
      'wincompat.yml': config(`mcr.microsoft.com: "${server.host}/mcr-proxy"`),
    }).check({ lookup: 'auto' });
    expect(server.paths).toEqual(['/v2/mcr-proxy/windows/servercore/manifests/ltsc2022']);
    expect(report.images.map(({ evidence, osVersions }) => [evidence, osVersions])).toEqual([
      ['registry', ['10.0.20348.4000']],
      ['registry', ['10.0.20348.4000']],
    ]);
    expect(report.images.map(({ reference }) => reference)).toEqual([
      'mcr.microsoft.com/windows/servercore:ltsc2022',
      `${server.host}/mcr-proxy/windows/servercore:ltsc2022`,
    ]);
  });

  it.each([
    ['base/runtime', 'windows/servercore', 'latest', 'withdrawn-tag'],
    ['base/runtime', 'windows/server', 'ltsc2019', 'image-not-found'],
    ['base/runtime', 'windows/servercore', '1903', 'end-of-support'],
  ])('knows %s by what it mirrors: %s:%s', async (prefix, under, tag, rule) => {
    const { findings } = await repository({
      Dockerfile: `FROM ${server.host}/${prefix}/${under}:${tag}\n`,
      'wincompat.yml': config(`mcr.microsoft.com: "${server.host}/${prefix}"`),
    }).check({ lookup: 'never' });
    expect(findings.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it('offers tags under the mirror', async () => {
    const { findings } = await repository({
      Dockerfile: `FROM ${server.host}/m/windows/servercore:ltsc2022\n`,
      'wincompat.yml': config(`mcr.microsoft.com: "${server.host}/m"`),
    }).check({ lookup: 'never' });
    const [mismatch] = findings.filter(({ ruleId }) => ruleId === 'os-version-mismatch');
    expect(mismatch?.remedies[0]).toContain(`${server.host}/m/windows/servercore:ltsc2019`);
  });

  it('says of retired names under the mirror of Docker Hub that they moved', async () => {
    const { findings } = await repository({
      Dockerfile: `FROM ${server.host}/hub/microsoft/nanoserver:sac2016\n`,
      'wincompat.yml': config(`docker.io: "${server.host}/hub"`),
    }).check({ lookup: 'never' });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('retired-repository');
  });

  it('may fail: then the mirror is named', async () => {
    const { host } = server;
    const files = repository({
      Dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n',
      'wincompat.yml': config(`mcr.microsoft.com: "${host}/m"`),
    });
    await server.stop();
    const { findings } = await files.check({ lookup: 'auto' });
    const [failed] = findings.filter(({ ruleId }) => ruleId === 'lookup-failed');
    expect(failed?.problem).toContain(host);
    server = await FaultServer.start();
  });

  it.each([
    [
      '{"https://mcr.microsoft.com": harbor.corp}',
      "'https://mcr.microsoft.com' is not a host or host/prefix",
    ],
    ['{mcr.microsoft.com: "https://harbor.corp/m"}', 'https://harbor.corp/m'],
  ])('of a wrong place in the configuration says where: %s', async (pairs, message) => {
    const check = repository({
      Dockerfile: 'FROM scratch\n',
      'wincompat.yml': `registries:\n  mirrors: ${pairs}\n`,
    }).check({ lookup: 'never' });
    await expect(check).rejects.toThrow(message);
    await expect(check).rejects.toThrow('wincompat.yml:2');
  });
});
