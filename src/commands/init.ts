// `wincompat init`: a configuration to begin with, made from what the repository says of its hosts.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findConfig, PROPOSED_PATH } from '../config/find.js';
import { refuseToWriteThroughLinks } from '../discovery/links.js';
import { UsageError } from '../model/usage-error.js';
import { check } from '../pipeline/check.js';
import type { Report } from '../report/report.js';
import { escapeForLog } from '../text/escape.js';
import { baseImageFor } from '../windows/process-isolation.js';
import { releaseName } from '../windows/releases.js';
import { parseVersion } from '../windows/version.js';
import { writeProblem, writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat init [DIR] [--force] [--print]

Proposes .github/wincompat.yml from the images of the repository, and prints what it guessed.
  --force   overwrite an existing configuration
  --print   print it instead of writing it

To list your actual hosts: kubectl get nodes -o json | wincompat targets
`;

const SCHEMA = 'https://raw.githubusercontent.com/wincompat/wincompat/v1/wincompat.schema.json';

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, {
    force: { type: 'boolean' },
    print: { type: 'boolean' },
  });
  const root = resolve(positionals[0] ?? '.');
  if (positionals.length > 1 || !existsSync(root))
    throw new UsageError('wincompat init: name one directory, or none.');
  if (!values.force && !values.print) {
    const { file } = await findConfig({ root, config: null });
    if (file !== null)
      throw new UsageError(
        `${file.path} exists already. To see the proposal: --print; to overwrite ${PROPOSED_PATH}: --force.`,
      );
  }
  const guesses = guessesFrom(await read(root));
  const text = configuration(guesses);
  for (const guess of guesses)
    writeProblem(`guessed: ${guess.name} runs ${guess.release}, since ${guess.because}.`);
  if (guesses.length === 0)
    writeProblem('no Windows image that names a release was found, so the target is an example.');
  if (values.print) {
    await writeResult(text);
    return EXIT.clean;
  }
  refuseToWriteThroughLinks('wincompat init', join(root, PROPOSED_PATH), root);
  write(join(root, PROPOSED_PATH), text);
  writeProblem(`${PROPOSED_PATH} was written: correct the hosts, then run 'wincompat check'.`);
  return EXIT.clean;
}

/** Reads the repository with no configuration: only images count. */
function read(root: string): Promise<Report> {
  return check({
    root,
    paths: [],
    config: null,
    ignoreConfig: true,
    lookup: 'never',
    onLookupFailure: null,
    cacheDirectory: null,
    logins: new Map(),
    onSecret: () => {},
    failOn: 'never',
    today: new Date().toISOString().slice(0, 10),
  });
}

interface Guess {
  name: string;
  host: string;
  release: string;
  platform: 'kubernetes' | 'docker' | null;
  because: string;
}

const PLATFORMS: Record<string, Guess['platform']> = {
  kubernetes: 'kubernetes',
  helm: 'kubernetes',
  kustomize: 'kubernetes',
  compose: 'docker',
};

/** One target for each platform and each release that its images stand on; Dockerfiles alone say no platform. */
function guessesFrom({ images }: Report): Guess[] {
  const guesses = new Map<string, Guess & { count: number; place: string }>();
  const running = images.filter((image) => image.os === 'windows' && image.role === 'run');
  const deployed = running.filter((image) => image.kind in PLATFORMS && image.osVersions.length > 0);
  for (const image of deployed.length > 0 ? deployed : running) {
    const platform = PLATFORMS[image.kind] ?? null;
    for (const text of image.osVersions) {
      const build = parseVersion(text)?.build;
      const host = build === undefined ? undefined : baseImageFor(build)?.tags[0];
      if (build === undefined || host === undefined) continue;
      const name = `${platform ?? 'production'}-${host.replace('ltsc', '')}`;
      const known = guesses.get(name);
      if (known !== undefined) known.count++;
      else {
        // It ends up in a comment of one line.
        const place = `${escapeForLog(image.path, 300)}:${image.line}`;
        guesses.set(name, {
          name,
          host,
          release: releaseName(build),
          platform,
          because: '',
          count: 1,
          place,
        });
      }
    }
  }
  return [...guesses.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ count, place, ...guess }) => ({
      ...guess,
      because:
        count === 1
          ? `the image at ${place} is based on it`
          : `${count} images are based on it, e.g. at ${place}`,
    }));
}

function configuration(guesses: readonly Guess[]): string {
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# Where the containers of this repository run. Hosts are guessed from the images: replace them with your own.',
    'targets:',
  ];
  for (const { name, host, platform, because } of guesses) {
    lines.push(`  ${name}:`, `    host: ${host}   # guessed: ${because}`);
    if (platform !== null) lines.push(`    platform: ${platform}   # kubernetes, swarm, docker or ecs`);
  }
  if (guesses.length === 0)
    lines.push(
      '  production:',
      '    host: ltsc2022   # an example: ltsc2019, ltsc2025, 10.0.20348.2402, Windows 11 24H2',
    );
  return `${lines.join('\n')}\n`;
}

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${path} could not be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
