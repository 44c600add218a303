import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageMarks } from '../search/page-marks.ts';
import { indexPages } from './index-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const marks = (path: string) =>
  Object.entries(pageMarks(path))
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

function write(path: string, lang: string, title: string, page = `/${path}/`): void {
  const file = join(folder, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<!doctype html><html lang="${lang}"><body><main id="content" ${marks(page)}><h1>${title}</h1></main>`,
  );
}

function made(): Record<string, string> {
  const files = globSync('pagefind/**/*.*', { cwd: folder }).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

test('marked pages are indexed by language, the others are not', async () => {
  write('regions/zhangjiakou', 'zh-Hans', '张家口市');
  write('zh-hant/regions/zhangjiakou', 'zh-Hant', '張家口市', '/regions/zhangjiakou/');
  write('en/regions/zhangjiakou', 'en', 'Zhangjiakou', '/regions/zhangjiakou/');
  write('embed/home.ladder', 'zh-Hans', '收入的梯子', '/search/');
  expect(await indexPages(folder)).toBe(3);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages)).toEqual(['en', 'zh-hans', 'zh-hant']);
  expect(Object.entries(made()).filter(([, content]) => content === '')).toEqual([]);
});

test('the same pages give the same bytes, in whatever order they were written, and no interface', async () => {
  const pages: Parameters<typeof write>[] = [
    ['regions/a', 'zh-Hans', '甲'],
    ...['regions/b', 'targets/a', 'sources/c', 'about', 'indicators/a'].map(
      (path): Parameters<typeof write> => [`en/${path}`, 'en', `Page ${path}`, `/${path}/`],
    ),
  ];
  for (const page of pages) write(...page);
  await indexPages(folder);
  const first = made();
  rmSync(folder, { recursive: true });
  for (const page of pages.toReversed()) write(...page);
  await indexPages(folder);
  expect(made()).toEqual(first);
  expect(Object.keys(first).filter((name) => /ui|highlight|\.css$/.test(name))).toEqual([]);
});

test('a site without a marked page stops the build', async () => {
  write('about', 'en', 'About', '/search/');
  await expect(indexPages(folder)).rejects.toThrow('is marked for the search');
});
