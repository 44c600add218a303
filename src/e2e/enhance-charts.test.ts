/** What a script adds to charts: values by keyboard, pointer and touch, and a region marked in all of them. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import {
  eventually,
  figure,
  heard,
  INCOME,
  looksChosen,
  markOf,
  middleOf,
  openTable,
  query,
  tip,
  tipText,
  visit,
} from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

const MAP = '/en/charts/rural-disposable-income.map/';

test('every tile names the row that holds its region and its value', () =>
  visit(browser, MAP, { width: 1280, javaScriptEnabled: false }, async (page) => {
    const wrong = await figure(page, 'map').evaluate((map) => {
      const rows = [...map.querySelectorAll('tbody tr')];
      const number = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '');
      const drawing = map.querySelector('.wide > svg') as SVGElement;
      return [...drawing.querySelectorAll<SVGElement>('[data-mark]')].flatMap((tile) => {
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(tile, name)) as [
          number,
          number,
          number,
          number,
        ];
        const inside = [...drawing.querySelectorAll('text')].filter((text) => {
          const [a, b] = [number(text, 'x') - x, number(text, 'y') - y];
          return a > 0 && a < width && b > 0 && b < height;
        });
        const shown = inside.map((text) => text.textContent).join(' ');
        const row = rows[Number(tile.dataset.mark)];
        const value = Number(row?.querySelector('a.number')?.textContent?.replace(/[^\d.]/g, ''));
        const tipText = `${row?.querySelector('th')?.textContent} ${Math.round(value).toLocaleString('en-US')}`;
        return shown === tipText ? [] : [`${shown} is not ${tipText}`];
      });
    });
    expect(wrong).toEqual([]);
  }));

const chart = (kind: string) => `/en/charts/rural-disposable-income.${kind}/`;
const REGIONS = '/en/regions/';
const COVERAGE = '/en/coverage/rural-disposable-income/';
const STRUCTURE = '/en/income-structure/';

test.each([
  ['trend', INCOME],
  ['latest', chart('latest')],
  ['strip', chart('strip')],
  ['multiples', chart('multiples')],
  ['lines', REGIONS],
  ['coverage', COVERAGE],
])('the walk through a chart tells the rows of its table, each once: %s', (kind, path) =>
  visit(browser, path, { width: 1280 }, async (page) => {
    const rows = await (await openTable(page, kind))
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
    await figure(page, kind).locator('[role=application]:visible').focus();
    await page.keyboard.press('Home');
    const spoken: string[] = [];
    for (let step = 0; step < rows.length; step++) {
      spoken.push(await heard(page));
      await page.keyboard.press('ArrowRight');
    }
    // All that a row says and nothing else; what is told first may be another cell than on paper.
    const plain = (text: string) => text.replace(/[\s·]+/g, '');
    const others = spoken.filter((text, index) => {
      const cells = rows[index]?.map(plain) ?? [];
      return plain(text).length !== cells.join('').length || !cells.every((cell) => plain(text).includes(cell));
    });
    expect(others).toEqual([]);
  }),
);

test.each([
  ['strip', chart('strip'), '16,467.04 yuan'],
  ['multiples', chart('multiples'), '16,467.04 yuan'],
  ['lines', REGIONS, '16,467.04 yuan'],
  ['coverage', COVERAGE, '9,187.71 yuan'],
])('pointing at a region in a chart tells its figure: %s', (kind, path, value) =>
  visit(browser, path, { width: 1280 }, async (page) => {
    const { x, y } = await middleOf(await markOf(page, kind, 'hebei'));
    await page.mouse.move(x, y);
    expect(await tipText(page)).toContain(value);
    expect(await tipText(page)).toMatch(/Hebei · 20(13|20)/);
  }),
);

test('a dot with two values tells both, each with its name', () =>
  visit(browser, STRUCTURE, { width: 1280 }, async (page) => {
    const [one, two] = ['Rural disposable income per person', 'Urban disposable income per person'];
    await figure(page, 'to-urban').locator('[role=application]:visible').focus();
    await page.keyboard.press('Home');
    await eventually(() => heard(page)).toBe(`China · 2020 · ${one} 17,131.47 yuan · ${two} 43,833.76 yuan`);
    const { x, y } = await middleOf(await markOf(page, 'to-urban', 'shanghai'));
    await page.mouse.move(x, y);
    expect(await tipText(page)).toContain(`${one} 34,911.28 yuan ${two} 76,437.26 yuan Shanghai · 2020`);
  }));

test('a line and a dot are marked with their region', () =>
  Promise.all([
    visit(browser, `${chart('strip')}?highlight=hebei`, { width: 1280 }, async (page) => {
      expect(await looksChosen(await markOf(page, 'strip', 'hebei'))).toBe(true);
    }),
    visit(browser, `${chart('multiples')}?highlight=hebei`, { width: 1280 }, async (page) => {
      expect(await figure(page, 'multiples').locator('g.chosen:visible').count()).toBe(1);
    }),
  ]));

test('by keyboard a chart is one stop, arrow keys walk its marks and a voice tells them', () =>
  visit(browser, INCOME, { width: 1280 }, async (page) => {
    const frame = figure(page, 'ranking').locator('[role=application]:visible');
    await frame.focus();
    await page.keyboard.press('Home');
    await eventually(() => heard(page)).toBe('Shanghai · 2020 · 34,911.28 yuan');
    await page.keyboard.press('ArrowDown');
    expect(await heard(page)).toContain('Zhejiang');
    await page.keyboard.press('End');
    expect(await heard(page)).toBe('Gansu · 2020 · 10,344.3 yuan');
    expect(await tipText(page)).toContain('10,344.3 yuan');
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=application]'))).toBeNull();
  }));

test('a region chosen with the keyboard is marked in every chart and table, and the back button gives it up', () =>
  visit(browser, INCOME, { width: 1280 }, async (page) => {
    await page.locator('section:has(#table) a.open-table').first().press('Enter');
    await page.locator('section:has(#table) table').first().waitFor();
    await figure(page, 'ranking').locator('[role=application]:visible').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await eventually(() => query(page)).toBe('?highlight=shanghai');
    for (const kind of ['ranking', 'map']) {
      expect(await looksChosen(await markOf(page, kind, 'shanghai'))).toBe(true);
    }
    const row = page.locator('section:has(#table) tr.chosen').first();
    expect(await row.locator('th').innerText()).toBe('Shanghai');
    expect(await looksChosen(row)).toBe(true);
    expect(await page.locator('.chosen-notice').innerText()).toContain('Shanghai');
    await page.goBack();
    expect(await page.locator('.chosen').count()).toBe(0);
    expect(await page.locator('.chosen-notice').isVisible()).toBe(false);
  }));

test('an address with a region marks it on arrival, and an unknown one does nothing', async () => {
  await visit(browser, `${INCOME}?highlight=hebei`, { width: 1280 }, async (page) => {
    expect(await looksChosen(await markOf(page, 'map', 'hebei'))).toBe(true);
    await page.locator('.chosen-notice button').click();
    await eventually(() => query(page)).toBe('');
    expect(await page.locator('.chosen').count()).toBe(0);
  });
  await visit(browser, `${INCOME}?highlight=%22%5D%2C*`, { width: 1280 }, async (page) => {
    expect(await page.locator('.chosen').count()).toBe(0);
  });
});

test('pointing at a mark tells its figure, leaving it ends that, and a click marks the region', () =>
  visit(browser, INCOME, { width: 1280 }, async (page) => {
    const { x, y } = await middleOf(await markOf(page, 'ranking', 'hebei'));
    await page.mouse.move(x, y);
    expect(await tipText(page)).toContain('16,467.04 yuan');
    expect(await tipText(page)).toContain('Hebei · 2020');
    await page.mouse.click(x, y);
    await eventually(() => query(page)).toBe('?highlight=hebei');
    await page.mouse.click(x, y);
    await eventually(() => query(page)).toBe('');
    await page.mouse.move(2, 2);
    expect(await tip(page).isVisible()).toBe(false);
  }));

test('a tile without a figure says so', () =>
  visit(browser, INCOME, { width: 1280 }, async (page) => {
    const blank = figure(page, 'map').locator('.wide g > rect.c-no-data:not([data-mark])').first();
    const { x, y } = await middleOf(blank);
    await page.mouse.move(x, y);
    expect(await tipText(page)).toMatch(/no data$/);
  }));

test('on a phone the first tap tells a mark, the second marks the region, and nothing leaves the screen', () =>
  visit(browser, INCOME, { width: 360, touch: true }, async (page) => {
    const { x, y } = await middleOf(await markOf(page, 'map', 'hebei'));
    await page.touchscreen.tap(x, y);
    expect(await tipText(page)).toContain('16,467.04 yuan');
    await eventually(() => query(page)).toBe('');
    const box = await tip(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    await page.touchscreen.tap(x, y);
    await eventually(() => query(page)).toBe('?highlight=hebei');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }));
