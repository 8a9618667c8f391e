import { pinsFor } from '../windows/remedies.js';
import { placesOf, rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

interface Args {
  image: string;
  tagged: boolean;
  pins: string[];
}

export const withdrawnTag = rule<Args>({
  id: 'withdrawn-tag',
  level: 'error',
  summary: '`latest`, or no tag, on a Windows base image: Microsoft withdrew it on 2019-04-16.',
  checkImage: (judged, context) => {
    const { reading, bases, parsed, location, origins } = judged.use;
    if (reading?.withdrawn !== true || bases.length > 0 || parsed === null || parsed.digest !== null)
      return [];
    return [
      {
        location,
        subject: imageSubject(judged, context),
        args: {
          image: shown(judged),
          tagged: parsed.tag !== null,
          pins: pinsFor(parsed, placesOf(judged)).sort().reverse(),
        },
        related: origins,
      },
    ];
  },
  describe: ({ image, tagged, pins }) => ({
    title: tagged ? 'The tag latest does not exist' : 'A Windows base image needs a tag',
    problem: `${image} cannot be pulled: ${tagged ? 'the' : 'no tag means latest, and the'} Windows base images have no tag 'latest'.`,
    remedies: [
      pins.length > 0
        ? `Pin the release that your hosts run: ${pins.join(', ')}`
        : 'Pin the release that your hosts run',
    ],
    why: "Microsoft withdrew the tag 'latest' of its Windows base images on 2019-04-16.",
  }),
});
