import { expect, test } from 'vitest';
import { yearTicks } from './year-ticks.ts';

const ticksFor = (first: number, last: number, room: number) =>
  yearTicks(
    first,
    last,
    (year) => ((year - first) / Math.max(1, last - first)) * room,
    () => 28,
  );

test('one year is its own tick', () => {
  expect(ticksFor(2020, 2020, 500)).toEqual([2020]);
});

test('few years are all labelled where there is room', () => {
  expect(ticksFor(2019, 2023, 500)).toEqual([2019, 2020, 2021, 2022, 2023]);
});

test('fifty years show the ends and round years between', () => {
  expect(ticksFor(1974, 2023, 500)).toEqual([1974, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2023]);
});

test('where two labels would meet only the last stays', () => {
  expect(ticksFor(2020, 2021, 20)).toEqual([2021]);
});

test('wanted years come before round ones, as far as their labels keep apart', () => {
  const ticks = yearTicks(
    2000,
    2030,
    (year) => (year - 2000) * 10,
    () => 28,
    [2018, 2019, 2029],
  );
  expect(ticks).toEqual([2000, 2005, 2010, 2018, 2025, 2030]);
});
