import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { nationGaps } from './nation-gaps.ts';

const values = [100, 60, 64, 70, 75, 80, 85, 90, 95, 100, 130, 160, 300];
const figures = values.map((value, index) =>
  observation({
    id: `o${index}`,
    region: index === 0 ? 'CN' : `P${index}`,
    period: '2020',
    value,
    dimensions: {},
    chosen: true,
  }),
);
const regions = figures.map(({ region: id }) => (id === 'CN' ? region('CN', 'nation') : region(id, 'province', 'CN')));
const made = nationGaps(ledgerOf(regions, [], figures), 'income');

test('gaps are positive below the nation, the largest first', () => {
  expect(made?.nation.value).toBe(100);
  expect(made?.gaps.map(({ gap }) => gap)).toEqual([40, 36, 30, 25, 20, 15, 10, 5, 0, -30, -60, -200]);
});

test('each class is named by its bounds, holds a province, and none lies outside', () => {
  const classes = made?.classes ?? [];
  expect(classes.map(({ side, step }) => `${side}-${step}`)).toEqual([
    'below-3',
    'below-2',
    'below-1',
    'above-1',
    'above-2',
  ]);
  for (const { side, step, from, to } of classes) {
    const within = (made?.gaps ?? []).filter(({ class: own }) => own.side === side && own.step === step);
    expect(within.length).toBeGreaterThan(0);
    for (const { gap } of within) {
      expect(Math.abs(gap)).toBeGreaterThanOrEqual(from ?? 0);
      expect(Math.abs(gap)).toBeLessThan(to ?? Number.POSITIVE_INFINITY);
    }
  }
});

test('as much as the nation is not below it', () => {
  expect(made?.gaps.find(({ gap }) => gap === 0)?.class).toEqual({ side: 'above', step: 1 });
});

test('too few provinces, or a year without the nation, make no map', () => {
  expect(nationGaps(ledgerOf(regions, [], figures.slice(0, 4)), 'income')).toBeNull();
  expect(nationGaps(ledgerOf(regions, [], figures.slice(1)), 'income')).toBeNull();
});
