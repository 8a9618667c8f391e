/** A file of a repository could not be read; the message says why, without a full stop. */
export class FileUnavailable extends Error {
  override name = 'FileUnavailable';
}
