import { expect, it } from '@jest/globals';
import { repository } from '../support/repository.js';

const FLEET =
  'targets:\n  s2019: {host: ltsc2019}\n  s2022: {host: ltsc2022}\n  s2025: {host: ltsc2025, platform: docker}\n';
const core = (tag: string) => `FROM mcr.microsoft.com/windows/servercore:${tag}\n`;
const nano = (tag: string) => `FROM mcr.microsoft.com/windows/nanoserver:${tag}\n`;

async function mismatches(files: Record<string, string>, config = FLEET) {
  const { findings } = await repository({ 'wincompat.yml': config, ...files }).check();
  return findings
    .filter((f) => f.ruleId === 'os-version-mismatch')
    .map((f) => `${f.path}:${f.line} ${f.targets.join(',')}`);
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'by the name of the file',
    { 'web/Dockerfile.ltsc2019': core('ltsc2019'), 'web/Dockerfile.ltsc2022': core('ltsc2022') },
    [],
  ],
  [
    'by the folder, with other words for the same release',
    {
      'win/nanoserver-1809/Dockerfile': nano('1809'),
      'win/nanoserver-ltsc2022/Dockerfile': nano('ltsc2022'),
    },
    [],
  ],
  [
    'by a year behind the word windows',
    { 'windows-2019/Dockerfile': core('ltsc2019'), 'windows-2022/Dockerfile': core('ltsc2022') },
    [],
  ],
  [
    'by a word of Windows that is joined to the release',
    { 'Dockerfile.win2019': core('ltsc2019'), 'Dockerfile.win2022': core('ltsc2022') },
    [],
  ],
  [
    'by the same in the names of stages',
    {
      Dockerfile: `${core('ltsc2019').trim()} AS win2019_final\n${core('ltsc2022').trim()} AS win2022_final\n`,
    },
    [],
  ],
  [
    'by several values of one line',
    {
      Dockerfile: `ARG TAG\n${core('$TAG')}`,
      'wincompat.yml': `${FLEET}args: {TAG: [ltsc2019, ltsc2022]}\n`,
    },
    [],
  ],
  [
    'by the names of stages, of which others need none',
    {
      Dockerfile: `FROM golang:1.26 AS builder\n${nano('1809').trim()} AS windows-ltsc2019\nCOPY --from=builder /a /a\n${nano('ltsc2022').trim()} AS windows-ltsc2022\nCOPY --from=builder /a /a\n`,
    },
    [],
  ],
  [
    'by the names of stages in front of an image for Linux',
    {
      Dockerfile: `${nano('1809').trim()} AS win-1809\n${nano('ltsc2022').trim()} AS win-ltsc2022\nFROM alpine AS linux\n`,
    },
    [],
  ],
  [
    'by stages that a bake file builds',
    {
      Dockerfile: `${core('ltsc2019').trim()} AS base19\n${core('ltsc2022').trim()} AS base22\nFROM base19 AS web-ltsc2019\nFROM base22 AS web-ltsc2022\n`,
      'docker-bake.hcl': 'target "a" { target = "web-ltsc2019" }\ntarget "b" { target = "web-ltsc2022" }\n',
    },
    [],
  ],
  [
    'by tags of the image that pods run, which are built elsewhere',
    {
      Dockerfile: core('ltsc2019'),
      'compose.yaml': 'services: {web: {build: ., image: "contoso/web:2019"}}\n',
      'pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers: [{name: h, image: "contoso/web:3.1-windowsservercore-ltsc2022"}]\n',
      'wincompat.yml': 'targets:\n  aks: {host: ltsc2022, platform: kubernetes}\n',
    },
    [],
  ],
])('variants %s cover the matrix together', async (_name, files, expected) => {
  expect(await mismatches(files)).toEqual(expected);
});

it('a target that none fits is reported once, at the newest', async () => {
  const files = { 'Dockerfile.ltsc2016': core('ltsc2016'), 'Dockerfile.ltsc2019': core('ltsc2019') };
  expect(await mismatches(files)).toEqual(['Dockerfile.ltsc2019:1 s2022,s2025']);
});

it.each<[string, Record<string, string>, string[]]>([
  [
    'a path that differs in more',
    { 'a/Dockerfile.ltsc2019': core('ltsc2019'), 'b/Dockerfile.ltsc2022': core('ltsc2022') },
    ['a/Dockerfile.ltsc2019:1 s2022,s2025', 'b/Dockerfile.ltsc2022:1 s2019'],
  ],
  [
    'a year that may be anything',
    { 'release-2019/Dockerfile': core('ltsc2019'), 'release-2022/Dockerfile': core('ltsc2022') },
    ['release-2019/Dockerfile:1 s2022,s2025', 'release-2022/Dockerfile:1 s2019'],
  ],
  [
    'the same release twice',
    { 'Dockerfile.1809': core('1809'), 'Dockerfile.ltsc2019': core('ltsc2019') },
    ['Dockerfile.1809:1 s2022,s2025', 'Dockerfile.ltsc2019:1 s2022,s2025'],
  ],
  [
    'a stage that another one needs',
    {
      Dockerfile: `${core('ltsc2019').trim()} AS tools-ltsc2019\n${core('ltsc2022').trim()} AS web-ltsc2022\nCOPY --from=tools-ltsc2019 a a\n`,
    },
    ['Dockerfile:2 s2019'],
  ],
  [
    'a release in the name of one stage alone',
    {
      Dockerfile: `${core('ltsc2019').trim()} AS web-ltsc2019\n${core('ltsc2022').trim()} AS other-ltsc2022\n`,
    },
    ['Dockerfile:1 s2022,s2025', 'Dockerfile:2 s2019'],
  ],
])('%s makes no variants', async (_name, files, expected) => {
  expect(await mismatches(files)).toEqual(expected);
});

it('what a service runs must fit where it lands, whatever its variants do', async () => {
  const files = {
    'web/Dockerfile.ltsc2019': core('ltsc2019'),
    'web/Dockerfile.ltsc2022': core('ltsc2022'),
    'compose.yaml':
      'services:\n  web:\n    build: {context: web, dockerfile: Dockerfile.ltsc2019}\n    isolation: process\n',
  };
  expect(await mismatches(files)).toEqual(['web/Dockerfile.ltsc2019:1 s2022,s2025']);
});

it('a variant names the one that is for a target in its place', async () => {
  const { images, findings } = await repository({
    'wincompat.yml':
      'targets:\n  s2019: {host: ltsc2019}\n  s2016: {host: ltsc2016}\n  s2022: {host: ltsc2022}\n',
    'a-ltsc2019/Dockerfile': core('ltsc2019'),
    'a-ltsc2022/Dockerfile': core('ltsc2022'),
  }).check();
  const newest = images.find(({ path }) => path === 'a-ltsc2022/Dockerfile');
  expect(newest?.verdicts).toContainEqual(
    expect.objectContaining({
      target: 's2019',
      verdict: 'exempt',
      rule: 'variant',
      reason: 'The variant a-ltsc2019/Dockerfile:1 of this image is for s2019.',
    }),
  );
  const [lacking] = findings.filter(({ ruleId }) => ruleId === 'os-version-mismatch');
  expect(lacking?.remedies).toEqual([
    'Add a variant for s2016 that is based on mcr.microsoft.com/windows/servercore:ltsc2016',
  ]);
  expect(lacking?.fix).toBeNull();
});

it.each<[string, Record<string, string>, remedy: string]>([
  [
    'a folder',
    { 'ltsc2025/Dockerfile': core('ltsc2025') },
    'Add a variant for host that is based on mcr.microsoft.com/windows/servercore:ltsc2019',
  ],
  [
    'a stage',
    { Dockerfile: `${core('ltsc2022').trim()} AS windows-ltsc2022\n` },
    'Add a variant for host that is based on mcr.microsoft.com/windows/servercore:ltsc2019',
  ],
  [
    'another release than its image is of',
    { 'Dockerfile.ltsc2019': core('ltsc2022') },
    'Pin mcr.microsoft.com/windows/servercore:ltsc2019',
  ],
  ['no release', { 'web/Dockerfile': core('ltsc2022') }, 'Pin mcr.microsoft.com/windows/servercore:ltsc2019'],
])('a Dockerfile alone that names %s', async (_name, files, remedy) => {
  const { findings } = await repository({
    'wincompat.yml': 'targets: {host: {host: ltsc2019, platform: docker}}\n',
    ...files,
  }).check();
  expect(findings.map(({ ruleId, remedies }) => [ruleId, remedies[0]])).toEqual([
    ['os-version-mismatch', remedy],
  ]);
});
