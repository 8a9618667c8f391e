import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge, noArchitecture, noEntry, noImage, onLinux } from '../../src/windows/compatibility.js';
import { processRuns } from '../../src/windows/process-isolation.js';
import type {
  HostUnderTest,
  ImageUnderTest,
  Isolation,
  Judgement,
  Verdict,
} from '../../src/windows/verdicts.js';
import { parseVersion, versionOf } from '../../src/windows/version.js';

type Runtime = HostUnderTest['runtime'];

function host(version: string | number, client = false, runtime: Runtime = 'docker'): HostUnderTest {
  return { version: versionIn(version), client, runtime };
}

function image(version: string | number | null, more: Partial<ImageUnderTest> = {}): ImageUnderTest {
  const known = version === null ? null : versionIn(version);
  return { os: 'windows', version: known, hostProcess: false, scratch: false, ...more };
}

function versionIn(text: string | number) {
  return typeof text === 'number' ? versionOf(text) : parseVersion(`10.0.${text}`)!;
}

// Which image builds run where, one row a host. HP: both isolations. H: Hyper-V isolation alone. -: neither.
// rev: process isolation asks for the revision too, and none is given here. w: for development and test.
// c: the runtimes accept it, the documentation does not name it; under process isolation.
// Sources: [1] "Windows container version compatibility" as of 2025-01-23; [2] the same page as of 2021-05, which
// still had the semi-annual releases (MicrosoftDocs/Virtualization-Documentation 31b99d58); [3] as of 2019 (cddb773e);
// [4] "Portability of Windows containers"; [5] containerd/platforms v1.0.0-rc.5; [6] "Isolation Modes".
const GRID = `
                14393  16299 17134 17763 18362 18363 19041 19042 20348 25398 26100
  server 14393  HPrev  -     -     -     -     -     -     -     -     -     -      [1]
  server 16299  H      HP    -     -     -     -     -     -     -     -     -      [3]
  server 17134  H      H     HP    -     -     -     -     -     -     -     -      [3]
  server 17763  H      H     H     HP    -     -     -     -     -     -     -      [1]
  server 18362  H      H     H     H     HP    -     -     -     -     -     -      [2]
  server 18363  H      H     H     H     H     HP    -     -     -     -     -      [2]
  server 19041  H      H     H     H     H     H     HP    -     -     -     -      [2]
  server 19042  H      H     H     H     H     H     H     HP    -     -     -      [2]
  server 20348  H      H     H     H     H     H     H     H     HP    -     -      [1]
  server 25398  H      H     H     H     H     H     H     H     HP    HPc   -      [4][5]
  server 26100  H      H     H     H     H     H     H     H     HP    HPc   HP     [1][5]
  client 14393  Hw     -     -     -     -     -     -     -     -     -     -      [3]
  client 15063  Hw     -     -     -     -     -     -     -     -     -     -      [3]
  client 16299  Hw     Hw    -     -     -     -     -     -     -     -     -      [3]
  client 17134  Hw     Hw    Hw    -     -     -     -     -     -     -     -      [3]
  client 17763  Hw     Hw    Hw    HPw   -     -     -     -     -     -     -      [1][6]
  client 18362  Hw     Hw    Hw    Hw    HPw   -     -     -     -     -     -      [2][6]
  client 18363  Hw     Hw    Hw    Hw    Hw    HPw   -     -     -     -     -      [2][6]
  client 19041  Hw     Hw    Hw    Hw    Hw    Hw    HPw   -     -     -     -      [2][6]
  client 19042  Hw     Hw    Hw    Hw    Hw    Hw    Hw    HPw   -     -     -      [2][6]
  client 19043  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    -     -     -      [1]
  client 19044  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    -     -     -      [1]
  client 19045  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    -     -     -      [1]
  client 22000  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    HPw   -     -      [1]
  client 22621  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    HPw   -     -      [1]
  client 22631  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    HPw   -     -      [1]
  client 26100  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    HPw   HPcw  HPw    [1][5]
  client 26200  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    HPcw  HPcw  HPw    [1][5]
  client 28000  Hw     Hw    Hw    Hw    Hw    Hw    Hw    Hw    HPcw  HPcw  HPw    [1][5]`;

const [columns = [], ...rows] = GRID.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const cells = rows.flatMap(([kind, h, ...marks]) =>
  columns.map((i, at) => ({
    kind: kind!,
    h: Number(h),
    i: Number(i),
    mark: marks[at]!,
    source: marks.at(-1)!,
  })),
);

const verdictOf: Record<string, { process: Verdict; hyperv: Verdict }> = {
  HP: { process: 'supported', hyperv: 'supported' },
  HPc: { process: 'conditional', hyperv: 'supported' },
  HPrev: { process: 'conditional', hyperv: 'supported' },
  H: { process: 'unsupported', hyperv: 'supported' },
  HPw: { process: 'conditional', hyperv: 'conditional' },
  HPcw: { process: 'conditional', hyperv: 'conditional' },
  Hw: { process: 'unsupported', hyperv: 'conditional' },
  '-': { process: 'unsupported', hyperv: 'unsupported' },
};

test('the grid is whole', () => {
  expect(cells).toHaveLength(29 * 11);
});

describe.each(cells)('image $i on $kind $h is $mark $source', ({ kind, h, i, mark }) => {
  test.each<Isolation>(['process', 'hyperv'])('under %s isolation', (isolation) => {
    const judgement = judge(host(h, kind === 'client'), image(i), isolation);
    expect(judgement.verdict).toBe(verdictOf[mark]![isolation]);
    expect(judgement.reason).toMatch(/^[A-Z][^\n]*[^.]\.$/);
    expect(judgement.source).toMatch(/^https:\/\//);
  });
});

// Rows of hcsshim, osversion/platform_compat_windows_test.go, and containerd/platforms,
// platform_windows_compat_test.go; after the gap what both have since, and the builds on which they disagree.
test.each([
  [17763, 17763, true],
  [17763, 20348, false],
  [20348, 17763, false],
  [20348, 20348, true],
  [22621, 17763, false],
  [22621, 20348, true],

  [25398, 20348, true],
  [26100, 17763, false],
  [26100, 20348, true],
  [26100, 22621, true],
  [26100, 26100, true],
  [20348, 22621, false],
  [20348, 26100, false],
  [26200, 17763, false],
  [26200, 20348, true],
  [26200, 26100, true],
  [19045, 19041, false],
  [18363, 18362, false],
])('a kernel of build %d runs an image of build %d: %s', (h, i, runs) => {
  expect(processRuns(h, i)).toBe(runs);
});

describe('each rule decides what it is for', () => {
  const server = (h: string | number) => host(h);
  const client = (h: string | number) => host(h, true);
  const kubernetes = (h: string | number) => host(h, false, 'containerd');
  test.each<[string, HostUnderTest, ImageUnderTest, Isolation, Verdict]>([
    ['R0a', server(20348), image(null, { os: 'linux' }), 'process', 'unsupported'],
    ['R0a', server(20348), image(null, { os: 'linux', hostProcess: true }), 'hyperv', 'unsupported'],
    ['R0b', server(20348), image(null), 'process', 'unknown'],
    ['R0b', client(22631), image(null), 'hyperv', 'unknown'],
    ['R0c', server(20348), image(17763, { hostProcess: true }), 'process', 'exempt'],
    ['R0c', kubernetes(17763), image(26100, { hostProcess: true }), 'process', 'exempt'],
    ['R0c', server(20348), image(null, { hostProcess: true, scratch: true }), 'process', 'exempt'],
    ['scratch', server(20348), image(null, { scratch: true }), 'process', 'exempt'],
    ['R1', server(17763), image(20348), 'process', 'unsupported'],
    ['R1', server(17763), image(20348), 'hyperv', 'unsupported'],
    ['R1', client(19045), image(20348), 'hyperv', 'unsupported'],
    ['R1', client(22631), image(26100), 'process', 'unsupported'],
    ['R2', server(20348), image(17763), 'hyperv', 'supported'],
    ['R2', host(20348, false, 'docker'), image(17763), 'hyperv', 'supported'],
    ['R2', kubernetes(20348), image(20348), 'hyperv', 'supported'],
    ['R2', kubernetes(26100), image(20348), 'hyperv', 'supported'],
    ['R2a', kubernetes(20348), image(17763), 'hyperv', 'unsupported'],
    ['R2a', kubernetes(26100), image(14393), 'hyperv', 'unsupported'],
    ['R2a', host(22631, true, 'containerd'), image(17763), 'hyperv', 'unsupported'],
    ['R2a', kubernetes(20348), image(17763, { singleManifest: true }), 'hyperv', 'conditional'],
    ['R2', kubernetes(26100), image(20348, { singleManifest: true }), 'hyperv', 'supported'],
    ['R3', server('14393.1944'), image('14393.1944'), 'process', 'supported'],
    ['R3a', server('14393.1944'), image('14393.1914'), 'process', 'unsupported'],
    ['R3b', server('14393.1944'), image(14393), 'process', 'conditional'],
    ['R3b', server(14393), image('14393.1944'), 'process', 'conditional'],
    ['R3b', server(14393), image(14393), 'process', 'conditional'],
    ['R2', server('14393.1944'), image('14393.1914'), 'hyperv', 'supported'],
    ['R4', server(17763), image(17763), 'process', 'supported'],
    ['R4a', server(18363), image(18362), 'process', 'unsupported'],
    ['R5', server(20348), image(20348), 'process', 'supported'],
    ['R5', server(20348), image(17763), 'process', 'unsupported'],
    ['R6', server(25398), image(20348), 'process', 'supported'],
    ['R6', server(25398), image(25398), 'process', 'conditional'],
    ['R6', server(25398), image(17763), 'process', 'unsupported'],
    ['R7', server(26100), image(20348), 'process', 'supported'],
    ['R7', server(26100), image(26100), 'process', 'supported'],
    ['R7', server(26100), image(22621), 'process', 'conditional'],
    ['R7', server(26100), image(17763), 'process', 'unsupported'],
    ['R8', client(17763), image(17763), 'process', 'conditional'],
    ['R8', client(19045), image(19041), 'process', 'unsupported'],
    ['R8', client(17134), image(17134), 'process', 'unsupported'],
    ['R8', client('14393.1944'), image('14393.1944'), 'process', 'unsupported'],
    ['R9', client(22000), image(20348), 'process', 'conditional'],
    ['R9b', client(26100), image(26100), 'process', 'conditional'],
    ['R9b', client(26100), image(20348), 'process', 'conditional'],
    ['R9c', client(26200), image(26100), 'process', 'conditional'],
    ['R9d', client(26200), image(20348), 'process', 'conditional'],
    ['R9d', server(27000), image(20348), 'process', 'conditional'],
    ['R9d', kubernetes(27000), image(20348), 'hyperv', 'conditional'],
    ['R9e', client(22631), image(17763), 'process', 'unsupported'],
    ['R9e', client(26200), image(19042), 'process', 'unsupported'],
    ['R11', client(19045), image(17763), 'hyperv', 'conditional'],
    ['R11', client(26100), image(26100), 'hyperv', 'conditional'],
  ])('%s', (rule, onHost, ofImage, isolation, verdict) => {
    const judgement = judge(onHost, ofImage, isolation);
    expect(judgement).toMatchObject({ rule, verdict });
    expect(judgement.reason).toMatch(/^[A-Za-z(].{20,}[^. ]\.$/);
    expect(judgement.source).toMatch(/^https:\/\/\S+$/);
  });
});

describe('what no build decides', () => {
  test.each<[string, Judgement, Pick<Judgement, 'verdict' | 'rule' | 'reason'>]>([
    [
      'an image for Linux',
      judge(host(20348), image(null, { os: 'linux' }), 'process'),
      { verdict: 'unsupported', rule: 'R0a', reason: 'A Linux image does not run on a Windows host.' },
    ],
    [
      'HostProcess',
      judge(host(20348), image(17763, { hostProcess: true }), 'process'),
      {
        verdict: 'exempt',
        rule: 'R0c',
        reason: 'A HostProcess container runs directly on the host, on any build.',
      },
    ],
    [
      'an image from scratch',
      judge(host(20348), image(null, { scratch: true }), 'process'),
      { verdict: 'exempt', rule: 'scratch', reason: 'An image built from scratch has no Windows version.' },
    ],
    [
      'an image of unknown version',
      judge(host(20348), image(null), 'process'),
      { verdict: 'unknown', rule: 'R0b', reason: "The image's Windows version is unknown." },
    ],
    [
      'an index without an entry for the host',
      noEntry('Windows Server 2019', '10.0.20348.1'),
      {
        verdict: 'unsupported',
        rule: 'entries',
        reason: 'None of its Windows entries (10.0.20348.1) is for Windows Server 2019, so the pull fails.',
      },
    ],
    [
      'an image that was never made',
      noImage(),
      {
        verdict: 'unsupported',
        rule: 'missing',
        reason: 'No such image was published for the release in its tag.',
      },
    ],
    [
      'a RUN on Linux',
      onLinux(true),
      {
        verdict: 'unsupported',
        rule: 'linux',
        reason: 'A Windows container needs a Windows kernel, and the machine runs Linux.',
      },
    ],
    [
      'a stage without RUN on Linux',
      onLinux(false),
      { verdict: 'exempt', rule: 'linux', reason: 'A stage without RUN starts no container.' },
    ],
    [
      'another architecture',
      noArchitecture(['arm64', 'arm'], 'amd64'),
      {
        verdict: 'unsupported',
        rule: 'R14',
        reason: 'It is published for arm64, arm and the host is amd64, so the pull fails.',
      },
    ],
  ])('%s', (_what, judgement, expected) => {
    expect(judgement).toMatchObject(expected);
    expect(judgement.source).toMatch(/^https:\/\/\S+$/);
  });
});

// "Update Windows Server containers" (learn.microsoft.com) for R10a; microsoft/Windows-Containers#591 and
// actions/runner-images#11582 for R10b.
describe('revisions of one build under process isolation', () => {
  test.each<[string, string, string, Verdict]>([
    ['17763.1039', '17763.973', 'R10a', 'conditional'],
    ['17763.973', '17763.1040', 'R10a', 'conditional'],
    ['17763.8389', '17763.437', 'R10a', 'conditional'],
    ['17763.1039', '17763.1040', 'R4', 'supported'],
    ['17763.973', '17763.437', 'R4', 'supported'],
    ['17763.437', '17763.973', 'R4', 'supported'],
    ['26100.2894', '26100.3194', 'R10b', 'conditional'],
    ['26100.3775', '26100.4061', 'R10b', 'conditional'],
    ['26100.4061', '26100.3194', 'R7', 'supported'],
    ['26100.4061', '26100.4061', 'R7', 'supported'],
    ['17763.7009', '17763.7314', 'R10b', 'conditional'],
    ['17763.7314', '17763.7009', 'R4', 'supported'],
    ['17763.6893', '17763.7009', 'R4', 'supported'],
    // Nothing is known to fail there.
    ['20348.169', '20348.5499', 'R5', 'supported'],
    ['18363.418', '18363.1', 'R4', 'supported'],
    ['26100.2894', '20348.5499', 'R7', 'supported'],
  ])('host %s, image %s', (h, i, rule, verdict) => {
    expect(judge(host(h), image(i), 'process')).toMatchObject({ rule, verdict });
  });

  test.each<[string | number, string | number]>([
    [17763, '17763.437'],
    ['17763.8389', 17763],
    [26100, '26100.33296'],
    ['26100.1742', 26100],
  ])('host %s, image %s: an unknown revision is held against nobody', (h, i) => {
    expect(judge(host(h), image(i), 'process').verdict).toBe('supported');
  });

  test('Hyper-V isolation has a kernel of its own', () => {
    expect(judge(host('17763.8389'), image('17763.437'), 'hyperv').rule).toBe('R2');
    expect(judge(host('26100.2894'), image('26100.3194'), 'hyperv').rule).toBe('R2');
  });

  test('a client counts its revisions apart, so they are not compared with those of server images', () => {
    expect(judge(host('26100.1742', true), image('26100.33296'), 'process').rule).toBe('R9b');
    expect(judge(host('17763.8389', true), image('17763.437'), 'process').rule).toBe('R8');
  });
});

describe('reasons are for people', () => {
  test.each<[HostUnderTest, ImageUnderTest, Isolation, RegExp[]]>([
    [host(20348), image(17763), 'process', [/Windows Server 2022/, /Windows Server 2019/, /kernel/]],
    [host(17763), image(20348), 'hyperv', [/newer/, /Windows Server 2019/, /Windows Server 2022/]],
    [host(26100), image(20348), 'process', [/Server 2025 \(build 26100\)/, /Server 2022 \(build 20348\)/]],
    [host(26100, true), image(20348), 'process', [/Windows 11, version 24H2 \(build 26100\)/]],
    [host(22631, true), image(20348), 'hyperv', [/Windows 11, version 23H2/, /development and test only/]],
    [
      host(26200, true),
      image(20348),
      'process',
      [/hcsshim/, /containerd\/platforms/, /rc\.5/, /Docker 29\.6/],
    ],
    [host('14393.1944'), image('14393.1914'), 'process', [/10\.0\.14393\.1914/, /10\.0\.14393\.1944/]],
    [host('14393.1944'), image(14393), 'process', [/the image's is unknown/]],
    [host(14393), image('14393.1914'), 'process', [/the host's is unknown/]],
    [host(14393), image(14393), 'process', [/both are unknown/]],
    [host('17763.1039'), image('17763.973'), 'process', [/17763\.973/, /17763\.1039/, /February 2020/]],
    [host('26100.2894'), image('26100.3194'), 'process', [/26100\.3194/, /26100\.2894/, /0xc0370106/]],
    [host(20348, false, 'containerd'), image(17763), 'hyperv', [/Kubernetes/, /containerd/]],
    [host(27000), image(20348), 'process', [/On Windows build 27000 runtimes/]],
  ])('%#', (onHost, ofImage, isolation, parts) => {
    const { reason } = judge(onHost, ofImage, isolation);
    for (const part of parts) expect(reason).toMatch(part);
  });
});

describe('what holds for every pair', () => {
  const build = fc.oneof(
    fc.constantFrom(
      14393,
      16299,
      17134,
      17763,
      18362,
      19041,
      19042,
      19045,
      20348,
      22000,
      22621,
      25398,
      26100,
    ),
    fc.integer({ min: 10_240, max: 65_535 }),
  );
  const anyHost = fc.record({
    version: fc.record({
      major: fc.constant(10),
      minor: fc.constant(0),
      build,
      revision: fc.option(fc.nat(65_535)),
    }),
    client: fc.boolean(),
    runtime: fc.constantFrom<Runtime>('containerd', 'docker'),
  });
  const works = (h: HostUnderTest, i: number, isolation: Isolation) =>
    judge(h, image(i), isolation).verdict !== 'unsupported';

  test('a newer image never runs', () => {
    fc.assert(
      fc.property(anyHost, build, fc.constantFrom<Isolation>('process', 'hyperv'), (h, i, isolation) => {
        fc.pre(i > h.version.build);
        expect(judge(h, image(i), isolation).rule).toBe('R1');
      }),
    );
  });

  test('what runs under process isolation runs under Hyper-V isolation', () => {
    fc.assert(
      fc.property(anyHost, build, (h, i) => {
        expect(works(h, i, 'hyperv') || !works(h, i, 'process')).toBe(true);
      }),
    );
  });

  test('nothing is plainly supported on a client', () => {
    fc.assert(
      fc.property(anyHost, build, fc.constantFrom<Isolation>('process', 'hyperv'), (h, i, isolation) => {
        expect(judge({ ...h, client: true }, image(i), isolation).verdict).not.toBe('supported');
      }),
    );
  });
});
