// The builds that rules distinguish, by the names of their releases: the numbers stand in catalogue.json alone.

import catalogue from './catalogue.json' with { type: 'json' };

/** Nothing older runs containers. */
export const WINDOWS_10_1507 = buildNamed('Windows 10, version 1507');
export const WINDOWS_SERVER_2016 = buildNamed('Windows Server 2016');
/** Windows 10, version 1809, has the same build. */
export const WINDOWS_SERVER_2019 = buildNamed('Windows Server 2019');
export const WINDOWS_SERVER_2022 = buildNamed('Windows Server 2022');
/** Clients of this build and later are Windows 11. */
export const WINDOWS_11_21H2 = buildNamed('Windows 11, version 21H2');
export const WINDOWS_11_23H2 = buildNamed('Windows 11, version 23H2');
/** Of the Annual Channel. */
export const WINDOWS_SERVER_23H2 = buildNamed('Windows Server, version 23H2');
/** Windows 11, version 24H2, has the same build. */
export const WINDOWS_SERVER_2025 = buildNamed('Windows Server 2025');
export const WINDOWS_11_25H2 = buildNamed('Windows 11, version 25H2');

function buildNamed(name: string): number {
  const build = catalogue.releases.find((release) => release.name === name)?.build;
  if (build === undefined) throw new Error(`catalogue.json has no row for ${name}`);
  return build;
}
