import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from './engine.ts';

/** The record that `npm run data` writes; without one there is nothing to lay out. */
const written = existsSync('src/data/observations.json');

test.skipIf(!written)('DuckDB reads the layout of the downloads and comes to our own sums', async () => {
  const lines = await engine.run({ folder: '', runs: 1, rows: 2000, counties: [] });
  expect(lines.filter(({ passed }) => passed)).toHaveLength(3);
});
