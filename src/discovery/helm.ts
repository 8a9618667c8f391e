// Helm, where the user asks for it. It renders the charts of strangers: it gets an empty home and no variable of its
// own, so that it has no plugin, repository or cluster. `helm template` starts no program and contacts no network, and
// charts with links, which `.Files` would follow out of the tree, are not given to it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { findProgram, type Program } from './programs.js';

const MAX_OUTPUT = 64 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/** Files of a chart, those of its dependencies among them. */
const MAX_ENTRIES = 20_000;
/** Characters of Helm's error in a message. */
const MAX_ERROR = 300;

export type Rendered = { readonly text: string } | { readonly failed: string };

export class Helm {
  private constructor(
    private readonly program: Program,
    private readonly home: string,
  ) {}

  /**
   * Lends Helm to `use`.
   * @param trees folders that hold files of a stranger: real paths
   * @throws UsageError where it is not on PATH
   */
  static async lend<T>(
    environment: NodeJS.ProcessEnv,
    trees: readonly string[],
    use: (helm: Helm) => Promise<T>,
  ): Promise<T> {
    const program = findProgram('helm', environment, trees);
    if (program === null)
      throw new UsageError('--helm: no program helm was found on PATH. Install Helm, or leave --helm out.');
    const home = mkdtempSync(join(tmpdir(), 'wincompat-helm-'));
    try {
      return await use(new Helm(program, home));
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }

  /**
   * What `helm template` prints.
   * @param chart its folder, absolute
   * @param values files that are laid over its own values, absolute
   */
  template(chart: string, values: readonly string[]): Rendered {
    if (hasLinks(chart)) return { failed: 'it has symbolic links, or too many files' };
    const given = ['template', 'release', chart, ...values.flatMap((path) => ['--values', path])];
    const { status, stdout, stderr, error } = spawnSync(this.program.path, given, {
      cwd: this.home,
      env: this.#environment(),
      encoding: 'utf8',
      input: '',
      maxBuffer: MAX_OUTPUT,
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    if (error !== undefined)
      return { failed: `helm template ended with ${(error as NodeJS.ErrnoException).code}` };
    if (status === 0) return { text: stdout };
    return { failed: `helm template: ${stderr.replace(/\s+/g, ' ').trim().slice(0, MAX_ERROR)}` };
  }

  #environment(): NodeJS.ProcessEnv {
    const inherited = Object.entries(this.program.environment).filter(
      ([name]) => !/^(?:HELM|KUBE|XDG)_?|^HOME$|^USERPROFILE$|^APPDATA$/i.test(name),
    );
    return {
      ...Object.fromEntries(inherited),
      HOME: this.home,
      HELM_CACHE_HOME: this.home,
      HELM_CONFIG_HOME: this.home,
      HELM_DATA_HOME: this.home,
      HELM_PLUGINS: join(this.home, 'plugins'),
      HELM_NO_PLUGINS: '1',
      KUBECONFIG: devNull,
    };
  }
}

function hasLinks(folder: string): boolean {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    return found.length > MAX_ENTRIES || found.some((entry) => entry.isSymbolicLink());
  } catch {
    return true;
  }
}
