// The documents of a registry, read: image indexes, manifests, configurations. Pure.
// Sources: opencontainers/image-spec image-index.md, manifest.md, config.md; Docker's "Image Manifest V 2, Schema 2".

import type { PublishedPlatform } from '../model/registry-answer.js';
import { parseVersion, type WindowsVersion } from '../windows/version.js';
import { LookupFailure } from './lookup-failure.js';

export interface Descriptor {
  digest: string;
  size: number;
}

export type RegistryDocument =
  | {
      kind: 'index';
      platforms: PublishedPlatform[];
      nested: Descriptor[];
      /** Platforms, by their place, of which only the configuration says all. */
      incomplete: { at: number; digest: string }[];
    }
  | { kind: 'manifest'; config: Descriptor };

const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFEST_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];
/** What is asked for: all four, or a registry may answer with what it holds to be the right one for old clients. */
export const ACCEPT = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');

export const SCHEMA_1 = 'The registry returned a schema 1 manifest, which has no OS version.';

const MAX_ENTRIES = 1_000;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/**
 * @param body the document's bytes
 * @param contentType what the answer called itself; counts where the document does not say
 * @throws LookupFailure where it is neither an index nor a manifest
 */
export function readDocument(body: Buffer, contentType: string | undefined): RegistryDocument {
  const document = parseObject(body, 'manifest');
  const [called = ''] = (contentType ?? '').split(';');
  const type = typeof document.mediaType === 'string' ? document.mediaType : called.trim();
  const isIndex =
    INDEX_TYPES.includes(type) || (!MANIFEST_TYPES.includes(type) && Array.isArray(document.manifests));
  const artifact = artifactIn(document);
  if (artifact !== null) throw notAnImage(artifact);
  if (isIndex) return readIndex(document);
  if (!MANIFEST_TYPES.includes(type) && !isObject(document.config)) {
    throw new LookupFailure(
      document.schemaVersion === 1
        ? SCHEMA_1
        : 'The response is neither an image index nor an image manifest.',
    );
  }
  const config = descriptorOf(document.config);
  if (config === null) throw new LookupFailure('The manifest has no config descriptor.');
  return { kind: 'manifest', config };
}

/** Types of configurations of what is no image. Source: image-spec, "Guidelines for Artifact Usage"; helm.sh, wasm-to-oci. */
const ARTIFACTS: readonly (readonly [RegExp, string])[] = [
  [/helm/i, 'a Helm chart'],
  [/wasm/i, 'a WebAssembly module'],
  [/spdx|cyclonedx|sbom/i, 'an SBOM'],
  [/cosign|notary|in-toto|signature/i, 'a signature or attestation'],
];

/** What a manifest is of, where that is no container image; null for an image. */
function artifactIn({ artifactType, config }: Record<string, unknown>): string | null {
  const types = [artifactType, isObject(config) ? config.mediaType : null].filter(
    (type): type is string => typeof type === 'string',
  );
  const known = ARTIFACTS.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1];
  if (known !== undefined) return known;
  const isOther = typeof artifactType === 'string' || types.includes('application/vnd.oci.empty.v1+json');
  return isOther ? 'an OCI artifact' : null;
}

function notAnImage(artifact: string): LookupFailure {
  return new LookupFailure(`It is ${artifact}, not a container image.`);
}

function readIndex(document: Record<string, unknown>): RegistryDocument {
  if (!Array.isArray(document.manifests))
    throw new LookupFailure('The image index has no list of manifests.');
  if (document.manifests.length > MAX_ENTRIES) {
    throw new LookupFailure(`The image index has more than ${MAX_ENTRIES} entries.`);
  }
  const platforms: PublishedPlatform[] = [];
  const nested: Descriptor[] = [];
  const incomplete: { at: number; digest: string }[] = [];
  for (const entry of document.manifests.filter(isObject)) {
    const descriptor = descriptorOf(entry);
    if (descriptor === null) continue;
    const { digest } = descriptor;
    if (INDEX_TYPES.includes(String(entry.mediaType))) nested.push(descriptor);
    else if (isAttestation(entry)) continue;
    else if (isObject(entry.platform)) {
      const platform = platformOf(entry.platform);
      if (platform.os === 'windows' && platform.version === null)
        incomplete.push({ at: platforms.length, digest });
      platforms.push({ ...platform, digest });
    } else if (MANIFEST_TYPES.includes(String(entry.mediaType))) {
      incomplete.push({ at: platforms.length, digest });
      platforms.push({ os: 'unknown', architecture: 'unknown', version: null, digest, unlisted: true });
    }
  }
  // wasm-to-oci and its kin publish an index for a platform of no machine.
  if (nested.length === 0 && platforms.length > 0 && platforms.every(isWebAssembly))
    throw notAnImage('a WebAssembly module');
  return { kind: 'index', platforms, nested, incomplete };
}

function isWebAssembly({ os, architecture }: PublishedPlatform): boolean {
  return architecture === 'wasm' || /^wasi/.test(os);
}

/** What BuildKit puts beside an image. Source: moby/buildkit, docs/attestations/attestation-storage.md. */
function isAttestation(entry: Record<string, unknown>): boolean {
  const platform = isObject(entry.platform) ? entry.platform : {};
  const annotations = isObject(entry.annotations) ? entry.annotations : {};
  return (
    platform.os === 'unknown' ||
    platform.architecture === 'unknown' ||
    annotations['vnd.docker.reference.type'] !== undefined
  );
}

/**
 * The platform that an image's configuration states.
 * @param body the configuration blob of a single manifest
 * @throws LookupFailure where it is no configuration
 */
export function readConfiguration(body: Buffer): Omit<PublishedPlatform, 'digest'> {
  return platformOf(parseObject(body, 'configuration'));
}

/**
 * The names in a list of tags.
 * @throws LookupFailure where the body is not a list of tags
 */
export function readTags(body: Buffer): string[] {
  const { tags } = parseObject(body, 'list of tags');
  // A repository without tags has null in the place of a list.
  if (tags !== null && !Array.isArray(tags)) throw new LookupFailure('The list of tags is not valid.');
  return (tags ?? []).filter(
    (tag): tag is string => typeof tag === 'string' && /^\w[\w.-]{0,127}$/.test(tag),
  );
}

function platformOf(stated: Record<string, unknown>): Omit<PublishedPlatform, 'digest'> {
  return {
    os: textOf(stated.os),
    architecture: textOf(stated.architecture),
    version: versionOf(stated['os.version']),
  };
}

function versionOf(stated: unknown): WindowsVersion | null {
  return typeof stated === 'string' ? parseVersion(stated) : null;
}

/** Words of a platform end up in messages: anything else than a short word is none. */
function textOf(stated: unknown): string {
  return typeof stated === 'string' && /^[\w.-]{1,32}$/.test(stated) ? stated.toLowerCase() : 'unknown';
}

function descriptorOf(value: unknown): Descriptor | null {
  if (!isObject(value) || typeof value.digest !== 'string' || !DIGEST.test(value.digest)) return null;
  return {
    digest: value.digest,
    size: typeof value.size === 'number' ? value.size : Number.POSITIVE_INFINITY,
  };
}

function parseObject(body: Buffer, what: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (isObject(value)) return value;
  } catch {
    // Reported below: the parser's words would quote the registry.
  }
  throw new LookupFailure(`The ${what} is not valid JSON.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
