import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from './accessibility.ts';
import { type OpenBrowser, type OpenPage, openBrowser } from './browser.ts';
import { ROUTES } from './routes.ts';
import { type Watch, watch } from './watch.ts';

const origin = inject('origin');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** Runs in the page: what its scripts do when it is idle is done, or has complained, after this. */
const letScriptsRun = () =>
  new Promise<void>((done) => {
    requestIdleCallback(() => setTimeout(done, 50));
  });

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let strict: OpenPage;
  let lenient: OpenPage;
  let problems: Watch;
  beforeAll(async () => {
    strict = await browser.newPage({ colorScheme, width: WIDE.width });
    lenient = await browser.newPage({ colorScheme, width: WIDE.width, bypassCSP: true });
    problems = watch(strict.page, origin);
  });
  afterAll(async () => {
    await strict?.context.close();
    await lenient?.context.close();
  });

  test.each(ROUTES)('$path is found, says its language, keeps quiet and fits a small screen', async (route) => {
    const { page } = strict;
    problems.take();
    await page.setViewportSize(WIDE);
    const response = await page.goto(origin + route.path);
    if (await page.evaluate(() => document.scripts.length > 0)) await page.evaluate(letScriptsRun);
    expect(response?.status()).toBe(200);
    expect(await page.getAttribute('html', 'lang')).toBe(route.lang);
    await page.setViewportSize(NARROW);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, 'width of the page in a window of 320 px').toBeLessThanOrEqual(NARROW.width);
    expect(problems.take()).toEqual([]);
  });

  test.each(ROUTES)('$path breaks no accessibility rule', async (route) => {
    const { page } = lenient;
    await page.goto(origin + route.path);
    expect(await violations(page)).toEqual([]);
  });
});

test('an unknown address answers 404 with the page for it', async () => {
  const response = await fetch(`${origin}/no-such-page/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(await (await fetch(`${origin}/404.html`)).text());
});
