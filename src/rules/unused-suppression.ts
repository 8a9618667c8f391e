import type { Leftover } from '../suppressions/suppression.js';
import { listed, rule } from './support/rule.js';

type Args = Omit<Leftover, 'location' | 'text'>;

export const unusedSuppression = rule<Args>({
  id: 'unused-suppression',
  level: 'notice',
  summary: 'A suppression that nothing needs, or that cannot be understood and so suppresses nothing.',
  check: ({ leftovers }) =>
    leftovers.map(({ location, text, by, idle, wrong }) => ({
      location,
      subject: {
        kind: 'suppression',
        by,
        text,
        // A baseline is one suppression, whatever it has that is gone.
        idle: by === 'baseline' ? [] : idle,
        // What follows may list the rules of this version.
        ...(wrong === null ? {} : { problem: wrong.replace(/: .*$/s, '') }),
      },
      args: { by, idle, wrong },
    })),
  words: ({ by, idle, wrong }) => {
    if (by === 'baseline') {
      const named = idle.slice(0, NAMED).join('; ');
      const more = idle.length > NAMED ? ` and ${idle.length - NAMED} more` : '';
      return {
        title: 'Baseline has findings that are gone',
        message: `The baseline has what is no longer found: ${named}${more}. To fix it: write it anew with --write-baseline.`,
      };
    }
    if (wrong !== null) {
      return {
        title: 'Suppression suppresses nothing',
        message: `${NAMES[by]} ${wrong.replace(/[.?]$/, '')}, so it suppresses nothing. To fix it: ${by === 'comment' ? "write '# wincompat ignore=RULE until=YYYY-MM-DD -- reason' (until may be left out)" : "write 'wincompat/ignore.RULE: reason'"}, or remove it.`,
      };
    }
    const what =
      idle.length === 0
        ? 'what is not found any more'
        : `${listed(idle)}, which ${idle.length === 1 ? 'is' : 'are'} not found here`;
    return {
      title: 'Suppression is not needed',
      message: `${NAMES[by]} suppresses ${what}. To fix it: remove it${by === 'comment' ? ', or put it on the line above the finding' : ''}.`,
    };
  },
});

/** Entries of a baseline that are named before the others are counted. */
const NAMED = 5;

const NAMES = {
  comment: 'This comment',
  annotation: 'This annotation',
  configuration: 'This entry of the configuration',
};
