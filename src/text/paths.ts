/** The folder of a path relative to the root; '' for the root itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/**
 * Resolves a path that a file in `folder` names, written with either slash.
 * @returns the path relative to the root, or null where it is absolute, a URL, or leaves the root
 */
export function resolveFrom(folder: string, path: string): string | null {
  const slashes = path.replaceAll('\\', '/');
  if (slashes.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(slashes) || slashes.startsWith('~')) return null;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of slashes.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
