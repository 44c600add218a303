/** Tables of the built pages for those who listen, those who have no mouse and those who have a phone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { elementsOf } from '../record/read-markup.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { englishPages } from './built-pages.ts';
import { eventually, visit } from './visit.ts';

let pages: ReturnType<typeof englishPages>;
let browser: OpenBrowser;
beforeAll(async () => {
  pages = englishPages();
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

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

/** A page for each kind of table. */
const PATHS = [
  '/en/regions/',
  '/en/regions/hebei/',
  '/en/regions/zhangjiakou/',
  '/en/indicators/rural-disposable-income/table/',
  '/en/charts/home.ladder/',
  '/en/charts/rural-disposable-income.map/',
  '/en/income-structure/',
  '/en/poverty/tables/',
  '/en/relocation/',
  '/en/coverage/',
  '/en/coverage/rural-disposable-income/',
  '/en/audit/rivals/',
  '/en/audit/left-out/',
  '/en/changes/0.1.0/',
  '/en/stories/zhangjiakou-2022/',
];

/** What is wrong with the frames of a page whose tables are wider than they, and how many of these there are. */
const wideTables = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const wide = [...document.querySelectorAll('.scroll')].filter((frame) => frame.scrollWidth > frame.clientWidth);
    const wrong = wide.flatMap((frame) => {
      const rows = [...frame.querySelectorAll('tr')].filter((row) => !row.querySelector('[colspan]'));
      const bodies = rows.filter((row) => row.closest('tbody'));
      const { left, width } = frame.getBoundingClientRect();
      const ends = (cell: Element | null | undefined) => (cell ? cell.getBoundingClientRect().right - left : 0);
      const telling = bodies.map((row) => ends(row.querySelector('td.n, td:has(.verdict)')));
      const [before, style] = [rows.map((row) => ends(row.cells[0])), getComputedStyle(frame)];
      frame.scrollLeft = 50;
      const after = rows.map((row) => ends(row.cells[0]));
      const faults = {
        'names move along': after.some((end, index) => Math.abs(end - (before[index] ?? 0)) > 1),
        'names take more than 45 per cent': Math.max(...before) > 0.45 * width + 1,
        'the first number is out of sight': Math.max(...telling) > width + 1,
        'no shade at the cut side': style.backgroundImage === 'none' || style.backgroundAttachment !== 'local, scroll',
      };
      const name = frame.getAttribute('aria-label');
      return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${name}: ${fault}`] : []));
    });
    return { count: wide.length, wrong };
  });

test('on a phone a wide table keeps its names and its first number in sight and shows that it goes on', async () => {
  let count = 0;
  const wrong: Record<string, readonly string[]> = {};
  for (const path of PATHS) {
    await visit(browser, path, { width: 360 }, async (page) => {
      const found = await wideTables(page);
      count += found.count;
      if (found.wrong.length > 0) wrong[path] = found.wrong;
    });
  }
  expect(wrong).toEqual({});
  expect(count).toBeGreaterThan(10);
});

test('the edge of the names is drawn when columns lie behind them, and not before', () =>
  visit(browser, '/en/indicators/rural-disposable-income/table/', { width: 360 }, async (page) => {
    const frame = page.locator('.scroll').first();
    const edge = () =>
      frame
        .locator('tbody th')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::after').visibility);
    await eventually(edge).toBe('hidden');
    await frame.evaluate((one) => one.scrollTo(60, 0));
    await eventually(edge).toBe('visible');
  }));
