// A registry of the tests on loopback, for what a good registry won't do: each test says what is answered.

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  path: string;
  authorization: string | undefined;
  body: string;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, seen: Seen) => void;

export class FaultServer {
  readonly seen: Seen[] = [];
  /** By path, with its query left out. */
  readonly routes = new Map<string, Handler>();
  /** The most requests that were under way together. */
  busiest = 0;
  #busy = 0;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.busiest = Math.max(this.busiest, ++this.#busy);
      response.on('close', () => this.#busy--);
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', 'http://host');
        const seen = {
          method: request.method ?? '',
          path: url.pathname + url.search,
          authorization: request.headers.authorization,
          body: Buffer.concat(parts).toString(),
        };
        this.seen.push(seen);
        const handler = this.routes.get(url.pathname);
        if (handler === undefined) answer(404, errorBody('MANIFEST_UNKNOWN'))(request, response, seen);
        else handler(request, response, seen);
      });
    });
  }

  static async start(): Promise<FaultServer> {
    const server = new FaultServer();
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done));
    return server;
  }

  /** As a reference names it. */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Paths asked for, in order. */
  get paths(): string[] {
    return this.seen.map((s) => s.path);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** Publishes a document under a tag and its digest. @returns its descriptor */
  publish(
    repository: string,
    tag: string,
    document: object,
  ): { digest: string; size: number; mediaType: string } {
    const bytes = Buffer.from(JSON.stringify(document));
    const digest = digestOf(bytes);
    const mediaType = (document as { mediaType?: string }).mediaType ?? OCI_INDEX;
    const serve = answer(200, bytes, { 'content-type': mediaType, 'docker-content-digest': digest });
    this.routes.set(`/v2/${repository}/manifests/${tag}`, serve);
    this.routes.set(`/v2/${repository}/manifests/${digest}`, serve);
    return { digest, size: bytes.length, mediaType };
  }

  /** Publishes a single manifest with its configuration. */
  publishImage(
    repository: string,
    tag: string,
    configuration: object,
  ): { digest: string; size: number; mediaType: string } {
    const bytes = Buffer.from(JSON.stringify(configuration));
    const digest = digestOf(bytes);
    this.routes.set(`/v2/${repository}/blobs/${digest}`, answer(200, bytes));
    return this.publish(repository, tag, {
      schemaVersion: 2,
      mediaType: DOCKER_MANIFEST,
      config: { mediaType: 'application/vnd.docker.container.image.v1+json', size: bytes.length, digest },
      layers: [],
    });
  }

  /** Publishes an index with one entry for each version; null for an entry without one. */
  publishIndex(repository: string, tag: string, versions: (string | null)[]): { digest: string } {
    return this.publish(repository, tag, index(versions));
  }
}

export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

export function index(versions: (string | null)[]): object {
  return {
    schemaVersion: 2,
    mediaType: DOCKER_LIST,
    manifests: versions.map((version, i) => ({
      mediaType: DOCKER_MANIFEST,
      size: 1000 + i,
      digest: `sha256:${String(i).padStart(64, '0')}`,
      platform: {
        architecture: 'amd64',
        os: 'windows',
        ...(version === null ? {} : { 'os.version': version }),
      },
    })),
  };
}

export function digestOf(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function errorBody(code: string): string {
  return JSON.stringify({ errors: [{ code, message: 'no such thing', detail: {} }] });
}

/** Answers always the same. */
export function answer(
  status: number,
  body: Buffer | string = '',
  headers: Record<string, string> = {},
): Handler {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Answers each question with the next of several; the last one stays. */
export function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (request, response, seen) =>
    handlers[Math.min(turn++, handlers.length - 1)]!(request, response, seen);
}

/** Answers when so many questions wait for an answer, and all of them then. */
export function together(size: number): (inner: Handler) => Handler {
  const waiting: (() => void)[] = [];
  return (inner) => (request, response, seen) => {
    waiting.push(() => inner(request, response, seen));
    if (waiting.length >= size) for (const answer of waiting.splice(0)) answer();
  };
}

/** Answers only who brings a token; sends everybody else to the realm. */
export function withToken(realm: string, token: string, inner: Handler): Handler {
  return (request, response, seen) => {
    if (seen.authorization === `Bearer ${token}`) return inner(request, response, seen);
    const challenge = `Bearer realm="${realm}",service="the service",scope="repository:other/thing:pull,push"`;
    answer(401, errorBody('UNAUTHORIZED'), { 'www-authenticate': challenge })(request, response, seen);
  };
}
