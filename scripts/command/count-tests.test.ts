import { expect, test } from 'vitest';
import { runNode } from './child.ts';

test('Vitest tells, test by test, how many are done', { timeout: 60_000 }, async () => {
  const messages: unknown[] = [];
  const { ok } = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project=unit',
      '--reporter=./scripts/command/count-tests.ts',
      'scripts/command/tally.test.ts',
    ],
    { onMessage: (message) => messages.push(message) },
  );
  expect(ok).toBe(true);
  // The seven tests of tally.test.ts.
  expect(messages).toEqual([1, 2, 3, 4, 5, 6, 7].map((tests) => ({ tests })));
});
