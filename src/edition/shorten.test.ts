import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a text that fits stays as it is', () => {
  expect(shorten('', 10)).toBe('');
  expect(shorten('Short text', 10)).toBe('Short text');
});

test('whole sentences are kept as far as they fit', () => {
  expect(shorten('One two. Three four. Five six seven.', 24)).toBe('One two. Three four.');
  expect(shorten('农村居民的收入。城镇居民的收入。', 12)).toBe('农村居民的收入。');
});

test('a point within a number ends no sentence', () => {
  expect(shorten('It came to 16,467.04 yuan a person in that year.', 24)).toBe('It came to 16,467.04…');
});

test('a first sentence that is too long is cut between clauses or words', () => {
  expect(shorten('农村居民人均可支配收入，按常住人口计算，包括工资', 20)).toBe(
    '农村居民人均可支配收入，按常住人口计算…'.slice(0, 20),
  );
  expect(shorten('Disposable income per person of rural households', 30)).toBe('Disposable income per person…');
});

test('no text comes out longer than asked for', () => {
  const text = '没有标点的一句很长的话没有标点的一句很长的话';
  for (let longest = 4; longest < 24; longest++) expect(shorten(text, longest).length).toBeLessThanOrEqual(longest);
});
