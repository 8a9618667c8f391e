/** What a reporter may need to know of where its text will stand. */
export interface Surface {
  /** The terminal's width; null where it is no terminal. */
  columns: number | null;
  color: boolean;
  /** Findings alone: no matrix, no sum, no notes. */
  quiet?: boolean;
  /** Each place that was not checked, with the reason. */
  verbose?: boolean;
  /** The text of a checked file, to show the line in question. */
  source?: (path: string) => string | undefined;
}
