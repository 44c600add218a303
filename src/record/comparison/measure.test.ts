import { expect, test } from 'vitest';
import { exact } from '../interval.ts';
import { point } from './fixtures/compared.ts';
import { gapTo, indexTo, shareOf } from './measure.ts';

/** Rural disposable income per person: Hebei and the nation in 2020, Hebei in 2013 (China Statistical Yearbook 2021, 6-27, 6-28). */
const hebei = point(2020, 16467.04);
const nation = point(2020, 17131.47);
const before = point(2013, 9187.71);
/** Rural poverty incidence of 2018: Gansu 5.6 %, the nation 1.7 %, printed with one decimal. */
const gansu = { value: 5.6, low: 5.55, high: 5.65 };
const poor = { value: 1.7, low: 1.65, high: 1.75 };

test('a share is the figure in per cent of the reference, known as well as both are', () => {
  const { result } = shareOf(hebei, nation);
  // 16467.04 ÷ 17131.47 = 0.961216…; 16467.035 ÷ 17131.475 and 16467.045 ÷ 17131.465 round to the same six digits or nearly.
  expect(result?.value).toBeCloseTo(96.1216, 3);
  expect(result?.low).toBeLessThan(result?.value ?? 0);
  expect(result?.high).toBeGreaterThan(result?.value ?? 0);
});

test('a gap is what is still to go: to a higher income, and down to a lower poverty', () => {
  // 17131.47 − 16467.04 = 664.43; 5.6 − 1.7 = 3.9
  expect(gapTo(hebei, nation, 'higher').result).toEqual({ value: 664.43, low: 664.42, high: 664.44 });
  expect(gapTo(gansu, poor, 'lower').result).toEqual({ value: 3.9, low: 3.8, high: 4 });
  expect(gapTo(nation, hebei, 'none').result?.value).toBe(-664.43);
});

test('an index puts the base year at 100', () => {
  // 16467.04 ÷ 9187.71 = 1.792290…
  expect(indexTo(hebei, before, false).result?.value).toBeCloseTo(179.229, 3);
});

test('a figure held against itself is exactly 100, and exactly nothing is missing', () => {
  expect(shareOf(nation, nation).result).toEqual(exact(100));
  expect(indexTo(before, before, false).result).toEqual(exact(100));
  expect(gapTo(nation, nation, 'higher').result).toEqual(exact(0));
});

test('a band stays a band', () => {
  expect(shareOf({ value: null, low: 3, high: 5 }, exact(10)).result).toEqual({ value: null, low: 30, high: 50 });
});

test('a bound stays a bound, and two that look away from each other say nothing', () => {
  // more than 10 % against 4.5 %: at least 5.45 points more
  expect(gapTo({ value: null, low: 10, high: null }, { value: 4.5, low: 4.45, high: 4.55 }, 'lower').result).toEqual({
    value: null,
    low: 5.45,
    high: null,
  });
  const [over, under] = [
    { value: null, low: 10, high: null },
    { value: null, low: 20, high: null },
  ];
  expect(gapTo(over, under, 'lower').absent).toBe('notDefined');
});

test('equal figures of two regions leave a gap of about nothing', () => {
  expect(gapTo(point(2020, 5), point(2020, 5), 'higher').result).toEqual({ value: 0, low: -0.01, high: 0.01 });
});

test('nothing is made where the other figure is missing, may be zero, or has another concept', () => {
  expect(shareOf(hebei, undefined).absent).toBe('noReference');
  expect(gapTo(hebei, undefined, 'higher').absent).toBe('noReference');
  expect(indexTo(hebei, undefined, false).absent).toBe('noBase');
  expect(shareOf(hebei, exact(0)).absent).toBe('notDefined');
  expect(indexTo(hebei, { value: 0.1, low: -0.1, high: 0.3 }, false).absent).toBe('notDefined');
  expect(indexTo(hebei, before, true).absent).toBe('conceptChanged');
});
