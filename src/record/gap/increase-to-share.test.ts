import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printed } from '../fixtures/printed.ts';
import { exact } from '../interval.ts';
import { increaseToShare } from './increase-to-share.ts';

test('Yunnan 2022, wages of 9409 in 14147 yuan: 1646.33 more would make 70 percent', () => {
  const more = increaseToShare(printed(9409), printed(14147), 70);
  // 0.7 / 0.3 · (14147 − 9409) − 9409 = 7 / 3 · 4738 − 9409 = 1646.3333…
  expect(more.value).toBeCloseTo(1646.3333, 4);
  // (0.7 · 14146.5 − 9409.5) / 0.3 = 1643.5 and (0.7 · 14147.5 − 9408.5) / 0.3 = 1649.1666…
  expect(more.low).toBeCloseTo(1643.5, 4);
  expect(more.high).toBeCloseTo(1649.1667, 4);
});

test('exactly at the share nothing is lacking, beyond it less than nothing', () => {
  expect(increaseToShare(exact(70), exact(100), 70).value).toBeCloseTo(0, 9);
  // 7 / 3 · 20 − 80 = −33.33…
  expect(increaseToShare(exact(80), exact(100), 70).value).toBeCloseTo(-33.3333, 4);
});

test('from nothing, to nothing, and of nothing else', () => {
  expect(increaseToShare(exact(0), exact(100), 50)).toEqual(exact(100));
  expect(increaseToShare(exact(30), exact(100), 0)).toEqual(exact(-30));
  expect(increaseToShare(exact(30), exact(30), 70)).toEqual(exact(-30));
});

test.each([100, 120])('a share of %d percent cannot be reached while the others stay', (share) => {
  expect(() => increaseToShare(exact(1), exact(2), share)).toThrow(RangeError);
});

test('with the increase the part has exactly that share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999 }), fc.nat(99_999), fc.nat(99), (others, part, share) => {
      const more = increaseToShare(exact(part), exact(part + others), share).value ?? Number.NaN;
      expect((100 * (part + more)) / (part + others + more)).toBeCloseTo(share, 6);
    }),
    { seed: 1, numRuns: 300 },
  );
});
