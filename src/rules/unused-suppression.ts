import type { UnusedSuppression } from '../suppressions/suppression.js';
import { listed, rule } from './support/rule.js';

type Args = Omit<UnusedSuppression, 'location' | 'text'>;

export const unusedSuppression = rule<Args>({
  id: 'unused-suppression',
  level: 'notice',
  summary: 'A suppression that matches no finding, or that has an invalid format.',
  check: ({ unusedSuppressions }) =>
    unusedSuppressions.map(({ location, text, by, idle, wrong }) => ({
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
  describe: ({ by, idle, wrong }) => {
    if (by === 'baseline') {
      const named = idle.slice(0, NAMED).join('; ');
      const more = idle.length > NAMED ? ` and ${idle.length - NAMED} more` : '';
      return {
        title: 'Baseline has findings that no longer exist',
        problem: `The baseline has findings that no longer exist: ${named}${more}.`,
        remedies: ['Write the baseline again with --write-baseline'],
        why: null,
      };
    }
    if (wrong !== null) {
      return {
        title: 'Suppression has an invalid format',
        problem: `${NAMES[by]} ${wrong.replace(/[.?]$/, '')}, so it suppresses nothing.`,
        remedies: [
          by === 'comment'
            ? "Write '# wincompat ignore=RULE -- reason', with 'until=YYYY-MM-DD' before '--' for a last day"
            : "Write 'wincompat/ignore.RULE: reason'",
          'Remove it',
        ],
        why: null,
      };
    }
    const what =
      idle.length === 0
        ? 'no finding'
        : `${listed(idle)}, which ${idle.length === 1 ? 'is' : 'are'} not found here`;
    return {
      title: 'Suppression is not needed',
      problem: `${NAMES[by]} suppresses ${what}.`,
      remedies: ['Remove it', ...(by === 'comment' ? ['Put it on the line above the finding'] : [])],
      why: null,
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
