// What a repository's name alone tells. Conservative: a private `contoso/windows-agent` may well be a Linux image
// that watches Windows machines, so a name proves Windows only where its publisher makes nothing else.

import { saysWindows, tokensOf } from './os-tokens.js';
import { own } from './own.js';
import type { ImageReference } from './reference.js';

const MICROSOFT = ['mcr.microsoft.com', 'mcr.azure.cn'];

/** The base images themselves, also where a private registry mirrors them under their own path. */
const BASE_IMAGE = /(?:^|\/)windows\/(?:servercore|nanoserver|server)(?:\/insider)?$/;
const BASE_FLAVOUR = /(?:^|\/)windows\/(servercore|nanoserver|server)(?:\/|$)/;
const FULL_IMAGE = /^windows(?:\/insider)?$/;
const INSIDER_2018 = /^(?:windowsservercore|nanoserver)-insider$/;
/** Products of Microsoft that exist on Windows only. */
const WINDOWS_PRODUCT = /(?:^|\/)(?:windows\/(?:servercore|nanoserver|server)|dotnet\/framework)\//;
const HOST_PROCESS_BASE = /(?:^|\/)windows-host-process-containers-base-image$/;
/**
 * Docker Hub's official images that exist for Linux alone: distributions, and those that people most often expect
 * elsewhere. Source: docker-library/official-images, library/* (2026-08-22), none of which has a Windows architecture.
 */
const LINUX_ONLY_NAMES =
  'almalinux|alpine|amazonlinux|archlinux|busybox|centos|debian|fedora|httpd|mariadb|memcached|mysql|nginx|oraclelinux|php|postgres|rabbitmq|redis|rockylinux|ruby|ubuntu';
const LINUX_ONLY = new RegExp(`^library/(?:${LINUX_ONLY_NAMES})$`);
const LINUX_ONLY_IMAGE = new RegExp(
  `\\bimage["']?:[ \\t]*["']?(?:docker\\.io/)?(?:library/)?(?:${LINUX_ONLY_NAMES})\\b`,
);
/** Registries whose every image is a Windows image. */
const WINDOWS_REGISTRIES = ['scr.sitecore.com'];

/**
 * Docker Hub names that moved. Source: microsoft/containerregistry, docs/dockerhub-to-mcr-repo-mapping.md.
 * `windows: false` are names under which Linux images stood too.
 */
const MOVED: Record<string, { to: string | null; windows: boolean }> = {
  'microsoft/windowsservercore': { to: 'windows/servercore', windows: true },
  'microsoft/windowsservercore-insider': { to: 'windows/servercore/insider', windows: true },
  'microsoft/nanoserver': { to: 'windows/nanoserver', windows: true },
  'microsoft/nanoserver-insider': { to: 'windows/nanoserver/insider', windows: true },
  'microsoft/windows': { to: 'windows', windows: true },
  'microsoft/iis': { to: 'windows/servercore/iis', windows: true },
  'microsoft/dotnet-framework': { to: 'dotnet/framework/runtime', windows: true },
  'microsoft/dotnet-framework-build': { to: 'dotnet/framework/sdk', windows: true },
  'microsoft/dotnet-framework-samples': { to: 'dotnet/framework/samples', windows: true },
  'microsoft/aspnet': { to: 'dotnet/framework/aspnet', windows: true },
  'microsoft/wcf': { to: 'dotnet/framework/wcf', windows: true },
  'microsoft/mssql-server-windows': { to: null, windows: true },
  'microsoft/mssql-server-windows-developer': { to: null, windows: true },
  'microsoft/mssql-server-windows-express': { to: null, windows: true },
  'microsoft/dotnet': { to: 'dotnet/sdk', windows: false },
  'microsoft/aspnetcore': { to: 'dotnet/aspnet', windows: false },
  'microsoft/aspnetcore-build': { to: 'dotnet/sdk', windows: false },
  'microsoft/powershell': { to: 'powershell', windows: false },
  'microsoft/vsts-agent': { to: 'azure-pipelines/vsts-agent', windows: false },
  // The short names of early tutorials, which Docker looks for on Docker Hub.
  'windows/servercore': { to: 'windows/servercore', windows: true },
  'windows/nanoserver': { to: 'windows/nanoserver', windows: true },
};

export interface RepositoryReading {
  /** Every image of this repository is a Windows image. */
  windows: boolean;
  /** No image of this repository is a Windows image. */
  linux: boolean;
  /** One of Microsoft's base images, whose `latest` was withdrawn. */
  baseImage: boolean;
  hostProcessBase: boolean;
  /** Which base image it holds or is built on, where the name shows: `windows` is the full one up to 20H2. */
  flavour: 'servercore' | 'nanoserver' | 'server' | 'windows' | null;
  /** The successor on mcr.microsoft.com; `repository` is null where there is none. Null where it has not moved. */
  retired: { repository: string | null } | null;
}

/** Reads a repository's name. Registries are host names and so the same in either case. */
export function readRepositoryName(reference: ImageReference): RepositoryReading {
  const { repository } = reference;
  const registry = reference.registry.toLowerCase();
  const moved = registry === 'docker.io' ? (own(MOVED, repository) ?? null) : null;
  const atMicrosoft = MICROSOFT.includes(registry);
  const hostProcessBase = HOST_PROCESS_BASE.test(repository);
  const fullImage = atMicrosoft && FULL_IMAGE.test(repository);
  const baseImage =
    moved === null &&
    (BASE_IMAGE.test(repository) || fullImage || (atMicrosoft && INSIDER_2018.test(repository)));
  return {
    windows:
      baseImage ||
      hostProcessBase ||
      moved?.windows === true ||
      WINDOWS_PRODUCT.test(repository) ||
      (atMicrosoft && /^businesscentral(?:\/|$)/.test(repository)) ||
      WINDOWS_REGISTRIES.includes(registry),
    linux: registry === 'docker.io' && LINUX_ONLY.test(repository),
    baseImage: baseImage && atMicrosoft,
    hostProcessBase,
    flavour: fullImage ? 'windows' : flavourIn(repository),
    retired: moved === null ? null : { repository: successorOf(repository, reference.tag, moved.to) },
  };
}

/** Whether a text may name such an image of Linux alone: a search that rules files out. */
export function mayNameLinuxRepository(text: string): boolean {
  return LINUX_ONLY_IMAGE.test(text);
}

/** The base image that a name names: by its repository, else by its tag. */
export function flavourOf(name: RepositoryReading, tokens: readonly string[]): string | null {
  if (name.flavour !== null) return name.flavour;
  if (tokens.some((token) => token.startsWith('nanoserver'))) return 'nanoserver';
  return tokens.some((token) => token.startsWith('windowsservercore')) ? 'servercore' : null;
}

function flavourIn(repository: string): RepositoryReading['flavour'] {
  return (BASE_FLAVOUR.exec(repository)?.[1] ?? null) as RepositoryReading['flavour'];
}

/**
 * Two repositories held several images, which the tag told apart: `4.7.2-sdk` and `4.7.2-runtime`,
 * `2.2-aspnetcore-runtime` and `2.2-runtime-deps`. The successors are called by those words; the first pattern that is
 * found decides.
 */
const BY_TAG: Record<string, readonly (readonly [RegExp, string])[]> = {
  'microsoft/dotnet-framework': [[/(?:^|-)sdk(?:-|$)/, 'dotnet/framework/sdk']],
  'microsoft/dotnet': [
    [/(?:^|-)aspnetcore-runtime(?:-|$)/, 'dotnet/aspnet'],
    [/(?:^|-)runtime-deps(?:-|$)/, 'dotnet/runtime-deps'],
    [/(?:^|-)runtime(?:-|$)/, 'dotnet/runtime'],
  ],
};

function successorOf(repository: string, tag: string | null, to: string | null): string | null {
  if (to === null) return null;
  const told = own(BY_TAG, repository)?.find(([pattern]) => pattern.test(tag ?? ''))?.[1];
  return `mcr.microsoft.com/${told ?? to}`;
}

/** The words of the last part of a repository's name. */
export function tokensOfName(repository: string): string[] {
  return tokensOf(repository.slice(repository.lastIndexOf('/') + 1));
}

/** Whether the name has a word of Windows in it: enough to believe a version, not to prove Windows. */
export function hasWindowsWord(repository: string): boolean {
  return repository.split('/').some((part) => saysWindows(tokensOf(part)));
}

/** What a text has that names a Windows image by its repository. */
export const WINDOWS_REPOSITORY = `windows|microsoft/|dotnet/framework|businesscentral|nanoserver|${WINDOWS_REGISTRIES.join('|').replaceAll('.', '\\.')}`;
