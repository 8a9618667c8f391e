// What an image use means on the declared targets and build hosts.

import type { Location } from '../text/location.js';
import type { PublishedJudgement } from '../windows/published-image.js';
import type { HostUnderTest, Isolation } from '../windows/verdicts.js';
import type { BuildHost } from './build.js';
import type { LookedUpImage } from './resolved-image.js';
import type { Run } from './run.js';
import type { DeclaredTarget } from './target.js';

/** An image on one target. Shared by all runs of which the same is known: it names none of them. */
export interface Outcome extends PublishedJudgement {
  readonly target: DeclaredTarget;
  readonly isolation: Isolation;
  /** False where the workload asks for Hyper-V isolation and the target does not offer it. */
  readonly isolationOffered: boolean;
  /** The target as the verdict sees it: a pod is started by Kubernetes, also where the target does not say so. */
  readonly host: HostUnderTest;
}

/** One image of a Dockerfile on one machine that builds it. */
export interface BuildOutcome extends PublishedJudgement {
  readonly host: BuildHost;
  /** A container of it is started; else it is only pulled. */
  readonly starts: boolean;
}

/** One run of an image, with what it means on each target that may take it. Equal lists are the same object. */
export interface RunOutcomes {
  readonly run: Run;
  readonly outcomes: readonly Outcome[];
}

export interface JudgedImage {
  readonly use: LookedUpImage;
  /** The ways in which it is run, with what their RuntimeClass adds. */
  runs: readonly Run[];
  /** The same ways, each with its outcomes. */
  byRun: readonly RunOutcomes[];
  /** The outcomes of all runs, each once. Equal lists are the same object. */
  outcomes: readonly Outcome[];
  builds: readonly BuildOutcome[];
  /** Other Dockerfiles of the same image, for other releases. */
  readonly variants?: readonly Location[];
  /** Runs of this use that no target takes, each with the reasons by target. */
  readonly unschedulable: readonly {
    readonly run: Run;
    readonly because: readonly { readonly target: DeclaredTarget; readonly reason: string }[];
  }[];
  /** Pods of a Linux image, with the declared Kubernetes nodes that nothing keeps them from. */
  readonly unconstrainedLinuxPods: readonly {
    readonly run: Run;
    readonly targets: readonly DeclaredTarget[];
  }[];
}

/** The runs that have one of some outcomes. @param outcomes of this use */
export function runsWith({ byRun }: JudgedImage, outcomes: readonly Outcome[]): Run[] {
  const wanted = new Set(outcomes);
  const lists = new Set(byRun.map((one) => one.outcomes));
  const having = new Set([...lists].filter((list) => list.some((outcome) => wanted.has(outcome))));
  return byRun.filter((one) => having.has(one.outcomes)).map(({ run }) => run);
}
