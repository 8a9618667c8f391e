/** Why a registry could not be asked: in a whole sentence, without text of the registry's. */
export class LookupFailure extends Error {
  override name = 'LookupFailure';
  /**
   * @param scope what it says of other questions: nothing; that this one may be asked again; or that the host as
   * a whole does not answer
   */
  constructor(
    message: string,
    readonly scope: 'question' | 'passing' | 'host' = 'question',
  ) {
    super(message);
  }
}
