/** The pages on one subject say what publications print. */
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

const text = async (selector: string) =>
  ((await reader.page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ');

// 28, 125 and 283: State Council poverty office, announcements of the batches of 2016, 2017 and 2018; 52 left at the end of
// 2019: white paper of 2020; 832 − (28 + 125 + 283) − 52 = 344.
test('832 counties left the list in batches of 28, 125, 283, 344 and 52', async () => {
  await reader.page.goto(`${origin}/en/charts/poverty.counties-by-year/`);
  const figure = '#figure-poverty-counties-by-year';
  expect(await text(`${figure} figcaption`)).toContain('832 poor counties were removed from the list in 2016–2020');
  const column = (index: number) =>
    reader.page
      .locator(`${figure} tbody tr`)
      .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.firstChild?.textContent), index);
  expect(await column(1)).toEqual(['2016', '2017', '2018', '2019', '2020']);
  expect(await column(2)).toEqual(['28', '125', '283', '344', '52']);
});

test('every county of the list is named once, under its province, and leads to its own page', async () => {
  await reader.page.goto(`${origin}/en/poverty/`);
  const hrefs = (selector: string) =>
    reader.page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const links: string[] = [];
  for (const province of await hrefs('a.open-table[href*="/regions/"]')) {
    await reader.page.goto(origin + province);
    links.push(...(await hrefs(':target .batch a')));
  }
  expect(links).toHaveLength(832);
  expect(new Set(links).size).toBe(832);
  expect((await fetch(`${origin}${links[0]}`)).status).toBe(200);
});

// Poor people in 2010: 26.88 million by the standard of 2008 (white paper of 2011), 166 million by that of 2010 (yearbook).
test('the standards are told apart: one year, two lines, two numbers', async () => {
  await reader.page.goto(`${origin}/en/poverty/`);
  const title = await text('#figure-poverty-standards-population figcaption');
  expect(title).toContain(
    'Rural poor population in China, 2010: 26.88 million people at the 2008 standard and 166 million people at the 2010 standard',
  );
});

test('Tibet was the first province cleared on record, on 23 December 2019, and the date leads to its source', async () => {
  await reader.page.goto(`${origin}/en/poverty/`);
  await reader.page.locator('#clearance ~ details summary').first().click();
  const row = reader.page.locator('#clearance ~ details tbody tr').first();
  expect((await row.innerText()).replace(/\s+/g, ' ')).toBe('Tibet 2019-12-23');
  expect(await row.locator('a.number').getAttribute('href')).toMatch(/^\/en\/sources\//);
});

// 16,467 against 17,131 yuan in 2020, National Bureau of Statistics: 664 yuan or 3.9% less.
test('the page of a province answers first how it is doing, then names its neighbours', async () => {
  await reader.page.goto(`${origin}/en/regions/hebei/`);
  expect(await text('main p.lead')).toBe(
    [
      'Rural disposable income per person in Hebei was 16,467 yuan in 2020, 664 yuan (3.9%) below the national average.',
      'Ranked 14 of the 31 province-level regions with data in 2020.',
      'Data for Hebei end in 2020, for China in 2025.',
    ].join(' '),
  );
  const beside = await text('section:has(> #beside)');
  for (const neighbour of ['Beijing', 'Tianjin', 'Shanxi', 'Inner Mongolia', 'Liaoning', 'Shandong', 'Henan'])
    expect(beside).toContain(neighbour);
});

// National Bureau of Statistics, 2020: Hebei 16,467.04, nation 17,131.47, Beijing 30,125.65 and Shanxi 13,878.01 yuan.
test('the page of a province says how far it is from the nation and from its neighbours', async () => {
  await reader.page.goto(`${origin}/en/regions/hebei/`);
  const row = async (part: string, name: string) => {
    const found = reader.page.locator(`section:has(> #${part}) tbody tr`, { hasText: name }).first();
    return (await found.innerText()).replace(/\s+/g, ' ');
  };
  // 17,131.47 − 16,467.04 = 664.43 and 16,467.04 ÷ 17,131.47 = 96.12 %
  expect(await row('gaps', 'Rural income, against the nation')).toContain('664 yuan 96.1% 16,467 China 17,131');
  // 16,467.04 − 30,125.65 = −13,658.61 and 16,467.04 − 13,878.01 = 2,589.03
  expect(await row('beside', 'Beijing')).toBe('Beijing 30,126 −13,659');
  expect(await row('beside', 'Shanxi')).toBe('Shanxi 13,878 +2,589');
});

test('what documents say of a place is quoted, in its own language, with the document it comes from', async () => {
  await reader.page.goto(`${origin}/en/regions/zhangjiakou/`);
  const quotes = reader.page.locator('section:has(> #documents) blockquote:visible');
  expect(await quotes.count()).toBeGreaterThan(0);
  for (const quote of await quotes.all()) {
    expect(await quote.locator('p:not(.gloss)').getAttribute('lang')).toMatch(/^(zh|en)/);
    expect(await quote.locator('footer a').getAttribute('href')).toMatch(/^\/en\/sources\//);
  }
});

test('a county of which only the list is known says when it left, beside whom, and what is missing', async () => {
  await reader.page.goto(`${origin}/en/regions/pingshan-130131/`);
  expect(await text('main p.lead')).toContain('was removed with the batch of 2017');
  const main = await text('main');
  expect(main).toContain('Lingshou County');
  expect(main).toContain('there are no income, population or other data');
  expect(await reader.page.locator('main table tbody').count()).toBeGreaterThan(0);
  const empty = await reader.page
    .locator('main tbody')
    .evaluateAll((all) => all.filter(({ children }) => children.length === 0));
  expect(empty).toHaveLength(0);
});

// Guizhou: 1,511,700 planned and 1,543,300 moved, People's Daily, 24 December 2019.
test('relocation is told as plan and outcome side by side', async () => {
  await reader.page.goto(`${origin}/en/relocation/`);
  const drawing = await text('#figure-relocation-plan-and-outcome .wide > svg');
  expect(drawing).toContain('1.5433 million people');
  expect(drawing).toContain('plan 1.5117 million people (2019)');
});
