import { expect, test } from 'vitest';
import { dodge } from './dodge.ts';

const extents = (middles: number[], size = 10) => middles.map((middle) => ({ middle, size }));

test('nothing to place gives nothing', () => {
  expect(dodge([], 0, 100)).toEqual([]);
});

test('labels that do not meet stay where they are', () => {
  expect(dodge(extents([20, 50, 90]), 0, 100)).toEqual([20, 50, 90]);
});

test('two labels at one place move apart by half a label each', () => {
  expect(dodge(extents([50, 50]), 0, 100)).toEqual([45, 55]);
});

test('labels are kept within the limits', () => {
  expect(dodge(extents([0, 1]), 0, 100)).toEqual([5, 15]);
  expect(dodge(extents([100, 99]), 0, 100)).toEqual([95, 85]);
});

test('the order given does not matter', () => {
  const forward = dodge(extents([10, 12, 14, 60]), 0, 100);
  const backward = dodge(extents([60, 14, 12, 10]), 0, 100);
  expect(backward).toEqual([...forward].reverse());
});

test('labels never overlap where there is room for all', () => {
  const placed = dodge(extents([3, 3, 4, 50, 51, 52, 99, 99], 12), 0, 100).sort((a, b) => a - b);
  placed.slice(1).forEach((middle, index) => {
    expect(middle - (placed[index] as number)).toBeGreaterThanOrEqual(12 - 1e-9);
  });
});
