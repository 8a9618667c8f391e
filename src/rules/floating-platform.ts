import type { JudgedImage } from '../model/judged-image.js';
import { formatVersion } from '../windows/version.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
  /** What the registry has behind it today; empty where it was not asked. */
  versions: string[];
}

export const floatingPlatform = rule<Args>({
  id: 'floating-platform',
  level: 'warning',
  summary: 'A tag without a Windows release can move to another Windows build.',
  checkImage: (judged, context) => (floats(judged) ? [findingOf(judged, context)] : []),
  describe: ({ image, versions }) => ({
    title: 'Tag names no Windows version',
    problem: `${image}: the tag names no Windows release${versions.length === 0 ? '' : ` (today it has ${listed(versions)})`}. When its publisher moves it to the next release, the image no longer starts on the same hosts.`,
    remedies: [
      'Use a tag that names the release of your hosts, e.g. one that ends in -ltsc2022',
      'Pin a digest',
    ],
    why: 'A container with process isolation needs a host of a matching Windows build. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  }),
});

function floats({ use }: JudgedImage): boolean {
  return (
    use.os === 'windows' &&
    use.reference !== null &&
    use.role === 'run' &&
    use.reading?.floating === true &&
    // What other rules say of these comes first.
    !use.reading.withdrawn &&
    !(use.reading.neverMade && use.answer?.kind !== 'found') &&
    use.reading.retired === null &&
    use.parsed?.digest === null &&
    use.bases.length === 0 &&
    // A HostProcess container runs on whatever build it is.
    !(use.runs.length > 0 && use.runs.every((run) => run.hostProcess))
  );
}

function findingOf(judged: JudgedImage, context: RuleContext): RawFinding<Args> {
  const { use } = judged;
  return {
    location: use.location,
    subject: imageSubject(judged, context),
    args: { image: shown(judged), versions: use.versions.map(formatVersion) },
    related: use.origins,
  };
}
