// What a workload's selectors and tolerations show where they name what the configuration declares of its Windows hosts.

import type { Target } from '../model/target.js';
import type { Workload } from '../model/workload.js';

/** What shows that a workload is meant for Windows hosts. */
export interface DeclaredPlacement {
  /** Whether only those hosts take it; else hosts of Linux may have the same label or taint. */
  readonly certain: boolean;
  /** In words, e.g. `it selects agentpool=win22 of target aks-2022`. */
  readonly because: string;
}

type Host = Pick<Target, 'name' | 'labels' | 'taints'>;

/** Labels that name a pool of nodes, a node, or Windows: nodes of another system do not share their values. */
const POOL = /pool|node-?group|node-?set|instance-?group|hostname|node[-_.]?name|\bos\b|os-?sku|win/i;

/** A target by what it declares, and its place in the list of targets. */
interface Declared {
  readonly at: number;
  readonly target: string;
  readonly isPool: boolean;
  /** In words: `it selects agentpool=win22`. */
  readonly does: string;
}

/** The labels and taints of targets, so that the cost of a workload does not grow with the number of targets. */
export class DeclaredPlacements {
  /** The first target with a label, and with a taint of a key. */
  readonly #byLabel = new Map<string, Declared>();
  readonly #byTaint = new Map<string, Declared>();

  /** @param targets those that the configuration declares */
  constructor(targets: readonly Host[]) {
    for (const [at, { name: target, labels, taints }] of targets.entries()) {
      for (const [key, value] of Object.entries(labels)) {
        const isPool = POOL.test(key) || /win/i.test(value);
        addFirst(this.#byLabel, labelOf(key, value), {
          at,
          target,
          isPool,
          does: `it selects ${key}=${value}`,
        });
      }
      for (const taint of taints)
        addFirst(this.#byTaint, keyOf(taint), {
          at,
          target,
          isPool: false,
          does: `it tolerates the taint ${taint}`,
        });
    }
  }

  /** @returns null where the workload names none of the targets' labels and taints */
  of(workload: Workload): DeclaredPlacement | null {
    const selected = selectedLabels(workload).flatMap(
      ([key, value]) => this.#byLabel.get(labelOf(key, value)) ?? [],
    );
    const tolerated = workload.tolerations.flatMap(({ key }) =>
      key === undefined ? [] : (this.#byTaint.get(key) ?? []),
    );
    const pool = firstOf(selected.filter(({ isPool }) => isPool));
    const found = pool ?? firstOf([...selected, ...tolerated]);
    if (found === null) return null;
    return { certain: found.isPool, because: `${found.does} of target ${found.target}` };
  }
}

function addFirst(map: Map<string, Declared>, key: string, declared: Declared): void {
  if (!map.has(key)) map.set(key, declared);
}

/** Of the first target; of several of one, the first of the list. */
function firstOf(found: readonly Declared[]): Declared | null {
  return found.reduce<Declared | null>(
    (first, one) => (first === null || one.at < first.at ? one : first),
    null,
  );
}

function labelOf(key: string, value: string): string {
  return JSON.stringify([key, value]);
}

/** Labels with the one value that a workload asks for. */
function selectedLabels({ nodeSelector, affinityTerms, constraints }: Workload): [string, string][] {
  const prefix = /^(?:node|engine)\.labels\./i;
  return [
    ...Object.entries(nodeSelector),
    // Of several terms one is enough.
    ...(affinityTerms.length === 1 ? (affinityTerms[0] ?? []) : []).flatMap(
      ({ key, operator, values }): [string, string][] => {
        const [value] = values;
        return operator === 'In' && value !== undefined && values.length === 1 ? [[key, value]] : [];
      },
    ),
    ...constraints.flatMap(({ key, operator, value }): [string, string][] =>
      operator === '==' && prefix.test(key) ? [[key.replace(prefix, ''), value]] : [],
    ),
  ];
}

function keyOf(taint: string): string {
  return taint.replace(/[=:].*$/s, '');
}
