// Which references a registry is asked about, and what its answers make of the image uses.

import type { Config } from '../config/config.js';
import type { CheckOptions } from '../model/options.js';
import type { ReadProblem } from '../model/reading.js';
import type { Answer } from '../model/registry-answer.js';
import { canonicalHost } from '../model/registry-name.js';
import { namedHosts } from '../model/registry-settings.js';
import type { LookedUpImage, ResolvedImage } from '../model/resolved-image.js';
import type { RegistryRun } from '../registry/index.js';
import type { Resolved } from '../resolve/resolve.js';
import type { Budget } from '../text/budget.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import type { Setup } from './setup.js';

const HOUR_MS = 60 * 60 * 1000;
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
  const offline = options.lookup === 'never';
  const wanted =
    offline && options.cacheDirectory === null
      ? []
      : uses.filter((use) => isAsked(use, options.lookup, config));
  const references = new Map(
    wanted.flatMap(({ parsed }) => (parsed === null ? [] : [[keyOf(parsed), parsed] as const])),
  );
  const asked = new Map([...references].slice(0, MAX_REFERENCES));
  const nothing = { answers: new Map<string, Answer>(), requests: 0, notes: [] as string[] };
  const { answers, requests, notes } =
    asked.size === 0
      ? nothing
      : await internalErrors.guardAsync(
          'look-up of images',
          () => (offline ? recall(asked, config, options) : ask(asked, config, options)),
          nothing,
        );
  const isWanted = new Set(wanted);
  const answerOf = (use: ResolvedImage): Answer | null =>
    isWanted.has(use) && use.parsed !== null ? (answers.get(keyOf(use.parsed)) ?? null) : null;
  const lookedUp =
    answers.size === 0 ? { uses, problems: [] } : await applied(uses, answerOf, budgets.resolving);
  const stale = staleOf([...answers.values()]);
  const failed = stale.length > 0 || [...answers.values()].some(({ kind }) => kind === 'failed');
  const left = references.size - asked.size;
  return {
    ...lookedUp,
    requests,
    answered: options.lookup !== 'never' && !failed,
    failed,
    notes: [
      ...notes,
      ...stale,
      ...(left === 0
        ? []
        : [
            `${left} of ${references.size} references were not looked up: a run looks up ${MAX_REFERENCES} at most. Check folders separately.`,
          ]),
    ],
  };
}

/** Images that are known from before only, a sentence a registry. */
function staleOf(answers: readonly Answer[]): string[] {
  const byHost = new Map<string, { reason: string; hours: number; images: number }>();
  for (const answer of answers) {
    if (answer.kind !== 'found' || answer.stale === undefined) continue;
    const { host, reason, hours } = answer.stale;
    const known = byHost.get(host);
    byHost.set(host, {
      reason: known?.reason ?? reason,
      hours: Math.max(known?.hours ?? 0, hours),
      images: (known?.images ?? 0) + 1,
    });
  }
  return [...byHost].map(
    ([host, { reason, hours, images }]) =>
      `${images === 1 ? '1 image' : `${images} images`} of ${host} could not be looked up, so what the cache has is used, up to ${hours === 1 ? 'an hour' : `${hours} hours`} old: ${reason}`,
  );
}

async function applied(
  uses: readonly ResolvedImage[],
  answerOf: (use: ResolvedImage) => Answer | null,
  budget: Budget,
): Promise<Pick<LookedUp, 'uses' | 'problems'>> {
  const { applyRegistryAnswers } = await import('./looking-up/apply-answers.js');
  return applyRegistryAnswers(uses, answerOf, budget);
}

/** What the cache has of references, without the network; nothing is said of those that it does not have. */
async function recall(
  references: ReadonlyMap<string, ImageReference>,
  config: Config,
  options: CheckOptions,
): Promise<{ answers: ReadonlyMap<string, Answer>; requests: number; notes: string[] }> {
  const notes: string[] = [];
  const { openRegistries } = await import('../registry/index.js');
  const run = await registryRun(config, options, notes);
  const known = await openRegistries(run).lastKnown(references);
  const hours = Math.ceil(Math.max(0, ...[...known.values()].map(({ age }) => age)) / HOUR_MS);
  if (known.size > 0)
    notes.push(
      `${known.size === 1 ? '1 image' : `${known.size} images`} of ${references.size} are taken from the cache, up to ${hours <= 1 ? 'an hour' : `${hours} hours`} old.`,
    );
  return { answers: new Map([...known].map(([key, { answer }]) => [key, answer])), requests: 0, notes };
}

async function ask(
  references: ReadonlyMap<string, ImageReference>,
  config: Config,
  options: CheckOptions,
): Promise<{ answers: ReadonlyMap<string, Answer>; requests: number; notes: string[] }> {
  const notes: string[] = [];
  const { askRegistries } = await import('../registry/index.js');
  const { answers, requests } = await askRegistries(references, await registryRun(config, options, notes));
  return { answers, requests, notes };
}

/** @param notes takes what there is to say of credentials and of the cache */
async function registryRun(
  { registries }: Config,
  { cacheDirectory, root, logins, onSecret, onAnswer }: CheckOptions,
  notes: string[],
): Promise<RegistryRun> {
  const { checkedOutTrees } = await import('../discovery/work-trees.js');
  return {
    registries,
    cacheDirectory,
    trees: checkedOutTrees(root),
    logins,
    onSecret,
    onProblem: (message) => notes.push(message),
    onAnswer,
  };
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
  if (use.os !== 'unknown') return false;
  // Under a mirror, the host that the file names.
  const written = parseReference(use.reference ?? '')?.registry;
  return [use.parsed.registry, written ?? ''].some((host) =>
    namedHosts(registries).includes(canonicalHost(host)),
  );
}

/** Equal for references that name the same thing, however they are written. A digest outdoes the tag beside it. */
function keyOf({ registry, repository, tag, digest }: ImageReference): string {
  return `${registry.toLowerCase()}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}
