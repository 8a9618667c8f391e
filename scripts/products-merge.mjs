// What scripts/products.mjs adds to src/windows/products.json: tags to a table of repositories, variants and versions.

/** `windowsservercore` alone was the one release of its day. */
const NAMES_RELEASE = /-/;

/** @typedef {Record<string, Record<string, Record<string, string>>>} Repositories repository, variant, form: versions */
/** @typedef {Pick<typeof import('../src/windows/product-images.js'), 'lineOf' | 'productTag'>} Grammar */
/** @typedef {{ first: string, line: string, from: number, to: number }} Span versions that differ in their last number */

/**
 * The table with further tags in it.
 * @param {Readonly<Repositories>} repositories
 * @param {ReadonlyMap<string, Iterable<string>>} tags of Windows images, by repository
 * @param {Grammar} grammar how tags and versions are taken apart
 * @returns {Repositories}
 */
export function withTags(repositories, tags, grammar) {
  /** @type {Repositories} */
  const made = structuredClone(repositories);
  for (const [repository, published] of tags) {
    made[repository] ??= {};
    const product = made[repository];
    const listed = [...published]
      .map(grammar.productTag)
      .filter(({ variant }) => NAMES_RELEASE.test(variant));
    for (const form of new Set(listed.map((tag) => tag.form))) addForm(product, form, listed, grammar);
    if (Object.keys(product).length === 0) delete made[repository];
  }
  return sorted(made);
}

/**
 * @param {Repositories[string]} product its table, which is added to
 * @param {string} form
 * @param {readonly import('../src/windows/product-images.js').ProductTag[]} listed
 * @param {Grammar} grammar
 */
function addForm(product, form, listed, { lineOf }) {
  /** @type {Map<string, Span[]>} what each variant has, by the table and by the list */
  const byVariant = new Map();
  const add = (/** @type {string} */ variant, /** @type {string} */ versions) => {
    const spans = versions.split(' ').map((text) => {
      const [first = '', to] = text.split('~');
      const [line, from] = lineOf(first);
      return { first, line, from, to: Number(to ?? from) };
    });
    byVariant.set(variant, [...(byVariant.get(variant) ?? []), ...spans]);
  };
  for (const [variant, forms] of Object.entries(product)) {
    const versions = forms[form];
    if (versions !== undefined) add(variant, versions);
  }
  for (const tag of listed) if (tag.form === form) add(tag.variant, tag.version);
  const all = [...byVariant.values()].flat();
  for (const [variant, spans] of byVariant)
    product[variant] = { ...product[variant], [form]: written(spans, all) };
}

/**
 * Versions as the table writes them. What lies between two of one line is taken for published, unless another variant
 * has a version there that this one lacks.
 * @param {readonly Span[]} spans of a variant
 * @param {readonly Span[]} all those of every variant
 */
function written(spans, all) {
  /** @type {Span[]} */
  const joined = [];
  const inRow = spans.toSorted((a, b) => inOrder(a.line, b.line) || a.from - b.from);
  for (const span of inRow) {
    const last = joined.at(-1);
    const isBetween = (/** @type {Span} */ one) =>
      one.line === span.line && last !== undefined && one.from < span.from && one.to > last.to;
    const isGap = last?.line !== span.line || (span.from > last.to + 1 && all.some(isBetween));
    if (last !== undefined && !isGap) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  const texts = joined.map(({ first, from, to }) => first + (to > from ? `~${to}` : ''));
  return texts.sort(inOrder).join(' ');
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
