import { byAnswer, type RawFinding, rule } from './support/rule.js';

interface Args {
  host: string;
  reason: string;
  /** How many different images could not be asked about. */
  images: number;
}

export const lookupFailed = rule<Args>({
  id: 'lookup-failed',
  level: 'warning',
  summary: 'A registry could not be asked; the verdict rests on the tag alone.',
  needs: ['registries'],
  check({ uses, onLookupFailure }) {
    if (onLookupFailure === 'ignore') return [];
    return byAnswer(uses, 'failed', ({ host, reason }) => `${host} ${reason}`).map(
      ({ answer, location, related, images }): RawFinding<Args> => ({
        location,
        subject: { kind: 'registry', host: answer.host, problem: answer.reason },
        args: { host: answer.host, reason: answer.reason, images },
        related,
      }),
    );
  },
  words: ({ host, reason, images }) => ({
    title: `${host} could not be asked`,
    message: `${images === 1 ? 'This image was' : `${images} images were`} not looked up: ${reason} Until then the tag alone tells the Windows version, and a tag that does not exist goes unnoticed. To do: run the check again, or set on-lookup-failure.`,
  }),
});
