import { beforeAll, describe, expect, test } from 'vitest';
import type { Claim } from '../../src/record/types.ts';
import { buildRecord } from '../build-record.ts';
import { compare } from './check-claims.ts';

let claims: ReadonlyMap<string, Claim>;
beforeAll(() => {
  claims = new Map(buildRecord('data').claims.map((claim) => [claim.id, claim]));
});

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

  test('there are more than 150, each with a quote, a source and both languages', () => {
    expect(claims.size).toBeGreaterThan(150);
    for (const claim of claims.values()) {
      expect([claim.quote, claim.source, claim.text.zh, claim.text.en].filter((part) => part === '')).toEqual([]);
      if (claim.verdict === 'cannotCheck') expect(claim.note).not.toBeNull();
    }
  });
});

test('a claim agrees inside the printed interval, may agree where intervals touch, and disagrees apart', () => {
  const printed = { value: 5.5, low: 5.45, high: 5.55 };
  expect(compare(printed, { value: 5.55, low: 5.54, high: 5.56 })).toBe('agrees');
  expect(compare(printed, { value: 5.6, low: 5.55, high: 5.65 })).toBe('agreesWithinRounding');
  expect(compare(printed, { value: 5.6, low: 5.56, high: 5.65 })).toBe('disagrees');
});
