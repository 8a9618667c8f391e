import { expect, test } from '@jest/globals';
import { repository } from '../support/repository.js';

// A green run means checked: where a limit ends the reading, an image behind it may be the one that cannot start.

const IMAGE = 'mcr.microsoft.com/windows/nanoserver:ltsc2019';
const CONFIG = { 'wincompat.yml': 'targets: {t: {host: ltsc2022}}\n' };

function nested(depth: number, open: string, inside: string, close: string): string {
  return open.repeat(depth) + inside + close.repeat(depth);
}

const variables = (depth: number): string => nested(depth, '${A:-', IMAGE, '}');
const chain = (depth: number, line: (from: string, to: string) => string): string =>
  Array.from({ length: depth }, (_, i) => line(`A${i}`, `A${i + 1}`)).join('');
const pod = `{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"image": "${IMAGE}"}]}}`;
const built = (args: string): string => `services: {a: {build: {context: ., args: {X: "${args}"}}}}\n`;

type Files = Record<string, string>;

const cases: readonly [string, Files][] = [
  ['compose image', { 'compose.yaml': `services: {a: {image: "${variables(101)}"}}\n` }],
  ['compose image, very deep', { 'compose.yaml': `services: {a: {image: "${variables(50_000)}"}}\n` }],
  ['.env value', { 'compose.yaml': 'services: {a: {image: "$I"}}\n', '.env': `I=${variables(101)}\n` }],
  [
    'compose service that is extended',
    {
      'compose.yaml': `services: {a: {extends: "${nested(101, '${A:-', 'b', '}')}"}, b: {image: "${IMAGE}"}}\n`,
    },
  ],
  [
    'compose context',
    {
      'compose.yaml': `services: {a: {build: {context: "${nested(101, '${A:-', 'b', '}')}", args: {X: "${IMAGE}"}}}}\n`,
      'b/Dockerfile': 'ARG X\nFROM $X\n',
    },
  ],
  ['compose argument', { 'compose.yaml': built(variables(101)), Dockerfile: 'ARG X\nFROM $X\n' }],
  [
    'compose context that is an image',
    {
      'compose.yaml': `services: {a: {build: {context: ., additional_contexts: {base: "docker-image://${variables(101)}"}}}}\n`,
      Dockerfile: 'FROM base\n',
    },
  ],
  [
    'compose context that is all variables',
    {
      'compose.yaml': `services: {a: {build: {context: ., additional_contexts: {base: "${nested(101, '${A:-', `docker-image://${IMAGE}`, '}')}"}}}}\n`,
      Dockerfile: 'FROM base\n',
    },
  ],
  ['Dockerfile FROM', { Dockerfile: `FROM ${variables(101)}\n` }],
  ['Dockerfile FROM, very deep', { Dockerfile: `FROM ${variables(10_000)}\n` }],
  ['Dockerfile ARG', { Dockerfile: `ARG X=${variables(101)}\nFROM $X\n` }],
  ['Dockerfile COPY --from', { Dockerfile: `FROM scratch\nCOPY --from=${variables(101)} /a /\n` }],
  ['long value', { Dockerfile: `ARG X=${'windows'.repeat(2_000)}\nFROM $X\n` }],
  ['pattern on a long value', { Dockerfile: `ARG X=${IMAGE}${'-'.repeat(300)}\nFROM \${X%%--*}\n` }],
  [
    'bake list',
    {
      'docker-bake.hcl': `target "a" {\n  args = {\n    X = ${nested(60, '[', `"${IMAGE}"`, ']')}\n  }\n}\n`,
      Dockerfile: 'ARG X\nFROM $X\n',
    },
  ],
  ['YAML text', { 'compose.yaml': `services:\n  windows:\n    image: "${'$A'.repeat(600_000)}"\n` }],
  ['YAML value', { 'a.yaml': `{apiVersion: v1, kind: Pod, x: ${nested(101, '[', IMAGE, ']')}}\n` }],
  ['JSON list', { 'a.json': nested(60, '{"apiVersion": "v1", "kind": "List", "items": [', pod, ']}') }],
  [
    'devcontainer argument',
    {
      'devcontainer.json': `{"build": {"dockerfile": "Dockerfile", "args": {"X": "${'${localEnv:A}'.repeat(400)}${IMAGE}"}}}`,
      Dockerfile: 'ARG X\nFROM $X\n',
    },
  ],
  [
    'GitLab variables',
    {
      '.gitlab-ci.yml': `variables:\n${chain(20, (from, to) => `  ${from}: "$${to}"\n`)}  A20: ${IMAGE}\na: {image: $A0, script: [x]}\n`,
    },
  ],
  [
    'GitLab extends',
    {
      '.gitlab-ci.yml': `${chain(20, (from, to) => `.${from}: {extends: .${to}}\n`)}.A20: {image: "${IMAGE}"}\na: {extends: .A0, script: [x]}\n`,
    },
  ],
  [
    'Azure variables',
    {
      'azure-pipelines.yml': `variables:\n${chain(20, (from, to) => `  ${from}: $(${to})\n`)}  A20: ${IMAGE}\npool: {vmImage: windows-2022}\ncontainer: $(A0)\nsteps: []\n`,
    },
  ],
  [
    'workflow variables',
    {
      '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: windows-2022\n    container: "${'${{ env.A }}'.repeat(400)}${IMAGE}"\n`,
    },
  ],
];

test.each(cases)('what lies behind a limit is reported: %s', async (_, files) => {
  const { findings } = await repository({ ...CONFIG, ...files }).check();
  const reasons = findings.filter(({ ruleId }) => /^(?:unresolved-image|invalid-file)$/.test(ruleId));
  expect(reasons.map(({ problem }) => problem).join('\n')).toMatch(/ more than \d+ /);
  expect(reasons.length).toBeLessThan(3);
});

test('what Helm cannot resolve is counted', async () => {
  const { notes } = await repository({
    ...CONFIG,
    'Chart.yaml': 'name: a\n',
    'values.yaml': `image: ${IMAGE}\n`,
    'templates/a.yaml': `apiVersion: v1\nkind: Pod\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n  containers:\n  - image: {{ ${nested(200, '(', '.Values.image', ')')} }}\n`,
  }).check();
  expect(notes).toContainEqual(
    expect.stringMatching(/^Not checked in 1 place: templates\/a.yaml:6: .* is not rendered/),
  );
});

test.each<[string, Files]>([
  ['compose image', { 'compose.yaml': `services: {a: {image: "${variables(60)}"}}\n` }],
  ['Dockerfile', { Dockerfile: `ARG X=${variables(60)}\nFROM $X\n` }],
  [
    'long name in .env',
    {
      'compose.yaml': `services: {a: {image: "$${'A'.repeat(400)}"}}\n`,
      '.env': `${'A'.repeat(400)}=${IMAGE}\n`,
    },
  ],
  [
    'long name in GitLab',
    {
      '.gitlab-ci.yml': `variables: {${'A'.repeat(400)}: "${IMAGE}"}\na: {image: $${'A'.repeat(400)}, script: [x]}\n`,
    },
  ],
  [
    'heredoc that ends far to the right',
    {
      'docker-bake.hcl': `variable "D" {\n  default = <<-EOT\n    x\n${' '.repeat(300)}EOT\n}\ntarget "a" {\n  args = {\n    X = "${IMAGE}"\n  }\n}\n`,
      Dockerfile: 'ARG X\nFROM $X\n',
    },
  ],
])('what is within the limits is checked: %s', async (_, files) => {
  const { images } = await repository({ ...CONFIG, ...files }).check();
  expect(images.map(({ reference }) => reference)).toContain(IMAGE);
});

test('a limit in a word that is not taken hides nothing', async () => {
  const { findings } = await repository({
    ...CONFIG,
    Dockerfile: `ARG X=${IMAGE}\nFROM \${X:-${variables(200)}}\n`,
  }).check();
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['os-version-mismatch']);
});
