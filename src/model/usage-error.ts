/** Wrong usage or configuration: the message says where and what to do; the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
