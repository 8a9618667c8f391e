export const HOME = 'https://github.com/wincompat/wincompat';

/** The page that explains a rule. */
export function rulePage(id: string): string {
  // Lone surrogates have no encoding.
  return `${HOME}/blob/v1/docs/rules/${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}.md`;
}
