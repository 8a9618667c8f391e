import type { ReadProblem } from '../../model/reading.js';
import type { Answer, Found } from '../../model/registry-answer.js';
import type { LookedUpImage, ResolvedImage } from '../../model/resolved-image.js';
import { placementOf } from '../../resolve/describe.js';
import { versionsOf } from '../../resolve/versions.js';
import { basesFirst } from '../../text/bases-first.js';
import { type Budget, OverBudget } from '../../text/budget.js';
import { distinctVersions } from '../../windows/version.js';

/**
 * What is known of images after their registries have answered, base images first.
 * @param budget what passing on the answers to what is built here may cost
 * @returns the uses in their order; the problem is that of what is not passed on
 */
export function applyRegistryAnswers(
  uses: readonly ResolvedImage[],
  answerOf: (use: ResolvedImage) => Answer | null,
  budget: Budget,
): { uses: readonly LookedUpImage[]; problems: readonly ReadProblem[] } {
  const known = new Map<ResolvedImage, LookedUpImage>();
  // Equal lists of base images are the same object, and stay so.
  const lists = new Map<readonly ResolvedImage[], readonly LookedUpImage[]>();
  const basesOf = ({ bases }: ResolvedImage): readonly LookedUpImage[] => {
    const list = lists.get(bases) ?? bases.flatMap((base) => known.get(base) ?? []);
    lists.set(bases, list);
    return list;
  };
  let cut: ResolvedImage | null = null;
  for (const use of basesFirst(uses, ({ bases }) => bases)) {
    const answer = answerOf(use);
    const own: LookedUpImage = { ...use, bases: basesOf(use), answer, ...saidBy(answer, use) };
    try {
      known.set(use, inherited(own, budget));
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      known.set(use, own);
      cut ??= use;
    }
  }
  const lookedUp = uses.flatMap((use) => known.get(use) ?? []);
  if (cut === null) return { uses: lookedUp, problems: [] };
  const message =
    'registry results of base images are not applied to this image and those after it: the limit of steps is exceeded';
  return { uses: lookedUp, problems: [{ location: cut.location, message }] };
}

type Findings = Pick<ResolvedImage, 'os' | 'versions' | 'evidence'>;

/** What an answer says of an image; where it says nothing, the name is the best that is known. */
function saidBy(answer: Answer | null, use: ResolvedImage): Partial<Findings> {
  if (answer?.kind !== 'found') return {};
  const os = osOf(use, answer);
  const versions = answer.platforms.flatMap(({ os, version, inside }) =>
    os === 'windows' ? (version ?? inside ?? []) : [],
  );
  if (versions.length === 0 && use.versions.length > 0) return { os };
  return { os, versions: distinctVersions(versions), evidence: answer.evidence };
}

/** What a registry has outweighs a name; where it has images of both systems, what the file says decides. */
function osOf(use: ResolvedImage, { platforms }: Found): ResolvedImage['os'] {
  const systems = new Set(platforms.map((platform) => platform.os));
  if (use.platform !== null) return use.os;
  const placement = placementOf(use);
  if (placement !== null) {
    // A Linux image that is sent to Windows hosts is judged there.
    if (placement === 'windows' && systems.has('windows')) return 'windows';
    return use.os;
  }
  if (systems.size === 1) return systems.has('windows') ? 'windows' : systems.has('linux') ? 'linux' : use.os;
  return use.os;
}

/** An image that is built here has the system and the versions of its base images. @throws OverBudget */
function inherited(use: LookedUpImage, budget: Budget): LookedUpImage {
  if (use.bases.length === 0) return use;
  budget.spend(use.bases.length);
  const systems = use.bases.map((base) => base.os).filter((os) => os !== 'unknown');
  const os =
    use.platform !== null || systems.length === 0
      ? use.os
      : systems.includes('windows')
        ? 'windows'
        : 'linux';
  const known = use.bases.find((base) => base.versions.length > 0);
  if (known === undefined) return { ...use, os };
  return { ...use, os, versions: versionsOf(use.bases, budget), evidence: known.evidence };
}
