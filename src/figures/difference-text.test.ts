import { describe, expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { type Edition, makeEdition } from '../edition/edition.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { indicator, region } from '../record/fixtures/ledger.ts';
import { observation } from '../record/fixtures/observation.ts';
import { exact } from '../record/interval.ts';
import { Ledger, type RecordData } from '../record/ledger.ts';
import type { Unit } from '../record/types.ts';
import { againstNation } from './against-nation.ts';
import { differenceText, placesOf, signedDifferenceText } from './difference-text.ts';
import { persons, yuan } from './fixtures/units.ts';

const unit = (id: string, kind: string, exponent: number, zh: string, en: string): Unit => ({
  ...{ id, kind, exponent, discrete: false, name: { zh, en }, symbol: { zh, en } },
});
const tenThousand = unit('persons-10k', 'persons', 4, '万人', '10,000 people');
const percent = unit('percent', 'percent', 0, '%', '%');
const units = [
  yuan,
  persons,
  tenThousand,
  percent,
  unit('percentage-points', 'percentage-points', 0, '个百分点', 'percentage points'),
  unit('yuan-100m', 'money', 8, '亿元', '100 million yuan'),
];
const series = {
  income: ['yuan', 10905, 12550],
  funds: ['yuan-100m', 10.73, 1650],
  rate: ['percent', 4.2, 3.1],
} as const;
const inRegion = (id: keyof typeof series, place: string, value: number) =>
  observation({ indicator: id, region: place, period: '2021', unit: series[id][0], ...exact(value) });
const [province, nation] = [region('P', 'province', 'CN'), region('CN', 'nation')];
const ledger = new Ledger({
  ...emptyRecord,
  units,
  regions: [nation, province],
  indicators: Object.entries(series).map(([id, [own]]) => indicator(id, { unit: own, decimals: 1 })),
  observations: Object.entries(series).flatMap(([id, [, own, whole]]) => [
    inRegion(id as keyof typeof series, 'P', own),
    inRegion(id as keyof typeof series, 'CN', whole),
  ]),
  release: {} as RecordData['release'],
});
const [zh, en] = (['zh-Hans', 'en'] as const).map((locale) => makeEdition(ledger, allWords([], units)[locale])) as [
  Edition,
  Edition,
];
const inBoth = (say: (edition: Edition) => string) => [zh, en].map((edition) => say(edition).replaceAll('\u00a0', ' '));

describe('a difference', () => {
  test('has the unit of its values, counted as the language counts', () => {
    const rival = (edition: Edition) => signedDifferenceText(edition, exact(3130), exact(3145), tenThousand, 0);
    expect(inBoth(rival)).toEqual(['−15万人', '−150,000 people']);
    expect(inBoth((edition) => differenceText(edition, exact(3130), exact(3145), tenThousand, 0))).toEqual([
      '15万人',
      '150,000 people',
    ]);
  });

  test('of shares is in percentage points', () => {
    const say = (edition: Edition) => signedDifferenceText(edition, exact(17.2), exact(15.9), percent, 1);
    expect(inBoth(say)).toEqual(['+1.3个百分点', '+1.3 percentage points']);
  });

  test('has no sign at zero, and is empty where a value is not known', () => {
    expect(signedDifferenceText(zh, exact(5), exact(5), yuan, 0)).toBe('0元');
    expect(differenceText(zh, { value: null, low: 1, high: 2 }, exact(5), yuan, 0)).toBe('');
  });
});

test('places are those that a number is written with', () => {
  expect([exact(13.6), exact(13), { value: null, low: 2.345, high: null }].map(placesOf)).toEqual([1, 0, 3]);
});

describe('against the nation', () => {
  const told = (id: keyof typeof series, place = province) =>
    inBoth((edition) => againstNation(edition, place, inRegion(id, place.id, series[id][1])));

  test('stands what a person or a share has more or less', () => {
    // 10905 − 12550, and 4.2 − 3.1.
    expect(told('income')).toEqual(['−1,645元', '−1,645 yuan']);
    expect(told('rate')).toEqual(['+1.1个百分点', '+1.1 percentage points']);
  });

  test('stands nothing for a total, of which a region has a part, and for the nation itself', () => {
    expect(told('funds')).toEqual(['', '']);
    expect(told('income', nation)).toEqual(['', '']);
  });
});
