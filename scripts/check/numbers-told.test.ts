import { expect, test } from 'vitest';
import { numbersTold } from './numbers-told.ts';

const told = (text: string) => [...numbersTold(text)].sort((a, b) => a - b);

test('a number is the same in every language', () => {
  expect(told('3,305万人')).toEqual(told('33.05 million people'));
  expect(told('超过2.9万亿元')).toEqual(told('over 2.9 trillion yuan'));
  expect(told('1.66亿人，2000多万')).toEqual([20000000, 166000000]);
  expect(told('增长10.5%，9.6萬人')).toEqual([10.5, 96000]);
  expect(told('9个万人以上的安置区')).toEqual(told('nine sites of over 10,000 people'));
});

test('spans of years, plans and congresses are one thing in both', () => {
  expect(told('2016—2020年')).toEqual(told('2016–20'));
  expect(told('“十三五”')).toEqual(told('the 13th Five-Year Plan'));
  expect(told('5月29日')).toEqual(told('on the 29th of May'));
});

test('numbers that languages spell out are not compared', () => {
  expect(told('8个贫困县')).toEqual(told('eight poor counties'));
  expect(told('2020年4月26日')).toEqual(told('26 April 2020'));
  expect(told('13个县')).toEqual([13]);
  expect(told('Forty-one counties, six million people')).toEqual(told('41个县600万人'));
  expect(told('from 1 641 yuan')).toEqual([1641]);
  expect(told('')).toEqual([]);
});
