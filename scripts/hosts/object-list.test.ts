import { expect, test } from 'vitest';
import { objectList } from './object-list.ts';

test('each file has a row with its address and every header', () => {
  const files = ['_astro/a.css', 'about/index.html'].map((file) => ({
    ...{ file, bytes: 1 },
    address: `/${file}`.replace('index.html', ''),
  }));
  expect(objectList(files, '/ledger/').split('\r\n')).toEqual([
    'file,address,Content-Type,X-Content-Type-Options,Cache-Control,Content-Security-Policy,Access-Control-Allow-Origin',
    `_astro/a.css,/ledger/_astro/a.css,text/css; charset=utf-8,nosniff,"public, max-age=31536000, immutable",frame-ancestors 'none',*`,
    "about/index.html,/ledger/about/,text/html; charset=utf-8,nosniff,no-cache,frame-ancestors 'none',",
    '',
  ]);
});
