import type { Build } from '../image-use.js';
import { INTERNAL_ERROR, UsageError } from '../options.js';
import type { Location } from '../report.js';
import type { SourceFile } from '../text/source-file.js';
import { follow, get, getPath, items, type YamlNode, yamlOf } from '../text/yaml.js';
import { hostProblem, leavesKindOpen, parseHost } from '../windows/hosts.js';
import { versionOf } from '../windows/version.js';
import { type Config, type DeclaredTarget, emptyConfig } from './config.js';
import { configSchema } from './schema.js';
import { type Shape, unexpected, validate } from './validate.js';

/**
 * Reads the declared matrix and the settings from a configuration file. What it extends is not read: it stands in
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
  const wrong: string[] = [];
  const config = build(validate(configSchema, document, file), document, file, wrong);
  checkRules(config, document, file, ruleIds, wrong);
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  return config;
}

type Settings = Shape<typeof configSchema>;

/** @param wrong takes up what is wrong, with its place */
function build(settings: Settings, document: YamlNode | null, file: SourceFile, wrong: string[]): Config {
  const config = emptyConfig();
  const bases = follow(get(document, 'extends'));
  const baseNodes = bases?.type === 'sequence' ? items(bases) : [bases ?? document!];
  config.extends = (settings.extends ?? []).map((text, index) => {
    const node = baseNodes[index] ?? document!;
    return { text, location: file.location(node.start, node.end) };
  });
  for (const [name, declared] of Object.entries(settings.targets ?? {})) {
    config.targets.push(targetOf(name, declared, getPath(document, 'targets', name)!, file, wrong));
  }
  for (const [name, declared] of Object.entries(settings['build-hosts'] ?? {})) {
    const node = getPath(document, 'build-hosts', name)!;
    const host = hostOf(`build host ${name}`, declared, node, file, wrong);
    const isolation = declared.isolation ?? (host.client ? 'hyperv' : 'process');
    config.buildHosts.push({
      host: { name, ...host, isolation, runner: null },
      paths: declared.paths ?? ['**'],
    });
  }
  const scopeNodes = items(get(document, 'scopes'));
  for (const [index, scope] of (settings.scopes ?? []).entries()) {
    const node = get(scopeNodes[index] ?? null, 'targets') ?? document!;
    config.scopes.push({
      paths: scope.paths ?? [],
      targets: scope.targets ?? [],
      require: scope.require ?? 'every',
      location: file.location(node.start, node.end),
    });
  }
  for (const [image, made] of Object.entries(settings.images ?? {})) {
    const args: Build['args'] = new Map(
      Object.entries(made.args ?? {}).map(([name, text]) => {
        const node = getPath(document, 'images', image, 'args', name)!;
        return [
          name,
          {
            text,
            origins: [
              { ...file.location(node.start, node.end), message: `${name} is set here`, value: text },
            ],
          },
        ];
      }),
    );
    const dockerfile = (made.dockerfile ?? '').replaceAll('\\', '/').replace(/^\.\//, '');
    config.builds.push({
      dockerfile,
      args,
      target: made.target?.toLowerCase() ?? null,
      platform: null,
      pinned: true,
      contexts: new Map(),
      image,
      run: null,
    });
  }
  for (const [name, values] of Object.entries(settings.args ?? {})) config.args.set(name, values);
  for (const [id, level] of Object.entries(settings.rules ?? {})) config.levels.set(id, level);
  const {
    allow = [],
    realms = [],
    insecure = [],
    'allow-unlisted': allowUnlisted = null,
  } = settings.registries ?? {};
  config.registries = { allow, realms, insecure, allowUnlisted };
  config.onLookupFailure = settings['on-lookup-failure'] ?? null;
  config.exclude = settings.exclude ?? [];
  const ignoreNodes = items(get(document, 'ignore'));
  for (const [index, ignore] of (settings.ignore ?? []).entries()) {
    const node = ignoreNodes[index] ?? document!;
    config.ignore.push({
      paths: ignore.paths ?? [],
      rules: ignore.rules ?? [],
      reason: ignore.reason ?? '',
      until: ignore.until ?? null,
      location: file.location(node.start, node.end),
    });
  }
  return config;
}

type TargetSettings = NonNullable<Settings['targets']>[string];

function targetOf(
  name: string,
  declared: TargetSettings,
  node: YamlNode,
  file: SourceFile,
  wrong: string[],
): DeclaredTarget {
  const { version, client, takenForServer, location } = hostOf(`target ${name}`, declared, node, file, wrong);
  const platform = declared.platform ?? null;
  return {
    name,
    version,
    client,
    // Nodes of Kubernetes are servers.
    ...(takenForServer && platform !== 'kubernetes' ? { takenForServer } : {}),
    platform,
    isolation: declared.isolation ?? [client ? 'hyperv' : 'process'],
    labels: declared.labels ?? {},
    taints: declared.taints ?? [],
    location,
  };
}

/** @param what the host is declared for, e.g. `target production` */
function hostOf(
  what: string,
  declared: { host?: string; client?: boolean },
  node: YamlNode,
  file: SourceFile,
  wrong: string[],
): Pick<DeclaredTarget, 'version' | 'client' | 'takenForServer' | 'location'> {
  const hostNode = get(node, 'host') ?? node;
  const text = declared.host ?? '';
  const host = parseHost(text);
  const location = file.location(hostNode.start, hostNode.end);
  if (host === null) {
    wrong.push(`${placeOf(location)}: ${what}: ${hostProblem(text)}`);
    return { version: versionOf(0), client: false, location };
  }
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
  file: SourceFile,
  ruleIds: readonly string[],
  wrong: string[],
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
    if (problem !== null && node !== null) wrong.push(`${place(file, node)}: ${problem}`);
  }
}

/** Why the configuration cannot name a rule; null where it can. */
function ruleProblem(id: string, ruleIds: readonly string[]): string | null {
  if (id === INTERNAL_ERROR)
    return `rule ${id} reports that not everything was checked: it cannot be turned off, changed or suppressed.`;
  return ruleIds.includes(id) ? null : `rule ${unexpected(id, ruleIds)}`;
}

function place(file: SourceFile, node: YamlNode): string {
  return placeOf(file.location(node.start, node.end));
}

function placeOf({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}
