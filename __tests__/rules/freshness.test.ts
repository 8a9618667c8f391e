import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import { checkOffline } from '../check-offline.js';
import { repository } from '../support/repository.js';

let root: string;
beforeEach(() => {
  root = repository().root;
});

async function findings(ruleId: string, image: string, host = 'ltsc2025', today = '2026-11-23') {
  writeFileSync(join(root, 'Dockerfile'), `FROM ${image}\n`);
  writeFileSync(join(root, 'wincompat.yml'), `targets: {prod: {host: "${host}"}}\n`);
  const report = await checkOffline(root, { today });
  return report.findings.filter((f) => f.ruleId === ruleId);
}

it.each<[string, string | null]>([
  [
    'mcr.microsoft.com/windows/servercore:10.0.26100.4061',
    'mcr.microsoft.com/windows/servercore:10.0.26100.33438',
  ],
  [
    'mcr.microsoft.com/windows/servercore:ltsc2025-KB5058411',
    // The update of the newest revision is not known.
    null,
  ],
  [
    'mcr.microsoft.com/windows/nanoserver:10.0.26100.4061-amd64',
    'mcr.microsoft.com/windows/nanoserver:10.0.26100.33438-amd64',
  ],
  [`mcr.microsoft.com/windows/servercore:10.0.26100.4061@sha256:${'a'.repeat(64)}`, null],
])('stale-revision: %s', async (image, pin) => {
  const [finding] = await findings('stale-revision', image);
  expect(finding).toMatchObject({ level: 'notice', line: 1, column: 6 });
  expect(finding?.fix?.edits[0]?.text ?? null).toBe(pin);
});

it.each([
  'mcr.microsoft.com/windows/servercore:ltsc2025',
  'mcr.microsoft.com/windows/servercore:10.0.26100.33438',
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
    expect(messageOf(found[0]!)).toMatch(thread);
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

// What two rules say of one image must not lead in a circle: an old pin is to be renewed, and the host first.
describe('stale-revision and known-breakage agree', () => {
  const CORE = 'mcr.microsoft.com/windows/servercore';
  it.each<[string, string, string, RegExp, RegExp]>([
    [
      'an image that the host is behind',
      `${CORE}:10.0.26100.3194`,
      '10.0.26100.2894',
      /Images of 10\.0\.26100\.33438 are known to fail on prod .* Fix: Update prod \(10\.0\.26100\.2894\) to 10\.0\.26100\.33438, then pin/,
      /Update the host\. Or: Use an image of the revision of the host/,
    ],
    [
      'an image from before February 2020',
      `${CORE}:10.0.17763.973`,
      '10.0.17763.8000',
      /Fix: Update prod.*Or: Pin mcr\.microsoft\.com\/windows\/servercore:10\.0\.17763\.7922, the newest/,
      /Update the older of image and host/,
    ],
  ])('%s', async (_, image, host, stale, broken) => {
    const [one] = await findings('stale-revision', image, host);
    expect(messageOf(one!)).toMatch(stale);
    expect(one!.fix).toBeNull();
    const [other] = await findings('known-breakage', image, host);
    expect(messageOf(other!)).toMatch(broken);
  });

  it('asks for no newer revision where the host wants its own', async () => {
    expect(await findings('stale-revision', `${CORE}:10.0.14393.1914`, '10.0.14393.1944')).toEqual([]);
    expect(await findings('revision-mismatch', `${CORE}:10.0.14393.1914`, '10.0.14393.1944')).toHaveLength(1);
  });
});

it('stale-revision offers no tag of a private repository', async () => {
  const [finding] = await findings('stale-revision', 'contoso.azurecr.io/shop/web:10.0.26100.4061-windows');
  expect(messageOf(finding!)).toMatch(
    /built on a base image of 10\.0\.26100\.33438 or later; rebuild the image if it is your own/,
  );
  expect(messageOf(finding!)).not.toContain('contoso.azurecr.io/shop/web:10.0.26100.33438');
  expect(finding!.fix).toBeNull();
});

it.each<[string, string, string[]]>([
  ['Nano Server starts', 'mcr.microsoft.com/windows/nanoserver:10.0.26100.4061', []],
  ['Server Core fails', 'mcr.microsoft.com/windows/servercore:10.0.26100.4061', ['known-breakage']],
])('a host that is behind: %s', async (_, image, expected) => {
  const found = await findings('known-breakage', image, '10.0.26100.2894');
  expect(found.map((f) => f.ruleId)).toEqual(expected);
});

it('a dated tag tells that it is newer than its host', async () => {
  const image = 'mcr.microsoft.com/dotnet/framework/runtime:4.8-20250513-windowsservercore-ltsc2019';
  const [finding] = await findings('known-breakage', image, '10.0.17763.973');
  expect(messageOf(finding!)).toContain(
    '10.0.17763.7240 or later and 10.0.17763.973 are not both before or both after',
  );
  expect(await findings('known-breakage', image, '10.0.17763.7009')).toHaveLength(1);
  expect(await findings('known-breakage', image, '10.0.17763.7314')).toEqual([]);
});

describe('what os-version-mismatch offers', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'another release where the host is behind its own',
      'mcr.microsoft.com/windows/servercore:ltsc2019',
      '10.0.26100.2900',
      /Fix: Pin \S+servercore:ltsc2022\./,
    ],
    [
      'the tag of the revision of a host that is behind',
      'mcr.microsoft.com/windows/servercore:ltsc2019',
      '10.0.26100.2894',
      /Fix: Pin \S+servercore:10\.0\.26100\.2894\./,
    ],
    [
      'the updates first where there is no other',
      'mcr.microsoft.com/windows/servercore:ltsc2022',
      '10.0.17763.8000',
      /Fix: Update prod, and pin \S+servercore:ltsc2019\./,
    ],
    [
      'the revision of a host of 2016',
      'mcr.microsoft.com/windows/servercore:ltsc2019',
      '10.0.14393.1944',
      /Fix: Pin \S+servercore:10\.0\.14393\.1944\./,
    ],
    [
      'no revision that nobody has seen',
      'mcr.microsoft.com/windows/servercore:ltsc2019',
      '10.0.14393.2000',
      /Fix: Rebuild it/,
    ],
    ['no Nano Server of 2016', 'mcr.microsoft.com/windows/nanoserver:1809', 'ltsc2016', /Fix: Rebuild it/],
  ])('%s', async (_, image, host, words) => {
    const [finding] = await findings('os-version-mismatch', image, host);
    expect(messageOf(finding!)).toMatch(words);
  });

  it('nothing that is known to fail, and why', async () => {
    writeFileSync(join(root, 'Dockerfile'), 'FROM mcr.microsoft.com/windows/servercore:ltsc2016\n');
    writeFileSync(join(root, 'wincompat.yml'), 'targets: {pc: {host: 10.0.26200, isolation: [process]}}\n');
    const { findings: found } = await checkOffline(root);
    expect(messageOf(found[0]!)).toMatch(
      /are known to fail \(\S+hcsshim\/issues\/2566 and \S+moby\/issues\/53397\)/,
    );
    expect(found[0]!.fix).toBeNull();
  });
});
