/** How fast the comparison page answers a choice, with the figures of every indicator loaded and all provinces chosen. */
import type { Page } from 'playwright-core';
import type { OpenBrowser } from '../../src/e2e/browser.ts';
import { withBrowser } from './compressed-server.ts';
import { type Measurement, median } from './measure.ts';
import { drawn, scriptTimer } from './script-time.ts';

/** Choices that change the chart, one after the other; each is made in the page's own controls. */
const VIEWS = ['trend', 'dumbbell', 'ranking', 'trend'] as const;
const MEASURES = ['gap', 'index', 'share', 'level'] as const;

/** Script time of a choice until its chart is drawn, in milliseconds. */
const MOST = 50;

export const compareAnswer: Measurement = {
  name: 'compare',
  label: 'Choosing on the comparison page',
  async run({ folder }) {
    const choices = await withBrowser([folder], (browser, { origin }) => timeChoices(browser, origin));
    const worst = Math.max(...choices);
    return [
      {
        what: 'comparison: from a choice to its chart',
        bar: `≤ ${MOST} ms of script`,
        here: `${median(choices).toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
        passed: worst <= MOST,
        note: `comparison: ${choices.length} choices, all figures loaded, processor at a quarter of its speed.`,
      },
    ];
  },
};

/** Loads the figures of every indicator, chooses all provinces, then times choices of view and measure. */
async function timeChoices(browser: OpenBrowser, origin: string): Promise<number[]> {
  const { page, context } = await browser.newPage({ width: 1280 });
  await page.goto(`${origin}/compare/?view=trend`);
  await page.locator('#figure-compared svg[data-width]').waitFor();
  await loadEverything(page);
  await page.locator('.compare-presets button').nth(3).click();
  const scriptOf = await scriptTimer(page, context);
  const choices: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const [name, values] of [
      ['view', VIEWS],
      ['measure', MEASURES],
    ] as const) {
      for (const value of values) {
        choices.push(await scriptOf(() => choose(page, name, value)));
      }
    }
  }
  await context.close();
  return choices;
}

/** Every indicator is chosen once, so that the page has taken in all files. */
async function loadEverything(page: Page): Promise<void> {
  const select = page.locator('.compare-series select').first();
  const first = await select.inputValue();
  const ids = await select.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (const id of ids) {
    const arrived = page
      .waitForResponse((response) => response.url().endsWith(`/compare/${id}.json`))
      .catch(() => null);
    await select.selectOption(id);
    if (id !== first) await arrived;
  }
  await select.selectOption(first);
  await page.locator('#figure-compared svg[data-width]').waitFor();
}

/** Sets a radio button as a click does; script of the test's own is next to nothing. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(
    ([group, wanted]) => document.querySelector<HTMLInputElement>(`input[name="${group}"][value="${wanted}"]`)?.click(),
    [name, value] as const,
  );
  await drawn(page);
}
