/** What style sheets promise, as the eye finds it: focus, links, themes, paper, and one drawing at a time. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contrast, luminance } from '../charts/contrast.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { INCOME, seen, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

const THEMES = ['light', 'dark'] as const;

/** A colour as the browser computes it, `rgb(15, 94, 107)`, in the style sheet's way of writing. */
function hex(colour: string): string {
  const channels = colour.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

const ground = async (page: Page) => hex(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));

// WCAG 2.2 asks 3:1 of what shows the focus.
test.each(THEMES)('whatever the tab key reaches can be seen to have been reached (%s)', (colorScheme) =>
  visit(browser, '/en/targets/all/', { width: 1280, colorScheme }, async (page) => {
    const paper = await ground(page);
    const reached = new Set<string>();
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
        return { line: `${outlineStyle} ${outlineWidth}`, outlineColor, tag: document.activeElement?.tagName ?? '' };
      });
      reached.add(focus.tag);
      expect(focus.line).toBe('solid 2px');
      expect(contrast(hex(focus.outlineColor), paper), focus.tag).toBeGreaterThanOrEqual(3);
    }
    expect([...reached]).toEqual(expect.arrayContaining(['A', 'INPUT', 'SELECT', 'BUTTON']));
  }),
);

test('a number with an origin is underlined, and so is every other link in a text', () =>
  visit(browser, '/en/stories/zhangjiakou-2022/', { width: 1280 }, async (page) => {
    const links = seen(page.locator('main p a'));
    expect(await links.count()).toBeGreaterThan(20);
    const bare = await links.evaluateAll((all) =>
      all
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .map((link) => link.outerHTML),
    );
    expect(bare).toEqual([]);
  }));

test('the dark theme is dark, on the page and in its drawings', async () => {
  const colours = { light: '', dark: '' };
  for (const colorScheme of THEMES) {
    await visit(browser, INCOME, { width: 1280, colorScheme }, async (page) => {
      const ink = await seen(page.locator('figure svg text'))
        .first()
        .evaluate((text) => getComputedStyle(text).fill);
      colours[colorScheme] = await ground(page);
      expect(contrast(hex(ink), colours[colorScheme])).toBeGreaterThanOrEqual(4.5);
    });
  }
  expect(luminance(colours.light)).toBeGreaterThan(0.8);
  expect(luminance(colours.dark)).toBeLessThan(0.05);
});

test.each([360, 1280])('one drawing of each figure is seen, with its source below (%i px)', (width) =>
  visit(browser, INCOME, { width }, async (page) => {
    for (const figure of await page.locator('main figure').all()) {
      expect(await seen(figure.locator('svg[data-width]')).count()).toBe(1);
      const [drawing, source] = [
        await seen(figure.locator('svg[data-width]')).boundingBox(),
        figure.locator('.source'),
      ];
      expect(await source.isVisible()).toBe(true);
      if (width === 360)
        expect((await source.boundingBox())?.y).toBeGreaterThan(drawing?.y ?? Number.POSITIVE_INFINITY);
    }
  }),
);

test('on a phone the rows of a long table say what their numbers are, on a desk its head does', () =>
  visit(browser, '/en/sources/', { width: 360 }, async (page) => {
    await page.locator('details[data-section] summary').first().click();
    const cells = seen(page.locator('td[data-head]'));
    expect(await cells.count()).toBeGreaterThan(10);
    const tipText = () =>
      cells.evaluateAll((all) =>
        all.map((cell) => {
          const before = getComputedStyle(cell, '::before').content;
          return before.includes((cell as HTMLElement).dataset.head ?? '-');
        }),
      );
    expect(new Set(await tipText())).toEqual(new Set([true]));
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(new Set(await tipText())).toEqual(new Set([false]));
    const head = await page.locator('thead').first().boundingBox();
    expect(head?.height).toBeGreaterThan(10);
  }));

test('on paper there are text, figures and release, and nothing to press', () =>
  visit(browser, INCOME, { width: 1280 }, async (page) => {
    const tools = page.locator('nav, .find, .find-link, figure .tools, footer ul');
    expect(await seen(tools).count()).toBeGreaterThan(4);
    await page.emulateMedia({ media: 'print' });
    expect(await seen(tools).count()).toBe(0);
    expect(await seen(page.locator('h1, main figure svg')).count()).toBeGreaterThan(4);
    expect(await page.locator('footer p').isVisible()).toBe(true);
  }));
