import { describe, expect, test } from 'vitest';
import { allWords } from '../edition/all-words.ts';
import { type Edition, makeEdition } from '../edition/edition.ts';
import { emptyRecord } from '../record/empty-record.ts';
import { observation } from '../record/fixtures/observation.ts';
import { exact } from '../record/interval.ts';
import { Ledger, type RecordData } from '../record/ledger.ts';
import type { Claim, Interval, Observation, Unit } from '../record/types.ts';
import { claimNumbers, claimsByMaker } from './claim-words.ts';
import { persons, yuan } from './fixtures/units.ts';
import { formulaParts } from './formula-parts.ts';

const unit = (id: string, kind: string, exponent: number, discrete: boolean, zh: string, en: string): Unit => ({
  ...{ id, kind, exponent, discrete, name: { zh, en }, symbol: { zh, en } },
});
const units = [
  unit('count', 'count', 0, true, '个', ''),
  unit('percent', 'percent', 0, false, '%', '%'),
  unit('percentage-points', 'percentage-points', 0, false, '个百分点', 'percentage points'),
  persons,
  unit('persons-10k', 'persons', 4, false, '万人', '10,000 people'),
  yuan,
  unit('yuan-100m', 'money', 8, false, '亿元', '100 million yuan'),
];
const around = (value: number, half: number): Interval => ({ value, low: value - half, high: value + half });
/** 26.46, 11.23 and 3.65亿元: the investment in three kinds of projects of Zhangjiakou. */
const amounts = { a: 26.46, b: 11.23, c: 3.65 };
const put = (entries: Readonly<Record<string, number>>, id: string, half = 0.005): Observation[] =>
  Object.entries(entries).map(([name, value]) =>
    observation({ id: `${id}-${name}`, unit: id, ...around(value, half), status: 'published' }),
  );
const ledger = new Ledger({
  ...emptyRecord,
  units,
  observations: [...put(amounts, 'yuan-100m'), ...put({ a: 7.62, poor: 1813 }, 'persons-10k')],
  release: {} as RecordData['release'],
});
const [zh, en] = (['zh-Hans', 'en'] as const).map((locale) => makeEdition(ledger, allWords([], units)[locale])) as [
  Edition,
  Edition,
];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const claim = (published: Interval, recomputed: Interval | null, facts: Partial<Claim>): Claim => ({
  id: 'it',
  theme: 'documents',
  madeBy: 'document',
  text: { zh: '', en: '' },
  source: 'paper',
  quote: '',
  columns: null,
  published: { ...published, printed: '', qualifier: 'exact', observation: null },
  unit: 'percent',
  formula: 'a + b',
  inputs: [],
  recomputed,
  verdict: 'disagrees',
  note: null,
  ...facts,
});
const told = (one: Claim) => [zh, en].map((edition) => Object.values(claimNumbers(edition, one)).map(plain));
const formula = (edition: Edition, text: string, id: string, names: readonly string[]) =>
  formulaParts(
    edition,
    text,
    names.map((name) => ({ name, observation: `${id}-${name}` })),
    ledger.unit(id),
  )
    .map((part) => (typeof part === 'string' ? part : (part.withUnit ? edition.valueInUnit : edition.cell)(part.input)))
    .map(plain)
    .join('');

describe('the numbers of a claim', () => {
  test('are in one unit, counted as the language counts: 36.82 against 41.34亿元', () => {
    const one = claim(around(36.82, 0.005), { value: 41.34, low: 41.325, high: 41.355 }, { unit: 'yuan-100m' });
    expect(told(one)).toEqual([
      ['36.82亿元', '36.815～36.825亿元', '41.34亿元', '41.325～41.355亿元', '4.52亿元'],
      [
        '3.682 billion yuan',
        '3.6815 billion–3.6825 billion yuan',
        '4.134 billion yuan',
        '4.1325 billion–4.1355 billion yuan',
        '452 million yuan',
      ],
    ]);
  });

  test('differ by people, not by ten thousands: 15.6 million and 18.13 million by 2.53 million', () => {
    const one = claim(around(1560, 5), around(1813, 0.5), { unit: 'persons-10k', formula: 'a', madeBy: 'ledger' });
    expect(told(one).map((row) => row.at(-1))).toEqual(['253万人', '2.53 million people']);
    // Neither is turned into 亿 or 万 of its own: 16,600万人 stands beside 16,567万人.
    const large = claim(around(16600, 50), around(16567, 0.5), { unit: 'persons-10k' });
    expect(claimNumbers(zh, large).stated).toBe('16,600万人');
  });

  test('shares differ by percentage points, and no further than a place behind the published one', () => {
    // 100 · 6.817 / 13.5214 = 50.41638
    const one = claim(around(50.5, 0.05), { value: 50.41638, low: 50.41583, high: 50.41694 }, {});
    expect(told(one)).toEqual([
      ['50.5%', '50.45%～50.55%', '50.42%', '', '0.08个百分点'],
      ['50.5%', '50.45%–50.55%', '50.42%', '', '0.08 percentage points'],
    ]);
  });

  test('a count has no interval around it, whatever it is counted by', () => {
    expect(claimNumbers(en, claim(around(7, 0.5), null, { unit: 'count' }))).toMatchObject({
      stated: '7',
      statedInterval: '',
    });
    const people = claim(around(13.5214, 0.00005), null, { unit: 'persons-10k' });
    expect(plain(claimNumbers(en, people).stated)).toBe('135,214 people');
    expect(claimNumbers(en, people).statedInterval).toBe('');
  });

  test('an open side is said in words, never as an infinite bound', () => {
    const open = claim(
      { value: 960, low: 960, high: null },
      { value: 960, low: 959.5, high: null },
      { unit: 'persons-10k' },
    );
    const over = { ...open, verdict: 'agrees', published: { ...open.published, qualifier: 'over' } } as const;
    expect(told(over)).toEqual([
      ['超过960万人', '', '960万人以上', '', ''],
      ['over 9.6 million people', '', 'at least 9.6 million people', '', ''],
    ]);
  });
});

describe('a formula with its numbers', () => {
  test('terms of a sum share the unit of the result; numbers of the formula are written as they are', () => {
    expect([zh, en].map((edition) => formula(edition, 'a + b + c', 'yuan-100m', ['a', 'b', 'c']))).toEqual([
      '26.46 + 11.23 + 3.65',
      '2.646 billion + 1.123 billion + 365 million',
    ]);
    expect([zh, en].map((edition) => formula(edition, 'a + 6800', 'persons-10k', ['a']))).toEqual([
      '7.62 + 0.68',
      '76,200 + 6,800',
    ]);
  });

  test('in a product a value counted by ten thousands names its unit, so that no power of ten is missing', () => {
    expect([zh, en].map((edition) => formula(edition, '100 * (a - b) / c', 'yuan-100m', ['a', 'b', 'c']))).toEqual([
      '100 × (26.46亿元 − 11.23亿元) ÷ 3.65亿元',
      '100 × (2.646 billion yuan − 1.123 billion yuan) ÷ 365 million yuan',
    ]);
  });

  test('a value held against another stands alone with its unit', () => {
    expect(formula(en, 'poor', 'persons-10k', ['poor'])).toBe('18.13 million people');
  });
});

test('claims of documents and of the ledger are counted apart, those that disagree first', () => {
  const of = (madeBy: Claim['madeBy'], verdict: Claim['verdict']) => claim(exact(1), exact(1), { madeBy, verdict });
  const grouped = claimsByMaker([of('ledger', 'disagrees'), of('document', 'agrees'), of('document', 'disagrees')]);
  expect(grouped.map(({ maker, count, groups }) => [maker, count, groups.map(({ verdict }) => verdict)])).toEqual([
    ['document', 2, ['disagrees', 'agrees']],
    ['ledger', 1, ['disagrees']],
  ]);
  expect(claimsByMaker([])).toEqual([]);
});
