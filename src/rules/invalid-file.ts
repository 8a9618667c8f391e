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
  words: ({ path, reason }) => ({
    title: 'Not all of it is checked',
    message: `Not all of ${path} was checked: ${reason.replace(/\.$/, '')}. To fix it: correct the file, or leave it out with an ignore entry of the configuration.`,
  }),
});
