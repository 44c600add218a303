/** How fast the explorer answers with 100,000 rows: a tick, a year, letters of a search. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import type { Page } from 'playwright-core';
import { toParquet } from '../../src/downloads/parquet.ts';
import type { Cell } from '../../src/downloads/table-column.ts';
import type { OpenBrowser } from '../../src/e2e/browser.ts';
import { withBrowser } from './compressed-server.ts';
import { type Measurement, median } from './measure.ts';
import { drawn, scriptTimer } from './script-time.ts';

const TABLE = 'data/observations/observations.parquet';
const ROWS = 100_000;
/** Script time of a choice until its rows are shown, in milliseconds. */
const MOST = 100;

export const exploreAnswer: Measurement = {
  name: 'explore',
  label: 'Choosing among 100,000 rows in the explorer',
  async run({ folder }) {
    const table = await largerTable(join(folder, TABLE));
    const choices = await withBrowser([folder], (browser, { origin }) => timeChoices(browser, origin, table));
    const worst = Math.max(...choices);
    return [
      {
        what: `explorer: from a choice among ${ROWS.toLocaleString('en')} rows to those it leaves`,
        bar: `≤ ${MOST} ms of script`,
        here: `${median(choices).toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
        passed: worst <= MOST,
        note: `explorer: ${choices.length} choices, rows of the site repeated, quotes made different, processor at a quarter of its speed.`,
      },
    ];
  },
};

/** The rows of a table again and again, each with an id and a quote of its own. */
async function largerTable(path: string): Promise<Buffer> {
  const bytes = readFileSync(path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const rows = (await parquetReadObjects({ file })) as Record<string, Cell>[];
  const TYPES: Readonly<Record<string, 'integer' | 'number' | 'boolean'>> = {
    INT32: 'integer',
    DOUBLE: 'number',
    BOOLEAN: 'boolean',
  };
  const columns = parquetSchema(parquetMetadata(file)).children.map(({ element: { name, type = '' } }) => ({
    ...{ name, type: TYPES[type] ?? ('string' as const), meaning: { zh: '', en: '' } },
  }));
  const larger = Array.from({ length: ROWS }, (_, at) => {
    const row = rows[at % rows.length] ?? {};
    return { ...row, id: `${row.id}/${at}`, quote: row.quote === null ? null : `${row.quote} ${at}` };
  });
  return Buffer.from(toParquet({ columns, rows: larger, about: {} }));
}

/** Opens the explorer on the larger table and makes one choice after the other. */
async function timeChoices(browser: OpenBrowser, origin: string, table: Buffer): Promise<number[]> {
  const { page, context } = await browser.newPage({ width: 1280 });
  await page.route(`**/${TABLE}`, (route) => route.fulfill({ body: table, contentType: 'application/octet-stream' }));
  await page.goto(`${origin}/en/data/explore/`);
  await page.locator('.explore-rows').waitFor({ timeout: 60_000 });
  for (const summary of await page.locator('.explore-controls summary').all()) await summary.click();
  // The texts are made ready for the search while nobody waits.
  await page.waitForTimeout(3_000);
  const scriptOf = await scriptTimer(page, context);
  const times: number[] = [];
  const time = async (act: () => Promise<unknown>) => {
    times.push(
      await scriptOf(async () => {
        await act();
        await drawn(page);
      }),
    );
  };
  for (let round = 0; round < 3; round += 1) {
    for (const facet of [0, 1, 4]) {
      await time(() => tick(page, facet));
      await time(() => tick(page, facet));
    }
    for (const text of ['r', 'ru', 'rural', 'rural income', '']) await time(() => type(page, text));
    for (const year of ['2015', ''])
      await time(() => page.locator('.explore-controls select').first().selectOption(year));
  }
  await context.close();
  return times;
}

/** Ticks or unticks the first value of a facet. */
async function tick(page: Page, facet: number): Promise<void> {
  await page.evaluate(
    (at) =>
      document
        .querySelectorAll('.explore-controls details')
        [at]?.querySelector<HTMLInputElement>('input[type="checkbox"]')
        ?.click(),
    facet,
  );
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('.explore-controls > label input').fill(text);
}
