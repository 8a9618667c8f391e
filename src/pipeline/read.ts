// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.

import { basename, resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { shownPath } from '../discovery/named.js';
import { readText } from '../discovery/read.js';
import type { FileList } from '../discovery/walk.js';
import type { ReferenceCounts, SkippedPlace } from '../model/coverage.js';
import type { InternalErrors } from '../model/internal-errors.js';
import { noReading, type Reading } from '../model/reading.js';
import { isBake } from '../readers/bake/index.js';
import { calledFrom, isGithubWorkflow } from '../readers/ci/index.js';
import { isNamedCompose } from '../readers/compose/index.js';
import { isDevcontainer } from '../readers/devcontainer/index.js';
import { filesBehind, isHelmTemplate, mayInstall } from '../readers/helm/index.js';
import { isClaimed, readers } from '../readers/index.js';
import { withoutDefinitions } from '../readers/kubernetes/definitions.js';
import { isKustomization } from '../readers/kustomize/index.js';
import type { NamedImage } from '../readers/other-kinds/read.js';
import type { Read, Reader, ReaderContext } from '../readers/reader.js';
import { mayHaveComments } from '../suppressions/marks.js';
import { Budget, type Cost, costOfFile, OverBudget, RESERVE, reserveOfFile } from '../text/budget.js';
import { forgetTrees } from '../text/kept-trees.js';
import { folderOf } from '../text/paths.js';
import { SourceFile } from '../text/source-file.js';
import { parseReference } from '../windows/reference.js';
import { fileOpener, folderLister, type Refusals } from './file-opener.js';
import { freeMemory } from './memory.js';
import { hasWindowsWord, type Relevance, relevanceOf } from './relevance.js';
import type { Setup } from './setup.js';

export interface Repository {
  readonly readings: readonly Reading[];
  /** The files that may have comments that suppress findings. */
  readonly commented: readonly SourceFile[];
  /** How many files were opened and searched. */
  readonly filesRead: number;
  /** Files that one of the checked files may need and that cannot be read. */
  readonly unread: readonly SkippedPlace[];
  /** Files of formats that are read, which are data by their size or their bytes. */
  readonly data: readonly SkippedPlace[];
  /** Windows images in files of kinds that are not read. */
  readonly inOtherKinds: readonly ImagePlace[];
  /** The references of files that were searched and not parsed. */
  readonly plainReferences: ReferenceCounts;
  /** Files that the user named, and that are in no format that is read. */
  readonly unclaimed: readonly string[];
}

/** Where a file names an image. */
export interface ImagePlace extends NamedImage {
  readonly path: string;
}

/** Characters of memory that what a reader finds is counted as: an image, a build, a stage of a Dockerfile. */
const FOUND = 15_000;

/** Characters that are read before it is looked how much memory that took. */
const READ_BETWEEN = 4 * 1024 * 1024;

export async function readRepository(
  files: FileList,
  { options: { root, lookup, baseline }, config: declared, exclusion, budgets, internalErrors }: Setup,
): Promise<Repository> {
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
  const byPath = new Map<string, Reading>();
  const ruledOut: { path: string; text: string }[] = [];
  const commented: SourceFile[] = [];
  let filesRead = 0;
  let charactersRead = 0;

  const mayStray = declared.targets.length > 0 ? await strayTest(declared.targets) : null;
  const loaded = new Map<Reader, Read>();
  const read = async (path: string, text: string): Promise<void> => {
    const file = new SourceFile(path, text);
    const claiming = readers.filter((reader) => reader.claims(path));
    // What the user named may be of a format that its name does not show.
    const others = files.named.has(path) ? readers.filter((reader) => !claiming.includes(reader)) : [];
    for (const reader of [...claiming, ...others]) {
      const readFile = loaded.get(reader) ?? (await reader.load());
      loaded.set(reader, readFile);
      const reading = fileReader.read(reader.name, readFile, file);
      if (reading === null || (!namesImages(reading) && others.includes(reader))) continue;
      byPath.set(path, reading);
      return;
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
    const { windowsImagesIn } = await import('../readers/other-kinds/read.js');
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
  await readLinked(ruledOut, byPath, declared, read);
  const plainReferences = await countPlainReferences(ruledOut.filter(({ path }) => !byPath.has(path)));
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
    unread: [...refused].flatMap(([path, reason]) =>
      byPath.has(path) ? [] : [{ path, line: 1, reason: `the file ${reason}` }],
    ),
    unclaimed: [...files.named].filter((path) => !byPath.has(path) && !isClaimed(path)),
  };
}

/** Finds Linux pods that a declared target takes: null where none does. Loaded only where targets are declared. */
async function strayTest(targets: Config['targets']): Promise<((text: string) => boolean) | null> {
  const { mixesSystems, takesLinuxPods } = await import('../orchestrators/index.js');
  const takesAny = targets.some(takesLinuxPods);
  if (!takesAny && !targets.some(mixesSystems)) return null;
  const [{ mayNameLinux }, { mayNameLinuxRepository }] = await Promise.all([
    import('../windows/os-tokens.js'),
    import('../windows/repositories.js'),
  ]);
  return (text) =>
    /\bcontainers"?:/.test(text) &&
    // Nodes with taints take the pods that tolerate them.
    (takesAny || text.includes('tolerations')) &&
    (mayNameLinux(text) || mayNameLinuxRepository(text));
}

/** What a file says by itself does not count where others include it: they say what its variables are. */
function withoutParts(byPath: ReadonlyMap<string, Reading>): Reading[] {
  const parts = new Set([...byPath.values()].flatMap((reading) => reading.includes));
  return [...byPath].map(([path, reading]) =>
    parts.has(path) ? { ...noReading(), problems: reading.problems } : reading,
  );
}

/**
 * A file without any such word still matters where it is tied to one that has: a Dockerfile that a compose file
 * builds, a compose or bake file that builds a Windows Dockerfile or an image that is run, a manifest that runs an image built here, a Dockerfile
 * with an argument that the configuration gives.
 */
async function readLinked(
  ruledOut: { path: string; text: string }[],
  byPath: ReadonlyMap<string, Reading>,
  declared: Pick<Config, 'builds' | 'args'>,
  read: (path: string, text: string) => Promise<void>,
): Promise<void> {
  let waiting = ruledOut;
  const args = [...declared.args.keys()];
  for (let round = 0; round < MAX_ROUNDS && waiting.length > 0; round++) {
    const readings = [...byPath.values()];
    const builds = [...declared.builds, ...readings.flatMap((r) => r.builds)];
    const dockerfiles = new Set(builds.map((b) => b.dockerfile.toLowerCase()));
    const mayNameBuilt = namesOne(new Set(builds.flatMap((b) => repositoryOf(b.image))));
    const mayNameArg = namesOne(new Set(args));
    const composeFolders = new Set([...byPath.keys()].filter(isNamedCompose).map(folderOf));
    const built = new Set(
      readings.flatMap((r) => r.kustomizations.flatMap((k) => [...k.resources, ...k.components])),
    );
    const hasDockerfiles = readings.some((r) => r.dockerfiles.length > 0);
    const mayNameRun = namesOne(
      new Set(readings.flatMap((r) => r.uses.flatMap((use) => repositoryOf(use.reference)))),
    );
    const isTied = ({ path, text }: (typeof waiting)[number]): boolean =>
      dockerfiles.has(path.toLowerCase()) ||
      built.has(path) ||
      (isKustomization(path) && built.has(folderOf(path))) ||
      (isNamedCompose(path) && composeFolders.has(folderOf(path))) ||
      (hasDockerfiles && isDevcontainer(path)) ||
      mayNameBuilt(text) ||
      mayNameArg(text) ||
      (mayBuild(path, text) && (hasDockerfiles || mayNameRun(text)));
    const tied = new Set(waiting.filter(isTied));
    if (tied.size === 0) return;
    for (const { path, text } of tied) await read(path, text);
    waiting = waiting.filter((file) => !tied.has(file));
    if (byPath.size === readings.length) return;
  }
}

/** Ties of ties: a manifest that runs an image, whose Dockerfile is built on one that a bake file makes. */
const MAX_ROUNDS = 4;

/** Compose and bake files tell which Dockerfile makes an image. */
function mayBuild(path: string, text: string): boolean {
  return isBake(path) || (isNamedCompose(path) && text.includes('build'));
}

function repositoryOf(image: string | null): string[] {
  const parsed = image === null ? null : parseReference(image);
  return parsed === null ? [] : [parsed.repository.replace(/^library\//, '')];
}

/** Names that are searched for one by one; of more, a text is cut into words. */
const FEW_NAMES = 20;
/** No repository has a longer name. */
const MAX_NAME = 255;

/** @returns whether a text has one of these names, images with or without a registry before them */
function namesOne(names: ReadonlySet<string>): (text: string) => boolean {
  if (names.size === 0) return () => false;
  // A search for each is faster than cutting the text into words, while there are few.
  if (names.size < FEW_NAMES) {
    const few = [...names];
    return (text) => few.some((name) => text.includes(name));
  }
  return (text) => {
    for (const [word] of text.matchAll(/[\w./-]+/g)) {
      const end = word.slice(-MAX_NAME);
      for (let at = 0; at >= 0 && at < end.length; at = end.indexOf('/', at) + 1 || -1)
        if (names.has(end.slice(at))) return true;
    }
    return false;
  };
}

/**
 * Whether the Windows words of a file may come from another: of a compose file from `.env`, from a file that it
 * includes, or from a service that it extends; of a template from its chart's values; of a workflow from those that it
 * calls. Each of those is searched once.
 */
function reaches(
  { open, list }: Pick<ReaderContext, 'open' | 'list'>,
  isRelevant: Relevance,
): (path: string, text: string) => boolean {
  const known = new Map<string, boolean>();
  const hasWords = (path: string): boolean => {
    const found = known.get(path) ?? isRelevant(open(path)?.text ?? '');
    known.set(path, found);
    return found;
  };
  return (path, text) => {
    if (isNamedCompose(path)) {
      if (/^[ \t"']*(?:include|extends)["']?[ \t]*:/m.test(text)) return true;
      if (hasWords(path.includes('/') ? `${folderOf(path)}/.env` : '.env')) return true;
    }
    if (mayInstall(path, text)) return true;
    if (isGithubWorkflow(path)) return calledFrom(text).some(hasWords);
    if (!isHelmTemplate(path) || !/image|include|template|toYaml|tpl/.test(text)) return false;
    return filesBehind(path, list).some(hasWords);
  };
}

/** Reads one file after the other, each in its part of the budget. */
class FileReader {
  readonly #readerContext: ReaderContext;
  readonly #reserve: ReaderContext;
  #isUsedUp = false;

  /** @param internalErrors adds where a parser fails: the results of other files stand */
  constructor(
    budget: Budget,
    contextPaidBy: (payer: Budget) => ReaderContext,
    private readonly internalErrors: InternalErrors,
  ) {
    this.#readerContext = contextPaidBy(budget);
    this.#reserve = contextPaidBy(new Budget(RESERVE));
  }

  /** @param format what the parser reads, for the message where it fails */
  read(format: string, read: Read, file: SourceFile): Reading | null {
    const { length } = file.text;
    const isShort = !this.#isUsedUp && !this.#readerContext.budget.has(costOfFile(length));
    try {
      const reading = this.#isUsedUp
        ? readWithin(read, file, this.#reserve, reserveOfFile(length))
        : readWithin(read, file, this.#readerContext, costOfFile(length));
      if (reading !== null) this.#keep(reading);
      return reading;
    } catch (error) {
      if (!(error instanceof OverBudget)) {
        this.internalErrors.record(`reader ${format}`, file.path, error);
        return noReading();
      }
      if (isShort) {
        // What other files have used up is not missing where little is needed.
        this.#isUsedUp = true;
        return this.read(format, read, file);
      }
      return unread(file.path, `reading the file ${error.message}`);
    }
  }

  /** @throws OverBudget where all files together bring too much */
  #keep(reading: Reading): void {
    const { budget } = this.#isUsedUp ? this.#reserve : this.#readerContext;
    const size = FOUND * sizeOf(reading);
    this.#isUsedUp ||= !budget.has({ steps: 0, characters: size });
    budget.make(size);
  }
}

function readWithin(read: Read, file: SourceFile, readerContext: ReaderContext, cost: Cost): Reading | null {
  return readerContext.budget.within(cost, () => read(file, readerContext));
}

function namesImages({ uses, builds, dockerfiles, fileBuilds, skipped }: Reading): boolean {
  return [uses, builds, dockerfiles, fileBuilds].some((list) => list.length > 0) || skipped.length > 0;
}

function sizeOf({ uses, builds, dockerfiles, fileBuilds, kustomizations }: Reading): number {
  const stages = dockerfiles.reduce((sum, dockerfile) => sum + dockerfile.stages.length, 0);
  return uses.length + builds.length + fileBuilds.length + kustomizations.length + stages;
}

const BINARY = 'is binary';

/** Binary files and data have no images; a file that people wrote, or that the user named, is reported. */
function refusal(path: string, reason: string, isNamed: boolean): Reading | null {
  const isData = /\.json$/i.test(path) && reason.startsWith('is larger');
  if (!isNamed && (isData || reason === BINARY)) return null;
  return unread(path, `the file ${reason}`);
}

function unread(path: string, message: string): Reading {
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...noReading(), problems: [{ location, message }] };
}

/** Steps that listing a folder is counted as. */
const LISTED = 50;
/** Characters of a file in a step: it is read and, by most who open it, parsed. */
const OPENED = 4;

async function countPlainReferences(
  files: readonly { path: string; text: string }[],
): Promise<ReferenceCounts> {
  if (files.length === 0) return { windows: 0, linux: 0, unknown: 0 };
  const { countReferences } = await import('../readers/plain-references.js');
  return countReferences(files);
}
