import type { Level } from '../../model/options.js';
import { rulePage } from '../../report/help-url.js';
import type { Finding, Fix, Report } from '../../report/report.js';
import type { Location, Related } from '../../text/location.js';
import { uncheckedPlaces } from '../support/coverage.js';
import { reasonLines, remedyLines } from '../support/finding-lines.js';
import type { RootCause } from '../support/root-causes.js';
import { count, LEVELS, place, writtenAt } from '../support/words.js';
import { cutList, firstOf, MAX_PLACES } from './cut-list.js';
import { html, type Markup, NOTHING } from './markup.js';

/** More than these make a browser slow. */
const MAX_SHOWN = 2_000;

const SYMBOLS: Record<Level, string> = { error: '✗', warning: '!', notice: 'i' };

/** What to do, most severe first; what was there already comes last. */
export function findingList(report: Report, causes: readonly RootCause[]): Markup {
  if (causes.length === 0) return NOTHING;
  const targets = new Map(report.targets.map(({ name }, index) => [name, index]));
  const written = writtenAt(report);
  const articles = firstOf(causes, MAX_SHOWN, (cause) => articleOf(cause, targets, written));
  const more = causes.length - articles.length;
  const of = (belongs: (cause: RootCause) => boolean): Markup[] =>
    articles.filter((_, index) => causes.slice(index, index + 1).some(belongs));
  const old = of(({ preexisting }) => preexisting);
  return html`<section aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${LEVELS.map((level) => html`${of((cause) => cause.level === level && !cause.preexisting)}`)}${old.length === 0 ? NOTHING : html`<details class="old"><summary>Existing findings, in files that this change does not touch: ${old.length}</summary>${old}</details>`}
${more > 0 ? html`<p>${count(more, 'more finding')} not shown, none more severe.</p>` : NOTHING}
</section>`;
}

function articleOf(
  cause: RootCause,
  targets: ReadonlyMap<string, number>,
  written: (at: Location) => string | undefined,
): Markup {
  const { ruleId, level, title, fix, places, related, findings } = cause;
  const on = [...new Set(findings.flatMap((finding) => finding.targets))].flatMap(
    (name) => targets.get(name) ?? [],
  );
  return html`<article class="finding ${level}" data-level="${level}" data-rule="${ruleId}" data-targets="${on.join(' ')}">
<h3><span class="level"><span aria-hidden="true">${SYMBOLS[level]}</span> ${level}</span> ${title}</h3>
<p class="place"><code>${place(cause)}</code> · <a href="${rulePage(ruleId)}">${ruleId}</a></p>
${remedyLines(cause).map(({ label, text }) => html`<p><strong>${label}</strong> ${text}</p>\n`)}${replacementOf(fix, written)}${placesOf('This line decides', places)}<details><summary>Why</summary>${reasonLines(cause).map(({ text }) => html`<p>${text}</p>`)}${relatedOf(related)}</details>
</article>
`;
}

/** The text there and what to write instead; nothing where one of the edits changes another text than a reference. */
function replacementOf(fix: Fix | null, written: (at: Location) => string | undefined): Markup {
  const changes = fix?.edits.map((edit) => ({ from: written(edit), to: edit.text })) ?? [];
  if (changes.length === 0 || changes.some(({ from }) => from === undefined)) return NOTHING;
  return html`<pre>${changes.map(({ from = '', to }) => html`<del>- ${from}</del>\n<ins>+ ${to}</ins>\n`)}</pre>\n`;
}

function placesOf(label: string, places: readonly Related[]): Markup {
  if (places.length === 0) return NOTHING;
  return html`<details><summary>${label} ${count(places.length, 'more place')}</summary>${relatedOf(places)}</details>\n`;
}

function relatedOf(places: readonly Related[]): Markup {
  return cutList(places, MAX_PLACES, 'more place', (at) => html`<code>${place(at)}</code> ${at.message}`);
}

/** What was not checked, with the reasons. */
export function uncheckedList(report: Report): Markup {
  const { skipped, unknown, more } = uncheckedPlaces(report);
  const all = [...skipped, ...unknown];
  if (all.length === 0 && more === '') return NOTHING;
  return html`<section aria-labelledby="unchecked-title">
<h2 id="unchecked-title">Not checked</h2>
<details><summary>${count(all.length, 'place')}: ${skipped.length} skipped, ${unknown.length} of unknown operating system${more === '' ? '' : `, and ${more}`}</summary>${cutList(
    all,
    MAX_SHOWN,
    'more place',
    (one) => html`<code>${place(one)}</code> ${one.reason}`,
  )}</details>
</section>`;
}

/** What somebody accepted, with the reason that was given. */
export function suppressedList(findings: readonly Finding[]): Markup {
  if (findings.length === 0) return NOTHING;
  return html`<section aria-labelledby="suppressed-title">
<h2 id="suppressed-title">Suppressed</h2>
<details><summary>${count(findings.length, 'finding')} by comments, annotations, configuration or baseline</summary>${cutList(
    findings,
    MAX_SHOWN,
    'more finding',
    (finding) =>
      html`<code>${place(finding)}</code> ${finding.title} (${finding.ruleId}), by ${finding.suppressed?.by ?? ''}: ${finding.suppressed?.reason ?? ''}`,
  )}</details>
</section>`;
}
