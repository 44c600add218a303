/** What lies below the first screen of a page is laid out when the browser has time or the reader comes to it, and keeps its place. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { eventually, INCOME } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

/** Parts of the main content that are not laid out. */
const waiting = (page: Page) =>
  page.$$eval(
    'main > *',
    (parts) => parts.filter((part) => !part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length,
  );

test.each([360, 1280])(
  'all of a page is laid out without scrolling once the browser has time (%d px)',
  async (width) => {
    const { page, context } = await browser.newPage({ width });
    await page.goto(inject('origin') + INCOME);
    const own = await page.$$eval('main > :not(:has(*))', (parts) => parts.length);
    await eventually(() => waiting(page)).toBe(own);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const whole = await height();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await height()).toBe(whole);
    await context.close();
  },
);

test('without a script it waits for the reader, and is there on paper', async () => {
  const { page, context } = await browser.newPage({ width: 360, javaScriptEnabled: false });
  await page.goto(inject('origin') + INCOME);
  const last = page.locator('main > section').last();
  const isLaidOut = () =>
    last.evaluate((part) => part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === true);
  expect(await isLaidOut()).toBe(false);
  await last.scrollIntoViewIfNeeded();
  await eventually(isLaidOut).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await page.emulateMedia({ media: 'print' });
  expect(await waiting(page)).toBe(await page.$$eval('main > :not(:has(*))', (parts) => parts.length));
  await context.close();
});
