import { describe, expect, test } from '@jest/globals';
import catalogue from '../../src/windows/catalogue.json' with { type: 'json' };
import { baseImageFor } from '../../src/windows/process-isolation.js';
import { releaseName, releaseOf, releases } from '../../src/windows/releases.js';
import { revisionOfKb } from '../../src/windows/revisions.js';
import { parseVersion } from '../../src/windows/version.js';

// Source of names, builds and dates: "Base image servicing lifecycles" (learn.microsoft.com, 2025-07-15).
test.each([
  [14393, 'Windows Server 2016', 'LTSC', 'ltsc2016', '2022-01-11', '2027-01-11'],
  [16299, 'Windows Server, version 1709', 'SAC', '1709', null, '2019-04-09'],
  [17134, 'Windows Server, version 1803', 'SAC', '1803', null, '2019-11-12'],
  [17763, 'Windows Server 2019', 'LTSC', 'ltsc2019', '2024-01-09', '2029-01-09'],
  [18362, 'Windows Server, version 1903', 'SAC', '1903', null, '2020-12-08'],
  [18363, 'Windows Server, version 1909', 'SAC', '1909', null, '2021-05-11'],
  [19041, 'Windows Server, version 2004', 'SAC', '2004', null, '2021-12-14'],
  [19042, 'Windows Server, version 20H2', 'SAC', '20H2', null, '2022-08-09'],
  [20348, 'Windows Server 2022', 'LTSC', 'ltsc2022', '2026-10-13', '2031-10-14'],
  [25398, 'Windows Server, version 23H2', 'AC', undefined, '2025-04-24', '2025-10-24'],
  [26100, 'Windows Server 2025', 'LTSC', 'ltsc2025', '2029-10-09', '2034-10-10'],
])('build %d is %s', (build, name, channel, tag, mainstreamEnd, extendedEnd) => {
  const release = releaseOf(build);
  expect(release).toMatchObject({ name, build, kind: 'server', channel, mainstreamEnd, extendedEnd });
  expect(release?.tags[0]).toBe(tag);
});

// Source of builds: hcsshim, osversion/windowsbuilds.go, where it names them.
test.each([
  [14393, 'Windows 10, version 1607'],
  [15063, 'Windows 10, version 1703'],
  [16299, 'Windows 10, version 1709'],
  [17134, 'Windows 10, version 1803'],
  [17763, 'Windows 10, version 1809'],
  [18362, 'Windows 10, version 1903'],
  [18363, 'Windows 10, version 1909'],
  [19041, 'Windows 10, version 2004'],
  [19042, 'Windows 10, version 20H2'],
  [19043, 'Windows 10, version 21H1'],
  [19044, 'Windows 10, version 21H2'],
  [19045, 'Windows 10, version 22H2'],
  [22000, 'Windows 11, version 21H2'],
  [22621, 'Windows 11, version 22H2'],
  [22631, 'Windows 11, version 23H2'],
  [26100, 'Windows 11, version 24H2'],
  [26200, 'Windows 11, version 25H2'],
])('client build %d is %s', (build, name) => {
  expect(releaseOf(build, true)).toMatchObject({ name, kind: 'client', images: [] });
});

test('a build that only a client or only a server has is named so, whatever is asked', () => {
  expect(releaseName(22621)).toBe('Windows 11, version 22H2');
  expect(releaseName(20348, true)).toBe('Windows Server 2022');
});

test('a build that no release has is named by its number', () => {
  expect(releaseOf(12345)).toBeUndefined();
  expect(releaseName(12345)).toBe('Windows build 12345');
});

describe('the base image for a host', () => {
  test.each([
    [14393, 'ltsc2016'],
    [16299, '1709'],
    [17763, 'ltsc2019'],
    [18362, '1903'],
    [19042, '20H2'],
    [20348, 'ltsc2022'],
    [22000, 'ltsc2022'],
    [22621, 'ltsc2022'],
    [22631, 'ltsc2022'],
    [25398, 'ltsc2022'],
    [26100, 'ltsc2025'],
    [26200, 'ltsc2025'],
    [28000, 'ltsc2025'],
  ])('of build %d has the tag %s', (build, tag) => {
    expect(baseImageFor(build)?.tags[0]).toBe(tag);
  });

  test.each([[15063], [19043], [19044], [19045], [12345]])('of build %d does not exist', (build) => {
    expect(baseImageFor(build)).toBeUndefined();
  });
});

// "Container base images" (learn.microsoft.com, 2025-11-28): the full image is `windows` before Windows Server 2022
// and `windows/server` since.
test.each([
  [14393, ['servercore', 'nanoserver']],
  [17763, ['servercore', 'nanoserver', 'windows']],
  [19042, ['servercore', 'nanoserver', 'windows']],
  [20348, ['servercore', 'nanoserver', 'server']],
  [25398, []],
  [26100, ['servercore', 'nanoserver', 'server']],
])('build %d has the base images %j', (build, images) => {
  expect(releaseOf(build)?.images).toEqual(images);
});

describe('the revision of an update', () => {
  test.each([
    [14393, 'KB4041691', 1770],
    [14393, 'KB4053579', 1944],
    [17763, 'KB4493509', 437],
    [17763, 'kb4546852', 1040],
    [20348, 'KB5033118', 2159],
    [26100, 'KB5058411', 4061],
  ])('%d %s is %d', (build, kb, revision) => {
    expect(revisionOfKb(build, kb)).toBe(revision);
  });

  test.each([
    [20348, 'KB4493509'],
    [17763, 'KB0000000'],
    [1776, 'KB4493509'],
    [17763, ''],
  ])('%d %j is not known', (build, kb) => {
    expect(revisionOfKb(build, kb)).toBeNull();
  });
});

describe('the catalogue', () => {
  test('lists no release twice, and servers from the newest on', () => {
    const servers = releases.filter((r) => r.kind === 'server').map((r) => r.build);
    expect(servers).toEqual([...new Set(servers)].sort((a, b) => b - a));
    expect(new Set(releases.map((r) => r.name)).size).toBe(releases.length);
  });

  test('gives each tag to one release', () => {
    const tags = releases.flatMap((r) => r.tags);
    expect(new Set(tags).size).toBe(tags.length);
  });

  test('has a source for every release and real dates', () => {
    const sources = catalogue.sources.map((s) => s.id);
    for (const release of catalogue.releases) {
      expect(sources).toContain(release.source);
      for (const end of [release.mainstreamEnd, release.extendedEnd])
        if (end !== null) expect(new Date(end).toISOString().slice(0, 10)).toBe(end);
    }
  });

  test('has well-formed revisions of builds that it knows, each version once', () => {
    expect(catalogue.revisions.length).toBeGreaterThan(150);
    for (const { version, kb } of catalogue.revisions) {
      expect(releaseOf(parseVersion(version)?.build ?? 0)?.kind).toBe('server');
      if (kb !== null) expect(kb).toMatch(/^KB\d{7}$/);
    }
    expect(new Set(catalogue.revisions.map((r) => r.version)).size).toBe(catalogue.revisions.length);
  });
});
