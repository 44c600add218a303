import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { brokenRules } from './audit/accessibility.ts';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';
import { eventually, seen } from './visit.ts';
import { type Watch, watch } from './watch.ts';

const origin = inject('origin');

let browser: OpenBrowser;
let open: OpenPage;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());
beforeEach(async () => {
  open = await browser.newPage({ width: 1280 });
});
afterEach(() => open.context.close());

interface Answer {
  readonly status: string;
  /** Heading with count, and the titles listed first. */
  readonly groups: readonly { readonly heading: string; readonly titles: readonly string[] }[];
}

/** The answer that is seen on the page once the reader is told something that names the query, between quotation marks. */
async function answer(query: string, { page } = open): Promise<Answer> {
  await page.locator('[role=status]:visible', { hasText: new RegExp(`[“「]${RegExp.escape(query)}[”」]`) }).waitFor();
  return {
    status: await page.innerText('#search-status'),
    groups: await page.$$eval('#search-results section', (sections) =>
      sections.map((section) => {
        const seen = (selector: string) =>
          [...section.querySelectorAll(selector)].filter((one) => one.checkVisibility());
        return {
          heading: seen('h2')[0]?.textContent ?? '',
          titles: seen('a').map((link) => link.textContent),
        };
      }),
    ),
  };
}

async function search(path: string, query: string): Promise<Answer> {
  await open.page.goto(`${origin}${path}?q=${encodeURIComponent(query)}`);
  return answer(query);
}

/** Search pages that stay open, by their address: whoever asks again has the index already. */
const kept = new Map<string, OpenPage & { readonly problems: Watch }>();

/** Types a query into the search page of an address. */
async function ask(path: string, query: string) {
  const known = kept.get(path);
  const { page, context } = known ?? (await browser.newPage({ width: 1280 }));
  const reader = known ?? { page, context, problems: watch(page, origin) };
  if (!known) await page.goto(`${origin}${path}`);
  kept.set(path, reader);
  await page.fill('#search input', query);
  await page.keyboard.press('Enter');
  return { ...(await answer(query, reader)), ...reader };
}

const titles = ({ groups }: Answer, kind: string) =>
  groups.find(({ heading }) => heading.startsWith(kind))?.titles ?? [];

test.each([
  ['/search/', '张家口', '地区', '张家口市'],
  ['/search/', '家口', '地区', '张家口市'],
  ['/search/', 'zhangjiakou', '地区', '张家口市'],
  ['/search/', 'zhang jia kou', '地区', '张家口市'],
  ['/search/', 'zjk', '地区', '张家口市'],
  ['/search/', '張家口', '地区', '张家口市'],
  ['/search/', '内蒙古', '地区', '内蒙古自治区'],
  ['/search/', 'nmg', '地区', '内蒙古自治区'],
  ['/search/', '工资性收入', '其他页面', '收入结构'],
  ['/search/', '贫困发生率', '指标', '贫困发生率'],
  ['/search/', '農村', '指标', '农村居民人均可支配收入'],
  ['/zh-hant/search/', '农村', '指標', '農村居民人均可支配收入'],
  ['/zh-hant/search/', '张家口', '地區', '張家口市'],
  ['/en/search/', 'rural income', 'Indicators', 'Rural disposable income'],
  ['/en/search/', 'zhangjiakou', 'Regions', 'Zhangjiakou'],
  ['/en/search/', '张家口', 'Regions', 'Zhangjiakou'],
])('%s finds %s: among %s there is %s', async (path, query, kind, title) => {
  const { page, status, problems } = await ask(path, query);
  await page.$$eval('#search-results section', (sections) => {
    for (const section of sections) section.querySelector('button')?.click();
  });
  const listed = page.locator('#search-results section', { hasText: kind }).locator('a', { hasText: title });
  await seen(listed).first().waitFor();
  expect((await listed.allTextContents()).some((text) => text.startsWith(title))).toBe(true);
  expect(status).toMatch(/\d/);
  expect(problems.take()).toEqual([]);
});

test.each([
  ['/search/', '张家口市', '地区', '张家口市'],
  ['/search/', '河北', '地区', '河北省'],
  ['/search/', 'hebei', '地区', '河北省'],
  ['/en/search/', 'Hebei', 'Regions', 'Hebei'],
  ['/en/search/', 'Poverty rate', 'Indicators', 'Poverty rate'],
])('%s: what is called %s comes first', async (path, query, kind, title) => {
  expect(titles(await ask(path, query), kind)[0]).toBe(title);
});

const plain = (text: string) => text.replace(/['’]/g, '');

test.each([
  ['/search/', "Xi'an", '西安市'],
  ['/search/', 'xian', '西安市'],
  ['/zh-hant/search/', 'Xi’an City', '西安市'],
  ['/en/search/', "Xi'an", 'Xi’an'],
  ['/en/search/', 'Xi’an City', 'Xi’an'],
  ['/en/search/', 'Xian', 'Xi’an'],
  ['/en/search/', 'Yanan', 'Yan’an'],
  ['/en/search/', 'Hebei Province', 'Hebei'],
  ['/search/', 'hlbe', '呼伦贝尔市'],
  ['/en/search/', 'rkz', 'Shigatse'],
  ['/en/search/', 'Kangbao, Hebei', 'Kangbao County'],
])('%s: for %s the place stands before everything else', async (path, query, title) => {
  const { groups, problems } = await ask(path, query);
  const [first] = groups;
  expect(first?.heading).toMatch(/^(地区|地區|Regions)/);
  expect(plain(first?.titles[0] ?? '')).toBe(plain(title));
  expect(problems.take()).toEqual([]);
});

test('a place without data says so and leads to its province', async () => {
  await search('/en/search/', 'Yanta District');
  const first = open.page.locator('#search-results li').first();
  expect(await first.innerText()).toContain('No data here; opens Shaanxi');
  expect(await first.locator('a').getAttribute('href')).toBe('/en/regions/shaanxi/');
});

test.each([
  ['/search/', '城乡收入比', '指标', '城乡居民收入比'],
  ['/zh-hant/search/', '城鄉收入比', '指標', '城鄉居民收入比'],
  ['/en/search/', 'urban-rural gap', 'Indicators', 'Urban–rural income ratio'],
  ['/search/', '摘帽', '指标', '扶贫名单上的县数'],
])(
  '%s: %s is understood, and indicators stand before the regions that mention it',
  async (path, query, kind, title) => {
    const found = await ask(path, query);
    expect(titles(found, kind).some((text) => text.startsWith(title))).toBe(true);
    const place = (name: RegExp) => found.groups.findIndex(({ heading }) => name.test(heading));
    const regions = place(/^(地区|地區|Regions)/);
    expect(place(new RegExp(`^${kind}`))).toBeLessThan(regions === -1 ? Number.POSITIVE_INFINITY : regions);
  },
);

test('the language switch takes along what is being typed', async () => {
  const { page } = open;
  await page.goto(`${origin}/search/`);
  await page.focus('#search input');
  await page.keyboard.type("Xi'an");
  await page.click('nav.languages a[hreflang="en"]');
  await page.waitForURL(/\/en\/search\/\?q=Xi/);
  expect(plain((await answer("Xi'an")).groups[0]?.titles[0] ?? '')).toBe('Xian');
  expect(await page.inputValue('#search input')).toBe("Xi'an");
});

test('results stand in groups that count them, and more of a group are listed on demand', async () => {
  const { groups, status } = await search('/search/', '收入');
  expect(groups.length).toBeGreaterThan(3);
  const counts = groups.map(({ heading }) => Number(/\d+/.exec(heading)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(/\d+/.exec(status.replace('收入', ''))?.[0]));
  for (const [index, { titles }] of groups.entries()) expect(titles.length).toBe(Math.min(5, counts[index] ?? 0));
  const first = open.page.locator('#search-results section').nth(counts.findIndex((count) => count > 5));
  await first.locator('button').click();
  await eventually(() => seen(first.locator('li')).count()).toBeGreaterThan(5);
  await eventually(() => first.locator('li').nth(5).locator('a:focus').count()).toBe(1);
});

test('more results that come late do not take the keyboard from who types, nor come twice', async () => {
  const { page } = open;
  await search('/en/search/', 'income');
  let letCome = () => {};
  const late = new Promise<void>((come) => {
    letCome = come;
  });
  await page.route('**/pagefind/fragment/**', async (route) => {
    await late;
    await route.continue();
  });
  const section = page.locator('#search-results section', { has: page.locator('button') }).first();
  await section.locator('button').click();
  await section.locator('button').click();
  await page.focus('#search input');
  letCome();
  await eventually(() => section.locator('li').count()).toBeGreaterThan(5);
  expect(await page.evaluate(() => document.activeElement?.matches('#search input'))).toBe(true);
  const titles = await section.locator('li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(titles).toEqual([...new Set(titles)]);
});

test.each([
  ['/search/', '齉齾龘'],
  ['/search/', 'zzzz'],
  ['/zh-hant/search/', 'qwertyuiop'],
  ['/en/search/', 'zzzz'],
])('%s says that nothing is found for %s, and what to try', async (path, query) => {
  const { status, groups, problems } = await ask(path, query);
  expect(groups).toEqual([]);
  expect(status.length).toBeGreaterThan(query.length + 20);
  expect(status).not.toMatch(/\d/);
  expect(problems.take()).toEqual([]);
});

test('by keyboard from the masthead to a page and back to the same results', async () => {
  const { page } = open;
  await page.goto(`${origin}/about/`);
  await page.focus('.find input');
  await page.keyboard.type('张家口');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await answer('张家口');
  await page.focus('#search input');
  await page.keyboard.press('ArrowDown');
  const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
  await page.goBack();
  expect((await answer('张家口')).groups.length).toBeGreaterThan(0);
  expect(await page.inputValue('#search input')).toBe('张家口');
});

test('each finished query is a step to go back to', async () => {
  const { page } = open;
  await search('/search/', '搬迁');
  await page.fill('#search input', '教育');
  await page.keyboard.press('Enter');
  await answer('教育');
  expect(new URL(page.url()).searchParams.get('q')).toBe('教育');
  await page.goBack();
  expect((await answer('搬迁')).groups.length).toBeGreaterThan(0);
  expect(await page.inputValue('#search input')).toBe('搬迁');
});

test('a browser that blocks the index is told so and led to the lists', async () => {
  await open.page.route('**/pagefind/**', (route) => route.abort());
  await open.page.goto(`${origin}/en/search/?q=income`);
  await open.page.locator('[role=status]:visible', { hasText: 'opened' }).waitFor();
  expect(await seen(open.page.locator('#search-results a')).count()).toBe(0);
  expect(await open.page.locator('main .tags a[href="/en/indicators/"]').isVisible()).toBe(true);
});

test('without script the page says so and leads to the lists', async () => {
  const { page, context } = await browser.newPage({ width: 1280, javaScriptEnabled: false });
  await page.goto(`${origin}/search/?q=1`);
  expect(await page.isVisible('#search')).toBe(false);
  expect(await seen(page.locator('main .tags a')).count()).toBe(4);
  expect(await page.locator('main noscript p:visible').innerText()).toContain('脚本');
  await context.close();
});

test('no other page loads anything of the search', async () => {
  const loaded: string[] = [];
  open.page.on('request', (request) => loaded.push(request.url()));
  await open.page.goto(`${origin}/regions/zhangjiakou/`);
  await open.page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /search|pagefind/.test(url))).toEqual([]);
});

test.each(['light', 'dark'] as const)('results break no accessibility rule in the %s theme', async (colorScheme) => {
  const { page, context } = await browser.newPage({ width: 1280, colorScheme, bypassCSP: true });
  await page.goto(`${origin}/search/?q=${encodeURIComponent('收入')}`);
  await page.waitForSelector('#search-results button');
  expect(await brokenRules(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});
