import { expect, test } from 'vitest';
import { placeAmongBins } from './tile-legend.ts';

const thresholds = [10000, 16000, 20000];
const values = [8000, 12000, 17000, 30000];
const place = (value: number) => placeAmongBins(value, thresholds, values);

test('a value lies in its bin as far as between its bounds', () => {
  expect(place(17000)).toBe(2.25);
  expect(place(16000)).toBe(2);
  expect(place(13000)).toBe(1.5);
});

test('the first bin begins at the lowest value, the last ends at the highest', () => {
  expect(place(9000)).toBe(0.5);
  expect(place(25000)).toBe(3.5);
  expect(place(7000)).toBe(0);
  expect(place(31000)).toBe(4);
});

test('where bounds leave no room it lies in the middle', () => {
  expect(placeAmongBins(5, [], [])).toBe(0.5);
  expect(placeAmongBins(5, [5], [5])).toBe(1.5);
});
