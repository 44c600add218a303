import { expect, test } from 'vitest';
import { numberIn, orderOfNumbers, orderOfWords } from './sort-key.ts';

test.each([
  ['16,467.04', 16467.04],
  ['16,467.04 yuan', 16467.04],
  ['−3.5%', -3.5],
  ['-3.5', -3.5],
  ['0', 0],
  ['约3.5万', 35000],
  ['9.6億', 960000000],
  ['1.2万亿', 1200000000000],
  ['32.779 million', 32779000],
  ['over 96,000', 96000],
  ['14 of 31', 14],
  ['3–5', 3],
  ['  ', null],
  ['—', null],
  ['未公布', null],
])('%s counts as %s', (text, value) => {
  expect(numberIn(text)).toBe(value);
});

test('numbers go by value either way, absent ones stay last', () => {
  expect(orderOfNumbers([3, null, 10, 0], false)).toEqual([3, 0, 2, 1]);
  expect(orderOfNumbers([3, null, 10, 0], true)).toEqual([2, 0, 3, 1]);
});

test('equal values keep their order, and nothing or all absent changes nothing', () => {
  expect(orderOfNumbers([5, 5, 5], true)).toEqual([0, 1, 2]);
  expect(orderOfNumbers([null, null], false)).toEqual([0, 1]);
  expect(orderOfNumbers([], false)).toEqual([]);
});

test('words go as their language sorts them: Chinese by sound', () => {
  expect(orderOfWords(['河北', '', '北京', '安徽'], false, 'zh-Hans')).toEqual([3, 2, 0, 1]);
  expect(orderOfWords(['b', 'a', ''], true, 'en')).toEqual([0, 1, 2]);
});
