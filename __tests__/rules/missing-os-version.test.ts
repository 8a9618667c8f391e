import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from '@jest/globals';
import { checkOffline } from '../check-offline.js';
import { repository } from '../support/repository.js';

let root: string;
beforeEach(() => {
  root = repository().root;
  writeFileSync(
    join(root, 'Dockerfile'),
    'FROM golang:1.24 AS build\nRUN go build -o /agent.exe\n\nFROM scratch\nCOPY --from=build /agent.exe /\n',
  );
  writeFileSync(
    join(root, 'compose.yaml'),
    'services:\n  agent:\n    image: contoso/agent:1\n    build: .\n',
  );
});

const pod = (more: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: agent}\nspec:\n  nodeSelector: {kubernetes.io/os: windows}\n${more}  containers:\n  - name: c\n    image: contoso/agent:1\n`;

async function findings() {
  const report = await checkOffline(root);
  return report.findings.filter((f) => f.ruleId === 'missing-os-version');
}

it('an image that is built here on nothing is traced to its Dockerfile', async () => {
  writeFileSync(join(root, 'pod.yaml'), pod(''));
  const [finding, ...others] = await findings();
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ path: 'pod.yaml', line: 8, level: 'warning' });
  expect(finding?.related).toMatchObject([{ path: 'Dockerfile', line: 4, column: 6, endColumn: 13 }]);
});

it('HostProcess containers need none', async () => {
  writeFileSync(
    join(root, 'pod.yaml'),
    pod('  hostNetwork: true\n  securityContext: {windowsOptions: {hostProcess: true}}\n'),
  );
  expect(await findings()).toEqual([]);
});
