import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

test.each([
  [[], []],
  [[4], ['4 to 4']],
  [
    [2, 3, 4, 9],
    ['2 to 4', '9 to 9'],
  ],
  [
    [9, 4, 3, 2, 3],
    ['2 to 4', '9 to 9'],
  ],
  [
    [1, 3, 5],
    ['1 to 1', '3 to 3', '5 to 5'],
  ],
  [[-1, 0, 1], ['-1 to 1']],
])('%j runs %j', (numbers, runs) => {
  expect(runsOf(numbers).map(({ from, to }) => `${from} to ${to}`)).toEqual(runs);
});
