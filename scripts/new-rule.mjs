// Makes what a new rule consists of: its file, its page, its entry in the list and its row in README.md. What it looks
// for, and the examples of its page, are left to write: tests fail until they are.
// Usage: npm run new-rule -- ID [error|warning|notice]

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEVELS = ['error', 'warning', 'notice'];

/**
 * @param {string} root of the checkout
 * @param {string} id e.g. `unpinned-digest`
 * @param {string} level
 * @returns {string[]} the files that were written, relative to the root
 * @throws {Error} with a message for the user
 */
export function newRule(root, id, level) {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    throw new Error(
      `'${id}' is no rule id: lower-case words with hyphens between them, e.g. unpinned-digest`,
    );
  if (!LEVELS.includes(level)) throw new Error(`'${level}' is none of ${LEVELS.join(', ')}`);
  const at = (/** @type {string} */ path) => join(root, path);
  const file = `src/rules/${id}.ts`;
  const page = `docs/rules/${id}.md`;
  if (existsSync(at(file))) throw new Error(`${file} exists already`);
  const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

  const index = readFileSync(at('src/rules/index.ts'), 'utf8');
  const listed = withImport(index, `import { ${name} } from './${id}.js';`).replace(
    /(imageRules[^=]*= \[\n)/,
    `$1  ${name},\n`,
  );
  const readme = readFileSync(at('README.md'), 'utf8');
  const row = `| \`${id}\` | ${level} | ${SUMMARY} |\n`;
  const written = readme.replace(/(?=\| `internal-error` \|)/, row);
  if (listed === index || written === readme)
    throw new Error('src/rules/index.ts or README.md has another form');

  writeFileSync(at(file), ruleOf(id, name, level));
  writeFileSync(at(page), pageOf(id, level));
  writeFileSync(at('src/rules/index.ts'), listed);
  writeFileSync(at('README.md'), written);
  return [file, page, 'src/rules/index.ts', 'README.md'];
}

/** Imports are sorted by the file that they are from. */
function withImport(/** @type {string} */ source, /** @type {string} */ line) {
  const pathIn = (/** @type {string} */ text) => text.slice(text.indexOf(" from '"));
  const lines = source.split('\n');
  const next = lines.findIndex((one) => !one.startsWith('import ') || pathIn(one) > pathIn(line));
  return lines.toSpliced(next, 0, line).join('\n');
}

const SUMMARY = 'TODO: what it finds, in one sentence';

function ruleOf(/** @type {string} */ id, /** @type {string} */ name, /** @type {string} */ level) {
  return `import { rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
}

export const ${name} = rule<Args>({
  id: '${id}',
  level: '${level}',
  summary: '${SUMMARY}.',
  checkImage(judged, context) {
    const { location, os, origins } = judged.use;
    // TODO: the condition; this one finds nothing.
    if (os !== 'windows' || shown(judged) !== '') return [];
    return [
      {
        location,
        subject: imageSubject(judged, context),
        args: { image: shown(judged) },
        related: origins,
      },
    ];
  },
  describe: ({ image }) => ({
    title: 'TODO: what is wrong, at most 80 characters',
    problem: \`\${image}: TODO.\`,
    remedies: ['TODO: what to write, as an imperative without a full stop'],
    why: 'TODO: the rule of the platform, with its source',
  }),
});
`;
}

function pageOf(/** @type {string} */ id, /** @type {string} */ level) {
  return `# ${id}

${SUMMARY}.

Level: ${level}

## Why

TODO, with a [source](https://learn.microsoft.com/virtualization/windowscontainers/).

## Wrong

\`\`\`dockerfile Dockerfile wrong
FROM mcr.microsoft.com/windows/servercore:ltsc2022
\`\`\`

## Right

\`\`\`dockerfile Dockerfile right
FROM mcr.microsoft.com/windows/servercore:ltsc2025
\`\`\`

## How to fix

TODO

## How to suppress

On the line above:

\`\`\`
# wincompat ignore=${id} -- why it is accepted
\`\`\`

More ways, with a last day or for whole folders: [suppressing findings](../suppressing.md).
`;
}

const [, script, id, level = 'warning'] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  try {
    if (id === undefined) throw new Error('usage: npm run new-rule -- ID [error|warning|notice]');
    const files = newRule(fileURLToPath(new URL('..', import.meta.url)), id, level);
    process.stdout.write(
      `${files.map((file) => `wrote ${file}`).join('\n')}\nReplace each TODO, and run: npm test -- __tests__/rules __tests__/docs\n`,
    );
  } catch (error) {
    process.stderr.write(`new-rule: ${/** @type {Error} */ (error).message}\n`);
    process.exitCode = 2;
  }
}
