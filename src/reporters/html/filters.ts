import type { Report } from '../../report/report.js';
import type { RootCause } from '../support/root-causes.js';
import { byText, count, LEVELS } from '../support/words.js';
import { html, type Markup, NOTHING } from './markup.js';

/** What page.js filters by. It is shown once that runs, since nothing else answers it. */
export function filters({ targets, images }: Report, causes: readonly RootCause[]): Markup {
  const rules = [...new Set(causes.map(({ ruleId }) => ruleId))].sort(byText);
  const levels = LEVELS.map((level) => ({
    level,
    of: causes.filter((cause) => cause.level === level).length,
  }));
  return html`<form id="filters" role="search" aria-label="Filter this report" autocomplete="off" hidden>
<label>Image, file or text <input type="search" name="text" spellcheck="false"></label>
${
  targets.length === 0
    ? NOTHING
    : html`<label>Target <select name="target"><option value="">all ${targets.length}</option>${targets.map(
        ({ name }, index) => html`<option value="${index}">${name}</option>`,
      )}</select></label>
`
}${
  rules.length === 0
    ? NOTHING
    : html`<label>Rule <select name="rule"><option value="">all ${rules.length}</option>${rules.map(
        (rule) => html`<option value="${rule}">${rule}</option>`,
      )}</select></label>
<fieldset><legend>Findings</legend>${levels.map(({ level, of }) =>
        of === 0
          ? NOTHING
          : html` <label><input type="checkbox" name="level" value="${level}" checked> ${count(of, level)}</label>`,
      )}</fieldset>
`
}${
  [...new Set(images.map(({ verdicts }) => verdicts))].flat().some(({ verdict }) => verdict === 'unsupported')
    ? html`<fieldset><legend>Images</legend><label><input type="checkbox" name="failing"> only failing images</label></fieldset>
`
    : NOTHING
}<button type="button" name="all">Show all</button>
<output aria-live="polite"></output>
</form>`;
}
