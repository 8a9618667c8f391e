// What the system refuses to a process that has used up its share: no mistake of wincompat, and none of the files.

const REMEDIES: Record<string, string> = {
  EMFILE: 'this process may not open more files (EMFILE). Raise its limit, e.g. with ulimit -n 1024',
  ENFILE:
    'the system may not open more files (ENFILE). Close other programs, or raise the limit of the system',
  ENOMEM: 'the system has no memory left (ENOMEM). Give this process more',
  ENOSPC: 'no space is left on the device (ENOSPC). Free some',
};

/**
 * Describes an exception that says that a limit of the system is reached.
 * @param error anything that can be thrown
 * @returns a sentence with its remedy and without a full stop; null for any other exception
 */
export function describeSystemLimit(error: unknown): string | null {
  const code =
    typeof error === 'object' && error !== null ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' && Object.hasOwn(REMEDIES, code) ? (REMEDIES[code] ?? null) : null;
}
