/** What embeds do where scripts run: exact heights on pages of another origin, the web component, options in the address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { codeOf, documentIn, embedIds, firstFrame, fitOf, oembedOf } from './embedded.ts';
import { type HostServer, startHost } from './host-server.ts';
import { LOCALES } from './routes.ts';
import { eventually } from './visit.ts';

const FOLDER = process.env.RURAL_LEDGER_OUT ?? 'dist';
const RANKING = 'rural-disposable-income.ranking';
const TREND = 'rural-disposable-income.trend';
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(20, 23, 26)';

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

async function onHost(body: string, act: (page: Page) => Promise<void>, policy?: string): Promise<void> {
  const { page, context } = await browser.newPage({ width: 1000, locale: 'en' });
  const html = `<!doctype html><html lang="en"><title>An article</title><body>${body}</body></html>`;
  await page.goto(host.add(html, policy === undefined ? {} : { 'Content-Security-Policy': policy }));
  await act(page);
  await context.close();
}

const script = () => `<script src="${inject('origin')}/embed.js" async></script>`;
/** Pixels that a frame has below its chart. */
const spare = async (page: Page, index = 0) => {
  const { height, needs } = await fitOf(page.locator('iframe').nth(index));
  return height - needs;
};
const paper = async (page: Page, index = 0) =>
  (await documentIn(page.locator('iframe').nth(index))).evaluate(() => getComputedStyle(document.body).backgroundColor);

test.each([
  ['', 'before'],
  ['', 'after'],
  ['sandbox="allow-scripts"', 'before'],
  ['sandbox="allow-scripts"', 'after'],
])('with embed.js each frame %s has the height of its chart, the script standing %s them', async (sandbox, where) => {
  const codes = [await codeOf(RANKING), await codeOf(TREND, '/en')].map((code) =>
    code.replace('<iframe', `<iframe ${sandbox}`),
  );
  const column = `<div id="column" style="width:700px">${codes.join('')}</div>`;
  await onHost(where === 'before' ? script() + column : column + script(), async (page) => {
    for (const width of [700, 330, 900]) {
      await page.locator('#column').evaluate((box, px) => box.setAttribute('style', `width:${px}px`), width);
      for (const index of [0, 1]) await eventually(() => spare(page, index)).toBe(0);
    }
  });
});

test('a fully sandboxed frame keeps the height of its code beside embed.js', async () => {
  const code = (await codeOf(RANKING)).replace('<iframe', '<iframe sandbox=""');
  await onHost(code + script(), async (page) => {
    await page.waitForTimeout(500);
    const { height, scrolls } = await fitOf(firstFrame(page));
    expect(scrolls).toBeLessThanOrEqual(height);
  });
});

test('an embed that was hidden reports its height when it is shown', async () => {
  await onHost(`${script()}<div id="tab" style="display:none">${await codeOf(RANKING)}</div>`, async (page) => {
    await page.waitForTimeout(500);
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('style'));
    await eventually(() => spare(page)).toBe(0);
  });
});

test('one message says the height as Datawrapper, AMP and Embedly do', async () => {
  const keep = 'addEventListener("message",({data})=>{document.body.dataset.said=JSON.stringify(data)})';
  await onHost(`<script>${keep}</script>${await codeOf(TREND, '/en')}`, async (page) => {
    await eventually(() => page.locator('body').getAttribute('data-said')).not.toBeNull();
    const said = JSON.parse((await page.locator('body').getAttribute('data-said')) ?? '{}');
    const { needs } = await fitOf(firstFrame(page));
    expect(said).toEqual({
      'datawrapper-height': { [TREND]: needs },
      sentinel: 'amp',
      type: 'embed-size',
      context: 'iframe.resize',
      src: `${inject('origin')}/en/embed/${TREND}/`,
      height: needs,
    });
  });
});

test('the listener that newsrooms have for Datawrapper sets the height', async () => {
  const listener = `addEventListener("message",(e)=>{if(e.data["datawrapper-height"]!==undefined)
    for(const id in e.data["datawrapper-height"])for(const f of document.querySelectorAll("iframe"))
      if(f.contentWindow===e.source)f.style.height=e.data["datawrapper-height"][id]+"px"})`;
  await onHost(`<script>${listener}</script>${await codeOf(RANKING)}`, async (page) => {
    await eventually(() => spare(page)).toBe(0);
  });
});

test('a message from elsewhere changes no frame', async () => {
  const code = await codeOf(RANKING);
  const forge = '<script>postMessage({"datawrapper-height":{a:10},height:10},"*")</script>';
  await onHost(
    `${script()}${code}<iframe srcdoc='${forge.replace('postMessage', 'parent.postMessage')}'></iframe>`,
    async (page) => {
      await eventually(() => spare(page)).toBe(0);
      await page.waitForTimeout(200);
      expect(await spare(page)).toBe(0);
    },
  );
});

test.each(['before', 'after'])(
  'with embed.js %s it the component shows a chart as its attributes say, and follows them',
  async (where) => {
    const component = `<rural-ledger-chart chart="${TREND}" lang="zh-hant" theme="dark"><a href="#">A chart</a></rural-ledger-chart>`;
    const column = `<div style="width:500px">${component}</div>`;
    const first = script().replace(' async', '');
    await onHost(where === 'before' ? first + column : column + first, async (page) => {
      await eventually(() => page.locator('iframe').count()).toBe(1);
      expect(await page.locator('iframe').getAttribute('src')).toBe(
        `${inject('origin')}/zh-hant/embed/${TREND}/?theme=dark`,
      );
      await eventually(() => page.locator('iframe').getAttribute('title')).toBe('A chart');
      expect(await page.locator('rural-ledger-chart a').isVisible()).toBe(false);
      await eventually(() => spare(page)).toBe(0);
      expect(await paper(page)).toBe(DARK);
      await page.locator('rural-ledger-chart').evaluate((one) => {
        one.setAttribute('lang', 'en');
        one.removeAttribute('theme');
        one.setAttribute('plain', '');
      });
      await eventually(() => page.locator('iframe').getAttribute('src')).toBe(
        `${inject('origin')}/en/embed/${TREND}/?plain=1`,
      );
      await eventually(() => paper(page)).toBe(LIGHT);
      await eventually(() => spare(page)).toBe(0);
    });
  },
);

test('the component works under a policy that lets only scripts and frames of this site pass', async () => {
  const policy = `default-src 'none'; style-src 'none'; script-src ${inject('origin')}; frame-src ${inject('origin')}`;
  await onHost(
    `<rural-ledger-chart chart="${RANKING}"></rural-ledger-chart>${script()}`,
    async (page) => {
      await eventually(() => page.locator('iframe').count()).toBe(1);
      await eventually(() => spare(page)).toBe(0);
      expect((await fitOf(firstFrame(page))).width).toBeGreaterThan(900);
    },
    policy,
  );
});

test.each([
  ['dark', 'light', DARK],
  ['light', 'dark', LIGHT],
  ['auto', 'dark', DARK],
  ['auto', 'light', LIGHT],
] as const)('an embed asked to be %s is so for a reader of %s pages', async (theme, colorScheme, colour) => {
  const { page, context } = await browser.newPage({ width: 700, colorScheme });
  await page.goto(`${inject('origin')}/embed/${TREND}/?theme=${theme}`);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(colour);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).color)).toBe('rgb(28, 31, 36)');
  await context.close();
});

test('a plain embed has neither title nor subtitle, but its drawing and its source', async () => {
  const { page, context } = await browser.newPage({ width: 700, locale: 'en' });
  await page.goto(`${inject('origin')}/en/embed/${TREND}/?plain=1`);
  expect(await page.locator('figcaption').isVisible()).toBe(false);
  expect(await page.locator('.wide > svg').isVisible()).toBe(true);
  expect(await page.locator('.source').first().innerText()).toContain('Source:');
  await page.goto(`${inject('origin')}/en/embed/${TREND}/?plain=0`);
  expect(await page.locator('figcaption').isVisible()).toBe(true);
  await context.close();
});

test('the embed of a comparison takes theme and plain beside its choice', async () => {
  const { page, context } = await browser.newPage({ width: 700, locale: 'en' });
  await page.goto(`${inject('origin')}/en/compare/embed/?r=hebei,gansu&theme=dark&plain=1`);
  await page.locator('#figure-compared svg[data-width]').waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(DARK);
  expect(await page.locator('figcaption').isVisible()).toBe(false);
  expect(await page.locator('.compare-note').count()).toBe(0);
  await context.close();
});

test('an embed keeps nothing with its reader and asks nobody else', async () => {
  const { page, context } = await browser.newPage({ width: 700 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${inject('origin')}/embed/${TREND}/?theme=dark`, { waitUntil: 'networkidle' });
  expect(new Set(asked)).toEqual(new Set([inject('origin')]));
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await context.close();
});

const weight = (file: string, quality = constants.BROTLI_MAX_QUALITY) => {
  const bytes = readFileSync(join(FOLDER, file));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
};

test('every embed is one page of at most 10 kB, and the script for hosts at most 3 kB', () => {
  const pages = LOCALES.flatMap(({ prefix }) => embedIds.map((id) => `${prefix}/embed/${id}/index.html`));
  // Most are light enough at less effort.
  const heavy = pages.filter((page) => weight(page, 4) > 10_000 && weight(page) > 10_000);
  expect(heavy).toEqual([]);
  expect(weight('embed.js')).toBeLessThanOrEqual(3_000);
});

test.each(LOCALES)('each chart answers by oEmbed as the standard asks ($lang)', async ({ prefix }) => {
  const answer = await oembedOf(RANKING, prefix);
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: `${inject('origin')}${prefix}/` });
  expect(answer.html).toContain(`src="${inject('origin')}${prefix}/embed/${RANKING}/"`);
  for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) expect(answer[key]).toBeGreaterThan(0);
  const page = await fetch(`${inject('origin')}${prefix}/charts/${RANKING}/`).then((response) => response.text());
  expect(page).toMatch(
    new RegExp(`<link[^>]+type="application/json\\+oembed"[^>]+href="[^"]*${prefix}/embed/${RANKING}.oembed.json"`),
  );
  const picture = await fetch(String(answer.thumbnail_url));
  expect(picture.headers.get('Content-Type')).toBe('image/png');
});

test('scripts and answers may be fetched from anywhere', async () => {
  for (const path of ['/embed.js', `/en/embed/${RANKING}.oembed.json`]) {
    const { headers } = await fetch(inject('origin') + path);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  }
});
