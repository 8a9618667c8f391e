import type { Report, ReportTarget, ReportVerdict } from '../../report/report.js';
import { cellWords, gravity, legend, type Row, SYMBOLS, versionWords } from '../support/matrix.js';
import { count, place } from '../support/words.js';
import { cutList, firstOf, MAX_PLACES } from './cut-list.js';
import { html, type Markup, NOTHING } from './markup.js';

/** More rows, or more cells in them, make a browser slow. */
const MAX_ROWS = 2_000;
const MAX_CELLS = 200_000;

/** The verdict matrix as a heat map, and below it the reasons, which every cell points to. */
export function matrixTable(report: Report, rows: readonly Row[]): Markup {
  if (rows.length === 0) return NOTHING;
  const { targets } = report;
  const most = Math.min(MAX_ROWS, Math.ceil(MAX_CELLS / Math.max(1, targets.length)));
  const reasons = new Reasons();
  // The cells first: they number the reasons.
  const body = firstOf(rows, most, (row) => rowOf(row, targets, reasons));
  return html`<section aria-labelledby="matrix-title">
<h2 id="matrix-title">Images and targets</h2>
<p id="matrix-help" class="hint" hidden>In the table, the arrow keys, Home and End move from cell to cell; a cell leads to its reason.</p>
<div class="scroll" role="group" aria-label="Matrix" tabindex="0">
<table id="matrix" aria-describedby="matrix-help">
<thead><tr><th scope="col">Windows image</th>${targets.map((target, index) => headOf(target, index, rows))}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
${rows.length > body.length ? html`<p>${count(rows.length - body.length, 'more row')} not shown, none more severe.</p>` : NOTHING}
<dl class="legend">${legend(rows).map(({ word, meaning }) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}</dl>
${reasons.list()}
</section>`;
}

function headOf(
  { name, release, host, isolation }: ReportTarget,
  index: number,
  rows: readonly Row[],
): Markup {
  const failing = rows
    .filter(({ cells }) => cells[index]?.verdict === 'unsupported')
    .reduce((sum, { places }) => sum + places.length, 0);
  return html`<th scope="col">${name}<small>${release}</small><small>${host}, ${isolation.map((kind) => (kind === 'hyperv' ? 'Hyper-V' : kind)).join(', ')}</small><small>${failing === 0 ? 'none fails' : html`<b>${count(failing, 'use')} failing</b>`}</small></th>`;
}

function rowOf(row: Row, targets: readonly ReportTarget[], reasons: Reasons): Markup {
  const { image, cells, places } = row;
  const version = row.osVersions.length > 0 ? `${versionWords(row)} · ` : '';
  const first = place(places[0]);
  const used =
    places.length === 1
      ? html`<small>${version}${first}</small>`
      : html`<details><summary>${version}${first} and ${places.length - 1} more</summary>${cutList(places.slice(1), MAX_PLACES - 1, 'more place', (at) => html`${place(at)}`)}</details>`;
  return html`<tr class="g${gravity(cells)}"><th scope="row"><code>${image}</code>${used}</th>${targets.map(({ name }, index) => cellOf(cells[index] ?? null, name, reasons))}</tr>
`;
}

function cellOf(cell: ReportVerdict | null, target: string, reasons: Reasons): Markup {
  if (cell === null)
    return html`<td class="none"><span aria-hidden="true">${cellWords(cell)}</span><span class="spoken">not scheduled here</span></td>`;
  const reason = `reason-${reasons.numberOf(cell)}`;
  return html`<td class="${cell.verdict}" data-target="${target}"><a href="#${reason}"><span aria-hidden="true">${SYMBOLS[cell.verdict]}</span> ${cellWords(cell)}</a></td>`;
}

/** Few reasons explain thousands of cells, so each is written once. */
class Reasons {
  readonly #numbers = new Map<string, number>();

  numberOf({ rule, reason }: ReportVerdict): number {
    const key = JSON.stringify([rule, reason]);
    const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, number);
    return number;
  }

  list(): Markup {
    if (this.#numbers.size === 0) return NOTHING;
    const items = [...this.#numbers].map(([key, number]) => {
      const [rule, reason] = JSON.parse(key) as [string, string];
      return html`<li id="reason-${number}"><span>${reason} <small>(rule ${rule})</small></span></li>\n`;
    });
    return html`<details id="reasons"><summary>Reasons: ${items.length}</summary><ol>
${items}</ol></details>`;
  }
}
