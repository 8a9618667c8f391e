/** The version of wincompat, as package.json has it. */
export const VERSION = '0.1.0';

/** The project's repository. */
export const HOME = 'https://github.com/wincompat/wincompat';
