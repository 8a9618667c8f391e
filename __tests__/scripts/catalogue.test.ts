import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { Ajv } from 'ajv';
import {
  merged,
  newReleases,
  newRevisions,
  newUpdates,
  publishedOn,
  withdrawnReleases,
  withoutUpdate,
} from '../../scripts/catalogue-merge.mjs';
import catalogue from '../../src/windows/catalogue.json' with { type: 'json' };
import schema from '../../src/windows/catalogue.schema.json' with { type: 'json' };
import { answer, FaultServer } from '../registry/fault-server.js';

const CHANNELS = ['ltsc2016', 'ltsc2019', 'ltsc2022', 'ltsc2025'];

describe('the catalogue', () => {
  it('is what its schema says', () => {
    const valid = new Ajv().compile(schema);
    valid(catalogue);
    expect(valid.errors).toBeNull();
  });

  it('names a source for each release, and no release twice', () => {
    const sources = catalogue.sources.map((source) => source.id);
    for (const release of catalogue.releases) expect(sources).toContain(release.source);
    const names = catalogue.releases.map((release) => release.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has its dates in order: support ends after it ends in part, revisions grow with time', () => {
    for (const { mainstreamEnd, extendedEnd } of catalogue.releases) {
      if (mainstreamEnd !== null && extendedEnd !== null) expect(mainstreamEnd <= extendedEnd).toBe(true);
    }
    for (const build of new Set(catalogue.revisions.map((row) => row.version.split('.')[2]))) {
      const rows = catalogue.revisions.filter((row) => row.version.split('.')[2] === build);
      const revisions = rows.map((row) => Number(row.version.split('.')[3]));
      expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
      const dates = rows.flatMap((row) => row.date ?? []);
      expect(dates).toEqual([...dates].sort());
      expect(dates.every((date) => date <= catalogue.date)).toBe(true);
    }
  });
});

const small = {
  date: '2026-09-01',
  sources: [],
  releases: [
    {
      name: 'Windows Server 2022',
      build: 20348,
      channel: 'LTSC',
      tags: ['ltsc2022'],
      images: ['servercore'],
    },
    { name: 'Windows Server, version 23H2', build: 25398, channel: 'AC', tags: [], images: [] },
  ],
  revisions: [
    { version: '10.0.20348.100', kb: 'KB5000001', date: '2026-08-01' },
    { version: '10.0.20348.200', kb: 'KB5000002', date: '2026-09-01' },
  ],
};

describe('a tag list', () => {
  it.each<[string, string[], string[]]>([
    ['with nothing new', ['ltsc2022', '10.0.20348.100', '10.0.20348.200'], []],
    ['with a gap between known ones', ['ltsc2022', '10.0.20348.150'], ['10.0.20348.150']],
    ['with one older than all that is known', ['ltsc2022', '10.0.20348.50'], []],
    ['with new ones', ['ltsc2022', '10.0.20348.400', '10.0.20348.300'], ['10.0.20348.300', '10.0.20348.400']],
    ['with one for each architecture', ['ltsc2022', '10.0.20348.300-amd64'], []],
    ['with a build that is none of the catalogue', ['ltsc2022', '10.0.30000.1'], []],
    ['with odd tags', ['ltsc2022', '10.0.20348', '10.0.20348.x', 'v10.0.20348.300', ''], []],
  ])('%s', (_name, tags, expected) => {
    expect(newRevisions(small, tags)).toEqual(expected);
  });

  it('that lacks a release is refused', () => {
    expect(() => newRevisions(small, ['10.0.20348.300'])).toThrow(/none of Windows Server 2022/);
  });

  it('may lack one release of several, and shows one that is new', () => {
    const two = {
      ...small,
      releases: [
        ...small.releases,
        {
          name: 'Windows Server 2016',
          build: 14393,
          channel: 'LTSC',
          tags: ['ltsc2016'],
          images: ['servercore'],
        },
      ],
    };
    const tags = ['ltsc2022', 'ltsc2028', '10.0.29000.1', '10.0.20348.300'];
    expect(newRevisions(two, tags)).toEqual(['10.0.20348.300']);
    expect(withdrawnReleases(two, tags)).toEqual(['Windows Server 2016']);
    expect(newReleases(two, tags)).toEqual(['10.0.29000', 'ltsc2028']);
  });

  it.each<[string, string | null, string | null]>([
    ['made before Patch Tuesday', '2026-09-04T10:00:00Z', '2026-09-08'],
    ['made on the day after', '2026-09-09T01:00:00Z', '2026-09-08'],
    ['made in between: out of band', '2026-09-20T01:00:00Z', '2026-09-20'],
    ['of which nothing is known', null, null],
    ['with a time that is none', 'soon', null],
  ])('an image %s', (_name, created, expected) => {
    expect(publishedOn(created)).toBe(expected);
  });

  it('gives a revision without an update the one that came late', () => {
    const open = { ...small, revisions: [{ version: '10.0.20348.100', kb: null, date: '2026-08-01' }] };
    const found = {
      revisions: [{ tag: '10.0.20348.100', digest: 'sha256:a' }],
      updates: [{ tag: 'ltsc2022-KB5000001', digest: 'sha256:a' }],
    };
    expect(withoutUpdate(open, ['10.0.20348.100'])).toEqual(['10.0.20348.100']);
    expect(merged(open, found, '2026-10-01').revisions).toEqual([
      { version: '10.0.20348.100', kb: 'KB5000001', date: '2026-08-01' },
    ]);
  });

  it('names updates', () => {
    expect(
      newUpdates(small, ['ltsc2022-KB5000002', 'ltsc2022-KB5000003', 'ltsc2022-KB5000003-amd64', 'ltsc2022']),
    ).toEqual(['ltsc2022-KB5000003']);
  });

  it('is merged by digest, and changes nothing where nothing is new', () => {
    const found = {
      revisions: [{ tag: '10.0.20348.300', digest: 'sha256:a', created: '2026-09-04T10:00:00Z' }],
      updates: [{ tag: 'ltsc2022-KB5000003', digest: 'sha256:a' }],
    };
    expect(merged(small, found, '2026-10-01')).toEqual({
      ...small,
      date: '2026-10-01',
      revisions: [...small.revisions, { version: '10.0.20348.300', kb: 'KB5000003', date: '2026-09-08' }],
    });
    expect(merged(small, { revisions: [], updates: [] }, '2026-10-01')).toBe(small);
  });
});

describe('npm run catalogue', () => {
  let server: FaultServer;
  let folder: string;
  let file: string;
  beforeEach(async () => {
    server = await FaultServer.start();
    folder = mkdtempSync(join(tmpdir(), 'wincompat-catalogue-'));
    file = join(folder, 'catalogue.json');
    copyFileSync('src/windows/catalogue.json', file);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await server.stop();
  });

  const tagPages = (...pages: string[][]) =>
    server.routes.set('/v2/windows/servercore/tags/list', (request, response, seen) => {
      const page = Number(new URL(seen.path, 'http://host').searchParams.get('page') ?? 0);
      const more = page + 1 < pages.length;
      const link = `</v2/windows/servercore/tags/list?page=${page + 1}>; rel="next"`;
      answer(200, JSON.stringify({ tags: pages[page] }), more ? { link } : {})(request, response, seen);
    });
  const tag = (name: string, digest: string) =>
    server.routes.set(
      `/v2/windows/servercore/manifests/${name}`,
      answer(200, '', { 'docker-content-digest': digest }),
    );

  function run(): Promise<{ status: number | null; stdout: string; stderr: string }> {
    return new Promise((done) => {
      const child = spawn(process.execPath, ['scripts/catalogue.mjs', `http://${server.host}`, file]);
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (part) => (stdout += part));
      child.stderr.on('data', (part) => (stderr += part));
      child.on('close', (status) => done({ status, stdout, stderr }));
    });
  }

  test('writes new revisions with their update, from all pages', async () => {
    tagPages([...CHANNELS, '10.0.20348.65000'], ['10.0.26100.65000', 'ltsc2022-KB9999999']);
    tag('10.0.20348.65000', 'sha256:a');
    tag('10.0.26100.65000', 'sha256:b');
    tag('ltsc2022-KB9999999', 'sha256:a');
    const { status, stdout } = await run();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '2 new: 10.0.20348.65000, 10.0.26100.65000\n' });
    const { revisions } = JSON.parse(readFileSync(file, 'utf8'));
    expect(revisions).toContainEqual(
      expect.objectContaining({ version: '10.0.20348.65000', kb: 'KB9999999' }),
    );
    expect(revisions).toContainEqual(expect.objectContaining({ version: '10.0.26100.65000', kb: null }));
  });

  test('writes nothing where nothing is new', async () => {
    tagPages(CHANNELS);
    const before = readFileSync(file, 'utf8');
    expect(await run()).toMatchObject({ status: 0, stdout: 'The catalogue is up to date.\n' });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test.each([
    ['a list that is cut off', () => tagPages(['ltsc2022']), /none of/],
    ['no list', () => undefined, /status 404/],
  ])('refuses %s', async (_name, prepare, words) => {
    prepare();
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = await run();
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
