import { behindMirror } from '../model/registry-settings.js';
import type { Resolved } from '../resolve/resolve.js';
import type { Budget } from '../text/budget.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import type { Repository } from './reading/repository.js';
import type { Setup } from './setup.js';

const NOTHING: Resolved = { uses: [], problems: [] };

/** What the references that were read stand for, before any registry is asked. */
export async function resolveReferences(
  { readings }: Repository,
  { config, budgets, internalErrors }: Setup,
): Promise<Resolved> {
  if (readings.length === 0) return NOTHING;
  const { resolve } = await import('../resolve/resolve.js');
  const isWindows = await windowsImages(config.windowsImages, budgets.matching);
  return internalErrors.guard(
    'resolving of references',
    null,
    () =>
      resolve(readings, { ...config, isWindows, parse: parser(config) }, budgets.resolving, internalErrors),
    NOTHING,
  );
}

function parser({ registries: { mirrors } }: Setup['config']): (text: string) => ImageReference | null {
  return (text) => {
    const parsed = parseReference(text);
    return parsed === null ? null : behindMirror(parsed, mirrors);
  };
}

/** @returns whether a reference is one of those that the globs name, with or without Docker Hub's host */
async function windowsImages(
  globs: readonly string[],
  budget: Budget,
): Promise<(reference: ImageReference) => boolean> {
  if (globs.length === 0) return () => false;
  const { globMatcher } = await import('../config/glob.js');
  const matches = globMatcher(globs, budget);
  return ({ familiar, registry, repository }) => matches(familiar) || matches(`${registry}/${repository}`);
}
