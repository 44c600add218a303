/** What the pages tell browsers, search engines and other sites about themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { elementOf, elementsOf, readMarkup, textOf } from '../record/read-markup.ts';
import { splitLocale } from './audit/site.ts';
import { type Built, builtPages, FOLDER, onSite } from './built-pages.ts';
import { LOCALES } from './routes.ts';

const LANGUAGES = LOCALES.map(({ lang }) => lang);
const isEmbed = ({ path }: Built) => /^\/(compare\/)?embed\//.test(splitLocale(path).rest);
const isIndexed = (page: Built) => !isEmbed(page) && page.path !== '/404.html';
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

let pages: ReadonlyMap<string, Built>;
let indexed: readonly Built[];
beforeAll(() => {
  pages = builtPages();
  indexed = [...pages.values()].filter(isIndexed);
});

/** Pages for which something does not hold, the first few. */
const failing = (holds: (page: Built) => boolean, among = indexed) =>
  among
    .filter((page) => !holds(page))
    .slice(0, 10)
    .map(({ path }) => path);

/** Texts that several pages of one language share. */
function shared(said: (page: Built) => string): string[] {
  const groups = Map.groupBy(indexed, (page) => `${page.lang} ${said(page)}`);
  return [...groups].flatMap(([text, found]) =>
    found.length > 1 ? [`${text}: ${found.map(({ path }) => path)}`] : [],
  );
}

test('every page has a title that no other page of its language has', () => {
  expect(failing(({ title }) => title.trim().length > 3)).toEqual([]);
  expect(shared(({ title }) => title).slice(0, 10)).toEqual([]);
});

test('every page is called what its head line says, but for the home page and the stories, whose head lines are findings', () => {
  const upToHead = ({ html }: Built) => readMarkup(html.slice(0, html.indexOf('</h1>')));
  const head = (page: Built) => textOf(elementOf(upToHead(page), 'h1')).replace(/\s+/g, ' ');
  const named = indexed.filter(({ path }) => !/^\/(stories\/[^/]+\/)?$/.test(splitLocale(path).rest));
  expect(named.length).toBeGreaterThan(1000);
  expect(failing((page) => head(page) !== '' && page.title.replace(/\s+/g, ' ').includes(head(page)), named)).toEqual(
    [],
  );
});

test('every page has a description of its own, no longer than search results show', () => {
  const description = ({ meta }: Built) => meta.get('description') ?? '';
  expect(failing((page) => description(page).length >= 8 && description(page).length < 160)).toEqual([]);
  expect(shared(description).slice(0, 10)).toEqual([]);
});

test('the description of a region quotes its own figures', () => {
  // Printed 16467.04: rural disposable income of Hebei in 2020.
  expect(pages.get('/en/regions/hebei/')?.meta.get('description')).toMatch(/Hebei was 16,467\syuan in 2020/);
  expect(pages.get('/zh-hant/regions/hebei/')?.meta.get('description')).toMatch(/河北.*2020.*16,467元/);
});

test('every page names itself and its versions in all languages, and each of these names it back', () => {
  expect(failing(({ path, canonical }) => onSite(canonical) === encodeURI(path))).toEqual([]);
  expect(failing(({ alternates }) => [...LANGUAGES, 'x-default'].every((language) => language in alternates))).toEqual(
    [],
  );
  expect(failing(({ lang, canonical, alternates }) => alternates[lang] === canonical)).toEqual([]);
  // Who asks for none of them gets the page in the language of what it tells about.
  expect(failing(({ alternates }) => alternates['x-default'] === alternates[LANGUAGES[0] ?? ''])).toEqual([]);
  const isReturned = (page: Built) =>
    LANGUAGES.every((language) => {
      const other = pages.get(decodeURI(onSite(page.alternates[language] ?? '')));
      return other?.lang === language && JSON.stringify(other.alternates) === JSON.stringify(page.alternates);
    });
  expect(failing(isReturned)).toEqual([]);
});

test('every page has a card of the size its head says, with a text for those who do not see it', () => {
  expect(failing(({ meta }) => meta.get('twitter:card') === 'summary_large_image')).toEqual([]);
  expect(failing(({ meta }) => (meta.get('og:image:alt') ?? '').length > 8)).toEqual([]);
  const size = ({ meta }: Built) => ['width', 'height'].map((side) => Number(meta.get(`og:image:${side}`)));
  const cards = new Map(indexed.map((page) => [onSite(page.meta.get('og:image') ?? ''), size(page)]));
  for (const [card, told] of cards) {
    const png = readFileSync(join(FOLDER, card));
    expect([card, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([card, ...told]);
  }
  expect(failing((page) => ['1200,630', '1200,675'].includes(size(page).join()))).toEqual([]);
});

test('a link to a chart is shown by its finding, with its own picture where it has one for this', () => {
  const charts = indexed.filter(({ path }) => /^\/charts\/./.test(splitLocale(path).rest));
  expect(charts.length).toBeGreaterThan(2_000);
  const finding = ({ html }: Built) => textOf(elementOf(readMarkup(html), 'figure.figure h1'));
  expect(failing((page) => page.meta.get('og:title') === finding(page), charts)).toEqual([]);
  const pictured = charts.filter(({ path }) =>
    existsSync(join(FOLDER, path.replace('/charts/', '/embed/').replace(/\/$/, '.social.png'))),
  );
  expect(pictured.length).toBeGreaterThan(300);
  const own = ({ path, meta }: Built) =>
    onSite(meta.get('og:image') ?? '') === path.replace('/charts/', '/embed/').replace(/\/$/, '.social.png');
  expect(failing(own, pictured)).toEqual([]);
});

test('the card of a page is in its own language', () => {
  const cardPrefix = ({ meta }: Built) => splitLocale(onSite(meta.get('og:image') ?? '')).prefix;
  const prefixes = new Map<string, string>(LOCALES.map(({ lang, prefix }) => [lang, prefix]));
  expect(failing((page) => cardPrefix(page) === prefixes.get(page.lang))).toEqual([]);
});

test('embeds and the page for what is missing stay out of search engines; embeds name the page of the figure', () => {
  const others = [...pages.values()].filter((page) => !isIndexed(page));
  expect(others.length).toBeGreaterThan(3);
  expect(failing(({ meta }) => meta.get('robots') === 'noindex', others)).toEqual([]);
  const leadsHome = (page: Built) => pages.get(onSite(page.canonical))?.lang === page.lang;
  expect(failing(leadsHome, others.filter(isEmbed))).toEqual([]);
});

test('the map of the site lists every page once, with its versions, and nothing else', () => {
  const index = read('sitemap-index.xml');
  expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: \S+\/sitemap-index\.xml\n$/);
  const files = elementsOf(readMarkup(index), 'loc').map((address) => onSite(textOf(address)));
  const entries = files.flatMap((file) => elementsOf(readMarkup(read(file)), 'url'));
  const listed = entries.map((entry) => decodeURI(onSite(textOf(elementOf(entry, 'loc'))))).sort();
  expect(listed).toEqual(indexed.map(({ path }) => path).sort());
  const incomplete = entries.filter((entry) =>
    [...LANGUAGES, 'x-default'].some((language) => !elementOf(entry, `[hreflang="${language}"]`)),
  );
  expect(incomplete.slice(0, 3)).toEqual([]);
});

test('icons and manifests are there, in every language', () => {
  for (const file of ['favicon.svg', 'favicon.ico', 'apple-touch-icon.png'])
    expect(existsSync(join(FOLDER, file))).toBe(true);
  for (const { prefix } of LOCALES) {
    const manifest = JSON.parse(read(`${prefix}/manifest.webmanifest`)) as {
      icons: { src: string }[];
      start_url: string;
    };
    expect(manifest.start_url).toBe(`${prefix}/`);
    for (const { src } of manifest.icons) expect(existsSync(join(FOLDER, src))).toBe(true);
  }
});

test('the feed of changes is dated by the changelog', () => {
  const [, version, date] =
    /^## (\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  for (const { prefix } of LOCALES) {
    const feed = read(`${prefix}/changes.atom`);
    expect(textOf(elementOf(readMarkup(feed), 'updated'))).toBe(`${date}T00:00:00Z`);
    expect(feed).toContain(`#release-${version}</id>`);
    expect(pages.get(`${prefix}/changes/`)?.html).toContain(`id="release-${version}"`);
  }
});
