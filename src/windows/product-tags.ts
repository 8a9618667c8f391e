// Which releases of Windows Microsoft's .NET images exist for: a tag that was never made helps nobody.
// Sources: microsoft/dotnet-framework-docker README.*.md (2026-07-14) and dotnet/dotnet-docker
// documentation/supported-tags.md (2026-08-21).

import type { ImageReference } from './reference.js';

const WINDOWS_SERVER_2016 = 14393;
const WINDOWS_SERVER_2019 = 17763;
const WINDOWS_SERVER_2022 = 20348;
const WINDOWS_SERVER_2025 = 26100;

/** .NET Framework by the Windows build: the versions that have images, and what stands in for one that has none. */
const FRAMEWORK: Record<number, { made: string[]; instead: Record<string, string> }> = {
  [WINDOWS_SERVER_2016]: {
    made: ['3.5', '4.6.2', '4.7', '4.7.1', '4.7.2', '4.8'],
    instead: { '4.8.1': '4.8' },
  },
  [WINDOWS_SERVER_2019]: { made: ['3.5', '4.7.2', '4.8'], instead: { '4.8.1': '4.8' } },
  [WINDOWS_SERVER_2022]: { made: ['3.5', '4.8', '4.8.1'], instead: {} },
  [WINDOWS_SERVER_2025]: { made: ['4.8.1'], instead: { '4.8': '4.8.1' } },
};

/** .NET by the Windows build: the first and the last major version with images. */
const DOTNET: Record<number, { from: number; to: number }> = {
  [WINDOWS_SERVER_2016]: { from: 0, to: 0 },
  [WINDOWS_SERVER_2019]: { from: 2, to: 9 },
  [WINDOWS_SERVER_2022]: { from: 3, to: 10 },
  [WINDOWS_SERVER_2025]: { from: 8, to: 99 },
};

/**
 * The tag's tokens as the product spells them for another release of Windows.
 * @param tokens the new tag, already with the new release's token
 * @returns null where the product has no image for that release; the tokens as they are for every other repository
 */
export function productTokens(reference: ImageReference, tokens: string[], build: number): string[] | null {
  const version = tokens[0] ?? '';
  if (/(?:^|\/)dotnet\/framework\//.test(reference.repository)) {
    const known = FRAMEWORK[build];
    if (known === undefined || !/^\d/.test(version)) return known === undefined ? null : tokens;
    const made = known.made.includes(version) ? version : known.instead[version];
    // Dated tags exist for the releases of that day only.
    return made === undefined ? null : [made, ...tokens.slice(1).filter((token) => !/^20\d{6}$/.test(token))];
  }
  if (/(?:^|\/)dotnet\/(?:core\/)?(?:runtime|aspnet|sdk|monitor)$/.test(reference.repository)) {
    const major = /^(\d{1,3})(?:\.|$)/.exec(version)?.[1];
    const range = DOTNET[build];
    if (major === undefined || range === undefined) return major === undefined ? tokens : null;
    return Number(major) >= range.from && Number(major) <= range.to ? tokens : null;
  }
  return tokens;
}
