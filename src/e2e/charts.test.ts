/** Every chart has a page of its own, and every page that shows it leads there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Figure } from '../figures/figure.ts';
import { plainText } from '../pictures/svg-text.ts';
import { elementsOf, readMarkup } from '../record/read-markup.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER, onSite } from './built-pages.ts';
import { LOCALES } from './routes.ts';
import { eventually, figure, INCOME, looksChosen, openTable, seen, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const ids = globSync('embed/*.svg', { cwd: FOLDER }).map((file) => file.replace(/^embed.(.*)\.svg$/, '$1'));
const MAP = '/en/charts/rural-disposable-income.map/';

test.each(LOCALES)('each chart that can be embedded has a page, and the list leads to it ($lang)', ({ prefix }) => {
  const folder = `${prefix.slice(1)}${prefix && '/'}charts/`;
  const list = read(`${folder}index.html`);
  expect(ids.length).toBeGreaterThan(400);
  expect(ids.filter((id) => !list.includes(`href="${prefix}/charts/${id}/"`))).toEqual([]);
  const code = (id: string) => plainText(read(`${folder}${id}/index.html`)).includes(`${prefix}/embed/${id}/" title=`);
  expect(ids.filter((id) => !code(id))).toEqual([]);
});

test.each(LOCALES)('each embed leads to the page of its chart, out of its frame ($lang)', ({ prefix }) => {
  const astray = ids.filter((id) => {
    const embed = readMarkup(read(`${prefix.slice(1)}${prefix && '/'}embed/${id}/index.html`));
    const links = elementsOf(embed, 'h1 a, p.source:last-child a').map(({ attribs }) => attribs);
    const leads = ({ href = '', target }: (typeof links)[number]) =>
      onSite(href) === `${prefix}/charts/${id}/` && target === '_top';
    return !(links.length === 2 && links.every(leads));
  });
  expect(astray).toEqual([]);
});

test('the page of a chart has its whole table, and its files have the same rows with unit and source', () => {
  const wrong = ids.filter((id) => {
    const { id: own, rows } = JSON.parse(read(`en/charts/${id}.json`)) as Figure;
    const table = elementsOf(readMarkup(read(`en/charts/${id}/index.html`)), 'table.drawn > tbody > tr');
    const csv = Papa.parse<Record<string, string>>(read(`charts/${id}/values.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    const json = JSON.parse(read(`charts/${id}/values.json`)) as { id: string }[];
    const order = rows.map(({ observation }) => observation).join('\n');
    return !(
      own === id &&
      rows.length > 0 &&
      table.length === rows.length &&
      csv.data.map((row) => row.id).join('\n') === order &&
      json.map((row) => row.id).join('\n') === order &&
      csv.data.every(({ unit, source, source_title }) => unit && source && source_title)
    );
  });
  expect(wrong).toEqual([]);
});

test('without a script the page of an indicator leads to the table of each of its charts', () =>
  visit(browser, INCOME, { width: 360, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('figure table').count()).toBe(0);
    await figure(page, 'map').locator('a.open-table').click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${MAP}#table`);
    const rows = seen(page.locator('figure table tbody tr'));
    expect(await rows.count()).toBeGreaterThan(30);
    expect(await rows.locator('a.number').first().getAttribute('href')).toMatch(/^\/en\/(sources|indicators)\//);
  }));

test('with a script the table opens and closes in place, can be sorted and shows the marked region', () =>
  visit(browser, `${INCOME}?highlight=hebei`, { width: 1280 }, async (page) => {
    const link = figure(page, 'ranking').locator('a.open-table');
    expect(await link.getAttribute('aria-expanded')).toBe('false');
    const table = await openTable(page, 'ranking');
    await eventually(() => link.getAttribute('aria-expanded')).toBe('true');
    expect(new URL(page.url()).pathname).toBe(INCOME);
    expect(await looksChosen(table.locator('tr[data-region=hebei]'))).toBe(true);
    await table.getByRole('button', { name: 'Region' }).click();
    expect(await table.locator('tbody th').first().innerText()).toBe('Anhui');
    await link.press('Enter');
    await eventually(() => table.isVisible()).toBe(false);
    expect(await link.getAttribute('aria-expanded')).toBe('false');
    await link.press('Enter');
    await eventually(() => table.isVisible()).toBe(true);
    expect(await figure(page, 'ranking').locator('table').count()).toBe(1);
  }));

test('on its own page a chart is asked for its values as on others', () =>
  visit(browser, `${MAP}?highlight=hebei`, { width: 1280 }, async (page) => {
    expect(await looksChosen(page.locator('tr[data-region=hebei]'))).toBe(true);
    await page.locator('figure').getByRole('link', { name: 'Take this chart along' }).click();
    expect(new URL(page.url()).hash).toBe('#take');
    expect(await page.locator('#take a[href$="/values.csv"]').getAttribute('href')).toBe(
      '/charts/rural-disposable-income.map/values.csv',
    );
  }));

test('charts are found by kind and region together, and the address keeps the choice', () =>
  visit(browser, '/en/charts/?kind=ladder&region=hebei', { width: 1280 }, async (page) => {
    const found = seen(page.locator('[data-row]'));
    const count = await found.count();
    expect(count).toBeGreaterThan(0);
    for (const row of await found.all()) {
      expect(await row.innerText()).toContain('Ladder · ');
      expect((await row.getAttribute('data-region'))?.split(' ')).toContain('hebei');
    }
    await page.locator('#filter [name=kind]').selectOption('');
    expect(await found.count()).toBeGreaterThan(count);
    expect(new URL(page.url()).search).toBe('?region=hebei');
    await page.locator('#filter [name=region]').selectOption('');
    expect(await page.locator('#shown').innerText()).toContain(String(ids.length));
  }));

test.each([360, 1280])('a search among the charts unfolds what it finds (%i px)', (width) =>
  visit(browser, '/en/charts/', { width }, async (page) => {
    const rows = page.locator('[data-row]');
    const all = await rows.count();
    expect(all).toBe(ids.length);
    expect(await seen(rows).count()).toBeLessThan(all / 4);
    await page.locator('#filter [name=q]').fill('zhangjiakou');
    const found = await seen(rows).count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(30);
    expect(await page.locator('#shown').innerText()).toContain(String(found));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }),
);
