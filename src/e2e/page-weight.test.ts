/** Pages with their script stay light, still and open to everyone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { brokenRules } from './audit/accessibility.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { LOCALES } from './routes.ts';
import { eventually, figure, INCOME, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

test.each(['light', 'dark'] as const)(
  'with everything open no accessibility rule is broken (%s)',
  async (colorScheme) => {
    await visit(
      browser,
      `${INCOME}?year=2015&highlight=hebei&order=0.0.up`,
      { width: 1280, colorScheme, bypassCSP: true },
      async (page) => {
        await eventually(() => figure(page, 'map').locator('h2').innerText()).toContain(', 2015:');
        await figure(page, 'ranking').locator('[role=application]:visible').focus();
        await page.keyboard.press('End');
        await page.locator('section:has(#table) a.open-table').first().press('Enter');
        await page.locator('.opened table').first().waitFor();
        expect(await brokenRules(page)).toEqual([]);
      },
    );
  },
);

const CHOSEN = [`${INCOME}#figure-rural-disposable-income-map`, '/en/compare/', '/en/data/explore/'];

test.each(
  CHOSEN.flatMap(
    (path) =>
      [
        [path, 360],
        [path, 1280],
      ] as const,
  ),
)('nothing moves on %s when the script arrives (%i px)', async (path, width) => {
  const { page, context } = await browser.newPage({ width, locale: 'en', bypassCSP: true });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as { value: number }[];
      document.documentElement.dataset.shift = String(
        Number(document.documentElement.dataset.shift ?? 0) + shifts.reduce((sum, { value }) => sum + value, 0),
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${inject('origin')}${path}`);
  if (!path.includes('#')) await page.locator('.by-script > *').last().waitFor();
  await page.waitForTimeout(500);
  expect(Number(await page.getAttribute('html', 'data-shift'))).toBeLessThanOrEqual(0.01);
  await context.close();
});

test.each(LOCALES)('the heaviest indicator page stays light in both senses ($lang)', async ({ prefix }) => {
  const { page, context } = await browser.newPage({ width: 1280, locale: 'en' });
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.goto(`${inject('origin')}${prefix}/indicators/population/`);
  await page.waitForLoadState('networkidle');
  expect(paths.length).toBeLessThanOrEqual(7);
  const folder = process.env.RURAL_LEDGER_OUT ?? 'dist';
  const sizes = paths.map((path) => ({
    path,
    size: brotliCompressSync(readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path))).length,
  }));
  const total = (all: typeof sizes) => all.reduce((sum, { size }) => sum + size, 0);
  expect(total(sizes.filter(({ path }) => !path.endsWith('.js')))).toBeLessThanOrEqual(40_000);
  expect(total(sizes)).toBeLessThanOrEqual(65_000);
  await context.close();
});
