// What the steps of a pipeline build, and on which machine.

import type { BuildHost, BuildValue } from '../../model/build.js';
import { resolveFrom } from '../../text/paths.js';
import { type BuildCommand, isUnknown } from './build-command.js';
import type { CiImages } from './images.js';

/** Where Compose looks without `-f`, in its order. */
const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];

/** Puts values in the place of expressions; null where one has none. */
export type Fill = (text: string) => string | null;

/**
 * Adds the builds of a script.
 * @param folder where the script starts, relative to the root
 */
export function addScript(
  script: string,
  folder: string,
  host: BuildHost,
  fill: Fill,
  images: CiImages,
): void {
  // An expression is one word, however it is spaced.
  for (const command of images.commandsOf(withTightMarks(script))) {
    if (!images.goesOn(1 + (command.folder?.length ?? 0) / 64)) return;
    const from = command.folder === null ? null : fill(command.folder);
    const at = from === null ? null : resolveFrom(folder, from);
    if (at === null) continue;
    if (command.kind === 'compose') addCompose(command, at, host, fill, images);
    else addDocker(command, at, host, fill, images);
  }
}

function addCompose(
  command: BuildCommand,
  folder: string,
  host: BuildHost,
  fill: Fill,
  images: CiImages,
): void {
  const files = command.files.length > 0 ? command.files : COMPOSE_FILES;
  for (const file of files) {
    const path = pathOf(file, folder, fill);
    if (path !== null) images.addComposeBuild(path, host);
  }
}

function addDocker(
  command: BuildCommand,
  folder: string,
  host: BuildHost,
  fill: Fill,
  images: CiImages,
): void {
  const context = command.context === null ? null : pathOf(command.context, folder, fill);
  const file = command.files.at(-1);
  const dockerfile = file === undefined ? dockerfileIn(context) : pathOf(file, folder, fill);
  if (dockerfile === null) return;
  addBuild({ ...command, dockerfile }, host, fill, images);
}

/** A build whose values are written in a pipeline. One whose arguments are not all known tells nothing. */
export function addBuild(
  wish: {
    dockerfile: string;
    args: ReadonlyMap<string, string>;
    target: string | null;
    platform: string | null;
  },
  host: BuildHost,
  fill: Fill,
  images: CiImages,
): void {
  const platform = wish.platform === null ? null : fill(wish.platform);
  // An image of Linux, whatever builds it.
  if (platform !== null && /^linux\b/i.test(platform)) return;
  const args = new Map<string, BuildValue>();
  for (const [name, value] of wish.args) {
    const text = fill(value);
    if (text === null || isUnknown(text)) return;
    args.set(name, { text, origins: [{ ...host.location, message: `the job that sets ${name} runs here` }] });
  }
  const target = wish.target === null ? null : fill(wish.target);
  if (target !== null && isUnknown(target)) return;
  images.addBuild({
    dockerfile: wish.dockerfile,
    args,
    target: target === '' ? null : (target?.toLowerCase() ?? null),
    platform,
    contexts: new Map(),
    image: null,
    askedBy: { kind: 'pipeline', hosts: new Set([host]) },
  });
}

/** @returns null for what is elsewhere, or not known */
export function pathOf(text: string, folder: string, fill: Fill): string | null {
  const known = fill(text);
  return known === null || isUnknown(known) ? null : resolveFrom(folder, known);
}

export function dockerfileIn(context: string | null): string | null {
  return context === null ? null : `${context === '' ? '' : `${context}/`}Dockerfile`;
}

function withTightMarks(script: string): string {
  const [start = '', ...rest] = script.split('${{');
  const parts = rest.map((part) => {
    const end = part.indexOf('}}');
    return end < 0 ? part : `${part.slice(0, end).trim()}${part.slice(end)}`;
  });
  return [start, ...parts].join('${{');
}
