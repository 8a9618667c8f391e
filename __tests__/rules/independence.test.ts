// One rule reports one kind of mistake: where it is switched off, the findings of all others stand.

import { expect, test } from '@jest/globals';
import { repository } from '../support/repository.js';

const CORE = 'mcr.microsoft.com/windows/servercore';
const CONFIG = `targets:
  swarm: {host: ltsc2022, platform: swarm}
  aks: {host: ltsc2022, platform: kubernetes}
`;
const job = (name: string, runner: string, more = ''): string =>
  `  ${name}:\n    runs-on: ${runner}\n${more}    steps: [{run: docker build .}]\n`;
const pod = (name: string, image: string, selector: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n${selector}  containers:\n  - {name: c, image: "${image}"}\n`;
/** Each mistake of rules that were one rule before. */
const FILES = {
  Dockerfile: `FROM ${CORE}:ltsc2019\nRUN x\n`,
  '.github/workflows/ci.yml': `on: push\njobs:\n${[
    job('a', 'windows-latest'),
    job('b', 'windows-2019'),
    job('c', 'windows-2022', `    container: ${CORE}:ltsc2022\n`),
  ].join('')}`,
  'pods.yaml': [
    pod('linux', 'nginx:1.25-alpine', ''),
    pod('windows', 'contoso/web:1-nanoserver-ltsc2022', ''),
    pod('wrong', 'nginx:1.25-alpine', '  nodeSelector: {kubernetes.io/os: windows}\n'),
  ].join('---\n'),
  'compose.yaml': `services:
  cache: {image: "contoso/cache:7-nanoserver-ltsc2022", isolation: hyperv}
  web: {image: "contoso/web:1-nanoserver", build: {context: ., isolation: hyperv}}
`,
};
const SPLIT = [
  'os-version-mismatch',
  'build-host-mismatch',
  'job-container-mismatch',
  'linux-image-on-windows',
  'retired-runner',
  'moving-runner',
  'isolation-unavailable',
  'missing-os-selector',
  'linux-pod-on-windows',
];

async function fingerprints(rules = ''): Promise<Map<string, string[]>> {
  const { findings } = await repository({ ...FILES, 'wincompat.yml': `${CONFIG}${rules}` }).check();
  const byRule = new Map<string, string[]>();
  for (const { ruleId, fingerprint } of findings)
    byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), fingerprint]);
  return byRule;
}

test('the files have the mistake of every rule', async () => {
  expect([...(await fingerprints()).keys()]).toEqual(expect.arrayContaining(SPLIT));
});

test.each(SPLIT)('%s is switched off alone', async (rule) => {
  const all = await fingerprints();
  const others = await fingerprints(`rules: {${rule}: off}\n`);
  all.delete(rule);
  expect(others).toEqual(all);
});
