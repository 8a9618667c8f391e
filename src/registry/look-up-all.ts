// Many references, each asked once: hosts side by side, and none waits for another.

import pLimit, { type LimitFunction } from 'p-limit';
import type { Answer } from '../model/registry-answer.js';
import { canonicalHost as canonical } from '../model/registry-name.js';
import type { ImageReference } from '../windows/reference.js';
import { LookupFailure } from './lookup-failure.js';
import type { RegistryClient } from './registry-client.js';

const HOUR_MS = 60 * 60 * 1000;
const AT_ONCE_PER_HOST = 8;
/** After so many failures of a host in a row nothing more is asked of it. */
const HOST_FAILURES = 2;

/** One host's questions, and whether it still answers. */
class Host {
  /** The first question goes alone, until one is answered: its answer tells how to log in. */
  readonly #limit: LimitFunction = pLimit(1);
  #failures = 0;
  #hasAnswered = false;
  #down: string | null = null;

  constructor(
    private readonly name: string,
    private readonly client: RegistryClient,
  ) {}

  ask(reference: ImageReference): Promise<Answer> {
    return this.#limit(async () => {
      const reason = this.client.isOver ? 'The time limit for registry lookups is exceeded.' : this.#down;
      if (reason !== null) return this.#lastKnown(reference, reason);
      try {
        const answer = await this.client.lookUp(reference);
        this.#answers();
        return answer;
      } catch (error) {
        if (!(error instanceof LookupFailure)) throw error;
        this.#heed(error);
        return this.#lastKnown(reference, error.message);
      }
    });
  }

  #answers(): void {
    this.#failures = 0;
    this.#hasAnswered = true;
    this.#limit.concurrency = AT_ONCE_PER_HOST;
  }

  #heed({ scope, message }: LookupFailure): void {
    const isOfHost = scope === 'host' || scope === 'unreachable';
    if (!isOfHost) this.#answers();
    // One lost connection among many says little; the first one says all.
    else if (scope === 'unreachable' && !this.#hasAnswered) this.#down = message;
    else if (++this.#failures >= HOST_FAILURES) this.#down = message;
  }

  /** What the cache has of an image is better than its tag alone, however old it is. */
  async #lastKnown(reference: ImageReference, reason: string): Promise<Answer> {
    const known = await this.client.lastKnown(reference);
    if (known === null) return { kind: 'failed', host: this.name, reason };
    const hours = Math.ceil(known.age / HOUR_MS);
    return { ...known.answer, stale: { host: this.name, reason, hours } };
  }
}

/**
 * @param references by key; equal ones must have one key
 * @param onAnswer called with every answer, to show progress
 * @returns each reference's answer, by its key
 */
export async function lookUpAll(
  client: RegistryClient,
  references: ReadonlyMap<string, ImageReference>,
  onAnswer: (answered: number, of: number) => void = () => {},
): Promise<Map<string, Answer>> {
  const hosts = new Map<string, Host>();
  let answered = 0;
  const answers = [...references].map(async ([key, reference]): Promise<[string, Answer]> => {
    const name = canonical(reference.registry);
    const host = hosts.get(name) ?? new Host(name, client);
    hosts.set(name, host);
    const answer = await host.ask(reference);
    onAnswer(++answered, references.size);
    return [key, answer];
  });
  return new Map(await Promise.all(answers));
}
