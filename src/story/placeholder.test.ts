import { expect, test } from 'vitest';
import { parseText, typedNumbers } from './placeholder.ts';

test('a sentence is cut into words and placeholders, with names and options told apart', () => {
  expect(parseText('占 {value share 530000 2022 incomeSource=wages decimals=1}，')).toEqual([
    '占 ',
    {
      written: 'value share 530000 2022 incomeSource=wages decimals=1',
      kind: 'value',
      names: ['share', '530000', '2022'],
      options: { incomeSource: 'wages', decimals: '1' },
    },
    '，',
  ]);
});

test('a sentence may have no placeholder, nothing but one, or no words at all', () => {
  expect(parseText('没有')).toEqual(['没有']);
  expect(parseText('{goal share}')).toHaveLength(1);
  expect(parseText('')).toEqual([]);
});

test('an unknown kind and a lone brace are refused', () => {
  expect(() => parseText('{number 7}')).toThrow('"number" is no kind of placeholder; there are stated, value,');
  expect(() => parseText('{}')).toThrow(RangeError);
  expect(() => parseText('about {stated S1')).toThrow('a brace without its other half');
});

test('a number typed by hand is found, a year and a date are none', () => {
  expect(typedNumbers(parseText('2021 年比全省少 251 元，占 13.8%'))).toEqual(['251', '13.8%']);
  expect(typedNumbers(parseText('On 8 July, and 10 May 2017; 7月8日，4 月中旬，2020 年'))).toEqual([]);
  expect(typedNumbers(parseText('{stated S004-01} 元'))).toEqual([]);
  expect(typedNumbers(parseText('12345 and 20210'))).toEqual(['12345', '20210']);
});
