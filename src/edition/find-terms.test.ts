import { expect, test } from 'vitest';
import type { Term } from '../record/types.ts';
import { makeFindTerms } from './find-terms.ts';
import { localeOf } from './locales.ts';

const term = (id: string, zh: readonly string[], en: readonly string[]): Term => ({
  ...{ id, name: { zh: zh[0] ?? '', en: en[0] ?? '' }, writings: { zh, en }, definition: { zh: '', en: '' } },
  ...{ mark: null, source: null, locator: '', quote: null, page: '/methods/' },
});
const terms = [
  term('income', ['纯收入'], ['Net income']),
  term('lifted', ['脱贫人口'], ['People lifted out of poverty']),
  term('lifted-income', ['脱贫人口人均纯收入'], ['Net income of people lifted out of poverty']),
  term('tiers', ['C级'], ['Tier C']),
  term('system', ['“1+7+41”工作体系', '1+7+41'], ['1+7+41']),
];
const words = { locale: localeOf(undefined), han: (text: string) => text };
const inChinese = makeFindTerms(terms, words);
const inEnglish = makeFindTerms(terms, { ...words, locale: localeOf('en') });

test('a term is cut out of its text, and the pieces are the text', () => {
  expect(inChinese('全省脱贫人口增加。')).toEqual(['全省', { term: 'lifted', text: '脱贫人口' }, '增加。']);
  expect(inChinese('纯收入')).toEqual([{ term: 'income', text: '纯收入' }]);
  expect(inChinese('没有。')).toEqual(['没有。']);
  expect(inChinese('')).toEqual([]);
});

test('of several terms at one place the longest counts', () => {
  expect(inChinese('脱贫人口人均纯收入')).toEqual([{ term: 'lifted-income', text: '脱贫人口人均纯收入' }]);
  const found = inEnglish('The net income of people lifted out of poverty').filter(
    (piece) => typeof piece !== 'string',
  );
  expect(found).toEqual([{ term: 'lifted-income', text: 'net income of people lifted out of poverty' }]);
});

test('English is found whatever its capitals, and only as whole words', () => {
  expect(inEnglish('Net Income, tier C.')).toEqual([
    { term: 'income', text: 'Net Income' },
    ', ',
    { term: 'tiers', text: 'tier C' },
    '.',
  ]);
  expect(inEnglish('net incomes, tier Cs, planet income')).toEqual(['net incomes, tier Cs, planet income']);
});

test('signs in a writing are signs, not a pattern', () => {
  expect(inChinese('建立“1+7+41”工作体系')).toEqual(['建立', { term: 'system', text: '“1+7+41”工作体系' }]);
  expect(inChinese('11+7+41与1+7+415')).toEqual(['11+7+41与1+7+415']);
  expect(inChinese('1774100')).toEqual(['1774100']);
});

test('writings are looked for in the characters of the locale', () => {
  const han = (text: string) => text.replace('纯', '純').replace('贫', '貧').replace('脱', '脫');
  const find = makeFindTerms(terms, { locale: localeOf('zh-hant'), han });
  expect(find('農村純收入')).toEqual(['農村', { term: 'income', text: '純收入' }]);
});

test('without terms, or in a language that has none yet, a text is one piece', () => {
  expect(makeFindTerms([], words)('纯收入')).toEqual(['纯收入']);
  expect(makeFindTerms(terms, { ...words, locale: { ...words.locale, texts: 'fr' } })('Net income')).toEqual([
    'Net income',
  ]);
});
