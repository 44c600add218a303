/** The height of an embed code cuts no chart at any width, and leaves little blank below it. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { codeOf, embedIds, firstFrame, fitOf } from './embedded.ts';
import { type HostServer, startHost } from './host-server.ts';
import { LAID_OUT } from './routes.ts';

const WIDTHS = [280, 320, 360, 480, 600, 640, 676, 700, 720, 900, 1200];
/** Every how many-th chart is tried, each layout beginning with another. */
const EVERY = 30;
/** All of them are opened at every width, one after the other. */
const PATIENCE = 300_000;

let browser: OpenBrowser;
let host: HostServer;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  host = await startHost();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

const column = (code: string) =>
  `<!doctype html><title>An article</title><div id="column">${code.replace('loading="lazy"', '')}</div>`;
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];

test.each(LAID_OUT)(
  'no chart is cut at any width, and half of all frames are blank by less than 15 % ($lang)',
  async ({ prefix }) => {
    const start = LAID_OUT.findIndex((locale) => locale.prefix === prefix) * 7;
    const ids = embedIds.filter((_, index) => index % EVERY === start);
    expect(ids.length).toBeGreaterThan(10);
    const { page, context } = await browser.newPage({ width: 1300 });
    const cut: string[] = [];
    const blank: number[] = [];
    for (const id of ids) {
      await page.goto(host.add(column(await codeOf(id, prefix))));
      for (const width of WIDTHS) {
        await page.locator('#column').evaluate((box, px) => box.setAttribute('style', `width:${px}px`), width);
        const { width: framed, height, needs, scrolls } = await fitOf(firstFrame(page));
        if (framed !== width || scrolls > height)
          cut.push(`${prefix}/embed/${id}/ at ${width} px is ${framed} wide, has ${height}, needs ${needs}`);
        blank.push(1 - needs / height);
      }
    }
    expect(cut).toEqual([]);
    expect(quantile(blank, 0.5)).toBeLessThanOrEqual(0.15);
    expect(quantile(blank, 0.9)).toBeLessThanOrEqual(0.2);
    await context.close();
  },
  PATIENCE,
);
