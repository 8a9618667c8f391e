// A host's version in every form in which Windows, its tools and the orchestrators print it.

import { releaseName, releases } from './releases.js';
import { versionOf, type WindowsVersion } from './version.js';

export interface Host {
  version: WindowsVersion;
  /** Null where the text does not tell and server and client share the build. */
  client: boolean | null;
  /** The release's name. */
  release: string;
}

const MAX_LENGTH = 400;
const WINDOWS_SERVER_2016 = 14393;
const OLDEST_BUILD = 10240;

/** Forms that contain numbers, tried in this order. Each gives a build and perhaps a revision. */
const NUMERIC_FORMS: { form: RegExp; read: (match: RegExpExecArray) => WindowsVersion }[] = [
  // winver, Settings, `docker info`: Version 24H2 (OS Build 26100.4061)
  { form: /OS Build (\d{5})(?:\.(\d{1,5}))?/i, read: (m) => version(m[1], m[2]) },
  // A runner's notes: 10.0.20348 Build 5499. systeminfo repeats the build: 10.0.18362 N/A Build 18362
  {
    form: /10\.0\.(\d{5})\s+(?:N\/A\s+)?Build\s+(\d{1,5})/i,
    read: (m) => version(m[1], m[1] === m[2] ? undefined : m[2]),
  },
  // The engine's and old nodes' kernel version, and BuildLabEx. The second number is the branch's, not the revision,
  // except on Windows Server 2016, where Microsoft's own page uses it so.
  { form: /(?:^|\(|\s)(\d{5})\.(\d{1,5})\.(?:amd64|arm64|x86)fre/i, read: (m) => buildLab(m[1], m[2]) },
  { form: /10\.0 (\d{5})/, read: (m) => version(m[1], undefined) },
  // ver, kubectl's kernelVersion, (Get-ComputerInfo).OsVersion
  { form: /(?:^|[^\d.])10\.0\.(\d{5})(?:\.(\d{1,5}))?(?![\d.])/, read: (m) => version(m[1], m[2]) },
  // The title of an update: (KB5120233) (26100.33296)
  { form: /\((\d{5})\.(\d{1,5})\)/, read: (m) => version(m[1], m[2]) },
  // 20348, 20348.825, and the name of a node image, whose third part is a date: 20348.825.220713
  { form: /^(\d{5})(?:\.(\d{1,5})(?:\.\d{6})?)?$/, read: (m) => version(m[1], m[2]) },
  // The registry: CurrentBuildNumber REG_SZ 20348
  { form: /CurrentBuild(?:Number)?\W{0,8}(?:REG_SZ)?\W{0,8}(\d{5})/i, read: (m) => version(m[1], undefined) },
];

const SERVER_YEARS: Record<string, number> = { 2016: 14393, 2019: 17763, 2022: 20348, 2025: 26100 };
const SERVER_VERSIONS: Record<string, number> = {
  1709: 16299,
  1803: 17134,
  1809: 17763,
  1903: 18362,
  1909: 18363,
  2004: 19041,
  2009: 19042,
  '20h2': 19042,
  '23h2': 25398,
  '24h2': 26100,
};
const WINDOWS_10: Record<string, number> = {
  1507: 10240,
  1511: 10586,
  1607: 14393,
  1703: 15063,
  1709: 16299,
  1803: 17134,
  1809: 17763,
  1903: 18362,
  1909: 18363,
  2004: 19041,
  2009: 19042,
  '20h2': 19042,
  '21h1': 19043,
  '21h2': 19044,
  '22h2': 19045,
};
const WINDOWS_11: Record<string, number> = {
  '21h2': 22000,
  '22h2': 22621,
  '23h2': 22631,
  '24h2': 26100,
  '25h2': 26200,
  '26h1': 28000,
};

/** Both Windows Server and a client have a version of this name; alone it tells neither. */
const AMBIGUOUS = ['21h1', '21h2', '22h2', '23h2', '24h2', '25h2', '26h1'];

/** Reads a host version; null where the text is not understood or not clear (`hostProblem` says which). */
export function parseHost(text: string): Host | null {
  const trimmed = text.slice(0, MAX_LENGTH).trim();
  const client = clientByName(trimmed);
  for (const { form, read } of NUMERIC_FORMS) {
    const match = form.exec(trimmed);
    if (match === null) continue;
    const found = withRegistryRevision(read(match), trimmed);
    return found.build < OLDEST_BUILD ? null : hostOf(found, client);
  }
  return parseName(trimmed);
}

/** Why a text is not read as a host version, and what is accepted. */
export function hostProblem(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  if (AMBIGUOUS.includes(text.trim().toLowerCase())) {
    return `'${shown}' is the name of more than one version of Windows. Write e.g. 'Windows Server 23H2', 'Windows 11 ${text.trim().toUpperCase()}' or the build number.`;
  }
  return `'${shown}' is no host version that is known here. Write a release (ltsc2022, Windows Server 2022, Windows 11 24H2), a build (20348), a full version (10.0.20348.2402), or what ver, winver, kubectl or docker info print.`;
}

/** Names of releases: ltsc2022, windows-2022, WS2025, WINDOWS_SERVER_2022_CORE, Windows 11 24H2, 20H2. */
function parseName(text: string): Host | null {
  const words = text
    .toLowerCase()
    .replace(/[\s_,-]+/g, ' ')
    .replace(/\b(?:version|microsoft)\b/g, ' ')
    .split(' ')
    .filter(Boolean);
  const joined = words.join('');
  const desktop =
    /^win(?:dows)?1([01])(?:pro|enterprise|education|home|iot)*(\d{4}|\d{2}h\d)(?:pro|enterprise)*$/.exec(
      joined,
    );
  if (desktop !== null) {
    const build = (desktop[1] === '0' ? WINDOWS_10 : WINDOWS_11)[desktop[2]!];
    return build === undefined ? null : hostOf(versionOf(build), true);
  }
  const year =
    /^(?:osversion|runson)?(?:ltsc|sac|windows|windowsserver|win|winserver|ws|server|windowsltsc|windowsserverltsc)?(20(?:16|19|22|25))(?:core|full|datacenter|standard|edition|azure|servercore|nanoserver)*$/.exec(
      joined,
    );
  if (year !== null) return hostOf(versionOf(SERVER_YEARS[year[1]!]!), serverByName(joined));
  const server = /^(windowsserver|winserver|server|ws)?(\d{4}|\d{2}h\d)(?:core|datacenter|standard)*$/.exec(
    joined,
  );
  if (server === null || (server[1] === undefined && AMBIGUOUS.includes(server[2]!))) return null;
  const build = SERVER_VERSIONS[server[2]!];
  return build === undefined ? null : hostOf(versionOf(build), serverByName(joined));
}

function hostOf(found: WindowsVersion, named: boolean | null): Host {
  const kinds = new Set(releases.filter((r) => r.build === found.build).map((r) => r.kind));
  const onlyKind = kinds.size === 1 ? kinds.has('client') : null;
  // Nodes of Windows 11 call themselves Windows 10 Pro, and some servers too: a build that tells wins over the name.
  const client = onlyKind ?? named;
  return { version: found, client, release: releaseName(found.build, client ?? false) };
}

/** The tag of an image (ltsc2025, 1809) names a build, which a client may share; a name with `server` says more. */
function serverByName(joined: string): false | null {
  return /server|^ws/.test(joined) ? false : null;
}

function clientByName(text: string): boolean | null {
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
