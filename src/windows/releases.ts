import { WINDOWS_11_21H2, WINDOWS_SERVER_2025 } from './builds.js';
import catalogue from './catalogue.json' with { type: 'json' };

/** A release of Windows Server or Windows. Its dates are ISO dates of the end of support of its base images. */
export interface Release {
  name: string;
  build: number;
  kind: 'server' | 'client';
  /** Long-term, semi-annual or annual channel; `client` for Windows 10 and 11. */
  channel: 'LTSC' | 'SAC' | 'AC' | 'client';
  /** The versions that Windows itself calls it by, e.g. `24H2`; a server and a client may share one. */
  ids: string[];
  /** The tags that base images of this release carry, the usual one first. Empty where there are no images. */
  tags: string[];
  /** The base images of this release, by the last part of their repository. */
  images: string[];
  /** Those of its images that there are for arm64 too: their tags end in `-arm64`. */
  arm64Images?: string[];
  mainstreamEnd: string | null;
  extendedEnd: string | null;
  /** Values of AKS' node labels for its SKU. */
  aksSkus?: string[];
  /** Editions in the names of its families on ECS, where they are not the usual ones. */
  ecsEditions?: string[];
  /** GitHub's hosted runners, the usual label first. */
  runners?: HostedRunner[];
  /** Images whose support ended before the release's, by the last part of their repository. */
  imageEnds?: Record<string, string>;
}

/** A label of GitHub's hosted runners. */
export interface HostedRunner {
  label: string;
  /** The label names no release, and so moves to the next one. */
  moves?: true;
  /** ISO date of the day from which no runner has the label. */
  retired?: string;
  /** Left out for amd64. */
  architecture?: 'arm64';
}

/** Every known release, servers first, the newest server first. Sources stand in catalogue.json. */
export const releases: readonly Release[] = catalogue.releases as Release[];

/** The release with a build. Builds that server and client share give the server, unless the client is asked for. */
export function releaseOf(build: number, client = false): Release | undefined {
  const same = releases.filter((r) => r.build === build);
  return same.find((r) => (r.kind === 'client') === client) ?? same[0];
}

/**
 * The client that has a server's build, so that the build alone does not say which it is: Windows 11, version 24H2.
 * A long-term release older than Windows 11 means the server, of which many more run containers.
 */
export function clientWithBuild(build: number): Release | undefined {
  const server = releases.find((r) => r.build === build && r.kind === 'server');
  if (server === undefined || (server.channel === 'LTSC' && build < WINDOWS_11_21H2)) return undefined;
  return releases.find((r) => r.build === build && r.kind === 'client');
}

/** The year in the tags of a long-term release, e.g. `2022`; null for any other. */
export function yearOf({ tags }: Pick<Release, 'tags'>): string | null {
  return tags.map((tag) => /^ltsc(20\d\d)$/.exec(tag)?.[1]).find((year) => year !== undefined) ?? null;
}

/** The long-term releases of Windows Server from a build on, the oldest first. */
export function longTermSince(first: number): readonly number[] {
  return releases
    .filter(({ kind, channel, build }) => kind === 'server' && channel === 'LTSC' && build >= first)
    .map(({ build }) => build)
    .sort((a, b) => a - b);
}

/** Whether a build is later than every server that is known: it may be a server or a client. */
export function isUnlisted(build: number): boolean {
  return build > WINDOWS_SERVER_2025 && releaseOf(build) === undefined;
}

/** The release's name; a build that no release has is named by its number. */
export function releaseName(build: number, client = false): string {
  return releaseOf(build, client)?.name ?? `Windows build ${build}`;
}
