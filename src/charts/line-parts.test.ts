import { expect, test } from 'vitest';
import { knownPoints, lineParts, linePath } from './line-parts.ts';

const points = (values: readonly (number | null)[]) => values.map((value, index) => ({ period: 2013 + index, value }));
const years = (list: readonly (number | null)[], breaks: readonly number[] = []) =>
  lineParts(
    knownPoints(points(list)),
    breaks.map((period) => ({ period })),
  ).map((part) => part.map(({ period }) => period));

test('nothing has no parts', () => {
  expect(years([])).toEqual([]);
  expect(years([null, null])).toEqual([]);
});

test('a line ends at a missing year and at a break', () => {
  expect(years([1, 2, null, 0])).toEqual([[2013, 2014], [2016]]);
  expect(years([1, 2, 3], [2014])).toEqual([[2013], [2014, 2015]]);
});

test('a break outside the line changes nothing', () => {
  expect(years([1, 2, 3], [2013, 2020])).toEqual([[2013, 2014, 2015]]);
});

test('points that stand alone are not part of the path', () => {
  const same = (value: number) => value;
  const parts = lineParts(knownPoints(points([1, null, 3, 4])));
  expect(linePath(parts, same, same)).toEqual({ path: 'M2015 3L2016 4', alone: [{ x: 2013, y: 1 }] });
});
