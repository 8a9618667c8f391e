// `docker build`, `docker buildx bake`, `docker compose build` and `docker run`, taken apart. Sources:
// docs.docker.com/reference/cli/docker/buildx/build/, …/buildx/bake/ and docs.docker.com/reference/cli/docker/compose/.

import { commandsOf } from '../../text/shell-words.js';

/** A build or a container that a script starts; paths are as written, relative to `folder`. */
export interface BuildCommand {
  kind: 'docker' | 'bake' | 'compose' | 'run';
  /** Where the script stands when it builds; null where that cannot be determined. */
  folder: string | null;
  /** Of `docker`: the context. */
  context: string | null;
  /** `-f`: a Dockerfile, or compose and bake files. */
  files: string[];
  /** Services, targets and groups that are built; none where all are, or the default. */
  names: string[];
  args: Map<string, string>;
  target: string | null;
  platform: string | null;
  /** Of `run`: the image that is run, created or pulled. */
  image: string | null;
  /** Of `run`: the isolation that is asked for. */
  isolation: string | null;
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
  const runs = words[0] === 'container' || words[0] === 'image' ? 1 : 0;
  if (/^(?:run|create|pull)$/.test(words[runs] ?? '')) return dockerRun(words.slice(runs + 1), folder);
  const verb = words[0] === 'buildx' || words[0] === 'image' || words[0] === 'builder' ? 1 : 0;
  if (words[0] === 'buildx' && words[1] === 'bake') return bake(words.slice(2), folder);
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

/** Flags of `docker run`, `create` and `pull` that take no value; short ones may stand together, as in `-it`. */
const RUN_SWITCHES =
  /^(?:-[dithPqa]*[ditPqa]|--(?:all-tags|detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|sig-proxy|tty))$/;

function dockerRun(words: string[], folder: string | null): BuildCommand | null {
  const run = emptyBuild('run', folder);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('-')) return { ...run, image: word };
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (equals < 0 && RUN_SWITCHES.test(name)) continue;
    const value = equals < 0 ? words[++i] : word.slice(equals + 1);
    if (value === undefined) return null;
    if (name === '--platform') run.platform = value;
    if (name === '--isolation') run.isolation = value.toLowerCase();
  }
  return null;
}

function apply(build: BuildCommand, name: string, value: string): void {
  if (name === '-f' || name === '--file') build.files.push(value);
  else if (name === '--target') build.target = value;
  else if (name === '--platform') build.platform = value;
  else if (name === '--build-arg' && value.includes('=')) {
    build.args.set(value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1));
  }
}

/** Flags of `docker buildx bake` that take no value. */
const BAKE_SWITCHES = /^(?:-D|--(?:check|debug|load|no-cache|print|pull|push))$/;

function bake(words: string[], folder: string | null): BuildCommand {
  const build = emptyBuild('bake', folder);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('-')) build.names.push(word);
    else if (word === '-f' || word === '--file') build.files.push(words[++i] ?? '');
    else if (word.startsWith('--file=')) build.files.push(word.slice('--file='.length));
    else if (!word.includes('=') && !BAKE_SWITCHES.test(word)) i++;
  }
  return build;
}

/** Flags of `docker compose build`, `up` and `run` that take a value. */
const COMPOSE_VALUES =
  /^(?:-[metuvwlp]|--(?:attach|build-arg|builder|cap-(?:add|drop)|entrypoint|env|exit-code-from|label|memory|name|no-attach|progress|publish|scale|ssh|timeout|user|volume|wait-timeout|workdir))$/;

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
    else if (verb !== null && COMPOSE_VALUES.test(word)) i++;
    else if (!word.startsWith('-')) {
      if (verb === null) verb = word;
      // What follows the service of `run` is its command.
      else if (verb !== 'run' || build.names.length === 0) build.names.push(word);
    }
  }
  return verb === 'build' || ((verb === 'up' || verb === 'run') && words.includes('--build')) ? build : null;
}

function emptyBuild(kind: BuildCommand['kind'], folder: string | null): BuildCommand {
  return {
    kind,
    folder,
    context: null,
    files: [],
    names: [],
    args: new Map(),
    target: null,
    platform: null,
    image: null,
    isolation: null,
  };
}
