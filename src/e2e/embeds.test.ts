/** The embed code of a page gives its frame a height that cuts no figure, however narrow the column, and is not much too high. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { elementOf, readMarkup } from '../record/read-markup.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { LOCALES } from './routes.ts';

const PAGES = [
  '/',
  '/indicators/rural-disposable-income/',
  '/indicators/poverty-incidence/',
  '/indicators/poor-villages/',
  '/income-structure/',
  '/poverty/',
  '/relocation/',
  '/regions/hebei/',
  '/regions/fujian/',
  '/regions/',
  '/coverage/rural-disposable-income/',
  '/regions/china/',
  '/targets/',
  '/targets/sichuan-wage-share-70/',
  '/targets/nation-10-million-lifted-2017/',
];
const WIDTHS = [280, 320, 600, 900];
/** Room for the fonts of other machines, in pixels: what is left below the figure at the width that needs most. */
const RESERVE = 300;

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

// The embeds of all these pages are opened at every width, one after the other.
const PATIENCE = 180_000;

test.each(LOCALES)(
  'embeds fit the height of their code ($lang)',
  async ({ prefix }) => {
    const { page, context } = await browser.newPage({ width: 900 });
    const codes: string[] = [];
    for (const path of PAGES) {
      const response = await page.goto(`${inject('origin')}${prefix}${path}`);
      expect(response?.status(), path).toBe(200);
      codes.push(
        ...(await page
          .locator('figure textarea')
          .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))),
      );
    }
    expect(codes.length).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (const code of codes) {
      const { src = '', height: said } = elementOf(readMarkup(code), 'iframe')?.attribs ?? {};
      const path = new URL(src).pathname;
      const height = Number(said);
      await page.goto(`${inject('origin')}${path}`);
      const needs: number[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 200 });
        needs.push(await page.evaluate(() => document.documentElement.scrollHeight));
      }
      const most = Math.max(...needs);
      if (!(most <= height && height <= most + RESERVE)) wrong.push(`${path} needs ${needs}, has ${height}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  },
  PATIENCE,
);
