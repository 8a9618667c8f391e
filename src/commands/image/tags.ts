// `wincompat image --tags`: the tags of a repository, with the Windows version of each; with `--fits` those that start
// on a host. Most tags name their version; of the others a few are looked up.

import type { Registries } from '../../registry/index.js';
import { asFailure, LookupFailure } from '../../registry/lookup-failure.js';
import { escapeForJson, escapeForLog } from '../../text/escape.js';
import type { ImageReference } from '../../windows/reference.js';
import { writeProblem, writeResult } from '../io.js';
import { EXIT } from '../usage.js';
import { describeImage, type ImageReport, type NamedHost } from './report.js';

/** So many tags that do not name their version are looked up. */
const MAX_LOOKUPS = 40;

export async function showTags(
  reference: ImageReference,
  hosts: readonly NamedHost[],
  registries: Registries,
  format: 'tty' | 'json',
): Promise<number> {
  const listed = await registries.tags(reference).catch(asFailure);
  if (listed instanceof LookupFailure) {
    writeProblem(listed.message);
    return EXIT.unverified;
  }
  if (listed === null) {
    writeProblem(`${reference.registry} has no repository ${reference.repository}.`);
    return EXIT.findings;
  }
  const { familiar } = reference;
  const tags = listed.tags.map((tag) => ({ ...reference, tag, digest: null }));
  const byName = tags.map((one) => describeImage(`${familiar}:${one.tag}`, one, null, hosts, 0));
  // Newer tags come last in most lists.
  const silent = tags.filter((_tag, at) => byName[at]?.evidence === 'none').toReversed();
  const asked = hosts.length === 0 ? [] : silent.slice(0, MAX_LOOKUPS);
  const answers = await registries.lookUp(new Map(asked.map((one) => [one.tag, one])));
  const all = tags.map((one, at) => {
    const answer = answers.get(one.tag);
    const known = byName[at] as ImageReport;
    return answer === undefined ? known : describeImage(known.reference, one, answer, hosts, 0);
  });
  const shown = (hosts.length === 0 ? all : all.filter(startsEverywhere)).toSorted(newestFirst);
  await writeResult(
    format === 'json'
      ? `${escapeForJson(JSON.stringify(shown, null, 2))}\n`
      : shown.map((one) => `${escapeForLog(inWords(one))}\n`).join(''),
  );
  const left = silent.length - asked.length;
  if (hosts.length > 0 && left > 0)
    writeProblem(`${left} tags that do not name a Windows version were not looked up.`);
  if (!listed.isAll) writeProblem(`the repository has more tags: the first ${listed.tags.length} were read.`);
  return shown.length === 0 ? EXIT.findings : EXIT.clean;
}

function startsEverywhere({ hosts, exists }: ImageReport): boolean {
  return (
    exists !== false && hosts.every(({ verdict }) => verdict === 'supported' || verdict === 'conditional')
  );
}

function inWords(report: ImageReport): string {
  const newest = newestOf(report);
  return newest === undefined
    ? report.reference
    : `${report.reference}  ${newest.osVersion}  ${newest.release}`;
}

/** By the newest Windows version of each, then by name, in which numbers count as such. */
function newestFirst(a: ImageReport, b: ImageReport): number {
  return (
    natural(newestOf(b)?.osVersion ?? '', newestOf(a)?.osVersion ?? '') || natural(b.reference, a.reference)
  );
}

/** The platform with the newest Windows version. */
function newestOf({ platforms }: ImageReport): ImageReport['platforms'][number] | undefined {
  const [newest] = platforms
    .filter(({ osVersion }) => osVersion !== null)
    .toSorted((a, b) => natural(b.osVersion ?? '', a.osVersion ?? ''));
  return newest;
}

const collator = new Intl.Collator('en', { numeric: true });
const natural = (a: string, b: string): number => collator.compare(a, b);
