import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { persons, yuan } from './fixtures/units.ts';
import { measureWord } from './measure-word.ts';

const perTonne = { ...yuan, id: 'yuan-per-tonne', symbol: { zh: '元/吨', en: 'yuan a tonne' } };
const units = [yuan, persons, perTonne];
const words = allWords([], units);
const ledger = ledgerOf([], [], [], { units });
const [zh, en] = [makeEdition(ledger, words['zh-Hans']), makeEdition(ledger, words.en)];
const [pay, members] = [observation(), observation({ unit: 'persons' })];

test('a unit or a measure word behind a bare number belongs to it', () => {
  expect(measureWord(zh, pay, '元；卖的是哪些东西')).toBe('元');
  expect(measureWord(zh, members, '名党员干部')).toBe('名');
});

test('of a rate, what is counted belongs to it, where the sentence has said by what', () => {
  const price = observation({ unit: 'yuan-per-tonne' });
  expect(measureWord(zh, price, '元；卖的是哪些东西')).toBe('元');
  expect(measureWord(zh, price, '元/吨')).toBe('元/吨');
  expect(measureWord(zh, price, '吨')).toBe('');
});

test('other words do not', () => {
  expect(measureWord(zh, pay, '，')).toBe('');
  expect(measureWord(zh, pay, '多')).toBe('');
  expect(measureWord(zh, members, '，')).toBe('');
  expect(measureWord(en, members, ' Party members')).toBe('');
  expect(measureWord(en, members, '')).toBe('');
});
