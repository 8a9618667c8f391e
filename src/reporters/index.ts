import { readText } from '../discovery/read.js';
import type { Report } from '../report/report.js';
import type { Chunks } from '../text/chunks.js';
import type { Sink } from '../text/escape.js';
import type { Surface } from './support/surface.js';

export const FORMATS = [
  'tty',
  'json',
  'sarif',
  'markdown',
  'github',
  'junit',
  'checkstyle',
  'gitlab',
  'gnu',
  'html',
] as const;
export type Format = (typeof FORMATS)[number];

/** The sinks that each format writes text of others to (text/escape.ts). */
export const SINKS: Record<Format, readonly Sink[]> = {
  tty: ['log'],
  json: ['json'],
  sarif: ['json'],
  markdown: ['markdown', 'code'],
  github: ['log', 'command data', 'command property'],
  junit: ['xml', 'xml attribute'],
  checkstyle: ['xml attribute'],
  gitlab: ['json'],
  gnu: ['log'],
  html: ['html'],
};

/**
 * The report as text, piece by piece. Each format is loaded only when it is asked for.
 * @param surface with the checked directory, whose files excerpts are taken from; null for no excerpts
 */
export async function render(
  format: Format,
  report: Report,
  surface: Omit<Surface, 'source'> & { root: string | null },
): Promise<Chunks> {
  switch (format) {
    case 'json':
      return (await import('./json.js')).json(report);
    case 'tty':
      return (await import('./tty.js')).tty(report, {
        ...surface,
        ...(surface.root === null ? {} : { source: sourcesIn(surface.root) }),
      });
    case 'github':
      return [(await import('./github.js')).github(report)];
    case 'markdown':
      return [(await import('./markdown.js')).markdown(report)];
    case 'sarif':
      return (await import('./sarif.js')).sarif(report);
    case 'junit':
      return (await import('./junit.js')).junit(report);
    case 'checkstyle':
      return (await import('./checkstyle.js')).checkstyle(report);
    case 'gitlab':
      return (await import('./gitlab.js')).gitlab(report);
    case 'gnu':
      return (await import('./gnu.js')).gnu(report);
    case 'html':
      return [(await import('./html/index.js')).htmlPage(report)];
  }
}

/** Reads each file once, and as carefully as the check did: what it refused must not be shown either. */
function sourcesIn(root: string): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (path) => {
    if (!texts.has(path)) {
      const result = readText(root, path);
      texts.set(path, 'text' in result ? result.text : undefined);
    }
    return texts.get(path);
  };
}
