// What scripts/products.mjs adds to src/windows/products.json: tags to a table of repositories, variants and versions.
import { hasVersion, lineOf, productTag } from '../lib/windows/product-images.js';

/** `windowsservercore` alone was the one release of its day. */
const NAMES_RELEASE = /-/;

/** @typedef {Record<string, Record<string, Record<string, string>>>} Repositories repository, variant, form: versions */

/**
 * The table with further tags in it.
 * @param {Readonly<Repositories>} repositories
 * @param {ReadonlyMap<string, ReadonlySet<string>>} tags of Windows images, by repository
 * @returns {Repositories}
 */
export function withTags(repositories, tags) {
  const made = structuredClone(repositories);
  for (const [repository, published] of tags) {
    const product = (made[repository] ??= {});
    /** @type {Map<string, Set<string>>} the versions that any variant has, by form */
    const known = new Map();
    /** @type {{ variant: string, form: string, version: string }[]} */
    const parts = [...published].map(productTag).filter(({ variant }) => NAMES_RELEASE.test(variant));
    for (const { form, version } of parts) known.set(form, (known.get(form) ?? new Set()).add(version));
    /** @type {Map<string, Set<string>>} the versions to add, by variant and form */
    const added = new Map();
    for (const { variant, form, version } of parts) {
      const key = `${variant} ${form}`;
      if (!hasVersion(product[variant]?.[form], version))
        added.set(key, (added.get(key) ?? new Set()).add(version));
    }
    for (const [key, versions] of added) {
      const [variant = '', form = ''] = key.split(' ');
      const forms = (product[variant] ??= {});
      forms[form] = ranges([...rangesIn(forms[form]), ...versions], known.get(form) ?? new Set());
    }
    if (Object.keys(product).length === 0) delete made[repository];
  }
  return sorted(made);
}

/** @param {string | undefined} versions */
function rangesIn(versions) {
  return versions === undefined ? [] : versions.split(' ');
}

/**
 * Versions as the table writes them. What lies between two of one line is taken for published, unless another variant
 * has a version there that this one lacks.
 * @param {string[]} parts versions and ranges
 * @param {ReadonlySet<string>} known versions that any variant has
 */
function ranges(parts, known) {
  const byLine = groupedByLine(parts);
  const gaps = groupedByLine(known);
  const written = [...byLine].flatMap(([line, ofLine]) => {
    const spans = ofLine.map(spanOf).sort((a, b) => a.from - b.from);
    const others = (gaps.get(line) ?? []).filter(
      (version) => !ofLine.some((part) => hasVersion(part, version)),
    );
    const missing = others.map((version) => lineOf(version)[1]);
    /** @type {ReturnType<typeof spanOf>[]} */
    const joined = [];
    for (const span of spans) {
      const last = joined.at(-1);
      const to = last?.to;
      if (last === undefined || to === undefined || missing.some((one) => one > to && one < span.from))
        joined.push(span);
      else last.to = Math.max(to, span.to);
    }
    return joined.map(({ text, from, to }) => (to > from ? `${text}~${to}` : text));
  });
  return written.sort(inOrder).join(' ');
}

/**
 * @param {Iterable<string>} parts
 * @returns {Map<string, string[]>}
 */
function groupedByLine(parts) {
  const groups = new Map();
  for (const part of parts) {
    const [line] = lineOf(part.replace(/~\d+$/, ''));
    groups.set(line, [...(groups.get(line) ?? []), part]);
  }
  return groups;
}

/** @param {string} part */
function spanOf(part) {
  const [text = '', to] = part.split('~');
  const from = lineOf(text)[1];
  return { text, from, to: to === undefined ? from : Number(to) };
}

/**
 * @param {string} a
 * @param {string} b
 */
function inOrder(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** @template T @param {T} value @returns {T} the same with its keys in order, so that a change of the table is easy to read */
function sorted(value) {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => inOrder(a, b));
  return /** @type {T} */ (Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)])));
}
