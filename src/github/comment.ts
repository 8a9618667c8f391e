import type { Report } from '../report/report.js';
import { type CommentPlacement, markdownParts } from '../reporters/markdown.js';

/** GitHub refuses a longer comment as a whole: "Body is too long (maximum is 65536 characters)". */
const MAX_COMMENT = 65_536;

export interface Comment {
  /** Tells the comment from those of others, and of other jobs. */
  marker: string;
  body: string;
  /** Whether a comment that is there says the same, its last line apart. */
  unchanged(body: string): boolean;
}

/** @param job whatever tells this job from others that comment on the same pull request */
export function comment(
  report: Report,
  job: string,
  placement: Omit<CommentPlacement, 'limit'> = {},
): Comment {
  const marker = `<!-- wincompat comment ${digest(job)} `;
  const room = MAX_COMMENT - `${marker}${digest('')} -->\n`.length;
  const { body, footer } = markdownParts(report, {
    ...placement,
    limit: { most: room, size: (text) => text.length },
  });
  // The last line differs from run to run, and is no reason to edit.
  const start = `${marker}${digest(body)} -->\n`;
  return { marker, body: start + body + footer, unchanged: (other) => other.startsWith(start) };
}

/** Whatever a workflow is called, nothing of it can end the marker. */
function digest(text: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
