import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { locales } from '../edition/locales.ts';
import { makeWords } from '../edition/words.ts';
import { exact } from '../record/interval.ts';
import { Ledger, type ScoredTarget } from '../record/ledger.ts';
import type { Unit } from '../record/types.ts';
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

test('the result of a target is told as its page tells it', () => {
  const { data } = subjectRecord();
  const [first, ...others] = data.targets;
  const result = {
    ...{ inputs: [], gapUnit: 'percentage-points', period: '2018', statement: null },
    ...{ outcome: exact(10.84), gap: exact(2.16) },
    pace: { way: exact(73.81), observed: exact(-1.72), kind: 'linear' },
  };
  const points = { ...data.units[0], id: 'percentage-points', symbol: { zh: '个百分点', en: 'percentage points' } };
  const target = { ...first, rule: 'growthAtLeast', indicator: null, result } as unknown as ScoredTarget;
  const about = new Ledger({ ...data, units: [...data.units, points as Unit], targets: [target, ...others] });
  const edition = makeEdition(about, allWords([], about.data.units).en);
  const told = (part: string) => plainText(edition, {}, { zh: '', en: `{result ${part} ${target.id}}` });
  expect(['outcome', 'gap', 'way', 'pace'].map(told).map((said) => said.replaceAll('\u00a0', ' '))).toEqual([
    '10.84%',
    '2.2 percentage points',
    '73.8%',
    '−1.72 percentage points',
  ]);
  expect(() => told('verdict')).toThrow(RangeError);
  expect(() => plainText(edition, {}, { zh: '', en: `{result way ${others[0]?.id}}` })).toThrow(RangeError);
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
