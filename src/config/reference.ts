// What `extends` names: a file of the same repository, or owner/repo/path@ref of another on GitHub.

export interface BaseReference {
  /** Null for the repository that names it. */
  repository: { owner: string; repo: string } | null;
  /** Relative to the root of its repository, with forward slashes. */
  path: string;
  /** A commit, tag or branch; null in the same repository. */
  ref: string | null;
}

/** Names as GitHub gives them, and refs as git-check-ref-format(1) has them, without what no one uses. */
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const REPOSITORY = /^[\w.-]{1,100}$/;
const REF = /^[A-Za-z0-9][\w.+-]{0,100}(?:\/[\w+-][\w.+-]{0,100}){0,5}$/;
const SEGMENT = /^[\w.+ -]{1,100}$/;
const MAX_LENGTH = 300;

/** @returns why it is none, as the rest of a sentence, where it is none */
export function parseBase(text: string): BaseReference | { wrong: string } {
  if (text.length > MAX_LENGTH) return { wrong: `is longer than ${MAX_LENGTH} characters` };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    return { wrong: 'is a URL; a file of another repository is written owner/repo/path@ref' };
  }
  const at = text.lastIndexOf('@');
  if (at < 0) {
    const path = text.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    return isPath(path)
      ? { repository: null, path, ref: null }
      : { wrong: 'is not a path inside this repository, relative to its root' };
  }
  const ref = text.slice(at + 1);
  const [owner = '', repo = '', ...segments] = text.slice(0, at).split('/');
  const path = segments.join('/');
  const valid =
    OWNER.test(owner) &&
    REPOSITORY.test(repo) &&
    !isDots(repo) &&
    isPath(path) &&
    REF.test(ref) &&
    !/\.\.|\.lock(?:\/|$)|\.$/.test(ref);
  return valid
    ? { repository: { owner, repo }, path, ref }
    : { wrong: 'is not of the form owner/repo/path@ref' };
}

function isPath(path: string): boolean {
  return path.split('/').every((segment) => SEGMENT.test(segment) && !isDots(segment));
}

function isDots(segment: string): boolean {
  return segment === '.' || segment === '..';
}
