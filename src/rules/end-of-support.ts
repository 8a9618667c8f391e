import { releaseOf } from '../windows/releases.js';
import { readRepositoryName } from '../windows/repositories.js';
import { rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
  release: string;
  end: string;
  past: boolean;
}

/** So long before the end the finding begins, as a notice. */
const NOTICE_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;

export const endOfSupport = rule<Args>({
  id: 'end-of-support',
  level: 'warning',
  summary: 'The base image is past the end of its extended support, or within 180 days of it.',
  checkImage: (judged, context) => {
    const { use } = judged;
    const [version] = use.versions;
    // An image that is built here is reported at its Dockerfile's base.
    if (version === undefined || use.bases.length > 0) return [];
    const release = releaseOf(version.build);
    const flavour = use.parsed === null ? null : readRepositoryName(use.parsed).flavour;
    const end = release?.imageEnds?.[flavour ?? ''] ?? release?.extendedEnd ?? null;
    if (release === undefined || end === null) return [];
    const daysLeft = (Date.parse(end) - Date.parse(context.today)) / DAY;
    if (daysLeft > NOTICE_DAYS) return [];
    return [
      {
        location: use.location,
        subject: imageSubject(judged, context, { build: version.build }),
        level: daysLeft < 0 ? ('warning' as const) : ('notice' as const),
        args: { image: shown(judged), release: release.name, end, past: daysLeft < 0 },
        related: use.origins,
      },
    ];
  },
  describe: ({ image, release, end, past }) => ({
    title: past ? `${release} is out of support` : `${release} reaches end of support on ${end}`,
    problem: `${image}: base images of ${release} ${past ? 'have had no security updates since' : 'get their last security updates on'} ${end}.`,
    remedies: ['Move the image and its hosts to a supported release'],
    why: 'Microsoft publishes no security updates for a base image after the end of its extended support. Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle',
  }),
});
