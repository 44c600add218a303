/** The explorer as built: its rows, counts and files are those of the table that researchers download. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Download } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { brokenRules } from './audit/accessibility.ts';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { eventually } from './visit.ts';
import { type Watch, watch } from './watch.ts';

const origin = inject('origin');
type Line = Readonly<Record<string, string>>;
const lines = (csv: string) => Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;
const published = lines(readFileSync(join(FOLDER, 'data/observations/observations.csv'), 'utf8'));
const SICHUAN = '/en/data/explore/?indicator=rural-disposable-income&region=510000&from=2016&to=2020';
const isInSichuan = ({ indicator, region, year = '' }: Line) =>
  indicator === 'rural-disposable-income' && region === '510000' && year >= '2016' && year <= '2020';

let browser: OpenBrowser;
let reader: OpenPage;
let problems: Watch;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());
beforeEach(async () => {
  reader = await browser.newPage({ width: 1280 });
  problems = watch(reader.page, origin);
});
afterEach(() => reader?.context.close());

const open = async (path: string) => {
  await reader.page.goto(origin + path);
  await reader.page.locator('.explore-count').waitFor();
};
const said = () => reader.page.locator('.explore-count').innerText();
const query = () => new URL(reader.page.url()).searchParams;
const taken = async (name: string): Promise<Download> => {
  const [download] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
};

test('an address shows the rows it asks for, and they are taken along cell by cell as published', async () => {
  await open(SICHUAN);
  const wanted = published.filter(isInSichuan);
  expect(wanted.length).toBeGreaterThan(4);
  expect(await said()).toBe(`${wanted.length} of ${published.length.toLocaleString('en')} rows`);
  // Sichuan's rural disposable income of 2020, 15,929.1 yuan.
  expect(await reader.page.locator('.explore-rows').innerText()).toContain('15,929.1');
  const csv = readFileSync(await (await taken('CSV')).path(), 'utf8');
  expect(lines(csv)).toEqual(wanted);
  const json = readFileSync(await (await taken('JSON')).path(), 'utf8');
  expect((JSON.parse(json) as { id: string }[]).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  expect(problems.take()).toEqual([]);
});

test('the zip holds the rows, the meaning of what occurs in them, and how to cite them', async () => {
  await open(`${SICHUAN}&sort=-value`);
  const files = unzipSync(readFileSync(await (await taken('with codebook (zip)')).path()));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const values = lines(text('selection.csv')).map(({ value }) => Number(value));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  const book = lines(text('codebook.csv'));
  expect(book.filter(({ kind }) => kind === 'indicator').map(({ name }) => name)).toEqual(['rural-disposable-income']);
  expect(book.filter(({ kind }) => kind === 'column').map(({ name }) => name)).toEqual(Object.keys(published[0] ?? {}));
  expect(text('README.txt')).toContain(`${SICHUAN}&sort=-value`);
  expect(problems.take()).toEqual([]);
});

test('facets count what the others leave; each choice is a step that back undoes', async () => {
  const { page } = reader;
  await open('/en/data/explore/?indicator=rural-poor-population');
  const all = await said();
  await page.getByText('Level of region', { exact: true }).click();
  const nation = published.filter(
    ({ indicator, region_level }) => indicator === 'rural-poor-population' && region_level === 'nation',
  ).length;
  const box = page.locator('.explore-value', { hasText: 'Nation' });
  expect(await box.innerText()).toMatch(new RegExp(`${nation}$`));
  await box.locator('input').check();
  await eventually(said).toBe(`${nation} of ${published.length.toLocaleString('en')} rows`);
  expect(query().get('level')).toBe('nation');
  await page.goBack();
  await eventually(said).toBe(all);
  await page.goForward();
  await page.getByRole('button', { name: 'Remove Nation' }).click();
  await eventually(said).toBe(all);
  expect(problems.take()).toEqual([]);
});

test('rows are counted by a facet, and a count leads to its rows', async () => {
  const { page } = reader;
  await open('/en/data/explore/?region=510000');
  await page.getByLabel('Show').selectOption({ label: 'Number of rows by: Tier of source' });
  const counts = await page
    .locator('.explore-shown tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent?.trim() ?? '')),
    );
  const ofTier = (tier: string) => published.filter((row) => row.region === '510000' && row.tier === tier).length;
  expect(Object.fromEntries(counts.map(([name, count]) => [name?.slice(0, 6), count]))).toEqual(
    Object.fromEntries(
      ['A', 'B', 'C']
        .filter((tier) => ofTier(tier) > 0)
        .map((tier) => [`Tier ${tier}`, ofTier(tier).toLocaleString('en')]),
    ),
  );
  await page.getByRole('button', { name: /^Tier A/ }).click();
  expect(await said()).toContain(`${ofTier('A').toLocaleString('en')} of`);
  expect(query().get('count')).toBeNull();
});

test('a search reads names in any script and the words of documents', async () => {
  await open('/en/data/explore/?indicator=rural-disposable-income');
  const counted = async (text: string) => {
    await reader.page.getByLabel('Words it contains').fill(text);
    await eventually(() => query().get('text')).toBe(text);
    return said();
  };
  const found = await counted('四川');
  expect(found).not.toContain('No rows');
  expect(await counted('sichuan')).toBe(found);
  expect(await counted('no such words')).toBe('No rows. Take out some of the conditions.');
});

test('heads sort by keyboard and say so; pages go on', async () => {
  const { page } = reader;
  await open('/en/data/explore/?indicator=rural-disposable-income');
  const head = page.locator('th', { has: page.getByRole('button', { name: 'Value', exact: true }) });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  const values = () =>
    page
      .locator('.explore-rows td.n')
      .evaluateAll((cells) => cells.map((cell) => Number((cell.textContent ?? '').replace(/[^\d.]/g, ''))));
  const first = await values();
  expect(first).toEqual([...first].sort((a, b) => b - a));
  await page.getByRole('button', { name: 'Next' }).click();
  const second = await values();
  expect(second[0]).toBeLessThanOrEqual(first.at(-1) ?? 0);
  expect(query().get('page')).toBe('2');
  await head.getByRole('button').click();
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(query().get('page')).toBeNull();
});

test('a value leads to where it is told with its origin', async () => {
  const { page } = reader;
  await open(SICHUAN);
  const link = page.locator('.explore-rows a.number').first();
  const wanted = (await link.innerText()).replace(/[^\d.]/g, '');
  await link.click();
  await page.waitForURL(/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect((await page.locator(`[id="${id}"]`).innerText()).replaceAll(',', '')).toContain(wanted);
});

test('what means nothing is told; without a script the page leads to the files', async () => {
  await open('/en/data/explore/?region=atlantis&colour=red');
  expect(await reader.page.locator('.compare-note').innerText()).toContain('region=atlantis');
  const plain = await browser.newPage({ width: 360, javaScriptEnabled: false });
  await plain.page.goto(`${origin}/en/data/explore/`);
  expect(await plain.page.locator('noscript p').first().innerText()).toContain('Filtering needs script');
  expect(await plain.page.locator('#explore + p a').getAttribute('href')).toBe('/en/data/observations/');
  await plain.context.close();
});

describe.each(['/data/explore/', '/zh-hant/data/explore/', '/en/data/explore/'])('%s', (path) => {
  test.each([360, 1280])('is accessible and no wider than a screen of %i px', async (width) => {
    await reader.page.setViewportSize({ width, height: 800 });
    await open(`${path}?region=510000&tier=A`);
    for (const summary of await reader.page.locator('.explore-controls summary').all()) await summary.click();
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await brokenRules(reader.page)).toEqual([]);
    await open(`${path}?region=510000&count=indicator`);
    expect(await brokenRules(reader.page)).toEqual([]);
    expect(problems.take()).toEqual([]);
  });
});
