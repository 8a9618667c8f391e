import { describe, expect, it, test } from '@jest/globals';
import { entryFor, type ImageEntry } from '../../src/windows/image-entries.js';
import { isForeign, judgePublished } from '../../src/windows/published-image.js';
import type { Runtime } from '../../src/windows/verdicts.js';
import { formatVersion, parseVersion, versionOf } from '../../src/windows/version.js';

const entry = (text: string | null, os = 'windows', architecture = 'amd64'): ImageEntry => ({
  os,
  architecture,
  version: text === null ? null : parseVersion(text)!,
});
const LINUX = entry(null, 'linux');
const PAUSE = [LINUX, entry('10.0.17763.2928'), entry('10.0.19042.1706'), entry('10.0.20348.707')];
const HELLO = [LINUX, entry('10.0.26100.33438'), entry('10.0.20348.5622')];

const shown = (e: ImageEntry | null) =>
  e === null ? null : e.version === null ? 'none' : formatVersion(e.version);

// containerd: the highest that fits. Docker: the host's own build, else the first that is not newer.
describe('the entry that a host takes', () => {
  it.each<[string, ImageEntry[], number, Runtime, string | null]>([
    ['its own build', PAUSE, 17763, 'containerd', '10.0.17763.2928'],
    ['its own build', PAUSE, 17763, 'docker', '10.0.17763.2928'],
    ['its own build', PAUSE, 20348, 'containerd', '10.0.20348.707'],
    ['its own build', PAUSE, 20348, 'docker', '10.0.20348.707'],
    ['the highest that fits', PAUSE, 26100, 'containerd', '10.0.20348.707'],
    ['the first in the list', PAUSE, 26100, 'docker', '10.0.17763.2928'],
    ['nothing: none of its own build', PAUSE, 18363, 'containerd', null],
    ['the first in the list', PAUSE, 18363, 'docker', '10.0.17763.2928'],
    ['the highest that fits, not the first', [...HELLO].reverse(), 26100, 'containerd', '10.0.26100.33438'],
    ['its own build, not the first', HELLO, 20348, 'docker', '10.0.20348.5622'],
    ['nothing: all are newer', HELLO, 17763, 'containerd', null],
    ['nothing: all are newer', HELLO, 17763, 'docker', null],
    ['nothing of Linux', [LINUX, LINUX], 20348, 'docker', null],
    [
      'nothing of another architecture',
      [entry('10.0.20348.1', 'windows', 'arm64')],
      20348,
      'containerd',
      null,
    ],
    ['one without a version last', [entry(null), entry('10.0.20348.1')], 20348, 'containerd', '10.0.20348.1'],
    [
      'one without a version rather than none',
      [entry(null), entry('10.0.26100.1')],
      17763,
      'containerd',
      'none',
    ],
    ['one without a version, being first', [entry(null), entry('10.0.17763.1')], 20348, 'docker', 'none'],
    [
      'the highest revision',
      [entry('10.0.20348.100'), entry('10.0.20348.900')],
      20348,
      'containerd',
      '10.0.20348.900',
    ],
    [
      'the first of its build',
      [entry('10.0.20348.100'), entry('10.0.20348.900')],
      20348,
      'docker',
      '10.0.20348.100',
    ],
  ])('is %s', (_why, entries, host, store, expected) => {
    expect(shown(entryFor(entries, { version: versionOf(host), runtime: store }))).toBe(expected);
  });

  it.each<[string, readonly number[], string]>([
    ['before 2.1.6', [2, 0, 4], '10.0.20348.3000'],
    ['since 2.1.6', [2, 1, 6], '10.0.26100.2000'],
    ['of a version that is not declared', [], '10.0.26100.2000'],
  ])('of containerd %s: corrections of the order of entries', (_name, runtimeVersion, expected) => {
    const entries = [entry('10.0.20348.3000'), entry('10.0.26100.2000')];
    const host = { version: versionOf(26100), runtime: 'containerd' as const, runtimeVersion };
    expect(shown(entryFor(entries, host))).toBe(expected);
  });

  // moby, distribution/pull_v2_windows.go: what it compares is `10.0.20348.` at the start.
  it('is for Docker of its own build only where that states a revision, or its registry would', () => {
    const host = { version: versionOf(20348), runtime: 'docker' as const };
    const old = entry('10.0.17763.1');
    const short = { ...entry('10.0.20348.1'), version: versionOf(20348) };
    expect(shown(entryFor([old, short], host))).toBe('10.0.17763.1');
    expect(shown(entryFor([old, { ...short, assumed: true }], host))).toBe('10.0.20348');
    expect(shown(entryFor([old, entry('10.0.20348.1')], host))).toBe('10.0.20348.1');
  });

  it('is for an old containerd one without a revision after all others', () => {
    const host = { version: versionOf(26100), runtime: 'containerd' as const, runtimeVersion: [1, 7, 20] };
    const none = entry(null);
    const zero = entry('10.0.20348.0');
    expect(shown(entryFor([none, zero], host))).toBe('10.0.20348.0');
    expect(shown(entryFor([zero, none, entry('10.0.26100.5')], host))).toBe('10.0.26100.5');
  });

  // containerd, core/images/image.go Manifest: those without a platform are sorted behind the others.
  it('is one without a platform last for containerd, and never for Docker', () => {
    const unlisted = { ...entry('10.0.20348.9'), unlisted: true as const };
    const old = entry('10.0.20348.1');
    const on = (runtime: Runtime) => ({ version: versionOf(20348), runtime });
    expect(shown(entryFor([unlisted, old], on('containerd')))).toBe('10.0.20348.1');
    expect(shown(entryFor([unlisted], on('containerd')))).toBe('10.0.20348.9');
    expect(shown(entryFor([unlisted, old], on('docker')))).toBe('10.0.20348.1');
    expect(entryFor([unlisted, LINUX], on('docker'))).toBeNull();
  });

  it('is the first of equal ones', () => {
    const host = { version: versionOf(20348), runtime: 'containerd' as const };
    const twins = [1, 2].map((id) => ({ ...entry('10.0.20348.7'), id }));
    expect(entryFor(twins, host)?.id).toBe(1);
  });

  it('is one of the declared architecture', () => {
    const entries = [entry('10.0.26100.1'), { ...entry('10.0.26100.2'), architecture: 'arm64' }];
    const host = { version: versionOf(26100), runtime: 'docker' as const, architecture: 'arm64' as const };
    expect(shown(entryFor(entries, host))).toBe('10.0.26100.2');
  });

  it('is taken from a list that stays as it was', () => {
    const entries = [...PAUSE];
    entryFor(entries, { version: versionOf(26100), runtime: 'containerd' });
    expect(entries).toEqual(PAUSE);
  });
});

describe('a published image on a host', () => {
  const on = (build: string, runtime: 'containerd' | 'docker', entries: ImageEntry[], hostProcess = false) =>
    judgePublished(
      { version: parseVersion(`10.0.${build}`)!, client: false, runtime },
      entries,
      { hostProcess },
      'process',
    );

  it('is judged by the entry that is taken', () => {
    expect(on('26100', 'containerd', PAUSE)).toMatchObject({ verdict: 'supported' });
    expect(on('26100', 'docker', PAUSE)).toMatchObject({
      verdict: 'unsupported',
      rule: expect.stringMatching(/^R/),
    });
    expect(on('26100', 'docker', PAUSE).reason).toContain(
      '(10.0.17763.2928, 10.0.19042.1706, 10.0.20348.707) the host pulls 10.0.17763.2928',
    );
  });

  it('is not pulled where there is no entry, not even for a HostProcess container', () => {
    expect(on('17763', 'containerd', HELLO)).toMatchObject({
      verdict: 'unsupported',
      rule: 'entries',
      version: null,
    });
    expect(on('17763', 'containerd', HELLO, true)).toMatchObject({ verdict: 'unsupported', rule: 'entries' });
  });

  it('of one entry is judged by its version', () => {
    expect(on('20348', 'containerd', [entry('10.0.17763.1')])).toMatchObject({
      verdict: 'unsupported',
      rule: 'R5',
    });
    expect(on('20348', 'containerd', [entry('10.0.17763.1')], true)).toMatchObject({ verdict: 'exempt' });
  });

  it('names an entry that states no version', () => {
    const { reason } = on('20348', 'docker', [entry(null), entry('10.0.26100.1')]);
    expect(reason).toContain('(one without os.version, 10.0.26100.1) the host pulls one without os.version.');
  });

  it('is judged by what its configuration states, where its entry states nothing', () => {
    const inside = (text: string) => ({ ...entry(null), inside: parseVersion(text)! });
    expect(on('20348', 'containerd', [LINUX, inside('10.0.17763.1')])).toMatchObject({
      verdict: 'unsupported',
      rule: 'R5',
    });
    expect(on('20348', 'containerd', [inside('10.0.17763.1')])).toMatchObject({ rule: 'R5' });
    expect(on('17763', 'containerd', [LINUX, inside('10.0.17763.1')])).toMatchObject({
      verdict: 'supported',
    });
    // The pull is decided before.
    expect(on('17763', 'containerd', [inside('10.0.20348.1'), entry('10.0.17763.5')])).toMatchObject({
      verdict: 'supported',
    });
  });

  it('of one entry for another architecture is not pulled', () => {
    const arm = [{ ...entry('10.0.26100.1'), architecture: 'arm64' }];
    expect(on('26100', 'docker', arm)).toEqual({
      verdict: 'unsupported',
      rule: 'R14',
      reason: 'It is published for arm64 and the host is amd64, so the pull fails.',
      source: expect.stringMatching(/^https:/),
      version: parseVersion('10.0.26100.1'),
      breakages: [],
    });
  });

  it('has the failures of a pair that the rules allow, and of no other', () => {
    const client = { version: parseVersion('10.0.26200.7171')!, client: true, runtime: 'docker' as const };
    const judged = (build: number, runtimeVersion: number[]) =>
      judgePublished(
        { ...client, runtimeVersion },
        [{ ...LINUX, os: 'windows', version: versionOf(build) }],
        {
          hostProcess: false,
        },
        'process',
      );
    expect(judged(20348, [29, 2, 0])).toMatchObject({ verdict: 'conditional' });
    expect(judged(20348, [29, 2, 0]).breakages).not.toEqual([]);
    expect(judged(17763, [29, 2, 0])).toMatchObject({ verdict: 'unsupported', breakages: [] });
    expect(on('17763', 'docker', HELLO).breakages).toEqual([]);
  });

  test.each<[string, boolean, 'amd64' | 'arm64' | undefined, boolean]>([
    ['arm64', false, undefined, true],
    ['amd64', false, undefined, false],
    ['', false, undefined, false],
    // A client may be either.
    ['arm64', true, undefined, false],
    ['arm64', true, 'amd64', true],
    ['arm64', true, 'arm64', false],
    ['', true, 'arm64', false],
  ])('is of another architecture: %s, client %s of %s: %s', (architecture, client, own, expected) => {
    const host = { version: versionOf(26100), client, runtime: 'docker' as const };
    expect(isForeign(own === undefined ? host : { ...host, architecture: own }, architecture)).toBe(expected);
  });

  it('of Linux does not run', () => {
    expect(on('20348', 'containerd', [LINUX])).toMatchObject({ verdict: 'unsupported', rule: 'R0a' });
  });
});
