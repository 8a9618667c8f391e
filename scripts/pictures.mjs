// Draws what people see, for the README and for reviews of reporter changes: the comment of a pull request
// and the HTML report of examples/mixed-fleet, light, dark and narrow. Needs chromium and cmark-gfm (Debian's).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const lib = new URL('../lib/', import.meta.url).href;
/** @type {typeof import('../src/github/comment.js')} */
const { comment } = await import(`${lib}github/comment.js`);
/** @type {typeof import('../src/report/json.js')} */
const { decoded } = await import(`${lib}report/json.js`);
/** @type {typeof import('../src/reporters/html/index.js')} */
const { htmlPage } = await import(`${lib}reporters/html/index.js`);

const TO = 'docs/pictures';
/** @type {{ name: string, colorScheme: 'light' | 'dark', width: number }[]} */
const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1000 },
  { name: 'dark', colorScheme: 'dark', width: 1000 },
  // To look at; git does not keep it.
  { name: 'narrow', colorScheme: 'light', width: 420 },
];

const check = spawnSync(
  process.execPath,
  [
    'dist/cli/index.js',
    'check',
    'examples/mixed-fleet',
    '--lookup',
    'never',
    '--today',
    '2026-11-24',
    '--format',
    'json',
  ],
  { encoding: 'utf8' },
);
const { commit: _, ...report } = decoded(JSON.parse(check.stdout));
report.summary.durationMs = 200;

const { body } = comment(report, 'pictures', {
  link: ({ path, line }) => `https://github.com/contoso/fleet/blob/0f1e2d3/${path}#L${line}`,
});
const pages = {
  comment: asOnGitHub(
    execFileSync('cmark-gfm', ['--unsafe', '-e', 'table'], { input: body, encoding: 'utf8' }),
  ),
  report: htmlPage(report),
};

mkdirSync(TO, { recursive: true });
const browser = await chromium.launch({
  executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox'],
});
for (const [name, html] of Object.entries(pages)) {
  for (const { name: look, colorScheme, width } of LOOKS) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    await page.setContent(html);
    const fullPage = name === 'comment' || look === 'narrow';
    await page.screenshot({ path: `${TO}/${name}-${look}.png`, fullPage });
    await page.close();
  }
}
await browser.close();

/**
 * Markdown's HTML in about the colours and measures that GitHub gives it.
 * @param {string} html
 */
function asOnGitHub(html) {
  return `<!doctype html><meta charset="utf-8"><style>
    :root { color-scheme: light dark; }
    body { margin: 16px; font: 14px/1.5 system-ui, sans-serif; color: light-dark(#1f2328, #f0f6fc);
      background: light-dark(#fff, #0d1117); overflow-wrap: anywhere; }
    a { color: light-dark(#0969da, #4493f8); text-decoration: none; }
    h2, h3 { margin: 16px 0; padding-bottom: 5px; }
    h2 { font-size: 21px; border-bottom: 1px solid light-dark(#d1d9e0, #3d444d); }
    table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
    th, td { padding: 6px 13px; border: 1px solid light-dark(#d1d9e0, #3d444d); overflow-wrap: normal; }
    tr:nth-child(2n) { background: light-dark(#f6f8fa, #151b23); }
    code, pre { font: 12px/1.45 ui-monospace, Menlo, Consolas, monospace; }
    code { padding: 2px 5px; border-radius: 6px; background: light-dark(#818b981f, #656c7633); }
    pre { padding: 12px; overflow: auto; border-radius: 6px; background: light-dark(#f6f8fa, #151b23); }
    pre code { padding: 0; background: none; }
    sub { font-size: 75%; color: light-dark(#59636e, #9198a1); }
    details { margin: 8px 0; }
    li { margin: 12px 0; }
  </style>${html}`;
}
