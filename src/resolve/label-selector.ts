// Label selectors as `kubectl -l` takes them. Source: kubernetes.io/docs/concepts/overview/working-with-objects/labels.

/** A longer selector is not parsed: no real one comes near it. */
const MAX_LENGTH = 2_000;

/**
 * @param selector e.g. `app=web,tier!=db,os in (windows,linux),!legacy`
 * @returns whether an object with these labels is selected; none is by what is no selector
 */
export function labelMatcher(selector: string): (labels: Readonly<Record<string, string>>) => boolean {
  const requirements =
    selector.length > MAX_LENGTH ? [null] : selector.split(/,(?![^(]*\))/).map(requirementOf);
  return (labels) => requirements.every((requirement) => requirement?.(labels) === true);
}

type Requirement = (labels: Readonly<Record<string, string>>) => boolean;

function requirementOf(text: string): Requirement | null {
  const match = /^\s*(!?)\s*([\w./-]+)\s*(?:(==|=|!=)\s*([\w.-]*)|\s(in|notin)\s*\(([^()]*)\))?\s*$/.exec(
    text,
  );
  if (match === null) return null;
  const [, negated, key = '', operator, value = '', word, list = ''] = match;
  const has = (labels: Readonly<Record<string, string>>): boolean => Object.hasOwn(labels, key);
  if (word !== undefined) {
    const values = new Set(list.split(',').map((one) => one.trim()));
    return (labels) => (has(labels) && values.has(labels[key] ?? '')) === (word === 'in');
  }
  if (operator === undefined) return (labels) => has(labels) !== (negated === '!');
  return (labels) => (has(labels) && labels[key] === value) === (operator !== '!=');
}
