// Files without a sign of Windows are not parsed. The images that they name are counted by a search, so that a report
// can say how many references there are, and of how many the operating system is unknown.

import type { ReferenceCounts } from '../model/coverage.js';
import { parseReference } from '../windows/reference.js';
import { readReference } from '../windows/tags.js';
import { isDockerfile } from './dockerfile/index.js';

const FROM = /^[ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?(\S+)(?:[ \t]+AS[ \t]+(\S+))?/gim;
/** A value of the key `image` that is no mapping, list, block or alias. */
const IMAGE = /(?:^|[\s{,"'-])image["']?[ \t]*:[ \t]*["']?(?![{[|>&*#])([^\s"',}\]]+)/gm;
/** What is kept of texts that may be of any number. */
const MAX_KNOWN = 10_000;

type System = keyof ReferenceCounts | null;

/** How many references files have, by what their names tell of the operating system. */
export function countReferences(files: Iterable<{ path: string; text: string }>): ReferenceCounts {
  const counts = { windows: 0, linux: 0, unknown: 0 };
  const known = new Map<string, System>();
  for (const { path, text } of files) {
    for (const image of isDockerfile(path) ? basesIn(text) : imagesIn(text)) {
      const system = known.get(image) ?? systemOf(image);
      if (known.size < MAX_KNOWN) known.set(image, system);
      if (system !== null) counts[system]++;
    }
  }
  return counts;
}

function* imagesIn(text: string): Generator<string> {
  if (!text.includes('image')) return;
  for (const [, image = ''] of text.matchAll(IMAGE)) yield image;
}

/** Images that a Dockerfile is based on: no stage of its own, and not the empty one. */
function* basesIn(text: string): Generator<string> {
  const stages = new Set<string>();
  for (const [, image = '', stage] of text.matchAll(FROM)) {
    if (image.toLowerCase() !== 'scratch' && !stages.has(image.toLowerCase())) yield image;
    if (stage !== undefined) stages.add(stage.toLowerCase());
  }
}

/** @returns null for what is no reference; a variable may stand for anything */
function systemOf(image: string): System {
  if (/[$%]|\{\{/.test(image)) return 'unknown';
  const reference = parseReference(image);
  return reference === null ? null : readReference(reference).os;
}
