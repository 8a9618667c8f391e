// What a run on GitHub says beyond its step: the comment of the pull request. It never decides the outcome; what
// cannot be done becomes one notice that says what is missing.

import { markUnchanged } from '../changed-files.js';
import type { Report } from '../report.js';
import { comment } from '../reporters/comment.js';
import type { Client } from './client.js';
import type { PullRequest, RunContext } from './event.js';
import { footerLinks, linker } from './links.js';

export interface Wishes {
  comment: 'auto' | 'always' | 'never';
  token: string;
}

/** One run's conversation with GitHub. Nothing is loaded or asked before it is needed. */
export class Publisher {
  #client: Promise<Client> | null = null;
  readonly #missing = new Set<string>();
  readonly #problems = new Set<string>();

  constructor(
    private readonly context: RunContext,
    private readonly wishes: Wishes,
  ) {}

  /** Marks what was there already, by the files of the pull request. The report as it is where they are not known. */
  async compare(report: Report): Promise<Report> {
    const { pull } = this.context;
    const open = report.findings.filter((finding) => finding.suppressed === null);
    if (pull === null || open.length === 0 || this.wishes.comment === 'never') return report;
    let changed: Set<string> | null = null;
    await this.#attempt('pull-requests: write', async (client) => {
      const { changedFiles } = await import('./pull-request.js');
      changed = await changedFiles(client, pull.number);
    });
    return changed === null ? report : { ...report, findings: markUnchanged(report.findings, changed) };
  }

  /** @param failed whether the run fails */
  async publish(report: Report, failed: boolean, wholeReport: string): Promise<void> {
    if (this.context.pull !== null) await this.#comment(report, this.context.pull, failed, wholeReport);
  }

  /** What could not be done, in one text; null where all was done. */
  notice(): string | null {
    if (this.#missing.size === 0 && this.#problems.size === 0) return null;
    const lacking =
      this.#missing.size === 0
        ? ''
        : ` The token lacks ${[...this.#missing].map((permission) => `'${permission}'`).join(' and ')}: ${this.#remedy()}`;
    const others = [...this.#problems].map((problem) => ` GitHub says: ${problem}.`).join('');
    return `The pull request does not show the whole report, the job summary does.${lacking}${others}`;
  }

  #remedy(): string {
    return this.context.pull?.readOnly
      ? 'the token of a pull request from a fork or from Dependabot can only read. The job summary has it all.'
      : "add it under 'permissions:' of the job.";
  }

  async #comment(report: Report, pull: PullRequest, failed: boolean, wholeReport: string): Promise<void> {
    const mode = this.wishes.comment;
    if (mode === 'never') return;
    const open = report.findings.filter((finding) => finding.suppressed === null);
    const worthIt = failed || open.some((finding) => !finding.preexisting);
    const link = linker(this.context);
    const { marker, body, unchanged } = comment(report, this.context.job, {
      ...(link === undefined ? {} : { link }),
      footer: footerLinks(this.context),
      short: mode === 'auto' && open.length === 0,
      wholeReport,
    });
    const create = mode === 'always' || worthIt;
    const say = async (client: Client): Promise<void> => {
      const { keepComment } = await import('./sticky-comment.js');
      await keepComment(client, pull.number, { marker, body, unchanged, create });
    };
    // Where there is nothing to say, nobody needs to know that it could not be said.
    await this.#attempt(create ? 'pull-requests: write' : null, say);
  }

  /** @param permission what it needs, to be named where the token lacks it; null where nobody is told */
  async #attempt(permission: string | null, act: (client: Client) => Promise<void>): Promise<void> {
    const { repository } = this.context;
    if (repository === null) return;
    if (this.wishes.token === '') {
      if (permission !== null)
        this.#problems.add("no request was made, since the input 'github-token' is empty");
      return;
    }
    const { connect, lacksPermission, reasonOf } = await import('./client.js');
    try {
      this.#client ??= connect(this.wishes.token, repository);
      await act(await this.#client);
    } catch (error) {
      if (permission === null) return;
      if (lacksPermission(error)) this.#missing.add(permission);
      else this.#problems.add(reasonOf(error));
    }
  }
}
