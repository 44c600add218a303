import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
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
          // Files of a worker share what they import, and the programs that tests start share what Node has compiled.
          isolate: false,
          // The tests of a machine with two processors would be made by one.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/rural-ledger-code') },
          // A busy machine takes several times as long as a quiet one.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/global-setup.ts'],
          // Files of a worker share what they import, and the browser.
          isolate: false,
          setupFiles: ['src/e2e/keep-browser.ts'],
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
