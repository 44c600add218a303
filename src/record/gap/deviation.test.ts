import { describe, expect, test } from 'vitest';
import { exact, subtract } from '../interval.ts';
import { deviation, deviationShare, gapToNumber } from './deviation.ts';

describe('how far an outcome lies from its target', () => {
  test('is the gap the other way round, its bounds too', () => {
    expect(deviation({ value: 2.1, low: 2.05, high: 2.15 })).toEqual({ value: -2.1, low: -2.15, high: -2.05 });
    expect(deviation({ value: null, low: 5, high: null })).toEqual({ value: null, low: null, high: -5 });
    expect(deviation(exact(0))).toEqual(exact(0));
  });

  test('in per cent of the target: 1,240 short of 8,000 are 15.5 per cent', () => {
    expect(deviationShare(exact(1240), 8000)).toEqual(exact(-15.5));
    expect(deviationShare({ value: -400, low: -440, high: -360 }, 8000)).toEqual({ value: 5, low: 4.5, high: 5.5 });
  });

  test('is no share of nothing', () => {
    expect(() => deviationShare(exact(5), 0)).toThrow(RangeError);
    expect(() => deviationShare(exact(5), -3)).toThrow(RangeError);
  });
});

describe('the gap to the number of a target that is only said roughly', () => {
  const about = { value: 10, low: 9.5, high: 10.5 };
  const outcome = { value: 8.2, low: 8.15, high: 8.25 };

  test('keeps what the printed outcome leaves open', () => {
    // 10 - 8.2 = 1.8, between 10 - 8.25 and 10 - 8.15.
    expect(gapToNumber(subtract(about, outcome), about, 'atLeast')).toEqual({ value: 1.8, low: 1.75, high: 1.85 });
    expect(gapToNumber(subtract(outcome, about), about, 'atMost')).toEqual({ value: -1.8, low: -1.85, high: -1.75 });
  });

  test('of a number that is only rounded up reaches to one side', () => {
    // “Nearly 10” is 9.5 to 10.
    const nearly = { value: 10, low: 9.5, high: 10 };
    expect(gapToNumber(subtract(nearly, outcome), nearly, 'atLeast')).toEqual({ value: 1.8, low: 1.75, high: 1.85 });
  });

  test('leaves open sides open, and an exact target as it is', () => {
    expect(gapToNumber({ value: null, low: null, high: 3 }, exact(10), 'atLeast')).toEqual({
      value: null,
      low: null,
      high: 3,
    });
  });
});
