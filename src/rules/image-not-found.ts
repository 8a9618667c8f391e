import type { JudgedUse } from '../model/judged-use.js';
import { pinsFor } from '../windows/remedies.js';
import { listed, placesOf, rule, shown } from './support/rule.js';
import { imageSubject } from './support/subjects.js';

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
  checkImage: (judged, context) => {
    const { use } = judged;
    const source = missingBy(use);
    if (source === null) return [];
    // Of a reference with a variable that has no value, enough may be known to tell that there is no such image.
    const pins = use.parsed === null ? [] : pinsFor(use.parsed, placesOf(judged));
    return [
      {
        location: use.location,
        subject: imageSubject(judged, context),
        args: {
          image: shown(judged),
          host: source.host,
          byDigest: (use.parsed?.digest ?? null) !== null,
          pins: pins.filter((pin) => pin !== use.reference).sort(),
        },
        related: use.origins,
      },
    ];
  },
  describe: ({ image, host, byDigest, pins }) => ({
    title: 'Image does not exist',
    problem: `${image}: ${host === null ? 'according to the catalogue of base images, Microsoft publishes no such image for that release' : `${host} has no such ${byDigest ? 'digest' : 'tag or repository'}`}, so it cannot be pulled.`,
    remedies: [
      ...(pins.length > 0 ? [`Pin ${listed(pins, 'or')}`] : []),
      'Check the reference for a typing error or a tag that was removed',
    ],
    why: null,
  }),
});

/** The registry's answer counts; where it was not asked or did not answer, the catalogue. Null where neither misses it. */
function missingBy({ answer, reading, bases }: JudgedUse['use']): { host: string | null } | null {
  if (answer?.kind === 'not-found') return { host: answer.host };
  return answer?.kind !== 'found' && bases.length === 0 && reading?.neverMade === true
    ? { host: null }
    : null;
}
