// A repository of git's in a temporary folder, made by the git of this machine.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export class Repository {
  private constructor(
    readonly folder: string,
    readonly root: string,
  ) {}

  static create(...options: string[]): Repository {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wincompat-repository-')));
    const repository = new Repository(folder, join(folder, 'root'));
    mkdirSync(repository.root);
    repository.git('init', '-q', '-b', 'main', ...options);
    return repository;
  }

  /** Another work tree of this or another repository, in a folder beside the root. */
  beside(name: string): Repository {
    return new Repository(this.folder, join(this.folder, name));
  }

  git(...parameters: string[]): string {
    const settings = ['user.name=t', 'user.email=t@example.com', 'protocol.file.allow=always'];
    const fixed = settings.flatMap((setting) => ['-c', setting]);
    return execFileSync('git', [...fixed, ...parameters], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  write(path: string, content: string | Buffer): string {
    const at = join(this.root, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, content);
    return at;
  }

  commit(files: Record<string, string | Buffer> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'x');
    return this.git('rev-parse', 'HEAD');
  }

  /** A command that leaves a file behind, and whether it has been run since this was asked last. */
  get touch(): string {
    return `touch '${this.#marker}';cat;true`;
  }

  wasRun(): boolean {
    const ran = existsSync(this.#marker);
    rmSync(this.#marker, { force: true });
    return ran;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  get #marker(): string {
    return join(this.folder, 'marker');
  }
}
