import type { Location } from '../text/location.js';
import type { RunContext } from './event.js';

/** What lies outside of the repository, e.g. a configuration that the workflow names, has no page there. */
const LEADING_OUT = /^[a-z]:|(?:^|\/)\.{0,2}(?:\/|$)/i;

/** The address of a line at the commit that was checked, null where it has none; undefined where there are no pages. */
export function linker({
  repository,
  server,
  commit,
}: RunContext): ((at: Location) => string | null) | undefined {
  if (repository === null || commit === null) return undefined;
  const blob = `${server}/${repository.owner}/${repository.repo}/blob/${commit}`;
  return ({ path, line }) =>
    LEADING_OUT.test(path) ? null : `${blob}/${path.split('/').map(encodeSegment).join('/')}#L${line}`;
}

/** Commit and run for a report's last line, as Markdown. */
export function footerLinks({ repository, server, commit, run }: RunContext): string[] {
  return [
    ...(repository !== null && commit !== null
      ? [
          `commit [\`${commit.slice(0, 7)}\`](${server}/${repository.owner}/${repository.repo}/commit/${commit})`,
        ]
      : []),
    ...(run !== null ? [`[this run](${run})`] : []),
  ];
}

/** Also what ends a link in Markdown; a lone surrogate has no encoding and becomes what decoders make of it. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[()!'*~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
