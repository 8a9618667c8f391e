// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.

import { basename, resolve } from 'node:path';
import { shownPath } from '../../discovery/named.js';
import { readText } from '../../discovery/read.js';
import type { FileList } from '../../discovery/walk.js';
import { checkedOutTrees } from '../../discovery/work-trees.js';
import type { ReferenceCounts, SkippedPlace } from '../../model/coverage.js';
import { noReading, type Reading } from '../../model/reading.js';
import { loadParser, ParserNeeded } from '../../readers/dockerfile/parser.js';
import { isClaimed, readers } from '../../readers/index.js';
import { withoutDefinitions } from '../../readers/kubernetes/definitions.js';
import type { Read, Reader, ReaderContext } from '../../readers/reader.js';
import { mayHaveComments } from '../../suppressions/marks.js';
import type { Budget } from '../../text/budget.js';
import { forgetTrees } from '../../text/kept-trees.js';
import { SourceFile } from '../../text/source-file.js';
import { freeMemory } from '../memory.js';
import type { Setup } from '../setup.js';
import { fileOpener, folderLister, type Refusals } from './file-opener.js';
import { FileReader, namesImages } from './file-reader.js';
import { reaches, readLinked } from './linked.js';
import { strayTest } from './linux-pods.js';
import { namedFiles } from './named-files.js';
import { hasWindowsWord, relevanceOf } from './relevance.js';
import type { ImagePlace, Repository } from './repository.js';
import { BINARY, refusal, unread } from './unread.js';

/** Characters that are read before it is looked how much memory that took. */
const READ_BETWEEN = 4 * 1024 * 1024;

export async function readFiles(
  files: FileList,
  { options, config: declared, exclusion, budgets, internalErrors }: Setup,
): Promise<Repository> {
  const { root, lookup, baseline } = options;
  const refused: Refusals = new Map();
  const open = fileOpener(root, exclusion.excludes, refused);
  const listed = folderLister(root);
  const rootName = basename(root);
  const budget = budgets.reading;
  const opened = new WeakSet<SourceFile>();
  const missed = new Set<string>();
  /** What a reader may look at, and who pays for it. */
  const contextPaidBy = (payer: Budget): ReaderContext => ({
    rootName,
    budget: payer,
    list(folder) {
      payer.spend(LISTED);
      return listed(folder);
    },
    open(path) {
      const file = open(path);
      if (file === null && refused.has(path)) missed.add(path);
      const isNew = file !== null && !opened.has(file);
      payer.spend(1 + (isNew ? file.text.length / OPENED : 0));
      if (isNew) opened.add(file);
      return file;
    },
  });
  const fileReader = new FileReader(budget, contextPaidBy, internalErrors);
  const { open: openFor } = contextPaidBy(budget);
  const byPath = new Map<string, Reading>();
  const ruledOut: { path: string; text: string }[] = [];
  const commented: SourceFile[] = [];
  let filesRead = 0;
  let charactersRead = 0;

  const mayStray = declared.targets.length > 0 ? await strayTest(declared.targets) : null;
  const loaded = new Map<Reader, Read>();
  const readAs = async (reader: Reader, file: SourceFile): Promise<Reading | null> => {
    if (reader.mayBe?.(file) === false) return null;
    const readFile = loaded.get(reader) ?? (await reader.load());
    loaded.set(reader, readFile);
    try {
      return fileReader.read(reader.name, readFile, file);
    } catch (error) {
      if (!(error instanceof ParserNeeded)) throw error;
      await loadParser();
      return fileReader.read(reader.name, readFile, file);
    }
  };
  const read = async (path: string, text: string): Promise<void> => {
    const file = new SourceFile(path, text);
    const claiming = readers.filter((reader) => reader.claims(path));
    // What the user named may be of a format that its name does not show.
    const others = files.named.has(path) ? readers.filter((reader) => !claiming.includes(reader)) : [];
    for (const reader of [...claiming, ...others]) {
      const reading = await readAs(reader, file);
      if (reading === null || (!namesImages(reading) && others.includes(reader))) continue;
      byPath.set(path, reading);
      return;
    }
  };

  const renderByHelm = async (): Promise<SkippedPlace[]> => {
    const [{ Helm }, { renderCharts }] = await Promise.all([
      import('../../discovery/helm.js'),
      import('./helm-charts.js'),
    ]);
    const context = contextPaidBy(budget);
    return Helm.lend(process.env, checkedOutTrees(root), async (helm) =>
      renderCharts(root, files.paths, byPath, context, helm),
    );
  };
  const readNamed = async (): Promise<void> => {
    for (const { path, reader } of namedFiles(byPath, declared.builds)) {
      const file = openFor(path);
      if (file === null) continue;
      filesRead++;
      if (mayHaveComments(file.text)) commented.push(file);
      byPath.set(path, (await readAs(reader, file)) ?? noReading());
    }
  };

  for (const { path, message } of files.problems) byPath.set(path, unread(path, message));
  const isRelevant = relevanceOf(declared, lookup);
  const mayReach = reaches({ open, list: listed }, isRelevant);
  const inOtherKinds: ImagePlace[] = [];
  const data: SkippedPlace[] = [];
  const baselinePath = baseline ? shownPath(root, resolve(root, baseline.path)) : null;
  const searchOther = async (path: string, text: string): Promise<void> => {
    // A baseline names images that are checked where they stand.
    if (path === baselinePath || !hasWindowsWord(text)) return;
    const { windowsImagesIn } = await import('../../readers/other-kinds/read.js');
    for (const named of windowsImagesIn(text)) inOtherKinds.push({ path, ...named });
  };
  for (const path of files.paths) {
    const result = readText(root, path);
    charactersRead += 'text' in result ? result.text.length : 0;
    if (charactersRead > READ_BETWEEN) {
      charactersRead = 0;
      await freeMemory(forgetTrees);
    }
    if (!isClaimed(path) && !files.named.has(path)) {
      if ('text' in result) await searchOther(path, result.text);
      else if (result.refused !== BINARY) data.push({ path, line: 1, reason: `the file ${result.refused}` });
      continue;
    }
    filesRead++;
    const text = 'text' in result ? withoutDefinitions(path, result.text) : '';
    if ('text' in result && mayHaveComments(result.text)) commented.push(new SourceFile(path, result.text));
    if ('refused' in result) {
      const problem = refusal(path, result.refused, files.named.has(path));
      if (problem === null) data.push({ path, line: 1, reason: `the file ${result.refused}` });
      else byPath.set(path, problem);
    } else if (isRelevant(text) || mayReach(path, text)) {
      await read(path, text);
      if (!byPath.has(path)) await searchOther(path, text);
    } else if (mayStray?.(text)) {
      await read(path, text);
      // A file without a Windows word that cannot be parsed hides none.
      const reading = byPath.get(path);
      if (reading !== undefined) byPath.set(path, { ...reading, problems: [] });
    } else {
      ruledOut.push({ path, text });
    }
  }
  await readNamed();
  await readLinked(ruledOut, byPath, declared, read);
  // What was read since may name more.
  await readNamed();
  const plainReferences = await countPlainReferences(ruledOut.filter(({ path }) => !byPath.has(path)));
  const notRendered = options.helm === true ? await renderByHelm() : [];
  forgetTrees();
  for (const path of missed)
    if (!byPath.has(path)) byPath.set(path, unread(path, `the file ${refused.get(path)}`));
  return {
    readings: withoutParts(byPath),
    commented,
    filesRead,
    inOtherKinds,
    data,
    plainReferences,
    unread: [
      ...notRendered,
      ...[...refused].flatMap(([path, reason]) =>
        byPath.has(path) ? [] : [{ path, line: 1, reason: `the file ${reason}` }],
      ),
    ],
    unclaimed: [...files.named].filter((path) => !byPath.has(path) && !isClaimed(path)),
  };
}

/** What a file says by itself does not count where others include it: they say what its variables are. */
function withoutParts(byPath: ReadonlyMap<string, Reading>): Reading[] {
  const parts = new Set([...byPath.values()].flatMap((reading) => reading.includes));
  return [...byPath].map(([path, reading]) =>
    parts.has(path) ? { ...noReading(), problems: reading.problems } : reading,
  );
}

/** Steps that listing a folder is counted as. */
const LISTED = 50;
/** Characters of a file in a step: it is read and, by most who open it, parsed. */
const OPENED = 4;

async function countPlainReferences(
  files: readonly { path: string; text: string }[],
): Promise<ReferenceCounts> {
  if (files.length === 0) return { windows: 0, linux: 0, unknown: 0 };
  const { countReferences } = await import('../../readers/plain-references.js');
  return countReferences(files);
}
