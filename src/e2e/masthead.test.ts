/** The way around a page: skip link, languages, and nothing that moves once it is read. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { eventually } from './visit.ts';

const origin = inject('origin');

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

test('the language switch keeps the page, the choices in its address and the place on it', async () => {
  const { page, context } = await browser.newPage({ width: 1280 });
  await page.goto(`${origin}/indicators/rural-disposable-income/?year=2020#table`);
  await page.click('nav.languages a[hreflang="en"]');
  await page.waitForURL('**/en/**');
  expect(page.url()).toBe(`${origin}/en/indicators/rural-disposable-income/?year=2020#table`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await context.close();
});

test('without script the language switch keeps the page', async () => {
  const { page, context } = await browser.newPage({ width: 1280, javaScriptEnabled: false });
  await page.goto(`${origin}/en/targets/#content`);
  await page.click('nav.languages a[hreflang="zh-Hant"]');
  expect(page.url()).toBe(`${origin}/zh-hant/targets/`);
  await context.close();
});

test('the first press of the tab key shows a link past the masthead', async () => {
  const { page, context } = await browser.newPage({ width: 360 });
  await page.goto(`${origin}/en/regions/hebei/`);
  await page.keyboard.press('Tab');
  // What is on top in the middle of its box is the link itself: it is in the window, and nothing covers it.
  const onTop = await page.locator('a.skip').evaluate((link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === link;
  });
  expect(onTop).toBe(true);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
  await context.close();
});

// The name of each section, and what the page behind it is called.
const SECTIONS = {
  Targets: 'Targets',
  Indicators: 'Indicators',
  Regions: 'Regions',
  Poverty: 'Rural poverty',
  'Income structure': 'Income structure',
  Relocation: 'Poverty-alleviation relocation (2016–2020)',
  'Source documents': 'Source documents',
  Compare: 'Compare',
  Data: 'Data',
};

test('each section leads to the page it names, which marks it as the present one', async () => {
  const { page, context } = await browser.newPage({ width: 1280 });
  await page.goto(`${origin}/en/`);
  const sections = page.locator('nav.sections a');
  expect(await sections.allInnerTexts()).toEqual(Object.keys(SECTIONS));
  for (const [name, title] of Object.entries(SECTIONS)) {
    await page.goto(`${origin}/en/`);
    await sections.filter({ hasText: new RegExp(`^${name}$`) }).click();
    await page.waitForURL(/\/en\/./);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator('nav.sections [aria-current=page]').allInnerTexts()).toEqual([name]);
  }
  await context.close();
});

test.each(['/', '/zh-hant/', '/en/'])(
  'the bar of doors on %s shows that it goes on, until its end is in sight',
  async (path) => {
    const { page, context } = await browser.newPage({ width: 360 });
    await page.goto(origin + path);
    const bar = page.locator('nav.sections');
    const sign = () => bar.evaluate((one) => Number(getComputedStyle(one, '::after').opacity));
    expect(await bar.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    expect(await sign()).toBe(1);
    await bar.evaluate((one) => one.scrollTo(one.scrollWidth, 0));
    await eventually(sign).toBe(0);
    await context.close();
  },
);

test('a bar that fits shows no sign', async () => {
  const { page, context } = await browser.newPage({ width: 1280 });
  await page.goto(`${origin}/en/`);
  expect(await page.locator('nav.sections').evaluate((one) => getComputedStyle(one, '::after').opacity)).toBe('0');
  await context.close();
});

/** A reader of English is offered the page in English: the offer must not push the page down. */
test.each([
  ['/', 1280],
  ['/', 360],
  ['/zh-hant/regions/hebei/', 360],
  ['/indicators/rural-disposable-income/', 1280],
  ['/targets/', 360],
  ['/changes/', 320],
] as const)('nothing moves on %s at %i px while it loads', async (path, width) => {
  const { page, context } = await browser.newPage({ width, locale: 'en-GB', bypassCSP: true });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin + path);
  await page.waitForTimeout(400);
  const seen = await page.evaluate(() => {
    const offers = [...document.querySelectorAll('#offers p')].filter((offer) => offer.checkVisibility());
    const offer = offers[0]?.getBoundingClientRect();
    const text = document.querySelector('main > *')?.getBoundingClientRect();
    const { shifts } = window as unknown as { shifts: number[] };
    return {
      shifts,
      offers: offers.length,
      offer: offer?.bottom,
      text: text?.top,
      left: offer?.left,
      main: text?.left,
    };
  });
  expect(seen.shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.01);
  expect(seen.offers).toBe(1);
  expect(seen.offer, 'the offer ends above the content').toBeLessThanOrEqual(seen.text ?? 0);
  expect(seen.left).toBe(seen.main);
  await context.close();
});
