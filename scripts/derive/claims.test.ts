import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/record/types.ts';
import { record } from '../fixtures/whole-record.ts';
import { compare } from './check-claims.ts';

const claims: ReadonlyMap<string, Claim> = new Map(record.claims.map((claim) => [claim.id, claim]));

/** Worked by hand from the printed numbers: id, expected value, bounds, verdict. */
const worked: readonly (readonly [id: string, value: number, low: number, high: number, verdict: Claim['verdict']])[] =
  [
    // 100 · 22.4 / 36.82; 22.35/36.825 … 22.45/36.815
    ['zhangjiakou-spending-rate-2022', 60.8365, 60.692, 60.981, 'agrees'],
    // 3.3 · (325 + 113) / 113
    ['jiangxi-start-rate-from-counts', 12.79115, 12.513, 13.072, 'agreesWithinRounding'],
    // 16600 ± 50 − 5575 ± 0.5
    ['nation-poor-reduced-2011-2015', 11025, 10974.5, 11075.5, 'agreesWithinRounding'],
    // 10 + 9 + 2 + 17 + 18 + 32 + 25 + 23 + 14 + 12 + 3 + 3
    ['list-of-832-west-2018', 168, 168, 168, 'disagrees'],
    // 100 · 1149 / 12238
    ['guizhou-share-2011', 9.38879, 9.3843, 9.3933, 'disagrees'],
    // 100 · (51821 / 49282.94 − 1)
    ['nation-urban-growth-2023', 5.14998, 5.14894, 5.15101, 'agrees'],
    // 10082 ± 0.5 − 9453.91 ± 0.005
    ['shanxi-rural-increase-2016', 628.09, 627.585, 628.595, 'agreesWithinRounding'],
    // 100 · (10260 / (10260 − 996) − 1)
    ['contiguous-areas-growth-2018', 10.7513, 10.7339, 10.7687, 'agreesWithinRounding'],
    // 1650 ± 0.5 − 84.76 ± 0.005
    ['central-funds-2021-two-scopes', 1565.24, 1564.735, 1565.745, 'disagrees'],
    // 100 · 6.817 / 13.5214, each ± 0.00005 or counted
    ['hebei-town-share-2020', 50.41638, 50.415, 50.418, 'disagrees'],
  ];

describe('printed relations worked by hand', () => {
  test.each(worked)('%s comes to %d', (id, value, low, high, verdict) => {
    const claim = claims.get(id);
    expect(claim?.verdict).toBe(verdict);
    expect(claim?.recomputed?.value).toBeCloseTo(value, 4);
    expect(claim?.recomputed?.low).toBeCloseTo(low, 2);
    expect(claim?.recomputed?.high).toBeCloseTo(high, 2);
  });

  test('a relation between two concepts without a common base is not computed, and says why', () => {
    const claim = claims.get('zhangjiakou-to-province-2021');
    expect(claim).toMatchObject({ verdict: 'cannotCheck', recomputed: null });
    expect(claim?.note?.en).not.toBe('');
  });

  test('there are more than 150, each with a source, words or columns of it, and both languages', () => {
    expect(claims.size).toBeGreaterThan(150);
    for (const claim of claims.values()) {
      const { quote, columns, source, text, verdict, note } = claim;
      expect([quote, columns?.zh, columns?.en, source, text.zh, text.en].filter((part) => part === '')).toEqual([]);
      expect(quote === null).toBe(columns !== null);
      if (verdict === 'cannotCheck') expect(note).not.toBeNull();
    }
  });

  test('a quote has words of the document, neither cells of a table nor names of columns in a transcription', () => {
    // `real_growth_pct`, `wages; net_business; net_property` and `福建; 2005` stood there as if they were quoted.
    const quotes = [...claims.values()].flatMap(({ quote }) => (quote === null ? [] : [quote]));
    expect(quotes.filter((quote) => /[a-z]_[a-z0-9]|\|/.test(quote) || /^\S+; ?\d/.test(quote))).toEqual([]);
    const columns = [...claims.values()].flatMap(({ columns: own }) => (own === null ? [] : [own.zh, own.en]));
    expect(columns.length).toBeGreaterThan(100);
    expect(columns.filter((name) => /_/.test(name))).toEqual([]);
  });

  test('what is computed has a value and two bounds, also where a formula only names one observation', () => {
    for (const { recomputed } of claims.values())
      if (recomputed) expect(Object.keys(recomputed).sort()).toEqual(['high', 'low', 'value']);
  });
});

describe('who relates the numbers', () => {
  const makerOf = (id: string) => claims.get(id)?.madeBy;

  // No document states these relations, as a reader of release 0.1.0 found: kind, and one or all claims of it.
  test.each([
    ['register against survey', /-2013-register-and-survey$/, 7],
    ['rates and people of two files', /^(fujian|gansu)-urbanisation-/, 11],
    ['old against new concept', /^nation-(break-2012-2013|201[34]-two-(rural-concepts|urban-surveys))$/, 4],
    ['rows of a table', /^nation-farming-row-/, 3],
    ['two counts or scopes', /(two-counts|two-scopes)$|^xinjiang-movers-2019$/, 5],
    ['counties of a list and of a batch', /^list-of-832-/, 10],
    ['sources of income in a table', /^nation-rural-sources-/, 11],
    ['real growth and prices', /^nation-rural-real-growth-/, 9],
    [
      'one claim each',
      new RegExp(
        `^(${[
          'zhangjiakou-investment-against-funds-2022',
          'ethnic-eight-reduced-2016-2020',
          'yunnan-two-denominators',
          'guangxi-2017-rate',
          'poor-areas-increase-2017',
          'poor-areas-average-growth-2013-2020',
        ].join('|')})$`,
      ),
      6,
    ],
  ])('%s: the ledger', (_, ids, count) => {
    const found = [...claims.keys()].filter((id) => ids.test(id));
    expect(found).toHaveLength(count);
    expect(found.filter((id) => makerOf(id) !== 'ledger')).toEqual([]);
  });

  test.each([
    'zhangjiakou-funds-by-level-2022',
    'hebei-town-share-2020',
    'hubei-households',
    'nation-ratio-2020-report',
  ])('%s: the document', (id) => expect(makerOf(id)).toBe('document'));

  test('of what documents state, few relations disagree; most differences are those of the ledger', () => {
    const disagreeing = [...claims.values()].filter(({ verdict }) => verdict === 'disagrees');
    const stated = disagreeing.filter(({ madeBy }) => madeBy === 'document');
    // Guizhou, the nation’s ratio, Yunnan, Inner Mongolia, Hubei, two of Hebei, Tibet: each read by hand.
    expect(stated.map(({ id }) => id).sort()).toEqual([
      'guizhou-share-2011',
      'hebei-town-share-2020',
      'hebei-village-share-2020',
      'hubei-households',
      'inner-mongolia-registered-growth',
      'nation-ratio-2020-report',
      'tibet-rural-share-2021',
      'yunnan-income-growth-2022',
    ]);
  });

  test('a rate whose total was worked back from it is not checked by that total', () => {
    for (const id of ['shanxi-firms-resumed-2020', 'shanxi-workshops-resumed-2020'])
      expect(claims.get(id)).toMatchObject({ verdict: 'cannotCheck', recomputed: null, inputs: [] });
  });

  test('a quote keeps the brackets of its text', () => {
    expect(claims.get('zhangjiakou-funds-by-level-2022')?.quote).toBe(
      '共安排各級銜接資金36.82億元(其中中央10.73億元、省級19.02億元、市級2.11億元、縣級4.96億元)',
    );
  });
});

test('a claim agrees inside the printed interval, may agree where intervals touch, and disagrees apart', () => {
  const printed = { value: 5.5, low: 5.45, high: 5.55 };
  expect(compare(printed, { value: 5.55, low: 5.54, high: 5.56 })).toBe('agrees');
  expect(compare(printed, { value: 5.6, low: 5.55, high: 5.65 })).toBe('agreesWithinRounding');
  expect(compare(printed, { value: 5.6, low: 5.56, high: 5.65 })).toBe('disagrees');
});
