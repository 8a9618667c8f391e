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

/** Versions of containerd that refuse Windows Server 2022 images on hosts past build 26100; `before` is excluded. */
const REFUSING: readonly { readonly from: readonly number[]; readonly before: readonly number[] }[] = [
  { from: [2, 1, 6], before: [2, 3, 5] },
];
/** The same of Docker, with the containerd image store. Its default store on Windows does not refuse them. */
const REFUSING_DOCKER = { from: [29, 0, 0], before: [29, 8, 0] } as const;

/**
 * Whether a runtime refuses to pull Windows Server 2022 images on hosts past build 26100. Which containerd/platforms a
 * version has decides: v1.0.0-rc.2 to rc.4 refuse them.
 * Source: https://github.com/moby/moby/issues/53397, and go.mod of the releases, read in November 2026.
 * @returns null where the version is not declared
 */
export function refusesGenerationBefore({ runtime, runtimeVersion = [] }: HostUnderTest): boolean | null {
  if (runtimeVersion.length === 0) return null;
  const ranges = runtime === 'docker' ? [REFUSING_DOCKER] : REFUSING;
  return ranges.some(
    ({ from, before }) => compare(runtimeVersion, from) >= 0 && compare(runtimeVersion, before) < 0,
  );
}

/**
 * Whether containerd orders the entries of an index by revision alone, as it did before 2.1.6.
 * Source: containerd/platforms v0.2.1 and v1.0.0-rc.1, defaults_windows.go, against rc.2.
 */
export function ordersByRevision(version: readonly number[]): boolean {
  return version.length > 0 && compare(version, [2, 1, 6]) < 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
