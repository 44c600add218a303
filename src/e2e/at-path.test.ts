/** The site below a path of a domain: some of its pages are built for one, and used there. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { problemLine } from './audit/problem.ts';
import { strayAddresses } from './audit/stray-addresses.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { documentIn, firstFrame, fitOf } from './embedded.ts';
import { type HostServer, startHost } from './host-server.ts';
import { type SiteServer, startServer } from './site-server.ts';
import { eventually, figure } from './visit.ts';
import { watch } from './watch.ts';

const SITE = { origin: 'https://x.example', base: '/ledger/' };
const INCOME = '/en/indicators/rural-disposable-income/';
const CHART = 'rural-disposable-income.ranking';
/** Pages that are used below, besides one of each kind. */
const USED = [
  INCOME,
  `${INCOME}table/`,
  `${INCOME}maps/`,
  '/en/regions/hebei/',
  '/regions/hebei/',
  `/en/charts/${CHART}/`,
  `/en/embed/${CHART}/`,
  `/en/embed/${CHART}.oembed.json`,
  '/data/observations/observations.parquet',
  '/data/observations/observations.csv',
  '/data/observations/codebook.csv',
  '/api/v1/compare/catalog/en.json',
  '/api/v1/compare/rural-disposable-income.json',
  '/api/v1/explore/en.json',
];

let folder: string;
let site: SiteServer;
let host: HostServer;
let browser: OpenBrowser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'at-path-'));
  await promisify(execFile)(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--config', 'src/e2e/at-path/astro.config.mjs'],
    {
      env: {
        ...process.env,
        SITE_URL: SITE.origin + SITE.base,
        RURAL_LEDGER_OUT: folder,
        RURAL_LEDGER_SAMPLE: USED.join(' '),
        RURAL_LEDGER_WITHOUT_PICTURES: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  [site, host, browser] = await Promise.all([startServer(folder), startHost(), openBrowser(inject('chromium'))]);
}, 300_000);
afterAll(async () => {
  await Promise.all([browser?.close(), host?.stop(), site?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the site, does something there, and sees that it complained about nothing and asked for nothing outside. */
async function at(path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await browser.newPage({ width: 1280, locale: 'en' });
  const problems = watch(page, site.origin);
  await page.goto(site.origin + path);
  await act(page);
  expect(problems.take()).toEqual([]);
  await context.close();
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

test('no address in any page or file leads out of the path, or to nothing', () => {
  // No pictures are drawn here, and which there are goes by the room that the address leaves in them.
  const isPicture = /\.png leads to nothing$/;
  const stray = strayAddresses(folder, SITE, FOLDER).filter(({ what }) => !isPicture.test(what));
  expect(stray.slice(0, 20).map(problemLine)).toEqual([]);
});

test('the start page has its style and finds places', () =>
  at('/en/', async (page) => {
    expect(
      await page.evaluate(() => [...document.styleSheets].some(({ href }) => href?.includes('/ledger/_astro/'))),
    ).toBe(true);
    await page.focus('#finder-query');
    await page.keyboard.type('hebei');
    await page.locator('#finder [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ledger/en/regions/hebei/');
  }));

test('a page leads to the same page in another language', () =>
  at('/en/regions/hebei/?region=hebei', async (page) => {
    await page.locator('.languages a[hreflang=zh-Hans]').click();
    await page.waitForURL('**/ledger/regions/hebei/?region=hebei');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    await page.locator('#offers a:visible').click();
    await page.waitForURL('**/ledger/en/regions/hebei/?region=hebei');
  }));

test('tables and maps of other years come into their page', () =>
  at(INCOME, async (page) => {
    await page.locator('section:has(#table) a.open-table').first().press('Enter');
    await page.locator('section:has(#table) .opened tbody tr').first().waitFor();
    await figure(page, 'map').getByRole('slider').press('ArrowLeft');
    await eventually(() => figure(page, 'map').locator('h2').innerText()).toContain(', 2019:');
    expect(pathOf(page)).toBe(`/ledger${INCOME}`);
  }));

test('the search finds pages, and leads to them', () =>
  at('/en/search/?q=disposable', async (page) => {
    const found = page.locator(`#search-results a[href="/ledger${INCOME}"]`);
    await found.waitFor();
    const links = await page
      .locator('#search-results a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.filter((href) => !href?.startsWith('/ledger/en/'))).toEqual([]);
    await found.click();
    await page.waitForURL(`**/ledger${INCOME}`);
  }));

test('a comparison is drawn, and its link and code lead to it', () =>
  at('/en/compare/?i=rural-disposable-income&r=hebei,china&view=trend', async (page) => {
    const drawn = page.locator('#figure-compared');
    await drawn.locator('svg[data-width]').first().waitFor();
    await drawn.locator('summary', { hasText: 'Embed' }).click();
    expect(await drawn.locator('textarea').inputValue()).toContain(`src="${site.origin}/en/compare/embed/?`);
  }));

test('the table of all values is read, and its rows lead to their sources', () =>
  at('/en/data/explore/?indicator=rural-disposable-income&region=510000', async (page) => {
    await page.locator('.explore-rows tbody tr').first().waitFor();
    const link = page.locator('.explore-rows a.number').first();
    expect(await link.getAttribute('href')).toMatch(/^\/ledger\/en\/sources\//);
  }));

test('files to be taken along are there', () =>
  at('/en/data/', async (page) => {
    const csv = page.locator('a[href="/ledger/data/observations/observations.csv"]');
    expect((await page.request.get(new URL((await csv.getAttribute('href')) ?? '', page.url()).href)).status()).toBe(
      200,
    );
  }));

test('codes of a chart bring it to another site, as a frame and by the one script', async () => {
  const answer = readFileSync(join(folder, `en/embed/${CHART}.oembed.json`), 'utf8');
  const here = (text: string) => text.replaceAll(`${SITE.origin}/ledger`, site.origin);
  const { page, context } = await browser.newPage({ width: 1000, locale: 'en' });
  await page.goto(host.add(`<!doctype html><html lang="en"><title>An article</title>${JSON.parse(here(answer)).html}`));
  await (await documentIn(firstFrame(page))).locator('svg[data-width]:visible').first().waitFor();
  const script = `<script src="${site.origin}/embed.js" async></script>`;
  const component = `<rural-ledger-chart chart="${CHART}" lang="en"></rural-ledger-chart>${script}`;
  await page.goto(host.add(`<!doctype html><html lang="en"><title>An article</title>${component}`));
  const frame = page.locator('rural-ledger-chart iframe');
  await eventually(async () => {
    const { height, needs } = await fitOf(frame);
    return height - needs;
  }).toBe(0);
  expect(await frame.getAttribute('src')).toBe(`${site.origin}/en/embed/${CHART}/`);
  await context.close();
});

test('a chart that a release kept leads back into the site', () =>
  at(`/en/releases/0.3.0/embed/${CHART}/`, async (page) => {
    await page.locator('svg[data-width]:visible').first().waitFor();
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.filter((href) => !href?.startsWith('/ledger/'))).toEqual([]);
  }));

test('what is not there answers with the page that leads on, and nothing is served outside of the path', async () => {
  const answer = await fetch(`${site.origin}/nowhere/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('href="/ledger/en/indicators/"');
  expect((await fetch(new URL('/en/', site.origin))).status).toBe(404);
});
