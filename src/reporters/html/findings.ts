import type { Finding, Level, Location, Related, Report } from '../../report.js';
import { rulePage } from '../links.js';
import type { RootCause } from '../root-causes.js';
import { count, LEVELS, paragraphs, place, writtenAt } from '../words.js';
import { cutList, firstOf, MAX_PLACES } from './cut-list.js';
import { html, type Markup, NOTHING } from './markup.js';

/** More than these make a browser slow. */
const MAX_SHOWN = 2_000;

const SYMBOLS: Record<Level, string> = { error: '✗', warning: '!', notice: 'i' };

/** What to do, gravest first; what was there already comes last. */
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
${LEVELS.map((level) => html`${of((cause) => cause.level === level && !cause.preexisting)}`)}${old.length === 0 ? NOTHING : html`<details class="old"><summary>Already there, in files that this change does not touch: ${old.length}</summary>${old}</details>`}
${more > 0 ? html`<p>${count(more, 'more finding')} not shown, none graver than these.</p>` : NOTHING}
</section>`;
}

function articleOf(
  cause: RootCause,
  targets: ReadonlyMap<string, number>,
  written: (at: Location) => string | undefined,
): Markup {
  const { ruleId, level, title, message, fix, places, related, findings } = cause;
  const parts = paragraphs(message);
  const todo = parts.filter(({ label }) => label === 'To fix it:');
  const reasons = parts.filter(({ label }) => label !== 'To fix it:');
  const on = [...new Set(findings.flatMap((finding) => finding.targets))].flatMap(
    (name) => targets.get(name) ?? [],
  );
  const raw = fix === null ? undefined : written(fix.range);
  return html`<article class="finding ${level}" data-level="${level}" data-rule="${ruleId}" data-targets="${on.join(' ')}">
<h3><span class="level"><span aria-hidden="true">${SYMBOLS[level]}</span> ${level}</span> ${title}</h3>
<p class="place"><code>${place(cause)}</code> · <a href="${rulePage(ruleId)}">${ruleId}</a></p>
${todo.map(({ label, text }) => html`<p><strong>${label}</strong> ${text}</p>\n`)}${
  raw === undefined || fix === null
    ? NOTHING
    : html`<pre><del>- ${raw}</del>\n<ins>+ ${fix.text}</ins></pre>\n`
}${placesOf('This line decides', places)}<details><summary>Why</summary>${reasons.map(({ text }) => html`<p>${text}</p>`)}${relatedOf(related)}</details>
</article>
`;
}

function placesOf(label: string, places: readonly Related[]): Markup {
  if (places.length === 0) return NOTHING;
  return html`<details><summary>${label} ${count(places.length, 'more place')}</summary>${relatedOf(places)}</details>\n`;
}

function relatedOf(places: readonly Related[]): Markup {
  return cutList(places, MAX_PLACES, 'more place', (at) => html`<code>${place(at)}</code> ${at.message}`);
}

/** What somebody accepted, with the reason that was given. */
export function suppressedList(findings: readonly Finding[]): Markup {
  if (findings.length === 0) return NOTHING;
  return html`<section aria-labelledby="suppressed-title">
<h2 id="suppressed-title">Suppressed</h2>
<details><summary>${count(findings.length, 'finding')} that somebody accepted</summary>${cutList(
    findings,
    MAX_SHOWN,
    'more finding',
    (finding) =>
      html`<code>${place(finding)}</code> ${finding.title} (${finding.ruleId}), by ${finding.suppressed?.by ?? ''}: ${finding.suppressed?.reason ?? ''}`,
  )}</details>
</section>`;
}
