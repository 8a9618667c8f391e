// What the system refuses to a process that has used up its share: no mistake of wincompat, and none of the files.

const REMEDIES: Record<string, string> = {
  EMFILE: 'too many open files in this process (EMFILE). Raise the limit, e.g. with ulimit -n 1024',
  ENFILE: 'too many open files in the system (ENFILE). Close other programs, or raise the system limit',
  ENOMEM: 'out of memory (ENOMEM). Give this process more memory',
  ENOSPC: 'no space left on device (ENOSPC). Free disk space',
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
