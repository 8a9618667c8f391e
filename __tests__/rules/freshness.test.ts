import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { checkOffline } from '../check-offline.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wincompat-fresh-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function findings(ruleId: string, image: string, host = 'ltsc2025', today = '2026-11-23') {
  writeFileSync(join(root, 'Dockerfile'), `FROM ${image}\n`);
  writeFileSync(join(root, 'wincompat.yml'), `targets: {prod: {host: "${host}"}}\n`);
  const report = await checkOffline(root, { today });
  return report.findings.filter((f) => f.ruleId === ruleId);
}

it.each<[string, string | null]>([
  [
    'mcr.microsoft.com/windows/servercore:10.0.26100.4061',
    'mcr.microsoft.com/windows/servercore:10.0.26100.33296',
  ],
  [
    'mcr.microsoft.com/windows/servercore:ltsc2025-KB5058411',
    'mcr.microsoft.com/windows/servercore:ltsc2025-KB5120233',
  ],
  [
    'mcr.microsoft.com/windows/nanoserver:10.0.26100.4061-amd64',
    'mcr.microsoft.com/windows/nanoserver:10.0.26100.33296-amd64',
  ],
  [`mcr.microsoft.com/windows/servercore:10.0.26100.4061@sha256:${'a'.repeat(64)}`, null],
])('stale-revision: %s', async (image, pin) => {
  const [finding] = await findings('stale-revision', image);
  expect(finding).toMatchObject({ level: 'notice', line: 1, column: 6 });
  expect(finding?.fix?.text ?? null).toBe(pin);
});

it.each([
  'mcr.microsoft.com/windows/servercore:ltsc2025',
  'mcr.microsoft.com/windows/servercore:10.0.26100.33296',
  'mcr.microsoft.com/windows/servercore:ltsc2025-KB9999999',
])('not stale: %s', async (image) => {
  expect(await findings('stale-revision', image)).toEqual([]);
});

it('stale-revision knows nothing after the day that it is asked for', async () => {
  const image = 'mcr.microsoft.com/windows/servercore:10.0.26100.4061';
  expect(await findings('stale-revision', image, 'ltsc2025', '2025-07-01')).toEqual([]);
});

it.each<[string, string, RegExp | null]>([
  [
    'mcr.microsoft.com/windows/servercore:10.0.26100.4061',
    '10.0.26100.2894',
    /Windows-Containers\/issues\/591/,
  ],
  ['mcr.microsoft.com/windows/servercore:10.0.17763.973', '10.0.17763.1158', /update-containers/],
  ['mcr.microsoft.com/windows/servercore:ltsc2025', 'Windows 11 25H2', /hcsshim\/issues\/2566/],
  ['mcr.microsoft.com/windows/servercore:ltsc2025', 'ltsc2025', null],
  ['mcr.microsoft.com/windows/servercore:10.0.26100.2894', '10.0.26100.4061', null],
])('known-breakage: %s on %s', async (image, host, thread) => {
  const found = await findings('known-breakage', image, host);
  if (thread === null) expect(found).toEqual([]);
  else {
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ level: 'warning', targets: ['prod'] });
    expect(found[0]?.message).toMatch(thread);
  }
});

// The last day of support is one of support: what ends on it is past on the next.
it.each<[string, string, 'warning' | 'notice' | null]>([
  ['ltsc2016', '2026-07-14', null],
  ['ltsc2016', '2026-07-15', 'notice'],
  ['ltsc2016', '2027-01-11', 'notice'],
  ['ltsc2016', '2027-01-12', 'warning'],
  ['1903', '2020-12-08', 'notice'],
  ['1903', '2020-12-09', 'warning'],
  ['20H2', '2026-11-23', 'warning'],
  ['ltsc2019', '2026-11-23', null],
  ['ltsc2022', '2026-11-23', null],
  ['ltsc2025', '2026-11-23', null],
])('end-of-support: %s on %s: %s', async (tag, today, level) => {
  const found = await findings(
    'end-of-support',
    `mcr.microsoft.com/windows/servercore:${tag}`,
    'ltsc2025',
    today,
  );
  expect(found.map((f) => f.level)).toEqual(level === null ? [] : [level]);
});

it.each<[string, 'warning' | 'notice' | null]>([
  ['2018-10-09', 'notice'],
  ['2026-11-23', 'warning'],
])('end-of-support: Nano Server 2016 ended before its release, on %s: %s', async (today, level) => {
  const found = await findings(
    'end-of-support',
    'mcr.microsoft.com/windows/nanoserver:sac2016',
    'ltsc2016',
    today,
  );
  expect(found.map((f) => f.level)).toEqual([level]);
});
