import { escapeForLog } from '../../text/escape.js';
import type { HostVerdict, ImageReport } from './report.js';

const SYMBOL = { supported: '✓', conditional: '~', unsupported: '✗', unknown: '?', exempt: '-' } as const;
const EVIDENCE = {
  registry: 'from the registry',
  cache: 'from the cache',
  tag: 'from the tag alone',
  none: 'OS version unknown',
} as const;
/** Of an index with more entries the first are shown. */
const MAX_SHOWN = 40;

export function imageInWords(report: ImageReport): string {
  const { reference, evidence, requests, digest, problem, platforms, hosts } = report;
  const lines = [
    reference,
    `  ${EVIDENCE[evidence]} (${requests} ${requests === 1 ? 'request' : 'requests'})`,
    ...(digest === null ? [] : [`  digest ${digest}`]),
    ...(problem === null ? [] : [`  ${problem}`]),
    ...platforms.slice(0, MAX_SHOWN).map(({ os, architecture, osVersion, release, digest: own }) => {
      const version = osVersion === null ? '' : `  ${osVersion}  ${release}`;
      return `  ${os}/${architecture}${version}${own === null || own === digest ? '' : `  ${own}`}`;
    }),
    ...(platforms.length > MAX_SHOWN
      ? [`  ... and ${platforms.length - MAX_SHOWN} more (--format json lists all)`]
      : []),
    ...hosts.flatMap((verdict) => verdictInWords(verdict, platforms.length > 1)),
  ];
  return `${lines.map((line) => escapeForLog(line)).join('\n')}\n`;
}

function verdictInWords(
  { host, isolation, verdict, version, reason, rule, source, takenFor, knownBreakages }: HostVerdict,
  chooses: boolean,
): string[] {
  return [
    '',
    `${SYMBOL[verdict]} ${host}, ${isolation === 'hyperv' ? 'Hyper-V' : 'process'} isolation: ${verdict}`,
    ...(takenFor === null ? [] : [`  assumed to be ${takenFor}`]),
    ...(chooses && version !== null ? [`  takes ${version}`] : []),
    `  ${reason}`,
    `  rule ${rule}${source === '' ? '' : `, ${source}`}`,
    ...knownBreakages.flatMap(({ says, remedies, thread }) => [
      `  ${says}`,
      ...remedies.map((remedy) => `  fix: ${remedy}`),
      `  reported: ${thread}`,
    ]),
  ];
}
