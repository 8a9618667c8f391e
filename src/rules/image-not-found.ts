import { pinsFor } from '../windows/remedies.js';
import { listed, placesOf, rule, shown } from './rule.js';

interface Args {
  image: string;
  host: string;
  byDigest: boolean;
  /** The same image for the releases that the targets run, where its tag says which it is for. */
  pins: string[];
}

export const imageNotFound = rule<Args>({
  id: 'image-not-found',
  level: 'error',
  summary: 'The registry says that there is no such image.',
  needs: ['registries'],
  check: ({ uses }) =>
    uses.flatMap((judged) => {
      const { use } = judged;
      if (use.answer?.kind !== 'not-found') return [];
      const pins = pinsFor(use.parsed!, placesOf(judged)).filter((pin) => pin !== use.reference);
      return [
        {
          location: use.location,
          args: {
            image: shown(judged),
            host: use.answer.host,
            byDigest: use.parsed?.digest !== null,
            pins: pins.sort(),
          },
          related: use.origins,
        },
      ];
    }),
  words: ({ image, host, byDigest, pins }) => ({
    title: 'Image does not exist',
    message: `${image}: ${host} has no such ${byDigest ? 'digest' : 'tag or repository'}, so it cannot be pulled. To fix it: check the name for a typing error or a tag that was removed${pins.length > 0 ? `; for other releases it would be ${listed(pins, 'or')}` : ''}.`,
  }),
});
