// From a reference to the platforms that it is published for, with the fewest requests.
// Source: opencontainers/distribution-spec, spec.md ("Pulling manifests", "Pulling blobs").

import type { Answer, Found, PublishedPlatform } from '../model/registry-answer.js';
import { canonicalHost as canonical } from '../model/registry-name.js';
import type { ImageReference } from '../windows/reference.js';
import type { Authorization } from './authorization.js';
import { type CacheScope, digestOf, hasDigest, NO_CACHE, type RegistryCache } from './cache.js';
import { type Descriptor, readConfiguration, readDocument, readTags, SCHEMA_1 } from './documents.js';
import type { HttpAnswer } from './http.js';
import { asFailure, LookupFailure } from './lookup-failure.js';
import type { RegistryPolicy } from './policy.js';
import type { RegistryRequests } from './registry-requests.js';

const MANIFEST_LIMIT = 4 * 1024 * 1024;
const CONFIGURATION_LIMIT = 8 * 1024 * 1024;
/** Entries of an index whose configurations are looked into. */
const MAX_FOLLOWED = 8;
/** What a list of tags costs at most: ten requests. */
const MAX_TAG_PAGES = 10;
const TAGS_PER_PAGE = 1_000;
/** An index of indexes is allowed by the specification; publishers use a few at most. */
const MAX_NESTED = 4;

/** A document as it came, and from where. */
interface Fetched {
  bytes: Buffer;
  digest: string;
  contentType: string | undefined;
  fromCache: boolean;
}

/** A part of the cache; `isAll` where nothing is asked beside it. */
type Scope = CacheScope & { readonly isAll?: boolean };

export class RegistryClient {
  constructor(
    private readonly requests: RegistryRequests,
    private readonly policy: RegistryPolicy,
    private readonly authorization: Authorization,
    private readonly cache: RegistryCache | null,
  ) {}

  /** Whether the time that a run has for lookups is used up. */
  get isOver(): boolean {
    return this.requests.isOver;
  }

  /**
   * Asks for a reference's platforms: one request for an index, two for a single manifest, none where the cache knows.
   * @throws LookupFailure where the registry could not be asked
   */
  async lookUp(reference: ImageReference): Promise<Answer> {
    const { registry } = reference;
    if (!this.policy.allows(registry)) return { kind: 'not-allowed', host: registry };
    const scope = await this.#scopeOf(reference);
    const root = await this.#manifest(
      reference,
      reference.digest ?? this.#cachedDigest(scope, reference),
      scope,
    );
    if (root === null) return { kind: 'not-found', host: registry };
    if (reference.digest === null && !root.fromCache)
      scope.keepTag(reference.repository, tagOf(reference), root.digest);
    return this.#platformsOf(reference, root, scope);
  }

  /**
   * What the cache still has of a reference, however old its tag is. Asks nothing.
   * @returns null where it lacks a part
   */
  async lastKnown(reference: ImageReference): Promise<{ answer: Found; age: number } | null> {
    const scope = { ...(await this.#scopeOf(reference)), isAll: true };
    const { digest, repository } = reference;
    const known = digest === null ? scope.lastDigestOf(repository, tagOf(reference)) : { digest, age: 0 };
    if (known === null) return null;
    try {
      const root = await this.#manifest(reference, known.digest, scope);
      return root === null
        ? null
        : { answer: await this.#platformsOf(reference, root, scope), age: known.age };
    } catch (error) {
      if (error instanceof LookupFailure) return null;
      throw error;
    }
  }

  /** A reference's index or manifest as it was served. @throws LookupFailure @returns null where there is none */
  async raw(reference: ImageReference): Promise<Buffer | null> {
    return (await this.#manifest(reference, reference.digest, await this.#scopeOf(reference)))?.bytes ?? null;
  }

  /**
   * The tags of a reference's repository, in the registry's order.
   * @returns null where there is no such repository; `isAll` is false where it has more than are asked for
   * @throws LookupFailure where the registry could not be asked
   */
  async tags({ registry, repository }: ImageReference): Promise<{ tags: string[]; isAll: boolean } | null> {
    const tags: string[] = [];
    let last: string | null = '';
    for (let page = 0; page < MAX_TAG_PAGES && last !== null; page++) {
      const url: URL = this.#url(registry, `${repository}/tags/list`);
      url.searchParams.set('n', String(TAGS_PER_PAGE));
      if (last !== '') url.searchParams.set('last', last);
      const answer: HttpAnswer = await this.requests.get(url, registry, repository, MANIFEST_LIMIT);
      if (answer.status === 404) return null;
      tags.push(...readTags(answer.body));
      last = nextTag(answer.headers.link, url);
    }
    return { tags, isAll: last === null };
  }

  async #platformsOf(reference: ImageReference, root: Fetched, scope: Scope): Promise<Found> {
    const document = readDocument(root.bytes, root.contentType);
    if (document.kind === 'manifest') {
      const { platform, fromCache } = await this.#single(reference, document.config, root, scope);
      return found([platform], root, false, fromCache);
    }
    const nested = await this.#nested(reference, document.nested, scope);
    const platforms = await this.#completed(reference, document.platforms, document.incomplete, scope);
    return found([...platforms, ...nested.platforms], root, true, nested.fromCache);
  }

  async #scopeOf({ registry, repository }: ImageReference): Promise<CacheScope> {
    if (this.cache === null) return NO_CACHE;
    const host = canonical(registry);
    const isPublic =
      isForAll(host, repository) ||
      (host === 'docker.io' && !(await this.authorization.hasLogin(registry, repository)));
    return this.cache.scope(isPublic ? null : host);
  }

  #cachedDigest(scope: CacheScope, reference: ImageReference): string | null {
    return scope.digestOf(reference.repository, tagOf(reference));
  }

  async #single(
    { registry, repository }: ImageReference,
    config: Descriptor,
    root: Fetched,
    scope: Scope,
  ): Promise<{ platform: PublishedPlatform; fromCache: boolean }> {
    const cached = scope.document(config.digest);
    if (cached === null && scope.isAll === true) throw new LookupFailure('The cache does not have it.');
    const bytes = cached ?? (await this.#blob(registry, repository, config));
    if (cached === null) scope.keepDocument(config.digest, bytes);
    return { platform: { ...readConfiguration(bytes), digest: root.digest }, fromCache: cached !== null };
  }

  /** Entries that state no version, or no platform, with what their configurations state: two requests for each. */
  async #completed(
    reference: ImageReference,
    platforms: readonly PublishedPlatform[],
    incomplete: readonly { at: number; digest: string }[],
    scope: Scope,
  ): Promise<PublishedPlatform[]> {
    const known = new Map<number, Omit<PublishedPlatform, 'digest'>>();
    await Promise.all(
      incomplete.slice(0, MAX_FOLLOWED).map(async ({ at, digest }) => {
        const stated = await this.#configurationOf(reference, digest, scope).catch(asFailure);
        if (stated !== null && !(stated instanceof LookupFailure)) known.set(at, stated);
      }),
    );
    return platforms.flatMap((platform, at) => {
      const stated = known.get(at);
      // What has no platform, and no configuration that says one, is no entry for any host.
      if (stated === undefined) return platform.unlisted === true ? [] : platform;
      if (platform.unlisted === true) return { ...platform, ...stated };
      return stated.version === null ? platform : { ...platform, inside: stated.version };
    });
  }

  async #configurationOf(
    reference: ImageReference,
    digest: string,
    scope: Scope,
  ): Promise<Omit<PublishedPlatform, 'digest'> | null> {
    const fetched = await this.#manifest(reference, digest, scope);
    if (fetched === null) return null;
    const document = readDocument(fetched.bytes, fetched.contentType);
    if (document.kind !== 'manifest') return null;
    const { digest: _own, ...stated } = (await this.#single(reference, document.config, fetched, scope))
      .platform;
    return stated;
  }

  async #nested(
    reference: ImageReference,
    descriptors: Descriptor[],
    scope: Scope,
  ): Promise<{ platforms: PublishedPlatform[]; fromCache: boolean }> {
    if (descriptors.length > MAX_NESTED)
      throw new LookupFailure(`The image index has more than ${MAX_NESTED} nested indexes.`);
    const inner = await Promise.all(
      descriptors.map(({ digest }) => this.#manifest(reference, digest, scope)),
    );
    const platforms = inner.flatMap((fetched) => {
      if (fetched === null)
        throw new LookupFailure('The image index refers to a nested index that the registry does not have.');
      const document = readDocument(fetched.bytes, fetched.contentType);
      return document.kind === 'index' ? document.platforms : [];
    });
    return { platforms, fromCache: inner.every((fetched) => fetched?.fromCache === true) };
  }

  /** An index or manifest; null where the registry says that there is none. */
  async #manifest(reference: ImageReference, digest: string | null, scope: Scope): Promise<Fetched | null> {
    const { registry, repository } = reference;
    const cached = digest === null ? null : scope.document(digest);
    if (digest !== null && cached !== null)
      return { bytes: cached, digest, contentType: undefined, fromCache: true };
    if (scope.isAll === true) throw new LookupFailure('The cache does not have it.');
    const url = this.#url(registry, `${repository}/manifests/${digest ?? tagOf(reference)}`);
    const answer = await this.requests.get(url, registry, repository, MANIFEST_LIMIT);
    if (answer.status === 404) {
      if (isOfRegistry(answer)) return null;
      throw new LookupFailure(
        `${url.host}: HTTP 404 from what is not a registry. Check the host name, and that a proxy passes on /v2/.`,
      );
    }
    if (digest !== null && !hasDigest(answer.body, digest)) throw wrongDigest(registry);
    const fetched = {
      bytes: answer.body,
      digest: digest ?? digestOf(answer.body),
      contentType: answer.headers['content-type'],
      fromCache: false,
    };
    if (/^text\/html\b/i.test(fetched.contentType ?? ''))
      throw new LookupFailure(
        `${registry} answered with a web page in the place of a manifest: what answers is a login page, or not a registry.`,
      );
    // The digest of a signed one is that of its content without the signatures.
    if (/manifest\.v1\+(?:prettyjws|json)/.test(fetched.contentType ?? '')) throw new LookupFailure(SCHEMA_1);
    const claimed = answer.headers['docker-content-digest'];
    if (typeof claimed === 'string' && /^sha(?:256|512):/.test(claimed) && !hasDigest(answer.body, claimed)) {
      throw wrongDigest(registry);
    }
    scope.keepDocument(fetched.digest, fetched.bytes);
    return fetched;
  }

  async #blob(registry: string, repository: string, { digest, size }: Descriptor): Promise<Buffer> {
    const url = this.#url(registry, `${repository}/blobs/${digest}`);
    const answer = await this.requests.get(url, registry, repository, Math.min(size, CONFIGURATION_LIMIT));
    if (answer.status === 404)
      throw new LookupFailure(`${registry} has the manifest, but not its config blob.`);
    if (!hasDigest(answer.body, digest)) throw wrongDigest(registry);
    return answer.body;
  }

  #url(registry: string, path: string): URL {
    return new URL(`/v2/${path}`, this.policy.origin(registry));
  }
}

function found(platforms: PublishedPlatform[], root: Fetched, index: boolean, restFromCache: boolean): Found {
  const evidence = root.fromCache && restFromCache ? 'cache' : 'registry';
  return { kind: 'found', evidence, digest: root.digest, index, platforms };
}

/**
 * Whether everybody may see a repository, so that what is said of it is no secret, with a login too: Microsoft's registry
 * has public images only, and so have the official images of Docker Hub, and those of Microsoft there.
 */
function isForAll(host: string, repository: string): boolean {
  if (host === 'mcr.microsoft.com') return true;
  return host === 'docker.io' && /^(?:library|microsoft)\//.test(repository);
}

/** The tag that the next page begins behind. Source: distribution-spec, "Listing Tags". */
function nextTag(link: string | string[] | undefined, base: URL): string | null {
  const [, target = ''] = /^<([^>]*)>\s*;\s*rel="?next"?/i.exec(String(link ?? '')) ?? [];
  if (target === '' || !URL.canParse(target, base.href)) return null;
  return new URL(target, base).searchParams.get('last') || null;
}

function tagOf(reference: ImageReference): string {
  return reference.tag ?? 'latest';
}

/** Whether an error is in the form of registries, so that what it says is about the image. Source: distribution-spec, "Error Codes". */
function isOfRegistry({ headers, body }: HttpAnswer): boolean {
  if (headers['docker-distribution-api-version'] !== undefined && body.length === 0) return true;
  try {
    const { errors } = JSON.parse(body.toString('utf8')) as { errors?: unknown };
    return Array.isArray(errors);
  } catch {
    return false;
  }
}

function wrongDigest(registry: string): LookupFailure {
  return new LookupFailure(
    `${registry}: digest mismatch. The content does not match the digest of the reference.`,
  );
}
