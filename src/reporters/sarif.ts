// SARIF 2.1.0, for code scanning and viewers. Sources: docs.oasis-open.org/sarif/sarif/v2.1.0, and GitHub's "SARIF
// support for code scanning", which shows the first 5,000 results and takes one line of a range.

import type { Level } from '../model/options.js';
import { rulePage } from '../report/help-url.js';
import { jsonOf } from '../report/json.js';
import type { Finding, Fix, Report } from '../report/report.js';
import { crop } from '../text/crop.js';
import type { Location } from '../text/location.js';
import { HOME, VERSION } from '../version.js';
import { coverageLine } from './support/coverage.js';
import { onOneLine } from './support/finding-lines.js';
import { groupBy } from './support/group.js';
import { jsonLines } from './support/json-lines.js';
import { LEVELS } from './support/words.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const MAX_RESULTS = 5_000;
const MAX_RELATED = 100;
const MAX_MESSAGE = 4_000;

const SARIF_LEVELS: Record<Level, string> = { error: 'error', warning: 'warning', notice: 'note' };

/** What GitHub lists alerts by. */
const SEVERITIES: Record<Level, string> = { error: 'error', warning: 'warning', notice: 'recommendation' };

export function* sarif(report: Report): Generator<string> {
  const findings = [...report.findings].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const shown = findings.slice(0, MAX_RESULTS);
  const rules = groupBy(shown, (finding) => finding.ruleId);
  const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
  const coverage = coverageLine(report);
  const notices = [...(coverage === null ? [] : [`${coverage}.`]), ...report.notes].map((text) =>
    notification('note', text),
  );
  if (findings.length > shown.length) {
    const text = `Only ${shown.length} of ${findings.length} findings are in this file, the most severe first.`;
    notices.unshift(notification('warning', text));
  }
  const run = {
    tool: {
      driver: {
        name: 'wincompat',
        version: VERSION,
        semanticVersion: VERSION,
        informationUri: HOME,
        rules: [...rules.values()].map(([first]) => ruleOf(first)),
      },
    },
    automationDetails: { id: 'wincompat/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The directory that was checked.' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notices }],
  };
  yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [\n${jsonOf(run).slice(0, -1)},\n"results": `;
  yield* jsonLines(shown, (finding) => jsonOf(resultOf(finding, indexes.get(finding.ruleId) ?? -1)));
  yield '}\n]\n}\n';
}

/** A rule is described by its page; only what a list of alerts needs. */
function ruleOf({ ruleId, level }: Finding): object {
  const words = ruleId.replaceAll('-', ' ');
  const helpUri = rulePage(ruleId);
  return {
    id: ruleId,
    name: words.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}` },
    fullDescription: { text: `What it means, why, and how to fix it: ${helpUri}` },
    helpUri,
    help: { text: `See ${helpUri}`, markdown: `[${ruleId}](${helpUri})` },
    defaultConfiguration: { level: SARIF_LEVELS[level] },
    properties: { tags: ['windows', 'containers'], precision: 'high', 'problem.severity': SEVERITIES[level] },
  };
}

function resultOf(finding: Finding, ruleIndex: number): object {
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: SARIF_LEVELS[finding.level],
    message: { text: plain(onOneLine(finding)) },
    locations: [{ physicalLocation: physical(finding) }],
    partialFingerprints: { 'wincompat/v1': finding.fingerprint },
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.slice(0, MAX_RELATED).map((related, id) => ({
            id: id + 1,
            physicalLocation: physical(related),
            message: { text: plain(related.message) },
          })),
        }),
    ...(finding.fix === null ? {} : { fixes: [fixOf(finding.fix)] }),
    ...(finding.suppressed === null
      ? {}
      : {
          suppressions: [{ kind: 'external', status: 'accepted', justification: finding.suppressed.reason }],
        }),
    properties: { targets: finding.targets },
  };
}

function fixOf(fix: Fix): object {
  const byFile = groupBy(fix.edits, ({ path }) => path);
  return {
    description: { text: plain(fix.title) },
    artifactChanges: [...byFile].map(([path, edits]) => ({
      artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
      replacements: edits.map(({ line, column, endLine, endColumn, text }) => ({
        deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
        insertedContent: { text },
      })),
    })),
  };
}

/** The first line of a range: an alert is on one. */
function physical(location: Location): object {
  const { line, column, endLine, endColumn } = location;
  const oneLine =
    line === endLine
      ? { line, column, endLine, endColumn }
      : { line, column, endLine: line, endColumn: null };
  return {
    artifactLocation: { uri: uriOf(location.path), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: oneLine.line,
      startColumn: oneLine.column,
      endLine: oneLine.endLine,
      ...(oneLine.endColumn === null ? {} : { endColumn: oneLine.endColumn }),
    },
  };
}

function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function notification(level: 'note' | 'warning', text: string): object {
  return { level, message: { text: plain(text) } };
}

/** Brackets begin a link in a message of SARIF, and braces a placeholder (3.11.6, 3.11.5). */
function plain(text: string): string {
  return crop(text, MAX_MESSAGE)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/\{(?=\d)/g, '{{')
    .replace(/(?<=\d)\}/g, '}}');
}
