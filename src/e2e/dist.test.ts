/** The built folder as a whole: every link arrives, every outside address is one of a source that is safe to visit. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const folder = process.env.RURAL_LEDGER_OUT ?? 'dist';
const link = /\s(?:href|src)="([^"]+)"/g;
const id = /\sid="([^"]+)"/g;

let pages: ReadonlyMap<string, string>;
beforeAll(() => {
  pages = new Map(
    globSync('**/*.html', { cwd: folder }).map((file) => [
      `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
});

test('every link inside the site arrives, at the place it names', () => {
  const anchors = new Map(
    [...pages].map(([path, html]) => [path, new Set([...html.matchAll(id)].map(([, name]) => name))]),
  );
  const broken = new Set<string>();
  for (const [path, html] of pages) {
    for (const [, raw = ''] of html.matchAll(link)) {
      if (!/^[/#]/.test(raw)) continue;
      const target = new URL(raw.replaceAll('&amp;', '&'), `http://site${path}`);
      const page = decodeURIComponent(target.pathname);
      const found = pages.has(page) || existsSync(join(folder, page)) ? '' : 'missing';
      const place = decodeURIComponent(target.hash.slice(1));
      if (found !== '' || (place !== '' && !anchors.get(page)?.has(place))) broken.add(`${path} → ${raw}`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

test('no page or file links to an address that is not a safe one of a source', () => {
  const safe = new Set(
    (JSON.parse(readFileSync(join(folder, 'api/v1/sources.json'), 'utf8')) as { url: string | null }[]).flatMap(
      ({ url }) => (url ? [url] : []),
    ),
  );
  const own = /^(http:\/\/localhost:4321\/|http:\/\/www\.w3\.org\/|https:\/\/datapackage\.org\/)/;
  const strange = new Set<string>();
  for (const file of globSync('**/*.{html,json,csv,svg,atom}', { cwd: folder })) {
    for (const [address] of readFileSync(join(folder, file), 'utf8').matchAll(/https?:\/\/[^\s"'<>)\\，。；]+/g)) {
      const plain = address.replaceAll('&amp;', '&');
      if (!own.test(plain) && ![...safe].some((url) => url.startsWith(plain) || plain.startsWith(url)))
        strange.add(`${file}: ${address}`);
    }
  }
  expect([...strange].slice(0, 20)).toEqual([]);
});

test('no page holds a style attribute, an inline script or a placeholder', () => {
  const bad = [...pages].flatMap(([path, html]) =>
    [/\sstyle="/, /lorem ipsum/i, /\[object Object\]/, /\bundefined\b/, /\bNaN\b/, /\{[a-zA-Z]+\}/]
      .filter((pattern) => pattern.test(html.replace(/<style[\s\S]*?<\/style>/g, '')))
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
  const found = globSync('**/*.{html,json,csv,svg,atom}', { cwd: folder }).filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return withheld.some((quote) => text.includes(quote));
  });
  expect(found).toEqual([]);
});
