import { expect, test } from 'vitest';
import { ledgerOf, region } from './fixtures/ledger.ts';
import { observation } from './fixtures/observation.ts';
import { target } from './fixtures/target.ts';
import { lastDistances } from './last-distances.ts';
import type { ScoredTarget } from './ledger.ts';

/** A target of at least 100 by 2024, last held against 90 of 2023. */
const scored = (facts: Partial<ScoredTarget>, result: Partial<ScoredTarget['result']> = {}): ScoredTarget => ({
  ...target({ indicator: 'water', value: 100, deadline: '2024', ...facts }),
  result: {
    verdict: 'noData',
    period: '2023',
    gap: { value: 10, low: 9.5, high: 10.5 },
    ...result,
  } as ScoredTarget['result'],
});

const water = (period: string, value: number) => observation({ id: period, indicator: 'water', period, value });

/** Ids of those listed, with the series 90 in 2023 and another figure. */
const listed = (targets: readonly ScoredTarget[], later = water('2025', 95)) =>
  lastDistances(ledgerOf([region('CN', 'nation')], [], [water('2023', 90), later], { targets })).map(({ id }) => id);

test('targets that a figure to come may decide are listed, the latest first, and one that documents repeat once', () => {
  const targets = [
    scored({ id: 'old', value: 98 }, { period: '2020' }),
    scored({ id: 'first' }),
    scored({ id: 'again', restates: 'first' }),
    scored({ id: 'met', value: 99 }, { verdict: 'met' }),
    scored({ id: 'stated', value: 99 }, { verdict: 'statedMet' }),
    scored({ id: 'missed', value: 99 }, { verdict: 'notMet' }),
    scored({ id: 'beyond', value: 97 }, { gap: { value: -1, low: -1, high: -1 } }),
    scored({ id: 'unknown', value: 97 }, { period: null, gap: null }),
    scored({ id: 'coming', value: 101 }, { verdict: 'notDue', period: '2025' }),
    scored({ id: 'undated', value: 102 }, { verdict: 'noDueDate', period: '2024' }),
    scored({ id: 'bound', value: 103 }, { period: '2022', gap: { value: null, low: null, high: 5 } }),
  ];
  expect(listed(targets)).toEqual(['coming', 'undated', 'first', 'bound', 'old']);
});

test('what was left is not told of a number that its own series reached later, even after the deadline', () => {
  expect(listed([scored({})], water('2025', 100.5))).toEqual([]);
  expect(listed([scored({})], water('2025', 99))).toEqual(['t']);
  // Of growth the later years say nothing.
  expect(listed([scored({ rule: 'meanGrowthAtLeast' })], water('2025', 100.5))).toEqual(['t']);
});
