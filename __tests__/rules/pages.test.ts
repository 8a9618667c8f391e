import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import { rules } from '../../src/rules/index.js';
import { checkExample, examplesOf, readPage } from './examples.js';

const ids = rules.map((rule) => rule.id);
// No file makes a part of wincompat fail, so that rule has no examples: internal-error.test.ts has its tests.
const withExamples = ids.filter((id) => id !== 'internal-error');

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(new URL('../../docs/rules', import.meta.url)).map((name) =>
    name.replace(/\.md$/, ''),
  );
  expect(pages.sort()).toEqual([...ids].sort());
});

describe.each(withExamples)('%s', (id) => {
  const page = readPage(id);

  test('its page says what, why with a source, and what to do', () => {
    const sections = [...page.matchAll(/^## (.+)$/gm)].map((m) => m[1]!).filter((name) => name !== 'Given');
    expect(page.startsWith(`# ${id}\n\n`)).toBe(true);
    expect(page).toMatch(new RegExp(`^Level: ${rules.find((r) => r.id === id)!.level}`, 'm'));
    expect(sections).toEqual(['Why', 'Wrong', 'Right', 'How to fix', 'How to suppress']);
    expect(page.slice(page.indexOf('## Why'), page.indexOf('## Wrong'))).toMatch(/\]\(https:\/\//);
  });

  test('the wrong example gives this finding and no other', async () => {
    const { findings } = await checkExample(examplesOf(page, 'wrong'), id);
    expect([...new Set(findings.map((f) => f.ruleId))]).toEqual([id]);
  });

  test('the right example gives none', async () => {
    const { findings } = await checkExample(examplesOf(page, 'right'), id);
    expect(findings.filter((f) => f.suppressed === null).map((f) => `${f.ruleId}: ${messageOf(f)}`)).toEqual(
      [],
    );
  });
});

// Every rule that a comment may suppress can be suppressed in the way that its page shows.
const WITHOUT_COMMENT = ['invalid-file', 'no-matrix', 'unused-suppression'];
const suppressible = withExamples.filter((id) => !WITHOUT_COMMENT.includes(id));
test.each(suppressible)('the comment of the page suppresses %s', async (id) => {
  const page = readPage(id);
  const comment = /^# wincompat ignore=.*$/m.exec(page.slice(page.indexOf('## How to suppress')))?.[0];
  const examples = examplesOf(page, 'wrong');
  const before = (await checkExample(examples, id)).findings[0]!;
  const above = (text: string): string => {
    const lines = text.split('\n');
    const indent = /^\s*/.exec(lines[before.line - 1]!)![0];
    return lines.toSpliced(before.line - 1, 0, `${indent}${comment}`).join('\n');
  };
  const { findings, summary } = await checkExample(
    examples.map((one) => (one.path === before.path ? { ...one, text: above(one.text) } : one)),
    id,
  );
  expect(findings.map((f) => f.suppressed)).toEqual([{ by: 'comment', reason: 'why it is accepted' }]);
  expect(summary).toMatchObject({ errors: 0, warnings: 0, notices: 0, suppressed: 1 });
});
