import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostProblem, leavesKindOpen, parseHost } from '../../src/windows/hosts.js';
import { releases } from '../../src/windows/releases.js';

const SERVER = false;
const CLIENT = true;
/** Server and client share the build, and the text does not tell which. */
const EITHER = null;

type Row = [text: string, build: number, revision: number | null, client: boolean | null];

describe.each<[string, Row[]]>([
  [
    'builds and versions',
    [
      ['17763', 17763, null, EITHER],
      ['20348', 20348, null, SERVER],
      ['22631', 22631, null, CLIENT],
      ['10.0.17763', 17763, null, EITHER],
      ['10.0.17763.1039', 17763, 1039, EITHER],
      ['10.0.20348.2402', 20348, 2402, SERVER],
      ['"10.0.20348"', 20348, null, SERVER],
      ['  10.0.20348.2402\r\n', 20348, 2402, SERVER],
      ['20348.825', 20348, 825, SERVER],
      ['30000', 30000, null, EITHER],
    ],
  ],
  [
    'names of AKS node images, whose last part is a date',
    [
      ['20348.825.220713', 20348, 825, SERVER],
      ['17763.3165.220713', 17763, 3165, EITHER],
      ['AKSWindows-2022-containerd-20348.825.220713', 20348, 825, SERVER],
    ],
  ],
  [
    'tags of base images',
    [
      ['ltsc2016', 14393, null, EITHER],
      ['sac2016', 14393, null, EITHER],
      ['ltsc2019', 17763, null, EITHER],
      ['ltsc2022', 20348, null, SERVER],
      ['LTSC2022', 20348, null, SERVER],
      ['ltsc2025', 26100, null, EITHER],
      ['1709', 16299, null, EITHER],
      ['1803', 17134, null, EITHER],
      ['1809', 17763, null, EITHER],
      ['1903', 18362, null, EITHER],
      ['1909', 18363, null, EITHER],
      ['2004', 19041, null, EITHER],
      ['2009', 19042, null, EITHER],
      ['20H2', 19042, null, EITHER],
      ['20h2', 19042, null, EITHER],
    ],
  ],
  [
    'names of Windows Server',
    [
      ['Windows Server 2022', 20348, null, SERVER],
      ['Windows Server 2019', 17763, null, SERVER],
      ['Windows Server 2025', 26100, null, SERVER],
      ['Windows Server 2022 Datacenter', 20348, null, SERVER],
      ['Microsoft Windows Server 2019 Standard', 17763, null, SERVER],
      ['windows-server-2022', 20348, null, SERVER],
      ['WS2025', 26100, null, SERVER],
      ['ws2016', 14393, null, SERVER],
      ['Windows Server, version 20H2', 19042, null, SERVER],
      ['Windows Server version 1909', 18363, null, SERVER],
      ['Windows Server 23H2', 25398, null, SERVER],
      ['Windows Server 24H2', 26100, null, SERVER],
      ['windows-server-23h2', 25398, null, SERVER],
      ['2022', 20348, null, SERVER],
      ['2019', 17763, null, EITHER],
    ],
  ],
  [
    'names that clouds and runners use',
    [
      ['windows-2022', 20348, null, SERVER],
      ['windows-2025', 26100, null, SERVER],
      ['windows-2025-vs2026', 26100, null, SERVER],
      ['Windows2019', 17763, null, SERVER],
      ['Windows2022', 20348, null, SERVER],
      ['Windows2025', 26100, null, SERVER],
      ['WINDOWS_SERVER_2016_FULL', 14393, null, SERVER],
      ['WINDOWS_SERVER_2019_CORE', 17763, null, SERVER],
      ['WINDOWS_SERVER_2004_CORE', 19041, null, SERVER],
      ['WINDOWS_SERVER_20H2_CORE', 19042, null, SERVER],
      ['WINDOWS_SERVER_2022_CORE', 20348, null, SERVER],
      ['WINDOWS_CORE_2019_x86_64', 17763, null, SERVER],
      ['WINDOWS_FULL_2022_x86_64', 20348, null, SERVER],
      ['OS_VERSION_LTSC2019', 17763, null, EITHER],
      ['OS_VERSION_LTSC2022', 20348, null, SERVER],
    ],
  ],
  [
    'names of Windows 10 and 11',
    [
      ['Windows 10 22H2', 19045, null, CLIENT],
      ['Windows 10, version 1809', 17763, null, CLIENT],
      ['Windows 10 2009', 19042, null, CLIENT],
      ['win10-22h2', 19045, null, CLIENT],
      ['Windows 10 21H2', 19044, null, CLIENT],
      ['Windows 11 21H2', 22000, null, CLIENT],
      ['Windows 11 22H2', 22621, null, CLIENT],
      ['Windows 11 23H2', 22631, null, CLIENT],
      ['Windows 11 24H2', 26100, null, CLIENT],
      ['Windows 11, version 24H2', 26100, null, CLIENT],
      ['Windows 11 Pro, version 24H2', 26100, null, CLIENT],
      ['Microsoft Windows 11 Enterprise 25H2', 26200, null, CLIENT],
      ['win11-24h2', 26100, null, CLIENT],
      ['windows-11-24h2', 26100, null, CLIENT],
      ['Windows 11 26H1', 28000, null, CLIENT],
      // One release has the name.
      ['21H1', 19043, null, CLIENT],
      ['25H2', 26200, null, CLIENT],
      ['1703', 15063, null, CLIENT],
    ],
  ],
  [
    'ver and winver',
    [
      ['Microsoft Windows [Version 10.0.16299.125]', 16299, 125, EITHER],
      ['Microsoft Windows [Version 10.0.17763.1039]', 17763, 1039, EITHER],
      ['Version 24H2 (OS Build 26100.4061)', 26100, 4061, EITHER],
      ['Version 22H2 (OS Build 19045.4046)', 19045, 4046, CLIENT],
    ],
  ],
  [
    'BuildLabEx, whose second number is a revision on Windows Server 2016 only',
    [
      ['14393.321.amd64fre.rs1_release_inmarket.161004-2338', 14393, 321, EITHER],
      ['17763.1.amd64fre.rs5_release.180914-1434', 17763, null, EITHER],
      ['20348.1.amd64fre.fe_release.210507-1500', 20348, null, SERVER],
    ],
  ],
  [
    'kernel versions of the engine and of old nodes',
    [
      ['10.0 14393 (14393.1715.amd64fre.rs1_release_inmarket.170906-1810)', 14393, 1715, EITHER],
      ['10.0 17763 (17763.1.amd64fre.rs5_release.180914-1434)', 17763, null, EITHER],
      ['10.0 20348', 20348, null, SERVER],
    ],
  ],
  [
    'docker info, a runner and systeminfo',
    [
      ['Microsoft Windows Server Version 21H2 (OS Build 20348.169)', 20348, 169, SERVER],
      ['Windows 10 Enterprise Version 1809 (OS Build 17763.107)', 17763, 107, CLIENT],
      ['Microsoft Windows Server 2019 Datacenter Version 1809 (OS Build 17763.107)', 17763, 107, SERVER],
      ['OSVersion: 10.0.20348', 20348, null, SERVER],
      ['OS Version: 10.0.20348 Build 5499', 20348, 5499, SERVER],
      ['10.0.26100 Build 33296', 26100, 33296, EITHER],
      ['OS Version: 10.0.18362 N/A Build 18362', 18362, null, EITHER],
      ['OS Version:                10.0.20348 N/A Build 20348', 20348, null, SERVER],
      [
        'Operating System: Microsoft Windows Server Version 21H2 (OS Build 20348.169)\nOSType: windows\n' +
          'Kernel Version: 10.0 20348 (20348.1.amd64fre.fe_release.210507-1500)\n',
        20348,
        169,
        SERVER,
      ],
    ],
  ],
  [
    'labels and properties',
    [
      ['OsVersion=10.0.16296', 16296, null, EITHER],
      ['node.kubernetes.io/windows-build=10.0.20348', 20348, null, SERVER],
      ['kernelVersion: 10.0.20348.825', 20348, 825, SERVER],
    ],
  ],
  [
    'the registry, which keeps the revision apart',
    [
      ['CurrentBuildNumber=20348', 20348, null, SERVER],
      ['CurrentBuildNumber=20348 UBR=0x962', 20348, 2402, SERVER],
      ['CurrentBuild    REG_SZ    17763\n    UBR    REG_DWORD    0x40f', 17763, 1039, EITHER],
    ],
  ],
  ['the title of an update', [['2026-08 Security Update (KB5120233) (26100.33296)', 26100, 33296, EITHER]]],
  [
    // A node of Windows 11 calls itself Windows 10 Pro (rancher/rke2#3915).
    'a build that tells more than the name',
    [
      ['Windows 10 Pro 10.0.22000.318', 22000, 318, CLIENT],
      ['Windows 10 Pro (OS Build 20348.169)', 20348, 169, SERVER],
      ['Microsoft Windows 11 Pro 10.0.26100', 26100, null, CLIENT],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%j', (text, build, revision, client) => {
    const found = parseHost(text);
    expect(found?.version).toEqual({ major: 10, minor: 0, build, revision });
    expect(found?.client).toBe(client);
  });
});

test.each([
  ['17763', 'Windows Server 2019'],
  ['Windows 10 1809', 'Windows 10, version 1809'],
  ['22631', 'Windows 11, version 23H2'],
  ['24H2', undefined],
  ['10.0.16296', 'Windows build 16296'],
])('%j is called %s', (text, release) => {
  expect(parseHost(text)?.release).toBe(release);
});

test.each(releases.map((r) => [r.name, r.build, r.kind === 'client'] as const))(
  'the name %s is read as itself',
  (name, build, client) => {
    expect(parseHost(name)).toEqual({
      version: { major: 10, minor: 0, build, revision: null },
      client,
      release: name,
    });
  },
);

describe('a name of several releases is refused with their names', () => {
  test.each([
    ['23H2', ["'Windows Server, version 23H2'", "'Windows 11, version 23H2'"]],
    ['24H2', ["'Windows Server 2025'", "'Windows 11, version 24H2'"]],
    ['24h2', ["'Windows Server 2025'", "'Windows 11, version 24H2'"]],
    ['windows-24h2', ["'Windows Server 2025'", "'Windows 11, version 24H2'"]],
    ['22H2', ["'Windows 10, version 22H2'", "'Windows 11, version 22H2'"]],
    ['21H2', ["'Windows Server 2022'", "'Windows 10, version 21H2'", "'Windows 11, version 21H2'"]],
    ['1607', ["'Windows Server 2016'", "'Windows 10, version 1607'"]],
    ['Windows 11', ["'Windows 11, version 21H2'", "'Windows 11, version 25H2'"]],
    ['Windows 10 Pro', ["'Windows 10, version 22H2'"]],
  ])('%s', (text, names) => {
    expect(parseHost(text)).toBeNull();
    const problem = hostProblem(text);
    expect(problem).toMatch(/more than one version of Windows/);
    for (const name of names) expect(problem).toContain(name);
    // Each of them can be written instead.
    const offered = problem.slice(text.length + 2).match(/'[^']+'/g) ?? [];
    for (const name of offered) expect(parseHost(name.slice(1, -1))).not.toBeNull();
  });
});

describe('what is not understood is refused with what is accepted', () => {
  test.each([
    [''],
    ['   '],
    ['banana'],
    ['constructor'],
    ['__proto__'],
    ['windows'],
    ['linux'],
    ['ltsc2023'],
    ['2023'],
    ['Windows Server 2012 R2'],
    ['6.3.9600'],
    ['10.0.9600'],
    ['9600'],
    ['10.1.20348'],
    ['10.0.203'],
    ['10.0.20348.2402.1'],
    ['110.0.20348'],
    ['10.0.20348.100000'],
    ['Windows 11 2022'],
    ['Windows 11 22H1'],
    ['Windows Server 25H2'],
    ['20348 17763'],
  ])('%j', (text) => {
    expect(parseHost(text)).toBeNull();
    expect(hostProblem(text)).toMatch(
      /is not a known host version\b.*ltsc2022.*20348.*10\.0\.20348\.2402.*ver/,
    );
  });

  test('a label that moves is told from a mistake', () => {
    expect(parseHost('windows-latest')).toBeNull();
    expect(hostProblem('windows-latest')).toMatch(/'windows-latest' .*windows-2025/);
    expect(parseHost('windows-2025')).not.toBeNull();
  });

  test('long text is shown in part', () => {
    expect(hostProblem('x'.repeat(5_000)).length).toBeLessThan(400);
  });
});

test('text that is too long is refused and not cut: a cut number would be another', () => {
  const padding = ' '.repeat(8_180);
  expect(parseHost(`${padding.slice(0, 8_000)}x 10.0.20348.2402`)?.version.revision).toBe(2402);
  expect(parseHost(`${padding}x 10.0.20348.2402`)).toBeNull();
});

test.each<[text: string, build: number | undefined]>([
  [' '.repeat(8_000), undefined],
  [`10.0.20348${' '.repeat(8_000)}`, 20348],
  ['10.0.20348 '.repeat(700), 20348],
  ['10.0.2034.'.repeat(800), undefined],
  ['CurrentBuild'.repeat(600), undefined],
  ['pro'.repeat(30), undefined],
  ['a1'.repeat(4_000), undefined],
])('hostile text of %# is answered, and in short', (text, build) => {
  expect(parseHost(text)?.version.build).toBe(build);
  expect(hostProblem(text).length).toBeLessThan(400);
});

test('whatever the text, the answer is a plausible host or a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[wW0-9.hH2 ()-]{0,30}$/)), (text) => {
      const found = parseHost(text);
      if (found === null) expect(hostProblem(text)).toMatch(/\.$/);
      else expect(found.version.build).toBeGreaterThanOrEqual(10_240);
    }),
  );
});

describe('what a text leaves open', () => {
  test.each([
    ['10.0.26100', true],
    ['26100', true],
    ['10.0.14393.1', true],
    // Who writes a release means the server; a build of one kind is clear.
    ['ltsc2025', false],
    ['10.0.20348', false],
    ['win11 10.0.26100', false],
    ['windows-11 10.0.26100', false],
  ])('%s leaves server or client open: %s', (text, open) => {
    expect(leavesKindOpen(text, parseHost(text)!)).toBe(open);
  });

  test('a revision of 0 is left out, and said', () => {
    expect(parseHost('10.0.20348.0')).toMatchObject({
      version: { build: 20348, revision: null },
      zeroRevision: true,
    });
    expect(parseHost('10.0.20348.1')).not.toHaveProperty('zeroRevision');
  });

  test.each([
    ['CurrentBuild 20348 UBR 2402', 2402],
    ['CurrentBuild 20348 UBR REG_DWORD 0x962', 2402],
    ['10.0.20348.17 UBR 2402', 17],
  ])('the revision of %s is %d', (text, revision) => {
    expect(parseHost(text)?.version.revision).toBe(revision);
  });

  test('the first build of Windows 10 is one, and the one before it is none', () => {
    expect(parseHost('10240')?.release).toBe('Windows 10, version 1507');
    expect(parseHost('10239')).toBeNull();
  });
});

describe('what is said of a text that is not read', () => {
  test('lists all that share a name', () => {
    expect(hostProblem(' 21H2 ')).toBe(
      "'21H2' names more than one version of Windows: write 'Windows Server 2022', 'Windows 10, version 21H2' or 'Windows 11, version 21H2', or the build number.",
    );
  });

  test('quotes sixty characters of it', () => {
    expect(hostProblem('x'.repeat(60))).toContain(`'${'x'.repeat(60)}'`);
    expect(hostProblem('x'.repeat(61))).toContain(`'${'x'.repeat(60)}…'`);
  });

  test('reads none of a text without end', () => {
    expect(hostProblem(`24H2${' '.repeat(9_000)}`)).toContain('is not a known host version');
    expect(parseHost(`20348${' '.repeat(8_192 - 5)}`)?.version.build).toBe(20348);
    expect(parseHost(`20348${' '.repeat(8_192 - 4)}`)).toBeNull();
  });
});
