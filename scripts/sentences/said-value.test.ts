import { expect, test } from 'vitest';
import type { Unit } from '../../src/record/types.ts';
import { readValue, valueFaults } from './said-value.ts';

const people = { id: 'persons-10k', symbol: { zh: '万人', en: '10,000 people' }, exponent: 4 } as Unit;
const exact = (value: number) => ({ value, low: value, high: value, qualifier: 'exact' as const });

test('a number is read in whole units, with the digit to which it is said', () => {
  expect(readValue('1.66亿人', 'zh')).toEqual({ numbers: [166_000_000], half: 500_000, qualifier: '', unit: '人' });
  expect(readValue('over 3.5 million people', 'en')).toMatchObject({
    numbers: [3_500_000],
    qualifier: 'over',
    unit: 'people',
  });
  expect(readValue('3,000万人以上', 'zh')).toMatchObject({ numbers: [30_000_000], qualifier: '以上', unit: '人' });
  expect(readValue('−8.2%', 'en')).toMatchObject({ numbers: [-8.2], unit: '%' });
  expect(readValue('zero', 'en')?.numbers).toEqual([0]);
  expect(readValue('none', 'en')).toBeNull();
});

test('a value is right in either way of counting, and wrong by a digit, a unit or a word', () => {
  expect(valueFaults('166 million people', exact(16_600), people, 'en', 0)).toEqual([]);
  expect(valueFaults('1.66亿人', exact(16_600), people, 'zh', 0)).toEqual([]);
  expect(valueFaults('1.67亿人', exact(16_600), people, 'zh', 0)).toHaveLength(1);
  expect(valueFaults('1.66亿元', exact(16_600), people, 'zh', 0)).toHaveLength(1);
  expect(valueFaults('over 166 million people', exact(16_600), people, 'en', 0)).toHaveLength(1);
  expect(valueFaults('166 million people', { ...exact(16_600), qualifier: 'about' }, people, 'en', 0)).toHaveLength(1);
});

test('a value keeps the digits it was printed with, up to those of its indicator', () => {
  const percent = { id: 'percent', symbol: { zh: '%', en: '%' }, exponent: 0 } as Unit;
  expect(valueFaults('5.1%', exact(5.1), percent, 'en', 1)).toEqual([]);
  expect(valueFaults('5%', exact(5.1), percent, 'en', 1)).toHaveLength(1);
  expect(valueFaults('5.1%', exact(5.1234), percent, 'en', 1)).toEqual([]);
});
