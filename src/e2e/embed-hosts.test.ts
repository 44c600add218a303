/** An embed code needs no script, whatever the page of somebody else that it is pasted into does to it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser, type PageOptions } from './browser.ts';
import { codeOf, documentIn, firstFrame, fitOf } from './embedded.ts';
import { type HostServer, startHost } from './host-server.ts';
import { eventually } from './visit.ts';

const RANKING = 'rural-disposable-income.ranking';
const TREND = 'rural-disposable-income.trend';

let browser: OpenBrowser;
let host: HostServer;
let code: string;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  host = await startHost();
  code = await codeOf(RANKING, '/en');
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><title>An article</title>${head}<body>${body}</body></html>`;

/** Opens a page of the other site and does something there. */
async function onHost(
  html: string,
  act: (page: Page) => Promise<void>,
  { headers = {}, ...options }: Partial<PageOptions> & { headers?: Record<string, string> } = {},
): Promise<void> {
  const { page, context } = await browser.newPage({ width: 1000, locale: 'en', ...options });
  await page.goto(host.add(html, headers));
  await act(page);
  await context.close();
}

/** Every frame is as wide as said, or at least so wide, and cuts nothing. */
async function holds(page: Page, width: number): Promise<void> {
  for (const frame of await page.locator('iframe').all()) {
    const { width: framed, height, scrolls } = await fitOf(frame);
    expect(framed).toBeGreaterThanOrEqual(width);
    expect(scrolls).toBeLessThanOrEqual(height);
  }
}

/** Hardly anything is blank: a code whose height follows. */
async function followsIn(page: Page): Promise<void> {
  const { height, needs } = await fitOf(firstFrame(page));
  expect(needs / height).toBeGreaterThan(0.75);
}

const themed = (css: string) => (code: string) => article(`<article>${code}</article>`, `<style>${css}</style>`);
const inside =
  (before: string, after = '</div>') =>
  (code: string) =>
    article(`${before}${code}${after}`);

const FOLLOWING: readonly (readonly [string, (code: string) => string, number])[] = [
  ['a bare page', (code) => code, 900],
  ['a column of 320 px', inside('<div style="width:320px">'), 320],
  ['a wide column', inside('<div style="width:700px">'), 700],
  ['a theme that sets the height of frames', themed('iframe{max-width:100%;height:auto}'), 900],
  ['a theme that insists on it', themed('iframe{max-width:100%;height:auto!important}'), 900],
  ['a theme that frames boxes', themed('*{box-sizing:border-box}article{padding:1em;border:3px solid}'), 900],
  [
    'a column that centres what it holds',
    inside('<div style="display:flex;flex-direction:column;align-items:center">'),
    900,
  ],
  ['a flexible row', inside('<div style="display:flex"><div>', '</div><p style="flex:0 0 200px">x</p></div>'), 280],
  ['a grid', inside('<div style="display:grid;grid-template-columns:1fr 20em">'), 600],
  ['a float', inside('<div style="float:left">'), 280],
  ['a table', inside('<table><tr><td>', '</td></tr></table>'), 280],
  ['a box as wide as what it holds', inside('<div style="display:inline-block">'), 280],
  ['a page from right to left', (code) => article(code).replace('<html', '<html dir="rtl"'), 900],
];

test.each(FOLLOWING)('%s shows the chart whole, with little blank below it', async (_, page, width) => {
  await onHost(page(code), async (page) => {
    await holds(page, width);
    await followsIn(page);
  });
});

/** What is left of a code by sanitisers of publishing systems, written out. */
const LEFT_OVERS: Readonly<Record<string, (code: string) => string>> = {
  'only the frame, with its style': (code) => code.replace(/^<div[^>]*>|<\/div>$/g, ''),
  'a wrapper without style': (code) => code.replace(/^<div[^>]*>/, '<div>'),
  // As wp_kses does: it knows custom properties, but nothing with a comment, and no container-type.
  'a wrapper with the properties WordPress knows': (code) => code.replace(/^<div[^>]*>/, '<div style="width:100%">'),
  'a wrapper with everything but its container': (code) =>
    code.replace('container-type:inline-size;contain-intrinsic-width:280px;--rural-ledger:/**/0px', ''),
  'no style at all, as a policy or a filter leaves it': (code) => code.replaceAll(/ style="[^"]*"/g, ''),
  'address and title only': (code) =>
    `<iframe ${/src="[^"]+" title="[^"]+"/.exec(code)?.[0]} height="${heightOf(code)}"></iframe>`,
};
const heightOf = (code: string) => /height="(\d+)"/.exec(code)?.[1];

describe.each([320, 700])('in a column of %i px', (width) => {
  test.each(Object.entries(LEFT_OVERS))('%s is enough that nothing is cut', async (_, leave) => {
    const left = leave(code);
    expect(left).not.toBe(code);
    await onHost(article(`<div style="width:${width}px">${left}</div>`), (page) => holds(page, 300));
  });
});

test.each([
  ['without scripts', "default-src 'none'; style-src 'unsafe-inline'; frame-src *", 900],
  ['without scripts and styles', "default-src 'none'; script-src 'none'; style-src 'none'; frame-src *", 320],
])('a policy %s leaves the chart whole', async (_, policy, width) => {
  await onHost(article(code), (page) => holds(page, width), { headers: { 'Content-Security-Policy': policy } });
});

test('a program that takes frames out is left with the picture, which leads to the chart', async () => {
  const left = code.replaceAll(/<\/?(iframe|noscript)[^>]*>| style="[^"]*"/g, '');
  await onHost(article(`<div style="width:700px">${left}</div>`), async (page) => {
    const picture = page.locator('a > img');
    await eventually(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(600);
    expect(await page.locator('a').getAttribute('href')).toBe(`${inject('origin')}/en/charts/${RANKING}/`);
    expect(await picture.getAttribute('alt')).toContain('Rural');
  });
});

test.each([true, false])('beside the frame the picture is out of sight (with scripts: %s)', (javaScriptEnabled) =>
  onHost(
    article(code),
    async (page) => {
      await holds(page, 900);
      expect(await page.locator('a, img').filter({ visible: true }).count()).toBe(0);
    },
    { javaScriptEnabled },
  ),
);

test.each(['', 'allow-scripts'])('a frame with sandbox="%s" shows the chart whole', async (sandbox) => {
  await onHost(article(code.replace('<iframe', `<iframe sandbox="${sandbox}"`)), async (page) => {
    await holds(page, 900);
    await followsIn(page);
  });
});

test('two on one page each have the height of their own', async () => {
  const second = await codeOf(TREND);
  await onHost(article(`<div style="width:360px">${code}${second}</div>`), async (page) => {
    await holds(page, 360);
    const heights = await page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    expect(heights[0]).not.toBe(heights[1]);
  });
});

test.each([
  ['a tab that is hidden at first', (code: string) => `<div id="tab" style="display:none">${code}</div>`],
  ['details that are closed at first', (code: string) => `<details id="tab"><summary>Chart</summary>${code}</details>`],
])('%s shows the chart whole when it opens', async (_, hide) => {
  await onHost(article(hide(code)), async (page) => {
    await page.waitForTimeout(300);
    await page.locator('#tab').evaluate((tab) => {
      tab.removeAttribute('style');
      tab.setAttribute('open', '');
    });
    await holds(page, 900);
    await followsIn(page);
  });
});

test('on a dark page the chart is dark, with script and without', async () => {
  for (const sandbox of ['', 'allow-scripts']) {
    await onHost(
      article(
        code.replace('<iframe', `<iframe sandbox="${sandbox}"`),
        '<style>body{background:#000;color:#fff}</style>',
      ),
      async (page) => {
        const embed = await documentIn(firstFrame(page));
        expect(await embed.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 23, 26)');
        await holds(page, 900);
      },
      { colorScheme: 'dark' },
    );
  }
});

test('printed, an embed far below is as wide as the paper and whole', async () => {
  await onHost(article(`<div style="height:3000px">Text</div>${code.replace(' loading="lazy"', '')}`), async (page) => {
    await documentIn(firstFrame(page));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    await holds(page, 640);
  });
});
