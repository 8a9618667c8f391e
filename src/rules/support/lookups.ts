// Images grouped by what their registries answered.

import type { JudgedImage } from '../../model/judged-image.js';
import type { Answer } from '../../model/registry-answer.js';
import type { Location, Related } from '../../text/location.js';
import { shown } from './rule.js';

type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/** Images whose registry gave the same answer. */
export interface AnsweredAlike<K extends Answer['kind']> {
  answer: AnswerOf<K>;
  /** The first place; the others are related. */
  location: Location;
  related: Related[];
  /** How many different images there are. */
  images: number;
}

/** Uses whose registry gave one kind of answer, grouped: the first place stands for all, the others are related. */
export function byAnswer<K extends Answer['kind']>(
  uses: readonly JudgedImage[],
  kind: K,
  groupOf: (answer: AnswerOf<K>) => string,
): AnsweredAlike<K>[] {
  const groups = new Map<string, Omit<AnsweredAlike<K>, 'images'> & { images: Set<string> }>();
  for (const judged of uses) {
    const { answer, location } = judged.use;
    if (answer?.kind !== kind) continue;
    const key = groupOf(answer as AnswerOf<K>);
    const group = groups.get(key);
    if (group === undefined) {
      const images = new Set([shown(judged)]);
      groups.set(key, { answer: answer as AnswerOf<K>, location, related: [], images });
      continue;
    }
    group.related.push({ ...location, message: 'so is this image' });
    group.images.add(shown(judged));
  }
  return [...groups.values()].map((group) => ({ ...group, images: group.images.size }));
}
