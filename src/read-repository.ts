// Reads what may matter and nothing else: most files are ruled out by their name, most of the rest by a search
// for the words without which no Windows image can be in them; only then is a file parsed.

import type { Config } from './config/config.js';
import { readText } from './discovery/read.js';
import type { FileList } from './discovery/walk.js';
import { isBake, isNamedCompose } from './readers/file-names.js';
import { readers } from './readers/index.js';
import { noReading, type Read, type Reader, type Reading, type Surroundings } from './readers/reader.js';
import { mayHaveComments } from './suppressions/marks.js';
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
  /windows|nanoserver|servercore|ltsc|isolation|hostprocess|microsoft\/|dotnet\/framework|sitecore|1709|1803|1809|1903|1909|2004|2009|20h2|10\.0\.\d|wincompat\/ignore/i;

export async function readRepository(
  root: string,
  files: FileList,
  open: Surroundings['open'],
  rootName: string,
  declared: Pick<Config, 'builds' | 'args'>,
): Promise<Repository> {
  const surroundings: Surroundings = { open, rootName };
  const readings: Reading[] = [];
  const ruledOut: { path: string; text: string }[] = [];
  const commented: SourceFile[] = [];
  let filesRead = 0;

  const loaded = new Map<Reader, Read>();
  const read = async (path: string, text: string): Promise<void> => {
    const file = new SourceFile(path, text);
    for (const reader of readers) {
      if (!reader.claims(path) && !files.named.has(path)) continue;
      const readFile = loaded.get(reader) ?? (await reader.load());
      loaded.set(reader, readFile);
      const reading = attempt(readFile, file, surroundings);
      if (reading === null) continue;
      readings.push(reading);
      return;
    }
  };

  for (const path of files.paths) {
    const result = readText(root, path);
    filesRead++;
    if ('text' in result && mayHaveComments(result.text)) commented.push(new SourceFile(path, result.text));
    if ('refused' in result) {
      const problem = refusal(path, result.refused);
      if (problem !== null) readings.push(problem);
    } else if (WINDOWS_WORDS.test(result.text) || (isNamedCompose(path) && envHasWords(path, open))) {
      await read(path, result.text);
    } else {
      ruledOut.push({ path, text: result.text });
    }
  }
  await readLinked(ruledOut, readings, declared, read);
  return { readings, commented, filesRead };
}

/**
 * A file without any such word still matters where it is tied to one that has: a Dockerfile that a compose file
 * builds, a compose or bake file that builds a Windows Dockerfile or an image that is run, a manifest that runs an image built here, a Dockerfile
 * with an argument that the configuration gives.
 */
async function readLinked(
  ruledOut: { path: string; text: string }[],
  readings: Reading[],
  declared: Pick<Config, 'builds' | 'args'>,
  read: (path: string, text: string) => Promise<void>,
): Promise<void> {
  let waiting = ruledOut;
  const args = [...declared.args.keys()];
  for (let round = 0; round < 4 && waiting.length > 0; round++) {
    const builds = [...declared.builds, ...readings.flatMap((r) => r.builds)];
    const dockerfiles = new Set(builds.map((b) => b.dockerfile.toLowerCase()));
    const images = [...new Set(builds.flatMap((b) => repositoryOf(b.image)))];
    const hasDockerfiles = readings.some((r) => r.dockerfiles.length > 0);
    const run = [...new Set(readings.flatMap((r) => r.uses.flatMap((use) => repositoryOf(use.reference))))];
    const before = readings.length;
    const tied = ({ path, text }: (typeof waiting)[number]): boolean =>
      dockerfiles.has(path.toLowerCase()) ||
      images.some((image) => text.includes(image)) ||
      args.some((name) => text.includes(name)) ||
      (mayBuild(path, text) && (hasDockerfiles || run.some((image) => text.includes(image))));
    for (const { path, text } of waiting.filter(tied)) await read(path, text);
    waiting = waiting.filter((file) => !tied(file));
    if (readings.length === before) return;
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

function envHasWords(path: string, open: Surroundings['open']): boolean {
  const env = open(path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/.env` : '.env');
  return env !== null && WINDOWS_WORDS.test(env.text);
}

/** A file that a parser chokes on must not take the results of the others with it. */
function attempt(read: Read, file: SourceFile, surroundings: Surroundings): Reading | null {
  try {
    return read(file, surroundings);
  } catch (error) {
    const message = `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return { ...noReading(), problems: [{ location: file.location(0, 0), message }] };
  }
}

/** Binary files and links are none of ours; a file that people wrote and we refuse is told. */
function refusal(path: string, reason: string): Reading | null {
  const isManifest = /\.(?:ya?ml|json)$/i.test(path) && !isNamedCompose(path);
  if (isManifest || reason === 'is binary') return null;
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { ...noReading(), problems: [{ location, message: `the file ${reason}` }] };
}

/** Opens files of a root, each once, however many compose files share a `.env`. */
export function opener(root: string): Surroundings['open'] {
  const opened = new Map<string, SourceFile | null>();
  return (path) => {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const result = readText(root, path);
    const file = 'text' in result ? new SourceFile(path, result.text) : null;
    opened.set(path, file);
    return file;
  };
}
