import { byAnswer } from './support/lookups.js';
import { type RawFinding, rule } from './support/rule.js';

interface Args {
  host: string;
  images: number;
}

export const registryNotAllowed = rule<Args>({
  id: 'registry-not-allowed',
  level: 'notice',
  summary: 'A registry that the configuration does not list was not contacted.',
  needs: ['registries'],
  check: ({ uses }) =>
    byAnswer(uses, 'not-allowed', ({ host }) => host).map(
      ({ answer, location, related, images }): RawFinding<Args> => ({
        location,
        subject: { kind: 'registry', host: answer.host },
        args: { host: answer.host, images },
        related,
      }),
    ),
  describe: ({ host, images }) => ({
    title: `Registry ${host} was not contacted`,
    problem: `${images === 1 ? 'This image was' : `${images} images were`} not looked up, since the configuration does not list ${host}.`,
    remedies: [`Add 'registries: {allow: [${host}]}' to the configuration`],
    why: 'A file of a pull request alone must not make the check contact a host.',
  }),
});
