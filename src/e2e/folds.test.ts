/** Lists behind headings: each says how many entries it holds, and opens without a script. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';
import { LOCALES } from './routes.ts';
import { seen } from './visit.ts';

const origin = inject('origin');

let browser: OpenBrowser;
let reader: OpenPage;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  reader = await browser.newPage({ width: 360, javaScriptEnabled: false });
});
afterAll(() => browser?.close());

const pages = ['/audit/conflicts/', '/coverage/', '/regions/china/values/', '/regions/china/targets/'];

test.each(LOCALES.flatMap(({ prefix }) => pages.map((path) => `${prefix}${path}`)))(
  'headings of %s hold as many entries as they say, and open without a script',
  async (path) => {
    const { page } = reader;
    await page.goto(`${origin}${path}`);
    const folds = page.locator('details.group:has(tbody, .ledger)');
    expect(await folds.count()).toBeGreaterThan(2);
    for (const fold of await folds.all()) {
      const entries = fold.locator('tbody tr, [data-row]');
      expect(await seen(entries).count()).toBe(0);
      const said = Number(await fold.locator('> summary .soft').innerText());
      expect(await entries.count()).toBe(said);
      await fold.locator('> summary').click();
      expect(await seen(entries).count()).toBeGreaterThan(0);
    }
  },
);

test('what is left out is counted under its kind, line by line', async () => {
  const { page } = reader;
  await page.goto(`${origin}/en/audit/left-out/`);
  for (const kind of ['withheld', 'unplaced']) {
    const fold = page.locator(`details:has(#${kind})`);
    const lines = await fold.locator('td.n').allTextContents();
    const sum = lines.reduce((all, line) => all + Number(line), 0);
    expect(sum).toBeGreaterThan(100);
    expect(await fold.locator('> summary .soft').innerText()).toBe(String(sum));
  }
});

test('a story stands open from its first word to its last; its tables and lists fold', async () => {
  const { page } = reader;
  await page.goto(`${origin}/en/stories/zhangjiakou-2022/`);
  for (const id of ['income', 'business', 'projects', 'names', 'measures', 'since'])
    expect(await page.locator(`section:has(> #${id}) > p`).first().isVisible(), id).toBe(true);
  expect(await page.locator('main section > :is(p, dl, blockquote, figure)').count()).toBe(
    await seen(page.locator('main section > :is(p, dl, blockquote, figure)')).count(),
  );
  for (const part of ['.chain', '.then-since', 'details:has(#targets) .ledger', 'details:has(#conflicts) ul'])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
});
