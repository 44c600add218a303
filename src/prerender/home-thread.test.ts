import { expect, test } from 'vitest';
import { homeThread } from './home-thread.ts';

test('what is about one thing is made by one thread, in every language', () => {
  const addresses = ['/charts/a.trend', '/en/embed/a.map.narrow.svg', '/zh-hant/regions/a/values', '/sources/a'];
  for (const count of [1, 2, 7]) expect(new Set(addresses.map((address) => homeThread(address, count))).size).toBe(1);
});

test('much of the same kind is spread over all threads', () => {
  const addresses = Array.from({ length: 1000 }, (_, index) => `/charts/region-${index}.trend`);
  const counts = Map.groupBy(addresses, (address) => homeThread(address, 4));
  expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3]);
  for (const { length } of counts.values()) expect(length).toBeGreaterThan(200);
});

test('the home page has a thread', () => {
  expect(homeThread('/', 3)).toBe(0);
});
