import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, printed, rounded } from '../fixtures/printed.ts';
import { exact } from '../interval.ts';
import { gapToValue } from './gap-to-value.ts';
import { verdictOf } from './verdict.ts';

test('Zhangjiakou, 10905 yuan: 251 to the province at 11156, 1645 to the nation at 12550', () => {
  expect(gapToValue(printed(10905), printed(11156), 'atLeast')).toEqual({ value: 251, low: 250, high: 252 });
  expect(gapToValue(printed(10905), printed(12550), 'atLeast')).toEqual({ value: 1645, low: 1644, high: 1646 });
});

test('poverty of 12.6 percent has 9.3 points to go to at most 3.3', () => {
  expect(gapToValue(printed(12.6, 0.1), exact(3.3), 'atMost')).toEqual({ value: 9.3, low: 9.25, high: 9.35 });
});

test('the gap is zero exactly at the target and changes sign with the direction', () => {
  const number = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(number, number, (value, target) => {
      const up = gapToValue(exact(value), exact(target), 'atLeast').value ?? Number.NaN;
      const down = gapToValue(exact(value), exact(target), 'atMost').value ?? Number.NaN;
      expect(up === 0).toBe(value === target);
      expect(up + down).toBe(0);
      expect(Math.sign(up) + 0).toBe(Math.sign(target - value) + 0);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('an open side leaves the gap open on the other', () => {
  expect(gapToValue({ value: 3000, low: 3000, high: null }, exact(3000), 'atLeast')).toEqual({
    value: 0,
    low: null,
    high: 0,
  });
});

test.each([
  ['met', { value: -1, low: -2, high: 0 }],
  ['met', exact(0)],
  ['notMet', { value: 1, low: 0.1, high: 2 }],
  ['metWithinRounding', { value: 0, low: -0.5, high: 0.5 }],
  ['metWithinRounding', { value: 1, low: 0, high: 2 }],
  ['metWithinRounding', { value: null, low: null, high: null }],
  ['met', { value: -5, low: null, high: -1 }],
  ['notMet', { value: null, low: 3, high: null }],
] as const)('%s is the verdict of what remains', (verdict, gap) => {
  expect(verdictOf(gap)).toBe(verdict);
});

test('every figure that rounds to what was printed has its gap in the interval', () => {
  fc.assert(
    fc.property(rounded(-900_000, 900_000), rounded(-900_000, 900_000), (value, target) => {
      expect(holds(gapToValue(value.printed, target.printed, 'atLeast'), target.truth - value.truth)).toBe(true);
      expect(holds(gapToValue(value.printed, target.printed, 'atMost'), value.truth - target.truth)).toBe(true);
    }),
    { seed: 2, numRuns: 500 },
  );
});

const direction = fc.constantFrom('atLeast' as const, 'atMost' as const);

test('what rounding leaves open stays open when less is known', () => {
  const widening = fc.nat(5000).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(
      rounded(-20_000, 20_000),
      rounded(-20_000, 20_000),
      direction,
      widening,
      widening,
      (value, target, wanted, down, up) => {
        const { low, high } = value.printed;
        const wide = { ...value.printed, low: (low ?? 0) - down, high: (high ?? 0) + up };
        const narrow = verdictOf(gapToValue(value.printed, target.printed, wanted));
        const wider = verdictOf(gapToValue(wide, target.printed, wanted));
        if (narrow === 'metWithinRounding') expect(wider).toBe('metWithinRounding');
        else expect([narrow, 'metWithinRounding']).toContain(wider);
      },
    ),
    { seed: 3, numRuns: 1000 },
  );
});

test('the verdict never contradicts the true value', () => {
  fc.assert(
    fc.property(rounded(-20_000, 20_000), fc.integer({ min: -20_000, max: 20_000 }), direction, (value, at, wanted) => {
      const target = at / 1000;
      const verdict = verdictOf(gapToValue(value.printed, exact(target), wanted));
      const reached = wanted === 'atLeast' ? value.truth >= target : value.truth <= target;
      expect(verdict).not.toBe(reached ? 'notMet' : 'met');
    }),
    { seed: 4, numRuns: 1000 },
  );
});
