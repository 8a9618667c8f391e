// The HTML report in a browser: what it shows, how it is used, and what it never does.

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { commandsIn } from '../../fuzz/oracles.mjs';
import type { Report } from '../../src/report/report.js';
import { htmlPage } from '../../src/reporters/html/index.js';
import { hasBrowser, launch, open } from './browser.js';
import { finding, HOSTILE, image, report, reportOf, target, verdict } from './helpers.js';

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<iframe src="https://evil.example"></iframe>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '&lt;script&gt; &#60;b&#62; &amp;',
  'javascript:alert(1)',
  '<!-- <!--- --> ]]>',
];

const REASON = 'Windows Server 2019 is older than Windows Server 2022.';

function fleet(): Report {
  const on = (name: string, over = {}) => finding({ targets: [name], ...over });
  return report({
    targets: [
      target('aks', { host: '10.0.20348.2402' }),
      target('swarm', {
        host: '10.0.17763',
        release: 'Windows Server 2019',
        isolation: ['process', 'hyperv'],
      }),
    ],
    images: [
      image('contoso/web:ltsc2019', [
        verdict('aks', 'unsupported', { reason: REASON }),
        verdict('swarm', 'supported'),
      ]),
      image(
        'contoso/web:ltsc2019',
        [verdict('aks', 'unsupported', { reason: REASON }), verdict('swarm', 'supported')],
        { path: 'other/Dockerfile', line: 4 },
      ),
      image('contoso/job:ltsc2022', [verdict('aks', 'supported')], {
        path: 'job.yaml',
        osVersions: ['10.0.20348'],
      }),
    ],
    findings: [
      on('aks', {
        title: 'Image does not start on aks',
        fix: {
          title: 'pin it',
          edits: [
            {
              path: 'app/Dockerfile',
              line: 1,
              column: 6,
              endLine: 1,
              endColumn: 30,
              text: 'contoso/web:ltsc2022',
            },
          ],
        },
      }),
      on('swarm', {
        level: 'warning',
        ruleId: 'end-of-support',
        title: 'Support has ended',
        line: 7,
        path: 'b',
      }),
      finding({ level: 'notice', ruleId: 'stale-revision', title: 'Old revision', path: 'c' }),
      finding({ title: 'Known here', path: 'd', suppressed: { by: 'config', reason: 'a sample' } }),
    ],
    notes: ['nothing was asked'],
  });
}

describe.each([...HOSTILE, ...MARKUP].map((text) => [text.slice(0, 40), text]))(
  '%j in a report',
  (_name, text) => {
    it('is no command in a log', () => {
      const lines = htmlPage(reportOf(text)).split('\n');
      expect(commandsIn(lines.join('\n'))).toEqual([]);
    });
  },
);

(hasBrowser ? describe : describe.skip)('in a browser', () => {
  let browser: Browser;
  let page: Page | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(() => page?.close());

  async function show(of: Report, options = {}): Promise<{ page: Page; incidents: string[] }> {
    const opened = await open(browser, htmlPage(of), options);
    page = opened.page;
    return opened;
  }
  const images = (p: Page) => p.locator('#matrix tbody tr:visible th code').allTextContents();
  const findings = (p: Page) => p.locator('.finding:visible h3').allTextContents();

  it.each([...HOSTILE, ...MARKUP].map((text) => [text.slice(0, 40), text]))(
    'shows %j as text, and does nothing else',
    async (_name, text) => {
      const { page, incidents } = await show(reportOf(text));
      expect(incidents).toEqual([]);
      const elements = await page.evaluate(() => ({
        scripts: document.scripts.length,
        styles: document.querySelectorAll('style').length,
        others: document.querySelectorAll('iframe, img, base, link, object, embed, [style], [onclick]')
          .length,
        handlers: [...document.querySelectorAll('*')].flatMap((one) =>
          one.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
        links: [...document.links].map((link) => link.origin),
      }));
      expect(elements).toMatchObject({ scripts: 1, styles: 1, others: 0, handlers: [] });
      expect(new Set(elements.links)).toEqual(new Set(['null', 'https://github.com']));
      expect(await page.locator('.finding').count()).toBe(3);
      expect(await page.locator('#matrix tbody tr').count()).toBe(2);
      expect(await page.locator('#matrix td.conditional').count()).toBe(1);
    },
  );

  it('says the same to those who do not see it', async () => {
    const { page } = await show(fleet());
    expect(await page.locator('main').ariaSnapshot()).toBe(TREE);
    expect(await page.locator('#filters').ariaSnapshot()).toBe(FILTERS);
  });

  it('tells the reason of a cell with the cell', async () => {
    const { page } = await show(fleet());
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const cell = nodes.find((node) => node.role?.value === 'link' && node.name?.value?.trim() === 'FAILS');
    expect(cell?.description?.value).toBe(`${REASON} (rule R5)`);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('has nothing that axe objects to, %s and %d wide', async (colorScheme, width) => {
    const { page } = await show(fleet(), { colorScheme, viewport: { width, height: 800 } });
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]);
    });
    expect(violations).toEqual([]);
    // Nothing is wider than the window: what must be, scrolls by itself.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('filters by text, target, rule and level, counts what is left, and shows all again', async () => {
    const { page, incidents } = await show(fleet());
    const count = () => page.locator('output').textContent();
    expect(await count()).toBe('2 of 2 images, 3 of 3 findings');

    await page.getByLabel('Image, file or text').fill('OTHER/dockerfile');
    expect(await images(page)).toEqual(['contoso/web:ltsc2019']);
    expect(await count()).toBe('1 of 2 images, 0 of 3 findings');

    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.locator('output').textContent()).resolves.toBe('2 of 2 images, 3 of 3 findings');

    await page.getByRole('combobox', { name: 'Target' }).selectOption('swarm');
    expect(await images(page)).toEqual(['contoso/web:ltsc2019']);
    expect(await page.locator('thead th:visible').count()).toBe(2);
    expect((await findings(page)).join()).toContain('Support has ended');
    expect(await count()).toBe('1 of 2 images, 1 of 3 findings');

    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('stale-revision');
    expect((await findings(page)).join()).toContain('Old revision');
    expect(await count()).toBe('2 of 2 images, 1 of 3 findings');

    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('1 warning').uncheck();
    await page.getByLabel('only failing images').check();
    expect(await count()).toBe('1 of 2 images, 2 of 3 findings');
    expect(incidents).toEqual([]);
  });

  it('is walked through with the keys', async () => {
    const { page } = await show(fleet());
    const at = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest('td');
        return cell && [cell.parentElement?.querySelector('code')?.textContent, cell.cellIndex];
      });
    await page.getByRole('group', { name: 'Matrix' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await at()).toEqual(['contoso/web:ltsc2019', 1]);
    await page.keyboard.press('ArrowRight');
    expect(await at()).toEqual(['contoso/web:ltsc2019', 2]);
    // The cell below has no verdict, so there is nothing to go to.
    await page.keyboard.press('ArrowDown');
    expect(await at()).toEqual(['contoso/web:ltsc2019', 2]);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await at()).toEqual(['contoso/job:ltsc2022', 1]);
    await page.keyboard.press('Control+Home');
    expect(await at()).toEqual(['contoso/web:ltsc2019', 1]);
    await page.keyboard.press('Control+End');
    expect(await at()).toEqual(['contoso/job:ltsc2022', 1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.locator('#reasons li:target').textContent()).toContain(REASON);
    expect(await page.locator('#reasons li:target').isVisible()).toBe(true);
  });

  it('can be read without its script', async () => {
    const { page } = await show(fleet(), { javaScriptEnabled: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('#matrix-help').isVisible()).toBe(false);
    expect(await images(page)).toEqual(['contoso/web:ltsc2019', 'contoso/job:ltsc2022']);
    expect(await findings(page)).toHaveLength(3);
  });

  it('stays usable with ten times of what anybody looks at, and counts what it leaves out', async () => {
    const targets = Array.from({ length: 10 }, (_, at) => target(`pool-${at}`));
    const all = report({
      targets,
      images: Array.from({ length: 20_000 }, (_, at) =>
        image(
          `contoso/service-${at}:ltsc2019`,
          targets.map(({ name }) => verdict(name, at % 3 === 0 ? 'unsupported' : 'supported')),
          { path: `services/${at}/Dockerfile` },
        ),
      ),
      findings: Array.from({ length: 20_000 }, (_, at) => finding({ path: `services/${at}/Dockerfile` })),
    });
    const text = htmlPage(all);
    expect(text).toContain('18000 more rows not shown');
    expect(text).toContain('18000 more findings not shown');
    const { page, incidents } = await show(all);
    await page.getByLabel('Image, file or text').fill('service-999:');
    expect(await images(page)).toEqual(['contoso/service-999:ltsc2019']);
    expect(incidents).toEqual([]);
  });

  it('says it when there is nothing to say', async () => {
    const { page } = await show(report());
    expect(await page.locator('h1').textContent()).toBe('No Windows images found');
    expect(await page.locator('main').textContent()).toMatch(/^\s*$/);
  });
});

const TREE = `\
- main:
  - region "Images and targets":
    - heading "Images and targets" [level=2]
    - paragraph: In the table, the arrow keys, Home and End move from cell to cell; a cell leads to its reason.
    - group "Matrix":
      - table:
        - rowgroup:
          - row "Windows image aks Windows Server 2022 10.0.20348.2402, process 2 uses failing swarm Windows Server 2019 10.0.17763, process, Hyper-V none fails":
            - columnheader "Windows image"
            - columnheader "aks Windows Server 2022 10.0.20348.2402, process 2 uses failing"
            - columnheader "swarm Windows Server 2019 10.0.17763, process, Hyper-V none fails"
        - rowgroup:
          - row "contoso/web:ltsc2019 FAILS ok":
            - rowheader "contoso/web:ltsc2019":
              - code: contoso/web:ltsc2019
              - group: 10.0.17763 · app/Dockerfile:1 and 1 more
            - cell "FAILS":
              - link "FAILS":
                - /url: "#reason-1"
            - cell "ok":
              - link "ok":
                - /url: "#reason-2"
          - row "contoso/job:ltsc2022 10.0.20348 · job.yaml:1 ok not scheduled here":
            - rowheader "contoso/job:ltsc2022 10.0.20348 · job.yaml:1":
              - code: contoso/job:ltsc2022
              - text: 10.0.20348 · job.yaml:1
            - cell "ok":
              - link "ok":
                - /url: "#reason-2"
            - cell "not scheduled here"
    - term: "-:"
    - definition: selectors, constraints or scopes exclude this target
    - group: "Reasons: 2"
  - region "Findings":
    - heading "Findings" [level=2]
    - article:
      - heading "error Image does not start on aks" [level=3]
      - paragraph:
        - code: app/Dockerfile:1
        - text: ·
        - link "os-version-mismatch":
          - /url: https://github.com/wincompat/wincompat/blob/v1/docs/rules/os-version-mismatch.md
      - paragraph:
        - strong: "Fix:"
        - text: Pin ltsc2022
      - paragraph:
        - strong: "Or:"
        - text: Use Hyper-V isolation
      - deletion: "- contoso/web:ltsc2019"
      - insertion: + contoso/web:ltsc2022
      - group: Why
    - article:
      - heading "warning Support has ended" [level=3]
      - paragraph:
        - code: b:7
        - text: ·
        - link "end-of-support":
          - /url: https://github.com/wincompat/wincompat/blob/v1/docs/rules/end-of-support.md
      - paragraph:
        - strong: "Fix:"
        - text: Pin ltsc2022
      - paragraph:
        - strong: "Or:"
        - text: Use Hyper-V isolation
      - group: Why
    - article:
      - heading "notice Old revision" [level=3]
      - paragraph:
        - code: c:1
        - text: ·
        - link "stale-revision":
          - /url: https://github.com/wincompat/wincompat/blob/v1/docs/rules/stale-revision.md
      - paragraph:
        - strong: "Fix:"
        - text: Pin ltsc2022
      - paragraph:
        - strong: "Or:"
        - text: Use Hyper-V isolation
      - group: Why
  - region "Suppressed":
    - heading "Suppressed" [level=2]
    - group: 1 finding by comments, annotations, configuration or baseline
`.trimEnd();
const FILTERS = `\
- search "Filter this report":
  - text: Image, file or text
  - searchbox "Image, file or text"
  - text: Target
  - combobox "Target":
    - option "all 2" [selected]
    - option "aks"
    - option "swarm"
  - text: Rule
  - combobox "Rule":
    - option "all 3" [selected]
    - option "end-of-support"
    - option "os-version-mismatch"
    - option "stale-revision"
  - group "Findings":
    - text: Findings
    - checkbox "1 error" [checked]
    - text: 1 error
    - checkbox "1 warning" [checked]
    - text: 1 warning
    - checkbox "1 notice" [checked]
    - text: 1 notice
  - group "Images":
    - text: Images
    - checkbox "only failing images"
    - text: only failing images
  - button "Show all"
  - status: 2 of 2 images, 3 of 3 findings
`.trimEnd();
