import type { CompiledIgnore } from '../config/scopes.js';
import type { CheckOptions } from '../model/options.js';
import type { Reading } from '../readers/reader.js';
import type { Finding } from '../report/report.js';
import { type Leftover, type Suppression, suppress, unused } from '../suppressions/suppression.js';
import type { SourceFile } from '../text/source-file.js';

/** Where accepted findings are written down. */
interface Sources {
  /** Files that may have comments. */
  commented: readonly SourceFile[];
  readings: readonly Reading[];
  ignores: readonly CompiledIgnore[];
  ruleIds: readonly string[];
}

/**
 * Marks the findings that comments, annotations, the configuration or the baseline accept. None is dropped.
 * @param couldFind whether this run could have found what a rule looks for
 * @param findingsOf puts what is wrong with suppressions into findings; only the configuration accepts those
 * @throws UsageError for a baseline that cannot be read or written
 */
export async function applySuppressions(
  found: readonly Finding[],
  sources: Sources,
  options: Pick<CheckOptions, 'root' | 'paths' | 'today' | 'baseline'>,
  couldFind: (ruleId: string) => boolean,
  findingsOf: (leftovers: Leftover[]) => Finding[],
): Promise<{ findings: Finding[]; notes: string[] }> {
  const { suppressions, wrong } = await writtenIn(sources);
  const configured = sources.ignores.map(configuredBy);
  const first = suppress(found, [...suppressions, ...configured], options.today);
  const about = findingsOf([...wrong, ...unused(suppressions, first.used, couldFind)]);
  const second = suppress(about, configured, options.today);

  // What a part of the root does not have, the rest may.
  const whole = options.paths.length === 0;
  for (const [one, ids] of first.used)
    second.used.set(one, new Set([...ids, ...(second.used.get(one) ?? [])]));
  const own = configured.filter((_, index) => sources.ignores[index]?.ignore.shared !== true);
  const idle = whole ? unused(own, second.used, couldFind) : [];
  const findings = [...first.findings, ...second.findings, ...findingsOf(idle)];

  if (!options.baseline) return { findings, notes: [] };
  const { holdAgainstBaseline } = await import('../suppressions/baseline.js');
  const held = holdAgainstBaseline(findings, options.baseline, options.root, whole);
  return { findings: [...held.findings, ...findingsOf(held.leftovers)], notes: held.notes };
}

/** Most repositories have none: what reads them is loaded only where there are some. */
async function writtenIn({ commented, readings, ruleIds }: Sources) {
  const annotations = readings.flatMap((reading) => reading.ignores ?? []);
  const suppressions: Suppression[] = [];
  const wrong: Leftover[] = [];
  if (commented.length > 0) {
    const { commentsIn } = await import('../suppressions/comments.js');
    for (const file of commented) {
      const inFile = commentsIn(file, ruleIds);
      suppressions.push(...inFile.suppressions);
      wrong.push(...inFile.wrong);
    }
  }
  if (annotations.length > 0) {
    const { fromAnnotations } = await import('../suppressions/annotations.js');
    const annotated = fromAnnotations(annotations, ruleIds);
    suppressions.push(...annotated.suppressions);
    wrong.push(...annotated.wrong);
  }
  return { suppressions, wrong };
}

function configuredBy({ ignore, matches }: CompiledIgnore): Suppression {
  // Findings of one file come one after the other: a glob is held against it once.
  let last: { path: string; covered: boolean } | null = null;
  return {
    ...ignore,
    by: 'configuration',
    text: `paths: ${ignore.paths.join(', ')}; rules: ${ignore.rules.join(', ')}; reason: ${ignore.reason}`,
    covers({ path }) {
      if (last?.path !== path) last = { path, covered: matches(path) };
      return last.covered;
    },
  };
}
