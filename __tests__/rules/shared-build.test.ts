// Windows Server 2025 and Windows 11, version 24H2 are both build 26100: what a target is taken for must be said.

import { expect, test } from '@jest/globals';
import { repository } from '../support/repository.js';

async function said(target: string) {
  const { findings, notes } = await repository({
    'wincompat.yml': `targets: {a: ${target}}\n`,
    Dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n',
  }).check();
  const finding = findings.find((f) => f.ruleId === 'os-version-mismatch');
  return [
    notes.join(' ').includes("is assumed to be the server. Declare 'client: false'"),
    finding?.remedies.includes(
      "Declare 'client: true' for a if it is Windows 11, version 24H2: it is assumed to be Windows Server 2025",
    ) ?? false,
  ];
}

test.each<[string, boolean]>([
  ['{host: "Microsoft Windows [Version 10.0.26100.4061]"}', true],
  ['{host: 26100.1.amd64fre.ge_release.240331-1435}', true],
  ['{host: "26100"}', true],
  ['{host: "26100", client: false}', false],
  ['{host: "26100", platform: kubernetes}', false],
  ['{host: ltsc2025}', false],
  ['{host: 10.0.20348}', false],
  ['{host: "26100", client: true, isolation: [process]}', false],
])('%s: %s', async (target, expected) => {
  expect(await said(target)).toEqual([expected, expected]);
});
