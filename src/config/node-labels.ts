// What is wrong with the taints and labels of a declared host, in a whole sentence with the nearest right word.

import type { Target } from '../model/target.js';
import { orchestratorNamed } from '../orchestrators/index.js';
import {
  labelKeyProblem,
  labelValueProblem,
  TAINT_EFFECTS,
  taintProblem,
} from '../orchestrators/node-syntax.js';
import { nearest, shorten } from './words.js';

/** @returns null for a taint that Kubernetes takes */
export function describeTaintProblem(taint: string): string | null {
  const problem = taintProblem(taint);
  if (problem === null) return null;
  const shown = shorten(taint);
  if (problem.part !== 'effect')
    return `taint '${shown}': its ${problem.part} '${shorten(problem.text)}' ${problem.why}. A taint is written key=value:Effect or key:Effect, e.g. os=windows:NoSchedule.`;
  const body = taint.slice(0, taint.length - problem.text.length).replace(/:$/, '');
  const meant = problem.text === '' ? 'NoSchedule' : nearest(problem.text, TAINT_EFFECTS);
  const hint = meant === null ? '' : ` Did you mean '${shorten(`${body}:${meant}`)}'?`;
  const what = problem.text === '' ? 'it has no effect' : `'${shorten(problem.text)}' is not a taint effect`;
  return `taint '${shown}': ${what}; effects are ${TAINT_EFFECTS.join(', ')}.${hint}`;
}

/**
 * @param platform labels of Swarm and Docker are of any form, those of Kubernetes are not; null is held against
 *   Kubernetes, whose files can land there
 * @returns null for a label that the platform takes
 */
export function describeLabelProblem(
  key: string,
  value: string,
  platform: Target['platform'],
): string | null {
  if (platform !== null && orchestratorNamed(platform).labelSyntax === 'free') {
    return key.trim() === '' || /[\s=]/.test(key)
      ? `label '${shorten(key)}': its key must not contain spaces or '='.`
      : null;
  }
  const other = platform === null ? " (for Swarm labels, set 'platform: swarm')" : '';
  const wrongKey = labelKeyProblem(key);
  if (wrongKey !== null) return `label '${shorten(key)}': a key of Kubernetes ${wrongKey}${other}.`;
  const wrongValue = labelValueProblem(value);
  return wrongValue === null
    ? null
    : `label '${shorten(key)}': the value '${shorten(value)}' ${wrongValue}${other}.`;
}
