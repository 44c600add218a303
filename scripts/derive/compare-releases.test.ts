import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halfUnit, released, target } from '../read/fixtures/released.ts';
import type { ReleasedValue } from '../read/release-schemas.ts';
import { compareReleases, countChanges } from './compare-releases.ts';

const content = (values: readonly ReleasedValue[]) => ({ values, targets: [] });
/** What became of one value. */
const fate = (old: Partial<ReleasedValue>, now: Partial<ReleasedValue>) => {
  const { verdicts: _, ...counts } = countChanges(compareReleases(content([released(old)]), content([released(now)])));
  return Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [kind] : []));
};
const nothing = { added: 0, revised: 0, finer: 0, coarser: 0, withdrawn: 0, verdicts: 0 };

describe('a value of one key', () => {
  test('printed with more digits is finer, with fewer coarser, as 16,020.7 and 16,020.67 are', () => {
    expect(fate(halfUnit(16_020.7, 0.1), halfUnit(16_020.67, 0.01))).toEqual(['finer']);
    expect(fate(halfUnit(16_020.67, 0.01), halfUnit(16_020.7, 0.1))).toEqual(['coarser']);
  });

  test('that the earlier printing rules out is revised', () => {
    expect(fate(halfUnit(16_020.7, 0.1), halfUnit(16_020.6, 0.1))).toEqual(['revised']);
    expect(fate(halfUnit(16_020.7, 0.1), halfUnit(16_020.76, 0.01))).toEqual(['revised']);
    expect(fate(halfUnit(-2.3, 0.1), halfUnit(2.3, 0.1))).toEqual(['revised']);
    expect(fate(halfUnit(0, 1), halfUnit(1, 1))).toEqual(['revised']);
  });

  test('from another source, in another writing, or no longer provisional is the same', () => {
    const old = halfUnit(981, 1);
    expect(fate({ ...old, source: 'a', tier: 'B' }, { ...old, source: 'b', tier: 'A' })).toEqual([]);
    expect(fate({ ...old, printed: '981' }, { ...old, printed: '九百八十一' })).toEqual([]);
    expect(fate({ ...old, status: 'provisional' }, old)).toEqual([]);
  });

  test('in another unit is revised, even with the same number', () => {
    expect(fate({ ...halfUnit(5, 1), unit: 'yuan' }, { ...halfUnit(5, 1), unit: 'percent' })).toEqual(['revised']);
  });

  test('“over 960” becomes finer with 981.2, and is contradicted by 955', () => {
    const over = { value: 960, low: 960, high: null };
    expect(fate(over, halfUnit(981.2, 0.1))).toEqual(['finer']);
    expect(fate(over, halfUnit(955, 1))).toEqual(['revised']);
    expect(fate(over, over)).toEqual([]);
  });

  test('that is a band agrees with itself, and a number within it is finer', () => {
    const band = { value: null, low: 3, high: 5 };
    expect(fate(band, band)).toEqual([]);
    expect(fate(band, halfUnit(4, 1))).toEqual(['finer']);
  });

  test('computed again in other last digits is the same', () => {
    expect(fate({ value: 0.1 + 0.2, low: 0.3, high: 0.3 }, { value: 0.3, low: 0.3, high: 0.1 + 0.2 })).toEqual([]);
  });
});

test('nothing against nothing is no difference', () => {
  expect(countChanges(compareReleases(content([]), content([])))).toEqual(nothing);
});

test('keys are told apart by indicator, codes, region and period', () => {
  const old = [released({ region: '130000' }), released({ region: '140000' })];
  const now = [released({ region: '130000' }), released({ region: '130000', period: '2021' })];
  const { added, withdrawn, revised } = compareReleases(content(old), content(now));
  expect(added.map(({ region, period }) => [region, period])).toEqual([['130000', '2021']]);
  expect(withdrawn.map(({ region }) => region)).toEqual(['140000']);
  expect(revised).toEqual([]);
});

test('targets differ by their verdict, whatever it is called, and come and go', () => {
  const older = [target('a', 'noData'), target('b', 'met'), target('gone', 'met')];
  const newer = [target('a', 'noFigureWhenDue'), target('b', 'met'), target('new', 'notMet')];
  const { verdicts, newTargets, goneTargets } = compareReleases(
    { values: [], targets: older },
    { values: [], targets: newer },
  );
  expect(verdicts.map(({ old, new: now }) => [old.id, old.verdict, now.verdict])).toEqual([
    ['a', 'noData', 'noFigureWhenDue'],
  ]);
  expect(newTargets.map(({ id }) => id)).toEqual(['new']);
  expect(goneTargets.map(({ id }) => id)).toEqual(['gone']);
});

describe('of any releases', () => {
  const number = fc.integer({ min: -500, max: 500 }).map((whole) => whole / 10);
  const value = fc.record({
    region: fc.constantFrom('CN', '130000', '140000'),
    period: fc.constantFrom('2019', '2020', 'not-stated'),
    dimensions: fc.constantFrom('', 'incomeSource=wages'),
    interval: fc.oneof(
      fc.tuple(number, fc.constantFrom(1, 0.1)).map(([middle, unit]) => halfUnit(middle, unit)),
      number.map((low) => ({ value: low, low, high: null })),
      number.map((high) => ({ value: null, low: null, high })),
    ),
  });
  const values = fc
    .uniqueArray(value, { selector: ({ region, period, dimensions }) => `${region}|${period}|${dimensions}` })
    .map((rows) => rows.map(({ interval, ...key }) => released({ ...key, ...interval })));

  test('one held against itself gives nothing, in whatever order', () => {
    fc.assert(
      fc.property(values, (rows) => {
        expect(countChanges(compareReleases(content(rows), content(rows.toReversed())))).toEqual(nothing);
      }),
      { seed: 11 },
    );
  });

  test('the other way round, added is withdrawn, finer is coarser, and revised stays revised', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const there = countChanges(compareReleases(content(a), content(b)));
        const back = countChanges(compareReleases(content(b), content(a)));
        expect(back).toEqual({
          ...there,
          added: there.withdrawn,
          withdrawn: there.added,
          finer: there.coarser,
          coarser: there.finer,
        });
      }),
      { seed: 11 },
    );
  });

  test('every key of either is counted once', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const { added, withdrawn } = countChanges(compareReleases(content(a), content(b)));
        expect(a.length + added).toBe(b.length + withdrawn);
      }),
      { seed: 11 },
    );
  });
});
