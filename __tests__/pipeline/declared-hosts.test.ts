// A workload without a word of Windows that only declared hosts take is one of Windows, wherever it names them.

import { expect, test } from '@jest/globals';
import { repository } from '../support/repository.js';

const CONFIG =
  'targets:\n  node7: {host: ltsc2019, platform: kubernetes, labels: {agentpool: npw19}}\n  node8: {host: ltsc2022, platform: kubernetes, labels: {agentpool: npw22}}\n';
const pod = (rest: string, image = 'contoso/web:1') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n${rest}  containers:\n  - name: c\n    image: ${image}\n`;
const required = (terms: string) =>
  `  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms: ${terms}\n`;
const runtimeClass = (selector: string) =>
  `apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: pool}\nhandler: runhcs\nscheduling:\n  nodeSelector: {${selector}}\n`;

test.each<[string, Record<string, string>, targets: string]>([
  [
    'the other name of a declared label',
    { 'p.yaml': pod('  nodeSelector: {kubernetes.azure.com/agentpool: npw22}\n') },
    'node8',
  ],
  ['the name of a node', { 'p.yaml': pod('  nodeName: node7\n') }, 'node7'],
  ['its host name', { 'p.yaml': pod('  nodeSelector: {kubernetes.io/hostname: node7}\n') }, 'node7'],
  [
    'an affinity for several pools',
    {
      'p.yaml': pod(
        required('[{matchExpressions: [{key: agentpool, operator: In, values: [npw19, npw22]}]}]'),
      ),
    },
    'node7 node8',
  ],
  [
    'the selector of its RuntimeClass',
    { 'rc.yaml': runtimeClass('agentpool: npw22'), 'p.yaml': pod('  runtimeClassName: pool\n') },
    'node8',
  ],
  [
    'its own selector beside a RuntimeClass that says nothing',
    {
      'rc.yaml': runtimeClass('zone: a'),
      'p.yaml': pod('  runtimeClassName: pool\n  nodeSelector: {agentpool: npw22}\n'),
    },
    '',
  ],
  [
    "a selector in a chart's values",
    {
      'chart/Chart.yaml': 'apiVersion: v2\nname: x\nversion: 1.0.0\n',
      'chart/values.yaml': 'nodeSelector:\n  agentpool: npw22\nimage: contoso/web:1\n',
      'chart/templates/p.yaml': pod(
        '  nodeSelector:\n    {{- toYaml .Values.nodeSelector | nindent 4 }}\n',
        '{{ .Values.image }}',
      ),
    },
    'node8',
  ],
])('%s', async (_name, files, targets) => {
  const { images, findings } = await repository({ 'wincompat.yml': CONFIG, ...files }).check();
  expect(images.map(({ os, verdicts }) => [os, verdicts.map(({ target }) => target).join(' ')])).toEqual([
    ['windows', targets],
  ]);
  // Hosts that are declared are Windows hosts: a selector for them needs no other.
  expect(findings.filter(({ ruleId }) => ruleId === 'missing-os-selector')).toEqual([]);
});

test('a pod for a pool of Linux is none', async () => {
  const { images } = await repository({
    'wincompat.yml': CONFIG,
    'p.yaml': pod(required('[{matchExpressions: [{key: agentpool, operator: In, values: [npw22, lin1]}]}]')),
  }).check();
  expect(images.filter(({ os }) => os === 'windows')).toEqual([]);
});

test('a Dockerfile that starts a program of Windows', async () => {
  const { images } = await repository({
    Dockerfile: 'FROM contoso/base:7\nCOPY app.exe .\nENTRYPOINT ["app.exe"]\n',
    'mono.Dockerfile': 'FROM contoso/base:8\nENTRYPOINT ["mono", "app.exe"]\n',
  }).check();
  expect(images.map(({ reference, os, evidence }) => [reference, os, evidence])).toEqual([
    ['contoso/base:7', 'windows', 'dockerfile'],
    ['contoso/base:8', 'unknown', 'none'],
  ]);
});
