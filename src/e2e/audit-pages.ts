/**
 * One page of each kind, audited as `npm run audit` audits every page; a file of tests for each language, so that they run
 * side by side.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { markupProblems } from './audit/markup.ts';
import { problemLine } from './audit/problem.ts';
import { Visitor } from './audit/visit.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { LOCALES, ROUTES } from './routes.ts';

/** Defines the tests of the pages in a language. */
export function auditPages(language: string): void {
  const routes = ROUTES.filter(({ lang }) => lang === language);
  // Other characters break no other rule of accessibility.
  const isConverted = LOCALES.some((one) => one.lang === language && one.isConverted);
  let browser: OpenBrowser;
  let visitor: Visitor;
  beforeAll(async () => {
    browser = await openBrowser(inject('chromium'));
    visitor = new Visitor((await browser.newPage({ width: 1280 })).page, inject('origin'));
  });
  afterAll(() => browser?.close());

  test('there is a page of each kind', () => {
    expect(routes.length).toBeGreaterThan(40);
  });

  test.each(routes)('$path shows nothing wrong, wide and narrow, light and dark', async ({ path }) => {
    expect((await visitor.visit(path, !isConverted)).map(problemLine)).toEqual([]);
  });

  test.each(routes)('$path is valid HTML', ({ path }) => {
    const html = readFileSync(join(FOLDER, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
    expect(markupProblems(path, html).map(problemLine)).toEqual([]);
  });
}
