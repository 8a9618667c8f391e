import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globMatcher, globProblem } from '../../src/config/glob.js';
import { UsageError } from '../../src/model/usage-error.js';
import { Budget } from '../../src/text/budget.js';

const matches = (glob: string, path: string): boolean => globMatcher([glob], new Budget())(path);

describe('a glob', () => {
  it.each([
    ['**', 'a/b.yaml', true],
    ['**/*.yaml', 'b.yaml', true],
    ['**/*.yaml', 'a/.b/c.yaml', true],
    ['*.yaml', 'a/b.yaml', false],
    ['deploy/**', 'deploy/a/b', true],
    ['deploy/**', 'deploy2/a', false],
    ['charts/v1.*/**', 'charts/v1.2/templates/a.yaml', true],
    ['deploy/**', 'deploy', false],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['a/**/z', 'a/b/c/y', false],
    ['./a/*', 'a/b', true],
    ['{a,b/{c,d}}/*.y{a,}ml', 'b/d/x.yml', true],
    ['{a}', '{a}', true],
    ['{a,b', '{a,b', true],
    ['v{1..3}', 'v2', true],
    ['v{a..c}', 'vd', false],
    ['[a-c]x[!0-9]', 'bxy', true],
    ['[a-c]x[!0-9]', 'bx7', false],
    ['[]]', ']', true],
    ['[a', '[a', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['!samples/**', 'src/a', true],
    ['!samples/**', 'samples/a', false],
    ['app/(group)/Dockerfile', 'app/(group)/Dockerfile', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  it('matches what picomatch matches', () => {
    // Whether `a/**` is a itself matters to folders, which are never asked for.
    const isFolder = (glob: string, path: string): boolean =>
      glob.endsWith('/**') && picomatch.isMatch(path, glob.slice(0, -3), { dot: true });
    // `*.*` of picomatch wants more after the last dot, unlike that of a shell.
    const name = fc.stringMatching(/^[ab.]{0,3}[ab]$/);
    const segment = fc.oneof(fc.constant('**'), fc.stringMatching(/^[ab.*?]{1,4}$/), fc.constant('{a,b*}'));
    const paths = fc.array(name, { minLength: 1, maxLength: 4 });
    const globs = fc.array(
      // Of stars inside of a name, and of dots alone, picomatch has notions of its own.
      segment.filter((text) => text === '**' || !(text.includes('**') || /^\.+[*?]*$/.test(text))),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(globs, paths, (parts, path) => {
        const [glob, text] = [parts.join('/'), path.join('/')];
        fc.pre(!isFolder(glob, text));
        expect([glob, text, matches(glob, text)]).toEqual([
          glob,
          text,
          picomatch.isMatch(text, glob, { dot: true }),
        ]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what no person writes', () => {
  it.each([
    ['a'.repeat(501), 'longer than 500'],
    ['{a,b}'.repeat(10), 'more than 100 globs'],
    ['{'.repeat(11), 'more than 10 opening braces'],
    [`${'{'.repeat(10)}a,b${'}'.repeat(10)}`, null],
    ['+(a|b)+', 'extended pattern'],
    ['**/!(a)', 'extended pattern'],
    ['\\+(a)', null],
  ])('%#: is said or is harmless', (glob, problem) => {
    if (problem === null) expect(globProblem(glob)).toBeNull();
    else expect(globProblem(glob)).toContain(problem);
  });

  const stepsOf = (glob: string, path: string): number => {
    const budget = new Budget();
    globMatcher([glob], budget)(path);
    return budget.spent.steps;
  };

  it.each([
    ['stars in a name', `${'*a'.repeat(200)}b`, 'a'],
    ['folders', `${'**/a/'.repeat(90)}b`, 'a/'],
    ['question marks', `*${'?'.repeat(400)}b`, 'a'],
  ])('%s cost a path in proportion to its length', (_, glob, part) => {
    const once = stepsOf(glob, part.repeat(2_000));
    const twice = stepsOf(glob, part.repeat(4_000));
    expect(twice / once).toBeLessThan(2.5);
  });

  it('that take too much work together are wrong usage', () => {
    const matcher = globMatcher(['**/*a*a*a*b'], new Budget({ steps: 1_000, characters: 0 }));
    const path = 'a'.repeat(200);
    expect(() => Array.from({ length: 1_000 }, () => matcher(path))).toThrow(UsageError);
  });
});
