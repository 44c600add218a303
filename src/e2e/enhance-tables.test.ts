/** What a script adds to tables and numbers: sorting by a head, and the origin of a number beside it. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { eventually, INCOME, query, tip, tipText, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

test('a head sorts its column: highest first, then lowest, then as printed, absent ones always last', () =>
  visit(browser, `${INCOME}table/`, { width: 1280 }, async (page) => {
    const table = page.locator('main table').first();
    const printed = await table.locator('tbody th').allInnerTexts();
    const head = table.locator('th', { has: page.getByRole('button', { name: '2020', exact: true }) });
    const column = await head.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
    const values = async () => {
      const cells = await table.locator(`tbody tr > :nth-child(${column + 1})`).allInnerTexts();
      return cells.map((text) => (text.trim() === '' ? null : Number(text.replace(/[^\d.]/g, ''))));
    };
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const known = (await values()).filter((value) => value !== null);
    expect(known).toEqual([...known].sort((a, b) => b - a));
    expect((await values()).lastIndexOf(known.at(-1) ?? 0)).toBe(known.length - 1);
    expect(await table.locator('tbody th').first().innerText()).toBe('Shanghai');
    await eventually(() => query(page)).toMatch(/^\?order=\d+\.\d+\.down$/);
    await page.reload();
    expect(await table.locator('tbody th').first().innerText()).toBe('Shanghai');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect((await values()).slice(0, known.length)).toEqual([...known].reverse());
    await head.getByRole('button').click();
    expect(await table.locator('tbody th').allInnerTexts()).toEqual(printed);
    await eventually(() => query(page)).toBe('');
  }));

test('the table of an indicator with many figures opens in place, with its key, and can be sorted there', () =>
  visit(browser, INCOME, { width: 1280 }, async (page) => {
    const link = page.locator('section:has(#table) a.open-table').first();
    const opened = page.locator('section:has(#table) .opened');
    expect(await page.locator('section:has(#table) table').count()).toBe(0);
    await link.press('Enter');
    await opened.waitFor();
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    expect(new URL(page.url()).pathname).toBe(INCOME);
    expect(await opened.locator('.key').count()).toBe(1);
    await opened.getByRole('button', { name: 'Region' }).first().click();
    expect(await opened.locator('tbody th').first().innerText()).toBe('Anhui');
    expect(await opened.locator('tr', { hasText: 'Hebei' }).first().innerText()).toContain('16,467.04');
    await link.press('Enter');
    await eventually(() => opened.isVisible()).toBe(false);
  }));

test('without a script the link leads to the table on its page', () =>
  visit(browser, INCOME, { width: 360, javaScriptEnabled: false }, async (page) => {
    await page.locator('section:has(#table) a.open-table').first().click();
    expect(new URL(page.url()).pathname).toBe(`${INCOME}table/`);
    expect(await page.locator(':target table').first().innerText()).toContain('16,467.04');
  }));

test('columns of figures that cannot be compared do not sort', () =>
  visit(browser, '/en/regions/hebei/values/', { width: 1280 }, async (page) => {
    const heads = page.locator('table.wide-table:has(th[data-mixed]) thead th[data-mixed]');
    expect(await heads.count()).toBeGreaterThan(0);
    expect(await heads.locator('button').count()).toBe(0);
  }));

test('sorting and filtering keep each other’s part of the address', () =>
  visit(browser, '/en/sources/', { width: 1280 }, async (page) => {
    await page.locator('details[data-section] summary').first().click();
    const head = page.locator('thead th.n').first();
    await head.getByRole('button').click();
    const first = await page.locator('tbody tr').first().innerText();
    const filter = page.locator('form.filter select').first();
    const value = (await filter.locator('option').nth(1).getAttribute('value')) ?? '';
    await filter.selectOption(value);
    await eventually(() => query(page)).toContain('order=');
    await eventually(() => query(page)).toContain(`=${value}`);
    await filter.selectOption('');
    await eventually(() => query(page)).toMatch(/^\?order=\d+\.\d+\.down$/);
    expect(await page.locator('tbody tr').first().innerText()).toBe(first);
  }));

test('a number tells printed text, source and tier on focus and to a pointer', () =>
  visit(browser, '/en/regions/hebei/values/', { width: 1280 }, async (page) => {
    const number = page.locator('table.wide-table a.number', { hasText: '16,467.04' }).first();
    await number.scrollIntoViewIfNeeded();
    await number.hover();
    expect(await tipText(page)).toContain('As published: 16467.04');
    expect(await tipText(page)).toContain('Tier B');
    expect(await number.getAttribute('title')).toBeNull();
    await page.mouse.move(2, 2);
    await eventually(() => tip(page).isVisible()).toBe(false);
    expect(await number.getAttribute('title')).toContain('16467.04');
    await page.keyboard.press('Tab');
    await number.focus();
    expect(await tipText(page)).toContain('As published: 16467.04');
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
  }));

test('a finger reads the origin of a number first and goes there with the second tap', () =>
  visit(browser, '/en/regions/hebei/values/', { width: 360, touch: true }, async (page) => {
    const number = page.locator('table.wide-table a.number', { hasText: '16,467.04' }).first();
    await number.tap();
    expect(await tipText(page)).toContain('As published: 16467.04');
    expect(new URL(page.url()).pathname).toBe('/en/regions/hebei/values/');
    await number.tap();
    await page.waitForURL('**/sources/**');
  }));

test('a year that is an origin names its source at the first tap', () =>
  visit(browser, '/en/regions/kangbao-130723/', { width: 360, touch: true }, async (page) => {
    await page.locator('main a.number', { hasText: '2019' }).first().tap();
    expect(await tipText(page)).toContain('As published:');
    expect(new URL(page.url()).pathname).toBe('/en/regions/kangbao-130723/');
  }));

test('a number that leads to a target and to no source is followed at the first tap', () =>
  visit(browser, '/en/stories/sichuan/', { width: 360, touch: true }, async (page) => {
    await page.locator('section:has(#wages) a.number[href*="/targets/"]').first().tap();
    await page.waitForURL('**/targets/**');
  }));
