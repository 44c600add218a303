/** One published figure on its whole way: page, rank, source, API, download, embed. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';

const origin = inject('origin');

let browser: OpenBrowser;
let reader: OpenPage;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  reader = await browser.newPage({ width: 1280 });
});
afterAll(() => browser?.close());

test('rural disposable income of Hebei in 2020 stands on its page with its rank', async () => {
  const { page } = reader;
  await page.goto(`${origin}/en/regions/hebei/values/`);
  const row = page
    .locator('tr', {
      has: page.locator('a[href="/en/indicators/rural-disposable-income/"]', {
        hasText: /^Rural disposable income per person$/,
      }),
    })
    .first();
  // 16,467.04 − 17,131.47 = −664.43
  expect((await row.innerText()).replace(/\s+/g, ' ')).toContain('16,467.04 yuan −664 yuan 14 of 31 2020');
});

test('its number leads to the record of its source, at the figure itself', async () => {
  const { page } = reader;
  await page.goto(`${origin}/en/regions/hebei/values/`);
  await page.locator('table.wide-table a.number', { hasText: '16,467.04' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/en/sources/gh-vervain-incgap/');
  expect(await page.locator(':target').innerText()).toBe('16467.04');
  expect(await page.locator('main').innerText()).toContain('Tier B');
});

test('the API gives it with interval, printed text, tier, source and locator', async () => {
  const { observations } = (await (await fetch(`${origin}/api/v1/indicators/rural-disposable-income.json`)).json()) as {
    observations: Record<string, unknown>[];
  };
  const found = observations.filter(
    ({ region, period, chosen, incomeSource }) =>
      region === '130000' && period === '2020' && chosen && incomeSource === 'total',
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    value: 16467.04,
    low: 16467.035,
    high: 16467.045,
    printed: '16467.04',
    status: 'published',
    tier: 'B',
    source: 'gh-vervain-incgap',
  });
  expect(found[0]?.locator).toContain('inc_rural');
});

test('the download holds the same row', async () => {
  const csv = await (await fetch(`${origin}/data/incomes/incomes.csv`)).text();
  const row = csv.split('\r\n').find((line) => line.startsWith('rural-disposable-income:130000:2020:'));
  expect(row).toContain(',16467.04,16467.035,16467.045,yuan,16467.04,exact,published,B,gh-vervain-incgap,');
  expect(row).toContain('河北省,Hebei,province,2020,year,2020,');
});

test('the ranking shows it, and its embed code works in a bare page and in a sandboxed frame', async () => {
  const { page } = reader;
  await page.goto(`${origin}/en/indicators/rural-disposable-income/`);
  const figure = page.locator('#figure-rural-disposable-income-ranking');
  expect(await figure.locator('.wide > svg').textContent()).toContain('16,467');
  const code = (await figure.locator('textarea').first().inputValue()).replace(
    /src="https?:\/\/[^/]+/,
    `src="${origin}`,
  );
  const bare = await browser.newPage({ width: 800 });
  for (const sandbox of ['', ' sandbox=""']) {
    await bare.page.setContent(
      `<!doctype html><title>An article</title><p>Text</p>${code.replace('<iframe', `<iframe${sandbox}`)}`,
    );
    const frame = bare.page.frameLocator('iframe');
    await frame.locator('svg[data-width]:visible').waitFor();
    expect((await frame.locator('h1').innerText()).replace(/\s/g, ' ')).toContain(
      'Shanghai 17,780 yuan above the nation',
    );
    expect(await frame.locator('.source').first().innerText()).toContain('Source:');
  }
  await bare.context.close();
});

test('the picture file stands alone, with finding and source', async () => {
  const response = await fetch(`${origin}/en/embed/rural-disposable-income.ranking.svg`);
  expect(response.headers.get('content-type')).toContain('image/svg+xml');
  const svg = await response.text();
  expect(svg).toContain('16,467');
  expect(svg).toContain('Source:');
  const { page } = reader;
  await page.goto(`${origin}/en/embed/rural-disposable-income.ranking.svg`);
  expect(await page.locator('text').first().textContent()).toContain(
    // 34,911.28 − 17,131.47 = 17,779.81
    'Rural disposable income per person, 2020: Shanghai 17,780',
  );
});

test('everything above can be read without script', async () => {
  const plain = await browser.newPage({ width: 1280, javaScriptEnabled: false });
  await plain.page.goto(`${origin}/indicators/rural-disposable-income/`);
  expect(await plain.page.locator('#figure-rural-disposable-income-ranking .wide > svg').isVisible()).toBe(true);
  await plain.page.locator('#figure-rural-disposable-income-ranking a[href$="#table"]').click();
  expect(new URL(plain.page.url()).pathname).toBe('/charts/rural-disposable-income.ranking/');
  expect(await plain.page.locator('#table table').innerText()).toContain('16,467.04');
  await plain.context.close();
});

test('a reader whose browser asks for another language gets an offer of that version, and is not sent there', async () => {
  const visitor = await browser.newPage({ width: 800, locale: 'zh-TW' });
  await visitor.page.goto(`${origin}/en/regions/hebei/`);
  const offer = visitor.page.locator('#offers p:visible');
  expect(await offer.count()).toBe(1);
  await offer.locator('a').click();
  expect(new URL(visitor.page.url()).pathname).toBe('/zh-hant/regions/hebei/');
  expect(await visitor.page.locator('#offers').isVisible()).toBe(false);
  await visitor.context.close();
});
