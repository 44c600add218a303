/** The comparison page as built: what is chosen is in the address, and what is shown can be taken along. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { brokenRules } from './audit/accessibility.ts';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';
import { eventually } from './visit.ts';
import { type Watch, watch } from './watch.ts';

const origin = inject('origin');
const TREND = '/en/compare/?i=rural-disposable-income&r=hebei,shanxi,china&from=2013&to=2020&view=trend';

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

const title = async () => (await reader.page.locator('#figure-compared figcaption h2').innerText()).replace(/\s/g, ' ');
const open = async (path: string) => {
  await reader.page.goto(origin + path);
  await reader.page.locator('#figure-compared figcaption').waitFor();
};
const query = () => new URL(reader.page.url()).searchParams;

test('an address shows what it says, with the finding in a sentence', async () => {
  await open(TREND);
  // Rural disposable income of Hebei: 9,187.71 yuan in 2013 and 16,467.04 in 2020.
  expect(await title()).toBe(
    'Rural disposable income per person in Hebei rose from 9,188 yuan in 2013 to 16,467 yuan in 2020',
  );
  expect(await reader.page.locator('#figure-compared svg[data-width]').textContent()).toContain('Shanxi');
  expect(problems.take()).toEqual([]);
});

test('each choice is a step in the address; back and reload restore it', async () => {
  const { page } = reader;
  await open(TREND);
  await page.getByRole('radio', { name: 'Gap to a reference' }).check();
  // 9,429.6 − 9,187.71 and 17,131.47 − 16,467.04 yuan
  await expect
    .poll(title)
    .toBe('Rural disposable income per person in Hebei: the gap to China was 242 yuan in 2013 and 664 yuan in 2020');
  expect(query().get('measure')).toBe('gap');
  await page.getByRole('radio', { name: 'Ranking' }).check();
  expect(query().get('view')).toBe('ranking');
  await page.goBack();
  expect(query().get('view')).toBe('trend');
  expect(await page.getByRole('radio', { name: 'Trend' }).isChecked()).toBe(true);
  await page.reload();
  await page.locator('#figure-compared figcaption').waitFor();
  expect(await title()).toContain('the gap to China was 242 yuan in 2013');
  await page.goBack();
  await eventually(title).toContain('rose from 9,188 yuan');
  expect(problems.take()).toEqual([]);
});

describe('the search for regions', () => {
  test.each(['河北', '內蒙古', 'hebei', 'nmg', 'Inner Mon', 'hb'])(
    '%s finds a region by keyboard alone',
    async (text) => {
      const { page } = reader;
      await open('/en/compare/?r=china');
      await page.getByRole('combobox', { name: 'Add a region' }).focus();
      await page.keyboard.type(text);
      const hits = page.getByRole('listbox', { name: 'Regions' }).getByRole('option');
      await eventually(() => hits.count()).toBeGreaterThan(0);
      const name = (await hits.first().innerText()).trim();
      expect(['Hebei', 'Inner Mongolia', 'Hubei']).toContain(name);
      await page.keyboard.press('Enter');
      await eventually(() => query().get('r')?.split(',').length).toBe(2);
      expect(await page.locator('.compare-chosen').innerText()).toContain(name);
    },
  );

  test('arrows move through the hits, Escape closes them, and no hit is said', async () => {
    const { page } = reader;
    await open('/en/compare/?r=china');
    const box = page.getByRole('combobox', { name: 'Add a region' });
    await box.fill('h');
    await box.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    await box.fill('qqqq');
    await eventually(() => page.locator('.compare-said').innerText()).toContain('qqqq');
  });
});

test('a preset compares a province with its neighbours', async () => {
  const { page } = reader;
  await open('/en/compare/?i=rural-disposable-income&r=hebei');
  await page.getByRole('button', { name: 'Hebei and its neighbours' }).click();
  expect(query().get('r')).toBe('hebei,beijing,tianjin,shanxi,inner-mongolia,liaoning,shandong,henan');
});

test('what means nothing in an address is left out and told, and a year off the record is said to be absent', async () => {
  await open('/en/compare/?i=rural-disposable-income&r=hebei,atlantis&to=2031&x=1');
  const said = await reader.page.locator('.compare-note').innerText();
  expect(said).toContain('r=atlantis');
  expect(said).toContain('x=1');
  expect(await title()).toBe('No comparable data for this choice');
  expect(await reader.page.locator('#figure-compared').innerText()).toContain('No data for 2031: Hebei');
});

test('two concepts of income stand in a scatter, and never in one line', async () => {
  const two = '/en/compare/?i=rural-disposable-income,rural-net-income&r=hebei,china&to=2013';
  await open(`${two}&view=scatter`);
  expect(await reader.page.locator('#figure-compared circle').count()).toBeGreaterThan(0);
  expect(await reader.page.locator('#figure-compared circle').first().getAttribute('data-mark')).toMatch(/^\d+ \d+$/);
  await open(`${two}&view=trend`);
  expect(await reader.page.locator('#figure-compared').innerText()).toContain(
    'This chart draws the first indicator only',
  );
});

test('the chosen chart is asked by keyboard and by pointer, and so is the next one', async () => {
  const { page } = reader;
  await open(TREND);
  const frame = page.locator('#figure-compared [role=application]');
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
  const heard = async () => plain(await page.locator('.voice[aria-live=polite]').textContent());
  await frame.focus();
  await page.keyboard.press('Home');
  // Published: Hebei 9,187.71 yuan in 2013; the nation 17,131.47 in 2020.
  await eventually(heard).toBe('Hebei · 2013 · 9,187.71 yuan');
  await page.keyboard.press('End');
  expect(await heard()).toBe('China · 2020 · 17,131.47 yuan');
  await page.getByRole('radio', { name: 'Ranking' }).check();
  const bar = await page.locator('#figure-compared [data-mark]').first().boundingBox();
  if (!bar) throw new Error('no bar is drawn');
  await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height / 2);
  await eventually(async () => plain(await page.locator('.tip').innerText())).toContain('16,467.04 yuan');
  expect(problems.take()).toEqual([]);
});

test('the link can be copied', async () => {
  const { page, context } = reader;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await open(TREND);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(origin + TREND);
});

test('the CSV holds the rows of the table, each with printed text, source and status', async () => {
  const { page } = reader;
  await open(`${TREND}&measure=share&ref=china`);
  await page.locator('#figure-compared summary', { hasText: 'Table' }).click();
  const cells = await page
    .locator('#figure-compared tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  // Three regions, eight years.
  expect(data).toHaveLength(24);
  expect(
    data.map(({ region_name, year, shown, printed, against_printed }) => [
      region_name,
      year,
      shown,
      printed,
      against_printed,
    ]),
  ).toEqual(
    cells.map(([region, year, shown, printed, against]) => [
      region,
      year,
      shown?.replace(/[C=pb]+$/, ''),
      printed,
      against,
    ]),
  );
  // 16,467.04 ÷ 17,131.47 = 96.12 %
  expect(data.find(({ region, year }) => region === 'hebei' && year === '2020')).toMatchObject({
    shown: '96.1',
    printed: '16467.04',
    status: 'published',
    against_region: 'china',
  });
  expect(data.every(({ source, source_publisher }) => source && source_publisher)).toBe(true);
  expect(problems.take()).toEqual([]);
});

test('a number of the table leads to its source', async () => {
  const { page } = reader;
  await open(TREND);
  await page.locator('#figure-compared summary', { hasText: 'Table' }).click();
  await page.locator('#figure-compared a.number', { hasText: '16467.04' }).click();
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/sources\//);
  expect(await page.locator(':target').innerText()).toBe('16467.04');
});

test('the embed code shows the same chart without controls, in the height it says', async () => {
  const { page } = reader;
  await open(TREND);
  await page.locator('#figure-compared summary', { hasText: 'Embed' }).click();
  const code = await page.locator('#figure-compared textarea').inputValue();
  const height = Number(/height="(\d+)"/.exec(code)?.[1]);
  for (const width of [320, 600, 900]) {
    await page.setViewportSize({ width, height: 200 });
    await page.goto((/src="([^"]+)"/.exec(code)?.[1] ?? '').replaceAll('&amp;', '&'));
    await page.locator('#figure-compared svg[data-width]').waitFor();
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.locator('#figure-compared h1').innerText()).toContain('in Hebei rose from');
    expect(await page.locator('.source').first().innerText()).toContain('Source:');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
  }
  const bare = await browser.newPage({ width: 800 });
  await bare.page.setContent(`<!doctype html><title>An article</title>${code}`);
  await bare.page.frameLocator('iframe').locator('svg[data-width]').waitFor();
  await bare.context.close();
  expect(problems.take()).toEqual([]);
});

describe.each(['light', 'dark'] as const)('with everything open, %s', (colorScheme) => {
  test.each(['ranking', 'trend', 'dumbbell', 'scatter'])(
    'a %s breaks no accessibility rule and fits a small screen',
    async (view) => {
      const lenient = await browser.newPage({ colorScheme, width: 1280, bypassCSP: true });
      const { page } = lenient;
      const chosen = 'i=rural-disposable-income,urban-disposable-income&r=hebei,shanxi,taiwan,china&to=2020';
      await page.goto(`${origin}/compare/?${chosen}&view=${view}&measure=gap&x=1`);
      await page.locator('#figure-compared figcaption').waitFor();
      for (const summary of await page.locator('#figure-compared summary').all()) await summary.click();
      await page.getByRole('combobox', { name: '添加地区' }).fill('h');
      expect(await brokenRules(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await lenient.context.close();
    },
  );
});

test('without script the page is a page of links and ready-made figures, and the embed leads to it', async () => {
  const plain = await browser.newPage({ width: 1280, javaScriptEnabled: false });
  await plain.page.goto(`${origin}/en/compare/`);
  expect(await plain.page.locator('#figure-rural-disposable-income-ranking .wide > svg').isVisible()).toBe(true);
  expect(await plain.page.locator('main a[href^="/en/indicators/"]').count()).toBeGreaterThan(100);
  expect(await plain.page.locator('main a[href^="/en/regions/"]').count()).toBeGreaterThan(34);
  expect(await plain.page.locator('main noscript p').isVisible()).toBe(true);
  await plain.page.goto(`${origin}/en/compare/embed/?r=hebei`);
  const way = plain.page.locator('main noscript a');
  expect(await way.isVisible()).toBe(true);
  expect(new URL((await way.getAttribute('href')) ?? '').pathname).toBe('/en/compare/');
  await plain.context.close();
});
