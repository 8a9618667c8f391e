// Whatever is offered to fix a finding must not be the next finding: over all releases, hosts and isolations.

import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import type { Finding } from '../../src/report/report.js';
import { parseHost } from '../../src/windows/hosts.js';
import { parseReference } from '../../src/windows/reference.js';
import { releases } from '../../src/windows/releases.js';
import { imageNamed, isSound, type Place } from '../../src/windows/remedies.js';
import { repository } from '../support/repository.js';

const CORE = 'mcr.microsoft.com/windows/servercore';
const NANO = 'mcr.microsoft.com/windows/nanoserver';
const FRAMEWORK = 'mcr.microsoft.com/dotnet/framework/runtime';
const IMAGES = [
  ...releases.flatMap(({ tags }) =>
    tags.flatMap((tag) => [
      `${CORE}:${tag}`,
      `${NANO}:${tag}`,
      `mcr.microsoft.com/windows:${tag}`,
      `${CORE}/iis:windowsservercore-${tag}`,
      `mcr.microsoft.com/dotnet/runtime:8.0-nanoserver-${tag}`,
      `${FRAMEWORK}:4.8-windowsservercore-${tag}`,
      `contoso/app:1-windowsservercore-${tag}`,
    ]),
  ),
  ...['14393.1914', '17763.437', '17763.973', '17763.7922', '20348.643', '26100.3194', '26100.4061'].flatMap(
    (version) => [`${CORE}:10.0.${version}`, `${NANO}:10.0.${version}`, `contoso/app:10.0.${version}`],
  ),
  `${CORE}:ltsc2025-KB5058411`,
  `${FRAMEWORK}:4.8-20250513-windowsservercore-ltsc2019`,
  CORE,
  `${NANO}:latest`,
  'microsoft/iis:windowsservercore-1803',
];
const HOSTS = [
  ...releases.map(({ name }) => name),
  ...[
    '14393.1944',
    '14393.2000',
    '17763.973',
    '17763.8000',
    '20348.643',
    '26100.2894',
    '26100.4061',
    '26200.8875',
  ].map((version) => `10.0.${version}`),
];

/** The references that a finding offers for the host as it is; what follows an update of the host is apart. */
function offered({ remedies, fix }: Finding, image: string): { now: string[]; updated: string[] } {
  const now = fix?.edits.map(({ text }) => text) ?? [];
  const updated: string[] = [];
  for (const remedy of remedies) {
    const references = remedy.match(/\S+\/\S+:[^\s,]+/g)?.filter((one) => !one.startsWith('https:')) ?? [];
    (remedy.startsWith('Update ') ? updated : now).push(...references);
  }
  return { now: now.filter((one) => one !== image && !updated.includes(one)), updated };
}

const MISMATCH = [
  'os-version-mismatch',
  'known-breakage',
  'no-matching-platform',
  'image-not-found',
  'withdrawn-tag',
];

describe.each(['process', 'hyperv'] as const)('%s isolation', (isolation) => {
  test.each(HOSTS)('no remedy for %s fails there', async (name) => {
    const { version, client } = parseHost(name)!;
    const place: Place = { host: { version, client: client ?? false, runtime: 'docker' }, isolation };
    const config = { 'wincompat.yml': `targets: {a: {host: "${name}", isolation: [${isolation}]}}\n` };
    const filesOf = (images: string[]) =>
      Object.fromEntries(images.map((image, i) => [`f${i}/Dockerfile`, `FROM ${image}\n`]));
    const { findings } = await repository({ ...config, ...filesOf(IMAGES) }).check();
    const offers = new Set<string>();
    for (const finding of findings) {
      const image = IMAGES[Number(/^f(\d+)\//.exec(finding.path)?.[1])]!;
      const { now, updated } = offered(finding, image);
      for (const one of now) {
        offers.add(one);
        expect({
          [`${finding.ruleId} of ${image} offers ${one}`]: isSound(place, imageNamed(parseReference(one)!)),
        }).toEqual({
          [`${finding.ruleId} of ${image} offers ${one}`]: true,
        });
      }
      for (const one of updated)
        expect(
          isSound(
            { host: { ...place.host, version: { ...version, revision: null } }, isolation },
            imageNamed(parseReference(one)!),
          ),
        ).toBe(true);
    }
    // And as the tool itself sees it, once it has been applied.
    const applied = [...offers];
    const after = await repository({ ...config, ...filesOf(applied) }).check();
    // What is known of a host itself, whatever the image, is in the configuration.
    const left = after.findings.filter((f) => MISMATCH.includes(f.ruleId) && f.path !== 'wincompat.yml');
    expect(left.map((f) => messageOf(f))).toEqual([]);
  });
});

test('remedies are offered at all', async () => {
  const { findings } = await repository({
    'wincompat.yml': 'targets: {a: {host: 10.0.26100.2894}}\n',
    'a/Dockerfile': `FROM ${CORE}:ltsc2019\n`,
    'b/Dockerfile': `FROM ${NANO}:1809\n`,
    'c/Dockerfile': `FROM ${CORE}:10.0.26100.1742\n`,
  }).check();
  expect(findings.map((f) => `${f.ruleId} ${offered(f, '').now[0] ?? offered(f, '').updated[0]}`)).toEqual([
    `os-version-mismatch ${CORE}:10.0.26100.2894`,
    `os-version-mismatch ${NANO}:ltsc2025`,
    `stale-revision ${CORE}:10.0.26100.2894`,
  ]);
});
