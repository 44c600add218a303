/** Each page is in its own language: what it quotes aside, hardly a word of it is in another script. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FOLDER } from './built-pages.ts';
import { shownTexts, type WordsOfPage, wordsOfPage } from './words-of-page.ts';

/** Share of the words of a page in another script than that of its language. */
const MOST_OTHER = 0.05;

/** Forms that no official text of Taiwan has: 只有, 捨入, 岳, 占, 公布, 計畫 are right. */
const WRONG_FORMS = /隻有|總檯|舍入|嶽|硃|佔|佈|計劃|湖裡區|庫爾幹|楊淩/;

interface Page extends WordsOfPage {
  readonly path: string;
  readonly html: string;
}

let pages: readonly Page[];
beforeAll(() => {
  pages = globSync('**/index.html', { cwd: FOLDER })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)embed\//.test(file))
    .sort()
    .flatMap((path) => {
      const html = readFileSync(join(FOLDER, path), 'utf8');
      const words = wordsOfPage(html);
      return words === null ? [] : [{ path, html, ...words }];
    });
}, 300_000);

test('what is counted: Han characters and words of letters, but no code, no address and no quote', () => {
  const page = (language: string, body: string) => `<html lang="${language}"><body>${body}</body></html>`;
  expect(wordsOfPage(page('en', '<p>Rural income 农村</p><blockquote>全国</blockquote>'))).toEqual({
    ...{ own: 2, other: 2, others: ['Rural income 农村'] },
  });
  expect(wordsOfPage(page('zh-Hans', '<p>农村 income</p><code>rural-income</code><script>income</script>'))).toEqual({
    ...{ own: 2, other: 1, others: ['农村 income'] },
  });
  expect(wordsOfPage(page('zh-Hans', '<p>数据 http://a.example/b/c.html 2020</p>'))?.other).toBe(0);
  expect(wordsOfPage(page('en', ''))).toBeNull();
});

test('at most a twentieth of the words of a page is in another script than its language', () => {
  expect(pages.length).toBeGreaterThan(5_000);
  const mixed = pages.filter(({ own, other }) => other / (own + other) > MOST_OTHER);
  expect(mixed.map(({ path, own, other, others }) => `${path} ${other}/${own + other}: ${others.slice(0, 3)}`)).toEqual(
    [],
  );
});

test('traditional Chinese has the forms of official usage', () => {
  const wrong = pages
    .filter(({ path }) => path.startsWith('zh-hant/'))
    .flatMap(({ path, html }) =>
      shownTexts(html)
        .filter((text) => WRONG_FORMS.test(text))
        .map((text) => `${path}: ${text.trim()}`),
    );
  expect(wrong).toEqual([]);
});
