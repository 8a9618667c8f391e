// `wincompat image`: images by their references, their platforms, and what they mean on hosts.

import { checkedOutTrees } from '../discovery/work-trees.js';
import { choice } from '../model/options.js';
import { behindMirror, type RegistrySettings } from '../model/registry-settings.js';
import { type DeclaredTarget, ORCHESTRATOR_IDS } from '../model/target.js';
import { UsageError } from '../model/usage-error.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import { setUp } from '../pipeline/setup.js';
import type { Registries } from '../registry/index.js';
import { escapeForJson } from '../text/escape.js';
import { type Host, hostProblem, leavesKindOpen, parseHost, ZERO_REVISION } from '../windows/hosts.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import { clientWithBuild } from '../windows/releases.js';
import type { Isolation } from '../windows/verdicts.js';
import { CHECK_FLAGS, optionsFrom } from './check-options.js';
import { describeImage, type ImageReport, type NamedHost } from './image/report.js';
import { imageInWords } from './image/words.js';
import { writeProblem, writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat image REF... [options]

Looks up the platforms of images in their registries, and checks whether they start on a host.

  --host VERSION         a host version in any form, e.g. ltsc2022, 10.0.20348, 'Windows 11 24H2'; repeatable
                         (default: the targets of the configuration)
  --isolation NAME       process or hyperv (default: process on servers, hyperv on clients)
  --orchestrator NAME    kubernetes, swarm, docker or ecs: which entry of an index is pulled (default: docker)
  --tags                 list the tags of the repository instead, the newest Windows version first
  --fits HOST            with --tags: only those that start on that host
  --raw                  print the index or manifest as the registry serves it
  --config FILE          the configuration (default: as for check): its targets and its registries
  --realm REGISTRY=HOST  a token service that may receive the credentials of a registry; repeatable
  --plain-http           connect to the registry over plain HTTP
  --lookup WHEN          auto or never; never uses the tag, and what --cache-dir has
  --cache-dir DIR        cache registry responses there; must be outside the checkout
  --format NAME          tty or json: an object for one reference, a list for several (default: tty)

Exit: 0 they start on every host; 1 one does not start on one, or does not exist; 2 wrong usage;
3 unknown: a registry did not answer, or the OS version of an image is unknown.
`;

const FLAGS = {
  host: { type: 'string', multiple: true },
  isolation: { type: 'string' },
  orchestrator: { type: 'string' },
  tags: { type: 'boolean' },
  fits: { type: 'string' },
  raw: { type: 'boolean' },
  config: CHECK_FLAGS.config,
  realm: { type: 'string', multiple: true },
  'plain-http': { type: 'boolean' },
  lookup: CHECK_FLAGS.lookup,
  'cache-dir': CHECK_FLAGS['cache-dir'],
  format: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseFlags<typeof FLAGS>>['values'];

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, FLAGS);
  const named = positionals.map((text) => {
    const reference = parseReference(text);
    if (reference === null) throw new UsageError(`'${text.slice(0, 200)}' is not an image reference.`);
    return { text, reference };
  });
  if (named.length === 0) throw new UsageError('wincompat image: name one image reference, or several.');
  if ((values.tags || values.raw) && named.length > 1)
    throw new UsageError(`--${values.tags ? 'tags' : 'raw'} takes one image reference.`);
  if (values.fits !== undefined && !values.tags) throw new UsageError('--fits needs --tags.');
  const format = choice('--format', values.format ?? 'tty', ['tty', 'json'] as const);
  const lookup = choice('--lookup', values.lookup ?? 'auto', ['auto', 'never'] as const);
  const { config, options } = await setUp(
    optionsFrom([], {
      ...(values.config === undefined ? {} : { config: values.config }),
      ...(values['cache-dir'] === undefined ? {} : { 'cache-dir': values['cache-dir'] }),
    }),
  );
  const hosts = hostsOf(values, config.targets);
  const { mirrors } = config.registries;
  const references = named.map(({ text, reference }) => ({
    text,
    reference: behindMirror(reference, mirrors),
  }));
  const { openRegistries } = await import('../registry/index.js');
  const registries = openRegistries({
    registries: settingsOf(
      config.registries,
      named.map(({ reference }) => reference.registry),
      values,
    ),
    cacheDirectory: options.cacheDirectory,
    trees: checkedOutTrees(options.root),
    logins: new Map(),
    onSecret: () => {},
    onProblem: writeProblem,
  });
  try {
    const [first] = references;
    if (values.raw && first !== undefined) return await showRaw(first.reference, registries);
    if (values.tags && first !== undefined) {
      const { showTags } = await import('./image/tags.js');
      return await showTags(first.reference, hosts, registries, format);
    }
    const reports = await reportsOn(references, hosts, lookup === 'never', registries);
    await writeResult(format === 'json' ? asJson(reports) : reports.map(imageInWords).join('\n'));
    return exitCode(reports);
  } finally {
    registries.close();
  }
}

async function reportsOn(
  references: readonly { text: string; reference: ImageReference }[],
  hosts: readonly NamedHost[],
  offline: boolean,
  registries: Registries,
): Promise<ImageReport[]> {
  const wanted = new Map(references.map(({ text, reference }) => [text, reference]));
  const known = offline ? await registries.lastKnown(wanted) : null;
  const answers = known === null ? await registries.lookUp(wanted) : null;
  return references.map(({ text, reference }) => {
    const answer = answers?.get(text) ?? known?.get(text)?.answer ?? null;
    return describeImage(text, reference, answer, hosts, registries.requests);
  });
}

/** Like the other clients' `--raw`: the bytes, and nothing added. */
async function showRaw(reference: ImageReference, registries: Registries): Promise<number> {
  const { asFailure, LookupFailure } = await import('../registry/lookup-failure.js');
  const bytes = await registries.raw(reference).catch(asFailure);
  if (bytes instanceof LookupFailure) {
    writeProblem(bytes.message);
    return EXIT.unverified;
  }
  if (bytes === null) {
    writeProblem(`${reference.registry} has no such image.`);
    return EXIT.findings;
  }
  await writeResult(bytes.toString('utf8'));
  return EXIT.clean;
}

function asJson(reports: readonly ImageReport[]): string {
  const [only, ...others] = reports;
  return `${escapeForJson(JSON.stringify(others.length === 0 ? only : reports, null, 2))}\n`;
}

function exitCode(reports: readonly ImageReport[]): number {
  const verdicts = reports.flatMap(({ hosts }) => hosts.map(({ verdict }) => verdict));
  if (verdicts.includes('unsupported') || reports.some(({ exists }) => exists === false))
    return EXIT.findings;
  const isUnknown = reports.some(({ evidence, failed }) => evidence === 'none' || failed);
  return isUnknown || verdicts.includes('unknown') ? EXIT.unverified : EXIT.clean;
}

/** The user names the registries, so they may be asked, wherever they are. */
function settingsOf(
  declared: RegistrySettings,
  named: readonly string[],
  { realm = [], 'plain-http': plainHttp }: Values,
): RegistrySettings {
  const wrong = realm.find((pair) => !/^[^=\s]+=[^=\s]+$/.test(pair));
  if (wrong !== undefined) throw new UsageError(`--realm: '${wrong.slice(0, 80)}' is not REGISTRY=HOST.`);
  return {
    ...declared,
    allow: [...declared.allow, ...named],
    insecure: [...declared.insecure, ...(plainHttp ? named : [])],
    realms: [...declared.realms, ...realm],
  };
}

/** Those that are named; else the targets of the configuration. */
function hostsOf(values: Values, targets: readonly DeclaredTarget[]): NamedHost[] {
  const isolation =
    values.isolation === undefined
      ? null
      : choice('--isolation', values.isolation, ['process', 'hyperv'] as const);
  const orchestrator =
    values.orchestrator === undefined
      ? null
      : choice('--orchestrator', values.orchestrator, ORCHESTRATOR_IDS);
  const runtime = orchestratorNamed(orchestrator ?? 'docker').runtime;
  const named = [...(values.host ?? []), ...(values.fits === undefined ? [] : [values.fits])];
  if (named.length > 0 || values.tags)
    return named.map((text) => {
      const host = hostOf(text, values.host?.includes(text) ? '--host' : '--fits');
      const client = host.client ?? false;
      return {
        name: text,
        takenFor: takenFor(text, host),
        host: { version: host.version, client, runtime },
        isolation: isolation ?? defaultIsolation(client),
      };
    });
  return targets.map((target) => ({
    name: target.name,
    takenFor: null,
    host: {
      version: target.version,
      client: target.client,
      runtime: target.runtime?.name ?? orchestratorNamed(orchestrator ?? target.platform ?? 'docker').runtime,
      ...(target.runtime === null ? {} : { runtimeVersion: target.runtime.version }),
      ...(target.architecture === null ? {} : { architecture: target.architecture }),
    },
    isolation: isolation ?? target.isolation[0] ?? defaultIsolation(target.client),
  }));
}

function defaultIsolation(client: boolean): Isolation {
  return client ? 'hyperv' : 'process';
}

function hostOf(text: string, flag: string): Host {
  const host = parseHost(text);
  if (host === null) throw new UsageError(`${flag}: ${hostProblem(text)}`);
  if (host.zeroRevision) writeProblem(`${flag} ${text}: ${ZERO_REVISION}`);
  return host;
}

function takenFor(text: string, host: Host): string | null {
  const other = leavesKindOpen(text, host) ? clientWithBuild(host.version.build) : undefined;
  return other === undefined ? null : `${host.release}, not ${other.name}, which has the same build`;
}
