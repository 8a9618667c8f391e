import type { Config } from '../../config/config.js';

/** Finds Linux pods that a declared target takes: null where none does. Loaded only where targets are declared. */
export async function strayTest(targets: Config['targets']): Promise<((text: string) => boolean) | null> {
  const { mixesSystems, takesLinuxPods } = await import('../../orchestrators/index.js');
  const takesAny = targets.some(takesLinuxPods);
  if (!takesAny && !targets.some(mixesSystems)) return null;
  const [{ mayNameLinux }, { mayNameLinuxRepository }] = await Promise.all([
    import('../../windows/os-tokens.js'),
    import('../../windows/repositories.js'),
  ]);
  return (text) =>
    /\bcontainers"?:/.test(text) &&
    // Nodes with taints take the pods that tolerate them.
    (takesAny || text.includes('tolerations')) &&
    (mayNameLinux(text) || mayNameLinuxRepository(text));
}
