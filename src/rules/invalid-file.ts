import { rule } from './support/rule.js';

interface Args {
  path: string;
  reason: string;
}

export const invalidFile = rule<Args>({
  id: 'invalid-file',
  level: 'warning',
  summary: 'A file, or a part of one, could not be read; its images are not checked.',
  check: ({ problems }) =>
    problems.map(({ location, message, problem }) => ({
      location,
      subject: { kind: 'file', problem: problem ?? message },
      args: { path: location.path, reason: message },
    })),
  describe: ({ path, reason }) => ({
    title: 'Not everything in this file was checked',
    problem: `${path}: ${reason.replace(/\.$/, '')}.`,
    remedies: [
      SYSTEM_CODE.test(reason) ? 'Let the user that runs the check read it' : 'Correct the file',
      "List the file under 'exclude' or 'ignore' in the configuration",
    ],
    why: null,
  }),
});

/** What the system refused, e.g. `(EACCES)`. */
const SYSTEM_CODE = /\(E[A-Z]+\)$/;
