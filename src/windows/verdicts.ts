// What a verdict is, and its words: rules name their sources here, and reasons name releases with their builds.

import { releaseName } from './releases.js';
import type { WindowsVersion } from './version.js';

export const ISOLATIONS = ['process', 'hyperv'] as const;
export type Isolation = (typeof ISOLATIONS)[number];

/**
 * What an image means on a host.
 * - `supported`: it starts.
 * - `conditional`: it starts under a condition that the reason names.
 * - `unsupported`: it cannot start, or Microsoft does not support the pair.
 * - `unknown`: the image's OS version is unknown.
 * - `exempt`: the host's version does not bind this image.
 */
export const VERDICTS = ['supported', 'conditional', 'unsupported', 'unknown', 'exempt'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * The compatibility rules of docs/compatibility.md that decide about a pair, and what else decides: the image has no
 * entry for the host (`entries`) or does not exist (`missing`), is made from scratch, needs an isolation that the target
 * does not offer, is not run there (`build`, `source`), is one of several variants (`variant`), or is built on Linux.
 */
export const COMPATIBILITY_RULES = [
  'R0a',
  'R0b',
  'R0c',
  'R1',
  'R2',
  'R2a',
  'R3',
  'R3a',
  'R3b',
  'R4',
  'R4a',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R9b',
  'R9c',
  'R9d',
  'R9e',
  'R10a',
  'R10b',
  'R11',
  'R14',
  'entries',
  'missing',
  'scratch',
  'isolation',
  'build',
  'source',
  'variant',
  'linux',
] as const;
export type CompatibilityRule = (typeof COMPATIBILITY_RULES)[number];

/** What pulls an image and starts it: containerd under Kubernetes, or Docker's engine. They differ in what they accept. */
export type Runtime = 'containerd' | 'docker';

export interface HostUnderTest {
  version: WindowsVersion;
  /** Windows 10 or 11, as opposed to Windows Server: they share builds and differ in what they run. */
  client: boolean;
  runtime: Runtime;
  /** Numbers of the runtime's version; left out where it is not known. */
  runtimeVersion?: readonly number[];
  /** Left out where it is not known: amd64 on servers, either on clients. */
  architecture?: Architecture;
}

export const ARCHITECTURES = ['amd64', 'arm64'] as const;
/** An architecture that Windows has images for, as image indexes name it. */
export type Architecture = (typeof ARCHITECTURES)[number];

export interface ImageUnderTest {
  os: 'windows' | 'linux';
  version: WindowsVersion | null;
  /** Runs as a HostProcess container, or is based on the base image made for them. */
  hostProcess: boolean;
  /** Built `FROM scratch`. */
  scratch: boolean;
  /** Whether its name shows that it holds Nano Server. */
  nanoServer?: boolean;
  /** Pushed as one manifest, without an index around it. */
  singleManifest?: boolean;
  /** A revision that it has at least, where its own is not known; null or left out where nothing shows. */
  atLeast?: number | null;
}

export interface Judgement {
  verdict: Verdict;
  /** The rule that decided, e.g. `R7`. */
  rule: CompatibilityRule;
  /** One sentence for the person who reads the finding. */
  reason: string;
  source: string;
}

/** The pages and files that verdicts rest on. */
export const SOURCES = {
  matrix:
    'https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  baseImages:
    'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-base-images',
  isolation:
    'https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container',
  portability: 'https://learn.microsoft.com/virtualization/windowscontainers/about/portability',
  faq: 'https://learn.microsoft.com/virtualization/windowscontainers/about/faq',
  platforms: 'https://github.com/containerd/platforms/blob/v1.0.0-rc.5/platform_windows_compat.go',
  kubernetes: 'https://kubernetes.io/docs/concepts/windows/intro/',
  hostProcess: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
  scratch: 'https://docs.docker.com/build/building/base-images/',
  crossBuild: 'https://github.com/moby/buildkit/issues/5758',
  singleManifest: 'https://github.com/containerd/containerd/issues/8348',
  platformsIssue: 'https://github.com/moby/moby/issues/53397',
} as const;

/** A document or a piece of code that a verdict rests on. */
export type Source = keyof typeof SOURCES;

/** A host and a Windows image whose version is known; `h` and `i` are their builds. */
export interface Pair {
  host: HostUnderTest;
  h: number;
  image: WindowsVersion;
  i: number;
  /** The whole image, for what its revision is not enough to tell. */
  whole: ImageUnderTest;
}

/** A verdict with its source by name. */
export function verdict(word: Verdict, rule: CompatibilityRule, reason: string, source: Source): Judgement {
  return { verdict: word, rule, reason, source: SOURCES[source] };
}

/** The host's release with its build. */
export function hostName(pair: Pair): string {
  return withBuild(pair.h, pair.host.client);
}

/** The image's release with its build. */
export function imageName(pair: Pair): string {
  return withBuild(pair.i, false);
}

/** `Windows Server 2022 (build 20348)`; a build that no release has names itself. */
function withBuild(build: number, client: boolean): string {
  const name = releaseName(build, client);
  return name.endsWith(` ${build}`) ? name : `${name} (build ${build})`;
}
