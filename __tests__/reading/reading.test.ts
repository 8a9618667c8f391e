import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { messageOf } from '../../src/report/message.js';
import type { Report, ReportImage } from '../../src/report/report.js';
import { checkOffline } from '../check-offline.js';

// Each folder is a repository; expected.txt is what a check of it must say. UPDATE=1 writes it anew, not in CI: read the change.
const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

test.each(readdirSync(fixtures))('%s', async (name) => {
  const root = join(fixtures, name);
  const report = await checkOffline(root);
  const found = inShort(report);
  const path = join(root, 'expected.txt');
  if (process.env.UPDATE === '1' && !process.env.CI) writeFileSync(path, found);
  expect(found).toBe(readFileSync(path, 'utf8'));
});

test.each(readdirSync(fixtures))('%s: every range holds the text that was read', async (name) => {
  const root = join(fixtures, name);
  const report = await checkOffline(root);
  expect(report.images.length).toBeGreaterThan(0);
  for (const image of report.images) expect(textAt(root, image)).toBe(image.raw);
});

function textAt(root: string, image: ReportImage): string {
  const bytes = readFileSync(join(root, image.path));
  const text =
    bytes[0] === 0xff ? bytes.toString('utf16le', 2) : bytes.toString('utf8').replace(/^\ufeff/, '');
  const line = text.split(/\r\n|\r|\n/)[image.line - 1] ?? '';
  return line.slice(image.column - 1, image.endColumn - 1);
}

function inShort(report: Report): string {
  const images = report.images.map((i) => {
    const verdicts = i.verdicts.map((v) => `${v.target} ${v.isolation} ${v.verdict} ${v.rule}`).join('; ');
    const unresolved = i.unresolved.length > 0 ? ` needs ${i.unresolved.join(',')}` : '';
    const head = `${i.path}:${i.line}:${i.column}-${i.endColumn} ${i.kind} ${i.role} ${i.os}`;
    return `${head} ${i.reference ?? 'unresolved'}${unresolved} [${i.osVersions.join(' ')}] ${i.evidence}\n    ${verdicts}`;
  });
  const findings = report.findings.map((f) => {
    const suppressed = f.suppressed === null ? '' : ` suppressed: ${f.suppressed.reason}`;
    const related = f.related.map((r) => `\n    ${r.path}:${r.line}:${r.column} ${r.message}`).join('');
    return `${f.path}:${f.line}:${f.column} ${f.level} ${f.ruleId} ${f.targets.join(',')}${suppressed}\n    ${messageOf(f)}${related}`;
  });
  return `${[...images, '', ...findings].map((line) => line.trimEnd()).join('\n')}\n`;
}
