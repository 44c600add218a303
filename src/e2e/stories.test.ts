/** The stories of the founding documents, with numbers checked against the documents themselves. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';
import { LOCALES } from './routes.ts';

const origin = inject('origin');

/** Numbers as the documents print them, or worked out by hand from those; the same digits in every locale. */
const printed = {
  // 10905 元, 251 and 1645 below; 1506 / 10905 = 13.8 %; 142 of 2602 = 5.46 %; 22.4 of 36.82 spent = 60.84 %.
  'zhangjiakou-2022': ['10,905', '251', '1,645', '1,506', '13.8%', '142', '2,602', '5.46%', '60.84%', '1,937', '57.6%'],
  // 399 firms are 97.32 % of 410, 764 workshops 92.16 % of 829; 10 + 8 = 18 counties under supervision.
  'shanxi-2020': ['399', '410', '97.32%', '764', '829', '92.16%', '58', '18', '7,389'],
  // 12.6 − 3.3 = 9.3; 99.08 % of those asked; 44 % poor through illness; 0.27 % on the register at the end of 2019.
  'jiangxi-2017': ['12.6%', '3.3%', '9.3', '99.08%', '44%', '0.27%', '126'],
  // 22 targets, 20 of them in words; five years of transition; 12550 and 14342 yuan for the nation.
  'shaanxi-2021': ['22', '20', '12,550', '14,342', '15,704'],
  // 70 % wages; 39, 50 and 161 counties; 6322 sites; 4 aspects with 27 items.
  sichuan: ['70%', '39', '50', '161', '6,322', '27', '66.5%'],
} as const;
const stories = Object.keys(printed) as (keyof typeof printed)[];
const pages = stories.flatMap((story) => LOCALES.map(({ prefix, lang }) => ({ story, prefix, lang })));

let browser: OpenBrowser;
let reader: OpenPage;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  reader = await browser.newPage({ width: 1280, javaScriptEnabled: false });
});
afterAll(() => browser?.close());

test.each(pages)('$story has its numbers in $lang, each leading to its origin', async ({ story, prefix }) => {
  const { page } = reader;
  await page.goto(`${origin}${prefix}/stories/${story}/`);
  // Those of folded tables too.
  const numbers = (await page.locator('main a.number').allTextContents()).map((text) => text.replace(/\s+/g, ' '));
  for (const number of printed[story]) {
    const whole = new RegExp(`(?<![\\d.,])${number}(?![.,]?\\d)`);
    const found = numbers.some((text) => whole.test(text));
    expect.soft(found, `${number} among the numbers of ${prefix}/stories/${story}/`).toBe(true);
  }
  const origins = await page
    .locator('main a.number')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(
    origins.filter(
      (href) => !/\/(sources\/[^/]+|indicators\/[^/]+\/derived)\/#.|\/targets\/[^/]+\/$|#targets$/.test(href),
    ),
  ).toEqual([]);
});

test.each(pages)(
  '$story leaves no placeholder and says the language of every quote in $lang',
  async ({ story, prefix }) => {
    const { page } = reader;
    await page.goto(`${origin}${prefix}/stories/${story}/`);
    const html = await (await fetch(`${origin}${prefix}/stories/${story}/`)).text();
    expect(
      html.slice(html.indexOf('<main')).match(/\{(figure|value|goal|target|region|count|absent)\b[^}]*\}?/g),
    ).toBeNull();
    const quotes = page.locator('main blockquote, main q');
    expect(await quotes.count()).toBeGreaterThan(3);
    expect(
      await quotes.evaluateAll(
        (found) =>
          found.filter((quote) => !/^zh/.test((quote.querySelector('[lang]') ?? quote).getAttribute('lang') ?? ''))
            .length,
      ),
    ).toBe(0);
  },
);

test('what Zhangjiakou says of income stands in its headline, and its first number opens at the sentence it comes from', async () => {
  const { page } = reader;
  await page.goto(`${origin}/en/stories/zhangjiakou-2022/`);
  const title = (await page.locator('h1').innerText()).replace(/\s/g, ' ');
  expect(title).toBe(
    [
      'In 2021 people lifted out of poverty in Zhangjiakou had 10,905 yuan each,',
      '251 yuan less than in the province and 1,645 yuan less than in the nation',
    ].join(' '),
  );
  await page.locator('section:has(#income) a.number', { hasText: '10,905' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/en/sources/zhangjiakou-daily-2022/');
  expect(await page.locator(':target blockquote p:not(.gloss)').innerText()).toBe(
    '2021年,我市脫貧人口人均純收入為10905元',
  );
});

test('each problem is followed by measure, instrument and check, in columns or under each other', async () => {
  const { page } = reader;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${origin}/stories/zhangjiakou-2022/`);
    await page.locator('details:has(> .chain) > summary').click();
    const first = page.locator('.chain > li').first();
    expect(await first.locator('dt').allInnerTexts()).toEqual(['问题', '措施', '手段', '怎样检查']);
    const tops = await first
      .locator('dl > div')
      .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(width === 360 ? 4 : 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('a figure without a later one says so, and other figures beside it name their place and year', async () => {
  const { page } = reader;
  await page.goto(`${origin}/en/stories/zhangjiakou-2022/`);
  await page.locator('details:has(> .then-since) > summary').click();
  const row = (await page.locator('.then-since > li').first().innerText()).replace(/\s+/g, ' ');
  expect(row).toContain('2021 10,905 yuan');
  expect(row).toContain('No later data of this series');
  expect(row).toContain('China · 2022 14,342 yuan');
});

test('the index lists the five with their findings, oldest first and the undated one last', async () => {
  const { page } = reader;
  await page.goto(`${origin}/stories/`);
  expect(
    await page.locator('.stories h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(
    ['jiangxi-2017', 'shanxi-2020', 'shaanxi-2021', 'zhangjiakou-2022', 'sichuan'].map((id) => `/stories/${id}/`),
  );
  expect(await page.locator('.stories').innerText()).toContain('7月8日，年份没有写');
});
