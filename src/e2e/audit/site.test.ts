import { expect, test } from 'vitest';
import { kindOf, samplePages } from './site.ts';

test('pages of one kind differ in a name only', () => {
  expect(['/regions/hebei/', '/regions/tibet/', '/en/regions/tibet/', '/regions/'].map(kindOf)).toEqual([
    '/regions/*/',
    '/regions/*/',
    '/en/regions/*/',
    '/regions/',
  ]);
  expect(kindOf('/indicators/poverty-rate/derived/')).toBe('/indicators/*/derived/');
  expect(['/', '/en/', '/404.html'].map(kindOf)).toEqual(['/', '/en/', '/404.html']);
});

test('a sample takes some of each kind, spread over the list', () => {
  const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `/regions/${name}/`);
  expect(samplePages(['/', ...names], 1)).toEqual(['/', '/regions/c/']);
  expect(samplePages(['/', ...names], 2)).toEqual(['/', '/regions/b/', '/regions/d/']);
  expect(samplePages([], 3)).toEqual([]);
});
