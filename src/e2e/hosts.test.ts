/** The site behind web servers as they are configured for it: every file with its headers, and what servers do besides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { embedIds } from './embedded.ts';
import { type HostServer, startHost } from './host-server.ts';
import { expectAll, hostTable, readHostTable } from './host-table.ts';
import { type RunningServer, startWebServer, WEB_SERVERS } from './web-servers.ts';

const EMBED = `/en/embed/${embedIds[0]}/`;
const DATA = ['/api/v1/regions.json', '/data/observations/observations.csv'];

let browser: OpenBrowser;
let stranger: HostServer;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  stranger = await startHost();
});
afterAll(async () => {
  await browser?.close();
  await stranger?.stop();
});

/** Opens a page of a second origin and does something there. */
async function onStranger(html: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await browser.newPage({ width: 800, locale: 'en' });
  await page.goto(stranger.add(`<!doctype html><html lang="en"><title>An article</title>${html}`));
  await act(page);
  await context.close();
}

/** What a server does for pages of others. */
function testStrangers(origin: () => string): void {
  test('a page of somebody else may frame a chart, and nothing else', async () => {
    const frames = [EMBED, '/en/about/'].map((path) => `<iframe src="${origin()}${path}"></iframe>`);
    await onStranger(frames.join(''), async (page) => {
      await page.waitForLoadState('networkidle');
      const [, embed, about] = page.frames();
      expect(await embed?.locator('figure.figure').count()).toBe(1);
      expect(about?.url()).toMatch(/^chrome-error:/);
    });
  });

  test('a page of somebody else may fetch data, and no page', async () => {
    await onStranger('', async (page) => {
      const fetched = (path: string) =>
        page.evaluate(
          (address) =>
            fetch(address).then(
              async (answer) => `${answer.status} ${(await answer.text()).length > 0}`,
              () => 'refused',
            ),
          origin() + path,
        );
      for (const path of DATA) expect(await fetched(path), path).toBe('200 true');
      expect(await fetched('/data/nowhere.json')).toBe('404 true');
      expect(await fetched('/en/about/')).toBe('refused');
    });
  });
}

/** What a server does for anybody who asks. */
function testAnswers(origin: () => string): void {
  test('what is missing answers 404 with the page for it', async () => {
    const page = readFileSync(join(FOLDER, '404.html'));
    for (const path of ['/nowhere/', '/embed/', '/data/nowhere.csv', '/en/nowhere.html']) {
      const answer = await ask(origin(), path);
      expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8']);
      expect(answer.body.equals(page), path).toBe(true);
    }
  });

  test('a folder without its slash is sent on', async () => {
    const { status, headers } = await ask(origin(), '/en/about');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe('/en/about/');
  });

  test('a part of a file is sent by itself', async () => {
    const [path = ''] = DATA;
    const { status, headers, body } = await ask(origin(), path, { Range: 'bytes=2-5' });
    expect([status, headers['content-range']?.replace(/\d+$/, 'n')]).toEqual([206, 'bytes 2-5/n']);
    expect(body).toEqual(readFileSync(join(FOLDER, path)).subarray(2, 6));
  });

  test('what has not changed is not sent again, and hashed files are not asked for', async () => {
    const style = /\/_astro\/[^"]+\.css/.exec(readFileSync(join(FOLDER, 'index.html'), 'utf8'))?.[0] ?? '';
    for (const path of ['/', ...DATA, style]) {
      const { etag } = (await ask(origin(), path)).headers;
      const again = await ask(origin(), path, { 'If-None-Match': etag });
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
    }
    expect((await ask(origin(), style)).headers['cache-control']).toContain('immutable');
  });

  test('no way round makes a page one that may be framed', async () => {
    for (const way of ['..%2f..%2f', '%2e%2e/%2e%2e/', '../../', '..%2F%2e%2e%2F', '..%5c..%5c']) {
      const { status, headers } = await ask(origin(), `/embed/a/${way}en/about/`);
      if (status !== 200) continue;
      expect(headers['content-security-policy'], way).toContain("frame-ancestors 'none'");
    }
  });
}

describe('the local server', () => {
  test('sends files with the headers asked for', async () => {
    // The table is written by the function that it answers by, so one of ten will do.
    const rows = await hostTable(FOLDER);
    await expectAll(
      inject('origin'),
      rows.filter((_, at) => at % 10 === 0),
    );
  });
  testAnswers(() => inject('origin'));
  testStrangers(() => inject('origin'));
});

for (const { name, title, isInstalled } of WEB_SERVERS) {
  describe.skipIf(!isInstalled)(title, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startWebServer(name, { site: FOLDER, root: FOLDER });
    });
    afterAll(() => server?.stop());

    test('sends every file with the headers asked for', () => expectAll(server.origin, readHostTable(server.written)));
    testAnswers(() => server.origin);
    testStrangers(() => server.origin);

    test('compresses texts that have no compressed copy', async () => {
      const { headers, body } = await ask(server.origin, '/en/about/', { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(body)).toEqual(readFileSync(join(FOLDER, 'en/about/index.html')));
    });
  });
}
