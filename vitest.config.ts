import { defineConfig } from 'vitest/config';

const infra = ['test/infra/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      { test: { name: 'service', include: ['test/**/*.test.ts'], exclude: infra } },
      // The CDK library takes seconds to load and these tests leave nothing behind, so their files share it.
      { test: { name: 'infra', include: infra, isolate: false } },
    ],
  },
});
