import { byAnswer } from './support/lookups.js';
import { type RawFinding, rule } from './support/rule.js';

interface Args {
  host: string;
  reason: string;
  /** How many different images could not be asked about. */
  images: number;
}

export const lookupFailed = rule<Args>({
  id: 'lookup-failed',
  level: 'warning',
  summary: 'A registry lookup failed; the verdict is based on the tag alone.',
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
  describe: ({ host, reason, images }) => ({
    title: `Registry ${host} did not answer`,
    problem: `${images === 1 ? 'This image was' : `${images} images were`} not looked up: ${reason} ${images === 1 ? 'Its' : 'Their'} Windows version is known from the tag alone, and a tag that does not exist is not detected.`,
    remedies: [
      'Correct the cause of the error, and run the check again',
      "Set 'on-lookup-failure: ignore' in the configuration to accept it, or 'fail' to fail the run",
    ],
    why: null,
  }),
});
