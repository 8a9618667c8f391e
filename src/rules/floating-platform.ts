import { formatVersion } from '../windows/version.js';
import { listed, rule, shown } from './rule.js';

interface Args {
  image: string;
  /** What the registry has behind it today; empty where it was not asked. */
  versions: string[];
}

export const floatingPlatform = rule<Args>({
  id: 'floating-platform',
  level: 'warning',
  summary: 'A tag that names no OS version can change its Windows build under you.',
  check: ({ uses }) =>
    uses
      .filter(
        ({ use }) =>
          use.os === 'windows' &&
          use.reference !== null &&
          use.role === 'run' &&
          use.reading?.floating === true &&
          // What other rules say of these comes first.
          !use.reading.withdrawn &&
          use.reading.retired === null &&
          use.parsed?.digest === null &&
          use.bases.length === 0 &&
          // A HostProcess container runs on whatever build it is.
          !(use.runs.length > 0 && use.runs.every((run) => run.hostProcess)),
      )
      .map((judged) => ({
        location: judged.use.location,
        args: { image: shown(judged), versions: judged.use.versions.map(formatVersion) },
        related: judged.use.origins,
      })),
  words: ({ image, versions }) => ({
    title: 'Tag names no Windows version',
    message: `${image}: the tag names no Windows release${versions.length === 0 ? '' : ` (today it has ${listed(versions)})`}, so the publisher can put another build behind it, and what starts today may not start tomorrow. To fix it: use a tag that names the release of your hosts (…-ltsc2022), or pin a digest.`,
  }),
});
