import { describe, expect, it } from '@jest/globals';
import { readConfiguration, readDocument } from '../../src/registry/documents.js';
import { LookupFailure } from '../../src/registry/lookup-failure.js';
import { formatVersion } from '../../src/windows/version.js';
import { DOCKER_LIST, DOCKER_MANIFEST, OCI_INDEX } from './fault-server.js';

const digest = (n: number) => `sha256:${n.toString(16).padStart(64, '0')}`;
const entry = (n: number, platform: object, more: object = {}) => ({
  mediaType: DOCKER_MANIFEST,
  size: 500,
  digest: digest(n),
  platform,
  ...more,
});
const windows = (version?: string) => ({
  architecture: 'amd64',
  os: 'windows',
  ...(version === undefined ? {} : { 'os.version': version }),
});

function read(document: unknown, contentType?: string) {
  return readDocument(
    Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)),
    contentType,
  );
}

function platformsOf(document: unknown, contentType?: string): string[] {
  const result = read(document, contentType);
  if (result.kind !== 'index') throw new Error('not an index');
  return result.platforms.map(
    ({ os, architecture, version }) =>
      `${os}/${architecture}${version === null ? '' : ` ${formatVersion(version)}`}`,
  );
}

describe('an index', () => {
  it('gives its platforms in their order', () => {
    const manifests = [
      entry(1, { architecture: 'amd64', os: 'linux' }),
      entry(2, windows('10.0.26100.4061')),
      entry(3, windows('10.0.20348.2402')),
    ];
    const expected = ['linux/amd64', 'windows/amd64 10.0.26100.4061', 'windows/amd64 10.0.20348.2402'];
    expect(platformsOf({ schemaVersion: 2, mediaType: DOCKER_LIST, manifests })).toEqual(expected);
    expect(platformsOf({ schemaVersion: 2, mediaType: OCI_INDEX, manifests })).toEqual(expected);
  });

  it('is told by the answer, or by its shape, where it does not say what it is', () => {
    const manifests = [entry(1, windows('10.0.17763.1'))];
    expect(platformsOf({ schemaVersion: 2, manifests }, `${OCI_INDEX}; charset=utf-8`)).toHaveLength(1);
    expect(platformsOf({ schemaVersion: 2, manifests }, 'application/json')).toHaveLength(1);
    expect(platformsOf({ schemaVersion: 2, manifests })).toHaveLength(1);
  });

  it('leaves out attestations, and entries that name no digest', () => {
    const manifests = [
      entry(1, { architecture: 'unknown', os: 'unknown' }),
      entry(2, windows('10.0.20348.1'), {
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      }),
      entry(3, windows('10.0.20348.1'), { digest: 'sha256:beef' }),
      { ...entry(4, {}), platform: undefined },
      entry(5, windows('10.0.20348.2')),
      'nonsense',
      null,
    ];
    // The fourth is an image whose platform only its configuration states.
    expect(platformsOf({ mediaType: OCI_INDEX, manifests })).toEqual([
      'unknown/unknown',
      'windows/amd64 10.0.20348.2',
    ]);
    expect(read({ mediaType: OCI_INDEX, manifests })).toMatchObject({
      incomplete: [{ at: 0, digest: digest(4) }],
    });
  });

  it('names the entries of Windows that state no version', () => {
    const manifests = [entry(1, windows('10.0.20348.1')), entry(2, { architecture: 'amd64', os: 'windows' })];
    expect(read({ mediaType: OCI_INDEX, manifests })).toMatchObject({
      incomplete: [{ at: 1, digest: digest(2) }],
    });
  });

  it.each([
    ['none', undefined],
    ['an empty text', ''],
    ['words', 'ltsc2022'],
    ['another system’s', '6.1.7601'],
    ['no text', 10],
  ])('has an entry without a version where os.version is %s', (_name, version) => {
    const platform = { architecture: 'amd64', os: 'windows', 'os.version': version };
    expect(platformsOf({ mediaType: OCI_INDEX, manifests: [entry(1, platform)] })).toEqual(['windows/amd64']);
  });

  it('names the indexes that it holds', () => {
    const result = read({
      mediaType: OCI_INDEX,
      manifests: [{ mediaType: OCI_INDEX, size: 9, digest: digest(7) }],
    });
    expect(result).toEqual({
      kind: 'index',
      platforms: [],
      nested: [{ digest: digest(7), size: 9 }],
      incomplete: [],
    });
  });

  it('keeps words of a platform short: they end up in messages', () => {
    const odd = { architecture: '::error::', os: `a${'b'.repeat(5_000)}` };
    expect(platformsOf({ mediaType: OCI_INDEX, manifests: [entry(1, odd)] })).toEqual(['unknown/unknown']);
  });
});

describe('a manifest', () => {
  it('names its configuration', () => {
    const config = { mediaType: 'application/vnd.oci.image.config.v1+json', size: 1234, digest: digest(9) };
    expect(read({ mediaType: DOCKER_MANIFEST, config, layers: [] })).toEqual({
      kind: 'manifest',
      config: { digest: digest(9), size: 1234 },
    });
  });

  it.each([
    ['application/vnd.cncf.helm.config.v1+json', undefined, 'a Helm chart'],
    ['application/vnd.wasm.config.v0+json', undefined, 'a WebAssembly module'],
    ['application/vnd.oci.empty.v1+json', 'application/spdx+json', 'an SBOM'],
    [
      'application/vnd.oci.empty.v1+json',
      'application/vnd.dev.cosign.artifact.sig.v1+json',
      'a signature or attestation',
    ],
    ['application/vnd.oci.empty.v1+json', undefined, 'an OCI artifact'],
    ['application/vnd.oci.image.config.v1+json', 'application/vnd.contoso.thing', 'an OCI artifact'],
  ])('of %s and %s is called what it is', (mediaType, artifactType, called) => {
    const document = {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType,
      config: { mediaType, size: 2, digest: digest(9) },
    };
    expect(() => read(document)).toThrow(`It is ${called}, not a container image.`);
  });

  // Old clients pushed configurations under this type.
  it.each(['application/octet-stream', 'application/vnd.docker.container.image.v1+json', undefined])(
    'with a configuration of type %s is of an image',
    (mediaType) => {
      const config = { mediaType, size: 2, digest: digest(9) };
      expect(read({ mediaType: DOCKER_MANIFEST, config })).toMatchObject({ kind: 'manifest' });
    },
  );

  it.each([
    ['HTML', '<html>'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['cut off', '{"schemaVersion":2,"mani'],
    ['schema 1', { schemaVersion: 1, fsLayers: [] }],
    ['an index without entries', { mediaType: OCI_INDEX }],
    ['an index with too many', { mediaType: OCI_INDEX, manifests: Array(1_001).fill({}) }],
    ['a configuration that is none', { mediaType: DOCKER_MANIFEST, config: { digest: 'sha256:1' } }],
    ['something else', { hello: 'world' }],
  ])('that is %s is a failure in words', (_name, document) => {
    expect(() => read(document)).toThrow(LookupFailure);
  });
});

describe('a configuration', () => {
  it('states the platform of a single manifest', () => {
    const { version, ...rest } = readConfiguration(
      Buffer.from(JSON.stringify({ os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1518' })),
    );
    expect(rest).toEqual({ os: 'windows', architecture: 'amd64' });
    expect(formatVersion(version!)).toBe('10.0.17763.1518');
  });

  it('may state no version', () => {
    const body = Buffer.from(JSON.stringify({ os: 'windows', architecture: 'amd64' }));
    expect(readConfiguration(body).version).toBeNull();
  });
});
