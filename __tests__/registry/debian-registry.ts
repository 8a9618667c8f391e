// The distribution project's registry, as Debian packages it, on loopback and filled by the test.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCKER_LIST, DOCKER_MANIFEST, digestOf } from './fault-server.js';

export function isInstalled(): boolean {
  try {
    execFileSync('docker-registry', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
}

/** The user of a registry that asks for one; `htpasswd -Bbn alice s3cret` made the line. */
export const ALICE = { username: 'alice', password: 's3cret' };
const HTPASSWD = 'alice:$2y$05$2ImDxX7dyGVslIzXYCB/uOCcUg3hBjHewtsxad8FO1wHEe4J8BnAK';

export class DebianRegistry {
  private constructor(
    readonly host: string,
    private readonly folder: string,
    private readonly process: ChildProcess,
    private readonly authorization: string | null,
  ) {}

  static async start({ login }: { login: boolean }): Promise<DebianRegistry> {
    const folder = mkdtempSync(join(tmpdir(), 'wincompat-registry-'));
    const host = `127.0.0.1:${await freePort()}`;
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'htpasswd'), `${HTPASSWD}\n`);
    const config = {
      version: 0.1,
      log: { level: 'error', accesslog: { disabled: true } },
      storage: { filesystem: { rootdirectory: join(folder, 'data') } },
      http: { addr: host },
      validation: { disabled: true },
      ...(login ? { auth: { htpasswd: { realm: 'tests', path: join(folder, 'htpasswd') } } } : {}),
    };
    writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
    const process = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
    const encoded = Buffer.from(`${ALICE.username}:${ALICE.password}`).toString('base64');
    const registry = new DebianRegistry(host, folder, process, login ? `Basic ${encoded}` : null);
    await registry.#answers();
    return registry;
  }

  stop(): void {
    this.process.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Pushes a single manifest whose configuration states a platform. */
  async pushImage(repository: string, tag: string | null, configuration: object): Promise<Descriptor> {
    const blob = Buffer.from(JSON.stringify({ rootfs: { type: 'layers', diff_ids: [] }, ...configuration }));
    const upload = await this.#request('POST', `/v2/${repository}/blobs/uploads/`);
    const to = new URL(upload.headers.get('location')!, `http://${this.host}`);
    to.searchParams.set('digest', digestOf(blob));
    await this.#request('PUT', to.pathname + to.search, blob, 'application/octet-stream');
    return this.#pushManifest(repository, tag, {
      schemaVersion: 2,
      mediaType: DOCKER_MANIFEST,
      config: {
        mediaType: 'application/vnd.docker.container.image.v1+json',
        size: blob.length,
        digest: digestOf(blob),
      },
      layers: [],
    });
  }

  /** Pushes an index of images that are pushed with it. */
  async pushIndex(
    repository: string,
    tag: string,
    configurations: Record<string, string>[],
  ): Promise<Descriptor> {
    const manifests = [];
    for (const configuration of configurations) {
      manifests.push({ ...(await this.pushImage(repository, null, configuration)), platform: configuration });
    }
    return this.#pushManifest(repository, tag, { schemaVersion: 2, mediaType: DOCKER_LIST, manifests });
  }

  async #pushManifest(
    repository: string,
    tag: string | null,
    manifest: { schemaVersion: 2; mediaType: string; config?: Descriptor; layers?: []; manifests?: object[] },
  ): Promise<Descriptor> {
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = digestOf(bytes);
    await this.#request('PUT', `/v2/${repository}/manifests/${tag ?? digest}`, bytes, manifest.mediaType);
    return { mediaType: manifest.mediaType, digest, size: bytes.length };
  }

  async #request(method: string, path: string, body?: Buffer, type?: string): Promise<Response> {
    const answer = await fetch(`http://${this.host}${path}`, {
      method,
      headers: {
        ...(this.authorization === null ? {} : { authorization: this.authorization }),
        ...(type === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  /** Asks until the port is open, however long a busy machine takes to start the process. */
  async #answers(): Promise<void> {
    while (this.process.exitCode === null) {
      const up = await fetch(`http://${this.host}/v2/`).then(
        () => true,
        () => false,
      );
      if (up) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`docker-registry ended with code ${this.process.exitCode}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
