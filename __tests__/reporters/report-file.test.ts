import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/model/usage-error.js';
import { writeReportFile } from '../../src/reporters/support/report-file.js';
import { repository } from '../support/repository.js';

describe('writeReportFile', () => {
  let base: string;
  let workspace: string;
  let temp: string;
  const write = (name: string): void => writeReportFile(name, [workspace, temp], ['te', 'xt']);

  beforeEach(() => {
    base = repository().root;
    workspace = join(base, 'work');
    temp = join(base, 'temp');
    for (const folder of [workspace, temp, join(base, 'elsewhere')]) mkdirSync(folder);
  });

  it('writes into the workspace and makes missing folders', () => {
    write('out/deep/report.json');
    expect(readFileSync(join(workspace, 'out/deep/report.json'), 'utf8')).toBe('text');
  });

  it('replaces a longer file, and writes into the second folder', () => {
    writeFileSync(join(temp, 'report.json'), 'something longer');
    write(join(temp, 'report.json'));
    expect(readFileSync(join(temp, 'report.json'), 'utf8')).toBe('text');
  });

  it.each(['../report.json', '../workspace/x.json', '/etc/x.json', '.', 'out/../../x.json'])(
    'refuses %s',
    (name) => {
      expect(() => write(name)).toThrow(UsageError);
    },
  );

  it('refuses a symbolic link as the file and on the way to it, within the workspace too', () => {
    const outside = join(base, 'elsewhere', 'target');
    symlinkSync(outside, join(workspace, 'report.json'));
    symlinkSync(join(base, 'elsewhere'), join(workspace, 'folder'));
    symlinkSync(workspace, join(workspace, 'loop'));
    for (const name of ['report.json', 'folder/report.json', 'folder/new/report.json', 'loop/report.json']) {
      expect(() => write(name)).toThrow(UsageError);
    }
    expect(existsSync(outside)).toBe(false);
  });

  it('refuses a directory, and a file on the way', () => {
    mkdirSync(join(workspace, 'out'));
    writeFileSync(join(workspace, 'file'), '');
    expect(() => write('out')).toThrow('is not a regular file');
    expect(() => write('file/report.json')).toThrow(UsageError);
  });

  it('takes a folder that is itself reached through a link', () => {
    symlinkSync(workspace, join(base, 'link'));
    writeReportFile('report.json', [join(base, 'link')], ['text']);
    expect(readFileSync(join(workspace, 'report.json'), 'utf8')).toBe('text');
  });
});
