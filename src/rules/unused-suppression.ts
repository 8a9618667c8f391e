import type { Leftover } from '../suppressions/suppression.js';
import { listed, rule } from './rule.js';

type Args = Omit<Leftover, 'location'>;

export const unusedSuppression = rule<Args>({
  id: 'unused-suppression',
  level: 'notice',
  summary: 'A suppression that nothing needs, or that cannot be understood and so suppresses nothing.',
  check: ({ leftovers }) => leftovers.map(({ location, ...args }) => ({ location, args })),
  words: ({ what, unused, wrong }) =>
    wrong === null
      ? {
          title: 'Suppression is not needed',
          message: `${what} suppresses ${unused.length === 0 ? 'what is not found any more' : `${listed(unused)}, which ${unused.length === 1 ? 'is' : 'are'} not found here`}. To fix it: remove it, or put it on the line above the finding.`,
        }
      : {
          title: 'Suppression suppresses nothing',
          message: `${what} ${wrong.replace(/\.$/, '')}. It suppresses nothing. To fix it: write '# wincompat ignore=RULE until=YYYY-MM-DD -- reason' (until may be left out), or remove it.`,
        },
});
