import type { Judged } from './judging/judge-uses.js';
import type { LookedUp } from './look-up.js';
import type { Repository } from './reading/repository.js';
import type { Setup } from './setup.js';

/** What the images mean on the declared targets and build hosts. */
export async function judge(
  { uses }: LookedUp,
  { readings }: Repository,
  { config, scopes, budgets, internalErrors }: Setup,
): Promise<Judged> {
  if (uses.length === 0) return { uses: [], problems: [] };
  const [{ judgeUses }, { coverTogether }] = await Promise.all([
    import('./judging/judge-uses.js'),
    import('./judging/variants.js'),
  ]);
  const runtimeClasses = new Map(
    readings.flatMap((reading) => reading.runtimeClasses).map((one) => [one.name, one]),
  );
  const matrix = { config, runtimeClasses, ...scopes };
  const alone = judgeUses(uses, matrix, budgets.judging, internalErrors);
  const covered = internalErrors.guard(
    'comparison of variants',
    null,
    () => coverTogether(alone.uses),
    alone.uses,
  );
  return { ...alone, uses: covered };
}
