/** The page for the press: sentences to be quoted, each the finding of its chart, each to be copied. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { plainSpaces } from '../figures/alt-text.ts';
import type { Figure } from '../figures/figure.ts';
import { elementOf, elementsOf, readMarkup, textOf } from '../record/read-markup.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { LOCALES } from './routes.ts';
import { eventually, seen, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const pageAt = (path: string) => readMarkup(read(`${path}index.html`));
const hrefsOf = (path: string, selector: string) =>
  elementsOf(pageAt(path), selector).map(({ attribs }) => attribs.href);

test.each(LOCALES)('each sentence is the finding of a chart that the page leads to ($lang)', ({ prefix }) => {
  const findings = elementsOf(pageAt(`${prefix}/press/`), '.finding');
  expect(findings).toHaveLength(12);
  for (const finding of findings) {
    const links = elementsOf(finding, 'a').map(({ attribs }) => attribs.href ?? '');
    const page = links.find((href) => href.startsWith(`${prefix}/charts/`) && href.endsWith('/')) ?? '';
    const { title } = JSON.parse(read(page.replace(/\/$/, '.json'))) as Figure;
    const sentence = textOf(elementOf(finding, '.take-along textarea'));
    expect(sentence.startsWith(plainSpaces(title)), sentence).toBe(true);
    // Who compiled it follows, not only the finding.
    expect(sentence.length).toBeGreaterThan(title.length + 20);
  }
});

test.each(LOCALES)(
  'those who look for it find it at home, with the charts, under About, and below ($lang)',
  ({ prefix }) => {
    for (const path of ['/', '/charts/', '/about/'])
      for (const wanted of ['/press/', '/embedding/'])
        expect(hrefsOf(`${prefix}${path}`, 'main a'), path).toContain(`${prefix}${wanted}`);
    expect(hrefsOf(`${prefix}/regions/hebei/`, 'footer a')).toContain(`${prefix}/press/`);
    for (const path of ['/press/', '/embedding/'])
      expect(elementOf(pageAt(`${prefix}${path}`), 'main[data-pagefind-body]'), path).not.toBeNull();
  },
);

test('a button copies a sentence and says so', async () => {
  await visit(browser, '/en/press/', { width: 360 }, async (page) => {
    // A browser without a person at it is asked beforehand.
    await page.context().grantPermissions(['clipboard-write'], { origin: inject('origin') });
    const finding = page.locator('.finding').nth(1);
    await finding.locator('button').click();
    await eventually(() => finding.locator('[role=status]').innerText()).toBe('Copied');
  });
});

test('without script every sentence is there to be copied by hand', async () => {
  await visit(browser, '/en/press/', { width: 360, javaScriptEnabled: false }, async (page) => {
    expect(await seen(page.locator('.finding .take-along textarea')).count()).toBe(12);
  });
});
