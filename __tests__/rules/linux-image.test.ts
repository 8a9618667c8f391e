import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import { repository } from '../support/repository.js';

async function findings(files: Record<string, string>) {
  const { findings, images } = await repository({
    'wincompat.yml': 'targets: {a: {host: ltsc2022}}\n',
    ...files,
  }).check();
  return {
    told: findings.filter((f) => f.ruleId === 'linux-image-on-windows'),
    others: findings.filter((f) => f.ruleId !== 'linux-image-on-windows').map((f) => f.ruleId),
    verdicts: images.flatMap((image) => image.verdicts.map((v) => `${v.verdict} ${v.rule}`)),
  };
}

const pod = (selector: string, image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  nodeSelector: {${selector}}\n  containers:\n  - name: web\n    image: ${image}\n`;
const service = (constraint: string, image: string) =>
  `services:\n  web:\n    image: ${image}\n    deploy: {placement: {constraints: [${constraint}]}}\n`;
const WINDOWS = 'kubernetes.io/os: windows';

describe('a Linux image that is placed on Windows', () => {
  test.each([
    ['a tag that says so', 'a.yaml', pod(WINDOWS, 'nginx:1.25-alpine')],
    ['any repository', 'a.yaml', pod(WINDOWS, 'contoso/web:2.1-bookworm')],
    ['an official image that exists for Linux alone', 'a.yaml', pod(WINDOWS, 'redis:7')],
    [
      'the label of the build',
      'a.yaml',
      pod("node.kubernetes.io/windows-build: '10.0.20348'", 'nginx:1.25-alpine'),
    ],
    ['a service of Swarm', 'compose.yaml', service('node.platform.os == windows', 'nginx:1.25-alpine')],
    ['by a label of the node', 'compose.yaml', service('node.labels.OS == windows', 'nginx:1.25-alpine')],
  ])('%s', async (_, path, text) => {
    const { told, others, verdicts } = await findings({ [path]: text });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ path, level: 'warning', targets: ['a'] });
    expect(messageOf(told[0]!)).toMatch(
      /is a Linux image according to its name, and .*web asks for a Windows host/,
    );
    expect(others).toEqual([]);
    expect(verdicts).toEqual(['unsupported R0a']);
  });

  test('one that is built here, where it is run', async () => {
    const { told } = await findings({
      Dockerfile: 'FROM node:22-alpine\n',
      'compose.yaml':
        'services:\n  web:\n    build: .\n    image: contoso/web:1\n    deploy: {placement: {constraints: [node.platform.os == windows]}}\n',
    });
    expect(told.map((f) => `${f.path}:${f.line} ${f.level}`)).toEqual(['compose.yaml:4 error']);
    expect(told[0]!.related).toMatchObject([{ path: 'Dockerfile', line: 1 }]);
  });
});

test.each([
  ['its system is not known', 'a.yaml', pod(WINDOWS, 'contoso/web:1')],
  ['a product with images for both', 'a.yaml', pod(WINDOWS, 'golang:1.27')],
  [
    'only another workload makes it Linux',
    'a.yaml',
    `${pod(WINDOWS, 'contoso/web:1')}---\n${pod('kubernetes.io/os: linux', 'contoso/web:1')}`,
  ],
  ['nothing asks for Windows', 'a.yaml', pod('pool: web', 'nginx:1.25-alpine')],
  ['Linux is asked for', 'a.yaml', pod('kubernetes.io/os: linux', 'nginx:1.25-alpine')],
  ['Windows is excluded', 'compose.yaml', service('node.platform.os != windows', 'nginx:1.25-alpine')],
  ['a tag that names Windows', 'a.yaml', pod(WINDOWS, 'nginx:1-nanoserver-ltsc2022')],
])('not told: %s', async (_, path, text) => {
  expect((await findings({ [path]: text })).told).toEqual([]);
});
