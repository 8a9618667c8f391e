// There are no Windows base images for arm64: what an arm64 runner builds of them fails at the pull.

import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import { repository } from '../support/repository.js';

async function findings(runner: string, image: string) {
  return (
    await repository({
      'wincompat.yml': 'rules: {no-matrix: off}\n',
      '.github/workflows/ci.yml': `on: push\njobs:\n  build:\n    runs-on: ${runner}\n    steps:\n      - run: docker build .\n`,
      Dockerfile: `FROM ${image}\nRUN a\n`,
    }).check()
  ).findings;
}

const CORE = 'mcr.microsoft.com/windows/servercore';
test.each<[string, string, RegExp]>([
  [
    'windows-11-arm',
    `${CORE}:ltsc2025`,
    /windows-11-arm \(Windows 11, version 25H2\), which builds it, cannot pull it\. Fix: Build it on windows-2025\. It is published for amd64 and the host is arm64/,
  ],
  ['windows-11-arm', `${CORE}:ltsc2022`, /Build it on windows-2022\./],
  [
    'windows-11-vs2026-arm',
    'mcr.microsoft.com/windows/nanoserver:1809-arm32v7',
    /published for arm and the host is arm64.*/,
  ],
])('%s and %s', async (runner, image, words) => {
  const found = await findings(runner, image);
  expect(found.map((f) => f.ruleId)).toEqual(['build-host-mismatch']);
  expect(messageOf(found[0]!)).toMatch(words);
  expect(found[0]!.fix).toBeNull();
});

test.each([
  ["a machine of one's own", '[self-hosted, windows-11-arm]', `${CORE}:ltsc2025`],
  ['amd64', 'windows-2025', `${CORE}:ltsc2025`],
  [
    'an image of others, whose architectures are not known',
    'windows-11-arm',
    'contoso/app:1-windows-ltsc2025',
  ],
])('not told: %s', async (_, runner, image) => {
  expect(await findings(runner, image)).toEqual([]);
});

test('an arm image on a server, and on a client that may be of that architecture', async () => {
  const { findings: found, images } = await repository({
    'wincompat.yml':
      'targets: {a: {host: ltsc2019, isolation: [process, hyperv]}, b: {host: Windows 11 24H2}}\n',
    Dockerfile: 'FROM mcr.microsoft.com/windows/nanoserver:1809-arm32v7\n',
  }).check();
  expect(images[0]!.verdicts.map((v) => `${v.target} ${v.verdict} ${v.rule}`)).toEqual([
    'a unsupported R14',
    'b conditional R11',
  ]);
  expect(messageOf(found[0]!)).toMatch(/It is published for arm and the host is amd64/);
  expect(messageOf(found[0]!)).not.toMatch(/Hyper-V isolation on/);
});
