import type { Outcome } from '../../model/judged-image.js';
import { orchestratorOn } from '../../orchestrators/index.js';
import { type PlacedImage, starts } from './placed.js';

/**
 * Whether hosts of several builds may take an image that fits only some of them. Where it fits every host, or none, it
 * does not matter which one takes it.
 */
export function isUnpinned({ judged, run, outcomes: all }: PlacedImage): boolean {
  // Hyper-V isolation and HostProcess containers are not bound to the host's build.
  const outcomes = all.filter((o) => orchestratorOn(o.target, run.workload).choosesHost);
  if (run.hostProcess || outcomes.some((o) => o.isolation !== 'process' || o.verdict === 'exempt'))
    return false;
  if (new Set(outcomes.map((o) => o.target.version.build)).size < 2) return false;
  return outcomes.every(isUnknown)
    ? isComplete(judged.use)
    : outcomes.some(starts) && outcomes.some((o) => o.verdict === 'unsupported');
}

function isUnknown({ verdict }: Outcome): boolean {
  return verdict === 'unknown';
}

/** Where the reference itself is what leaves it open, another rule asks for a better one first. */
function isComplete({ reference, reading, answer }: PlacedImage['judged']['use']): boolean {
  if (answer?.kind === 'found') return false;
  return reference !== null && !(reading?.floating || reading?.withdrawn || reading?.retired);
}
