// Which references a registry is asked about, and what its answers make of the image uses.

import type { Config } from '../config/config.js';
import { checkedOutTrees } from '../discovery/work-trees.js';
import type { CheckOptions } from '../model/options.js';
import type { ReadProblem } from '../model/reading.js';
import type { Answer, Found } from '../model/registry-answer.js';
import type { LookedUpImage, ResolvedImage } from '../model/resolved-image.js';
import { placementOf } from '../resolve/describe.js';
import type { Resolved } from '../resolve/resolve.js';
import { versionsOf } from '../resolve/versions.js';
import { basesFirst } from '../text/bases-first.js';
import { type Budget, OverBudget } from '../text/budget.js';
import type { ImageReference } from '../windows/reference.js';
import { distinctVersions } from '../windows/version.js';
import type { Setup } from './setup.js';

/** More different references than this are not asked about: the run says so. */
const MAX_REFERENCES = 500;

export interface LookedUp {
  readonly uses: readonly LookedUpImage[];
  /** How many requests were sent. */
  readonly requests: number;
  /** Whether registries were to be asked, and each that was asked has answered. */
  readonly answered: boolean;
  /** Whether one could not be asked. */
  readonly failed: boolean;
  readonly problems: readonly ReadProblem[];
  readonly notes: readonly string[];
}

/**
 * Asks for every reference that may be Windows and is not built here, each once.
 * @returns the uses with what registries say: their OS, OS versions and evidence are the registry's where it knows
 */
export async function lookUp(
  { uses }: Resolved,
  { config, options, budgets, internalErrors }: Setup,
): Promise<LookedUp> {
  const wanted = options.lookup === 'never' ? [] : uses.filter((use) => isAsked(use, options.lookup, config));
  const references = new Map(
    wanted.flatMap(({ parsed }) => (parsed === null ? [] : [[keyOf(parsed), parsed] as const])),
  );
  const asked = new Map([...references].slice(0, MAX_REFERENCES));
  const nothing = { answers: new Map<string, Answer>(), requests: 0, notes: [] as string[] };
  const { answers, requests, notes } =
    asked.size === 0
      ? nothing
      : await internalErrors.guardAsync('look-up of images', () => ask(asked, config, options), nothing);
  const isWanted = new Set(wanted);
  const answerOf = (use: ResolvedImage): Answer | null =>
    isWanted.has(use) && use.parsed !== null ? (answers.get(keyOf(use.parsed)) ?? null) : null;
  const { lookedUp, problems } =
    answers.size === 0
      ? { lookedUp: uses, problems: [] }
      : applyRegistryAnswers(uses, answerOf, budgets.resolving);
  const failed = [...answers.values()].some(({ kind }) => kind === 'failed');
  const left = references.size - asked.size;
  return {
    uses: lookedUp,
    requests,
    answered: options.lookup !== 'never' && !failed,
    failed,
    problems,
    notes:
      left === 0
        ? notes
        : [
            ...notes,
            `${left} of ${references.size} references were not looked up: a run looks up ${MAX_REFERENCES} at most. Check folders separately.`,
          ],
  };
}

async function ask(
  references: ReadonlyMap<string, ImageReference>,
  config: Config,
  options: CheckOptions,
): Promise<{ answers: ReadonlyMap<string, Answer>; requests: number; notes: string[] }> {
  const notes: string[] = [];
  const { askRegistries } = await import('../registry/index.js');
  const { answers, requests } = await askRegistries(references, {
    registries: { ...config.registries, allowUnlisted: config.registries.allowUnlisted === true },
    cacheDirectory: options.cacheDirectory,
    trees: checkedOutTrees(options.root),
    logins: options.logins,
    onSecret: options.onSecret,
    onProblem: (message) => notes.push(message),
    onAnswer: options.onAnswer,
  });
  return { answers, requests, notes };
}

/** Images that are Windows or may be, and those of unknown system on registries that the configuration names. */
function isAsked(
  use: ResolvedImage,
  lookup: CheckOptions['lookup'],
  { registries }: Pick<Config, 'registries'>,
): boolean {
  // A withdrawn tag is known not to be there.
  if (use.parsed === null || use.builtHere || use.cyclic || use.reading?.withdrawn === true) return false;
  if (lookup === 'always' || use.os === 'windows' || use.suspicion !== null) return true;
  const registry = use.parsed.registry.toLowerCase();
  const named = [...registries.allow, ...registries.insecure];
  return use.os === 'unknown' && named.some((host) => host.toLowerCase() === registry);
}

/** Equal for references that name the same thing, however they are written. A digest outdoes the tag beside it. */
function keyOf({ registry, repository, tag, digest }: ImageReference): string {
  return `${registry.toLowerCase()}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}

/**
 * What is known of images after their registries have answered, base images first.
 * @param budget what passing on the answers to what is built here may cost
 * @returns the uses in their order; the problem is that of what is not passed on
 */
function applyRegistryAnswers(
  uses: readonly ResolvedImage[],
  answerOf: (use: ResolvedImage) => Answer | null,
  budget: Budget,
): { lookedUp: LookedUpImage[]; problems: readonly ReadProblem[] } {
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
  if (cut === null) return { lookedUp, problems: [] };
  const message =
    'registry results of base images are not applied to this image and those after it: the limit of steps is exceeded';
  return { lookedUp, problems: [{ location: cut.location, message }] };
}

type Findings = Pick<ResolvedImage, 'os' | 'versions' | 'evidence'>;

/** What an answer says of an image; where it says nothing, the name is the best that is known. */
function saidBy(answer: Answer | null, use: ResolvedImage): Partial<Findings> {
  if (answer?.kind !== 'found') return {};
  const os = osOf(use, answer);
  const versions = answer.platforms.flatMap(({ os, version }) =>
    os === 'windows' && version !== null ? [version] : [],
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
