import { describe, expect, it } from '@jest/globals';
import { markdown } from '../../src/reporters/markdown.js';
import { VERSION } from '../../src/version.js';
import { finding, image, report, target, verdict } from './helpers.js';

const REFERENCE = 'mcr.microsoft.com/windows/servercore:ltsc2019';
const targets = [target('aks')];
const RANGE = { path: 'app/Dockerfile', line: 1, column: 6, endLine: 1, endColumn: 30 };

describe('markdown', () => {
  it('says the verdict first, then the matrix, then what to do', () => {
    const written = markdown(
      report({
        targets,
        images: [
          image(REFERENCE, [verdict('aks', 'unsupported')]),
          image(REFERENCE, [verdict('aks', 'unsupported')], { path: 'b/Dockerfile' }),
        ],
        findings: [
          finding({
            targets: ['aks'],
            related: [{ ...finding(), path: '.env', line: 2, message: 'TAG is set here' }],
            fix: { title: 'Pin ltsc2022', edits: [{ ...RANGE, text: 'servercore:ltsc2022' }] },
          }),
          finding({ level: 'notice', suppressed: { by: 'configuration', reason: 'known' } }),
        ],
        notes: ['Registries were not asked.'],
      }),
    );
    expect(written).toBe(
      [
        '## ❌ Windows containers will not start on aks',
        '',
        'wincompat found **1 error** in 2 Windows image uses of 40 files.',
        '',
        '| Windows image | aks<br><sub>Windows Server 2022<br>10.0.20348</sub> |',
        '| --- | --- |',
        `| \`${REFERENCE}\`<br><sub>\`app/Dockerfile:1\` and 1 more · 10.0.17763</sub> | ❌ FAILS |`,
        '',
        '### ❌ 1 error',
        '',
        '- `app/Dockerfile:1` **Image does not start on aks** [`os-version-mismatch`](https://github.com/wincompat/wincompat/blob/v1/docs/rules/os-version-mismatch.md)',
        '  <br>**Fix:** Pin ltsc2022',
        '  <br>**Or:** Use Hyper-V isolation',
        '',
        '  ```diff',
        `  - ${REFERENCE}`,
        '  + servercore:ltsc2022',
        '  ```',
        '',
        '  <details><summary>Why</summary>',
        '',
        '  servercore:ltsc2019 cannot start on aks.<br>',
        '  The kernel is shared.<br>',
        '  <sub>See `.env:2` TAG is set here</sub>',
        '  </details>',
        '',
        '',
        '> Registries were not asked.',
        '',
        `<sub>wincompat ${VERSION} · 1 declared target, 0.2 s · 1 finding suppressed · to accept a finding, list it under \`ignore\` in \`.github/wincompat.yml\`</sub>`,
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['✅ No Windows images found\n', []],
    ['✅ 1 notice in', ['notice']],
    ['⚠️ 1 warning, 1 notice in', ['warning', 'notice']],
    ['❌ 1 error, 1 warning in', ['warning', 'error']],
  ] as const)('begins with %s', (verdict, levels) => {
    expect(markdown(report({ findings: levels.map((level) => finding({ level })) }))).toContain(
      `## ${verdict}`,
    );
  });

  it('tells what is the same in many places once', () => {
    const findings = Array.from({ length: 12 }, (_, i) =>
      finding({ path: `${'abcdefghijkl'[i]}/Dockerfile` }),
    );
    const written = markdown(report({ findings }));
    expect(written).toContain('### ❌ 12 errors');
    expect(written.match(/cannot start/g)).toHaveLength(1);
    expect(written).toContain('`j/Dockerfile:1` and 2 more places **');
  });

  it('counts the rows past 40', () => {
    const images = Array.from({ length: 500 }, (_, i) => image(`app:${i}`, [verdict('aks', 'supported')]));
    expect(markdown(report({ targets, images }))).toContain('\n460 more rows not shown, none more severe.\n');
  });

  describe('with more than there is room for', () => {
    const images = Array.from({ length: 40 }, (_, i) =>
      image(`窓/アプリ:${i}`, [verdict('aks', 'unsupported')], { path: `窓/${i}` }),
    );
    const findings = (['error', 'warning', 'notice'] as const).flatMap((level) =>
      Array.from({ length: 3000 }, (_, i) => finding({ level, problem: `窓${i}${'界'.repeat(200)}` })),
    );
    const full = report({ targets, images, findings });

    it.each([2_000, 20_000, 100_000, 1_000_000])(
      'keeps to %i bytes, and says what is left out',
      (maxBytes) => {
        const written = markdown(full, {
          limit: { most: maxBytes, size: (text) => Buffer.byteLength(text) },
        });
        const shown = written.match(/^- `/gm)?.length ?? 0;
        const left = [...written.matchAll(/^(\d+) more (?:error|warning|notice)s? not shown/gm)];
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(maxBytes);
        expect(shown + left.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(9000);
        expect(written).toMatch(/^## ❌/);
        expect(written).toMatch(/1 declared target, 0.2 s · to accept a finding, [^\n]*<\/sub>\n$/);
      },
    );

    it('stays below the limit of a job summary by itself', () => {
      expect(Buffer.byteLength(markdown(full))).toBeLessThan(1024 * 1024);
    });

    it('gives up notices before errors', () => {
      const written = markdown(full);
      expect(written).toContain('3000 more notices not shown');
      expect(written.indexOf('### ❌')).toBeLessThan(written.indexOf('more notices'));
    });
  });
});
