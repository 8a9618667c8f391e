// `wincompat targets`: a matrix, made from what the tools of a cluster or a host print.

import { readFileSync } from 'node:fs';
import { describeLabelProblem, describeTaintProblem } from '../config/node-labels.js';
import { UsageError } from '../model/usage-error.js';
import { foldHosts } from '../targets/fold.js';
import type { HostFacts } from '../targets/host-facts.js';
import { recogniseHosts, UNDERSTOOD, versionsIn } from '../targets/recognise.js';
import { targetsYaml } from '../targets/to-yaml.js';
import { escapeForJson } from '../text/escape.js';
import { listed } from '../text/phrases.js';
import { ZERO_REVISION } from '../windows/hosts.js';
import { writeProblem, writeResult } from './io.js';
import { EXIT, parseFlags } from './usage.js';

export const HELP = `Usage: wincompat targets [FILE...|-]

Prints the 'targets' of a configuration from the output of these tools, in files or on standard input:
  kubectl get nodes -o json | wincompat targets
  docker info | wincompat targets
  ver | wincompat targets

Supported: ${UNDERSTOOD}.
Equal hosts become one target; Linux hosts are skipped.
`;

const MAX_BYTES = 64 * 1024 * 1024;

export async function run(args: string[]): Promise<number> {
  const { positionals } = parseFlags(args, {});
  const inputs = positionals.length === 0 ? ['-'] : positionals;
  const { targets, linux, unknown, zeroRevision } = foldHosts(inputs.flatMap(hostsIn));
  if (linux > 0) writeProblem(`${linux} Linux ${linux === 1 ? 'host is' : 'hosts are'} left out.`);
  for (const name of unknown) {
    writeProblem(
      `${name}: the Windows version is not in this output. Run 'docker info' or 'ver' on the host and add its output.`,
    );
  }
  for (const name of zeroRevision) writeProblem(`${name}: ${ZERO_REVISION}`);
  if (targets.length === 0)
    throw new UsageError('No Windows host with a version was found, so there is no target to print.');
  // All that comes from the tools is in double quotes, where YAML has JSON's escapes.
  await writeResult(escapeForJson(targetsYaml(targets)));
  return EXIT.clean;
}

function hostsIn(path: string): HostFacts[] {
  const text = read(path);
  const hosts = recogniseHosts(text);
  if (hosts === null) {
    const versions = [...versionsIn(text)];
    const several =
      versions.length > 1
        ? ` It has several Windows versions (${listed(versions)}), and not which is a host's.`
        : '';
    throw new UsageError(
      `${path === '-' ? 'standard input' : path}: this is not the output of a supported tool.${several} Supported: ${UNDERSTOOD}.`,
    );
  }
  const wrong = hosts.flatMap(problemsOf);
  if (wrong.length > 0) throw new UsageError(wrong.map((problem) => `${path}: ${problem}`).join('\n'));
  return hosts;
}

/** Taints and labels that no cluster has: what would be printed of them is no configuration. */
function problemsOf({ name, os, platform, labels, taints }: HostFacts): string[] {
  if (os !== 'windows') return [];
  const problems = [
    ...taints.map(describeTaintProblem),
    ...Object.entries(labels).map(([key, value]) => describeLabelProblem(key, value, platform)),
  ];
  return problems.flatMap((problem) =>
    problem === null ? [] : [`node ${name ?? 'without a name'}: ${problem}`],
  );
}

function read(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw new UsageError(`${path} could not be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  if (bytes.length > MAX_BYTES) throw new UsageError(`${path} has more than ${MAX_BYTES} bytes.`);
  // PowerShell writes UTF-16 into files.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}
