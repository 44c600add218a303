/** Forms that narrow a list: what they leave out is out of sight, and what is hidden anywhere is seen nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { eventually, query, seen, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

/** Rows of a published table. */
function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(join(FOLDER, file), 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const rows = (page: Page) => page.locator('[data-row]');
const choose = (page: Page, name: string, value: string) => page.locator(`#filter [name=${name}]`).selectOption(value);

test.each([360, 1280])('targets of other regions than the chosen one are out of sight (%i px)', async (width) => {
  // What another document restates stands under the target as it was first set.
  const all = rowsOf('data/targets/targets.csv').filter(({ restates }) => restates === '');
  // The code of Shaanxi in GB/T 2260 is 610000.
  const own = all.filter(({ region }) => region === '610000').length;
  expect(own).toBeGreaterThan(10);
  await visit(browser, '/targets/all/', { width }, async (page) => {
    const shown = page.locator('#shown');
    // A heading for each verdict stands before its targets.
    expect(await seen(rows(page)).count()).toBe(0);
    await choose(page, 'region', 'shaanxi');
    expect(await shown.innerText()).toBe(`显示${own}个`);
    expect(await seen(rows(page)).count()).toBe(own);
    for (const row of await seen(rows(page)).all()) expect(await row.innerText()).toContain('陕西');
    // A heading without a row below it would promise something.
    const sections = page.locator('[data-section]');
    const kept = sections.filter({ has: page.locator('[data-row]:visible') });
    expect(await seen(sections.locator('h2')).count()).toBe(await kept.count());
    expect(await kept.count()).toBeLessThan(await sections.count());
    await choose(page, 'region', '');
    expect(await seen(rows(page)).count()).toBe(0);
    expect(await shown.innerText()).toBe(`显示${all.length}个`);
  });
});

test('targets without a number are one line a document, which opens to them', () =>
  visit(browser, '/en/targets/all/', { width: 1280 }, async (page) => {
    const worded = rowsOf('data/targets/targets.csv').filter(({ rule }) => rule === 'qualitative');
    const folds = page.locator('li[data-fold]');
    await page.locator('details:has(> #qualitative) > summary').click();
    expect(await folds.count()).toBe(
      new Set(worded.map(({ document, document_date: date }) => `${document} ${date}`)).size,
    );
    const line = folds.filter({ hasText: 'Shaanxi, 2021: 20 targets without a number' });
    expect(await seen(line.locator('[data-row]')).count()).toBe(0);
    await line.locator('summary').click();
    expect(await seen(line.locator('[data-row]')).count()).toBe(20);
  }));

test('a line with nothing that was asked for is out of sight, and closes when nothing is asked for', () =>
  visit(browser, '/en/targets/all/?region=shaanxi', { width: 1280 }, async (page) => {
    const folds = page.locator('li[data-fold]');
    expect(await seen(folds).count()).toBe(1);
    expect(await seen(folds.locator('[data-row]')).count()).toBe(20);
    await choose(page, 'region', '');
    const groups = page.locator('main > [data-fold]');
    expect(await seen(groups).count()).toBe(await groups.count());
    expect(await seen(rows(page)).count()).toBe(0);
  }));

test('two wishes at once leave what meets both, and none is told as none', () =>
  visit(browser, '/en/targets/all/?region=shaanxi&verdict=qualitative', { width: 1280 }, async (page) => {
    // Of the 22 targets in the document of Shaanxi 20 are in words.
    expect(await seen(rows(page)).count()).toBe(20);
    await page.locator('#filter [name=q]').fill('zzzz');
    expect(await seen(rows(page)).count()).toBe(0);
    expect(await page.locator('#shown').innerText()).toContain('0');
    expect(await seen(page.locator('[data-section] h2')).count()).toBe(0);
  }));

test('targets are ordered by what is asked', () =>
  visit(browser, '/en/targets/all/?sort=due', { width: 1280 }, async (page) => {
    for (const section of await page.locator('[data-section]').all()) {
      const due = await seen(section.locator('[data-row]')).evaluateAll((all) =>
        all.map((row) => Number((row as HTMLElement).dataset.due || 9999)),
      );
      expect(due).toEqual([...due].sort((a, b) => a - b));
    }
    expect(query(page)).toBe('?sort=due');
  }));

test.each([
  ['/targets/all/', '張家口'],
  ['/targets/all/', 'zhang jia kou'],
  ['/zh-hant/targets/all/', '张家口'],
])('%s finds %s: it reads both scripts of Chinese, and pinyin', (path, text) =>
  visit(browser, `${path}?q=${encodeURIComponent(text)}`, { width: 1280 }, async (page) => {
    const found = seen(rows(page));
    expect(await found.count()).toBeGreaterThan(5);
    const regions = await found.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.region));
    expect(new Set(regions)).toEqual(new Set(['zhangjiakou']));
    expect(regions).toHaveLength(await page.locator('[data-row][data-region="zhangjiakou"]').count());
  }),
);

test.each([360, 1280])('a search among sources unfolds what it finds and nothing else (%i px)', (width) =>
  visit(browser, '/en/sources/', { width }, async (page) => {
    // A subject each stands before its sources.
    expect(await seen(page.locator('details[data-section] h3')).count()).toBeGreaterThan(5);
    expect(await seen(rows(page)).count()).toBe(0);
    await page.locator('#filter [name=q]').fill('yearbook');
    const texts = await rows(page).evaluateAll((all) => all.map((row) => row.textContent.toLowerCase()));
    const wanted = texts.filter((text) => text.includes('yearbook')).length;
    expect(wanted).toBeGreaterThan(0);
    expect(wanted).toBeLessThan(texts.length);
    expect(await seen(rows(page)).count()).toBe(wanted);
    expect(await page.locator('#shown').innerText()).toContain(String(wanted));
  }),
);

// Pages that between them have every style sheet.
test.each(['/targets/all/', '/sources/', '/search/', '/compare/', '/embed/home.ladder/'])(
  '%s: no rule of style brings back what is hidden',
  (path) =>
    visit(browser, `/en${path}`, { width: 360 }, async (page) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const unmoved = await page.evaluate(() => {
          const all = [...document.body.querySelectorAll('*')];
          const before = all.filter((one) => !one.hasAttribute('hidden'));
          for (const one of before) one.setAttribute('hidden', '');
          const stubborn = all.filter((one) => getComputedStyle(one).display !== 'none');
          for (const one of before) one.removeAttribute('hidden');
          return [...new Set(stubborn.map((one) => `${one.tagName}.${one.getAttribute('class')}`))];
        });
        expect(unmoved).toEqual([]);
      }
    }),
);

test('a choice that leaves no target says so, says how the targets of the region stand, and can be cleared', async () => {
  const all = rowsOf('data/targets/targets.csv').filter(({ restates }) => restates === '');
  const own = all.filter(({ region }) => region === '610000');
  expect(own.filter(({ verdict }) => verdict === 'notMet')).toEqual([]);
  await visit(browser, '/en/targets/all/?region=shaanxi&verdict=notMet', { width: 360 }, async (page) => {
    const none = page.locator('#filter .none');
    expect(await seen(rows(page)).count()).toBe(0);
    expect(await none.innerText()).toContain('Nothing here fits “Shaanxi · Missed”.');
    expect(await none.innerText()).toContain(`Shaanxi: Of ${own.length} published targets `);
    await none.getByRole('button').click();
    await eventually(() => none.isVisible()).toBe(false);
    expect(await page.locator('#shown').innerText()).toBe(`${all.length} shown`);
    expect(new URL(page.url()).search).toBe('');
  });
});
