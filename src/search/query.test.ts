import { expect, test } from 'vitest';
import { separateHan } from './han-words.ts';
import { answers, isCalled, termsOf } from './query.ts';

const lookups = (query: string) => termsOf(query).map(({ lookup }) => lookup);

test('each run of Chinese is a phrase of single characters', () => {
  expect(lookups('家口')).toEqual(['"家 口"']);
  expect(lookups(' 河北，工资性收入 ')).toEqual(['"河 北"', '"工 资 性 收 入"']);
  expect(lookups('2020年')).toEqual(['"2020 年"']);
});

test('Latin words are looked up together, in small letters and plain width', () => {
  expect(lookups('Rural  Income')).toEqual(['rural income']);
  expect(lookups('ＺＪＫ 张')).toEqual(['"张"', 'zjk']);
  expect(lookups('“Two Assurances”, 3.3%')).toEqual(['two assurances 3.3%']);
});

test.each(["Xi'an", 'Xi’an', 'Xi‘an', 'XI`AN'])('%s is looked up without its apostrophe', (query) => {
  expect(lookups(query)).toEqual(['xian']);
  expect(answers(['xian'], `Rural income in ${query}`)).toBe(true);
});

test('nothing to look up is nothing', () => {
  expect(lookups('')).toEqual([]);
  expect(lookups(' … “”')).toEqual([]);
});

test('a mere first letter is no answer, another ending is one', () => {
  expect(answers(['zzzz'], 'a / (x + y + z)')).toBe(false);
  expect(answers(['incomes'], 'Rural income per person')).toBe(true);
  expect(answers(['zhangjia'], 'zhangjiakou zjk')).toBe(true);
  expect(answers(['rural', 'zzzz'], 'rural z')).toBe(false);
  expect(answers([], '')).toBe(true);
});

test.each(['zh-Hans', 'en'])('a page of %s is called what its names say, character by character', (language) => {
  const names = separateHan('城乡收入比 urban–rural gap', language);
  const [called, other] = ['城乡收入比', '收入差距'].map((query) => termsOf(query)[0]);
  expect(called && isCalled(names, called)).toBe(true);
  expect(other && isCalled(names, other)).toBe(false);
});
