import { expect, test } from 'vitest';
import { readExcerpt } from './excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const mark = (text: string) => ({ text, marked: true });

test('an excerpt becomes text with one mark for each hit, and shows where it was cut', () => {
  const html = '占<mark>工</mark><mark>资</mark>的 3 &lt; 4';
  expect(readExcerpt(html, '收入')).toEqual([plain('…'), plain('占'), mark('工资'), plain('的 3 < 4'), plain('…')]);
  expect(readExcerpt('<mark>张</mark> <mark>家</mark> 口.', '')).toEqual([mark('张家'), plain(' 口.')]);
});

test('the title is not said again, marked or not', () => {
  expect(readExcerpt('<mark>张</mark>北县. 县级；河北。', '张北县')).toEqual([plain('县级；河北。')]);
  expect(readExcerpt('Poverty rate. Share of <mark>poor</mark> people', 'Poverty rate')).toEqual([
    plain('Share of '),
    mark('poor'),
    plain(' people'),
    plain('…'),
  ]);
});

test('pieces of a Chinese page are parted by a Chinese stop', () => {
  expect(readExcerpt('县级. 主要数字. Total. 贫困。', '')).toEqual([plain('县级。主要数字。Total. 贫困。')]);
});

test('nothing stays nothing', () => {
  expect(readExcerpt('', '张北县')).toEqual([]);
  expect(readExcerpt('张北县.', '张北县')).toEqual([]);
});
