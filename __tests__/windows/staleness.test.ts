import { describe, expect, it } from '@jest/globals';
import { knownBreakages } from '../../src/windows/known-breakages.js';
import { staleness } from '../../src/windows/staleness.js';
import type { ImageUnderTest } from '../../src/windows/verdicts.js';
import { parseVersion } from '../../src/windows/version.js';

const behind = (version: string, today = '2026-11-23') =>
  staleness(parseVersion(version)!, today)?.daysBehind ?? null;

describe('how far a pin is behind', () => {
  it.each<[string, string, number | null]>([
    ['the newest', '10.0.26100.33438', null],
    ['one that is newer than all that is known', '10.0.26100.60000', null],
    ['a build alone', '10.0.26100', null],
    ['a build that is not known', '10.0.30000.5', null],
    ['one month', '10.0.26100.33158', 55],
    // Out by 2025-05-18; the newest by 2026-09-08.
    ['one of 2025', '10.0.26100.4061', 478],
    // Not in the list: out by the day of 10.0.26100.4061, which is the next.
    ['one between known ones', '10.0.26100.3900', 478],
  ])('%s: %s', (_name, version, days) => {
    expect(behind(version)).toBe(days);
  });

  it('does not know what comes later', () => {
    expect(behind('10.0.26100.4061', '2025-05-18')).toBeNull();
    expect(behind('10.0.26100.4061', '2025-06-15')).toBe(28);
  });
});

describe('what was seen to fail', () => {
  const threads = (
    host: string,
    client: boolean,
    image: string,
    isolation: 'process' | 'hyperv' = 'process',
    more: Partial<ImageUnderTest> = {},
  ) =>
    knownBreakages(
      { version: parseVersion(host)!, client, runtime: 'docker' },
      { os: 'windows', version: parseVersion(image)!, hostProcess: false, scratch: false, ...more },
      isolation,
    ).map(({ thread }) => thread.slice(thread.lastIndexOf('/') + 1));

  it.each<[string, string, boolean, string, 'process' | 'hyperv', string[]]>([
    ['Windows 11 25H2 and 2025', '10.0.26200', true, '10.0.26100', 'process', ['2566']],
    ['also under Hyper-V isolation', '10.0.26200', true, '10.0.26100', 'hyperv', ['2566']],
    ['Windows 11 25H2 and 2022', '10.0.26200', true, '10.0.20348', 'process', ['53397']],
    ['under Hyper-V isolation it runs', '10.0.26200', true, '10.0.20348', 'hyperv', []],
    ['Windows Server 2025 and 2025', '10.0.26100', false, '10.0.26100', 'process', []],
    ['Windows 11 24H2 and 2025', '10.0.26100', true, '10.0.26100', 'process', []],
  ])('%s', (_name, host, client, image, isolation, expected) => {
    expect(threads(host, client, image, isolation)).toEqual(expected);
  });

  it.each<[string, string, string, Partial<ImageUnderTest>, string[]]>([
    ['Server Core patched later than its host', '10.0.26100.2894', '10.0.26100.4061', {}, ['591']],
    ['Nano Server is not touched', '10.0.26100.2894', '10.0.26100.4061', { nanoServer: true }, []],
    ['nor on Windows Server 2019', '10.0.17763.7009', '10.0.17763.7314', { nanoServer: true }, []],
    ['the same the other way round', '10.0.26100.4061', '10.0.26100.2894', {}, []],
    ['a revision that is that at least', '10.0.26100.2894', '10.0.26100', { atLeast: 4061 }, ['591']],
    ['at least an older one', '10.0.26100.4349', '10.0.26100', { atLeast: 4061 }, []],
    ['across February 2020', '10.0.17763.973', '10.0.17763', { atLeast: 7240 }, ['update-containers']],
    ['an old image may be newer than at least', '10.0.17763.7240', '10.0.17763', { atLeast: 973 }, []],
  ])('%s', (_name, host, image, more, expected) => {
    expect(threads(host, false, image, 'process', more)).toEqual(expected);
    expect(threads(host, false, image, 'hyperv', more)).toEqual([]);
  });
});
