// What a run on GitHub says beyond its step: comment, suggested changes, check run. None of it decides the outcome;
// what cannot be done becomes one notice that says what is missing.

import type { GitHubApi } from '../model/options.js';
import { markUnchanged } from '../report/preexisting.js';
import type { Report } from '../report/report.js';
import { markdownParts } from '../reporters/markdown.js';
import type { Client } from './client.js';
import { comment } from './comment.js';
import type { PullRequest, RunContext } from './event.js';
import { footerLinks, linker } from './links.js';
import type { ChangedFile } from './pull-request.js';

export interface PublishOptions {
  comment: 'auto' | 'always' | 'never';
  suggest: boolean;
  /** The check run's name; null for none. */
  checkRun: string | null;
  api: GitHubApi;
}

/** The API takes 65,535 characters for a check run's summary. */
const MAX_SUMMARY = 65_535;

/** One run's conversation with GitHub. Nothing is loaded or asked before it is needed. */
export class Publisher {
  #client: Promise<Client> | null = null;
  #files: ChangedFile[] | null = null;
  #pull: PullRequest | null;
  #commit: string | null;
  /** The commit that no open pull request has at its tip any more. */
  #outdated: string | null = null;
  readonly #missing = new Set<string>();
  readonly #problems = new Set<string>();

  constructor(
    private readonly context: RunContext,
    private readonly publishOptions: PublishOptions,
  ) {
    this.#pull = context.pull;
    this.#commit = context.commit;
  }

  /** Finds the pull request that a finished run was for, if this run is about one: from here on it is spoken of. */
  async followFinishedRun(): Promise<void> {
    const { finishedRun } = this.context;
    if (finishedRun === null) return;
    this.#commit = finishedRun.headSha;
    if (!finishedRun.event.startsWith('pull_request')) return;
    const { comment, suggest } = this.publishOptions;
    if (comment === 'never' && !suggest) return;
    await this.#attempt('pull-requests: write', async (client) => {
      const { pullRequestOf } = await import('./pull-request.js');
      this.#pull = await pullRequestOf(client, finishedRun);
      if (this.#pull === null) this.#outdated = finishedRun.headSha;
    });
  }

  /** Marks what was there already, by the files of the pull request. The report as it is where they are not known. */
  async compare(report: Report): Promise<Report> {
    const pull = this.#pull;
    const { comment, suggest, checkRun } = this.publishOptions;
    const open = report.findings.filter((finding) => finding.suppressed === null);
    if (pull === null || open.length === 0 || (comment === 'never' && !suggest && checkRun === null))
      return report;
    await this.#attempt('pull-requests: write', async (client) => {
      const { changedFiles } = await import('./pull-request.js');
      this.#files = await changedFiles(client, pull.number);
    });
    if (this.#files === null || open.some((finding) => finding.preexisting !== undefined)) return report;
    const changed = new Set(this.#files.map(({ path }) => path));
    return { ...report, findings: markUnchanged(report.findings, changed) };
  }

  /** Comment, suggestions and check run, each on its own. @param failed whether the run fails */
  async publish(report: Report, failed: boolean, wholeReport: string): Promise<void> {
    if (this.#pull !== null) await this.#comment(report, this.#pull, failed, wholeReport);
    if (this.#pull !== null) await this.#suggest(report, this.#pull);
    await this.#checkRun(report, failed, wholeReport);
  }

  /** What could not be done, in one text; null where all was done. */
  notice(): string | null {
    if (this.#outdated !== null) {
      return `No open pull request is at commit ${this.#outdated.slice(0, 7)} any more, so no comment was written: the run for the newest commit comments.`;
    }
    if (this.#missing.size === 0 && this.#problems.size === 0) return null;
    const lacking =
      this.#missing.size === 0
        ? ''
        : ` The token lacks ${[...this.#missing].map((permission) => `'${permission}'`).join(' and ')}: ${this.#remedy()}`;
    const others = [...this.#problems].map((problem) => ` GitHub reports: ${problem}.`).join('');
    return `The pull request does not show the whole report, the job summary does.${lacking}${others}`;
  }

  #remedy(): string {
    return this.#pull?.readOnly
      ? 'the token of a pull request from a fork or from Dependabot is read-only. See docs/pull-requests.md of wincompat for comments in two steps.'
      : "add it under 'permissions:' of the job.";
  }

  async #comment(report: Report, pull: PullRequest, failed: boolean, wholeReport: string): Promise<void> {
    const mode = this.publishOptions.comment;
    if (mode === 'never') return;
    const open = report.findings.filter((finding) => finding.suppressed === null);
    const worthIt = failed || open.some((finding) => !finding.preexisting);
    const link = this.#link();
    const { marker, body, unchanged } = comment(report, this.context.job, {
      ...(link === undefined ? {} : { link }),
      footer: this.#footer(),
      short: mode === 'auto' && open.length === 0,
      wholeReport,
    });
    const create = mode === 'always' || worthIt;
    const say = async (client: Client): Promise<void> => {
      const { keepComment } = await import('./sticky-comment.js');
      await keepComment(client, pull.number, { marker, body, unchanged, create });
    };
    // Where there is nothing to say, a failed comment is not reported.
    await this.#attempt(create ? 'pull-requests: write' : null, say);
  }

  async #suggest(report: Report, pull: PullRequest): Promise<void> {
    const files = this.#files;
    if (!this.publishOptions.suggest || files === null) return;
    await this.#attempt('pull-requests: write', async (client) => {
      const { suggestChanges } = await import('./suggest.js');
      await suggestChanges(client, pull, report, files);
    });
  }

  async #checkRun(report: Report, failed: boolean, wholeReport: string): Promise<void> {
    const { checkRun: name } = this.publishOptions;
    const commit = this.#commit;
    if (name === null || commit === null) return;
    const link = this.#link();
    const { body, footer } = markdownParts(report, {
      ...(link === undefined ? {} : { link }),
      footer: this.#footer(),
      wholeReport,
      limit: { most: MAX_SUMMARY, size: (text) => text.length },
    });
    const [headline = ''] = body.split('\n');
    await this.#attempt('checks: write', async (client) => {
      const { keepCheckRun } = await import('./check-run.js');
      await keepCheckRun(client, report, {
        name,
        commit,
        conclusion: failed ? 'failure' : 'success',
        title: headline.replace(/^## \S+ /, '').slice(0, 200),
        summary: body + footer,
        run: this.context.run,
      });
    });
  }

  #link() {
    return linker({ ...this.context, commit: this.#commit });
  }

  #footer(): string[] {
    return footerLinks({ ...this.context, commit: this.#commit });
  }

  /** @param permission what it needs, to be named where the token lacks it; null where none is reported */
  async #attempt(permission: string | null, act: (client: Client) => Promise<void>): Promise<void> {
    const { repository } = this.context;
    if (repository === null) return;
    const { url, token } = this.publishOptions.api;
    if (token === null) {
      if (permission !== null)
        this.#problems.add("no request was made, since the input 'github-token' is empty");
      return;
    }
    const [{ connect, lacksPermission, reasonOf }, { requestsOf }] = await Promise.all([
      import('./client.js'),
      import('./requests.js'),
    ]);
    try {
      const requests = requestsOf(this.publishOptions.api);
      this.#client ??= connect({ url, token }, repository, requests);
      await act(await this.#client).finally(() => requests.close());
    } catch (error) {
      if (permission === null) return;
      if (lacksPermission(error)) this.#missing.add(permission);
      else this.#problems.add(reasonOf(error));
    }
  }
}
