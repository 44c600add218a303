/** Tables of the built pages for those who listen and those who have no mouse: heads of rows and columns, frames that scroll. */
import { beforeAll, expect, test } from 'vitest';
import { elementsOf } from '../record/read-markup.ts';
import { englishPages } from './built-pages.ts';

let pages: ReturnType<typeof englishPages>;
beforeAll(() => {
  pages = englishPages();
});

/** Pages with a part of some kind that lacks something; throws if hardly any part was found. */
function lacking(part: string, something: string): string[] {
  const seen = pages.reduce((sum, [, page]) => sum + elementsOf(page, part).length, 0);
  expect(seen).toBeGreaterThan(2_000);
  const found = pages.filter(([, page]) => elementsOf(page, `${part}:not(${something})`).length > 0);
  return found.map(([path]) => path).slice(0, 10);
}

test('every row of a table has a head that says what it is about', () => {
  expect(lacking('tbody > tr', ':has(> th[scope=row])')).toEqual([]);
});

test('every column that has a head says that it is one', () => {
  expect(lacking('thead > tr > *', '[scope=col]')).toEqual([]);
});

test('every frame in which a table scrolls is reached by keyboard and has a name', () => {
  expect(lacking('section.scroll', '[tabindex="0"][aria-label]:not([aria-label=""])')).toEqual([]);
});
