import type { BuildHost } from '../model/build.js';
import type { JudgedUse } from '../model/judged-use.js';
import { releaseName } from '../windows/releases.js';
import { runnerFor } from '../windows/runners.js';
import { formatVersion } from '../windows/version.js';
import { listed, type RawFinding, type RuleContext, rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface TagArgs {
  image: string;
  /** What the registry has behind it today; empty where it was not asked. */
  versions: string[];
}

interface RunnerArgs {
  label: string;
  release: string;
  pin: string | null;
}

type Args = TagArgs | RunnerArgs;

export const floatingPlatform = rule<Args>({
  id: 'floating-platform',
  level: 'warning',
  summary: 'A tag or runner label that names no Windows release can change its build under you.',
  checkImage: (judged, context): RawFinding<Args>[] => (floats(judged) ? [tagFinding(judged, context)] : []),
  check: ({ uses }): RawFinding<Args>[] => runnerFindings(uses),
  describe: (args) => ('label' in args ? describeRunner(args) : describeTag(args)),
});

function floats({ use }: JudgedUse): boolean {
  return (
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
    !(use.runs.length > 0 && use.runs.every((run) => run.hostProcess))
  );
}

function tagFinding(judged: JudgedUse, context: RuleContext): RawFinding<TagArgs> {
  const { use } = judged;
  return {
    location: use.location,
    subject: imageSubject(judged, context),
    args: { image: shown(judged), versions: use.versions.map(formatVersion) },
    related: use.origins,
  };
}

function describeTag({ image, versions }: TagArgs) {
  const today = versions.length === 0 ? '' : ` (today it has ${listed(versions)})`;
  return {
    title: 'Tag names no Windows version',
    problem: `${image}: the tag names no Windows release${today}. When its publisher moves it to the next release, the image no longer starts on the same hosts.`,
    remedies: [
      'Use a tag that names the release of your hosts, e.g. one that ends in -ltsc2022',
      'Pin a digest',
    ],
    why: 'Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility',
  };
}

/** Once for each place that asks for such a runner, where it builds Windows images. */
function runnerFindings(uses: readonly JudgedUse[]): RawFinding<RunnerArgs>[] {
  const hosts = uses.flatMap(({ builds }) =>
    builds.flatMap(({ host }) => (host.runner?.moves ? [host] : [])),
  );
  return [...new Set(hosts)].map((host: BuildHost) => ({
    location: host.location,
    subject: { kind: 'runner', label: host.name },
    args: {
      label: host.name,
      release: releaseName(host.version.build),
      pin: runnerFor(host.version.build) ?? null,
    },
  }));
}

function describeRunner({ label, release, pin }: RunnerArgs) {
  return {
    title: `${label} moves to the next release`,
    problem: `${label} is ${release} today. GitHub moves the label to the next release, and the Windows images that are built here then no longer build.`,
    remedies: [`Use ${pin === null ? 'a label that names the release' : `runs-on: ${pin}`}`],
    why: 'Source: https://github.com/actions/runner-images#available-images',
  };
}
