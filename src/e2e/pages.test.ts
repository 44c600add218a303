/** One page of each kind in each language, audited as `npm run audit` audits every page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { markupProblems } from './audit/markup.ts';
import { problemLine } from './audit/problem.ts';
import { Visitor } from './audit/visit.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { FOLDER } from './built-pages.ts';
import { ROUTES } from './routes.ts';

const origin = inject('origin');

let browser: OpenBrowser;
let visitor: Visitor;
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  visitor = new Visitor((await browser.newPage({ width: 1280 })).page, origin);
});
afterAll(() => browser?.close());

test.each(ROUTES)('$path shows nothing wrong, wide and narrow, light and dark', async ({ path }) => {
  expect((await visitor.visit(path)).map(problemLine)).toEqual([]);
});

test.each(ROUTES)('$path is valid HTML', ({ path }) => {
  const html = readFileSync(join(FOLDER, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  expect(markupProblems(path, html).map(problemLine)).toEqual([]);
});

test('an unknown address answers 404 with the page for it', async () => {
  const response = await fetch(`${origin}/no-such-page/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(await (await fetch(`${origin}/404.html`)).text());
});
