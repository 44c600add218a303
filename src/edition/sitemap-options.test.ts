import { expect, test } from 'vitest';
import { sitemapOptions } from './sitemap-options.ts';

const site = 'https://ledger.example';

test.each(['/', '/en/', '/zh-hant/regions/hebei/', '/compare/', '/changes/'])('%s is on the map', (path) => {
  expect(sitemapOptions('/').filter(site + path)).toBe(true);
});

test.each(['/embed/home.ladder/', '/en/embed/a/', '/zh-hant/embed/a/', '/404/', '/404.html', '/en/compare/embed/'])(
  '%s is not on the map',
  (path) => {
    expect(sitemapOptions('/').filter(site + path)).toBe(false);
  },
);

test('a site at a path has the same on its map', () => {
  const { filter } = sitemapOptions('/ledger/');
  expect([filter(`${site}/ledger/en/`), filter(`${site}/ledger/en/embed/a/`)]).toEqual([true, false]);
});

test('readers of another language are sent to the default one', () => {
  const links = [
    { lang: 'en', url: `${site}/en/` },
    { lang: 'zh-Hans', url: `${site}/` },
  ];
  const item = sitemapOptions('/').serialize({ url: `${site}/en/`, links });
  expect(item.links).toEqual([...links, { lang: 'x-default', url: `${site}/` }]);
});

test('a page without versions gets none', () => {
  expect(sitemapOptions('/').serialize({ url: `${site}/a/` }).links).toEqual([]);
});
