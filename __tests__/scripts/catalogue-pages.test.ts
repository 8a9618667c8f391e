import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { lifecyclesIn, reviewed, runnersIn, skusIn } from '../../scripts/catalogue-pages-merge.mjs';
import schema from '../../src/windows/catalogue.schema.json' with { type: 'json' };

const LIFECYCLE = [
  '# Lifecycles',
  '',
  '| Base image | Version | OS build | Mainstream support end date | Extended support date |',
  '|--|--|--|--|--|',
  '| Server Core | 2025 | 26100 | 10/09/2029 | 10/10/2034 |',
  '| Server Core | 2022 | 20348 | 10/13/2026 | not known |',
  '',
  '| Another | table |',
].join('\n');
const RUNNERS = [
  '| Image | YAML Label | Software |',
  '| ---- | ---- | ---- |',
  '| Ubuntu 24.04 | `ubuntu-latest` | a |',
  '| Windows Server 2025 <sup>beta</sup> | `windows-2025` | b |',
  '| Windows Server 2022 | `windows-latest` or `windows-2022` | c |',
].join('\n');

describe('pages', () => {
  it('have ends of support by build', () => {
    expect(lifecyclesIn(LIFECYCLE)).toEqual([
      { build: 26100, mainstreamEnd: '2029-10-09', extendedEnd: '2034-10-10' },
      { build: 20348, mainstreamEnd: '2026-10-13', extendedEnd: null },
    ]);
  });

  it('have the labels of Windows runners', () => {
    expect(runnersIn(RUNNERS)).toEqual([
      { name: 'Windows Server 2025', labels: ['windows-2025'] },
      { name: 'Windows Server 2022', labels: ['windows-latest', 'windows-2022'] },
    ]);
  });

  it('have SKUs', () => {
    expect(skusIn('--os-sku Windows2025, WindowsAnnual; Windows2025 but MyWindows2022')).toEqual([
      'Windows2025',
      'WindowsAnnual',
    ]);
  });

  it.each<[string, () => unknown]>([
    ['no table of lifecycles', () => lifecyclesIn('| OS build |\n|--|\n| 1 |')],
    ['a table without rows', () => lifecyclesIn(LIFECYCLE.split('\n').slice(0, 4).join('\n'))],
    ['no table of images', () => runnersIn('# none')],
    ['no image of Windows', () => runnersIn(RUNNERS.split('\n').slice(0, 3).join('\n'))],
  ])('that have changed their shape are refused: %s', (_, read) => {
    expect(read).toThrow(/the page|the table/);
  });
});

const release = (name: string, build: number, over: object = {}) => ({
  name,
  build,
  mainstreamEnd: '2030-01-01',
  extendedEnd: '2035-01-01',
  images: ['servercore'],
  source: 'lifecycle',
  ...over,
});
const catalogue = {
  releases: [
    release('Windows Server 2025', 26100, {
      runners: [{ label: 'windows-latest', moves: true as const }, { label: 'windows-2025' }],
    }),
    release('Windows Server 2022', 20348, { runners: [{ label: 'windows-2022' }], aksSkus: ['Windows2022'] }),
    release('Windows 11, version 24H2', 26100, { images: [] }),
  ],
};
const SAME = {
  lifecycles: [],
  runners: [
    { name: 'Windows Server 2025', labels: ['windows-2025', 'windows-latest'] },
    { name: 'Windows Server 2022', labels: ['windows-2022'] },
  ],
  skus: ['Windows2022'],
};

describe('a review', () => {
  it('changes nothing where nothing is new', () => {
    expect(reviewed(catalogue, SAME)).toEqual({ catalogue, notes: [] });
    expect(reviewed(catalogue, SAME).catalogue).toBe(catalogue);
  });

  it('takes over ends of support, of servers alone', () => {
    const lifecycles = [{ build: 26100, mainstreamEnd: '2031-01-01', extendedEnd: null }];
    const { catalogue: next, notes } = reviewed(catalogue, { ...SAME, lifecycles });
    expect(next.releases.map(({ mainstreamEnd, extendedEnd }) => [mainstreamEnd, extendedEnd])).toEqual([
      ['2031-01-01', null],
      ['2030-01-01', '2035-01-01'],
      ['2030-01-01', '2035-01-01'],
    ]);
    expect(notes).toEqual([
      'Windows Server 2025: mainstream support ends on 2031-01-01 (was on 2030-01-01), extended support on no known day (was on 2035-01-01).',
    ]);
  });

  it('adds labels, and moves the one that moves', () => {
    const runners = [
      { name: 'Windows Server 2025', labels: ['windows-2025', 'windows-2025-new'] },
      { name: 'Windows Server 2022', labels: ['windows-2022', 'windows-latest'] },
    ];
    const { catalogue: next, notes } = reviewed(catalogue, { ...SAME, runners });
    expect(next.releases.map((one) => (one as { runners?: unknown }).runners)).toEqual([
      [{ label: 'windows-2025' }, { label: 'windows-2025-new' }],
      [{ label: 'windows-2022' }, { label: 'windows-latest', moves: true }],
      undefined,
    ]);
    expect(notes).toEqual([
      'windows-latest is no longer Windows Server 2025.',
      'windows-2025-new is Windows Server 2025.',
      'windows-latest is Windows Server 2022.',
    ]);
  });

  test.each<[string, object, string]>([
    [
      'a build without a row',
      { lifecycles: [{ build: 30000, mainstreamEnd: null, extendedEnd: null }] },
      'Base images of build 30000 are listed, which no row has: add a row.',
    ],
    [
      'an image of an unknown release',
      { runners: [...SAME.runners, { name: 'Windows Server 2028', labels: ['windows-2028'] }] },
      'The runner image Windows Server 2028 (windows-2028) is of no release that the catalogue has: add its labels.',
    ],
    [
      'a label that is gone',
      { runners: SAME.runners.slice(0, 1) },
      'The runner label windows-2022 is no longer listed: state the day on which it was retired.',
    ],
    [
      'a new SKU',
      { skus: ['Windows2028'] },
      'AKS has nodes of the SKU Windows2028, which no row has: add it.',
    ],
  ])('says what needs a person: %s', (_, found, note) => {
    expect(reviewed(catalogue, { ...SAME, ...found })).toEqual({ catalogue, notes: [note] });
  });
});

describe('the script', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wincompat-'));
    copyFileSync('src/windows/catalogue.json', join(folder, 'catalogue.json'));
    for (const [name, text] of Object.entries({ a: LIFECYCLE, b: RUNNERS, c: 'Windows2025' }))
      writeFileSync(join(folder, name), text);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a catalogue that is valid, and says what changed', () => {
    const paths = ['a', 'b', 'c', 'catalogue.json'].map((name) => join(folder, name));
    const { status, stdout } = spawnSync(process.execPath, ['scripts/catalogue-pages.mjs', ...paths], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('windows-latest is Windows Server 2022.');
    const valid = new Ajv().compile(schema);
    valid(JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')));
    expect(valid.errors).toBeNull();
  });

  it('says how it is used', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/catalogue-pages.mjs'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'usage: npm run catalogue-pages -- LIFECYCLE RUNNERS AKS [FILE]\n',
    });
  });
});
