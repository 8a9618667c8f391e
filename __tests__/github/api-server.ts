// GitHub's API as far as the action asks it, on loopback. Requests that the real one would refuse are refused here:
// paths, methods, parameters and answers follow GitHub's REST documentation (docs.github.com/en/rest, "List pull
// requests files", "List issue comments", "Create an issue comment", "Update an issue comment").

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

const MAX_BODY = 65_536;

export class ApiServer {
  comments: Comment[] = [];
  files: string[] = [];
  /** What is refused, by `METHOD path`, with how often. */
  faults = new Map<
    string,
    { status: number; headers?: Record<string, string>; times: number; reset?: boolean }
  >();
  /** `METHOD path`, in order. */
  readonly asked: string[] = [];
  /** Requests that the real API would not understand. */
  readonly mistakes: string[] = [];
  #nextId = 1000;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ApiServer> {
    const server = createServer();
    const api = new ApiServer(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => api.#answer(request, response, Buffer.concat(parts).toString()));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  #answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const url = new URL(request.url ?? '/', this.url);
    const what = `${request.method} ${url.pathname}`;
    this.asked.push(what);
    if (request.headers.authorization !== 'token T0KEN') this.mistakes.push(`${what}: no token`);
    if (!/^wincompat\//.test(request.headers['user-agent'] ?? ''))
      this.mistakes.push(`${what}: no user agent`);
    const fault = this.faults.get(what);
    if (fault !== undefined && fault.times-- > 0) {
      if (fault.reset) request.socket.destroy();
      else
        this.#send(
          response,
          fault.status,
          { message: 'Resource not accessible by integration' },
          fault.headers,
        );
      return;
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    const perPage = Number(url.searchParams.get('per_page') ?? 30);
    const paged = (all: object[]): void => {
      if (perPage > 100) this.mistakes.push(`${what}: more than 100 a page`);
      const next = new URL(url);
      next.searchParams.set('page', String(page + 1));
      const more = all.length > page * perPage;
      this.#send(
        response,
        200,
        all.slice((page - 1) * perPage, page * perPage),
        more ? { link: `<${next.href}>; rel="next"` } : {},
      );
    };
    const json = (): Record<string, unknown> =>
      body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
    const text = (): string | null => {
      const given = json().body;
      if (typeof given === 'string' && given.length <= MAX_BODY) return given;
      this.#send(response, 422, {
        message: 'Validation Failed: body is too long (maximum is 65536 characters)',
      });
      return null;
    };
    const edited = /^PATCH \/repos\/o\/r\/issues\/comments\/(\d+)$/.exec(what)?.[1];
    if (what === 'GET /repos/o/r/pulls/7/files')
      paged(this.files.map((filename) => ({ sha: 'a', filename, status: 'modified' })));
    else if (what === 'GET /repos/o/r/issues/7/comments') paged(this.comments);
    else if (what === 'POST /repos/o/r/issues/7/comments') {
      const given = text();
      if (given === null) return;
      const comment = { id: this.#nextId++, body: given, user: { login: 'github-actions[bot]' } };
      this.comments.push(comment);
      this.#send(response, 201, comment);
    } else if (edited !== undefined) {
      const comment = this.comments.find(({ id }) => id === Number(edited));
      const given = text();
      if (given === null) return;
      if (comment === undefined) this.#send(response, 404, { message: 'Not Found' });
      else {
        comment.body = given;
        this.#send(response, 200, comment);
      }
    } else if (what === 'POST /graphql')
      this.#send(response, 200, { data: { viewer: { login: 'github-actions[bot]' } } });
    else {
      this.mistakes.push(`${what}: no such request`);
      this.#send(response, 404, { message: 'Not Found' });
    }
  }

  #send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  }
}
