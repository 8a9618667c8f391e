import type { Resolved } from '../resolve/resolve.js';
import type { Repository } from './read.js';
import type { Setup } from './setup.js';

const NOTHING: Resolved = { uses: [], problems: [] };

/** What the references that were read stand for, before any registry is asked. */
export async function resolveReferences(
  { readings }: Repository,
  { config, budgets, internalErrors }: Setup,
): Promise<Resolved> {
  if (readings.length === 0) return NOTHING;
  const { resolve } = await import('../resolve/resolve.js');
  return internalErrors.guard(
    'resolving of references',
    null,
    () => resolve(readings, config.builds, config.args, budgets.resolving, internalErrors),
    NOTHING,
  );
}
