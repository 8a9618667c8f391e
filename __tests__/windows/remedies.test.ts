// What is offered in the place of an image: only what starts where it is offered.

import { describe, expect, it } from '@jest/globals';
import { parseReference } from '../../src/windows/reference.js';
import { obstaclesAt, type Place, pinFor, pinsFor } from '../../src/windows/remedies.js';
import { nearestMade } from '../../src/windows/tags.js';
import { versionOf } from '../../src/windows/version.js';

const MCR = 'mcr.microsoft.com';
const place = (build: number, more: Partial<Place['host']> = {}, revision: number | null = null): Place => ({
  host: { version: versionOf(build, revision), client: false, runtime: 'docker', ...more },
  isolation: more.client === true ? 'hyperv' : 'process',
});
const LAPTOP_ON_ARM = place(26100, { client: true, architecture: 'arm64' });

describe('a pin', () => {
  it.each<[string, Place, string | null]>([
    [`${MCR}/windows/servercore:ltsc2022`, place(14393), `${MCR}/windows/servercore:ltsc2016`],
    [`${MCR}/windows/servercore:ltsc2022`, place(17763), `${MCR}/windows/servercore:ltsc2019`],
    [`${MCR}/windows/servercore:ltsc2019`, place(20348), `${MCR}/windows/servercore:ltsc2022`],
    [`${MCR}/windows/servercore:ltsc2019`, place(26100), `${MCR}/windows/servercore:ltsc2025`],
    [`${MCR}/windows/servercore:10.0.20348.2402`, place(17763), `${MCR}/windows/servercore:ltsc2019`],
    [`${MCR}/windows/nanoserver:ltsc2022`, place(17763), `${MCR}/windows/nanoserver:1809`],
    [`${MCR}/windows/nanoserver:ltsc2022-arm64`, LAPTOP_ON_ARM, `${MCR}/windows/nanoserver:ltsc2025-arm64`],
    [`${MCR}/windows/servercore:ltsc2022`, LAPTOP_ON_ARM, `${MCR}/windows/servercore:ltsc2025-arm64`],
    ['contoso/web:1-ltsc2022', place(17763), 'contoso/web:1-ltsc2019'],
    ['contoso/web:1', place(17763), null],
  ])('for %s is the same image for the host', (image, at, expected) => {
    expect(pinFor(parseReference(image)!, at)?.reference ?? null).toBe(expected);
  });

  it('starts on all places that it must serve: under Hyper-V isolation the newer host runs the older image', () => {
    const newer: Place = { ...place(20348), isolation: 'hyperv' };
    const image = parseReference(`${MCR}/windows/servercore:ltsc2025`)!;
    expect(pinFor(image, newer)?.reference).toBe(`${MCR}/windows/servercore:ltsc2022`);
    expect(pinFor(image, newer, [place(17763)])?.reference).toBe(`${MCR}/windows/servercore:ltsc2019`);
  });

  it('of several places is one for each kind, once', () => {
    const image = parseReference(`${MCR}/windows/servercore:1903`)!;
    const places = [place(17763), place(20348), place(17763)];
    expect(pinsFor(image, places)).toEqual([
      `${MCR}/windows/servercore:ltsc2019`,
      `${MCR}/windows/servercore:ltsc2022`,
    ]);
  });

  it('without a place is one for each long-term release after 2016, the newest first', () => {
    expect(pinsFor(parseReference(`${MCR}/windows/servercore:1903`)!, [])).toEqual([
      `${MCR}/windows/servercore:ltsc2025`,
      `${MCR}/windows/servercore:ltsc2022`,
      `${MCR}/windows/servercore:ltsc2019`,
    ]);
  });
});

it('nothing is in the way on a host that is kept up to date', () => {
  expect(obstaclesAt(place(20348))).toEqual([]);
});

describe('the nearest tag that was published', () => {
  it.each<[string, string | null]>([
    // A year between two releases: the nearest long-term one.
    ['windows/servercore:ltsc2021', 'windows/servercore:ltsc2022'],
    ['windows/servercore:2023', 'windows/servercore:ltsc2022'],
    ['windows/servercore:ltsc2031', 'windows/servercore:ltsc2025'],
    // The Annual Channel runs images of the release before it; 24H2 is Windows Server 2025.
    ['windows/servercore:23h2', 'windows/servercore:ltsc2022'],
    ['windows/servercore:24h2', 'windows/servercore:ltsc2025'],
    ['windows/servercore:21h1', 'windows/servercore:ltsc2022'],
    // Nano Server of Windows Server 2019 has the tag of its version.
    ['windows/nanoserver:ltsc2019', 'windows/nanoserver:1809'],
    ['dotnet/sdk:8.0-nanoserver-ltsc2019', 'dotnet/sdk:8.0-nanoserver-1809'],
    // The full image has another name since Windows Server 2022, and has none of that name before.
    ['windows:ltsc2022', 'windows/server:ltsc2022'],
    ['windows/server:ltsc2019', null],
    // What was published, and what names no release.
    ['windows/servercore:ltsc2022', null],
    ['windows/servercore:foo', null],
    ['windows/servercore:xltsc2021', null],
    ['windows/servercore:2023x', null],
  ])('to %s is %s', (tag, expected) => {
    const found = nearestMade(parseReference(`${MCR}/${tag}`)!);
    expect(found).toBe(expected === null ? null : `${MCR}/${expected}`);
  });
});
