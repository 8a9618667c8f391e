/**
 * A Windows version: `major.minor.build.revision`. The build names the release, the revision the monthly update.
 * Source: "Windows container version compatibility" (learn.microsoft.com), "Build number (new release of Windows)".
 */
export interface WindowsVersion {
  major: number;
  minor: number;
  build: number;
  /** Null where only the build is known. */
  revision: number | null;
}

/**
 * @param text exactly `10.0.BUILD` or `10.0.BUILD.REVISION`, as an image's os.version has it
 * @returns null for anything else, also for numbers with leading zeros
 */
export function parseVersion(text: string): WindowsVersion | null {
  const match = /^10\.0\.([1-9]\d{4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(text);
  return match === null
    ? null
    : versionOf(Number(match[1]), match[2] === undefined ? null : Number(match[2]));
}

/** A version of Windows 10.0, as every release since 2015 calls itself. */
export function versionOf(build: number, revision: number | null = null): WindowsVersion {
  return { major: 10, minor: 0, build, revision };
}

/** Each version once, in the order of their first place. */
export function distinctVersions(versions: readonly WindowsVersion[]): WindowsVersion[] {
  return [...new Map(versions.map((version) => [formatVersion(version), version])).values()];
}

/** `10.0.20348`, or `10.0.20348.2402` where the revision is known: what `parseVersion` reads. */
export function formatVersion(version: WindowsVersion): string {
  const { major, minor, build, revision } = version;
  return `${major}.${minor}.${build}${revision === null ? '' : `.${revision}`}`;
}
