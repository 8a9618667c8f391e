// What a workload's selectors and tolerations show where they name what the configuration declares of its Windows hosts.

import type { Target } from '../model/target.js';
import type { Requirement, Workload } from '../model/workload.js';
import { HOSTNAME, selectableLabels } from './node-labels.js';
import { parseTaint } from './node-syntax.js';

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

/** Labels of which a node must have one. */
type Alternatives = readonly (readonly [key: string, value: string])[];

/** The labels and taints of targets, so that the cost of a workload does not grow with the number of targets. */
export class DeclaredPlacements {
  /** The first target with a label; with a taint of a key, and of a key with a value. */
  readonly #byLabel = new Map<string, Declared>();
  readonly #byTaint = new Map<string, Declared>();

  /** @param targets those that the configuration declares */
  constructor(targets: readonly Host[]) {
    for (const [at, { name: target, labels, taints }] of targets.entries()) {
      for (const [key, value] of Object.entries(selectableLabels({ name: target, labels }))) {
        const isPool = POOL.test(key) || /win/i.test(value);
        addFirst(this.#byLabel, labelOf(key, value), {
          at,
          target,
          isPool,
          does: `it selects ${key}=${value}`,
        });
      }
      for (const taint of taints) {
        const { key, value } = parseTaint(taint);
        const declared = { at, target, isPool: false, does: `it tolerates the taint ${taint}` };
        addFirst(this.#byTaint, key, declared);
        addFirst(this.#byTaint, labelOf(key, value), declared);
      }
    }
  }

  /** @returns null where the workload names none of the targets' labels and taints */
  of(workload: Workload): DeclaredPlacement | null {
    const selected = [...requiredLabels(workload).map((one) => this.#ofAll(one)), this.#ofTerms(workload)];
    const found = best([...selected, ...this.#tolerated(workload)]);
    if (found === null) return null;
    return { certain: found.isPool, because: `${found.does} of target ${found.target}` };
  }

  /** What one of several labels shows: something where each of them is declared. */
  #ofAll(alternatives: Alternatives): Declared | null {
    const found = alternatives.map(([key, value]) => this.#byLabel.get(labelOf(key, value)) ?? null);
    return weakest(found);
  }

  /** Of the terms of an affinity one is enough, so that each must show something; within a term all hold. */
  #ofTerms({ affinityTerms }: Workload): Declared | null {
    return weakest(affinityTerms.map((term) => best(term.map((one) => this.#ofAll(valuesOf(one))))));
  }

  /** Pods for Linux may tolerate any taint, but for one that is about Windows. */
  #tolerated({ tolerations }: Workload): Declared[] {
    return tolerations.flatMap(({ key, operator, value = '' }) => {
      if (key === undefined) return [];
      const declared = this.#byTaint.get(operator === 'Exists' ? key : labelOf(key, value));
      return declared === undefined ? [] : { ...declared, isPool: /win/i.test(`${key} ${value}`) };
    });
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

/** Of what holds all at once, the one that shows most. */
function best(found: readonly (Declared | null)[]): Declared | null {
  const known = found.filter((one) => one !== null);
  return firstOf(known.filter(({ isPool }) => isPool)) ?? firstOf(known);
}

/** Of what may hold, the one that shows least; null where there is none, or one shows nothing. */
function weakest(found: readonly (Declared | null)[]): Declared | null {
  const known = found.filter((one) => one !== null);
  if (known.length < found.length) return null;
  return firstOf(known.filter(({ isPool }) => !isPool)) ?? firstOf(known);
}

function labelOf(key: string, value: string): string {
  return JSON.stringify([key, value]);
}

/** The labels that a workload asks for, beside its affinity: each of them must hold. */
function requiredLabels({ nodeSelector, nodeName, constraints }: Workload): Alternatives[] {
  const prefix = /^(?:node|engine)\.labels\./i;
  return [
    ...Object.entries(nodeSelector).map((label): Alternatives => [label]),
    ...(nodeName === null ? [] : [[[HOSTNAME, nodeName]] as const]),
    ...constraints.flatMap(({ key, operator, value }): Alternatives[] =>
      operator === '==' && prefix.test(key) ? [[[key.replace(prefix, ''), value]]] : [],
    ),
  ];
}

/** The labels of which a requirement asks for one; none where it asks for something else. */
function valuesOf({ key, operator, values, field }: Requirement): Alternatives {
  if (operator !== 'In') return [];
  const name = field === true ? (key === 'metadata.name' ? HOSTNAME : null) : key;
  return name === null ? [] : values.map((value) => [name, value] as const);
}
