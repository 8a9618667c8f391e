/** An account without rights of its own: `nobody`. */
const NOBODY = 65_534;

/** Does something without the administrator's right to read every file, where the tests have it. */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const { getuid, seteuid } = process;
  const user = getuid?.call(process);
  if (user !== 0 || seteuid === undefined) return work();
  seteuid.call(process, NOBODY);
  try {
    return await work();
  } finally {
    seteuid.call(process, user);
  }
}
