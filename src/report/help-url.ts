import { HOME } from '../version.js';

/** Characters of an id; those of rules are much shorter. */
const MAX_ID = 300;

/**
 * The page that explains a rule. It is made of the id and never read from a saved report, which may be anybody's.
 * @returns a URL that is safe in Markdown and HTML, whatever the id is
 */
export function rulePage(id: string): string {
  // Lone surrogates have no encoding; brackets end a link in Markdown.
  const name = encodeURIComponent(id.slice(0, MAX_ID).replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[()!'*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${HOME}/blob/v1/docs/rules/${name}.md`;
}
