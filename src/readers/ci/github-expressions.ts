// Expressions of GitHub Actions, as far as the files alone tell their values.
// Source: "Contexts reference" (docs.github.com).

import { follow, getPath, type YamlNode } from '../../text/yaml.js';
import { CHECKOUT_NAMES, type Fill } from './builds.js';
import type { Row } from './github-matrix.js';
import { type CiImages, type Mark, marksBetween } from './images.js';

/** What the names of a job's expressions stand for. */
export interface Scope {
  readonly row: Row;
  /** Inputs of a called workflow or of an action, by lower-case name; null for a value that is not known. */
  readonly inputs: ReadonlyMap<string, string | null>;
  /** `env` of the step, the job and the workflow, the innermost first. */
  readonly env: readonly ReadonlyMap<string, YamlNode>[];
  /** The folder of the action whose steps these are, relative to the root; null in a workflow. */
  readonly actionPath: string | null;
}

/** Puts values in the place of expressions. */
export function fillerOf(scope: Scope, images: CiImages): Fill {
  return (text) => {
    const { text: filled, unresolved } = images.fill(text, marksOf, (name) =>
      valueOfExpression(name, scope, images),
    );
    return unresolved.length === 0 ? filled : null;
  };
}

/** The same for words of a script, which may name variables of `env` in the ways of each shell. */
export function scriptFillerOf(scope: Scope, images: CiImages): Fill {
  const fill = fillerOf(scope, images);
  return (text) => {
    const filled = fill(text);
    if (filled === null || !/[$%]/.test(filled)) return filled;
    let known = true;
    const put = filled.replace(SHELL_VARIABLE, (whole, ...names: (string | undefined)[]) => {
      const name = names.slice(0, 5).find((one) => one !== undefined) ?? '';
      if (name.toUpperCase() === 'GITHUB_ACTION_PATH' && scope.actionPath !== null)
        return scope.actionPath || '.';
      const value = variable(name, scope, images);
      if (value === null) return whole;
      const text = fill(value);
      known &&= text !== null;
      return text ?? '';
    });
    return known ? put : null;
  };
}

/** `$env:NAME`, `${env:NAME}`, `${NAME}`, `$NAME`, `%NAME%`. */
const SHELL_VARIABLE = /\$env:(\w+)|\$\{env:(\w+)\}|\$\{(\w+)\}|\$(\w+)|%(\w+)%/gi;

/** The expressions in a text. */
export function marksOf(text: string): Mark[] {
  return marksBetween(text, '${{', '}}');
}

/** The name of a matrix in an expression; null for others. */
export function matrixName(expression: string): string | null {
  return matrixPath(expression)?.[0] ?? null;
}

/** The value of an expression; null where it is not known. */
export function valueOfExpression(expression: string, scope: Scope, images: CiImages): string | null {
  const parts = expression.split('||');
  const [only = ''] = parts;
  if (parts.length === 1) return valueOfName(only.trim(), scope, images);
  for (const part of parts) {
    const name = part.trim();
    const value = valueOfName(name, scope, images);
    // An input or matrix value that is not given is empty.
    if (value === null && !/^(?:inputs|github\.event\.inputs|matrix)\./i.test(name)) return null;
    if (value !== null && value !== '') return value;
  }
  return null;
}

function valueOfName(name: string, scope: Scope, images: CiImages): string | null {
  const literal = /^'((?:[^']|'')*)'$/.exec(name)?.[1];
  if (literal !== undefined) return literal.replaceAll("''", "'");
  const lower = name.toLowerCase();
  if (CHECKOUT_NAMES.has(lower)) return '.';
  if (lower === 'github.action_path') return scope.actionPath === null ? null : scope.actionPath || '.';
  const input = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(lower)?.[1];
  if (input !== undefined) return scope.inputs.get(input) ?? null;
  const named = /^env\.([\w-]+)$/i.exec(name)?.[1];
  if (named !== undefined) return variable(named, scope, images);
  const path = matrixPath(name);
  if (path === null) return null;
  const [axis, ...rest] = path;
  // `container: ${{ matrix.container }}` may stand for the long form.
  return images.scalar(getPath(scope.row.get(axis), ...rest), 'image')?.value ?? null;
}

/** A variable as it is written in the innermost `env` that has it. */
function variable(name: string, { env }: Scope, images: CiImages): string | null {
  const holder = env.find((one) => one.has(name));
  return holder === undefined ? null : (images.scalar(holder.get(name), '')?.value ?? null);
}

/** `matrix.os` and `matrix.config.image` as their parts. */
function matrixPath(expression: string): [string, ...string[]] | null {
  const [context, name, ...rest] = expression.split('.');
  if (context?.toLowerCase() !== 'matrix' || name === undefined) return null;
  return [name, ...rest].every((part) => /^[\w-]+$/.test(part)) ? [name.toLowerCase(), ...rest] : null;
}

/** The text of a key; null where there is none. */
export function textIn(mapping: ReadonlyMap<string, YamlNode>, key: string): string | null {
  const value = follow(mapping.get(key));
  return value?.type === 'scalar' && !value.isNull ? value.value : null;
}
