import { expect, test } from 'vitest';
import { numbersTold } from './numbers-told.ts';

const told = (text: string) => [...numbersTold(text)].sort((a, b) => a - b);

test('a number is the same in every language', () => {
  expect(told('3,305万人')).toEqual(told('33.05 million people'));
  expect(told('超过2.9万亿元')).toEqual(told('over 2.9 trillion yuan'));
  expect(told('1.66亿人，2000多万')).toEqual([20000000, 166000000]);
  expect(told('增长10.5%，9.6萬人')).toEqual([10.5, 96000]);
});

test('months are numbers in Chinese, ordinals are words in English', () => {
  expect(told('2020年4月26日')).toEqual(told('26 April 2020'));
  expect(told('the 13th Five-Year Plan may end')).toEqual([]);
  expect(told('“十三五”')).toEqual([]);
});

test('a text without digits tells none', () => {
  expect(told('')).toEqual([]);
  expect(told('whole sentences only')).toEqual([]);
});
