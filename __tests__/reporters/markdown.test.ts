import { describe, expect, it } from '@jest/globals';
import { markdown } from '../../src/reporters/markdown.js';
import { finding, image, report, target, verdict } from './helpers.js';

const REFERENCE = 'mcr.microsoft.com/windows/servercore:ltsc2019';
const targets = [target('aks')];

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
          finding({ related: [{ ...finding(), path: '.env', line: 2, message: 'TAG is set here' }] }),
          finding({ level: 'notice', suppressed: { by: 'configuration', reason: 'known' } }),
        ],
        notes: ['Registries were not asked.'],
      }),
    );
    expect(written).toBe(
      [
        '## ❌ wincompat: 1 error in 2 Windows image uses of 40 files',
        '',
        '> Registries were not asked.',
        '>',
        '',
        '| Windows image | OS version | aks<br>Windows Server 2022<br>10.0.20348 | Used in |',
        '| --- | --- | --- | --- |',
        `| \`${REFERENCE}\` | 10.0.17763 | ❌ FAILS | \`app/Dockerfile:1\` and 1 more |`,
        '',
        '### ❌ 1 error',
        '',
        '- **Image does not start on aks** (`os-version-mismatch`) in `app/Dockerfile:1`',
        '  <br>servercore:ltsc2019 cannot start on aks.',
        '  <br>**To fix it:** pin ltsc2022.',
        '  <br>**Why:** the kernel is shared.',
        '  <br><sub>See `.env:2` TAG is set here</sub>',
        '',
        '<sub>Checked against 1 declared target in 0.2 s · 1 finding suppressed</sub>',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['✅ wincompat: no problems', []],
    ['✅ wincompat: 1 notice', ['notice']],
    ['⚠️ wincompat: 1 warning, 1 notice', ['warning', 'notice']],
    ['❌ wincompat: 1 error, 1 warning', ['warning', 'error']],
  ] as const)('begins with %s', (verdict, levels) => {
    expect(markdown(report({ findings: levels.map((level) => finding({ level })) }))).toContain(
      `## ${verdict} in 0`,
    );
  });

  it('tells what is the same in many places once', () => {
    const findings = Array.from({ length: 12 }, (_, i) =>
      finding({ path: `${'abcdefghijkl'[i]}/Dockerfile` }),
    );
    const written = markdown(report({ findings }));
    expect(written).toContain('### ❌ 12 errors');
    expect(written.match(/cannot start/g)).toHaveLength(1);
    expect(written).toContain('`j/Dockerfile:1` and 2 more places\n');
  });

  it('counts the rows past 40', () => {
    const images = Array.from({ length: 500 }, (_, i) => image(`app:${i}`, [verdict('aks', 'supported')]));
    expect(markdown(report({ targets, images }))).toContain(
      '\n460 more rows not shown, none worse than these.\n',
    );
  });

  describe('with more than there is room for', () => {
    const images = Array.from({ length: 40 }, (_, i) =>
      image(`窓/アプリ:${i}`, [verdict('aks', 'unsupported')], { path: `窓/${i}` }),
    );
    const findings = (['error', 'warning', 'notice'] as const).flatMap((level) =>
      Array.from({ length: 3000 }, (_, i) => finding({ level, message: `窓${i}${'界'.repeat(200)}` })),
    );
    const full = report({ targets, images, findings });

    it.each([2_000, 20_000, 100_000, 1_000_000])(
      'keeps to %i bytes, and says what is left out',
      (maxBytes) => {
        const written = markdown(full, { maxBytes });
        const shown = written.match(/^- \*\*/gm)?.length ?? 0;
        const left = [...written.matchAll(/^(\d+) more (?:error|warning|notice)s? not shown/gm)];
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(maxBytes);
        expect(shown + left.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(9000);
        expect(written).toMatch(/^## ❌/);
        expect(written).toMatch(/Checked against 1 declared target in 0.2 s<\/sub>\n$/);
      },
    );

    it('stays below the limit of a job summary by itself', () => {
      expect(Buffer.byteLength(markdown(full))).toBeLessThan(1024 * 1024);
    });

    it('gives up notices before errors', () => {
      const written = markdown(full, { maxBytes: 1_000_000 });
      expect(written).toContain('3000 more notices not shown');
      expect(written.indexOf('### ❌')).toBeLessThan(written.indexOf('more notices'));
    });
  });
});
