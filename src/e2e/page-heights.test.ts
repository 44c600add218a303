/** A page that answers is short: on a phone none is more than a dozen screens long. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { LAID_OUT } from './routes.ts';

const PHONE = 360;
/** Twelve screens of a phone of 740 px. */
const TALLEST = 9_000;
/** So many of the weightiest pages stand for all of a kind: more where people come, fewer where what is behind lists. */
const KINDS = [
  { pattern: 'regions/*/index.html', most: 12 },
  { pattern: 'indicators/*/index.html', most: 12 },
  { pattern: 'charts/*/index.html', most: 6 },
  { pattern: 'stories/*/index.html', most: 5 },
  { pattern: 'regions/*/values/index.html', most: 4 },
  { pattern: 'regions/*/targets/index.html', most: 2 },
  { pattern: 'indicators/*/derived/index.html', most: 4 },
  { pattern: 'indicators/*/table/index.html', most: 2 },
  { pattern: 'coverage/*/index.html', most: 2 },
  { pattern: 'sources/*/index.html', most: 6 },
  { pattern: 'targets/*/index.html', most: 2 },
  { pattern: 'changes/*/index.html', most: 2 },
  { pattern: 'data/*/index.html', most: 3 },
];
const PATHS = [
  ...['', 'poverty/', 'relocation/', 'income-structure/', 'stories/', 'targets/', 'targets/all/', 'regions/'],
  ...[
    'indicators/',
    'charts/',
    'compare/',
    'sources/',
    'coverage/',
    'data/',
    'api/',
    'changes/',
    'glossary/',
    'methods/',
  ],
  ...[
    'audit/',
    'audit/rivals/',
    'audit/conflicts/',
    'audit/left-out/',
    'about/',
    'about/design/',
    'press/',
    'embedding/',
  ],
];

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

/** Addresses of the pages of a kind that have most to show. */
function weightiest(pattern: string, most: number): string[] {
  return globSync(pattern, { cwd: FOLDER })
    .map((file) => ({ file, size: readFileSync(join(FOLDER, file)).length }))
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ file }) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
}

test.each(LAID_OUT)(
  'no kind of page is more than twelve screens of a phone ($lang)',
  async ({ prefix }) => {
    const folder = prefix === '' ? '' : `${prefix.slice(1)}/`;
    const paths = [
      ...PATHS.map((path) => `${prefix}/${path}`),
      ...KINDS.flatMap(({ pattern, most }) => weightiest(folder + pattern, most)),
    ];
    expect(paths).toHaveLength(PATHS.length + KINDS.reduce((sum, { most }) => sum + most, 0));
    const { page, context } = await browser.newPage({ width: PHONE });
    const tall: string[] = [];
    for (const path of paths) {
      await page.goto(`${inject('origin')}${path}`);
      // The comparison is drawn by its script.
      if (path.endsWith('/compare/')) await page.locator('#compare svg').first().waitFor();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > TALLEST) tall.push(`${path} ${height}`);
    }
    expect(tall).toEqual([]);
    await context.close();
  },
  240_000,
);
