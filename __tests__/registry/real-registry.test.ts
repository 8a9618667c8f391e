// The whole way against a real registry server: files, configuration, lookup, verdicts, findings.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckOptions } from '../../src/model/options.js';
import type { Report } from '../../src/report/report.js';
import { checkOffline, writeFiles } from '../check-offline.js';
import { ALICE, DebianRegistry, isInstalled } from './debian-registry.js';

const installed = isInstalled();
if (!installed && process.env.CI)
  throw new Error('docker-registry is not installed: run scripts/test-tools.sh');

const windows = (version?: string) => ({
  architecture: 'amd64',
  os: 'windows',
  ...(version === undefined ? {} : { 'os.version': version }),
});
const LINUX = { architecture: 'amd64', os: 'linux' };
const ATTESTATION = { architecture: 'unknown', os: 'unknown' };

(installed ? describe : describe.skip)('a real registry', () => {
  let open: DebianRegistry;
  let closed: DebianRegistry;
  let root: string;

  beforeAll(async () => {
    open = await DebianRegistry.start({ login: false });
    closed = await DebianRegistry.start({ login: true });
    for (const registry of [open, closed]) {
      await registry.pushIndex('windows/servercore', 'ltsc2019', [windows('10.0.17763.3770')]);
      await registry.pushIndex('windows/servercore', 'ltsc2022', [windows('10.0.20348.2402')]);
      await registry.pushImage('windows/servercore', 'ltsc2022-amd64', windows('10.0.20348.2402'));
      await registry.pushIndex('team/web', 'both', [
        LINUX,
        ATTESTATION,
        windows('10.0.17763.3770'),
        windows('10.0.20348.2402'),
      ]);
      await registry.pushIndex('team/web', 'newest', [LINUX, windows('10.0.26100.4061')]);
      await registry.pushIndex('team/web', 'plain', [LINUX, { architecture: 'arm64', os: 'linux' }]);
      await registry.pushIndex('team/web', 'unversioned', [LINUX, windows()]);
      await registry.pushImage('team/web', 'old', windows('10.0.17763.1'));
      await registry.pushImage('team/web', 'tux', LINUX);
    }
  });
  afterAll(() => {
    open?.stop();
    closed?.stop();
  });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'wincompat-real-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const write = (files: Record<string, string>): void => writeFiles(root, files);

  const config = (targets: string, more = '') =>
    `targets: {${targets}}\nregistries: {insecure: ["${open.host}", "${closed.host}"]}\n${more}`;

  function run(options: Partial<CheckOptions> = {}): Promise<Report> {
    return checkOffline(root, { lookup: 'auto', today: '2024-05-01', ...options });
  }

  const pod = (image: string, more = '') =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n${more}  containers:\n  - name: c\n    image: ${image}\n`;
  const idsOf = (report: Report) => report.findings.map((f) => f.ruleId);

  it('gives the OS version of an index and of a single manifest, and counts its requests', async () => {
    write({
      'wincompat.yml': config('prod: {host: ltsc2022}'),
      'a/Dockerfile': `FROM ${open.host}/windows/servercore:ltsc2019\n`,
      'b/Dockerfile': `FROM ${open.host}/windows/servercore:ltsc2022-amd64\n`,
      'c/Dockerfile': `FROM ${open.host}/windows/servercore:ltsc2019\n`,
    });
    const asked = await run();
    expect(asked.images.map((i) => [i.path, i.evidence, i.osVersions])).toEqual([
      ['a/Dockerfile', 'registry', ['10.0.17763.3770']],
      ['b/Dockerfile', 'registry', ['10.0.20348.2402']],
      ['c/Dockerfile', 'registry', ['10.0.17763.3770']],
    ]);
    expect(asked.summary.lookups).toBe(3);
    expect(asked.images[0]?.digest).toMatch(/^sha256:/);
    expect(idsOf(asked)).toEqual(['os-version-mismatch', 'os-version-mismatch']);
  });

  it('names the entry that each target takes', async () => {
    write({
      'wincompat.yml': config(
        'aks-2019: {host: ltsc2019, platform: kubernetes}, aks-2022: {host: ltsc2022, platform: kubernetes}, aks-2025: {host: ltsc2025, platform: kubernetes}',
      ),
      'pod.yaml': pod(`${open.host}/team/web:both`),
    });
    const { images, findings } = await run();
    expect(images[0]?.verdicts.map((v) => [v.target, v.verdict, v.version])).toEqual([
      ['aks-2019', 'supported', '10.0.17763.3770'],
      ['aks-2022', 'supported', '10.0.20348.2402'],
      ['aks-2025', 'supported', '10.0.20348.2402'],
    ]);
    expect(images[0]?.verdicts[1]?.reason).toContain('the host pulls 10.0.20348.2402');
    expect(findings).toEqual([]);
  });

  it('lets classic Docker take the first entry that is not newer, and says that it does not run', async () => {
    write({
      'wincompat.yml': config('dev: {host: ltsc2025, platform: docker}'),
      'compose.yaml': `services:\n  web:\n    image: ${open.host}/team/web:both\n    platform: windows/amd64\n`,
    });
    const { images, findings } = await run();
    expect(images[0]?.verdicts).toMatchObject([{ verdict: 'unsupported', version: '10.0.17763.3770' }]);
    expect(findings.map((f) => f.ruleId)).toContain('os-version-mismatch');
  });

  it('finds that no entry is for a target', async () => {
    write({
      'wincompat.yml': config('aks: {host: ltsc2022, platform: kubernetes}'),
      'newest.yaml': pod(`${open.host}/team/web:newest`),
      'plain.yaml': pod(`${open.host}/team/web:plain`),
      'tux.yaml': pod(`${open.host}/team/web:tux`),
    });
    const { findings } = await run();
    expect(findings.map((f) => [f.path, f.ruleId, f.level])).toEqual([
      ['newest.yaml', 'no-matching-platform', 'error'],
      ['plain.yaml', 'no-matching-platform', 'error'],
      ['tux.yaml', 'no-matching-platform', 'error'],
    ]);
    expect(findings[0]?.problem).toContain('linux/amd64, windows/amd64 10.0.26100.4061');
  });

  it('warns of an image without a version, unless it is for HostProcess containers', async () => {
    const hostProcess = '  hostNetwork: true\n  securityContext: {windowsOptions: {hostProcess: true}}\n';
    write({
      'wincompat.yml': config('aks: {host: ltsc2022, platform: kubernetes}'),
      'a.yaml': pod(`${open.host}/team/web:unversioned`),
      'b.yaml': pod(`${open.host}/team/web:unversioned`, hostProcess),
    });
    const { findings, images } = await run();
    expect(findings.map((f) => [f.path, f.ruleId])).toEqual([['a.yaml', 'missing-os-version']]);
    expect(images.map((i) => i.verdicts[0]?.verdict)).toEqual(['unknown', 'exempt']);
  });

  it('says that a tag does not exist, and what it may have been meant for', async () => {
    write({
      'wincompat.yml': config('aks: {host: ltsc2022}'),
      Dockerfile: `FROM ${open.host}/windows/servercore:ltsc2025\n`,
    });
    const { findings } = await run();
    expect(findings.map((f) => f.ruleId)).toEqual(['image-not-found', 'os-version-mismatch']);
    expect(findings[0]?.remedies.join()).toContain(`${open.host}/windows/servercore:ltsc2022`);
  });

  it('never asks for an image that is built here', async () => {
    write({
      'wincompat.yml': config('aks: {host: ltsc2022}'),
      Dockerfile: `FROM ${open.host}/windows/servercore:ltsc2022\n`,
      'compose.yaml': `services:\n  web:\n    build: .\n    image: ${open.host}/team/not-pushed:1\n`,
      'pod.yaml': pod(`${open.host}/team/not-pushed:1`),
    });
    const { summary, images, findings } = await run();
    expect(summary.lookups).toBe(1);
    expect(images.map((i) => [i.path, i.evidence, i.osVersions])).toEqual([
      ['Dockerfile', 'registry', ['10.0.20348.2402']],
      ['compose.yaml', 'registry', ['10.0.20348.2402']],
      ['pod.yaml', 'registry', ['10.0.20348.2402']],
    ]);
    expect(findings).toEqual([]);
  });

  it('with a warm cache asks for nothing', async () => {
    write({
      'wincompat.yml': config('aks: {host: ltsc2022}'),
      Dockerfile: `FROM ${open.host}/windows/servercore:ltsc2022-amd64\n`,
    });
    const cacheDirectory = mkdtempSync(join(tmpdir(), 'wincompat-cache-'));
    expect((await run({ cacheDirectory })).summary.lookups).toBe(2);
    const warm = await run({ cacheDirectory });
    rmSync(cacheDirectory, { recursive: true, force: true });
    expect(warm.summary.lookups).toBe(0);
    expect(warm.images[0]).toMatchObject({ evidence: 'cache', osVersions: ['10.0.20348.2402'] });
  });

  it('logs in where it has a login for that very registry', async () => {
    write({
      'wincompat.yml': config('aks: {host: ltsc2022}'),
      Dockerfile: `FROM ${closed.host}/windows/servercore:ltsc2022\n`,
    });
    const without = await run();
    expect(without.findings.map((f) => f.ruleId)).toEqual(['lookup-failed']);
    expect(without.images[0]).toMatchObject({ evidence: 'tag', osVersions: ['10.0.20348'] });
    const logins = new Map([[closed.host, ALICE]]);
    const masked: string[] = [];
    const withLogin = await run({ logins, onSecret: (secret) => masked.push(secret) });
    expect(withLogin.findings).toEqual([]);
    expect(withLogin.images[0]).toMatchObject({ evidence: 'registry', osVersions: ['10.0.20348.2402'] });
    expect(masked).toContain(ALICE.password);
  });

  it.each([
    ['warn', ['lookup-failed'], false],
    ['ignore', [], false],
    ['fail', ['lookup-failed'], true],
  ] as const)('that cannot be asked, with on-lookup-failure: %s', async (setting, ids, unverified) => {
    write({
      'wincompat.yml': config('aks: {host: ltsc2022}', `on-lookup-failure: ${setting}\n`),
      Dockerfile: `FROM ${closed.host}/windows/servercore:ltsc2022\n`,
    });
    const report = await run();
    expect(idsOf(report)).toEqual(ids);
    expect(report.unverified).toBe(unverified);
  });

  it('is not contacted where it is not listed, and not with lookup: never', async () => {
    write({
      'wincompat.yml': 'targets: {aks: {host: ltsc2022}}\n',
      'a/Dockerfile': `FROM ${open.host}/windows/servercore:ltsc2022\n`,
      'b/Dockerfile': `FROM ${open.host}/windows/servercore:ltsc2019\n`,
    });
    const unlisted = await run();
    expect(unlisted.summary.lookups).toBe(0);
    const notice = unlisted.findings.find((f) => f.ruleId === 'registry-not-allowed');
    expect(notice).toMatchObject({
      level: 'notice',
      path: 'a/Dockerfile',
      problem: expect.stringContaining(open.host),
    });
    expect(notice?.related).toHaveLength(1);
    write({ 'wincompat.yml': config('aks: {host: ltsc2022}') });
    const never = await run({ lookup: 'never' });
    expect(never.summary.lookups).toBe(0);
    expect(never.images.map((i) => i.evidence)).toEqual(['tag', 'tag']);
  });

  it('is asked for what may be Windows, also of an unknown system where it is allowed by name', async () => {
    write({
      'wincompat.yml': config('aks: {host: ltsc2022}'),
      Dockerfile: `FROM ${open.host}/windows/servercore:ltsc2022\nFROM ${open.host}/team/web:old AS tools\n`,
    });
    expect((await run()).summary.lookups).toBe(3);
    const always = await run({ lookup: 'always' });
    expect(always.summary.lookups).toBe(3);
    expect(always.images.map((i) => i.os)).toEqual(['windows', 'windows']);
  });
});
