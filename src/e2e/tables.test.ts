/** Tables of the built pages for those who listen and those who have no mouse: heads of rows and columns, frames that scroll. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FOLDER } from './built-pages.ts';

// A component makes the same table in every language: one of them is enough.
let pages: readonly (readonly [path: string, html: string])[];
beforeAll(() => {
  const files = globSync('en/**/*.html', { cwd: FOLDER }).filter((file) => !/\bembed\b/.test(file));
  pages = files.sort().map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);
});

/** Pages with a part of some kind that lacks something; throws if hardly any part was found. */
function lacking(partsOf: (html: string) => readonly string[], has: RegExp): string[] {
  let seen = 0;
  const found = pages.filter(([, html]) => {
    const parts = partsOf(html);
    seen += parts.length;
    return !parts.every((part) => has.test(part));
  });
  expect(seen).toBeGreaterThan(2_000);
  return found.map(([path]) => path).slice(0, 10);
}

const within = (html: string, element: string) =>
  [...html.matchAll(new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 'gs'))].map(([, inner = '']) => inner);

test('every row of a table has a head that says what it is about', () => {
  const rows = (html: string) => within(html, 'tbody').flatMap((body) => body.split('<tr').slice(1));
  expect(lacking(rows, /<th scope="row"/)).toEqual([]);
});

test('every column that has a head says that it is one', () => {
  const cells = (html: string) => within(html, 'thead').flatMap((head) => head.split(/<t[hd](?=[ >])/).slice(1));
  expect(lacking(cells, /^[^>]* scope="col"/)).toEqual([]);
});

test('every frame in which a table scrolls is reached by keyboard and has a name', () => {
  const frames = (html: string) => [...html.matchAll(/<section class="scroll"[^>]*>/g)].map(([frame]) => frame);
  expect(lacking(frames, /(?=.* tabindex="0").* aria-label="[^"]/s)).toEqual([]);
});
