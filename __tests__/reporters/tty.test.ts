import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { width } from '../../src/reporters/support/layout.js';
import { tty } from './as-text.js';
import { finding, image, report, target, verdict } from './helpers.js';

const REFERENCE = 'mcr.microsoft.com/windows/servercore:ltsc2019';
const targets = [target('aks'), target('swarm', { host: '10.0.17763', release: 'Windows Server 2019' })];
const mixed = report({
  targets,
  images: [
    image('nanoserver:1809', [verdict('swarm', 'supported', { isolation: 'hyperv' })], { line: 7 }),
    image(REFERENCE, [verdict('aks', 'unsupported'), verdict('swarm', 'supported')]),
    image(REFERENCE, [verdict('aks', 'unsupported'), verdict('swarm', 'supported')], {
      path: 'b/Dockerfile',
    }),
    image(REFERENCE, [verdict('aks', 'exempt'), verdict('swarm', 'exempt')], {
      path: 'c/Dockerfile',
      role: 'build',
    }),
    image('app:dev', [verdict('aks', 'unknown'), verdict('swarm', 'conditional')], {
      osVersions: [],
      line: 9,
    }),
    image('busybox', [], { os: 'linux' }),
  ],
  findings: [finding({ related: [{ ...finding(), path: '.env', line: 2, message: 'TAG is set here' }] })],
  notes: ['Registries were not asked.'],
});

describe('tty', () => {
  it('shows the matrix, the findings, the sum and the notes', () => {
    const source = () => `FROM ${REFERENCE}\n`;
    expect(tty(mixed, { columns: 120, color: false, source })).toBe(
      [
        'Windows image                                  OS version  aks         swarm           used in',
        '                                                           10.0.20348  10.0.17763',
        'mcr.microsoft.com/windows/servercore:ltsc2019  10.0.17763  ✗ FAILS     ✓ ok            app/Dockerfile:1 and 1 more',
        'app:dev                                        -           ? unknown   ~ conditional   app/Dockerfile:9',
        'nanoserver:1809                                10.0.17763  -           ✓ ok (Hyper-V)  app/Dockerfile:7',
        'mcr.microsoft.com/windows/servercore:ltsc2019  10.0.17763  · exempt    · exempt        c/Dockerfile:1',
        '  conditional: because of the kernel',
        "  unknown: the image's Windows version is unknown",
        '  exempt: the version of the host does not matter, e.g. for a build stage',
        '  -: selectors, constraints or scopes exclude this target',
        '',
        'app/Dockerfile:1:6 error Image does not start on aks [os-version-mismatch]',
        '    FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        '         ^^^^^^^^^^^^^^^^^^^^^^^^',
        '    Fix: Pin ltsc2022',
        '    Or: Use Hyper-V isolation',
        '    See: https://github.com/wincompat/wincompat/blob/v1/docs/rules/os-version-mismatch.md',
        '    servercore:ltsc2019 cannot start on aks.',
        '    Why: The kernel is shared.',
        '      .env:2 TAG is set here',
        '',
        '1 error in 5 Windows image uses of 40 files; 0.2 s',
        'note: Registries were not asked.',
        '',
      ].join('\n'),
    );
  });

  it.each([40, 80, 120])('keeps to %i columns where words allow it', (columns) => {
    const tooWide = tty(mixed, { columns, color: false })
      .split('\n')
      .filter((line) => width(line) > columns);
    expect(tooWide.filter((line) => line.trim().includes(' '))).toEqual([]);
  });

  it('lists the images where a table has no room', () => {
    expect(tty(mixed, { columns: 40, color: false })).toContain(
      '…/windows/servercore:ltsc2019\n  ✗ FAILS: aks\n  ✓ ok: swarm\n  app/Dockerfile:1 and 1 more\n',
    );
    const twelve = Array.from({ length: 12 }, (_, i) => target(`cluster-${i}`));
    const images = [
      image(
        REFERENCE,
        twelve.map((t, i) => verdict(t.name, i < 2 ? 'unsupported' : 'supported')),
      ),
    ];
    const wide = tty(report({ targets: twelve, images }), { columns: 100, color: false });
    expect(wide).toContain('  ✗ FAILS: cluster-0, cluster-1\n  ✓ ok: cluster-2, cluster-3,');
  });

  it('begins a list with what fails', () => {
    const cells = [verdict('aks', 'supported'), verdict('swarm', 'unsupported')];
    const shown = tty(report({ targets, images: [image(REFERENCE, cells)] }), { columns: 40, color: false });
    expect(shown).toContain('  ✗ FAILS: swarm\n  ✓ ok: aks\n');
  });

  it('takes a terminal that tells nonsense for the narrowest', () => {
    expect(tty(mixed, { columns: 0, color: false })).toBe(tty(mixed, { columns: 40, color: false }));
  });

  it('cuts references and places at the left, and keeps the columns straight with wide characters', () => {
    const images = [
      image(
        'registry.example/very/long/path/to/窓窓窓窓窓窓窓窓窓窓窓窓:ltsc2019',
        [verdict('aks', 'unsupported')],
        {
          path: 'deep/down/in/the/tree/of/folders/Dockerfile',
        },
      ),
      image('short:1', [verdict('aks', 'supported')]),
    ];
    const lines = tty(report({ targets: [targets[0]!], images }), { columns: 60, color: false }).split('\n');
    expect(lines[2]).toMatch(/^….*:ltsc2019 {2}✗ FAILS {5}….*Dockerfile:1$/);
    expect(width(lines[2]!.slice(0, lines[2]!.indexOf('✗')))).toBe(lines[3]!.indexOf('✓'));
  });

  it('folds 500 equal uses into one row', () => {
    const images = Array.from({ length: 500 }, (_, i) =>
      image(REFERENCE, [verdict('aks', 'unsupported')], { path: `${i}/Dockerfile` }),
    );
    const shown = tty(report({ targets: [targets[0]!], images }), { columns: 120, color: false });
    expect(shown).toContain('✗ FAILS     0/Dockerfile:1 and 499 more\n');
    expect(shown.split('\n').length).toBeLessThan(8);
  });

  it('counts the rows past 40, and the gravest stand first', () => {
    const images = Array.from({ length: 500 }, (_, i) =>
      image(`app:${i}`, [verdict('aks', i === 499 ? 'unsupported' : 'supported')]),
    );
    const lines = tty(report({ targets: [targets[0]!], images }), { columns: 120, color: false }).split('\n');
    expect(lines[2]).toContain('app:499');
    expect(lines[42]).toBe('… and 460 more rows, none more severe');
  });

  it('lists the images even where no target is declared', () => {
    const shown = tty(report({ images: [image(REFERENCE, []), image('b:1', [])] }), {
      columns: 80,
      color: false,
    });
    expect(shown).toMatch(/^Windows image .* used in\n\nmcr\.microsoft\.com.* app\/Dockerfile:1\nb:1/);
  });

  it('shortens digests', () => {
    const images = [image(`app@sha256:${'0123456789abcdef'.repeat(4)}`, [])];
    expect(tty(report({ images }), { columns: 120, color: false })).toContain('app@sha256:0123456789ab… ');
  });

  it('keeps the findings of a file together, leaves out the suppressed, and counts them', () => {
    const findings = [
      finding({ path: 'a', title: 'one' }),
      finding({ path: 'b', title: 'two', level: 'warning' }),
      finding({ path: 'a', title: 'three', level: 'notice' }),
      finding({ path: 'a', title: 'hidden', suppressed: { by: 'configuration', reason: 'known' } }),
    ];
    const shown = tty(report({ findings }), { columns: 120, color: false });
    expect(shown.match(/^\w:.*/gm)!.map((line) => line.split(' ')[2])).toEqual(['one', 'three', 'two']);
    expect(shown).toContain(
      '1 error, 1 warning, 1 notice, 1 suppressed in 0 Windows image uses of 40 files; 0.2 s\n',
    );
  });

  it('counts related places past ten', () => {
    const related = Array.from({ length: 12 }, (_, i) => ({ ...finding(), line: i + 1, message: 'runs it' }));
    expect(tty(report({ findings: [finding({ related })] }), { columns: 80, color: false })).toContain(
      '      app/Dockerfile:10 runs it\n      and 2 more places\n',
    );
  });

  it.each([
    ['\t  image: 窓:1 # x\n', { column: 11, endColumn: 14 }, '    image: 窓:1 # x\n           ^^^^\n'],
    ['FROM a \\\n  AS b', { column: 6, endLine: 2, endColumn: 7 }, '    FROM a \\\n         ^^^\n'],
    [`RUN ${'x'.repeat(200)} y`, { column: 206, endColumn: 207 }, `    RUN ${'x'.repeat(71)}…\n    Fix:`],
  ])('points at the range in %j', (text, range, expected) => {
    const shown = tty(report({ findings: [finding(range)] }), {
      columns: 80,
      color: false,
      source: () => text,
    });
    expect(shown).toContain(expected);
  });

  it('shows no line that is not there', () => {
    for (const text of ['', '\n\n', 'F']) {
      const shown = tty(report({ findings: [finding({ line: 2, endLine: 2 })] }), {
        columns: 80,
        color: false,
        source: () => text,
      });
      expect(shown).toContain('[os-version-mismatch]\n    Fix:');
    }
  });

  it('says in colour what it says without', () => {
    const colored = tty(mixed, { columns: 80, color: true });
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(tty(mixed, { columns: 80, color: false }));
  });
});
