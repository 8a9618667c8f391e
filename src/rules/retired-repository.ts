import { rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
  successor: string | null;
}

export const retiredRepository = rule<Args>({
  id: 'retired-repository',
  level: 'warning',
  summary: 'A Docker Hub name that moved to the Microsoft Artifact Registry.',
  checkImage(judged, context) {
    const { location, reading, bases, origins } = judged.use;
    const retired = reading?.retired;
    if (!retired || bases.length > 0) return [];
    return [
      {
        location,
        subject: imageSubject(judged, context),
        args: { image: shown(judged), successor: retired.repository },
        related: origins,
      },
    ];
  },
  describe: ({ image, successor }) =>
    successor === null
      ? {
          title: 'Docker Hub repository no longer exists',
          problem: `${image}: this Docker Hub repository no longer exists and has no Windows replacement.`,
          remedies: ['Build the image on a base image of mcr.microsoft.com/windows'],
          why: null,
        }
      : {
          title: 'Repository has moved to mcr.microsoft.com',
          problem: `${image}: Microsoft's Windows images left Docker Hub, and this repository is no longer updated.`,
          remedies: [`Use ${successor} with a tag that names the Windows release of your hosts`],
          why: null,
        },
});
