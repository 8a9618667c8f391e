import { describe, expect, test } from '@jest/globals';
import { readHelm } from '../../src/readers/helm/read.js';
import { readReleases } from '../../src/readers/helm/read-releases.js';
import { chart, growth, many, readIn } from './spending.js';

// What a chart costs is counted in steps and characters, so that these hold on any machine.

const list = (count: number) => `l:\n${many(count, (i) => `- v${i}\n`)}`;

describe('steps grow as the chart does', () => {
  test.each<[string, (size: number) => Record<string, string>]>([
    [
      'merges of a mapping with itself',
      (n) => chart(`{{ $a := dict "x" "y" }}${'{{ $a = merge $a $a }}'.repeat(n)}`),
    ],
    [
      'merges that overwrite',
      (n) => chart(`{{ $a := dict "x" "y" }}${'{{ $a = mergeOverwrite $a $a }}'.repeat(n)}`),
    ],
    [
      'mappings in mappings, merged',
      (n) =>
        chart(
          `{{ $a := dict "x" "y" }}{{ $b := dict "x" "z" }}${'{{ $a = dict "p" $a }}{{ $b = dict "p" $b }}'.repeat(n)}{{ $c := merge $a $b }}`,
        ),
    ],
    ['actions on one line', (n) => chart(`# ${'{{.a}}'.repeat(10 * n)}`)],
    ['quotes that nothing closes', (n) => chart(`# {{ "}}${'{{ \\"}}'.repeat(10 * n)}`)],
    [
      'quotes that nothing closes, in a value',
      (n) => chart('# {{ tpl .Values.t . }}', `t: '{{ "}}${'{{ \\"}}'.repeat(10 * n)}'\n`),
    ],
    ['a long action', (n) => chart(`# {{ ${'a '.repeat(20 * n)}}}`)],
    ['spaces in a loop', (n) => chart(`{{ range $a${' '.repeat(100 * n)} }}{{ end }}`, list(n))],
    ['branches', (n) => chart(`{{ if .Values.q }}${'{{ else if .Values.q }}'.repeat(n)}{{ end }}`)],
    [
      'texts that are trimmed',
      (n) => chart('{{ $x := trimAll .Values.a .Values.a }}', `a: "${'a'.repeat(100 * n)}"\n`),
    ],
    [
      'a template in a value, rendered again and again',
      (n) => chart('{{ tpl .Values.t . }}'.repeat(n), 't: "{{ .Values.a }}"\na: b\n'),
    ],
    [
      'pods in a loop',
      (n) =>
        chart(
          '{{ range .Values.l }}\n---\napiVersion: v1\nkind: Pod\nspec: {containers: [{image: "contoso/{{ . }}:nanoserver-1809"}]}\n{{ end }}',
          list(n),
        ),
    ],
    [
      'switches that are off',
      (n) =>
        chart(
          many(n, (i) => `{{ if .Values.s${i} }}# on\n{{ end }}`),
          many(n, (i) => `s${i}: false\n`),
        ),
    ],
    [
      'a list that is printed as a part of others',
      (n) => chart('# {{ toYaml .Values | indent 2 | indent 2 | trim | nindent 4 }}', list(5 * n)),
    ],
    [
      'values that are put into a mapping',
      (n) =>
        chart(
          `{{ $d := dict "a" "b" }}{{ range until ${10 * n} }}{{ $_ := set $d (print .) $d }}{{ if $d }}{{ end }}{{ end }}`,
        ),
    ],
    [
      'values that are not asked for',
      (n) =>
        chart(
          '# {{ .Values.a }}',
          many(5 * n, (i) => `k${i}: v\n`),
        ),
    ],
  ])('%s', (_name, files) => {
    expect(growth(files, readHelm, 250)).toBeLessThan(2.3);
  });

  test('a template in a value is parsed once', () => {
    const files = (calls: number) =>
      chart('{{ tpl .Values.t . }}\n'.repeat(calls), `t: "${'{{/* no step to render */}}'.repeat(1_000)}"\n`);
    const [one, ten] = [1, 10].map((calls) => readIn(files(calls), readHelm).spent.steps);
    expect(ten).toBeLessThan((one ?? 0) * 2);
  });
});

describe('what is too much is reported where it stands, and what comes before it is read', () => {
  const before =
    '---\napiVersion: v1\nkind: Pod\nspec: {containers: [{image: contoso/before:nanoserver-1809}]}\n---\n';

  test.each<[string, string, string, string]>([
    ['a text that doubles', `{{ $a := "x" }}${'{{ $a = print $a $a }}'.repeat(40)}`, '', 'characters'],
    ['by its format', `{{ $a := "x" }}${'{{ $a = printf "%s%s" $a $a }}'.repeat(40)}`, '', 'characters'],
    ['by what is replaced', `{{ $a := "xx" }}${'{{ $a = replace "x" "xx" $a }}'.repeat(40)}`, '', 'steps'],
    ['by what joins', `{{ $a := "x" }}${'{{ $a = join $a .Values.l }}'.repeat(40)}`, list(10), 'characters'],
    ['an indent', '{{ "x" | indent 999999999 }}', '', 'characters'],
    ['an indent on a new line', '{{ "x" | nindent 999999999 }}', '', 'characters'],
    ['a list that doubles', `{{ $a := list "x" }}${'{{ $a = concat $a $a }}'.repeat(40)}`, '', 'steps'],
    [
      'a list of shared lists',
      `{{ $a := list "x" }}${'{{ $a = list $a $a }}'.repeat(40)}{{ $a | toYaml }}`,
      '',
      'characters',
    ],
    [
      'a mapping of shared mappings, merged',
      `{{ $a := dict "x" "y" }}{{ $b := dict "x" "z" }}${'{{ $a = dict "p" $a "q" $a }}{{ $b = dict "p" $b "q" $b }}'.repeat(40)}{{ $c := merge $a $b }}`,
      '',
      'steps',
    ],
    [
      'loops in loops',
      '{{ range .Values.l }}{{ range $.Values.l }}{{ range $.Values.l }}x{{ end }}{{ end }}{{ end }}',
      list(300),
      'steps',
    ],
    [
      'loops over shared lists',
      '{{ range .Values.z }}{{ range . }}{{ range . }}{{ range . }}x{{ end }}{{ end }}{{ end }}{{ end }}',
      `x: &x [${many(80, () => 'v', ', ')}]\ny: &y [${many(80, () => '*x', ', ')}]\nw: &w [${many(80, () => '*y', ', ')}]\nz: [${many(80, () => '*w', ', ')}]\n`,
      'steps',
    ],
    [
      'a search for a long text',
      '{{ $x := replace .Values.p "x" .Values.t }}'.repeat(100),
      `p: "b${'a'.repeat(20_000)}"\nt: "${'a'.repeat(40_000)}"\n`,
      'steps',
    ],
  ])('%s', (_name, template, values, what) => {
    const { reading, problems } = readIn(
      chart(`${before}# ${template}`, values === '' ? 'a: b\n' : values),
      readHelm,
    );
    expect(reading.uses.map((use) => use.reference)).toContain('contoso/before:nanoserver-1809');
    const subject = what === 'steps' ? 'the rest is skipped: rendering' : 'a string that is built here';
    expect(problems[0]).toMatch(new RegExp(`^6: ${subject} takes more than \\d+ ${what}$`));
  });

  test('a text that is too long leaves what does not need it', () => {
    const { reading, problems } = readIn(
      chart('{{- $a := replace "a" .Values.t .Values.t }}'.repeat(20), `t: "${'a'.repeat(20_000)}"\n`),
      readHelm,
    );
    expect(reading.uses.map((use) => use.reference)).toEqual(['contoso/web:nanoserver-1809']);
    expect(problems[0]).toMatch(/^1: a string that is built here takes more than \d+ characters$/);
  });

  test('templates that include themselves', () => {
    const { reading, problems } = readIn(
      chart('# {{ include "a" . }}', 'a: b\n', '{{ define "a" }}{{ include "a" . }}{{ end }}'),
      readHelm,
    );
    expect(reading.uses).toHaveLength(1);
    expect(problems).toEqual(['1: the output of this action is nested more than 400 deep']);
  });

  test('templates that include each other twice', () => {
    const helpers = many(
      40,
      (i) => `{{ define "a${i}" }}{{ include "a${i + 1}" . }}{{ include "a${i + 1}" . }}{{ end }}`,
    );
    const { problems } = readIn(chart('# {{ include "a0" . }}', 'a: b\n', helpers), readHelm);
    expect(problems[0]).toMatch(/^1: the rest is skipped: rendering takes more than \d+ steps$/);
  });

  test('blocks in blocks', () => {
    const { problems } = readIn(
      chart(`${'{{ if true }}'.repeat(200)}\n${'{{ end }}'.repeat(200)}`),
      readHelm,
    );
    expect(problems).toEqual(['1: its blocks are nested too deep to be read']);
  });

  test('values that cannot be read are reported by one of the templates that need them', () => {
    const { reading, problems } = readIn(chart('x: y', 'a: [b\n'), readHelm);
    expect(reading.uses).toHaveLength(1);
    expect(problems).toEqual([
      '1: the values of its chart cannot be read (chart/values.yaml:2: deficient indentation)',
    ]);
  });
});

test('lists of more than a thousand items are read to their end', () => {
  const { reading } = readIn(
    chart(
      '{{ range .Values.l }}\n---\napiVersion: v1\nkind: Pod\nspec: {containers: [{image: "contoso/{{ . }}:nanoserver-1809"}]}\n{{ end }}',
      list(1_500),
    ),
    readHelm,
  );
  const places = new Set(reading.uses.map((use) => use.reference));
  expect(places).toContain('contoso/v1499:nanoserver-1809');
});

test.each(['-1', '"a"', '1.5'])(
  'an indent of %s, at which Helm fails, prints nothing that is known',
  (depth) => {
    const { reading } = readIn(chart(`# {{ indent ${depth} "a" }}`), readHelm);
    expect(reading.uses).toHaveLength(1);
    expect(reading.problems).toEqual([]);
  },
);

test('charts that depend on each other in a circle are rendered once each', () => {
  const { reading } = readIn(
    {
      'a/Chart.yaml': 'name: a\ndependencies: [{name: b, repository: "file://../b"}]\n',
      'a/values.yaml': 'b: {tag: nanoserver-ltsc2022}\n',
      'b/Chart.yaml': 'name: b\ndependencies: [{name: a, repository: "file://../a"}]\n',
      'b/values.yaml': 'tag: nanoserver-1809\n',
      'b/templates/pod.yaml':
        'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "contoso/web:{{ .Values.tag }}"}]}\n',
    },
    readReleases,
  );
  expect(reading.uses.map((use) => use.reference)).toEqual(['contoso/web:nanoserver-ltsc2022']);
});

test('releases of which more are not rendered are reported', () => {
  const release = (i: number): string =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: r${i}}\nspec:\n  chart: {spec: {chart: ./chart}}\n  values: {tag: nanoserver-${i}}\n`;
  const { reading } = readIn(
    {
      'release.yaml': many(300, release, '---\n'),
      ...chart('# {{ .Values.tag }}', 'tag: nanoserver-1809\n'),
    },
    readReleases,
  );
  expect(reading.skipped.map(({ message }) => message)).toEqual([
    'more than 200 releases stand in one file; the others are not rendered',
  ]);
});

test('values files of which more are not rendered are reported once', () => {
  const files = {
    ...chart('# {{ .Values.tag }}', 'tag: nanoserver-1809\n'),
    ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`chart/values-${i}.yaml`, `tag: ${i}\n`])),
  };
  const { problems } = readIn(files, readHelm);
  expect(problems).toEqual([
    expect.stringMatching(
      /^1: 10 values files of its chart, from chart\/values-\d+\.yaml on, are not rendered$/,
    ),
  ]);
});

test('parts of a chart share the helpers of the chart that they are in', () => {
  const files = {
    'chart/charts/part/templates/pod.yaml':
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: {{ include "image" . }}}]}\n',
    'chart/charts/part/Chart.yaml': 'name: part\n',
    'chart/charts/part/values.yaml': 'tag: own\n',
    'chart/Chart.yaml': 'name: chart\n',
    'chart/values.yaml': 'part: {tag: nanoserver-1809}\n',
    'chart/templates/_helpers.tpl': '{{ define "image" }}contoso/web:{{ .Values.tag }}{{ end }}',
  };
  expect(readIn(files, readHelm).reading.uses.map((use) => use.reference)).toEqual([
    'contoso/web:nanoserver-1809',
  ]);
});

test('releases that share a list of values end at the limit, which is reported', () => {
  const { problems, reading } = readIn(
    {
      'helmfile.yaml': `x: &x\n${many(5_000, () => '- {name: a, value: b}\n')}releases:\n${many(5_000, (i) => `- {name: r${i}, chart: ./chart, set: *x}\n`)}`,
      ...chart('# {{ .Values.a }}'),
    },
    readReleases,
  );
  expect(problems).toEqual([
    expect.stringMatching(
      /^1: rendering the charts that it installs takes more than \d+ (steps|characters)$/,
    ),
  ]);
  expect(reading.uses).toEqual([]);
});

test('values of a chart elsewhere that its releases repeat are searched within the limit', () => {
  const { problems } = readIn(
    {
      'helmfile.yaml': `x: &x {a: "${'b '.repeat(200_000)}"}\ny: &y [${many(400, () => '*x', ', ')}]\nreleases:\n${many(190, (i) => `- {name: r${i}, chart: other/chart, values: *y}\n`)}`,
    },
    readReleases,
  );
  expect(problems).toEqual([expect.stringContaining('takes more than')]);
});
