import { expect, test } from 'vitest';
import { valueScale } from './value-scale.ts';

test('the longest bar leaves just the room of its text', () => {
  const scale = valueScale(
    [
      { value: 10, room: 20 },
      { value: 5, room: 20 },
    ],
    100,
    200,
  );
  expect([scale(0), scale(5), scale(10)]).toEqual([100, 140, 180]);
});

test('a short bar with a long text can be the one that decides', () => {
  const scale = valueScale(
    [
      { value: 10, room: 0 },
      { value: 8, room: 60 },
    ],
    0,
    100,
  );
  expect(scale(8)).toBe(40);
});

test('nothing, or nothing but zero, stands at the left', () => {
  expect(valueScale([], 100, 200)(0)).toBe(100);
  expect(valueScale([{ value: 0, room: 10 }], 100, 200)(0)).toBe(100);
});

test('negative values keep room for their texts at the left', () => {
  const scale = valueScale(
    [
      { value: -10, room: 20 },
      { value: 10, room: 30 },
    ],
    0,
    250,
  );
  expect([scale(-10), scale(0), scale(10)]).toEqual([20, 120, 220]);
});
