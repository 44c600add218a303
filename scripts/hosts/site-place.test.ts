import { expect, test } from 'vitest';
import { sitePlace } from './site-place.ts';

test.each([
  ['https://ledger.example', 'https://ledger.example', '/'],
  ['https://ledger.example/', 'https://ledger.example', '/'],
  ['https://x.example/ledger', 'https://x.example', '/ledger/'],
  ['https://x.example:8443/a/b/', 'https://x.example:8443', '/a/b/'],
])('%s is at %s below %s', (address, origin, base) => {
  expect(sitePlace(address)).toEqual({ origin, base });
});

test('without an address the site stands at the root of some host', () => {
  expect(sitePlace('')).toEqual({ origin: null, base: '/' });
});
