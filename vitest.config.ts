import { defineConfig } from 'vitest/config';

const infra = ['test/infra/**/*.test.ts'];
const simulation = ['test/simulation/**/*.test.ts'];
const browser = ['test/browser/**/*.test.ts'];
const conformance = ['test/conformance/**/*.test.ts'];

export default defineConfig({
  test: {
    // A small machine under load may be ten times slower than a quiet one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/support/plain-line.ts'],
    projects: [
      {
        test: {
          name: 'service',
          hookTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/support/repeatable.ts'],
          exclude: [...infra, ...simulation, ...conformance, ...browser],
        },
      },
      // The CDK library takes seconds to load and these tests leave nothing behind, so their files share it.
      { test: { name: 'infra', include: infra, isolate: false } },
      { test: { name: 'simulation', include: simulation } },
      // Each file starts the service and a browser.
      {
        test: { name: 'browser', include: browser, hookTimeout: 60_000, testTimeout: 120_000, maxWorkers: 2 },
      },
      { test: { name: 'conformance', include: conformance } },
    ],
  },
});
