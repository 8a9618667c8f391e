import type { BuildHost } from '../../model/build.js';
import type { JudgedImage } from '../../model/judged-image.js';
import type { Runner } from '../../windows/runners.js';

/** A place in a pipeline that asks for a hosted runner to build Windows images. */
export interface RequestedRunner {
  host: BuildHost;
  runner: Runner;
}

/** Each place once, however many images are built there. */
export function requestedRunners(uses: readonly JudgedImage[]): RequestedRunner[] {
  const hosts = new Set(uses.flatMap(({ builds }) => builds.map(({ host }) => host)));
  return [...hosts].flatMap((host) => (host.runner === null ? [] : [{ host, runner: host.runner }]));
}
