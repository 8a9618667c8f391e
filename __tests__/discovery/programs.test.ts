import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findProgram, pathFolders, programIn } from '../../src/discovery/programs.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'wincompat-programs-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (path: string, mode = 0o755) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), '');
  chmodSync(join(folder, path), mode);
};
const find = (path: string, trees: string[] = []) => findProgram('tool', { PATH: path }, trees);

describe('findProgram', () => {
  it('takes the first that can be run', () => {
    program('a/tool', 0o644);
    mkdirSync(join(folder, 'b/tool'), { recursive: true });
    program('c/tool');
    program('d/tool');
    const path = ['none', 'a', 'b', 'c', 'd'].map((name) => join(folder, name)).join(':');
    expect(find(path)?.path).toBe(join(folder, 'c/tool'));
  });

  it('leaves out folders of the trees, for what the program starts too', () => {
    program('tree/bin/tool');
    program('bin/tool');
    symlinkSync(join(folder, 'tree/bin'), join(folder, 'link'));
    const path = `${folder}/tree/bin:${folder}/link:${folder}/bin/../tree/bin:.:relative::${folder}/bin`;
    const found = find(path, [join(folder, 'tree')]);
    expect(found?.path).toBe(join(folder, 'bin/tool'));
    expect(found?.environment).toEqual({ PATH: join(folder, 'bin') });
  });

  it.each(['', '.', 'bin', ':', './', '~/bin'])('finds nothing by PATH=%j', (path) => {
    expect(find(path)).toBeNull();
  });
});

describe('on Windows', () => {
  it('only absolute entries count, by whatever case the variable is named', () => {
    const path = 'C:\\Windows;.;bin;;\\rooted;D:relative;"D:\\Git\\cmd";\\\\server\\share;/x';
    const folders = ['C:\\Windows', 'D:\\Git\\cmd', '\\\\server\\share'];
    expect(pathFolders({ Path: path }, 'win32')).toEqual(folders);
  });

  it('only .exe is started: .cmd and .bat would be read by a shell', () => {
    expect(programIn('C:\\Git\\cmd', 'git', 'win32')).toBe('C:\\Git\\cmd\\git.exe');
  });
});
