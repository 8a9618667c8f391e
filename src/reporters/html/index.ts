// The report as one HTML file that needs nothing else: no server, no network, no script to be read. What it says is
// all in its markup; page.js only filters it, and moves between the cells of the matrix.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Report } from '../../report/report.js';
import { HOME, VERSION } from '../../version.js';
import { coverageLine } from '../support/coverage.js';
import { headline } from '../support/headline.js';
import { matrixRows } from '../support/matrix.js';
import { rootCauses } from '../support/root-causes.js';
import { count, extent, seconds } from '../support/words.js';
import { filters } from './filters.js';
import { findingList, suppressedList, uncheckedList } from './findings.js';
import { html, Markup, NOTHING } from './markup.js';
import { matrixTable } from './matrix-table.js';

/** @returns a whole document; longer tables and lists are cut, and say by how much */
export function htmlPage(report: Report): string {
  const style = asset(new URL('../../../src/reporters/html/page.css', import.meta.url));
  const script = asset(new URL('../../../src/reporters/html/page.js', import.meta.url));
  // No more than these two can run or load, whatever a report says.
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  const causes = rootCauses(report);
  const rows = matrixRows(report);
  const { gravest, title, found, where, before } = headline(report, causes, (name) => name);
  const coverage = coverageLine(report);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · wincompat</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header class="${gravest}">
<h1>${title}</h1>
<p>wincompat found <strong>${found}</strong>${where} in ${extent(report.summary)}${before}.</p>
${
  coverage === null
    ? NOTHING
    : html`<p>${coverage}.</p>
`
}</header>
${filters(report, causes)}
<main>
${matrixTable(report, rows)}
${findingList(report, causes)}
${suppressedList(report.findings.filter(({ suppressed }) => suppressed !== null))}
${uncheckedList(report)}
</main>
<footer>
${report.notes.length === 0 ? NOTHING : html`<ul class="notes">${report.notes.map((note) => html`<li>${note}</li>`)}</ul>`}
<p><a href="${HOME}">wincompat</a> ${VERSION} · ${count(report.targets.length, 'declared target')} · ${seconds(report.summary.durationMs)}${report.commit === undefined ? '' : ` · commit ${report.commit}`}</p>
</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return page.toString();
}

function asset(url: URL): string {
  // Line ends as a browser sees them, else the hashes of the policy do not fit.
  return readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
