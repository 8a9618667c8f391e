import type { Build } from '../model/build.js';
import { type Mirror, placeNamed } from '../model/registry-settings.js';
import type { DeclaredTarget } from '../model/target.js';
import { UsageError } from '../model/usage-error.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import { INTERNAL_ERROR } from '../report/outcome.js';
import type { Location } from '../text/location.js';
import type { SourceFile } from '../text/source-file.js';
import { entries, follow, get, getPath, items, type YamlNode, yamlOf } from '../text/yaml.js';
import { hostProblem, leavesKindOpen, parseHost, ZERO_REVISION } from '../windows/hosts.js';
import { parseRuntime } from '../windows/runtimes.js';
import { versionOf } from '../windows/version.js';
import { type Config, emptyConfig } from './config.js';
import { describeLabelProblem, describeTaintProblem } from './node-labels.js';
import { configurationError } from './problems.js';
import { configSchema, PLACE } from './schema.js';
import { type Shape, validate } from './validate.js';
import { shorten, unexpected } from './words.js';

/**
 * Reads the declared matrix and the settings from a configuration file. What it extends is not read: it is in
 * `extends`, and `extendConfig` merges it.
 * @throws UsageError with line and column of what is wrong
 */
export function loadConfig(file: SourceFile, ruleIds: readonly string[]): Config {
  const config = loadLayer(file, ruleIds);
  if (config.extends.length === 0) checkTargets(config);
  return config;
}

/** Reads one file of several that make a configuration: targets that it names may be declared in another. */
export function loadLayer(file: SourceFile, ruleIds: readonly string[]): Config {
  const { documents, problems } = yamlOf(file);
  const problem = problems[0];
  if (problem !== undefined) {
    const { line, column } = file.location(problem.offset, problem.offset);
    throw new UsageError(`${file.path}:${line}:${column}: this is not valid YAML: ${problem.message}.`);
  }
  const document = documents[0] ?? null;
  const reading: LayerReading = { file, wrong: [], notes: [] };
  const config = build(validate(configSchema, document, file), document, reading);
  checkRules(config, document, reading, ruleIds);
  if (reading.wrong.length > 0) throw configurationError(reading.wrong);
  return { ...config, notes: reading.notes };
}

type Settings = Shape<typeof configSchema>;

/** A file that is read, and what there is to say of it. */
interface LayerReading {
  file: SourceFile;
  /** What is wrong, with its place. */
  wrong: string[];
  /** What the user should know. */
  notes: string[];
}

function build(settings: Settings, document: YamlNode | null, reading: LayerReading): Config {
  const { file } = reading;
  const config = emptyConfig();
  const bases = follow(get(document, 'extends'));
  const baseNodes = bases?.type === 'sequence' ? items(bases) : [bases];
  config.extends = (settings.extends ?? []).map((text, index) => ({
    text,
    location: locate(file, baseNodes[index] ?? document),
  }));
  for (const [name, declared] of Object.entries(settings.targets ?? {})) {
    config.targets.push(targetOf(name, declared, getPath(document, 'targets', name), reading));
  }
  for (const [name, declared] of Object.entries(settings['build-hosts'] ?? {})) {
    const node = getPath(document, 'build-hosts', name);
    const host = hostOf(`build host ${name}`, declared, node, reading);
    const isolation = declared.isolation ?? (host.client ? 'hyperv' : 'process');
    config.buildHosts.push({
      host: { name, ...host, isolation, runner: null },
      paths: declared.paths ?? ['**'],
    });
  }
  const scopeNodes = items(get(document, 'scopes'));
  for (const [index, scope] of (settings.scopes ?? []).entries()) {
    config.scopes.push({
      paths: scope.paths ?? [],
      targets: scope.targets ?? [],
      require: scope.require ?? 'every',
      location: locate(file, get(scopeNodes[index] ?? null, 'targets') ?? document),
    });
  }
  for (const [image, made] of Object.entries(settings.images ?? {})) {
    const args: Build['args'] = new Map(
      Object.entries(made.args ?? {}).map(([name, text]) => {
        const location = locate(file, getPath(document, 'images', image, 'args', name));
        return [name, { text, origins: [{ ...location, message: `${name} is set here`, value: text }] }];
      }),
    );
    const dockerfile = (made.dockerfile ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
    config.builds.push({
      dockerfile,
      args,
      target: made.target?.toLowerCase() ?? null,
      platform: null,
      contexts: new Map(),
      image,
      askedBy: { kind: 'configuration' },
    });
  }
  for (const [name, values] of Object.entries(settings.args ?? {})) config.args.set(name, values);
  for (const [id, level] of Object.entries(settings.rules ?? {})) config.levels.set(id, level);
  const {
    allow = [],
    realms = [],
    insecure = [],
    'allow-unlisted': allowUnlisted = null,
    mirrors = {},
  } = settings.registries ?? {};
  config.registries = {
    allow,
    realms,
    insecure,
    allowUnlisted,
    mirrors: mirrorsOf(mirrors, getPath(document, 'registries', 'mirrors'), reading),
  };
  config.onLookupFailure = settings['on-lookup-failure'] ?? null;
  config.windowsImages = settings['windows-images'] ?? [];
  config.exclude = settings.exclude ?? [];
  const ignoreNodes = items(get(document, 'ignore'));
  for (const [index, ignore] of (settings.ignore ?? []).entries()) {
    config.ignore.push({
      paths: ignore.paths ?? [],
      rules: ignore.rules ?? [],
      reason: ignore.reason ?? '',
      until: ignore.until ?? null,
      location: locate(file, ignoreNodes[index] ?? document),
    });
  }
  return config;
}

function mirrorsOf(
  declared: Record<string, string>,
  node: YamlNode | null,
  { file, wrong }: LayerReading,
): Mirror[] {
  return Object.entries(declared).map(([of, at]) => {
    if (!PLACE.test(of))
      wrong.push(
        `${place(file, get(node, of) ?? node)}: registries.mirrors: '${shorten(of)}' is not a host or host/prefix, without a scheme.`,
      );
    return { of: placeNamed(of), at: placeNamed(at) };
  });
}

type TargetSettings = NonNullable<Settings['targets']>[string];

function targetOf(
  name: string,
  declared: TargetSettings,
  node: YamlNode | null,
  reading: LayerReading,
): DeclaredTarget {
  const what = `target ${name}`;
  const { version, client, takenForServer, location } = hostOf(what, declared, node, reading);
  const platform = declared.platform ?? null;
  const areServers = platform !== null && orchestratorNamed(platform).hostsAreServers;
  checkTaints(what, get(node, 'taints'), reading);
  checkLabels(what, get(node, 'labels'), platform, reading);
  return {
    name,
    version,
    client,
    ...(takenForServer && !areServers ? { takenForServer } : {}),
    platform,
    isolation: declared.isolation ?? [client ? 'hyperv' : 'process'],
    architecture: declared.architecture ?? null,
    runtime: declared.runtime === undefined ? null : parseRuntime(declared.runtime),
    labels: declared.labels ?? {},
    taints: declared.taints ?? [],
    location,
  };
}

function checkTaints(what: string, taints: YamlNode | null, { file, wrong }: LayerReading): void {
  for (const node of items(taints)) {
    const taint = follow(node);
    const problem = taint?.type === 'scalar' ? describeTaintProblem(taint.value) : null;
    if (problem !== null) wrong.push(`${place(file, node)}: ${what}: ${problem}`);
  }
}

function checkLabels(
  what: string,
  labels: YamlNode | null,
  platform: DeclaredTarget['platform'],
  { file, wrong }: LayerReading,
): void {
  const mapping = follow(labels);
  if (mapping?.type !== 'mapping') return;
  for (const { key, value } of entries(mapping)) {
    const text = follow(value);
    const problem = text?.type === 'scalar' ? describeLabelProblem(key.value, text.value, platform) : null;
    if (problem !== null) wrong.push(`${place(file, key)}: ${what}: ${problem}`);
  }
}

/** @param what the host is declared for, e.g. `target production` */
function hostOf(
  what: string,
  declared: { host?: string; client?: boolean },
  node: YamlNode | null,
  { file, wrong, notes }: LayerReading,
): Pick<DeclaredTarget, 'version' | 'client' | 'takenForServer' | 'location'> {
  const text = declared.host ?? '';
  const host = parseHost(text);
  const location = locate(file, get(node, 'host') ?? node);
  if (host === null) {
    wrong.push(`${placeOf(location)}: ${what}: ${hostProblem(text)}`);
    return { version: versionOf(0), client: false, location };
  }
  if (host.zeroRevision) notes.push(`${placeOf(location)}: ${what}: ${ZERO_REVISION}`);
  if (host.client !== null && declared.client !== undefined && declared.client !== host.client) {
    const kind = host.client ? 'a client' : 'a server';
    wrong.push(
      `${place(file, get(node, 'client') ?? node)}: ${what}: ${host.release} is ${kind} version; leave 'client' out.`,
    );
  }
  const isTakenForServer = declared.client === undefined && leavesKindOpen(text, host);
  return {
    version: host.version,
    client: host.client ?? declared.client ?? false,
    ...(isTakenForServer ? { takenForServer: true } : {}),
    location,
  };
}

/** @throws UsageError where a scope names a target that no file declares */
export function checkTargets(config: Config): void {
  const targets = config.targets.map((t) => t.name);
  for (const { targets: names, location } of config.scopes) {
    const wrong = names.find((name) => !targets.includes(name));
    if (wrong !== undefined)
      throw new UsageError(`${placeOf(location)}: target ${unexpected(wrong, targets)}`);
  }
}

function checkRules(
  config: Config,
  document: YamlNode | null,
  { file, wrong }: LayerReading,
  ruleIds: readonly string[],
): void {
  for (const { rules, location } of config.ignore) {
    for (const id of rules) {
      const problem = ruleProblem(id, ruleIds);
      if (problem !== null) wrong.push(`${placeOf(location)}: ${problem}`);
    }
  }
  for (const id of config.levels.keys()) {
    const problem = ruleProblem(id, ruleIds);
    const node = getPath(document, 'rules', id) ?? document;
    if (problem !== null) wrong.push(`${place(file, node)}: ${problem}`);
  }
}

/** Why the configuration cannot name a rule; null where it can. */
function ruleProblem(id: string, ruleIds: readonly string[]): string | null {
  if (id === INTERNAL_ERROR)
    return `rule ${id} reports that not everything was checked: it cannot be turned off, changed or suppressed.`;
  return ruleIds.includes(id) ? null : `rule ${unexpected(id, ruleIds)}`;
}

/** Where a node stands; the file's beginning for none. */
function locate(file: SourceFile, node: YamlNode | null): Location {
  return file.location(node?.start ?? 0, node?.end ?? 0);
}

function place(file: SourceFile, node: YamlNode | null): string {
  return placeOf(locate(file, node));
}

function placeOf({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}
