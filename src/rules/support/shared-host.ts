// Containers that share a host.

import { usualOrchestrator } from '../../orchestrators/index.js';
import { releases } from '../../windows/releases.js';
import type { PlacedImage } from './placed.js';

/** Builds of servers: what nodes are. */
export const SERVER_BUILDS = releases.filter((r) => r.kind === 'server').map((r) => r.build);

/**
 * Whether the host's build matters to it, and its own is known. What a kustomization replaces does not run, and
 * images of a chart's template may stand in branches that exclude each other.
 */
export function isBoundToBuild({ judged: { use }, run }: PlacedImage): boolean {
  return (
    usualOrchestrator(run.workload).sharesHost &&
    use.kind === 'kubernetes' &&
    use.versions.length > 0 &&
    !run.hostProcess &&
    use.reading?.hostProcessBase !== true &&
    run.isolation?.value !== 'hyperv'
  );
}
