/** Addresses with a fragment: what they name is on the page, and in sight there even where it stands folded. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { elementsOf, type Markup } from '../record/read-markup.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { englishPages } from './built-pages.ts';

/** As many of a kind are enough. */
const SAMPLE = 2;

interface Fragment {
  readonly path: string;
  readonly id: string;
}

let browser: OpenBrowser;
let pages: ReadonlyMap<string, Markup>;
let fragments: readonly Fragment[];
beforeAll(async () => {
  browser = await openBrowser(inject('chromium'));
  pages = new Map(englishPages().map(([file, page]) => [`/${file.replace(/index\.html$/, '')}`, page] as const));
  fragments = named();
});
afterAll(() => browser?.close());

/** Every fragment of an English page that a link of the site names, once. */
function named(): Fragment[] {
  const all = [...pages].flatMap(([path, page]) =>
    elementsOf(page, 'a[href*="#"]').flatMap(({ attribs: { href = '' } }) => {
      const { origin, pathname, hash } = new URL(href, `http://here${path}`);
      return origin === 'http://here' && hash.length > 1 ? [`${pathname}${hash}`] : [];
    }),
  );
  return [...new Set(all)].flatMap((address) => {
    const [path = '', id = ''] = address.split('#');
    return pages.has(path) ? [{ path, id: decodeURIComponent(id) }] : [];
  });
}

test('what a link names is on the page it leads to', () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const missing = fragments.filter(({ path, id }) => {
    const page = pages.get(path) as Markup;
    const own = ids.get(path) ?? new Set(elementsOf(page, '[id]').map(({ attribs }) => attribs.id ?? ''));
    ids.set(path, own);
    return !own.has(id);
  });
  expect(fragments.length).toBeGreaterThan(1_000);
  expect(missing.slice(0, 10)).toEqual([]);
});

/** Some of each kind of page, folded ones apart from others: those are what can go wrong. */
function sample(): Fragment[] {
  const folded = new Map<string, ReadonlySet<string>>();
  const kindOf = ({ path, id }: Fragment) => {
    const page = pages.get(path) as Markup;
    const own = folded.get(path) ?? new Set(elementsOf(page, 'details [id]').map(({ attribs }) => attribs.id ?? ''));
    folded.set(path, own);
    const levels = path.split('/').filter(Boolean);
    return `${levels[1]} ${levels.length} ${own.has(id)}`;
  };
  return [...Map.groupBy(fragments, kindOf).values()].flatMap((all) => all.slice(0, SAMPLE));
}

test.each([true, false])(
  'what an address names is in sight where it leads, folded or not (script: %s)',
  async (script) => {
    const chosen = sample();
    expect(chosen.length).toBeGreaterThan(20);
    const { page, context } = await browser.newPage({ width: 360, javaScriptEnabled: script });
    const hidden: string[] = [];
    for (const { path, id } of chosen) {
      await page.goto('about:blank');
      await page.goto(`${inject('origin')}${path}#${encodeURIComponent(id)}`, { waitUntil: 'domcontentloaded' });
      const target = page.locator(`[id="${id}"]`);
      const shows = () => target.isVisible();
      await expect
        .poll(shows, { timeout: 5_000 })
        .toBe(true)
        .catch(() => hidden.push(`${path}#${id}`));
    }
    expect(hidden).toEqual([]);
    await context.close();
  },
  240_000,
);
