// What the steps of a pipeline build, and on which machine.

import type { BuildHost, BuildValue } from '../../model/build.js';
import type { FileBuild } from '../../model/reading.js';
import { crop } from '../../text/crop.js';
import { resolveFrom } from '../../text/paths.js';
import type { YamlScalar } from '../../text/yaml.js';
import { type BuildCommand, isUnknown } from './build-command.js';
import type { CiImages } from './images.js';

/** Where Compose looks without `-f`, in its order. */
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
/** What bake reads without `-f`. Source: "Bake file reference", File lookup (docs.docker.com). */
const BAKE_FILES = [
  ...COMPOSE_FILES,
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
];

/** Puts values in the place of expressions; null where one has none. */
export type Fill = (text: string) => string | null;

/**
 * What a pipeline calls the folder that the repository is checked out to, and where a script stands. Sources: "Default
 * environment variables" (docs.github.com), "Predefined variables" (learn.microsoft.com/azure/devops).
 */
const CHECKOUT =
  /\$\{\{ *github\.workspace *\}\}|\$\((?:build\.sourcesdirectory|build\.repository\.localpath|system\.defaultworkingdirectory|pwd|get-location)\)|\$(?:env:)?\{?(?:env:)?(?:github_workspace|build_sourcesdirectory|system_defaultworkingdirectory|pwd)\b\}?|%(?:github_workspace|build_sourcesdirectory|system_defaultworkingdirectory|cd)%/gi;

/** Names of expressions that stand for that folder. */
export const CHECKOUT_NAMES: ReadonlySet<string> = new Set([
  'github.workspace',
  'build.sourcesdirectory',
  'build.repository.localpath',
  'system.defaultworkingdirectory',
]);

/**
 * Adds what a script builds and runs.
 * @param at the script's place, where the images are reported that it runs; null for a command that is made up
 * @param folder where the script starts, relative to the root
 */
export function addScript(
  script: string,
  at: YamlScalar | null,
  folder: string,
  host: BuildHost,
  fillMarks: Fill,
  images: CiImages,
): void {
  const { words, written } = withWordsForMarks(script.replace(CHECKOUT, '.'));
  const fill: Fill = (word) => fillMarks(written(word));
  for (const command of images.commandsOf(words)) {
    if (!images.goesOn(1 + (command.folder?.length ?? 0) / 64)) return;
    const from = command.folder === null ? null : fill(command.folder);
    if (command.kind === 'run') {
      // On Linux an image of Windows is pulled for its files at most.
      if (at !== null && host.version !== null) addRun(command, at, host, fill, images);
      continue;
    }
    const here = from === null ? null : resolveFrom(folder, from);
    const site = { at, host, fill, images };
    if (here === null) skip(site, command, `the folder that ${nameOf(command)} starts in is unknown`);
    else if (command.kind === 'docker') addDocker(command, here, site);
    else addFiles({ ...command, kind: command.kind }, here, site);
  }
}

/** Another isolation than the machine's own is the script's affair. */
function addRun(
  { image, platform, isolation }: BuildCommand,
  at: YamlScalar,
  host: BuildHost,
  fill: Fill,
  images: CiImages,
): void {
  if (image === null || platform?.startsWith('linux') === true) return;
  if (isolation !== null && isolation !== 'default' && isolation !== host.isolation) return;
  const text = fill(image);
  if (text === null || isUnknown(text))
    images.skip(at, `the image '${shown(image)}' that docker runs has no known value`);
  else images.addRun(at, image, { text, unresolved: [] }, host);
}

/** Where something is built. */
export interface BuildSite {
  /** The script or the step, where what cannot be worked out is reported; null for a command that is made up. */
  readonly at: YamlScalar | null;
  readonly host: BuildHost;
  readonly fill: Fill;
  readonly images: CiImages;
}

/** A build that cannot be worked out counts as skipped, unless it makes images for Linux alone. */
export function skip(
  { at, host, fill, images }: BuildSite,
  { platform }: { platform: string | null },
  why: string,
): void {
  if (windowsPlatform(platform === null ? null : fill(platform), host) !== undefined) images.skip(at, why);
}

const NAMES = {
  docker: 'docker build',
  bake: 'docker buildx bake',
  compose: 'docker compose',
  run: 'docker run',
};

function nameOf({ kind }: Pick<BuildCommand, 'kind'>): string {
  return NAMES[kind];
}

/** Characters of a path or a value that a message has. */
const SHOWN = 100;

function shown(text: string): string {
  return crop(text, SHOWN);
}

/** Adds what is built of compose and bake files. @param folder where they are named from, relative to the root */
export function addFiles(
  { kind, files, names }: Pick<BuildCommand, 'files' | 'names'> & Pick<FileBuild, 'kind'>,
  folder: string,
  site: BuildSite,
): void {
  const { host, fill, images } = site;
  const known = names.map(fill).filter((name) => name !== null && !isUnknown(name));
  // A name that is not known may be any.
  const asked = known.length < names.length ? [] : known.filter((name) => name !== null);
  for (const file of files.length > 0 ? files : kind === 'bake' ? BAKE_FILES : COMPOSE_FILES) {
    const path = pathOf(file, folder, fill);
    if (path !== null) images.addFileBuild({ kind, path, host, names: asked });
    else
      skip(
        site,
        { platform: null },
        `the path '${shown(file)}' that ${nameOf({ kind })} reads is unknown or outside the repository`,
      );
  }
}

function addDocker(command: BuildCommand, folder: string, site: BuildSite): void {
  const { fill } = site;
  const context = command.context === null ? null : pathOf(command.context, folder, fill);
  const file = command.files.at(-1);
  const dockerfile = file === undefined ? dockerfileIn(context) : pathOf(file, folder, fill);
  if (dockerfile === null) {
    const path = file ?? command.context;
    if (path !== '-' && path !== null) skip(site, command, unknownPath(path));
    return;
  }
  addBuild({ ...command, dockerfile }, site);
}

/** @returns why a build is skipped whose Dockerfile or context is not known */
export function unknownPath(path: string): string {
  return `the path '${shown(path)}' of this build is unknown or outside the repository`;
}

/** A build whose values are written in a pipeline. One whose arguments are not all known is skipped. */
export function addBuild(
  command: {
    dockerfile: string;
    args: ReadonlyMap<string, string>;
    target: string | null;
    platform: string | null;
  },
  site: BuildSite,
): void {
  const { host, fill, images } = site;
  const platform = windowsPlatform(command.platform === null ? null : fill(command.platform), host);
  if (platform === undefined) return;
  const args = new Map<string, BuildValue>();
  for (const [name, value] of command.args) {
    const text = fill(value);
    if (text === null || isUnknown(text)) {
      skip(site, command, `the build argument ${shown(name)} has no known value`);
      return;
    }
    args.set(name, { text, origins: [{ ...host.location, message: `the job that sets ${name} runs here` }] });
  }
  const target = command.target === null ? null : fill(command.target);
  if (target !== null && isUnknown(target)) {
    skip(site, command, `the target ${shown(target)} has no known value`);
    return;
  }
  images.addBuild({
    dockerfile: command.dockerfile,
    args,
    target: target === '' ? null : (target?.toLowerCase() ?? null),
    platform,
    contexts: new Map(),
    image: null,
    askedBy: { kind: 'pipeline', hosts: images.groupOf(host) },
  });
}

/**
 * The platform of a build that makes an image for Windows. A machine of Linux makes one only with `--platform`.
 * @param list as `--platform` has it, with commas
 * @returns null for one that does not say, undefined for images of Linux alone
 */
function windowsPlatform(list: string | null, { version }: BuildHost): string | null | undefined {
  const platforms = (list ?? '')
    .toLowerCase()
    .split(',')
    .map((platform) => platform.trim())
    .filter((platform) => platform !== '');
  const windows = platforms.find((platform) => platform.startsWith('windows'));
  if (windows !== undefined || version === null) return windows;
  return (
    platforms.find((platform) => !platform.startsWith('linux')) ?? (platforms.length > 0 ? undefined : null)
  );
}

/** @returns null for what is elsewhere, or not known */
export function pathOf(text: string, folder: string, fill: Fill): string | null {
  const known = fill(text.replace(CHECKOUT, '.'));
  return known === null || isUnknown(known) ? null : resolveFrom(folder, known);
}

export function dockerfileIn(context: string | null): string | null {
  return context === null ? null : `${context === '' ? '' : `${context}/`}Dockerfile`;
}

/**
 * A script in which an expression is one word, however it is written.
 * @returns the script, and what puts the expressions back into its words
 */
function withWordsForMarks(script: string): { words: string; written: (word: string) => string } {
  const marks: string[] = [];
  const [start = '', ...rest] = script.split('${{');
  const parts = rest.map((part) => {
    const end = part.indexOf('}}');
    if (end < 0) return part;
    const mark = part.slice(0, end).trim();
    if (/^[\w.-]*$/.test(mark)) return mark + part.slice(end);
    marks.push(mark);
    return `mark:${marks.length - 1}${part.slice(end)}`;
  });
  const written = (word: string): string =>
    word.replace(/\$\{\{mark:(\d+)\}\}/g, (whole, number) => {
      const mark = marks[Number(number)];
      return mark === undefined ? whole : `\${{${mark}}}`;
    });
  return { words: [start, ...parts].join('${{'), written };
}
