// Makes one small repository of others: files are taken over, renamed, and changed in a few places.

import { FILE_NAMES, tokenFor } from './dictionary.mjs';

/**
 * A file of a repository. Lone surrogates survive on the disk only as UTF-16.
 * @typedef {{ path: string, text: string, encoding?: 'utf8' | 'utf16le' }} File
 * @typedef {readonly File[]} Repository
 * @typedef {import('./random.mjs').Random} Random
 */

const MAX_FILES = 14;
/** Small enough that slowness is a matter of the program and not of the size. */
const MAX_LENGTH = 64 * 1024;

/**
 * @param {readonly Repository[]} corpus at least one
 * @param {Random} random
 * @returns {Repository} a new one; what it is made of stays as it is
 */
export function mutate(corpus, random) {
  let files = [...random.pick(corpus)];
  if (random.chance(0.25)) files = withFilesOf(files, random.pick(corpus), random);
  if (random.chance(0.08)) files = renamed(files, random);
  if (files.length === 0) files = [{ path: random.pick(FILE_NAMES), text: '' }];
  for (let i = random.below(3); i >= 0; i--) {
    const at = random.below(files.length);
    files = files.map((file, index) => (index === at ? changed(file, corpus, random) : file));
  }
  if (random.chance(0.03)) files = files.map((file) => (random.chance(0.5) ? reencoded(file) : file));
  return files.slice(0, MAX_FILES);
}

/** @param {File[]} files @param {Repository} others @param {Random} random */
function withFilesOf(files, others, random) {
  const taken = others.filter(() => random.chance(0.5));
  const paths = new Set(taken.map(({ path }) => path));
  return [...taken, ...files.filter(({ path }) => !paths.has(path))];
}

/** @param {File[]} files @param {Random} random */
function renamed(files, random) {
  const at = random.below(files.length);
  const name = random.pick(FILE_NAMES);
  return files.flatMap((file, index) => {
    if (index !== at) return [file];
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const path = random.chance(0.5) ? folder + name : name;
    return random.chance(0.5) ? [file, { ...file, path }] : [{ ...file, path }];
  });
}

/** @param {File} file @returns {File} */
function reencoded(file) {
  return { ...file, text: `\ufeff${file.text.replace(/^\ufeff/, '')}`, encoding: 'utf16le' };
}

/** @param {File} file @param {readonly Repository[]} corpus @param {Random} random @returns {File} */
function changed(file, corpus, random) {
  let { text } = file;
  for (let i = 1 + random.below(4); i > 0; i--) text = random.pick(CHANGES)(text, file.path, random, corpus);
  return { ...file, text: text.slice(0, MAX_LENGTH) };
}

/**
 * @typedef {(text: string, path: string, random: Random, corpus: readonly Repository[]) => string} Change
 * @type {readonly Change[]}
 */
const CHANGES = [
  insertToken,
  insertToken,
  insertToken,
  replaceWord,
  replaceWord,
  replaceValue,
  (text, _path, random) => onRange(text, random, () => ''),
  (text, _path, random) => onRange(text, random, (part) => part + part),
  (text, _path, random) => onRange(text, random, (part) => repeated(part, random)),
  (text, path, random) => onRange(text, random, (part) => nested(part, path, random)),
  (text, _path, random) => onLines(text, random, () => []),
  (text, _path, random) => onLines(text, random, (lines) => [...lines, ...lines]),
  (text, _path, random) =>
    onLines(text, random, (lines) => repeated(`${lines.join('\n')}\n`, random).split('\n')),
  (text, _path, random) =>
    onLines(text, random, (lines) => lines.map((line) => `${random.pick(['  ', '    ', '- '])}${line}`)),
  (text, _path, random) => onLines(text, random, (lines) => lines.map((line) => line.replace(/^ {1,2}/, ''))),
  (text, _path, random) => onLines(text, random, (lines) => lines.toReversed()),
  moveLines,
  crossOver,
  crossOver,
];

/** @type {Change} */
function insertToken(text, path, random) {
  const at = random.chance(0.7) ? boundary(text, random) : random.below(text.length + 1);
  return text.slice(0, at) + tokenFor(path, random) + text.slice(at);
}

/** Exchanges a word for a token, or for another word of the same text. @type {Change} */
function replaceWord(text, path, random) {
  const words = [...text.matchAll(/[\w./:$@{}-]+/g)];
  if (words.length === 0) return tokenFor(path, random);
  const word = random.pick(words);
  const other = random.chance(0.5) ? tokenFor(path, random) : random.pick(words)[0];
  return text.slice(0, word.index) + other + text.slice(word.index + word[0].length);
}

/** Exchanges what is behind a colon or an equals sign up to the line's end. @type {Change} */
function replaceValue(text, path, random) {
  const values = [...text.matchAll(/(?<=[:=] ?)[^\n:=]+$/gm)];
  if (values.length === 0) return insertToken(text, path, random, []);
  const value = random.pick(values);
  const other = random.chance(0.6) ? tokenFor(path, random) : random.pick(values)[0];
  return text.slice(0, value.index) + other + text.slice(value.index + value[0].length);
}

/** Puts lines of any file of the corpus between those of this one. @type {Change} */
function crossOver(text, _path, random, corpus) {
  const from = random.pick(random.pick(corpus));
  const lines = from.text.split('\n');
  const start = random.below(lines.length);
  return onLines(text, random, (own) => [...own, ...lines.slice(start, start + 1 + random.below(12))]);
}

/** @type {Change} */
function moveLines(text, _path, random) {
  /** @type {string[]} */
  let moved = [];
  const rest = onLines(text, random, (lines) => {
    moved = lines;
    return [];
  });
  return onLines(rest, random, (lines) => [...lines, ...moved]);
}

/** @param {string} text @param {Random} random @param {(part: string) => string} change */
function onRange(text, random, change) {
  const start = boundary(text, random);
  const end = Math.min(text.length, start + 1 + random.below(random.chance(0.8) ? 30 : 400));
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

/** @param {string} text @param {Random} random @param {(lines: string[]) => readonly string[]} change */
function onLines(text, random, change) {
  const lines = text.split('\n');
  const start = random.below(lines.length);
  const count = 1 + random.below(random.chance(0.7) ? 3 : 20);
  return [
    ...lines.slice(0, start),
    ...change(lines.slice(start, start + count)),
    ...lines.slice(start + count),
  ].join('\n');
}

/** @param {string} part @param {Random} random */
function repeated(part, random) {
  const times = 2 ** (1 + random.below(random.chance(0.8) ? 5 : 13));
  return part.repeat(Math.min(times, Math.max(1, Math.floor(MAX_LENGTH / Math.max(1, part.length)))));
}

/** @type {readonly (readonly [string, string])[]} */
const BRACKETS = [
  ['[', ']'],
  ['{a: ', '}'],
  ['${A:-', '}'],
  ['{{ (', ') }}'],
  ['{{ if . }}', '{{ end }}'],
  ['"', '"'],
  ['${{ ', ' }}'],
  ['$(', ')'],
  ['<<', ''],
];

/** @param {string} part @param {string} _path @param {Random} random */
function nested(part, _path, random) {
  const [open, close] = random.pick(BRACKETS);
  const depth = 2 ** random.below(random.chance(0.8) ? 4 : 12);
  return open.repeat(depth) + part + close.repeat(depth);
}

/** Where a word, a line or a bracket begins or ends. @param {string} text @param {Random} random */
function boundary(text, random) {
  const start = random.below(text.length + 1);
  const step = text.slice(start).search(/\b|[\s{}[\]:,"']/);
  return step < 0 ? text.length : start + step;
}
