/** Why a registry could not be asked: in a whole sentence, without text of the registry's. */
export class LookupFailure extends Error {
  override name = 'LookupFailure';
  /**
   * @param scope what it says of other questions: nothing; that this one may be asked again, since the host fails
   * (`passing`) or the network does (`lost`); the same, but not before `wait` milliseconds; that the host as a whole
   * fails; that no connection to the host can be made
   */
  constructor(
    message: string,
    readonly scope: 'question' | 'passing' | 'lost' | 'busy' | 'host' | 'unreachable' = 'question',
    readonly wait: number = 0,
  ) {
    super(message);
  }
}

/** For a rejection: what is another error is thrown on. */
export function asFailure(error: unknown): LookupFailure {
  if (error instanceof LookupFailure) return error;
  throw error;
}
