// How the tests run: fast ones with every `npm test`, long ones (whole documents, browsers, many cases) by
// `npm run test:long`, and by `.ci/run` those that need documents which are no part of the project; these find
// the folder in SHARED_DOCUMENTS.
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const never = [...configDefaults.exclude, 'out/**', '.cache/**'];
const long = 'tests/**/*.long.test.{ts,tsx}';
const shared = 'tests/shared/**/*.test.ts';
const setupFiles = ['tests/property-seed.ts'];

export default defineConfig({
  test: {
    // By itself Vitest leaves one core to others, which on two cores is every second one.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'fast',
          setupFiles,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...never, long, shared],
          // Files of one process share their modules: importing them anew for each costs a fifth of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'long',
          setupFiles,
          include: [long],
          exclude: [...never, shared],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      { test: { name: 'shared', setupFiles, include: [shared], exclude: never, testTimeout: 300_000 } },
    ],
  },
});
