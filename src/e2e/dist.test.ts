/** The built folder as a whole: every link arrives, every outside address is one of a source that is safe to visit. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtSiteUrl } from '../built-site-url.ts';
import { downloadFormats } from '../downloads/download-formats.ts';
import { brokenLinks } from './audit/links.ts';
import { problemLine } from './audit/problem.ts';
import { readSite, type Site } from './audit/site.ts';
import { strayAddresses } from './audit/stray-addresses.ts';
import { withoutLiveStyles } from './audit/without-live-styles.ts';

const folder = process.env.RURAL_LEDGER_OUT ?? 'dist';
const TEXTS = `**/*.{html,json,svg,atom,${Object.keys(downloadFormats).join()}}`;

let pages: Site;
beforeAll(() => {
  pages = readSite(folder);
});

test('every link inside the site arrives, at the place it names', () => {
  expect(brokenLinks(folder, pages, builtSiteUrl(folder).base).slice(0, 20).map(problemLine)).toEqual([]);
});

test('every address of the site in a page or file leads to something', () => {
  expect(strayAddresses(folder, builtSiteUrl(folder)).slice(0, 20).map(problemLine)).toEqual([]);
});

test('no page or file links to an address that is not a safe one of a source or licence', () => {
  const addresses = (list: string) =>
    (JSON.parse(readFileSync(join(folder, `api/v1/${list}.json`), 'utf8')) as { url: string | null }[]).flatMap(
      ({ url }) => (url ? [url] : []),
    );
  const safe = new Set([...addresses('sources'), ...addresses('licences')]);
  // Addresses that are names of vocabularies, and lead nowhere a reader would go.
  const names =
    /^https?:\/\/(?:schema\.org|purl\.org\/dc\/terms|xmlns\.com\/foaf|spdx\.org|id\.loc\.gov|www\.iana\.org)\b/;
  const own = /^(http:\/\/localhost:4321(?:\/|”|$)|http:\/\/www\.w3\.org\/|https:\/\/datapackage\.org\/)/;
  // Addresses are few, and each stands in many files.
  const first = new Map<string, string>();
  for (const file of globSync(TEXTS, { cwd: folder }))
    for (const [address] of readFileSync(join(folder, file), 'utf8').matchAll(/https?:\/\/[^\s"'<>)\\，。；]+/g))
      if (!first.has(address)) first.set(address, file);
  const isStrange = (plain: string) =>
    !own.test(plain) && !names.test(plain) && ![...safe].some((url) => url.startsWith(plain) || plain.startsWith(url));
  const strange = [...first].filter(([address]) => isStrange(address.replaceAll('&amp;', '&')));
  expect(strange.slice(0, 20)).toEqual([]);
});

test('no page holds a style attribute, an inline script or a placeholder', () => {
  const bad = [...pages].flatMap(([path, html]) =>
    [/\sstyle="/, /lorem ipsum/i, /\[object Object\]/, /\bundefined\b/, /\bNaN\b/, /(?<!\$)\{[a-zA-Z]+\}/]
      .filter((pattern) => pattern.test(withoutLiveStyles(html).replace(/<(style|textarea)[\s\S]*?<\/\1>/g, '')))
      .map((pattern) => `${path} ${pattern}`),
  );
  expect(bad.slice(0, 20)).toEqual([]);
});

test('what may not be published is in no page, picture, download or answer', () => {
  // Rows that carry "do not publish" or wait for a second source: their quotes.
  const withheld = [
    '30.9万贫困人口',
    '12个贫困县全部摘帽、30.9',
    '近40%的农村人口',
    'nearly 40 percent of the rural population',
  ];
  const found = globSync(TEXTS, { cwd: folder }).filter((file) => {
    const bytes = readFileSync(join(folder, file));
    return withheld.some((quote) => bytes.includes(quote));
  });
  expect(found).toEqual([]);
});
