import { expect, test } from 'vitest';
import { observation } from './fixtures/observation.ts';
import { Peers } from './peers.ts';

const value = (region: string, period: string, amount: number) => observation({ region, period, value: amount });
const of2020 = [value('b', '2020', 5), value('a', '2020', 9), value('d', '2020', 5), value('c', '2020', -1)];
const peers = new Peers([...of2020, value('a', '2021', 3), value('b', '2019', 1), value('a', '2019', 0)]);
const regions = (found: readonly { readonly region: string }[]) => found.map(({ region }) => region);

test('those of a period come as they were given, and ranked with the highest first, equal ones by their regions', () => {
  expect(regions(peers.of('2020'))).toEqual(['b', 'a', 'd', 'c']);
  expect(regions(peers.ranked('2020'))).toEqual(['a', 'b', 'd', 'c']);
  expect(peers.ranked('1990')).toEqual([]);
});

test('equal values share a rank, and the next one stands behind both', () => {
  expect([9, 5, -1].map((amount) => peers.rankOf('2020', amount))).toEqual([1, 2, 4]);
  expect(peers.rankOf('2019', 0)).toBe(2);
});

test('a value that nobody has stands where it would be', () => {
  expect([10, 7, -2].map((amount) => peers.rankOf('2020', amount))).toEqual([1, 2, 5]);
  expect(peers.rankOf('1990', 1)).toBe(1);
});

test('a year is full with half as many as the fullest, and never with fewer than asked for', () => {
  expect(peers.fullYears(1)).toEqual(['2019', '2020']);
  expect(peers.fullYears(3)).toEqual(['2020']);
  expect(peers.enough(3)).toBe(3);
  expect(peers.enough(1)).toBe(2);
});

test('periods that are no years are ranked, but neither full nor the measure of what is', () => {
  const spans = ['a', 'b', 'c'].map((region) => value(region, '2016/2020', 1));
  const with1 = new Peers([...spans, value('a', '2020', 4)]);
  expect(with1.fullYears(1)).toEqual(['2020']);
  expect(with1.rankOf('2016/2020', 1)).toBe(1);
});

test('of nothing there is nothing', () => {
  const none = new Peers([]);
  expect([none.of('2020'), none.fullYears(0), none.enough(0)]).toEqual([[], [], 0]);
});
