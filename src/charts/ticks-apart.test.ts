import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { tickLabel, ticksApart } from './ticks-apart.ts';

const label = (tick: number, left: number, right: number) => ({ tick, left, right });

test('of labels that come too close the first given stays', () => {
  const [a, b, c] = [label(0, 0, 20), label(10, 25, 45), label(20, 50, 70)];
  expect(ticksApart([a, b, c], 10)).toEqual([0, 20]);
  expect(ticksApart([c, b, a], 10)).toEqual([20, 0]);
  expect(ticksApart([b, a, c], 10)).toEqual([10]);
});

test('labels exactly the gap apart both stay', () => {
  expect(ticksApart([label(0, 0, 20), label(10, 30, 50)], 10)).toEqual([0, 10]);
});

test('no ticks, one tick, and equal ticks', () => {
  expect(ticksApart([], 10)).toEqual([]);
  expect(ticksApart([label(5, -3, 3)], 10)).toEqual([5]);
  expect(ticksApart([label(5, -3, 3), label(5, -3, 3)], 0)).toEqual([5]);
});

test('a label reaches as far to both sides of its place', () => {
  const { left, right } = tickLabel(1000, 50, '1,000', 12);
  expect([(left + right) / 2, right - left]).toEqual([50, textWidth('1,000', 12)]);
});
