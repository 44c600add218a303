/** What stamped releases keep is served as it was stamped, and may be framed by anybody. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readArchive } from '../frozen/archive.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { isKeptByRelease } from './kept-by-release.ts';

const RELEASES = 'data/releases';
const kept = new Map(
  readdirSync(RELEASES)
    .map((version) => join(RELEASES, version, 'embeds.json.br'))
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readArchive(readFileSync(file))]),
);

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

test('all that releases keep is served byte for byte, and nothing else stands beside it', () => {
  const served = globSync('**/*.{html,css,js}', { cwd: FOLDER }).filter(isKeptByRelease);
  expect(served.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([...kept.keys()].sort());
  const changed = [...kept].filter(([path, text]) => readFileSync(join(FOLDER, path), 'utf8') !== text);
  expect(changed.map(([path]) => path)).toEqual([]);
});

test('a kept chart is shown with its style in a sandboxed frame of another page', async () => {
  const { page, context } = await browser.newPage({ width: 640 });
  const pages = [...kept.keys()].filter((path) => path.endsWith('/home.ladder/index.html'));
  for (const path of pages) {
    const address = `${inject('origin')}/${path.replace(/index\.html$/, '')}`;
    expect((await fetch(address)).headers.get('content-security-policy'), path).not.toContain('frame-ancestors');
    const frame = `<iframe sandbox="" width="600" height="800" src="${address}"></iframe>`;
    await page.setContent(`<!doctype html><title>An article</title>${frame}`);
    // Of the two drawings the style hides one.
    const drawing = page.frameLocator('iframe').locator('svg[data-width]:visible');
    await drawing.first().waitFor();
    expect(await drawing.count(), path).toBe(1);
  }
  await context.close();
});
