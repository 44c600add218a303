import { describe, expect, test } from 'vitest';
import { BASE, withBase, withoutBase } from './with-base.ts';

test('tests and commands see the site at the root of a domain', () => {
  expect(BASE).toBe('/');
  expect(withBase('/en/regions/hebei/?region=hebei#table')).toBe('/en/regions/hebei/?region=hebei#table');
});

describe.each(['/', '/ledger/', '/a/b-c/'])('a site at %s', (base) => {
  test.each(['/', '/en/', '/embed.js', '/search/?q=%E5%8E%BF#top'])(
    'has an address for %s, and finds it again',
    (path) => {
      const address = withBase(path, base);
      expect(address.startsWith(base)).toBe(true);
      expect(address.endsWith(path)).toBe(true);
      expect(address).not.toContain('//');
      expect(withoutBase(address, base)).toBe(path);
    },
  );
});

test.each(['/', '/en/', '/ledger', '/ledgers/en/', '/en/ledger/'])('%s leads out of a site at /ledger/', (address) => {
  expect(withoutBase(address, '/ledger/')).toBeUndefined();
});
