/** The start page leads to one's own place: by a field with suggestions, and by a map of doors that needs no script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { brokenRules } from './audit/accessibility.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { LOCALES } from './routes.ts';
import { eventually, seen, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

const options = (page: Page) => seen(page.locator('#finder [role=option]'));
const path = (page: Page) => new URL(page.url()).pathname;

/** Types into the field and waits for the first suggestion. */
async function type(page: Page, query: string): Promise<void> {
  await page.focus('#finder-query');
  await page.keyboard.type(query);
  await options(page).first().waitFor();
}

test.each([
  ['/', '康保', '/regions/kangbao-130723/'],
  ['/', 'kbx', '/regions/kangbao-130723/'],
  ['/', "Xi'an", '/regions/xian/'],
  ['/zh-hant/', '陝西', '/zh-hant/regions/shaanxi/'],
  ['/zh-hant/', '西安', '/zh-hant/regions/xian/'],
  ['/en/', 'Kangbao County, Hebei', '/en/regions/kangbao-130723/'],
  ['/en/', 'xian city', '/en/regions/xian/'],
  ['/en/', 'nmg', '/en/regions/inner-mongolia/'],
])('on %s typing %s and Enter lead to %s', (start, query, goal) =>
  visit(browser, start, { width: 360 }, async (page) => {
    await type(page, query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${goal}`);
  }),
);

test('a suggestion names the place, where it lies and what is known; one without data says where it leads', () =>
  visit(browser, '/en/', { width: 1280 }, async (page) => {
    await type(page, 'Kangbao');
    expect(await options(page).first().innerText()).toMatch(/^Kangbao County · Zhangjiakou, Hebei\n.*2019/);
    await page.fill('#finder-query', 'Yanta District');
    await eventually(() => options(page).first().innerText()).toMatch(
      /^Yanta District · Xi’an, Shaanxi\nNo data here; opens Shaanxi/,
    );
    await options(page).first().click();
    await page.waitForURL('**/en/regions/shaanxi/');
  }));

test('arrows choose, Escape closes, and what is no place is searched for', () =>
  visit(browser, '/en/', { width: 1280 }, async (page) => {
    const input = page.locator('#finder-query');
    await type(page, 'hebei');
    const chosen = () => page.locator('#finder [aria-selected=true]').getAttribute('id');
    const first = await chosen();
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).not.toBe(first);
    expect(await input.getAttribute('aria-activedescendant')).toBe(await chosen());
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await input.fill('wage share');
    await seen(page.locator('#finder [role=status]', { hasText: 'wage share' })).waitFor();
    await input.press('Enter');
    await page.waitForURL('**/en/search/?q=wage+share');
  }));

test('the list of places is fetched when the field is used, and not before', async () => {
  const { page, context } = await browser.newPage({ width: 1280, locale: 'en' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${inject('origin')}/en/`);
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('/en/places.json');
  await page.focus('#finder-query');
  await eventually(() => asked).toContain('/en/places.json');
  await context.close();
});

test('a list that does not come leaves the search', async () => {
  const { page, context } = await browser.newPage({ width: 1280, locale: 'en' });
  await page.route('**/places.json', (route) => route.abort());
  await page.goto(`${inject('origin')}/en/`);
  await page.fill('#finder-query', 'Hebei');
  await seen(page.locator('#finder [role=status]', { hasText: 'fetched' })).waitFor();
  await page.press('#finder-query', 'Enter');
  await page.waitForURL('**/en/search/?q=Hebei');
  await context.close();
});

test.each(LOCALES)('without script map, list and form lead on ($lang)', async ({ prefix }) => {
  const { page, context } = await browser.newPage({ width: 360, javaScriptEnabled: false });
  await page.goto(`${inject('origin')}${prefix}/`);
  const tiles = seen(page.locator('.door-tiles a'));
  const all = await tiles.count();
  expect(all).toBe(34);
  for (const box of await Promise.all((await tiles.all()).map((tile) => tile.boundingBox())))
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.click('.doors summary');
  expect(await seen(page.locator('.door-list li')).count()).toBe(all);
  await page.fill('#finder-query', 'Hebei');
  await page.press('#finder-query', 'Enter');
  await page.waitForURL(`**${prefix}/search/?q=Hebei`);
  await page.goBack();
  await page.click('.door-tiles a[href$="/gansu/"]');
  expect(path(page)).toBe(`${prefix}/regions/gansu/`);
  await context.close();
});

// 10,344 against 17,131 yuan in 2020, National Bureau of Statistics.
test('a door says how far its province is from the nation, and its colour on which side', () =>
  visit(browser, '/en/', { width: 1280 }, async (page) => {
    const door = (slug: string) => page.locator(`.door-tiles a[href$="/${slug}/"]`);
    const name = async (slug: string) => ((await door(slug).getAttribute('title')) ?? '').replaceAll('\u00a0', ' ');
    expect(await name('gansu')).toBe('Gansu: 6,787 yuan below the national average');
    expect(await name('shanghai')).toMatch(/^Shanghai: [\d,]+ yuan above the national average$/);
    expect(await name('taiwan')).toBe('Taiwan: no data');
    const edges = (slug: string) =>
      door(slug).evaluate((one) => {
        const { borderTopWidth, borderBottomWidth, backgroundImage } = getComputedStyle(one);
        return [borderTopWidth, borderBottomWidth, backgroundImage === 'none'];
      });
    expect(await edges('gansu')).toEqual(['0px', '3px', true]);
    expect(await edges('shanghai')).toEqual(['3px', '0px', true]);
    expect(await edges('taiwan')).toEqual(['0px', '0px', false]);
  }));

test('on a wide screen field, gaps, map and ladder begin on the first screen', () =>
  visit(browser, '/en/', { width: 1280 }, async (page) => {
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Infinity;
    expect(await top('#finder')).toBeLessThan(400);
    expect(await top('.opening dd.gap')).toBeLessThan(400);
    expect(Math.abs((await top('.doors')) - (await top('.opening figure')))).toBeLessThan(60);
    const drawing = await page.locator('.opening figure svg:visible').first().boundingBox();
    expect((drawing?.y ?? 0) + (drawing?.height ?? Infinity)).toBeLessThan(900);
  }));

test.each(['light', 'dark'] as const)(
  'open suggestions and the map break no accessibility rule in the %s theme',
  async (colorScheme) => {
    const { page, context } = await browser.newPage({ width: 360, colorScheme, bypassCSP: true });
    await page.goto(`${inject('origin')}/en/`);
    await type(page, 'he');
    expect(await brokenRules(page)).toEqual([]);
    await context.close();
  },
);
