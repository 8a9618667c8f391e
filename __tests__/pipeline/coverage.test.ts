// Every image reference is accounted for: by its operating system, or as skipped with the reason.

import { describe, expect, it, test } from '@jest/globals';
import { decoded } from '../../src/report/json.js';
import type { Coverage } from '../../src/report/report.js';
import { reportShape } from '../../src/report/shape.js';
import { render } from '../../src/reporters/index.js';
import { repository } from '../support/repository.js';

const CONFIG = 'targets: {a: {host: ltsc2022}}\n';
const pod = (image: string, more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  ${more}\n  containers: [{name: a, image: "${image}"}]\n`;
const WINDOWS = 'nodeSelector: {kubernetes.io/os: windows}';

async function coverageOf(files: Record<string, string | Buffer>): Promise<Coverage> {
  const { coverage } = await repository({ 'wincompat.yml': CONFIG, ...files }).check();
  if (coverage === undefined) throw new Error('no coverage');
  return coverage;
}

const counts = ({ references, windows, linux, unknown, skipped }: Coverage): number[] => [
  references,
  windows,
  linux,
  unknown,
  skipped.length,
];

test.each<[string, Record<string, string>, number[]]>([
  ['nothing', {}, [0, 0, 0, 0, 0]],
  ['a Windows pod', { 'a.yaml': pod('contoso/a:ltsc2022', WINDOWS) }, [1, 1, 0, 0, 0]],
  [
    'a Linux pod in a file that is parsed',
    {
      'a.yaml': `${pod('contoso/a:1', WINDOWS)}---\n${pod('contoso/b:1', 'nodeSelector: {kubernetes.io/os: linux}')}`,
    },
    [2, 1, 1, 0, 0],
  ],
  // Nothing there shows Windows: counted by a search.
  ['a manifest', { 'a.yaml': pod('contoso/a:1') }, [1, 0, 0, 1, 0]],
  ['a manifest of a Linux image', { 'a.yaml': pod('nginx:1.27-alpine') }, [1, 0, 1, 0, 0]],
  [
    'a Dockerfile',
    { Dockerfile: 'FROM golang:1.27 AS build\nFROM build AS test\nFROM scratch\nFROM alpine:3\n' },
    [2, 0, 1, 1, 0],
  ],
  ['a variable', { Dockerfile: 'ARG BASE\nFROM $BASE\n' }, [1, 0, 0, 1, 0]],
  [
    'a compose file',
    { 'compose.yaml': 'services:\n  a: {image: contoso/a}\n  b:\n    image: "postgres:17"\n' },
    [2, 0, 1, 1, 0],
  ],
  [
    'what is no reference',
    { 'a.yaml': 'image: {repository: a}\nimages: [a]\nx:\n  image: /img/logo.png\n' },
    [0, 0, 0, 0, 0],
  ],
])('%s', async (_, files, expected) => {
  expect(counts(await coverageOf(files))).toEqual(expected);
});

test.each<[string, Record<string, string | Buffer>, string[]]>([
  [
    'JSON that cannot be parsed',
    {
      'a.json':
        '{"apiVersion": "v1", "kind": "Pod", "spec": {"nodeSelector": {"kubernetes.io/os": "windows"}, "containers": [{"image": "a:1"}',
    },
    ['a.json:1 unexpected end of the stream within a flow collection'],
  ],
  [
    'a bake file that is not complete',
    { 'docker-bake.hcl': 'target "a" {\n args = { A = "contoso/a:ltsc2019"\n}\n' },
    ['docker-bake.hcl:1 this bracket is not closed'],
  ],
  [
    'a file that is too large',
    { 'a.json': `"${' windows'.repeat(1_100_000)}"` },
    ['a.json:1 the file is larger than 8 MiB'],
  ],
  ['a binary file', { 'a.yaml': Buffer.from('image: windows\0') }, ['a.yaml:1 the file is binary']],
  [
    'builds of unknown paths',
    {
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n      - run: docker build $(Get-Path)\n      - run: docker compose -f $FILE build\n      - run: docker build --build-arg A=$X .\n      - uses: docker/build-push-action@v6\n        with: {file: "${{ steps.a.outputs.b }}"}\n      - run: docker run $IMAGE\n',
    },
    [
      ".github/workflows/ci.yml:6 the path '$(Get-Path)' of this build is unknown or outside the repository",
      ".github/workflows/ci.yml:7 the path '$FILE' that docker compose reads is unknown or outside the repository",
      '.github/workflows/ci.yml:8 the build argument A has no known value',
      ".github/workflows/ci.yml:9 the path '${{ steps.a.outputs.b }}' of this build is unknown or outside the repository",
      ".github/workflows/ci.yml:11 the image '$IMAGE' that docker runs has no known value",
    ],
  ],
  [
    'builds on Linux, which make no image for Windows',
    {
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: docker build $(get-path)\n      - run: docker build --platform windows/amd64 $(get-path)\n',
    },
    [".github/workflows/ci.yml:7 the path '$(get-path)' of this build is unknown or outside the repository"],
  ],
  [
    'builds of Azure Pipelines',
    {
      'azure-pipelines.yml':
        'pool: {vmImage: windows-2022}\nsteps:\n- task: Docker@2\n  inputs: {command: build, Dockerfile: $(file)}\n- powershell: docker build $(where)\n',
    },
    [
      "azure-pipelines.yml:3 the path '$(file)' of this build is unknown or outside the repository",
      "azure-pipelines.yml:5 the path '$(where)' of this build is unknown or outside the repository",
    ],
  ],
  [
    'a kustomization',
    {
      'a/kustomization.yaml':
        'resources:\n- https://github.com/contoso/base?ref=v1\n- ../missing\n- pod.yaml\nimages: [{name: contoso/a, newTag: ltsc2022}]\n',
      'a/pod.yaml': pod('contoso/a:1', WINDOWS),
    },
    [
      'a/kustomization.yaml:2 the remote base https://github.com/contoso/base?ref=v1 is not read',
      'a/kustomization.yaml:3 ../missing is not in the repository',
    ],
  ],
  [
    'a template whose values are not known',
    {
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
      'c/values.yaml': 'a: 1\n',
      'c/templates/a.yaml': pod('{{ .Values.image }}', WINDOWS),
    },
    ["c/templates/a.yaml:6 the image {{ .Values.image }} is not known from the chart's values alone"],
  ],
  [
    'kinds that are not read',
    { 'main.tf': '\nimage = "contoso/a:ltsc2022"\n' },
    ['main.tf:2 contoso/a:ltsc2022 is named in a kind of file that is not read'],
  ],
])('%s: skipped', async (_, files, expected) => {
  const { skipped } = await coverageOf(files);
  expect(skipped.map(({ path, line, reason }) => `${path}:${line} ${reason}`)).toEqual(expected);
});

describe('a report', () => {
  const files = {
    'wincompat.yml': CONFIG,
    'a.yaml': `${pod('contoso/a:ltsc2022', WINDOWS)}---\n${pod('contoso/b:1')}`,
    'b.yaml': pod('contoso/c:1'),
    'main.tf': 'image = "contoso/a:ltsc2022"\n',
  };
  const LINE = '4 image references: 1 Windows, 0 Linux, 2 unknown, 1 skipped';
  const textOf = async (format: Parameters<typeof render>[0], over = {}): Promise<string> => {
    const report = await repository(files).check();
    return [...(await render(format, report, { root: null, columns: null, color: false, ...over }))].join('');
  };

  it.each(['tty', 'markdown', 'github', 'html', 'junit', 'sarif'] as const)(
    'has the sum as %s',
    async (format) => {
      expect(await textOf(format)).toContain(LINE);
    },
  );

  it('has the list as JSON, which is read back', async () => {
    const saved = JSON.parse(await textOf('json'));
    const { coverage } = decoded(reportShape.read(saved, ''));
    expect(coverage).toEqual({
      references: 4,
      windows: 1,
      linux: 0,
      unknown: 2,
      skipped: [
        {
          path: 'main.tf',
          line: 1,
          reason: 'contoso/a:ltsc2022 is named in a kind of file that is not read',
        },
      ],
    });
  });

  it('is read where an older version wrote it', async () => {
    const { coverage: _, ...saved } = JSON.parse(await textOf('json'));
    const report = decoded(reportShape.read(saved, ''));
    expect(report.coverage).toBeUndefined();
    expect(
      [...(await render('tty', report, { root: null, columns: null, color: false }))].join(''),
    ).not.toContain('image references');
  });

  it('lists under --verbose what was not checked', async () => {
    expect(await textOf('tty')).not.toContain('Skipped');
    expect(await textOf('tty', { verbose: true })).toContain(
      [
        'Skipped',
        '  main.tf:1 contoso/a:ltsc2022 is named in a kind of file that is not read',
        '',
        'Unknown operating system',
        '  a.yaml:13 contoso/b:1: neither its name nor the file shows its operating system, and its registry did not report it',
        '  1 reference in files in which nothing shows Windows',
        '',
      ].join('\n'),
    );
  });

  it('has findings alone under --quiet', async () => {
    expect(await textOf('tty', { quiet: true })).toBe('');
  });
});
