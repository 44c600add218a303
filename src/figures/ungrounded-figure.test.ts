import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { Observation, Source } from '../record/types.ts';
import { makeFigure } from './make-figure.ts';

const text = (word: string) => ({ zh: word, en: word });
const unit = { id: 'count', name: text('count'), symbol: text(''), kind: 'persons', exponent: 0, discrete: false };
const source = (id: string, publishers: readonly string[]): Source => ({
  ...{ id, title: id, translatedTitle: text(''), publishers, publisher: text(publishers.join()), published: '2021' },
  ...{ copy: 'original', copyHolder: null, url: null, language: 'en', tier: 'C', concept: '', note: null },
  ...{ read: '2026-11', licence: '' },
});
const provinces = Array.from({ length: 9 }, (_, index) => `P${index}`);
const value = (where: string, from: string, facts: Partial<Observation> = {}) =>
  observation({ region: where, source: from, sources: [from], unit: 'count', value: Number(where.slice(1)), ...facts });

/** A record of nine provinces whose values come from these sources, and a figure of all values. */
function made(from: readonly string[]) {
  const observations = provinces.map((id, index) => value(id, from[index % from.length] ?? ''));
  const ledger = ledgerOf(
    provinces.map((id) => region(id, 'province')),
    [],
    observations,
    { units: [unit], sources: [source('bureau', ['bureau']), source('forum', [])] },
  );
  const edition = makeEdition(ledger, allWords([], [unit]).en);
  const content = { id: 'x', title: 'P8 highest', subtitle: 'Income', remarks: [], page: '/', observations };
  const drawing = { kind: 'bars', input: {} } as never;
  return { ledger, figure: makeFigure(edition, { ...content, drawing }) };
}

test('values of known provenance are ranked, and their finding is the title', () => {
  const { ledger, figure } = made(['bureau']);
  expect([ledger.fullYears('income', 'province'), ledger.ofLevel('income', 'province', '2020').length]).toEqual([
    ['2020'],
    9,
  ]);
  expect([figure.title, figure.remarks]).toEqual(['P8 highest', []]);
});

test('values of unknown provenance make no ranking, no map and no finding, and the figure says what they are', () => {
  const { ledger, figure } = made(['forum']);
  expect([ledger.fullYears('income', 'province'), ledger.ofLevel('income', 'province', '2020')]).toEqual([[], []]);
  expect(ledger.rank(value('P1', 'forum'))).toBeNull();
  expect(ledger.slice('income').length).toBe(9);
  expect(figure.title).toBe('Income: data of unknown provenance');
  expect(figure.remarks).toEqual(['Values of unknown provenance: 9.']);
});

test('among others a few such values are named', () => {
  const { ledger, figure } = made(['bureau', 'bureau', 'bureau', 'forum']);
  expect(ledger.ofLevel('income', 'province', '2020').map((one) => one.region)).not.toContain('P3');
  expect(figure.title).toBe('P8 highest');
  expect(figure.remarks).toEqual(['Of unknown provenance: P3 2020 · P7 2020.']);
});
