import { expect, test } from 'vitest';
import { type Group, orderGroups } from './group.ts';

const result = async () => ({ url: '/', title: '', parts: [] });
const group = (kind: Group['kind']): Group => ({ kind, results: [result] });
const kinds = (groups: readonly Group[]) => groups.map(({ kind }) => kind);

test('sources and regions, which only mention the words, come last; the others stay in the order of their best results', () => {
  const found = [group('region'), group('source'), group('page'), group('indicator')];
  expect(kinds(orderGroups([], found))).toEqual(['page', 'indicator', 'source', 'region']);
});

test('places that are called so come first, in the stead of those that mention them', () => {
  const places = [result, result];
  const ordered = orderGroups(places, [group('source'), group('region'), group('target')]);
  expect(kinds(ordered)).toEqual(['region', 'target', 'source']);
  expect(ordered[0]?.results).toBe(places);
});

test('nothing stays nothing, and places stand alone', () => {
  expect(orderGroups([], [])).toEqual([]);
  expect(kinds(orderGroups([result], []))).toEqual(['region']);
});
