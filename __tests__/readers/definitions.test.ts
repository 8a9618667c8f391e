import { expect, it, test } from '@jest/globals';
import { withoutDefinitions } from '../../src/readers/kubernetes/definitions.js';
import { repository } from '../support/repository.js';

const CRD = 'apiVersion: v1\nkind: CustomResourceDefinition\nspec:\n  description: powershell\n';

test.each<[string, string, string, string]>([
  ['nothing to drop', 'a.yaml', 'kind: Pod\n', 'kind: Pod\n'],
  ['a file of one', 'a.yaml', CRD, '\n\n\n\n'],
  ['lines stay where they are', 'a.yaml', `${CRD}---\nkind: Pod\n`, '\n\n\n\n---\nkind: Pod\n'],
  ['line ends of Windows', 'a.yml', 'kind: CustomResourceDefinition\r\na: 1\r\n', '\r\n\r\n'],
  [
    'its mark stays',
    'a.yaml',
    `kind: Pod\n--- # a\n${CRD}--- # b\nkind: Pod\n`,
    'kind: Pod\n---\n\n\n\n\n--- # b\nkind: Pod\n',
  ],
  [
    'a list of names',
    'a.yaml',
    'kind: Pod\nkinds:\n  kind: CustomResourceDefinition\n',
    'kind: Pod\nkinds:\n  kind: CustomResourceDefinition\n',
  ],
  ['another kind of file', 'Dockerfile', CRD, CRD],
  [
    'a block that ends in a definition',
    'c/templates/a.yaml',
    `{{- if .Values.crds }}\nkind: Pod\n---\n${CRD}  a: {{ .Values.b }}\n{{- end }}\n`,
    '{{- if .Values.crds }}\nkind: Pod\n---\n\n\n\n\n\n{{- end }}\n',
  ],
])('%s', (_, path, text, expected) => {
  expect(withoutDefinitions(path, text)).toBe(expected);
});

it('what stands beside a definition is judged at its own line', async () => {
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers: [{name: a, image: "contoso/a:ltsc2022"}]\n';
  const { findings, images } = await repository({
    'wincompat.yml': 'targets: {old: {host: ltsc2019}}\n',
    'all.yaml': `${CRD}  image: contoso/schema:ltsc2022\n---\n${pod}`,
    'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    'chart/templates/all.yaml': `{{- if true }}\n${CRD}\n---\n${CRD}{{- end }}\n---\n${pod}`,
  }).check();
  expect(images.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'all.yaml:12',
    'chart/templates/all.yaml:19',
  ]);
  expect(findings.map(({ ruleId, path }) => `${path} ${ruleId}`)).toEqual([
    'all.yaml os-version-mismatch',
    'chart/templates/all.yaml os-version-mismatch',
  ]);
});
