import { expect, test } from 'vitest';
import { inPages, pagePath } from './in-pages.ts';

test('a list is parted in its order, with a rest on the last page', () => {
  expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inPages([1, 2], 2)).toEqual([[1, 2]]);
  expect(inPages([], 2)).toEqual([]);
});

test('pages are filled by weight, and what weighs too much stands alone', () => {
  const itself = (weight: number) => weight;
  expect(inPages([3, 7, 1, 12, 2, 8], 10, itself)).toEqual([[3, 7], [1], [12], [2, 8]]);
});

test('the first page has the address of the list', () => {
  expect([0, 1, 9].map(pagePath)).toEqual(['', '2/', '10/']);
});
