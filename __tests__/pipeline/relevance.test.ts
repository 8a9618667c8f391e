// A file is parsed for its words alone: no image that would be read as a Windows image may be ruled out.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyConfig } from '../../src/config/config.js';
import { relevanceOf } from '../../src/pipeline/reading/relevance.js';
import { parseReference } from '../../src/windows/reference.js';
import { releases } from '../../src/windows/releases.js';
import { readReference } from '../../src/windows/tags.js';

const names = [...releases.flatMap(({ tags, ids }) => [...tags, ...ids]), '2016', '2019', '2022', '2025'];
const systems = [
  'windows',
  'win',
  'nanoserver',
  'servercore',
  'windowsservercore',
  'windowsserver',
  'nano',
  'ws',
];
const token = fc.oneof(
  fc.constantFrom(...names),
  fc
    .tuple(fc.constantFrom(...systems, ''), fc.constantFrom('', 'ltsc'), fc.constantFrom(...names))
    .map((parts) => parts.join('')),
  fc.constantFrom('1.0', 'amd64', '10.0.20348.2402', '10.0.17763.437', 'kb4493509', 'server', ...systems),
);
const tag = fc
  .tuple(fc.array(token, { minLength: 1, maxLength: 4 }), fc.constantFrom('-', '_', '.'))
  .map(([tokens, separator]) => tokens.join(separator));
const repository = fc.constantFrom(
  'contoso/app',
  'contoso.azurecr.io/app',
  'contoso/win-app',
  'contoso/windows/app',
  'mcr.microsoft.com/windows/servercore',
  'mcr.microsoft.com/businesscentral',
  'mcr.microsoft.com/dotnet/framework/sdk',
  'microsoft/iis',
  'scr.sitecore.com/sxp/cm',
);

const isRelevant = relevanceOf(emptyConfig(), 'auto');
const filesWith = (image: string): string[] => [
  `FROM ${image}\n`,
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: ${image}\n`,
  `services:\n  a:\n    image: "${image}"\n`,
];

test('every image that reads as a Windows image is found by its name alone', () => {
  let read = 0;
  fc.assert(
    fc.property(repository, tag, (name, text) => {
      const image = `${name}:${text}`;
      const reference = parseReference(image);
      if (reference === null) return;
      const { os, suspect } = readReference(reference);
      if (os !== 'windows' && !suspect) return;
      read++;
      for (const file of filesWith(image)) expect(isRelevant(file)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(read).toBeGreaterThan(1_000);
});

describe('what is declared', () => {
  const target = {
    name: 'aks',
    version: { major: 10, minor: 0, build: 20348, revision: null },
    client: false,
    platform: 'kubernetes' as const,
    isolation: ['process' as const],
    architecture: null,
    runtime: null,
    labels: { agentpool: 'npw22' },
    taints: ['os=x:NoSchedule', 'jobs:NoExecute'],
    location: { path: 'wincompat.yml', line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
  const config = { ...emptyConfig(), targets: [target], windowsImages: ['contoso.azurecr.io/desktop/**'] };
  const matters = relevanceOf(config, 'auto');

  test.each<[string, boolean]>([
    ['nodeSelector: {agentpool: npw22}', true],
    ['nodeSelector: {agentpool: linux}', false],
    ['tolerations: [{key: jobs, operator: Exists}]', true],
    ['tolerations: [{key: "os", operator: Exists}]', true],
    ['tolerations: [{key: osx, operator: Exists}]', false],
    ['nodeSelector: {kubernetes.azure.com/agentpool: npw22}', true],
    ['nodeSelector: {kubernetes.io/hostname: aks}', true],
    ['nodeName: aks', true],
    ['nodeName: other', false],
    ['image: contoso.azurecr.io/desktop/office:1', true],
    ['image: contoso/desktop:1', false],
  ])('%s: %s', (text, expected) => {
    expect(matters(text)).toBe(expected);
  });

  test('with --lookup always every file matters', () => {
    expect(relevanceOf(emptyConfig(), 'always')('image: contoso/app:1')).toBe(true);
  });
});

test.each([
  'image: alpine:3.20',
  'FROM golang:1.27\nRUN go build',
  'uses: actions/checkout@v5',
  'path: ./a:/b',
  'url: https://example.com',
])('no word of Windows: %s', (text) => {
  expect(isRelevant(text)).toBe(false);
});
