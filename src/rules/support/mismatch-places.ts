// Where an image that cannot start is reported, and the other places that explain it.

import { type JudgedImage, type Outcome, runsWith } from '../../model/judged-image.js';
import { type Location, type Related, relatedPlace } from '../../text/location.js';
import { oncePer } from '../../text/once-per.js';
import { declaredAt } from './declared-at.js';

/**
 * The place to change, and those that explain it.
 * @param failing outcomes of the image that fail
 */
export function placesOfMismatch(
  judged: JudgedImage,
  failing: readonly Outcome[],
): { location: Location; related: readonly Related[] } {
  const request = isolationRequest(judged, failing);
  const image = request === null ? [] : [relatedPlace(judged.use.location, 'the image is named here')];
  return {
    location: request ?? judged.use.location,
    related: joined([image, ...explanations(judged, failing)]),
  };
}

/** Several lists as one; the list itself where it is the only one that has items, so that findings share it. */
function joined(lists: readonly (readonly Related[])[]): readonly Related[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? first : lists.flat();
}

const placesOfTargets = oncePer((failing: readonly Outcome[]) =>
  [...new Set(failing.map(({ target }) => target))].map(declaredAt),
);

/** The place that asks for Hyper-V isolation, where that was to help and does not: the line that misleads. */
function isolationRequest(judged: JudgedImage, failing: readonly Outcome[]): Location | null {
  const [request, ...others] = new Set(runsWith(judged, failing).map((run) => run.isolation));
  const misleads = request?.value === 'hyperv' && others.length === 0 && judged.use.kind !== 'dockerfile';
  return misleads ? request.location : null;
}

function explanations(judged: JudgedImage, failing: readonly Outcome[]): (readonly Related[])[] {
  const { use, variants } = judged;
  // A manifest's own image is where the finding stands; a Dockerfile's is run from elsewhere.
  const runs = use.kind === 'dockerfile' ? runsWith(judged, failing) : [];
  return [
    use.origins,
    use.bases.map((base) => ({
      ...relatedPlace(base.location, 'the image is built here on this base'),
      cause: true as const,
    })),
    runs
      .filter((run) => run.workload.kind !== null)
      .map((run) => relatedPlace(run.location, `${run.name} runs this image`)),
    (variants ?? []).map((place) => relatedPlace(place, 'a variant of this image')),
    placesOfTargets(failing),
  ];
}
