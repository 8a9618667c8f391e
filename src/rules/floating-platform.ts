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
  words: (args) => ('label' in args ? runnerWords(args) : tagWords(args)),
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

function tagWords({ image, versions }: TagArgs) {
  const today = versions.length === 0 ? '' : ` (today it has ${listed(versions)})`;
  return {
    title: 'Tag names no Windows version',
    message: `${image}: the tag names no Windows release${today}, so the publisher can put another build behind it, and what starts today may not start tomorrow. To fix it: use a tag that names the release of your hosts (…-ltsc2022), or pin a digest.`,
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

function runnerWords({ label, release, pin }: RunnerArgs) {
  return {
    title: `${label} moves to the next release`,
    message: `${label} is ${release} today and becomes the next release some day; the Windows images that are built here then no longer build. To fix it: ask for ${pin ?? 'a label that names the release'}.`,
  };
}
