/** The guide to embedding: what it shows is what its codes show, and its policy lets nothing else pass. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { elementOf, readMarkup, textOf } from '../record/read-markup.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER, onSite } from './built-pages.ts';
import { LOCALES } from './routes.ts';
import { eventually, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

const GUIDE = '/en/embedding/';
const read = (path: string) => readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
const policyOf = (path: string) =>
  elementOf(readMarkup(read(path)), 'meta[http-equiv=content-security-policy]')?.attribs.content ?? '';

/** The frame of an example, once it is in sight. */
async function frameOf(page: Page, id: string) {
  const frame = page.locator(`#live-${id} iframe`);
  await frame.scrollIntoViewIfNeeded();
  return { frame, inside: page.frameLocator(`#live-${id} iframe`) };
}

test.each(LOCALES)('each frame on the page is that of the code above it ($lang)', ({ prefix }) => {
  const guide = readMarkup(read(`${prefix}/embedding/`));
  for (const id of ['code', 'look']) {
    const code = readMarkup(textOf(elementOf(guide, `#copy-${id}`)));
    for (const part of ['div', 'iframe']) {
      const { src = '', ...told } = elementOf(code, part)?.attribs ?? {};
      const { src: shown = '', id: _, class: __, ...live } = elementOf(guide, `#live-${id} ${part}`)?.attribs ?? {};
      expect(live, `${id} ${part}`).toEqual(told);
      expect(shown).toBe(src && onSite(src));
    }
    expect(elementOf(code, 'iframe')?.attribs.src).toContain(`${prefix}/embed/`);
  }
});

test.each([360, 1280])('the frame shows the whole chart, at the height its code gives it (%i px)', async (width) => {
  await visit(browser, GUIDE, { width }, async (page) => {
    const { frame, inside } = await frameOf(page, 'code');
    await inside.locator('svg[data-width]:visible').first().waitFor();
    expect(await frame.evaluate((one) => one.parentElement && getComputedStyle(one.parentElement).containerType)).toBe(
      'inline-size',
    );
    const needed = await inside.locator('html').evaluate((root) => root.scrollHeight);
    expect(await frame.evaluate((one) => one.clientHeight)).toBeGreaterThanOrEqual(needed);
  });
});

test('without script the frame shows the chart as well, and a link stands for the web component', async () => {
  await visit(browser, GUIDE, { width: 1280, javaScriptEnabled: false }, async (page) => {
    const { inside } = await frameOf(page, 'code');
    await inside.locator('svg[data-width]:visible').first().waitFor();
    await page.locator('#live-component a[href*="/charts/"]').waitFor();
  });
});

test('options in the address take effect: dark on a light page, without the title', async () => {
  await visit(browser, GUIDE, { width: 1280, colorScheme: 'light' }, async (page) => {
    const colours: string[] = [];
    for (const id of ['code', 'look']) {
      const { inside } = await frameOf(page, id);
      await inside.locator('svg[data-width]:visible').first().waitFor();
      colours.push(await inside.locator('body').evaluate((body) => getComputedStyle(body).color));
      expect(await inside.locator('figcaption').isVisible()).toBe(id === 'code');
    }
    expect(colours[0]).not.toBe(colours[1]);
  });
});

test('the web component shows the chart, as tall as it is', async () => {
  await visit(browser, GUIDE, { width: 1280 }, async (page) => {
    const { frame, inside } = await frameOf(page, 'component');
    await inside.locator('svg[data-width]:visible').first().waitFor();
    const needed = await inside.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await eventually(() => frame.evaluate((one) => one.clientHeight)).toBe(needed);
  });
});

test('nothing is kept of a reader who sees an embedded chart', async () => {
  await visit(browser, GUIDE, { width: 1280 }, async (page) => {
    const { inside } = await frameOf(page, 'code');
    await inside.locator('svg[data-width]:visible').first().waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await inside.locator('html').evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
});

test('this page lets the styles of its codes pass by their hashes, other pages let none', () => {
  expect(policyOf(GUIDE)).toMatch(/style-src-attr 'unsafe-hashes' ('sha256-[\w+/=]+' ?)+;/);
  expect(policyOf(GUIDE)).not.toContain('unsafe-inline');
  expect(policyOf('/en/press/')).not.toContain('style-src-attr');
});
