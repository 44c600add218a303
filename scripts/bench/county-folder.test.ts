import { expect, test } from 'vitest';
import { evenly, withoutCounties } from './county-folder.ts';

test('places are taken as far apart as can be, and all of them where there are not enough', () => {
  expect(evenly(['a', 'b', 'c', 'd', 'e'], 2)).toEqual(['a', 'c']);
  expect(evenly(['a', 'b', 'c', 'd', 'e', 'f'], 3)).toEqual(['a', 'c', 'e']);
  expect(evenly(['a', 'b'], 5)).toEqual(['a', 'b']);
  expect(evenly([], 3)).toEqual([]);
});

test('counties are taken out of what is repeated for every region, and out of nothing else', () => {
  expect(withoutCounties('region')).toBe('region:!county');
  expect(withoutCounties('region:!nation|province')).toBe('region:!nation|province|county');
  for (const each of ['region:province|prefecture', 'region:!county', 'indicator', ''])
    expect(withoutCounties(each)).toBe(each);
});
