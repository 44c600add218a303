import { expect, test } from 'vitest';
import { type AddressPattern, matches, patternSource } from './address-pattern.ts';

test.each<[AddressPattern, string, boolean]>([
  ['/*', '/', true],
  ['/*', '/about/', true],
  ['/data/*', '/data/', true],
  ['/data/*', '/data/a/b.csv', true],
  ['/data/*', '/data', false],
  ['/data/*', '/en/data/', false],
  ['/:language/data/*', '/en/data/', true],
  ['/:language/data/*', '/data/', false],
  ['/embed/:chart', '/embed/a.svg', true],
  ['/embed/:chart', '/embed/a/', false],
  ['/embed/:chart/*', '/embed/a/', true],
  ['/embed/:chart/*', '/embed/', false],
  ['/charts/*.csv', '/charts/a.b/values.csv', true],
  ['/charts/*.csv', '/charts/acsv', false],
  ['/embed.js', '/embed.js', true],
  ['/embed.js', '/embedxjs', false],
])('%s means %s: %s', (pattern, address, means) => {
  expect(matches(pattern, address)).toBe(means);
});

test('a pattern stands below the path of the site', () => {
  expect(patternSource('/embed/:chart/*.svg', '/a.b/')).toBe('^/a\\.b/embed/[^/]+/.*\\.svg$');
});
