import { expect, test } from 'vitest';
import { aimOf } from './aim-of.ts';

test('about ten is what rounds to ten, about 9.5 what rounds to 9.5, about 1.8万 what rounds to it', () => {
  expect(aimOf(10, 'about', 1)).toEqual({ value: 10, low: 9.5, high: 10.5 });
  expect(aimOf(9.5, 'about', 0.1)).toEqual({ value: 9.5, low: 9.45, high: 9.55 });
  expect(aimOf(18_000, 'about', 1000)).toEqual({ value: 18_000, low: 17_500, high: 18_500 });
});

test('nearly is short of the number', () => {
  expect(aimOf(18_000, 'nearly', 1000)).toEqual({ value: 18_000, low: 17_500, high: 18_000 });
});

test('any other wording names a bound, zero and negative ones too', () => {
  for (const qualifier of ['exact', 'over', 'atLeast', 'atMost', 'below'] as const)
    for (const value of [0, 1.9, -3]) expect(aimOf(value, qualifier, 0.1)).toEqual({ value, low: value, high: value });
});
