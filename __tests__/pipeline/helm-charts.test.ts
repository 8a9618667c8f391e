// --helm: what Helm prints counts beside what was read of the templates. Helm is a program of our own here that prints
// what is laid out for it, and writes down how it was started.

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Repository, repository } from '../support/repository.js';

const PATH = process.env.PATH ?? '';
let tools: string;
beforeEach(() => {
  tools = mkdtempSync(join(tmpdir(), 'wincompat-tools-'));
  process.env.PATH = `${tools}:${PATH}`;
  process.env.HELM_PLUGINS = '/plugins-of-the-user';
  process.env.KUBECONFIG = '/cluster-of-the-user';
});
afterEach(() => {
  process.env.PATH = PATH;
  delete process.env.HELM_PLUGINS;
  delete process.env.KUBECONFIG;
  rmSync(tools, { recursive: true, force: true });
});

interface Started {
  given: string[];
  cwd: string;
  environment: Record<string, string>;
}

/** Puts a Helm on PATH. @param body JavaScript that has `given` */
function helmThat(body: string, folder = tools): void {
  mkdirSync(folder, { recursive: true });
  const log = JSON.stringify(join(tools, 'log'));
  writeFileSync(
    join(folder, 'helm'),
    `#!${process.execPath}\nconst given = process.argv.slice(2);\nrequire('fs').appendFileSync(${log}, JSON.stringify({ given, cwd: process.cwd(), environment: process.env }) + '\\n');\n${body}\n`,
  );
  chmodSync(join(folder, 'helm'), 0o755);
}

function started(): Started[] {
  const lines = readFileSync(join(tools, 'log'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Started);
}

const pod = (image: string, source = 'web/templates/pod.yaml', os = 'windows') =>
  `---\n# Source: ${source}\napiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  nodeSelector: {kubernetes.io/os: ${os}}\n  containers:\n  - {name: web, image: "${image}"}\n`;
const prints = (...texts: string[]) => `process.stdout.write(${JSON.stringify(texts.join(''))});`;
const CORE = 'mcr.microsoft.com/windows/servercore';

/** A chart whose image only Helm can work out. */
function chart(files: Record<string, string> = {}): Repository {
  return repository({
    'wincompat.yml': 'targets: {aks: {host: ltsc2019, platform: kubernetes}}\n',
    'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'web/values.yaml': 'release: ltsc2022\n',
    'web/templates/pod.yaml': pod('{{ include "somewhere.else" . }}', 'x').replace('# Source: x\n', ''),
    ...files,
  });
}

const shown = async (repo: Repository) => {
  const { images, findings } = await repo.check({ helm: true });
  return {
    images: images.map(({ path, line, reference }) => `${path}:${line} ${reference}`),
    findings: findings.map(({ path, line, ruleId }) => `${path}:${line} ${ruleId}`),
  };
};

it('adds what a template names, in the place of what could not be worked out', async () => {
  helmThat(prints(pod(`${CORE}:ltsc2022`)));
  const repo = chart();
  const { images, findings, coverage } = await repo.check({ helm: true });
  expect(images).toMatchObject([
    { path: 'web/templates/pod.yaml', line: 8, kind: 'helm', reference: `${CORE}:ltsc2022`, os: 'windows' },
  ]);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['os-version-mismatch']);
  expect(coverage).toMatchObject({ references: 1, windows: 1, skipped: [] });
});

it('leaves what was read, with the place of its value', async () => {
  helmThat(prints(pod(`${CORE}:ltsc2022`)));
  const repo = chart({
    'web/values.yaml': `image: ${CORE}:ltsc2022\n`,
    'web/templates/pod.yaml': pod('{{ .Values.image }}', 'x').replace('# Source: x\n', ''),
  });
  const { images, findings } = await repo.check({ helm: true });
  expect(images.map(({ raw }) => raw)).toEqual(['{{ .Values.image }}']);
  expect(findings[0]?.related).toContainEqual(expect.objectContaining({ path: 'web/values.yaml', line: 1 }));
});

it('renders each values file beside the chart, and its subcharts with it', async () => {
  helmThat(
    `const prod = given.some((one) => one.endsWith('values-prod.yaml'));\nif (prod) ${prints(pod(`${CORE}:ltsc2025`, 'web/charts/sub/templates/a.yaml'))} else ${prints(pod(`${CORE}:1809`))}`,
  );
  const repo = chart({
    'web/values-prod.yaml': 'a: b\n',
    'web/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
    'web/charts/sub/templates/a.yaml': '{{ .Values.x }}\n',
  });
  expect((await shown(repo)).images.sort()).toEqual([
    `web/charts/sub/templates/a.yaml:1 ${CORE}:ltsc2025`,
    `web/templates/pod.yaml:8 ${CORE}:1809`,
  ]);
  const values = started().map(({ given }) => given.slice(2));
  expect(values).toEqual([
    [join(repo.root, 'web/')],
    [join(repo.root, 'web/'), '--values', join(repo.root, 'web/values-prod.yaml')],
  ]);
});

it('gives Helm an empty home, and none of its own variables', async () => {
  helmThat(prints(''));
  const repo = chart();
  await repo.check({ helm: true });
  const [{ environment, cwd }] = started() as [Started];
  expect(environment.KUBECONFIG).toBe('/dev/null');
  expect(environment.HOME).toBe(cwd);
  for (const name of ['HELM_PLUGINS', 'HELM_CONFIG_HOME', 'HELM_DATA_HOME', 'HELM_CACHE_HOME'])
    expect(environment[name]).toMatch(new RegExp(`^${cwd}`));
  expect(cwd).not.toContain(repo.root);
});

describe('says which chart was not rendered, and keeps what was read of it', () => {
  const skipped = async (repo: Repository) => {
    const { coverage, images } = await repo.check({ helm: true });
    return {
      reasons: (coverage?.skipped ?? []).map(({ path, reason }) => `${path}: ${reason}`),
      images: images.length,
    };
  };

  it('where Helm fails', async () => {
    helmThat(
      "process.stderr.write('Error: found in Chart.yaml, but missing\\nin charts/: x'); process.exit(1);",
    );
    const literal = pod(`${CORE}:ltsc2022`, 'x').replace('# Source: x\n', '');
    const { reasons, images } = await skipped(chart({ 'web/templates/literal.yaml': literal }));
    expect(reasons).toContain(
      'web/Chart.yaml: helm template: Error: found in Chart.yaml, but missing in charts/: x',
    );
    expect(images).toBe(1);
  });

  it('where it has a link, which .Files would follow', async () => {
    helmThat(prints(pod(`${CORE}:ltsc2022`)));
    const repo = chart();
    symlinkSync('/etc/hostname', join(repo.root, 'web/link'));
    expect((await skipped(repo)).reasons).toContain(
      'web/Chart.yaml: it has symbolic links, or too many files',
    );
    expect(() => started()).toThrow('ENOENT');
  });
});

it('is wrong usage where there is no Helm, and starts none of the checked files', async () => {
  const repo = chart();
  helmThat(prints(''), join(repo.root, 'bin'));
  process.env.PATH = join(repo.root, 'bin');
  await expect(repo.check({ helm: true })).rejects.toThrow('--helm: no program helm was found on PATH');
  expect(() => started()).toThrow('ENOENT');
});

it('is not started where nothing asks for it', async () => {
  helmThat(prints(pod(`${CORE}:ltsc2022`)));
  await chart().check();
  expect(() => started()).toThrow('ENOENT');
});
