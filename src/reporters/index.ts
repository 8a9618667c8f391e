import type { Report } from '../report.js';
import { json } from './json.js';

export const FORMATS = ['tty', 'json', 'github', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Where the text will stand. */
export interface Surface {
  /** The checked directory, for excerpts. */
  root: string;
  /** The terminal's width; null where it is no terminal. */
  columns: number | null;
  color: boolean;
}

/** The report as text. Each format is loaded only when it is asked for. */
export async function render(format: Format, report: Report, surface: Surface): Promise<string> {
  switch (format) {
    case 'json':
      return json(report);
    case 'tty':
      return (await import('./tty.js')).tty(report, surface);
    case 'github':
      return (await import('./github.js')).github(report);
    case 'markdown':
      return (await import('./markdown.js')).markdown(report);
  }
}
