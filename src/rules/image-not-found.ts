import type { JudgedImage } from '../model/judged-image.js';
import { type ImageReference, parseReference } from '../windows/reference.js';
import { imageNamed, isSound, type Place, pinsFor } from '../windows/remedies.js';
import { nearestMade } from '../windows/tags.js';
import { pinRemedies } from './support/pin-remedies.js';
import { placesOf, rule, shown } from './support/rule.js';
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
  summary: 'There is no such image, according to its registry or, for images of Microsoft, the catalogue.',
  needs: ['registries'],
  checkImage: (judged, context) => {
    const { use } = judged;
    const source = missingBy(use);
    if (source === null) return [];
    // Of a reference with a variable that has no value, enough may be known to tell that there is no such image.
    const places = placesOf(judged);
    const nearest = source.host === null ? nearestSound(use.parsed, places) : [];
    const pins = use.parsed === null ? [] : [...pinsFor(use.parsed, places), ...nearest];
    return [
      {
        location: use.location,
        subject: imageSubject(judged, context),
        args: {
          image: shown(judged),
          host: source.host,
          byDigest: (use.parsed?.digest ?? null) !== null,
          pins: [...new Set(pins)].filter((pin) => pin !== use.reference).sort(),
        },
        related: use.origins,
      },
    ];
  },
  describe: ({ image, host, byDigest, pins }) => ({
    title: 'Image does not exist',
    problem: `${image}: ${host === null ? 'Microsoft has published no image under this tag, according to the catalogue' : `${host} has no such ${byDigest ? 'digest' : 'tag or repository'}`}, so it cannot be pulled.`,
    remedies: [...pinRemedies(pins), 'Check the reference for a typing error or a tag that was removed'],
    why: null,
  }),
});

/** The nearest tag that was published, where it starts on the targets; none for a name that is not known. */
function nearestSound(parsed: ImageReference | null, places: readonly Place[]): string[] {
  const nearest = parsed === null ? null : nearestMade(parsed);
  const made = parseReference(nearest ?? '');
  if (nearest === null || made === null) return [];
  return places.every((place) => isSound(place, imageNamed(made))) ? [nearest] : [];
}

/** The registry's answer counts; where it was not asked or did not answer, the catalogue. Null where neither misses it. */
function missingBy({ answer, reading, bases }: JudgedImage['use']): { host: string | null } | null {
  if (answer?.kind === 'not-found') return { host: answer.host };
  return answer?.kind !== 'found' && bases.length === 0 && reading?.neverMade === true
    ? { host: null }
    : null;
}
