/** What a reader's system asks for: more contrast, colours of its own, less motion; and what paper asks for. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { lowContrast } from './low-contrast.ts';
import { eventually, INCOME, seen, visit } from './visit.ts';
import { type Watch, watch } from './watch.ts';

const PATHS = [
  '/en/',
  '/en/regions/hebei/',
  INCOME,
  '/en/targets/tibet-rural-income-growth-10-2022/',
  '/en/targets/all/',
  '/en/stories/zhangjiakou-2022/',
  '/en/income-structure/',
  '/en/coverage/rural-disposable-income/',
  '/en/sources/',
  '/en/compare/',
  '/en/charts/rural-disposable-income.map/',
  '/en/embed/home.ladder/',
  '/en/about/design/',
];
let browser: OpenBrowser;
/** Pages that stay open while the wishes of their reader change. */
const open: { readonly path: string; readonly page: Page; readonly problems: Watch }[] = [];
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  const { context } = await browser.newPage({ width: 1280, locale: 'en' });
  for (const path of PATHS) {
    const page = await context.newPage();
    open.push({ path, page, problems: watch(page, inject('origin')) });
    await page.goto(inject('origin') + path);
  }
});
afterAll(() => browser?.close());

type Wishes = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Nothing asked for. */
const NONE: Wishes = { media: null, colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null };

/** What is found on each page, by its path, under what a reader asks for; pages on which nothing is found are left out. */
async function found(wishes: Wishes, look: (page: Page) => Promise<readonly string[]>) {
  const all: Record<string, readonly string[]> = {};
  for (const { path, page, problems } of open) {
    await page.emulateMedia({ ...NONE, ...wishes });
    const faults = [...(await look(page)), ...problems.take()];
    if (faults.length > 0) all[path] = faults;
  }
  return all;
}

const texts = (least: number) => async (page: Page) => {
  const { seen: looked, low } = await page.evaluate(lowContrast, least);
  expect(looked).toBeGreaterThan(10);
  return low;
};

// WCAG 2.2 calls 7:1 enhanced contrast, and asks 4.5:1 of every text.
test.each(['light', 'dark'] as const)(
  'whoever asks for more contrast reads every text at 7:1 (%s)',
  async (scheme) => {
    expect(await found({ contrast: 'more', colorScheme: scheme }, texts(7))).toEqual({});
  },
  120_000,
);

test.each(['light', 'dark'] as const)(
  'in colours of the system every text is legible, in drawings too (%s)',
  async (scheme) => {
    expect(await found({ forcedColors: 'active', colorScheme: scheme }, texts(4.5))).toEqual({});
  },
  120_000,
);

test('in colours of the system doors, buttons and the cut side of a table have lines', () =>
  visit(browser, '/en/', { width: 360 }, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const thickness = (door: string) =>
      page
        .locator(`.door-key .door.${door}`)
        .first()
        .evaluate((one) => getComputedStyle(one).borderBlockEndWidth);
    expect([await thickness('below-1'), await thickness('below-2'), await thickness('below-3')]).toEqual([
      '3px',
      '6px',
      '9px',
    ]);
    const borders = await seen(page.locator('button')).evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).borderTopStyle),
    );
    expect(new Set(borders)).toEqual(new Set(['solid']));
    await page.goto(`${inject('origin')}/en/indicators/rural-disposable-income/table/`);
    const scroller = page.locator('.scroll').first();
    const edge = () => scroller.evaluate((one) => getComputedStyle(one).borderInlineEndStyle);
    await eventually(edge).toBe('dashed');
    await scroller.evaluate((one) => one.scrollTo(one.scrollWidth, 0));
    await eventually(edge).toBe('none');
  }));

test('whoever asks for less motion sees nothing move by itself', async () => {
  const moving = (page: Page) =>
    page.evaluate(() => [
      ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scroll'] : []),
      ...document.getAnimations().flatMap(({ timeline, id }) => (timeline instanceof DocumentTimeline ? [id] : [])),
      ...[...document.querySelectorAll('*')].flatMap((one) =>
        /[1-9]/.test(getComputedStyle(one).transitionDuration) ? [one.tagName] : [],
      ),
    ]);
  expect(await found({ reducedMotion: 'reduce' }, moving)).toEqual({});
  expect((await found({ reducedMotion: 'no-preference' }, moving))['/en/']).toContain('scroll');
}, 120_000);

test('on paper there is nothing to press or to fill in, and every folded table is open', async () => {
  const wrong = async (page: Page) => {
    const controls = page.locator('input, select, textarea, button:not(.sort), nav, .filter, .contents');
    const folded = page.locator('main details:not(.tools details) table');
    return [
      ...(await seen(controls).evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80)))),
      ...(await folded.evaluateAll((all) =>
        all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).map(() => 'a folded table'),
      )),
    ];
  };
  expect(await found({ media: 'print' }, wrong)).toEqual({});
  expect(await found({ media: 'screen' }, wrong)).toHaveProperty(['/en/sources/']);
}, 120_000);
