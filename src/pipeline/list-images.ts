// Targets and image uses in the report's form.

import type { Config } from '../config/config.js';
import type { JudgedImage, Outcome } from '../model/judged-image.js';
import type { ReportImage, ReportTarget, ReportVerdict } from '../report/report.js';
import { releaseName } from '../windows/releases.js';
import { severity } from '../windows/severity.js';
import { formatVersion } from '../windows/version.js';

export function targetsOf(config: Config): ReportTarget[] {
  return config.targets.map(targetOf);
}

/** With their verdicts. What only a pipeline's arguments make is compared with build hosts, and not listed. */
export function imagesOf(judged: readonly JudgedImage[]): ReportImage[] {
  const lists = new VerdictLists();
  return judged
    .filter(({ use: { foundIn } }) => foundIn.kind !== 'stage' || foundIn.listed)
    .map(({ use, outcomes }) => ({
      path: use.location.path,
      line: use.location.line,
      column: use.location.column,
      endLine: use.location.endLine,
      endColumn: use.location.endColumn,
      kind: use.kind,
      role: use.role,
      raw: use.raw,
      reference: use.reference,
      unresolved: use.unresolved,
      os: use.os,
      osVersions: use.versions.map(formatVersion),
      evidence: use.evidence,
      digest: use.parsed?.digest ?? (use.answer?.kind === 'found' ? use.answer.digest : null),
      verdicts: lists.of(outcomes),
    }));
}

function targetOf(target: Config['targets'][number]): ReportTarget {
  return {
    name: target.name,
    host: formatVersion(target.version),
    release: releaseName(target.version.build, target.client),
    client: target.client,
    isolation: target.isolation,
    platform: target.platform,
  };
}

/** The verdicts of image uses. Equal lists are one list, since thousands of uses can have the same ones. */
class VerdictLists {
  readonly #byOutcomes = new Map<JudgedImage['outcomes'], readonly ReportVerdict[]>();
  readonly #verdicts = new Map<string, { id: number; verdict: ReportVerdict }>();
  readonly #lists = new Map<string, readonly ReportVerdict[]>();

  of(outcomes: JudgedImage['outcomes']): readonly ReportVerdict[] {
    const known = this.#byOutcomes.get(outcomes);
    if (known !== undefined) return known;
    const shared = worstByTarget(outcomes).map((outcome) => this.#sharedVerdict(outcome));
    const key = shared.map(({ id }) => id).join();
    const list = this.#lists.get(key) ?? shared.map(({ verdict }) => verdict);
    this.#lists.set(key, list);
    this.#byOutcomes.set(outcomes, list);
    return list;
  }

  #sharedVerdict({ target, isolation, verdict, rule, reason, version }: Outcome) {
    const made: ReportVerdict = {
      target: target.name,
      isolation,
      verdict,
      rule,
      reason,
      version: version === null ? null : formatVersion(version),
    };
    const key = JSON.stringify(Object.values(made));
    const shared = this.#verdicts.get(key) ?? { id: this.#verdicts.size, verdict: made };
    this.#verdicts.set(key, shared);
    return shared;
  }
}

/** Several runs of one image can land on one target: the worst is what the target's cell must say. */
function worstByTarget(outcomes: readonly Outcome[]): Outcome[] {
  const worst = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const known = worst.get(outcome.target.name);
    if (known === undefined || severity(outcome.verdict) > severity(known.verdict))
      worst.set(outcome.target.name, outcome);
  }
  return [...worst.values()];
}
