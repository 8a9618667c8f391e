// The Markdown as GitHub's parser reads it, and as a browser shows that.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { comment } from '../../src/github/comment.js';
import { suggestions } from '../../src/github/suggestions.js';
import { rulePage } from '../../src/report/help-url.js';
import { markdown } from '../../src/reporters/markdown.js';
import { hasBrowser, hasMarkdown, launch, open, renderMarkdown } from './browser.js';
import { finding, HOSTILE, image, report, reportOf, target, verdict } from './helpers.js';

const HTML = [
  '</code><script>alert(1)</script>',
  '</details></details><h1>PASSED</h1>',
  '<a href="https://evil.example">click</a>',
  '[x]: https://evil.example "y"',
  '| --- | --- |',
  '\n\n# Heading\n\n',
  '</summary>',
  '&#60;img src=x&#62;',
  '\\<b\\>',
  '~~~\n```\n',
  '1. one',
  '    code',
  '<?php ?><![CDATA[x]]>',
  'mailto:a@b.example xmpp:a@b.example',
];
const TAGS = new Set(
  'A BR SUB CODE DETAILS SUMMARY H2 H3 P STRONG TABLE THEAD TBODY TR TH TD UL LI PRE BLOCKQUOTE HTML HEAD BODY'.split(
    ' ',
  ),
);

(hasBrowser && hasMarkdown ? describe : describe.skip)('rendered', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function rendered(text: string) {
    const { page, incidents } = await open(browser, renderMarkdown(text));
    const seen = await page.evaluate(() => ({
      tags: [...new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName))],
      attributes: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
      headings: [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) => textContent),
      columns: [...document.querySelectorAll('tr')].map(({ cells }) => cells.length),
      links: [...document.querySelectorAll('a')].map(({ href }) => href),
      items: document.querySelectorAll('li').length,
      // What is not closed again swallows all that follows.
      last: document.body.lastElementChild?.textContent,
    }));
    await page.close();
    return { ...seen, incidents };
  }

  it.each([...HOSTILE, ...HTML].map((text) => [text.slice(0, 40), text]))(
    '%j has no effect but to be shown',
    async (_name, text) => {
      const { tags, attributes, headings, columns, links, items, last, incidents } = await rendered(
        markdown(reportOf(text), { explain: () => [text] }),
      );
      expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
      expect(attributes.filter((name) => !['lang', 'class', 'align', 'href'].includes(name))).toEqual([]);
      expect(links).toEqual(Array(3).fill(rulePage(text)));
      expect(headings.slice(1)).toEqual(['❌ 1 error', '⚠️ 1 warning', 'ℹ️ 1 notice']);
      expect(new Set(columns)).toEqual(new Set([2]));
      expect(items).toBe(3);
      expect(last).toMatch(/^wincompat \d/);
      expect(incidents).toEqual([]);
    },
  );

  it('a comment that was cut to its limit is whole Markdown', async () => {
    const targets = Array.from({ length: 30 }, (_, at) => target(`pool-${at}`));
    const images = Array.from({ length: 2_000 }, (_, at) =>
      image(
        `contoso.azurecr.io/${'团队/'.repeat(20)}service-${at}:ltsc2019`,
        targets.map(({ name }) => verdict(name, 'unsupported')),
        { path: `services/${at}/Dockerfile` },
      ),
    );
    const findings = Array.from({ length: 6_000 }, (_, at) =>
      finding({
        path: `services/${at}/Dockerfile`,
        level: (['error', 'warning', 'notice'] as const)[at % 3]!,
        problem: '重'.repeat(40),
        remedies: [String(at)],
        why: 'x'.repeat(3_000),
      }),
    );
    const { body } = comment(report({ targets, images, findings }), 'job', { wholeReport: '`report.json`' });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('report.json');
    const { tags, columns, last, incidents } = await rendered(body);
    expect(tags.filter((tag) => !TAGS.has(tag))).toEqual([]);
    expect(new Set(columns)).toEqual(new Set([31]));
    expect(last).toMatch(/^wincompat \d/);
    expect(incidents).toEqual([]);
  });

  it('a suggestion is one block, with the line in it', async () => {
    const line = 'FROM mcr.microsoft.com/windows/servercore:ltsc2019 AS `x`';
    const raw = 'mcr.microsoft.com/windows/servercore:ltsc2019';
    const range = { path: 'app/Dockerfile', line: 1, column: 6, endLine: 1, endColumn: 6 + raw.length };
    const of = report({
      images: [image(raw, [], range)],
      findings: [
        finding({
          ...range,
          fix: { title: 'pin it', edits: [{ ...range, text: raw.replace('2019', '2022') }] },
        }),
      ],
    });
    const bodies = suggestions(of, () => line).map(({ body }) => body);
    expect(bodies).toHaveLength(1);
    const { page } = await open(browser, renderMarkdown(bodies.join('')));
    const block = page.locator('pre[lang=suggestion] code, pre code.language-suggestion');
    expect(await block.textContent()).toBe(`${line.replace('2019', '2022')}\n`);
    await page.close();
  });
});
