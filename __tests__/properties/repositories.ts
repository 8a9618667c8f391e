// Small repositories for properties that must hold everywhere: the fixtures of reading, the pages of rules, the example.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rules } from '../../src/rules/index.js';
import { writeFiles } from '../check-offline.js';
import { examplesOf, readPage } from '../rules/examples.js';

export interface Repository {
  name: string;
  /** Makes it in an empty folder. */
  writeTo(root: string): void;
}

const FIXTURES = resolve('__tests__/reading/fixtures');

/** Hosts of all kinds, so that the rules find something in files that declare none. */
const FLEET = `targets:
  k8s-2022: {host: 10.0.20348.2402, platform: kubernetes, labels: {agentpool: win22}, taints: ["os=windows:NoSchedule"]}
  k8s-2019: {host: ltsc2019, platform: kubernetes}
  swarm-2025: {host: ltsc2025, platform: swarm, isolation: [process, hyperv]}
  old-2016: {host: 10.0.14393.2906}
  desk: {host: Windows 11 24H2}
build-hosts:
  builder: {host: ltsc2019}
`;

export function repositories(): Repository[] {
  const fixtures = readdirSync(FIXTURES).flatMap((name) => {
    const folder = join(FIXTURES, name);
    const asItIs = { name, writeTo: (root: string) => cpSync(folder, root, { recursive: true }) };
    return [asItIs, { name: `${name} on a fleet`, writeTo: onFleet(asItIs.writeTo) }];
  });
  const pages = rules
    .map(({ id }) => ({ id, files: examplesOf(readPage(id), 'wrong') }))
    .filter(({ files }) => files.length > 0)
    .map(({ id, files }) => ({
      name: `page of ${id}`,
      writeTo: (root: string) =>
        writeFiles(root, Object.fromEntries(files.map(({ path, text }) => [path, text]))),
    }));
  const example = {
    name: 'mixed-fleet',
    writeTo: (root: string) => cpSync(resolve('examples/mixed-fleet'), root, { recursive: true }),
  };
  return [
    ...fixtures,
    ...pages,
    example,
    { ...example, name: 'mixed-fleet on a fleet', writeTo: onFleet(example.writeTo) },
  ];
}

function onFleet(writeTo: (root: string) => void): (root: string) => void {
  return (root) => {
    writeTo(root);
    for (const path of ['.github/wincompat.yml', 'wincompat.yml', '.wincompat.yml', 'wincompat.yaml'])
      rmSync(join(root, path), { force: true });
    writeFileSync(join(root, 'wincompat.yml'), FLEET);
  };
}

/** Runs with a repository in a folder of its own. */
export async function inFolder<T>(
  repository: Pick<Repository, 'writeTo'>,
  run: (root: string) => Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'wincompat-property-'));
  try {
    repository.writeTo(root);
    return await run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The regular files below a folder, relative to it. */
export function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

export function edit(root: string, path: string, change: (text: string) => string): void {
  const file = join(root, path);
  const bytes = readFileSync(file);
  // Of UTF-16 nothing is changed.
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return;
  writeFileSync(file, change(bytes.toString('utf8')));
}
