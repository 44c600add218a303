/** Chinese is spaced and punctuated as Chinese is: no space beside digits and letters, brackets and commas of full width. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FOLDER } from './built-pages.ts';
import { isKeptByRelease } from './kept-by-release.ts';
import { looseSpacing } from './loose-spacing.ts';

const chinese = (body: string) => looseSpacing(`<html lang="zh-Hans"><body>${body}</body></html>`);

test('what is loose: a space between Han and a digit or letter, a half-width mark beside Han', () => {
  expect(chinese('<p>北京 42,012</p>')).toEqual(['北京 42,012']);
  expect(chinese('<p>2020 年</p>')).toEqual(['2020 年']);
  expect(chinese('<text>7,389元 C</text>')).toEqual(['7,389元 C']);
  expect(chinese('<p>领先\u00a0−58元</p>')).toHaveLength(1);
  expect(chinese('<p>数据(2018年),全国</p>')).toHaveLength(3);
});

test('what is not: other pairs, pieces of different elements, quotes, code, names and titles as published', () => {
  expect(chinese('<p>北京42,012，2020年；12,588 C = 1.5（2018年）</p>')).toEqual([]);
  expect(chinese('<td>北京 <a>42,012</a> 元</td>')).toEqual([]);
  expect(chinese('<q>2021年,我市</q><code>取值 1</code><p>见 table.csv 一表</p>')).toEqual([]);
  expect(chinese('<p>以“可支配收入构成(%)”一行为界</p><td>9-22 各地区农村居民收入</td>')).toEqual([]);
  expect(chinese('<a lang="zh-Hans">任务全面完成(国新办发布会)</a>')).toEqual([]);
});

test('no page in Chinese is loose', () => {
  const files = globSync('**/*.html', { cwd: FOLDER }).map((file) => file.replaceAll('\\', '/'));
  const pages = files.filter((file) => !file.startsWith('en/') && !isKeptByRelease(file));
  expect(pages.length).toBeGreaterThan(5_000);
  const wrong = pages
    .sort()
    .flatMap((path) => looseSpacing(readFileSync(join(FOLDER, path), 'utf8')).map((text) => `${path}: ${text}`));
  expect(wrong.slice(0, 20)).toEqual([]);
}, 300_000);
