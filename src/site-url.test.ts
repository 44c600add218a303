import { expect, test } from 'vitest';
import { readSiteUrl } from './site-url.ts';

test.each([
  ['https://ledger.example', 'https://ledger.example', '/'],
  ['https://ledger.example/', 'https://ledger.example', '/'],
  ['https://x.example/ledger', 'https://x.example', '/ledger/'],
  ['https://x.example/ledger/', 'https://x.example', '/ledger/'],
  ['http://127.0.0.1:8080/a/b-2/v1.0/_c~d', 'http://127.0.0.1:8080', '/a/b-2/v1.0/_c~d/'],
  ['HTTPS://X.Example/Ledger', 'https://x.example', '/Ledger/'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example', '/'],
])('%s is an address of a site', (given, origin, base) => {
  expect(readSiteUrl(given)).toEqual({ origin, base });
});

test('without one the site is on this machine', () => {
  expect(readSiteUrl(undefined)).toEqual({ origin: 'http://localhost:4321', base: '/' });
});

test.each([
  ['nothing', ''],
  ['no scheme', 'ledger.example'],
  ['no scheme but slashes', '//ledger.example/'],
  ['another scheme', 'ftp://ledger.example/'],
  ['a path alone', '/ledger/'],
  ['no domain', 'https:///ledger/'],
  ['no number for a port', 'https://ledger.example:http/'],
  ['a query', 'https://ledger.example/?a=1'],
  ['an empty query', 'https://ledger.example/?'],
  ['a fragment', 'https://ledger.example/ledger/#top'],
  ['a space before it', ' https://ledger.example/'],
  ['a space within', 'https://ledger.example/my ledger/'],
  ['a line end behind it', 'https://ledger.example/\n'],
  ['a step up', 'https://ledger.example/a/../b/'],
  ['a step nowhere', 'https://ledger.example/./a/'],
  ['an escaped step up', 'https://ledger.example/%2e%2e/'],
  ['two slashes', 'https://ledger.example/a//b/'],
  ['a slash the other way', 'https://ledger.example\\a'],
  ['a quotation mark', 'https://ledger.example/"a"/'],
])('%s is refused in one sentence', (_, given) => {
  expect(() => readSiteUrl(given)).toThrow(
    `SITE_URL is "${given}", but takes the address of the site, such as https://`,
  );
});

test('a password is refused and not printed', () => {
  expect(() => readSiteUrl('https://me:secret@ledger.example/')).toThrow(
    'SITE_URL is "https://…@ledger.example/", but',
  );
});
