import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, printed } from '../fixtures/printed.ts';
import { add, exact } from '../interval.ts';
import type { Interval } from '../types.ts';
import { decomposeGap } from './decompose.ts';

const subject = { wages: printed(500), business: printed(300), transfer: printed(150), property: printed(50) };
const reference = { wages: printed(800), business: printed(250), transfer: printed(300), property: printed(150) };
const parts = decomposeGap(subject, reference, { subject: printed(1000), reference: printed(1500) });
const part = (name: string) => parts.find((found) => found.part === name);

test('a gap of 500 yuan is 60 percent wages, 30 transfers, 20 property, and business is 10 ahead', () => {
  expect(parts.map(({ part: name, gap, share }) => [name, gap.value, share?.value])).toEqual([
    ['wages', 300, 60],
    ['business', -50, -10],
    ['transfer', 150, 30],
    ['property', 100, 20],
  ]);
});

test('printed precision widens the shares', () => {
  expect(part('wages')?.gap).toEqual({ value: 300, low: 299, high: 301 });
  // 299 / 501 and 301 / 499; −51 / 499 and −49 / 501
  expect(part('wages')?.share?.low).toBeCloseTo(59.6806, 4);
  expect(part('wages')?.share?.high).toBeCloseTo(60.3206, 4);
  expect(part('business')?.share?.low).toBeCloseTo(-10.2204, 4);
  expect(part('business')?.share?.high).toBeCloseTo(-9.7804, 4);
});

test('where the whole gap may be zero there are gaps of parts but no shares', () => {
  const level = decomposeGap(subject, reference, { subject: printed(1000), reference: printed(1001) });
  expect(level.map(({ gap, share }) => [gap.value, share])).toEqual([
    [300, null],
    [-50, null],
    [150, null],
    [100, null],
  ]);
});

test('of a subject that is ahead the signs turn and the shares stay', () => {
  const back = decomposeGap(reference, subject, { subject: printed(1500), reference: printed(1000) });
  expect(back.map(({ gap, share }) => [gap.value, share?.value])).toEqual([
    [-300, 60],
    [50, -10],
    [-150, 30],
    [-100, 20],
  ]);
});

test('a part that one side lacks is left out, and nothing has no parts', () => {
  const whole = { subject: exact(10), reference: exact(30) };
  const some = decomposeGap({ wages: exact(4), business: exact(6) }, { wages: exact(9), property: exact(1) }, whole);
  expect(some.map(({ part: name }) => name)).toEqual(['wages']);
  expect(decomposeGap({}, reference, whole)).toEqual([]);
});

test('gaps of the parts add to the whole gap, and shares to 100 within rounding', () => {
  const amounts = fc.array(fc.tuple(fc.nat(99_999), fc.nat(99_999)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(amounts, (pairs) => {
      const side = (index: 0 | 1) =>
        Object.fromEntries(pairs.map((pair, at) => [`part${at}`, printed(pair[index] / 10, 0.1)]));
      const [own, other] = [0, 1].map((index) => pairs.reduce((sum, pair) => sum + (pair[index] ?? 0), 0) / 10) as [
        number,
        number,
      ];
      const whole = { subject: printed(own, 0.1), reference: printed(other, 0.1) };
      const found = decomposeGap(side(0), side(1), whole);
      const sum = found.map(({ gap }) => gap).reduce(add);
      expect(sum.value).toBeCloseTo(other - own, 6);
      fc.pre(Math.abs(other - own) > 0.1);
      const shares = found.flatMap(({ share }) => share ?? []).reduce<Interval>(add, exact(0));
      expect(shares.value).toBeCloseTo(100, 4);
      expect(holds(shares, 100)).toBe(true);
    }),
    { seed: 1, numRuns: 300 },
  );
});
