/** A page that answers is short: on a phone none of those that people come for is a dozen screens long. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';

const PHONE = 360;
/** Twelve screens of a phone of 740 px. */
const TALLEST = 9_000;
/** So many of the weightiest pages of a kind stand for all of it. */
const MOST = 12;

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

/** Addresses of the pages of a kind that have most to show. */
function weightiest(pattern: string): string[] {
  return globSync(pattern, { cwd: FOLDER })
    .map((file) => ({ file, size: readFileSync(join(FOLDER, file)).length }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST)
    .map(({ file }) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

test.each(['', 'en/'])(
  'regions, indicators, charts, poverty, targets, audit and what is there for the press fit twelve screens of a phone (%s)',
  async (prefix) => {
    const paths = [
      ...['', 'poverty/', 'targets/', 'targets/all/', 'audit/', 'charts/', 'press/', 'embedding/'].map(
        (path) => `/${prefix}${path}`,
      ),
      ...weightiest(`${prefix}regions/*/index.html`),
      ...weightiest(`${prefix}indicators/*/index.html`),
      ...weightiest(`${prefix}charts/*/index.html`),
    ];
    expect(paths).toHaveLength(8 + 3 * MOST);
    const { page, context } = await browser.newPage({ width: PHONE });
    const tall: string[] = [];
    for (const path of paths) {
      await page.goto(`${inject('origin')}${path}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > TALLEST) tall.push(`${path} ${height}`);
    }
    expect(tall).toEqual([]);
    await context.close();
  },
  120_000,
);
