import { describe, expect, it } from '@jest/globals';
import type { Inspection } from '../../src/pipeline/check.js';
import { repository } from '../support/repository.js';

// Dimensions that multiply are worked out once for all that are the same: the steps that are counted grow with the
// text, and what is found stays what it is.

const IMAGE = 'mcr.microsoft.com/windows/servercore';

const run = (files: Record<string, string>): Promise<Inspection> => repository(files).inspect();

const many = (count: number, make: (i: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);
const targets = (count: number): string =>
  `targets:\n${many(count, (i) => `  t${i}: {host: ${i % 2 === 0 ? 'ltsc2019' : 'ltsc2022'}}\n`)}`;
const services = (count: number, body: (i: number) => string): string =>
  `services:\n${many(count, (i) => `  s${i}: ${body(i)}\n`)}`;
const problemsOf = ({ report }: Inspection): string[] =>
  report.findings.filter(({ ruleId }) => ruleId === 'invalid-file').map(({ problem }) => problem);

describe('outcomes', () => {
  it('are one list for all uses of which the same is known', async () => {
    const { judged, report } = await run({
      'wincompat.yml': targets(20),
      'compose.yaml': services(300, (i) => `{image: "${IMAGE}:ltsc20${i % 2 === 0 ? 19 : 22}"}`),
    });
    expect(new Set(judged.map(({ outcomes }) => outcomes)).size).toBe(2);
    expect(new Set(report.images.map(({ verdicts }) => verdicts)).size).toBe(2);
    expect(judged.every(({ outcomes }) => outcomes.length === 20)).toBe(true);
    const failing = report.findings.filter(({ ruleId }) => ruleId === 'os-version-mismatch');
    expect(failing).toHaveLength(300);
  });

  it('differ where the isolation that is asked for does', async () => {
    const { report } = await run({
      'wincompat.yml': 'targets:\n  t: {host: ltsc2022, isolation: [process, hyperv]}\n',
      'compose.yaml': `services:\n  a: {image: "${IMAGE}:ltsc2019"}\n  b: {image: "${IMAGE}:ltsc2019", isolation: hyperv}\n`,
    });
    expect(report.images.map(({ verdicts }) => verdicts.map(({ verdict }) => verdict))).toEqual([
      ['unsupported'],
      ['supported'],
    ]);
  });

  it('of too many different images are left out, and that is said', async () => {
    const { judged, ...inspection } = await run({
      'wincompat.yml': `${targets(200)}rules: {os-version-mismatch: "off", stale-revision: "off"}\n`,
      'compose.yaml': services(1_200, (i) => `{image: "${IMAGE}:10.0.17763.${1 + i}"}`),
    });
    expect(problemsOf({ judged, ...inspection }).join()).toMatch(
      /\d+ of 1200, from this one on, are not checked against the targets/,
    );
    expect(judged.some(({ outcomes }) => outcomes.length === 200)).toBe(true);
  });
});

describe('images that are built here', () => {
  const chain = (length: number) => ({
    'wincompat.yml': targets(2),
    'compose.yaml': services(
      length,
      (i) =>
        `{image: "contoso/i${i}", isolation: process, build: {dockerfile_inline: "FROM ${i === 0 ? `${IMAGE}:ltsc2022` : `contoso/i${i - 1}`}"}}`,
    ),
    'more/compose.yaml': services(
      length,
      (i) =>
        `{image: "contoso/i${length + i}", isolation: process, build: {dockerfile_inline: "FROM contoso/i${length + i - 1}"}}`,
    ),
  });

  it('in a chain are all traced to its end', async () => {
    const { judged, ...inspection } = await run(chain(1_800));
    const uses = judged.filter(({ use }) => use.kind === 'compose');
    expect(uses).toHaveLength(3_600);
    expect(uses.every(({ use }) => use.versions[0]?.build === 20348)).toBe(true);
    expect(problemsOf({ judged, ...inspection })).toEqual([]);
  });

  it('in levels, each built on all images of the one below, cost their edges', async () => {
    const grid = (wide: number) => ({
      'wincompat.yml': targets(20),
      'compose.yaml': services(10 * wide, (i) => {
        const [level, column] = [Math.floor(i / wide), i % wide];
        const builds = many(
          wide,
          (j) => `"${level === 0 ? `${IMAGE}:ltsc2022` : `contoso/l${level - 1}c${j}`}"`,
          ', ',
        );
        return `{image: "contoso/l${level}c${column}", isolation: process, build: {context: b${i}, args: {B: ${builds.split(', ')[0]}}, tags: ["contoso/l${level}c${column}"]}}`;
      }),
      ...Object.fromEntries(
        Array.from({ length: 10 * wide }, (_, i) => [`b${i}/Dockerfile`, 'ARG B\nFROM $B\n']),
      ),
    });
    const [once, twice] = [await run(grid(8)), await run(grid(16))];
    expect(twice.steps / once.steps).toBeLessThan(2.5);
    expect(twice.judged.every(({ use }) => use.os === 'windows')).toBe(true);
  });

  it('in a circle are said', async () => {
    const { report } = await run({
      'wincompat.yml': targets(1),
      'compose.yaml': services(
        2,
        (i) =>
          `{image: "contoso/c${i}", isolation: process, build: {dockerfile_inline: "FROM contoso/c${1 - i}"}}`,
      ),
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('unresolved-image');
  });
});

it('steps of a pipeline times services of a compose file are one build of each service', async () => {
  const repository = (count: number) => ({
    'wincompat.yml': targets(2),
    Dockerfile: `FROM ${IMAGE}:ltsc2025\nRUN dir\n`,
    'compose.yaml': services(10 * count, () => '{isolation: process, build: .}'),
    '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n${many(count, () => '      - run: docker compose build\n')}`,
  });
  const [once, twice] = [await run(repository(90)), await run(repository(180))];
  expect(twice.steps / once.steps).toBeLessThan(2.2);
  expect(twice.report.findings.filter(({ problem }) => problem.includes('windows-2022'))).toHaveLength(1);
  expect(problemsOf(twice)).toEqual([]);
});

it('what one file costs too much is said, and takes nothing from another', async () => {
  const inspection = await run({
    'wincompat.yml': targets(2),
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [
        `d${i}/compose.yaml`,
        `x: &l "windows${'${A}'.repeat(20_000)}"\n${services(1_500, () => '{isolation: process, image: *l}')}`,
      ]),
    ),
    'z/Dockerfile': `FROM ${IMAGE}:ltsc2022\n`,
  });
  expect(problemsOf(inspection)).toHaveLength(10);
  const good = inspection.report.findings.filter(({ path }) => path === 'z/Dockerfile');
  expect(good.map(({ ruleId }) => ruleId)).toContain('os-version-mismatch');
});
