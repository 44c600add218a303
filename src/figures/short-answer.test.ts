import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { dimension, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { shortAnswer } from './short-answer.ts';

const whole = { incomeSource: 'total' };
const incomes = Array.from({ length: 8 }, (_, index) =>
  observation({ id: `o${index}`, region: `P${index}`, value: 100 + index, dimensions: whole, chosen: true }),
);
const other = observation({
  id: 'other',
  region: 'Q',
  indicator: 'roads',
  value: 7,
  printed: '7',
  dimensions: {},
  chosen: true,
});
const made = ledgerOf(
  [
    region('CN', 'nation'),
    ...incomes.map(({ region: id }) => region(id, 'province', 'CN')),
    region('Q', 'county', 'P1'),
  ],
  [dimension('incomeSource', 'total', 'wages')],
  [...incomes, other],
);
const ledger = ledgerOf(made.data.regions, made.data.dimensions, made.data.observations, {
  units: ['yuan', 'count'].map((id) => ({
    ...{ id, kind: id, exponent: 0, discrete: false, name: { zh: id, en: id }, symbol: { zh: id, en: id } },
  })),
  indicators: made.data.indicators.map((one) => ({
    ...one,
    unit: one.id === 'income' ? 'yuan' : 'count',
    headline: one.id === 'income' ? 1 : null,
  })),
});
const english = makeEdition(ledger, allWords([], ledger.data.units).en);
const answer = (id: string) => shortAnswer(english, ledger.region(id)).replaceAll('\u00a0', ' ');

test('a place is told by its latest income and its rank among those with data', () => {
  expect(answer('P6')).toBe('income 106 yuan (2020) · rank 2 of 8 with data in 2020');
});

test('one without an income is told by what is on record, one with nothing says so', () => {
  expect(answer('Q')).toContain('roads 7');
  expect(answer('CN')).toBe('There are no data for CN itself.');
});
