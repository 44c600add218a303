/** With letters twice as large a page on a phone goes on downwards, not sideways. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { LAID_OUT, LOCALISED_ROUTES } from './routes.ts';

const PHONE = 360;

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

test.each(LAID_OUT)(
  'no page is wider than a phone with text at 200 % ($lang)',
  async ({ prefix }) => {
    const { page, context } = await browser.newPage({ width: PHONE, bypassCSP: true });
    const wide: string[] = [];
    for (const path of LOCALISED_ROUTES) {
      await page.goto(`${inject('origin')}${prefix}${path}`);
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > PHONE) wide.push(`${prefix}${path} ${width}`);
    }
    expect(LOCALISED_ROUTES.length).toBeGreaterThan(20);
    expect(wide).toEqual([]);
    await context.close();
  },
  120_000,
);
