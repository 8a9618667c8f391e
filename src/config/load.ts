import type { Build } from '../image-use.js';
import { UsageError } from '../options.js';
import type { SourceFile } from '../text/source-file.js';
import { follow, get, getPath, items, type YamlNode, yamlOf } from '../text/yaml.js';
import { hostProblem, parseHost } from '../windows/hosts.js';
import { type Config, type DeclaredTarget, emptyConfig } from './config.js';
import { configSchema } from './schema.js';
import { type Shape, unexpected, validate } from './validate.js';

/**
 * Reads the declared matrix and the settings from a configuration file.
 * @throws UsageError with line and column of what is wrong
 */
export function loadConfig(file: SourceFile, ruleIds: readonly string[]): Config {
  const { documents, problems } = yamlOf(file);
  const problem = problems[0];
  if (problem !== undefined) {
    const { line, column } = file.location(problem.offset, problem.offset);
    throw new UsageError(`${file.path}:${line}:${column}: this is not valid YAML: ${problem.message}.`);
  }
  const document = documents[0] ?? null;
  const settings = validate(configSchema, document, file);
  const config = build(settings, document, file);
  checkNames(config, settings, document, file, ruleIds);
  return config;
}

type Settings = Shape<typeof configSchema>;

function build(settings: Settings, document: YamlNode | null, file: SourceFile): Config {
  const config = emptyConfig();
  for (const [name, declared] of Object.entries(settings.targets ?? {})) {
    config.targets.push(targetOf(name, declared, getPath(document, 'targets', name)!, file));
  }
  for (const [name, declared] of Object.entries(settings['build-hosts'] ?? {})) {
    const node = getPath(document, 'build-hosts', name)!;
    const host = hostOf(`build host ${name}`, declared, node, file);
    const isolation = declared.isolation ?? (host.client ? 'hyperv' : 'process');
    config.buildHosts.push({
      host: { name, ...host, isolation, runner: null },
      paths: declared.paths ?? ['**'],
    });
  }
  for (const scope of settings.scopes ?? []) {
    config.scopes.push({
      paths: scope.paths ?? [],
      targets: scope.targets ?? [],
      require: scope.require ?? 'every',
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
    'allow-unlisted': allowUnlisted = false,
  } = settings.registries ?? {};
  config.registries = { allow, realms, insecure, allowUnlisted };
  config.onLookupFailure = settings['on-lookup-failure'] ?? 'warn';
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

function targetOf(name: string, declared: TargetSettings, node: YamlNode, file: SourceFile): DeclaredTarget {
  const { version, client, location } = hostOf(`target ${name}`, declared, node, file);
  return {
    name,
    version,
    client,
    platform: declared.platform ?? null,
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
): Pick<DeclaredTarget, 'version' | 'client' | 'location'> {
  const hostNode = get(node, 'host') ?? node;
  const text = declared.host ?? '';
  const host = parseHost(text);
  if (host === null) throw new UsageError(`${place(file, hostNode)}: ${what}: ${hostProblem(text)}`);
  if (host.client !== null && declared.client !== undefined && declared.client !== host.client) {
    const kind = host.client ? 'a client' : 'a server';
    throw new UsageError(
      `${place(file, get(node, 'client') ?? node)}: ${what}: ${host.release} is ${kind} version; leave 'client' out.`,
    );
  }
  return {
    version: host.version,
    client: host.client ?? declared.client ?? false,
    location: file.location(hostNode.start, hostNode.end),
  };
}

/** Names that must stand elsewhere: targets in scopes, ids of rules. */
function checkNames(
  config: Config,
  settings: Settings,
  document: YamlNode | null,
  file: SourceFile,
  ruleIds: readonly string[],
): void {
  const targets = config.targets.map((t) => t.name);
  const scopes = follow(get(document, 'scopes'));
  settings.scopes?.forEach((scope, index) => {
    for (const name of scope.targets ?? []) {
      if (targets.includes(name)) continue;
      const node = (scopes?.type === 'sequence' ? scopes.items[index] : null) ?? document!;
      throw new UsageError(
        `${place(file, get(node, 'targets') ?? node)}: target ${unexpected(name, targets)}`,
      );
    }
  });
  for (const { rules, location } of config.ignore) {
    const wrong = rules.find((id) => !ruleIds.includes(id));
    if (wrong === undefined) continue;
    throw new UsageError(
      `${file.path}:${location.line}:${location.column}: rule ${unexpected(wrong, ruleIds)}`,
    );
  }
  for (const id of config.levels.keys()) {
    if (!ruleIds.includes(id)) {
      throw new UsageError(
        `${place(file, getPath(document, 'rules', id) ?? document!)}: rule ${unexpected(id, ruleIds)}`,
      );
    }
  }
}

function place(file: SourceFile, node: YamlNode): string {
  const { line, column } = file.location(node.start, node.end);
  return `${file.path}:${line}:${column}`;
}
