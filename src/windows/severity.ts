import type { Verdict } from './verdicts.js';

const SEVERITY: Record<Verdict, number> = {
  exempt: 0,
  supported: 1,
  conditional: 2,
  unknown: 3,
  unsupported: 4,
};

/** Orders verdicts from harmless to fatal. */
export function severity(verdict: Verdict): number {
  return SEVERITY[verdict];
}
