import { expect, test } from 'vitest';
import { verdictColumns } from './verdict-columns.ts';

test('few marks are as large as marks get, one above the other', () => {
  expect(verdictColumns(5, 4, 500, 200)).toEqual({ across: 1, size: 16, pitch: 100 });
});

test('many marks stand side by side where that makes them larger', () => {
  // 100 in a column of 200 px would be 2 px high; 5 across are 20 rows of 10 px, 6 across 17 rows of 11.7 px and, with
  // 100 px for each column, 15 px wide; 7 across 15 rows of 13.3 px, but 12.8 px wide.
  expect(verdictColumns(5, 100, 500, 200)).toEqual({ across: 7, size: 12.5, pitch: 100 });
});

test('narrow columns keep their marks apart from the next', () => {
  const { across, size, pitch } = verdictColumns(22, 100, 340, 300);
  expect(across * size).toBeLessThanOrEqual(pitch - 1.5);
});

test('no columns and no marks come to no fault', () => {
  expect(verdictColumns(0, 0, 500, 200)).toEqual({ across: 1, size: 16, pitch: 500 });
});
