// `docker build` and `docker compose build`, taken apart. Sources: docs.docker.com/reference/cli/docker/buildx/build/
// and docs.docker.com/reference/cli/docker/compose/.

import { commandsOf } from '../../text/shell-words.js';

/** A build that a script starts; paths are as written, relative to `folder`. */
export interface BuildCommand {
  kind: 'docker' | 'compose';
  /** Where the script stands when it builds; null where that cannot be told. */
  folder: string | null;
  /** Of `docker`: the context. */
  context: string | null;
  /** `-f`: a Dockerfile, or compose files. */
  files: string[];
  args: Map<string, string>;
  target: string | null;
  platform: string | null;
}

/** Flags of `docker build` that take no value. */
const SWITCHES = new Set([
  '--check',
  '--compress',
  '--debug',
  '--force-rm',
  '--load',
  '--no-cache',
  '--pull',
  '--push',
  '--quiet',
  '--rm',
  '--squash',
  '-D',
  '-q',
]);
const DOCKER = /(?:^|[\\/])docker(?:-compose)?(?:\.exe)?$/i;
const MOVES = new Set(['cd', 'chdir', 'pushd', 'push-location', 'set-location', 'sl']);

const MAX_PATH = 4_096;

/** Every build of a script, in its order. */
export function buildCommands(script: string): BuildCommand[] {
  if (!/\bdocker/i.test(script)) return [];
  const builds: BuildCommand[] = [];
  let folder: string | null = '';
  for (const command of commandsOf(script)) {
    const [first = '', second] = command;
    if (MOVES.has(first.toLowerCase())) {
      const to: string | undefined =
        second?.toLowerCase() === '-path' || second === '/d' ? command[2] : second;
      folder = to === undefined || folder === null || isUnknown(to) ? null : `${folder}${to}/`;
      // No system has longer paths.
      if (folder !== null && folder.length > MAX_PATH) folder = null;
      continue;
    }
    const build = buildOf(command, folder);
    if (build !== null) builds.push(build);
  }
  return builds;
}

/** Whether a text depends on what only the machine knows. */
export function isUnknown(text: string): boolean {
  return /[$%*]|\{\{/.test(text);
}

function buildOf(command: string[], folder: string | null): BuildCommand | null {
  const at = command.findIndex((word) => DOCKER.test(word));
  const program = command[at];
  if (program === undefined) return null;
  const words = command.slice(at + 1);
  if (/compose$|compose\.exe$/i.test(program)) return composeBuild(words, folder);
  if (words[0] === 'compose') return composeBuild(words.slice(1), folder);
  const verb = words[0] === 'buildx' || words[0] === 'image' || words[0] === 'builder' ? 1 : 0;
  return words[verb] === 'build' ? dockerBuild(words.slice(verb + 1), folder) : null;
}

function dockerBuild(words: string[], folder: string | null): BuildCommand {
  const build = emptyBuild('docker', folder);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('-') || word === '-') {
      build.context ??= word;
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (SWITCHES.has(name)) continue;
    const value = equals < 0 ? words[++i] : word.slice(equals + 1);
    if (value !== undefined) apply(build, name, value);
  }
  return build;
}

function apply(build: BuildCommand, name: string, value: string): void {
  if (name === '-f' || name === '--file') build.files.push(value);
  else if (name === '--target') build.target = value;
  else if (name === '--platform') build.platform = value;
  else if (name === '--build-arg' && value.includes('=')) {
    build.args.set(value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1));
  }
}

/** `build` itself, and what builds on the way. */
function composeBuild(words: string[], folder: string | null): BuildCommand | null {
  const build = emptyBuild('compose', folder);
  let verb: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (verb === null && (word === '-f' || word === '--file')) build.files.push(words[++i] ?? '');
    else if (verb === null && word.startsWith('--file=')) build.files.push(word.slice('--file='.length));
    else if (verb === null && /^(?:-p|--(?:project-name|project-directory|profile|env-file))$/.test(word))
      i++;
    else if (!word.startsWith('-')) verb ??= word;
  }
  return verb === 'build' || ((verb === 'up' || verb === 'run') && words.includes('--build')) ? build : null;
}

function emptyBuild(kind: BuildCommand['kind'], folder: string | null): BuildCommand {
  return {
    kind,
    folder,
    context: null,
    files: [],
    args: new Map(),
    target: null,
    platform: null,
  };
}
