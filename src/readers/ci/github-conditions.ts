// Whether a job or a step runs on a machine, as far as its `if` tells by the system, the matrix or the inputs.

import { type Scope, valueOfExpression } from './github-expressions.js';
import type { CiImages } from './images.js';

/** A name or a text, compared with another, or looked for in it. */
const COMPARED = /^(!?)\s*\(?([\w.-]+|'[^']*')\s*(==|!=)\s*([\w.-]+|'[^']*')\)?$/;
const CALLED = /^(!?)\s*(startsWith|endsWith|contains)\(\s*([\w.-]+|'[^']*')\s*,\s*([\w.-]+|'[^']*')\s*\)$/i;

const LITERAL = /^(?:\d+|true|false)$/i;

/** Longer conditions are not looked into. */
const MAX_CONDITION = 1_000;

/**
 * @param system what `runner.os` is
 * @returns false where it does not run; null where that depends on what the files do not tell of the system
 */
export function runs(
  condition: string | null,
  system: 'Windows' | 'Linux',
  scope: Scope,
  images: CiImages,
): boolean | null {
  const text = condition?.trim().replace(/^\$\{\{|\}\}$/g, '') ?? '';
  if (text === '') return true;
  if (text.length > MAX_CONDITION || text.includes('||')) return mayTellSystem(text) ? null : true;
  let all: boolean | null = true;
  for (const part of text.split('&&')) {
    const holds = holdsOf(part.trim(), system, scope, images);
    if (holds === false) return false;
    if (holds === null && mayTellSystem(part)) all = null;
  }
  return all;
}

function mayTellSystem(text: string): boolean {
  return /runner\.|matrix\.|inputs\.|windows|linux/i.test(text);
}

function holdsOf(text: string, system: 'Windows' | 'Linux', scope: Scope, images: CiImages): boolean | null {
  const known = (name: string): string | null =>
    (LITERAL.test(name)
      ? name
      : name.toLowerCase() === 'runner.os'
        ? system
        : valueOfExpression(name, scope, images)
    )?.toLowerCase() ?? null;
  const compared = COMPARED.exec(text);
  const called = compared === null ? CALLED.exec(text) : null;
  const [, not = '', first = '', operator = '', second = ''] = compared ?? [];
  if (compared !== null) {
    const [left, right] = [known(first), known(second)];
    return left === null || right === null
      ? null
      : ((left === right) === (operator === '==')) !== (not === '!');
  }
  if (called === null) return null;
  const [left, right] = [known(called[3] ?? ''), known(called[4] ?? '')];
  if (left === null || right === null) return null;
  const find = { startswith: 'startsWith', endswith: 'endsWith', contains: 'includes' } as const;
  const method = find[(called[2] ?? '').toLowerCase() as keyof typeof find];
  return left[method](right) !== (called[1] === '!');
}
