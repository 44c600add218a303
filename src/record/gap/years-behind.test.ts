import { expect, test } from 'vitest';
import { yearsBehind } from './years-behind.ts';

const points = (values: Readonly<Record<number, number>>) =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value }));
const rising = points({ 2015: 100, 2016: 110, 2017: 120, 2018: 130, 2019: 140, 2020: 150 });

test('the level of 125 was passed after 2017: three years behind 2020', () => {
  expect(yearsBehind(125, 2020, rising)).toBe(3);
});

test('the very level of a year counts as that year, a trace less as the year before', () => {
  expect(yearsBehind(120, 2020, rising)).toBe(3);
  expect(yearsBehind(119.99, 2020, rising)).toBe(4);
});

test('who is level or ahead is not behind', () => {
  expect(yearsBehind(150, 2020, rising)).toBe(0);
  expect(yearsBehind(151, 2020, rising)).toBe(0);
});

test('a level from before the series began is not dated', () => {
  expect(yearsBehind(100, 2020, rising)).toBe(5);
  expect(yearsBehind(99, 2020, rising)).toBeNull();
});

test('a year that is missing on the way back ends the search', () => {
  const gappy = rising.filter(({ year }) => year !== 2018);
  expect(yearsBehind(140, 2020, gappy)).toBe(1);
  expect(yearsBehind(125, 2020, gappy)).toBeNull();
});

test('without the reference of the same year, or without any, nothing is said', () => {
  expect(yearsBehind(125, 2021, rising)).toBeNull();
  expect(yearsBehind(125, 2020, [])).toBeNull();
  expect(yearsBehind(125, 2020, points({ 2020: 150 }))).toBeNull();
  expect(yearsBehind(150, 2020, points({ 2020: 150 }))).toBe(0);
});

test('after a fall of the reference the last year at the level counts, and zero is a level', () => {
  expect(yearsBehind(100, 2020, points({ 2017: 80, 2018: 130, 2019: 90, 2020: 150 }))).toBe(1);
  expect(yearsBehind(0, 2020, points({ 2018: -1, 2019: 5, 2020: 7 }))).toBe(2);
});

test('the order of the points does not matter', () => {
  expect(yearsBehind(125, 2020, rising.toReversed())).toBe(3);
});
