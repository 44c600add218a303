import { expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { makeEdition } from '../edition/edition.ts';
import { indicator, ledgerOf, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { standingOf } from '../record/standing.ts';
import { regionDescription } from './region-description.ts';
import { standingSentence } from './standing-words.ts';

/** Eight prefectures of one province: C1 has 1,000 yuan, C2 2,000 and so on. */
const cities = Array.from({ length: 8 }, (_, index) => `C${index + 1}`);
const dimensions = { incomeSource: 'total' };
const units = [
  {
    ...{ id: 'yuan', kind: 'money', exponent: 0, discrete: false },
    ...{ name: { zh: '元', en: 'Yuan' }, symbol: { zh: '元', en: 'yuan' } },
  },
];
const record = ledgerOf(
  [
    region('CN', 'nation'),
    region('P', 'province', 'CN'),
    ...[...cities, 'C9'].map((id) => region(id, 'prefecture', 'P')),
  ],
  [{ id: 'incomeSource', name: { zh: '', en: '' }, default: 'total', codes: [] }],
  [
    ...cities.map((id, index) => observation({ region: id, value: 1000 * (index + 1), dimensions })),
    observation({ region: 'C9', value: 9000, dimensions, status: 'expected', chosen: false }),
  ],
  {
    units,
    indicators: [indicator('income', { dimensions: ['incomeSource'], headline: 1, unit: 'yuan' })],
    divisionCounts: [{ region: 'P', level: 'prefecture', count: 11 }],
  },
);
const edition = makeEdition(record, allWords([], units).en);

test('a rank among prefectures says of how many with a figure, and of how many there are', () => {
  const place = record.region('C6');
  const standing = standingOf(record, place);
  if (!standing) throw new Error('nothing on record');
  expect(standingSentence(edition, place, standing).after).toContain(
    'Ranked 3 of the 8 prefecture-level regions with data in 2020, of 11 in P.',
  );
});

test('a place of which something was only expected is not said to be without any figure', () => {
  expect(standingOf(record, record.region('C9'))).toBeNull();
  expect(regionDescription(edition, record.region('C9'))).toBe(
    'For C9 (P) itself there are only values that documents expected, no outcome.',
  );
});
