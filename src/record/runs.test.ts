import { expect, test } from 'vitest';
import { formatRuns } from './runs.ts';

test.each([
  [[], ''],
  [[4], '4'],
  [[2, 3, 4, 9], '2–4, 9'],
  [[9, 4, 3, 2, 3], '2–4, 9'],
  [[1, 3, 5], '1, 3, 5'],
  [[-1, 0, 1], '-1–1'],
])('%j is written as %s', (numbers, text) => {
  expect(formatRuns(numbers)).toBe(text);
});
