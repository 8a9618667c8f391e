// What is known of single versions of the runtimes that pull images: Docker's engine and containerd.

import type { HostUnderTest, Runtime } from './verdicts.js';

/** A runtime of a host, with its version: up to three numbers, or none where it is not declared. */
export interface DeclaredRuntime {
  readonly name: Runtime;
  readonly version: readonly number[];
}

/** `docker 29.6.1`, `containerd 1.7.20`, `containerd`. */
export const RUNTIME_FORM = '^(?:docker|containerd)(?: \\d{1,4}(?:\\.\\d{1,4}){0,2})?$';

/** @param text of the form RUNTIME_FORM */
export function parseRuntime(text: string): DeclaredRuntime {
  const [name, version = ''] = text.split(' ');
  return {
    name: name === 'docker' ? 'docker' : 'containerd',
    version: version === '' ? [] : version.split('.').map(Number),
  };
}

/** Versions from one up to, not including, another one. */
interface Range {
  readonly from: readonly number[];
  readonly before: readonly number[];
}

/** Versions of containerd that refuse Windows Server 2022 images on hosts past build 26100. */
const REFUSING: Range = { from: [2, 1, 6], before: [2, 3, 5] };
/** The same of Docker, with the containerd image store. Its default store on Windows does not refuse them. */
const REFUSING_DOCKER: Range = { from: [29, 0, 0], before: [29, 8, 0] };
/** Versions of containerd that order the entries of an index by revision alone. */
const BY_REVISION: Range = { from: [0, 0, 0], before: [2, 1, 6] };

/**
 * Whether a runtime refuses to pull Windows Server 2022 images on hosts past build 26100. Which containerd/platforms a
 * version has decides: v1.0.0-rc.2 to rc.4 refuse them.
 * Source: https://github.com/moby/moby/issues/53397, and go.mod of the releases, read in November 2026.
 * @returns null where the version is not declared, or not in full and only some that it may be refuse them
 */
export function refusesGenerationBefore({ runtime, runtimeVersion = [] }: HostUnderTest): boolean | null {
  return isWithin(runtimeVersion, runtime === 'docker' ? REFUSING_DOCKER : REFUSING);
}

/**
 * Whether containerd orders the entries of an index by revision alone, as it did before 2.1.6.
 * Source: containerd/platforms v0.2.1 and v1.0.0-rc.1, defaults_windows.go, against rc.2.
 */
export function ordersByRevision(version: readonly number[]): boolean {
  return isWithin(version, BY_REVISION) === true;
}

/** @param version its numbers; of those that are left out any may be meant. @returns null where that decides */
function isWithin(version: readonly number[], { from, before }: Range): boolean | null {
  const lowest = [...version, 0, 0, 0].slice(0, 3);
  const highest = [...version, Infinity, Infinity, Infinity].slice(0, 3);
  if (compare(lowest, from) >= 0 && compare(highest, before) < 0) return true;
  return compare(highest, from) < 0 || compare(lowest, before) >= 0 ? false : null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}
