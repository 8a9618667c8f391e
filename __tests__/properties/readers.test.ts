import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyConfig } from '../../src/config/config.js';
import type { Reading } from '../../src/model/reading.js';
import { readBake } from '../../src/readers/bake/read.js';
import { readAzurePipelines } from '../../src/readers/ci/azure-pipelines.js';
import { readGithubWorkflow } from '../../src/readers/ci/github-workflow.js';
import { readGitlabCi } from '../../src/readers/ci/gitlab-ci.js';
import { readCompose } from '../../src/readers/compose/read.js';
import { readDevcontainer } from '../../src/readers/devcontainer/read.js';
import { loadParser } from '../../src/readers/dockerfile/parser.js';
import { readDockerfile } from '../../src/readers/dockerfile/read.js';
import { readHelm } from '../../src/readers/helm/read.js';
import { readKubernetes } from '../../src/readers/kubernetes/read.js';
import { readKustomize } from '../../src/readers/kustomize/read.js';
import type { Read } from '../../src/readers/reader.js';
import { resolve } from '../../src/resolve/resolve.js';
import { Budget } from '../../src/text/budget.js';
import type { Location } from '../../src/text/location.js';
import { SourceFile } from '../../src/text/source-file.js';
import { parseReference } from '../../src/windows/reference.js';

beforeAll(loadParser);

// Whatever the text: no exception, places inside the file, and each image's range is what was read.

const image = fc.constantFrom(
  'mcr.microsoft.com/windows/servercore:ltsc2019',
  '${BASE}',
  '$A$B',
  'contoso/app:${TAG:-1-nanoserver-1809}',
  'host.example:5000/a/b:c@sha256:0',
  '"mcr.microsoft.com/windows/nanoserver:$V"',
  'build',
  '{{ .Values.image }}',
  '\u{1f5bc}:tag',
);
const end = fc.constantFrom('\n', '\r\n', '\r', '');
const line = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts, end).map((texts) => texts.join(''));
const of = (text: string) => fc.constant(text);
const junk = fc.string({ unit: 'binary', maxLength: 40 });

const dockerfileLine = fc.oneof(
  line(of('FROM '), image, of(' AS '), fc.constantFrom('build', 'Build', '$X', '')),
  line(of('FROM --platform='), fc.constantFrom('windows/amd64', '$BUILDPLATFORM', ''), of(' '), image),
  line(of('ARG '), fc.constantFrom('A', 'B', 'BASE', 'TAG'), of('='), fc.oneof(image, junk)),
  line(of('COPY --from='), image, of(' /a /b')),
  line(of('RUN --mount=type=bind,from='), image, of(' dir')),
  line(of('# escape='), fc.constantFrom('`', '\\')),
  line(
    fc.constantFrom('RUN a \\', 'RUN <<EOT', 'EOT', 'ONBUILD COPY --from=x y z', '#comment', 'FROM', 'ARG'),
  ),
  line(junk),
);
const yamlEnd = fc.constantFrom('\n', '\r\n');
const yamlLine = (...texts: string[]) =>
  fc.tuple(fc.constantFrom(...texts), yamlEnd).map((parts) => parts.join(''));
const composeLine = fc.oneof(
  fc.tuple(of('    image: '), image, yamlEnd).map((parts) => parts.join('')),
  yamlLine(
    '  b: &b',
    '  c:',
    '    <<: *b',
    '    extends: web',
    '    extends: {service: c, file: x}',
    '    isolation: hyperv',
  ),
  yamlLine(
    '    build: .',
    '    build: {context: ..\\x, args: [A, B=${C}]}',
    '    build:',
    '      context: .',
    '      args: {A: "${B}"}',
    '    build: !override {context: .}',
    '    isolation: !reset null',
    '---',
    'include: [a, {path: [b, c], env_file: d}]',
  ),
  yamlLine(
    '      dockerfile_inline: |',
    '        FROM a AS b',
    '        FROM ${X:-y}',
    '        COPY --from=c / /',
    '    deploy: *b',
  ),
  fc.oneof({ weight: 20, arbitrary: of('') }, { weight: 1, arbitrary: junk }),
);
const podLine = fc.oneof(
  fc.tuple(fc.constantFrom('      image: ', '    - image: '), image, yamlEnd).map((parts) => parts.join('')),
  yamlLine(
    '---',
    'apiVersion: v1',
    'kind: List',
    'items:',
    '  nodeSelector: &s {kubernetes.io/os: windows}',
    '  affinity: *s',
  ),
  yamlLine(
    '  tolerations: [{operator: Exists}, 1, null]',
    '  runtimeClassName: x',
    '  initContainers: *s',
    '      securityContext: {}',
  ),
  fc.oneof({ weight: 20, arbitrary: of('') }, { weight: 1, arbitrary: junk }),
);

const imageLine = (...heads: string[]) =>
  fc.tuple(fc.constantFrom(...heads), image, yamlEnd).map((parts) => parts.join(''));
const rarelyJunk = fc.oneof({ weight: 20, arbitrary: of('') }, { weight: 1, arbitrary: junk });
const workflowLine = fc.oneof(
  imageLine(
    '    container: ',
    '      image: ',
    '    services: {a: {image: x}, b: ',
    '        - {os: windows-2022, tag: ',
  ),
  yamlLine(
    '  b: &b',
    '    strategy: {matrix: {os: [windows-2022, x], tag: [a, b], include: [{os: y}]}}',
    '    <<: *b',
  ),
  yamlLine(
    '    runs-on: ${{ matrix.os }}',
    '    runs-on: [windows-latest]',
    '    runs-on: {group: g, labels: windows-2019}',
    '    steps:',
    '      - run: docker build -f $X --build-arg A=${{ matrix.tag }} .',
    '      - {run: "docker compose build", working-directory: ../..}',
    '      - {uses: docker/build-push-action@v6, with: {context: a, build-args: "A=b"}}',
    '      - run: |',
    '          cd a; docker build "',
    '          docker build . ^',
  ),
  rarelyJunk,
);
const gitlabLine = fc.oneof(
  imageLine('  image: ', '    - name: ', 'image: '),
  yamlLine('job:', '.hidden: &h', '  <<: *h', '  extends: [.hidden, job]', '  services:', 'default:', '---'),
  yamlLine(
    '  variables: {A: x, B: {value: "$A", expand: false}}',
    '  parallel: {matrix: [{A: [a, b], B: c}]}',
  ),
  rarelyJunk,
);
const azureLine = fc.oneof(
  imageLine('    container: ', '  container: {image: ', '      image: '),
  yamlLine(
    '- job: a',
    '  pool: {vmImage: windows-2022}',
    '  variables: {a: b}',
    'parameters: [{name: p, default: q}]',
  ),
  yamlLine('resources: {containers: [{container: a, image: "b:$(c)"}]}', '  strategy: {matrix: {a: {b: c}}}'),
  yamlLine(
    '  steps:',
    '  - script: docker build $(x)',
    '  - task: Docker@2',
    '    inputs: {Dockerfile: a/b, arguments: "-f"}',
  ),
  rarelyJunk,
);
const kustomizeLine = fc.oneof(
  imageLine('    newName: ', '    newTag: ', '      value: '),
  yamlLine(
    'resources: [../base, web.yaml]',
    'components: [c]',
    'images:',
    '  - name: a',
    '    digest: sha256:0',
    '    tagSuffix: x',
  ),
  yamlLine(
    'patches:',
    '  - path: web.yaml',
    '  - target: {kind: Deployment, name: w.*}',
    '    patch: |-',
    '      - op: replace',
    '        path: /spec/template/spec/containers/0/image',
    '      kind: Deployment',
    '      spec: {containers: [{image: "a:b"}], nodeSelector: {a: b}}',
    'patchesStrategicMerge: [a.yaml, "{"]',
  ),
  rarelyJunk,
);
const devcontainerLine = fc.oneof(
  fc.tuple(of('"image": "'), image, of('",\n')).map((parts) => parts.join('')),
  yamlLine(
    '"build": {"dockerfile": "../Dockerfile", "args": {"A": "${localEnv:B:c}"}},',
    '// c',
    '/* d',
    '*/',
    '"x": [',
  ),
  rarelyJunk,
);

test.each<[string, Read, fc.Arbitrary<string>, string]>([
  ['github workflow', readGithubWorkflow, workflowLine, 'jobs:\n  a:\n    container: a\n'],
  ['gitlab pipeline', readGitlabCi, gitlabLine, 'build:\n  image: a\n'],
  ['azure pipeline', readAzurePipelines, azureLine, 'jobs:\n- job: x\n  container: {image: "a:b"}\n'],
  ['kustomization', readKustomize, kustomizeLine, 'kind: Kustomization\n'],
  ['devcontainer', readDevcontainer, devcontainerLine, '{"image": "a", \n'],
  ['dockerfile', readDockerfile, dockerfileLine, ''],
  ['compose', readCompose, composeLine, 'services:\n  web:\n    image: a\n'],
  [
    'kubernetes',
    readKubernetes,
    podLine,
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: a\n',
  ],
])('%s', (_, read, anyLine, head) => {
  let readings = 0;
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 25 }), (lines) => {
      const file = new SourceFile('a', head + lines.join(''));
      const reading = read(file, {
        open: () => null,
        list: () => [],
        rootName: 'root',
        budget: new Budget(),
      });
      if (reading === null) return;
      readings++;
      const { uses } = resolve([reading], {
        ...emptyConfig(),
        isWindows: () => false,
        parse: parseReference,
      });
      for (const use of uses) expect(isInside(file, use.location)).toBe(true);
      for (const problem of reading.problems) expect(isInside(file, problem.location)).toBe(true);
      for (const text of textsOf(reading)) expect(at(file, text.location)).toBe(text.raw);
    }),
    { numRuns: 400, seed: 20261123 },
  );
  // Else the texts are too wild to prove anything.
  expect(readings).toBeGreaterThan(80);
});

const bakeLine = fc.oneof(
  {
    weight: 15,
    arbitrary: yamlLine(
      'context = ".."',
      'args = { A = "b", C = V }',
      'args = { A = "b" C = V, D : f("x") }',
      'inherits = ["a", "b"]',
      'matrix = { v = ["1", "2"] w = [V] }',
      '}\ntarget "b" {',
      '}\nvariable "V" { default = "x" }\ntarget "c" {',
      '}\ngroup "g" { targets = ["a"] }\ntarget "d" {',
    ),
  },
  {
    weight: 1,
    arbitrary: yamlLine(
      'tags = ["a:${V}", f(V)]',
      'function "f" {',
      'x = [',
      'y = <<EOT',
      'EOT',
      'z = a ? "b" : [c, {',
      '/* c',
      '*/',
      '"',
      '${',
      '))',
    ),
  },
  rarelyJunk,
);

test('bake', () => {
  let places = 0;
  fc.assert(
    fc.property(fc.array(bakeLine, { maxLength: 25 }), (lines) => {
      const file = new SourceFile('docker-bake.hcl', `target "a" {\n${lines.join('')}}\n`);
      const builds =
        readBake(file, { open: () => null, list: () => [], rootName: 'root', budget: new Budget() })
          ?.builds ?? [];
      for (const place of builds.flatMap(({ args }) =>
        [...args.values()].flatMap(({ origins }) => origins),
      )) {
        places++;
        expect(isInside(file, place)).toBe(true);
      }
    }),
    { numRuns: 400, seed: 20261123 },
  );
  expect(places).toBeGreaterThan(50);
});

const templateLine = fc.oneof(
  yamlLine(
    '{{- if .Values.a }}',
    '{{ else }}',
    '{{- end }}',
    '{{- with .Values.map }}',
    '{{ range .Values.list }}',
    '{{ toYaml . | nindent 4 }}',
  ),
  yamlLine(
    '    - image: {{ .Values.a }}:{{ .Values.b | default "1-nanoserver-1809" }}',
    '    - image: "{{ printf "%s" .Values.a | quote }}"',
  ),
  yamlLine(
    '    - image: {{ include "x" . }}',
    '    - image: a:{{ .Chart.Version }}',
    '    x: {{',
    '    y: }}',
    '    - image: plain:ltsc2019',
  ),
  fc.oneof({ weight: 20, arbitrary: of('') }, { weight: 1, arbitrary: junk }),
);

test('helm: every image stands in its template as it was read', () => {
  const values = new SourceFile('values.yaml', 'a: contoso/a\nmap: {x: {y: 1}}\nlist: [1]\n');
  const chart = new SourceFile('Chart.yaml', 'version: 1.0.0\n');
  let images = 0;
  fc.assert(
    fc.property(fc.array(templateLine, { maxLength: 20 }), (lines) => {
      const text = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${lines.join('')}{{ .Values.a }}`;
      const file = new SourceFile('templates/a.yaml', text);
      const open = (path: string) => (path === 'values.yaml' ? values : path === 'Chart.yaml' ? chart : null);
      for (const use of readHelm(file, { open, list: () => [], rootName: 'root', budget: new Budget() })
        ?.uses ?? []) {
        images++;
        expect(at(file, use.location)).toBe(use.raw);
      }
    }),
    { numRuns: 400, seed: 20261123 },
  );
  expect(images).toBeGreaterThan(50);
});

/** Scalars of YAML may be written with escapes, so only Dockerfiles give the text back in every case. */
function textsOf(reading: Reading): { raw: string; location: Location }[] {
  return reading.dockerfiles.flatMap((d) => d.stages.flatMap((stage) => [stage.image, ...stage.sources]));
}

function offsetOf(file: SourceFile, lineNumber: number, column: number): number {
  return file.lineStart(lineNumber - 1) + column - 1;
}

function at(file: SourceFile, { line: from, column, endLine, endColumn }: Location): string {
  return file.text.slice(offsetOf(file, from, column), offsetOf(file, endLine, endColumn));
}

function isInside(file: SourceFile, { line: from, column, endLine, endColumn }: Location): boolean {
  const start = offsetOf(file, from, column);
  const stop = offsetOf(file, endLine, endColumn);
  return from >= 1 && column >= 1 && start <= stop && stop <= file.text.length;
}
