import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { dimension, indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import type { Observation, Source } from '../record/types.ts';
import { barsFigure } from './bars-figure.ts';
import { yuan } from './fixtures/units.ts';
import { makeFigure } from './make-figure.ts';
import { eachAlone, figureMarks, usualMarks } from './usual-marks.ts';

const PLACES = Array.from({ length: 15 }, (_, index) => `P${index}`);
const none = { zh: '', en: '' };
const bureau: Source = {
  ...{ id: 'bureau', title: 'Communiqué', translatedTitle: none, publishers: ['bureau'], published: '2021' },
  ...{ publisher: { zh: 'bureau', en: 'bureau' }, copy: 'original', copyHolder: null, url: null, language: 'en' },
  ...{ tier: 'A', concept: '', note: null, read: '2026-11', licence: '' },
};
const ledger = ledgerOf(
  PLACES.map((id) => region(id, 'province')),
  [],
  [observation()],
  { units: [yuan], indicators: [indicator('income', { unit: 'yuan' })], sources: [bureau] },
);
const words = allWords([], [yuan]);
const [en, zh] = [makeEdition(ledger, words.en), makeEdition(ledger, words['zh-Hans'])];

/** Values of so many places, the first of them copied. */
const copied = (of: number, marked: number, facts: Partial<Observation> = { tier: 'C' }) =>
  PLACES.slice(0, of).map((id, index) => observation({ region: id, value: index, ...(index < marked ? facts : {}) }));
/** The values of some years of one place. */
const years = (from: number, to: number, facts: Partial<Observation> = {}) =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    observation({ region: 'P0', period: `${from + index}`, value: index, ...facts }),
  );
const derived = { status: 'derived' } as const;

/** What the key says of the marks that most of some values carry. */
const textsOf = (edition: typeof en, values: readonly Observation[]) =>
  [...usualMarks(edition, eachAlone(values)).values()].map(({ text }) => text);

function keyOf(observations: readonly Observation[], edition = en): string {
  const bars = observations.map((one) => ({ label: one.region, observation: one }));
  const text = { id: 'x', title: 'x', subtitle: 'x', remarks: [], page: '/' };
  const { key, rows, drawing } = makeFigure(edition, barsFigure(edition, bars, text));
  const texts = drawing.kind === 'bullet' ? drawing.input.rows.map((row) => row.text ?? '') : [];
  const printed = texts.filter((one) => /[=C]$/.test(one)).length;
  const inTable = rows.filter(({ mark }) => mark !== '').length;
  return `${printed}${inTable === printed ? '' : `, in the table ${inTable}`} marked: ${edition.list(key.map((part) => part.text))}`;
}

test('a mark that all values carry is said once, and printed on none', () => {
  expect(keyOf(copied(9, 9))).toBe('0 marked: All values: secondary copy; the original was not seen');
  expect(keyOf(copied(9, 9, derived), zh)).toBe('0 marked: 全部数值：由公布的数据推算');
  expect(keyOf(copied(1, 1, derived))).toBe('0 marked: The value: computed from published figures');
});

test('where most carry it, those that do not are named', () => {
  const said = 'secondary copy; the original was not seen';
  expect(keyOf(copied(9, 7))).toBe(`0 marked: All values except those of P7, P8: ${said}`);
  expect(keyOf(copied(9, 7), zh)).toBe('0 marked: 除P7、P8外，全部数值：二手来源，未见原始公布');
});

test('half and less keep their signs, which the key explains', () => {
  expect(keyOf(copied(8, 5))).toContain('0 marked: All values except those of P5, P6, P7: ');
  expect(keyOf(copied(8, 4))).toBe('4 marked: C: secondary copy; the original was not seen');
  expect(keyOf(copied(8, 0))).toBe('0 marked: ');
});

test('where the others are too many for a line, they are counted, and the table alone marks the values', () => {
  expect(keyOf(copied(13, 7))).toContain('0 marked: All values except those of P7, P8, P9, P10, P11, P12');
  expect(keyOf(copied(15, 8))).toBe(
    '0, in the table 8 marked: C: secondary copy; the original was not seen (8 of 15 values, marked in the table)',
  );
  expect(keyOf(copied(15, 8), zh)).toContain('C：二手来源，未见原始公布（15条数据中的8条，见数表的标记）');
});

test('years without the mark are named as runs', () => {
  const road = [...years(2010, 2012), ...years(2013, 2019, { tier: 'C' })];
  expect(textsOf(en, road)).toEqual([
    'All values except those of 2010–2012: secondary copy; the original was not seen',
  ]);
  expect(textsOf(zh, road)).toEqual(['除2010—2012年外，全部数值：二手来源，未见原始公布']);
});

test('a place and a year are named where neither alone is an exception', () => {
  const values = PLACES.slice(0, 3).flatMap((id) =>
    ['2019', '2020'].map((period) =>
      observation({ region: id, period, ...(id === 'P1' && period === '2020' ? {} : derived) }),
    ),
  );
  expect(textsOf(zh, values)).toEqual(['除P12020年外，全部数值：由公布的数据推算']);
});

test('a part of an income in a year is named where its place and year have other parts', () => {
  const values = ['wages', 'transfers'].flatMap((incomeSource) =>
    ['2019', '2020'].map((period) =>
      observation({
        ...{ region: 'P0', period, dimensions: { incomeSource } },
        ...(incomeSource === 'wages' && period === '2020' ? {} : derived),
      }),
    ),
  );
  const record = ledgerOf([region('P0', 'province')], [dimension('incomeSource', 'all', 'wages', 'transfers')], values);
  expect(textsOf(makeEdition(record, words.en), values)).toEqual([
    'All values except those of wages (P0 2020): computed from published figures',
  ]);
});

test('one mark may be usual while another is printed', () => {
  const values = copied(9, 9).map((one, index) => (index < 2 ? { ...one, ...derived } : one));
  const marks = figureMarks(en, eachAlone(values));
  expect(values.map((one) => marks.of(one))).toEqual(['=', '=', '', '', '', '', '', '', '']);
  expect(marks.behind('9.00 million people', values[0] as Observation)).toBe('9.00 million people =');
});

test('a value is marked by everything it is made from', () => {
  const own = observation();
  const nation = observation({ region: 'P1', tier: 'C' });
  const other = observation({ region: 'P2' });
  expect(figureMarks(en, [[own, nation], [own], [other]]).of(own, nation)).toBe('C');
  expect(
    figureMarks(en, [
      [own, nation],
      [other, nation],
    ]).of(own, nation),
  ).toBe('');
  expect(figureMarks(en, []).of()).toBe('');
});
