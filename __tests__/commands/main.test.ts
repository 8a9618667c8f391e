import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { main } from '../../src/commands/main.js';
import { VERSION } from '../../src/version.js';

let printed: string;
let empty: string;
beforeEach(() => {
  printed = '';
  empty = mkdtempSync(`${tmpdir()}/wincompat-main-`);
  jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    printed += text;
    done?.();
    return true;
  }) as typeof process.stdout.write);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(empty, { recursive: true });
});

test.each([
  [['help'], 'Other commands'],
  [['--help'], 'Other commands'],
  [['help', 'image'], 'Usage: wincompat image'],
  [['check', '-h'], 'Usage: wincompat [check]'],
  [['-V'], `${VERSION}\n`],
  [['rules', '--version'], `${VERSION}\n`],
])('%j is answered', async (args, words) => {
  expect(await main(args)).toBe(0);
  expect(printed).toContain(words);
});

test('check answers where no command is named', async () => {
  expect(await main([empty, '--lookup', 'never', '--quiet'])).toBe(0);
  expect(await main(['check', empty, '--lookup', 'never', '--quiet'])).toBe(0);
});

test.each([
  [['chek'], "Did you mean 'wincompat check'?"],
  [['tragets'], "Did you mean 'wincompat targets'?"],
  [['nosuchthing'], 'there is no such file or directory'],
])('%j is refused', async (args, words) => {
  await expect(main(args)).rejects.toThrow(words);
});
