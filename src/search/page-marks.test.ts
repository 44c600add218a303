import { expect, test } from 'vitest';
import { namesForSearch, pageMarks } from './page-marks.ts';

const kind = (path: string) => pageMarks(path)['data-kind'];

test('a page has the kind of its folder, any other is a page', () => {
  expect(kind('/regions/zhangjiakou/')).toBe('vvregion');
  expect(kind('/indicators/rural-disposable-income/')).toBe('vvindicator');
  expect(kind('/targets/sichuan-wage-share-70/')).toBe('vvtarget');
  expect(kind('/sources/nbs-yb2008-9-22/')).toBe('vvsource');
  expect(kind('/stories/hebei/')).toBe('vvstory');
  expect(['/', '/about/', '/data/incomes/', '/audit/rivals/', '/regions/'].map(kind)).toEqual(Array(5).fill('vvpage'));
});

test('a page that lists others is known by its title and lead only', () => {
  expect(pageMarks('/regions/')).toHaveProperty('data-list');
  expect(pageMarks('/coverage/')).toHaveProperty('data-list');
  expect(pageMarks('/charts/')).toHaveProperty('data-list');
  expect(pageMarks('/regions/hebei/')).not.toHaveProperty('data-list');
  expect(pageMarks('/audit/')).not.toHaveProperty('data-list');
});

test('the search page and pages that serve another page are left out', () => {
  for (const path of [
    '/search/',
    '/coverage/gdp/',
    '/charts/home.ladder/',
    '/indicators/gdp/derived/',
    '/poverty/tables/',
    '/targets/all/',
  ])
    expect(pageMarks(path)).toEqual({});
});

test('other names stand beside the heading, none make no attribute', () => {
  expect(namesForSearch(['城乡收入比', 'income gap'])).toEqual({
    'data-names': '城乡收入比 income gap',
    'data-pagefind-meta': 'names[data-names]',
  });
  expect(namesForSearch([])).toEqual({});
});
