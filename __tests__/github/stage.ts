// The committed bundle in the runner's environment, with an API on loopback.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ApiServer } from './api-server.js';

/** The commit at the pull request's tip. */
export const SHA = 'a'.repeat(40);

export const pullRequest = (head = 'o/r') => ({
  pull_request: { number: 7, head: { sha: SHA, ref: '`::error::x', repo: { full_name: head } } },
});

export interface RunOptions {
  inputs?: Record<string, string>;
  event?: string;
  payload?: unknown;
  env?: Record<string, string>;
}

export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'wincompat-action-'));
  readonly workspace = join(this.folder, 'workspace');

  private constructor(readonly api: ApiServer) {
    mkdirSync(this.workspace);
    for (const name of ['output', 'summary']) writeFileSync(join(this.folder, name), '');
  }

  static async set(): Promise<Stage> {
    return new Stage(await ApiServer.start());
  }

  async clear(): Promise<void> {
    await this.api.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.workspace, path), text);
  }

  /** Dockerfiles whose images cannot start on the declared host. */
  broken(count = 1): void {
    this.write('wincompat.yml', 'targets:\n  win2019: {host: ltsc2019}\n');
    const names = ['Dockerfile', ...Array.from({ length: count - 1 }, (_, i) => `Dockerfile.${i}`)];
    for (const name of names) this.write(name, `FROM contoso/${name.toLowerCase()}:1-nanoserver-ltsc2022\n`);
  }

  fixed(): void {
    this.write('Dockerfile', 'FROM contoso/app:1-nanoserver-1809\n');
  }

  summary(): string {
    return readFileSync(join(this.folder, 'summary'), 'utf8');
  }

  /** What the runs so far have set, the last value of each. */
  outputs(): Record<string, string> {
    const text = readFileSync(join(this.folder, 'output'), 'utf8');
    return Object.fromEntries(
      [...text.matchAll(/^(.+)<<(.+)\n(.*)\n\2$/gm)].map(([, name, , value]) => [name, value]),
    );
  }

  run(options: RunOptions = {}): Promise<{ status: number | null; stdout: string; notices: string[] }> {
    const event = join(this.folder, 'event.json');
    writeFileSync(event, JSON.stringify(options.payload ?? pullRequest()));
    const env: Record<string, string> = {
      PATH: process.env.PATH ?? '',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_OUTPUT: join(this.folder, 'output'),
      GITHUB_STEP_SUMMARY: join(this.folder, 'summary'),
      GITHUB_EVENT_NAME: options.event ?? 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: 'b'.repeat(40),
      GITHUB_API_URL: this.api.url,
      GITHUB_GRAPHQL_URL: `${this.api.url}/graphql`,
      GITHUB_SERVER_URL: 'https://ghes.example',
      GITHUB_RUN_ID: '42',
      GITHUB_WORKFLOW: 'ci',
      GITHUB_JOB: 'wincompat',
      RUNNER_TEMP: this.folder,
      ...options.env,
    };
    const inputs = { lookup: 'never', 'github-token': 'T0KEN', ...options.inputs };
    for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
    return new Promise((done) => {
      const child = spawn(process.execPath, [resolve('dist/index.js')], { cwd: this.workspace, env });
      let stdout = '';
      child.stdout.on('data', (part) => {
        stdout += part;
      });
      child.on('close', (status) =>
        done({ status, stdout, notices: stdout.split('\n').filter((line) => line.startsWith('::notice')) }),
      );
    });
  }
}
