// Reports of failures that the compatibility rules do not cover, with the declared targets they concern.

import type { BuildHost } from '../../model/build.js';
import type { JudgedImage, Outcome } from '../../model/judged-image.js';
import type { DeclaredTarget } from '../../model/target.js';
import { orchestratorNamed } from '../../orchestrators/index.js';
import { type Breakage, knownTrouble } from '../../windows/known-breakages.js';
import { severity } from '../../windows/severity.js';

export interface KnownReport extends Breakage {
  targets: DeclaredTarget[];
}

/** The known failures of an image on the targets where it may run: each report once, with all its targets. */
export function reportsOfImage({ outcomes }: JudgedImage): KnownReport[] {
  const byText = new Map<string, Breakage & { targets: Set<DeclaredTarget> }>();
  for (const { target, breakages } of outcomes) {
    for (const { thread, says, remedies, seen } of breakages) {
      const key = `${thread} ${says}`;
      const report = byText.get(key) ?? { thread, says, remedies, seen, targets: new Set() };
      byText.set(key, report);
      report.targets.add(target);
    }
  }
  return [...byText.values()].map((report) => ({ ...report, targets: [...report.targets] }));
}

/** The known failures of an image on the machines that build it: each report once, with all its machines. */
export function reportsOfBuilds({ builds }: JudgedImage): (Breakage & { hosts: BuildHost[] })[] {
  const byText = new Map<string, Breakage & { hosts: BuildHost[] }>();
  for (const { host, breakages } of builds) {
    for (const breakage of breakages) {
      const key = `${breakage.thread} ${breakage.says}`;
      const report = byText.get(key) ?? { ...breakage, hosts: [] };
      byText.set(key, report);
      report.hosts.push(host);
    }
  }
  return [...byText.values()];
}

/** The known failures of hosts with process isolation, for any image that runs there. */
export function reportsOfHosts(uses: readonly JudgedImage[]): KnownReport[] {
  const targets = new Set(
    uses.flatMap(({ outcomes }) => outcomes.filter(runsInProcess).map(({ target }) => target)),
  );
  return [...targets].flatMap((target) => {
    const { version, client, platform } = target;
    const runtime = platform === null ? 'docker' : orchestratorNamed(platform).runtime;
    const trouble = knownTrouble({ version, client, runtime }, 'process');
    return trouble === null ? [] : [{ ...trouble, targets: [target] }];
  });
}

function runsInProcess({ isolation, version, verdict }: Outcome): boolean {
  const runs = severity(verdict) < severity('unknown') && verdict !== 'exempt';
  return isolation === 'process' && version !== null && runs;
}
