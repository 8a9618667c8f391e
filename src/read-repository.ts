// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.

import type { Config } from './config/config.js';
import { readInside } from './discovery/named.js';
import { readText } from './discovery/read.js';
import type { FileList } from './discovery/walk.js';
import {
  isBake,
  isDevcontainer,
  isHelmTemplate,
  isKustomization,
  isNamedCompose,
} from './readers/file-names.js';
import { readers } from './readers/index.js';
import { folderOf } from './readers/paths.js';
import { noReading, type Read, type Reader, type Reading, type Surroundings } from './readers/reader.js';
import { mayHaveComments } from './suppressions/marks.js';
import { type Budget, costOfFile, OverBudget } from './text/budget.js';
import { SourceFile } from './text/source-file.js';
import { parseReference } from './windows/reference.js';

export interface Repository {
  readings: Reading[];
  /** The files that may have comments that suppress findings. */
  commented: SourceFile[];
  /** How many files were opened and searched. */
  filesRead: number;
}

/**
 * Without one of these words a file names no Windows image and places none on Windows. `isolation` is a key
 * that compose files have on Windows only; the numbers are the releases that tags name.
 */
const WINDOWS_WORDS =
  /windows|nanoserver|servercore|ltsc|isolation|hostprocess|microsoft\/|dotnet\/framework|sitecore|1709|1803|1809|1903|1909|2004|2009|20h2|10\.0\.\d|wcow|runtimeclass\b|wincompat\/ignore/i;

export async function readRepository(
  root: string,
  files: FileList,
  open: Surroundings['open'],
  rootName: string,
  declared: Pick<Config, 'builds' | 'args' | 'targets'>,
  budget: Budget,
): Promise<Repository> {
  const surroundings: Surroundings = { open, rootName, budget };
  const byPath = new Map<string, Reading>();
  const ruledOut: { path: string; text: string }[] = [];
  const commented: SourceFile[] = [];
  let filesRead = 0;

  const mayStray = declared.targets.some(isOpenNode) ? await strayTest() : null;
  const loaded = new Map<Reader, Read>();
  const read = async (path: string, text: string): Promise<void> => {
    const file = new SourceFile(path, text);
    for (const reader of readers) {
      if (!reader.claims(path) && !files.named.has(path)) continue;
      const readFile = loaded.get(reader) ?? (await reader.load());
      loaded.set(reader, readFile);
      const reading = attempt(readFile, file, surroundings);
      if (reading === null) continue;
      byPath.set(path, reading);
      return;
    }
  };

  for (const path of files.paths) {
    const result = readText(root, path);
    filesRead++;
    if ('text' in result && mayHaveComments(result.text)) commented.push(new SourceFile(path, result.text));
    if ('refused' in result) {
      const problem = refusal(path, result.refused);
      if (problem !== null) byPath.set(path, problem);
    } else if (
      WINDOWS_WORDS.test(result.text) ||
      (isNamedCompose(path) && reachesWords(path, result.text, open)) ||
      (isHelmTemplate(path) && result.text.includes('image') && valuesHaveWords(path, open))
    ) {
      await read(path, result.text);
    } else if (mayStray?.(result.text)) {
      await read(path, result.text);
      // Whatever is wrong with a file without a Windows word is nobody's business here.
      const reading = byPath.get(path);
      if (reading !== undefined) reading.problems.length = 0;
    } else {
      ruledOut.push({ path, text: result.text });
    }
  }
  await readLinked(ruledOut, byPath, declared, read);
  return { readings: withoutParts(byPath), commented, filesRead };
}

/** A Kubernetes node that takes every pod. */
function isOpenNode({ platform, taints }: Config['targets'][number]): boolean {
  return platform === 'kubernetes' && taints.every((taint) => taint.endsWith(':PreferNoSchedule'));
}

/** Finds pods of Linux images, which may land there: loaded where a node is declared that takes them. */
async function strayTest(): Promise<(text: string) => boolean> {
  const [{ mayNameLinux }, { mayNameLinuxRepository }] = await Promise.all([
    import('./windows/os-tokens.js'),
    import('./windows/repositories.js'),
  ]);
  return (text) => /\bcontainers"?:/.test(text) && (mayNameLinux(text) || mayNameLinuxRepository(text));
}

/** What a file says by itself does not count where others include it: they say what its variables are. */
function withoutParts(byPath: ReadonlyMap<string, Reading>): Reading[] {
  const readings = [...byPath.values()];
  for (const path of new Set(readings.flatMap((reading) => reading.includes))) {
    const part = byPath.get(path);
    if (part !== undefined) Object.assign(part, { ...noReading(), problems: part.problems });
  }
  return readings;
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
  for (let round = 0; round < 4 && waiting.length > 0; round++) {
    const readings = [...byPath.values()];
    const builds = [...declared.builds, ...readings.flatMap((r) => r.builds)];
    const dockerfiles = new Set(builds.map((b) => b.dockerfile.toLowerCase()));
    const images = new Set(builds.flatMap((b) => repositoryOf(b.image)));
    const composeFolders = new Set([...byPath.keys()].filter(isNamedCompose).map(folderOf));
    const built = new Set(
      readings.flatMap((r) => r.kustomizations.flatMap((k) => [...k.resources, ...k.components])),
    );
    const hasDockerfiles = readings.some((r) => r.dockerfiles.length > 0);
    const run = new Set(readings.flatMap((r) => r.uses.flatMap((use) => repositoryOf(use.reference))));
    const tied = ({ path, text }: (typeof waiting)[number]): boolean =>
      dockerfiles.has(path.toLowerCase()) ||
      built.has(path) ||
      (isKustomization(path) && built.has(folderOf(path))) ||
      (isNamedCompose(path) && composeFolders.has(folderOf(path))) ||
      namesOne(text, images) ||
      args.some((name) => text.includes(name)) ||
      (hasDockerfiles && isDevcontainer(path)) ||
      (mayBuild(path, text) && (hasDockerfiles || namesOne(text, run)));
    for (const { path, text } of waiting.filter(tied)) await read(path, text);
    waiting = waiting.filter((file) => !tied(file));
    if (byPath.size === readings.length) return;
  }
}

/** Compose and bake files tell which Dockerfile makes an image. */
function mayBuild(path: string, text: string): boolean {
  return isBake(path) || (isNamedCompose(path) && text.includes('build'));
}

function repositoryOf(image: string | null): string[] {
  const parsed = image === null ? null : parseReference(image);
  return parsed === null ? [] : [parsed.repository.replace(/^library\//, '')];
}

/** Whether a text has one of these names of images, with or without a registry before it. */
function namesOne(text: string, images: ReadonlySet<string>): boolean {
  // A search for each is faster than cutting the text into words, while there are few.
  if (images.size < 20) return [...images].some((image) => text.includes(image));
  for (const [name] of text.matchAll(/[\w./-]+/g)) {
    for (let at = 0; at >= 0 && at < name.length; at = name.indexOf('/', at) + 1 || -1)
      if (images.has(name.slice(at))) return true;
  }
  return false;
}

/** A compose file may have its words in `.env`, in a file that it includes, or in a service that it extends. */
function reachesWords(path: string, text: string, open: Surroundings['open']): boolean {
  if (/^[ \t"']*(?:include|extends)["']?[ \t]*:/m.test(text)) return true;
  const env = open(path.includes('/') ? `${folderOf(path)}/.env` : '.env');
  return env !== null && WINDOWS_WORDS.test(env.text);
}

/** Whether the Windows words of a template may come from its chart's values. */
function valuesHaveWords(path: string, open: Surroundings['open']): boolean {
  const chart = path.slice(0, path.lastIndexOf('templates/'));
  const values = open(`${chart}values.yaml`);
  return values !== null && WINDOWS_WORDS.test(values.text);
}

/** A file that a parser chokes on must not take the results of the others with it. */
function attempt(read: Read, file: SourceFile, surroundings: Surroundings): Reading | null {
  try {
    return surroundings.budget.within(costOfFile(file.text.length), () => read(file, surroundings));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const message =
      error instanceof OverBudget ? `reading the file ${what}` : `the file cannot be read (${what})`;
    return { ...noReading(), problems: [{ location: file.location(0, 0), message }] };
  }
}

/** Binary files, links and data are none of ours; a file that people wrote and we refuse is told. */
function refusal(path: string, reason: string): Reading | null {
  const isData = /\.json$/i.test(path) && reason.startsWith('is larger');
  if (isData || reason === 'is binary') return null;
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...noReading(), problems: [{ location, message: `the file ${reason}` }] };
}

/**
 * Opens files of a root that others name, each once, however many compose files share a `.env`. Links lead nowhere.
 * @param excluded files that are not there for us
 */
export function opener(
  root: string,
  excluded: (path: string) => boolean = () => false,
): Surroundings['open'] {
  const opened = new Map<string, SourceFile | null>();
  return (path) => {
    if (excluded(path)) return null;
    const known = opened.get(path);
    if (known !== undefined) return known;
    const text = readInside(root, path);
    const file = text === null ? null : new SourceFile(path, text);
    opened.set(path, file);
    return file;
  };
}
