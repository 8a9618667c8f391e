import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ImageUse, imageUse } from '../../src/model/image-use.js';
import type { Kustomization, PodPatch } from '../../src/model/kustomization.js';
import { ASKS_NOTHING, unsaidRun } from '../../src/model/run.js';
import { loadParser } from '../../src/readers/dockerfile/parser.js';
import { readDockerfile } from '../../src/readers/dockerfile/read.js';
import { readHelmValues } from '../../src/readers/helm/read-values.js';
import { readKubernetes } from '../../src/readers/kubernetes/read.js';
import { readKustomize } from '../../src/readers/kustomize/read.js';
import { applyKustomizations } from '../../src/resolve/kustomize.js';
import { Budget } from '../../src/text/budget.js';
import { growth, many, pod, readIn } from './spending.js';

beforeAll(loadParser);

const IMAGE = 'contoso/web:nanoserver-1809';
const manifest = (text: string) => ({ 'x.yaml': text });
const listOf = (anchored: string, items: string) =>
  manifest(`apiVersion: v1\nkind: List\nx: &x ${anchored}\nitems:\n${items}`);
const pods = (count: number, spec: string) =>
  many(count, (i) => `- {kind: Pod, metadata: {name: p${i}}, spec: ${spec}}\n`);
const seq = (count: number, item: (i: number) => string) => `[${many(count, item, ',\n ')}]`;
const map = (count: number) => `{${many(count, (i) => `k${i}: v`, ',\n ')}}`;
const CONTAINER = `{image: "${IMAGE}"}`;

describe('steps grow as a manifest does', () => {
  test.each<[string, (size: number) => Record<string, string>]>([
    ['pods', (n) => manifest(many(n, () => pod(IMAGE), '---\n'))],
    [
      'one pod many times',
      (n) => listOf(`{kind: Pod, spec: {containers: ${seq(n, () => CONTAINER)}}}`, '- *x\n'.repeat(n)),
    ],
    [
      'what pods share and holds no pod',
      (n) =>
        listOf(
          seq(n, () => '{a: b}'),
          pods(n, `{y: *x, containers: [${CONTAINER}]}`),
        ),
    ],
    [
      'labels that pods share',
      (n) => listOf(map(100), pods(n, `{nodeSelector: *x, containers: [${CONTAINER}]}`)),
    ],
    [
      'annotations that pods share',
      (n) =>
        listOf(
          map(n),
          many(
            n,
            () =>
              `- {kind: Pod, metadata: {annotations: *x}, spec: {containers: [${CONTAINER}]}} # wincompat/ignore\n`,
          ),
        ),
    ],
    [
      'tolerations that pods share',
      (n) =>
        listOf(
          seq(n, (i) => `{key: k${i}}`),
          pods(n, `{tolerations: *x, containers: [${CONTAINER}]}`),
        ),
    ],
    [
      'terms that pods share',
      (n) =>
        listOf(
          seq(n, () => '{matchExpressions: [{key: a, operator: In, values: [b]}]}'),
          pods(
            n,
            `{affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: *x}}}, containers: [${CONTAINER}]}`,
          ),
        ),
    ],
    [
      'what pods merge, asked for again and again',
      (n) =>
        manifest(
          `apiVersion: v1\nkind: List\nl: &l ${seq(n, (i) => `{k${i}: v}`)}\nx: &x {<<: *l, containers: [${CONTAINER}]}\nitems:\n${pods(n, '*x')}`,
        ),
    ],
    [
      'an image of variables that pods share',
      (n) => listOf(`"${'$a'.repeat(20 * n)}"`, pods(n, '{containers: [{image: *x}]}')),
    ],
    [
      'documents that are repaired',
      (n) => manifest(many(n, () => `${pod(IMAGE)}    command: [\n    a\n    ]\n`, '---\n')),
    ],
    ['documents that are broken', (n) => manifest(many(n, () => `${pod(IMAGE)}a: b: c\n`, '---\n'))],
    [
      'a chain of aliases',
      (n) =>
        manifest(`${pod(IMAGE)}${many(n, (i) => `a${i}: &a${i} ${i === 0 ? '{}' : `{x: *a${i - 1}}`}\n`)}`),
    ],
  ])('%s', (_name, files) => {
    expect(growth(files, readKubernetes, 200)).toBeLessThan(2.3);
  });
});

describe('what is too much is reported, and what comes before it is read', () => {
  test.each(['initContainers', 'containers', 'ephemeralContainers'])(
    '%s that thousands of pods share',
    (key) => {
      const { reading, problems } = readIn(
        listOf(
          seq(1_000, () => CONTAINER),
          pods(1_000, `{${key}: *x}`),
        ),
        readKubernetes,
      );
      expect(problems).toEqual([
        expect.stringMatching(/^\d+: the rest is skipped: reading takes more than \d+ characters$/),
      ]);
      expect(reading.uses.length).toBeGreaterThan(5_000);
      expect(reading.uses.length).toBeLessThan(20_000);
    },
  );

  test('pods that hold each other', () => {
    const { reading, problems } = readIn(
      manifest(
        `apiVersion: v1\nkind: List\nitems: &a\n${many(300, () => `- {kind: Pod, spec: {x: *a, containers: [${CONTAINER}]}}\n`)}`,
      ),
      readKubernetes,
    );
    expect(reading.uses.length).toBeGreaterThan(5_000);
    expect(problems).toEqual([expect.stringMatching(/reading takes more than \d+ characters$/)]);
  });

  test.each([
    [
      'labels',
      `{nodeSelector: ${map(300)}, containers: [${CONTAINER}]}`,
      '5: more than 200 labels in one list',
    ],
    [
      'tolerations',
      `{tolerations: ${seq(300, () => '{key: a}')}, containers: [${CONTAINER}]}`,
      '5: more than 200 tolerations in one list',
    ],
    [
      'terms',
      `{affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: ${seq(3_000, () => '{}')}}}}, containers: [${CONTAINER}]}`,
      '5: more than 2000 terms, expressions and values in one node affinity',
    ],
  ])('%s of one pod', (_name, spec, problem) => {
    const { reading, problems } = readIn(listOf('{}', pods(1, spec)), readKubernetes);
    expect(problems).toEqual([problem]);
    expect(reading.uses).toHaveLength(1);
  });

  test('documents that are broken are named up to a number', () => {
    const { problems } = readIn(manifest(many(150, () => `${pod(IMAGE)}a: b: c\n`, '---\n')), readKubernetes);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatch(/more than 100 documents cannot be read$/);
  });

  test('a whole budget that is used up leaves what the documents before held', () => {
    const budget = new Budget({ steps: 1_000, characters: 10_000 });
    const { reading, problems } = readIn(
      manifest(many(20, () => pod(IMAGE), '---\n')),
      readKubernetes,
      budget,
    );
    expect(reading.uses.length).toBeLessThan(20);
    expect(problems).toEqual([
      expect.stringMatching(/the rest is skipped: reading takes more than \d+ (?:steps|characters)$/),
    ]);
  });
});

test('a pod of which only init containers are known is read', () => {
  expect(
    readIn(listOf('{}', pods(1, `{initContainers: [${CONTAINER}]}`)), readKubernetes).reading.uses,
  ).toHaveLength(1);
});

describe('kustomizations', () => {
  const kustomization = (text: string, patch: string) => ({
    'kustomization.yaml': text,
    'patch.yaml': patch,
  });

  test.each<[string, (size: number) => Record<string, string>]>([
    [
      'one entry many times',
      (n) =>
        kustomization(
          `patches:\n- &p {path: patch.yaml}\n${'- *p\n'.repeat(n)}`,
          many(n, () => pod(IMAGE), '---\n'),
        ),
    ],
    [
      'one file in many entries',
      (n) =>
        kustomization(
          `patches:\n${many(n, (i) => `- {path: patch.yaml, target: {name: t${i}}}\n`)}`,
          `${pod(IMAGE)}x: ${seq(10 * n, () => 'a')}\n`,
        ),
    ],
    [
      'patches in the kustomization',
      (n) =>
        kustomization(
          `patches:\n${many(n, () => `- patch: |-\n    - {op: replace, path: /spec/containers/0/image, value: ${IMAGE}}\n`)}`,
          '',
        ),
    ],
    [
      'operations',
      (n) =>
        kustomization(
          'patches: [{path: patch.yaml}]\n',
          many(n, () => `- {op: replace, path: /spec/containers/0/image, value: ${IMAGE}}\n`),
        ),
    ],
    [
      'a long path in many entries',
      (n) => kustomization(`resources:\n- &p "${'a/../'.repeat(20 * n)}b"\n${'- *p\n'.repeat(n)}`, ''),
    ],
  ])('steps grow as the files do: %s', (_name, files) => {
    expect(growth(files, readKustomize, 200)).toBeLessThan(2.3);
  });

  test('more than five hundred entries are read', () => {
    const { reading } = readIn(
      kustomization(`images:\n${many(600, (i) => `- {name: a${i}, newTag: nanoserver-1809}\n`)}`, ''),
      readKustomize,
    );
    expect(reading.kustomizations[0]?.images).toHaveLength(600);
  });

  test('a patch keeps the place where it stands in the kustomization', () => {
    const { reading } = readIn(
      kustomization(
        `patches:\n- patch: |-\n    - op: replace\n      path: /spec/containers/0/image\n      value: ${IMAGE}\n`,
        '',
      ),
      readKustomize,
    );
    expect(reading.kustomizations[0]?.patches[0]?.images[0]?.location).toMatchObject({ line: 5, column: 14 });
  });

  const place = { path: 'k', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const patchFor = (name: string | null): PodPatch => ({
    target: { kind: null, name },
    os: 'windows',
    nodeSelector: { a: 'b' },
    tolerations: [],
    affinityTerms: [],
    runtimeClass: null,
    images: [],
    location: place,
  });
  const kustomizationAt = (folder: string, rest: Partial<Kustomization>): Kustomization => ({
    path: `${folder}/kustomization.yaml`,
    resources: [],
    components: [],
    patches: [],
    images: [],
    replacements: [],
    labels: {},
    ...rest,
  });
  const podAt = (path: string, name: string): ImageUse =>
    imageUse({
      kind: 'kubernetes',
      location: { ...place, path },
      raw: IMAGE,
      reference: IMAGE,
      runs: [
        {
          ...unsaidRun(place),
          workload: { ...ASKS_NOTHING, kind: 'pod' },
          name: `Pod ${name}`,
          saidBy: { kind: 'pod', namesOs: false, unpatched: null },
        },
      ],
    });

  const chain = (n: number): [ImageUse[], Kustomization[]] => [
    Array.from({ length: n }, (_, i) => podAt(`d${i}/p.yaml`, `p${i}`)),
    Array.from({ length: n }, (_, i) =>
      kustomizationAt(`d${i}`, {
        resources: [`d${i}/p.yaml`, `d${i + 1}`],
        patches: [patchFor(`p${n - 1}`)],
      }),
    ),
  ];
  const diamonds = (n: number): [ImageUse[], Kustomization[]] => [
    [podAt(`d${n}/p.yaml`, 'x')],
    [
      ...Array.from({ length: n }, (_, i) => [
        kustomizationAt(`d${i}`, { resources: [`l${i}`, `r${i}`], patches: [patchFor('x')] }),
        kustomizationAt(`l${i}`, { resources: [`d${i + 1}`] }),
        kustomizationAt(`r${i}`, { resources: [`d${i + 1}`] }),
      ]).flat(),
      kustomizationAt(`d${n}`, { resources: [`d${n}/p.yaml`] }),
    ],
  ];

  test.each([
    ['a chain', chain],
    ['diamonds', diamonds],
  ])('steps grow as their number does: %s', (_name, make) => {
    const [small, large] = [200, 400].map((n) => {
      const budget = new Budget();
      const [uses, all] = make(n);
      const kustomized = applyKustomizations(uses, all, budget);
      expect(kustomized.problems).toEqual([]);
      // Each of them changes the pod at the end.
      expect(kustomized.uses.at(-1)?.runs).toHaveLength(n + 1);
      return budget.spent.steps;
    });
    expect(large).toBeLessThan((small ?? 0) * 2.3);
  });

  test('what other kustomizations build on costs a kustomization nothing', () => {
    const apps = (n: number): [ImageUse[], Kustomization[]] => [
      Array.from({ length: n }, (_, i) => podAt(`app${i}/p.yaml`, 'web')),
      Array.from({ length: n }, (_, i) => [
        kustomizationAt(`app${i}`, { resources: [`app${i}/p.yaml`] }),
        ...['dev', 'test', 'prod'].map((name) =>
          kustomizationAt(`app${i}/${name}`, {
            resources: [`app${i}`],
            patches: [patchFor(null)],
            images: [
              {
                name: IMAGE.split(':')[0] ?? '',
                newName: null,
                newTag: name,
                digest: null,
                tagSuffix: null,
                use: imageUse({ kind: 'kustomize', location: place, raw: name, reference: null }),
              },
            ],
          }),
        ),
      ]).flat(),
    ];
    const [small, large] = [500, 1_000].map((n) => {
      const budget = new Budget();
      const [uses, all] = apps(n);
      const kustomized = applyKustomizations(uses, all, budget);
      expect(kustomized.problems).toEqual([]);
      expect(kustomized.uses).toHaveLength(4 * n);
      return budget.spent.steps;
    });
    expect(large).toBeLessThan((small ?? 0) * 2.1);
  });

  test('components that take each other up are applied once', () => {
    const components = ['b', 'c', 'd'].map((folder) =>
      kustomizationAt(folder, { components: ['b', 'c', 'd'], patches: [patchFor('x')] }),
    );
    const user = kustomizationAt('a', { resources: ['a/p.yaml'], components: ['b', 'c', 'd'] });
    const { uses, problems } = applyKustomizations([podAt('a/p.yaml', 'x')], [user, ...components]);
    expect(problems).toEqual([]);
    expect(uses[0]?.runs).toHaveLength(2);
  });

  test('those that build on each other in a circle are followed once', () => {
    const uses = [podAt('a/p.yaml', 'x')];
    const all = [
      kustomizationAt('a', { resources: ['b', 'a/p.yaml'], patches: [patchFor('x')] }),
      kustomizationAt('b', { resources: ['a'] }),
    ];
    expect(applyKustomizations(uses, all, new Budget()).uses[0]?.runs).toHaveLength(2);
  });

  test('each that is more than is followed is named', () => {
    const uses = Array.from({ length: 1_000 }, (_, i) => podAt('d/p.yaml', `p${i}`));
    const all = [
      kustomizationAt('d', {
        resources: ['d/p.yaml'],
        patches: Array.from({ length: 1_000 }, () => patchFor(null)),
      }),
      kustomizationAt('e', { resources: ['d/p.yaml'], patches: [patchFor(null)] }),
    ];
    const { problems } = applyKustomizations(uses, all, new Budget());
    expect(problems.map(({ location }) => location.path)).toContain('d/kustomization.yaml');
  });
});

test('values of a chart name any number of images', () => {
  const { reading } = readIn(
    {
      'chart/values.yaml': many(
        700,
        (i) => `i${i}: {repository: mcr.microsoft.com/windows/nanoserver, tag: ltsc2022}\n`,
      ),
      'chart/Chart.yaml': 'name: chart\n',
    },
    readHelmValues,
  );
  expect(reading.uses).toHaveLength(700);
});

test.each([
  ['of one RUN', `RUN ${'--a \\\n'.repeat(5_000)}b`],
  ['with comments between', `RUN ${'--a \\\n# c\n'.repeat(5_000)}b`],
])('thousands of flags %s are reported', (_name, text) => {
  const { problems } = readIn({ Dockerfile: `FROM a\n${text}` }, readDockerfile);
  expect(problems).toEqual([expect.stringMatching(/^\d+: more than 1000 consecutive flags$/)]);
});

test('steps of a Dockerfile grow as it does', () => {
  const files = (n: number) => ({ Dockerfile: `FROM a\n${'RUN a b \\\n  c\n'.repeat(n)}` });
  expect(growth(files, readDockerfile, 500)).toBeLessThan(2.1);
});
