// Reports words that the project does not use, in strings of src/, in comments and in documents.
// Usage: node scripts/language.mjs; part of `npm run lint`

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stringsOf } from './strings.mjs';

/**
 * Words that are picturesque or unusual in the field, and what to write instead.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const WORDS = [
  [/\bnobody\b/i, 'a limit with its reason, or what does not happen'],
  [/\bwhoever\b/i, 'the author, the caller, the user'],
  [/\b(passed over|left aside)\b/i, 'ignored, skipped'],
  [/\b(is|are|was|be|been|not) told\b|\btold (by|of|below)\b/i, 'reported, detected from, according to'],
  [/\b(nothing|file|name|tag|text|that|build) tells\b/i, 'states, shows, according to'],
  [/\bstands (on|in|at|there|below|already|behind)\b|\bas it stands\b/i, 'is, is based on'],
  [/\bspeaks? (of|against)\b/i, 'is about, names, prevents'],
  [/\b(graver|gravest)\b(?! ?[:,}\]=)])/i, 'more severe, most severe'],
  [/\bout of order\b/i, 'server error (HTTP 503)'],
  [/\bother bytes than\b/i, 'digest mismatch'],
  [/\ban answer that is none\b/i, 'unexpected response (HTTP 418)'],
  [/\bof other hands\b/i, 'third-party'],
  [/\bgoes without saying\b/i, 'default'],
  [/\b(homeless|strays|leftovers)\b/i, 'unschedulable, unconstrained, unused'],
  [/\btak(e|es|en) up\b/i, 'add, include'],
];

/**
 * The forbidden words of a text.
 * @param {string} text
 * @returns {string[]} one message a word: the word, and what to write
 */
function forbiddenIn(text) {
  return WORDS.flatMap(([pattern, instead]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`'${match[0]}': write ${instead}`];
  });
}

/**
 * The comments of a source text, by line; a `//` in a string or a URL is not a comment.
 * @param {string} source
 * @returns {{ line: number, text: string }[]}
 */
function commentsOf(source) {
  return source.split('\n').flatMap((text, index) => {
    const comment = /^\s*(?:\/\/|\/\*|\*)(.*)$|[;,{})\]]\s+\/\/\s(.*)$/.exec(text);
    return comment === null ? [] : [{ line: index + 1, text: comment[1] ?? comment[2] ?? '' }];
  });
}

/**
 * The problems of one file.
 * @param {string} path its ending decides what is read: of `.ts` in src/ strings and comments, of other code the
 *   comments, of documents every line outside of code blocks
 * @param {string} content
 * @returns {string[]} `path:line: 'word': write …`
 */
export function problemsOf(path, content) {
  /** @type {{ line: number, text: string }[]} */
  const texts = [];
  if (/\.(ts|mjs)$/.test(path)) texts.push(...commentsOf(content));
  if (/^src\/.*\.ts$/.test(path)) texts.push(...stringsOf(content));
  if (/\.(md|yml)$/.test(path))
    texts.push(...content.split('\n').map((text, index) => ({ line: index + 1, text })));
  return texts.flatMap(({ line, text }) => forbiddenIn(text).map((problem) => `${path}:${line}: ${problem}`));
}

/** The problems of all files that git lists: code in src/ and scripts/, and the documents. */
export function problemsOfTree() {
  const listed = execFileSync(
    'git',
    ['ls-files', 'src', 'scripts', 'README.md', 'CONTRIBUTING.md', 'action.yml', 'docs'],
    { encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter((path) => /\.(ts|mjs|md|yml)$/.test(path) && path !== 'scripts/language.mjs')
    .flatMap((path) => problemsOf(path, readFileSync(path, 'utf8')));
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const problems = problemsOfTree();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
