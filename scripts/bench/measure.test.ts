import { expect, test } from 'vitest';
import { formatTable, median } from './measure.ts';

test('columns are as wide as their widest cell, and a note is told once', () => {
  const note = 'Measured by hand.';
  const table = formatTable([
    { what: 'a', bar: '≤ 10 kB', here: '9.0 kB', passed: true, note },
    { what: 'longer', bar: '≤ 1', here: '2', peer: '3', passed: false, note },
  ]);
  expect(table.split('\n')).toEqual([
    'what    bar      here    peer',
    '------  -------  ------  ----  ------',
    'a       ≤ 10 kB  9.0 kB        ok',
    'longer  ≤ 1      2       3     MISSED',
    '',
    note,
  ]);
});

test('the median is the middle value, or the mean of the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});
