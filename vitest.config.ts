import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/global-setup.ts'],
          // Two browsers side by side: more would take longer each than they save.
          maxWorkers: 2,
          // A busy machine takes several times as long as a quiet one.
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
