import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { runCampaign } from '../../fuzz/campaign.mjs';
import { Executor } from '../../fuzz/executor.mjs';
import { minimise } from '../../fuzz/minimise.mjs';
import { mutate } from '../../fuzz/mutate.mjs';
import { Random } from '../../fuzz/random.mjs';
import { seedRepositories } from '../../fuzz/seeds.mjs';
import { repository } from '../support/repository.js';

const target = new URL('./planted-target.mjs', import.meta.url);
const limits = { slowMs: 60_000, hangMs: 60_000, memoryMb: 256 };
const seeds = [
  [
    { path: 'web/Dockerfile', text: 'FROM a AS b\nRUN c\nRUN d\nCOPY --from=b / /\nRUN e\n' },
    { path: 'values.yaml', text: 'a: b\n' },
  ],
  [
    { path: 'docker-bake.hcl', text: 'target "a" {\n  context = "."\n}\n' },
    { path: 'pod.yaml', text: 'kind: Pod\n' },
  ],
];

let out: string;
beforeEach(() => {
  out = repository().root;
});

function campaign(executions: number, seed: number) {
  let left = executions;
  const isOver = () => left-- <= 0;
  return runCampaign({ target, seeds, seed, isOver, workers: 1, limits, out, onFind: () => {} });
}

describe('a campaign', () => {
  it('finds planted faults, makes their inputs small, and saves them', async () => {
    const { executions, finds } = await campaign(800, 1);
    expect(executions).toBe(800);
    const found = new Map(
      finds.map(({ fault, repository }) => [`${fault.oracle} ${fault.where}`, repository]),
    );
    expect(found).toEqual(
      new Map([['exception planted', [{ path: expect.stringMatching(/Dockerfile$/), text: 'ONBUILD' }]]]),
    );
    const folders = readdirSync(out).sort();
    expect(folders).toHaveLength(1);
    for (const folder of folders) {
      const saved = JSON.parse(readFileSync(join(out, folder, 'input.json'), 'utf8'));
      expect([...found.values()]).toContainEqual(saved);
      expect(readFileSync(join(out, folder, 'README'), 'utf8')).toMatch(/seed 1, execution \d+/);
    }
  });

  it('does the same again for the same seed', async () => {
    const summary = async () =>
      (await campaign(400, 7)).finds.map(({ execution, count, repository }) => ({
        execution,
        count,
        repository,
      }));
    const first = await summary();
    expect(first.length).toBeGreaterThan(0);
    expect(await summary()).toEqual(first);
  });
});

describe('a executor', () => {
  it('ends an input that does not end', async () => {
    const executor = new Executor(target, { ...limits, hangMs: 500 });
    const { faults } = await executor.examine([{ path: 'a', text: 'never ends' }]);
    expect(faults).toEqual([{ oracle: 'hang', where: 'start', detail: 'no end after 500 ms' }]);
  });

  it('goes on with the next input where one took its process with it', async () => {
    const executor = new Executor(target, limits);
    const killed = await executor.examine([{ path: 'a', text: 'is killed' }]);
    expect(killed.faults).toMatchObject([{ oracle: 'crash', detail: expect.stringContaining('SIGKILL') }]);
    expect(await executor.examine([{ path: 'a', text: '' }])).toMatchObject({
      faults: [],
      features: ['1 files'],
    });
    executor.close();
  });
});

describe('minimise', () => {
  it('leaves what shows the fault: files, then lines, then characters', async () => {
    const files = Array.from({ length: 9 }, (_, i) => ({ path: `f${i}`, text: `a${i}\nb${i}\nc${i}\n` }));
    const text = (repository: readonly { text: string }[]) => repository.map((file) => file.text).join('');
    const shows = async (candidate: readonly { text: string }[]) =>
      /b3/.test(text(candidate)) && /c7/.test(text(candidate));
    expect(await minimise(files, shows, () => true)).toEqual([
      { path: 'f3', text: 'b3' },
      { path: 'f7', text: 'c7' },
    ]);
  });

  it('stops where enough has been asked', async () => {
    let asked = 0;
    const files = [{ path: 'f', text: 'x'.repeat(1_000) }];
    await minimise(
      files,
      async () => ++asked > 0 && false,
      () => asked < 5,
    );
    expect(asked).toBe(5);
  });
});

describe('a mutation', () => {
  it('changes nothing of what it is made from, and stays small', () => {
    const before = JSON.stringify(seeds);
    const random = new Random(3);
    const made = Array.from({ length: 500 }, () => mutate(seeds, random));
    expect(JSON.stringify(seeds)).toBe(before);
    expect(new Set(made.map((repository) => JSON.stringify(repository))).size).toBeGreaterThan(400);
    for (const repository of made) {
      expect(repository.length).toBeLessThanOrEqual(14);
      for (const { text } of repository) expect(text.length).toBeLessThanOrEqual(64 * 1024);
    }
  });

  it('begins with files of every format', () => {
    const paths = seedRepositories().flatMap((repository) => repository.map(({ path }) => path));
    for (const name of [
      /Dockerfile$/,
      /compose\.yaml$/,
      /\.env$/,
      /pod\.yaml$/,
      /templates\/.*\.yaml$/,
      /kustomization\.yaml$/,
      /docker-bake\.hcl$/,
      /docker-bake\.json$/,
      /\.github\/workflows\//,
      /\.gitlab-ci\.yml$/,
      /azure-pipelines\.yml$/,
      /devcontainer\.json$/,
      /wincompat\.yml$/,
      /baseline\.json$/,
    ]) {
      expect(paths).toContainEqual(expect.stringMatching(name));
    }
  });
});
