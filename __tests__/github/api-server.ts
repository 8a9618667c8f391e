// GitHub's API as far as the action asks it, on loopback. Requests that the real one would refuse are refused here,
// and every answer is one that GitHub describes: contract.ts holds both against the published description.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, answerTo, mistakesOf, operationOf } from './contract.js';

export interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

export interface ChangedFile {
  filename: string;
  previous_filename?: string;
  patch?: string;
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: string;
  title?: string;
  message: string;
}

export interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  external_id: string | null;
  conclusion: string | null;
  output: { title: string; summary: string };
  annotations: Annotation[];
}

export interface PullRequest {
  number: number;
  sha: string;
  head: string;
  repository: string;
}

interface Fault {
  status: number;
  headers?: Record<string, string>;
  times: number;
  reset?: boolean;
  /** The request is carried out all the same. */
  late?: boolean;
}

/** GitHub documents none for comments; it answers 422 "Body is too long (maximum is 65536 characters)". */
const MAX_BODY = 65_536;
const BOT = { login: 'github-actions[bot]' };

export class ApiServer {
  comments: Comment[] = [];
  files: (string | ChangedFile)[] = [];
  pulls: PullRequest[] = [];
  /** Comments on lines. */
  reviewComments: (Comment & { path: string; line: number })[] = [];
  /** How many comments each review had. */
  readonly reviews: number[] = [];
  checkRuns: CheckRun[] = [];
  /** What is refused, by `METHOD path`, with how often. */
  faults = new Map<string, Fault>();
  /** `METHOD path`, in order. */
  readonly asked: string[] = [];
  /** Requests that the real API would not understand, and answers that it would not give. */
  readonly mistakes: string[] = [];
  #nextId = 1000;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<ApiServer> {
    const server = createServer();
    const api = new ApiServer(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        try {
          api.#receive(request, response, Buffer.concat(parts).toString());
        } catch (error) {
          api.mistakes.push(String(error));
          api.#send(response, 500, {});
        }
      });
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

  #receive(request: IncomingMessage, response: ServerResponse, text: string): void {
    const url = new URL(request.url ?? '/', this.url);
    const what = `${request.method} ${url.pathname}`;
    this.asked.push(what);
    if (request.headers.authorization !== 'token T0KEN') this.mistakes.push(`${what}: no token`);
    if (!/^wincompat\//.test(request.headers['user-agent'] ?? ''))
      this.mistakes.push(`${what}: no user agent`);

    const fault = this.faults.get(what);
    const fails = fault !== undefined && fault.times-- > 0;
    if (!fails || fault.late) {
      const answer = this.#answer(
        what,
        request.method ?? '',
        url,
        text === '' ? undefined : JSON.parse(text),
      );
      if (!fails) {
        this.#send(response, answer.status, answer.body, answer.headers);
        return;
      }
    }
    if (fault!.reset) request.socket.destroy();
    else
      this.#send(
        response,
        fault!.status,
        { message: 'Resource not accessible by integration' },
        fault!.headers,
      );
  }

  #answer(
    what: string,
    method: string,
    url: URL,
    body: unknown,
  ): { status: number; body: unknown; headers?: Record<string, string> } {
    // GraphQL is no part of the description.
    if (what === 'POST /graphql') return { status: 200, body: { data: { viewer: BOT } } };
    const asked = operationOf(method, url.pathname);
    if (asked === null) {
      this.mistakes.push(`${what}: no such request`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const wrong = mistakesOf(asked, url.searchParams, body);
    if (wrong.length > 0) {
      this.mistakes.push(...wrong.map((mistake) => `${what}: ${mistake}`));
      return { status: 422, body: { message: `Validation Failed: ${wrong.join('; ')}` } };
    }
    const found = this.#act(asked, url.searchParams, (body ?? {}) as Record<string, never>);
    if (typeof found === 'string') return { status: 422, body: { message: `Validation Failed: ${found}` } };
    if (found === null) return { status: 404, body: { message: 'Not Found' } };
    if (!Array.isArray(found)) return answerTo(asked, found);
    return this.#page(asked, found, url);
  }

  #page(asked: Asked, all: unknown[], url: URL) {
    const page = Number(url.searchParams.get('page') ?? 1);
    const perPage = Number(url.searchParams.get('per_page') ?? 30);
    if (perPage > 100) this.mistakes.push(`${asked.id}: more than 100 a page`);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const more = all.length > page * perPage;
    return {
      ...answerTo(asked, all.slice((page - 1) * perPage, page * perPage)),
      headers: more ? { link: `<${next.href}>; rel="next"` } : {},
    };
  }

  /** @returns what the answer says: a list to be paged; null for what is not there; a text for what is refused */
  #act({ id, path }: Asked, query: URLSearchParams, body: Record<string, never>): unknown {
    if (`${path.owner}/${path.repo}` !== 'o/r') return null;
    switch (id) {
      case 'pulls/list-files':
        return this.files.map((file) => ({
          status: 'modified',
          ...(typeof file === 'string' ? { filename: file } : file),
        }));
      case 'pulls/list':
        return this.pulls
          .filter(({ head }) => (query.get('head') ?? head) === head)
          .map(({ number, sha, repository }) => ({
            number,
            head: { sha, repo: { full_name: repository } },
            base: { sha: 'c'.repeat(40) },
          }));
      case 'issues/list-comments':
        return this.comments;
      case 'issues/create-comment': {
        if (tooLong(body)) return TOO_LONG;
        const comment = { id: this.#nextId++, body: body.body ?? '', user: BOT };
        this.comments.push(comment);
        return comment;
      }
      case 'issues/update-comment': {
        const comment = this.comments.find((comment) => comment.id === Number(path.comment_id));
        if (comment === undefined) return null;
        if (tooLong(body)) return TOO_LONG;
        comment.body = body.body ?? '';
        return comment;
      }
      case 'pulls/list-review-comments':
        return this.reviewComments;
      case 'pulls/create-review':
        return this.#review(body as unknown as { comments: { path: string; line: number; body: string }[] });
      default:
        return this.#checks(id, path, query, body);
    }
  }

  /** A comment can only stand on a line that the pull request shows. */
  #review({ comments }: { comments: { path: string; line: number; body: string }[] }): unknown {
    for (const { path, line } of comments) {
      const file = this.files.find((file) => typeof file !== 'string' && file.filename === path);
      if (file === undefined || typeof file === 'string' || !shownLines(file.patch ?? '').has(line)) {
        return 'Pull request review thread line must be part of the diff';
      }
    }
    this.reviews.push(comments.length);
    this.reviewComments.push(...comments.map((comment) => ({ ...comment, id: this.#nextId++, user: BOT })));
    return { id: this.#nextId++ };
  }

  #checks(
    id: string,
    path: Record<string, string>,
    query: URLSearchParams,
    body: Record<string, never>,
  ): unknown {
    const given = body as unknown as Partial<CheckRun> & { output?: { annotations?: Annotation[] } };
    const run = this.checkRuns.find((run) => run.id === Number(path.check_run_id));
    const shown = (run: CheckRun) => ({
      ...run,
      annotations: undefined,
      output: { ...run.output, annotations_count: run.annotations.length },
    });
    switch (id) {
      case 'checks/list-for-ref': {
        const runs = this.checkRuns.filter(
          (run) => run.head_sha === path.ref && run.name === (query.get('check_name') ?? run.name),
        );
        return { total_count: runs.length, check_runs: runs.map(shown).reverse() };
      }
      case 'checks/create': {
        const { annotations = [], ...output } = given.output!;
        const created = {
          id: this.#nextId++,
          external_id: null,
          conclusion: null,
          ...given,
          output,
          annotations,
        };
        this.checkRuns.push(created as CheckRun);
        return shown(created as CheckRun);
      }
      case 'checks/update': {
        if (run === undefined) return null;
        const { annotations = [], ...output } = given.output!;
        Object.assign(run, given, { output });
        run.annotations.push(...annotations);
        return shown(run);
      }
      case 'checks/list-annotations':
        return run?.annotations ?? null;
      default:
        throw new Error(`${id} is described, and not served here`);
    }
  }

  #send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  }
}

const TOO_LONG = 'Body is too long (maximum is 65536 characters)';

function tooLong({ body }: { body?: string }): boolean {
  return (body ?? '').length > MAX_BODY;
}

/** The lines of the new file that a unified diff shows. */
function shownLines(patch: string): Set<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const line of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
    if (start !== undefined) next = Number(start);
    else if (!line.startsWith('-')) lines.add(next++);
  }
  return lines;
}
