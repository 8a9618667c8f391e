// A host's version in every form in which Windows, its tools, the clouds and the orchestrators print it.

import { WINDOWS_10_1507, WINDOWS_SERVER_2016 } from './builds.js';
import { namedRelease } from './host-names.js';
import { type Release, releaseName, releases } from './releases.js';
import { versionOf, type WindowsVersion } from './version.js';

export interface Host {
  version: WindowsVersion;
  /** Null where the text does not tell and server and client share the build. */
  client: boolean | null;
  /** The release's name. */
  release: string;
  /** The text has revision 0, which is left out: `[Environment]::OSVersion` prints it on every host. */
  zeroRevision?: true;
}

/** Why a revision of 0 is left out, for people who gave one: one or two sentences. */
export const ZERO_REVISION =
  "revision 0 is ignored, since Environment.OSVersion of PowerShell and .NET prints it on every host. Use the version that 'ver' prints.";

/** Whether a text gives a build alone, and that leaves open whether it is a server or a client; who writes ltsc2025 means the server. */
export function leavesKindOpen(text: string, { client }: Host): boolean {
  return client === null && /\d{5}/.test(text);
}

/** Room for all that `systeminfo` or `docker info` print. Longer text is refused, not cut: a cut number lies. */
const MAX_LENGTH = 8_192;

/** Forms that contain numbers, tried in this order. Each gives a build and perhaps a revision. */
const NUMERIC_FORMS: { form: RegExp; read: (match: RegExpExecArray) => WindowsVersion }[] = [
  // winver, Settings, `docker info`: Version 24H2 (OS Build 26100.4061)
  { form: /OS Build (\d{5})(?:\.(\d{1,5}))?(?!\d)/i, read: (m) => version(m[1], m[2]) },
  // A runner's notes: 10.0.20348 Build 5499. systeminfo repeats the build: 10.0.18362 N/A Build 18362
  {
    form: /10\.0\.(\d{5})[ \t]{1,40}(?:N\/A )?Build (\d{1,5})(?!\d)/i,
    read: (m) => version(m[1], m[1] === m[2] ? undefined : m[2]),
  },
  // The engine's and old nodes' kernel version, and BuildLabEx. The second number is the branch's, not the revision,
  // except on Windows Server 2016, where "Windows container version compatibility" itself uses it so.
  { form: /(?:^|\(|\s)(\d{5})\.(\d{1,5})\.(?:amd64|arm64|x86)fre/i, read: (m) => buildLab(m[1], m[2]) },
  { form: /(?:^|[^\d.])10\.0 (\d{5})(?![\d.])/, read: (m) => version(m[1], undefined) },
  // ver, kubectl's kernelVersion, (Get-ComputerInfo).OsVersion
  { form: /(?:^|[^\d.])10\.0\.(\d{5})(?:\.(\d{1,5}))?(?![\d.])/, read: (m) => version(m[1], m[2]) },
  // The title of an update: (KB5120233) (26100.33296)
  { form: /\((\d{5})\.(\d{1,5})\)/, read: (m) => version(m[1], m[2]) },
  // 20348, 20348.825, and the name of an AKS node image, whose last part is a date: 20348.825.220713
  {
    form: /^(?:AKSWindows-[\w-]{1,60}-)?(\d{5})(?:\.(\d{1,5})(?:\.\d{6})?)?$/i,
    read: (m) => version(m[1], m[2]),
  },
  // The registry: CurrentBuildNumber REG_SZ 20348
  {
    form: /CurrentBuild(?:Number)?\W{0,8}(?:REG_SZ)?\W{0,8}(\d{5})(?!\d)/i,
    read: (m) => version(m[1], undefined),
  },
];

/**
 * Reads a host version.
 * @param text a release (ltsc2022, Windows 11 24H2), a build, a version, or what ver, winver, systeminfo,
 *   kubectl, docker info and the registry print
 * @returns null where the text is not understood or not clear; `hostProblem` says which
 */
export function parseHost(text: string): Host | null {
  if (text.length > MAX_LENGTH) return null;
  const trimmed = text.trim();
  for (const { form, read } of NUMERIC_FORMS) {
    const match = form.exec(trimmed);
    if (match === null) continue;
    const found = withRegistryRevision(read(match), trimmed);
    return found.build < WINDOWS_10_1507 ? null : hostOf(found, kindByName(trimmed));
  }
  const named = namedRelease(trimmed);
  const [release, ...others] = named?.candidates ?? [];
  if (named == null || release === undefined || others.length > 0) return null;
  return hostOf(versionOf(release.build), named.client);
}

/**
 * Why `parseHost` does not read a text, and what it accepts instead.
 * @returns one or two sentences; for an ambiguous name with the releases that share it
 */
export function hostProblem(text: string): string {
  const trimmed = text.trim();
  const shown = trimmed.length > 60 ? `${trimmed.slice(0, 60)}…` : trimmed;
  if (trimmed.toLowerCase() === 'windows-latest') {
    return `'${shown}' can move to a newer Windows version. Write a fixed version, e.g. windows-2025.`;
  }
  const candidates = text.length > MAX_LENGTH ? [] : (namedRelease(trimmed)?.candidates ?? []);
  if (candidates.length > 1) {
    return `'${shown}' names more than one version of Windows: write ${either(candidates)}, or the build number.`;
  }
  return `'${shown}' is not a known host version. Write a release (ltsc2022, Windows Server 2022, Windows 11 24H2), a build (20348), a full version (10.0.20348.2402), or what ver, winver, kubectl or docker info print.`;
}

/** `'Windows Server 2025' or 'Windows 11, version 24H2'`: each is a text that `parseHost` reads. */
function either(candidates: Release[]): string {
  const names = candidates.map(({ name }) => `'${name}'`);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Nodes of Windows 11 call themselves "Windows 10 Pro": a build that only one kind has wins over the name. */
function hostOf(found: WindowsVersion, named: boolean | null): Host {
  const kinds = new Set(releases.filter((r) => r.build === found.build).map((r) => r.kind));
  const client = kinds.size === 1 ? kinds.has('client') : named;
  const host = { version: found, client, release: releaseName(found.build, client ?? false) };
  return found.revision === 0 ? { ...host, version: versionOf(found.build), zeroRevision: true } : host;
}

function kindByName(text: string): boolean | null {
  if (/\bserver\b/i.test(text)) return false;
  return /\bwin(?:dows)?[ _-]?1[01]\b/i.test(text) ? true : null;
}

function version(build: string | undefined, revision: string | undefined): WindowsVersion {
  return versionOf(Number(build), revision === undefined ? null : Number(revision));
}

function buildLab(build: string | undefined, branch: string | undefined): WindowsVersion {
  return version(build, Number(build) === WINDOWS_SERVER_2016 ? branch : undefined);
}

/** The registry keeps the revision apart: UBR REG_DWORD 0x967. */
function withRegistryRevision(found: WindowsVersion, text: string): WindowsVersion {
  if (found.revision !== null) return found;
  const ubr = /\bUBR\W{0,8}(?:REG_DWORD)?\W{0,8}(0x[0-9a-f]{1,6}|\d{1,6})/i.exec(text);
  return ubr === null ? found : { ...found, revision: Number(ubr[1]) };
}
