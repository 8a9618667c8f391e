// Which references a registry is asked about, and what its answers make of the image uses.

import type { Config } from '../config/config.js';
import { checkedOutTrees } from '../discovery/work-trees.js';
import type { ReadProblem } from '../model/image-use.js';
import type { CheckOptions } from '../model/options.js';
import type { Answer, Found } from '../model/registry-answer.js';
import type { ResolvedUse } from '../model/resolved-use.js';
import { versionsOf } from '../resolve/versions.js';
import { basesFirst } from '../text/bases-first.js';
import { type Budget, OverBudget } from '../text/budget.js';
import type { ImageReference } from '../windows/reference.js';
import { distinctVersions } from '../windows/version.js';

/** More different references than this are not asked about: the run says so. */
const MAX_REFERENCES = 500;

/**
 * Asks for every reference that may be Windows and is not built here, each once, and gives the uses their answers.
 * @param uses are changed: OS, OS versions and evidence become the registry's where it knows
 * @param budget what passing on the answers to what is built here may cost
 * @param problems takes up where that is too much
 * @returns how many requests were sent, and remarks on the run
 */
export async function lookUpImages(
  uses: readonly ResolvedUse[],
  config: Config,
  options: CheckOptions,
  budget: Budget,
  problems: ReadProblem[],
): Promise<{ requests: number; notes: string[] }> {
  const wanted: { use: ResolvedUse; key: string }[] = [];
  const references = new Map<string, ImageReference>();
  for (const use of options.lookup === 'never' ? [] : uses) {
    if (use.parsed === null || !isAsked(use, options.lookup)) continue;
    const key = keyOf(use.parsed);
    wanted.push({ use, key });
    references.set(key, use.parsed);
  }
  if (wanted.length === 0) return { requests: 0, notes: [] };
  const asked = new Map([...references].slice(0, MAX_REFERENCES));

  const notes: string[] = [];
  const { askRegistries } = await import('../registry/index.js');
  const { answers, requests } = await askRegistries(asked, {
    registries: { ...config.registries, allowUnlisted: config.registries.allowUnlisted === true },
    cacheDirectory: options.cacheDirectory,
    trees: checkedOutTrees(options.root),
    logins: options.logins,
    onSecret: options.onSecret,
    onProblem: (message) => notes.push(message),
    onAnswer: options.onAnswer,
  });
  for (const { use, key } of wanted) learn(use, answers.get(key) ?? null);
  inheritAll(uses, budget, problems);
  if (references.size > asked.size) {
    notes.push(
      `${references.size - asked.size} of ${references.size} references were not looked up: a run looks up ${MAX_REFERENCES} at most. Check folders separately.`,
    );
  }
  return { requests, notes };
}

function isAsked(use: ResolvedUse, lookup: CheckOptions['lookup']): boolean {
  // A withdrawn tag is known not to be there.
  if (use.madeHere || use.cyclic || use.reading?.withdrawn === true) return false;
  return lookup === 'always' || use.os === 'windows';
}

/** Equal for references that name the same thing, however they are written. A digest outdoes the tag beside it. */
function keyOf({ registry, repository, tag, digest }: ImageReference): string {
  return `${registry.toLowerCase()}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}

function learn(use: ResolvedUse, answer: Answer | null): void {
  use.answer = answer;
  if (answer?.kind !== 'found') return;
  use.os = osOf(use, answer);
  const versions = answer.platforms.flatMap(({ os, version }) =>
    os === 'windows' && version !== null ? [version] : [],
  );
  // Where the registry's documents state no version, the tag stays the best that is known.
  if (versions.length === 0 && use.versions.length > 0) return;
  use.versions = distinctVersions(versions);
  use.evidence = answer.evidence;
}

/** What a file says of the platform stands; else the platforms that there are decide. */
function osOf(use: ResolvedUse, { platforms }: Found): ResolvedUse['os'] {
  if (use.platform !== null || isPlaced(use)) return use.os;
  const systems = new Set(platforms.map((platform) => platform.os));
  if (systems.size === 1) return systems.has('windows') ? 'windows' : systems.has('linux') ? 'linux' : use.os;
  return use.os;
}

function isPlaced(use: ResolvedUse): boolean {
  return use.kind !== 'dockerfile' && use.runs.some((run) => run.workload.os !== null || run.hostProcess);
}

/** Passes what is known now of base images on to those that are built on them here. */
function inheritAll(uses: readonly ResolvedUse[], budget: Budget, problems: ReadProblem[]): void {
  let isOver = false;
  for (const use of basesFirst(uses, ({ bases }) => bases)) {
    try {
      inherit(use, budget);
    } catch (error) {
      if (!(error instanceof OverBudget)) throw error;
      const message =
        'what registries say of base images is not passed on to this image, and to those after it: it takes too much work';
      if (!isOver) problems.push({ location: use.location, message });
      isOver = true;
    }
  }
}

/** An image that is built here has the system and the versions of its base images. @throws OverBudget */
function inherit(use: ResolvedUse, budget: Budget): void {
  if (use.bases.length === 0) return;
  budget.spend(use.bases.length);
  const systems = use.bases.map((base) => base.os).filter((os) => os !== 'unknown');
  if (use.platform === null && systems.length > 0) use.os = systems.includes('windows') ? 'windows' : 'linux';
  const known = use.bases.find((base) => base.versions.length > 0);
  if (known === undefined) return;
  use.versions = versionsOf(use.bases, budget);
  use.evidence = known.evidence;
}
