import type { InternalError } from '../model/internal-errors.js';
import { INTERNAL_ERROR } from '../report/outcome.js';
import { type RuleContext, rule } from './support/rule.js';

type Args = InternalError;

export const internalError = rule<Args>({
  id: INTERNAL_ERROR,
  level: 'error',
  summary: 'A part of wincompat failed, so not everything was checked.',
  check: (context) =>
    distinct(context.internalErrors.all).map((error) => ({
      location: {
        path: error.path ?? anyFile(context),
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
      },
      subject: { kind: 'part', part: error.part, path: error.path },
      args: error,
    })),
  describe: ({ part, path, message }) => ({
    title: 'Internal error: not everything was checked',
    problem: `The ${part} failed${path === null ? '' : ` on ${path}`}: ${message.replace(/\.$/, '')}. The findings of other parts are complete.`,
    remedies: [
      `Report it to the maintainers of wincompat, with this message${path === null ? '' : ' and the file'}`,
    ],
    why: null,
  }),
});

/** One finding for each part and file, however often the part failed there. */
function distinct(errors: readonly InternalError[]): InternalError[] {
  const byPlace = new Map<string, InternalError>();
  for (const error of errors) {
    const key = JSON.stringify([error.part, error.path]);
    if (!byPlace.has(key)) byPlace.set(key, error);
  }
  return [...byPlace.values()];
}

/** Every report format needs a path: where no file is known, the first that has an image or a problem. */
function anyFile({ uses, problems, config }: RuleContext): string {
  const [place] = [
    ...uses.slice(0, 1).map(({ use }) => use.location),
    ...problems.slice(0, 1).map(({ location }) => location),
    ...config.targets.slice(0, 1).map(({ location }) => location),
  ];
  return place?.path ?? 'wincompat.yml';
}
