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
  words: ({ image, successor }) => ({
    title: 'Repository has moved',
    message:
      successor === null
        ? `${image}: this Docker Hub repository is gone and has no successor for Windows. To fix it: build the image on a Windows base image of mcr.microsoft.com/windows, or run the product elsewhere.`
        : `${image}: Microsoft's Windows images left Docker Hub, and this name is no longer updated. To fix it: use ${successor} with a tag that names the Windows release of your hosts.`,
  }),
});
