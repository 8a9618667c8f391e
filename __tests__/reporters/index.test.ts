import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FORMATS, render } from '../../src/reporters/index.js';
import { joined } from '../../src/text/chunks.js';
import { finding, report } from './helpers.js';

describe('render', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'wincompat-'));
    writeFileSync(join(root, 'Dockerfile'), 'FROM nanoserver:1809\n');
    symlinkSync(join(root, 'Dockerfile'), join(root, 'link'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const shown = async (path: string): Promise<string> =>
    joined(
      await render('tty', report({ findings: [finding({ path, endColumn: 21 })] }), {
        root,
        columns: 80,
        color: false,
      }),
    );

  it('writes every format', async () => {
    const texts: string[] = [];
    for (const format of FORMATS) {
      texts.push(
        joined(
          await render(format, report({ findings: [finding()] }), { root, columns: null, color: false }),
        ),
      );
    }
    expect(texts.map((text) => text.slice(0, 4))).toEqual([
      'app/',
      '{\n"s',
      '{\n"$',
      '## ❌',
      '::er',
      '<?xm',
      '<?xm',
      '[\n{"',
      'app/',
      '<!do',
    ]);
    for (const text of texts) expect(text).toMatch(/[^\n]\n$/);
  });

  it('shows the line of the file that a finding is about', async () => {
    expect(await shown('Dockerfile')).toContain('\n    FROM nanoserver:1809\n         ^^^^^^^^^^^^^^^\n');
  });

  it.each(['link', 'none', '.'])('shows nothing of %s, which a check would not read', async (path) => {
    expect(await shown(path)).not.toContain('FROM');
  });
});
