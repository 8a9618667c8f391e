// Which files are parsed: those with a word without which no Windows image can be in them. The words come from what reads
// them: the grammar of tags, the names of repositories, the signs of Windows, and what the configuration declares.

import type { Config } from '../../config/config.js';
import type { Lookup } from '../../model/options.js';
import { namedHosts } from '../../model/registry-settings.js';
import { PLACEMENT_WORDS } from '../../orchestrators/build-labels.js';
import { selectableLabels } from '../../orchestrators/node-labels.js';
import { WINDOWS_TAG } from '../../windows/os-tokens.js';
import { WINDOWS_REPOSITORY } from '../../windows/repositories.js';
import { WINDOWS_SIGN } from '../../windows/signs.js';

const WORDS = new RegExp(
  [WINDOWS_TAG, WINDOWS_REPOSITORY, WINDOWS_SIGN, PLACEMENT_WORDS, 'wincompat/ignore'].join('|'),
  'i',
);

/** Whether a text can name, place or build a Windows image. */
export type Relevance = (text: string) => boolean;

/** Whether a text has a word of Windows, whatever is declared. */
export function hasWindowsWord(text: string): boolean {
  return WORDS.test(text);
}

/**
 * @param lookup with `always` every reference is asked about, so that every file matters
 * @returns the test for the files of a repository with this configuration
 */
export function relevanceOf(config: Config, lookup: Lookup): Relevance {
  if (lookup === 'always') return () => true;
  const declared = declaredWords(config);
  return (text) => WORDS.test(text) || declared.some((test) => test(text));
}

/** Labels, names and taints of the targets, images that the configuration names, and registries that it allows. */
function declaredWords({ targets, windowsImages, registries, builds, args }: Config): Relevance[] {
  const labels = targets.flatMap((target) => Object.entries(selectableLabels(target)));
  const taints = new Set(
    targets.flatMap((target) => target.taints.map((taint) => taint.replace(/[=:].*$/s, ''))),
  );
  const names = [
    ...namedHosts(registries),
    ...windowsImages.flatMap(literalPart),
    ...builds.flatMap(({ image }) => image ?? []),
  ];
  return [
    ...labels.map(
      ([key, value]): Relevance =>
        (text) =>
          text.includes(value) && text.includes(key),
    ),
    // A node by its name, in nodeName and in the matchFields of an affinity.
    ...targets.map(
      ({ name }): Relevance =>
        (text) =>
          text.includes(name) && (text.includes('nodeName') || text.includes('metadata.name')),
    ),
    // A key like `os` is a part of many words.
    ...[...taints].map((key): Relevance => {
      const named = new RegExp(`\\bkey["']?\\s*:\\s*["']?${escaped(key)}\\b`);
      return (text) => text.includes('olerations') && named.test(text);
    }),
    ...[...new Set(names)]
      .filter((name) => name !== '')
      .map(
        (name): Relevance =>
          (text) =>
            text.includes(name),
      ),
    ...[...args.keys()].map(
      (name): Relevance =>
        (text) =>
          text.includes(name),
    ),
  ];
}

/** What every match of a glob has in it: the longest part without a wildcard. */
function literalPart(glob: string): string[] {
  const parts = glob.replace(/^!/, '').split(/[*?[\]{},\\]+/);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return [longest.replace(/^\/|\/$/g, '')];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
