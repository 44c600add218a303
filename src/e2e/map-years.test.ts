/** The maps of all years: a page without a script, a slider with one. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { eventually, figure, heard, INCOME, looksChosen, markOf, middleOf, query, tipText, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

test('a slider takes the map to another year: finding, subtitle, tiles and table, each page of years fetched once', () =>
  visit(browser, INCOME, { width: 1280 }, async (page) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
    });
    const map = figure(page, 'map');
    const slider = map.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => map.locator('h2').innerText()).toContain(', 2019:');
    expect(await map.locator('.subtitle').innerText()).toContain('2019');
    expect(await map.locator('svg:visible > title').textContent()).toContain(', 2019:');
    expect(await map.locator('table.drawn tbody td').first().textContent()).toBe('2019');
    await eventually(() => query(page)).toBe('?year=2019');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => map.locator('h2').innerText()).toContain(', 2018:');
    await page.keyboard.press('Home');
    await eventually(() => map.locator('h2').innerText()).toContain(', 2013:');
    expect(await slider.evaluate((input) => document.activeElement === input)).toBe(true);
    expect(fetched).toEqual([`${INCOME}maps/`, `${INCOME}maps/2/`]);
    const { x, y } = await middleOf(await markOf(page, 'map', 'hebei'));
    await page.mouse.move(x, y);
    expect(await tipText(page)).toContain('Hebei · 2013');
    await page.goBack();
    await eventually(() => map.locator('h2').innerText()).toContain(', 2018:');
    await page.goBack();
    await eventually(() => map.locator('h2').innerText()).toContain(', 2019:');
    await page.goBack();
    await eventually(() => map.locator('h2').innerText()).toContain(', 2020:');
    expect(await map.locator('textarea').count()).toBe(1);
  }));

test('an address with a year shows it on arrival, with the region of the address marked', () =>
  visit(browser, `${INCOME}?year=2015&highlight=hebei`, { width: 360 }, async (page) => {
    const map = figure(page, 'map');
    await eventually(() => map.locator('h2').innerText()).toContain(', 2015:');
    expect(await looksChosen(await markOf(page, 'map', 'hebei'))).toBe(true);
  }));

test('a year that cannot be fetched leaves the map as it is and says so', async () => {
  const { page, context } = await browser.newPage({ width: 1280, locale: 'en' });
  await page.route('**/maps/', (route) => route.abort());
  await page.goto(inject('origin') + INCOME);
  const map = figure(page, 'map');
  await map.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await eventually(() => heard(page)).toContain('could not be fetched');
  expect(await map.locator('h2').innerText()).toContain(', 2020:');
  expect(await map.locator('output').innerText()).toBe('2020');
  await context.close();
});

test('without a script the maps of all years are pages of their own, five years a page', () =>
  visit(browser, INCOME, { width: 360, javaScriptEnabled: false }, async (page) => {
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.locator('main button').count()).toBe(0);
    await page.locator('.years a').click();
    expect(new URL(page.url()).pathname).toBe(`${INCOME}maps/`);
    const years = async () => {
      const titles: string[] = [];
      for (const title of await page.locator('figure h2').all()) {
        // What is further down is laid out when the reader comes to it.
        await title.scrollIntoViewIfNeeded();
        titles.push(await title.innerText());
      }
      return titles.map((title) => /, (\d{4}):/.exec(title)?.[1]);
    };
    expect(await years()).toEqual(['2020', '2019', '2018', '2017', '2016']);
    await page.locator('.contents a', { hasText: '2013–2015' }).click();
    expect(await years()).toEqual(['2015', '2014', '2013']);
  }));
