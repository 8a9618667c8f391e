import { describe, expect, it } from '@jest/globals';
import { github } from '../../src/reporters/github.js';
import { finding, report } from './helpers.js';

const lines = (text: string): string[] => text.split('\n').slice(0, -1);
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => finding({ line: i + 1, endLine: i + 1 }));

describe('github', () => {
  it('names file, range, title with rule, message and related places', () => {
    const related = [{ ...finding(), path: 'a,b:c.env', line: 4, message: '100% of it' }];
    expect(github(report({ findings: [finding({ related })] }))).toBe(
      '::error file=app/Dockerfile,line=1,endLine=1,col=6,endColumn=30,title=Image does not start on aks (os-version-mismatch)' +
        '::Fix: Pin ltsc2022%0AOr: Use Hyper-V isolation%0ASee: https://github.com/wincompat/wincompat/blob/v1/docs/rules/os-version-mismatch.md' +
        '%0Aservercore:ltsc2019 cannot start on aks.%0AWhy: The kernel is shared.' +
        '%0Aa,b:c.env:4 100%25 of it\n',
    );
  });

  it('gives no columns for a range of several lines', () => {
    expect(github(report({ findings: [finding({ endLine: 3 })] }))).toContain(
      ' file=app/Dockerfile,line=1,endLine=3,title=',
    );
    expect(github(report({ findings: [finding({ endLine: 3, endColumn: 1 })] }))).toContain(
      ',line=1,endLine=2,title=',
    );
  });

  it('puts the gravest first, then goes by path and line, and counts what is suppressed', () => {
    const findings = [
      finding({ level: 'notice', path: 'a' }),
      finding({ level: 'warning', path: 'b' }),
      finding({ path: 'c', line: 9 }),
      finding({ path: 'c', line: 2 }),
      finding({ path: 'b' }),
      finding({ path: 'a', suppressed: { by: 'configuration', reason: 'known' } }),
    ];
    const heads = lines(github(report({ findings }))).map((line) =>
      line.replace(/,(?:endLine|col|title).*/, ''),
    );
    expect(heads).toEqual([
      '::error file=b,line=1',
      '::error file=c,line=2',
      '::error file=c,line=9',
      '::warning file=b,line=1',
      '::notice file=a,line=1',
      '1 finding suppressed',
    ]);
  });

  it('shows ten of a level as they are', () => {
    const commands = lines(github(report({ findings: many(10) })));
    expect(commands).toHaveLength(10);
    expect(commands[9]).toContain('line=10,');
  });

  it.each([
    [11, 2],
    [200, 191],
  ])('of %i shows nine and counts the other %i', (count, rest) => {
    const commands = lines(github(report({ findings: [...many(count), finding({ level: 'warning' })] })));
    expect(commands).toHaveLength(11);
    expect(commands[8]).toContain('line=9,');
    expect(commands[9]).toContain(`::error title=${rest} more errors::`);
    expect(commands[10]).toMatch(/^::warning file=/);
  });

  it('cuts what GitHub would cut, visibly', () => {
    const related = Array.from({ length: 50 }, () => ({ ...finding(), message: 'y'.repeat(300) }));
    const [command] = lines(github(report({ findings: [finding({ problem: 'x'.repeat(4000), related })] })));
    const message = command!.slice(command!.indexOf('::', 2) + 2).replaceAll('%0A', '\n');
    expect(message.length).toBeLessThan(4096);
    expect(message).toMatch(/…$/);
  });

  it('keeps titles to what GitHub takes', () => {
    const title = /title=(.*?)::/.exec(
      github(report({ findings: [finding({ title: 'x'.repeat(400) })] })),
    )![1]!;
    expect(title).toHaveLength(255);
    expect(title).toMatch(/… \(os-version-mismatch\)$/);
  });
});
