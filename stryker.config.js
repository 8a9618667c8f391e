import { tmpdir } from 'node:os';
import { join } from 'node:path';

// One folder of src/ at a time, against the tests of the same name: MUTATE=windows, orchestrators or rules.
// docs/testing.md has the scores.
const folder = process.env.MUTATE ?? 'windows';

export default {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: 'jest',
  // Jest loads the sources as ES modules.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    configFile: 'jest.config.js',
    config: { testMatch: [`<rootDir>/__tests__/${folder}/**/*.test.ts`] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // A mutant of what a module computes when it loads would run every test again.
  ignoreStatic: true,
  concurrency: 1,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation-${folder}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', 'lib', 'bench', 'coverage', 'docs/pictures'],
  // Outside the tree, so that Jest and Biome see each file once.
  tempDirName: join(tmpdir(), 'wincompat-mutation'),
  packageManager: 'npm',
  // Stryker rewrites the paths of a tsconfig with an interface that TypeScript 7 no longer has; SWC needs none.
  tsconfigFile: 'none',
};
