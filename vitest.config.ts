import { defineConfig } from 'vitest/config';

const infra = ['test/infra/**/*.test.ts'];
const simulation = ['test/simulation/**/*.test.ts'];
const conformance = ['test/conformance/**/*.test.ts'];

export default defineConfig({
  test: {
    // A small machine under load may be ten times slower than a quiet one.
    testTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'service',
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/support/repeatable.ts'],
          exclude: [...infra, ...simulation, ...conformance],
        },
      },
      // The CDK library takes seconds to load and these tests leave nothing behind, so their files share it.
      { test: { name: 'infra', include: infra, isolate: false } },
      { test: { name: 'simulation', include: simulation } },
      { test: { name: 'conformance', include: conformance } },
    ],
  },
});
