// Files that matter because of others: the Windows words of a file may stand in one that it names, and a file without
// any may be tied to one that has some.

import type { Config } from '../../config/config.js';
import type { Reading } from '../../model/reading.js';
import { isBake } from '../../readers/bake/index.js';
import { calledFrom, isGithubWorkflow } from '../../readers/ci/index.js';
import { isNamedCompose } from '../../readers/compose/index.js';
import { isDevcontainer } from '../../readers/devcontainer/index.js';
import { filesBehind, isHelmTemplate, mayInstall } from '../../readers/helm/index.js';
import { isKustomization } from '../../readers/kustomize/index.js';
import type { ReaderContext } from '../../readers/reader.js';
import { folderOf } from '../../text/paths.js';
import { parseReference } from '../../windows/reference.js';
import type { Relevance } from './relevance.js';

/**
 * Whether the Windows words of a file may come from another: of a compose file from `.env`, from a file that it
 * includes, or from a service that it extends; of a template from its chart's values; of a workflow from those that it
 * calls. Each of those is searched once.
 */
export function reaches(
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

/**
 * A file without any such word still matters where it is tied to one that has: a Dockerfile that a compose file
 * builds, a compose or bake file that builds a Windows Dockerfile or an image that is run, a manifest that runs an image built here, a Dockerfile
 * with an argument that the configuration gives.
 */
export async function readLinked(
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
