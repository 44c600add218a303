import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { locales } from '../edition/locales.ts';
import { makeWords } from '../edition/words.ts';
import { record } from '../story/fixtures/record.ts';
import { subjectRecord } from '../story/fixtures/subject-record.ts';
import { plainText } from './story-text.ts';

const ledger = record();
const words = allWords([], ledger.data.units);
const article = { source: 'article' };
const plain = (locale: keyof typeof words, zh: string, en: string) =>
  plainText(makeEdition(ledger, words[locale]), article, { zh, en }).replaceAll('\u00a0', ' ');

test('a sentence reads in each language with its figures in place', () => {
  expect(plain('en', '', 'they had {stated S004-01} each')).toBe('they had 10,905 yuan each');
  expect(plain('zh-Hans', '纯收入 {stated S004-01 bare}，目标 {goal share}', '')).toBe('纯收入 10,905，目标 70%');
});

test('traditional characters are made around the figures, whose names stay as they are', () => {
  expect(plain('zh-Hant', '“纯收入”为 {value income CN 2022 bare}', '')).toBe('「純收入」為 14,342');
});

test('a subject tells codes, groups of regions, ways and computed amounts in the words of the locale', () => {
  const about = subjectRecord();
  const edition = makeEdition(about, allWords([], about.data.units).en);
  const groups = { all: { level: 'province', among: 'incidence basis=*' } } as const;
  const told = (en: string) => plainText(edition, { groups }, { zh: '', en }).replaceAll('\u00a0', ' ');
  expect(told('{code place town}; {count all}: {regions all}')).toBe('town; 3: A · B · C');
  expect(told('{link /coverage/ What is covered}, {target half bare}')).toBe('What is covered, A: half');
  expect(told('{increase half income A 2022 incomeSource=wages}')).toBe('600 yuan');
});

test('a target is told without the region in front, a place by its short name, a count as a number', () => {
  expect(plain('en', '', '{region 130700}: {target share}, {count targets}')).toBe('Zhangjiakou: share, 2');
});

test('what is left of the name of a target is known as borrowed where its language has no name for it', () => {
  const begun = { ...locales[0], texts: 'xx' };
  const source = { locale: begun, messages: {}, fallback: {}, han: (text: string) => text, units: ledger.data.units };
  const edition = makeEdition(ledger, makeWords(source));
  expect(plainText(edition, article, { zh: '', en: '', xx: '{target share}' })).toBe('share');
  expect([...edition.borrowed]).toEqual(['share']);
});
