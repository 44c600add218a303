/** What a reader takes from the page of a chart: codes, words and citations to copy, files to fetch; with a script and without. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { localOrigin } from '../frame/local-origin.ts';
import { elementsOf, readMarkup } from '../record/read-markup.ts';
import { brokenRules } from './audit/accessibility.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER, SITE } from './built-pages.ts';
import { LOCALES } from './routes.ts';
import { eventually, seen, visit } from './visit.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
});
afterAll(() => browser?.close());

const MAP = '/charts/rural-disposable-income.map/';
const fields = (page: Page) => page.locator('#take textarea');
/** A build that was not told where it will be published. */
const isLocal = localOrigin(new URL(SITE)) !== undefined;

test('a button copies each text as it stands in its field, and says so aloud', () =>
  visit(browser, `/en${MAP}`, { width: 1280 }, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: inject('origin') });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('#take details')) fold.open = true;
    });
    const count = await fields(page).count();
    expect(count).toBeGreaterThanOrEqual(9);
    for (let at = 0; at < count; at++) {
      const field = fields(page).nth(at);
      const line = page.locator('#take .copy-line').nth(at);
      expect(await line.getByRole('status').innerText()).toBe('');
      await line.getByRole('button', { name: /^Copy: ./ }).click();
      await eventually(() => line.getByRole('status').innerText()).toBe('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
    }
  }));

test.runIf(isLocal)('codes of a site without an address take that of the page, or say so', async () => {
  const site = (text: string) => text.match(/https?:\/\/[^/"\s]+/g) ?? [];
  await visit(browser, `/en${MAP}`, { width: 360 }, async (page) => {
    const texts = await fields(page).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(new Set(texts.flatMap(site))).toEqual(new Set([inject('origin')]));
    expect(await seen(page.locator('#take .local')).count()).toBe(0);
  });
  await visit(browser, `/en${MAP}`, { width: 360, javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('#take button').count()).toBe(0);
    const texts = await fields(page).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(new Set(texts.flatMap(site))).toEqual(new Set([SITE]));
    expect(await page.locator('#take .local').innerText()).toContain(SITE);
    expect(texts.find((text) => text.includes('<iframe'))).toContain(`src="${SITE}/en/embed/`);
  });
});

test.each(LOCALES)('citations name release and address, each in its own form ($lang)', ({ prefix }) => {
  const { version, date } = JSON.parse(readFileSync(join(FOLDER, 'api/v1/release.json'), 'utf8'));
  const page = readMarkup(readFileSync(join(FOLDER, prefix, MAP, 'index.html'), 'utf8'));
  const said = (id: string) =>
    elementsOf(page, `#copy-${id}`).map(({ children }) => (children[0] as { data: string }).data)[0];
  for (const id of ['short', 'long', 'bibtex', 'gbt']) {
    expect(said(id)).toContain(version);
    expect(said(id)).toContain(`${SITE}${prefix}${MAP}`);
  }
  expect(said('bibtex')).toMatch(/^@misc\{rural-ledger:[\w.:-]+,\n {2}author = /);
  expect(said('gbt')).toContain(`[DB/OL]. `);
  expect(said('gbt')).toContain(`(${date})`);
  expect(said('short')).toContain(date.slice(0, 4));
});

test.each(['light', 'dark'] as const)('with everything unfolded no accessibility rule is broken (%s)', (colorScheme) =>
  visit(browser, `/en${MAP}`, { width: 360, colorScheme, bypassCSP: true }, async (page) => {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('#take details')) fold.open = true;
    });
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }),
);

test('the values of a chart end with their source and the release, for Excel with a mark in front', () => {
  const read = (file: string) => readFileSync(join(FOLDER, MAP, file), 'utf8');
  const csv = read('values.csv');
  const [head = '', first = ''] = csv.split('\r\n');
  expect(head.split(',').slice(-3)).toEqual(['locator', 'ledger_release', 'ledger_release_date']);
  expect(head.split(',')).toContain('source_publisher');
  const { version, date } = JSON.parse(readFileSync(join(FOLDER, 'api/v1/release.json'), 'utf8'));
  expect(first.endsWith(`,${version},${date}`)).toBe(true);
  expect(read('values.excel.csv')).toBe(`\ufeff${csv}`);
});

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly indicators: readonly string[];
  readonly regions: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, { title: string; finding: string; alt: string; addresses: Addresses }>>;
}
interface Addresses {
  readonly page: string;
  readonly embed: string;
  readonly png: Readonly<Record<string, string>>;
  readonly [form: string]: string | Readonly<Record<string, string>>;
}

test('the list of all charts tells of each in every language, and all its addresses arrive', () => {
  const entries: Entry[] = JSON.parse(readFileSync(join(FOLDER, 'api/v1/charts.json'), 'utf8'));
  const names = (path: string) => join(FOLDER, path.endsWith('/') ? `${path}index.html` : path);
  expect(entries.length).toBeGreaterThan(700);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const incomplete = entries.filter(({ kind, indicators, regions, languages }) => {
    const told = LOCALES.map(({ lang }) => languages[lang]);
    return !(
      kind &&
      indicators.length > 0 &&
      regions.length > 0 &&
      told.every((said) => said !== undefined && said.finding.length > said.title.length && said.alt.length > 20)
    );
  });
  expect(incomplete.map(({ id }) => id)).toEqual([]);
  const addresses = entries.flatMap(({ values, languages }) => [
    ...Object.values(values),
    ...Object.values(languages).flatMap(({ addresses: { png, ...rest } }) => [
      ...Object.values(png),
      ...Object.values(rest),
    ]),
  ]);
  expect(addresses.filter((path) => typeof path !== 'string' || !existsSync(names(path))).slice(0, 10)).toEqual([]);
});
