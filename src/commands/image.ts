// `wincompat image`: one image, its platforms, and what they mean on a host.

import { resolve } from 'node:path';
import { checkedOutTrees } from '../discovery/work-trees.js';
import { choice } from '../model/options.js';
import type { Answer, PublishedPlatform } from '../model/registry-answer.js';
import { NO_REGISTRIES } from '../model/registry-settings.js';
import { ORCHESTRATOR_IDS } from '../model/target.js';
import { UsageError } from '../model/usage-error.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import { escapeForJson, escapeForLog } from '../text/escape.js';
import { noImage } from '../windows/compatibility.js';
import { type Host, hostProblem, leavesKindOpen, parseHost, ZERO_REVISION } from '../windows/hosts.js';
import { architectureIn, tokensOf } from '../windows/os-tokens.js';
import { type ImageTraits, judgeImage, judgePublished } from '../windows/published-image.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import { clientWithBuild, releaseName } from '../windows/releases.js';
import { readReference } from '../windows/tags.js';
import type { Isolation, Judgement, Runtime } from '../windows/verdicts.js';
import { formatVersion } from '../windows/version.js';
import { writeProblem, writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat image REF [options]

Looks up an image's platforms in its registry, and checks whether it starts on a host.

  --host VERSION         a host version in any form, e.g. ltsc2022, 10.0.20348, 'Windows 11 24H2'; repeatable
  --isolation NAME       process or hyperv (default: process on servers, hyperv on clients)
  --orchestrator NAME    kubernetes, swarm, docker or ecs: which entry of an index is pulled (default: docker)
  --lookup WHEN          auto or never; never uses the tag alone
  --plain-http           connect to the registry over plain HTTP
  --cache-dir DIR        cache registry responses there; must be outside the checkout
  --format NAME          tty or json (default: tty)

Exit: 0 it starts on every host; 1 it does not start on one, or does not exist; 2 wrong usage;
3 unknown: the registry did not answer, or the image's OS version is unknown.
`;

const FLAGS = {
  host: { type: 'string', multiple: true },
  isolation: { type: 'string' },
  orchestrator: { type: 'string' },
  lookup: { type: 'string' },
  'plain-http': { type: 'boolean' },
  'cache-dir': { type: 'string' },
  format: { type: 'string' },
} as const;

interface HostVerdict extends Judgement {
  host: string;
  /** What a build that does not tell server from client is taken for; null where it is clear. */
  takenFor: string | null;
  isolation: Isolation;
  /** The entry that the host takes; null where none is for it. */
  version: string | null;
  /** What was seen to fail all the same. */
  knownBreakages: { says: string; remedies: readonly string[]; thread: string }[];
}

/** What is printed, and the JSON form. */
interface ImageReport {
  reference: string;
  evidence: 'registry' | 'cache' | 'tag' | 'none';
  digest: string | null;
  /** Of the tag alone where the registry was not asked. */
  platforms: {
    os: string;
    architecture: string;
    osVersion: string | null;
    release: string | null;
    digest: string | null;
  }[];
  hosts: HostVerdict[];
  requests: number;
  problem: string | null;
}

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseFlags(args, FLAGS);
  const [text, ...rest] = positionals;
  if (text === undefined || rest.length > 0)
    throw new UsageError('wincompat image: name one image reference.');
  const reference = parseReference(text);
  if (reference === null) throw new UsageError(`'${text.slice(0, 200)}' is not an image reference.`);
  const format = choice('--format', values.format ?? 'tty', ['tty', 'json'] as const);
  const lookup = choice('--lookup', values.lookup ?? 'auto', ['auto', 'never'] as const);
  const orchestrator = choice('--orchestrator', values.orchestrator ?? 'docker', ORCHESTRATOR_IDS);
  const isolation =
    values.isolation === undefined
      ? null
      : choice('--isolation', values.isolation, ['process', 'hyperv'] as const);
  const hosts = (values.host ?? []).map((host) => [host, hostOf(host)] as const);

  const { answer, requests } =
    lookup === 'never'
      ? { answer: null, requests: 0 }
      : await lookUp(reference, values['plain-http'] === true, values['cache-dir']);
  const described = describe(text, reference, answer, requests);
  const platforms = platformsOf(reference, answer);
  const { hostProcessBase, nanoServer, atLeast, neverMade } = readReference(reference);
  const missing = answer?.kind !== 'found' && neverMade;
  const traits = { hostProcess: hostProcessBase, nanoServer, atLeast };
  const verdicts = hosts.map(([name, host]) => ({
    host: name,
    takenFor: takenFor(name, host),
    ...verdictOn(
      host,
      missing ? null : platforms,
      traits,
      isolation,
      orchestratorNamed(orchestrator).runtime,
    ),
  }));
  const report: ImageReport = { ...described, hosts: verdicts };
  await writeResult(
    format === 'json' ? `${escapeForJson(JSON.stringify(report, null, 2))}\n` : inWords(report),
  );
  if (verdicts.some((v) => v.verdict === 'unsupported') || missing || answer?.kind === 'not-found')
    return EXIT.findings;
  const isUnanswered = answer !== null && answer.kind !== 'found';
  const isUnknown = platforms.length === 0 || verdicts.some((v) => v.verdict === 'unknown');
  return isUnanswered || isUnknown ? EXIT.unverified : EXIT.clean;
}

function hostOf(text: string): Host {
  const host = parseHost(text);
  if (host === null) throw new UsageError(`--host: ${hostProblem(text)}`);
  if (host.zeroRevision) writeProblem(`--host ${text}: ${ZERO_REVISION}`);
  return host;
}

function takenFor(text: string, host: Host): string | null {
  const other = leavesKindOpen(text, host) ? clientWithBuild(host.version.build) : undefined;
  return other === undefined ? null : `${host.release}, not ${other.name}, which has the same build`;
}

/** The user names the registry, so it may be asked, wherever it is. */
async function lookUp(reference: ImageReference, plainHttp: boolean, cache: string | undefined) {
  const [{ askRegistries }, { refuseCheckedOut }] = await Promise.all([
    import('../registry/index.js'),
    import('../registry/cache-directory.js'),
  ]);
  const here = process.cwd();
  const cacheDirectory = cache === undefined ? null : resolve(cache);
  if (cacheDirectory !== null) refuseCheckedOut(cacheDirectory, here);
  const hosts = [reference.registry];
  const { answers, requests } = await askRegistries(new Map([['image', reference]]), {
    registries: { ...NO_REGISTRIES, allow: hosts, insecure: plainHttp ? hosts : [] },
    cacheDirectory,
    trees: checkedOutTrees(here),
    logins: new Map(),
    onSecret: () => {},
    onProblem: writeProblem,
  });
  return { answer: answers.get('image') ?? null, requests };
}

/** The published platforms, or what the tag says. */
function platformsOf(reference: ImageReference, answer: Answer | null): PublishedPlatform[] {
  if (answer?.kind === 'found') return answer.platforms;
  const { os, versions } = readReference(reference);
  const architecture = architectureIn(tokensOf(reference.tag));
  return versions.map((version) => ({ os, architecture, version, digest: '' }));
}

function describe(
  text: string,
  reference: ImageReference,
  answer: Answer | null,
  requests: number,
): Omit<ImageReport, 'hosts'> {
  const platforms = platformsOf(reference, answer);
  return {
    reference: text,
    evidence: answer?.kind === 'found' ? answer.evidence : platforms.length > 0 ? 'tag' : 'none',
    digest: answer?.kind === 'found' ? answer.digest : reference.digest,
    platforms: platforms.map(({ os, architecture, version, digest }) => ({
      os,
      architecture,
      osVersion: version === null ? null : formatVersion(version),
      release: version === null ? null : releaseName(version.build),
      digest: digest || null,
    })),
    requests,
    problem: problemOf(reference, answer),
  };
}

function problemOf(reference: ImageReference, answer: Answer | null): string | null {
  if (answer?.kind === 'failed') return answer.reason;
  if (answer?.kind === 'not-found') return `${answer.host} has no such image.`;
  return answer === null && readReference(reference).neverMade
    ? 'Microsoft publishes no such image for that release, according to the built-in catalogue.'
    : null;
}

/** @param platforms null where the catalogue knows that there is no such image */
function verdictOn(
  host: Host,
  platforms: PublishedPlatform[] | null,
  traits: ImageTraits,
  wanted: Isolation | null,
  runtime: Runtime,
): Omit<HostVerdict, 'host' | 'takenFor'> {
  const client = host.client ?? false;
  const isolation = wanted ?? (client ? 'hyperv' : 'process');
  const under = { version: host.version, client, runtime };
  const image = { os: 'windows', version: null, scratch: false, ...traits } as const;
  const { version, breakages, ...judgement } =
    platforms === null
      ? { ...noImage(), version: null, breakages: [] }
      : platforms.length > 0
        ? judgePublished(under, platforms, traits, isolation)
        : judgeImage(under, image, isolation);
  return {
    ...judgement,
    isolation,
    version: version === null ? null : formatVersion(version),
    // A revision that bites is the reason already.
    knownBreakages: breakages
      .filter(({ says }) => says !== judgement.reason)
      .map(({ says, remedies, thread }) => ({ says, remedies, thread })),
  };
}

const SYMBOL = { supported: '✓', conditional: '~', unsupported: '✗', unknown: '?', exempt: '-' } as const;

function inWords(report: ImageReport): string {
  const evidence = {
    registry: 'from the registry',
    cache: 'from the cache',
    tag: 'from the tag alone',
    none: 'OS version unknown',
  };
  const lines = [
    report.reference,
    `  ${evidence[report.evidence]} (${report.requests} ${report.requests === 1 ? 'request' : 'requests'})`,
  ];
  if (report.digest !== null) lines.push(`  digest ${report.digest}`);
  if (report.problem !== null) lines.push(`  ${report.problem}`);
  for (const { os, architecture, osVersion, release } of report.platforms) {
    lines.push(`  ${os}/${architecture}${osVersion === null ? '' : `  ${osVersion}  ${release}`}`);
  }
  for (const {
    host,
    isolation,
    verdict,
    version,
    reason,
    rule,
    source,
    takenFor,
    knownBreakages,
  } of report.hosts) {
    lines.push(
      '',
      `${SYMBOL[verdict]} ${host}, ${isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation: ${verdict}`,
    );
    if (takenFor !== null) lines.push(`  assumed to be ${takenFor}`);
    if (report.platforms.length > 1 && version !== null) lines.push(`  takes ${version}`);
    lines.push(`  ${reason}`, `  rule ${rule}${source === '' ? '' : `, ${source}`}`);
    for (const { says, remedies, thread } of knownBreakages)
      lines.push(`  ${says}`, ...remedies.map((remedy) => `  fix: ${remedy}`), `  reported: ${thread}`);
  }
  return `${lines.map((line) => escapeForLog(line)).join('\n')}\n`;
}
