import type { JudgedUse } from '../judge.js';
import { pinsFor } from '../windows/remedies.js';
import { listed, placesOf, rule, shown } from './rule.js';

interface Args {
  image: string;
  /** Who says so: the registry's host, or null for the catalogue of base images. */
  host: string | null;
  byDigest: boolean;
  /** The same image for the releases that the targets run, where its tag says which it is for. */
  pins: string[];
}

export const imageNotFound = rule<Args>({
  id: 'image-not-found',
  level: 'error',
  summary: 'There is no such image: the registry says so, or of a base image the catalogue.',
  needs: ['registries'],
  check: ({ uses }) =>
    uses.flatMap((judged) => {
      const { use } = judged;
      const says = saysNot(use);
      if (says === null) return [];
      const pins = pinsFor(use.parsed!, placesOf(judged)).filter((pin) => pin !== use.reference);
      return [
        {
          location: use.location,
          args: {
            image: shown(judged),
            host: says.host,
            byDigest: use.parsed?.digest !== null,
            pins: pins.sort(),
          },
          related: use.origins,
        },
      ];
    }),
  words: ({ image, host, byDigest, pins }) => ({
    title: 'Image does not exist',
    message: `${image}: ${host === null ? "Microsoft publishes no such image for that release (by this tool's catalogue)" : `${host} has no such ${byDigest ? 'digest' : 'tag or repository'}`}, so it cannot be pulled. To fix it: check the name for a typing error or a tag that was removed${pins.length > 0 ? `; for other releases it would be ${listed(pins, 'or')}` : ''}.`,
  }),
});

/** The registry's word counts; where it was not asked or did not answer, what the catalogue knows. */
function saysNot({ answer, reading, bases }: JudgedUse['use']): { host: string | null } | null {
  if (answer?.kind === 'not-found') return { host: answer.host };
  return answer?.kind !== 'found' && bases.length === 0 && reading?.neverMade === true
    ? { host: null }
    : null;
}
