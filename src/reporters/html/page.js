// Filters the report and moves between the cells of the matrix. The page says all that it has to say without it.
const form = document.getElementById('filters');
const table = document.getElementById('matrix');
const rows = [...(table?.tBodies[0]?.rows ?? [])];
const findings = [...document.querySelectorAll('.finding')];
const links = [...(table?.querySelectorAll('td a') ?? [])];
const texts = new Map([...rows, ...findings].map((one) => [one, one.textContent.toLowerCase()]));

function filter() {
  const { text, target, rule, failing } = form.elements;
  const wanted = text.value.trim().toLowerCase();
  const on = target?.value ?? '';
  const levels = new Set([...form.querySelectorAll('[name=level]:checked')].map(({ value }) => value));
  const says = (one) => texts.get(one).includes(wanted);

  for (const row of rows) {
    // The first cell names the image.
    const cells = on === '' ? [...row.cells].slice(1) : [row.cells[Number(on) + 1]];
    const lands = on === '' || !cells[0].classList.contains('none');
    const fails = cells.some((cell) => cell.classList.contains('unsupported'));
    row.hidden = !(says(row) && lands && (fails || !failing?.checked));
  }
  for (const row of table?.rows ?? []) {
    [...row.cells].forEach((cell, index) => {
      cell.hidden = on !== '' && index > 0 && index !== Number(on) + 1;
    });
  }
  for (const finding of findings) {
    const { level, rule: id, targets } = finding.dataset;
    finding.hidden = !(
      says(finding) &&
      levels.has(level) &&
      (!rule?.value || rule.value === id) &&
      (on === '' || targets.split(' ').includes(on))
    );
  }
  const shown = (all) => `${all.filter(({ hidden }) => !hidden).length} of ${all.length}`;
  form.querySelector('output').value = `${shown(rows)} images, ${shown(findings)} findings`;
  settle();
}

let current;

/** The tab key enters the matrix at one cell, the arrow keys go on from there. */
function settle(to) {
  const visible = (link) => link.checkVisibility();
  const next = to ?? (current && visible(current) ? current : links.find(visible));
  if (current) current.tabIndex = -1;
  if (next) next.tabIndex = 0;
  current = next;
}

const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function move(event) {
  const cell = event.target.closest('td');
  if (cell === null || event.altKey || event.metaKey) return;
  const lines = rows.filter(({ hidden }) => !hidden);
  const linkAt = (row, column) => lines[row]?.cells[column]?.querySelector('a');
  let row = lines.indexOf(cell.parentElement);
  let column = cell.cellIndex;
  const width = cell.parentElement.cells.length;
  const [down, right] = STEPS[event.key] ?? [0, 0];
  let link;
  if (event.key === 'Home' || event.key === 'End') {
    const first = event.key === 'Home';
    if (event.ctrlKey) row = first ? 0 : lines.length - 1;
    const columns = [...Array(width).keys()];
    link = (first ? columns : columns.reverse())
      .map((at) => linkAt(row, at))
      .find((one) => one?.checkVisibility());
  } else if (down !== 0 || right !== 0) {
    // Cells without a verdict, and hidden ones, are stepped over.
    do {
      row += down;
      column += right;
      link = linkAt(row, column);
    } while (lines[row] && column > 0 && column < width && !link?.checkVisibility());
  } else return;
  event.preventDefault();
  if (!link) return;
  settle(link);
  link.focus();
}

/** A reason is folded away until it is asked for. */
function unfold() {
  const reason = /^#reason-\d+$/.test(location.hash) && document.querySelector(location.hash);
  if (!reason) return;
  reason.closest('details').open = true;
  reason.scrollIntoView({ block: 'center' });
}

for (const link of links) {
  link.tabIndex = -1;
  link.title = document.querySelector(link.hash).textContent;
}
form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
form.elements.all.addEventListener('click', () => {
  form.reset();
  filter();
});
document.getElementById('matrix-help')?.removeAttribute('hidden');
table?.addEventListener('keydown', move);
table?.addEventListener('focusin', ({ target }) => target.matches('td a') && settle(target));
addEventListener('hashchange', unfold);
filter();
unfold();
