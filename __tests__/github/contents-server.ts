// GitHub's contents API on loopback: files of repositories at refs. Paths and answers follow GitHub's REST
// documentation ("Get repository content", "Get a commit object").

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ContentsServer {
  url: string;
  /** Files by `owner/repo/path@ref`. */
  files: Map<string, string>;
  /** Whole answers by path and query, before any file. */
  answers: Map<string, { status: number; headers?: Record<string, string>; body?: string }>;
  /** Commits that the token may see. */
  commits: Set<string>;
  /** Path and query, in order. */
  asked: string[];
  tokens: Set<string | undefined>;
  stop(): Promise<void>;
}

export async function contentsServer(): Promise<ContentsServer> {
  const server = createServer((request, response) => {
    const at = request.url ?? '/';
    api.asked.push(at);
    api.tokens.add(request.headers.authorization);
    const fixed = api.answers.get(at);
    if (fixed !== undefined) {
      response.writeHead(fixed.status, fixed.headers).end(fixed.body ?? '');
      return;
    }
    const url = new URL(at, api.url);
    const commit = /^\/repos\/[^/]+\/[^/]+\/git\/commits\/(\w+)$/.exec(url.pathname)?.[1];
    if (commit !== undefined) return send(response, api.commits.has(commit) ? 200 : 404, { sha: commit });
    const [, owner, repo, path = ''] = /^\/repos\/([^/]+)\/([^/]+)\/contents\/(.+)$/.exec(url.pathname) ?? [];
    const text = api.files.get(`${owner}/${repo}/${decodeURIComponent(path)}@${url.searchParams.get('ref')}`);
    if (text === undefined) return send(response, 404, { message: 'Not Found' });
    const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
    send(response, 200, { type: 'file', encoding: 'base64', content });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const api: ContentsServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: new Map(),
    answers: new Map(),
    commits: new Set(),
    asked: [],
    tokens: new Set(),
    stop() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return api;
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
