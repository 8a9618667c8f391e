// The grammar of labels and taints of Kubernetes nodes. Sources: "Labels and Selectors" (kubernetes.io),
// k8s.io/apimachinery/pkg/util/validation (IsQualifiedName, IsValidLabelValue) and kubectl's ParseTaints
// (kubernetes/kubernetes, staging/src/k8s.io/kubectl/pkg/cmd/taint/utils.go).

/** What a taint does to pods that do not tolerate it. */
export const TAINT_EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

const MAX_PREFIX = 253;
const MAX_NAME = 63;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** A DNS subdomain. */
const PREFIX = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

/**
 * Why a text is no key of a label or taint.
 * @returns the rest of a sentence, or null for a valid key
 */
export function labelKeyProblem(text: string): string | null {
  const slash = text.indexOf('/');
  const prefix = slash < 0 ? null : text.slice(0, slash);
  const name = text.slice(slash + 1);
  if (prefix !== null && (prefix.length > MAX_PREFIX || !PREFIX.test(prefix)))
    return 'needs a DNS name in lower case before its slash, e.g. example.com/pool';
  return isName(name)
    ? null
    : `needs a name of 1 to ${MAX_NAME} letters, digits, '-', '_' and '.', which begins and ends with a letter or digit`;
}

/**
 * Why a text is no value of a label or taint; the empty text is one.
 * @returns the rest of a sentence, or null for a valid value
 */
export function labelValueProblem(text: string): string | null {
  return text === '' || isName(text)
    ? null
    : `may have at most ${MAX_NAME} letters, digits, '-', '_' and '.', and begins and ends with a letter or digit`;
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME && NAME.test(text);
}

/** What is wrong with a taint: a part of it, and why, as the rest of a sentence; of an effect the word that it has. */
export type TaintProblem =
  | { part: 'key' | 'value'; text: string; why: string }
  | { part: 'effect'; text: string };

/**
 * What is wrong with a taint, written `key=value:Effect` or `key:Effect`.
 * @returns null for a valid taint; the effect is '' where there is none
 */
export function taintProblem(text: string): TaintProblem | null {
  const { key, value, effect } = parseTaint(text);
  const wrongKey = labelKeyProblem(key);
  if (wrongKey !== null) return { part: 'key', text: key, why: wrongKey };
  const wrongValue = labelValueProblem(value);
  if (wrongValue !== null) return { part: 'value', text: value, why: wrongValue };
  return TAINT_EFFECTS.some((known) => known === effect) ? null : { part: 'effect', text: effect };
}

export interface Taint {
  readonly key: string;
  readonly value: string;
  readonly effect: string;
}

/** @param text as `kubectl taint` takes it. @returns its parts; '' for one that is not there */
export function parseTaint(text: string): Taint {
  const [, key = '', value = '', effect = ''] = /^([^=:]*)(?:=([^:]*))?(?::(.*))?$/s.exec(text) ?? [];
  return { key, value, effect };
}
