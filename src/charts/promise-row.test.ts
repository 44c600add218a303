import { describe, expect, test } from 'vitest';
import { anchorOf, cutFar, orderPromises, type PromiseRow, type PromiseState } from './promise-row.ts';

const row = (id: string, state: PromiseState, value: number | null): PromiseRow => ({
  ...{ id, state, label: id, verdict: '', aimText: '', outcomeText: '' },
  outcome: value === null ? null : { value, low: value, high: value },
});
const ids = (rows: readonly PromiseRow[]) => rows.map(({ id }) => id);

describe('the order of promises', () => {
  test('begins with the worst miss and ends with what has no figure', () => {
    const rows = [
      row('absent', 'absent', null),
      row('open', 'open', -40),
      row('far beyond', 'met', 30),
      row('just', 'met', 0.1),
      row('stated', 'met', null),
      row('rounded', 'undecided', 0),
      row('said missed', 'missed', null),
      row('near', 'missed', -1),
      row('worst', 'missed', -12),
    ];
    const sorted = ['worst', 'near', 'said missed', 'rounded', 'just', 'far beyond', 'stated', 'open', 'absent'];
    expect(ids(orderPromises(rows))).toEqual(sorted);
    expect(ids(orderPromises([...rows].reverse()))).toEqual(sorted);
  });

  test('of equal misses is that of their ids, of nothing is nothing', () => {
    expect(ids(orderPromises([row('b', 'missed', -1), row('a', 'missed', -1)]))).toEqual(['a', 'b']);
    expect(orderPromises([])).toEqual([]);
  });
});

describe('the number that stands for an outcome', () => {
  const anchor = (value: number | null, low: number | null, high: number | null) =>
    anchorOf({ outcome: { value, low, high } });

  test('is the printed one, else the bound nearest to the target', () => {
    expect(anchor(3, 2, 4)).toBe(3);
    expect(anchor(null, 2, 4)).toBe(2);
    expect(anchor(null, 2, null)).toBe(2);
    expect(anchor(null, -4, -2)).toBe(-2);
    expect(anchor(null, null, -2)).toBe(-2);
    expect(anchorOf({ outcome: null })).toBeNull();
  });
});

describe('outcomes far beyond their targets', () => {
  const cut = (...values: number[]) =>
    cutFar(values.map((value, index) => row(`r${index}`, value < 0 ? 'missed' : 'met', value)));

  test('are cut to a little beyond the last one on the axis', () => {
    // 1000 is more than three times 6; the axis ends at 1.3 times 6.
    const rows = cut(2, 4, 6, 1000);
    expect(rows.map(({ off }) => off)).toEqual([false, false, false, true]);
    expect(rows[3]?.outcome?.value).toBeCloseTo(7.8, 6);
  });

  test('are left where others are as far, or only one is there', () => {
    for (const rows of [cut(2, 5, 14), cut(1000), cut(0, 0, 5), cut(-100, 90), cut()])
      expect(rows.every(({ off }) => !off)).toBe(true);
  });

  test('are measured by the worst miss too, and no miss is cut', () => {
    expect(cut(-60, 1, 2, 3).map(({ off, outcome }) => [off, outcome?.value])).toEqual([
      [false, -60],
      [false, 1],
      [false, 2],
      [false, 3],
    ]);
  });
});
