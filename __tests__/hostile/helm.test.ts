import { expect, it } from '@jest/globals';
import { repository } from '../support/repository.js';

// Charts that want to cost time or memory: each ends, and what is in the file before is still read.

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers:\n  - name: c\n    image: ${image}\n`;
const list = (n: number) => Array.from({ length: n }, (_, i) => `  - v${i}\n`).join('');

it.each<[string, string, string]>([
  ['a template that includes itself', '{{ define "a" }}{{ include "a" . }}{{ end }}', '{{ include "a" . }}'],
  [
    'templates that include each other twice',
    Array.from(
      { length: 40 },
      (_, i) => `{{ define "a${i}" }}{{ include "a${i + 1}" . }}{{ include "a${i + 1}" . }}{{ end }}`,
    ).join('\n'),
    '{{ include "a0" . }}',
  ],
  [
    'loops in loops',
    '',
    '{{ range .Values.list }}{{ range $.Values.list }}{{ range $.Values.list }}{{ . }}{{ end }}{{ end }}{{ end }}',
  ],
  ['a text that doubles', '', `{{ $a := "x" }}${'{{ $a = print $a $a }}'.repeat(2_000)}{{ $a }}`],
  [
    'a text that is replaced',
    '',
    `{{ $a := "xx" }}${'{{ $a = replace "x" "xx" $a }}'.repeat(2_000)}{{ $a }}`,
  ],
  ['templates inside templates', '', '{{ tpl .Values.deep . }}'],
  ['blocks that never end', '', '{{ if .Values.list }}'.repeat(3_000)],
  ['ends that close nothing', '', '{{ end }}'.repeat(7_000)],
  ['brackets in brackets', '', `{{ ${'('.repeat(3_000)}1${')'.repeat(3_000)} }}`],
  ['a pipe of pipes', '', `{{ "x" ${'| quote '.repeat(1_000)} }}`],
  ['marks that never close', '', '{{ "'.repeat(15_000)],
  ['comments that never close', '', '{{/* '.repeat(12_000)],
  [
    'an indent beyond reason',
    '',
    `{{ .Values.text | indent 99999999 }}${'{{ .Values.text | indent 99 | indent 99 }}'.repeat(500)}`,
  ],
])('%s', async (_name, helpers, template) => {
  const { images } = await repository({
    'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    'chart/values.yaml': `list:\n${list(1_000)}text: |\n${list(50)}deep: "{{ tpl .Values.deep . }}"\n`,
    'chart/templates/_helpers.tpl': helpers,
    'chart/templates/bad.yaml': `${pod('contoso/before:nanoserver-1809')}---\n${pod(`contoso/x:${template}`)}`,
    'chart/templates/good.yaml': pod('contoso/good:nanoserver-1809 # {{ .Values.text }}'),
  }).check();
  expect(images.map((i) => i.reference)).toContain('contoso/before:nanoserver-1809');
});
