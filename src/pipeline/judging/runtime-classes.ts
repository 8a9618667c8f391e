import type { LabelPlace, Run, RuntimeClass } from '../../model/run.js';
import type { Budget } from '../../text/budget.js';

/** The handlers of containerd's Windows shim: runhcs-wcow-process and runhcs-wcow-hypervisor. */
const HYPER_V = /hyper-?v|wcow-hypervisor/i;
/** Characters that a label of a node selector is counted as. */
const LABEL = 16;

/**
 * @returns gives a run what its RuntimeClass adds: node labels, tolerations, and Hyper-V isolation by its handler.
 * It throws OverBudget where that takes too much.
 */
export function applyRuntimeClasses(
  runtimeClasses: ReadonlyMap<string, RuntimeClass>,
  budget: Budget,
): (run: Run) => Run {
  const additions = new Map<string, Addition>();
  return (run) => {
    if (run.runtimeClass === null) return run;
    const { name, location } = run.runtimeClass;
    const runtimeClass = runtimeClasses.get(name);
    const isHyperV = HYPER_V.test(runtimeClass?.handler ?? name);
    const isolation = isHyperV ? { value: 'hyperv' as const, location } : run.isolation;
    if (runtimeClass === undefined) return { ...run, isolation };
    const addition = additions.get(name) ?? new Addition(runtimeClass, budget);
    additions.set(name, addition);
    return { ...run, isolation, ...addition.to(run) };
  };
}

/** What one class adds. The containers of a pod share its workload and its labels, and still do afterwards. */
class Addition {
  readonly #workloads = new Map<Run['workload'], Run['workload']>();
  readonly #labels = new Map<readonly LabelPlace[], LabelPlace[]>();
  readonly #size: number;

  constructor(
    private readonly added: RuntimeClass,
    private readonly budget: Budget,
  ) {
    this.#size = Object.keys(added.nodeSelector).length + added.tolerations.length + added.labels.length;
  }

  to({ workload, labels }: Run): Pick<Run, 'workload' | 'labels'> {
    const placed = this.#workloads.get(workload) ?? this.#workloadOf(workload);
    this.#workloads.set(workload, placed);
    const places = this.#labels.get(labels) ?? this.#labelsOf(labels);
    this.#labels.set(labels, places);
    return { workload: placed, labels: places };
  }

  #workloadOf(workload: Run['workload']): Run['workload'] {
    this.#pay(Object.keys(workload.nodeSelector).length + workload.tolerations.length);
    const conflict = Object.entries(this.added.nodeSelector).find(
      ([key, value]) => Object.hasOwn(workload.nodeSelector, key) && workload.nodeSelector[key] !== value,
    );
    return {
      ...workload,
      // Source: plugin/pkg/admission/runtimeclass of Kubernetes; neither of the two values wins.
      ...(conflict === undefined
        ? {}
        : {
            refused: `its node selector and RuntimeClass ${this.added.name} want other values of ${conflict[0]}, which the API server refuses`,
          }),
      nodeSelector: { ...this.added.nodeSelector, ...workload.nodeSelector },
      tolerations: [...workload.tolerations, ...this.added.tolerations],
    };
  }

  #labelsOf(labels: readonly LabelPlace[]): LabelPlace[] {
    this.#pay(labels.length);
    return [...labels, ...this.added.labels];
  }

  #pay(own: number): void {
    this.budget.spend(1 + own + this.#size);
    this.budget.make(LABEL * (own + this.#size));
  }
}
