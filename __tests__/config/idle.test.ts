import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { repository } from '../support/repository.js';

const FILES = {
  'web/Dockerfile': 'ARG TAG\nFROM mcr.microsoft.com/windows/servercore:${TAG}\n',
  'policy.yml': 'targets: {a: {host: ltsc2022}}\nscopes: [{paths: [elsewhere/**], targets: [a]}]\n',
};

async function notes(config: string, paths: string[] = []): Promise<readonly string[]> {
  const { root, check } = repository({ ...FILES, 'wincompat.yml': config });
  return (await check({ paths: paths.map((path) => join(root, path)) })).notes;
}

const IN_VAIN = `
targets: {a: {host: ltsc2022}}
scopes: [{paths: [web/**, wbe/**], targets: [a]}]
build-hosts: {agent: {host: ltsc2022, paths: [app/**]}}
images:
  contoso/web: {dockerfile: web/dockerfile}
  contoso/app: {dockerfile: app/Dockerfile}
args: {TAG: [ltsc2022], TAGG: [ltsc2022]}
`;

test('what the configuration says in vain is told', async () => {
  expect(await notes(IN_VAIN)).toEqual([
    "scopes: 'wbe/**' matches no file; correct or remove it.",
    "build-hosts.agent: 'app/**' matches no file; correct or remove it.",
    'images: there is no app/Dockerfile that contoso/app could be built from.',
    'args: no Dockerfile that was read declares TAGG before its first FROM.',
  ]);
});

test.each<[string, string, string[]]>([
  ['where only some paths are checked', IN_VAIN, ['web']],
  ['of a configuration that others share', 'extends: policy.yml\n', []],
  ['where there is nothing of it', 'targets: {a: {host: ltsc2022}}\n', []],
])('but not %s', async (_name, config, paths) => {
  expect(await notes(config, paths)).toEqual([]);
});
