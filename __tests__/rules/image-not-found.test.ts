import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import { repository } from '../support/repository.js';

test.each<[string, string, string | null, RegExp]>([
  [
    'mcr.microsoft.com/windows:ltsc2022',
    'ltsc2022',
    'image-not-found',
    /Fix: Pin mcr\.microsoft\.com\/windows\/server:ltsc2022\./,
  ],
  [
    'mcr.microsoft.com/windows:ltsc2025',
    'ltsc2025',
    'image-not-found',
    /Fix: Pin mcr\.microsoft\.com\/windows\/server:ltsc2025\./,
  ],
  ['mcr.microsoft.com/windows/server:ltsc2019', 'ltsc2019', 'image-not-found', /catalogue/],
  ['mcr.microsoft.com/windows/server:ltsc2019', 'ltsc2025', 'image-not-found', /catalogue/],
  ['mcr.microsoft.com/windows:ltsc2019', 'ltsc2019', null, /./],
  ['mcr.microsoft.com/windows/server:ltsc2022', 'ltsc2022', null, /./],
])('%s without a registry: %s', async (image, host, rule, words) => {
  const { findings, images } = await repository({
    Dockerfile: `FROM ${image}\n`,
    'wincompat.yml': `targets: {a: {host: ${host}}}\n`,
  }).check();
  expect(findings.map((f) => f.ruleId)).toEqual(rule === null ? [] : [rule]);
  expect(images[0]!.verdicts[0]!.verdict).toBe(rule === null ? 'supported' : 'unsupported');
  for (const finding of findings) expect(messageOf(finding)).toMatch(words);
});
