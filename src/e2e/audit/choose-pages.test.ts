import { expect, test } from 'vitest';
import { choosePages } from './choose-pages.ts';

const page = (lang: string, ...parts: readonly string[]) =>
  `<html lang="${lang}"><body><nav></nav><main>${parts.join('')}</main></body></html>`;
const [head, list, table] = ['<h1>A</h1>', '<ul><li>B</li></ul>', '<table></table>'];

const chosen = (site: ReadonlyMap<string, string>) => {
  const { validated, ruled, shown } = choosePages([...site.keys()], site);
  return { validated: [...validated], ruled: [...ruled], shown: [...shown].sort() };
};

test('pages of one structure are validated and ruled once, and shown once in each language that has its own layout', () => {
  const site = new Map([
    ['/zh-hant/regions/a/', page('zh-Hant', head, list)],
    ['/regions/a/', page('zh-Hans', head, list)],
    ['/regions/b/', page('zh-Hans', head, list)],
    ['/en/regions/a/', page('en', head, list)],
  ]);
  expect(chosen(site)).toEqual({
    ...{ validated: ['/regions/a/'], ruled: ['/regions/a/'] },
    shown: ['/en/regions/a/', '/regions/a/'],
  });
});

test('of pages that are alike the longest is looked at', () => {
  const site = new Map([
    ['/a/', page('zh-Hans', head, list)],
    ['/b/', page('zh-Hans', head, list, list)],
  ]);
  expect(chosen(site)).toEqual({ validated: ['/b/'], ruled: ['/b/'], shown: ['/b/'] });
});

test('every part of a page is ruled somewhere, and not again where it comes with others that are known', () => {
  const site = new Map([
    ['/a/', page('zh-Hans', head, list)],
    ['/b/', page('zh-Hans', head, table)],
    ['/c/', page('zh-Hans', head, list, table)],
  ]);
  expect(chosen(site).ruled).toEqual(['/c/']);
  expect(chosen(site).shown).toEqual(['/a/', '/b/', '/c/']);
});

test('a structure that only converted pages have is looked at too', () => {
  const site = new Map([
    ['/a/', page('zh-Hans', head)],
    ['/zh-hant/a/', page('zh-Hant', head, table)],
  ]);
  expect(chosen(site).ruled).toEqual(['/a/', '/zh-hant/a/']);
});
