/** What tests of the enhanced pages do: open a page, find a figure and its marks, ask for the tip. */
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { OpenBrowser, PageOptions } from './browser.ts';
import { watch } from './watch.ts';

/** The page most of these tests read. */
export const INCOME = '/en/indicators/rural-disposable-income/';

/** Opens a page, does something there, and sees that it complained about nothing. */
export async function visit(
  browser: OpenBrowser,
  path: string,
  options: PageOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context } = await browser.newPage({ locale: 'en', ...options });
  const problems = watch(page, inject('origin'));
  await page.goto(inject('origin') + path);
  await act(page);
  expect(problems.take()).toEqual([]);
  await context.close();
}

export const figure = (page: Page, kind: string) => page.locator(`figure[id$="-${kind}"]`);
export const tip = (page: Page) => page.locator('.tip');
export const query = (page: Page) => new URL(page.url()).search;

/** Where a pointer meets a mark, once it is in the window. */
export async function middleOf(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The mark of a region in a drawing that is shown: its first, or the dot at the end of its line. */
export async function markOf(page: Page, kind: string, region: string): Promise<Locator> {
  const row = await figure(page, kind).evaluate((one, slug) => {
    const written = one.querySelector('script.readings')?.textContent;
    const regions = written
      ? (JSON.parse(written) as [string][]).map(([of]) => of)
      : [...one.querySelectorAll<HTMLElement>('table.drawn tbody tr')].map(({ dataset }) => dataset.region);
    return regions.indexOf(slug);
  }, region);
  const marks = [`[data-mark="${row}"]`, `[data-mark^="${row} "]`, `[data-line="${row}"] circle:last-of-type`];
  return figure(page, kind).locator(marks.map((mark) => `${mark}:visible`).join());
}

/** Opens the table of a figure in its place, and returns it. */
export async function openTable(page: Page, kind: string): Promise<Locator> {
  // By keyboard: a pointer left over the drawing would ask it as well.
  const table = figure(page, kind).locator('table.drawn');
  // On a chart's own page it stands open.
  if ((await table.count()) === 0) await figure(page, kind).locator('a.open-table').press('Enter');
  await table.waitFor();
  return table;
}

/** Those of some elements that a person sees: an attribute or a class says only what was meant. */
export const seen = (all: Locator) => all.filter({ visible: true });

/** Whether a mark or a row looks like a chosen one: without the class it would look otherwise. */
export function looksChosen(mark: Locator): Promise<boolean> {
  return mark.evaluate((one) => {
    const look = () => {
      const { stroke, strokeWidth, fill, backgroundColor } = getComputedStyle(one.querySelector('th') ?? one);
      return [stroke, strokeWidth, fill, backgroundColor].join();
    };
    const before = look();
    one.classList.toggle('chosen');
    const after = look();
    one.classList.toggle('chosen');
    return one.classList.contains('chosen') && before !== after;
  });
}

/** What the tip says, on one line. */
export async function tipText(page: Page): Promise<string> {
  return (await tip(page).innerText()).replace(/\s+/g, ' ');
}

/** What a listening reader heard last. */
export async function heard(page: Page): Promise<string> {
  return ((await page.locator('.voice[aria-live=polite]').textContent()) ?? '').replace(/\s+/g, ' ');
}

/** Expects of what takes a moment, and longer on a busy machine. */
export function eventually<T>(ask: () => T) {
  return expect.poll(ask, { timeout: 20_000 });
}
