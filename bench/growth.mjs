// How the cost of a run grows with the text of a repository where one dimension of it doubles: fitted exponents of the
// steps that the budget counts and of processor time. 1 is in proportion; past 1.3 something multiplies.
// npm run build && npm run bench -- --growth [NAME]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const GOAL = 1.3;
const SIZES = [1, 2, 4, 8];

/** The texts of a repository's files by their paths. @typedef {Record<string, string>} Files */

/**
 * @param {number} count
 * @param {(i: number) => string} make
 */
const many = (count, make, between = '') =>
  Array.from({ length: Math.round(count) }, (_, i) => make(i)).join(between);
const WINDOWS = 'mcr.microsoft.com/windows/servercore:ltsc2022';
/** @param {number} count */
const targets = (count) =>
  `targets:\n${many(count, (i) => `  t${i}: {host: ${i % 2 ? 'ltsc2019' : 'ltsc2022'}}\n`)}`;
/**
 * @param {number} count
 * @param {(i: number) => string} body
 */
const services = (count, body) => `services:\n${many(count, (i) => `  s${i}: ${body(i)}\n`)}`;
/**
 * @param {string} name
 * @param {string} container
 */
const pod = (name, container, spec = '') =>
  `---\napiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n${spec}  containers:\n  - ${container}\n`;
/** @param {string} template */
const chart = (template, values = 'image: ltsc2022\n') => ({
  'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
  'chart/values.yaml': values,
  'chart/templates/pod.yaml': template,
});

/**
 * Each gives the files of a repository by its size n, from 1 to 8.
 * @type {Record<string, (n: number) => Files>}
 */
const DIMENSIONS = {
  'compose: services': (n) => ({ 'compose.yaml': services(200 * n, () => `{image: "${WINDOWS}"}`) }),
  'compose: services x targets': (n) => ({
    'compose.yaml': services(200 * n, (i) => `{image: "${WINDOWS}-${i}"}`),
    'wincompat.yml': targets(20),
  }),
  // Every service has a layer of every file, and there are at most a few such files.
  'compose: services under override files': (n) =>
    Object.fromEntries([
      ['.env', `COMPOSE_FILE=${many(4, (i) => `c${i}.yaml`, ':')}\n`],
      ...Array.from({ length: 4 }, (_, i) => [`c${i}.yaml`, services(50 * n, () => `{image: "${WINDOWS}"}`)]),
    ]),
  'compose: chain of extends': (n) => ({
    'compose.yaml': `${services(200 * n, (i) => `{extends: s${i + 1}, isolation: process}`)}  s${200 * n}: {image: "${WINDOWS}"}\n`,
  }),
  'compose: files that share one .env': (n) => ({
    '.env': many(10 * n, (i) => `A${i}=windows\n`),
    ...Object.fromEntries(
      Array.from({ length: 50 * n }, (_, i) => [`compose.f${i}.yaml`, services(2, () => '{image: "a:$A1"}')]),
    ),
  }),
  'compose: files that include one': (n) => ({
    'base/compose.yaml': services(2, () => `{image: "${WINDOWS}"}`),
    ...Object.fromEntries(
      Array.from({ length: 50 * n }, (_, i) => [`d${i}/compose.yaml`, 'include: [../base/compose.yaml]\n']),
    ),
  }),
  'pipeline: steps x compose builds': (n) => ({
    Dockerfile: `FROM ${WINDOWS}\nRUN dir\n`,
    'compose.yaml': services(100 * n, () => '{isolation: process, build: .}'),
    '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n${many(20 * n, () => '      - run: docker compose build\n')}`,
  }),
  'pipeline: combinations of a matrix': (n) => ({
    Dockerfile: `ARG A\nFROM ${WINDOWS}-$A\nRUN dir\n`,
    '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: windows-2022\n    strategy: {matrix: {a: [${many(24 * n, (i) => String(i).padStart(20, 'a'), ', ')}]}}\n    steps:\n      - run: docker build --build-arg A=\${{ matrix.a }} .\n`,
  }),
  'Dockerfile: ways to build it': (n) => ({
    Dockerfile: `ARG A\nFROM ${WINDOWS}-$A\nRUN dir\n`,
    'compose.yaml': services(100 * n, (i) => `{isolation: process, build: {context: ., args: {A: "${i}"}}}`),
  }),
  'images: chain of images built here': (n) => ({
    'compose.yaml': services(
      200 * n,
      (i) =>
        `{image: "contoso/i${i}", isolation: process, build: {dockerfile_inline: "FROM ${i === 0 ? WINDOWS : `contoso/i${i - 1}`}"}}`,
    ),
    'wincompat.yml': targets(4),
  }),
  'images: 20 levels, n wide': (n) => ({
    'compose.yaml': services(20 * 2 * n, (i) => {
      const [level, column] = [Math.floor(i / (2 * n)), i % (2 * n)];
      /** @param {number} j */
      const from = (j) => (level === 0 ? `${WINDOWS}-${j}` : `contoso/l${level - 1}c${j}`);
      const lines = many(2 * n, (j) => `FROM ${from(j)} AS s${j}`, '\\n');
      return `{image: "contoso/l${level}c${column}", isolation: process, build: {dockerfile_inline: "${lines}"}}`;
    }),
    'wincompat.yml': targets(20),
  }),
  'bake: quotes that are not closed': (n) => ({ 'docker-bake.hcl': `# windows\n${'"'.repeat(7_000 * n)}` }),
  'bake: chain of inherits': (n) => ({
    'docker-bake.hcl': `# windows\n${many(500 * n, (i) => `target "t${i}" {\n inherits = ["t${i + 1}"]\n}\n`)}`,
  }),
  'configuration: stars of a glob': (n) => ({
    'wincompat.yml': `exclude: ["${'*a'.repeat(20 * n)}b"]\n`,
    [`${'a'.repeat(200)}.yaml`]: services(1, () => `{image: "${WINDOWS}"}`),
  }),
  'kubernetes: pods': (n) => ({ 'pods.yaml': many(100 * n, (i) => pod(`p${i}`, `{image: "${WINDOWS}"}`)) }),
  'kubernetes: init containers by an alias': (n) => ({
    'pods.yaml': `x: &i [${many(20 * n, () => `{image: "${WINDOWS}"}`, ', ')}]\n${many(20 * n, (i) => `p${i}: {apiVersion: v1, kind: Pod, spec: {initContainers: *i}}\n`)}`,
  }),
  'kustomize: patches x pods': (n) => ({
    'kustomization.yaml': `resources: [pods.yaml]\npatches:\n${many(10 * n, (i) => `- {target: {name: p${i}}, patch: '[{"op": "add", "path": "/spec/nodeSelector/a", "value": "b"}]'}\n`)}`,
    'pods.yaml': many(10 * n, (i) => pod(`p${i}`, `{image: "${WINDOWS}"}`)),
  }),
  'yaml: documents to repair': (n) => ({
    'pods.yaml': many(50 * n, (i) => `${pod(`p${i}`, `{image: "${WINDOWS}"}`)}x: [1,\n2]#c\n`),
  }),
  'yaml: aliases of aliases': (n) => ({
    'pods.yaml': `l0: &l0 [a]\n${many(50 * n, (i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]\n`)}${pod('p', `{image: "${WINDOWS}"}`)}`,
  }),
  'helm: range': (n) =>
    chart(many(4 * n, () => `{{- range $i := until 20 }}\n${pod('p', `{image: "${WINDOWS}"}`)}{{- end }}\n`)),
  'helm: merge of itself': (n) =>
    chart(
      `{{- $a := dict "a" "b" }}\n${many(4 * n, () => '{{- $a = merge $a $a }}\n')}${pod('p', `{image: "${WINDOWS}"}`)}`,
    ),
  'helm: repeat and replace': (n) =>
    chart(
      `{{- $a := repeat ${2_000 * n} "a" }}\n${many(4, () => '{{- $a = replace "a" "aa" $a }}\n')}${pod('p', `{image: "${WINDOWS}"}`)}`,
    ),
  'helm: templates that share values': (n) => ({
    ...chart(
      pod('p', '{image: "a:{{ .Values.image }}"}'),
      `image: ltsc2022\n${many(300, (i) => `a${i}: b\n`)}`,
    ),
    ...Object.fromEntries(
      Array.from({ length: 20 * n }, (_, i) => [
        `chart/templates/p${i}.yaml`,
        pod('p', '{image: "a:{{ .Values.image }}"}'),
      ]),
    ),
  }),
};

const RUN = `
import { inspect } from ${JSON.stringify(new URL('../lib/pipeline/check.js', import.meta.url).href)};
const options = { root: process.argv[1], paths: [], config: null, lookup: 'never', failOn: 'error', today: '2026-11-23' };
await inspect(options);
const before = process.cpuUsage();
const { steps } = await inspect(options);
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ steps, seconds: (user + system) / 1e6 }));
`;

/**
 * @param {Files} files
 * @returns {{ steps: number, seconds: number }}
 */
function measure(files) {
  const root = mkdtempSync(join(tmpdir(), 'wincompat-growth-'));
  try {
    for (const [path, text] of Object.entries({ 'wincompat.yml': targets(2), ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const result = spawnSync(process.execPath, ['--input-type=module', '-e', RUN, root], {
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(result.stderr);
    return JSON.parse(result.stdout);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** @param {Files} files */
const lengthOf = (files) => Object.values(files).reduce((sum, text) => sum + text.length, 0);

/**
 * The slope of a line through the logarithms: what power of the text's length the cost is.
 * @param {{ length: number, cost: number }[]} measured
 */
function exponent(measured) {
  const points = measured.map(({ length, cost }) => ({
    x: Math.log(length),
    y: Math.log(Math.max(cost, 1e-6)),
  }));
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return slope / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/**
 * Prints a table of all dimensions.
 * @param only a part of the names of those that are measured
 * @returns whether all of them keep the goal
 */
export function growth(only = '') {
  process.stdout.write(
    `${'dimension'.padEnd(44)} ${'steps'.padStart(9)} ${'^'.padStart(5)} ${'CPU s'.padStart(7)} ${'^'.padStart(5)}\n`,
  );
  let isKept = true;
  for (const [name, make] of Object.entries(DIMENSIONS)) {
    if (!name.includes(only)) continue;
    const runs = SIZES.map((size) => {
      const files = make(size);
      return { length: lengthOf(files), ...measure(files) };
    });
    const last = runs.at(-1);
    if (last === undefined) continue;
    const steps = exponent(runs.map(({ length, steps }) => ({ length, cost: steps })));
    const cpu = exponent(runs.map(({ length, seconds }) => ({ length, cost: seconds })));
    // Time is as noisy as the machine; steps are the same on all.
    const isOver = steps > GOAL;
    isKept &&= !isOver;
    process.stdout.write(
      `${name.padEnd(44)} ${String(Math.round(last.steps)).padStart(9)} ${steps.toFixed(2).padStart(5)} ${last.seconds.toFixed(2).padStart(7)} ${cpu.toFixed(2).padStart(5)}${isOver ? '  over' : ''}\n`,
    );
  }
  return isKept;
}
